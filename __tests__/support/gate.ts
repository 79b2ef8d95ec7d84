/** A whole gate over fakes of the ports: only what a command prints and which files there are is made up. */
import type { Acceptance } from '../../src/model/acceptance.js';
import type { AttemptRecord } from '../../src/model/attempt.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import type { Change, RunContext } from '../../src/model/change.js';
import type { GateConfig } from '../../src/model/config.js';
import type { GateEvent } from '../../src/model/event.js';
import type { AttemptLog, BaselineStore, Git, Ports } from '../../src/model/ports.js';
import type { Problem } from '../../src/model/problem.js';
import type { Report } from '../../src/model/report.js';
import type { TaskSpec } from '../../src/model/task.js';
import { runGate } from '../../src/pipeline/run-gate.js';
import { policyOf } from './facts.js';
import { MemoryFiles } from './memory-files.js';
import { ScriptedProcesses, type Scripts } from './scripted-processes.js';

export const HEAD = 'b'.repeat(40);
export const BASE = 'a'.repeat(40);

const COVERAGE_FILE = `mode: set
example.com/shop/cart.go:1.1,2.2 8 1
example.com/shop/cart.go:4.1,5.2 2 0
`;

const TREE = {
  'go.mod': 'module example.com/shop\n',
  'cart.go': 'package shop\n',
  'cart_test.go':
    'package shop\n\nfunc TestTotal(t *testing.T) {}\n\nfunc BenchmarkTotal(b *testing.B) {}\n',
};

export function goTests(failing: readonly string[] = []): string {
  const at = { Package: 'example.com/shop' };
  const events = [
    { Action: 'start', ...at },
    { Action: 'run', ...at, Test: 'TestTotal' },
    { Action: 'pass', ...at, Test: 'TestTotal', Elapsed: 0.01 },
    ...failing.flatMap((Test) => [
      { Action: 'run', ...at, Test },
      { Action: 'output', ...at, Test, Output: '    cart_test.go:3: got 1, want 2\n' },
      { Action: 'fail', ...at, Test, Elapsed: 0.02 },
    ]),
    { Action: failing.length > 0 ? 'fail' : 'pass', ...at, Elapsed: 0.1 },
  ];
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** Output of `go test -bench` with counted steps, the same in each of five samples. */
export function goBenchmarks(stepsPerOp: number, name = 'BenchmarkTotal'): string {
  const line = `${name}-2 \t 100\t 1000 ns/op\t ${stepsPerOp} steps/op\n`;
  return `goos: linux\ngoarch: amd64\npkg: example.com/shop\n${line.repeat(5)}PASS\nok  \texample.com/shop\t0.1s\n`;
}

const common = {
  suite: 'shop',
  kind: 'run',
  workingDirectory: '.',
  env: {},
  timeoutMs: 60_000,
  retries: 0,
  action: 'block',
} as const;

export const UNIT: TaskSpec = {
  ...common,
  name: 'unit',
  command: { shell: 'unit' },
  needs: [],
  exclusive: false,
  yields: [
    { kind: 'tests', format: 'go-test-json' },
    { kind: 'coverage', format: 'go-coverprofile', file: 'coverage.out' },
  ],
};

export const BENCH: TaskSpec = {
  ...common,
  name: 'bench',
  command: { shell: 'bench' },
  needs: ['unit'],
  exclusive: true,
  yields: [{ kind: 'benchmarks', format: 'go-bench' }],
};

export function contextOf(more: Partial<RunContext> = {}): RunContext {
  return {
    event: 'push',
    repository: 'example/shop',
    serverUrl: 'https://github.com',
    headCommit: HEAD,
    branch: 'main',
    defaultBranch: 'main',
    fromFork: false,
    runId: '7',
    attempt: 1,
    root: '/project',
    ...more,
  };
}

export const PULL_REQUEST = contextOf({
  event: 'pull_request',
  branch: 'faster',
  baseRef: 'main',
  pullRequest: 4,
});

/** Keeps entries in memory, in the order of writing. */
export class MemoryStore implements BaselineStore {
  readonly description = 'memory';
  readonly entries: BaselineEntry[];
  readonly problems: readonly Problem[];

  constructor(entries: readonly BaselineEntry[] = [], problems: readonly Problem[] = []) {
    this.entries = [...entries];
    this.problems = problems;
  }

  async find(query: { readonly suite: string; readonly commits: readonly string[] }) {
    const found = this.entries.filter(
      ({ suite, commit }) => suite === query.suite && query.commits.includes(commit),
    );
    return { entries: found, problems: [] };
  }

  async save(entry: BaselineEntry) {
    if (this.problems.length === 0) this.entries.push(entry);
    return { key: `${entry.suite}-${entry.commit}`, problems: this.problems };
  }
}

/** Keeps verdicts of attempts in memory; `problems` is what keeping one comes to. */
export class MemoryAttempts implements AttemptLog {
  readonly records: AttemptRecord[] = [];
  problems: readonly Problem[] = [];

  async earlier(head: string) {
    return { records: this.records.filter((one) => one.head === head), problems: [] };
  }

  async record(record: AttemptRecord) {
    if (this.problems.length === 0) this.records.push(record);
    return this.problems;
  }
}

const GIT: Git = {
  head: async () => HEAD,
  branch: async () => 'main',
  defaultBranch: async () => 'main',
  mergeBase: async () => ({ commit: BASE }),
  changedFiles: async () => [],
  show: async () => undefined,
  firstParents: async (commit) => (commit === HEAD ? [HEAD, BASE] : [commit]),
  commits: async () => [],
  checkOut: async (commit) => ({
    root: '/base',
    commit,
    [Symbol.asyncDispose]: async () => undefined,
  }),
};

export interface Scene {
  readonly scripts?: Scripts;
  readonly files?: Readonly<Record<string, string>>;
  readonly store?: BaselineStore;
  /** Over a repository of two commits. */
  readonly git?: Partial<Git>;
  readonly attempts?: AttemptLog;
  readonly acceptances?: readonly Acceptance[];
  readonly context?: RunContext;
  readonly change?: Change;
  readonly config?: Partial<GateConfig>;
  readonly signal?: AbortSignal;
}

export interface Played {
  readonly report: Report;
  readonly events: readonly GateEvent[];
  readonly commands: readonly string[];
}

/** Runs the real pipeline over a scene: by default all passes, coverage is 80 %, benchmarks take 100 steps. */
export async function playGate(scene: Scene = {}): Promise<Played> {
  const events: GateEvent[] = [];
  const files = new MemoryFiles({ ...TREE, ...scene.files });
  const write = () => void files.texts.set('coverage.out', COVERAGE_FILE);
  const processes = new ScriptedProcesses({
    unit: { stdout: [goTests()], effect: write },
    bench: { stdout: [goBenchmarks(100)] },
    '/base: bench': { stdout: [goBenchmarks(100)] },
    ...scene.scripts,
  });
  let now = Date.UTC(2026, 10, 23);
  const ports: Ports = {
    processes,
    files,
    trees: {
      open: (root) =>
        root === files.root ? files : new MemoryFiles({ ...TREE, ...scene.files }, root),
      lend: async () => [],
      scratch: async () => ({ root: '/scratch', [Symbol.asyncDispose]: async () => undefined }),
    },
    git: { ...GIT, ...scene.git },
    store: scene.store ?? new MemoryStore(),
    attempts: scene.attempts ?? new MemoryAttempts(),
    clock: { now: () => now++ },
    host: {
      cores: 2,
      environment: (benchmarkCommand, toolchain) => ({
        os: 'linux',
        arch: 'x64',
        cpuModel: 'test',
        cores: 2,
        toolchain,
        benchmarkCommand,
        fingerprint: '0123456789ab',
      }),
      conditions: () => ({}),
    },
    events: (event) => events.push(event),
    signal: scene.signal ?? new AbortController().signal,
  };
  const config: GateConfig = {
    policy: policyOf(),
    tasks: [UNIT, BENCH],
    ingest: [],
    mode: 'run',
    failOn: ['inconclusive', 'block'],
    legs: [],
    report: { files: {}, comment: 'changes', commitComment: 'never', check: 'never' },
    notify: [],
    sources: ['test'],
    ...scene.config,
  };
  const report = await runGate(
    {
      config,
      context: scene.context ?? contextOf(),
      change: scene.change ?? { base: BASE, files: [] },
      policyChanges: [],
      acceptances: scene.acceptances ?? [],
      notices: [],
      toolchain: { go: 'go1.26.8' },
      toolVersion: '0.0.0',
    },
    ports,
  );
  const commands = processes.requests
    .filter(({ cwd }) => !cwd.startsWith('/base'))
    .map(({ command }) => ('shell' in command ? command.shell : command.argv.join(' ')));
  return { report, events, commands };
}
