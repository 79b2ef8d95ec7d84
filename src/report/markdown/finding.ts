/** Findings of one area as a list in Markdown: what, where, why, what to do, and folded the output that shows it. */
import type { Severity } from '../../model/verdict.js';
import type { Block, Piece } from '../budget.js';
import { markdownBlock, markdownText } from '../escape/markdown.js';
import type { FindingView } from '../view.js';
import { severityRank } from '../worst-first.js';
import { type Link, markdownPlace } from './place.js';
import { moreRows } from './table.js';

export const FINDING_ICONS: Readonly<Record<Severity, string>> = {
  block: '⛔',
  inconclusive: '❔',
  degraded: '⚠️',
  note: 'ℹ️',
};
/** So many findings of an area go before the tables; a thousand more must not push the tables out. */
const FOREMOST = 50;
const RANK = { afterTables: 7, note: 8, details: 4 };
const DETAILS_CHARACTERS = 4000;
const RUN_ALONE = 'To run it alone:';

/** The list, worst first; undefined where nothing was found. */
export function findingsBlock(findings: readonly FindingView[], link: Link): Block | undefined {
  if (findings.length === 0) return undefined;
  return {
    open: '',
    head: '',
    pieces: findings.flatMap((finding, index) => findingPieces(finding, index, link)),
    close: '\n',
    more: moreRows,
  };
}

function findingPieces(finding: FindingView, index: number, link: Link): readonly Piece[] {
  const severity = severityRank(finding.severity);
  const rank =
    finding.severity === 'note' ? RANK.note : index < FOREMOST ? severity : RANK.afterTables;
  return [
    { text: () => findingText(finding, link), rank, counted: true },
    // Never kept without its finding, since its rank is never the lower one.
    {
      text: () => detailsText(finding),
      rank: Math.max(RANK.details + severity, rank),
      counted: false,
    },
  ];
}

function findingText(finding: FindingView, link: Link): string {
  const { title, place, why, history, todo, waiver } = finding;
  const where = place === undefined ? '' : ` · ${markdownPlace(place, link)}`;
  const lines = [
    `- ${FINDING_ICONS[finding.severity]} **${markdownText(title, 300)}**${where}`,
    markdownText(why, 1000),
    history === undefined ? '' : markdownText(history.text, 1000),
    todo === '' ? '' : `→ ${markdownText(todo, 1000)}`,
    waiver === undefined
      ? ''
      : markdownText(
          `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason} (${waiver.link})`,
          1000,
        ),
  ];
  return `${lines.filter((line) => line !== '').join('<br>\n  ')}\n`;
}

function detailsText({ reproduce, details, fix }: FindingView): string {
  return [
    reproduce === undefined
      ? ''
      : indented(`${RUN_ALONE}\n\n${markdownBlock(reproduce, 'sh', 1000)}\n`),
    details === undefined || details.trim() === ''
      ? ''
      : folded('Output', markdownBlock(details, 'text', DETAILS_CHARACTERS)),
    fix === undefined || fix.trim() === ''
      ? ''
      : folded('Mend it so', markdownBlock(fix, 'diff', DETAILS_CHARACTERS)),
  ].join('');
}

function folded(label: string, block: string): string {
  return indented(`<details><summary>${label}</summary>\n\n${block}\n\n</details>\n`);
}

/** So that it stays part of the list's item. */
function indented(text: string): string {
  return `\n${text.replace(/^(?=.)/gm, '  ')}\n`;
}
