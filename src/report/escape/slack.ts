/**
 * Text from outside for Slack, in objects of the type `plain_text` and in the fallback of a message: nothing in it
 * calls anybody or becomes a link. Slack reads entities for these three characters and no others.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
import { cutText } from './cut.js';
import { revealInvisible } from './invisible.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Some clients also take a bare `@channel` for a call: a zero-width space breaks it. */
const BREAK = '\u200b';
/** Units that one character may become: those of `&amp;`, and of a visible escape. */
const WIDEST = 9;

/**
 * One line of at most `limit` UTF-16 units once it is escaped, as Slack counts. Never empty, since Slack takes no empty
 * text.
 */
export function slackText(text: string, limit: number): string {
  const shown = (characters: number) =>
    revealInvisible(cutText(text, characters).trim())
      .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
      .replace(/@(?=[\p{L}\p{N}])/gu, `@${BREAK}`);
  const whole = shown(limit);
  const fitting = whole.length <= limit ? whole : shown(Math.floor((limit - 40) / WIDEST));
  return fitting === '' ? '(empty)' : fitting;
}
