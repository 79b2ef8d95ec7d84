// Changes of ten benchmarks put together anew out of unchanged sessions, judged by the rule as it ships.
import { pairedEstimator } from '../../lib/compare/paired.js';
import { seededRandom } from '../../lib/statistics/random.js';
import { designFor, MOST_ROUNDS } from '../../lib/statistics/sequential-design.js';
import { pairOf } from './rules.mjs';

const SEED = 20_260_101;
const LEVELS = [0, 0.05, 0.1, 0.15];

/** Each block at most once: pairs of equal values, as drawing with replacement gives, are in no measurement. */
function drawRounds(blocks, random) {
  const left = [...blocks];
  const rounds = [];
  while (rounds.length < MOST_ROUNDS && left.length > 0) {
    const [block] = left.splice(Math.floor(random() * left.length), 1);
    rounds.push(...block);
  }
  // One process measures all ten, so the coin is one for all of them.
  return rounds
    .slice(0, MOST_ROUNDS)
    .map(({ base, head }) => (random() < 0.5 ? { base: head, head: base } : { base, head }));
}

/** One list of answers a level, each answer `{ pull, bench, decision, rounds, isCovered }`. */
export function simulate(blocks, pulls, onProgress) {
  const random = seededRandom(SEED);
  const rule = pairedEstimator(designFor(MOST_ROUNDS));
  const names = Object.keys(blocks[0][0].base);
  const answers = new Map(LEVELS.map((level) => [level, []]));
  for (let pull = 0; pull < pulls; pull++) {
    const rounds = drawRounds(blocks, random);
    for (const bench of names) {
      const base = rounds.map((round) => round.base[bench]);
      for (const level of LEVELS) {
        const head = rounds.map((round) => round.head[bench] * (1 + level));
        const { decision, rounds: taken, effect } = rule.compare(pairOf(base, head));
        const isCovered = effect.low <= 1 + level && 1 + level <= effect.high;
        answers.get(level).push({ pull, bench, decision, rounds: taken, isCovered });
      }
    }
    onProgress(pull + 1);
  }
  return answers;
}

/** A slow path that a round of head takes with this chance, and how slow it is: 10 % on average. */
const SLOW_PATHS = [0.2, 0.35, 0.5, 0.8].map((chance) => ({ chance, factor: 1 + 0.1 / chance }));

/** One list of decisions for each chance of the slow path. */
export function simulateSlowPaths(blocks, pulls) {
  const random = seededRandom(SEED);
  const rule = pairedEstimator(designFor(MOST_ROUNDS));
  const names = Object.keys(blocks[0][0].base);
  return SLOW_PATHS.map(({ chance, factor }) => {
    const decisions = [];
    for (let pull = 0; pull < pulls; pull++) {
      const rounds = drawRounds(blocks, random);
      for (const bench of names) {
        const base = rounds.map((round) => round.base[bench]);
        const head = rounds.map((round) => round.head[bench] * (random() < chance ? factor : 1));
        decisions.push(rule.compare(pairOf(base, head)).decision);
      }
    }
    return { chance, decisions };
  });
}
