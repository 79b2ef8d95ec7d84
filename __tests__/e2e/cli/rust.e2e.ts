/** examples/rust as it is, without configuration: Cargo's tests, cargo-llvm-cov and Criterion. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { measureForSeconds } from '../support/changes.js';
import { type Repository, repositoryOf } from '../support/repository.js';
import { runGate } from '../support/tollgate.js';

const READER = 'src/reader.rs';
const CATALOGUE = 'src/catalogue.rs';
const BENCHMARK = 'benches/catalogue.rs';
let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('rust');
});

afterAll(() => repository.dispose());

describe('a project that is built by Cargo', () => {
  it('passes at first, and is recorded', async () => {
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'pass']);
    expect(report.tests).toMatchObject([{ counts: { passed: 7, failed: 0 } }]);
    expect(report.coverage).toMatchObject([{ totals: { lines: { covered: 67, total: 67 } } }]);
    expect(report.comparisons.map(({ name }) => name)).toEqual(['read', 'between']);
  });

  it('is blocked by a failing test at its line, and by lines that no test reaches', async () => {
    repository.branch('broken');
    repository.replace(CATALOGUE, 'between(100, 300)), [1, 2]', 'between(100, 300)), [1]');
    repository.replace(
      READER,
      'fn cents(',
      'pub fn unused(a: u32) -> u32 {\n    let b = a + 1;\n    b * 2\n}\n\nfn  cents(',
    );
    repository.commit('Break a test, and add what none reaches');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    const line = repository.lineOf(CATALOGUE, 'between(100, 300)), [1]');
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        area: 'tests',
        severity: 'block',
        place: expect.objectContaining({ file: CATALOGUE, line }),
      }),
    );
    expect(report.coverage[0]?.patchMissed).toMatchObject([{ file: READER }]);
    const unformatted = repository.lineOf(READER, 'fn  cents(');
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        area: 'checks',
        severity: 'degraded',
        place: expect.objectContaining({ file: READER, line: unformatted }),
      }),
    );
    const unused = repository.lineOf(READER, 'pub fn unused(');
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        area: 'checks',
        title: expect.stringContaining('`unused` is never used'),
        place: expect.objectContaining({ file: READER, line: unused }),
      }),
    );
    repository.git('switch', '--quiet', 'main');
  });

  it('is blocked by a slower benchmark alone, measured by turns', async () => {
    measureForSeconds(repository, 30);
    repository.branch('slow');
    repository.replace(
      READER,
      '    text.lines()\n        .enumerate()',
      '    let readable = |_| text.lines().map(item).collect::<Vec<_>>().len();\n    if (0..2).map(readable).max() > Some(9_999) {\n        return Ok(Vec::new());\n    }\n    text.lines()\n        .enumerate()',
    );
    repository.commit('Read each line three times');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    expect(report.confirmations).toMatchObject([{ kind: 'measured', task: 'bench' }]);
    const line = repository.lineOf(BENCHMARK, 'bench_function("read"');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: 'block', place: { file: BENCHMARK, line } }),
    );
    expect(report.comparisons).toMatchObject([
      { name: 'read', decision: 'regressed', method: expect.stringMatching(/^paired/) },
      { name: 'between', decision: expect.not.stringMatching('regressed') },
    ]);
  });
});
