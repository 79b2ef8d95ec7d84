/**
 * One HTML file that needs nothing else: no network, no fonts, no other file. Its policy allows only the style and the
 * script that are in it, by their hashes, so that nothing else in it can ever run.
 */
import { createHash } from 'node:crypto';
import { type Html, h, htmlText } from './element.js';
import { PAGE_SCRIPT, PAGE_STYLE } from './page.generated.js';
import type { PageData } from './page-data.js';

/** The file, with the data that its script draws. */
export function page(
  title: string,
  marks: { readonly verdict?: string },
  body: Html,
  data: PageData,
): string {
  const verdict = marks.verdict === undefined ? '' : ` data-verdict="${htmlText(marks.verdict)}"`;
  return [
    '<!doctype html>',
    `<html lang="en"${verdict}>`,
    '<head><meta charset="utf-8">',
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }).html,
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }).html,
    h('meta', { name: 'color-scheme', content: 'light dark' }).html,
    `<title>${htmlText(title)}</title>`,
    `<style>${PAGE_STYLE}</style></head>`,
    '<body>',
    body.html,
    `<script type="application/json" id="data">${embedded(data)}</script>`,
    `<script>${PAGE_SCRIPT}</script>`,
    '</body></html>\n',
  ].join('\n');
}

/** https://www.w3.org/TR/CSP3/: hashes of exactly what stands between the tags. */
function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${hash(PAGE_STYLE)}; script-src ${hash(PAGE_SCRIPT)}; base-uri 'none'; form-action 'none'`;
}

/** JSON that cannot end its script: `<` is written as an escape. */
function embedded(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
