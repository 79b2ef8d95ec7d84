/**
 * A stand-in for GitHub's REST API that holds both sides to GitHub's published description: a request that it does
 * not allow, and an answer that GitHub would not give, end the test.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { type Schema, Validator } from '@cfworker/json-schema';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

export interface StubRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  /** Parsed JSON; undefined where there was none. */
  readonly body: unknown;
}

export interface StubAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** True for what is no answer of GitHub's, on purpose. */
  readonly undescribed?: boolean;
}

export interface GitHubStub extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  /** What did not follow the description; a test expects it to stay empty. */
  readonly violations: readonly string[];
}

const file = new URL('../corpus/github/openapi-operations.json', import.meta.url);
const { operations }: { operations: readonly Operation[] } = JSON.parse(readFileSync(file, 'utf8'));

/** Serves below `basePath` (`/api/v3` for GitHub Enterprise Server) with the answers of `respond`. */
export async function serveGitHub(
  respond: (request: StubRequest) => StubAnswer,
  basePath = '',
): Promise<GitHubStub> {
  const requests: StubRequest[] = [];
  const violations: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming, basePath);
    requests.push(request);
    const operation = operations.find((o) => matches(o, request));
    if (operation === undefined) violations.push(`no ${request.method} ${request.path}`);
    else violations.push(...checkParameters(operation, request), ...checkSent(operation, request));
    const { status, body, headers, undescribed } = respond(request);
    if (operation !== undefined && undescribed !== true && status < 300)
      violations.push(...checkAnswer(operation, status, body));
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
    outgoing.end(status === 204 ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    requests,
    violations,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage, basePath: string): Promise<StubRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
  let body = '';
  for await (const chunk of incoming.setEncoding('utf8')) body += chunk;
  return {
    method: incoming.method ?? '',
    path: pathname.startsWith(basePath) ? pathname.slice(basePath.length) : `outside ${pathname}`,
    query: Object.fromEntries(searchParams),
    authorization: incoming.headers.authorization,
    body: body === '' ? undefined : JSON.parse(body),
  };
}

function matches({ method, path }: Operation, request: StubRequest): boolean {
  const pattern = path.replace(/\{[^}]+\}/g, '[^/]+');
  return method === request.method.toLowerCase() && new RegExp(`^${pattern}$`).test(request.path);
}

function checkParameters({ parameters }: Operation, { query }: StubRequest): readonly string[] {
  const described = new Map(parameters.filter((p) => p.in === 'query').map((p) => [p.name, p]));
  const problems: string[] = [];
  for (const [name, text] of Object.entries(query)) {
    const schema = described.get(name)?.schema;
    if (schema === undefined) problems.push(`unknown parameter '${name}'`);
    else if (!new Validator(schema).validate(schema.type === 'integer' ? Number(text) : text).valid)
      problems.push(`'${text}' is no '${name}'`);
  }
  if (Number(query.per_page) > 100) problems.push('more than 100 a page');
  const missing = [...described.values()].filter((p) => p.required && !(p.name in query));
  return [...problems, ...missing.map((p) => `parameter '${p.name}' is missing`)];
}

function checkSent({ requestBody }: Operation, { body }: StubRequest): readonly string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['a body is sent where none is taken'];
  const { valid, errors } = new Validator(schema).validate(body);
  return valid ? [] : errors.map(({ error }) => `what was sent: ${error}`);
}

function checkAnswer({ responses }: Operation, status: number, body: unknown): readonly string[] {
  const response = responses[status];
  if (response === undefined) return [`no answer ${status} is described`];
  const schema = response.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['no body is described'];
  const { valid, errors } = new Validator(schema).validate(body);
  return valid ? [] : errors.map(({ error }) => `the stub's own answer: ${error}`);
}
