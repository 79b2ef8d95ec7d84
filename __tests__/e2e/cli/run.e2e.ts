/** The gate on examples/go with the directory store: real Go, real git, and every way in which a change can be bad. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportJson } from '../../../src/report/report-schema.js';
import * as changes from '../support/changes.js';
import { type Repository, repositoryOf } from '../support/repository.js';
import { runGate, tollgate } from '../support/tollgate.js';

let repository: Repository;
let first: Awaited<ReturnType<typeof runGate>>;

beforeAll(async () => {
  repository = repositoryOf('go');
  first = await runGate(repository.root);
});

afterAll(() => repository.dispose());

/** Judges a branch of one commit on top of main. */
async function judge<T>(change: (on: Repository) => T, args: readonly string[] = []) {
  repository.git('switch', '--quiet', '--force', 'main');
  repository.git('branch', '--quiet', '--force', 'change', 'main');
  repository.git('switch', '--quiet', 'change');
  const expected = change(repository);
  repository.commit('Change');
  return { ...(await runGate(repository.root, args)), expected };
}

function blocking({ findings }: ReportJson) {
  return findings.filter(({ severity }) => severity === 'block');
}

describe('the first run on main', () => {
  it('passes, says that there was no baseline, and records itself', () => {
    const { exitCode, report } = first;
    expect([exitCode, report.verdict.kind, report.deploy]).toEqual([0, 'pass', true]);
    expect(report.baselines.map(({ state }) => state)).toEqual(['none']);
    expect(report.savedBaselines).toHaveLength(1);
    expect(report.tests[0]?.counts).toMatchObject({ failed: 0, errored: 0, unfinished: 0 });
    expect(report.tests[0]?.counts.passed).toBeGreaterThan(5);
  });
});

describe('a branch', () => {
  it('passes without a change that matters', async () => {
    const { exitCode, report } = await judge(changes.changeNothing);
    expect([exitCode, report.verdict.kind, report.deploy]).toEqual([0, 'pass', true]);
    expect(report.baselines.map(({ state }) => state)).toEqual(['exact']);
    expect(report.savedBaselines).toEqual([]);
  });

  it.each<[string, string, (on: Repository) => changes.ExpectedPlace]>([
    ['a test fails', 'tests', changes.failTest],
    ['two goroutines race', 'tests', changes.addRace],
    ['a test panics', 'tests', changes.addPanic],
    ['a test calls os.Exit', 'tests', changes.exitEarly],
    ['a test never ends', 'tests', changes.hang],
    ['the code does not compile', 'tests', changes.breakBuild],
    ['coverage falls under the floor', 'coverage', changes.dropCoverage],
    ['BenchmarkParseJSON takes 30 % more steps', 'benchmarks', changes.slowParser],
  ])('is blocked where %s, at the line of it', async (_, area, change) => {
    const { exitCode, report, expected } = await judge(change);
    expect([exitCode, report.verdict.kind, report.deploy]).toEqual([1, 'block', false]);
    expect(blocking(report)).toContainEqual(
      expect.objectContaining({ area, place: expect.objectContaining({ ...expected }) }),
    );
  });

  it('skips the benchmarks where coverage is under the floor, and misses none of them', async () => {
    const { report } = await judge(changes.dropCoverage);
    const bench = report.tasks.find(({ name }) => name === 'bench');
    expect(bench).toMatchObject({
      status: 'skipped',
      skippedBecause: { task: 'unit', reason: 'coverage' },
    });
    expect(new Set(report.comparisons.map(({ decision }) => decision))).not.toContain('vanished');
    expect(blocking(report).map(({ area }) => area)).toEqual(['coverage']);
  });

  it('is degraded where BenchmarkDBQuery takes 30 % more time', async () => {
    const { exitCode, report, expected } = await judge(changes.slowQuery);
    expect([exitCode, report.verdict.kind, report.deploy]).toEqual([0, 'degraded', true]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        severity: 'degraded',
        area: 'benchmarks',
        place: expect.objectContaining({ ...expected }),
      }),
    );
  });

  it('is blocked where a benchmark vanished', async () => {
    const { exitCode, report } = await judge(changes.removeBenchmark);
    expect([exitCode, report.verdict.kind, report.deploy]).toEqual([1, 'block', false]);
    expect(
      blocking(report)
        .map(({ title }) => title)
        .join('\n'),
    ).toContain('BenchmarkParseJSON');
  });

  it('is judged by the policy of main, whatever it writes into its own', async () => {
    const { exitCode, report } = await judge((on) => {
      on.replace('tollgate.yml', 'total: 80%', 'total: 10%');
      return changes.dropCoverage(on);
    });
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    expect(report.findings.map(({ area }) => area)).toContain('policy');
  });
});

describe('the store', () => {
  it('survives an entry that is damaged, and says so', async () => {
    repository.git('switch', '--quiet', '--force', 'main');
    const [key] = first.report.savedBaselines.map((saved) => saved.key);
    const listed = await tollgate(['baseline', 'list'], { cwd: repository.root });
    expect(listed.stdout).toContain(key?.split('/').pop() ?? 'a key');
    const files = repository.filesBelow('.tollgate/baseline');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) repository.write(file, repository.read(file).slice(0, 200));

    const { exitCode, report } = await judge(changes.changeNothing);

    expect([exitCode, report.verdict.kind]).toEqual([0, 'degraded']);
    expect(report.baselines.map(({ state }) => state)).toEqual(['damaged']);
  });
});
