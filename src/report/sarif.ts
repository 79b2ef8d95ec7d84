/**
 * The findings as SARIF 2.1.0 for GitHub's code scanning, as far as that reads it:
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import { createHash } from 'node:crypto';
import type { Severity } from '../model/verdict.js';
import { cutText } from './escape/cut.js';
import { revealInvisible } from './escape/invisible.js';
import { repositoryPath, urlPath } from './escape/path.js';
import { sarifText } from './escape/sarif.js';
import type { ReportJson } from './report-schema.js';
import { spanOf } from './span.js';
import { formatCount } from './units.js';
import { worstFirst } from './worst-first.js';

type Finding = ReportJson['findings'][number];

/**
 * GitHub refuses more than 25,000 results or 25,000 rules a run and more than 10 MB compressed, and keeps the 5,000 worst:
 * https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
const MOST_RESULTS = 5000;
const ID_CHARACTERS = 200;
const MESSAGE_CHARACTERS = 1000;

const LEVELS = {
  block: 'error',
  inconclusive: 'error',
  degraded: 'warning',
  note: 'note',
} as const satisfies Readonly<Record<Severity, string>>;

/**
 * Where a finding stands that is about no file: GitHub asks for a place. A file that is not there, since the uploading
 * action gives all that stands in one line of a file the same fingerprint, and then shows only one of them.
 */
const NO_FILE = '.tollgate/verdict';

/** The worst findings of a report as one run; where the verdict is for the worse and no finding says so, the verdict itself. */
export function renderSarif(report: ReportJson): string {
  const findings = worstFirst(withVerdict(report));
  const shown = findings.slice(0, MOST_RESULTS);
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tollgate',
            version: revealInvisible(report.toolVersion),
            informationUri: 'https://github.com/tollgate/tollgate',
            rules: rulesOf(shown),
          },
        },
        automationDetails: { id: categoryOf(report) },
        invocations: [invocationOf(report, findings.length - shown.length)],
        results: resultsOf(shown),
        properties: { verdict: report.verdict.kind, deploy: report.deploy },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function withVerdict({ findings, verdict }: ReportJson): readonly Finding[] {
  const { kind, summary } = verdict;
  if (kind === 'pass' || findings.some(({ severity }) => severity === kind)) return findings;
  const told: Finding = {
    area: 'policy',
    kind: 'verdict',
    subject: 'verdict',
    suite: '',
    severity: kind,
    title: `${kind}: ${summary}`,
    why: '',
    todo: '',
  };
  return [...findings, told];
}

/** What GitHub keeps results of one upload apart by: those of another leg do not replace them. */
function categoryOf({ leg }: ReportJson): string {
  return leg === undefined ? 'tollgate/' : `tollgate/${encodeURIComponent(revealInvisible(leg))}/`;
}

function invocationOf(report: ReportJson, leftOut: number) {
  const { verdict, exitCode } = report;
  const isJudged = verdict.kind !== 'inconclusive';
  const span = spanOf(report);
  const utc = (milliseconds: number) => new Date(milliseconds).toISOString();
  const notifications = [
    ...(isJudged ? [] : [notification('error', `${verdict.kind}: ${verdict.summary}`)]),
    ...(leftOut === 0
      ? []
      : [notification('warning', `${formatCount(leftOut)} more findings are in the JSON report.`)]),
  ];
  return {
    executionSuccessful: isJudged,
    exitCode,
    ...(span === undefined ? {} : { startTimeUtc: utc(span.start), endTimeUtc: utc(span.end) }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function notification(level: 'error' | 'warning', text: string) {
  return { level, message: messageOf(text) };
}

function rulesOf(findings: readonly Finding[]) {
  const areas = new Map(findings.map((finding) => [ruleId(finding), finding.area]));
  return [...areas].map(([id, area]) => {
    const words = id.replaceAll('-', ' ');
    const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    const text = `${name}: each finding says why it is judged so and what to do about it.`;
    return {
      id,
      shortDescription: { text: name },
      fullDescription: { text },
      help: { text },
      properties: { tags: [area] },
    };
  });
}

function resultsOf(findings: readonly Finding[]) {
  const identities = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const occurrence = (identities.get(identity) ?? 0) + 1;
    identities.set(identity, occurrence);
    return resultOf(finding, `${identity}:${occurrence}`);
  });
}

function resultOf(finding: Finding, fingerprint: string) {
  const { place, title, why, todo, kind } = finding;
  const file = place === undefined ? undefined : repositoryPath(place.file);
  const line = file === undefined ? undefined : place?.line;
  // A place outside of the repository is still told, as text.
  const elsewhere = place === undefined || file !== undefined ? '' : `At ${place.file}`;
  const parts = [title, why, todo, elsewhere].filter((part) => part.trim() !== '');
  return {
    ruleId: ruleId(finding),
    level: LEVELS[finding.severity],
    message: messageOf(parts.length === 0 ? kind : parts.join('\n')),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: urlPath(file ?? NO_FILE), uriBaseId: '%SRCROOT%' },
          region: regionOf(file === undefined ? undefined : place),
        },
      },
    ],
    partialFingerprints: {
      'tollgate/v1': fingerprint,
      // Where there is a line, the uploading action hashes its text.
      ...(line ? {} : { primaryLocationLineHash: fingerprint }),
    },
  };
}

function regionOf(place: Finding['place']) {
  const { line, column, endLine } = place ?? {};
  if (!line) return { startLine: 1 };
  return {
    startLine: line,
    ...(column ? { startColumn: column } : {}),
    ...(endLine !== undefined && endLine >= line ? { endLine } : {}),
  };
}

/** Of what a finding is about, not of its line and numbers; checks have no other subject than their file. */
function identityOf({ area, kind, suite, subject, title }: Finding): string {
  const parts = [area, kind, suite, subject, area === 'checks' ? title : ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function ruleId({ kind, area }: Finding): string {
  return revealInvisible(cutText(kind, ID_CHARACTERS)).trim() || area;
}

function messageOf(text: string) {
  return { text: sarifText(cutText(text, MESSAGE_CHARACTERS)) };
}
