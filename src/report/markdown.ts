/**
 * The report as GitHub's Markdown, for job summary and comment. Top down: verdict, why, what to do first, figures; then
 * area by area what was found and in which numbers; then, folded, how it was run.
 */
import { blobUrl, runLink } from './blob-url.js';
import { type Block, fitBytes, fixedBlock } from './budget.js';
import { markdownCode, markdownText } from './escape/markdown.js';
import { findingsBlock } from './markdown/finding.js';
import { headlineText } from './markdown/headline.js';
import type { Link } from './markdown/place.js';
import { moreRows, tableBlocks } from './markdown/table.js';
import type { ReportJson } from './report-schema.js';
import { type Section, type View, viewOf } from './view.js';

/** The report as Markdown of at most `limitBytes` in UTF-8 (at least 64 KiB); what is left out is counted in it. */
export function renderMarkdown(report: ReportJson, limitBytes: number): string {
  const view = viewOf(report);
  const link: Link = (place) => blobUrl(view.context, place);
  const isOpen = ({ findings, area }: Section) =>
    findings.length > 0 || (area !== 'tasks' && area !== 'baseline');
  const open = view.sections.filter(isOpen);
  const folded = view.sections.filter((section) => !isOpen(section));
  return fitBytes(
    [
      fixedBlock(headlineText(view.headline, link)),
      ...open.flatMap((section) => sectionBlocks(section, link)),
      ...noticeBlocks(view.notices),
      ...folded.flatMap((section) => foldedBlocks(section, link)),
      fixedBlock(environmentText(view)),
    ],
    limitBytes,
  );
}

function sectionBlocks(section: Section, link: Link): readonly Block[] {
  const tally = section.tally === '' ? '' : `: ${section.tally}`;
  const findings = findingsBlock(section.findings, link);
  return [
    fixedBlock(`### ${section.title}${tally}\n\n`),
    ...(findings === undefined ? [] : [findings]),
    ...section.tables.flatMap((table) => tableBlocks(table, link)),
  ];
}

function foldedBlocks(section: Section, link: Link): readonly Block[] {
  return [
    fixedBlock(`<details><summary>${section.title}</summary>\n\n`),
    ...section.tables.flatMap((table) => tableBlocks(table, link)),
    fixedBlock('</details>\n\n'),
  ];
}

function noticeBlocks(notices: readonly string[]): readonly Block[] {
  if (notices.length === 0) return [];
  const pieces = notices.map((notice) => ({
    text: () => `- ${markdownText(notice, 1000)}\n`,
    rank: 2,
    counted: true,
  }));
  return [{ open: '### Notices\n\n', head: '', pieces, close: '\n', more: moreRows }];
}

function environmentText({ environment, context }: View): string {
  const rows = environment.map(({ label, text }) => `| ${label} | ${markdownCode(text, 300)} |`);
  const url = runLink(context);
  const run = url === undefined ? '' : `[This run](${url})\n\n`;
  return `<details><summary>Run</summary>\n\n${run}| | |\n| --- | --- |\n${rows.join('\n')}\n\n</details>\n`;
}
