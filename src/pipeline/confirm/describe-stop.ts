/** One sentence on how measuring by turns ended. */
import type { Confirmation } from '../../model/confirmation.js';
import { formatDuration } from '../../report/units.js';

const WHY: Readonly<Record<Confirmation['stopped'], string>> = {
  decided: 'all decided',
  rounds: 'not all decided at the last round',
  budget: 'not all decided when the time was up (benchmarks.budget)',
  cancelled: 'stopped by a signal',
};

/** `all decided after 80 rounds in 4.2 s`. */
export function describeStop(
  { stopped, rounds }: Pick<Confirmation, 'stopped' | 'rounds'>,
  durationMs: number,
): string {
  const count = rounds === 1 ? '1 round' : `${rounds} rounds`;
  return `${WHY[stopped]} after ${count} in ${formatDuration(durationMs)}`;
}
