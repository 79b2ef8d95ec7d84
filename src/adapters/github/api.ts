/**
 * The little that is asked of GitHub's REST API. What is refused comes back as a value that names the
 * permission: less permission means less known, never a failed run.
 */
import { connect, explain, PAGE_SIZE, property, type RestApi, requestOptions } from './rest.js';

export interface CacheApi extends RestApi {
  /** Full refs whose cache this job may read; keys of others are left out. */
  readonly refs: readonly string[];
}

type Listed = readonly string[] | { readonly unavailable: string };

const MAX_PAGES = 10;

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
        const entries = await requestPage(octokit, api, prefix, page);
        keys.push(...entries.flatMap((entry) => readableKey(entry, prefix, api.refs)));
        if (entries.length < PAGE_SIZE) break;
      }
      return keys;
    } catch (error) {
      const what = 'list the actions cache';
      return { unavailable: explain(error, what, 'the actions cache', 'actions: read') };
    }
  };
}

async function requestPage(
  octokit: Awaited<ReturnType<typeof connect>>,
  api: CacheApi,
  prefix: string,
  page: number,
): Promise<readonly unknown[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/caches', {
    ...requestOptions(api),
    key: prefix,
    per_page: PAGE_SIZE,
    page,
    sort: 'created_at',
    direction: 'desc',
  });
  const entries = property(data, 'actions_caches');
  if (!Array.isArray(entries)) throw new Error('its answer lists no caches');
  return entries;
}

function readableKey(entry: unknown, prefix: string, refs: readonly string[]): readonly string[] {
  const key = property(entry, 'key');
  const ref = property(entry, 'ref');
  if (typeof key !== 'string' || typeof ref !== 'string') return [];
  return key.startsWith(prefix) && refs.includes(ref) ? [key] : [];
}
