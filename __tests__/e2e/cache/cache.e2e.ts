/** The cache store over the real toolkit, a service with branch scopes and a real blob store: one process a job. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeEntry } from '../../../src/compare/baseline-format.js';
import { entryKey } from '../../../src/compare/baseline-key.js';
import type { BaselineEntry } from '../../../src/model/baseline.js';
import type { BaselineAnswer } from '../../../src/model/ports.js';
import type { Problem } from '../../../src/model/problem.js';
import { entryOf, environment, hash, otherMachine } from '../../support/baseline-entries.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import type { Work } from './job.js';

const PROJECT = resolve(import.meta.dirname, '../../..');
const AZURITE = { folder: join(PROJECT, '.cache/azurite'), version: '3.37.0' };
const LOADER = join(PROJECT, '__tests__/support/typescript-loader.mjs');

const MAIN = [{ Scope: 'refs/heads/main', Permission: 3 }];
const pullRequest = (number: number) => [
  { Scope: `refs/pull/${number}/merge`, Permission: 3 },
  { Scope: 'refs/heads/main', Permission: 1 },
];
/** `pull_request_target` and its like since June 2026. */
const UNTRUSTED = [{ Scope: 'refs/heads/main', Permission: 1 }];

type Scopes = typeof MAIN;
type Saved = { readonly key: string; readonly problems: readonly Problem[] };

let service: ChildProcess;
let url = '';
let commits = 0;

beforeAll(async () => {
  installAzurite();
  service = spawn(process.execPath, [join(import.meta.dirname, 'service.mjs'), AZURITE.folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (service.stdout === null) throw new Error('a pipe was asked for');
  for await (const line of createInterface({ input: service.stdout })) {
    url = `http://127.0.0.1:${line.replace('listening ', '')}/`;
    return;
  }
  throw new Error('the cache service did not start');
});
afterAll(async () => {
  const ended = new Promise((done) => service.once('exit', done));
  service.stdin?.end();
  await ended;
});

function installAzurite(): void {
  const { folder, version } = AZURITE;
  if (existsSync(join(folder, `.azurite-${version}`))) return;
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', '--prefix', folder, ...quiet, `azurite@${version}`]);
  writeFileSync(join(folder, `.azurite-${version}`), '');
}

/** Runs one job and gives back its answer; leaves nothing in its workspace. */
async function job<T>(scopes: Scopes, work: Work, at = url): Promise<T> {
  const [workspace, temp] = [temporaryFolder(), temporaryFolder()];
  const claims = Buffer.from(JSON.stringify({ ac: JSON.stringify(scopes) })).toString('base64url');
  const child = spawn(
    process.execPath,
    [
      '--import',
      LOADER,
      '--no-warnings',
      join(import.meta.dirname, 'job.ts'),
      JSON.stringify(work),
    ],
    {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        HOME: temp,
        RUNNER_TEMP: temp,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_SERVER_URL: 'https://github.com',
        ACTIONS_CACHE_SERVICE_V2: 'true',
        ACTIONS_RESULTS_URL: at,
        ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x`,
      },
    },
  );
  const log = await text(child.stdout);
  const [, result] = /^RESULT (.*)$/m.exec(log) ?? [];
  if (result === undefined) throw new Error(`the job did not come to its end:\n${log}`);
  if (!('forge' in work)) expect(readdirSync(workspace)).toEqual([]);
  return JSON.parse(result);
}

const find = (scopes: Scopes, wanted: readonly string[], at = url) =>
  job<BaselineAnswer>(
    scopes,
    { find: { suite: 'go', commits: wanted, fingerprint: environment.fingerprint, limit: 20 } },
    at,
  );
const save = (scopes: Scopes, entry: BaselineEntry) => job<Saved>(scopes, { save: entry });

/** Another commit for every test, so that they share one service and not their runs. */
function newCommit(): string {
  commits += 1;
  return hash(`commit ${commits}`).slice(0, 40);
}

async function saved(scopes: Scopes, entry: BaselineEntry): Promise<string> {
  const { key, problems } = await save(scopes, entry);
  expect(problems).toEqual([]);
  return key;
}

describe('the actions cache', () => {
  it('answers a first run with nothing, and no problem', async () => {
    expect(await find(MAIN, [newCommit()])).toEqual({ entries: [], problems: [] });
  });

  it("gives a pull request the run of its base, and the base's ancestors", async () => {
    const [base, parent, before] = [newCommit(), newCommit(), newCommit()];
    const runs = [entryOf({ commit: before }), entryOf({ commit: base })];
    for (const entry of runs) await saved(MAIN, entry);
    const answer = await find(pullRequest(7), [base, parent, before]);
    expect(answer).toEqual({ entries: [runs[1], runs[0]], problems: [] });
  });

  it('finds the run of another machine where there is no other', async () => {
    const commit = newCommit();
    await saved(MAIN, entryOf({ commit, environment: otherMachine }));
    const { entries } = await find(MAIN, [commit]);
    expect(entries.map((entry) => entry.environment.fingerprint)).toEqual([
      otherMachine.fingerprint,
    ]);
  });

  it('keeps what a pull request stores from main and from other pull requests', async () => {
    const commit = newCommit();
    await saved(pullRequest(7), entryOf({ commit }));
    expect((await find(pullRequest(7), [commit])).entries).toHaveLength(1);
    expect((await find(MAIN, [commit])).entries).toEqual([]);
    expect((await find(pullRequest(8), [commit])).entries).toEqual([]);
  });

  it('loses neither of two jobs that store at once', async () => {
    const [first, second] = [newCommit(), newCommit()];
    const answers = await Promise.all([
      save(MAIN, entryOf({ commit: first })),
      save(MAIN, entryOf({ commit: second })),
    ]);
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    expect((await find(MAIN, [first, second])).entries).toHaveLength(2);
  });

  it('says that a key is taken, and keeps what was there; the same again is no matter', async () => {
    const commit = newCommit();
    await saved(MAIN, entryOf({ commit }));
    expect((await save(MAIN, entryOf({ commit }))).problems).toEqual([]);
    const again = await save(MAIN, entryOf({ commit, verdict: 'block' }));
    expect(again.problems).toMatchObject([{ code: 'baseline-exists' }]);
    expect((await find(MAIN, [commit])).entries).toMatchObject([{ verdict: 'pass' }]);
  });

  it('says that a token may only read', async () => {
    const { problems } = await save(UNTRUSTED, entryOf({ commit: newCommit() }));
    expect(problems).toMatchObject([
      {
        code: 'baseline-not-saved',
        message: expect.stringContaining('cache write denied'),
        hint: expect.stringContaining('pull_request_target'),
      },
    ]);
  });

  it('survives an archive that is none, and goes on to an older run', async () => {
    const [torn, whole] = [newCommit(), newCommit()];
    const key = await saved(MAIN, entryOf({ commit: torn }));
    await saved(MAIN, entryOf({ commit: whole }));
    await fetch(`${url}Corrupt`, { method: 'POST', body: JSON.stringify({ key }) });
    const answer = await find(pullRequest(7), [torn, whole]);
    expect(answer.entries.map((entry) => entry.commit)).toEqual([whole]);
    expect(answer.problems).toMatchObject([
      { code: 'baseline-damaged', message: expect.stringContaining(key) },
    ]);
  });

  it.each([
    ['changed', (line: string) => line.replace('100.5', '10.05'), 'baseline-damaged'],
    ['cut', (line: string) => line.slice(0, 400), 'baseline-truncated'],
    ['foreign', () => 'hello', 'baseline-foreign'],
    [
      'of a newer Tollgate',
      (line: string) => line.replace('"schema":1', '"schema":2'),
      'baseline-future',
    ],
    ['of another commit', () => encodeEntry(entryOf(), hash), 'baseline-foreign'],
  ])('skips content that is %s, and goes on to an older run', async (_name, change, code) => {
    const [forged, whole] = [newCommit(), newCommit()];
    await saved(MAIN, entryOf({ commit: whole }));
    const entry = entryOf({ commit: forged });
    const forge = { key: entryKey(entry, hash), text: change(encodeEntry(entry, hash)) };
    expect(await job<number>(MAIN, { forge })).toBeGreaterThan(0);
    const answer = await find(MAIN, [forged, whole]);
    expect(answer.entries.map(({ commit }) => commit)).toEqual([whole]);
    expect(answer.problems).toMatchObject([{ code }]);
  });

  it('does not take a service that is down for a first run', async () => {
    const answer = await find(MAIN, [newCommit()], 'http://127.0.0.1:9/');
    expect(answer.entries).toEqual([]);
    expect(answer.problems).toMatchObject([
      { code: 'baseline-unreachable', message: expect.stringContaining('ECONNREFUSED') },
    ]);
  });

  it('says on the evidence of a later run that one is gone', async () => {
    const [gone, later] = [newCommit(), newCommit()];
    await saved(MAIN, entryOf({ commit: later, knownCommits: [gone] }));
    expect((await find(MAIN, [gone, newCommit()])).evicted).toContain(gone.slice(0, 10));
  });
});
