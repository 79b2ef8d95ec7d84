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
const POINT = /^(not )?ok\b(?:\s+(\d{1,9}))?(?:\s+-)?\s*(.*)$/;
const PLAN = /^1\.\.(\d{1,9})(?:\s*#.*)?$/;
const DIRECTIVE = /(?:^|[^\\])#\s*(skip|todo)\b/i;

export const tap: Parser = {
  id: 'tap',
  label: 'Test Anything Protocol',
  kinds: ['tests'],
  definition: 'https://testanything.org/tap-version-14-specification.html',
  concatenable: false,
  detect(head) {
    if (/^TAP version 1[34]\s*$/m.test(head)) return 0.98;
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
      this.#diagnostic = { lines: this.#run.diagnostic(), indent };
      return;
    }
    // Only a line at a depth of its own is TAP; what is indented otherwise was printed by a test.
    if (indent % 4 !== 0) return;
    const subtest = /^# Subtest(?:: (.*))?$/.exec(body);
    const plan = PLAN.exec(body);
    const bailOut = /^Bail out!\s*(.*)$/.exec(body);
    const point = POINT.exec(body);
    if (subtest !== null) this.#run.beginSubtest(depth, unescapeName(subtest[1] ?? ''));
    else if (plan !== null) this.#run.plan(depth, Number(plan[1]), number);
    else if (body === '}') this.#run.endBuffered(depth);
    else if (bailOut !== null) this.#run.bailOut(bailOut[1] ?? '');
    else if (point !== null) this.#run.point(depth, readPoint(point));
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

function readPoint([, not, , rest = '']: RegExpExecArray): Point {
  const directive = DIRECTIVE.exec(rest);
  const name =
    directive === null
      ? rest
      : rest.slice(0, directive.index + (directive[0].startsWith('#') ? 0 : 1));
  const buffered = directive === null && / \{$/.test(name);
  return {
    ok: not === undefined,
    name: unescapeName((buffered ? name.slice(0, -2) : name.replace(/\s# time=\S+$/, '')).trim()),
    directive: directive?.[1]?.toLowerCase(),
    buffered,
  };
}

function unescapeName(text: string): string {
  return Buffer.from(text.replace(/\\([#\\])/g, '$1')).toString();
}
