/**
 * What can be said of two sides without statistics: new, vanished, skipped, not comparable, or
 * counted and so compared exactly.
 */
import type { Baseline, BaselineEntry, Environment } from '../model/baseline.js';
import type { Benchmark, BenchmarkRun } from '../model/measurement.js';
import type { BenchmarksPolicy } from '../model/policy.js';
import type { Comparison } from '../model/verdict.js';
import { compareExactly } from './exact.js';
import { type BenchmarkMatch, benchmarkIdentity } from './match-benchmarks.js';
import { suggestRenames } from './suggest-rename.js';

/** As much of a baseline as comparing needs: a stored one, or a file of results. */
interface ComparedRun extends Pick<Baseline, 'state'> {
  readonly reference?: Partial<Pick<BaselineEntry, 'benchmarks' | 'environment'>>;
}

export interface BenchmarkSides {
  readonly suite: string;
  readonly head: readonly BenchmarkRun[];
  /** Set where a benchmarks task did not run: then what is missing is skipped, not vanished. */
  readonly headSkipped?: { readonly task: string; readonly reason: string };
  readonly baseline: ComparedRun;
  /** Of this run: lets counted metrics be compared with the same toolchain on another machine. */
  readonly environment?: Environment;
  readonly policy: BenchmarksPolicy;
  /** True for what was measured by turns: then it matters no longer where the stored run is from. */
  readonly isConfirmed?: (benchmark: Benchmark, unit: string) => boolean;
}

/** The part of a comparison that is decided, here or by the estimator. */
export type Decided = Pick<
  Comparison,
  'decision' | 'effect' | 'method' | 'explanation' | 'rounds' | 'shortfall'
>;

/** One metric on either side; no sample where a side has none. */
type MetricSides = Pick<Comparison, 'unit' | 'base' | 'head' | 'tolerance' | 'better'>;

/** What holds for all benchmarks of the suite alike. */
export interface Situation {
  readonly sides: BenchmarkSides;
  readonly otherMachine: boolean;
  /** The same toolchain and command: what the program counts can be compared on any machine. */
  readonly sameProgram: boolean;
  /** A command that selects fewer of them does not make the others incomparable: they are gone. */
  readonly sameToolchain: boolean;
  readonly unfinished: boolean;
  readonly renames: ReadonlyMap<string, string>;
}

/** Looks at the two sides as a whole. */
export function describeSituation(
  sides: BenchmarkSides,
  matches: readonly BenchmarkMatch[],
): Situation {
  const otherMachine = sides.baseline.state === 'other-environment';
  const vanished = matches.flatMap(({ base, head }) => (base && !head ? [base] : []));
  const added = matches.flatMap(({ base, head }) => (head && !base ? [head] : []));
  return {
    sides,
    otherMachine,
    sameProgram:
      !otherMachine || sameProgram(sides.environment, sides.baseline.reference?.environment),
    sameToolchain:
      !otherMachine || sameToolchain(sides.environment, sides.baseline.reference?.environment),
    unfinished: sides.head.some((run) => run.failed || !run.complete),
    renames: suggestRenames(vanished, added),
  };
}

/** Everything that decides what a program counts; the CPU and the number of cores do not. */
const sameProgram = (head: Environment | undefined, base: Environment | undefined): boolean =>
  sameToolchain(head, base) && head?.benchmarkCommand === base?.benchmarkCommand;

/** Everything that decides which benchmarks can be built. */
function sameToolchain(head: Environment | undefined, base: Environment | undefined): boolean {
  if (head === undefined || base === undefined) return false;
  const names = new Set([...Object.keys(head.toolchain), ...Object.keys(base.toolchain)]);
  return (
    head.os === base.os &&
    head.arch === base.arch &&
    [...names].every((name) => head.toolchain[name] === base.toolchain[name])
  );
}

/** Undefined where the estimator has to be asked. */
export function decidePlainly(
  match: BenchmarkMatch,
  facts: MetricSides,
  situation: Situation,
): Decided | undefined {
  const { sides, otherMachine, sameProgram } = situation;
  if (facts.base.length === 0) {
    const known = sides.baseline.reference?.benchmarks !== undefined;
    return plain('new', known ? 'not in the run compared with' : 'nothing to compare with yet');
  }
  if (facts.head.length === 0) return decideMissing(match, facts, situation);
  if (match.otherProcs) {
    const threads = (benchmark?: Benchmark) => benchmark?.procs ?? 'an unknown number of';
    const instead = `ran with ${threads(match.head)} instead of ${threads(match.base)} threads`;
    return plain('not-comparable', `${instead}: shown, not judged`);
  }
  const confirmed = match.head !== undefined && sides.isConfirmed?.(match.head, facts.unit);
  const exact = sameProgram || confirmed ? compareExactly(facts) : undefined;
  if (exact !== undefined || !otherMachine || confirmed) return exact;
  return plain('not-comparable', 'measured on another machine or toolchain: shown, not judged');
}

/** The reference has it and this run has not. */
function decideMissing(
  { base, head }: BenchmarkMatch,
  facts: MetricSides,
  { sides, otherMachine, sameToolchain: sameTools, unfinished, renames }: Situation,
): Decided {
  if (head !== undefined) return plain('vanished', `no longer reports ${facts.unit}`);
  if (sides.headSkipped !== undefined) {
    const { task, reason } = sides.headSkipped;
    return plain('skipped', `not measured, since ${task} did not pass (${reason})`);
  }
  if (unfinished) return plain('inconclusive', 'the run broke off before it was measured');
  if (otherMachine && sides.environment !== undefined && !sameTools) {
    return plain(
      'not-comparable',
      'not measured here; the run compared with had another toolchain',
    );
  }
  const renamed = base && renames.get(benchmarkIdentity(base));
  const hint =
    base && renamed !== undefined
      ? `; if it is now ${renamed}, add the alias "${benchmarkIdentity(base)}: ${renamed}"`
      : '';
  return plain('vanished', `in the run compared with, not in this one${hint}`);
}

const plain = (decision: Comparison['decision'], explanation: string): Decided => ({
  decision,
  method: 'none',
  explanation,
});
