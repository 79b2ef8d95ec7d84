/**
 * Findings as annotations beside the code. A step may show 10 errors and 10 warnings
 * (https://github.com/actions/toolkit/pull/734); the runner drops what comes later, so the worst come first and the
 * last one counts the rest.
 */
import type { Place, Problem } from '../model/problem.js';
import { cutText } from './escape/cut.js';
import { revealInLines, revealInvisible } from './escape/invisible.js';
import { repositoryPath } from './escape/path.js';
import type { ReportJson } from './report-schema.js';
import { formatCount } from './units.js';
import { worstFirst } from './worst-first.js';

export interface Annotation {
  readonly level: 'error' | 'warning';
  /** One line. */
  readonly title: string;
  /** Never empty; may have several lines. */
  readonly message: string;
  /** Below the repository's root; lines and columns only together with it. */
  readonly place?: Place;
}

const LIMIT = 10;
/** GitHub takes 255 characters of title and 64 KiB of message. */
const TITLE_CHARACTERS = 200;
const MESSAGE_CHARACTERS = 4000;

const LEVELS = {
  block: 'error',
  inconclusive: 'error',
  degraded: 'warning',
  note: 'warning',
} as const;
const CHECK_LEVELS = {
  block: 'failure',
  inconclusive: 'failure',
  degraded: 'warning',
  note: 'notice',
} as const;

/** As the Checks API takes it: https://docs.github.com/rest/checks/runs#create-a-check-run */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string;
}

type Finding = ReportJson['findings'][number];
/** What an annotation is made of. */
type Annotatable = Pick<Finding, 'kind' | 'title' | 'why' | 'todo' | 'place' | 'details'>;

/** At most 10 errors (block, inconclusive), then at most 10 warnings (degraded), worst first. Notes stay in the summary. */
export function annotationsOf(report: ReportJson): readonly Annotation[] {
  const findings = worstFirst(report.findings);
  const errors = findings.filter(
    ({ severity }) => severity === 'block' || severity === 'inconclusive',
  );
  const warnings = findings.filter(({ severity }) => severity === 'degraded');
  return [...limited('error', errors), ...limited('warning', warnings)];
}

/** Every finding that has a line, worst first: what a check run can show, which has no such limits. */
export function checkAnnotationsOf(report: ReportJson): readonly CheckAnnotation[] {
  return worstFirst(report.findings).flatMap((finding) => {
    const { place, title, message } = annotation(LEVELS[finding.severity], finding);
    if (place?.line === undefined) return [];
    return [
      {
        path: place.file,
        start_line: place.line,
        end_line: Math.max(place.line, place.endLine ?? place.line),
        annotation_level: CHECK_LEVELS[finding.severity],
        message,
        title,
      },
    ];
  });
}

/** Mistakes of usage or configuration, each where it stands. */
export function annotateProblems(problems: readonly Problem[]): readonly Annotation[] {
  const mistakes = problems.map(({ code, message, hint, excerpt, place }) => ({
    kind: code,
    title: message,
    why: excerpt ?? '',
    todo: hint ?? '',
    ...(place === undefined ? {} : { place }),
  }));
  return limited('error', mistakes);
}

function limited(level: Annotation['level'], findings: readonly Annotatable[]): Annotation[] {
  if (findings.length <= LIMIT) return findings.map((finding) => annotation(level, finding));
  const shown = findings.slice(0, LIMIT - 1);
  const title = `${formatCount(findings.length - shown.length)} more findings`;
  return [
    ...shown.map((finding) => annotation(level, finding)),
    { level, title, message: `${title}: see the summary of this job.` },
  ];
}

function annotation(level: Annotation['level'], finding: Annotatable): Annotation {
  const title = revealInvisible(cutText(finding.title, TITLE_CHARACTERS)).trim() || finding.kind;
  const place = placeOf(finding.place);
  // A place that may not be linked is still told, as text.
  const elsewhere =
    place === undefined && finding.place !== undefined ? `At ${finding.place.file}` : '';
  const parts = [finding.why, finding.todo, elsewhere, finding.details ?? ''];
  const message = parts.filter((part) => part.trim() !== '').join('\n');
  return {
    level,
    title,
    message: revealInLines(cutText(message, MESSAGE_CHARACTERS)) || title,
    ...(place === undefined ? {} : { place }),
  };
}

function placeOf(place: Place | undefined): Place | undefined {
  const file = place === undefined ? undefined : repositoryPath(place.file);
  return file === undefined ? undefined : { ...place, file };
}
