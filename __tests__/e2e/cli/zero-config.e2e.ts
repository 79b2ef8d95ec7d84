/** A Go repository without a line of configuration, and what `init` makes of it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Repository, repositoryOf } from '../support/repository.js';
import { runGate, tollgate } from '../support/tollgate.js';

let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('go');
  repository.remove('tollgate.yml');
  repository.commit('Do without configuration');
});

afterAll(() => repository.dispose());

describe('without configuration', () => {
  it('finds Go, and runs its tests, coverage, benchmarks and checks', async () => {
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'pass']);
    expect(report.configSources.join('\n')).toContain('go.mod');
    expect(report.tests).toHaveLength(1);
    expect(report.coverage).toHaveLength(1);
    expect(report.tasks.map(({ status }) => status)).not.toContain('skipped');
  });

  it('tells of code that is not formatted, and mends it', async () => {
    repository.branch('change');
    repository.replace('internal/quote/quote.go', '\tcents := 0', '\tcents :=  0');
    repository.commit('Leave the format');
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([0, 'degraded']);
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        area: 'checks',
        place: expect.objectContaining({ file: 'internal/quote/quote.go' }),
      }),
    );
    const mended = await runGate(repository.root, ['--fix']);
    expect(mended.report.findings.filter(({ area }) => area === 'checks')).toEqual([]);
    expect(repository.read('internal/quote/quote.go')).toContain('\tcents := 0');
    repository.git('checkout', '--quiet', '--', '.');
    repository.git('switch', '--quiet', 'main');
  });

  it('writes down what it found, and runs by that', async () => {
    const written = await tollgate(['init'], { cwd: repository.root });
    expect(written.exitCode).toBe(0);
    expect(repository.read('tollgate.yml')).toContain('go-test-json');
    expect(repository.read('.gitignore')).toContain('.tollgate/baseline');
    repository.commit('Write the configuration down');
    const { exitCode, report } = await runGate(repository.root);
    const blocking = report.findings.filter(({ severity }) => severity === 'block');
    expect(blocking).toEqual([]);
    expect([exitCode, report.configSources.join('\n')]).toEqual([
      0,
      expect.stringContaining('tollgate.yml'),
    ]);
  });

  it('does not overwrite a configuration that is there', async () => {
    const before = repository.read('tollgate.yml');
    const again = await tollgate(['init'], { cwd: repository.root });
    expect(again.exitCode).toBe(2);
    expect(repository.read('tollgate.yml')).toBe(before);
  });
});
