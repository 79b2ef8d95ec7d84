/** The benchmark sections of base and head: what a rule comes to matters, not how it is written. */
import type { PolicyChange } from '../model/facts.js';
import {
  type BenchmarkRule,
  type BenchmarksPolicy,
  type MetricPolicy,
  POLICY_ACTIONS,
  type PolicyAction,
} from '../model/policy.js';
import { difference, higherIsLooser, lowerIsLooser, ranked, unknownOrder } from './difference.js';
import { toDuration, toPercent } from './units.js';

const actions = ranked<PolicyAction>(POLICY_ACTIONS);
const tolerances = higherIsLooser(toPercent);
/** Stands for every unit that nothing is said about. */
const OTHER_UNITS = Symbol('other units');
type Unit = string | typeof OTHER_UNITS;

/** Changes of the section itself, then of its rules. */
export function compareBenchmarks(
  base: BenchmarksPolicy,
  head: BenchmarksPolicy,
): readonly PolicyChange[] {
  const at = 'benchmarks';
  return [
    ...compareEffects(at, base, undefined, head, undefined),
    ...difference(`${at}.vanished`, base.vanished, head.vanished, actions),
    ...difference(
      `${at}.inconclusive`,
      base.inconclusive,
      head.inconclusive,
      ranked(['block', 'degrade']),
    ),
    ...difference(`${at}.confirm`, base.confirm, head.confirm, ranked(['never', 'always', 'auto'])),
    ...difference(`${at}.budget`, base.budgetMs, head.budgetMs, lowerIsLooser(toDuration)),
    ...difference(`${at}.baseMissing`, base.baseMissing, head.baseMissing, actions),
    ...difference(
      `${at}.unconfirmed`,
      base.unconfirmed,
      head.unconfirmed,
      ranked(['block', 'inconclusive', 'degrade']),
    ),
    ...compareAliases(base.aliases, head.aliases),
    ...compareRules(base, head),
  ];
}

function compareAliases(
  base: BenchmarksPolicy['aliases'],
  head: BenchmarksPolicy['aliases'],
): readonly PolicyChange[] {
  const names = new Set([...Object.keys(base), ...Object.keys(head)]);
  return [...names].flatMap((name) =>
    difference(`benchmarks.aliases[${JSON.stringify(name)}]`, base[name], head[name], {
      show: (target) => target ?? 'none',
      looser: (_, target) => target !== undefined,
    }),
  );
}

/** Rules at the same position with the same glob are compared, all others are added or removed. */
function compareRules(base: BenchmarksPolicy, head: BenchmarksPolicy): readonly PolicyChange[] {
  const length = Math.max(base.rules.length, head.rules.length);
  const isAligned = base.rules.every(
    (rule, i) => i >= head.rules.length || rule.match === head.rules[i]?.match,
  );
  return Array.from({ length }, (_, i) => i).flatMap((i) => {
    const [old, now] = [base.rules[i], head.rules[i]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const path = `benchmarks.policies[${i}]`;
    const effects = [
      ...compareEffects(path, base, old, head, now),
      ...difference(
        `${path}.vanished`,
        old?.vanished ?? base.vanished,
        now?.vanished ?? head.vanished,
        actions,
      ),
    ];
    if (old !== undefined && now !== undefined && isAligned) return effects;
    // What is added or removed at the end concerns only what no other rule matched.
    const looser = !isAligned || effects.some((effect) => effect.looser);
    return [{ path, base: showRule(old), head: showRule(now), looser }];
  });
}

/** Tolerance, action and direction for each unit that either side names, and for the rest. */
function compareEffects(
  path: string,
  base: BenchmarksPolicy,
  baseRule: BenchmarkRule | undefined,
  head: BenchmarksPolicy,
  headRule: BenchmarkRule | undefined,
): readonly PolicyChange[] {
  const compare = (unit: Unit) => {
    const old = effective(base, baseRule, unit);
    const now = effective(head, headRule, unit);
    const at = unit === OTHER_UNITS ? path : `${path}.metrics[${JSON.stringify(unit)}]`;
    return [
      ...difference(`${at}.tolerance`, old.tolerance, now.tolerance, tolerances),
      ...difference(`${at}.action`, old.action, now.action, actions),
      ...difference(`${at}.better`, old.better, now.better, unknownOrder),
    ];
  };
  const general = compare(OTHER_UNITS);
  const isNew = (change: PolicyChange) =>
    !general.some((one) => one.base === change.base && one.head === change.head);
  const sources = [base, baseRule, head, headRule];
  const units = new Set(sources.flatMap((source) => Object.keys(source?.metrics ?? {})));
  return [...general, ...[...units].flatMap((unit) => compare(unit).filter(isNew))];
}

/**
 * As the comparison itself reads it: unit of the rule, rule, unit of the section, section; but a unit
 * that the section ignores stays ignored unless the rule names it.
 */
function effective(
  policy: BenchmarksPolicy,
  rule: BenchmarkRule | undefined,
  unit: Unit,
): MetricPolicy {
  const inRule = unit === OTHER_UNITS ? undefined : rule?.metrics[unit];
  const inSection = unit === OTHER_UNITS ? undefined : policy.metrics[unit];
  const better = inRule?.better ?? inSection?.better;
  const inherited = inSection?.action === 'ignore' ? 'ignore' : (rule?.action ?? inSection?.action);
  return {
    tolerance: inRule?.tolerance ?? rule?.tolerance ?? inSection?.tolerance ?? policy.tolerance,
    action: inRule?.action ?? inherited ?? policy.action,
    ...(better === undefined ? {} : { better }),
  };
}

function showRule(rule: BenchmarkRule | undefined): string {
  return rule === undefined ? 'none' : JSON.stringify(rule);
}
