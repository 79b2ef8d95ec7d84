/** The workflow of examples/go as a real workflow runner runs it: seeded by a push, then pull requests. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRunner, type Runner } from '../support/act.js';
import type { WorkflowResult } from '../support/act-log.js';
import {
  changeNothing,
  dropCoverage,
  type ExpectedPlace,
  failTest,
  removeBenchmark,
  slowParser,
  slowParserInTimeAlone,
  slowQuery,
} from '../support/changes.js';
import { type Repository, repositoryOf } from '../support/repository.js';

let runner: Runner;
let repository: Repository;
let seed: WorkflowResult;

beforeAll(async () => {
  runner = createRunner();
  repository = repositoryOf('go');
  seed = await runner.push(repository);
});

afterAll(() => {
  runner.dispose();
  repository.dispose();
});

/** Runs a pull request that makes one change to main. */
async function pullRequest<T>(change: (on: Repository) => T): Promise<[WorkflowResult, T]> {
  repository.git('switch', '--quiet', '--force', 'main');
  repository.git('branch', '--quiet', '--force', 'change', 'main');
  repository.git('switch', '--quiet', 'change');
  const expected = change(repository);
  repository.commit('Change');
  return [await runner.pullRequest(repository), expected];
}

function resultOf({ jobs, outputs }: WorkflowResult): object {
  return {
    verdict: outputs.get('verdict'),
    deploy: outputs.get('deploy'),
    degraded: outputs.get('degraded'),
    jobs: Object.fromEntries(jobs),
  };
}

const BLOCKED = {
  verdict: 'block',
  deploy: 'false',
  degraded: 'false',
  jobs: { gate: 'failure' },
};

describe('a push to main', () => {
  it('passes as the first run, says so, and deploys to staging', () => {
    expect(resultOf(seed)).toEqual({
      verdict: 'pass',
      deploy: 'true',
      degraded: 'false',
      jobs: { gate: 'success', 'deploy-staging': 'success' },
    });
    expect(seed.summary).toContain('baseline');
    expect(seed.outputs.get('baseline-key')).toBeTruthy();
  });
});

describe('a pull request', () => {
  it('passes without a change that matters, and gets its preview', async () => {
    const [result] = await pullRequest(changeNothing);
    expect(resultOf(result)).toEqual({
      verdict: 'pass',
      deploy: 'true',
      degraded: 'false',
      jobs: { gate: 'success', 'deploy-preview': 'success' },
    });
    expect(result.outputs.get('baseline-hit')).toBe('exact');
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each<[string, (on: Repository) => ExpectedPlace]>([
    ['a test fails', failTest],
    ['coverage falls under the floor', dropCoverage],
    ['BenchmarkParseJSON takes some 30 % more time', slowParserInTimeAlone],
    ['BenchmarkParseJSON allocates more, and takes longer', slowParser],
  ])('blocks where %s, at that line, and deploys nothing', async (_, change) => {
    const [result, place] = await pullRequest(change);
    expect(resultOf(result)).toEqual(BLOCKED);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', ...place }),
    );
    expect(result.summary).toContain(place.file);
  });

  it('starts no benchmark once coverage is under the floor', async () => {
    const [result] = await pullRequest(dropCoverage);
    expect(result.log).not.toMatch(/^Benchmark\w+-\d+\s+\d+\s/m);
    expect(result.summary).toContain('skipped (coverage of unit)');
    expect(result.summary).not.toContain('vanished');
  });

  it('degrades and deploys where BenchmarkDBQuery takes 30 % more time', async () => {
    const [result, place] = await pullRequest(slowQuery);
    expect(resultOf(result)).toEqual({
      verdict: 'degraded',
      deploy: 'true',
      degraded: 'true',
      jobs: { gate: 'success', 'deploy-preview': 'success' },
    });
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        ...place,
        title: expect.stringContaining('ns/op'),
      }),
    );
    expect(result.log).toContain('preview of pull request 7 (degraded=true)');
  });

  it('is not green where a benchmark vanished', async () => {
    const [result] = await pullRequest(removeBenchmark);
    expect(resultOf(result)).toEqual(BLOCKED);
    expect(result.summary).toMatch(/BenchmarkParseJSON.*vanished|vanished.*BenchmarkParseJSON/);
  });
});
