import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareBenchmarks } from '../../src/compare/benchmarks.js';
import { medianRank } from '../../src/compare/median-rank.js';
import { judge } from '../../src/judge/judge.js';
import { outcomeOf } from '../../src/judge/outcome.js';
import type { BenchmarkRun, Measurement } from '../../src/model/measurement.js';
import { parseStream } from '../../src/parsers/parse.js';
import { baselineOf, benchmarksPolicy } from '../support/benchmarks.js';
import { factsOf, policyOf, testRunOf } from '../support/facts.js';

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function readRun(name: string): Promise<BenchmarkRun> {
  const path = new URL(`../corpus/benchmark/mission-${name}.txt`, import.meta.url);
  const text = readFileSync(path, 'utf8');
  const [run] = await parseStream(once(text), { format: 'go-bench', source: name });
  if (run?.kind !== 'benchmarks') throw new Error(`${name} holds no benchmarks`);
  return run;
}

/** What the mission asks for, on recorded outputs: nothing can be measured again. */
const policy = policyOf({
  benchmarks: benchmarksPolicy({
    confirm: 'never',
    rules: [
      { match: '**/BenchmarkParseJSON*', tolerance: 0.05, action: 'block', metrics: {} },
      { match: '**/BenchmarkDBQuery*', tolerance: 0.08, action: 'degrade', metrics: {} },
    ],
  }),
});

describe('ParseJSON within 5 % or the merge is blocked, DBQuery within 8 % or it is degraded', () => {
  it.each([
    ['base', 'pass', 0, []],
    ['parse-json-plus-4', 'pass', 0, []],
    ['parse-json-plus-6', 'block', 1, ['default/example.com/shop/parser/BenchmarkParseJSON']],
    ['db-query-plus-7', 'pass', 0, []],
    ['db-query-plus-9', 'degraded', 0, ['default/example.com/shop/db/BenchmarkDBQuery']],
  ])('%s: %s', async (name, verdict, exitCode, subjects) => {
    const base = await readRun('base');
    const head = await readRun(name);
    const baseline = baselineOf({ benchmarks: base.benchmarks });
    const comparisons = compareBenchmarks({
      suite: 'default',
      head: [head],
      baseline,
      policy: policy.benchmarks,
      estimator: medianRank,
    });
    const { kind, findings } = judge(
      factsOf({ benchmarks: [head], comparisons, baseline }, { policy }),
    );
    expect(kind).toBe(verdict);
    expect(findings.map(({ subject }) => subject)).toEqual(subjects);
    expect(outcomeOf(kind, ['inconclusive', 'block'])).toEqual({
      deploy: verdict !== 'block',
      degraded: verdict === 'degraded',
      exitCode,
    });
  });
});

describe('coverage below 80 % fails', () => {
  const readCoverage = async (covered: number): Promise<Measurement | undefined> => {
    const profile = `mode: set
example.com/shop/cart/cart.go:3.14,9.2 ${covered} 1
example.com/shop/cart/cart.go:11.14,20.2 ${1000 - covered} 0
`;
    const [coverage] = await parseStream(once(profile), {
      format: 'go-coverprofile',
      source: 'coverage.out',
    });
    return coverage;
  };
  const floor = policyOf({ coverage: { ...policyOf().coverage, totalConfigured: true } });

  it.each([
    [799, 'block'],
    [800, 'pass'],
  ])('%i of 1000 statements: %s', async (covered, verdict) => {
    const coverage = await readCoverage(covered);
    if (coverage?.kind !== 'coverage') throw new Error('no coverage');
    const judged = judge(
      factsOf({ tests: [testRunOf()], coverage }, { policy: floor, whole: false }),
    );
    expect(judged.kind).toBe(verdict);
  });
});
