import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportCommand } from '../../src/commands/report.js';
import { ProblemError } from '../../src/model/problem.js';
import { toJson } from '../../src/report/json.js';
import { recordedIo } from '../support/recorded-io.js';
import { aReport } from '../support/report.js';

const text = JSON.stringify(toJson(aReport()));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tollgate-report-'));
  await writeFile(join(folder, 'report.json'), text);
});
afterAll(() => rm(folder, { recursive: true }));

async function* oneChunk() {
  yield Buffer.alloc(65 * 2 ** 20, ' ');
}

async function run(
  args: readonly string[],
  stdin = '',
): Promise<{ printed: string; exitCode: number }> {
  const io = recordedIo(folder, stdin, { columns: () => 100, colour: true });
  await reportCommand(io).exitOverride().parseAsync(args, { from: 'user' });
  return { printed: io.printed(), exitCode: io.exitCode };
}

describe('tollgate report', () => {
  it.each([
    [['report.json'], /✘ BLOCKED/],
    [['report.json', '--to', 'terminal'], /\u001b\[/],
    [['report.json', '--to', 'summary'], /^## ⛔ Tollgate: blocked/],
    [['report.json', '--to', 'markdown'], /^## ⛔ Tollgate: blocked/],
    [['report.json', '--to', 'json'], /^\{\n {2}"schema": "tollgate-report\/1"/],
    [['report.json', '--to', 'junit'], /^<\?xml [^\n]*\n<testsuites name="tollgate"/],
    [['report.json', '--to', 'sarif'], /"version": "2\.1\.0"/],
    [['report.json', '--to', 'csv'], /^verdict,suite,.*\r\n"block",/],
    [['report.json', '--to', 'openmetrics'], /# EOF\n$/],
    [['report.json', '--to', 'badge'], /"message": "block"/],
  ])('%j prints it and exits 0, though it tells of a block', async (args, expected) => {
    const { printed, exitCode } = await run(args);
    expect(printed).toMatch(expected);
    expect(exitCode).toBe(0);
  });

  it('reads standard input', async () => {
    const { printed } = await run(['-', '--to', 'json'], text);
    expect(JSON.parse(printed)).toEqual(JSON.parse(text));
  });

  it('writes to a file, without colour', async () => {
    const { printed } = await run(['report.json', '--out', 'out.txt']);
    const written = await readFile(join(folder, 'out.txt'), 'utf8');
    expect(printed).toBe('');
    expect(written).toMatch(/^✘ BLOCKED\n/);
    expect(written).not.toContain('\u001b');
  });

  it.each([
    ['a missing file', ['missing.json'], '', 'does not exist'],
    ['empty input', ['-'], '', 'the report is empty'],
    ['something else', ['-'], '{"name":"x"}', 'not a report'],
    ['a place that cannot be written', ['-', '--out', 'no/such/folder'], text, 'cannot be written'],
  ])('refuses %s with a problem', async (_, args, stdin, message) => {
    const failed = run(args, stdin);
    await expect(failed).rejects.toBeInstanceOf(ProblemError);
    await expect(failed).rejects.toThrow(message);
  });

  it('stops reading what is too large for a report', async () => {
    const large = recordedIo(folder, '', { stdin: oneChunk });
    const read = reportCommand(large).exitOverride().parseAsync(['-'], { from: 'user' });
    await expect(read).rejects.toThrow('larger than');
  });

  it('refuses a format it does not know', async () => {
    await expect(run(['-', '--to', 'pdf'], text)).rejects.toThrow(
      /Allowed choices are terminal, summary, markdown, json, html, junit, sarif, csv, openmetrics, badge/,
    );
  });
});
