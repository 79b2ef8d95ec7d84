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
}

export const PAGE_SIZE = 100;

const TIMEOUT_MS = 30_000;

type Octokit = ReturnType<typeof getOctokit>;

/** The client, loaded when first needed. */
export async function connect({ token, apiUrl }: RestApi): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, '') });
}

/** What each request is sent with. */
export function requestOptions({ repository }: RestApi) {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo, request: { signal: AbortSignal.timeout(TIMEOUT_MS) } };
}

/** The status that GitHub answered with; undefined where nothing answered. */
export function statusOf(error: unknown): unknown {
  // Octokit gives a failed connection the status 500 too, but no response.
  return property(property(error, 'response'), 'status');
}

/** Why GitHub did not tell; `what` completes `GitHub refuses to …`, and `noun` is what it is asked for. */
export function explain(error: unknown, what: string, noun: string, permission: string): string {
  const status = statusOf(error);
  if (status === 401) return 'GitHub does not accept the token (401)';
  if (status === 403 || status === 404)
    return `GitHub refuses to ${what} (${status}): it takes the permission \`${permission}\``;
  if (typeof status === 'number' && status >= 400) return `GitHub cannot ${what} now (${status})`;
  const reason = error instanceof Error ? error.message : String(error);
  return `GitHub cannot be asked for ${noun}: ${(reason.split('\n')[0] ?? '').slice(0, 200)}`;
}

/** A field of a value that may be anything. */
export function property(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
