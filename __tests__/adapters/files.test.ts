import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openFiles } from '../../src/adapters/files.js';
import { removeTemporary, temporaryDirectory } from '../support/git-repository.js';

afterAll(removeTemporary);

const outside = temporaryDirectory();
const root = temporaryDirectory();
const files = openFiles(root);
const code = (expected: string) => ({ problems: [{ code: expected }] });

beforeAll(() => {
  writeFileSync(join(outside, 'secret'), 'secret');
  for (const directory of ['src/deep', '.git', 'node_modules/x', 'pkg/node_modules', '.github'])
    mkdirSync(join(root, directory), { recursive: true });
  for (const path of [
    'a.txt',
    'b.txt',
    'src/deep/c.txt',
    '.git/config',
    'node_modules/x/index.js',
    'pkg/node_modules/y.txt',
    '.github/gate.yml',
    '..dots',
  ])
    writeFileSync(join(root, path), `text of ${path}`);
  symlinkSync(outside, join(root, 'out'));
  symlinkSync(join(outside, 'secret'), join(root, 'secret-link'));
  symlinkSync('a.txt', join(root, 'in-link'));
  symlinkSync('..', join(root, 'src', 'up'));
  symlinkSync('ring', join(root, 'ring'));
});

const LEAVING = [
  '../x',
  '..',
  'src/../../x',
  '/etc/passwd',
  'out/secret',
  'out/new',
  'secret-link',
  'a\0.txt',
];

describe('a path that leaves the root', () => {
  const uses = {
    readText: (path: string) => files.readText(path),
    exists: (path: string) => files.exists(path),
    modifiedAt: (path: string) => files.modifiedAt(path),
    writeText: (path: string) => files.writeText(path, 'x'),
    read: (path: string) => collect(files.read(path)),
    glob: (path: string) => files.glob([path]),
    'glob under': (path: string) => files.glob(['*'], path),
  };
  const cases = Object.entries(uses).flatMap(([use, call]) =>
    // A pattern is no path: links are simply not followed.
    LEAVING.filter((path) => use !== 'glob' || !/^(out|secret)/.test(path)).map((path) => ({
      use,
      call,
      path,
    })),
  );
  it.each(cases)('$use $path', async ({ call, path }) => {
    await expect(call(path)).rejects.toMatchObject(code('path-outside-root'));
  });

  it('is never reached by any spelling', async () => {
    const segment = fc.constantFrom('..', '.', 'src', 'deep', 'up', 'out', 'in-link', '', 'secret');
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { maxLength: 7 }), async (segments) => {
        const text = await files.readText(segments.join('/')).catch(() => 'refused');
        expect(text).not.toBe('secret');
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing outside', () => {
    expect(readdirSync(outside)).toEqual(['secret']);
  });
});

describe('reading', () => {
  it.each([
    ['a.txt', 'text of a.txt'],
    ['./src/../a.txt', 'text of a.txt'],
    ['in-link', 'text of a.txt'],
    ['src/up/b.txt', 'text of b.txt'],
    ['..dots', 'text of ..dots'],
    ['missing', undefined],
    ['a.txt/below-a-file', undefined],
  ])('%s', async (path, text) => {
    expect(await files.readText(path)).toBe(text);
    expect(await files.exists(path)).toBe(text !== undefined);
  });

  it('streams a file larger than one chunk', async () => {
    writeFileSync(join(root, 'large'), 'x'.repeat(300_000));
    expect((await collect(files.read('large'))).length).toBe(300_000);
  });

  it('counts bytes against the limit', async () => {
    expect(await files.readText('a.txt', 13)).toBe('text of a.txt');
    await expect(files.readText('a.txt', 12)).rejects.toMatchObject(code('file-too-large'));
  });

  it.each([
    ['a directory', 'src', 'file-not-regular'],
    ['a link to itself', 'ring', 'input-unreadable'],
  ])('refuses %s', async (_, path, expected) => {
    await expect(files.readText(path)).rejects.toMatchObject(code(expected));
  });

  it('refuses what is neither file nor directory, which could be read for ever', async () => {
    const server = createServer().listen(join(root, 'socket'));
    await once(server, 'listening');
    await expect(collect(files.read('socket'))).rejects.toMatchObject(code('file-not-regular'));
    server.close();
  });

  it('a stream of a missing file names it', async () => {
    await expect(collect(files.read('missing'))).rejects.toMatchObject(code('file-missing'));
  });

  it('tells when a file was last changed', async () => {
    utimesSync(join(root, 'a.txt'), 1_700_000_000, 1_700_000_000);
    expect(await files.modifiedAt('a.txt')).toBe(1_700_000_000_000);
    expect(await files.modifiedAt('missing')).toBeUndefined();
  });
});

describe('listing', () => {
  it.each([
    { patterns: ['**/*.txt'], expected: ['a.txt', 'b.txt', 'src/deep/c.txt'] },
    { patterns: ['**/*.yml'], expected: ['.github/gate.yml'] },
    { patterns: ['*.txt', '!b.txt'], expected: ['a.txt'] },
    { patterns: ['deep/*'], under: 'src', expected: ['src/deep/c.txt'] },
    { patterns: ['**/config', '**/index.js', 'out/*', '**/secret*'], expected: [] },
    { patterns: ['src'], expected: [] },
    { patterns: [], expected: [] },
  ])('$patterns under $under', async ({ patterns, under, expected }) => {
    expect(await files.glob(patterns, under)).toEqual(expected);
  });
});

describe('writing', () => {
  it('makes directories, replaces what is there, and leaves no draft', async () => {
    await files.writeText('new/dir/file.json', 'one');
    await files.writeText('new/dir/file.json', 'two');
    expect(readFileSync(join(root, 'new/dir/file.json'), 'utf8')).toBe('two');
    expect(readdirSync(join(root, 'new/dir'))).toEqual(['file.json']);
  });

  it('leaves no draft where it fails', async () => {
    mkdirSync(join(root, 'taken/inside'), { recursive: true });
    await expect(files.writeText('taken', 'x')).rejects.toMatchObject(code('output-unwritable'));
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('of many at once ends with one of them, whole', async () => {
    const texts = Array.from({ length: 8 }, (_, i) => String(i).repeat(50_000));
    await Promise.all(texts.map((text) => files.writeText('race', text)));
    expect(texts).toContain(readFileSync(join(root, 'race'), 'utf8'));
  });
});

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
