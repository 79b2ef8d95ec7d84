/**
 * The report as GitHub's Markdown, for job summary and comment. Top down: verdict, why, what to do first, figures; then
 * area by area what was found and in which numbers; then, folded, how it was run.
 */
import type { VerdictKind } from '../model/policy.js';
import { blobUrl } from './blob-url.js';
import { type Block, fitBytes, fixedBlock } from './budget.js';
import { markdownCode, markdownText } from './escape/markdown.js';
import { findingsBlock } from './markdown/finding.js';
import { type Link, markdownPlace } from './markdown/place.js';
import { moreRows, tableBlocks } from './markdown/table.js';
import type { ReportJson } from './report-schema.js';
import type { Headline } from './view/headline.js';
import { type Section, type View, viewOf } from './view.js';

const ICONS: Readonly<Record<VerdictKind, string>> = {
  pass: '✅',
  degraded: '⚠️',
  inconclusive: '❔',
  block: '⛔',
};

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

function headlineText(headline: Headline, link: Link): string {
  const { first } = headline;
  const where = first?.place === undefined ? '' : ` · ${markdownPlace(first.place, link)}`;
  const figures = [...headline.figures, { label: 'Deploy', text: headline.deploy }];
  return [
    `## ${ICONS[headline.kind]} Tollgate: ${headline.word.toLowerCase()}`,
    `**${markdownText(headline.sentence, 1000)}**`,
    ...(first === undefined ? [] : [`**Do first:** ${markdownText(first.todo, 1000)}${where}`]),
    [
      `| ${figures.map(({ label }) => label).join(' | ')} |`,
      `| ${figures.map(() => '---').join(' | ')} |`,
      `| ${figures.map(({ text }) => markdownText(text, 400)).join(' | ')} |`,
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n\n');
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
  const isSafe = context.runUrl !== undefined && /^https:\/\/[\w./:-]+$/.test(context.runUrl);
  const run = isSafe ? `[This run](${context.runUrl})\n\n` : '';
  return `<details><summary>Run</summary>\n\n${run}| | |\n| --- | --- |\n${rows.join('\n')}\n\n</details>\n`;
}
