/** `tollgate baseline`: looks after the stored runs of a directory. Each verb is done in `baseline-verbs.ts`. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { BASELINE_FOLDER } from '../model/baseline.js';
import type { AcceptOptions } from './baseline-accept.js';
import type {
  ExportOptions,
  ListOptions,
  OnDirectory,
  PruneOptions,
  ShowOptions,
} from './baseline-verbs.js';
import type { CommandFactory, CommandIo } from './io.js';

const EXAMPLES = `
Examples:
  tollgate baseline list                        what is stored, by suite, newest first
  tollgate baseline show 1f3a9c                 the run of one commit; any part of a key will do
  tollgate baseline export --out runs.jsonl     every run, one a line
  tollgate baseline import runs.jsonl           and back, here or elsewhere
  tollgate baseline prune --keep 50             the newest 50 of each suite stay
  tollgate baseline accept 1f3a9c --reason TEXT  its regressions are taken on, for a time

Stored runs are never changed, and only \`prune\` removes any. In Actions they are kept in the cache, which
GitHub lists under Actions > Caches; these commands work on a directory.

Exit codes: 0 done, 2 mistake in usage, or a file that is no stored run.
`;

export const baselineCommand: CommandFactory = (io: CommandIo) =>
  new Command('baseline')
    .description('list, show, import, export, prune and accept stored runs')
    .addHelpText('after', EXAMPLES)
    .addCommand(listCommand(io))
    .addCommand(showCommand(io))
    .addCommand(importCommand(io))
    .addCommand(exportCommand(io))
    .addCommand(pruneCommand(io))
    .addCommand(acceptCommand(io));

const listCommand: CommandFactory = (io) =>
  onDirectory('list', 'list the stored runs')
    .option('--suite <name>', 'only runs of this suite')
    .option('--json', 'print them as JSON, without their measurements')
    .addHelpText('after', examples('list', 'list --suite go', 'list --json | jq -r ".[].key"'))
    .action(async (options: ListOptions) => await (await verbs()).listRuns(options, io));

const showCommand: CommandFactory = (io) =>
  onDirectory('show', 'show one stored run')
    .addArgument(new Argument('<key>', 'its key, or a part that no other key has'))
    .option('--json', 'print all of it as JSON')
    .addHelpText('after', examples('show 1f3a9c', 'show 1f3a9c --json | jq .benchmarks'))
    .action(
      async (key: string, options: ShowOptions) => await (await verbs()).showRun(key, options, io),
    );

const importCommand: CommandFactory = (io) =>
  onDirectory('import', 'store runs that `export` wrote')
    .addArgument(new Argument('<file...>', 'files of one run a line, or - for standard input'))
    .addHelpText(
      'after',
      examples('import runs.jsonl', 'export | ssh ci tollgate baseline import -'),
    )
    .action(
      async (files: string[], options: OnDirectory) =>
        await (await verbs()).importRuns(files, options, io),
    );

const exportCommand: CommandFactory = (io) =>
  onDirectory('export', 'print stored runs, one a line, for `import`')
    .addArgument(new Argument('[key]', 'one run: its key, or a part that no other key has'))
    .option('--suite <name>', 'only runs of this suite')
    .option('--out <file>', 'write them there and not to standard output')
    .addHelpText('after', examples('export > runs.jsonl', 'export 1f3a9c --out run.json'))
    .action(
      async (key: string | undefined, options: ExportOptions) =>
        await (await verbs()).exportRuns(key, options, io),
    );

const pruneCommand: CommandFactory = (io) =>
  onDirectory('prune', 'remove runs that are no longer needed')
    .addOption(
      new Option('--keep <n>', 'keep the newest runs of each suite').argParser(wholeNumber),
    )
    .addOption(
      new Option('--older-than <age>', 'remove only runs of this age (12h, 30d, 8w)').argParser(
        age,
      ),
    )
    .option('--damaged', 'remove files that cannot be read', false)
    .option('--dry-run', 'only say what would be removed', false)
    .addHelpText(
      'after',
      `${examples('prune --keep 50', 'prune --older-than 90d --dry-run', 'prune --damaged')}
The newest accepted run of each suite always stays.
`,
    )
    .action(async (options: PruneOptions) => await (await verbs()).pruneRuns(options, io));

const acceptCommand: CommandFactory = (io) =>
  onDirectory('accept', 'take on the regressions of a stored run')
    .addArgument(new Argument('<key>', 'its key or commit, or a part that no other run has'))
    .requiredOption('--reason <text>', 'why they are acceptable')
    .option('--subject <glob>', 'only of what matches this', '**')
    .option('--until <date>', 'the last day on which that holds, else in 90 days')
    .option('--by <name>', 'who accepts them, else user.name of git')
    .addHelpText(
      'after',
      `${examples(
        'accept 1f3a9c --reason "checks signatures now"',
        'accept 1f3a9c --subject "**/BenchmarkParse*" --until 2027-01-31 --reason "see #812"',
      )}
The stored run stays as it is: a further entry of it says who accepted what, and is what later runs are compared with.
`,
    )
    .action(async (key: string, options: AcceptOptions) => {
      const { acceptRun } = await import('./baseline-accept.js');
      await acceptRun(key, options, io);
    });

function onDirectory(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--directory <path>', 'where the runs are stored', BASELINE_FOLDER);
}

function verbs() {
  return import('./baseline-verbs.js');
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  tollgate baseline ${line}\n`).join('')}`;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text))
    throw new InvalidArgumentError('A whole number is wanted, such as 50.');
  return Number(text);
}

/** Milliseconds. */
function age(text: string): number {
  const [, amount, unit] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
  if (amount === undefined)
    throw new InvalidArgumentError('An age is wanted, such as 12h, 30d or 8w.');
  const hours = unit === 'h' ? 1 : unit === 'd' ? 24 : 168;
  return Number(amount) * hours * 3_600_000;
}
