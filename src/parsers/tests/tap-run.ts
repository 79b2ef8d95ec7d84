/**
 * Counts the points of a TAP stream. A suite (node:test's `type: 'suite'`) is not a test: it counts only where it
 * failed by itself. Plans are checked at every depth, so that a run that stopped early is never green.
 */
import type { TestCase, TestFailure } from '../../model/measurement.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { type Held, type Point, statusOf, toFailure } from './tap-point.js';
import { TapDiagnostic } from './tap-yaml.js';

interface Level {
  /** Of the sub-test whose points stand here. */
  readonly name: string;
  points: number;
  planned: number | undefined;
  failed: boolean;
}

const DEEPEST = 100;

/** Counts, cases and failures of one stream. */
export class TapRun {
  readonly counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
  readonly cases: TestCase[] = [];
  readonly failures: TestFailure[] = [];
  readonly #problems: ProblemList;
  readonly #levels: Level[] = [newLevel('')];
  readonly #buffered: { readonly depth: number; readonly point: Point }[] = [];
  /** The last point: what follows it may still say more of it. */
  #held: Held | undefined;
  #bailedOut: boolean = false;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  beginSubtest(depth: number, name: string): void {
    this.#settle();
    // node:test writes the comment at the depth of the parent, node-tap at that of the points.
    this.#closeBelow(depth);
    if (depth >= DEEPEST) return;
    this.#levelAt(depth);
    this.#levels[depth + 1] = newLevel(name);
  }

  point(depth: number, point: Point): void {
    this.#settle();
    if (this.#bailedOut || depth > DEEPEST) return;
    this.#levelAt(depth);
    if (point.buffered) {
      this.#buffered.push({ depth, point });
      this.#levels[depth + 1] = newLevel(point.name);
      return;
    }
    this.#hold(depth, point);
  }

  endBuffered(depth: number): void {
    this.#settle();
    const open = this.#buffered.at(-1);
    if (open === undefined || open.depth !== depth) return;
    this.#buffered.pop();
    this.#hold(depth, open.point);
  }

  plan(depth: number, planned: number, line: number): void {
    this.#settle();
    if (depth > DEEPEST) return;
    const level = this.#levelAt(depth);
    if (level.planned !== undefined) {
      this.#problems.error('tap-plan-twice', 'a second plan in the same run of tests', { line });
    }
    level.planned = planned;
  }

  /** The diagnostic block of the last point begins. */
  diagnostic(): TapDiagnostic {
    const diagnostic = new TapDiagnostic();
    if (this.#held !== undefined) this.#held.diagnostic = diagnostic;
    return diagnostic;
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
    if (top.points === 0 && this.#problems.complete && !this.#bailedOut) {
      this.#problems.error('tests-none', 'no test ran');
    }
  }

  #hold(depth: number, point: Point): void {
    const below = this.#levels[depth + 1];
    const hasFailedChild = below?.failed ?? false;
    this.#closeBelow(depth);
    this.#held = { depth, point, hasFailedChild, diagnostic: undefined };
  }

  #levelAt(depth: number): Level {
    for (let at = this.#levels.length; at <= depth; at++) this.#levels[at] = newLevel('');
    return this.#levels[depth] ?? newLevel('');
  }

  /** The points below a depth are all there: their plan must hold. */
  #closeBelow(depth: number): void {
    for (const level of this.#levels.splice(depth + 1)) {
      if (level.points > 0 || level.planned !== undefined) this.#checkPlan(level, level.name);
    }
  }

  #checkPlan({ points, planned }: Level, name: string): void {
    const where = name === '' ? '' : ` in ${quote(name)}`;
    if (planned === undefined) {
      const hint = 'A plan ("1..3") tells a whole run from one that was cut.';
      this.#problems.error('tap-no-plan', `there is no plan${where}`, { hint });
    } else if (points !== planned) {
      const message = `the plan says ${planned} tests${where}, ${points} were reported`;
      this.#problems.error('tap-plan-differs', message);
      const missing = Math.max(planned - points, 0);
      this.counts.unfinished += missing > 0 ? missing - 1 : 0;
      const status = missing > 0 ? 'unfinished' : 'errored';
      this.#fail({ suite: name, name: '', status, reason: 'unfinished', message, details: '' });
    }
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

function newLevel(name: string): Level {
  return { name, points: 0, planned: undefined, failed: false };
}
