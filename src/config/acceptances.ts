/**
 * Acceptances that stand in commit messages: `Tollgate-Accept: <glob> [until YYYY-MM-DD]: <reason>`. What they are is
 * read here; whether they count hangs on who wrote them, which no message can tell.
 */
import { ACCEPTED_DAYS, type Acceptance, type CommitMessage } from '../model/acceptance.js';
import { globError } from './glob-error.js';
import { readTrailers } from './trailers.js';

/** An acceptance before anybody has looked at who wrote it. */
export type Claim = Omit<Acceptance, 'by'>;

export interface Claims {
  readonly claims: readonly Claim[];
  /** One sentence for each trailer that is none, and what is wrong with it. */
  readonly notices: readonly string[];
}

const KEY = 'tollgate-accept';
const FORM = '`Tollgate-Accept: <glob> [until YYYY-MM-DD]: <reason>`';
const VALUE = /^(.+?)(?:\s+until\s+(\S+?))?\s*:(?:\s+(.*))?$/;
const LONGEST_SUBJECT = 1000;
const LONGEST_REASON = 500;
/** What is longer is not even looked into: a message may be any size. */
const LONGEST_VALUE = 4000;
const MS_PER_DAY = 86_400_000;

/** The trailers of these commits, in their order. */
export function readClaims(commits: readonly CommitMessage[]): Claims {
  const claims: Claim[] = [];
  const notices: string[] = [];
  for (const commit of commits) {
    for (const { key, value } of readTrailers(commit.message)) {
      if (key.toLowerCase() !== KEY) continue;
      const read = readClaim(value, commit);
      if ('wrong' in read) notices.push(malformed(value, commit.commit, read.wrong));
      else claims.push(read);
    }
  }
  return { claims, notices };
}

/** What is wrong with the glob, day or reason of an acceptance, whatever way it came; undefined where nothing is. */
export function acceptanceError(
  subject: string,
  reason: string,
  until: string,
): string | undefined {
  const glob = globError(subject);
  if (subject === '') return 'the glob is missing';
  if (glob !== undefined) return glob.message;
  if (subject.length > LONGEST_SUBJECT)
    return `the glob is longer than ${LONGEST_SUBJECT} characters`;
  if (!isDay(until)) return `${JSON.stringify(until)} is no day such as 2027-01-31`;
  if (reason === '') return 'the reason is missing';
  return reason.length > LONGEST_REASON
    ? `the reason is longer than ${LONGEST_REASON} characters`
    : undefined;
}

/** The last day of an acceptance that was made at this moment and does not say. */
export function defaultUntil(madeAt: number): string {
  const last = new Date(madeAt + ACCEPTED_DAYS * MS_PER_DAY);
  // A commit may claim any time; one without a calendar day has no last day.
  return Number.isFinite(last.getTime()) ? last.toISOString().slice(0, 10) : '';
}

function readClaim(
  value: string,
  { commit, committedAt }: CommitMessage,
): Claim | { readonly wrong: string } {
  if (value.length > LONGEST_VALUE)
    return { wrong: `it is longer than ${LONGEST_VALUE} characters` };
  const [, subject, day, text] = VALUE.exec(value) ?? [];
  if (subject === undefined) return { wrong: 'the colon before the reason is missing' };
  const reason = (text ?? '').trim();
  const until = day ?? defaultUntil(Date.parse(committedAt));
  const wrong = acceptanceError(subject, reason, until);
  return wrong === undefined ? { subject, reason, until, how: 'trailer', commit } : { wrong };
}

function malformed(value: string, commit: string, wrong: string): string {
  const shown = value.length > 100 ? `${value.slice(0, 100)}…` : value;
  return `The trailer Tollgate-Accept ${JSON.stringify(shown)} of commit ${commit.slice(0, 10)} does not count: ${wrong}. It is written ${FORM}.`;
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(time.getTime()) && time.toISOString().startsWith(text);
}
