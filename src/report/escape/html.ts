/** Text from outside as HTML: in an element or in a quoted attribute, never in a script, style or unquoted attribute. */
import { revealInvisible } from './invisible.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
]);

/** One line of HTML text without markup; invisible characters are shown. */
export function escapeHtml(text: string): string {
  return revealInvisible(text).replace(/[&<>"'`]/g, (character) => ENTITIES.get(character) ?? '');
}
