import { existsSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openTrees } from '../../src/adapters/trees.js';
import { removeTemporary, temporaryDirectory } from '../support/git-repository.js';

afterAll(removeTemporary);

describe('scratch room', () => {
  it('is a folder of its own below that of the runner, gone with all that is in it', async () => {
    const temporary = temporaryDirectory();
    const trees = openTrees({ RUNNER_TEMP: temporary });
    const roots: string[] = [];
    {
      await using one = await trees.scratch();
      await using other = await trees.scratch();
      roots.push(one.root, other.root);
      writeFileSync(join(one.root, '0.test'), 'binary');
      expect(new Set(roots).size).toBe(2);
      for (const root of roots) expect(dirname(root)).toBe(realpathSync(temporary));
      expect(await trees.open(one.root).exists('0.test')).toBe(true);
      expect(await trees.open(other.root).exists('0.test')).toBe(false);
    }
    expect(roots.filter((root) => existsSync(root))).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([{}, { RUNNER_TEMP: '' }])('is where the system has it elsewhere: %j', async (env) => {
    await using scratch = await openTrees(env).scratch();
    expect(dirname(scratch.root)).toBe(realpathSync(tmpdir()));
  });

  it('may be gone before', async () => {
    const scratch = await openTrees({ RUNNER_TEMP: temporaryDirectory() }).scratch();
    await scratch[Symbol.asyncDispose]();
    await expect(scratch[Symbol.asyncDispose]()).resolves.toBeUndefined();
  });
});
