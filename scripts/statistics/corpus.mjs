// Recorded timings of unchanged and of slowed benchmarks (`runs.jsonl` and so on; its README says what is what).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists by key, in the order of the first of each. */
export function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}

const FILES = ['runs.jsonl', 'history.jsonl', 'trials.json', 'truth.jsonl'];

/**
 * Reads the recordings of a folder. A round is `{ base, head }`, either a map from benchmark to nanoseconds; a trial is
 * a change of ten benchmarks, with the true ratio of each.
 */
export function readCorpus(folder) {
  const [runs, history, trials, truth] = FILES.map((name) => parse(join(folder, name)));
  const duet = new Map();
  const seq = new Map();
  for (const run of runs) {
    if (run.design === 'duet') duet.set(`${run.pr} ${run.round} ${run.side}`, run.ns);
    else seq.set(`${run.pr} ${run.side}`, run.ns);
  }
  const stored = new Map(history.map(({ pr, ns }) => [pr, ns]));
  const truths = groupBy(truth, ({ trial }) => trial);

  const roundsOf = ([session, first, last]) =>
    Array.from({ length: last - first }, (_, i) => {
      const [base, head] = ['base', 'head'].map((side) =>
        duet.get(`${session} ${first + i} ${side}`),
      );
      return { base: firsts(base), head: firsts(head) };
    });

  /** What was recorded of a trial, put together as it says. */
  function materialise({ id, segments, flip, scale, stored: reference, history: past }) {
    const rounds = segments.flatMap(roundsOf).map(({ base, head }, i) => {
      const [before, after] = flip[i] === '1' ? [head, base] : [base, head];
      return {
        base: before,
        head: mapValues(after, (ns, name) => ns * (scale[name] ?? 1)),
      };
    });
    const known = truths.get(id) ?? [];
    return {
      id,
      group: known[0].group,
      isUnchanged: known[0].allUnchanged,
      truth: known.map(({ bench, level, trueRatio }) => ({ bench, level, trueRatio })),
      rounds,
      ...(reference === undefined || reference === null || !stored.has(reference)
        ? {}
        : {
            stored: {
              base: stored.get(reference),
              head: seq.get(`${segments[0][0]} head`),
              history: past.map((session) => stored.get(session)),
            },
          }),
    };
  }

  const all = trials.map(materialise);
  const unchanged = unchangedBlocks(all, trials, roundsOf);
  return { trials: all, unchanged, levelled: [...unchanged, ...levelledBlocks(all)] };
}

/** Blocks of 20 rounds of one session in which nothing changed, each once. */
function unchangedBlocks(all, trials, roundsOf) {
  const blocks = new Map();
  for (const [i, { group, isUnchanged }] of all.entries()) {
    if (!isUnchanged || group === 'layout') continue;
    for (const segment of trials[i].segments) blocks.set(segment.join(' '), segment);
  }
  return [...blocks.values()]
    .sort(([a, from], [b, other]) => a - b || from - other)
    .map((segment) => roundsOf(segment));
}

/** Sessions of slowed benchmarks, head divided by its true ratio: what they were like without it, or nearly. */
function levelledBlocks(all) {
  return all
    .filter(({ group, isUnchanged }) => group === 'pr' && !isUnchanged)
    .map(({ rounds, truth }) => {
      const ratios = new Map(truth.map(({ bench, trueRatio }) => [bench, trueRatio]));
      const level = (ns, name) => ns / ratios.get(name);
      return rounds.map(({ base, head }) => ({ base, head: mapValues(head, level) }));
    });
}

function parse(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return JSON.parse(text);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const firsts = (ns) => mapValues(ns, ([value]) => value);

function mapValues(object, change) {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, change(value, name)]),
  );
}
