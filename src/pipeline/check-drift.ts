/**
 * On the default branch: has measured by turns what the stored runs of the window nominate as having got worse little
 * by little, after all tasks, while nothing else runs. What the rounds convict becomes a debt; all else is a notice.
 */
import { commitsBetween, debtKey, isToBeMeasured, settleDebts, sizeOf } from '../compare/debts.js';
import {
  judgeNominee,
  MOST_NOMINEES,
  type Nominee,
  nominate,
  renominate,
  shareOfDrift,
  targetsOf,
} from '../compare/drift.js';
import type { Estimate } from '../compare/estimator.js';
import { fullKey } from '../compare/match-benchmarks.js';
import type { Debt } from '../model/debt.js';
import type { Facts, SuiteFacts } from '../model/facts.js';
import type { Ports } from '../model/ports.js';
import type { TaskOutcome } from '../model/task.js';
import { measureNominees } from './confirm/measure-nominees.js';
import type { Emit } from './emit.js';
import { onDefaultBranch } from './find-change.js';
import type { Judgeable } from './judgeable.js';
import { shareOfLeg } from './whole-alpha.js';

/** Nominees that one task measures beside one commit. */
interface Group {
  readonly outcome: TaskOutcome;
  readonly reference: string;
  readonly nominees: Nominee[];
}

/** What the rounds say of one nominee. */
export interface CheckedDrift {
  readonly nominee: Nominee;
  readonly estimate: Estimate;
}

/** Measures what is nominated; of each what was found. */
export async function checkDrift(
  facts: Facts,
  judgeable: Judgeable,
  ports: Ports,
  emit: Emit,
): Promise<readonly CheckedDrift[]> {
  if (!isWanted(judgeable)) return [];
  const nominees = nomineesOf(facts, judgeable);
  // Fixed before the first round of any of them.
  const alpha = shareOfDrift(nominees.length) * shareOfLeg(judgeable.request.config);
  const checked: CheckedDrift[] = [];
  const { budgetMs } = judgeable.request.config.policy.benchmarks;
  const endsAt = ports.clock.now() + budgetMs;
  for (const { outcome, reference, nominees: own } of grouped(nominees, facts)) {
    const leftMs = endsAt - ports.clock.now();
    if (leftMs <= 0 || ports.signal.aborted) break;
    const targets = targetsOf(own, alpha);
    const request = { outcome, reference, targets, tests: own.length, alpha, budgetMs: leftMs };
    const result = await measureNominees(request, judgeable.request.config, ports, emit);
    if (result === undefined || result.kind === 'unmeasured') continue;
    for (const nominee of own) {
      const estimate = judgeNominee(nominee, result, alpha);
      if (estimate !== undefined) checked.push({ nominee, estimate });
    }
  }
  for (const one of checked) if (one.estimate.decision !== 'regressed') emit(noticeOf(one));
  return checked;
}

/** The facts with the debts that were found, and without those that are mended. */
export function settleDrift(
  facts: Facts,
  checked: readonly CheckedDrift[],
  judgeable: Judgeable,
): Facts {
  return { ...facts, suites: facts.suites.map((suite) => settle(suite, checked, judgeable)) };
}

/** Numbers of edits belong to no commit. */
function isWanted({ request: { config, context, change } }: Judgeable): boolean {
  const isEdited = context.event === 'local' && change.files.length > 0;
  const { confirm } = config.policy.benchmarks;
  return config.mode === 'run' && confirm !== 'never' && onDefaultBranch(context) && !isEdited;
}

/** First debts that may be over, since they keep runs from being accepted; then what is new, strongest first. */
function nomineesOf({ suites }: Facts, judgeable: Judgeable): readonly Nominee[] {
  const { headCommit } = judgeable.request.context;
  const ofSuites = suites.map((suite) => nomineesOfSuite(suite, judgeable));
  const drifting = ofSuites.flatMap(({ fresh }) => fresh).sort((a, b) => b.shift - a.shift);
  return [...ofSuites.flatMap(({ owed }) => owed), ...drifting]
    .filter(({ reference }) => reference !== headCommit)
    .slice(0, MOST_NOMINEES);
}

function nomineesOfSuite(
  suite: SuiteFacts,
  { environments }: Judgeable,
): { readonly owed: readonly Nominee[]; readonly fresh: readonly Nominee[] } {
  const environment = environments.get(suite.suite);
  const isWhole = suite.benchmarks.every(({ complete, failed }) => complete && !failed);
  if (environment === undefined || !isWhole) return { owed: [], fresh: [] };
  const inputs = {
    entries: suite.baseline.entries,
    fingerprint: environment.fingerprint,
    comparisons: suite.comparisons,
    head: suite.benchmarks.flatMap(({ benchmarks }) => benchmarks),
  };
  const { fresh = [], known = [] } = suite.debts ?? {};
  const debts = new Set([...fresh, ...known].map((debt) => debtKey(debt, debt.unit)));
  return {
    owed: known
      .filter((debt) => isToBeMeasured(debt, suite.baseline))
      .flatMap((debt) => renominate(debt, inputs) ?? []),
    fresh: nominate(inputs).filter((one) => !debts.has(debtKey(one, one.unit))),
  };
}

/** By the task that has measured them, and the commit that they are measured beside. */
function grouped(nominees: readonly Nominee[], { suites }: Facts): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const nominee of nominees) {
    const outcome = suites
      .find(({ suite }) => suite === nominee.suite)
      ?.outcomes.find((one) => one.status === 'passed' && hasMeasured(one, nominee));
    if (outcome === undefined) continue;
    const { reference } = nominee;
    const key = `${outcome.name}\0${reference}`;
    const group = groups.get(key) ?? { outcome, reference, nominees: [] };
    group.nominees.push(nominee);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const hasMeasured = ({ measurements }: TaskOutcome, nominee: Nominee) =>
  measurements.some(
    (one) =>
      one.kind === 'benchmarks' &&
      one.benchmarks.some((benchmark) => fullKey(benchmark) === fullKey(nominee)),
  );

function settle(
  suite: SuiteFacts,
  checked: readonly CheckedDrift[],
  judgeable: Judgeable,
): SuiteFacts {
  const own = checked.filter(({ nominee }) => nominee.suite === suite.suite);
  if (suite.debts === undefined || own.length === 0) return suite;
  const owed = new Set(suite.debts.known.map((debt) => debtKey(debt, debt.unit)));
  const isOwed = ({ nominee }: CheckedDrift) => owed.has(debtKey(nominee, nominee.unit));
  const mended = own.filter(
    (one) => isOwed(one) && ['unchanged', 'improved'].includes(one.estimate.decision),
  );
  const found = own.filter((one) => !isOwed(one) && one.estimate.decision === 'regressed');
  const gone = new Set(mended.map(({ nominee }) => debtKey(nominee, nominee.unit)));
  const debts = found.map((one) => debtOf(one, judgeable));
  return { ...suite, debts: settleDebts(suite.debts, debts, gone) };
}

function debtOf(
  { nominee, estimate }: CheckedDrift,
  { request, lineage, startedAt }: Judgeable,
): Debt {
  const { package: packageName, name, procs, unit, reference } = nominee;
  return {
    package: packageName,
    name,
    ...(procs === undefined ? {} : { procs }),
    unit,
    ...sizeOf(estimate.effect),
    since: request.context.headCommit,
    reference,
    between: commitsBetween(lineage, reference),
    foundAt: startedAt,
    how: 'drift',
  };
}

function noticeOf({ nominee, estimate }: CheckedDrift) {
  const { name, unit, reference } = nominee;
  const message = `Stored runs of ${name} (${unit}) seem to get worse; beside ${reference.slice(0, 10)} it is ${estimate.decision}: ${estimate.explanation}.`;
  return { type: 'notice', message } as const;
}
