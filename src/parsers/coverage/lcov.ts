/**
 * LCOV tracefiles of geninfo, istanbul, coverage.py and others. We count the records themselves; the sums that the
 * file states are only checked. The same file twice (merged test runs) is the union of both.
 */
import type { Coverage } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { sumRatios } from '../read/coverage-list.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import { LcovRecord } from './lcov-record.js';

const EXPECTED = 'an LCOV tracefile: "SF:path", "DA:line,hits", "end_of_record"';
const HIGHEST_LINE = 10_000_000;
const FUNCTION: ReadonlyMap<string, RegExp> = new Map([
  ['FN', /^(\d{1,9}),(?:\d{1,9},)?(.+)$/],
  ['FNDA', /^([^,]*),(.+)$/],
  ['FNA', /^\d{1,9},([^,]*),(.+)$/],
]);

export const lcov: Parser = {
  id: 'lcov',
  label: 'LCOV tracefile',
  kinds: ['coverage'],
  definition: 'https://manpages.debian.org/unstable/lcov/geninfo.1.en.html#TRACEFILE_FORMAT',
  concatenable: true,
  detect: (head) =>
    /^SF:./m.test(head) && /^(?:DA|FN|LF|BRDA|end_of_record)\b/m.test(head) ? 0.97 : 0,
  open(source) {
    const trace = new Tracefile(source);
    return lineReader(trace.problems, {
      line: (text, number) => trace.line(text, number),
      end(blank) {
        if (blank) noteEmpty(trace.problems, EXPECTED);
        return [trace.finish()];
      },
    });
  },
};

class Tracefile {
  readonly problems: ProblemList;
  readonly #files = new Map<string, LcovRecord>();
  #open: { readonly path: string; readonly record: LcovRecord } | undefined;
  #line: number = 0;
  #text = '';

  constructor(source: string) {
    this.problems = new ProblemList(source);
  }

  line(text: string, number: number): void {
    this.#line = number;
    this.#text = text;
    const colon = text.indexOf(':');
    const record = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1);
    if (record === 'SF') this.#begin(value);
    else if (record === 'end_of_record') this.#close();
    else if (this.#open !== undefined) this.#record(this.#open.record, record, value);
    else if (record !== 'TN' && !text.startsWith('#') && text.trim() !== '') {
      this.#bad('stands outside a file');
    }
  }

  finish(): Coverage {
    if (this.#open !== undefined) {
      const message = 'the last file has no "end_of_record": the input may be cut';
      this.problems.error('input-cut', message, { line: this.#line });
      this.#close();
    }
    const files = [...this.#files].map(([path, file]) => file.toCoverage(path));
    const totals = sumRatios(files.map((file) => file.ratios));
    if (this.problems.complete && (totals.lines?.total ?? 0) === 0) {
      this.problems.error('coverage-none', 'no line of any file was measured');
    }
    return {
      kind: 'coverage',
      format: lcov.id,
      source: this.problems.source,
      complete: this.problems.complete,
      problems: this.problems.list(),
      unit: 'lines',
      totals,
      files,
    };
  }

  #begin(path: string): void {
    if (this.#open !== undefined) {
      this.#bad('begins a file before the last has its "end_of_record"');
      this.#close();
    }
    this.#open = { path: owned(path), record: new LcovRecord() };
  }

  #close(): void {
    if (this.#open === undefined) return;
    const { path, record } = this.#open;
    this.#open = undefined;
    for (const message of record.disagreements()) {
      this.problems.warning('coverage-totals-differ', `${quote(path)}: ${message}`, {
        line: this.#line,
      });
    }
    const known = this.#files.get(path);
    if (known === undefined) this.#files.set(path, record);
    else known.merge(record);
  }

  #record(file: LcovRecord, record: string, value: string): void {
    if (record === 'DA') this.#lineHits(file, value.split(',', 2));
    else if (record === 'BRDA') this.#branch(file, value);
    else if (FUNCTION.has(record)) this.#function(file, record, value);
    else if (/^(?:LF|LH|BRF|BRH|FNF|FNH)$/.test(record)) file.stated.set(record, Number(value));
  }

  /** `DA:line,hits[,checksum]` */
  #lineHits(file: LcovRecord, fields: readonly string[]): void {
    const line = this.#lineNumber(fields[0]);
    const hits = this.#hits(fields[1]);
    if (line !== undefined && hits !== undefined) file.hitLine(line, hits);
  }

  /** `BRDA:line,block,branch,taken`, where the branch may be a text and `-` means never reached. */
  #branch(file: LcovRecord, value: string): void {
    const first = value.indexOf(',');
    const last = value.lastIndexOf(',');
    const line = this.#lineNumber(value.slice(0, first));
    const taken = value.slice(last + 1);
    const hits = taken === '-' ? 0 : this.#hits(taken);
    if (line === undefined || hits === undefined) return;
    if (first === last) this.#bad('has no branch');
    else file.hitBranch(owned(value.slice(0, last)), hits);
  }

  /** `FN:line[,end],name` names a function; `FNDA:calls,name` and `FNA:index,calls,name` say how often it was called. */
  #function(file: LcovRecord, record: string, value: string): void {
    const [, count, name] = FUNCTION.get(record)?.exec(value) ?? [];
    if (name === undefined) this.#bad('has no function name');
    else if (record === 'FN') file.declare(owned(name));
    else {
      const calls = this.#hits(count);
      if (calls !== undefined) file.call(owned(name), calls);
    }
  }

  #lineNumber(text: string | undefined): number | undefined {
    const line = /^\d{1,8}$/.test(text ?? '') ? Number(text) : 0;
    if (line >= 1 && line <= HIGHEST_LINE) return line;
    this.#bad(`has no line number but ${quote(text ?? '')}`);
    return undefined;
  }

  #hits(text: string | undefined): number | undefined {
    const hits = /^\d+(?:\.\d+)?(?:[eE]\+?\d+)?$/.test(text ?? '') ? Number(text) : Number.NaN;
    if (!Number.isFinite(hits)) {
      this.#bad(`has no count but ${quote(text ?? '')}`);
      return undefined;
    }
    if (hits > Number.MAX_SAFE_INTEGER || !/^\d+$/.test(text ?? '')) {
      const message = `an odd count was read as ${hits}: ${quote(this.#text)}`;
      this.problems.warning('coverage-odd-count', message, { line: this.#line });
    }
    return hits;
  }

  #bad(why: string): void {
    const message = `${quote(this.#text)} ${why}`;
    this.problems.error('coverage-bad-line', message, { line: this.#line });
  }
}
