/** Formats that are one JSON document with a long list in it: its elements come one by one, the rest at the end. */
import type { Measurement } from '../../model/measurement.js';
import type { Reader } from '../../model/parser.js';
import { Decoder } from './decode.js';
import { readShallowJson } from './json.js';
import { type JsonPath, JsonScan, type TextPlace } from './json-scan.js';
import type { ProblemList, Where } from './problem-list.js';
import { noteEmpty } from './unread.js';

export interface JsonFormat {
  /** What the problem about an empty input says that was expected. */
  readonly expected: string;
  /** Where the elements stand: `['benchmarks', '*']`; `[]` for whole documents, then one a line are read too. */
  readonly each: readonly JsonPath[];
  /** One element; `path` has the keys and indices that lead to it, `line` is where it begins. */
  element(value: unknown, path: readonly string[], line: number): void;
  /** The document with `null` in the place of each element; undefined where it could not be read. */
  end(rest: unknown): readonly Measurement[];
}

/** A reader that hands the elements to a format; what is no JSON is a problem, and ends the reading. */
export function jsonReader(problems: ProblemList, format: JsonFormat): Reader {
  const decoder = new Decoder();
  const isMany = format.each.some((path) => path.length === 0);
  let rest: unknown;
  let blank = true;
  let documents = 0;
  const scan = new JsonScan(format.each, {
    element(text, at, path) {
      const read = readShallowJson(text);
      if (read.ok) format.element(read.value, path, at.line);
      else problems.error(read.code, read.message, whereIn(at, read.where));
    },
    document(text, at) {
      documents += 1;
      if (documents > 1 && !isMany) {
        if (documents > 2) return;
        problems.error('json-syntax', 'not JSON: unexpected text after the end', { ...at });
      } else if (!isMany) {
        const read = readShallowJson(text);
        if (read.ok) rest = read.value;
        else problems.error(read.code, read.message, whereIn(at, read.where));
      }
    },
    fail(code, message, at, excerpt) {
      problems.error(code, message, { ...at, ...(excerpt === undefined ? {} : { excerpt }) });
    },
  });
  const take = (text: string) => {
    if (blank && text.trim() !== '') blank = false;
    scan.write(text);
  };
  return {
    write: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      scan.end();
      if (decoder.invalidUtf8) {
        problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"');
      }
      if (blank) noteEmpty(problems, format.expected);
      return format.end(rest);
    },
  };
}

/** A place within a piece as one of the whole input. */
function whereIn(start: TextPlace, { line = 1, column, ...more }: Where): Where {
  const shifted = column === undefined || line > 1 ? column : start.column + column - 1;
  return {
    ...more,
    line: start.line + line - 1,
    ...(shifted === undefined ? {} : { column: shifted }),
  };
}
