/** Between what people write (`80%`, `10m`) and what the model counts in (ratios, milliseconds). */

const UNITS_MS: ReadonlyMap<string, number> = new Map([
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

/** `80%` → 0.8; 0 → 0. The text has been validated. */
export function toRatio(written: string | number): number {
  if (typeof written === 'number') return written;
  // By shifting the decimal point in the text: 0.009 / 100 is 0.00008999999999999999.
  return Number(`${written.replace(/ ?%$/, '')}e-2`);
}

/** 0.8 → `80%`, at most six decimals. */
export function toPercent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(6))}%`;
}

/** `10m` → 600000. The text has been validated. */
export function toMilliseconds(written: string): number {
  return Number(written.slice(0, -1)) * (UNITS_MS.get(written.slice(-1)) ?? 0);
}

/** 600000 → `10m`: the largest unit that divides it; part of a second counts as a whole one. */
export function toDuration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  if (seconds % 3_600 === 0) return `${seconds / 3_600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
