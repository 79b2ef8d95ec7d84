/** TAP 13 and 14, with the nested sub-tests and diagnostics of node:test and node-tap. */
import type { TestRun } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { lineReader } from '../read/lines.js';
import { ProblemList } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import type { Point } from './tap-point.js';
import { TapRun } from './tap-run.js';
import type { TapDiagnostic } from './tap-yaml.js';

const EXPECTED = 'TAP: "1..2", "ok 1 - name", "not ok 2 - name"';
const POINT = /^(not )?ok\b(?:\s+(\d{1,9})(?=\s|$))?(?:\s+-(?=\s|$))?\s*(.*)$/;
const PLAN = /^1\.\.(\d{1,9})\s*(?:#\s*(.*))?$/;
const VERSION = /^TAP version (\d{1,9})\s*$/;
/** A hash that nothing escapes, after white space or a backslash that is one: it ends the description. */
const DELIMITER = /(?:^|\s|(?<=\0))#(?=\s|skip|todo)\s*/i;
/** `Skipped: only run on windows` */
const DIRECTIVE = /^(skip|todo)/i;

export const tap: Parser = {
  id: 'tap',
  label: 'Test Anything Protocol',
  kinds: ['tests'],
  definition: 'https://testanything.org/tap-version-14-specification.html',
  concatenable: false,
  detect(head) {
    if (/^TAP version \d{1,9}\s*$/m.test(head)) return 0.98;
    const points = /^(?:not )?ok \d+/m.test(head);
    return points && /^1\.\.\d+/m.test(head) ? 0.9 : points ? 0.5 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    const lines = new TapLines(problems);
    return lineReader(problems, {
      line: (text, number) => lines.line(text, number),
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        return [lines.finish(blank)];
      },
    });
  },
};

/** Takes lines apart: what is a point, a plan, a diagnostic, a sub-test, and how deep. */
class TapLines {
  readonly #problems: ProblemList;
  readonly #run: TapRun;
  #diagnostic: { readonly lines: TapDiagnostic; readonly indent: number } | undefined;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#run = new TapRun(problems);
  }

  line(text: string, number: number): void {
    const body = text.trimStart();
    const indent = text.length - body.length;
    if (this.#diagnostic !== undefined && this.#inDiagnostic(text, body, indent)) return;
    const depth = Math.floor(indent / 4);
    if (body.startsWith('---') && /^---\s*$/.test(body)) {
      const lines = this.#run.diagnostic(indent);
      // Elsewhere a test printed it.
      if (lines !== undefined) this.#diagnostic = { lines, indent };
      return;
    }
    // Only a line at a depth of its own is TAP; what is indented otherwise was printed by a test.
    if (indent % 4 !== 0) return;
    const subtest = /^# Subtest(?:: (.*))?$/.exec(body);
    const plan = PLAN.exec(body);
    const bailOut = /^Bail out!\s*(.*)$/i.exec(body);
    const point = POINT.exec(body);
    const version = VERSION.exec(body);
    if (subtest !== null) this.#run.beginSubtest(depth, unescapeName(subtest[1] ?? ''));
    else if (version !== null) this.#checkVersion(version[1] ?? '', number);
    else if (plan !== null) {
      const [, planned, reason = ''] = plan;
      this.#run.plan(depth, { planned: Number(planned), reason: unescapeName(reason) }, number);
    } else if (body === '}') this.#run.endBuffered(depth);
    else if (bailOut !== null) this.#run.bailOut(unescapeName(bailOut[1] ?? ''));
    else if (point !== null) this.#run.point(depth, readPoint(point), number);
  }

  /** What a later version means by its lines nobody knows yet; earlier ones had no such line. */
  #checkVersion(version: string, line: number): void {
    if (version === '13' || version === '14') return;
    const message = `version ${version} of TAP is not known: only 13 and 14 are`;
    this.#problems.error('tap-version-unknown', message, { line });
  }

  finish(blank: boolean): TestRun {
    if (this.#diagnostic !== undefined) {
      this.#problems.error('input-cut', 'the input ends within a diagnostic block');
    }
    this.#run.end(blank, EXPECTED);
    const { counts, cases, failures } = this.#run;
    return {
      kind: 'tests',
      format: tap.id,
      source: this.#problems.source,
      complete: this.#problems.complete,
      problems: this.#problems.list(),
      counts,
      cases,
      failures,
    };
  }

  #inDiagnostic(text: string, body: string, indent: number): boolean {
    const open = this.#diagnostic;
    if (open === undefined) return false;
    if (indent === open.indent && /^\.\.\.\s*$/.test(body)) {
      this.#diagnostic = undefined;
      this.#run.endDiagnostic();
      return true;
    }
    // A harness that died inside a block must not hide the points that follow.
    if (indent < open.indent && body !== '') {
      this.#diagnostic = undefined;
      this.#run.endDiagnostic();
      return false;
    }
    open.lines.add(text);
    return true;
  }
}

function readPoint([, not, id, rest = '']: RegExpExecArray): Point {
  const at = delimiterIn(rest);
  const after = at === undefined ? '' : rest.slice(at.end);
  const directive = DIRECTIVE.exec(after)?.[1];
  const isTime = directive === undefined && /^time=\S+$/.test(after);
  const name =
    at === undefined || (directive === undefined && !isTime) ? rest : rest.slice(0, at.start);
  const buffered = directive === undefined && / \{$/.test(name);
  return {
    ok: not === undefined,
    id: id === undefined ? undefined : Number(id),
    name: unescapeName((buffered ? name.slice(0, -2).replace(/\s# time=\S+$/, '') : name).trim()),
    directive: directive?.toLowerCase(),
    buffered,
  };
}

/** The first hash that delimits; one that is escaped is a letter like any other. */
function delimiterIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = DELIMITER.exec(
    text.replace(/\\[\\#]/g, (pair) => (pair === '\\#' ? '..' : '\0\0')),
  );
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

function unescapeName(text: string): string {
  return Buffer.from(text.replace(/\\([#\\])/g, '$1')).toString();
}
