import { WHOLE_ALPHA } from '../compare/benchmarks.js';
import type { GateConfig } from '../model/config.js';

type Legs = Pick<GateConfig, 'part' | 'legs'>;

/**
 * What this run may spend of an accepted error: of a verdict over several legs each has its share, fixed before anything
 * is measured. How many jobs there are besides those of one matrix, only the names of the legs tell.
 */
export function shareOfLeg({ part, legs }: Legs): number {
  return part === undefined ? 1 : 1 / (part.of * Math.max(1, legs.length));
}

/** The accepted chance of any wrong conviction of this run. */
export const wholeAlpha = (config: Legs): number => WHOLE_ALPHA * shareOfLeg(config);
