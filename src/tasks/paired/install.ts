/**
 * Installs the dependencies of a tree whose lock file is another than that of the tree which lends what it has, exactly
 * as its own lock file says, by the tool that wrote it.
 */
import type { OwnDependencies, ProcessRunner } from '../../model/ports.js';
import type { Command } from '../../model/task.js';
import { commandText } from '../command-text.js';
import { createLineSplitter } from '../lines.js';
import { createOutputTail } from '../output-tail.js';
import type { Failure } from './paired-side.js';

interface Installer {
  /** Run one after the other, where the lock file is. */
  readonly commands: readonly Command[];
  readonly env?: Readonly<Record<string, string>>;
}

type ByLock = Readonly<Record<string, (needs: OwnDependencies) => Installer>>;

const plain = (line: string) => (): Installer => ({ commands: [{ shell: line }] });
/** https://docs.npmjs.com/cli/commands/npm-ci */
const npm = plain('npm ci --no-audit --no-fund');
const bun = plain('bun install --frozen-lockfile');

/** By the shell, since managers are scripts on Windows. In the order in which they are asked for. */
const INSTALLERS: Readonly<Record<OwnDependencies['kind'], ByLock>> = {
  node_modules: {
    'pnpm-lock.yaml': plain('pnpm install --frozen-lockfile'),
    'yarn.lock': ({ files }) =>
      plain(`yarn install --${files.includes('.yarnrc.yml') ? 'immutable' : 'frozen-lockfile'}`)(),
    'bun.lock': bun,
    'bun.lockb': bun,
    'package-lock.json': npm,
    'npm-shrinkwrap.json': npm,
  },
  '.venv': {
    'uv.lock': plain('uv sync --locked'),
    'poetry.lock': () => ({
      commands: [{ shell: 'poetry install --no-interaction' }],
      env: { POETRY_VIRTUALENVS_IN_PROJECT: 'true' },
    }),
    'pdm.lock': plain('pdm sync'),
    'Pipfile.lock': () => ({
      commands: [{ shell: 'pipenv sync --dev' }],
      env: { PIPENV_VENV_IN_PROJECT: '1' },
    }),
    'requirements.txt': pip,
  },
};
const REQUIREMENTS = /^requirements(?:[-_](?:dev|tests?|bench))?\.txt$/;

/** By the very Python that the other tree is measured with. The package itself, too, where it is one. */
function pip({ files, installed }: OwnDependencies): Installer {
  const lists = files.filter((name) => REQUIREMENTS.test(name)).flatMap((name) => ['-r', name]);
  const isPackage = files.includes('pyproject.toml') || files.includes('setup.py');
  const own = isPackage ? ['-e', '.'] : [];
  const quiet = ['--quiet', '--disable-pip-version-check'];
  return {
    commands: [
      { argv: [`${installed}/bin/python`, '-m', 'venv', '.venv'] },
      { argv: ['.venv/bin/python', '-m', 'pip', 'install', ...quiet, ...lists, ...own] },
    ],
  };
}

interface InstallWorld {
  readonly processes: ProcessRunner;
  readonly signal: AbortSignal;
}

/** Gives what was run, as people type it, or why there is nothing to measure with. */
export async function installDependencies(
  root: string,
  needs: OwnDependencies,
  { processes, signal }: InstallWorld,
  timeoutMs: number,
): Promise<{ readonly command: string } | Failure> {
  const others = `it has other dependencies than what is installed here: ${needs.differs} differs`;
  const byLock = Object.entries(INSTALLERS[needs.kind]);
  const installer = byLock.find(([lock]) => needs.files.includes(lock))?.[1](needs);
  if (installer === undefined) return { failed: others };
  const cwd = needs.directory === '.' ? root : `${root}/${needs.directory}`;
  for (const command of installer.commands) {
    const tail = createOutputTail();
    const lines = { stdout: createLineSplitter(tail.add), stderr: createLineSplitter(tail.add) };
    const { exitCode, startError, timedOut } = await processes.run({
      command,
      cwd,
      env: installer.env ?? {},
      timeoutMs,
      signal,
      onOutput: (stream, chunk) => lines[stream].write(chunk),
    });
    if (exitCode === 0 && !timedOut) continue;
    for (const one of Object.values(lines)) one.end();
    const said = timedOut ? 'it takes longer than benchmarks.budget' : startError;
    const why = `${others}, and \`${commandText(command)}\` fails: ${said ?? reasonIn(tail.text())}`;
    return { failed: why.slice(0, 300) };
  }
  return { command: installer.commands.map(commandText).at(-1) ?? '' };
}

/** Package managers end with advice; what is wrong stands above it. */
function reasonIn(output: string): string {
  const lines = output.trim().split('\n');
  return lines.find((line) => /\berr(?:or)?\b/i.test(line)) ?? lines.at(-1) ?? '';
}
