/**
 * Which benchmarks are to be measured beside their base, and which share of the accepted error each of
 * their metrics has. Both are fixed before the first round and never change.
 */
import type { ConfirmationTarget } from '../model/confirmation.js';
import type { Benchmark } from '../model/measurement.js';
import type { BenchmarksPolicy } from '../model/policy.js';
import type { Comparison } from '../model/verdict.js';
import { withoutReciprocals } from './benchmarks.js';
import { isTimeUnit } from './exact.js';
import { benchmarkIdentity } from './match-benchmarks.js';

/** Part of the error kept for metrics that were counted so far and turn out to vary from round to round. */
const SURPRISES = 0.1;
const LEAST_CONSTANT = 3;

export interface PlannedConfirmation {
  readonly targets: readonly ConfirmationTarget[];
  /** How many of their metrics share the error. */
  readonly tests: number;
}

interface Test {
  /** One object a benchmark, so that its metrics find each other. */
  readonly benchmark: Benchmark;
  readonly comparison: Comparison;
}

/**
 * Plans from the comparisons with the stored run: what that cleared, what is counted and the same on both sides, and
 * what is ignored needs no rounds; `always` measures everything that is judged.
 */
export function planConfirmation(
  comparisons: readonly Comparison[],
  policy: Pick<BenchmarksPolicy, 'confirm' | 'aliases'>,
  alpha: number,
): PlannedConfirmation {
  if (policy.confirm === 'never') return { targets: [], tests: 0 };
  const judged = comparisons.filter((one) => one.action !== 'ignore' && one.head.length > 0);
  const groups = groupTests(judged).filter((tests) =>
    tests.some(({ comparison }) => policy.confirm === 'always' || isOpen(comparison)),
  );
  const tests = groups.flat();
  const [constant, varying] = [tests.filter(isConstant), tests.filter((one) => !isConstant(one))];
  const counted = withoutReciprocals(
    varying,
    ({ benchmark }) => benchmark,
    ({ comparison }) => comparison.unit,
  ).length;
  const kept = constant.length === 0 ? 0 : counted === 0 ? 1 : SURPRISES;
  const shareOf = (test: Test) =>
    isConstant(test) ? (kept * alpha) / constant.length : ((1 - kept) * alpha) / counted;
  const targets = groups.map((group) => targetOf(group, policy.aliases, shareOf));
  return { targets, tests: tests.length === 0 ? 0 : Math.max(1, counted) };
}

/** Numbers of another machine, and none at all, decide nothing; what a stored run does not clear is not decided either. */
function isOpen({ decision, method }: Comparison): boolean {
  if (decision === 'skipped' || decision === 'vanished') return false;
  if (decision === 'new' || decision === 'not-comparable') return true;
  return method !== 'exact' && method !== 'history';
}

function isConstant({ comparison: { head, unit } }: Test): boolean {
  return (
    head.length >= LEAST_CONSTANT && !isTimeUnit(unit) && head.every((value) => value === head[0])
  );
}

function groupTests(comparisons: readonly Comparison[]): readonly (readonly Test[])[] {
  const groups = new Map<string, Test[]>();
  for (const comparison of comparisons) {
    const { package: packageName, name, procs } = comparison;
    const key = `${packageName}\0${name}\0${procs ?? ''}`;
    const group = groups.get(key) ?? [];
    const benchmark = group[0]?.benchmark ?? {
      package: packageName,
      name,
      ...(procs === undefined ? {} : { procs }),
      metrics: [],
    };
    group.push({ benchmark, comparison });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function targetOf(
  tests: readonly Test[],
  aliases: BenchmarksPolicy['aliases'],
  shareOf: (test: Test) => number,
): ConfirmationTarget {
  const [first] = tests;
  if (first === undefined) throw new Error('a target without a metric');
  const { package: packageName, name, procs } = first.benchmark;
  const identity = benchmarkIdentity(first.benchmark);
  const formerNames = formerIdentities(identity, name, aliases).map((old) =>
    packageName !== '' && old.startsWith(`${packageName}.`)
      ? old.slice(packageName.length + 1)
      : old,
  );
  return {
    package: packageName,
    name,
    ...(procs === undefined ? {} : { procs }),
    formerNames,
    metrics: tests.map((test) => {
      const { unit, better, tolerance, head } = test.comparison;
      return { unit, better, tolerance, alpha: shareOf(test), typical: middle(head) };
    }),
  };
}

/** Renames in several steps, and of what a sub-benchmark belongs to, as in matching; the latest first. */
function formerIdentities(
  identity: string,
  name: string,
  aliases: BenchmarksPolicy['aliases'],
): readonly string[] {
  const slash = name.indexOf('/');
  const subName = slash < 0 ? '' : name.slice(slash);
  const known = new Set([identity]);
  for (const one of known) {
    const parent = one.endsWith(subName) ? one.slice(0, one.length - subName.length) : undefined;
    for (const [old, now] of Object.entries(aliases)) {
      if (now === one) known.add(old);
      else if (now === parent) known.add(`${old}${subName}`);
    }
  }
  known.delete(identity);
  return [...known];
}

function middle(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[ascending.length >> 1] ?? Number.NaN;
}
