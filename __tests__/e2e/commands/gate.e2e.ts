/** The whole gate on real repositories and real tasks: which branch is the baseline, and whose policy judges. */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { GateCall } from '../../../src/commands/gate-call.js';
import { reportCommand } from '../../../src/commands/report.js';
import type { ReportJson } from '../../../src/report/report-schema.js';
import {
  GIT_ENV,
  Repository,
  removeTemporary,
  temporaryDirectory,
} from '../../support/git-repository.js';
import { callGate } from '../../support/loaded-gate.js';
import { recordedIo } from '../../support/recorded-io.js';

afterEach(removeTemporary);

/** A project of ten lines whose one task is a script of Node.js that prints a test and covers this many of them. */
function project(covered: number, settings: object = {}): Readonly<Record<string, string>> {
  const lines = Array.from({ length: 10 }, (_, i) => `DA:${i + 1},${i < covered ? 1 : 0}\n`);
  const trace = JSON.stringify(`SF:sum.js\n${lines.join('')}end_of_record\n`);
  const script = `require('fs').writeFileSync('lcov.info', ${trace}); console.log('1..1\\nok 1 - adds')`;
  const yields = [{ tests: 'tap' }, { coverage: 'lcov', file: 'lcov.info' }];
  const config = {
    tasks: { unit: { run: ['node', '-e', script], yields } },
    coverage: { total: '80%' },
    ...settings,
  };
  return { 'tollgate.yml': JSON.stringify(config), 'sum.js': 'let sum = 0;\n'.repeat(10) };
}

/** A repository with this project on `main`, which ignores what a run leaves behind. */
function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const repository = Repository.create();
  repository.write('.git/info/exclude', 'lcov.info\n.tollgate/baseline/\n');
  commit(repository, files);
  return repository;
}

/** Not by force, so that what is ignored stays out. */
function commit(repository: Repository, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message=change');
  return repository.git('rev-parse', 'HEAD');
}

async function run(
  { root }: Repository,
  { env, inputs, ...call }: Partial<GateCall> = {},
): Promise<ReportJson> {
  const result = await gateOn(root, { ...call, ...(env && { env }), ...(inputs && { inputs }) });
  if ('leg' in result) throw new Error('a leg has no report');
  expect(result.exitCode).toBe(result.report.exitCode);
  return result.report;
}

function gateOn(root: string, { env, inputs, ...call }: Partial<GateCall>) {
  return callGate({
    root,
    inputs: { baseline: 'directory', ...inputs },
    env: { ...GIT_ENV, ...env },
    events: () => undefined,
    signal: new AbortController().signal,
    ...call,
  });
}

/** As a job of Actions sees itself; `payload` is what GitHub writes of the event. */
function inActions(event: string, ref: string, payload: object): Pick<GateCall, 'env'> {
  const path = join(temporaryDirectory(), 'event.json');
  appendFileSync(path, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  return {
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: 'example/sum',
      GITHUB_RUN_ID: '7',
    },
  };
}

const pullRequest = (base: string, sha: string) =>
  inActions('pull_request', 'refs/pull/4/merge', {
    pull_request: {
      number: 4,
      head: { ref: 'feature', sha, repo: { full_name: 'example/sum' } },
      base: { ref: base, repo: { full_name: 'example/sum' } },
    },
  });

const recorded = (report: ReportJson) => report.savedBaselines.length > 0;
const told = ({ findings }: ReportJson) =>
  findings.filter(({ severity }) => severity !== 'note').map(({ kind, title }) => [kind, title]);
const loosened = (floor: string) => [
  'policy-loosened',
  `coverage.total changes from 80% to ${floor}`,
];
const below = (floor: string) => [
  'coverage-below-floor',
  `Coverage 60.0 % of 10 lines is below the floor of ${floor}`,
];

describe('variables of alerts', () => {
  it('are seen by no task, and by the entry', async () => {
    const script =
      "const seen = ['HOOK', 'KEY', 'OTHER'].filter((name) => process.env[name] !== undefined);" +
      "console.log('1..1\\nok 1 - ' + seen.join()); process.exitCode = seen.includes('HOOK') ? 1 : 0";
    const tasks = { unit: { run: ['node', '-e', script], yields: [{ tests: 'tap' }] } };
    const notify = [{ urlEnv: 'HOOK', secretEnv: 'KEY' }];
    const { root } = repositoryOf({ 'tollgate.yml': JSON.stringify({ tasks, notify }) });
    const env = { HOOK: 'https://a.example', KEY: 'k', OTHER: 'o' };
    const result = await gateOn(root, { env });
    if ('leg' in result) throw new Error('a leg tells nobody');
    expect(result.report.tasks).toMatchObject([{ name: 'unit', status: 'passed' }]);
    expect(result.notify).toMatchObject([{ urlEnv: 'HOOK', secretEnv: 'KEY', format: 'json' }]);
  });
});

describe('the branch of the baseline', () => {
  it('is the default branch, whose runs are recorded and compared with', async () => {
    const repository = repositoryOf(project(9));
    const main = repository.git('rev-parse', 'HEAD');
    const first = await run(repository);
    expect([first.verdict.kind, recorded(first), first.change.base]).toEqual(['pass', true, main]);
    expect(first.configSources).toEqual(['tollgate.yml', 'inputs: baseline']);

    repository.git('switch', '--quiet', '--create', 'feature');
    commit(repository, { 'sum.js': 'let sum = 1;\n'.repeat(10) });
    const second = await run(repository);
    expect([second.verdict.kind, recorded(second), second.change.base]).toEqual([
      'pass',
      false,
      main,
    ]);
    expect(second.configSources).toContain('policy: tollgate.yml of the base');
    expect(second.baselines).toMatchObject([{ state: 'exact', reference: { commit: main } }]);
  });

  it.each([
    ['develop', true, 'develop'],
    ['feature', false, 'develop'],
    ['main', false, 'fork'],
  ] as const)(
    'is the one that is named when %s is judged at home',
    async (branch, isRecorded, base) => {
      const { repository, commits } = withDevelop();
      repository.git('switch', '--quiet', branch);
      const report = await run(repository);
      expect(report.context).toMatchObject({ event: 'local', branch, defaultBranch: 'develop' });
      expect([recorded(report), report.change.base]).toEqual([isRecorded, commits[base]]);
    },
  );

  it.each([
    ['develop', true, 'fork'],
    ['feature', false, 'develop'],
    ['main', false, 'fork'],
  ] as const)('is the one that is named when %s is pushed', async (branch, isRecorded, base) => {
    const { repository, commits } = withDevelop();
    repository.git('switch', '--quiet', branch);
    const event = inActions('push', `refs/heads/${branch}`, { before: commits.fork });
    const report = await run(repository, event);
    expect(report.context).toMatchObject({ event: 'push', branch, defaultBranch: 'develop' });
    expect([recorded(report), report.change.base]).toEqual([isRecorded, commits[base]]);
  });

  it('is on a pull request the one that it goes to', async () => {
    const { repository, commits } = withDevelop();
    repository.git('switch', '--quiet', 'feature');
    const report = await run(repository, pullRequest('main', commits.feature));
    expect(report.context).toMatchObject({ defaultBranch: 'main', baseRef: 'main' });
    expect([recorded(report), report.change.base]).toEqual([false, commits.fork]);
  });

  it('that is not there cannot be compared with', async () => {
    const repository = repositoryOf(project(9, { baseline: { branch: 'develop' } }));
    const report = await run(repository);
    expect([report.verdict.kind, report.exitCode, recorded(report)]).toEqual([
      'inconclusive',
      3,
      false,
    ]);
    expect(told(report)).toEqual([
      ['base-unavailable', expect.stringContaining("the base 'develop' is not in this clone")],
    ]);
  });
});

/** `main` and `develop` part at `fork`, and `feature` leaves `develop`; the configuration names `develop`. */
function withDevelop() {
  const repository = repositoryOf(project(9, { baseline: { branch: 'develop' } }));
  const fork = repository.git('rev-parse', 'HEAD');
  const commitOn = (branch: string, ...options: readonly string[]) => {
    repository.git('switch', '--quiet', ...options, branch);
    return commit(repository, { [`${branch}.txt`]: branch });
  };
  const develop = commitOn('develop', '--create');
  const feature = commitOn('feature', '--create');
  return { repository, commits: { fork, develop, feature, main: commitOn('main') } };
}

describe('a base that is asked for', () => {
  it('is compared with, also from the default branch', async () => {
    const repository = repositoryOf(project(9));
    const base = repository.git('rev-parse', 'HEAD');
    commit(repository, { 'sum.js': 'let sum = 1;\n'.repeat(10) });
    const report = await run(repository, { baseRef: base });
    expect([report.change.base, recorded(report)]).toEqual([base, false]);
  });

  it.each<[string, (sha: string) => Partial<GateCall>]>([
    ['on the command line', () => ({ baseRef: 'nowhere' })],
    ['by the event', (sha) => pullRequest('nowhere', sha)],
  ])('%s and is not there leaves nothing to judge by', async (_, call) => {
    const repository = repositoryOf(project(9));
    repository.git('switch', '--quiet', '--create', 'feature');
    const sha = commit(repository, { 'sum.js': 'let sum = 1;\n'.repeat(10) });
    const report = await run(repository, call(sha));
    expect([report.verdict.kind, report.exitCode, report.deploy]).toEqual([
      'inconclusive',
      3,
      false,
    ]);
    expect(told(report)).toEqual([
      ['base-unavailable', expect.stringContaining("the base 'nowhere' is not in this clone")],
    ]);
  });
});

describe('policy and waivers', () => {
  const WAIVED = ['policy-loosened', expect.stringContaining('default/total')];
  const WAIVER = JSON.stringify([
    {
      subject: 'default/total',
      owner: '@octocat',
      reason: 'Being written',
      link: 'https://example.com/1',
      expires: '2999-12-31',
    },
  ]);

  it.each([
    ['and what it loosens degrades', 90, 'degraded', [loosened('50%')]],
    ['and its floor judges', 60, 'block', [below('80 %'), loosened('50%')]],
  ])('are those of the base, %s', async (_, percent, verdict, findings) => {
    const repository = repositoryOf(project(9));
    repository.git('switch', '--quiet', '--create', 'feature');
    const sha = commit(repository, project(percent / 10, { coverage: { total: '50%' } }));
    for (const call of [{}, pullRequest('main', sha)]) {
      const report = await run(repository, call);
      expect(report.verdict.kind).toBe(verdict);
      expect(told(report)).toEqual(findings);
    }
  });

  it.each([
    ['head adds it', false, 'block', [below('80 %'), WAIVED]],
    ['the base has it', true, 'pass', []],
  ])('a waiver counts only where the base has it: %s', async (_, atBase, verdict, findings) => {
    const waivers = { '.tollgate/waivers.yml': WAIVER };
    const repository = repositoryOf({ ...project(9), ...(atBase ? waivers : {}) });
    repository.git('switch', '--quiet', '--create', 'feature');
    commit(repository, { ...project(6), ...waivers });
    const report = await run(repository);
    expect(report.verdict.kind).toBe(verdict);
    expect(told(report)).toEqual(findings);
  });

  it('are read from the working directory', async () => {
    const inApi = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`api/${path}`, text]));
    const repository = repositoryOf(inApi(project(9)));
    repository.git('switch', '--quiet', '--create', 'feature');
    commit(repository, inApi(project(6, { coverage: { total: '50%' } })));
    const report = await run(repository, { inputs: { 'working-directory': 'api' } });
    expect(report.verdict.kind).toBe('block');
    expect(told(report)).toEqual([below('80 %'), loosened('50%')]);
    expect(report.configSources).toEqual([
      'api/tollgate.yml',
      'inputs: baseline, working-directory',
      'policy: api/tollgate.yml of the base',
    ]);
  });
});

describe('a report that cannot be written', () => {
  it('does not take the verdict with it', async () => {
    const repository = repositoryOf(project(10));
    repository.write('report.json/in-the-way', '');
    const report = await run(repository, { inputs: { 'report-json': 'report.json' } });
    expect(report.verdict.kind).toBe('pass');
    expect(report.notices).toContainEqual(expect.stringContaining('could not be written'));
  });

  it('is written in its other forms, and its JSON tells which is missing', async () => {
    const files = { json: 'out/report.json', junit: 'out/junit.xml', csv: 'in-the-way' };
    const repository = repositoryOf(project(10, { report: files }));
    repository.write('in-the-way/file', '');
    const report = await run(repository);
    const written = (path: string) => readFileSync(join(repository.root, path), 'utf8');
    expect(written('out/junit.xml')).toContain('<testsuites');
    expect(JSON.parse(written('out/report.json'))).toEqual(report);
    expect(report.notices).toContainEqual(
      expect.stringMatching(/could not be written.*in-the-way/),
    );
  });
});

describe('the files that a run leaves', () => {
  const report = {
    json: 'out/report.json',
    junit: 'out/junit.xml',
    sarif: 'out/findings.sarif',
    csv: 'out/benchmarks.csv',
    openmetrics: 'out/metrics.txt',
    badge: 'out/badge.json',
  };

  it('are written where the verdict blocks, as the command renders them', async () => {
    const repository = repositoryOf(project(6, { report }));
    const { verdict } = await run(repository);
    expect(verdict.kind).toBe('block');
    for (const [kind, path] of Object.entries(report)) {
      const io = recordedIo(repository.root);
      await reportCommand(io).parseAsync([report.json, '--to', kind], { from: 'user' });
      expect(readFileSync(join(repository.root, path), 'utf8')).toBe(io.printed());
    }
  });

  it('are nobody’s edit where an earlier run left them, and no more are written than were asked for', async () => {
    const repository = repositoryOf(project(10, { report: { badge: 'out/badge.json' } }));
    repository.write('out/badge.json', '{}');
    repository.git('add', '--intent-to-add', 'out/badge.json');
    const { savedBaselines } = await run(repository);
    expect(readdirSync(join(repository.root, 'out'))).toEqual(['badge.json']);
    expect(savedBaselines).toHaveLength(1);
  });
});

describe('several legs', () => {
  /** Runs one leg after the other, then what judges them; `legs` are the inputs of each. */
  async function joinOf(
    repository: Repository,
    legs: readonly GateCall['inputs'][],
    { env, inputs }: Partial<GateCall> = {},
  ): Promise<ReportJson> {
    for (const [i, leg] of legs.entries()) {
      const result = await gateOn(repository.root, {
        env: { ...env, GITHUB_JOB: 'measure' },
        inputs: { ...leg, part: `parts/${i}.json` },
      });
      expect(result).toMatchObject({ exitCode: 0, partPath: `parts/${i}.json` });
    }
    return run(repository, { ...(env && { env }), inputs: { parts: 'parts', ...inputs } });
  }

  const matrix = [
    { name: 'linux', leg: '0/2' },
    { name: 'arm', leg: '1/2' },
  ];
  const findingsOf = ({ findings }: ReportJson) =>
    findings.map(({ kind, title }) => `${kind}: ${title}`);

  it('are judged as one, and recorded once', async () => {
    const repository = repositoryOf(project(10));
    const report = await joinOf(repository, matrix, inActions('push', 'refs/heads/main', {}));
    expect(report.verdict.kind).toBe('pass');
    expect(report.tests.map(({ suite, counts }) => [suite, counts.passed])).toEqual([
      ['linux/default', 1],
      ['arm/default', 1],
    ]);
    expect(report.tasks.map(({ name }) => name)).toEqual(['linux/unit', 'arm/unit']);
    expect(report.savedBaselines.map(({ suite }) => suite)).toEqual([
      'linux/default',
      'arm/default',
    ]);
  });

  it('are compared with what an earlier join has recorded', async () => {
    const repository = repositoryOf(project(10, { coverage: { total: '50%', drop: '1%' } }));
    await joinOf(repository, matrix, inActions('push', 'refs/heads/main', {}));
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('switch', '--quiet', '--create', 'change');
    const sha = commit(repository, project(8, { coverage: { total: '50%', drop: '1%' } }));
    const report = await joinOf(repository, matrix, pullRequest(base, sha));
    expect(report.verdict.kind).toBe('block');
    expect(
      report.findings.filter(({ severity }) => severity === 'block').map(({ suite }) => suite),
    ).toEqual(['arm/default', 'linux/default']);
  });

  it('that are shards of one suite have their coverage added up', async () => {
    const half = (from: number) => {
      const lines = Array.from(
        { length: 10 },
        (_, i) => `DA:${i + 1},${i >= from && i < from + 5 ? 1 : 0}`,
      );
      return `SF:sum.js\n${lines.join('\n')}\nend_of_record\n`;
    };
    const script = `require('fs').writeFileSync('lcov.info', JSON.parse(process.env.TRACES)[process.env.SHARD]); console.log('1..1\\nok 1 - adds')`;
    const yields = [{ tests: 'tap' }, { coverage: 'lcov', file: 'lcov.info' }];
    const config = {
      tasks: { unit: { run: ['node', '-e', script], yields } },
      coverage: { total: '100%' },
    };
    const repository = repositoryOf({
      'tollgate.yml': JSON.stringify(config),
      'sum.js': 'let sum = 0;\n'.repeat(10),
    });
    const TRACES = JSON.stringify([half(0), half(5)]);
    for (const index of [0, 1]) {
      await gateOn(repository.root, {
        env: { GITHUB_JOB: 'shard', TRACES, SHARD: String(index) },
        inputs: { part: `parts/${index}.json`, leg: `${index}/2` },
      });
    }
    const report = await run(repository, { inputs: { parts: 'parts' } });
    expect(findingsOf(report).filter((text) => !text.startsWith('baseline-none'))).toEqual([]);
    expect(report.verdict.kind).toBe('pass');
    expect(report.coverage).toMatchObject([{ totals: { lines: { covered: 10, total: 10 } } }]);
    expect(report.tests).toMatchObject([{ counts: { passed: 2 } }]);
  });

  it('that are shards are not blocked for what a lost one would have measured', async () => {
    const repository = repositoryOf(project(10));
    await run(repository);
    repository.git('switch', '--quiet', '--create', 'change');
    commit(repository, { 'sum.js': 'let sum = 1;\n'.repeat(10) });
    const half = {
      unit: {
        run: ['node', '-e', 'console.log("1..1\\nok 1 - adds")'],
        yields: [{ tests: 'tap' }],
      },
    };
    repository.write('tollgate.yml', JSON.stringify({ tasks: half }));
    const base = repository.git('rev-parse', 'main');
    const event = pullRequest(base, repository.git('rev-parse', 'HEAD'));
    const report = await joinOf(repository, [{ leg: '0/2' }], event);
    expect(report.verdict.kind).toBe('inconclusive');
    expect(report.findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('are found whatever their files are called', async () => {
    const repository = repositoryOf(project(10));
    const failing = {
      unit: {
        run: ['node', '-e', 'console.log("1..1\\nnot ok 1 - adds")'],
        yields: [{ tests: 'tap' }],
      },
    };
    repository.write('tollgate.yml', JSON.stringify({ tasks: failing }));
    await gateOn(repository.root, { inputs: { part: 'parts/arm.part', name: 'arm' } });
    const report = await run(repository, { inputs: { parts: 'parts' } });
    expect(report.verdict.kind).toBe('block');
  });

  it.each<[string, readonly GateCall['inputs'][], object, readonly string[]]>([
    [
      'one is missing of the matrix',
      matrix.slice(0, 1),
      {},
      ['leg-missing: Leg measure 2/2 left no result'],
    ],
    [
      'one is missing that has a name',
      [{ name: 'linux' }],
      { legs: ['linux', 'windows'] },
      ['leg-missing: Leg windows left no result'],
    ],
    ['none is there', [], {}, ['leg-missing: No leg left a result']],
  ])('cannot be judged where %s', async (_, legs, settings, findings) => {
    const repository = repositoryOf(project(10, settings));
    const report = await joinOf(repository, legs);
    expect(report.verdict.kind).toBe('inconclusive');
    expect(report.exitCode).toBe(3);
    expect(findingsOf(report).filter((text) => text.startsWith('leg'))).toEqual(findings);
  });

  it('cannot be judged where a part is cut, of another run, or none at all', async () => {
    const repository = repositoryOf(project(10));
    const push = inActions('push', 'refs/heads/main', {});
    await joinOf(repository, matrix, push);
    const text = readFileSync(join(repository.root, 'parts/0.json'), 'utf8');
    repository.write('parts/0.json', text.slice(0, text.length / 2));
    repository.write('parts/2.json', '{"schema":"tollgate-report/1"}');
    const env = { ...push.env, GITHUB_RUN_ID: '8' };
    const report = await run(repository, { env, inputs: { parts: 'parts' } });
    expect(report.verdict.kind).toBe('inconclusive');
    expect(findingsOf(report)).toEqual(
      expect.arrayContaining([
        'part-damaged: parts/0.json is cut or damaged',
        expect.stringMatching(/^part-unfit: parts\/1.json is of run 7, and this is 8/),
        'part-foreign: parts/2.json is not what a leg leaves, or its beginning is missing',
        'leg-missing: No leg left a result',
      ]),
    );
  });
});
