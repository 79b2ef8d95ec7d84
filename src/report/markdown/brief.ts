/** What a reader needs first, where several reports share one place: some 5 KiB at most, the rest is linked. */
import { blobUrl, runLink } from '../blob-url.js';
import { markdownText } from '../escape/markdown.js';
import type { ReportJson } from '../report-schema.js';
import { formatCount } from '../units.js';
import { viewOf } from '../view.js';
import { worstFirst } from '../worst-first.js';
import { FINDING_ICONS } from './finding.js';
import { headlineText } from './headline.js';
import { type Link, markdownPlace } from './place.js';

const FINDINGS = 8;

/** The headline, the worst findings by their titles, and where the rest is. */
export function renderBrief(report: ReportJson): string {
  const { headline, context } = viewOf(report);
  const link: Link = (place) => blobUrl(context, place);
  const findings = worstFirst(report.findings).filter(({ severity }) => severity !== 'note');
  const shown = findings.slice(0, FINDINGS).map(({ severity, title, place }) => {
    const where = place === undefined ? '' : ` · ${markdownPlace(place, link)}`;
    return `- ${FINDING_ICONS[severity]} ${markdownText(title, 200)}${where}`;
  });
  const rest = findings.length - shown.length;
  const more = rest > 0 ? [`- … and ${formatCount(rest)} more`] : [];
  const url = runLink(context);
  const whole = url === undefined ? [] : ['', `[The whole report](${url})`];
  return `${headlineText(headline, link)}${[...shown, ...more, ...whole].join('\n')}\n`;
}
