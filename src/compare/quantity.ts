/**
 * Changes and limits in words, for explanations. There is one for every metric of every benchmark,
 * tens of thousands in one call, so the formatters of `report/units` (Intl) would take longer than
 * the statistics; what they write reads the same.
 */

/** From a hundredfold on a change is told as a factor. */
const FACTOR_FROM = 101;

/** `+6.00 %`, `−12.5 %`, `×250`: a ratio head/base as the change that it is. */
export function formatChange(ratio: number): string {
  if (ratio >= FACTOR_FROM) return `×${ratio.toFixed(0)}`;
  const percent = Math.abs(ratio - 1) * 100;
  const digits = percent < 10 ? 2 : percent < 100 ? 1 : 0;
  return `${ratio < 1 ? '−' : '+'}${percent.toFixed(digits)} %`;
}

const MOST_LIMITS = 100;
const limits = new Map<number, string>();

/** `5 %`, `2.5 %`: a limit as a person wrote it. A policy has few of them, so they are kept. */
export function formatLimit(fraction: number): string {
  const known = limits.get(fraction);
  if (known !== undefined) return known;
  const text = `${Number((fraction * 100).toFixed(4))} %`;
  if (limits.size < MOST_LIMITS) limits.set(fraction, text);
  return text;
}
