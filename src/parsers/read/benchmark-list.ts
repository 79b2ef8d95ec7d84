/**
 * Gathers benchmark results as they come: the same package, name and procs is one benchmark, whose samples keep the
 * order of time. Also knows which way a unit is better.
 */
import type { Benchmark, Direction, Metric } from '../../model/measurement.js';
import { owned } from './lines.js';
import { type ProblemList, quote } from './problem-list.js';

/** Metrics of one benchmark: they are looked up one after the other, so that a line of a million would take minutes. */
const MOST_METRICS = 500;

/** One metric while its results come in. */
interface GatheredMetric extends Metric {
  better: Direction;
  samples: number[];
}

/** One benchmark while its results come in: already of the shape in which it is handed out. */
export interface GatheredBenchmark extends Benchmark {
  metrics: GatheredMetric[];
}

/** Benchmarks of one package that ran with the same number of threads. */
interface Group {
  readonly packagePath: string;
  readonly procs: number | undefined;
  readonly byName: Map<string, GatheredBenchmark>;
}

/** The benchmarks of one input by identity. */
export class BenchmarkList {
  readonly #problems: ProblemList;
  readonly #all: GatheredBenchmark[] = [];
  readonly #groups = new Map<string, Group>();
  /** Results of one package follow each other. */
  #group: Group = { packagePath: '', procs: undefined, byName: new Map() };
  readonly #directions = new Map<string, Direction>();
  /** One string a unit, however many benchmarks report it. */
  readonly #units = new Map<string, string>();

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  get size(): number {
    return this.#all.length;
  }

  /** Says which way a unit is better, over what its name suggests; false where the contrary was said before. */
  direct(unit: string, better: Direction): boolean {
    const known = this.#directions.get(unit);
    if (known === undefined) this.#directions.set(this.unit(unit), better);
    return known === undefined || known === better;
  }

  /** The same unit, as a string that holds no line. */
  unit(text: string): string {
    const known = this.#units.get(text);
    if (known !== undefined) return known;
    const unit = owned(text);
    this.#units.set(unit, unit);
    return unit;
  }

  /** The benchmark of that identity, also where it is new. */
  of(packagePath: string, name: string, procs: number | undefined): GatheredBenchmark {
    const group = this.#groupOf(packagePath, procs);
    const known = group.byName.get(name);
    if (known !== undefined) return known;
    const before = this.#all.at(-1);
    if (before !== undefined) cutToSize(before);
    const found = newBenchmark(packagePath, owned(name), procs);
    group.byName.set(found.name, found);
    this.#all.push(found);
    return found;
  }

  /** Adds one finite value; `hint` is the place that the unit probably has among the metrics. */
  add({ name, metrics }: GatheredBenchmark, unit: string, value: number, hint = 0): void {
    const hinted = metrics[hint];
    const found = hinted?.unit === unit ? hinted : metrics.find((metric) => metric.unit === unit);
    if (found !== undefined) found.samples.push(value);
    else if (metrics.length < MOST_METRICS) {
      metrics.push({ unit: this.unit(unit), better: 'lower', samples: [value] });
    } else {
      const message = `benchmark ${quote(name)} has more than ${MOST_METRICS} metrics: ${quote(unit)} was left out`;
      this.#problems.error('benchmark-too-many-metrics', message);
    }
  }

  /** In order of first appearance. To be called once, at the end: only then all directions are known. */
  list(): readonly Benchmark[] {
    const directions = new Map<string, Direction>();
    for (const unit of this.#units.keys()) {
      directions.set(unit, this.#directions.get(unit) ?? directionOf(unit));
    }
    for (const { metrics } of this.#all) {
      for (const metric of metrics) metric.better = directions.get(metric.unit) ?? metric.better;
    }
    return this.#all;
  }

  #groupOf(packagePath: string, procs: number | undefined): Group {
    const last = this.#group;
    if (last.packagePath === packagePath && last.procs === procs && this.size > 0) return last;
    const key = `${procs ?? ''}\n${packagePath}`;
    this.#group = this.#groups.get(key) ?? { packagePath, procs, byName: new Map() };
    this.#groups.set(key, this.#group);
    return this.#group;
  }
}

function newBenchmark(
  packagePath: string,
  name: string,
  procs: number | undefined,
): GatheredBenchmark {
  return procs === undefined
    ? { package: packagePath, name, metrics: [] }
    : { package: packagePath, name, procs, metrics: [] };
}

/**
 * An array that grew by `push` keeps room for more than it has. Done once, when the next benchmark comes: mostly all
 * repetitions are there by then, and what is left behind is young, so that collecting it costs nothing.
 */
function cutToSize(benchmark: GatheredBenchmark): void {
  benchmark.metrics = benchmark.metrics.slice();
  for (const metric of benchmark.metrics) metric.samples = metric.samples.slice();
}

/** Rates are better high, all else low: `MB/s`, `records/sec`, `ops/s` against `ns/op`, `B/op`, `allocs/op`. */
function directionOf(unit: string): Direction {
  return /\/(?:s|sec|second)$/i.test(unit) ? 'higher' : 'lower';
}
