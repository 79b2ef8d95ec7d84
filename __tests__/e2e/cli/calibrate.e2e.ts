/** `tollgate calibrate` on examples/go: real builds of the same tree, measured by turns. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Calibration } from '../../../src/model/calibration.js';
import { type Repository, repositoryOf } from '../support/repository.js';
import { tollgate } from '../support/tollgate.js';

let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('go');
  // What the example judges is counted; here its time shall be judged too.
  const config = repository.read('tollgate.yml');
  const tasks = config.slice(0, config.indexOf('\nbenchmarks:'));
  repository.write('tollgate.yml', `${tasks}\nbenchmarks:\n  tolerance: 2%\n`);
});

afterAll(() => repository.dispose());

it('says what the noise here hides, and stores nothing', async () => {
  const args = ['calibrate', '--rounds', '20', '--json'];
  const { exitCode, stdout, stderr } = await tollgate(args, { cwd: repository.root });
  expect(exitCode).toBe(0);
  const answer = JSON.parse(stdout) as Calibration;
  expect(answer.failures).toEqual([]);
  expect(answer.tasks).toMatchObject([{ task: 'bench', rounds: 20, stopped: 'rounds' }]);
  const kinds = new Map(answer.metrics.map(({ name, unit, kind }) => [`${name} ${unit}`, kind]));
  expect(kinds.get('BenchmarkParseJSON ns/op')).toBe('measured');
  expect(kinds.get('BenchmarkParseJSON steps/op')).toBe('counted');
  expect(answer.alarms?.gate.trials).toBe(400);
  expect(stderr).toContain('by turns with itself, at most 20 rounds');
  expect(repository.filesBelow('.').filter((path) => path.includes('.tollgate'))).toEqual([]);
});

it('prints a table for people', async () => {
  const args = ['calibrate', '--rounds', '20', '--match', '**/BenchmarkParseJSON'];
  const { exitCode, stdout } = await tollgate(args, { cwd: repository.root });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^ {2}BenchmarkParseJSON-\d+ +ns\/op +2 % /m);
  // The task itself measures both, and says so.
  expect(stdout).not.toMatch(/^ {2}BenchmarkDBQuery/m);
});

it('exits with 3 where the code does not build', async () => {
  const path = 'internal/parsejson/parsejson_test.go';
  repository.write(path, `${repository.read(path)}\nfunc broken( {\n`);
  const { exitCode, stdout } = await tollgate(['calibrate'], { cwd: repository.root });
  expect(exitCode).toBe(3);
  expect(stdout).toContain('bench: could not be measured: it failed');
});
