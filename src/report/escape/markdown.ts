/**
 * Text from outside for GitHub's Markdown (job summary, comment, check): shown as it is, and nothing in it works. What
 * Markdown itself reads becomes entities; what GitHub finds afterwards in the finished text (mentions, references,
 * addresses) is broken by a zero-width space, since entities are decoded by then.
 * https://github.github.com/gfm/#entity-and-numeric-character-references
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
import { cutText } from './cut.js';
import { revealInLines, revealInvisible } from './invisible.js';

const BREAK = '&#8203;';
/** Stands where an empty name would leave an empty cell or a code span that is none. */
const EMPTY = '(empty)';

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** One line of prose, for a paragraph, list item, table cell or `<summary>`; cut to `characters` before escaping. */
export function markdownText(text: string, characters = 500): string {
  return inert(revealInvisible(cutText(text, characters).trim()));
}

function inert(text: string): string {
  return (
    text
      .replace(/[&<>"'`*_[\]\\|~{}^]/g, entity)
      // As GitHub documents for a dollar sign that must not start mathematics.
      .replaceAll('$', '<span>$</span>')
      .replaceAll('@', `@${BREAK}`)
      // Not the `#` of the entities above.
      .replace(/(?<!&)#(?=\w)/g, `#${BREAK}`)
      .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
      .replaceAll('://', `:${BREAK}//`)
      .replace(/\b(mailto:|xmpp:|www(?=\.))/gi, `$1${BREAK}`)
      // A list, heading, rule or underline at the start of a line.
      .replace(/^(?:[-+](?=[-\s]|$)|[=#])/, entity)
      .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits: string, mark: string) => digits + entity(mark))
  );
}

/** A name, unit or path as code on one line, for all of these but `<summary>`, where Markdown is not read. */
export function markdownCode(text: string, characters = 200): string {
  const shown = revealInvisible(cutText(text, characters).trim()) || EMPTY;
  // A code span cannot hold its own fence, and a table takes pipes and backslashes before it sees the span.
  return /[`|\\]/.test(shown) ? `<code>${inert(shown)}</code>` : `\`${shown}\``;
}

/** Several lines as a fenced block whose fence is longer than any inside. Ends without a line end. */
export function markdownBlock(
  text: string,
  language: '' | 'diff' | 'sh' | 'text',
  characters = 4000,
): string {
  const shown = revealInLines(cutText(text, characters).trimEnd());
  const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}
