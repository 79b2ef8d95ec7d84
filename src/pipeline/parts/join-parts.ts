/** Puts the parts of all legs together, and tells what is missing. Pure. */
import type { Environment } from '../../model/baseline.js';
import type { PolicyChange } from '../../model/facts.js';
import type { LegTrouble } from '../../model/leg.js';
import type { Problem } from '../../model/problem.js';
import { yieldsBenchmarks } from '../environments.js';
import type { Environments } from '../judgeable.js';
import { named, type Part } from './part.js';
import type { ReadPart } from './part-json.js';

/** Shares of the accepted error are fractions, which add up with a last digit. */
const ROUNDING = 1e-9;

export interface Joined
  extends Pick<
    Part,
    'tasks' | 'outcomes' | 'confirmations' | 'drift' | 'policyChanges' | 'notices'
  > {
  readonly environments: Environments;
  readonly trouble: LegTrouble;
  /** Suites of which a part is missing, or may be. */
  readonly partial: ReadonlySet<string>;
}

/** What the parts have to be of. */
export interface Expected {
  /** Absent at home, where each run has an id of its own. */
  readonly runId?: string;
  readonly headCommit: string;
  readonly attempt: number;
  /** Names of legs or jobs that have to be there. */
  readonly legs: readonly string[];
}

export function joinParts(read: readonly ReadPart[], expected: Expected): Joined {
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const parts: Part[] = [];
  for (const one of read) {
    if ('problem' in one) continue;
    const reason = strange(one.part, parts, expected);
    if (reason === undefined) parts.push(one.part);
    else problems.push(problemOf('part-unfit', `${one.source} ${reason}`));
  }
  const all = parts.sort(byName).map(named);
  const trouble = {
    missing: missingOf(all, expected),
    problems: [
      ...problems,
      ...mixedMachines(all),
      ...doubledPlaces(all, expected),
      ...overspent(all),
    ],
  };
  const isWhole = trouble.missing.length + trouble.problems.length === 0;
  const shared = all.filter(({ hasOwnSuites }) => !hasOwnSuites);
  return {
    tasks: all.flatMap(({ tasks }) => tasks),
    outcomes: all.flatMap(({ outcomes }) => outcomes),
    confirmations: all.flatMap(({ confirmations }) => confirmations),
    drift: all.flatMap(({ drift }) => drift),
    policyChanges: unique(all.flatMap(({ policyChanges }) => policyChanges)),
    notices: all.flatMap((part) => noticesOf(part, expected)),
    environments: environmentsOf(all),
    trouble,
    partial: new Set(isWhole ? [] : shared.flatMap(suitesOf)),
  };
}

const suitesOf = ({ environments }: Part) => environments.map(({ suite }) => suite);

function noticesOf({ leg, notices, attempt }: Part, expected: Expected): readonly string[] {
  const earlier =
    attempt === expected.attempt ? [] : [`measured in attempt ${attempt} of this run.`];
  return [...earlier, ...notices].map((text) => `${leg.name}: ${text}`);
}

const byName = (a: Part, b: Part) =>
  a.leg.job === b.leg.job ? a.leg.index - b.leg.index : a.leg.job < b.leg.job ? -1 : 1;

/** Why a part does not belong here. */
function strange(part: Part, others: readonly Part[], expected: Expected): string | undefined {
  const { leg, runId, headCommit } = part;
  if (expected.runId !== undefined && runId !== expected.runId)
    return `is of run ${runId}, and this is ${expected.runId}`;
  if (headCommit !== expected.headCommit)
    return `is of commit ${headCommit}, and this is ${expected.headCommit}`;
  const twin = others.find((other) => other.leg.name === leg.name);
  return twin && `is of leg ${leg.name}, as another one is: give each leg a name of its own`;
}

/** Of each matrix those without a part; and what is expected by name. */
function missingOf(parts: readonly Part[], { legs }: Expected): readonly string[] {
  const jobs = new Map(parts.map(({ leg }) => [leg.job, leg.of]));
  const lost = [...jobs].flatMap(([job, of]) =>
    Array.from({ length: of }, (_, index) => index)
      .filter((index) => !parts.some(({ leg }) => leg.job === job && leg.index === index))
      .map((index) => `${job} ${index + 1}/${of}`),
  );
  const isSeen = (name: string) => parts.some(({ leg }) => leg.name === name || leg.job === name);
  const unseen = legs.filter((name) => !isSeen(name));
  if (parts.length > 0 || unseen.length > 0) return [...lost, ...unseen];
  return ['any'];
}

/**
 * A workflow that is called twice has jobs of the same id, and a place in either matrix: which of them left nothing only
 * names can tell.
 */
function doubledPlaces(parts: readonly Part[], { legs }: Expected): readonly Problem[] {
  const seen = new Map<string, Part>();
  const isTold = parts.every(({ leg }) => legs.includes(leg.name));
  if (isTold) return [];
  for (const part of parts) {
    const { job, index, of } = part.leg;
    const sizes = parts.filter(({ leg }) => leg.job === job).some(({ leg }) => leg.of !== of);
    const twin = seen.get(`${job} ${index}`);
    if (twin !== undefined || sizes) {
      const names = [twin, part].flatMap((one) => one?.leg.name ?? []).join(' and ');
      return [
        problemOf(
          'legs-share-a-job',
          `several jobs are called ${job}, so that nobody can tell whether all of them are there: ${names}`,
          'Write the names of all legs under `legs`.',
        ),
      ];
    }
    seen.set(`${job} ${index}`, part);
  }
  return [];
}

/** Each leg takes its share of one accepted error by what it knows of the others. */
function overspent(parts: readonly Part[]): readonly Problem[] {
  const measuring = parts.filter(({ tasks }) => tasks.some(yieldsBenchmarks));
  const sum = measuring.reduce((all, { share }) => all + share, 0);
  if (sum <= 1 + ROUNDING) return [];
  return [
    problemOf(
      'legs-overspend',
      `${measuring.length} legs measure benchmarks, and each took its share of the accepted error as if there were fewer`,
      'Write the names of all legs under `legs`.',
    ),
  ];
}

/** By suite, in the order of the legs; where only some legs measure benchmarks of it, their machine counts. */
function environmentsOf(parts: readonly Part[]): Environments {
  const environments = new Map<string, Environment>();
  for (const part of parts)
    for (const { suite, environment } of part.environments)
      if (!environments.has(suite) || benchmarks(part, suite)) environments.set(suite, environment);
  return environments;
}

const benchmarks = ({ tasks }: Part, suite: string) =>
  tasks.some((task) => task.suite === suite && yieldsBenchmarks(task));

/** Times of different machines are no samples of one benchmark. */
function mixedMachines(parts: readonly Part[]): readonly Problem[] {
  const suites = new Set(parts.flatMap((part) => part.environments.map(({ suite }) => suite)));
  return [...suites].flatMap((suite) => {
    const measuring = parts.filter((part) => benchmarks(part, suite));
    if (measuring.length < 2) return [];
    const names = measuring.map(({ leg }) => leg.name).join(', ');
    return [
      problemOf(
        'legs-share-benchmarks',
        `the benchmarks of suite ${suite} were measured by several legs: ${names}`,
        'Give each leg a `name`, so that each has suites of its own, or let one leg measure the benchmarks.',
      ),
    ];
  });
}

function unique(changes: readonly PolicyChange[]): readonly PolicyChange[] {
  return [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()];
}

function problemOf(code: string, message: string, hint?: string): Problem {
  return { code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) };
}
