/** Criterion's own files, `target/criterion/…/new/{benchmark,sample,estimates}.json`: one benchmark a folder. */
import { posix } from 'node:path';
import type { Measurement } from '../../model/measurement.js';
import type { Parser, Reader } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED = 'files benchmark.json and sample.json or estimates.json of target/criterion';
const UNIT = 'ns/iter';

/** What the files of one folder say, in whatever order they come. */
interface Folder {
  name: string | undefined;
  samples: readonly unknown[] | undefined;
  estimate: number | undefined;
}

export const criterion: Parser = {
  id: 'criterion',
  label: 'Criterion (target/criterion)',
  kinds: ['benchmarks'],
  definition: 'https://bheisler.github.io/criterion.rs/book/user_guide/csv_output.html',
  concatenable: true,
  folder: ['**/new/{benchmark,sample,estimates}.json'],
  detect(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"sampling_mode"\s*:\s*"(?:Linear|Flat)"/.test(head)) return 0.97;
    if (/"group_id"\s*:/.test(head) && /"directory_name"\s*:/.test(head)) return 0.97;
    return /"median_abs_dev"\s*:\s*\{\s*"confidence_interval"/.test(head) ? 0.9 : 0;
  },
  open: (source) => new CriterionFiles(source),
};

class CriterionFiles implements Reader {
  readonly #problems: ProblemList;
  readonly #folders = new Map<string, Folder>();
  #path: string;
  #reader: Reader;
  #isFirst: boolean = true;

  constructor(source: string) {
    this.#problems = new ProblemList(source);
    this.#path = source;
    this.#reader = this.#open();
  }

  nextFile(path: string): void {
    if (!this.#isFirst) this.#reader.end();
    this.#isFirst = false;
    this.#path = path;
    this.#reader = this.#open();
  }

  write(chunk: Uint8Array): void {
    this.#reader.write(chunk);
  }

  end(): readonly Measurement[] {
    this.#reader.end();
    const benchmarks = new BenchmarkList(this.#problems);
    for (const [path, folder] of this.#folders) this.#add(benchmarks, path, folder);
    const ended = { format: criterion.id, expected: EXPECTED };
    return [finishBenchmarks(benchmarks, this.#problems, ended)];
  }

  #open(): Reader {
    const path = this.#path;
    return jsonReader(this.#problems, {
      expected: EXPECTED,
      each: [[]],
      element: (value) => this.#understand(value, posix.dirname(path)),
      end: () => [],
    });
  }

  #understand(value: unknown, path: string): void {
    const known = this.#folders.get(path);
    const folder = known ?? { name: undefined, samples: undefined, estimate: undefined };
    if (known === undefined) this.#folders.set(path, folder);
    const id = textField(value, 'full_id');
    const times = field(value, 'times');
    if (id !== undefined) folder.name = id;
    else if (Array.isArray(times)) {
      const iterations = listField(value, 'iters');
      folder.samples = times.map((time, at) => Number(time) / Number(iterations[at]));
    } else {
      const best =
        field(field(value, 'slope'), 'point_estimate') ??
        numberField(field(value, 'mean'), 'point_estimate');
      if (typeof best === 'number') folder.estimate = best;
      else
        this.#problems.error(
          'input-not-understood',
          `${quote(this.#path)} is no file of Criterion's`,
        );
    }
  }

  #add(benchmarks: BenchmarkList, path: string, { name, samples, estimate }: Folder): void {
    if (samples === undefined && estimate === undefined) {
      this.#problems.error(
        'benchmark-bad-entry',
        `${quote(path)} has neither samples nor an estimate`,
      );
      return;
    }
    const benchmark = benchmarks.of('', name ?? path.replace(/\/new$/, ''), undefined);
    for (const value of samples ?? [estimate]) {
      addSample(benchmarks, this.#problems, benchmark, UNIT, value);
    }
  }
}
