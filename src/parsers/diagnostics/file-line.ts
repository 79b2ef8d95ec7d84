/** `path:line[:column]: message`, as compilers, `go vet` and most linters print. Nothing at all is a clean result. */
import type { Diagnostic } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { readDiagnosticLine } from '../read/diagnostic-line.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';

/** What tools say when they found nothing, in their own words (golangci-lint, ruff, mypy). */
const CLEAN =
  /^(?:0 (?:issues|problems|errors|warnings)\b|all checks passed|no (?:issues|problems) found|success: )/i;
const LONGEST_MESSAGE = 4000;

export const fileLine: Parser = {
  id: 'file-line',
  label: 'Lines of `path:line:column: message`',
  kinds: ['diagnostics'],
  definition: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
  concatenable: true,
  detect(head) {
    const lines = head.split('\n').filter((line) => /^[^\s#]/.test(line));
    const fitting = lines.filter((line) => readDiagnosticLine(line.slice(0, 2000)) !== undefined);
    return lines.length === 0 ? 0 : (0.65 * fitting.length) / lines.length;
  },
  open(source) {
    const problems = new ProblemList(source);
    const found = new DiagnosticLines();
    return lineReader(problems, {
      line: (text, number) => found.line(text, number),
      end() {
        found.note(problems);
        return [
          {
            kind: 'diagnostics',
            format: fileLine.id,
            source,
            complete: problems.complete,
            problems: problems.list(),
            diagnostics: found.diagnostics,
          },
        ];
      },
    });
  },
};

class DiagnosticLines {
  readonly diagnostics: Diagnostic[] = [];
  #odd: { readonly text: string; readonly number: number } | undefined;

  line(text: string, number: number): void {
    const diagnostic = readDiagnosticLine(text);
    const last = this.diagnostics.at(-1);
    if (diagnostic !== undefined) this.diagnostics.push(diagnostic);
    else if (/^\s+\S/.test(text) && last !== undefined) this.#extend(last, text);
    // `# example.com/package` stands above what `go vet` and `go build` say of it.
    else if (text.trim() !== '' && !text.startsWith('# ') && !CLEAN.test(text)) {
      this.#odd ??= { text: text.slice(0, 200), number };
    }
  }

  /** What is no diagnostic may be a summary; alone it may as well be the tool's own failure. */
  note(problems: ProblemList): void {
    if (this.#odd === undefined) return;
    const where = { line: this.#odd.number };
    const message = `not a line of "path:line: message": ${quote(this.#odd.text)}`;
    if (this.diagnostics.length > 0) problems.warning('diagnostics-other-lines', message, where);
    else problems.error('input-not-understood', message, where);
  }

  /** Indented lines go on with the message: `have (int)`, `want (string)`. */
  #extend(last: Diagnostic, text: string): void {
    if (last.message.length > LONGEST_MESSAGE) return;
    const message = owned(`${last.message}\n${text.slice(0, 400).trim()}`);
    this.diagnostics[this.diagnostics.length - 1] = { ...last, message };
  }
}
