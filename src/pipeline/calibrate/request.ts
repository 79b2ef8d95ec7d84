import type { GateConfig } from '../../model/config.js';
import type { Ports } from '../../model/ports.js';

/** What is asked of a calibration. */
export interface CalibrateRequest {
  readonly config: GateConfig;
  readonly rounds: number;
  /** Most time that the rounds of one task may take. */
  readonly budgetMs: number;
  /** Only benchmarks that this glob matches, as in the policies of the configuration. */
  readonly match?: string;
  readonly toolVersion: string;
  readonly notices: readonly string[];
}

export type CalibratePorts = Pick<
  Ports,
  'processes' | 'files' | 'trees' | 'clock' | 'host' | 'events' | 'signal'
>;
