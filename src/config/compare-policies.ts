/**
 * Every difference between the policy of base and of head, so that a change cannot quietly loosen
 * the gate that judges it. Where nobody can say which of two is stricter, head counts as looser.
 */
import type { PolicyChange } from '../model/facts.js';
import {
  type BaselinePolicy,
  type CoveragePolicy,
  POLICY_ACTIONS,
  type Policy,
  type PolicyAction,
  type TestsPolicy,
} from '../model/policy.js';
import { compareBenchmarks } from './compare-benchmarks.js';
import { compareFloors } from './compare-floors.js';
import { compareWaivers } from './compare-waivers.js';
import {
  difference,
  higherIsLooser,
  listDifference,
  lowerIsLooser,
  onIsLooser,
  orNone,
  ranked,
  unknownOrder,
} from './difference.js';
import { toPercent } from './units.js';

/** From the strictest to the loosest. */
const actions = ranked<PolicyAction>(POLICY_ACTIONS);

/** In the order of the sections; empty where both judge alike. */
export function comparePolicies(base: Policy, head: Policy): readonly PolicyChange[] {
  return [
    ...compareTests(base.tests, head.tests),
    ...compareCoverage(base.coverage, head.coverage),
    ...compareBenchmarks(base.benchmarks, head.benchmarks),
    ...compareBaseline(base.baseline, head.baseline),
    ...compareWaivers(base.waivers, head.waivers),
    ...difference('waivers', base.waiversFile, head.waiversFile, {
      ...unknownOrder,
      // Its entries have been compared: that it stands elsewhere changes nothing.
      looser: () => false,
    }),
    ...difference('policy.from', base.from, head.from, ranked(['base', 'head'])),
  ];
}

function compareTests(base: TestsPolicy, head: TestsPolicy): readonly PolicyChange[] {
  return [
    ...difference('tests.flaky.retries', base.flaky.retries, head.flaky.retries, higherIsLooser()),
    ...difference('tests.flaky.action', base.flaky.action, head.flaky.action, actions),
    ...difference('tests.newFailuresOnly', base.newFailuresOnly, head.newFailuresOnly, onIsLooser),
    ...difference('tests.none', base.none, head.none, actions),
  ];
}

function compareCoverage(base: CoveragePolicy, head: CoveragePolicy): readonly PolicyChange[] {
  const floor = lowerIsLooser(toPercent);
  return [
    ...compareTotal(base, head),
    ...difference('coverage.patch', base.patch, head.patch, orNone(floor)),
    ...difference('coverage.drop', base.drop, head.drop, orNone(higherIsLooser(toPercent))),
    ...compareFloors(base.paths, head.paths),
    ...listDifference('coverage.exclude', base.exclude, head.exclude, true),
    ...difference('coverage.unit', base.unit, head.unit, unknownOrder),
    ...difference('coverage.action', base.action, head.action, actions),
  ];
}

/** A floor that somebody wrote holds always, the default not: the same number can be looser. */
function compareTotal(base: CoveragePolicy, head: CoveragePolicy): readonly PolicyChange[] {
  const show = ({ total, totalConfigured }: CoveragePolicy) =>
    totalConfigured ? toPercent(total) : `${toPercent(total)} (default)`;
  if (base.total === head.total && base.totalConfigured === head.totalConfigured) return [];
  const looser = head.total < base.total || (base.totalConfigured && !head.totalConfigured);
  return [{ path: 'coverage.total', base: show(base), head: show(head), looser }];
}

function compareBaseline(base: BaselinePolicy, head: BaselinePolicy): readonly PolicyChange[] {
  const states = ['fallback', 'stale', 'other-environment', 'evicted', 'damaged'] as const;
  return [
    ...difference('baseline.branch', base.branch, head.branch, unknownOrder),
    ...difference('baseline.window', base.window, head.window, lowerIsLooser()),
    ...difference('baseline.store', base.store, head.store, unknownOrder),
    ...difference('baseline.directory', base.directory, head.directory, unknownOrder),
    ...difference(
      'baseline.staleAfterDays',
      base.staleAfterDays,
      head.staleAfterDays,
      higherIsLooser(),
    ),
    ...states.flatMap((state) =>
      difference(`baseline.states.${state}`, base.states[state], head.states[state], actions),
    ),
    ...difference(
      'baseline.write',
      base.write,
      head.write,
      ranked(['never', 'default-branch', 'always']),
    ),
  ];
}
