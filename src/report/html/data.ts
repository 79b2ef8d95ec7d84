/** The data of the page: what its script draws and sorts, bounded in size. */
import { blobUrl } from '../blob-url.js';
import { benchmarkName, metricName } from '../names.js';
import type { ReportJson } from '../report-schema.js';
import { formatValues } from '../units.js';
import {
  badness,
  type Compared,
  changeText,
  comparedOf,
  DECISION_RANK,
  intervalText,
  policyText,
} from '../view/benchmarks.js';
import type { PageBenchmark, PageData } from './page-data.js';

/** Of one side of one metric: a plot shows no more. */
const MOST_SAMPLES = 320;
/** Of the whole page, which a browser opens at once. */
const MOST_NUMBERS = 2_000_000;

export function pageData(report: ReportJson): PageData {
  const rows = comparedOf(report);
  const samples = Math.min(MOST_SAMPLES, Math.floor(MOST_NUMBERS / Math.max(1, 2 * rows.length)));
  return {
    labels: { base: 'Base', head: 'Head' },
    benchmarks: rows.map((row) => benchmarkOf(row, samples, report)),
    runs: (report.history ?? []).map(({ commit, recordedAt, accepted, fingerprint }) => ({
      commit,
      recordedAt,
      accepted,
      fingerprint,
    })),
    fingerprint: report.environment.fingerprint,
  };
}

function benchmarkOf(row: Compared, samples: number, report: ReportJson): PageBenchmark {
  const { comparison, base, head, quiet, trend } = row;
  const { unit, action, decision, explanation, place, history } = comparison;
  const [baseText = '–', headText = '–'] = formatValues(unit, [base, head]);
  const worse = badness(row);
  const machine = report.fingerprints?.[comparison.suite];
  const link = place === undefined ? undefined : blobUrl(report.context, place);
  return {
    name: benchmarkName(comparison),
    package: comparison.package,
    suite: comparison.suite,
    unit,
    metric: metricName(comparison),
    decision,
    rank: DECISION_RANK[decision],
    quiet,
    action,
    base: thinned(comparison.base, samples),
    head: thinned(comparison.head, samples),
    ...(base === undefined ? {} : { baseMedian: base }),
    ...(head === undefined ? {} : { headMedian: head }),
    ...(row.change === undefined || !Number.isFinite(worse) ? {} : { badness: worse }),
    texts: {
      base: baseText,
      head: headText,
      change: changeText(row),
      interval: intervalText(comparison),
      policy: policyText(comparison),
      trend,
    },
    explanation,
    ...(place === undefined
      ? {}
      : { place: place.line === undefined ? place.file : `${place.file}:${place.line}` }),
    ...(link === undefined ? {} : { link }),
    ...(machine === undefined ? {} : { fingerprint: machine }),
    ...(history === undefined ? {} : { history }),
  };
}

/** Every n-th of them, in their order. */
function thinned(samples: readonly number[], most: number): readonly number[] {
  if (samples.length <= most) return samples;
  const step = samples.length / most;
  return Array.from({ length: most }, (_, i) => samples[Math.floor(i * step)] ?? 0);
}
