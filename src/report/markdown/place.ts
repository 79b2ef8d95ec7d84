/** Names and places in Markdown, linked to the source where a link can be made safely. */
import type { Place } from '../../model/problem.js';
import { markdownCode } from '../escape/markdown.js';

/** The URL of a place; undefined where there is none that is safe. */
export type Link = (place: Place) => string | undefined;

/** A name as code that leads to where it is defined. */
export function markdownName(name: string, place: Place | undefined, link: Link): string {
  const url = place === undefined ? undefined : link(place);
  return url === undefined ? markdownCode(name) : `[${markdownCode(name)}](${url})`;
}

/** `file:line` as code that leads there. */
export function markdownPlace(place: Place, link: Link): string {
  const text = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  return markdownName(text, place, link);
}
