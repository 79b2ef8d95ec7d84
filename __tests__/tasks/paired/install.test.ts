/** What is run where the lock file of a tree is another, by the files that lie beside it. */
import { describe, expect, it } from '@jest/globals';
import type { OwnDependencies } from '../../../src/model/ports.js';
import { installDependencies } from '../../../src/tasks/paired/install.js';
import { ScriptedProcesses } from '../../support/scripted-processes.js';

const NODE = 'node_modules';
const PYTHON = '.venv';

async function install(special: Partial<OwnDependencies>) {
  const processes = new ScriptedProcesses({});
  const needs: OwnDependencies = {
    kind: NODE,
    directory: '.',
    differs: 'x.lock',
    files: [],
    installed: '/head/.venv',
    ...special,
  };
  const { signal } = new AbortController();
  const result = await installDependencies('/base', needs, { processes, signal }, 1000);
  const run = processes.requests.map(({ command, cwd, env }) => ({
    line: 'shell' in command ? command.shell : command.argv.join(' '),
    cwd,
    env,
  }));
  return { result, run, lines: run.map(({ line }) => line) };
}

describe('the dependencies of a tree', () => {
  it.each([
    [NODE, ['package-lock.json'], ['npm ci --no-audit --no-fund']],
    [NODE, ['package-lock.json', 'pnpm-lock.yaml'], ['pnpm install --frozen-lockfile']],
    [NODE, ['yarn.lock'], ['yarn install --frozen-lockfile']],
    [NODE, ['yarn.lock', '.yarnrc.yml'], ['yarn install --immutable']],
    [NODE, ['bun.lockb'], ['bun install --frozen-lockfile']],
    [PYTHON, ['uv.lock', 'requirements.txt'], ['uv sync --locked']],
    [PYTHON, ['poetry.lock'], ['poetry install --no-interaction']],
    [PYTHON, ['pdm.lock'], ['pdm sync']],
    [PYTHON, ['Pipfile.lock'], ['pipenv sync --dev']],
    [
      PYTHON,
      ['requirements.txt', 'requirements-dev.txt', 'requirements-docs.txt', 'setup.py'],
      [
        '/head/.venv/bin/python -m venv .venv',
        '.venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt -r requirements-dev.txt -e .',
      ],
    ],
  ] as const)('in %s by %s', async (kind, files, lines) => {
    const { result, lines: run } = await install({ kind, files });
    expect(run).toEqual(lines);
    expect(result).toEqual({ command: lines.at(-1) });
  });

  it('are installed where their lock file is, in the tree itself', async () => {
    const { run } = await install({ kind: PYTHON, files: ['poetry.lock'], directory: 'web' });
    expect(run).toEqual([
      expect.objectContaining({
        cwd: '/base/web',
        env: { POETRY_VIRTUALENVS_IN_PROJECT: 'true' },
      }),
    ]);
  });

  it('are not installed without a lock file', async () => {
    const { result, lines } = await install({ files: ['package.json'] });
    expect(result).toEqual({ failed: expect.stringMatching(/x\.lock differs$/) });
    expect(lines).toEqual([]);
  });
});
