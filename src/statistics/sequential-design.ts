/**
 * When rounds are looked at, and how much of either error each look may spend: fixed before the first round.
 */

/** One look: after how many rounds, and which shares of both errors it may spend. */
export interface Look {
  readonly rounds: number;
  /** Of the chance to convict what is within the tolerance. */
  readonly alphaShare: number;
  /** Of the chance to acquit what is beyond it. */
  readonly betaShare: number;
}

/** Looks in ascending order; the shares of each error sum to 1 at most. */
export type SequentialDesign = readonly Look[];

/** Settled by cross-validation over recorded sessions: `docs/statistics.md`. */
const STANDARD: SequentialDesign = [
  { rounds: 20, alphaShare: 0, betaShare: 0.1 },
  { rounds: 40, alphaShare: 0.05, betaShare: 0.15 },
  { rounds: 80, alphaShare: 0.1, betaShare: 0.2 },
  { rounds: 120, alphaShare: 0.15, betaShare: 0.15 },
  { rounds: 160, alphaShare: 0.2, betaShare: 0.1 },
  { rounds: 240, alphaShare: 0.2, betaShare: 0.15 },
  { rounds: 320, alphaShare: 0.3, betaShare: 0.15 },
];

/** More rounds than this are not measured: what they would settle is too close to the tolerance to matter. */
export const MOST_ROUNDS = 320;
/** Fewer rounds than this have no chance to decide anything. */
export const LEAST_ROUNDS = 4;

/**
 * The looks where at most `rounds` rounds can be had: the standard ones below that, and one at the
 * end. Shares of looks that do not fit go to those that do, before anything is measured.
 */
export function designFor(rounds: number): SequentialDesign {
  const last = Math.min(Math.floor(rounds), MOST_ROUNDS);
  const times = [...STANDARD.map((look) => look.rounds).filter((n) => n < last), last];
  const looks = STANDARD.slice(0, times.length);
  const sum = (share: (look: Look) => number) => looks.reduce((all, look) => all + share(look), 0);
  const alpha = sum((look) => look.alphaShare);
  const beta = sum((look) => look.betaShare);
  return looks.map(({ alphaShare, betaShare }, i) => ({
    rounds: times[i] ?? last,
    alphaShare: alpha === 0 ? 1 : alphaShare / alpha,
    betaShare: betaShare / beta,
  }));
}
