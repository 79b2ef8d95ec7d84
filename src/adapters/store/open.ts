/** Chooses where baselines are kept: the cache of the job in Actions, a directory everywhere else. */
import { join } from 'node:path';
import type { BaselinePolicy } from '../../model/policy.js';
import type { AttemptLog, BaselineStore } from '../../model/ports.js';
import { listCacheKeys } from '../github/api.js';
import { openAttemptCache } from './attempts-cache.js';
import { openAttemptDirectory } from './attempts-directory.js';
import { openCacheStore } from './cache.js';
import { openDirectoryStore } from './directory.js';

export interface StoreChoice {
  readonly policy: Pick<BaselinePolicy, 'store' | 'directory'>;
  /** Root of the repository, absolute. */
  readonly root: string;
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string;
  /** Of the gate: says whether this is a job of Actions, and where its workspace is. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Lists the cache where it may (`actions: read`). */
  readonly token?: string;
  /** Full refs whose cache this job may read: its own, the base's and the default branch's. */
  readonly refs: readonly string[];
}

/** The store that the configuration asks for; `auto` is the cache in Actions and a directory elsewhere. */
export function openStore({
  policy,
  root,
  repository,
  env,
  token,
  refs,
}: StoreChoice): BaselineStore {
  if (kindOf(policy, env) === 'directory') {
    return openDirectoryStore({ directory: join(root, policy.directory), within: root });
  }
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  return openCacheStore({
    // The toolkit unpacks there, whatever directory the gate works in.
    workspace: env.GITHUB_WORKSPACE || root,
    repository,
    now: Date.now,
    ...(token === undefined || repository === ''
      ? {}
      : { listKeys: listCacheKeys({ token, apiUrl, repository, refs }) }),
  });
}

export interface AttemptLogChoice extends Pick<StoreChoice, 'policy' | 'root' | 'env'> {
  /** Whatever tells this job from others that judge the same commit. */
  readonly job: readonly (string | undefined)[];
}

/** Where verdicts of attempts are kept: beside the baselines. */
export function openAttemptLog({ policy, root, env, job }: AttemptLogChoice): AttemptLog {
  if (kindOf(policy, env) === 'directory') {
    return openAttemptDirectory({ directory: join(root, policy.directory), within: root }, job);
  }
  return openAttemptCache({ workspace: env.GITHUB_WORKSPACE || root, job });
}

function kindOf({ store }: StoreChoice['policy'], env: StoreChoice['env']): 'cache' | 'directory' {
  if (store !== 'auto') return store;
  return env.GITHUB_ACTIONS === 'true' ? 'cache' : 'directory';
}
