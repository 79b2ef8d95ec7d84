/** `path:line[:column]: message`, as compilers, `go vet` and most linters print. Nothing at all is a clean result. */
import type { Diagnostic } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { readDiagnosticLine } from '../read/diagnostic-line.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';

/** What tools say when they found nothing, in their own words (golangci-lint, ruff, mypy). */
const CLEAN =
  /^(?:0 (?:issues|problems|errors|warnings)\b|all checks passed|no (?:issues|problems) found|success: )/i;
/** What Go says of its own work while it finds something to build. */
const PROGRESS = /^go: (?:downloading|extracting|finding|found|added|upgraded) /;
/**
 * What C compilers and linkers warn of below Go: of code that cgo generates or of a dependency, mostly. Go's own
 * messages are never warnings, so a build that failed has other lines too.
 */
const C_WARNING =
  /^(?:[\w.+/-]{1,200}: )?(?:warning|note|NOTE): |^\d+ warnings? generated\.$|^In file included from |: (?:In function .*|At top level|In .{1,200}):$/;
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
  /** A `# example.com/package` of `go vet` or `go build` was there. */
  #isGo: boolean = false;
  /** What indented lines go on with; undefined after what is left out. */
  #last: 'diagnostic' | 'aside' | undefined;

  line(text: string, number: number): void {
    const diagnostic = readDiagnosticLine(text);
    if (this.#isGo && isOfC(diagnostic?.message ?? text)) this.#last = 'aside';
    else if (diagnostic !== undefined) {
      this.diagnostics.push(diagnostic);
      this.#last = 'diagnostic';
    } else if (/^\s+\S/.test(text) && this.#last !== undefined) this.#extend(text);
    else if (text.startsWith('# ')) this.#isGo = true;
    else if (text.trim() !== '' && !CLEAN.test(text) && !PROGRESS.test(text)) {
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
  #extend(text: string): void {
    const last = this.#last === 'diagnostic' ? this.diagnostics.at(-1) : undefined;
    if (last === undefined || last.message.length > LONGEST_MESSAGE) return;
    const message = owned(`${last.message}\n${text.slice(0, 400).trim()}`);
    this.diagnostics[this.diagnostics.length - 1] = { ...last, message };
  }
}

function isOfC(message: string): boolean {
  return C_WARNING.test(message.slice(0, 1000));
}
