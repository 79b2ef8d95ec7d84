/** Both bundles on every version of Node that we support: `.ci/run` names the binaries. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { PROJECT, repositoryOf } from './support/repository.js';
import { plainEnvironment, tollgate } from './support/tollgate.js';

const NODES = (process.env.TOLLGATE_TEST_NODES ?? process.execPath).split(delimiter);
const run = promisify(execFile);

describe.each(NODES)('with %s', (node) => {
  it('the command line prints its version and its help', async () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    const printed = await tollgate(['--version'], { cwd: PROJECT, node });
    expect(printed).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
    const help = await tollgate(['run', '--help'], { cwd: PROJECT, node });
    expect(help).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Examples:') });
  });

  it('the demonstration shows a pass and then a block', async () => {
    const { stdout } = await run(node, [join(PROJECT, 'examples/demo.mjs')], {
      cwd: PROJECT,
      env: plainEnvironment(node),
    });
    expect(stdout).toMatch(/pass[\s\S]*index\/search[\s\S]*steps\/op[\s\S]*block/i);
    expect(stdout).toContain('+30');
  });

  it('the action judges, and hands over outputs and a summary', async () => {
    const repository = repositoryOf('javascript');
    const scratch = mkdtempSync(join(tmpdir(), 'tollgate-e2e-'));
    repository.write(
      'tollgate.yml',
      `${repository.read('tollgate.yml')}\nbaseline: { store: directory }\n`,
    );
    repository.commit('Keep baselines in a directory');
    for (const name of ['output', 'summary']) writeFileSync(join(scratch, name), '');
    writeFileSync(
      join(scratch, 'event.json'),
      JSON.stringify({ ref: 'refs/heads/main', repository: { default_branch: 'main' } }),
    );
    const env = {
      ...plainEnvironment(node),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(scratch, 'event.json'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      GITHUB_REPOSITORY: 'example/search',
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: repository.root,
      GITHUB_OUTPUT: join(scratch, 'output'),
      GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    };
    await run(node, [join(PROJECT, 'dist/action/index.js')], { cwd: repository.root, env });
    expect(readFileSync(join(scratch, 'output'), 'utf8')).toMatch(/verdict[^\n]*\n(.*\n)?pass/);
    expect(readFileSync(join(scratch, 'summary'), 'utf8')).toContain('pass');
    repository.dispose();
    rmSync(scratch, { recursive: true });
  });
});

/** Recorded outputs of real tools beside values that other tools give for them; they are not in every checkout. */
/** Clover has no statements but lines, and the reference of the Julia file left its benchmarks out. */
const NOT_IN_THE_FILE = /^(?:coverage\/clover|benchmark\/julia)/;
const CHECK = join(PROJECT, '../shared/fixtures/check.mjs');
if (existsSync(CHECK)) {
  describe('every recorded output', () => {
    it.each([
      ['with its format named', []],
      ['with its format detected', ['--detect']],
    ])('is read as the reference has it, %s', async (_, options) => {
      const parse = [process.execPath, join(PROJECT, 'dist/cli/index.js'), 'parse'];
      const { stdout } = await run(process.execPath, [CHECK, ...options, '--', ...parse]).catch(
        (failed: { readonly stdout: string }) => failed,
      );
      const differing = stdout.split('\n').filter((line) => / \[[\w-]+\]: /.test(line));
      expect(differing.filter((line) => !NOT_IN_THE_FILE.test(line))).toEqual([]);
      expect(stdout).toMatch(/^[1-9]\d+ passed, \d+ failed\n$/m);
    });
  });
}
