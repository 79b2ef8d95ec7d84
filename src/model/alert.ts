import type { VerdictKind } from './policy.js';

export const ALERT_FORMATS = ['json', 'slack', 'teams'] as const;

export const ALERT_VERDICTS = [
  'degraded',
  'inconclusive',
  'block',
] as const satisfies readonly VerdictKind[];

/** A webhook that verdicts are posted to. */
export interface AlertTarget {
  /** Environment variable that holds the URL. */
  readonly urlEnv: string;
  /** Environment variable that holds the secret by which the body is signed. */
  readonly secretEnv?: string;
  readonly format: (typeof ALERT_FORMATS)[number];
  /** Verdicts that are told. */
  readonly on: readonly (typeof ALERT_VERDICTS)[number][];
}
