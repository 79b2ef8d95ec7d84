import { markdownText } from './escape/markdown.js';
import { formatCount } from './units.js';

/** What a job shows that measured and did not judge, in Markdown. */
export function legSummary(name: string, tasks: number): string {
  return `**${markdownText(name, 200)}** has measured (tasks: ${formatCount(tasks)}). The job that joins the legs judges it.\n`;
}
