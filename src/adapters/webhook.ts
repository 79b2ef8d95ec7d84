/**
 * Posts to a webhook. Its URL is a secret: no message holds any part of it, nor what the receiver or the system says of
 * it. Redirects are not followed, since they would hand the body to somebody else.
 */
import { setTimeout as delay } from 'node:timers/promises';

export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** How long is waited; a test waits less. */
export interface Patience {
  /** For one answer, milliseconds. */
  readonly timeoutMs: number;
  wait(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

const TRIES = 3;
/** Before the second try, milliseconds; four times that before the third. */
const BACKOFF_MS = 1000;
/** A receiver that asks for more (`Retry-After`) is tried sooner: a job is paid by the minute. */
const LONGEST_WAIT_MS = 20_000;

const PATIENCE: Patience = {
  timeoutMs: 10_000,
  wait: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
};

/** What came of one try: taken, refused for good, or worth another one. */
type Outcome =
  | 'taken'
  | { readonly reason: string; readonly again: boolean; readonly afterMs?: number };

/** Undefined where it was taken, else why not: one clause. Never throws. */
export async function postWebhook(
  post: Post,
  patience: Patience = PATIENCE,
): Promise<string | undefined> {
  const unfit = unfitUrl(post.url);
  if (unfit !== undefined) return unfit;
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(post, patience);
    if (outcome === 'taken') return undefined;
    if (!outcome.again) return outcome.reason;
    if (attempt === TRIES) return `${outcome.reason}, ${TRIES} times`;
    const pause = Math.min(outcome.afterMs ?? BACKOFF_MS * 4 ** (attempt - 1), LONGEST_WAIT_MS);
    try {
      await patience.wait(pause, post.signal);
    } catch {
      return STOPPED;
    }
  }
}

const STOPPED = 'the run was stopped';

/** Why nothing is posted to such a URL; said without it. */
function unfitUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return 'its value is no URL';
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return 'its URL holds a user name or a password';
  if (protocol === 'https:') return undefined;
  // URL has written every spelling of an address in one way.
  const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === 'http:' && isLoopback ? undefined : 'its URL does not begin with https://';
}

async function tryOnce(
  { url, body, headers, signal }: Post,
  { timeoutMs }: Patience,
): Promise<Outcome> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    // Nothing of it is needed, and unread it would keep the connection.
    await response.body?.cancel();
    return judge(response);
  } catch (error) {
    if (signal.aborted) return { reason: STOPPED, again: false };
    if (timeout.aborted) return { reason: 'the receiver does not answer in time', again: true };
    return { reason: `the receiver cannot be reached${codeOf(error)}`, again: true };
  }
}

function judge({ status, headers }: Response): Outcome {
  if (status >= 200 && status < 300) return 'taken';
  const reason = `the receiver answers ${status}`;
  if (status >= 300 && status < 400)
    return { reason: `${reason}, a redirect, which is not followed`, again: false };
  const again = status === 408 || status === 429 || status >= 500;
  const afterMs = again ? retryAfterMs(headers.get('retry-after')) : undefined;
  return { reason, again, ...(afterMs === undefined ? {} : { afterMs }) };
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterMs(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** `ECONNREFUSED`: the code alone, since the message of the system names the host. */
function codeOf(error: unknown): string {
  const code = property(property(error, 'cause'), 'code');
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,50}$/.test(code) ? ` (${code})` : '';
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
