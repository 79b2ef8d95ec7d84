/**
 * Text from outside as a field of CSV (RFC 4180) that a spreadsheet shows and does not calculate.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
import { revealInvisible } from './invisible.js';

/** One field: always quoted, quotes doubled, an apostrophe before what would start a formula. */
export function escapeCsv(text: string): string {
  const shown = revealInvisible(text);
  const inert = /^\s*[=+\-@|%\\]/.test(shown) ? `'${shown}` : shown;
  return `"${inert.replaceAll('"', '""')}"`;
}
