/** `tollgate init`: writes the detected configuration, with every default as a comment. */
import { Command, Option } from 'commander';
import type { InitFormat } from '../config/init-text.js';
import type { DetectedProject } from '../model/config.js';
import type { FileSystem } from '../model/ports.js';
import type { CommandFactory, CommandIo } from './io.js';

interface InitOptions {
  readonly directory?: string;
  readonly format: InitFormat;
  readonly force?: boolean;
}

/** Stored runs are a machine's own; all else in `.tollgate/` belongs to the repository. */
const IGNORED = '.tollgate/baseline/';

const EXAMPLES = `
Examples:
  tollgate init                     look at the project and write tollgate.yml
  tollgate init --format toml       write tollgate.toml instead
  tollgate init --force             write it anew, over the one that is there
  tollgate init -C services/api     for the project in that folder

It also adds ${IGNORED} to .gitignore, where the command line keeps past runs.

Exit codes: 0 written, 2 there is a configuration already, or a mistake in usage.
`;

export const initCommand: CommandFactory = (io: CommandIo) =>
  new Command('init')
    .description('write the detected configuration')
    .option('-C, --directory <dir>', 'the project (default: this directory)')
    .addOption(
      new Option('--format <format>', 'language to write').choices(['yml', 'toml']).default('yml'),
    )
    .option('--force', 'write over the file that is there')
    .addHelpText('after', EXAMPLES)
    .action((options: InitOptions) => init(options, io));

async function init(options: InitOptions, io: CommandIo): Promise<void> {
  const [
    { join, resolve },
    { requireDirectory },
    { openFiles },
    { createProbe },
    { detectProject },
    { initText },
  ] = await Promise.all([
    import('node:path'),
    import('../adapters/directory.js'),
    import('../adapters/files.js'),
    import('../adapters/host.js'),
    import('../config/detect/detect.js'),
    import('../config/init-text.js'),
  ]);
  const folder = options.directory ?? '.';
  const root = await requireDirectory(resolve(io.cwd, folder));
  const files = openFiles(root);
  const path = `tollgate.${options.format}`;
  await refuseOthers(files, path, options.force === true);
  const project = await detectProject(files, createProbe(root, io.env));
  await files.writeText(path, initText(project, options.format));
  const isIgnored = await ignoreBaseline(files);
  if (io.quiet) return;
  const run = folder === '.' ? 'tollgate run' : `tollgate run -C ${folder}`;
  const next = project.tasks.length > 0 ? run : `write tasks into it, then ${run}`;
  io.print(describe(join(folder, path), project, isIgnored, next));
}

/** Throws a ProblemError: two configurations are one too many, and what a person wrote is not ours. */
async function refuseOthers(files: FileSystem, path: string, force: boolean): Promise<void> {
  const [{ configPaths }, { ProblemError }] = await Promise.all([
    import('../config/find.js'),
    import('../model/problem.js'),
  ]);
  for (const other of configPaths('.')) {
    if ((force && other === path) || !(await files.exists(other))) continue;
    const hint = other === path ? 'write over it with --force' : 'remove it first';
    throw new ProblemError([
      {
        code: 'config-exists',
        severity: 'error',
        message: `there is a configuration already: "${other}"`,
        hint,
      },
    ]);
  }
}

/** True where the line had to be added. */
async function ignoreBaseline(files: FileSystem): Promise<boolean> {
  const text = (await files.readText('.gitignore')) ?? '';
  const known = text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, ''));
  const wanted = IGNORED.replace(/\/$/, '');
  if (known.includes(wanted) || known.includes('.tollgate')) return false;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  await files.writeText('.gitignore', `${text}${end}${IGNORED}\n`);
  return true;
}

function describe(
  path: string,
  project: DetectedProject,
  isIgnored: boolean,
  next: string,
): string {
  return [
    `Wrote ${path}.`,
    ...project.sources.map((source) => `  ${source}`),
    ...project.tasks.map((task) => `  task ${task.name}`),
    ...project.missing.map((missing) => `  Note: ${missing}`),
    ...(isIgnored ? [`Added ${IGNORED} to .gitignore.`] : []),
    `Next: ${next}`,
    '',
  ].join('\n');
}
