/** examples/cpp as it is, without configuration: CMake, GoogleTest, gcovr, Google Benchmark and clang-format. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { measureForSeconds } from '../support/changes.js';
import { type Repository, repositoryOf } from '../support/repository.js';
import { runGate } from '../support/tollgate.js';

const READER = 'src/reader.cpp';
const TEST = 'tests/catalogue_test.cpp';
const BENCHMARK = 'benchmarks/speed.cpp';
let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('cpp');
});

afterAll(() => repository.dispose());

describe('a project that is built by CMake', () => {
  it('passes at first, and is recorded', async () => {
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'pass']);
    expect(report.tests).toMatchObject([{ counts: { passed: 5, failed: 0 } }]);
    expect(report.coverage).toMatchObject([{ totals: { lines: { covered: 51, total: 51 } } }]);
    expect(new Set(report.comparisons.map(({ name }) => name))).toEqual(
      new Set(['BM_Read', 'BM_Between']),
    );
    // Built in the tree, by a project that ignores no folder of a build.
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('is blocked by a failing test at its line, and by lines that no test reaches', async () => {
    repository.branch('broken');
    repository.replace(
      TEST,
      'numbers(100, 300), (Numbers{1, 2})',
      'numbers(100, 300), (Numbers{1})',
    );
    repository.replace(
      READER,
      'std::vector<Item> read(',
      'int unused(int a) {\n  int  b = a + 1;\n  return b * 2;\n}\n\nstd::vector<Item> read(',
    );
    repository.commit('Break a test, and add what none reaches');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    const at = (file: string, text: string) =>
      expect.objectContaining({ file, line: repository.lineOf(file, text) });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        area: 'tests',
        severity: 'block',
        place: at(TEST, 'numbers(100, 300), (Numbers{1})'),
      }),
    );
    expect(report.coverage[0]?.patchMissed).toMatchObject([{ file: READER }]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        area: 'checks',
        severity: 'degraded',
        place: at(READER, 'int  b = a + 1;'),
      }),
    );
    repository.git('switch', '--quiet', 'main');
  });

  it('is blocked by a slower benchmark alone, measured by turns', async () => {
    measureForSeconds(repository, 20);
    repository.branch('slow');
    repository.replace(
      READER,
      '  std::array<std::string_view, 3> fields;',
      '  std::size_t marks = 0;\n  for (int i = 0; i < 4; ++i) for (const char one : std::string(line)) marks += one == \';\';\n  if (marks > 99) throw fail("too many fields");\n  std::array<std::string_view, 3> fields;',
    );
    repository.commit('Look at each line five times');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    expect(report.confirmations).toMatchObject([{ kind: 'measured', task: 'bench' }]);
    const line = repository.lineOf(BENCHMARK, 'void BM_Read(');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: 'block', place: { file: BENCHMARK, line } }),
    );
    // Not that the other is unchanged: where the linker puts it has moved, which may cost it 5 % in truth.
    const decided = report.comparisons.map(({ name, decision }) => `${name} ${decision}`);
    expect(decided).toContain('BM_Read regressed');
  });
});

describe('a project with presets', () => {
  let own: Repository;

  beforeAll(() => {
    own = repositoryOf('cpp');
  });

  afterAll(() => own.dispose());

  it('is tested by the one for it, in a folder of ours', async () => {
    const presets = {
      version: 4,
      configurePresets: [
        { name: 'base', hidden: true, binaryDir: 'build' },
        { name: 'wrong', inherits: 'base', cacheVariables: { CMAKE_CXX_FLAGS: '-Dint=wrong' } },
        { name: 'linux', inherits: 'base', cacheVariables: { CMAKE_CXX_FLAGS: '-Wshadow' } },
      ],
      testPresets: [
        { name: 'all', configurePreset: 'wrong' },
        {
          name: 'ci',
          configurePreset: 'linux',
          filter: { exclude: { name: 'Catalogue.ListsThe' } },
        },
      ],
    };
    own.write('CMakePresets.json', JSON.stringify(presets));
    own.write('.gitignore', 'build/\n.tollgate/baseline/\n');
    own.commit('Add presets');
    const { exitCode, report } = await runGate(own.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'pass']);
    expect(report.tests).toMatchObject([{ counts: { passed: 4, failed: 0 } }]);
    expect(report.coverage[0]?.totals.lines?.covered).toBeGreaterThan(10);
    expect(report.comparisons).toHaveLength(4);
    expect(own.git('status', '--porcelain')).toBe('');
  });
});
