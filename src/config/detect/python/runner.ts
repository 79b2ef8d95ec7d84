/** Which Python runs the tools of a project, and which of them are there. */
import { posix } from 'node:path';
import { tableOf, textsOf } from '../read-manifest.js';
import type { Search } from '../toolchain.js';
import type { PythonProject } from './projects.js';

export interface PythonRunner {
  /** Words before the name of a module: `uv run --locked python -m`. */
  readonly module: string;
  /** Undefined where Python, or who runs it, is missing. */
  readonly version: string | undefined;
  /** Distributions that are installed, or that the lock file names; in lower case. */
  readonly packages: ReadonlySet<string>;
  /** Installs a missing one. */
  readonly install: string;
  readonly isWindows: boolean;
  /** Says whether the lock file is what the manifest asks for, and makes it so. */
  readonly lock?: { readonly check: string; readonly write: string };
}

interface Manager {
  readonly lock: string;
  readonly run: string;
  readonly install: string;
  readonly check?: string;
  readonly write?: string;
}

const MANAGERS: Readonly<Record<string, Manager>> = {
  uv: {
    lock: 'uv.lock',
    run: 'uv run --locked',
    install: 'uv add --dev',
    check: 'uv lock --check',
    write: 'uv lock',
  },
  poetry: {
    lock: 'poetry.lock',
    run: 'poetry run',
    install: 'poetry add --group dev',
    check: 'poetry check --lock',
    write: 'poetry lock',
  },
  pdm: {
    lock: 'pdm.lock',
    run: 'pdm run',
    install: 'pdm add --dev',
    check: 'pdm lock --check',
    write: 'pdm lock',
  },
  pipenv: { lock: 'Pipfile.lock', run: 'pipenv run', install: 'pipenv install --dev' },
};
const TOOLS = ['pytest', 'pytest-cov', 'pytest-benchmark', 'ruff', 'mypy', 'black', 'pyright'];
/** Asks for what is installed, and imports nothing of the project: its folder is taken off the path first. */
const ASK = `import sys; sys.path[:] = [p for p in sys.path if p]
import importlib.metadata as m
for d in m.distributions(): print((d.metadata["Name"] or "").lower().replace("_", "-"))`;

export async function findRunner(search: Search, project: PythonProject): Promise<PythonRunner> {
  const { probe, files } = search;
  for (const [id, manager] of Object.entries(MANAGERS)) {
    if (!project.files.has(manager.lock)) continue;
    const text =
      (await files.readText(posix.join(project.directory, manager.lock), 64 << 20)) ?? '';
    const named = TOOLS.filter((name) => new RegExp(`"${name}"`, 'i').test(text));
    const { install, check, write } = manager;
    const run = manager.run + (isUvWorkspace(id, project) ? ' --all-packages' : '');
    return {
      module: `${run} python -m`,
      version: await probe.version(id, ['--version']),
      packages: new Set(named),
      install,
      isWindows: probe.platform.os === 'win32',
      ...(check === undefined || write === undefined ? {} : { lock: { check, write } }),
    };
  }
  return (await hatch(search, project)) ?? ownPython(search, project);
}

/** The tests of its members are run by the root, in the environment of all. https://docs.astral.sh/uv/concepts/projects/workspaces/ */
function isUvWorkspace(id: string, { tools }: PythonProject): boolean {
  return id === 'uv' && Object.hasOwn(tableOf(tools.uv), 'workspace');
}

/** Where its default environment has pytest. https://hatch.pypa.io/latest/config/environment/overview/ */
async function hatch(
  { probe }: Search,
  { tools, files }: PythonProject,
): Promise<PythonRunner | undefined> {
  const { dependencies } = tableOf(tableOf(tableOf(tools.hatch).envs).default);
  const named = textsOf(dependencies).map((text) => /^[\w-]+/.exec(text)?.[0] ?? '');
  if (!named.includes('pytest') || files.has('.venv/pyvenv.cfg')) return undefined;
  return {
    module: 'hatch run python -m',
    version: await probe.version('hatch', ['--version']),
    packages: new Set(named),
    isWindows: probe.platform.os === 'win32',
    install: 'tool.hatch.envs.default.dependencies +=',
  };
}

/** The virtual environment beside it, else what is on the PATH. */
async function ownPython({ probe }: Search, project: PythonProject): Promise<PythonRunner> {
  const isWindows = probe.platform.os === 'win32';
  const inside = isWindows ? '.venv/Scripts/python.exe' : '.venv/bin/python';
  const hasOwn = project.files.has('.venv/pyvenv.cfg');
  const plain = isWindows ? 'python' : 'python3';
  const program = hasOwn ? inside : plain;
  const asked = hasOwn ? `./${posix.join(project.directory, inside)}` : plain;
  const [version, installed] = await Promise.all([
    probe.version(asked, ['--version']),
    probe.version(asked, ['-c', ASK]),
  ]);
  const shown = isWindows ? program.replaceAll('/', '\\') : program;
  return {
    module: `${shown} -m`,
    version,
    packages: new Set(installed?.split(/\r?\n/)),
    install: `${shown} -m pip install`,
    isWindows,
  };
}
