/**
 * The report for a terminal or a plain log, after the run: verdict, what to do first, figures, then area by area.
 * Everything from outside is escaped; without colour it holds no escape sequence at all.
 */
import type { VerdictKind } from '../model/policy.js';
import { cutText } from './escape/cut.js';
import { escapeTerminal } from './escape/terminal.js';
import { neutraliseCommands } from './escape/workflow-command.js';
import { type Paint, painter } from './paint.js';
import { formatPlace } from './problem.js';
import type { ReportJson } from './report-schema.js';
import { findingLines } from './terminal/finding.js';
import { tableLines } from './terminal/table.js';
import { padTo, wrapText } from './terminal/wrap.js';
import { formatCount } from './units.js';
import type { Headline } from './view/headline.js';
import { type Section, type View, viewOf } from './view.js';

const MOST_FINDINGS = 50;

const LOOKS: Readonly<Record<VerdictKind, { mark: string; format: Parameters<Paint>[0] }>> = {
  pass: { mark: '✔', format: ['bold', 'green'] },
  degraded: { mark: '!', format: ['bold', 'yellow'] },
  inconclusive: { mark: '?', format: ['bold', 'magenta'] },
  block: { mark: '✘', format: ['bold', 'red'] },
};

/** The report as lines ending in a line end. `columns` is the width of the terminal (at least 40 is used). */
export function renderTerminal(
  report: ReportJson,
  options: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = painter(options.colour);
  const columns = Math.max(options.columns, 40);
  const view = viewOf(report);
  const lines = [
    ...headlineLines(view.headline, columns, paint),
    ...view.sections.flatMap((section) => sectionLines(section, columns, paint)),
    ...noticeLines(view, columns, paint),
  ];
  return `${lines.map(neutraliseCommands).join('\n')}\n`;
}

function headlineLines(headline: Headline, columns: number, paint: Paint): string[] {
  const { mark, format } = LOOKS[headline.kind];
  const word = `${mark} ${headline.word.toUpperCase()}`;
  const { first } = headline;
  const where = first?.place === undefined ? '' : ` (${formatPlace(first.place)})`;
  const todo =
    first === undefined ? [] : wrapText(`Do first: ${shown(first.todo)}${where}`, columns - 2);
  const figures = [...headline.figures, { label: 'Deploy', text: headline.deploy }];
  return [
    paint(format, word),
    ...wrapText(shown(headline.sentence), columns - 2).map((line) => `  ${line}`),
    ...todo.map((line) => `  ${paint('bold', line)}`),
    '',
    ...figures.map(({ label, text }) => `  ${padTo(label, 12, 'right')}${shown(text)}`),
  ];
}

function sectionLines(section: Section, columns: number, paint: Paint): string[] {
  const tally = section.tally === '' ? '' : `: ${section.tally}`;
  const findings = section.findings.slice(0, MOST_FINDINGS);
  const left = section.findings.length - findings.length;
  return [
    '',
    paint(['bold', 'underline'], `${section.title}${tally}`),
    ...findings.flatMap((finding) => findingLines(finding, columns, paint)),
    ...(left > 0 ? [`  … and ${formatCount(left)} more, in the JSON report`] : []),
    ...(findings.length > 0 && section.tables.length > 0 ? [''] : []),
    ...section.tables.flatMap((table) => tableLines(table, columns, paint)),
  ];
}

function noticeLines({ notices }: View, columns: number, paint: Paint): string[] {
  if (notices.length === 0) return [];
  const lines = notices
    .slice(0, MOST_FINDINGS)
    .flatMap((notice) =>
      wrapText(shown(notice), columns - 4).map(
        (line, index) => `  ${index === 0 ? '·' : ' '} ${line}`,
      ),
    );
  const left = notices.length - MOST_FINDINGS;
  const more = left > 0 ? [`  … and ${formatCount(left)} more, in the JSON report`] : [];
  return ['', paint(['bold', 'underline'], 'Notices'), ...lines, ...more];
}

function shown(text: string): string {
  return escapeTerminal(cutText(text, 1000));
}
