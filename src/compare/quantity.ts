/**
 * Numbers as people read them: scaled units, changes in per cent, shares of coverage.
 * The values themselves stay as the tool printed them; this is text only.
 */
import type { Ratio } from '../model/measurement.js';

const TIME_IN_NS: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
]);
const TIME_STEPS = [
  ['s', 1e9],
  ['ms', 1e6],
  ['µs', 1e3],
  ['ns', 1],
] as const;
const BYTE_STEPS = [
  ['GiB', 2 ** 30],
  ['MiB', 2 ** 20],
  ['KiB', 2 ** 10],
  ['B', 1],
] as const;

/** From here a change is told as a factor: `+1130 %` says less than `x12.3`. */
const FACTOR_FROM = 10;
const EXACT_INTEGERS_BELOW = 1e9;

export interface Quantities {
  readonly texts: readonly string[];
  /** The unit after scaling: `µs/op` for values in `ns/op`. */
  readonly unit: string;
}

/** The values in one common, readable unit, chosen by the largest of them. */
export function formatQuantities(values: readonly number[], unit: string): Quantities {
  const [, head = unit, rest = ''] = /^([^/]*)(\/.*)?$/su.exec(unit) ?? [];
  const largest = Math.max(0, ...values.map(Math.abs));
  const inNs = TIME_IN_NS.get(head);
  const steps = inNs === undefined ? (head === 'B' ? BYTE_STEPS : undefined) : TIME_STEPS;
  const factor = inNs ?? 1;
  const step = steps?.find(([, size]) => largest * factor >= size) ?? steps?.at(-1);
  if (step === undefined) return { texts: values.map(formatNumber), unit };
  const scale = factor / step[1];
  return {
    texts: values.map((value) => formatNumber(scale === 1 ? value : value * scale)),
    unit: `${step[0]}${rest}`,
  };
}

/** Integers as they are, all else with four digits. */
function formatNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < EXACT_INTEGERS_BELOW) return String(value);
  const digits = value.toPrecision(4);
  return digits.includes('e') ? String(Number(digits)) : digits;
}

/** `+6.00 %`, `-12.5 %`, `x12.3`: a ratio head/base as the change that it is. */
export function formatChange(ratio: number): string {
  if (ratio >= FACTOR_FROM) return `x${ratio.toPrecision(3)}`;
  const percent = (ratio - 1) * 100;
  return `${percent < 0 ? '-' : '+'}${Math.abs(percent).toFixed(Math.abs(percent) < 10 ? 2 : 1)} %`;
}

/** `80 %`, `92.5 %`: a limit that a person wrote, without digits that say nothing. */
export function formatPercent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(4))} %`;
}

/** `79.9 %`: cut, not rounded, so that 79.96 % never reads as having reached 80 %. NaN-free: `none` of 0. */
export function formatShare({ covered, total }: Ratio): string {
  if (total === 0) return 'none';
  return `${(Math.floor((covered / total) * 1000 + 1e-9) / 10).toFixed(1)} %`;
}
