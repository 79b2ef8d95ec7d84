/**
 * Counts the points of a TAP stream. A suite (node:test's `type: 'suite'`) is not a test: it counts only where it
 * failed by itself. Plans are checked at every depth, so that a run that stopped early is never green.
 */
import type { TestCase, TestFailure } from '../../model/measurement.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { TapLevel } from './tap-level.js';
import { type Counted, type Held, type Point, statusOf, toFailure } from './tap-point.js';
import { TapDiagnostic } from './tap-yaml.js';

export interface Plan {
  readonly planned: number;
  /** Why nothing runs, where nothing does. */
  readonly reason: string;
}

const DEEPEST = 100;

/** Counts, cases and failures of one stream. */
export class TapRun {
  readonly counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
  readonly cases: TestCase[] = [];
  readonly failures: TestFailure[] = [];
  readonly #problems: ProblemList;
  readonly #levels: TapLevel[] = [];
  readonly #buffered: { readonly depth: number; readonly point: Point }[] = [];
  /** The last point: what follows it may still say more of it. */
  #held: Held | undefined;
  #bailedOut: boolean = false;
  #skippedBecause: string | undefined;
  /** Those that were still to be done, and pass. */
  readonly #done = { first: '', count: 0 };

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#levels.push(this.#newLevel(''));
  }

  beginSubtest(depth: number, name: string): void {
    this.#settle();
    // node:test writes the comment at the depth of the parent, node-tap at that of the points.
    this.#closeBelow(depth);
    if (depth >= DEEPEST) return;
    this.#levelAt(depth);
    this.#levels[depth + 1] = this.#newLevel(name, true);
  }

  point(depth: number, point: Point, line: number): void {
    this.#settle();
    if (this.#bailedOut || depth > DEEPEST) return;
    this.#levelAt(depth).number(point, line);
    if (point.buffered) {
      this.#buffered.push({ depth, point });
      this.#levels[depth + 1] = this.#newLevel(point.name);
      return;
    }
    this.#levels[depth + 1]?.checkName(point, line);
    this.#hold(depth, point);
  }

  endBuffered(depth: number): void {
    this.#settle();
    const open = this.#buffered.at(-1);
    if (open === undefined || open.depth !== depth) return;
    this.#buffered.pop();
    this.#hold(depth, open.point);
  }

  plan(depth: number, { planned, reason }: Plan, line: number): void {
    this.#settle();
    if (depth > DEEPEST) return;
    this.#levelAt(depth).plan(planned, line);
    if (depth === 0 && planned === 0 && reason !== '') this.#skippedBecause = reason;
  }

  /** The diagnostic block of the last point begins; undefined where none can at that indent. */
  diagnostic(indent: number): TapDiagnostic | undefined {
    const held = this.#held;
    if (held === undefined || Math.floor((indent - 1) / 4) !== held.depth) return undefined;
    held.diagnostic = new TapDiagnostic();
    return held.diagnostic;
  }

  endDiagnostic(): void {
    this.#settle();
  }

  bailOut(reason: string): void {
    this.#settle();
    if (this.#bailedOut) return;
    this.#bailedOut = true;
    const message = `Bail out! ${Buffer.from(reason).toString()}`.trim();
    this.#fail({
      suite: '',
      name: '',
      status: 'errored',
      reason: 'exit',
      message,
      details: message,
    });
  }

  /** Settles what is open; `blank`: there was nothing at all. */
  end(blank: boolean, expected: string): void {
    this.#settle();
    if (blank) return;
    const open = this.#buffered.length > 0 || this.#levels.length > 1;
    const [top] = this.#levels;
    this.#closeBelow(0);
    const nothing = this.cases.length === 0 && this.failures.length === 0;
    if (top === undefined || (nothing && top.planned === undefined)) {
      this.#problems.error('input-not-understood', `no TAP found: expected ${expected}`);
      return;
    }
    if (this.#bailedOut) this.#problems.error('tap-bail-out', 'the run was given up ("Bail out!")');
    else if (open) this.#problems.error('input-cut', 'the input ends within a sub-test');
    this.#checkPlan(top, '');
    this.#tellDone();
    if (top.points > 0 || !this.#problems.complete || this.#bailedOut) return;
    if (this.#skippedBecause === undefined) this.#problems.error('tests-none', 'no test ran');
    else {
      this.counts.skipped += 1;
      const message = `the whole run was skipped: ${quote(this.#skippedBecause)}`;
      this.#problems.warning('tests-all-skipped', message);
    }
  }

  #tellDone(): void {
    const { first, count } = this.#done;
    if (count === 0) return;
    const others = count > 1 ? ` and ${count - 1} more` : '';
    const message = `marked as TODO, but passed: ${quote(first)}${others}`;
    this.#problems.warning('tap-todo-passed', message, { hint: 'Take the mark off.' });
  }

  #hold(depth: number, point: Point): void {
    const below = this.#levels[depth + 1];
    const hasFailedChild = below?.failed ?? false;
    this.#closeBelow(depth);
    this.#held = { depth, point, below: below?.from, hasFailedChild, diagnostic: undefined };
  }

  #levelAt(depth: number): TapLevel {
    for (let at = this.#levels.length; at <= depth; at++) {
      this.#levels[at] = this.#newLevel('');
    }
    return this.#levels[depth] ?? this.#newLevel('');
  }

  /** The points below a depth are all there: their plan must hold. */
  #closeBelow(depth: number): void {
    for (const level of this.#levels.splice(depth + 1)) {
      if (level.points > 0 || level.planned !== undefined) this.#checkPlan(level, level.name);
    }
  }

  #checkPlan(level: TapLevel, name: string): void {
    const message = level.check();
    if (message === undefined) return;
    const missing = Math.max((level.planned ?? 0) - level.points, 0);
    this.counts.unfinished += missing > 0 ? missing - 1 : 0;
    const status = missing > 0 ? 'unfinished' : 'errored';
    this.#fail({ suite: name, name: '', status, reason: 'unfinished', message, details: '' });
  }

  #settle(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined) return;
    const level = this.#levelAt(held.depth);
    level.points += 1;
    const fields = held.diagnostic?.fields() ?? new Map<string, string>();
    const status = statusOf(held.point);
    const suite = this.#suite(held.depth);
    if (status === 'skipped' && held.below !== undefined) this.#excuse(held.below);
    if (held.point.ok && held.point.directive === 'todo') {
      if (this.#done.count === 0) this.#done.first = held.point.name;
      this.#done.count += 1;
    }
    const failure = status === 'failed' ? toFailure(held, fields, suite) : undefined;
    if (failure !== undefined) {
      level.failed = true;
      this.failures.push(failure);
    }
    if (fields.get('type') === 'suite') {
      this.counts.errored += failure?.status === 'errored' ? 1 : 0;
      return;
    }
    this.counts[status] += 1;
    const durationMs = Number(fields.get('duration_ms') ?? Number.NaN);
    const duration = Number.isFinite(durationMs) && durationMs >= 0 ? { durationMs } : {};
    this.cases.push({ suite, name: held.point.name, status, ...duration });
  }

  /** What fails in a sub-test that is skipped, or still to be done, is no failure either. */
  #excuse({ cases, failures }: Counted): void {
    for (let at = cases; at < this.cases.length; at++) {
      const test = this.cases[at];
      if (test?.status !== 'failed') continue;
      this.counts.failed -= 1;
      this.counts.skipped += 1;
      this.cases[at] = { ...test, status: 'skipped' };
    }
    const own = this.failures.splice(failures);
    // Of what never ran, and of suites that are no tests, is nothing to excuse.
    this.failures.push(...own.filter(({ status }) => status !== 'failed'));
  }

  #newLevel(name: string, isAnnounced = false): TapLevel {
    const from = { cases: this.cases.length, failures: this.failures.length };
    return new TapLevel(this.#problems, from, name, isAnnounced);
  }

  #suite(depth: number): string {
    return this.#levels
      .slice(1, depth + 1)
      .map((level) => level.name)
      .filter((name) => name !== '')
      .join(' > ');
  }

  #fail(failure: TestFailure): void {
    this.counts[failure.status] += 1;
    this.failures.push(failure);
  }
}
