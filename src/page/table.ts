/** The table of the benchmarks: searched, sorted, in pages, each row with its plots when it is opened. */
import type { PageBenchmark, PageData } from '../report/html/page-data.js';
import { type Chart, distributionChart, historyChart } from './charts.js';
import { element } from './dom.js';
import { chosen, type SortKey, START, type Wish } from './rows.js';

const PAGE_SIZE = 100;

interface Column {
  /** Of the column, or the key of the label that the page gives it. */
  readonly label: string;
  readonly kind: 'name' | 'number' | 'text' | 'trend';
  readonly sort?: SortKey;
  readonly cell: (of: PageBenchmark) => string;
  /** Left out where no row says anything. */
  readonly wanted?: (all: readonly PageBenchmark[]) => boolean;
}

const differ = (of: (one: PageBenchmark) => string) => (all: readonly PageBenchmark[]) =>
  new Set(all.map(of)).size > 1;

const some = (of: (one: PageBenchmark) => string) => (all: readonly PageBenchmark[]) =>
  all.some((one) => of(one) !== '');

const COLUMNS: readonly Column[] = [
  { label: 'Benchmark', kind: 'name', sort: 'name', cell: ({ name }) => name },
  {
    label: 'Decision',
    kind: 'text',
    sort: 'severity',
    cell: ({ decision }) => decision,
    wanted: some(({ decision }) => decision),
  },
  { label: 'Metric', kind: 'text', sort: 'metric', cell: ({ metric }) => metric },
  { label: 'base', kind: 'number', sort: 'base', cell: ({ texts }) => texts.base },
  { label: 'head', kind: 'number', sort: 'head', cell: ({ texts }) => texts.head },
  { label: 'Change', kind: 'number', sort: 'change', cell: ({ texts }) => texts.change },
  {
    label: 'Interval',
    kind: 'number',
    cell: ({ texts }) => texts.interval,
    wanted: some(({ texts }) => texts.interval),
  },
  {
    label: 'Trend',
    kind: 'trend',
    cell: ({ texts }) => texts.trend,
    wanted: some(({ texts }) => texts.trend),
  },
  {
    label: 'Policy',
    kind: 'text',
    cell: ({ texts }) => texts.policy,
    wanted: some(({ texts }) => texts.policy),
  },
  {
    label: 'Package',
    kind: 'name',
    sort: 'package',
    cell: (one) => one.package,
    wanted: differ((one) => one.package),
  },
  {
    label: 'Suite',
    kind: 'name',
    cell: ({ suite }) => suite,
    wanted: differ(({ suite }) => suite),
  },
];

function labelOf(label: string, { labels }: PageData): string {
  return label === 'base' || label === 'head' ? labels[label] : label;
}

export class BenchmarkTable {
  readonly #data: PageData;
  readonly #columns: readonly Column[];
  readonly #body = element('tbody');
  readonly #count = element('p', { class: 'shown', role: 'status' });
  readonly #pages = element('nav', { class: 'pages', 'aria-label': 'Pages of the benchmarks' });
  readonly #heads = new Map<Column, HTMLElement>();
  readonly #open = new Map<PageBenchmark, readonly Chart[]>();
  #wish: Wish = START;
  #page = 0;

  constructor(data: PageData) {
    this.#data = data;
    this.#columns = COLUMNS.filter(({ wanted }) => wanted?.(data.benchmarks) ?? true).map(
      (column) => ({ ...column, label: labelOf(column.label, data) }),
    );
  }

  mount(place: HTMLElement): void {
    const head = element('tr', {}, ...this.#columns.map((column) => this.#headOf(column)));
    const table = element(
      'table',
      { class: 'benchmarks' },
      element('caption', { class: 'unseen' }, 'Benchmarks'),
      element('thead', {}, head),
      this.#body,
    );
    const scroll = {
      class: 'scroll',
      tabindex: '0',
      role: 'region',
      'aria-label': 'Table of the benchmarks',
    };
    place.replaceChildren(this.#toolbar(), element('div', scroll, table), this.#pages);
    this.#show();
  }

  /** Draws all open plots anew, in the colours of now. */
  redraw(): void {
    for (const charts of this.#open.values()) for (const chart of charts) chart.draw();
  }

  #toolbar(): HTMLElement {
    const search = element('input', {
      type: 'search',
      id: 'search',
      autocomplete: 'off',
      spellcheck: 'false',
    });
    search.addEventListener('input', () => this.#change({ search: search.value }));
    const decision = element('select', { id: 'decision' });
    const decisions = [...new Set(this.#data.benchmarks.map((one) => one.decision))];
    const isOne = decisions.length < 2;
    decision.append(new Option('all', 'all'), new Option('all that is notable', 'notable'));
    for (const word of decisions) decision.append(new Option(word, word));
    decision.addEventListener('change', () => this.#change({ decision: decision.value }));
    return element(
      'div',
      { class: 'toolbar' },
      element('label', { for: 'search' }, 'Search'),
      search,
      isOne ? undefined : element('label', { for: 'decision' }, 'Show'),
      isOne ? undefined : decision,
      this.#count,
    );
  }

  #headOf(column: Column): HTMLElement {
    const cell = element('th', { scope: 'col', class: column.kind });
    const { sort } = column;
    if (sort === undefined) {
      cell.append(column.label);
      return cell;
    }
    const button = element('button', { type: 'button' }, column.label);
    button.addEventListener('click', () =>
      this.#change({ sort, descending: this.#wish.sort === sort && !this.#wish.descending }),
    );
    cell.append(button);
    this.#heads.set(column, cell);
    return cell;
  }

  #change(change: Partial<Wish>): void {
    this.#wish = { ...this.#wish, ...change };
    this.#page = 0;
    this.#show();
  }

  #show(): void {
    for (const charts of this.#open.values()) for (const chart of charts) chart.destroy();
    this.#open.clear();
    const rows = chosen(this.#data.benchmarks, this.#wish);
    const from = this.#page * PAGE_SIZE;
    const shown = rows.slice(from, from + PAGE_SIZE);
    this.#body.replaceChildren(...shown.map((one) => this.#row(one)));
    const number = (value: number) => value.toLocaleString('en');
    this.#count.textContent =
      rows.length === 0
        ? `None of ${number(this.#data.benchmarks.length)}`
        : `${number(from + 1)} to ${number(from + shown.length)} of ${number(rows.length)}`;
    for (const [{ sort }, cell] of this.#heads) {
      const direction = this.#wish.descending ? 'descending' : 'ascending';
      cell.setAttribute('aria-sort', this.#wish.sort === sort ? direction : 'none');
    }
    this.#showPages(Math.ceil(rows.length / PAGE_SIZE));
  }

  #showPages(count: number): void {
    this.#pages.hidden = count < 2;
    const turn = (label: string, page: number) => {
      const button = element('button', { type: 'button' }, label);
      button.disabled = page < 0 || page >= count;
      button.addEventListener('click', () => {
        this.#page = page;
        this.#show();
        this.#body.closest('table')?.scrollIntoView({ block: 'start' });
      });
      return button;
    };
    this.#pages.replaceChildren(
      turn('Previous', this.#page - 1),
      element('span', {}, `Page ${this.#page + 1} of ${count}`),
      turn('Next', this.#page + 1),
    );
  }

  #row(one: PageBenchmark): HTMLTableRowElement {
    const row = element('tr', {
      class: `${one.decision} ${one.action}${one.quiet ? ' quiet' : ''}`,
    });
    for (const [i, { kind, cell }] of this.#columns.entries()) {
      const text = cell(one);
      const place = element(
        i === 0 ? 'th' : 'td',
        i === 0 ? { scope: 'row', class: kind } : { class: kind },
      );
      if (i === 0) place.append(this.#opener(one, row, text));
      else if (kind === 'name' && text !== '') place.append(element('code', {}, text));
      else place.textContent = text;
      row.append(place);
    }
    return row;
  }

  #opener(one: PageBenchmark, row: HTMLElement, name: string): HTMLElement {
    const button = element('button', { type: 'button', class: 'open', 'aria-expanded': 'false' });
    button.append(element('code', {}, name));
    let details: HTMLElement | undefined;
    button.addEventListener('click', () => {
      if (details === undefined) {
        details = this.#details(one);
        row.after(details);
        for (const chart of this.#open.get(one) ?? []) chart.draw();
      } else {
        for (const chart of this.#open.get(one) ?? []) chart.destroy();
        this.#open.delete(one);
        details.remove();
        details = undefined;
      }
      button.setAttribute('aria-expanded', String(details !== undefined));
    });
    return button;
  }

  #details(one: PageBenchmark): HTMLElement {
    const charts = [distributionChart(one), historyChart(one, this.#data)].filter(
      (c) => c !== undefined,
    );
    this.#open.set(one, charts);
    const cell = element('td', { colspan: String(this.#columns.length) });
    cell.append(element('p', {}, one.explanation));
    if (one.place !== undefined)
      cell.append(
        element(
          'p',
          {},
          one.link === undefined
            ? element('code', {}, one.place)
            : element('a', { href: one.link, rel: 'noreferrer' }, element('code', {}, one.place)),
        ),
      );
    cell.append(element('div', { class: 'charts' }, ...charts.map(({ figure }) => figure)));
    return element('tr', { class: 'details' }, cell);
  }
}
