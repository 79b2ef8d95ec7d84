// What rules do to trials whose truth is known, counted.
import { groupBy } from './corpus.mjs';

/** Slowdowns that must not block, and that must; as in the corpus, with room for its rounding. */
const AT_MOST_FIVE = 1.0501;
const AT_LEAST_TEN = 1.0999;

/** `ask(trial, benchmark)` gives a verdict, or undefined where the rule has nothing to go by. */
export function scoreTrials(trials, ask) {
  const answers = trials.flatMap((trial) =>
    trial.truth.flatMap((truth) => {
      const answer = ask(trial, truth.bench);
      return answer === undefined ? [] : [{ ...truth, ...answer, trial }];
    }),
  );
  const unchanged = groupBy(
    answers.filter(({ trial }) => trial.isUnchanged),
    ({ trial }) => trial.id,
  );
  const has = (verdict) => (answer) => answer.verdict === verdict;
  const count = (list, verdict) => [list.filter(has(verdict)).length, list.length];
  const zero = answers.filter(({ level }) => level === 0);
  const small = answers.filter(({ trueRatio }) => trueRatio <= AT_MOST_FIVE);
  const large = answers.filter(({ trueRatio }) => trueRatio >= AT_LEAST_TEN);
  const rounds = zero.flatMap((answer) => answer.rounds ?? []);
  return {
    falseBlocks: [
      [...unchanged.values()].filter((list) => list.some(has('block'))).length,
      unchanged.size,
    ],
    smallBlocked: count(small, 'block'),
    power: count(large, 'block'),
    undecidedZero: count(zero, 'inconclusive'),
    undecidedLarge: count(large, 'inconclusive'),
    meanRounds: rounds.length === 0 ? undefined : rounds.reduce((a, b) => a + b) / rounds.length,
  };
}
