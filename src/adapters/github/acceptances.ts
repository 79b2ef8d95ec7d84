/**
 * Asks GitHub who set a label or wrote a commit, and whether they may write to the repository. Decides nothing; what
 * is refused comes back as a value that names the permission. Never throws.
 */
import type { Authority } from '../../model/ports.js';
import {
  connect,
  explain,
  PAGE_SIZE,
  property,
  type RestApi,
  requestOptions,
  statusOf,
} from './rest.js';

/** Events of a pull request come oldest first, and the last one counts: more than this many are not gone through. */
const MAX_PAGES = 30;

type Octokit = Awaited<ReturnType<typeof connect>>;

/** Answers are kept for the run: one person is looked up once. */
export function openAuthority(api: RestApi): Authority {
  const permissions = new Map<string, ReturnType<Authority['mayWrite']>>();
  return {
    labelSetBy: (number, label) =>
      attempt((octokit) => findLabel(octokit, api, number, label), api, [
        'list who set labels',
        'who set labels',
        'pull-requests: read',
      ]),
    authorOf: (commit) =>
      attempt((octokit) => findAuthor(octokit, api, commit), api, [
        'show a commit',
        'a commit',
        'contents: read',
      ]),
    cameFromElsewhere: (commit) =>
      attempt((octokit) => findFork(octokit, api, commit), api, [
        'list the pull requests of a commit',
        'pull requests',
        'pull-requests: read',
      ]),
    mayWrite(login) {
      const known = permissions.get(login);
      if (known !== undefined) return known;
      const asked = attempt((octokit) => findPermission(octokit, api, login), api, [
        'tell who may write',
        'who may write',
        'metadata: read',
      ]);
      permissions.set(login, asked);
      return asked;
    },
  };
}

type Words = readonly [what: string, noun: string, permission: string];

async function attempt<T>(
  ask: (octokit: Octokit) => Promise<T>,
  api: RestApi,
  words: Words,
): Promise<T | { readonly unavailable: string }> {
  try {
    return await ask(await connect(api));
  } catch (error) {
    return { unavailable: explain(error, ...words) };
  }
}

/** https://docs.github.com/rest/issues/events#list-issue-events: a pull request is an issue, and keeps all events. */
async function findLabel(octokit: Octokit, api: RestApi, issue: number, label: string) {
  let setBy: { readonly login: string; readonly at: string } | undefined;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
      { ...requestOptions(api), issue_number: issue, per_page: PAGE_SIZE, page },
    );
    const events = listOf(data, 'events');
    for (const event of events) {
      if (property(event, 'label', 'name') !== label) continue;
      const kind = property(event, 'event');
      if (kind === 'unlabeled') setBy = undefined;
      if (kind === 'labeled') setBy = setting(event);
    }
    if (events.length < PAGE_SIZE) return setBy;
  }
  throw new Error(`pull request ${issue} has more events than are gone through`);
}

/** Undefined where the account is gone: nobody answers for it then. */
function setting(event: unknown) {
  const login = property(event, 'actor', 'login');
  const at = property(event, 'created_at');
  const isTold = typeof login === 'string' && login !== '' && typeof at === 'string';
  return isTold && Number.isFinite(Date.parse(at)) ? { login, at } : undefined;
}

/** https://docs.github.com/rest/commits/commits#get-a-commit; `per_page` keeps its files from being listed. */
async function findAuthor(octokit: Octokit, api: RestApi, commit: string) {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
    ...requestOptions(api),
    ref: commit,
    per_page: 1,
  });
  if (property(data, 'sha') !== commit) throw new Error('its answer is not that commit');
  const login = property(data, 'author', 'login');
  return { login: typeof login === 'string' ? login : undefined };
}

/**
 * https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
 * A fork that was deleted since is null there: nobody knows whose it was.
 */
async function findFork(octokit: Octokit, api: RestApi, commit: string) {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...requestOptions(api),
    commit_sha: commit,
    per_page: PAGE_SIZE,
  });
  const own = api.repository.toLowerCase();
  const fork = listOf(data, 'pull requests').some((pull) => {
    const from = property(pull, 'head', 'repo', 'full_name');
    return typeof from !== 'string' || from.toLowerCase() !== own;
  });
  return { fork };
}

/**
 * https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 * `permission` is the base role: `write` for maintainers and for custom roles built on it, too.
 */
async function findPermission(octokit: Octokit, api: RestApi, login: string) {
  try {
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      { ...requestOptions(api), username: login },
    );
    const permission = property(data, 'permission');
    if (typeof permission !== 'string') throw new Error('its answer names no permission');
    return { allowed: permission === 'admin' || permission === 'write' };
  } catch (error) {
    // Bots and accounts that are gone are no collaborators: GitHub finds no user of that name.
    if (statusOf(error) === 404) return { allowed: false };
    throw error;
  }
}

function listOf(data: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(data)) throw new Error(`its answer lists no ${what}`);
  return data;
}
