/**
 * One comment of ours on a pull request: found again by its mark, updated, and never repeated.
 * https://docs.github.com/rest/issues/comments
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
  readonly pullRequest: number;
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

const PERMISSION = 'pull-requests: write';
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
    return { unavailable: explain(error, 'write a comment', 'comments', PERMISSION) };
  }
}

type Written = 'created' | 'updated' | 'nothing-to-say';
const wasWritten = (done: Written) => done !== 'nothing-to-say';

async function hasMovedOn(
  octokit: Octokit,
  api: RestApi,
  { pullRequest, headCommit }: CommentRequest,
): Promise<boolean> {
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
  { pullRequest, marker, compose }: CommentRequest,
  login: string | undefined,
): Promise<Written> {
  const options = requestOptions(api);
  const [ours, ...repeated] = await findOurs(octokit, api, { pullRequest, marker }, login);
  const body = compose(ours?.text);
  if (body === undefined) return 'nothing-to-say';
  if (ours === undefined) {
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...options,
      issue_number: pullRequest,
      body,
    });
    return 'created';
  }
  await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...options,
    comment_id: ours.id,
    body,
  });
  for (const { id } of repeated) {
    await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...options,
      comment_id: id,
    });
  }
  return 'updated';
}

/** Oldest first. A stranger may write our mark, too: who wrote the comment decides. */
async function findOurs(
  octokit: Octokit,
  api: RestApi,
  { pullRequest, marker }: Pick<CommentRequest, 'pullRequest' | 'marker'>,
  login: string | undefined,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...requestOptions(api), issue_number: pullRequest, per_page: PAGE_SIZE, page },
    );
    const comments: unknown = data;
    if (!Array.isArray(comments)) throw new Error('its answer lists no comments');
    found.push(...comments.flatMap((comment) => oursOf(comment, marker, login)));
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
