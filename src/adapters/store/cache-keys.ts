/**
 * Lists the keys of stored runs by GitHub's REST API, for tokens with `actions: read`: then a window also holds
 * further runs of one commit. The cache works without it.
 * https://docs.github.com/en/rest/actions/cache#list-github-actions-caches-for-a-repository
 */
import type { ListKeys } from './cache-find.js';

const LONGEST_WAIT_MS = 10_000;

export interface CacheApi {
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Full ref of this run: caches of other pull requests are out of its reach. */
  readonly ref: string;
}

/** The newest 100 keys of a prefix; a token without the permission is an answer, not an error. */
export function listCacheKeys({ token, apiUrl, repository, ref }: CacheApi): ListKeys {
  const [owner = '', repo = ''] = repository.split('/');
  const inReach = (other: string) => other === ref || !other.startsWith('refs/pull/');
  return async (prefix) => {
    try {
      const { getOctokit } = await import('@actions/github');
      const { rest } = getOctokit(token, { baseUrl: apiUrl });
      const { data } = await rest.actions.getActionsCacheList({
        owner,
        repo,
        key: prefix,
        per_page: 100,
        sort: 'created_at',
        direction: 'desc',
        request: { signal: AbortSignal.timeout(LONGEST_WAIT_MS) },
      });
      return data.actions_caches.flatMap((cache) =>
        cache.key !== undefined && cache.ref !== undefined && inReach(cache.ref) ? [cache.key] : [],
      );
    } catch (error) {
      return { unavailable: error instanceof Error ? error.message : String(error) };
    }
  };
}
