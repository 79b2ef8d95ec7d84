/**
 * The user's own line in the stack of a failure, as the tools of many languages print it: the first frame that is not
 * of a library or of the runtime. Runs of such foreign frames are cut out of the text.
 */
import type { Place } from '../../model/problem.js';
import { stripAnsi } from './decode.js';
import { owned } from './lines.js';

export interface Stack {
  readonly place?: Place;
  /** The text, with `… N frames of libraries` where there were some. */
  readonly text: string;
}

const MOST_LINES = 2000;
const LONGEST_LINE = 2000;

/** `(file:line:col)` and its like; the first group is the file, the second the line. */
const FRAMES: readonly RegExp[] = [
  // JavaScript: `at f (/a/b.js:1:2)`, `at file:///a/b.js:1:2`, `❯ test/a.ts:1:2`
  /^\s*(?:at|❯) (?:.{0,500}? ?\()?(?:file:\/\/)?([^\s()][^()]{0,1000}?):(\d{1,9}):\d{1,9}\)?$/,
  // Java: `at a.b.C.m(C.java:1)`
  /^\s*at (?:[\w.@/$-]{1,500}\/)?([\w$.]{1,500})\.[\w$<>]{1,200}\(([\w$-]{1,200}\.\w{1,10}):(\d{1,9})\)$/,
  // Python: `File "a.py", line 1`, and pytest's `a.py:1: Error`
  /^\s*File "([^"]{1,1000})", line (\d{1,9})/,
  /^(\S[^:\n]{0,1000}\.py):(\d{1,9}): /,
  // Rust: `panicked at src/a.rs:1:2:`, `panicked at 'text', src/a.rs:1:2`
  /panicked at (?:'.{0,1000}', )?(\S{1,1000}\.rs):(\d{1,9}):\d{1,9}:?$/,
  /^\s*at (\S{1,1000}\.rs):(\d{1,9}):\d{1,9}$/,
  // .NET: `at N.C.M() in /a/b.cs:line 1`
  /^\s*at .{1,1000} in (\S.{0,1000}):line (\d{1,9})$/,
  // C++, Go, PHP, Ruby and most others: `a/b.cc:1: Failure`, `a.php:1`, `a.rb:1:in 'm'`
  /^\s*(?:# )?([^\s:()]{1,1000}\.[A-Za-z]\w{0,9}):(\d{1,9})(?=$|[:\s])/,
];

const FOREIGN =
  /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.cargo[\\/]registry|lib[\\/]python3[^\\/]*|pkg[\\/]mod)[\\/]|^(?:node:|internal\/|\/rustc\/)|^<|\/library\/(?:std|core|alloc|test)\/src\//;
const FOREIGN_JAVA =
  /^(?:java|javax|jdk|sun|kotlin|scala|groovy|org\.junit|junit|org\.opentest4j|org\.testng|org\.apache\.maven|org\.gradle|org\.assertj|org\.hamcrest|org\.mockito|org\.springframework)\./;

interface Frame {
  readonly place: Place;
  readonly isForeign: boolean;
}

/** Never throws; a text without a frame comes back as it is, without colours. */
export function readStack(text: string): Stack {
  const lines = stripAnsi(text).split(/\r?\n/);
  const kept: string[] = [];
  let place: Place | undefined;
  let foreign = 0;
  const settle = () => {
    if (foreign > 0) kept.push(`    … ${foreign} frame${foreign === 1 ? '' : 's'} of libraries`);
    foreign = 0;
  };
  for (const [index, line] of lines.entries()) {
    const frame =
      index < MOST_LINES && line.length <= LONGEST_LINE ? frameOf(line.trimEnd()) : undefined;
    if (frame?.isForeign === true) {
      foreign += 1;
      continue;
    }
    settle();
    kept.push(line);
    place ??= frame?.place;
  }
  settle();
  return { ...(place === undefined ? {} : { place }), text: kept.join('\n') };
}

function frameOf(line: string): Frame | undefined {
  for (const pattern of FRAMES) {
    const found = pattern.exec(line);
    if (found === null) continue;
    return found.length === 4 ? javaFrame(found) : plainFrame(found[1] ?? '', Number(found[2]));
  }
  return undefined;
}

function plainFrame(file: string, line: number): Frame {
  return { place: placeOf(file.replace(/^\.\//, ''), line), isForeign: FOREIGN.test(file) };
}

/** With the folders of its package, as far as the class tells them: a base name alone may be there twice. */
function javaFrame([, owner = '', file = '', line = '']: RegExpExecArray): Frame {
  const folders = owner.split('.').slice(0, -1);
  return {
    place: placeOf([...folders, file].join('/'), Number(line)),
    isForeign: FOREIGN_JAVA.test(owner),
  };
}

function placeOf(file: string, line: number): Place {
  return line > 0 ? { file: owned(file), line } : { file: owned(file) };
}
