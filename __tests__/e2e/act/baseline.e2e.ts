/** What can happen to the baseline in a real cache: damage, and two writers at once. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRunner, type Runner } from '../support/act.js';
import { changeNothing, slowParser } from '../support/changes.js';
import { cloneOf, type Repository, repositoryOf } from '../support/repository.js';

let runner: Runner;
let repository: Repository;

beforeEach(async () => {
  runner = createRunner();
  repository = repositoryOf('go');
});

afterEach(() => {
  runner.dispose();
  repository.dispose();
});

/** Files of the cache server that hold entries; its index is another file. */
function cachedFiles(): readonly string[] {
  return readdirSync(join(runner.cache, 'cache'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(runner.cache, 'cache', name))
    .filter((path) => statSync(path).isFile());
}

function damage(path: string): void {
  const bytes = readFileSync(path);
  for (let i = Math.floor(bytes.length / 3); i < bytes.length; i += 3) bytes[i] = 0xa5;
  writeFileSync(path, bytes);
}

describe('a damaged entry in the cache', () => {
  it('is told and survived: no pass by accident, no crash', async () => {
    await runner.push(repository);
    const files = cachedFiles();
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) damage(path);
    repository.branch('change');
    changeNothing(repository);
    repository.commit('Change');

    const result = await runner.pullRequest(repository);

    expect(result.outputs.get('verdict')).toBe('degraded');
    expect(result.summary).toMatch(/damaged/i);
    expect(result.log).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/);
  });
});

describe('two pushes at once', () => {
  it('keep both baselines, each found by the changes that start at its commit', async () => {
    const other = cloneOf(repository);
    changeNothing(other);
    other.commit('Say it better');

    const [first, second] = await Promise.all([runner.push(repository), runner.push(other)]);
    expect([first.outputs.get('verdict'), second.outputs.get('verdict')]).toEqual(['pass', 'pass']);

    for (const clone of [repository, other]) {
      clone.branch('change');
      slowParser(clone);
      clone.commit('Parse more slowly');
      const result = await runner.pullRequest(clone);
      expect(result.outputs.get('verdict')).toBe('block');
      expect(result.summary).toContain(clone.git('rev-parse', '--short=7', 'main'));
    }
    other.dispose();
  });
});
