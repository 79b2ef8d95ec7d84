/**
 * Rounds of one and the same thing, put together anew: which side is called base and which head is a
 * coin's choice, so whatever is found in such a trial is a false alarm. Every trial has each round once;
 * drawing some of them twice (as a bootstrap does) would put pairs of equal values into it, which no
 * measurement has. Neighbouring rounds stay together in blocks, since they are alike (blocks round a
 * circle: D. N. Politis & J. P. Romano, "A Circular Block-Resampling Procedure for Stationary Data", 1992).
 */
export interface Exchange {
  /** Which round stands at which place. */
  readonly order: readonly number[];
  /** By place: whether base and head of that round change their names. */
  readonly swapped: readonly boolean[];
}

/** One trial of `rounds` rounds. */
export function exchangeRounds(
  rounds: number,
  blockLength: number,
  random: () => number,
): Exchange {
  const start = Math.floor(random() * rounds);
  const blocks: number[][] = [];
  for (let at = 0; at < rounds; at += blockLength) {
    const length = Math.min(blockLength, rounds - at);
    blocks.push(Array.from({ length }, (_, i) => (start + at + i) % rounds));
  }
  shuffle(blocks, random);
  const order = blocks.flat();
  return { order, swapped: order.map(() => random() < 0.5) };
}

/** R. Durstenfeld, "Algorithm 235: Random permutation", Comm. ACM 7(7), 1964. */
function shuffle(blocks: number[][], random: () => number): void {
  for (let last = blocks.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const [a = [], b = []] = [blocks[last], blocks[chosen]];
    blocks[last] = b;
    blocks[chosen] = a;
  }
}
