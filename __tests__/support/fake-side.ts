/** A tree that is measured in no time: what it prints, how long it takes and when it fails is up to the test. */
import type { ConfirmationTarget } from '../../src/model/confirmation.js';
import type { Benchmark } from '../../src/model/measurement.js';
import type { Failure, PairedSide } from '../../src/tasks/paired/paired-side.js';
import { benchmark } from './benchmarks.js';
import { normals, uniforms } from './noise.js';

/** A clock that only the sides move. */
export class FakeClock {
  at = 1_000_000;
  readonly now = () => this.at;
}

export interface FakeSide extends PairedSide {
  /** Targets of each measurement, in order. */
  readonly asked: (readonly string[])[];
}

/** The n-th measurement, from 0 for the warm-up; a failure in its place is that of a process. */
export type Measure = (
  run: number,
  targets: readonly ConfirmationTarget[],
) => readonly Benchmark[] | Failure;

export function fakeSide(
  measure: Measure,
  {
    clock = new FakeClock(),
    takesMs = 100,
    survey = [],
    onMeasure = () => undefined,
  }: {
    clock?: FakeClock;
    takesMs?: number | ((run: number) => number);
    survey?: readonly Benchmark[] | Failure;
    onMeasure?: () => void;
  } = {},
): FakeSide {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    async measure(targets) {
      const run = asked.length;
      asked.push(targets.map(({ name }) => name));
      clock.at += typeof takesMs === 'number' ? takesMs : takesMs(run);
      onMeasure();
      return measure(run, targets);
    },
    survey: async () => survey,
  };
}

/** Each wanted benchmark at its level, with noise; what has no level this tree does not have. */
export function levels(
  byName: Readonly<Record<string, number>>,
  { sigma = 0.01, seed = 1, unit = 'ns/op' } = {},
): (...asked: Parameters<Measure>) => readonly Benchmark[] {
  const normal = normals(uniforms(seed * 7919 + 12_345));
  return (_, targets) =>
    targets
      .flatMap(({ name, formerNames }) => [name, ...formerNames])
      .filter((name) => Object.hasOwn(byName, name))
      .map((name) =>
        benchmark(name, { [unit]: [(byName[name] ?? 0) * Math.exp(sigma * normal())] }),
      );
}
