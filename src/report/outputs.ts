/** The action's outputs: text for later steps and jobs; an empty text is "not measured", never zero. */
import type { Reporting } from '../model/config.js';
import type { ReportJson } from './report-schema.js';
import { truncatedPercent } from './units.js';
import { worstBaseline } from './view/headline.js';

export interface Outputs {
  /** `pass`, `degraded`, `inconclusive` or `block`. */
  readonly verdict: string;
  /** `true` on pass and degraded: the verdict allows a deploy, no more. */
  readonly deploy: string;
  readonly degraded: string;
  readonly 'tests-passed': string;
  /** Failed, errored and unfinished ones. */
  readonly 'tests-failed': string;
  readonly 'tests-skipped': string;
  /** Percent of all suites together, cut to one digit; empty where not measured, or in units that do not add up. */
  readonly coverage: string;
  /** Percent of the changed executable lines; empty where none changed. */
  readonly 'coverage-patch': string;
  /** Metrics of benchmarks that got worse beyond their tolerance; ignored ones do not count. */
  readonly regressions: string;
  readonly improvements: string;
  /** Path of the JSON report; empty where none was written. */
  readonly 'report-json': string;
  /** Path of the report as one page; empty where none was written. */
  readonly 'report-html': string;
  /**
   * State of the baseline, the worst of all suites: `exact`, `fallback`, `stale`, `other-environment`, `evicted`,
   * `damaged` or `none`; empty where no baseline was looked for.
   */
  readonly 'baseline-hit': string;
  /** Keys under which this run was recorded, one a line; empty where it was not. */
  readonly 'baseline-key': string;
}

/** Reads the outputs off a report; `written` is where it was written. */
export function outputsOf(report: ReportJson, written: Reporting['files']): Outputs {
  const tests = (key: keyof ReportJson['tests'][number]['counts']) =>
    report.tests.reduce((sum, { counts }) => sum + counts[key], 0);
  const measured = report.tests.length > 0;
  const failed = tests('failed') + tests('errored') + tests('unfinished');
  const decided = (decision: ReportJson['comparisons'][number]['decision']) =>
    report.comparisons.filter((each) => each.decision === decision && each.action !== 'ignore');
  return {
    verdict: report.verdict.kind,
    deploy: String(report.deploy),
    degraded: String(report.degraded),
    'tests-passed': measured ? String(tests('passed')) : '',
    'tests-failed': measured ? String(failed) : '',
    'tests-skipped': measured ? String(tests('skipped')) : '',
    coverage: totalCoverage(report.coverage),
    'coverage-patch': percent(report.coverage.map(({ patch }) => patch)),
    regressions: String(decided('regressed').length),
    improvements: String(decided('improved').length),
    'report-json': written.json ?? '',
    'report-html': written.html ?? '',
    'baseline-hit': worstBaseline(report.baselines) ?? '',
    'baseline-key': report.savedBaselines.map(({ key }) => key).join('\n'),
  };
}

function totalCoverage(coverage: ReportJson['coverage']): string {
  const units = new Set(coverage.map(({ unit }) => unit));
  return units.size === 1 ? percent(coverage.map(({ totals, unit }) => totals[unit])) : '';
}

function percent(
  ratios: readonly ({ readonly covered: number; readonly total: number } | undefined)[],
): string {
  const covered = ratios.reduce((sum, ratio) => sum + (ratio?.covered ?? 0), 0);
  const total = ratios.reduce((sum, ratio) => sum + (ratio?.total ?? 0), 0);
  return total > 0 ? truncatedPercent(covered / total).toFixed(1) : '';
}
