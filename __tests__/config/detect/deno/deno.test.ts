import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const DENO = { 'deno --version': 'deno 2.9.6 (stable)\nv8 14' };
const TEST = 'Deno.test("a", () => {});\n';
const detect = (
  files: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = DENO,
  os = 'linux',
) => detectProject(openTree(files), fakeProbe(answers, os));

describe('a project for Deno', () => {
  it('is tested with coverage, measured and checked', async () => {
    const { tasks, sources, missing } = await detect({
      'deno.json': '{}',
      'src/a_test.ts': TEST,
      'a.bench.ts': 'Deno.bench("a", () => {});\n',
    });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        command: {
          shell: [
            'deno test --allow-all --junit-path=.tollgate/work/deno-tests.xml --clean --coverage=.tollgate/work/deno-coverage || code=$?',
            'deno coverage --lcov --output=.tollgate/work/deno.info .tollgate/work/deno-coverage || code=$\u007bcode:-$?}',
            'exit $\u007bcode:-0}',
          ].join('; '),
        },
        yields: [
          { kind: 'tests', format: 'junit', file: '.tollgate/work/deno-tests.xml' },
          { kind: 'coverage', format: 'lcov', file: '.tollgate/work/deno.info' },
        ],
      },
      {
        name: 'bench',
        command: { argv: ['deno', 'bench', '--allow-all', '--json'] },
        yields: [{ kind: 'benchmarks', format: 'deno-bench' }],
        needs: ['test'],
        exclusive: true,
      },
      { name: 'deno-fmt', action: 'degrade', fix: { argv: ['deno', 'fmt'] } },
      { name: 'deno-lint', action: 'degrade', fix: { argv: ['deno', 'lint', '--fix'] } },
    ]);
    expect(sources).toEqual(['deno.json: Deno (deno 2.9.6 (stable))']);
    expect(missing).toEqual([]);
  });

  it.each([
    ['deno test --allow-read=. --watch -q', 'deno test --allow-read=. -q --junit'],
    ['deno test', 'deno test --junit'],
    ['deno test -A; rm -rf ~', 'deno test --allow-all --junit'],
    ['deno run x.ts', 'deno test --allow-all --junit'],
  ])('with the task "%s" may do what that says', async (test, expected) => {
    const manifest = `{\n  // comment\n  "tasks": { "test": ${JSON.stringify(test)} }\n}`;
    const { tasks } = await detect({ 'deno.jsonc': manifest, 'a.test.js': TEST });
    const command = tasks[0]?.command;
    expect(command !== undefined && 'shell' in command ? command.shell : '').toContain(expected);
  });

  it.each([
    ['without a manifest', { 'a_test.ts': TEST }],
    ['that only configures an editor', { 'deno.json': '{}', 'a_test.ts': 'test("a");' }],
    ['whose tests are of others', { 'deno.json': '{}', 'vendor/a_test.ts': TEST }],
  ])('%s is none', async (_, files) => {
    expect((await detect(files)).tasks).toEqual([]);
  });

  it('is not measured on Windows, and says where Deno is missing', async () => {
    const { tasks, missing } = await detect({ 'deno.json': '{}', 'a_test.ts': TEST }, {}, 'win32');
    expect(tasks[0]?.yields).toHaveLength(1);
    expect(missing).toEqual([expect.stringContaining('winget install DenoLand.Deno')]);
  });
});
