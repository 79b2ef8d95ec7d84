/** Two legs that measure and a job that judges them: examples/workflows/matrix.yml as it is shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createRunner, type Runner } from '../support/act.js';
import type { WorkflowResult } from '../support/act-log.js';
import { PROJECT, type Repository, repositoryOf } from '../support/repository.js';

let runner: Runner;
let repository: Repository;
let seed: WorkflowResult;

beforeAll(async () => {
  runner = createRunner();
  repository = repositoryOf('javascript');
  const workflow = readFileSync(join(PROJECT, 'examples/workflows/matrix.yml'), 'utf8');
  repository.write('.github/workflows/gate.yml', workflow);
  repository.write('.gitignore', 'coverage.lcov\ntollgate-parts/\n');
  // act does not tell a job its place in the matrix, so the configuration names who has to be there.
  expectLegs(['first', 'second']);
  repository.commit('Measure in two jobs');
  seed = await runner.push(repository);
});

afterAll(() => {
  runner.dispose();
  repository.dispose();
});

function expectLegs(legs: readonly string[]): void {
  const before = repository.read('tollgate.yml').replace(/^legs: .*\n/m, '');
  repository.write('tollgate.yml', `${before}legs: [${legs.join(', ')}]\n`);
}

const suites = ({ outputs }: WorkflowResult) =>
  (outputs.get('baseline-key') ?? '').split('\n').filter((key) => key !== '').length;

it('a push is judged once, and recorded once a suite', () => {
  expect(seed.outputs.get('verdict')).toBe('pass');
  expect(seed.jobs.get('gate')).toBe('success');
  expect(suites(seed)).toBe(2);
  expect(seed.summary.match(/Tollgate: passed/g)).toHaveLength(1);
  expect(seed.summary).toContain('first/default');
  expect(seed.summary).toContain('second/default');
});

it('a slower pull request is blocked by one verdict over both legs', async () => {
  repository.branch('slower');
  repository.git('apply', 'slow-down.patch');
  repository.commit('Search without sorting first');
  const result = await runner.pullRequest(repository);
  expect(result.outputs.get('verdict')).toBe('block');
  expect(result.outputs.get('baseline-hit')).toBe('exact');
  expect(Object.fromEntries(result.jobs)).toEqual({ measure: 'success', gate: 'failure' });
  expect(result.outputs.get('regressions')).toBe('2');
  expect(result.summary.match(/Tollgate: blocked/g)).toHaveLength(1);
});

it('a leg that leaves nothing makes it inconclusive', async () => {
  repository.git('switch', '--quiet', '--force', 'main');
  repository.branch('lost');
  expectLegs(['first', 'second', 'third']);
  repository.commit('Expect a third leg');
  repository.git('branch', '--force', 'main', 'lost');
  repository.write('README.md', 'A change\n');
  repository.commit('Say what it is');
  const result = await runner.pullRequest(repository);
  expect(result.outputs.get('verdict')).toBe('inconclusive');
  expect(result.outputs.get('deploy')).toBe('false');
  expect(result.summary).toContain('Leg third left no result');
});
