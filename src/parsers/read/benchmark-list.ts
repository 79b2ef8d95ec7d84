/**
 * Gathers benchmark results as they come: the same package, name and procs is one benchmark, whose samples keep the
 * order of time. Also knows which way a unit is better.
 */
import type { Benchmark, Direction } from '../../model/measurement.js';
import { owned } from './lines.js';

/** One benchmark while its results come in. */
export class GatheredBenchmark {
  readonly package: string;
  readonly name: string;
  readonly procs: number | undefined;
  readonly metrics: { readonly unit: string; readonly samples: number[] }[] = [];

  constructor(packagePath: string, name: string, procs: number | undefined) {
    this.package = packagePath;
    this.name = name;
    this.procs = procs;
  }

  /** Adds one finite value. */
  add(unit: string, value: number): void {
    for (const metric of this.metrics) {
      if (metric.unit !== unit) continue;
      metric.samples.push(value);
      return;
    }
    this.metrics.push({ unit: owned(unit), samples: [value] });
  }
}

/** The benchmarks of one input by identity. */
export class BenchmarkList {
  readonly #byKey = new Map<string, GatheredBenchmark>();
  readonly #directions = new Map<string, Direction>();

  get size(): number {
    return this.#byKey.size;
  }

  /** Says which way a unit is better, over what its name suggests; false where the contrary was said before. */
  direct(unit: string, better: Direction): boolean {
    const known = this.#directions.get(unit);
    if (known === undefined) this.#directions.set(owned(unit), better);
    return known === undefined || known === better;
  }

  /** The benchmark of that identity, also where it is new. */
  of(packagePath: string, name: string, procs: number | undefined): GatheredBenchmark {
    const key = `${packagePath}\n${procs ?? ''}\n${name}`;
    let found = this.#byKey.get(key);
    if (found === undefined) {
      found = new GatheredBenchmark(packagePath, owned(name), procs);
      this.#byKey.set(owned(key), found);
    }
    return found;
  }

  /** In order of first appearance. */
  list(): readonly Benchmark[] {
    return [...this.#byKey.values()].map(({ package: packagePath, name, procs, metrics }) => ({
      package: packagePath,
      name,
      ...(procs === undefined ? {} : { procs }),
      metrics: metrics.map(({ unit, samples }) => ({
        unit,
        better: this.#directions.get(unit) ?? directionOf(unit),
        samples,
      })),
    }));
  }
}

/** Rates are better high, all else low: `MB/s`, `records/sec`, `ops/s` against `ns/op`, `B/op`, `allocs/op`. */
function directionOf(unit: string): Direction {
  return /\/(?:s|sec|second)$/i.test(unit) ? 'higher' : 'lower';
}
