/**
 * A stored run from a machine that was 20 % faster: no change may be blocked for that, and a change that is really
 * slower is, since base and head are measured by turns.
 */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRunner, type Runner } from '../support/act.js';
import { changeNothing, slowParserInTimeAlone } from '../support/changes.js';
import { type Repository, repositoryOf, temporaryFolder } from '../support/repository.js';

let runner: Runner;
let repository: Repository;
let folder: string;

/** Go as it is, but every time that a benchmark tells is divided by 1.2. */
function fasterGo(): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const go = execFileSync('/bin/sh', ['-c', 'command -v go'], { encoding: 'utf8' }).trim();
  writeFileSync(
    join(bin, 'go'),
    `#!/usr/bin/env bash
set -o pipefail
case " $* " in
*" -bench"*) '${go}' "$@" | awk '{ for (i = 2; i <= NF; i++) if ($i == "ns/op") $(i-1) = $(i-1) / 1.2; print }' ;;
*) exec '${go}' "$@" ;;
esac
`,
  );
  chmodSync(join(bin, 'go'), 0o755);
  return bin;
}

beforeAll(async () => {
  folder = temporaryFolder();
  runner = createRunner();
  repository = repositoryOf('go');
  const seed = await runner.push(repository, fasterGo());
  expect(seed.outputs.get('verdict')).toBe('pass');
});

afterAll(() => {
  runner.dispose();
  repository.dispose();
  rmSync(folder, { recursive: true, force: true });
});

describe('a pull request whose stored run came from a faster machine', () => {
  it('is not blocked nor degraded where it changes nothing', async () => {
    repository.branch('nothing');
    changeNothing(repository);
    repository.commit('Say it better');
    const result = await runner.pullRequest(repository);
    const told = result.annotations.filter(({ level }) => level !== 'notice');
    expect({ verdict: result.outputs.get('verdict'), told }).toEqual({ verdict: 'pass', told: [] });
    expect(result.outputs.get('baseline-hit')).toBe('exact');
    expect(result.log).toContain('by turns');
  });

  it('is blocked at its benchmark where it takes 30 % more time', async () => {
    repository.branch('slower');
    const place = slowParserInTimeAlone(repository);
    repository.commit('Check the text before it is parsed');
    const result = await runner.pullRequest(repository);
    expect(result.outputs.get('verdict')).toBe('block');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        ...place,
        title: expect.stringContaining('ns/op'),
      }),
    );
  });
});
