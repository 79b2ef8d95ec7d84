/**
 * An alert as an Adaptive Card for a webhook of Workflows in Teams (Power Automate), which took the place of the
 * connectors. Foreign text stands in a `TextRun`: unlike `TextBlock` and `FactSet` it reads no Markdown.
 * https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
 */
import { cutText } from '../escape/cut.js';
import { revealInvisible } from '../escape/invisible.js';
import type { Alert } from './alert-schema.js';
import { ALERT_ICONS, figuresOf, findingLine, headingOf, moreOf, whereOf } from './words.js';

/** Teams takes 28 KB of a message; some of it is what Workflows wraps around. */
const LIMIT_BYTES = 26_000;
const LONGEST_TEXT = 600;

const COLOURS = { block: 'Attention', inconclusive: 'Warning', degraded: 'Warning' } as const;

interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

type Element =
  | {
      readonly type: 'TextBlock';
      readonly text: string;
      readonly size: 'Large';
      readonly weight: 'Bolder';
      readonly color: (typeof COLOURS)[Alert['verdict']];
      readonly wrap: true;
    }
  | { readonly type: 'RichTextBlock'; readonly inlines: readonly TextRun[] };

interface Card {
  readonly $schema: string;
  readonly type: 'AdaptiveCard';
  readonly version: '1.4';
  readonly msteams: { readonly width: 'Full' };
  readonly body: readonly Element[];
  readonly actions: readonly { type: 'Action.OpenUrl'; title: string; url: string }[];
}

export interface TeamsMessage {
  readonly type: 'message';
  readonly attachments: readonly {
    readonly contentType: 'application/vnd.microsoft.card.adaptive';
    readonly contentUrl: null;
    readonly content: Card;
  }[];
}

/** With as many findings as fit into what Teams takes. */
export function teamsMessage(alert: Alert): TeamsMessage {
  for (let shown = alert.findings.length; shown > 0; shown--) {
    const message = messageWith(alert, shown);
    if (Buffer.byteLength(JSON.stringify(message)) <= LIMIT_BYTES) return message;
  }
  return messageWith(alert, 0);
}

function messageWith(alert: Alert, shown: number): TeamsMessage {
  const content: Card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: bodyOf(alert, shown),
    actions:
      alert.runUrl === undefined
        ? []
        : [{ type: 'Action.OpenUrl', title: 'The run', url: alert.runUrl }],
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}

function bodyOf(alert: Alert, shown: number): readonly Element[] {
  const more = moreOf(alert, shown);
  return [
    {
      type: 'TextBlock',
      text: `${ALERT_ICONS[alert.verdict]} ${headingOf(alert)}`,
      size: 'Large',
      weight: 'Bolder',
      color: COLOURS[alert.verdict],
      wrap: true,
    },
    line(whereOf(alert), { isSubtle: true }),
    line(alert.reason, { weight: 'Bolder' }),
    line(figuresOf(alert)),
    ...alert.findings
      .slice(0, shown)
      .map((finding) => line(`${ALERT_ICONS[finding.severity]} ${findingLine(finding)}`)),
    ...(more === undefined ? [] : [line(more, { isSubtle: true })]),
  ];
}

function line(text: string, look: Pick<TextRun, 'weight' | 'isSubtle'> = {}): Element {
  const shown = revealInvisible(cutText(text, LONGEST_TEXT).trim());
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown, ...look }] };
}
