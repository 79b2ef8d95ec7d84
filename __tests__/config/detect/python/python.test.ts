import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import type { Probe } from '../../../../src/model/ports.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

/** A machine with these programs, whose Python has these distributions. */
const machine = (installed: readonly string[], programs = ['python3'], os = 'linux'): Probe => ({
  platform: { os, arch: 'x64' },
  version: async (tool, [first]) => {
    if (!programs.includes(tool)) return undefined;
    return first === '-c' ? installed.join('\n') : `${tool} 3.13.1`;
  },
});
const ALL = ['pytest', 'pytest-cov', 'pytest-benchmark', 'ruff', 'mypy', 'black'];
const PROJECT = '[project]\nname = "quotes"\n';
const TEST = 'def test_a():\n    assert True\n';
const BENCHMARK = 'def test_speed(benchmark):\n    benchmark(sum, [])\n';
const detect = (files: Readonly<Record<string, string>>, probe = machine(ALL)) =>
  detectProject(openTree(files), probe);
const shells = (tasks: Awaited<ReturnType<typeof detect>>['tasks']) =>
  Object.fromEntries(
    tasks.map(({ name, command }) => [name, 'shell' in command ? command.shell : command.argv]),
  );

describe('a Python project', () => {
  it('is tested by pytest with coverage of its packages, and measured apart from that', async () => {
    const { tasks, sources, missing } = await detect({
      'pyproject.toml': PROJECT,
      'src/quotes/__init__.py': '',
      'tests/test_a.py': TEST,
      'benchmarks/test_speed.py': BENCHMARK,
    });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        suite: 'default',
        command: {
          shell:
            'python3 -m pytest --junitxml=.tollgate/work/pytest.xml --cov=src --cov-report=json:.tollgate/work/coverage.json --benchmark-skip',
        },
        yields: [
          { kind: 'tests', format: 'junit', file: '.tollgate/work/pytest.xml' },
          { kind: 'coverage', format: 'coveragepy-json', file: '.tollgate/work/coverage.json' },
        ],
      },
      {
        name: 'bench',
        command: {
          shell:
            'python3 -m pytest benchmarks --benchmark-only --benchmark-min-time=0.005 --benchmark-max-time=0.5 --benchmark-json=.tollgate/work/pytest-benchmark.json',
        },
        env: { PYTHONPATH: 'src' },
        needs: ['test'],
        exclusive: true,
        yields: [
          {
            kind: 'benchmarks',
            format: 'pytest-benchmark',
            file: '.tollgate/work/pytest-benchmark.json',
          },
        ],
      },
    ]);
    expect(sources).toEqual(['pyproject.toml: pytest (python3 3.13.1)']);
    expect(missing).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'packages beside the tests',
      { 'quotes/__init__.py': '', 'tests/__init__.py': '' },
      /--cov=quotes --cov-report/,
    ],
    ['a module', { 'src/quotes.py': '' }, /--cov=src /],
    [
      'what its configuration says',
      {
        'pyproject.toml': `${PROJECT}[tool.coverage.run]\nsource = ["a"]\n`,
        'src/a/__init__.py': '',
      },
      /pytest.xml --cov --cov-report/,
    ],
    [
      'what an older configuration says',
      { '.coveragerc': '[run]\nsource = a\n', 'src/a/__init__.py': '' },
      /pytest.xml --cov --cov-report/,
    ],
  ])('has coverage of %s', async (_, files, expected) => {
    const { tasks } = await detect({
      'pyproject.toml': PROJECT,
      'tests/test_a.py': TEST,
      ...files,
    });
    expect(shells(tasks).test).toMatch(expected);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'pytest looks for no such file',
      { 'tests.py': 'import unittest\n' },
      'pytest tests.py --junit',
    ],
    ['they lie deeper', { 'a/test.py': 'from unittest import TestCase\n' }, 'pytest a/test.py --'],
    [
      'the project names them',
      {
        'pyproject.toml': `${PROJECT}[tool.pytest.ini_options]\ntestpaths = ["test.py"]\n`,
        'test.py': 'import pytest\n',
      },
      'pytest --junit',
    ],
    [
      'its older configuration does',
      { 'test.py': 'import pytest\n', 'tox.ini': '[pytest]\npython_files = test.py\n' },
      'pytest --junit',
    ],
    [
      'there are others',
      { 'tests.py': 'import unittest\n', 'tests/test_a.py': TEST },
      'pytest --junit',
    ],
  ])('has tests in files of other names, named where %s', async (_, files, expected) => {
    const { tasks } = await detect({ 'pyproject.toml': PROJECT, ...files });
    expect(shells(tasks).test).toContain(expected);
  });

  it.each([
    ['that tests nothing', { 'test.py': 'import sys\n' }],
    ['with a name that is more than a word', { 'a;b/test.py': 'import unittest\n' }],
  ])('has none in a file %s', async (_, files) => {
    expect((await detect({ 'pyproject.toml': PROJECT, ...files })).tasks).toEqual([]);
  });

  it('names what is missing, with the command that installs it', async () => {
    const files = { 'setup.py': '', 'tests/test_a.py': TEST + BENCHMARK };
    const { tasks, missing } = await detect(files, machine([]));
    expect(shells(tasks)).toEqual({
      test: 'python3 -m pytest --junitxml=.tollgate/work/pytest.xml',
    });
    expect(missing).toEqual([
      'setup.py: Tests are not run: it takes `python3 -m pip install pytest`.',
      'setup.py: Coverage of Python is not measured: it takes `python3 -m pip install pytest-cov`.',
      'setup.py: Benchmarks are not run: it takes `python3 -m pip install pytest-benchmark`.',
    ]);
    const without = await detect(files, machine([], []));
    expect(without.missing).toEqual([expect.stringContaining('Python is not on the PATH')]);
  });

  it.each([
    ['uv.lock', 'uv', 'uv run --locked python -m', 'uv lock --check'],
    ['poetry.lock', 'poetry', 'poetry run python -m', 'poetry check --lock'],
    ['pdm.lock', 'pdm', 'pdm run python -m', 'pdm lock --check'],
    ['Pipfile.lock', 'pipenv', 'pipenv run python -m', undefined],
  ])(
    'with %s is run by %s, with the tools that the lock file names',
    async (lock, program, run, check) => {
      const { tasks } = await detect(
        { 'pyproject.toml': PROJECT, [lock]: 'name = "pytest"', 'tests/test_a.py': TEST },
        machine(ALL, [program]),
      );
      const test = `${run} pytest --junitxml=.tollgate/work/pytest.xml`;
      expect(shells(tasks)).toEqual(check === undefined ? { test } : { test, 'lock-file': check });
    },
  );

  it('of a workspace of uv is run with all of its members', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
      'uv.lock': 'name = "pytest"',
      'packages/a/pyproject.toml': PROJECT,
      'packages/a/tests/test_a.py': TEST,
    };
    const { tasks } = await detect(files, machine([], ['uv']));
    expect(shells(tasks).test).toContain('uv run --locked --all-packages python -m pytest ');
  });

  it('of Hatch is run in its environment', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}[tool.hatch.envs.default]\ndependencies = ["pytest>=8", "pytest-cov"]\n`,
      'tests/test_a.py': TEST,
    };
    const { tasks, missing } = await detect(files, machine([], ['hatch', 'python3']));
    expect(shells(tasks).test).toMatch(/^hatch run python -m pytest .*--cov /);
    expect(missing).toEqual([]);
    const without = await detect(files, machine([]));
    expect(without.missing).toEqual([expect.stringMatching(/^hatch is not on the PATH/)]);
  });

  it.each([
    [
      'tox',
      { 'tox.ini': '[testenv]\ndeps = pytest\n' },
      'tox run -e py -x testenv.pass_env+=PYTEST_ADDOPTS',
    ],
    [
      'nox',
      { 'noxfile.py': 'import nox\n@nox.session\ndef tests(session):\n    pass\n' },
      'nox -s tests --force-python python3',
    ],
  ])('is run by %s where no Python has pytest', async (tool, more, command) => {
    const files = { 'pyproject.toml': PROJECT, 'tests/test_a.py': TEST, ...more };
    const { tasks, sources, missing } = await detect(files, machine([], ['python3', tool]));
    expect(tasks).toMatchObject([
      {
        name: 'test',
        command: {
          shell: `PYTEST_ADDOPTS="'--junitxml=$PWD/.tollgate/work/pytest.xml'" ${command}`,
        },
        yields: [{ kind: 'tests', format: 'junit', file: '.tollgate/work/pytest.xml' }],
      },
    ]);
    expect(sources).toEqual([`pyproject.toml: pytest by ${tool} (python3 3.13.1)`]);
    expect(missing).toEqual([expect.stringContaining('not measured, since')]);
    for (const probe of [machine(ALL, ['python3', tool]), machine([])])
      expect(shells((await detect(files, probe)).tasks).test).toContain('python3 -m pytest');
  });

  it('has its types checked by Pyright, at places that are read', async () => {
    const files = { 'setup.py': '', 'tests/test_a.py': TEST, 'pyrightconfig.json': '{}' };
    const { tasks } = await detect(files, machine(['pytest', 'pyright']));
    expect(shells(tasks).pyright).toMatch(
      /^out=\$\(python3 -m pyright --level error\) \|\| code=\$\?; .*; exit \$\{code:-0\}$/,
    );
    expect(shells((await detect(files)).tasks)).not.toHaveProperty('pyright');
  });

  it('whose manager is missing says so', async () => {
    const files = { 'pyproject.toml': PROJECT, 'uv.lock': '', 'tests/test_a.py': TEST };
    const { missing } = await detect(files);
    expect(missing).toEqual([expect.stringMatching(/^uv is not on the PATH/)]);
  });

  it('is run in its own virtual environment', async () => {
    const files = { 'a/setup.cfg': '', 'a/.venv/pyvenv.cfg': '', 'a/tests/test_a.py': TEST };
    const { tasks } = await detect(files, machine(['pytest'], ['./a/.venv/bin/python']));
    expect(tasks).toMatchObject([{ suite: 'a', workingDirectory: 'a' }]);
    expect(shells(tasks).test).toMatch(/^\.venv\/bin\/python -m pytest /);
    const windows = await detect(files, machine(ALL, [], 'win32'));
    expect(shells(windows.tasks).test).toMatch(/^\.venv\\Scripts\\python\.exe -m pytest /);
  });

  it('is checked by the tools that it is set up for, and no others', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}[tool.ruff]\nline-length = 100\n[tool.mypy]\nstrict = true\n`,
      'tests/test_a.py': TEST,
    };
    const { tasks } = await detect(files);
    expect(tasks.slice(1)).toMatchObject([
      {
        name: 'ruff',
        command: { shell: 'python3 -m ruff check --quiet --output-format=concise' },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
        action: 'degrade',
        fix: { shell: 'python3 -m ruff check --fix' },
      },
      {
        name: 'ruff-format',
        command: { shell: 'python3 -m ruff format --diff' },
        yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
        fix: { shell: 'python3 -m ruff format' },
      },
      {
        name: 'mypy',
        command: { shell: expect.stringMatching(/^python3 -m mypy .* \.$/) },
        action: 'block',
      },
    ]);
    const black = { ...files, 'pyproject.toml': `${PROJECT}[tool.ruff]\n[tool.black]\n` };
    expect(Object.keys(shells((await detect(black)).tasks))).toEqual(['test', 'ruff', 'black']);
    const none = await detect({ 'pyproject.toml': PROJECT, 'tests/test_a.py': TEST });
    expect(Object.keys(shells(none.tasks))).toEqual(['test']);
  });

  it.each([
    ['without tests', { 'pyproject.toml': PROJECT, 'a.py': '' }],
    ['of fixtures', { 'tests/fixtures/pyproject.toml': PROJECT, 'tests/fixtures/test_a.py': TEST }],
    ['of an environment', { 'venv/setup.py': '', 'venv/test_a.py': TEST }],
  ])('%s is none', async (_, files) => {
    expect((await detect(files)).tasks).toEqual([]);
  });

  it('whose modules are compiled runs what is installed', async () => {
    const { tasks } = await detect({
      'pyproject.toml': '[build-system]\nrequires = ["maturin>=1"]\n',
      'src/a/__init__.py': '',
      'tests/test_a.py': BENCHMARK,
    });
    expect(tasks[1]).toMatchObject({ name: 'bench', env: {} });
  });

  it('does not get a word of its own into a command', async () => {
    const { tasks } = await detect({
      'pyproject.toml': PROJECT,
      'a;b/test_a.py': BENCHMARK,
      'c d/__init__.py': '',
    });
    expect(JSON.stringify(shells(tasks))).not.toMatch(/;|c d/);
  });
});
