/**
 * The figures of a report in the text format of OpenMetrics 1.0:
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
import { cutText } from './escape/cut.js';
import { openmetricsLabel } from './escape/openmetrics.js';
import { benchmarkName } from './names.js';
import type { ReportJson } from './report-schema.js';
import { spanOf } from './span.js';
import { changeOf, median } from './view/change.js';

type Labels = Readonly<Record<string, string>>;

interface Sample {
  readonly labels?: Labels;
  readonly value: number | undefined;
}

interface Family {
  readonly name: string;
  readonly type: 'gauge' | 'info' | 'stateset';
  /** Ends the name, too. */
  readonly unit?: 'seconds' | 'ratio';
  readonly help: string;
  readonly samples: readonly Sample[];
}

const VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'] as const;
const SEVERITIES = ['block', 'inconclusive', 'degraded', 'note'] as const;
const LABEL_CHARACTERS = 500;

/** Verdict, run, findings, tests, coverage, tasks and benchmarks; what was not measured has no sample. */
export function renderOpenmetrics(report: ReportJson): string {
  const families = [
    ...verdictFamilies(report),
    ...testFamilies(report.tests),
    ...coverageFamilies(report.coverage),
    taskFamily(report.tasks),
    ...benchmarkFamilies(report.comparisons),
  ];
  return `${families.map(familyText).join('')}# EOF\n`;
}

function verdictFamilies(report: ReportJson): readonly Family[] {
  const { verdict, findings, context } = report;
  return [
    {
      name: 'tollgate_run',
      type: 'info',
      help: 'What was judged.',
      samples: [
        {
          labels: {
            version: report.toolVersion,
            repository: context.repository,
            branch: context.branch,
            commit: context.headCommit,
            event: context.event,
            leg: report.leg ?? '',
          },
          value: 1,
        },
      ],
    },
    {
      name: 'tollgate_verdict',
      type: 'stateset',
      help: 'The verdict.',
      samples: VERDICTS.map((kind) => ({
        labels: { tollgate_verdict: kind },
        value: Number(verdict.kind === kind),
      })),
    },
    gauge('tollgate_deploy_allowed', 'The verdict allows a deploy.', [
      { value: Number(report.deploy) },
    ]),
    gauge(
      'tollgate_findings',
      'Findings by severity.',
      SEVERITIES.map((severity) => ({
        labels: { severity },
        value: findings.filter((finding) => finding.severity === severity).length,
      })),
    ),
    gauge(
      'tollgate_run_start_timestamp_seconds',
      'When the run started, since 1970.',
      [{ value: seconds(spanOf(report)?.start) }],
      'seconds',
    ),
    gauge(
      'tollgate_run_duration_seconds',
      'How long the run took.',
      [{ value: report.durationMs / 1000 }],
      'seconds',
    ),
  ];
}

function testFamilies(tests: ReportJson['tests']): readonly Family[] {
  return [
    gauge(
      'tollgate_tests',
      'Tests by their result.',
      tests.flatMap(({ suite, counts }) =>
        Object.entries(counts).map(([result, value]) => ({ labels: { suite, result }, value })),
      ),
    ),
    gauge(
      'tollgate_tests_duration_seconds',
      'How long the tests took.',
      tests.map(({ suite, durationMs }) => ({ labels: { suite }, value: seconds(durationMs) })),
      'seconds',
    ),
  ];
}

function coverageFamilies(coverage: ReportJson['coverage']): readonly Family[] {
  return [
    gauge(
      'tollgate_coverage_ratio',
      'Share that tests reach.',
      coverage.flatMap(({ suite, totals }) =>
        Object.entries(totals).map(([of, total]) => ({
          labels: { suite, of },
          value: ratio(total),
        })),
      ),
      'ratio',
    ),
    gauge(
      'tollgate_coverage_floor_ratio',
      'Least share that the policy takes.',
      coverage.map(({ suite, unit: of, floor }) => ({ labels: { suite, of }, value: floor })),
      'ratio',
    ),
    gauge(
      'tollgate_coverage_patch_ratio',
      'Share of the changed lines that tests reach.',
      coverage.map(({ suite, patch }) => ({ labels: { suite }, value: ratio(patch) })),
      'ratio',
    ),
  ];
}

function taskFamily(tasks: ReportJson['tasks']): Family {
  const ran = tasks.filter(({ status }) => status !== 'skipped');
  const samples = ran.map(({ name: task, suite, status, durationMs }) => ({
    labels: { task, suite, status },
    value: seconds(durationMs),
  }));
  return gauge('tollgate_task_duration_seconds', 'How long a task took.', samples, 'seconds');
}

function benchmarkFamilies(comparisons: ReportJson['comparisons']): readonly Family[] {
  const rows = comparisons.map((one) => {
    const { suite, package: place, unit, decision, effect } = one;
    const base = median(one.base);
    const head = median(one.head);
    const benchmark = benchmarkName(one);
    const labels = { suite, package: place, benchmark, unit };
    return { labels, decision, base, head, change: changeOf(base, head, effect?.ratio) };
  });
  const decisions = new Map<string, number>();
  for (const { decision } of rows) decisions.set(decision, (decisions.get(decision) ?? 0) + 1);
  const family = (name: string, help: string, key: 'base' | 'head') =>
    gauge(
      name,
      help,
      rows.map(({ labels, [key]: value }) => ({ labels, value })),
    );
  return [
    gauge(
      'tollgate_benchmarks',
      'Metrics of benchmarks by what was decided.',
      [...decisions].map(([decision, value]) => ({ labels: { decision }, value })),
    ),
    family('tollgate_benchmark_base', 'Median of the base, in the unit of the label.', 'base'),
    family('tollgate_benchmark_head', 'Median of the head, in the unit of the label.', 'head'),
    gauge(
      'tollgate_benchmark_change_ratio',
      'Relative change, head against base: 0.05 is 5 % more.',
      rows.map(({ labels, change }) => ({ labels, value: change })),
      'ratio',
    ),
  ];
}

function gauge(
  name: string,
  help: string,
  samples: readonly Sample[],
  unit?: Family['unit'],
): Family {
  return { name, type: 'gauge', help, samples, ...(unit === undefined ? {} : { unit }) };
}

/** Without a sample, nothing; a second sample with the same labels would make the whole file invalid. */
function familyText({ name, type, unit, help, samples }: Family): string {
  const lines = new Map<string, string>();
  for (const { labels = {}, value } of samples) {
    if (value === undefined || !Number.isFinite(value)) continue;
    const key = `${name}${type === 'info' ? '_info' : ''}${labelsText(labels)}`;
    if (!lines.has(key)) lines.set(key, `${key} ${value}\n`);
  }
  if (lines.size === 0) return '';
  return [
    `# TYPE ${name} ${type}\n`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}\n`]),
    `# HELP ${name} ${help}\n`,
    ...lines.values(),
  ].join('');
}

/** An empty label is the same as none. */
function labelsText(labels: Labels): string {
  const pairs = Object.entries(labels)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${openmetricsLabel(cutText(value, LABEL_CHARACTERS))}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function ratio(
  counted: { readonly covered: number; readonly total: number } | undefined,
): number | undefined {
  return counted === undefined ? undefined : counted.covered / counted.total;
}
