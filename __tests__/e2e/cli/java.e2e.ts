/** examples/java as it is, without configuration: Maven, JUnit, JaCoCo and JMH. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { measureForSeconds } from '../support/changes.js';
import { type Repository, repositoryOf } from '../support/repository.js';
import { runGate } from '../support/tollgate.js';

const READER = 'quotes/src/main/java/com/example/quotes/CatalogueReader.java';
const BENCHMARK = 'benchmarks/src/main/java/com/example/quotes/CatalogueBenchmark.java';
const TEST = 'quotes/src/test/java/com/example/quotes/PriceListTest.java';
let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('java');
});

afterAll(() => repository.dispose());

describe('a project that is built by Maven', () => {
  it('passes at first, and is recorded', async () => {
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'pass']);
    expect(report.tests).toMatchObject([{ counts: { passed: 7, failed: 0 } }]);
    expect(report.coverage).toMatchObject([{ totals: { lines: { covered: 46, total: 46 } } }]);
    expect(report.comparisons.map(({ name }) => name)).toEqual([
      'com.example.quotes.CatalogueBenchmark.between',
      'com.example.quotes.CatalogueBenchmark.read',
    ]);
  });

  it('is blocked by a failing test at its line, and by lines that no test reaches', async () => {
    repository.branch('broken');
    repository.replace(TEST, 'prices.between(301, 29_999)', 'prices.between(300, 29_999)');
    repository.replace(
      READER,
      '  private static int cents(',
      '  static int unused(int a) {\n    int b = a + 1;\n    return b * 2;\n  }\n\n  private static int cents(',
    );
    repository.commit('Break a test, and add what none reaches');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    const line = repository.lineOf(TEST, 'prices.between(300, 29_999)');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ area: 'tests', severity: 'block', place: { file: TEST, line } }),
    );
    expect(report.coverage[0]?.patchMissed).toMatchObject([{ file: READER }]);
    repository.git('switch', '--quiet', 'main');
  });

  it('is blocked by a slower benchmark alone, measured by turns', async () => {
    measureForSeconds(repository, 90);
    repository.branch('slow');
    repository.replace(
      READER,
      '    int number = 0;\n',
      '    int number = 0;\n    text.lines().forEach(CatalogueReader::fields);\n    text.lines().forEach(CatalogueReader::fields);\n',
    );
    repository.commit('Split all lines three times');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    expect(report.confirmations).toMatchObject([{ kind: 'measured', task: 'bench' }]);
    const line = repository.lineOf(BENCHMARK, 'public List<Item> read()');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: 'block', place: { file: BENCHMARK, line } }),
    );
    expect(report.comparisons).toMatchObject([
      {
        name: 'com.example.quotes.CatalogueBenchmark.between',
        decision: expect.not.stringMatching('regressed'),
      },
      {
        name: 'com.example.quotes.CatalogueBenchmark.read',
        decision: 'regressed',
        method: expect.stringMatching(/^paired/),
      },
    ]);
  });
});
