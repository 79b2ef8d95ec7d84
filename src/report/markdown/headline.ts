/** The top of a report in Markdown: the verdict, why, what to do first, and the figures. */
import type { VerdictKind } from '../../model/policy.js';
import { markdownText } from '../escape/markdown.js';
import type { Headline } from '../view/headline.js';
import { type Link, markdownPlace } from './place.js';

export const ICONS: Readonly<Record<VerdictKind, string>> = {
  pass: '✅',
  degraded: '⚠️',
  inconclusive: '❔',
  block: '⛔',
};

/** A heading, the sentences and the table of figures. Ends with an empty line. */
export function headlineText(headline: Headline, link: Link): string {
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
