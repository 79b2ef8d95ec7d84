/**
 * One comment of ours on a pull request or a commit: found again by its mark, updated, and never repeated.
 * https://docs.github.com/rest/issues/comments and https://docs.github.com/rest/commits/comments
 */
import {
  connect,
  explain,
  type Octokit,
  PAGE_SIZE,
  property,
  type RestApi,
  requestOptions,
  statusOf,
} from './rest.js';

export interface CommentRequest {
  /** Absent: the comment is on the commit. */
  readonly pullRequest?: number;
  /** The commit that the comment is about: nothing is said where the pull request has moved on. */
  readonly headCommit: string;
  /** First in each comment of ours. */
  readonly marker: string;
  /** The new text, given the present one; undefined where there is nothing to say. */
  readonly compose: (existing: string | undefined) => string | undefined;
  /** Whether what was written is still there: another job may have written at the same time. */
  readonly isWithin: (text: string) => boolean;
}

export type CommentResult =
  | { readonly done: 'created' | 'updated' | 'nothing-to-say' | 'moved-on' }
  /** Why not: one clause, naming the permission that is missing. */
  | { readonly unavailable: string };

interface Found {
  readonly id: number;
  readonly text: string;
}

/** GitHub keeps at most 2,500 comments of an issue. */
const MAX_PAGES = 25;
/** How often a text that another job has overwritten is written again. */
const WRITES = 4;

/** Writes the comment; never throws. */
export async function publishComment(
  api: RestApi,
  request: CommentRequest,
): Promise<CommentResult> {
  try {
    const octokit = await connect(api);
    if (await hasMovedOn(octokit, api, request)) return { done: 'moved-on' };
    const login = await ownLogin(octokit);
    const first = await writeOnce(octokit, api, request, login);
    let last = first;
    for (let i = 1; i < WRITES && wasWritten(last); i++) {
      const [now] = await findOurs(octokit, api, request, login);
      if (now !== undefined && request.isWithin(now.text)) break;
      last = await writeOnce(octokit, api, request, login);
    }
    return { done: first };
  } catch (error) {
    const { permission } = routesOf(request);
    return { unavailable: explain(error, 'write a comment', 'comments', permission) };
  }
}

/** How comments of one place are read and written. */
interface Routes {
  readonly all: string;
  readonly one: string;
  /** What both are of. */
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly permission: string;
}

function routesOf({ pullRequest, headCommit }: CommentRequest): Routes {
  const repository = '/repos/{owner}/{repo}';
  if (pullRequest === undefined)
    return {
      all: `${repository}/commits/{commit_sha}/comments`,
      one: `${repository}/comments/{comment_id}`,
      parameters: { commit_sha: headCommit },
      permission: 'contents: write',
    };
  return {
    all: `${repository}/issues/{issue_number}/comments`,
    one: `${repository}/issues/comments/{comment_id}`,
    parameters: { issue_number: pullRequest },
    permission: 'pull-requests: write',
  };
}

type Written = 'created' | 'updated' | 'nothing-to-say';
const wasWritten = (done: Written) => done !== 'nothing-to-say';

async function hasMovedOn(
  octokit: Octokit,
  api: RestApi,
  { pullRequest, headCommit }: CommentRequest,
): Promise<boolean> {
  if (pullRequest === undefined) return false;
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...requestOptions(api),
    pull_number: pullRequest,
  });
  const head = property(data, 'head', 'sha');
  if (typeof head !== 'string') throw new Error('its answer names no head of the pull request');
  return head !== headCommit;
}

async function writeOnce(
  octokit: Octokit,
  api: RestApi,
  request: CommentRequest,
  login: string | undefined,
): Promise<Written> {
  const options = requestOptions(api);
  const { all, one, parameters } = routesOf(request);
  const [ours, ...repeated] = await findOurs(octokit, api, request, login);
  const body = request.compose(ours?.text);
  if (body === undefined) return 'nothing-to-say';
  if (ours === undefined) {
    await octokit.request(`POST ${all}`, { ...options, ...parameters, body });
    return 'created';
  }
  await octokit.request(`PATCH ${one}`, { ...options, comment_id: ours.id, body });
  for (const { id } of repeated)
    await octokit.request(`DELETE ${one}`, { ...options, comment_id: id });
  return 'updated';
}

/** Oldest first. A stranger may write our mark, too: who wrote the comment decides. */
async function findOurs(
  octokit: Octokit,
  api: RestApi,
  request: CommentRequest,
  login: string | undefined,
): Promise<readonly Found[]> {
  const { all, parameters } = routesOf(request);
  const found: Found[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.request(`GET ${all}`, {
      ...requestOptions(api),
      ...parameters,
      per_page: PAGE_SIZE,
      page,
    });
    const comments: unknown = data;
    if (!Array.isArray(comments)) throw new Error('its answer lists no comments');
    found.push(...comments.flatMap((comment) => oursOf(comment, request.marker, login)));
    if (comments.length < PAGE_SIZE) break;
  }
  return found;
}

function oursOf(comment: unknown, marker: string, login: string | undefined): readonly Found[] {
  const id = property(comment, 'id');
  const text = property(comment, 'body');
  if (typeof id !== 'number' || typeof text !== 'string' || !text.startsWith(marker)) return [];
  const author = property(comment, 'user', 'login');
  const isOurs =
    login === undefined ? property(comment, 'user', 'type') === 'Bot' : author === login;
  return isOurs ? [{ id, text }] : [];
}

/** Whose token it is; undefined for an app's, such as the one of each job, which may not ask and writes as a bot. */
async function ownLogin(octokit: Octokit): Promise<string | undefined> {
  try {
    const { data } = await octokit.request('GET /user');
    const login = property(data, 'login');
    return typeof login === 'string' ? login : undefined;
  } catch (error) {
    if (statusOf(error) === 403) return undefined;
    throw error;
  }
}
