/** What the rules share when they put a fact into words: severities, subjects, counts, commands. */

import type { Acceptance } from '../model/acceptance.js';
import type { Facts } from '../model/facts.js';
import type { Measurement } from '../model/measurement.js';
import type { PolicyAction } from '../model/policy.js';
import type { Finding, Severity } from '../model/verdict.js';

/** A finding before waivers: `names` are further names that a waiver or an acceptance may match besides the subject. */
export interface JudgedFinding extends Finding {
  readonly names?: readonly string[];
  /** Why it is a note: its `why` says so. */
  readonly acceptance?: Acceptance;
}

/** One topic of judging: facts in, findings out, in any order. */
export type Rule = (facts: Facts) => readonly JudgedFinding[];

/** From harmless to worst. */
const SEVERITIES = ['note', 'degraded', 'inconclusive', 'block'] as const;

export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const BY_ACTION = { block: 'block', degrade: 'degraded', ignore: 'note' } as const;

export const severityOf = (action: PolicyAction): Severity => BY_ACTION[action];

/** The action of several facts that are told as one. */
export function strictest(actions: readonly PolicyAction[]): PolicyAction | undefined {
  return (['block', 'degrade', 'ignore'] as const).find((action) => actions.includes(action));
}

/** `1 test`, `3 tests`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A stable order that no locale changes. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const AREA_OF = {
  tests: 'tests',
  coverage: 'coverage',
  benchmarks: 'benchmarks',
  diagnostics: 'checks',
} as const satisfies Readonly<Record<Measurement['kind'], Finding['area']>>;

const PLAIN_WORD = /^[\w./~-]{1,300}$/;

/**
 * The command that runs one Go benchmark again, sub-benchmarks by their levels; undefined where
 * the names could mean something else to a shell or to the pattern of `-bench`.
 */
export function goBenchCommand(packagePath: string, name: string): string | undefined {
  if (!/^Benchmark/.test(name) || !PLAIN_WORD.test(name) || !PLAIN_WORD.test(packagePath))
    return undefined;
  const pattern = name
    .split('/')
    .map((level) => `^${level.replaceAll('.', '\\.')}$`)
    .join('/');
  return `go test -run '^$' -bench '${pattern}' -count 10 ${packagePath}`;
}
