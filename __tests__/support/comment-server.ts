/** GitHub's side of one pull request's comments: answers as the stub hands them on. */
import type { StubAnswer, StubRequest } from './github-stub.js';

export interface StoredComment {
  readonly id: number;
  readonly login: string;
  readonly type: string;
  readonly body: string;
}

export class CommentServer {
  readonly comments: StoredComment[];
  /** Whose token it is; undefined for the one of a job. */
  login: string | undefined;
  /** Called after each write, before its answer: another job may come between. */
  onWrite: () => void = () => {};
  readonly #headCommit: string;

  constructor(headCommit: string, comments: readonly StoredComment[]) {
    this.#headCommit = headCommit;
    this.comments = [...comments];
  }

  overwrite(id: number, body: string): void {
    const index = this.comments.findIndex((comment) => comment.id === id);
    const before = this.comments[index];
    if (before !== undefined) this.comments[index] = { ...before, body };
  }

  answer(request: StubRequest): StubAnswer {
    const { method, path, query } = request;
    if (path === '/user') return this.#user();
    if (/\/pulls\/\d+$/.test(path))
      return { status: 200, body: { head: { sha: this.#headCommit } }, undescribed: true };
    const id = Number(/\/comments\/(\d+)$/.exec(path)?.[1]);
    if (method === 'GET') return this.#page(Number(query.page));
    if (method === 'DELETE') return this.#remove(id);
    return this.#write(method === 'POST' ? undefined : id, request.body);
  }

  #user(): StubAnswer {
    return this.login === undefined
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : { status: 200, body: { login: this.login }, undescribed: true };
  }

  #page(page: number): StubAnswer {
    return {
      status: 200,
      body: this.comments.slice((page - 1) * 100, page * 100).map(commentJson),
    };
  }

  #remove(id: number): StubAnswer {
    this.comments.splice(
      this.comments.findIndex((comment) => comment.id === id),
      1,
    );
    return { status: 204, body: undefined };
  }

  #write(id: number | undefined, sent: unknown): StubAnswer {
    const body = String(Reflect.get(Object(sent), 'body'));
    const made = {
      id: id ?? 1000 + this.comments.length,
      login: this.login ?? 'github-actions[bot]',
      type: this.login === undefined ? 'Bot' : 'User',
      body,
    };
    if (id === undefined) this.comments.push(made);
    else this.overwrite(id, body);
    this.onWrite();
    return { status: id === undefined ? 201 : 200, body: commentJson(made) };
  }
}

/** A comment as GitHub describes it. */
function commentJson({ id, login, type, body }: StoredComment): unknown {
  const url = 'https://api.github.com/x';
  return {
    id,
    node_id: 'x',
    url,
    html_url: url,
    issue_url: url,
    path: null,
    position: null,
    line: null,
    commit_id: 'a'.repeat(40),
    body,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    author_association: 'NONE',
    user: {
      login,
      id: 1,
      node_id: 'x',
      avatar_url: url,
      gravatar_id: '',
      url,
      html_url: url,
      followers_url: url,
      following_url: url,
      gists_url: url,
      starred_url: url,
      subscriptions_url: url,
      organizations_url: url,
      repos_url: url,
      events_url: url,
      received_events_url: url,
      type,
      site_admin: false,
    },
  };
}
