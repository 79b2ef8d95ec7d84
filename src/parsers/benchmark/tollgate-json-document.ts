/** Takes the document of `tollgate-json` apart; every wrong value is named by benchmark and metric. */
import { BenchmarkList } from '../read/benchmark-list.js';
import { type ProblemList, quote } from '../read/problem-list.js';

/** Benchmarks and headers of one input, with its mistakes in the list of problems. */
export class TollgateBenchmarks {
  readonly benchmarks: BenchmarkList;
  readonly headers = new Map<string, string>();
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.benchmarks = new BenchmarkList(problems);
  }

  /** `{"benchmarks": […], "headers": {…}}`, or one benchmark alone. */
  document(value: unknown, expected: string): void {
    const fields = fieldsOf(value);
    const list = fields?.has('metrics') ? [value] : fields?.get('benchmarks');
    if (!Array.isArray(list)) {
      this.#problems.error('input-wrong-shape', `not the expected shape: expected ${expected}`);
      return;
    }
    for (const [key, header] of fieldsOf(fields?.get('headers')) ?? []) {
      this.headers.set(key, typeof header === 'string' ? header : JSON.stringify(header));
    }
    for (const [index, each] of list.entries()) this.benchmark(each, `benchmarks[${index}]`);
  }

  /** `where` names it as long as its own name is not known. */
  benchmark(value: unknown, where: string): void {
    const fields = fieldsOf(value) ?? new Map<string, unknown>();
    const { name, packagePath, procs } = {
      name: fields.get('name'),
      packagePath: fields.get('package') ?? '',
      procs: fields.get('procs'),
    };
    if (typeof name !== 'string' || name === '') {
      this.#wrong(where, '"name" must be a text that is not empty');
    } else if (typeof packagePath !== 'string') {
      this.#wrong(quote(name), '"package" must be a text');
    } else if (procs !== undefined && !isProcs(procs)) {
      this.#wrong(quote(name), '"procs" must be a whole number from 1');
    } else this.#metrics({ packagePath, name, procs }, fieldsOf(fields.get('metrics')));
  }

  #metrics(identity: Identity, metrics: ReadonlyMap<string, unknown> | undefined): void {
    if (metrics === undefined || metrics.size === 0) {
      this.#wrong(quote(identity.name), '"metrics" must name at least one unit');
    }
    for (const [unit, value] of metrics ?? []) {
      const metric = fieldsOf(value);
      const samples: unknown = metric?.get('samples');
      this.#direct(identity.name, unit, metric?.get('better'));
      if (Array.isArray(samples) && samples.length > 0) this.#samples(identity, unit, samples);
      else
        this.#wrong(
          `${quote(identity.name)}, ${quote(unit)}`,
          '"samples" must be a list of numbers',
        );
    }
  }

  #samples(
    { packagePath, name, procs }: Identity,
    unit: string,
    samples: readonly unknown[],
  ): void {
    for (const sample of samples) {
      if (typeof sample === 'number' && Number.isFinite(sample)) {
        this.benchmarks.add(this.benchmarks.of(packagePath, name, procs), unit, sample);
      } else
        this.#wrong(`${quote(name)}, ${quote(unit)}`, `${show(sample)} is not a usable number`);
    }
  }

  #direct(name: string, unit: string, better: unknown): void {
    if (better === undefined) return;
    const subject = `${quote(name)}, ${quote(unit)}`;
    if (better !== 'lower' && better !== 'higher') {
      this.#wrong(subject, '"better" must be "lower" or "higher"');
    } else if (!this.benchmarks.direct(unit, better)) {
      this.#wrong(subject, `"better" is "${better}" here and not elsewhere`);
    }
  }

  #wrong(subject: string, what: string): void {
    this.#problems.error('benchmark-bad-value', `benchmark ${subject}: ${what}`);
  }
}

interface Identity {
  readonly packagePath: string;
  readonly name: string;
  readonly procs: number | undefined;
}

function isProcs(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

/** Own fields of an object in a map, where `__proto__` is a key like any other. */
function fieldsOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

function show(value: unknown): string {
  return typeof value === 'number' ? String(value) : quote(JSON.stringify(value));
}
