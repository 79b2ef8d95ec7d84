/** From a report to the alert that every format is made of. Pure; text in it is raw and may be hostile. */
import type { ALERT_VERDICTS } from '../../model/alert.js';
import { runLink } from '../blob-url.js';
import { cutText } from '../escape/cut.js';
import type { ReportJson } from '../report-schema.js';
import { worstFirst } from '../worst-first.js';
import type { Alert } from './alert-schema.js';

const MOST_FINDINGS = 10;
/** UTF-16 units of one text: ten findings then stay below what any receiver takes. */
const LONGEST_TEXT = 500;

type Finding = Alert['findings'][number];

/** What makes one delivery, besides its report. */
export interface DeliveryOf {
  /** This job among those that judge the same commit; empty where it is the only one. */
  readonly leg: string;
  /** A UUID. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
}

/** The alert; undefined where the report passed. */
export function alertOf(report: ReportJson, { leg, id, sentAt }: DeliveryOf): Alert | undefined {
  const { kind, summary } = report.verdict;
  if (kind === 'pass') return undefined;
  const { repository, branch, headCommit, event, pullRequest } = report.context;
  const runUrl = runLink(report.context);
  return {
    schema: 'tollgate-alert/1',
    toolVersion: report.toolVersion,
    delivery: { id, sentAt },
    verdict: kind,
    deploy: report.deploy,
    reason: cut(summary),
    repository: cut(repository),
    branch: cut(branch),
    commit: cut(headCommit),
    event,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(runUrl === undefined ? {} : { runUrl: cut(runUrl) }),
    ...(leg === '' ? {} : { leg: cut(leg) }),
    counts: countsOf(report),
    findings: worstFirst(report.findings).flatMap(findingOf).slice(0, MOST_FINDINGS),
  };
}

const cut = (text: string) => cutText(text, LONGEST_TEXT);

function findingOf(finding: ReportJson['findings'][number]): readonly Finding[] {
  const { severity, area, kind, subject, suite, title, todo, place } = finding;
  if (severity === 'note') return [];
  return [
    {
      severity,
      area,
      kind,
      subject: cut(subject),
      suite: cut(suite),
      title: cut(title),
      todo: cut(todo),
      ...(place === undefined ? {} : { place: { ...place, file: cut(place.file) } }),
    },
  ];
}

function countsOf({ findings, tests, comparisons }: ReportJson): Alert['counts'] {
  const of = (severity: (typeof ALERT_VERDICTS)[number] | 'note') =>
    findings.filter((finding) => finding.severity === severity).length;
  const sum = (...keys: readonly (keyof ReportJson['tests'][number]['counts'])[]) =>
    tests.reduce((all, { counts }) => all + keys.reduce((some, key) => some + counts[key], 0), 0);
  return {
    block: of('block'),
    inconclusive: of('inconclusive'),
    degraded: of('degraded'),
    notes: of('note'),
    testsPassed: sum('passed'),
    testsFailed: sum('failed', 'errored', 'unfinished'),
    regressions: comparisons.filter(
      ({ decision, action }) => decision === 'regressed' && action !== 'ignore',
    ).length,
  };
}
