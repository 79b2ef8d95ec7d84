/**
 * Finds the user's own line in what the Go runtime prints when it gives up: goroutine stacks of panics and time-outs,
 * and the reports of the race detector. Both have a function on one line and `file.go:line` on the next.
 */
import type { Place } from '../../model/problem.js';
import { owned } from '../read/lines.js';

const HEADER = /^goroutine \d+ \[|^goroutine \d+ gp=/;
const LOCATION = /^\s+(\S.{0,4000}\.(?:go|s)):(\d{1,9})(?: \+0x[0-9a-f]+)?$/;
const FUNCTION = /^\s*(?:created by )?(\S.{0,2000}?)(?:\(.*|\s+in goroutine \d+)?$/;
/** Goroutines of which the own frame is remembered by test. */
const MOST_TESTS = 1000;

/** Takes the lines of one panic, time-out or race report, in order. */
export class GoStack {
  readonly #packagePath: string;
  readonly #placeByTest = new Map<string, Place>();
  #goroutines: number = 0;
  #function = '';
  #inThis: Place | undefined;
  /** Innermost user frame of the first goroutine: the one that panicked. */
  #first: Place | undefined;
  #any: Place | undefined;

  /** `packagePath`: whose frames are certainly the user's, whatever they look like. */
  constructor(packagePath: string) {
    this.#packagePath = packagePath;
  }

  /** One line of output after the announcement. */
  line(text: string): void {
    if (HEADER.test(text)) {
      this.#goroutines += 1;
      this.#inThis = undefined;
      this.#function = '';
      return;
    }
    const location = LOCATION.exec(text);
    if (location === null) {
      this.#function = FUNCTION.exec(text)?.[1] ?? '';
      return;
    }
    const [, file = '', line = ''] = location;
    if (!isUserFrame(this.#function, file, this.#packagePath)) return;
    this.#inThis ??= { file: owned(file), line: Number(line) };
    this.#any ??= this.#inThis;
    if (this.#goroutines <= 1) this.#first ??= this.#inThis;
    const test = testOf(this.#function);
    if (test === undefined || this.#placeByTest.has(test)) return;
    if (this.#placeByTest.size < MOST_TESTS) this.#placeByTest.set(owned(test), this.#inThis);
  }

  /** Where the first goroutine was; where a race report's first access is. */
  first(): Place | undefined {
    return this.#first;
  }

  /** Where the goroutine of that test was when the process ended, or else any goroutine of the user's. */
  ofTest(test: string): Place | undefined {
    const slash = test.indexOf('/');
    return this.#placeByTest.get(slash < 0 ? test : test.slice(0, slash)) ?? this.#any;
  }
}

/** Frames outside the standard library, the module cache and the generated main. */
function isUserFrame(name: string, file: string, packagePath: string): boolean {
  if (file.endsWith('_testmain.go') || name.startsWith('runtime.') || name === 'panic')
    return false;
  const owner = packageOf(name);
  if (packagePath !== '' && (owner === packagePath || owner === `${packagePath}_test`)) return true;
  if (file.includes('/pkg/mod/')) return false;
  const root = owner.split('/', 1)[0] ?? '';
  // Import paths without a dot lie in the standard library if their files do: at that path below `src` (trimmed: at
  // it), or in the runtime, which implements parts of other packages (`time.Sleep`).
  const source = file.lastIndexOf('/src/');
  const below = source < 0 ? file : file.slice(source + '/src/'.length);
  const isStandard = below.startsWith(`${owner}/`) || below.startsWith('runtime/');
  return root.includes('.') || !isStandard;
}

/** `github.com/a/b.Run` → `github.com/a/b`. */
function packageOf(name: string): string {
  const dot = name.indexOf('.', name.lastIndexOf('/') + 1);
  return dot < 0 ? name : name.slice(0, dot);
}

/** `github.com/a/b.TestX.func1` → `TestX`. */
function testOf(name: string): string | undefined {
  return /\.((?:Test|Fuzz|Example|Benchmark)[^.()]*)(?:\.|$)/.exec(name)?.[1];
}
