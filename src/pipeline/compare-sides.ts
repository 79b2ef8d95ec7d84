/**
 * Compares two sets of benchmark results that someone vouches for: no configuration, no baseline, no
 * repository. The same estimator and the same judge as in a gate.
 */
import picomatch from 'picomatch';
import { benchmarkNames } from '../compare/benchmark-policy.js';
import { compareBenchmarks, shareOfError } from '../compare/benchmarks.js';
import type { Estimator } from '../compare/estimator.js';
import { medianRank } from '../compare/median-rank.js';
import { pairedFiles } from '../compare/paired.js';
import { resolvePolicy } from '../config/resolve-policy.js';
import { judge } from '../judge/judge.js';
import type { Benchmark, BenchmarkRun } from '../model/measurement.js';
import type { Policy } from '../model/policy.js';
import { type Problem, ProblemError } from '../model/problem.js';
import type { Comparison, Verdict } from '../model/verdict.js';

export interface Sides {
  readonly base: readonly BenchmarkRun[];
  readonly head: readonly BenchmarkRun[];
  /** `5%`, as in the configuration. */
  readonly tolerance?: string;
  /** The i-th value of a benchmark in base and in head is of round i. */
  readonly paired: boolean;
  /** Only these units; all where empty. */
  readonly metrics: readonly string[];
  /** Only benchmarks that this glob matches, on `package/name` or the name alone. */
  readonly match?: string;
}

export interface ComparedSides {
  readonly tolerance: number;
  readonly estimator: Estimator;
  /** Of one test. */
  readonly alpha: number;
  readonly comparisons: readonly Comparison[];
  readonly verdict: Verdict;
  /** Of reading, and of the two sides not having been measured alike. */
  readonly problems: readonly Problem[];
}

const SUITE = '';

/** Headers of the tool that say on what it ran. */
const MACHINE_HEADERS = ['goos', 'goarch', 'cpu'];

/**
 * Compares and judges. The caller vouches that both sides were measured alike, so a regression blocks.
 * @throws ProblemError where the filters leave nothing.
 */
export function compareSides(sides: Sides): ComparedSides {
  const policy = policyOf(sides.tolerance);
  const base = filterRuns(sides.base, sides);
  const head = filterRuns(sides.head, sides);
  requireMatch(sides, [...base, ...head]);
  const estimator = sides.paired ? pairedFiles : medianRank;
  const comparisons = compareBenchmarks({
    suite: SUITE,
    head,
    baseline: { state: 'exact', reference: { benchmarks: base.flatMap((run) => run.benchmarks) } },
    policy: policy.benchmarks,
    estimator,
  });
  return {
    tolerance: policy.benchmarks.tolerance,
    estimator,
    alpha: shareOfError(comparisons, estimator),
    comparisons,
    verdict: judgeSides(comparisons, [...head, ...base], policy),
    problems: [
      ...[...sides.base, ...sides.head].flatMap((run) => run.problems),
      ...otherMachine(sides),
      ...(sides.paired ? unequalRounds(comparisons) : []),
    ],
  };
}

/** Who compares two files has no gate behind it: its defaults, but nothing is left to confirm. */
function policyOf(tolerance: string | undefined): Policy {
  const benchmarks = {
    confirm: 'never',
    ...(tolerance === undefined ? {} : { tolerance }),
  } as const;
  return resolvePolicy({ version: 1, benchmarks }, [], '.');
}

function judgeSides(
  comparisons: readonly Comparison[],
  benchmarks: readonly BenchmarkRun[],
  policy: Policy,
): Verdict {
  const nothing = { suite: SUITE, outcomes: [], tests: [], diagnostics: [], confirmations: [] };
  const verdict = judge({
    suites: [
      {
        ...nothing,
        benchmarks,
        comparisons,
        baseline: { suite: SUITE, state: 'exact', explanation: '', entries: [], problems: [] },
      },
    ],
    change: { files: [] },
    acceptances: [],
    earlierAttempts: [],
    policy,
    policyChanges: [],
    today: '',
    onDefaultBranch: false,
    whole: true,
  });
  const decided = comparisons.some(({ decision }) =>
    ['regressed', 'improved', 'unchanged', 'near'].includes(decision),
  );
  if (decided || verdict.kind === 'block' || verdict.kind === 'inconclusive') return verdict;
  const summary = `Could not be judged: ${verdict.findings[0]?.title ?? 'nothing is in both sides'}.`;
  return { ...verdict, kind: 'inconclusive', summary };
}

function filterRuns(
  runs: readonly BenchmarkRun[],
  { metrics, match }: Sides,
): readonly BenchmarkRun[] {
  if (metrics.length === 0 && match === undefined) return runs;
  const matches =
    match === undefined ? () => true : picomatch(match, { dot: true, windows: false });
  const named = ({ package: packageName, name }: Benchmark) =>
    benchmarkNames(SUITE, packageName, name).some((text) => matches(text));
  const wanted = (unit: string) => metrics.length === 0 || metrics.includes(unit);
  return runs.map((run) => ({
    ...run,
    benchmarks: run.benchmarks.filter(named).flatMap((benchmark) => {
      const kept = benchmark.metrics.filter(({ unit }) => wanted(unit));
      return kept.length === 0 ? [] : [{ ...benchmark, metrics: kept }];
    }),
  }));
}

function requireMatch(sides: Sides, filtered: readonly BenchmarkRun[]): void {
  const all = [...sides.base, ...sides.head].flatMap((run) => run.benchmarks);
  if (all.length === 0 || filtered.some((run) => run.benchmarks.length > 0)) return;
  const units = [...new Set(all.flatMap(({ metrics }) => metrics.map(({ unit }) => unit)))];
  throw new ProblemError([
    {
      code: 'compare-nothing-left',
      severity: 'error',
      message: `none of the ${all.length} benchmarks is matched by --match and --metric`,
      hint: `Metrics: ${units.slice(0, 20).join(', ')}. The first benchmark: ${all[0]?.name ?? ''}`,
    },
  ]);
}

/** What only one side has is of no round. */
function unequalRounds(comparisons: readonly Comparison[]): readonly Problem[] {
  const unequal = comparisons.filter(
    ({ base, head }) => base.length !== head.length && Math.min(base.length, head.length) > 0,
  );
  const [first] = unequal;
  if (first === undefined) return [];
  return [
    {
      code: 'compare-unequal-rounds',
      severity: 'warning',
      message: `${unequal.length} metrics have not as many values in base as in head: ${first.name} ${first.unit} has ${first.base.length} and ${first.head.length}`,
      hint: 'Each round gives one value of both; what is left over on one side was not used.',
    },
  ];
}

function otherMachine({ base, head }: Sides): readonly Problem[] {
  const valuesOf = (runs: readonly BenchmarkRun[], header: string) => [
    ...new Set(
      runs.flatMap(({ headers }) => (Object.hasOwn(headers, header) ? headers[header] : []) ?? []),
    ),
  ];
  return MACHINE_HEADERS.flatMap((header): readonly Problem[] => {
    const before = valuesOf(base, header).join(', ');
    const after = valuesOf(head, header).join(', ');
    if (before === '' || after === '' || before === after) return [];
    return [
      {
        code: 'compare-other-machine',
        severity: 'warning',
        message: `base was measured with ${header} "${before}", head with "${after}"`,
        hint: 'Numbers of two machines say nothing about the code; measure both on one.',
      },
    ];
  });
}
