import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import type { ConfigInputs } from '../../src/config/inputs.js';
import { type LoadedConfig, loadGateConfig } from '../../src/config/load.js';
import type { DetectedProject, GateConfig } from '../../src/model/config.js';
import { ProblemError } from '../../src/model/problem.js';
import type { TaskSpec } from '../../src/model/task.js';
import { FORMATS } from '../support/config-formats.js';
import { MemoryFiles } from '../support/memory-files.js';

type Files = Readonly<Record<string, string>>;

const UNIT: TaskSpec = {
  name: 'go-test',
  suite: 'default',
  kind: 'run',
  command: { argv: ['go', 'test', '-json', './...'] },
  workingDirectory: '.',
  env: {},
  needs: [],
  exclusive: false,
  timeoutMs: 600_000,
  retries: 0,
  yields: [{ kind: 'tests', format: 'go-test-json' }],
  action: 'block',
};
const DETECTED: DetectedProject = {
  tasks: [UNIT, { ...UNIT, name: 'api', workingDirectory: 'services/api', suite: 'services/api' }],
  sources: ['go.mod: Go'],
  missing: ['No race detector: cgo is off.'],
};

async function load(files: Files, inputs: ConfigInputs = {}, base?: Files): Promise<LoadedConfig> {
  const atBase = base === undefined ? undefined : new MemoryFiles(base);
  return loadGateConfig({
    files: new MemoryFiles(files),
    inputs,
    formats: FORMATS,
    detect: async () => DETECTED,
    ...(atBase === undefined ? {} : { showAtBase: async (path) => atBase.readText(path) }),
  });
}

async function problems(files: Files, inputs: ConfigInputs = {}): Promise<readonly string[]> {
  try {
    await load(files, inputs);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ message, hint }) => (hint ? `${message} — ${hint}` : message));
  }
}

const fixture = (name: string) => readFileSync(`__tests__/corpus/config/ok/${name}`, 'utf8');

describe('without a configuration', () => {
  it('takes what was detected, and every default', async () => {
    const { config, notices, policyChanges } = await load({});
    expect(config.tasks).toEqual(DETECTED.tasks);
    expect(config.sources).toEqual(['go.mod: Go']);
    expect(notices).toEqual(['No race detector: cgo is off.']);
    expect(policyChanges).toEqual([]);
    expect(config).toMatchObject({
      mode: 'run',
      ingest: [],
      failOn: ['inconclusive', 'block'],
      report: { files: {}, comment: 'changes', commitComment: 'never', check: 'never' },
      notify: [],
    });
    expect(config.policy).toEqual({
      tests: { flaky: { retries: 0, action: 'degrade' }, newFailuresOnly: false, none: 'block' },
      coverage: { total: 0.8, totalConfigured: false, paths: [], exclude: [], action: 'block' },
      benchmarks: {
        tolerance: 0.05,
        action: 'block',
        metrics: {},
        rules: [],
        vanished: 'block',
        inconclusive: 'degrade',
        confirm: 'auto',
        budgetMs: 300_000,
        baseMissing: 'degrade',
        unconfirmed: 'degrade',
        aliases: {},
      },
      baseline: {
        window: 20,
        store: 'auto',
        directory: '.tollgate/baseline',
        staleAfterDays: 30,
        states: {
          fallback: 'ignore',
          stale: 'degrade',
          'other-environment': 'degrade',
          evicted: 'degrade',
          damaged: 'degrade',
        },
        write: 'default-branch',
      },
      waivers: [],
      waiversFile: '.tollgate/waivers.yml',
      from: 'base',
    });
  });

  it('says that an empty file is one', async () => {
    const { notices } = await load({ 'tollgate.yml': '# later\n' });
    expect(notices).toContain('tollgate.yml is empty: every default holds.');
  });

  it.each<[string, string, unknown]>([
    ['nothing', 'version: 1\n', {}],
    ['nothing where all is off', 'go: { generate: false, platforms: [] }\n', {}],
    ['generated files', 'go: { generate: true }\n', { go: { generate: true, platforms: [] } }],
    [
      'platforms, each once',
      'go: { platforms: [linux/arm64, windows/amd64, linux/arm64] }\n',
      { go: { generate: false, platforms: ['linux/arm64', 'windows/amd64'] } },
    ],
  ])('asks detection for %s more', async (_, text, options) => {
    const asked: unknown[] = [];
    await loadGateConfig({
      files: new MemoryFiles({ 'tollgate.yml': text }),
      inputs: {},
      formats: FORMATS,
      detect: async (wish) => {
        asked.push(wish);
        return DETECTED;
      },
    });
    expect(asked).toEqual([options]);
  });

  it('refuses to judge nothing', async () => {
    const request = {
      files: new MemoryFiles(),
      inputs: {},
      formats: FORMATS,
      detect: async () => ({ tasks: [], sources: [], missing: ['no go.mod'] }),
    };
    await expect(loadGateConfig(request)).rejects.toThrow(
      'nothing to judge: no tasks are configured, and none were detected (no go.mod)',
    );
    expect(await problems({}, { mode: 'ingest' })).toEqual([
      expect.stringContaining('nothing to judge: no result files are named'),
    ]);
  });
});

describe('with a file', () => {
  it('reads YAML and TOML to the same configuration', async () => {
    const yaml = await load({ 'tollgate.yml': fixture('whole.yml') });
    const toml = await load({ '.github/tollgate.toml': fixture('whole.toml') });
    const { sources: _yaml, ...fromYaml } = yaml.config;
    const { sources: _toml, ...fromToml } = toml.config;
    expect(fromToml).toEqual(fromYaml);
    expect(yaml.config.sources).toEqual(['tollgate.yml']);
    expect(toml.config.sources).toEqual(['.github/tollgate.toml']);
  });

  it('turns what is written into what the model counts in', async () => {
    const { config } = await load({ 'tollgate.yml': fixture('whole.yml') });
    expect(config.tasks).toEqual([
      {
        ...UNIT,
        name: 'unit',
        command: { shell: 'go test -race -json -coverprofile=coverage.out ./...' },
        env: { GOFLAGS: '-mod=readonly' },
        timeoutMs: 900_000,
        retries: 1,
        yields: [
          { kind: 'tests', format: 'go-test-json' },
          { kind: 'coverage', format: 'go-coverprofile', file: 'coverage.out' },
        ],
      },
      {
        ...UNIT,
        name: 'format',
        suite: 'api',
        command: { argv: ['gofmt', '-l', '.'] },
        workingDirectory: 'services/api',
        yields: [{ kind: 'diagnostics', format: 'auto' }],
        action: 'degrade',
        fix: { shell: 'gofmt -w .' },
      },
      {
        ...UNIT,
        name: 'bench',
        command: { shell: 'go test -run=^$ -bench=. -benchmem -count=6 ./...' },
        needs: ['unit', 'format'],
        exclusive: true,
        timeoutMs: 1_800_000,
        yields: [{ kind: 'benchmarks', format: 'go-bench' }],
      },
    ]);
    expect(config.policy.coverage).toEqual({
      total: 0.8,
      totalConfigured: true,
      patch: 0.8,
      drop: 0.005,
      paths: [
        { pattern: 'internal/parser/**', floor: 0.9 },
        { pattern: '**/*.go', floor: 1 },
      ],
      exclude: ['**/*.pb.go'],
      unit: 'statements',
      action: 'block',
    });
    expect(config.policy.benchmarks).toMatchObject({
      metrics: {
        'ns/op': { tolerance: 0.025 },
        'B/op': { action: 'ignore' },
        'allocs/op': { tolerance: 0 },
        qps: { tolerance: 0.03, better: 'higher' },
      },
      rules: [
        {
          match: '**/BenchmarkParseJSON*',
          metrics: { 'ns/op': { tolerance: 0.05 }, 'allocs/op': { tolerance: 0 } },
          action: 'block',
        },
        {
          match: '**/BenchmarkDBQuery*',
          tolerance: 0.08,
          action: 'degrade',
          metrics: {},
          vanished: 'ignore',
        },
      ],
      unconfirmed: 'inconclusive',
      aliases: { 'parser.BenchmarkOld': 'parser.BenchmarkNew' },
    });
  });

  it('finds nothing under the names of prototypes', async () => {
    const text = 'tasks: { a: { run: x } }\nbenchmarks: { metrics: { ns/op: 5% } }\n';
    const { config } = await load({ 'tollgate.yml': text });
    expect('constructor' in config.policy.benchmarks.metrics).toBe(false);
    expect('toString' in config.policy.benchmarks.aliases).toBe(false);
    expect('constructor' in (config.tasks[0]?.env ?? {})).toBe(false);
  });

  it('runs again tasks that yield tests as often as flaky tests may', async () => {
    const text = 'tests: { flaky: { retries: 2 } }\n';
    const tasks = 'tasks: { a: { run: x, yields: [{ tests: junit }] }, b: { run: y } }\n';
    const written = await load({ 'tollgate.yml': text + tasks });
    expect(written.config.tasks.map((task) => task.retries)).toEqual([2, 0]);
    const detected = await load({ 'tollgate.yml': text });
    expect(detected.config.tasks.map((task) => task.retries)).toEqual([2, 2]);
  });

  it('refuses two files, and names both', async () => {
    expect(await problems({ 'tollgate.yml': '', '.github/tollgate.toml': '' })).toEqual([
      'two configurations: "tollgate.yml" and ".github/tollgate.toml" — keep one of them, or name one with the input config',
    ]);
  });

  it('tells problems of inputs, configuration and waivers in one go', async () => {
    const files = { 'tollgate.yml': 'covrage: {}\n', '.tollgate/waivers.yml': 'x: 1\n' };
    expect(await problems(files, { tolerance: '5' })).toEqual([
      'input tolerance: expected a percentage such as "5%", or 0, found "5" — write "5%"',
      'unknown key "covrage" — did you mean "coverage"?',
      'unknown key "x" — allowed here: waivers',
    ]);
  });

  it('reads the waivers that it names', async () => {
    const waivers = readFileSync('__tests__/corpus/waivers/ok/whole.toml', 'utf8');
    const { config } = await load({ 'tollgate.yml': 'waivers: w.toml\n', 'w.toml': waivers });
    expect(config.policy.waiversFile).toBe('w.toml');
    expect(config.policy.waivers).toEqual([
      {
        subject: 'default/internal/parser.TestSlow*',
        kind: 'tests',
        owner: '@octocat',
        reason: 'Depends on a clock that the runner does not have',
        link: 'https://example.com/issues/12',
        expires: '2027-01-31',
        line: 1,
      },
    ]);
  });
});

it('refuses two inputs that name one file', async () => {
  expect(await problems({}, { 'report-json': 'out/r', 'report-html': './out/r' })).toEqual([
    "report.json and report.html name the same file 'out/r' — name another file",
  ]);
});

describe('as one of several legs', () => {
  it.each([
    ['2/6', { index: 2, of: 6 }],
    ['0/1', { index: 0, of: 1 }],
    ['/', { index: 0, of: 1 }],
    ['', { index: 0, of: 1 }],
  ])('has the place %j in its matrix', async (leg, place) => {
    const { config } = await load({}, { part: './parts/a.json', leg });
    expect(config.part).toEqual({ path: 'parts/a.json', ...place });
  });

  it.each(['9/3', '3/3', '1 of 3', '1/'])('has no place %j', async (leg) => {
    expect(await problems({}, { part: 'a.json', leg })).toEqual([
      `input leg: expected the place in the matrix, such as 0/3, found "${leg}"`,
    ]);
  });

  it('leaves its part, or judges those of others', async () => {
    const both = { part: 'a.json', parts: 'parts', 'report-json': 'r.json' };
    expect(await problems({}, both)).toEqual([
      'input parts: stands beside the input part — a job leaves its part, or judges',
      'input report-json: stands beside the input part — a job leaves its part, or judges',
    ]);
  });

  it('is judged without looking for tasks', async () => {
    const { config } = await load({}, { parts: 'parts/' });
    expect(config).toMatchObject({ mode: 'join', parts: 'parts', tasks: [], ingest: [] });
  });

  it('is expected as the base says', async () => {
    const head = { 'tollgate.yml': 'legs: [a]\n' };
    const base = { 'tollgate.yml': 'legs: [a, b]\n' };
    const { config, policyChanges } = await load(head, { parts: 'parts' }, base);
    expect(config.legs).toEqual(['a', 'b']);
    expect(policyChanges).toEqual([{ path: 'legs', base: 'b', head: 'none', looser: true }]);
  });
});

describe('with inputs', () => {
  it('lets them override the file, and no more than they name', async () => {
    const { config } = await load(
      { 'tollgate.yml': fixture('whole.yml') },
      {
        'coverage-minimum': '92.5%',
        tolerance: '0',
        baseline: 'directory',
        'baseline-directory': './past/',
        'fail-on': 'block, degraded',
        'report-json': 'r.json',
        name: 'linux',
        mode: '',
      },
    );
    expect(config.policy.coverage).toMatchObject({
      total: 0.925,
      totalConfigured: true,
      patch: 0.8,
    });
    expect(config.policy.benchmarks).toMatchObject({ tolerance: 0, inconclusive: 'degrade' });
    expect(config.policy.baseline).toMatchObject({
      store: 'directory',
      directory: 'past',
      window: 20,
    });
    expect(config.failOn).toEqual(['degraded', 'block']);
    expect(config.report).toEqual({
      files: {
        json: 'r.json',
        junit: 'out/junit.xml',
        sarif: 'out/findings.sarif',
        csv: 'out/benchmarks.csv',
        openmetrics: 'out/metrics.txt',
        badge: 'out/badge.json',
      },
      comment: 'changes',
      commitComment: 'never',
      check: 'never',
    });
    expect(config.name).toBe('linux');
    expect(config.tasks.map((task) => task.suite)).toEqual([
      'linux/default',
      'linux/api',
      'linux/default',
    ]);
    expect((await load({}, { 'fail-on': 'none' })).config.failOn).toEqual([]);
    expect(config.sources[1]).toBe(
      'inputs: coverage-minimum, tolerance, baseline, baseline-directory, fail-on, report-json, name',
    );
  });

  it('reads files where any are named, and runs nothing', async () => {
    const { config } = await load(
      {},
      { tests: 'junit:a/*.xml, b/{c,d}.json\n\n e.xml', benchmarks: 'go-bench:bench.txt' },
    );
    expect(config).toMatchObject({ mode: 'ingest', tasks: [] });
    expect(config.ingest).toEqual([
      { kind: 'tests', format: 'junit', file: 'a/*.xml' },
      { kind: 'tests', format: 'auto', file: 'b/{c,d}.json' },
      { kind: 'tests', format: 'auto', file: 'e.xml' },
      { kind: 'benchmarks', format: 'go-bench', file: 'bench.txt' },
    ]);
  });

  const both = 'tasks: { a: { run: x } }\ningest: { tests: [a.xml] }\n';
  test.each<[string, string, ConfigInputs, GateConfig['mode'], number]>([
    ['tasks and files in the file', both, {}, 'run', 1],
    ['mode: ingest over both', both, { mode: 'ingest' }, 'ingest', 1],
    ['files in the file alone', 'ingest: { tests: [a.xml] }\n', {}, 'ingest', 0],
    [
      'files, and more to detect',
      'ingest: { tests: [a.xml] }\ngo: { generate: true }\n',
      {},
      'ingest',
      1,
    ],
    ['mode: run over files', 'ingest: { tests: [a.xml] }\n', { mode: 'run' }, 'run', 2],
    ['named files over tasks', 'tasks: { a: { run: x } }\n', { tests: 'a.xml' }, 'ingest', 1],
  ])('%s', async (_, text, inputs, mode, noticeCount) => {
    const { config, notices } = await load({ 'tollgate.yml': text }, inputs);
    expect(config.mode).toBe(mode);
    expect(config.tasks.length > 0).toBe(mode === 'run');
    expect(config.ingest.length > 0).toBe(mode === 'ingest');
    expect(notices).toHaveLength(noticeCount);
  });

  it('writes all paths from the working directory', async () => {
    const text =
      'tasks: { a: { run: x, workingDirectory: sub } }\ncoverage: { exclude: ["gen/**"], paths: { "a/**": 1% } }\n';
    const { config } = await load(
      {
        'services/api/tollgate.yml': `${text}report: { sarif: r.sarif }\n`,
        'tollgate.yml': 'no: config',
      },
      { 'working-directory': 'services/api/', 'report-json': 'r.json' },
    );
    expect(config.tasks[0]).toMatchObject({
      workingDirectory: 'services/api/sub',
      suite: 'services/api/sub',
    });
    expect(config.policy.coverage.exclude).toEqual(['services/api/gen/**']);
    expect(config.policy.coverage.paths[0]?.pattern).toBe('services/api/a/**');
    expect(config.policy.waiversFile).toBe('services/api/.tollgate/waivers.yml');
    expect(config.policy.baseline.directory).toBe('services/api/.tollgate/baseline');
    expect(config.report.files).toEqual({
      json: 'services/api/r.json',
      sarif: 'services/api/r.sarif',
    });
    const ingest = await load({}, { 'working-directory': 'services/api', tests: './a/*.xml' });
    expect(ingest.config.ingest[0]?.file).toBe('services/api/a/*.xml');
    const detected = await load({}, { 'working-directory': 'services/api' });
    expect(detected.config.tasks.map((task) => task.name)).toEqual(['api']);
  });

  it('takes the named configuration alone', async () => {
    const files = { 'tollgate.yml': '', 'tollgate.toml': '', 'ci/gate.toml': 'failOn = []\n' };
    const { config } = await load(files, { config: 'ci/gate.toml' });
    expect(config.failOn).toEqual([]);
    expect(await problems(files, { config: 'ci/gat.toml' })).toEqual([
      expect.stringContaining('there is no configuration file "ci/gat.toml"'),
    ]);
  });

  test.each<[ConfigInputs, string]>([
    [{ mode: 'ingset' }, 'input mode: unknown word "ingset" — did you mean "ingest"?'],
    [{ mode: 'judge' }, 'input mode: unknown word "judge" — allowed: run, ingest'],
    [{ 'fail-on': 'blocked' }, 'input fail-on: unknown word "blocked" — did you mean "block"?'],
    [
      { 'fail-on': 'none,block' },
      'input fail-on: "none" stands beside other words — write it alone',
    ],
    [
      { baseline: 'caches' },
      'input baseline: expected one of auto, cache, directory, found "caches" — did you mean "cache"?',
    ],
    [
      { 'coverage-minimum': '80' },
      'input coverage-minimum: expected a percentage such as "80%", found "80" — write "80%"',
    ],
    [
      { 'coverage-minimum': '0' },
      'input coverage-minimum: expected a percentage such as "80%", found "0" — write "0%"',
    ],
    [{ tests: 'junt:a.xml' }, 'input tests: unknown format "junt" — did you mean "junit"?'],
    [
      { coverage: 'lcov:../x' },
      'input coverage: the glob "../x" leaves the project — write it from the root of the project',
    ],
    [
      { 'working-directory': '/etc' },
      'input working-directory: expected a path below the root such as "build/out", with forward slashes, found "/etc"',
    ],
    [
      { name: 'a\nb' },
      'input name: expected a name of 1 to 100 printable characters, found "a\\nb"',
    ],
  ])('%j is a mistake', async (inputs, message) => {
    expect(await problems({}, inputs)).toEqual([message]);
  });
});

describe('on a change', () => {
  const strict = 'coverage: { total: 90% }\n';
  const loose = 'coverage: { total: 10% }\n';

  it('judges by the policy of base, and tells what head loosens', async () => {
    const { config, policyChanges } = await load(
      { 'tollgate.yml': `${loose}failOn: []\n` },
      {},
      { 'tollgate.toml': 'coverage.total = "90%"\n' },
    );
    expect(config.policy.coverage.total).toBe(0.9);
    expect(config.failOn).toEqual(['inconclusive', 'block']);
    expect(policyChanges).toEqual([
      { path: 'coverage.total', base: '90%', head: '10%', looser: true },
      { path: 'failOn', base: 'inconclusive', head: 'none', looser: true },
      { path: 'failOn', base: 'block', head: 'none', looser: true },
    ]);
    expect(config.sources).toContain('policy: tollgate.toml of the base');
  });

  it('tells those that base names, not those of head', async () => {
    const { config, policyChanges } = await load(
      { 'tollgate.yml': 'notify: [{ urlEnv: DEPLOY_HOOK }]\n' },
      {},
      { 'tollgate.yml': 'notify: [{ urlEnv: ALERT_URL, secretEnv: KEY, on: [block] }]\n' },
    );
    const target = { urlEnv: 'ALERT_URL', secretEnv: 'KEY', format: 'json', on: ['block'] };
    expect(config.notify).toEqual([target]);
    const [added, removed] = [
      'json to DEPLOY_HOOK on degraded, inconclusive, block',
      'json to ALERT_URL, signed by KEY on block',
    ];
    expect(policyChanges).toEqual([
      { path: 'notify', base: 'none', head: added, looser: false },
      { path: 'notify', base: removed, head: 'none', looser: false },
    ]);
  });

  it('tells nobody where base cannot be read or names nobody', async () => {
    const head = { 'tollgate.yml': 'notify: [{ urlEnv: DEPLOY_HOOK }]\n' };
    for (const base of [{}, { 'tollgate.yml': 'notify: {' }])
      expect((await load(head, {}, base)).config.notify).toEqual([]);
  });

  it('judges by the defaults where base has no configuration', async () => {
    const { config, policyChanges } = await load({ 'tollgate.yml': loose }, {}, {});
    expect(config.policy.coverage).toMatchObject({ total: 0.8, totalConfigured: false });
    expect(policyChanges).toEqual([
      { path: 'coverage.total', base: '80% (default)', head: '10%', looser: true },
    ]);
  });

  it('lets head decide only where base says so', async () => {
    const from = 'policy: { from: head }\n';
    const byBase = await load({ 'tollgate.yml': loose }, {}, { 'tollgate.yml': strict + from });
    expect(byBase.config.policy.coverage.total).toBe(0.1);
    expect(byBase.policyChanges).toEqual([]);
    expect(byBase.notices).toContain(
      'The policy of head counts, as the base says: coverage.total goes from 90% to 10%.',
    );
    const byHead = await load({ 'tollgate.yml': loose + from }, {}, { 'tollgate.yml': strict });
    expect(byHead.config.policy.coverage.total).toBe(0.9);
    expect(byHead.policyChanges).toContainEqual({
      path: 'policy.from',
      base: 'base',
      head: 'head',
      looser: true,
    });
  });

  it('says that a base cannot be read, and lets it be mended', async () => {
    const { config, policyChanges } = await load(
      { 'tollgate.yml': strict },
      {},
      { 'tollgate.yml': 'coverage: { total: 90 }\n' },
    );
    expect(config.policy.coverage.total).toBe(0.8);
    expect(policyChanges).toEqual([
      {
        path: 'configuration',
        base: 'cannot be read: tollgate.yml:1:20: coverage.total: expected a percentage such as "80%", found the number 90',
        head: 'judged by the defaults',
        looser: true,
      },
      { path: 'coverage.total', base: '80% (default)', head: '90%', looser: false },
    ]);
  });

  it('holds the waivers of base, and tells those that head adds', async () => {
    const waiver = (subject: string) =>
      `  - { subject: "${subject}", owner: me, reason: r, link: "https://a.b", expires: 2027-01-01 }\n`;
    const { config, policyChanges } = await load(
      { '.tollgate/waivers.yml': `waivers:\n${waiver('old')}${waiver('new')}` },
      {},
      { '.tollgate/waivers.yml': `waivers:\n${waiver('old')}` },
    );
    expect(config.policy.waivers.map((one) => one.subject)).toEqual(['old']);
    expect(policyChanges).toEqual([
      {
        path: 'waivers["any new"]',
        base: 'none',
        head: 'until 2027-01-01, me: r (https://a.b)',
        looser: true,
      },
    ]);
  });

  it('holds no waiver where those of base cannot be read', async () => {
    const { config, notices } = await load({}, {}, { '.tollgate/waivers.yml': 'x: 1\n' });
    expect(config.policy.waivers).toEqual([]);
    expect(notices).toContain(
      'No waiver holds: .tollgate/waivers.yml:1:1: unknown key "x" (at the base).',
    );
  });

  it('still runs the tasks of head, and tells which of base are gone', async () => {
    const base =
      'tasks:\n  unit: { run: go test, yields: [{ tests: junit }, { coverage: lcov }] }\n  lint: { run: lint }\n';
    const head =
      'tasks:\n  unit: { run: "true", action: degrade, retries: 3, yields: [{ tests: junit }] }\n';
    const { config, policyChanges } = await load(
      { 'tollgate.yml': head },
      {},
      { 'tollgate.yml': base },
    );
    expect(config.tasks.map((task) => task.name)).toEqual(['unit']);
    expect(policyChanges).toEqual([
      { path: 'tasks.unit.run', base: 'go test', head: 'true', looser: false },
      { path: 'tasks.unit.action', base: 'block', head: 'degrade', looser: true },
      { path: 'tasks.unit.retries', base: '0', head: '3', looser: true },
      { path: 'tasks.unit.yields', base: 'coverage: lcov', head: 'none', looser: true },
      { path: 'tasks.lint', base: 'lint', head: 'none', looser: true },
    ]);
  });

  test.each<[string, string, string, ConfigInputs]>([
    ['detection instead of tasks', 'tasks: { a: { run: x } }\n', '', {}],
    ['files instead of tasks', 'tasks: { a: { run: x } }\n', 'ingest: { tests: [a.xml] }\n', {}],
    ['fewer files', 'ingest: { tests: [a.xml, b.xml] }\n', 'ingest: { tests: [a.xml] }\n', {}],
    ['generated files unchecked', 'go: { generate: true }\n', '', {}],
    ['a platform less', 'go: { platforms: [a/b, c/d] }\n', 'go: { platforms: [c/d] }\n', {}],
    [
      'another suite',
      'tasks: { a: { run: x, suite: s } }\n',
      'tasks: { a: { run: x, suite: t } }\n',
      {},
    ],
    [
      'another environment',
      'tasks: { a: { run: x } }\n',
      'tasks: { a: { run: x, env: { A: b } } }\n',
      {},
    ],
    ['a check that shrugs', 'tasks: { a: { run: x } }\n', 'tasks: { a: { run: x || true } }\n', {}],
  ])('%s is looser', async (_, base, head, inputs) => {
    const { policyChanges } = await load({ 'tollgate.yml': head }, inputs, {
      'tollgate.yml': base,
    });
    expect(policyChanges).toEqual([expect.objectContaining({ looser: true })]);
  });

  it.each([
    ['tasks instead of detection', ''],
    ['tasks instead of detection and a platform', 'go: { platforms: [a/b] }\n'],
  ])('%s are looser where they leave out what was detected', async (_, base) => {
    const head = 'tasks: { go-test: { run: "true" } }\n';
    const { policyChanges } = await load({ 'tollgate.yml': head }, {}, { 'tollgate.yml': base });
    expect(policyChanges).toContainEqual(
      expect.objectContaining({ path: 'tasks.api', head: 'none', looser: true }),
    );
    expect(policyChanges).toContainEqual(
      expect.objectContaining({ path: 'tasks.go-test.yields', head: 'none', looser: true }),
    );
  });

  it('tells what head has checked beyond base', async () => {
    const head = 'go: { generate: true, platforms: [linux/arm64] }\n';
    const { policyChanges } = await load({ 'tollgate.yml': head }, {}, {});
    expect(policyChanges).toEqual([
      { path: 'go.generate', base: 'false', head: 'true', looser: false },
      { path: 'go.platforms', base: 'none', head: 'linux/arm64', looser: false },
    ]);
  });

  test.each<[string, string, string, ConfigInputs]>([
    ['the same inputs on both sides', loose, loose, { 'coverage-minimum': '50%', tests: 'a.xml' }],
    ['more files', 'ingest: { tests: [a.xml] }\n', 'ingest: { tests: [a.xml, b.xml] }\n', {}],
  ])('%s is no change of the policy', async (_, base, head, inputs) => {
    const { policyChanges } = await load({ 'tollgate.yml': head }, inputs, {
      'tollgate.yml': base,
    });
    expect(policyChanges).toEqual([]);
  });
});
