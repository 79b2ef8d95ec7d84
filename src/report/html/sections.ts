/** The parts of the page that need no script: findings with their source, and tables. */
import { blobUrl } from '../blob-url.js';
import { repositoryPath } from '../escape/path.js';
import type { ReportJson } from '../report-schema.js';
import { formatCount } from '../units.js';
import type { Table } from '../view/table.js';
import type { FindingView, Section } from '../view.js';
import { type Html, h } from './element.js';

/** More no reader scrolls through; the JSON report has them all. */
const MOST_FINDINGS = 500;
const MOST_ROWS = 1000;
const MOST_CHARACTERS = 20_000;

type Place = NonNullable<FindingView['place']>;

const SEVERITY_WORDS = {
  block: 'blocks',
  inconclusive: 'not judged',
  degraded: 'degrades',
  note: 'note',
} as const;

/** Findings of one area, and its tables but for that of the benchmarks, which the script draws. */
export function sectionHtml(
  { area, title, tally, findings, tables }: Section,
  report: ReportJson,
): Html {
  const shown = findings.slice(0, MOST_FINDINGS);
  const rest = findings.length - shown.length;
  return h(
    'section',
    { id: area, 'aria-labelledby': `${area}-title` },
    h(
      'h2',
      { id: `${area}-title` },
      title,
      tally === '' ? undefined : h('span', { class: 'tally' }, tally),
    ),
    shown.map((finding) => findingHtml(finding, report)),
    rest > 0
      ? h('p', { class: 'rest' }, `${formatCount(rest)} more findings are in the JSON report.`)
      : undefined,
    area === 'benchmarks' ? benchmarksFrame(report) : undefined,
    tables
      .filter(({ title: ofTable }) => area !== 'benchmarks' || ofTable !== undefined)
      .map((table) => tableHtml(table, title, report)),
    area === 'coverage' ? missedHtml(report) : undefined,
  );
}

function findingHtml(finding: FindingView, report: ReportJson): Html {
  const { severity, title, why, todo, details, fix, place, waiver, history, reproduce } = finding;
  return h(
    'details',
    { class: `finding ${severity}`, open: severity !== 'note' },
    h(
      'summary',
      {},
      h('span', { class: `tag ${severity}` }, SEVERITY_WORDS[severity]),
      h('span', { class: 'title' }, title),
    ),
    place === undefined ? undefined : h('p', {}, placeHtml(place, report)),
    h('p', {}, why),
    todo === '' ? undefined : h('p', { class: 'todo' }, todo),
    waiver === undefined
      ? undefined
      : h(
          'p',
          {},
          `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason} (${waiver.link})`,
        ),
    history === undefined ? undefined : h('p', {}, history.text),
    preHtml(reproduce, `Command that runs it alone: ${title}`),
    place?.line === undefined ? undefined : sourceHtml(place.file, [place.line], report, true),
    preHtml(details, `Output: ${title}`),
    preHtml(fix, `Fix: ${title}`),
  );
}

function preHtml(text: string | undefined, label: string): Html | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const attributes = { tabindex: '0', role: 'region', 'aria-label': label.slice(0, 200) };
  return h('pre', attributes, text.slice(0, MOST_CHARACTERS));
}

function placeHtml(place: Place, report: ReportJson): Html {
  const text = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  const url = blobUrl(report.context, place);
  return url === undefined
    ? h('code', {}, text)
    : h('a', { href: url, rel: 'noreferrer' }, h('code', {}, text));
}

/** Changed lines that no test reaches, file by file, with the source around them. */
function missedHtml(report: ReportJson): Html | undefined {
  const files = report.coverage.flatMap(({ patchMissed }) => patchMissed);
  const shown = files.flatMap(({ file, lines }) => {
    const source = sourceHtml(file, lines, report, false);
    if (source === undefined) return [];
    const [line] = lines;
    const place = line === undefined ? { file } : { file, line };
    return [
      h(
        'details',
        { class: 'file', open: true },
        h('summary', {}, h('code', {}, file)),
        source,
        h('p', {}, placeHtml(place, report)),
      ),
    ];
  });
  return shown.length === 0 ? undefined : h('div', { class: 'missed' }, shown);
}

/** The excerpts of a file that hold any of the lines; these are marked. */
function sourceHtml(
  file: string,
  lines: readonly number[],
  { excerpts = [] }: ReportJson,
  near: boolean,
): Html | undefined {
  const wanted = new Set(lines);
  const holding = excerpts.filter(
    (one) =>
      one.file === file &&
      lines.some((line) => line >= one.from && line < one.from + one.lines.length),
  );
  if (holding.length === 0 || repositoryPath(file) === undefined) return undefined;
  const rows = holding.flatMap(({ from, lines: source }, i) => [
    ...(i > 0 ? [h('span', { class: 'gap' }, '⋯\n')] : []),
    ...source.flatMap((text, offset) => {
      const line = from + offset;
      if (near && !lines.some((one) => Math.abs(one - line) <= 2)) return [];
      const marked = wanted.has(line);
      const number = String(line).padStart(5);
      return [
        h(
          'span',
          { class: marked ? 'line marked' : 'line' },
          `${number} ${marked ? '▶' : ' '} ${text}\n`,
        ),
      ];
    }),
  ]);
  return h(
    'pre',
    { class: 'source', tabindex: '0', role: 'region', 'aria-label': `Source of ${file}` },
    rows,
  );
}

function tableHtml(table: Table, section: string, report: ReportJson): Html {
  const rows = table.rows.slice(0, MOST_ROWS);
  const rest = table.rows.length - rows.length;
  const caption = table.title ?? section;
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Table: ${caption}` },
    h(
      'table',
      {},
      h('caption', { class: table.title === undefined ? 'unseen' : undefined }, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          table.columns.map(({ label, kind }) => h('th', { scope: 'col', class: kind }, label)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map(({ cells, quiet, place }) =>
          h(
            'tr',
            { class: quiet ? 'quiet' : undefined },
            cells.map((cell, i) => cellHtml(cell, table, i, i === 0 ? place : undefined, report)),
          ),
        ),
      ),
    ),
    rest > 0
      ? h('p', { class: 'rest' }, `${formatCount(rest)} more rows are in the JSON report.`)
      : undefined,
  );
}

function cellHtml(
  cell: string,
  { columns }: Table,
  index: number,
  place: Place | undefined,
  { context }: ReportJson,
): Html {
  const { kind = 'text' } = columns[index] ?? {};
  const url = place === undefined ? undefined : blobUrl(context, place);
  const content = kind === 'name' && cell !== '' ? h('code', {}, cell) : cell;
  const linked = url === undefined ? content : h('a', { href: url, rel: 'noreferrer' }, content);
  return h('td', { class: kind }, linked);
}

/** Where the script puts the table of the benchmarks; without it, a word. */
function benchmarksFrame({ comparisons }: ReportJson): Html | undefined {
  if (comparisons.length === 0) return undefined;
  return h(
    'div',
    { id: 'benchmark-table' },
    h('noscript', {}, h('p', {}, 'The table of the benchmarks needs JavaScript.')),
  );
}
