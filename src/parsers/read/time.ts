/** Times for people as numbers of one unit: else a benchmark that becomes slower would change its metric. */

const POWERS: Readonly<Record<string, number>> = {
  ps: -3,
  ns: 0,
  us: 3,
  µs: 3,
  μs: 3,
  ms: 6,
  s: 9,
};
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60 };

/** NaN for what is no number, or no unit of time. By its digits: a product would differ in the last one. */
export function nanosecondsOf(value: string, unit: string): number {
  const minutes = MINUTES[unit];
  if (minutes !== undefined) return Number(value) * minutes * 60e9;
  return Number(`${value}e${POWERS[unit] ?? ''}`);
}
