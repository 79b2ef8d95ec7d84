/**
 * The gate's own findings as JUnit XML, for services that show test results. There is no one schema; elements and
 * attributes are those of https://github.com/testmoapp/junitxml, in the order that the stricter readers ask for.
 */
import type { Severity } from '../model/verdict.js';
import { cutText } from './escape/cut.js';
import { repositoryPath } from './escape/path.js';
import { xmlAttribute, xmlText } from './escape/xml.js';
import type { ReportJson } from './report-schema.js';
import { spanOf } from './span.js';

type Finding = ReportJson['findings'][number];

interface Case {
  readonly className: string;
  readonly name: string;
  readonly result: 'failure' | 'error' | 'passed';
  readonly message: string;
  readonly text: string;
  readonly place?: Finding['place'];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

const NAME_CHARACTERS = 500;
const MESSAGE_CHARACTERS = 1000;
const TEXT_CHARACTERS = 20_000;

const RESULTS = {
  block: 'failure',
  inconclusive: 'error',
  degraded: 'passed',
  note: 'passed',
} as const satisfies Readonly<Record<Severity, Case['result']>>;

/** A suite for the verdict, then one for each area and suite that has findings. */
export function renderJunit(report: ReportJson): string {
  const suites = [verdictSuite(report), ...findingSuites(report.findings)];
  const cases = suites.flatMap((suite) => suite.cases);
  const attributes = {
    name: report.leg === undefined ? 'tollgate' : `tollgate ${report.leg}`,
    ...tallyOf(cases),
    time: seconds(report.durationMs),
  };
  const timestamp = timestampOf(report);
  const inner = suites.map((suite) => suiteXml(suite, timestamp));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites${attributesXml(attributes)}>\n`,
    ...inner,
    '</testsuites>\n',
  ].join('');
}

/** It fails as the step does, where `fail-on` names more than what blocks; never passes what does not allow a deploy. */
function verdictSuite({ verdict, deploy, failOn }: ReportJson): Suite {
  const { kind, summary } = verdict;
  const severity = kind === 'pass' ? 'note' : kind;
  const isFailed = kind === 'degraded' && (failOn.includes(kind) || !deploy);
  const result = isFailed ? 'failure' : RESULTS[severity];
  const message = `${kind}: ${summary}`;
  const one: Case = { className: 'tollgate', name: 'verdict', result, message, text: message };
  return { name: 'verdict', cases: [one] };
}

function findingSuites(findings: readonly Finding[]): readonly Suite[] {
  const suites = new Map<string, Case[]>();
  for (const finding of findings) {
    const name = finding.suite === '' ? finding.area : `${finding.area}: ${finding.suite}`;
    const cases = suites.get(name);
    if (cases === undefined) suites.set(name, [caseOf(finding)]);
    else cases.push(caseOf(finding));
  }
  return [...suites].map(([name, cases]) => ({ name, cases }));
}

function caseOf({ kind, subject, severity, title, place, ...finding }: Finding): Case {
  const at = place === undefined ? '' : `At ${place.file}${place.line ? `:${place.line}` : ''}`;
  const parts = [`${severity}: ${title}`, finding.why, finding.todo, at, finding.details ?? ''];
  return {
    className: kind,
    name: subject.trim() === '' ? kind : subject,
    result: RESULTS[severity],
    message: title.trim() === '' ? kind : title,
    text: parts.filter((part) => part.trim() !== '').join('\n'),
    ...(place === undefined ? {} : { place }),
  };
}

function suiteXml({ name, cases }: Suite, timestamp: string | undefined): string {
  const attributes = {
    name,
    ...tallyOf(cases),
    time: '0',
    ...(timestamp === undefined ? {} : { timestamp }),
  };
  return `  <testsuite${attributesXml(attributes)}>\n${cases.map(caseXml).join('')}  </testsuite>\n`;
}

function caseXml({ className, name, result, message, text, place }: Case): string {
  const file = place === undefined ? undefined : repositoryPath(place.file);
  const attributes = {
    classname: className,
    name,
    time: '0',
    ...(file === undefined ? {} : { file, ...(place?.line ? { line: String(place.line) } : {}) }),
  };
  const content = xmlText(cutText(text, TEXT_CHARACTERS));
  const inner =
    result === 'passed'
      ? `<system-out>${content}</system-out>`
      : `<${result}${attributesXml({ message, type: className }, MESSAGE_CHARACTERS)}>${content}</${result}>`;
  return `    <testcase${attributesXml(attributes)}>${inner}</testcase>\n`;
}

function tallyOf(cases: readonly Case[]) {
  const count = (result: Case['result']) =>
    String(cases.filter((one) => one.result === result).length);
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: '0',
  };
}

function attributesXml(
  attributes: Readonly<Record<string, string>>,
  characters = NAME_CHARACTERS,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlAttribute(cutText(value, characters))}"`)
    .join('');
}

function seconds(milliseconds: number): string {
  return (Math.max(0, milliseconds) / 1000).toFixed(3);
}

/** `2026-08-22T10:04:11` in UTC, as the stricter readers ask. */
function timestampOf(report: ReportJson): string | undefined {
  const span = spanOf(report);
  return span === undefined ? undefined : new Date(span.start).toISOString().slice(0, 19);
}
