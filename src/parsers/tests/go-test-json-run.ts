/** Folds the events of `go test -json` into tests, failures and benchmarks of all packages, in one pass. */
import type { TestCase, TestFailure, TestStatus } from '../../model/measurement.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { GoBenchRun, GoBenchText } from '../read/go-bench-text.js';
import { owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { BuildOutputs } from './go-test-json-builds.js';
import type { GoEvent } from './go-test-json-event.js';
import { GoPackage, newTest, type RunningTest } from './go-test-json-package.js';

const IGNORED = new Set(['start', 'pause', 'cont', 'bench', 'attr', 'artifacts']);
const STATUS = new Map<string, TestStatus>([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
]);

/** All packages of one stream; what it found is in its fields after `end`. */
export class GoTestRun {
  readonly counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
  readonly cases: TestCase[] = [];
  readonly failures: TestFailure[] = [];
  readonly benchmarks: BenchmarkList;
  readonly benchmarkRun = new GoBenchRun();
  readonly benchmarkProblems: ProblemList;
  readonly builds = new BuildOutputs();
  durationMs: number = 0;
  readonly #problems: ProblemList;
  readonly #packages = new Map<string, GoPackage>();
  readonly #benchTexts = new Map<string, { readonly text: GoBenchText; carry: string }>();
  #current = new GoPackage('');

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.benchmarkProblems = new ProblemList(problems.source);
    this.benchmarks = new BenchmarkList(this.benchmarkProblems);
  }

  event(event: GoEvent, line: number): void {
    this.builds.endPlain();
    if (event.action === 'build-output') this.builds.add(event.importPath, event.output);
    else if (event.action === 'build-fail') this.builds.markFailed(event.importPath);
    else this.#testEvent(event, line);
  }

  #testEvent(event: GoEvent, line: number): void {
    const at = this.#package(event.package);
    // First, because most events are output.
    if (event.action === 'output') {
      this.#output(at, event, line);
      return;
    }
    const status = STATUS.get(event.action);
    if (event.action === 'run') this.#begin(at, event.test);
    else if (status !== undefined && event.test === '') this.#endPackage(at, status, event);
    else if (status !== undefined) this.#endTest(at, event.test, status, event.elapsedMs);
    else if (event.action === 'start') at.ended = false;
    else if (!IGNORED.has(event.action)) {
      const message = `unknown action ${quote(event.action)} was ignored`;
      this.#problems.warning('go-test-json-unknown-action', message, { line });
    }
  }

  /** Settles what the stream left open. */
  end(): void {
    for (const { text, carry } of this.#benchTexts.values()) {
      if (carry !== '') text.line(carry, 0, false);
      text.end();
    }
    for (const at of this.#packages.values()) {
      if (at.ended) continue;
      this.#unfinished(at, true);
      this.#problems.error('input-cut', `the input ends before package ${quote(at.path)} does`);
    }
    for (const failure of this.builds.unclaimed()) this.#fail(failure);
  }

  #package(path: string): GoPackage {
    if (path === this.#current.path && this.#packages.size > 0) return this.#current;
    let found = this.#packages.get(path);
    if (found === undefined) {
      found = new GoPackage(owned(path));
      this.#packages.set(found.path, found);
    }
    this.#current = found;
    return found;
  }

  #begin(at: GoPackage, test: string): void {
    if (isBenchmark(test)) {
      at.running.delete(at.benchmark);
      at.benchmark = owned(test);
    }
    const before = at.running.get(test);
    if (before?.saidEnd !== undefined) this.#endTest(at, test, before.saidEnd, undefined);
    // Two runs after each other in one file, of which the first was cut.
    else if (before !== undefined) this.#fail(at.unfinished(before, true));
    at.ended = false;
    const name = owned(test);
    at.running.set(name, newTest(name));
  }

  #output(at: GoPackage, event: GoEvent, line: number): void {
    const ofTest = event.test !== '' && !isBenchmark(event.test);
    at.output(event.test, event.output);
    if (!ofTest) this.#benchOutput(at.path, event.output, line);
  }

  /** A result often comes in two pieces: the name before the benchmark runs, the numbers after it. */
  #benchOutput(path: string, output: string, line: number): void {
    let bench = this.#benchTexts.get(path);
    if (bench === undefined) {
      const { benchmarks, benchmarkRun, benchmarkProblems } = this;
      const text = new GoBenchText(path, benchmarks, benchmarkRun, benchmarkProblems);
      bench = { text, carry: '' };
      this.#benchTexts.set(path, bench);
    }
    const lines = (bench.carry + output).split('\n');
    bench.carry = (lines.pop() ?? '').slice(0, 1 << 16);
    for (const each of lines) bench.text.line(each, line, true);
  }

  #endTest(at: GoPackage, test: string, status: TestStatus, durationMs: number | undefined): void {
    if (isBenchmark(test) && status !== 'failed') return;
    const ended = at.running.get(test) ?? newTest(owned(test));
    if (ended.carry !== '') at.output(test, '\n');
    if (status === 'failed') this.#failed(at, ended);
    at.running.delete(test);
    this.counts[status] += 1;
    const suite = at.path;
    const { name } = ended;
    // Two literals, because a spread here is a tenth of the time that a million events take.
    this.cases.push(
      durationMs === undefined ? { suite, name, status } : { suite, name, status, durationMs },
    );
  }

  #failed(at: GoPackage, test: RunningTest): void {
    const failure = at.failure(test);
    at.blamed += 1;
    at.markParents(test.name);
    if (test.evidence !== undefined && test.evidence === at.crash) this.#explain(at, failure);
    else if (test.evidence?.place === undefined)
      at.unexplained.set(failure.name, this.failures.length);
    this.failures.push(failure);
  }

  /**
   * Go prints a panic below the outermost test, after it reported the sub-test that panicked and those around it,
   * innermost first. What failed before those had another reason.
   */
  #explain(at: GoPackage, { name, reason, message, details, place }: TestFailure): void {
    let around = name;
    for (const [child, index] of [...at.unexplained].reverse()) {
      const failure = this.failures[index];
      if (failure === undefined || !child.startsWith(`${around}/`)) return;
      const where = place === undefined ? {} : { place };
      this.failures[index] = { ...failure, reason, message, details, ...where };
      around = child;
    }
  }

  #endPackage(at: GoPackage, status: TestStatus, event: GoEvent): void {
    if (at.own.carry !== '') at.output('', '\n');
    at.ended = true;
    this.durationMs += event.elapsedMs ?? 0;
    this.#unfinished(at, false);
    if (status !== 'failed') return;
    this.benchmarkRun.failure ??= `FAIL ${at.path}`;
    if (event.failedBuild !== '' || at.buildFailed) {
      this.#fail(this.builds.failureOf(at.path, event.failedBuild));
    } else if (at.blamed === 0) this.#fail(at.ownFailure());
  }

  #unfinished(at: GoPackage, streamEnded: boolean): void {
    if (at.crash === undefined) at.running.delete(at.benchmark);
    for (const { name, saidEnd } of at.running.values()) {
      if (saidEnd === undefined) at.markParents(name);
      else this.#endTest(at, name, saidEnd, undefined);
    }
    for (const test of at.running.values()) {
      this.#fail(at.unfinished(test, streamEnded));
      this.cases.push({ suite: at.path, name: test.name, status: 'unfinished' });
      at.blamed += 1;
    }
    at.running.clear();
  }

  #fail(failure: TestFailure): void {
    this.counts[failure.status] += 1;
    this.failures.push(failure);
  }
}

/** Go reports that a benchmark runs, but not that it ends. */
function isBenchmark(test: string): boolean {
  return test.startsWith('Benchmark');
}
