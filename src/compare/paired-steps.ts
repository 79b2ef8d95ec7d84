/** Tells, line by line, how rounds became a decision: for who does not want to believe it. Decides nothing. */
import type { SequentialDesign } from '../statistics/sequential-design.js';
import type { PairedLogs, Seen } from '../statistics/sequential-look.js';
import type { Estimate, SamplePair } from './estimator.js';
import { formatChange, formatLimit } from './quantity.js';

const VALUES_SHOWN = 6;

/** The way from samples over each look to what was decided. */
export function explainLooks(
  pair: SamplePair,
  read: PairedLogs & { readonly invalid: number },
  design: SequentialDesign,
  looks: readonly Seen[],
  decision: Estimate['decision'],
): readonly string[] {
  const last = looks.at(-1);
  return [
    `samples: ${sample('base', pair.base)}; ${sample('head', pair.head)} (${pair.unit}, ${pair.better} is better)`,
    `rounds: ${read.base.length} valid, ${read.invalid} dropped; logarithms${pair.better === 'higher' ? ', turned round so that larger is worse' : ''}`,
    `limits: tolerance ${formatLimit(pair.tolerance)}; chance to convict wrongly ${share(pair.alpha)} for this test, over all looks`,
    `looks: after ${design.map(({ rounds }) => rounds).join(', ')} rounds, fixed before the first`,
    ...looks.flatMap((seen, i) => lookLines(seen, i + 1)),
    last?.decision === undefined
      ? `decision: ${decision}, since none of the looks could decide`
      : `decision: ${decision}, at the look after ${last.rounds} rounds`,
  ];
}

function sample(side: string, values: readonly number[]): string {
  const shown = values.slice(0, VALUES_SHOWN).join(', ');
  const more = values.length > VALUES_SHOWN ? ', …' : '';
  return `${side} ${values.length} values: ${shown}${more}`;
}

function lookLines(seen: Seen, number: number): readonly string[] {
  const { rounds, path, shift, standardError, spread, low, high } = seen;
  const estimator = path === 'shift' ? 'adapted pair mode' : 'signed ranks';
  const change = (log: number) => formatChange(Math.exp(log));
  return [
    `look ${number}, ${rounds} rounds: ${estimator} ${change(shift)}, standard error ${share(standardError)}, spread of all pairs ${share(spread)}`,
    `  may spend ${share(seen.alphaSpent)} to convict and ${share(seen.betaSpent)} to acquit: bounds ${change(low)} and ${change(high)}`,
    `  "worse than the tolerance": scores speak for it by ${seen.evidence.toFixed(2)} standard deviations; signed ranks p = ${twoDigits(seen.rankPValue)}`,
    seen.tooRestless
      ? '  decides nothing: too few rounds for so much spread (quiet rule)'
      : `  ${seen.decision ?? 'decides nothing: the tolerance lies between the bounds'}`,
  ];
}

const share = (value: number) => `${Number((value * 100).toPrecision(3))} %`;
const twoDigits = (value: number) => String(Number(value.toPrecision(2)));
