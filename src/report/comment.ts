/**
 * The one comment of a pull request. It holds a section for each leg (a matrix leg, or a project in a folder of its
 * own), so that jobs that know nothing of each other share it; each replaces its own section and keeps the others.
 * Pure. What GitHub takes is 65,536 characters; bytes are counted here, which are never fewer.
 */
import type { VerdictKind } from '../model/policy.js';
import { revealInvisible } from './escape/invisible.js';
import { markdownText } from './escape/markdown.js';
import { renderBrief } from './markdown/brief.js';
import { ICONS } from './markdown/headline.js';
import { renderMarkdown } from './markdown.js';
import type { ReportJson } from './report-schema.js';
import { WORDS } from './view/headline.js';

/** First in each comment of ours. */
export const COMMENT_MARKER = '<!-- tollgate:comment -->';

export interface Leg {
  /** Empty for the only one. */
  readonly name: string;
  readonly headCommit: string;
  readonly kind: VerdictKind;
  /** True where a passing verdict still has something to show. */
  readonly notable: boolean;
  /** Markdown without lines that begin like our marks. */
  readonly text: string;
}

const LIMIT_BYTES = 65_000;
/** Room for the marks of the legs and the lines between them. */
const FULL_BYTES = 62_000;
const MOST_LEGS = 50;
const MARK = '<!-- tollgate:';
const LEG =
  /^<!-- tollgate:leg (\S*) ([0-9a-f]{7,64}) (pass|degraded|inconclusive|block) ([01]) -->$/;
const END = `${MARK}end -->`;

/** The section of one report: the whole of it where it is the only one, else what a reader needs first. */
export function legOf(report: ReportJson): Leg {
  const name = revealInvisible(report.leg ?? '');
  const markdown = name === '' ? renderMarkdown(report, FULL_BYTES) : renderBrief(report);
  return {
    name,
    headCommit: report.context.headCommit,
    kind: report.verdict.kind,
    notable: isNotable(report),
    text: markdown.replaceAll(MARK, '<!-- tollgate :').trim(),
  };
}

function isNotable({ verdict, findings, comparisons }: ReportJson): boolean {
  const changed = comparisons.some(
    ({ decision, action }) => action !== 'ignore' && decision === 'improved',
  );
  return verdict.kind !== 'pass' || changed || findings.some(({ severity }) => severity !== 'note');
}

/**
 * The comment with these legs of one commit in it. Those of another commit are dropped: they say nothing of this one.
 *
 * @param existing text of the comment that is there; undefined where there is none
 * @param preface Markdown above all legs, which none of them can push out or fold away
 */
export function withLegs(existing: string | undefined, legs: readonly Leg[], preface = ''): string {
  const names = new Set(legs.map(({ name }) => name));
  const others = legsIn(existing ?? '').filter(
    ({ name, headCommit }) => !names.has(name) && headCommit === legs[0]?.headCommit,
  );
  return compose(
    [...others, ...legs].sort((a, b) => (a.name < b.name ? -1 : 1)),
    preface,
  );
}

/** The legs of a comment of ours, as they were written. */
export function legsIn(text: string): readonly Leg[] {
  const legs: Leg[] = [];
  let open: (Omit<Leg, 'text'> & { readonly lines: string[] }) | undefined;
  for (const line of text.split(/\r?\n/)) {
    const mark = LEG.exec(line);
    if (mark !== null) open = { ...readMark(mark), lines: [] };
    else if (line === END && open !== undefined) {
      const { lines, ...leg } = open;
      legs.push({ ...leg, text: lines.join('\n').trim() });
      open = undefined;
    } else open?.lines.push(line);
  }
  return legs;
}

function readMark([, name = '', headCommit = '', kind = '', notable]: RegExpExecArray) {
  return {
    name: decodeName(name),
    headCommit,
    // One of those that the pattern names.
    kind: kind as VerdictKind,
    notable: notable === '1',
  };
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Without `--`, which ends a comment in HTML. */
const encodeName = (name: string) => encodeURIComponent(name).replaceAll('-', '%2D');

function compose(legs: readonly Leg[], preface: string): string {
  const bodies = legs.map((leg) => (legs.length > 1 || !leg.notable ? folded(leg) : leg.text));
  const whole = assemble(legs, bodies, preface);
  if (Buffer.byteLength(whole) <= LIMIT_BYTES) return whole;
  const short = assemble(
    legs,
    legs.map((leg) => title(leg)),
    preface,
  );
  if (Buffer.byteLength(short) <= LIMIT_BYTES) return short;
  // Hundreds of legs with long names.
  const bad = legs.filter(({ kind }) => kind !== 'pass').slice(0, MOST_LEGS);
  const titles = bad.map((leg) => title(leg));
  return `${assemble(bad, titles, preface)}\nOther legs are not shown: they are too many.\n`;
}

function assemble(legs: readonly Leg[], bodies: readonly string[], preface: string): string {
  const sections = legs.map(({ name, headCommit, kind, notable }, i) =>
    [
      `${MARK}leg ${encodeName(name)} ${headCommit} ${kind} ${notable ? 1 : 0} -->`,
      '',
      bodies[i],
      '',
      END,
    ].join('\n'),
  );
  const above = preface === '' ? [] : ['', preface, ''];
  return `${[COMMENT_MARKER, ...above, ...sections].join('\n')}\n`;
}

const title = ({ name, kind }: Leg) =>
  `${ICONS[kind]} <b>${name === '' ? 'Tollgate' : markdownText(name, 100)}</b>: ${WORDS[kind].toLowerCase()}`;

/** Open where there is something to look at. */
function folded(leg: Leg): string {
  const inner = leg.text.replace(
    /^<details(?: open)?><summary>.*<\/summary>\n\n([\s\S]*)\n\n<\/details>$/,
    '$1',
  );
  return `<details${leg.notable ? ' open' : ''}><summary>${title(leg)}</summary>\n\n${inner}\n\n</details>`;
}
