/**
 * Lists the keys of stored runs by GitHub's REST API, for tokens with `actions: read`: then a window also holds
 * further runs of one commit. The cache works without it.
 * https://docs.github.com/en/rest/actions/cache#list-github-actions-caches-for-a-repository
 */
import type { ListKeys } from './cache-find.js';

export interface CacheApi {
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Full refs whose cache this job may read; keys of others are left out. */
  readonly refs: readonly string[];
}

/** The newest 100 keys of a prefix; a token without the permission is an answer, not an error. */
export function listCacheKeys({ token, apiUrl, repository, refs }: CacheApi): ListKeys {
  const [owner = '', repo = ''] = repository.split('/');
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
      });
      return data.actions_caches.flatMap(({ key, ref }) =>
        key !== undefined && ref !== undefined && refs.includes(ref) ? [key] : [],
      );
    } catch (error) {
      return { unavailable: error instanceof Error ? error.message : String(error) };
    }
  };
}
