/** Keeps the numbers of the rounds by benchmark and metric, and knows which benchmarks are still to be decided. */
import { compareExactly } from '../../compare/exact.js';
import { fullKey } from '../../compare/match-benchmarks.js';
import { pairedEstimator } from '../../compare/paired.js';
import type { Confirmation, ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark, Metric } from '../../model/measurement.js';
import { medianOfSorted, sorted } from '../../statistics/order.js';
import { designFor } from '../../statistics/sequential-design.js';

/** The least certain metric of a look: the relative change of head with its interval. */
export interface Doubt {
  readonly benchmark: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

interface Track {
  readonly target: ConfirmationTarget;
  /** What the base calls it. */
  readonly base: Benchmark;
  readonly head: Benchmark;
  readonly samples: Map<string, { readonly base: number[]; readonly head: number[] }>;
  decided: boolean;
}

export interface RoundLog {
  /** A target that head does not have when it is run again. */
  readonly missingInHead?: string;
  open(): readonly ConfirmationTarget[];
  add(base: readonly Benchmark[], head: readonly Benchmark[]): void;
  /** Decides what can be decided; the widest interval of what cannot. */
  look(mostRounds: number): Doubt | undefined;
  result(
    mostRounds: number,
  ): Pick<Confirmation, 'baseBenchmarks' | 'headBenchmarks' | 'mostRounds' | 'rounds'>;
}

/** Opens a log from a first round that only tells what there is: its numbers are dropped. */
export function createRoundLog(
  targets: readonly ConfirmationTarget[],
  base: readonly Benchmark[],
  head: readonly Benchmark[],
): RoundLog {
  const tracks: Track[] = [];
  let missingInHead: string | undefined;
  for (const target of targets) {
    const [before, after] = [findBase(base, target), find(head, target, target.name)];
    if (after === undefined) missingInHead ??= target.name;
    if (before === undefined || after === undefined) continue;
    tracks.push({ target, base: before, head: after, samples: new Map(), decided: false });
  }
  let rounds = 0;
  const open = () => tracks.filter(({ decided }) => !decided).map(({ target }) => target);
  return {
    ...(missingInHead === undefined ? {} : { missingInHead }),
    open,
    add(before, after) {
      rounds += 1;
      for (const track of tracks) if (!track.decided) addRound(track, before, after);
    },
    look(mostRounds) {
      const doubts = tracks
        .filter(({ decided }) => !decided)
        .flatMap((track) => lookAt(track, mostRounds) ?? []);
      return doubts.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
    },
    result: (mostRounds) => ({
      mostRounds,
      rounds,
      baseBenchmarks: tracks.map((track) => withSamples(track, 'base')),
      headBenchmarks: tracks.map((track) => withSamples(track, 'head')),
    }),
  };
}

function findBase(
  benchmarks: readonly Benchmark[],
  target: ConfirmationTarget,
): Benchmark | undefined {
  for (const name of [target.name, ...target.formerNames]) {
    const found = find(benchmarks, target, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const find = (benchmarks: readonly Benchmark[], target: ConfirmationTarget, name: string) =>
  benchmarks.find((one) => fullKey(one) === fullKey({ ...target, name }));

/** A round that one side lacks is of no use; both sides stay of one length. */
function addRound(
  { target, base, head, samples }: Track,
  before: readonly Benchmark[],
  after: readonly Benchmark[],
): void {
  const sides = [find(before, target, base.name), find(after, target, head.name)];
  for (const { unit } of target.metrics) {
    const [first, second] = sides.map((one) => middleOf(one, unit));
    if (first === undefined || second === undefined) continue;
    const known = samples.get(unit) ?? { base: [], head: [] };
    known.base.push(first);
    known.head.push(second);
    samples.set(unit, known);
  }
}

/** One process, one value: where a tool repeats by itself, the middle of it. */
function middleOf(benchmark: Benchmark | undefined, unit: string): number | undefined {
  const metric = benchmark?.metrics.find((one) => one.unit === unit);
  const value = metric && medianOfSorted(sorted(metric.samples));
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function lookAt(track: Track, mostRounds: number): Doubt | undefined {
  const estimator = pairedEstimator(designFor(mostRounds));
  let widest: Doubt | undefined;
  let isDecided = true;
  for (const { unit, better, tolerance, alpha } of track.target.metrics) {
    const samples = track.samples.get(unit);
    if (samples === undefined) continue;
    const pair = { ...samples, unit, better, tolerance, alpha };
    const { decision, effect } = compareExactly(pair) ?? estimator.compare(pair);
    if (decision !== 'inconclusive' && decision !== 'near') continue;
    isDecided = false;
    const [low, high] = [(effect?.low ?? 1) - 1, (effect?.high ?? 1) - 1];
    if (widest === undefined || high - low > widest.high - widest.low)
      widest = { benchmark: track.target.name, unit, low, high };
  }
  track.decided = isDecided;
  return widest;
}

/** What only the base reports is kept as it was first seen: that head no longer does is a finding, not silence. */
function withSamples({ base, head, samples }: Track, side: 'base' | 'head'): Benchmark {
  const benchmark = side === 'base' ? base : head;
  const lacks = (unit: string) => head.metrics.every((metric) => metric.unit !== unit);
  const metrics = benchmark.metrics.flatMap((metric): readonly Metric[] => {
    const measured = samples.get(metric.unit);
    if (measured !== undefined) return [{ ...metric, samples: measured[side] }];
    return side === 'base' && lacks(metric.unit) ? [metric] : [];
  });
  return { ...benchmark, metrics };
}
