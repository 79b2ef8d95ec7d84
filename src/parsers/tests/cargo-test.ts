/** What `cargo test` prints: one run of tests a binary, and the mistakes of the compiler before them. */
import type { Parser } from '../../model/parser.js';
import { lineReader } from '../read/lines.js';
import { ProblemList } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import { CargoTestRun } from './cargo-test-run.js';

const EXPECTED =
  'the output of `cargo test`, with lines like "test a ... ok" and "test result: ok."';

export const cargoTest: Parser = {
  id: 'cargo-test',
  label: 'cargo test (text)',
  kinds: ['tests'],
  definition: 'https://doc.rust-lang.org/rustc/tests/index.html',
  concatenable: true,
  detect(head) {
    if (/^\s*[<{]/.test(head)) return 0;
    if (/^test .{1,500}: {4,}.*ns\/iter|^test .{1,500} \.\.\. bench:/m.test(head)) return 0;
    // `cargo bench` says of each target that no test of it ran.
    if (/\stime:\s+\[\S+ \S+ \S+ \S+ \S+ \S+\]\r?$/m.test(head)) return 0;
    if (/^running \d+ tests?\r?$/m.test(head) && /^test .{1,500} \.\.\. /m.test(head)) return 0.95;
    if (/^test result: (?:ok|FAILED)\. /m.test(head)) return 0.9;
    return /^error(?:\[E\d+\])?: [\s\S]{0,2000}?^\s+--> \S/m.test(head) ? 0.6 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    const run = new CargoTestRun(problems);
    return lineReader(problems, {
      line: (line, number) => run.line(line, number),
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        return [run.finish(EXPECTED)];
      },
    });
  },
};
