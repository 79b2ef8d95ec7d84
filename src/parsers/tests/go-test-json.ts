/** `go test -json`: tests and benchmarks of one stream, read in one pass; tolerates what others print in between. */
import type { BenchmarkRun, Measurement, TestRun } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { durationOf } from '../read/test-list.js';
import { noteEmpty } from '../read/unread.js';
import { fastGoEvent, readGoEvent } from './go-test-json-event.js';
import { GoTestRun } from './go-test-json-run.js';

const ID = 'go-test-json';
const EXPECTED = 'the output of `go test -json`: one JSON object with an "Action" a line';

export const goTestJson: Parser = {
  id: ID,
  label: 'Go tests and benchmarks (`go test -json`)',
  kinds: ['tests', 'benchmarks'],
  definition: 'https://pkg.go.dev/cmd/test2json',
  concatenable: true,
  detect: (head) =>
    /^\{[^\n]{0,400}"Action":"[a-z-]+"[^\n]{0,400}"(?:Package|ImportPath|Output)":"|^\{"ImportPath":"[^\n]{0,400}"Action":"build-/m.test(
      head,
    )
      ? 0.98
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const run = new GoTestRun(problems);
    const stray = new StrayLines();
    let events = 0;
    return lineReader(problems, {
      lineWithin(text, start, end, number) {
        const event = fastGoEvent(text, start, end);
        if (event === undefined) return false;
        events += 1;
        run.event(event, number);
        return true;
      },
      line(text, number, ended) {
        const event = readGoEvent(text);
        if (event !== undefined) {
          events += 1;
          run.event(event, number);
        } else if (looksLikeEvent(text)) noteMangled(problems, text, number, ended);
        else {
          run.builds.plain(text);
          stray.add(text, number);
        }
      },
      end(blank) {
        run.end();
        if (blank) noteEmpty(problems, EXPECTED);
        else if (events === 0) noteNoEvents(problems, stray);
        else stray.note(problems);
        return [testRun(run, problems), benchmarkRun(run, problems)];
      },
    });
  },
};

/** Lines that are no events: of programs that write past the test binary, or of a wrong format. */
class StrayLines {
  count: number = 0;
  first = '';
  #number: number = 0;

  add(text: string, number: number): void {
    if (text.trim() === '') return;
    if (this.count === 0) {
      this.first = text.slice(0, 200);
      this.#number = number;
    }
    this.count += 1;
  }

  note(problems: ProblemList): void {
    if (this.count === 0) return;
    const lines = this.count === 1 ? 'one line is' : `${this.count} lines are`;
    const message = `${lines} not of go test -json and left out, first ${quote(this.first)}`;
    problems.warning('go-test-json-stray-lines', message, { line: this.#number });
  }
}

/** A line that was an event before it was cut or another program wrote into it: its content is lost. */
function looksLikeEvent(text: string): boolean {
  return /\{"(?:Time|Action|ImportPath)":|"Action":"/.test(text);
}

function noteMangled(problems: ProblemList, text: string, number: number, ended: boolean): void {
  const what = ended ? 'an event is damaged' : 'the last event is cut';
  problems.error(ended ? 'input-damaged' : 'input-cut', `${what}: ${quote(text)}`, {
    line: number,
    excerpt: text,
  });
}

function noteNoEvents(problems: ProblemList, stray: StrayLines): void {
  const found = stray.count === 0 ? '' : `, found ${quote(stray.first)}`;
  problems.error(
    'input-not-understood',
    `no event of go test -json: expected ${EXPECTED}${found}`,
    {
      hint: 'Run go test with -json, or name another format.',
    },
  );
}

function testRun(run: GoTestRun, problems: ProblemList): TestRun {
  const nothing = run.cases.length === 0 && run.failures.length === 0;
  const own = new ProblemList(problems.source);
  if (nothing && problems.complete) own.error('tests-none', 'no test ran');
  return {
    kind: 'tests',
    ...common(problems, own),
    counts: run.counts,
    cases: run.cases,
    failures: run.failures,
    ...durationOf(run.durationMs),
  };
}

function benchmarkRun(run: GoTestRun, problems: ProblemList): BenchmarkRun {
  const own = new ProblemList(problems.source);
  const { failure, headers } = run.benchmarkRun;
  if (run.benchmarks.size === 0 && problems.complete && run.benchmarkProblems.complete) {
    own.error('benchmarks-none', 'no benchmark result found', {
      hint: 'Check the -bench pattern, and that the packages build.',
    });
  }
  return {
    kind: 'benchmarks',
    ...common(problems, run.benchmarkProblems, own),
    benchmarks: run.benchmarks.list(),
    headers: Object.fromEntries(headers),
    failed: failure !== undefined,
  };
}

function common(
  stream: ProblemList,
  ...own: readonly ProblemList[]
): Pick<Measurement, 'format' | 'source' | 'complete' | 'problems'> {
  const lists = [stream, ...own];
  return {
    format: ID,
    source: stream.source,
    complete: lists.every((list) => list.complete),
    problems: lists.flatMap((list) => list.list()),
  };
}
