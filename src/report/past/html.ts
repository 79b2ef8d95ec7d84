/** The past of benchmarks as one page, with the same script as the report. */
import type { BaselineEntry } from '../../model/baseline.js';
import { h } from '../html/element.js';
import { page } from '../html/frame.js';
import type { PageBenchmark } from '../html/page-data.js';
import { benchmarkName, metricName } from '../names.js';
import { formatChange, formatCount, formatValues } from '../units.js';
import { sparkline } from '../view/trend.js';
import type { Past } from './past.js';

/** `title` is what the page is of, such as a repository. */
export function renderPastPage(
  title: string,
  pasts: readonly Past[],
  runs: readonly BaselineEntry[],
): string {
  const [newest] = runs.slice(-1);
  const since = runs[0]?.recordedAt.slice(0, 10) ?? '';
  const sentence = `${formatCount(pasts.length)} metrics over ${formatCount(runs.length)} runs since ${since}`;
  const body = h(
    'div',
    { class: 'page' },
    h(
      'header',
      {},
      h(
        'div',
        { class: 'top' },
        h('p', { class: 'where' }, title),
        h('button', { type: 'button', id: 'theme', hidden: true }, 'Theme: auto'),
      ),
      h('h1', {}, 'History'),
      h('p', { class: 'sentence' }, sentence),
    ),
    h(
      'main',
      { id: 'content' },
      h(
        'section',
        { 'aria-labelledby': 'benchmarks-title' },
        h('h2', { id: 'benchmarks-title' }, 'Benchmarks'),
        h(
          'div',
          { id: 'benchmark-table' },
          h('noscript', {}, h('p', {}, 'The table of the benchmarks needs JavaScript.')),
        ),
      ),
    ),
  );
  return page(`History · ${title}`, {}, body, {
    labels: { base: 'First', head: 'Last' },
    benchmarks: pasts.map((past) => benchmarkOf(past, runs)),
    runs: runs.map(({ commit, recordedAt, accepted, environment }) => ({
      commit,
      recordedAt,
      accepted,
      fingerprint: environment.fingerprint,
    })),
    fingerprint: newest?.environment.fingerprint ?? '',
  });
}

function benchmarkOf(past: Past, runs: readonly BaselineEntry[]): PageBenchmark {
  const { points, unit, better } = past;
  const [first] = points;
  const last = points.at(-1);
  const [base = '–', head = '–'] = formatValues(unit, [first?.median, last?.median]);
  const change =
    first === undefined || last === undefined || first.median === 0
      ? undefined
      : last.median / first.median - 1;
  const machine = runs[last?.run ?? -1]?.environment.fingerprint;
  return {
    name: benchmarkName(past),
    package: past.package,
    suite: past.suite,
    unit,
    metric: metricName(past),
    decision: '',
    rank: 0,
    quiet: false,
    action: 'ignore',
    base: [],
    head: [],
    ...(first === undefined ? {} : { baseMedian: first.median }),
    ...(last === undefined ? {} : { lastMedian: last.median }),
    ...(change === undefined ? {} : { badness: better === 'lower' ? change : -change }),
    ...(machine === undefined ? {} : { fingerprint: machine }),
    texts: {
      base,
      head,
      change: change === undefined ? '–' : formatChange(change),
      interval: '',
      policy: '',
      trend: sparkline(
        points
          .filter(({ run }) => runs[run]?.environment.fingerprint === machine)
          .map(({ median }) => median),
      ),
    },
    explanation: `${formatCount(points.length)} runs`,
    history: { runs: points.map(({ run }) => run), medians: points.map(({ median }) => median) },
  };
}
