/** One finding for a terminal: what, where, why, what to do, and the output that shows it. */
import type { Severity } from '../../model/verdict.js';
import { cutText } from '../escape/cut.js';
import { escapeTerminal } from '../escape/terminal.js';
import type { Paint } from '../paint.js';
import { formatPlace } from '../problem.js';
import { formatCount } from '../units.js';
import type { FindingView } from '../view.js';
import { wrapText } from './wrap.js';

const MOST_LINES = 15;
const LONGEST_LINE = 300;

interface Look {
  readonly mark: string;
  readonly format: Parameters<Paint>[0];
}

const LOOKS: Readonly<Record<Severity, Look>> = {
  block: { mark: '✘', format: ['bold', 'red'] },
  inconclusive: { mark: '?', format: ['bold', 'magenta'] },
  degraded: { mark: '!', format: ['bold', 'yellow'] },
  note: { mark: '·', format: 'dim' },
};

/** The finding as indented lines. */
export function findingLines(finding: FindingView, columns: number, paint: Paint): string[] {
  const { mark, format } = LOOKS[finding.severity];
  const prose = (text: string, first: string) =>
    wrapText(escapeTerminal(cutText(text, 1000)), columns - 6).map(
      (line, index) => `    ${index === 0 ? first : '  '}${line}`,
    );
  const title = wrapText(escapeTerminal(cutText(finding.title, 300)), columns - 4);
  return [
    ...title.map(
      (line, index) => `  ${index === 0 ? paint(format, mark) : ' '} ${paint('bold', line)}`,
    ),
    ...(finding.place === undefined ? [] : [`    ${paint('cyan', formatPlace(finding.place))}`]),
    ...prose(finding.why, '').map((line) => paint('dim', line)),
    ...(finding.history === undefined ? [] : prose(finding.history.text, '')),
    ...(finding.todo === '' ? [] : prose(finding.todo, '→ ')),
    // Never wrapped: it is there to be copied.
    ...(finding.reproduce === undefined
      ? []
      : [`    ${paint('dim', '$')} ${escapeTerminal(cutText(finding.reproduce, 1000))}`]),
    ...blockLines(finding.details, paint),
    ...blockLines(finding.fix, paint),
  ];
}

/** The end of output tells most, so the beginning goes where it is long. */
function blockLines(text: string | undefined, paint: Paint): string[] {
  if (text === undefined || text.trim() === '') return [];
  const all = text.trimEnd().split(/\r?\n/);
  const shown = all.slice(-MOST_LINES);
  const bar = paint('dim', '    │');
  const left = all.length - shown.length;
  return [
    ...(left > 0 ? [`${bar} … ${formatCount(left)} lines before`] : []),
    ...shown.map(
      (line) => `${bar} ${escapeTerminal(cutText(line.replaceAll('\t', '  '), LONGEST_LINE))}`,
    ),
  ];
}
