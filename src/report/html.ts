/**
 * The report as one HTML file that needs nothing else: no network, no fonts, no other file. Its policy allows only the
 * style and script that are in it, by their hashes, so that nothing else in it can ever run.
 */
import { createHash } from 'node:crypto';
import { runLink } from './blob-url.js';
import { pageData } from './html/data.js';
import { type Html, h, htmlText } from './html/element.js';
import { PAGE_SCRIPT, PAGE_STYLE } from './html/page.generated.js';
import { sectionHtml } from './html/sections.js';
import type { ReportJson } from './report-schema.js';
import { type View, viewOf } from './view.js';

export function renderHtml(report: ReportJson): string {
  const view = viewOf(report);
  const title = `${view.headline.word} · ${report.context.repository || 'Tollgate'}`;
  return [
    '<!doctype html>',
    `<html lang="en" data-verdict="${view.headline.kind}">`,
    '<head><meta charset="utf-8">',
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }).html,
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }).html,
    h('meta', { name: 'color-scheme', content: 'light dark' }).html,
    `<title>${htmlText(title)}</title>`,
    `<style>${PAGE_STYLE}</style></head>`,
    '<body>',
    bodyHtml(report, view).html,
    `<script type="application/json" id="data">${embedded(pageData(report))}</script>`,
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

function bodyHtml(report: ReportJson, view: View): Html {
  return h(
    'div',
    { class: 'page' },
    h('a', { class: 'skip', href: '#content' }, 'Skip to the findings'),
    headerHtml(report, view),
    navHtml(view),
    h(
      'main',
      { id: 'content' },
      view.sections.map((section) => sectionHtml(section, report)),
      noticesHtml(view),
      runHtml(view),
    ),
  );
}

function headerHtml(report: ReportJson, { headline, context }: View): Html {
  const { kind, word, sentence, first, figures, deploy } = headline;
  const run = runLink(context);
  const where = [context.repository, report.leg, context.branch].filter((part) => part);
  return h(
    'header',
    { class: kind },
    h(
      'div',
      { class: 'top' },
      h(
        'p',
        { class: 'where' },
        where.join(' · '),
        ' ',
        run === undefined ? undefined : h('a', { href: run, rel: 'noreferrer' }, 'run'),
      ),
      h('button', { type: 'button', id: 'theme', hidden: true }, 'Theme: auto'),
    ),
    h('h1', {}, word),
    h('p', { class: 'sentence' }, sentence),
    first === undefined
      ? undefined
      : h('p', { class: 'first' }, h('strong', {}, 'Do first: '), first.todo),
    h(
      'dl',
      { class: 'figures' },
      [...figures, { label: 'Deploy', text: deploy }].map(({ label, text }) =>
        h('div', {}, h('dt', {}, label), h('dd', {}, text)),
      ),
    ),
  );
}

function navHtml({ sections }: View): Html {
  return h(
    'nav',
    { 'aria-label': 'Parts of the report' },
    sections.map(({ area, title, findings }) => {
      const count = findings.filter(({ severity }) => severity !== 'note').length;
      return h(
        'a',
        { href: `#${area}` },
        title,
        count === 0 ? undefined : h('span', { class: 'count' }, String(count)),
      );
    }),
    h('a', { href: '#run' }, 'Run'),
  );
}

function noticesHtml({ notices }: View): Html | undefined {
  if (notices.length === 0) return undefined;
  return h(
    'section',
    { id: 'notices', 'aria-labelledby': 'notices-title' },
    h('h2', { id: 'notices-title' }, 'Notices'),
    h(
      'ul',
      {},
      notices.slice(0, 500).map((notice) => h('li', {}, notice)),
    ),
  );
}

function runHtml({ environment }: View): Html {
  return h(
    'section',
    { id: 'run', 'aria-labelledby': 'run-title' },
    h('h2', { id: 'run-title' }, 'Run'),
    h(
      'dl',
      { class: 'run' },
      environment.map(({ label, text }) => h('div', {}, h('dt', {}, label), h('dd', {}, text))),
    ),
  );
}
