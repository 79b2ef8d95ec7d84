/**
 * Numbers for people. One scale for a row, so that its numbers compare at a glance; never `NaN`, `Infinity` or a
 * percentage of nothing. The smallest value chooses the scale and its digits, as in golang.org/x/perf/benchunit.
 */
interface Step {
  readonly factor: number;
  readonly suffix: string;
}

interface Family {
  readonly steps: readonly Step[];
  /** Factor of the printed unit in the family's smallest step. */
  readonly factor: number;
}

const TIME: readonly Step[] = [
  { factor: 1e9, suffix: 's' },
  { factor: 1e6, suffix: 'ms' },
  { factor: 1e3, suffix: 'µs' },
  { factor: 1, suffix: 'ns' },
];
const BYTES: readonly Step[] = [
  { factor: 2 ** 30, suffix: 'GiB' },
  { factor: 2 ** 20, suffix: 'MiB' },
  { factor: 2 ** 10, suffix: 'KiB' },
  { factor: 1, suffix: 'B' },
];
const COUNT: readonly Step[] = [
  { factor: 1e12, suffix: 'T' },
  { factor: 1e9, suffix: 'G' },
  { factor: 1e6, suffix: 'M' },
  { factor: 1, suffix: '' },
];
const TIME_FACTORS: ReadonlyMap<string, number> = new Map([
  ['ps', 1e-3],
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['sec', 1e9],
]);

function familyOf(unit: string): Family {
  const [name = ''] = unit.split('/', 1);
  const time = TIME_FACTORS.get(name);
  if (time !== undefined) return { steps: TIME, factor: time };
  return { steps: name === 'B' || name === 'bytes' ? BYTES : COUNT, factor: 1 };
}

/**
 * The values of one row in one scale: `1.204 ms`, `1.500 KiB`, `12`. `unit` is as the tool printed it, with its `/op`,
 * and stands beside the row. Different values never look the same while six digits can tell them apart; a value that is
 * not finite is `–`.
 */
export function formatValues(unit: string, values: readonly (number | undefined)[]): string[] {
  const finite = values.filter((value) => value !== undefined).filter(Number.isFinite);
  const family = familyOf(unit);
  const sizes = finite.map((value) => Math.abs(value) * family.factor).filter((size) => size > 0);
  const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
  const step = family.steps.find(({ factor }) => smallest >= factor) ?? family.steps.at(-1);
  const divisor = (step?.factor ?? 1) / family.factor;
  const digits = digitsFor(finite.map((value) => value / divisor));
  return values.map((value) =>
    value === undefined || !Number.isFinite(value)
      ? '–'
      : `${value === 0 ? '0' : group(value / divisor, digits)} ${step?.suffix ?? ''}`.trimEnd(),
  );
}

/** Digits after the point: four significant ones for the smallest value, more while two values look alike. */
function digitsFor(values: readonly number[]): number {
  if (values.every((value) => Number.isInteger(value))) return 0;
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const exponent = Math.floor(Math.log10(Math.min(...sizes)));
  const distinct = new Set(values).size;
  let digits = Math.min(Math.max(3 - exponent, 0), 9);
  const most = Math.min(digits + 3, 9);
  while (digits < most && new Set(values.map((value) => group(value, digits))).size < distinct) {
    digits += 1;
  }
  return digits;
}

const FORMATS = new Map<number, Intl.NumberFormat>();

function group(value: number, digits: number): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(3);
  let format = FORMATS.get(digits);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    FORMATS.set(digits, format);
  }
  return format.format(value);
}

/** A count: `12,345`. */
export function formatCount(value: number): string {
  return group(value, 0);
}

/** A share of covered parts with one digit, cut and not rounded: 79.96 % is not 80 %. `–` where there is nothing. */
export function formatRatio(ratio: { readonly covered: number; readonly total: number }): string {
  if (!(ratio.total > 0)) return '–';
  return `${truncatedPercent(ratio.covered / ratio.total).toFixed(1)} %`;
}

/** Percent with one digit, cut toward zero; a hair is added so that 0.29 × 1000 is not 289. */
export function truncatedPercent(ratio: number): number {
  return Math.trunc(ratio * 1000 + Math.sign(ratio) * 1e-9) / 10;
}

/** A limit of the policy, as it was written: `80 %`, `0.5 %`. */
export function formatLimit(ratio: number): string {
  return Number.isFinite(ratio) ? `${Number((ratio * 100).toFixed(4))} %` : '–';
}

/** A relative change (0.05 is `+5.00 %`), with as many digits as matter; beyond hundredfold as a multiple. */
export function formatChange(change: number): string {
  if (!Number.isFinite(change)) return '–';
  if (change === 0) return '0 %';
  const size = Math.abs(change) * 100;
  const sign = change > 0 ? '+' : '−';
  if (size < 0.005) return `${sign}<0.01 %`;
  if (size >= 10_000) return `×${group(change + 1, 0)}`;
  return `${sign}${group(size, size < 10 ? 2 : size < 100 ? 1 : 0)} %`;
}

/** A change of coverage in percentage points: `−0.42 pp`. */
export function formatPoints(difference: number): string {
  const points = Math.abs(difference * 100);
  if (points === 0) return '0 pp';
  const sign = difference > 0 ? '+' : '−';
  return points < 0.005 ? `${sign}<0.01 pp` : `${sign}${points.toFixed(2)} pp`;
}

/** A duration: `340 ms`, `12.3 s`, `4 min 05 s`, `1 h 02 min`. */
export function formatDuration(milliseconds: number): string {
  if (!Number.isFinite(milliseconds) || milliseconds < 0) return '–';
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  if (minutes < 60) return `${minutes} min ${two(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
