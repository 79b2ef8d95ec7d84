/** Stored runs for tests: one plain entry to vary, and arbitrary ones for properties. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { BaselineEntry, Environment } from '../../src/model/baseline.js';
import type { Ratio } from '../../src/model/measurement.js';

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A full commit id that is easy to tell apart: `commit('a')` is forty times `a`. */
export const commit = (digit: string): string => digit.repeat(40).slice(0, 40);

export const environment: Environment = {
  os: 'linux',
  arch: 'x64',
  cpuModel: 'AMD EPYC 7763',
  cores: 4,
  toolchain: { go: 'go1.26.8' },
  benchmarkCommand: 'go test -bench=.',
  fingerprint: '0123456789ab',
};

export const otherMachine: Environment = { ...environment, cores: 2, fingerprint: 'ba9876543210' };

/** A complete accepted run of suite `go` at commit `aaaa…`. */
export function entryOf(changed: Partial<BaselineEntry> = {}): BaselineEntry {
  return {
    schema: 1,
    suite: 'go',
    commit: commit('a'),
    branch: 'main',
    runId: '4242',
    attempt: 1,
    recordedAt: '2026-09-01T12:00:00.000Z',
    verdict: 'pass',
    accepted: true,
    toolVersion: '0.1.0',
    environment,
    taskDurationsMs: { unit: 1200, bench: 34_000.5 },
    tests: { counts: { passed: 3, failed: 0, skipped: 1, errored: 0, unfinished: 0 }, failed: [] },
    coverage: {
      unit: 'statements',
      totals: { statements: { covered: 81, total: 100 } },
      files: [{ path: 'parse.go', ratios: { statements: { covered: 81, total: 100 } } }],
    },
    benchmarks: [
      {
        package: 'example.com/app',
        name: 'BenchmarkParseJSON',
        procs: 4,
        metrics: [{ unit: 'ns/op', better: 'lower', samples: [100.5, 99.25, 101] }],
        place: { file: 'parse_test.go', line: 12 },
      },
    ],
    ...changed,
  };
}

/** The same entry without some of its optional parts. */
export function without(
  entry: BaselineEntry,
  ...names: ('tests' | 'coverage' | 'benchmarks')[]
): BaselineEntry {
  const rest: { -readonly [K in keyof BaselineEntry]: BaselineEntry[K] } = { ...entry };
  for (const name of names) delete rest[name];
  return rest;
}

const ratio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.nat(), fc.nat())
  .map(([a, b]) => ({ covered: Math.min(a, b), total: Math.max(a, b) }));
const ratios = fc.record(
  { statements: ratio, lines: ratio, branches: ratio },
  { requiredKeys: [] },
);
const hexCommit = fc.stringMatching(/^[0-9a-f]{40}$/);
const words = fc.string({ unit: 'binary', maxLength: 30 });
const named = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x));

/** Any entry that can be stored, with hostile names. */
export const anyEntry: fc.Arbitrary<BaselineEntry> = fc.record(
  {
    schema: fc.constant(1 as const),
    suite: named,
    commit: hexCommit,
    branch: words,
    runId: named,
    attempt: fc.integer({ min: 1, max: 9_999_999 }),
    recordedAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    verdict: fc.constantFrom('pass', 'degraded', 'inconclusive', 'block'),
    accepted: fc.boolean(),
    toolVersion: words,
    environment: fc.record({
      os: words,
      arch: words,
      cpuModel: words,
      cores: fc.nat(),
      toolchain: fc.dictionary(words, words, { noNullPrototype: false }),
      benchmarkCommand: words,
      fingerprint: fc.stringMatching(/^[0-9a-f]{12}$/),
    }),
    taskDurationsMs: fc.dictionary(words, finite.map(Math.abs)),
    tests: fc.record(
      {
        counts: fc.record({
          passed: fc.nat(),
          failed: fc.nat(),
          skipped: fc.nat(),
          errored: fc.nat(),
          unfinished: fc.nat(),
        }),
        failed: fc.array(words, { maxLength: 3 }),
        flaky: fc.array(words, { maxLength: 3 }),
      },
      { requiredKeys: ['counts', 'failed'] },
    ),
    coverage: fc.record({
      unit: fc.constantFrom('statements', 'lines', 'branches', 'functions'),
      totals: ratios,
      files: fc.array(fc.record({ path: named, ratios }), { maxLength: 3 }),
    }),
    benchmarks: fc.array(
      fc.record(
        {
          package: words,
          name: named,
          procs: fc.integer({ min: 1, max: 512 }),
          metrics: fc.array(
            fc.record({
              unit: words,
              better: fc.constantFrom('lower', 'higher'),
              samples: fc.array(finite, { minLength: 1, maxLength: 5 }),
            }),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: ['package', 'name', 'metrics'] },
      ),
      { maxLength: 3 },
    ),
    knownCommits: fc.array(hexCommit, { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'schema',
      'suite',
      'commit',
      'branch',
      'runId',
      'attempt',
      'recordedAt',
      'verdict',
      'accepted',
      'toolVersion',
      'environment',
      'taskDurationsMs',
    ],
  },
);
