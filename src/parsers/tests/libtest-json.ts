/** `cargo test -- -Z unstable-options --format json`: one event a line, with what cargo prints in between. */
import type { Parser } from '../../model/parser.js';
import { readJson } from '../read/json.js';
import { textField } from '../read/json-fields.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import { LibtestRun } from './libtest-json-run.js';

const EXPECTED = 'events of libtest, one a line: {"type": "test", "name": "a", "event": "ok"}';

export const libtestJson: Parser = {
  id: 'libtest-json',
  label: 'Rust libtest (JSON lines)',
  kinds: ['tests'],
  definition: 'https://doc.rust-lang.org/rustc/tests/index.html#--format-format',
  concatenable: true,
  detect: (head) =>
    /^\{ ?"type": ?"(?:suite|test)", ?"(?:event|name)": ?"/m.test(head) ? 0.97 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const run = new LibtestRun(problems);
    let events = 0;
    return lineReader(problems, {
      line(text, number, ended) {
        if (!text.trimStart().startsWith('{')) {
          run.plain(text);
          return;
        }
        const read = readJson(text);
        if (read.ok && textField(read.value, 'type') !== undefined) {
          events += 1;
          run.event(read.value, number);
        } else if (/^\{ ?"type"/.test(text)) {
          const what = ended ? 'an event is damaged' : 'the last event is cut';
          problems.error('input-damaged', `${what}: ${quote(text)}`, { line: number });
        }
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        const test = run.finish(EXPECTED);
        if (!blank && events === 0 && problems.complete) {
          problems.error('input-not-understood', `no event of libtest: expected ${EXPECTED}`);
        }
        return [{ ...test, complete: problems.complete, problems: problems.list() }];
      },
    });
  },
};
