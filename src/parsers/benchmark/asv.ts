/**
 * airspeed velocity's results of one commit, `results/<machine>/<commit>-<environment>.json`. What a `track_` function
 * counts is said in `results/benchmarks.json`, so that the folder says more than the file.
 */
import type { Measurement } from '../../model/measurement.js';
import type { Parser, Reader } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { finishBenchmarks } from '../read/benchmark-run.js';
import { entriesOf, field, listField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { type AsvEntry, isUnitKnown, readAsvEntry } from './asv-entry.js';

const EXPECTED =
  '{"commit_hash": "…", "result_columns": ["result", "params"], "results": {"speed.time_a": [[0.1], []]}}, as `asv run` writes';

/** One file of results. */
interface Results {
  readonly entries: readonly AsvEntry[];
  readonly rest: unknown;
}

export const asv: Parser = {
  id: 'asv',
  label: 'airspeed velocity (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://asv.readthedocs.io/en/latest/dev.html#results-json',
  concatenable: true,
  folder: ['benchmarks.json', '*/????????-*.json'],
  detect(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"commit_hash"\s*:/.test(head) && /"env_name"\s*:|"result_columns"\s*:/.test(head))
      return 0.96;
    return /"param_names"\s*:/.test(head) &&
      /"type"\s*:\s*"(?:time|track|(?:peak)?memory)"/.test(head)
      ? 0.9
      : 0;
  },
  open: (source) => new AsvFiles(source),
};

class AsvFiles implements Reader {
  readonly #problems: ProblemList;
  readonly #results: Results[] = [];
  readonly #units = new Map<string, string>();
  #reader: Reader;
  #isFirst: boolean = true;

  constructor(source: string) {
    this.#problems = new ProblemList(source);
    this.#reader = this.#open();
  }

  nextFile(): void {
    if (!this.#isFirst) this.#reader.end();
    this.#isFirst = false;
    this.#reader = this.#open();
  }

  write(chunk: Uint8Array): void {
    this.#reader.write(chunk);
  }

  end(): readonly Measurement[] {
    this.#reader.end();
    this.#checkCommits();
    this.#checkUnits();
    const benchmarks = new BenchmarkList(this.#problems);
    const isOne = new Set(this.#results.map(({ rest }) => scopeOf(rest))).size < 2;
    for (const { entries, rest } of this.#results) {
      const columns = listField(rest, 'result_columns');
      const file = { columns, scope: isOne ? '' : scopeOf(rest), units: this.#units };
      for (const entry of entries) readAsvEntry(entry, file, benchmarks, this.#problems);
    }
    const headers = entriesOf(field(this.#results[0]?.rest, 'params')).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    );
    const ended = { format: asv.id, expected: EXPECTED, headers };
    return [finishBenchmarks(benchmarks, this.#problems, ended)];
  }

  #open(): Reader {
    const entries: AsvEntry[] = [];
    return jsonReader(this.#problems, {
      expected: EXPECTED,
      each: [['results', '*']],
      element: (value, path, line) => void entries.push({ name: path.at(-1) ?? '', value, line }),
      end: (rest) => {
        if (entries.length > 0) this.#results.push({ entries, rest });
        for (const [name, benchmark] of entriesOf(rest)) {
          const unit = textField(benchmark, 'unit');
          if (unit !== undefined) this.#units.set(name, unit);
        }
        return [];
      },
    });
  }

  #checkUnits(): void {
    const all = this.#results.flatMap(({ entries }) => entries);
    const unknown = all.find(({ name }) => !isUnitKnown(name, this.#units));
    if (unknown === undefined) return;
    const message = `the unit of ${quote(unknown.name)} is not said here: it is called "value"`;
    const hint = 'Read the folder "results", in which benchmarks.json says it.';
    this.#problems.warning('benchmark-unit-unknown', message, { hint });
  }

  /** asv keeps the results of the past beside those of today. */
  #checkCommits(): void {
    const commits = new Set(this.#results.map(({ rest }) => textField(rest, 'commit_hash')));
    if (commits.size < 2) return;
    const some = [...commits].slice(0, 3).map((commit) => quote(commit ?? ''));
    const message = `the results are of ${commits.size} commits: ${some.join(', ')}`;
    const hint = 'Name the file of one commit and benchmarks.json, or remove the others.';
    this.#problems.error('benchmarks-of-several-commits', message, { hint });
  }
}

function scopeOf(rest: unknown): string {
  const machine = textField(field(rest, 'params'), 'machine') ?? '';
  return `${machine}/${textField(rest, 'env_name') ?? ''}`;
}
