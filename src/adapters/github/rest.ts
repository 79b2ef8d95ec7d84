/**
 * What all calls of GitHub's REST API share: the connection, its time limit, and words for what was refused. A proxy
 * or another server may answer in GitHub's place, so answers are read field by field.
 */
import type { getOctokit } from '@actions/github';

export interface RestApi {
  readonly token: string;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /**
   * Before the first retry; the second comes after four times that. Where it is left out it is a second, and writes
   * keep the distance that GitHub asks for; a stand-in for GitHub needs neither.
   */
  readonly retryAfterMs?: number;
}

export const PAGE_SIZE = 100;

const TIMEOUT_MS = 20_000;
const RETRIES = 2;
/** A limit that is lifted later than this is not waited for: a gate that hangs is worse than one that says less. */
const LONGEST_WAIT_S = 60;

export type Octokit = ReturnType<typeof getOctokit>;

/** The client, loaded when first needed; it tries again what failed by the server's fault or a limit of its rate. */
export async function connect({ token, apiUrl, retryAfterMs }: RestApi): Promise<Octokit> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const waitsFor = (seconds: number, _: unknown, __: unknown, retryCount: number) =>
    seconds <= LONGEST_WAIT_S && retryCount < RETRIES;
  // The plugin takes limiters of a class of its own, and uses no more of them than this.
  const pace: object = retryAfterMs === undefined ? {} : { write: UNPACED, notifications: UNPACED };
  const options = {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { retries: RETRIES },
    retry: { retryAfterBaseValue: retryAfterMs ?? 1000 },
    throttle: {
      retryAfterBaseValue: retryAfterMs ?? 1000,
      ...pace,
      onRateLimit: waitsFor,
      onSecondaryRateLimit: waitsFor,
    },
  };
  return getOctokit(token, options, limitTime, retry, throttling);
}

/** In place of the plugin's limiters, which let one write a second through, and one comment every three. */
const UNPACED = {
  key: () => ({ schedule: (_: unknown, job: () => Promise<unknown>) => job() }),
};

/** Each try has its own time; first of the plugins, so innermost. */
function limitTime(octokit: Pick<Octokit, 'hook'>): object {
  octokit.hook.wrap('request', (request, options) =>
    request({
      ...options,
      request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) },
    }),
  );
  return {};
}

/** What each request is sent with. */
export function requestOptions({ repository }: RestApi) {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** The status that GitHub answered with; undefined where nothing answered. */
export function statusOf(error: unknown): unknown {
  // Octokit gives a failed connection the status 500 too, but no response.
  return property(property(error, 'response'), 'status');
}

/** Why GitHub did not tell; `what` completes `GitHub refuses to …`, and `noun` is what it is asked for. */
export function explain(error: unknown, what: string, noun: string, permission: string): string {
  const status = statusOf(error);
  if (isLimited(error)) return 'GitHub takes no more requests now (its limit of the rate)';
  if (status === 401) return 'GitHub does not accept the token (401)';
  if (status === 403 && /\blocked\b/i.test(String(property(error, 'message'))))
    return `GitHub refuses to ${what} (403): the conversation is locked`;
  if (status === 403 || status === 404)
    return `GitHub refuses to ${what} (${status}): it takes the permission \`${permission}\``;
  if (typeof status === 'number' && status >= 400) return `GitHub cannot ${what} now (${status})`;
  const reason = error instanceof Error ? error.message : String(error);
  return `GitHub cannot be asked for ${noun}: ${(reason.split('\n')[0] ?? '').slice(0, 200)}`;
}

/** GitHub says the same 403 where a limit is reached and where a permission is missing. */
function isLimited(error: unknown): boolean {
  if (statusOf(error) === 429) return true;
  const headers = property(error, 'response', 'headers');
  if (statusOf(error) !== 403) return false;
  return (
    property(headers, 'x-ratelimit-remaining') === '0' ||
    property(headers, 'retry-after') !== undefined ||
    /secondary rate limit/i.test(String(property(error, 'message')))
  );
}

/** A field of a value that may be anything. */
export function property(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
