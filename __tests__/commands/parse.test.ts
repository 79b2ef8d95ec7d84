import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/commands/parse.js';
import { ProblemError } from '../../src/model/problem.js';
import { type RecordedIo, recordedIo } from '../support/recorded-io.js';

const PROFILE = 'mode: set\na.go:1.1,2.2 1 1\n';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tollgate-parse-'));
  await writeFile(join(folder, 'cover.out'), PROFILE);
  await writeFile(join(folder, 'bench.txt'), 'BenchmarkA-8 1 5 ns/op\n');
  await writeFile(join(folder, 'cut.txt'), 'BenchmarkA-8 1 5 ns/op\nBenchmarkB-8 1');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(
    join(folder, 'tests.json'),
    '{"Action":"pass","Package":"a","Test":"T"}\n{"Action":"pass","Package":"a"}\n',
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(args: readonly string[], stdin = ''): Promise<RecordedIo> {
  const io = recordedIo(folder, stdin);
  const command = parseCommand(io).exitOverride();
  command.configureOutput({ writeOut: io.print, writeErr: io.warn });
  await command.parseAsync([...args], { from: 'user' });
  return io;
}

describe('tollgate parse', () => {
  it('tells the format, and prints a table', async () => {
    const io = await run(['cover.out']);
    expect(io.printed()).toBe(
      'cover.out [go-coverprofile, detected, 99 % sure]: 100.0 % of 1 statements in 1 file\n  100.0 %  a.go\n',
    );
    expect(io.exitCode).toBe(0);
  });

  it('reads standard input', async () => {
    const io = await run(['--json', '--format', 'go-coverprofile', '-'], PROFILE);
    expect(JSON.parse(io.printed())).toMatchObject({
      source: 'standard input',
      coverage: { statementsCovered: 1 },
    });
  });

  it('prints one document a file, in a list where there are several', async () => {
    const io = await run(['--json', 'cover.out', 'bench.txt']);
    expect(JSON.parse(io.printed())).toMatchObject([
      { source: 'cover.out', format: 'go-coverprofile' },
      { source: 'bench.txt', format: 'go-bench' },
    ]);
  });

  it('says of a format that it does not know nothing but the problem', async () => {
    const io = await run(['-'], 'who knows\n');
    expect(io.printed()).toBe('');
    expect(io.warned()).toContain('[format-not-detected]');
    expect(io.exitCode).toBe(3);
  });

  it('calls no cut list of findings clean', async () => {
    const io = await run(['--format', 'unified-diff', '-'], 'who knows\n');
    expect(io.printed()).toContain('no findings (incomplete)');
  });

  it('prints what it understood and ends with 3 where something is missing', async () => {
    const io = await run(['--json', 'cut.txt']);
    expect(JSON.parse(io.printed())).toMatchObject({
      complete: false,
      benchmarks: [{ name: 'BenchmarkA-8' }],
      problems: [{ code: 'input-cut' }],
    });
    expect(io.warned()).toContain('cut.txt:2: error: the last line is cut');
    expect(io.exitCode).toBe(3);
  });

  it('names an empty file', async () => {
    const io = await run(['empty.txt']);
    expect(io.warned()).toContain('empty.txt: error: the input is empty');
    expect(io.warned().match(/input-empty/g)).toHaveLength(1);
    expect(io.exitCode).toBe(3);
  });

  it('shows the kinds that a file has, but the wanted one also where it is missing', async () => {
    const all = await run(['--json', 'tests.json']);
    expect(JSON.parse(all.printed())).not.toHaveProperty('benchmarks');
    expect(all.exitCode).toBe(0);
    const wanted = await run(['--json', '--kind', 'benchmarks', 'tests.json']);
    expect(JSON.parse(wanted.printed())).toMatchObject({ complete: false, benchmarks: [] });
    expect(wanted.exitCode).toBe(3);
  });

  it.each([
    ['a missing file', ['nowhere.txt']],
    ['a directory', ['.']],
    ['an unknown format', ['--format', 'nosuch', 'cover.out']],
  ])('refuses %s', async (_, args) => {
    await expect(run(args)).rejects.toBeInstanceOf(ProblemError);
  });

  it('has examples in its help', async () => {
    const io = recordedIo(folder);
    const command = parseCommand(io).exitOverride().configureOutput({ writeOut: io.print });
    await expect(command.parseAsync(['--help'], { from: 'user' })).rejects.toMatchObject({
      exitCode: 0,
    });
    expect(io.printed()).toContain('tollgate parse coverage.out');
  });
});
