/** The points that stand at one depth of a TAP stream, which their plan must account for: one by one. */
import { type ProblemList, quote } from '../read/problem-list.js';
import type { Counted, Point } from './tap-point.js';

/** One run of points. */
export class TapLevel {
  /** Of the sub-test whose points stand here. */
  readonly name: string;
  /** A comment said its name before, which its point must have, too. */
  readonly isAnnounced: boolean;
  /** What was counted before it. */
  readonly from: Counted;
  points: number = 0;
  failed: boolean = false;
  planned: number | undefined;
  readonly #problems: ProblemList;
  readonly #ids = new Set<number>();
  /** The plan came after points: none may follow. */
  #isClosed: boolean = false;

  constructor(problems: ProblemList, from: Counted, name = '', isAnnounced = false) {
    this.#problems = problems;
    this.from = from;
    this.name = name;
    this.isAnnounced = isAnnounced;
  }

  /** `1..planned` */
  plan(planned: number, line: number): void {
    if (this.planned !== undefined) {
      const message = 'a second plan in the same run of tests';
      this.#problems.error('tap-plan-twice', message, { line });
    }
    this.planned = planned;
    this.#isClosed = this.points > 0;
  }

  /** Numbers tell whether the points are those of the plan; those that have none go on from the last. */
  number({ id }: Point, line: number): void {
    const number = id ?? this.#ids.size + 1;
    if (id !== undefined && this.#ids.has(number)) {
      const message = `there are two tests of number ${number}: one of the plan may be missing`;
      this.#problems.error('tap-number-twice', message, { line });
    }
    this.#ids.add(number);
    if (!this.#isClosed) return;
    this.#isClosed = false;
    const message = 'a test follows the plan that stands after the tests';
    this.#problems.error('tap-after-plan', message, { line });
  }

  /** Of the sub-test's own point. Where it differs the output of several was mixed; all of them are counted. */
  checkName({ name }: Point, line: number): void {
    if (!this.isAnnounced || this.name === name) return;
    const message = `the sub-test ${quote(this.name)} is ended by ${quote(name)}`;
    this.#problems.warning('tap-subtest-name-differs', message, { line });
  }

  /** All points are there. Gives what is wrong with their number, where it is that; else it has been noted. */
  check(): string | undefined {
    const { name, points, planned } = this;
    const where = name === '' ? '' : ` in ${quote(name)}`;
    if (planned === undefined) {
      const hint = 'A plan ("1..3") tells a whole run from one that was cut.';
      this.#problems.error('tap-no-plan', `there is no plan${where}`, { hint });
      return undefined;
    }
    if (points !== planned) {
      const message = `the plan says ${planned} tests${where}, ${points} were reported`;
      this.#problems.error('tap-plan-differs', message);
      return message;
    }
    const outside = [...this.#ids].find((id) => id < 1 || id > planned);
    if (outside === undefined) return undefined;
    const message = `the plan says 1..${planned}${where}, which test ${outside} is not in`;
    this.#problems.error('tap-number-outside-plan', message);
    return undefined;
  }
}
