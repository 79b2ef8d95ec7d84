/**
 * The little that is asked of GitHub's REST API. What is refused comes back as a value that names the
 * permission: less permission means less known, never a failed run.
 */
import type { getOctokit } from '@actions/github';

export interface CacheApi {
  readonly token: string;
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Full refs whose cache this job may read; keys of others are left out. */
  readonly refs: readonly string[];
}

type Listed = readonly string[] | { readonly unavailable: string };

const PAGE_SIZE = 100;
const MAX_PAGES = 10;
const TIMEOUT_MS = 30_000;

/**
 * Gives the function that lists cache keys by prefix, newest first, among the newest 1,000 entries; it never throws.
 * https://docs.github.com/rest/actions/cache#list-github-actions-caches-for-a-repository
 */
export function listCacheKeys(api: CacheApi): (prefix: string) => Promise<Listed> {
  return async (prefix) => {
    try {
      const octokit = await connect(api);
      const keys: string[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const entries = await requestPage(octokit, api.repository, prefix, page);
        keys.push(...entries.flatMap((entry) => readableKey(entry, prefix, api.refs)));
        if (entries.length < PAGE_SIZE) break;
      }
      return keys;
    } catch (error) {
      return { unavailable: explain(error) };
    }
  };
}

type Octokit = ReturnType<typeof getOctokit>;

async function connect({ token, apiUrl }: CacheApi): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, '') });
}

async function requestPage(
  octokit: Octokit,
  repository: string,
  prefix: string,
  page: number,
): Promise<readonly unknown[]> {
  const [owner = '', repo = ''] = repository.split('/');
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/caches', {
    owner,
    repo,
    key: prefix,
    per_page: PAGE_SIZE,
    page,
    sort: 'created_at',
    direction: 'desc',
    request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
  });
  const entries = property(data, 'actions_caches');
  // A proxy or another server may answer in GitHub's place.
  if (!Array.isArray(entries)) throw new Error('its answer lists no caches');
  return entries;
}

function readableKey(entry: unknown, prefix: string, refs: readonly string[]): readonly string[] {
  const key = property(entry, 'key');
  const ref = property(entry, 'ref');
  if (typeof key !== 'string' || typeof ref !== 'string') return [];
  return key.startsWith(prefix) && refs.includes(ref) ? [key] : [];
}

function explain(error: unknown): string {
  // Octokit gives a failed connection the status 500 too, but no response.
  const status = property(property(error, 'response'), 'status');
  if (status === 401) return 'GitHub does not accept the token (401)';
  if (status === 403 || status === 404)
    return `GitHub refuses to list the actions cache (${status}): it takes the permission \`actions: read\``;
  if (typeof status === 'number' && status >= 400)
    return `GitHub cannot list the actions cache now (${status})`;
  const reason = error instanceof Error ? error.message : String(error);
  return `GitHub cannot be asked for the actions cache: ${(reason.split('\n')[0] ?? '').slice(0, 200)}`;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
