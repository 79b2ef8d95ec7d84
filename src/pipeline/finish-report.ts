/** Gathers all that a run found out into the one value that every reporter gets. */
import { patchCoverage } from '../compare/coverage.js';
import { sumTestCounts } from '../compare/test-counts.js';
import { outcomeOf } from '../judge/outcome.js';
import type { Baseline, Environment } from '../model/baseline.js';
import type { Facts, SuiteFacts } from '../model/facts.js';
import type { CoveragePolicy } from '../model/policy.js';
import type { DebtOfSuite, Report, SuiteCoverage, SuiteTests } from '../model/report.js';
import type { GateRequest } from '../model/request.js';
import type { TaskOutcome } from '../model/task.js';
import type { Verdict } from '../model/verdict.js';
import type { Environments } from './judgeable.js';

export interface FinishedRun {
  readonly request: GateRequest;
  readonly environment: Environment;
  readonly environments: Environments;
  readonly baselines: ReadonlyMap<string, Baseline>;
  readonly outcomes: readonly TaskOutcome[];
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly saved: readonly { readonly suite: string; readonly key: string }[];
  readonly notices: readonly string[];
  readonly startedAt: number;
  readonly finishedAt: number;
}

/** Builds the report; pure. */
export function finishReport(run: FinishedRun): Report {
  const { request, facts, verdict } = run;
  const { failOn } = request.config;
  return {
    toolVersion: request.toolVersion,
    verdict,
    ...outcomeOf(verdict.kind, failOn),
    failOn,
    context: request.context,
    change: facts.change,
    environment: run.environment,
    ...fingerprintsOf(run),
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: run.finishedAt - run.startedAt,
    tasks: run.outcomes,
    tests: facts.suites.flatMap(suiteTests),
    coverage: facts.suites.flatMap((suite) => suiteCoverage(suite, facts)),
    comparisons: facts.suites.flatMap((suite) => suite.comparisons),
    confirmations: facts.suites.flatMap((suite) => suite.confirmations),
    debts: facts.suites.flatMap(suiteDebts),
    baselines: [...run.baselines.values()],
    savedBaselines: run.saved,
    configSources: request.config.sources,
    notices: run.notices,
  };
}

/** Suites of a join may come from several machines. */
function fingerprintsOf({ environment, environments }: FinishedRun): Pick<Report, 'fingerprints'> {
  const others = [...environments].flatMap(([suite, { fingerprint }]) =>
    fingerprint === environment.fingerprint ? [] : [[suite, fingerprint] as const],
  );
  return others.length === 0 ? {} : { fingerprints: Object.fromEntries(others) };
}

/** The oldest first. */
function suiteDebts({ suite, debts }: SuiteFacts): readonly DebtOfSuite[] {
  return [...(debts?.known ?? []), ...(debts?.fresh ?? [])].map((debt) => ({ suite, ...debt }));
}

function suiteTests(suite: SuiteFacts): readonly SuiteTests[] {
  if (suite.tests.length === 0) return [];
  const counts = sumTestCounts(suite.tests);
  const durations = suite.tests.flatMap((run) => run.durationMs ?? []);
  const durationMs = durations.reduce((sum, each) => sum + each, 0);
  return [{ suite: suite.suite, counts, ...(durations.length === 0 ? {} : { durationMs }) }];
}

function suiteCoverage(suite: SuiteFacts, facts: Facts): readonly SuiteCoverage[] {
  const { coverage, baseline } = suite;
  if (coverage === undefined) return [];
  const policy: CoveragePolicy = facts.policy.coverage;
  const unit = policy.unit ?? coverage.unit;
  const reference = baseline.reference?.coverage?.totals[unit];
  const patch = facts.change.base === undefined ? undefined : patchCoverage(coverage, facts.change);
  return [
    {
      suite: suite.suite,
      unit,
      totals: coverage.totals,
      floor: policy.total,
      floorConfigured: policy.totalConfigured,
      ...(reference === undefined ? {} : { reference }),
      ...(patch === undefined ? {} : { patch: patch.ratio }),
      ...(policy.patch === undefined ? {} : { patchFloor: policy.patch }),
      patchMissed: patch?.missed ?? [],
    },
  ];
}
