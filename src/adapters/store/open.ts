/** Chooses where baselines are kept: the cache of the job in Actions, a directory everywhere else. */
import { join } from 'node:path';
import type { BaselinePolicy } from '../../model/policy.js';
import type { BaselineStore } from '../../model/ports.js';
import { openCacheStore } from './cache.js';
import { type CacheApi, listCacheKeys } from './cache-keys.js';
import { openDirectoryStore } from './directory.js';

export interface StoreChoice {
  readonly policy: Pick<BaselinePolicy, 'store' | 'directory'>;
  /** Root of the repository, absolute; in Actions the workspace. */
  readonly root: string;
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string;
  readonly inActions: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Where the token may list caches (`actions: read`). */
  readonly api?: Pick<CacheApi, 'token' | 'apiUrl' | 'refs'>;
}

/** The store that the configuration asks for; `auto` is the cache in Actions and a directory elsewhere. */
export function openStore(choice: StoreChoice): BaselineStore {
  const { policy, root, repository, now, api } = choice;
  const kind = policy.store === 'auto' ? (choice.inActions ? 'cache' : 'directory') : policy.store;
  if (kind === 'directory') {
    return openDirectoryStore({ directory: join(root, policy.directory), within: root });
  }
  const listKeys = api === undefined ? undefined : listCacheKeys({ ...api, repository });
  return openCacheStore({
    workspace: root,
    repository,
    now,
    ...(listKeys === undefined ? {} : { listKeys }),
  });
}
