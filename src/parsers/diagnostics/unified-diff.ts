/**
 * Unified diffs as checks print them (`gofmt -d`, `go mod tidy -diff`, `git diff`): each hunk is a diagnostic at the
 * line of the old file, and its own fix. Nothing at all is a clean result.
 */
import type { Diagnostic } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { DiffFile, Hunk, pathOf } from './unified-diff-hunk.js';

export const unifiedDiff: Parser = {
  id: 'unified-diff',
  label: 'Unified diff',
  kinds: ['diagnostics'],
  definition: 'https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html',
  concatenable: true,
  detect: (head) => (/^--- \S.*\n\+\+\+ \S.*\n@@ -\d/m.test(head.replaceAll('\r', '')) ? 0.95 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const diff = new Diff(problems);
    return lineReader(problems, {
      line: (text, number) => diff.line(text, number),
      end() {
        diff.end();
        return [
          {
            kind: 'diagnostics',
            format: unifiedDiff.id,
            source,
            complete: problems.complete,
            problems: problems.list(),
            diagnostics: diff.diagnostics,
          },
        ];
      },
    });
  },
};

class Diff {
  readonly diagnostics: Diagnostic[] = [];
  readonly #problems: ProblemList;
  #file: DiffFile | undefined;
  #hunk: Hunk | undefined;
  #odd: { readonly text: string; readonly number: number } | undefined;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  line(text: string, number: number): void {
    // Inside a hunk only its counts say what is content: a removed `-- x` looks like a header.
    if (this.#hunk?.isOpen === true) {
      if (this.#hunk.take(text)) return;
      this.#cut(this.#hunk, number);
    } else if (text.startsWith('\\ ') && this.#hunk !== undefined) {
      this.#hunk.note(text);
      return;
    }
    this.#closeHunk();
    const hunk = Hunk.read(text);
    if (hunk !== undefined && this.#file !== undefined) {
      this.#file.changed = true;
      this.#hunk = hunk;
    } else if (!this.#header(text) && text.trim() !== '') {
      this.#odd ??= { text: text.slice(0, 200), number };
    }
  }

  end(): void {
    if (this.#hunk?.isOpen === true) this.#cut(this.#hunk, undefined);
    this.#closeHunk();
    this.#closeFile();
    if (this.#odd === undefined) return;
    const where = { line: this.#odd.number };
    const message = `not part of a unified diff: ${quote(this.#odd.text)}`;
    if (this.diagnostics.length > 0)
      this.#problems.warning('diagnostics-other-lines', message, where);
    else this.#problems.error('input-not-understood', message, where);
  }

  #header(text: string): boolean {
    if (text.startsWith('diff ')) {
      this.#closeFile();
      this.#file = new DiffFile(text);
      return true;
    }
    if (text.startsWith('--- ')) {
      if (this.#file === undefined || this.#file.changed) {
        this.#closeFile();
        this.#file = new DiffFile('');
      }
      this.#file.old = pathOf(text.slice(4));
      return true;
    }
    if (this.#file === undefined) return false;
    if (text.startsWith('+++ ')) {
      this.#file.new = pathOf(text.slice(4));
      return true;
    }
    return /^(?:index |old mode |new mode |new file |deleted file |similarity |dissimilarity |rename |copy |Binary files |GIT binary )/.test(
      text,
    );
  }

  #closeHunk(): void {
    if (this.#hunk !== undefined && this.#file !== undefined) {
      this.diagnostics.push(this.#hunk.toDiagnostic(this.#file));
    }
    this.#hunk = undefined;
  }

  /** A file without a hunk is renamed, binary, empty, or has another mode: a difference all the same. */
  #closeFile(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file === undefined || file.changed) return;
    this.diagnostics.push({ place: { file: file.path }, message: 'differs without changed lines' });
  }

  #cut(hunk: Hunk, line: number | undefined): void {
    const message = `a hunk of the diff is cut: ${quote(hunk.header)}`;
    this.#problems.error('input-cut', message, line === undefined ? {} : { line });
  }
}
