import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { lendInstalled } from '../../src/adapters/installed.js';
import { removeTemporary, temporaryDirectory } from '../support/git-repository.js';

afterAll(removeTemporary);

function treeOf(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

describe('what is installed for one tree', () => {
  it('is there in the other, and links to packages of the tree lead to those of the other', async () => {
    const here = treeOf({
      'package-lock.json': '1',
      'packages/own/index.js': 'head',
      'packages/own/node_modules/nested/index.js': 'nested',
      'node_modules/left/index.js': 'left',
      'node_modules/@scope/right/index.js': 'right',
      'node_modules/.cache/a': 'head',
      'node_modules/.package-lock.json': '{}',
      'web/.venv/bin/python': 'python',
    });
    symlinkSync('../packages/own', join(here, 'node_modules/own'), 'junction');
    symlinkSync('../../packages/own', join(here, 'node_modules/@scope/own'), 'junction');
    symlinkSync(join(here, 'packages/own'), join(here, 'node_modules/@scope/whole'), 'junction');
    symlinkSync(tmpdir(), join(here, 'node_modules/@scope/elsewhere'), 'junction');
    const there = treeOf({
      'package-lock.json': '1',
      'packages/own/index.js': 'base',
      'web/a.py': '',
    });
    expect(await lendInstalled(here, there)).toEqual([]);
    const modules = join(there, 'node_modules');
    expect(read(modules, 'left/index.js')).toBe('left');
    expect(read(modules, '@scope/right/index.js')).toBe('right');
    expect(read(there, 'packages/own/node_modules/nested/index.js')).toBe('nested');
    expect(read(there, 'web/.venv/bin/python')).toBe('python');
    expect(() => read(modules, '.cache/a')).toThrow();
    expect(read(modules, '@scope/whole/index.js')).toBe('base');
    expect(realpathSync(join(modules, '@scope/elsewhere'))).toBe(realpathSync(tmpdir()));
    if (process.platform === 'win32') return;
    expect(read(modules, 'own/index.js')).toBe('base');
    expect(realpathSync(join(modules, '@scope/own'))).toBe(
      realpathSync(join(there, 'packages/own')),
    );
  });

  it.each([
    ['another lock file', { 'package-lock.json': '2', 'a/x': '' }, '.', 'package-lock.json'],
    ['no lock file', { 'a/x': '' }, '.', 'package-lock.json'],
    ['another one beside it', { 'package-lock.json': '1', 'a/yarn.lock': '' }, 'a', 'a/yarn.lock'],
  ])('is not lent to a tree with %s, once a lock file', async (_, files, directory, differs) => {
    const here = treeOf({
      'package-lock.json': '1',
      'a/node_modules/b/index.js': '',
      'a/c/node_modules/d/index.js': '',
    });
    const there = treeOf({ 'a/c/x': '', ...files });
    const beside = Object.keys(files).flatMap((path) => {
      const [folder, name] = [posix.dirname(path), posix.basename(path)];
      return folder === directory ? [name] : [];
    });
    expect(await lendInstalled(here, there)).toMatchObject([
      { kind: 'node_modules', directory, differs, files: expect.arrayContaining(beside) },
    ]);
    expect(() => read(there, 'a/node_modules/b/index.js')).toThrow();
  });

  it('does not replace what is in the other tree, and asks for no folder that it lacks', async () => {
    const here = treeOf({ 'node_modules/a/index.js': 'head', 'new/node_modules/b/index.js': '' });
    const there = treeOf({ 'node_modules/a/index.js': 'vendored' });
    expect(await lendInstalled(here, there)).toEqual([]);
    expect(read(there, 'node_modules/a/index.js')).toBe('vendored');
    expect(() => read(there, 'new/node_modules/b/index.js')).toThrow();
  });
});
