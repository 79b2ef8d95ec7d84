/** HTML from text that may be hostile: every text and every attribute goes through here. */
import { revealInLines } from '../escape/invisible.js';

/** Markup that is safe as it stands. */
export interface Html {
  readonly html: string;
}

type Content = string | Html | undefined | readonly Content[];
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Elements without an end tag. */
const VOID = new Set(['meta', 'input', 'br']);

/** What is invisible is shown, and nothing of it is markup. */
export function htmlText(text: string): string {
  return revealInLines(text).replace(/[&<>"']/g, (character) => CHARACTERS[character] ?? '');
}

/** An element; strings in it are text. Attributes that are false or undefined are left out. */
export function h(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Html {
  const given = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    return [value === true ? ` ${key}` : ` ${key}="${htmlText(value)}"`];
  });
  const open = `<${name}${given.join('')}>`;
  return { html: VOID.has(name) ? open : `${open}${inner(content)}</${name}>` };
}

function inner(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return htmlText(content);
  return isList(content) ? content.map(inner).join('') : content.html;
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);
