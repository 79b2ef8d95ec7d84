/** Text of several lines in a SARIF message, where `[text](target)` would be a link (SARIF 2.1.0, 3.11.6). */
import { revealInLines } from './invisible.js';

/** The same text, with a space where a link would be. */
export function sarifText(text: string): string {
  return revealInLines(text).replaceAll('](', '] (');
}
