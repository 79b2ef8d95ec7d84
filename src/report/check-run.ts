/**
 * The report as a check run or commit status.
 * https://docs.github.com/rest/checks/runs#create-a-check-run
 * https://docs.github.com/rest/commits/statuses#create-a-commit-status
 */
import { type CheckAnnotation, checkAnnotationsOf } from './annotations.js';
import { renderMarkdown } from './markdown.js';
import type { ReportJson } from './report-schema.js';
import { headlineOf } from './view/headline.js';
import { worstFirst } from './worst-first.js';

/** More than this no reader looks through; the summary says how many there are. */
const MOST_ANNOTATIONS = 500;
/** GitHub takes 65,535 characters of summary. */
const SUMMARY_BYTES = 65_000;
const STATUS_CHARACTERS = 140;

export interface CheckRun {
  /** `neutral` counts as success on required checks, as a degraded verdict does. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Worst first. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CommitStatus {
  readonly state: 'success' | 'failure';
  readonly description: string;
}

/** The check run of a report. It concludes as the step exits: `fail-on` holds for both. */
export function checkRunOf(report: ReportJson): CheckRun {
  const { word, sentence } = headlineOf(sorted(report));
  return {
    conclusion: conclusionOf(report),
    title: cut(`${word}: ${sentence}`, 250),
    summary: renderMarkdown(report, SUMMARY_BYTES),
    annotations: checkAnnotationsOf(report).slice(0, MOST_ANNOTATIONS),
  };
}

/** The commit status of a report: the same in one line of plain text. */
export function commitStatusOf(report: ReportJson): CommitStatus {
  const { word, sentence } = headlineOf(sorted(report));
  return {
    state: report.exitCode === 0 ? 'success' : 'failure',
    description: cut(`${word}: ${sentence}`, STATUS_CHARACTERS),
  };
}

function conclusionOf({ exitCode, verdict }: ReportJson): CheckRun['conclusion'] {
  if (exitCode !== 0) return 'failure';
  return verdict.kind === 'pass' ? 'success' : 'neutral';
}

const sorted = (report: ReportJson) => ({ ...report, findings: worstFirst(report.findings) });

/** GitHub counts characters, and refuses what has more. */
function cut(text: string, characters: number): string {
  const shown = [...text.replace(/\s+/g, ' ').trim()];
  return shown.length <= characters
    ? shown.join('')
    : `${shown.slice(0, characters - 1).join('')}…`;
}
