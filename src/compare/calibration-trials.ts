/** Many trials with unchanged code out of one measurement, judged as a gate judges and as a plain threshold does. */
import { type Exchange, exchangeRounds } from '../statistics/exchange.js';
import { seededRandom } from '../statistics/random.js';
import { decideSequentially } from '../statistics/sequential.js';
import { designFor } from '../statistics/sequential-design.js';
import type { PairedLogs } from '../statistics/sequential-look.js';
import type { SamplePair } from './estimator.js';

const TRIALS = 400;
/** Values of which a plain threshold takes the mean; as long are the blocks that stay together. */
const MEAN_OF = 10;
/** Any; the same for all metrics, so that a trial is one and the same trial for each of them. */
const SEED = 20_260_101;

/** By trial: whether unchanged code was called slower. */
export interface Alarms {
  readonly gate: readonly boolean[];
  readonly plain: readonly boolean[];
}

/** `logs` are those of the pair, in which larger is worse. Always the same for the same rounds. */
export function falseAlarms(logs: PairedLogs, pair: SamplePair): Alarms {
  const rounds = logs.base.length;
  const design = designFor(rounds);
  const random = seededRandom(SEED);
  const gate: boolean[] = [];
  const plain: boolean[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const exchanged = exchange(logs, exchangeRounds(rounds, MEAN_OF, random));
    gate.push(decideSequentially(exchanged, pair, design).decision === 'regressed');
    plain.push(exceedsPlainly(exchanged, pair));
  }
  return { gate, plain };
}

function exchange({ base, head }: PairedLogs, { order, swapped }: Exchange): PairedLogs {
  const pick = (own: readonly number[], other: readonly number[]) =>
    order.map((round, at) => (swapped[at] ? other : own)[round] ?? Number.NaN);
  return { base: pick(base, head), head: pick(head, base) };
}

/**
 * Ten values of the base, measured one after the other, against the next ten of head: the kindest case of a comparison
 * with a stored run, which is of another hour and often of another machine.
 */
function exceedsPlainly({ base, head }: PairedLogs, { better, tolerance }: SamplePair): boolean {
  const count = Math.min(MEAN_OF, base.length >> 1);
  const sign = better === 'lower' ? 1 : -1;
  const mean = (logs: readonly number[]) =>
    logs.reduce((sum, log) => sum + Math.exp(sign * log), 0) / logs.length;
  const before = mean(base.slice(0, count));
  const after = mean(head.slice(count, 2 * count));
  const [good, bad] = better === 'lower' ? [before, after] : [after, before];
  return bad > good * (1 + tolerance);
}
