/**
 * Scores of rounds by the density of their own noise: where many values lie close together a small shift
 * tells much, where they are spread thin it tells little. Both samples are pooled once head is shifted
 * back, so swapping base and head within a round only turns the sign of its score.
 * C. J. Stone, "Adaptive Maximum Likelihood Estimators of a Location Parameter", Ann. Statist. 3(2), 1975
 * (https://doi.org/10.1214/aos/1176343056); R. Beran, "Asymptotically Efficient Adaptive Rank Estimates in
 * Location Models", Ann. Statist. 2(1), 1974 (https://doi.org/10.1214/aos/1176342614).
 */

export interface Scores {
  /** One a round: positive where head lies higher than the shift says. */
  readonly rounds: Float64Array;
  /** Half of the summed slope of all scores; and the same without each value's own part, which flatters it. */
  readonly slope: number;
  readonly honestSlope: number;
}

/** Sums over the pooled values within reach: the density, and its first and second derivative. */
interface Density {
  readonly value: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Scores g = -f'/sqrt(f) of a triweight density estimate f (half-width `width`) of base and of head
 * shifted back by `shift`. Both LOGARITHMS, one a round, of one length.
 */
export function scoresAt(
  base: readonly number[],
  head: readonly number[],
  shift: number,
  width: number,
): Scores {
  const n = base.length;
  const pooled = Float64Array.from([...base, ...head.map((value) => value - shift)]);
  const density = densityOf(pooled, width);
  const score = new Float64Array(2 * n);
  let slope = 0;
  let honestSlope = 0;
  for (let i = 0; i < 2 * n; i++) {
    const f = density.value[i] ?? 1;
    const first = density.first[i] ?? 0;
    const second = density.second[i] ?? 0;
    const bend = (0.5 * first * first) / f ** 1.5;
    score[i] = -first / Math.sqrt(f);
    slope += bend - second / Math.sqrt(f);
    honestSlope += bend - (second + 6 / (width * width)) / Math.sqrt(f);
  }
  const rounds = Float64Array.from(base, (_, r) => (score[n + r] ?? 0) - (score[r] ?? 0));
  return { rounds, slope: slope / 2, honestSlope: honestSlope / 2 };
}

/** Each pair is visited once, along the sorted values. */
function densityOf(pooled: Float64Array, width: number): Density {
  const order = Int32Array.from(pooled, (_, i) => i).sort(
    (i, j) => (pooled[i] ?? 0) - (pooled[j] ?? 0),
  );
  const size = pooled.length;
  const sums = {
    value: new Float64Array(size).fill(1),
    first: new Float64Array(size),
    second: new Float64Array(size).fill(-6 / (width * width)),
  };
  for (let a = 0; a < size; a++) {
    const i = order[a] ?? 0;
    const own = pooled[i] ?? 0;
    for (let b = a + 1; b < size; b++) {
      const j = order[b] ?? 0;
      const u = ((pooled[j] ?? 0) - own) / width;
      if (u >= 1) break;
      addPair(sums, i, j, u, width);
    }
  }
  return sums;
}

/** `j` lies above `i` by `u` widths. */
function addPair(
  { value, first, second }: Density,
  i: number,
  j: number,
  u: number,
  width: number,
): void {
  const v = 1 - u * u;
  const height = v * v * v;
  const tilt = (6 * u * v * v) / width;
  const bend = (-6 * v * (1 - 5 * u * u)) / (width * width);
  value[i] = (value[i] ?? 0) + height;
  value[j] = (value[j] ?? 0) + height;
  first[i] = (first[i] ?? 0) + tilt;
  first[j] = (first[j] ?? 0) - tilt;
  second[i] = (second[i] ?? 0) + bend;
  second[j] = (second[j] ?? 0) + bend;
}
