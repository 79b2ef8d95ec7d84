/**
 * An alert as the body of an incoming webhook of Slack. Everything foreign stands in `plain_text`, where no formatting is
 * read; only the link to the run is `mrkdwn`, and it is made of checked characters.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 * https://docs.slack.dev/reference/block-kit/blocks (50 blocks; header 150, text of a section 3,000 characters)
 */
import { slackText } from '../escape/slack.js';
import type { Alert } from './alert-schema.js';
import { ALERT_ICONS, figuresOf, findingLine, headingOf, moreOf, whereOf } from './words.js';

const HEADER = 150;
const TEXT = 3000;

type Block = { readonly type: 'header' | 'section'; readonly text: Text } | Context;
type Context = { readonly type: 'context'; readonly elements: readonly Text[] };
type Text =
  | { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
  | { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };

export interface SlackMessage {
  /** What a notification shows. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export function slackMessage(alert: Alert): SlackMessage {
  const heading = `${ALERT_ICONS[alert.verdict]} ${headingOf(alert)}`;
  const more = moreOf(alert, alert.findings.length);
  return {
    text: slackText(`${ALERT_ICONS[alert.verdict]} Tollgate: ${alert.reason}`, TEXT),
    blocks: [
      { type: 'header', text: plain(heading, HEADER) },
      { type: 'context', elements: [plain(whereOf(alert)), ...linkTo(alert)] },
      { type: 'section', text: plain(alert.reason) },
      { type: 'section', text: plain(figuresOf(alert)) },
      ...alert.findings.map((finding): Block => {
        const line = `${ALERT_ICONS[finding.severity]} ${findingLine(finding)}`;
        return { type: 'section', text: plain(line) };
      }),
      ...(more === undefined ? [] : [{ type: 'context', elements: [plain(more)] } as const]),
    ],
  };
}

const plain = (text: string, limit = TEXT): Text => ({
  type: 'plain_text',
  text: slackText(text, limit),
  emoji: false,
});

function linkTo({ runUrl }: Alert): readonly Text[] {
  if (runUrl === undefined) return [];
  return [{ type: 'mrkdwn', text: `<${runUrl}|The run>`, verbatim: true }];
}
