import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readPath } from '../../src/adapters/read-path.js';
import { removeTemporary, temporaryDirectory } from '../support/git-repository.js';

afterAll(removeTemporary);

const root = temporaryDirectory();
const file = join(root, 'results.json');
writeFileSync(file, '{"a":1}');
symlinkSync('ring', join(root, 'ring'));

async function read(path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readPath(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

describe('a file named on the command line', () => {
  it('is streamed', async () => {
    expect(await read(file)).toBe('{"a":1}');
  });

  it.each([
    ['missing', join(root, 'nope.json'), 'input-missing'],
    ['below a file', join(file, 'x'), 'input-missing'],
    ['a directory', root, 'input-directory'],
    ['a link to itself', join(root, 'ring'), 'input-unreadable'],
    ['not a path at all', 'a\0b', 'input-unreadable'],
  ])('that is %s is a problem that names it', async (_, path, code) => {
    const message = expect.stringContaining(`'${path}'`);
    await expect(read(path)).rejects.toMatchObject({ problems: [{ code, message }] });
  });
});
