/**
 * The event file of a workflow run: JSON of any shape, partly written by strangers (a fork names its own branches).
 * Each value is taken out alone and checked; nothing is believed to be there.
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */
import { readFile, stat } from 'node:fs/promises';
import type { RunContext } from '../../model/change.js';
import { ProblemError } from '../../model/problem.js';
import { errorCode, unreadable } from '../read-path.js';

/** GitHub caps its payloads at 25 MB. */
const EVENT_LIMIT_BYTES = 26 * 1024 * 1024;
const NAME_LIMIT = 500;
const MOST_NAMES = 100;

export interface EventPayload {
  /** A non-empty string without control characters at this path; undefined for anything else. */
  text(...path: readonly string[]): string | undefined;
  /** A whole commit hash; the zero hash, which means that there is none, is undefined. */
  commit(...path: readonly string[]): string | undefined;
  /** The names of the objects in a list: such strings as `text` gives, at most 100 (GitHub's own limit of labels). */
  names(...path: readonly string[]): readonly string[];
  /** A positive whole number. */
  count(...path: readonly string[]): number | undefined;
}

/** Text of the event file; undefined where there is none. Throws a ProblemError where it is too large or unreadable. */
export async function readEventFile(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size <= EVENT_LIMIT_BYTES) return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unreadable(path, error);
  }
  throw badEvent(`the event file '${path}' is larger than ${EVENT_LIMIT_BYTES} bytes`);
}

/**
 * Opens the payload; an absent one has no values.
 * @throws ProblemError where there is text but not JSON: to guess the event then could judge the wrong change.
 */
export function openPayload(json: string | undefined): EventPayload {
  const payload = json === undefined || json.trim() === '' ? undefined : parse(json);
  const text: EventPayload['text'] = (...path) => {
    const value = valueAt(payload, path);
    return isName(value) ? value : undefined;
  };
  return {
    text,
    commit(...path) {
      const hash = text(...path);
      if (hash === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash)) return undefined;
      return /^0+$/.test(hash) ? undefined : hash;
    },
    names(...path) {
      const value = valueAt(payload, path);
      const listed = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [];
      return listed.map((one) => valueAt(one, ['name'])).filter(isName);
    },
    count(...path) {
      const value = valueAt(payload, path);
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
        ? value
        : undefined;
    },
  };
}

/**
 * The labels of a pull request, and the one whose setting is the event.
 * https://docs.github.com/webhooks/webhook-events-and-payloads?actionType=labeled#pull_request
 */
export function labelsOf(payload: EventPayload): Pick<RunContext, 'labels' | 'labelled'> {
  const labels = payload.names('pull_request', 'labels');
  const isSet = payload.text('action') === 'labeled';
  const labelled = isSet ? payload.text('label', 'name') : undefined;
  return {
    ...(labels.length === 0 ? {} : { labels }),
    ...(labelled === undefined ? {} : { labelled }),
  };
}

function isName(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > NAME_LIMIT) return false;
  return !/[\x00-\x1f\x7f]/.test(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw badEvent(`the event file is not JSON: ${reason.slice(0, 200)}`);
  }
}

function valueAt(payload: unknown, path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function badEvent(message: string): ProblemError {
  const hint = 'GITHUB_EVENT_PATH names the file; run the job again.';
  return new ProblemError([{ code: 'event-unreadable', severity: 'error', message, hint }]);
}
