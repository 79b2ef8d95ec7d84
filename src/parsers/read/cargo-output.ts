/**
 * What cargo prints around the tests themselves, on standard error: which binary runs, what the compiler did not accept,
 * and how a binary died.
 */
import type { Place } from '../../model/problem.js';
import { owned } from './lines.js';
import type { TestList } from './test-list.js';

const RUNNING = /^\s+Running (?:(?:unittests )?(\S.*?) \((\S+)\)|(\S+))$/;
const DOC_TESTS = /^\s+Doc-tests (\S+)$/;
const ERROR = /^error(?:\[E\d{1,6}\])?: (\S.{0,2000})$/;
const PLACE = /^\s*--> (\S.*):(\d{1,9}):(\d{1,9})$/;
const NOT_COMPILED = /^could not compile `([^`]{1,200})`/;
/** Said of what the tests have told already. */
const REPEATED =
  /^(?:(?:test|doctest|bench) failed, to rerun |\d+ targets? failed:|aborting due to |process didn't exit successfully: )/;
const MOST_LINES = 300;

/** Takes every line that is none of a test binary. */
export class CargoOutput {
  /** The binary that runs: `itoa`, `itoa (doc-tests)`; empty where cargo's own output is not there. */
  suite = '';
  readonly #list: TestList;
  #errors: { readonly message: string; place?: Place }[] = [];
  #lines: string[] = [];
  #isWithin: boolean = false;

  constructor(list: TestList) {
    this.#list = list;
  }

  line(text: string): void {
    const suite = suiteOf(text);
    if (suite !== undefined) {
      this.suite = owned(suite);
      return;
    }
    const message = ERROR.exec(text)?.[1];
    if (message !== undefined) this.#error(message, text);
    else if (this.#isWithin) this.#body(text);
  }

  /** Errors that no line says the crate of: of the manifest, of the command line, or the input is cut. */
  end(): void {
    if (this.#errors.length > 0) this.#fail('');
  }

  #error(message: string, text: string): void {
    this.#isWithin = false;
    if (REPEATED.test(message)) return;
    const crate = NOT_COMPILED.exec(message)?.[1];
    if (crate === undefined || this.#errors.length === 0)
      this.#errors.push({ message: owned(message) });
    this.#keep(text);
    if (crate === undefined) this.#isWithin = true;
    else this.#fail(owned(crate));
  }

  #body(text: string): void {
    // A blank line ends what the compiler says of one mistake.
    if (text.trim() === '') this.#isWithin = false;
    this.#keep(text);
    const [, file, line, column] = PLACE.exec(text) ?? [];
    const last = this.#errors.at(-1);
    if (file === undefined || last === undefined || last.place !== undefined) return;
    last.place = { file: owned(file), line: Number(line), column: Number(column) };
  }

  #keep(text: string): void {
    if (this.#lines.length < MOST_LINES) this.#lines.push(owned(text));
  }

  #fail(crate: string): void {
    const [first] = this.#errors;
    const more = this.#errors.length - 1;
    const others = more > 0 ? ` (and ${more} more error${more === 1 ? '' : 's'})` : '';
    this.#list.fail(crate, {
      status: 'errored',
      reason: 'build',
      message: `${first?.message ?? 'the build failed'}${others}`,
      details: this.#lines.join('\n'),
      ...(first?.place === undefined ? {} : { place: first.place }),
    });
    this.#errors = [];
    this.#lines = [];
    this.#isWithin = false;
  }
}

/** By the file of the binary: every package has a `src/lib.rs`. */
function suiteOf(line: string): string | undefined {
  const crate = DOC_TESTS.exec(line)?.[1];
  if (crate !== undefined) return `${crate} (doc-tests)`;
  const [, , binary, only] = RUNNING.exec(line) ?? [];
  const path = binary ?? only;
  if (path === undefined || !/[\\/]/.test(path)) return undefined;
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return file.replace(/\.exe$/, '').replace(/-[0-9a-f]{16}$/, '');
}
