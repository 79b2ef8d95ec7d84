/** `cargo fmt --check`: `Diff in path:line:`, and what it would make of it. Nothing at all is a clean result. */
import type { Diagnostic } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { readDiagnosticLine } from '../read/diagnostic-line.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';

/** The second way is that of versions before 1.7. */
const DIFF = /^Diff in (.{1,4000}?)(?::| at line )(\d{1,9}):$/;

export const rustfmt: Parser = {
  id: 'rustfmt',
  label: 'rustfmt --check',
  kinds: ['diagnostics'],
  definition: 'https://rust-lang.github.io/rustfmt/',
  concatenable: true,
  detect: (head) => (/^Diff in .{1,1000}(?::| at line )\d+:$/m.test(head) ? 0.95 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const diagnostics: Diagnostic[] = [];
    /** Where the change is, once its first line comes: a difference begins with some lines that stay. */
    let ahead: { readonly file: string; line: number } | undefined;
    const found = (place: Diagnostic['place']) =>
      void diagnostics.push({ place, message: 'not formatted as rustfmt does' });
    return lineReader(problems, {
      line(text, number) {
        const [, file, line] = DIFF.exec(text) ?? [];
        if (file !== undefined) ahead = { file: owned(file), line: Number(line) };
        else if (ahead !== undefined && /^[ +-]/.test(text)) {
          if (text.startsWith(' ')) ahead.line += 1;
          else {
            found(ahead);
            ahead = undefined;
          }
        } else if (text.trim() !== '' && !/^[ +-]/.test(text)) {
          // A file that it cannot read as Rust.
          const other = readDiagnosticLine(text);
          if (other !== undefined) diagnostics.push(other);
          else {
            const message = `not a difference: ${quote(text.slice(0, 200))}`;
            problems.error('input-not-understood', message, { line: number, excerpt: text });
          }
        } else if (ahead === undefined && diagnostics.length === 0 && text.trim() !== '') {
          problems.error('input-not-understood', 'a difference without its place', {
            line: number,
          });
        }
      },
      end() {
        if (ahead !== undefined)
          problems.error('input-cut', 'the last difference is not whole: it may be cut');
        return [
          {
            kind: 'diagnostics',
            format: rustfmt.id,
            source,
            complete: problems.complete,
            problems: problems.list(),
            diagnostics,
          },
        ];
      },
    });
  },
};
