/** examples/typescript as it is, without configuration: Vitest with coverage and benchmarks, tsc and Biome. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportJson } from '../../../src/report/report-schema.js';
import { measureForSeconds } from '../support/changes.js';
import { PROJECT, type Repository, repositoryOf } from '../support/repository.js';
import { runGate } from '../support/tollgate.js';

const ROUTER = 'src/router.ts';
const BENCHMARK = 'bench/find.bench.ts';
const TEST = 'test/router.test.ts';
let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('typescript');
  // Installed by .ci/install-tools, by the lock file of the example.
  const installed = join(PROJECT, 'examples/typescript/node_modules');
  const options = { recursive: true, verbatimSymlinks: true };
  cpSync(installed, join(repository.root, 'node_modules'), options);
});

afterAll(() => repository.dispose());

/** Vitest gives their inverse too. */
const timesOf = ({ comparisons }: ReportJson) => comparisons.filter(({ unit }) => unit === 'ms');

describe('a package that is tested by Vitest', () => {
  it('passes at first, and is recorded', async () => {
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'pass']);
    expect(report.tests).toMatchObject([{ counts: { passed: 17, failed: 0 } }]);
    expect(report.coverage).toMatchObject([{ totals: { lines: { covered: 52, total: 52 } } }]);
    expect(timesOf(report).map(({ package: group, name }) => [group, name])).toEqual([
      ['build.bench.ts > building', 'add 600 routes'],
      ['find.bench.ts > looking up', 'find 200 paths'],
    ]);
    expect(new Set(report.tasks.map(({ name }) => name))).toEqual(
      new Set(['test', 'types', 'biome', 'lock-file', 'bench']),
    );
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('is blocked by a failing test and a wrong type at their places, and by lines that no test reaches', async () => {
    repository.branch('broken');
    repository.replace(TEST, "['/users/', 'users', {}]", "['/users/', 'user', {}]");
    repository.replace(
      ROUTER,
      'function literal<T>(',
      'export function unused(a: number): string {\n  debugger;\n  return a;\n}\n\nfunction literal<T>(',
    );
    repository.commit('Break a test, and add what none reaches');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    const told = (severity: string, area: string, file: string, text: string) =>
      expect.objectContaining({
        area,
        severity,
        place: expect.objectContaining({ file, line: repository.lineOf(file, text) }),
      });
    expect(report.findings).toEqual(
      expect.arrayContaining([
        told('block', 'tests', TEST, 'toEqual({ value, parameters })'),
        told('degraded', 'checks', ROUTER, 'debugger;'),
        told('block', 'checks', ROUTER, 'return a;'),
      ]),
    );
    expect(report.coverage[0]?.patchMissed).toMatchObject([{ file: ROUTER }]);
    repository.git('switch', '--quiet', 'main');
  });

  it('is blocked by a slower benchmark alone, measured by turns', async () => {
    measureForSeconds(repository, 60);
    repository.branch('slow');
    repository.replace(
      ROUTER,
      '    const values: string[] = [];\n',
      '    const values: string[] = [];\n    for (let i = 0; i < 5; i++) {\n      if (segments.map(encodeURIComponent).join().length < 0) return undefined;\n    }\n',
    );
    repository.commit('Encode each segment five times before it is looked up');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    expect(report.confirmations).toMatchObject([{ kind: 'measured', task: 'bench' }]);
    const line = repository.lineOf(BENCHMARK, "bench('find 200 paths'");
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: 'block', place: { file: BENCHMARK, line } }),
    );
    expect(timesOf(report)).toMatchObject([
      { name: 'add 600 routes', decision: expect.not.stringMatching('regressed') },
      { name: 'find 200 paths', decision: 'regressed', method: expect.stringMatching(/^paired/) },
    ]);
  });
});
