import type { Acceptance } from './acceptance.js';
import type { Change, RunContext } from './change.js';
import type { GateConfig } from './config.js';
import type { PolicyChange } from './facts.js';

/** What one run of the gate is asked to do: the resolved configuration and where it runs. */
export interface GateRequest {
  readonly config: GateConfig;
  readonly context: RunContext;
  readonly change: Change;
  readonly policyChanges: readonly PolicyChange[];
  /** What people with write access accept in this change, checked already. */
  readonly acceptances: readonly Acceptance[];
  /** Said once in the report: what was detected, dropped or refused on the way here. */
  readonly notices: readonly string[];
  /** Tool name → version, as probed on this machine. */
  readonly toolchain: Readonly<Record<string, string>>;
  readonly toolVersion: string;
}
