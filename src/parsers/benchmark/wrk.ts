/** What wrk and wrk2 print: latency and throughput of one address. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList, type GatheredBenchmark } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { nanosecondsOf } from '../read/time.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'the output of wrk, from "Running 10s test @ http://…" to "Requests/sec: 123.45"';
const START = /^Running \S{1,20} test @ (\S.{0,2000})$/;
const LATENCY = /^\s+Latency\s+(\S{1,20})\s/;
/** With `--latency`; wrk2 has more digits. */
const PERCENTILE = /^\s+(50|90|99)(?:\.0+)?%\s+(\S{1,20})$/;
const TIME = /^([\d.]{1,20})(us|ms|s|m|h)$/;
const RATE = /^Requests\/sec:\s+(\S{1,30})$/;
const TRANSFER = /^Transfer\/sec:\s+([\d.]{1,20})(B|KB|MB|GB|TB)$/;
const FAILED =
  /^\s+(Non-2xx or 3xx responses: \d{1,15}|Socket errors: connect \d{1,15}, read \d{1,15}, write \d{1,15}, timeout \d{1,15})$/;
/** Its units are powers of 1024: https://github.com/wg/wrk/blob/master/src/units.c */
const BYTES: Readonly<Record<string, number>> = { B: 0, KB: 1, MB: 2, GB: 3, TB: 4 };

export const wrk: Parser = {
  id: 'wrk',
  label: 'wrk (text)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/wg/wrk/blob/master/README.md',
  concatenable: true,
  detect: (head) =>
    /^Running \S+ test @ \S/m.test(head) && /^\s+Thread Stats\s+Avg/m.test(head) ? 0.97 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const run = new WrkRun(problems);
    return lineReader(problems, {
      line: (text, number) => run.line(text, number),
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        run.end();
        return [finishBenchmarks(run.benchmarks, problems, { format: wrk.id, expected: EXPECTED })];
      },
    });
  },
};

class WrkRun {
  readonly benchmarks: BenchmarkList;
  readonly #problems: ProblemList;
  /** Of the address whose results come; undefined after its end. */
  #open: GatheredBenchmark | undefined;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.benchmarks = new BenchmarkList(problems);
  }

  line(text: string, number: number): void {
    const address = START.exec(text)?.[1];
    if (address !== undefined) {
      this.end();
      this.#open = this.benchmarks.of('', address, undefined);
      return;
    }
    const benchmark = this.#open;
    if (benchmark === undefined) return;
    const [, failure] = FAILED.exec(text) ?? [];
    const [, percent, reached = ''] = PERCENTILE.exec(text) ?? [];
    const [, average] = LATENCY.exec(text) ?? [];
    const [, rate] = RATE.exec(text) ?? [];
    const [, transferred = '', unit = ''] = TRANSFER.exec(text) ?? [];
    const add = (metric: string, value: number) =>
      addSample(this.benchmarks, this.#problems, benchmark, metric, value, number);
    if (failure !== undefined) this.#failed(benchmark.name, failure, number);
    else if (percent !== undefined) add(`latency p${percent} ns`, timeOf(reached));
    else if (average !== undefined) add('latency ns', timeOf(average));
    else if (rate !== undefined) {
      add('requests/s', Number(rate));
    } else if (unit !== '') {
      add('bytes/s', Number(transferred) * 1024 ** (BYTES[unit] ?? 0));
      this.#open = undefined;
    }
  }

  /** The rates stand last. */
  end(): void {
    if (this.#open === undefined) return;
    const message = `the results of ${quote(this.#open.name)} do not come to their end: they may be cut`;
    this.#problems.error('input-cut', message);
    this.#open = undefined;
  }

  #failed(name: string, said: string, line: number): void {
    this.#problems.error('benchmark-failed', `${quote(name)}: ${said}`, {
      line,
      hint: 'Times of requests that fail mean nothing.',
    });
  }
}

/** NaN for what is no time. */
function timeOf(text: string): number {
  const [, value = '', unit = ''] = TIME.exec(text) ?? [];
  return nanosecondsOf(value, unit);
}
