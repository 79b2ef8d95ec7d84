/** What an entry asks of the gate. */
import type { ConfigInputs } from '../config/inputs.js';
import type { EventSink } from '../model/ports.js';

export interface GateCall {
  readonly inputs: ConfigInputs;
  /** Absolute; the workspace in Actions. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fetches missing history and lists the cache; a verdict needs none. */
  readonly token?: string;
  /** Compare with where the work left this ref, whatever the context says. */
  readonly baseRef?: string;
  readonly events: EventSink;
  readonly signal: AbortSignal;
  /** First run the commands that mend what checks find. */
  readonly fix?: boolean;
}
