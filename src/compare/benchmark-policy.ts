/**
 * Which tolerance and action hold for a metric of a benchmark: the first rule that matches, and
 * under it the section's own. Unit by unit, from the most specific statement to the most general.
 */
import picomatch from 'picomatch';
import type {
  BenchmarkRule,
  BenchmarksPolicy,
  MetricPolicy,
  PolicyAction,
} from '../model/policy.js';

type Rule = Pick<BenchmarkRule, 'tolerance' | 'action' | 'metrics' | 'vanished'>;
type Matcher = (text: string) => boolean;

/** Names are foreign text of any length; longer ones are matched by their beginning. */
const LONGEST_MATCHED = 1000;

/**
 * The names by which a benchmark may be named in a glob: `suite/package/name`, the name alone, and
 * both cut at the first `/` of the name, so that a rule for a benchmark holds for its sub-benchmarks.
 */
export function benchmarkNames(suite: string, packageName: string, name: string): string[] {
  const top = name.split('/', 1)[0] ?? name;
  const path = [suite, packageName].filter((part) => part !== '').join('/');
  const names = [`${path}/${name}`, name];
  if (top !== name && top !== '') names.push(`${path}/${top}`, top);
  return names.map((text) => text.slice(0, LONGEST_MATCHED));
}

/**
 * Compiles the globs once and answers per benchmark.
 * A unit's value is that of the rule for the unit, then of the rule, then of the section for the
 * unit, then of the section; but a unit that the section ignores stays ignored unless the rule names it.
 */
export function policyLookup(policy: BenchmarksPolicy, suite: string) {
  const rules = policy.rules.map((rule): [Matcher, RulePolicy] => [
    picomatch(rule.match, { dot: true, windows: false }),
    rulePolicy(policy, rule),
  ]);
  const otherwise = rulePolicy(policy, { metrics: {} });
  return (packageName: string, name: string): RulePolicy => {
    if (rules.length === 0) return otherwise;
    const names = benchmarkNames(suite, packageName, name);
    const found = rules.find(([matches]) => names.some((text) => matches(text)));
    return found?.[1] ?? otherwise;
  };
}

/** What holds for all benchmarks of one rule; a unit is looked up once, not once a benchmark. */
interface RulePolicy {
  readonly vanished: PolicyAction;
  metric(unit: string): MetricPolicy;
}

function rulePolicy(policy: BenchmarksPolicy, rule: Rule): RulePolicy {
  const known = new Map<string, MetricPolicy>();
  return {
    vanished: rule.vanished ?? policy.vanished,
    metric(unit) {
      const metric = known.get(unit) ?? metricPolicy(policy, rule, unit);
      known.set(unit, metric);
      return metric;
    },
  };
}

/** Units are foreign text: `constructor` must not find what every object has. */
const entryOf = (metrics: BenchmarkRule['metrics'], unit: string): Partial<MetricPolicy> =>
  (Object.hasOwn(metrics, unit) ? metrics[unit] : undefined) ?? {};

function metricPolicy(policy: BenchmarksPolicy, rule: Rule, unit: string): MetricPolicy {
  const ofRule = entryOf(rule.metrics, unit);
  const ofSection = entryOf(policy.metrics, unit);
  const inherited = ofSection.action === 'ignore' ? 'ignore' : (rule.action ?? ofSection.action);
  const better = ofRule.better ?? ofSection.better;
  return {
    tolerance: ofRule.tolerance ?? rule.tolerance ?? ofSection.tolerance ?? policy.tolerance,
    action: ofRule.action ?? inherited ?? policy.action,
    ...(better === undefined ? {} : { better }),
  };
}
