import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Command } from '../../../src/model/task.js';
import { python } from '../../../src/tasks/paired/python.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';
import { removeTemporary, temporaryDirectory } from '../../support/git-repository.js';

afterAll(removeTemporary);

const RESULT = { kind: 'benchmarks', format: 'pytest-benchmark', file: 'b.json' } as const;
const read = (shell: string, format: string = RESULT.format) =>
  python.read({ ...BENCH, command: { shell }, yields: [{ ...RESULT, format }] });
const words = (command: Command | undefined) =>
  command !== undefined && 'argv' in command ? command.argv.join(' ') : command;
const target = (name: string) => ({ ...targetOf(name), formerNames: [] });
const ROUND = '--benchmark-min-time=0.002 --benchmark-max-time=0.02 --benchmark-min-rounds=3';

describe('a command of pytest-benchmark', () => {
  it('is run for some benchmarks and a short time', () => {
    const commands = read(
      '.venv/bin/python -m pytest benchmarks --benchmark-only --benchmark-max-time=1 --benchmark-json=b.json',
    );
    const names = [
      'benchmarks/test_a.py::test_read[x or y]',
      'benchmarks/test_a.py::TestB::test_c',
    ];
    expect(words(commands?.round(names.map(target)))).toBe(
      `.venv/bin/python -m pytest benchmarks --benchmark-only --benchmark-json=b.json ${ROUND} -k test_read or test_c`,
    );
    expect(words(commands?.survey)).toContain('--benchmark-max-time=0.0001');
  });

  it('chooses by former names too', () => {
    const renamed = { ...target('a.py::test_new'), formerNames: ['a.py::test_old'] };
    expect(words(read('pytest')?.round([renamed]))).toMatch(/ -k test_new or test_old$/);
  });

  it('does not let uv install the tree that a round is run in', () => {
    const commands = read('uv run --locked python -m pytest');
    expect(words(commands?.round([target('a.py::test_b')]))).toMatch(
      /^uv run --no-sync --locked python -m pytest /,
    );
    expect(words(commands?.prepare)).toMatch(/^uv run --no-sync --locked python -c /);
  });

  it.each(['pytest -k parse', 'pytest tests/a.py::test_b', 'pytest | tee log', 'A=1 pytest'])(
    'that chooses by itself, or is more than that, is run as it stands: %s',
    (shell) => {
      expect(read(shell)?.round([target('a')])).toEqual({ shell });
    },
  );
});

describe('another command of Python', () => {
  it('is run as it stands, after its tree was asked for its own code', () => {
    const commands = read('python3.12 measure.py', 'tollgate-json');
    expect(commands?.round([])).toEqual({ shell: 'python3.12 measure.py' });
    expect(words(commands?.prepare)).toMatch(/^python3\.12 -c import/);
  });

  it.each(['npm run bench', 'go test -bench=.', './pythonic'])('is not %s', (shell) => {
    expect(read(shell, 'auto')).toBeUndefined();
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;
// The end-to-end tests, which need Python, run it in any case.
(hasPython ? describe : describe.skip)('a tree', () => {
  function ask(files: readonly string[], elsewhere: readonly string[], path: string) {
    const [here, there] = [temporaryDirectory(), temporaryDirectory()];
    for (const [root, names] of [[here, files] as const, [there, elsewhere] as const]) {
      for (const name of names) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), 'raise SystemExit("nothing is run")');
      }
    }
    const [, ...args] = words(read('python3 -m pytest')?.prepare)?.toString().split(' -c ') ?? [];
    const PYTHONPATH = path.replace('THERE', there);
    return spawnSync('python3', ['-c', args.join(' -c ')], {
      cwd: here,
      env: { ...process.env, PYTHONPATH },
      encoding: 'utf8',
    });
  }

  it.each([
    ['whose package is on the path', ['src/quotes/__init__.py'], ['src/quotes/__init__.py'], 'src'],
    ['whose package is beside it', ['quotes/__init__.py'], ['quotes/__init__.py'], 'THERE'],
    ['whose package nothing else has', ['src/quotes/__init__.py'], [], ''],
    ['with what another one calls so', ['src/quotes.py', 'setup.py'], ['setup.py'], 'THERE'],
  ])('%s runs its own code', (_, files, elsewhere, path) => {
    expect(ask(files, elsewhere, path)).toMatchObject({ status: 0, stderr: '' });
  });

  it('whose package is installed from another one does not', () => {
    const asked = ask(['src/quotes/__init__.py'], ['quotes/__init__.py'], 'THERE');
    expect(asked.status).toBe(1);
    expect(asked.stderr).toMatch(/^quotes is imported from another tree: set PYTHONPATH/);
  });
});
