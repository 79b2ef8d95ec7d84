/** examples/python as it is, without configuration: pytest, coverage.py, pytest-benchmark, Ruff and mypy. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { measureForSeconds } from '../support/changes.js';
import { type Repository, repositoryOf } from '../support/repository.js';
import { runGate } from '../support/tollgate.js';

const READER = 'src/quotes/reader.py';
const TEST = 'tests/test_catalogue.py';
const BENCHMARK = 'benchmarks/test_speed.py';
let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('python');
  // As a developer has it: a virtual environment in which the package is installed in place.
  const python = join(repository.root, '.venv/bin/python');
  execFileSync('python3', ['-m', 'venv', '.venv'], { cwd: repository.root });
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  execFileSync(python, [...install, '-r', 'requirements.txt', '-e', '.'], { cwd: repository.root });
});

afterAll(() => repository.dispose());

describe('a project that is tested by pytest', () => {
  it('passes at first, and is recorded', async () => {
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'pass']);
    expect(report.tests).toMatchObject([{ counts: { passed: 8, failed: 0 } }]);
    expect(report.coverage).toMatchObject([{ totals: { lines: { covered: 37, total: 37 } } }]);
    expect(report.comparisons.map(({ name }) => name)).toEqual([
      'benchmarks/test_speed.py::test_read',
      'benchmarks/test_speed.py::test_between',
    ]);
  });

  it('is blocked by a failing test at its line, and by lines that no test reaches', async () => {
    repository.branch('broken');
    repository.replace(TEST, 'numbers(100, 300) == [1, 2]', 'numbers(100, 300) == [1]');
    repository.replace(
      READER,
      'def _cents(',
      'def unused(a: int) -> str:\n    b  = a + 1\n    return b * 2\n\n\ndef _cents(',
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
        place: at(TEST, 'numbers(100, 300) == [1]'),
      }),
    );
    expect(report.coverage[0]?.patchMissed).toMatchObject([{ file: READER }]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        area: 'checks',
        severity: 'block',
        title: expect.stringContaining('Incompatible return value type'),
        place: at(READER, 'return b * 2'),
      }),
    );
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        title: expect.stringContaining('ruff-format'),
        severity: 'degraded',
        place: at(READER, 'b  = a + 1'),
      }),
    );
    repository.git('switch', '--quiet', 'main');
  });

  it('is blocked by a slower benchmark alone, whose base is not what is installed', async () => {
    measureForSeconds(repository, 30);
    repository.branch('slow');
    repository.replace(
      READER,
      '    if len(fields) != 3:',
      '    if sum(one == ";" for one in line * 3) > 99 or len(fields) != 3:',
    );
    repository.commit('Look at each line four times');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    expect(report.confirmations).toMatchObject([{ kind: 'measured', task: 'bench' }]);
    const line = repository.lineOf(BENCHMARK, 'def test_read(');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: 'block', place: { file: BENCHMARK, line } }),
    );
    expect(report.comparisons).toMatchObject([
      {
        name: 'benchmarks/test_speed.py::test_read',
        decision: 'regressed',
        method: expect.stringMatching(/^paired/),
      },
      {
        name: 'benchmarks/test_speed.py::test_between',
        decision: expect.not.stringMatching('regressed'),
      },
    ]);
  });
});
