import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ContextSource, readContext } from '../../../src/adapters/github/context.js';
import type { RunContext } from '../../../src/model/change.js';
import { temporaryDirectory } from '../../support/git-repository.js';

const HEAD_SHA = 'a'.repeat(40);
const BASE_SHA = 'b'.repeat(40);
const MERGE_SHA = 'c'.repeat(40);
const BEFORE_SHA = 'd'.repeat(40);

const ACTIONS = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'octo/gate',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '17',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: MERGE_SHA,
};
const PULL_REQUEST_ENV = {
  ...ACTIONS,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_HEAD_REF: 'fix',
  GITHUB_BASE_REF: 'main',
};
const repository = { full_name: 'octo/gate', default_branch: 'main', fork: false };
const pullRequest = (headRepo: unknown, ref = 'fix') => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    head: { label: `stranger:${ref}`, ref, sha: HEAD_SHA, repo: headRepo },
    base: { label: 'octo:main', ref: 'main', sha: BASE_SHA, repo: { full_name: 'octo/gate' } },
    merge_commit_sha: MERGE_SHA,
  },
  repository,
});

const labelledPullRequest = (action: string, labels: unknown) => {
  const payload = pullRequest({ full_name: 'octo/gate' });
  return {
    ...payload,
    action,
    label: { name: 'bug' },
    pull_request: { ...payload.pull_request, labels },
  };
};

interface GitState {
  readonly head?: string;
  readonly branch?: string;
  readonly defaultBranch?: string;
}

const source = (
  env: ContextSource['env'],
  payload: unknown,
  git: GitState = { head: MERGE_SHA },
): ContextSource => ({
  env,
  root: '/work',
  git: {
    head: async () => git.head,
    branch: async () => git.branch,
    defaultBranch: async () => git.defaultBranch,
  },
  readEvent: async () => (typeof payload === 'string' ? payload : JSON.stringify(payload)),
});

interface Case {
  readonly name: string;
  readonly env: ContextSource['env'];
  readonly payload?: unknown;
  readonly git?: GitState;
  readonly expected: Partial<RunContext>;
  readonly without?: readonly (keyof RunContext)[];
}

const CASES: readonly Case[] = [
  {
    name: 'a pull request from a branch of the repository, its merge commit checked out',
    env: PULL_REQUEST_ENV,
    payload: pullRequest({ full_name: 'octo/gate' }),
    expected: {
      event: 'pull_request',
      repository: 'octo/gate',
      headCommit: HEAD_SHA,
      branch: 'fix',
      defaultBranch: 'main',
      baseRef: 'main',
      baseCommit: BASE_SHA,
      pullRequest: 7,
      fromFork: false,
      runId: '17',
      attempt: 2,
      runUrl: 'https://github.com/octo/gate/actions/runs/17',
      root: '/work',
    },
  },
  {
    name: "a pull request from a fork's own main is not from main",
    env: { ...PULL_REQUEST_ENV, GITHUB_HEAD_REF: 'main' },
    payload: pullRequest({ full_name: 'stranger/gate', fork: true }, 'main'),
    expected: { branch: 'stranger:main', fromFork: true, defaultBranch: 'main' },
  },
  {
    name: 'a pull request whose fork was deleted',
    env: PULL_REQUEST_ENV,
    payload: pullRequest(null),
    expected: { fromFork: true, headCommit: HEAD_SHA },
  },
  {
    name: 'a pull request without event file is told by the variables, and treated as from a fork',
    env: PULL_REQUEST_ENV,
    payload: '',
    expected: {
      event: 'pull_request',
      headCommit: MERGE_SHA,
      branch: 'fork:fix',
      baseRef: 'main',
      pullRequest: 7,
      fromFork: true,
    },
    without: ['baseCommit'],
  },
  {
    name: 'a pull request event as small as act makes it',
    env: PULL_REQUEST_ENV,
    payload: { pull_request: { head: { ref: 'fix' }, base: { ref: 'main' } } },
    expected: { branch: 'fork:fix', baseRef: 'main', headCommit: MERGE_SHA, pullRequest: 7 },
  },
  {
    name: 'a pull request without git',
    env: PULL_REQUEST_ENV,
    payload: pullRequest({ full_name: 'octo/gate' }),
    git: {},
    expected: { headCommit: HEAD_SHA, baseRef: 'main' },
  },
  {
    name: 'pull_request_target with the head checked out',
    env: { ...PULL_REQUEST_ENV, GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: BASE_SHA },
    payload: pullRequest({ full_name: 'stranger/gate' }),
    git: { head: HEAD_SHA },
    expected: { event: 'pull_request', headCommit: HEAD_SHA, fromFork: true },
  },
  {
    name: 'a label that is set on a pull request',
    env: PULL_REQUEST_ENV,
    payload: labelledPullRequest('labeled', [
      { name: 'bug' },
      null,
      { name: 'a\u0000b' },
      { id: 1 },
    ]),
    expected: { labels: ['bug'], labelled: 'bug' },
  },
  {
    name: 'a pull request with labels',
    env: PULL_REQUEST_ENV,
    payload: labelledPullRequest('synchronize', [{ name: 'bug' }, { name: 'ui' }]),
    expected: { labels: ['bug', 'ui'] },
    without: ['labelled'],
  },
  {
    name: 'a pull request whose labels are no list',
    env: PULL_REQUEST_ENV,
    payload: labelledPullRequest('synchronize', 'bug'),
    expected: { event: 'pull_request' },
    without: ['labels', 'labelled'],
  },
  {
    name: 'a review of a pull request',
    env: { ...PULL_REQUEST_ENV, GITHUB_EVENT_NAME: 'pull_request_review' },
    payload: pullRequest({ full_name: 'octo/gate' }),
    expected: { event: 'pull_request', headCommit: HEAD_SHA },
  },
  {
    name: 'a merge group',
    env: {
      ...ACTIONS,
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}`,
    },
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: MERGE_SHA,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}`,
        base_sha: BASE_SHA,
        base_ref: 'refs/heads/main',
      },
      repository,
    },
    expected: {
      event: 'merge_group',
      headCommit: MERGE_SHA,
      branch: `gh-readonly-queue/main/pr-7-${BASE_SHA}`,
      baseRef: BASE_SHA,
      baseCommit: BASE_SHA,
      fromFork: false,
    },
    without: ['pullRequest'],
  },
  {
    name: 'a merge group without event file',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly' },
    payload: '',
    git: { head: MERGE_SHA, defaultBranch: 'trunk' },
    expected: { event: 'merge_group', baseRef: 'trunk', headCommit: MERGE_SHA },
    without: ['baseCommit'],
  },
  {
    name: 'a push to the default branch',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
    payload: { before: BEFORE_SHA, after: MERGE_SHA, ref: 'refs/heads/main', repository },
    expected: { event: 'push', branch: 'main', headCommit: MERGE_SHA, baseCommit: BEFORE_SHA },
    without: ['baseRef'],
  },
  {
    name: 'a push that makes a branch has nothing before it',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/feature/x' },
    payload: { before: '0'.repeat(40), after: MERGE_SHA, created: true, repository },
    expected: { event: 'push', branch: 'feature/x', baseRef: 'main' },
    without: ['baseCommit'],
  },
  {
    name: 'a push of a tag is on no branch',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.0.0' },
    payload: { before: '0'.repeat(40), repository },
    expected: { event: 'push', branch: '', defaultBranch: 'main' },
    without: ['baseRef', 'baseCommit', 'pullRequest'],
  },
  {
    name: 'a push whose job checked out another commit is about that one',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
    payload: { repository },
    git: { head: HEAD_SHA },
    expected: { headCommit: HEAD_SHA },
  },
  {
    name: 'a push without git',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
    payload: { repository },
    git: {},
    expected: { headCommit: MERGE_SHA },
  },
  {
    name: 'a schedule, whose payload names no repository',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/trunk' },
    payload: { schedule: '0 3 * * *' },
    expected: { event: 'schedule', branch: 'trunk', defaultBranch: 'trunk' },
    without: ['baseRef'],
  },
  {
    name: 'a run started by hand on a branch',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/try' },
    payload: { inputs: {}, ref: 'refs/heads/try', repository },
    expected: { event: 'manual', branch: 'try', baseRef: 'main' },
  },
  {
    name: 'a workflow run that a fork caused',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' },
    payload: { workflow_run: { head_repository: { full_name: 'stranger/gate' } }, repository },
    expected: { event: 'other', branch: 'main', fromFork: true },
  },
  {
    name: 'a release',
    env: { ...ACTIONS, GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v2' },
    payload: { action: 'published', repository },
    expected: { event: 'other', branch: '', fromFork: false },
  },
  {
    name: 'GitHub Enterprise Server',
    env: {
      ...ACTIONS,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SERVER_URL: 'https://ghes.example',
    },
    payload: { repository },
    expected: {
      serverUrl: 'https://ghes.example',
      runUrl: 'https://ghes.example/octo/gate/actions/runs/17',
    },
  },
  {
    name: 'values of other kinds than expected',
    env: { ...PULL_REQUEST_ENV, GITHUB_RUN_ATTEMPT: 'x' },
    payload: {
      pull_request: {
        number: '7; rm -rf',
        head: { sha: `${HEAD_SHA}\n`, ref: { a: 1 }, repo: [] },
        base: { sha: '--upload-pack=x', ref: 'ma\nin' },
      },
      repository: { default_branch: 1 },
    },
    git: { head: MERGE_SHA, defaultBranch: 'trunk' },
    expected: {
      headCommit: MERGE_SHA,
      baseRef: 'main',
      pullRequest: 7,
      defaultBranch: 'trunk',
      attempt: 1,
    },
    without: ['baseCommit'],
  },
  {
    name: 'a branch on a developer machine',
    env: { GITHUB_EVENT_NAME: 'push', HOME: '/home/x' },
    git: { head: HEAD_SHA, branch: 'feature', defaultBranch: 'main' },
    expected: {
      event: 'local',
      repository: '',
      headCommit: HEAD_SHA,
      branch: 'feature',
      defaultBranch: 'main',
      baseRef: 'main',
      attempt: 1,
      fromFork: false,
    },
    without: ['runUrl', 'baseCommit', 'pullRequest'],
  },
  {
    name: 'the default branch on a developer machine',
    env: {},
    git: { head: HEAD_SHA, branch: 'main', defaultBranch: 'main' },
    expected: { event: 'local', branch: 'main' },
    without: ['baseRef'],
  },
  {
    name: 'the only branch there is',
    env: {},
    git: { head: HEAD_SHA, branch: 'trunk' },
    expected: { branch: 'trunk', defaultBranch: 'trunk' },
    without: ['baseRef'],
  },
  {
    name: 'a tag checked out on a developer machine',
    env: {},
    git: { head: HEAD_SHA, defaultBranch: 'main' },
    expected: { branch: '', baseRef: 'main' },
  },
  {
    name: 'a directory without git',
    env: {},
    git: {},
    expected: { event: 'local', headCommit: '', branch: '', defaultBranch: 'main' },
  },
];

describe('the context of a run', () => {
  it.each(CASES)('$name', async ({ env, payload, git, expected, without = [] }) => {
    const context = await readContext(source(env, payload ?? '', git));
    expect(context).toMatchObject(expected);
    for (const key of without) expect(context).not.toHaveProperty(key);
  });

  it('has another run id each time it is not told one', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => readContext(source({}, ''))));
    expect(first?.runId).toMatch(/^local-[0-9a-f]{8}$/);
    expect(first?.runId).not.toBe(second?.runId);
  });

  it.each(['pull_request', 'pull_request_target'])(
    'of %s with the base checked out is refused: its verdict would say nothing of the change',
    async (event) => {
      const env = { ...PULL_REQUEST_ENV, GITHUB_EVENT_NAME: event };
      const payload = pullRequest({ full_name: 'octo/gate' });
      await expect(readContext(source(env, payload, { head: BASE_SHA }))).rejects.toMatchObject({
        problems: [{ code: 'pull-request-not-checked-out' }],
      });
    },
  );

  it('is refused where the event file is damaged', async () => {
    await expect(readContext(source(PULL_REQUEST_ENV, '{"pull_req'))).rejects.toMatchObject({
      problems: [{ code: 'event-unreadable', message: expect.stringContaining('not JSON') }],
    });
  });
});

describe('the event file', () => {
  const at = (path: string) => {
    const { readEvent: _, ...rest } = source({ ...PULL_REQUEST_ENV, GITHUB_EVENT_PATH: path }, '');
    return readContext(rest);
  };

  it('is read from where the runner put it', async () => {
    const path = join(temporaryDirectory(), 'event.json');
    writeFileSync(path, JSON.stringify(pullRequest({ full_name: 'octo/gate' })));
    expect(await at(path)).toMatchObject({ headCommit: HEAD_SHA });
  });

  it('may be missing', async () => {
    expect(await at('/no/such/event.json')).toMatchObject({ headCommit: MERGE_SHA });
  });

  it('may not be a directory', async () => {
    await expect(at(temporaryDirectory())).rejects.toMatchObject({
      problems: [{ code: 'input-unreadable' }],
    });
  });
});
