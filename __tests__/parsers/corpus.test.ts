import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/commands/parse.js';
import { decodeHead } from '../../src/parsers/read/decode.js';
import { detectParser } from '../../src/parsers/registry.js';
import { recordedIo } from '../support/recorded-io.js';

const CORPUS = join(import.meta.dirname, '../corpus');

/** Inputs that say too little of themselves to be told from others. */
const UNDETECTABLE =
  /\/(?:clean|empty|blank|tool-missing|nothing-found|wrong-shape|inconsistent-no-mode|all-skipped|go-bench\/hostile-truncated)\.in$/;

const cases = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.in'))
  .sort()
  .map((path) => {
    const [kind = '', format = '', file = ''] = path.split('/');
    return { path, kind, format, file, folder: join(CORPUS, kind, format) };
  });

describe('corpus', () => {
  it('has cases of every kind', () => {
    const kinds = new Set(cases.map(({ kind }) => kind));
    expect([...kinds].sort((a, b) => a.localeCompare(b))).toEqual([
      'benchmarks',
      'coverage',
      'diagnostics',
      'tests',
    ]);
  });

  it.each(cases)('$path is read as expected', async ({ format, file, folder }) => {
    const io = recordedIo(folder);
    await parseCommand(io).parseAsync(['--json', '--format', format, file], { from: 'user' });
    const expected = readFileSync(join(folder, file.replace(/\.in$/, '.expected.json')), 'utf8');
    expect(JSON.parse(io.printed())).toEqual(JSON.parse(expected));
    expect(io.exitCode).toBe(JSON.parse(expected).complete === true ? 0 : 3);
  });

  it.each(cases.filter(({ path }) => !UNDETECTABLE.test(path)))(
    '$path is detected by content',
    ({ format, file, folder }) => {
      const head = decodeHead(readFileSync(join(folder, file)).subarray(0, 64 << 10));
      expect(detectParser(head, 'output')).toMatchObject({ parser: { id: format } });
    },
  );
});
