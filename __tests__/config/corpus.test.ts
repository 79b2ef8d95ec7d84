/**
 * Each file in `corpus/config/err` has exact messages beside it in `.out`; those in `ok` must load in
 * silence. A new case is two files and no code; `UPDATE_CORPUS=1` writes the messages to be reviewed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.js';
import { parseWaivers } from '../../src/config/waivers.js';
import { type Problem, ProblemError } from '../../src/model/problem.js';
import { FORMATS } from '../support/config-formats.js';

const CORPUS = join('__tests__', 'corpus');

const READERS = [
  {
    kind: 'config',
    read: (path: string, text: string): Promise<unknown> => parseConfig({ path, text }, FORMATS),
  },
  { kind: 'waivers', read: (path: string, text: string) => parseWaivers(text, path) },
];

describe.each(READERS)('$kind files', ({ kind, read }) => {
  const folder = (name: string) => join(CORPUS, kind, name);
  const cases = (name: string) =>
    readdirSync(folder(name)).filter((file) => /\.(?:ya?ml|toml)$/.test(file));

  it.each(cases('err'))('%s is refused with these very words', async (file) => {
    const text = readFileSync(join(folder('err'), file), 'utf8');
    const told = render(await problemsOf(() => read(file, text)));
    const expected = join(folder('err'), `${file}.out`);
    if (process.env.UPDATE_CORPUS === '1') writeFileSync(expected, told);
    expect(told).toBe(readFileSync(expected, 'utf8'));
  });

  it.each(cases('ok'))('%s is accepted', async (file) => {
    const text = readFileSync(join(folder('ok'), file), 'utf8');
    expect(await problemsOf(() => read(file, text))).toEqual([]);
  });
});

async function problemsOf(read: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

function render(problems: readonly Problem[]): string {
  return problems
    .map(({ place, message, excerpt, hint }) => {
      const at = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
      const lines = [`${at}${message}`];
      if (excerpt !== undefined) lines.push(`  | ${excerpt}`);
      if (hint !== undefined) lines.push(`  = ${hint}`);
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
