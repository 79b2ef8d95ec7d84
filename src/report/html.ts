/** The report as one HTML file: what needs no script is written here, the table of the benchmarks is drawn by the script. */
import { runLink } from './blob-url.js';
import { pageData } from './html/data.js';
import { type Html, h } from './html/element.js';
import { page } from './html/frame.js';
import { sectionHtml } from './html/sections.js';
import type { ReportJson } from './report-schema.js';
import { type View, viewOf } from './view.js';

export function renderHtml(report: ReportJson): string {
  const view = viewOf(report);
  const { word, kind } = view.headline;
  const title = `${word} · ${report.context.repository || 'Tollgate'}`;
  return page(title, { verdict: kind }, bodyHtml(report, view), pageData(report));
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
