/**
 * Finds the Python projects of a tree, and what there is to run in each.
 * https://packaging.python.org/en/latest/guides/writing-pyproject-toml/
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { isOutside, topmost } from '../folders.js';
import { readManifest, type Table, tableOf } from '../read-manifest.js';
import { startOfFile } from '../start-of-file.js';

export interface PythonProject {
  /** Of the topmost manifest. */
  readonly directory: string;
  /** The manifest that made it one. */
  readonly manifest: string;
  /** Tables of pyproject.toml below `tool`, and the names of other files that configure tools. */
  readonly tools: Table;
  readonly hasTests: boolean;
  /** Files of tests that pytest does not look for by itself, below the directory: they have to be named. */
  readonly testFiles: readonly string[];
  /** Topmost folders below its own whose tests ask for the fixture of pytest-benchmark. */
  readonly benchmarkFolders: readonly string[];
  /** Packages lie in `src`, not in the folder itself. */
  readonly isSrcLayout: boolean;
  /** What coverage is measured of; undefined where its configuration says so. */
  readonly sources: readonly string[] | undefined;
  /** Modules are compiled when they are installed: the sources alone do not run. */
  readonly isCompiled: boolean;
  /** Files of the folder itself, hidden ones too. */
  readonly files: ReadonlySet<string>;
}

const MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'pytest.ini', 'tox.ini'];
const MAX_PROJECTS = 50;
const MAX_FILES_READ = 500;
const NOT_OWN = new Set([
  ...['build', 'dist', 'docs', 'doc', 'examples', 'fixtures', 'testdata', 'data'],
  ...['templates', 'node_modules', 'site-packages', 'vendor', 'venv', 'env'],
]);
const TESTS = ['**/{test_*,*_test}.py'];
const OTHER_TESTS = ['**/{test,tests}.py'];
const IMPORTS_TESTS = /^\s*(?:import|from)\s+(?:unittest|pytest|django\.test)\b/m;
/** What pytest collects, where a project says so itself. */
const COLLECTS = /^\s*(?:testpaths|python_files)\s*=/m;
const PYTEST_FILES = ['pytest.ini', 'tox.ini', 'setup.cfg'];
/** The fixture as an argument, or the mark. */
const BENCHMARK = /^\s*(?:async\s+)?def\s+\w+\([^)]*\bbenchmark\b|pytest\.mark\.benchmark\b/m;
const COMPILES =
  /\b(?:maturin|setuptools[_-]rust|scikit[_-]build|mesonpy|meson-python|Cython|cffi|pybind11|nanobind|ext_modules|Extension)\b/;
const OWN_FILES = [
  ...['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', '.venv/pyvenv.cfg', 'setup.cfg'],
  ...['ruff.toml', '.ruff.toml', 'mypy.ini', '.mypy.ini', '.coveragerc', 'tox.ini'],
  ...['noxfile.py', 'pyrightconfig.json'],
];

/** Topmost projects by directory: what lies below another one is a part of it, or its business. */
export async function findPythonProjects(
  files: FileSystem,
  folder: string,
): Promise<readonly PythonProject[]> {
  const all = await files.glob([`**/{${MANIFESTS.join(',')}}`], folder);
  const manifests = all.filter((path) => isOutside(path, folder, NOT_OWN));
  const top = topmost(manifests.map((path) => posix.dirname(path)));
  const found: PythonProject[] = [];
  for (const directory of top.slice(0, MAX_PROJECTS)) {
    const name = MANIFESTS.find((one) => manifests.includes(posix.join(directory, one)));
    found.push(await describe(files, directory, name ?? 'pyproject.toml'));
  }
  return found;
}

async function describe(
  files: FileSystem,
  directory: string,
  manifest: string,
): Promise<PythonProject> {
  const own = (name: string) => posix.join(directory, name);
  const pyproject = (await readManifest(files, own('pyproject.toml'))) ?? {};
  const there = new Set<string>();
  for (const name of OWN_FILES) if (await files.exists(own(name))) there.add(name);
  const setup = (await files.glob(['setup.py'], directory)).includes(own('setup.py'))
    ? await startOfFile(files, own('setup.py'))
    : '';
  const packages = await packagesOf(files, directory);
  const isSrcLayout = packages.some((path) => path.startsWith('src/'));
  return {
    directory,
    manifest: own(manifest),
    tools: tableOf(pyproject.tool),
    isSrcLayout,
    sources: (await configuresSources(files, directory, pyproject, there))
      ? undefined
      : packages.map((path) => (path.startsWith('src/') ? 'src' : path)),
    isCompiled: COMPILES.test(JSON.stringify(pyproject['build-system'] ?? '') + setup),
    files: there,
    ...(await findTests(files, directory, tableOf(tableOf(pyproject.tool).pytest))),
  };
}

/** `src/…` or those of the folder itself, without tests. */
async function packagesOf(files: FileSystem, directory: string): Promise<readonly string[]> {
  const inits = await files.glob(['{src/*,*}/__init__.py', 'src/*.py'], directory);
  const packages = inits
    .map((path) => posix.relative(directory, path))
    .map((path) => (path.endsWith('/__init__.py') ? posix.dirname(path) : 'src/.'))
    .filter((path) => /^(?:src\/)?[\w.]+$/.test(path))
    .filter((path) => !/^(?:tests?|benchmarks?|docs?|examples?|src)$/.test(path));
  return [...new Set(packages)];
}

async function configuresSources(
  files: FileSystem,
  directory: string,
  pyproject: Table,
  there: ReadonlySet<string>,
): Promise<boolean> {
  const run = tableOf(tableOf(tableOf(pyproject.tool).coverage).run);
  if (run.source !== undefined || run.source_pkgs !== undefined) return true;
  for (const name of ['.coveragerc', 'setup.cfg', 'tox.ini']) {
    if (!there.has(name)) continue;
    const text = (await files.readText(posix.join(directory, name))) ?? '';
    if (/^\[(?:coverage:)?run\]/m.test(text) && /^source(?:_pkgs)?\s*=/m.test(text)) return true;
  }
  return false;
}

async function findTests(
  files: FileSystem,
  directory: string,
  pytest: Table,
): Promise<Pick<PythonProject, 'hasTests' | 'testFiles' | 'benchmarkFolders'>> {
  const all = await files.glob(TESTS, directory);
  const tests = all.filter((path) => isOutside(path, directory, NOT_OWN));
  const folders: string[] = [];
  for (const path of tests.slice(0, MAX_FILES_READ)) {
    const folder = posix.relative(directory, posix.dirname(path));
    // It becomes a word of a command.
    if (!/^[\w./-]*$/.test(folder) || folder.startsWith('-')) continue;
    if (BENCHMARK.test(await startOfFile(files, path))) folders.push(folder || '.');
  }
  const others = tests.length > 0 ? [] : await otherTests(files, directory);
  const isNamed = others.length === 0 || (await collects(files, directory, pytest));
  return {
    hasTests: tests.length > 0 || others.length > 0,
    testFiles: isNamed ? [] : others,
    benchmarkFolders: topmost(folders),
  };
}

/** `test.py` and `tests.py`, as they become words of a command. */
async function otherTests(files: FileSystem, directory: string): Promise<readonly string[]> {
  const all = await files.glob(OTHER_TESTS, directory);
  const found: string[] = [];
  for (const path of all.slice(0, MAX_FILES_READ)) {
    const name = posix.relative(directory, path);
    if (!isOutside(path, directory, NOT_OWN) || !/^\w[\w./-]*$/.test(name)) continue;
    if (IMPORTS_TESTS.test(await startOfFile(files, path))) found.push(name);
  }
  return found;
}

async function collects(files: FileSystem, directory: string, pytest: Table): Promise<boolean> {
  const options = tableOf(pytest.ini_options);
  if (options.testpaths !== undefined || options.python_files !== undefined) return true;
  for (const name of PYTEST_FILES) {
    const text = await files.readText(posix.join(directory, name));
    if (COLLECTS.test(text ?? '')) return true;
  }
  return false;
}
