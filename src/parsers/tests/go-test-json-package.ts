/** One package under test: which tests run, what each has printed, and how the package itself ended. */
import type { TestFailure, TestStatus } from '../../model/measurement.js';
import { Evidence } from './go-test-json-evidence.js';

export interface RunningTest {
  readonly name: string;
  evidence: Evidence | undefined;
  /** Printed without a line end so far. */
  carry: string;
  /** A sub-test of it failed. */
  failedChild: boolean;
  /** What its last line says of its end, which Go overlooks behind a line that has none. */
  saidEnd: TestStatus | undefined;
}

/** A test (or the package itself) that has printed nothing yet. */
export function newTest(name: string): RunningTest {
  return { name, evidence: undefined, carry: '', failedChild: false, saidEnd: undefined };
}

/** Longest output without a line end that is waited for. */
const LONGEST_CARRY = 1 << 16;
/** `printed without an end--- PASS: TestX (0.00s)`, as `-v` makes of it. */
const END = /--- (PASS|FAIL|SKIP): (\S+) \(\d{1,9}\.\d\ds\)$/;
const SAID = new Map<string | undefined, TestStatus>([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped'],
]);

/** State of one package; the run decides what becomes of it. */
export class GoPackage {
  readonly path: string;
  readonly running = new Map<string, RunningTest>();
  /** Output and failures of the package outside its tests. */
  readonly own = newTest('');
  /** Failed tests whose output did not say why, by name: a panic may explain them later. */
  readonly unexplained = new Map<string, number>();
  /** The benchmark that runs: Go reports its begin, but not its end. */
  benchmark = '';
  /** The output in which the whole test binary broke off. */
  crash: Evidence | undefined;
  /** Tests that failed or did not finish. */
  blamed: number = 0;
  ended: boolean = false;
  buildFailed: boolean = false;

  constructor(path: string) {
    this.path = path;
  }

  /** Output of a test, or of the package where there is none of that name. */
  output(test: string, output: string): void {
    const owner = test === '' ? this.own : (this.running.get(test) ?? this.own);
    if (owner.carry === '' && isRunMark(output)) return;
    const text = owner.carry + output;
    const end = text.lastIndexOf('\n');
    owner.carry = text.slice(end + 1);
    if (owner.carry.length > LONGEST_CARRY) owner.carry = '';
    if (end < 0) return;
    owner.evidence ??= new Evidence(this.path);
    for (const line of text.slice(0, end).split('\n')) this.#line(owner, owner.evidence, line);
  }

  /** Marks the tests above a failed one, whose names are its beginnings (`/` may also be part of a name). */
  markParents(test: string): void {
    for (let slash = test.lastIndexOf('/'); slash > 0; slash = test.lastIndexOf('/', slash - 1)) {
      const parent = this.running.get(test.slice(0, slash));
      if (parent !== undefined) parent.failedChild = true;
    }
  }

  /** The failure of a test that failed by itself. */
  failure(test: RunningTest): TestFailure {
    const { name, evidence } = test;
    const place = evidence?.place;
    const reportedAt = evidence?.reportedAt;
    const silent = test.failedChild ? 'a sub-test failed' : 'failed without a message';
    return {
      suite: this.path,
      name,
      status: 'failed',
      reason: evidence?.reason ?? 'assertion',
      message: evidence?.message || silent,
      details: evidence?.details() ?? '',
      ...(place === undefined ? {} : { place }),
      ...(reportedAt === undefined || reportedAt === place ? {} : { reportedAt }),
      ...(test.failedChild ? { isParentOfFailed: true } : {}),
    };
  }

  /** The failure of a test that began and never ended; `streamEnded`: the package did not end either. */
  unfinished(test: RunningTest, streamEnded: boolean): TestFailure {
    const { name } = test;
    const crash = this.crash;
    const place = crash?.stack?.ofTest(name) ?? test.evidence?.place;
    const alone = streamEnded ? 'unfinished' : 'exit';
    const lastLine = test.evidence?.lastLine ?? '';
    const last = lastLine === '' ? '' : `; its last output: ${lastLine}`;
    const silent = streamEnded
      ? 'the output ends before the test does'
      : `the test binary exited before the test ended${last}`;
    return {
      suite: this.path,
      name,
      status: 'unfinished',
      reason: crash === undefined || crash.reason === 'assertion' ? alone : crash.reason,
      message: crash?.message ?? silent,
      details: (crash ?? test.evidence)?.details() ?? '',
      ...(place === undefined ? {} : { place }),
      ...(test.failedChild ? { isParentOfFailed: true } : {}),
    };
  }

  /** The failure of the package where no test explains it: TestMain, init, a race outside tests. */
  ownFailure(): TestFailure {
    const { evidence } = this.own;
    const place = evidence?.place;
    const reason = evidence?.reason ?? 'exit';
    return {
      suite: this.path,
      name: '',
      status: 'errored',
      reason: reason === 'assertion' ? 'exit' : reason,
      message: evidence?.message || 'the package failed without a failing test',
      details: evidence?.details() ?? '',
      ...(place === undefined ? {} : { place }),
    };
  }

  #line(owner: RunningTest, evidence: Evidence, line: string): void {
    if (owner === this.own && /^FAIL\t.* \[(?:build|setup) failed\]$/.test(line)) {
      this.buildFailed = true;
    }
    const [, said, name] = line.endsWith('s)') ? (END.exec(line) ?? []) : [];
    owner.saidEnd = name === owner.name ? SAID.get(said) : undefined;
    evidence.line(line);
    if (evidence.reason === 'panic' || evidence.reason === 'timeout') this.crash ??= evidence;
  }
}

/** What the testing package prints of the run itself, which is by far the most of all output. */
function isRunMark(output: string): boolean {
  return (
    (output.startsWith('=== ') || output.startsWith('--- ')) &&
    output.indexOf('\n') === output.length - 1
  );
}
