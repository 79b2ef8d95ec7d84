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
  readonly responses: {
    readonly '200'?: {
      readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
    };
  };
}

export interface StubRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}

export interface StubAnswer {
  readonly status: number;
  readonly body: unknown;
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
  const server = createServer((incoming, outgoing) => {
    const request = readRequest(incoming, basePath);
    requests.push(request);
    const operation = operations.find((o) => matches(o, incoming.method ?? '', request.path));
    if (operation === undefined) violations.push(`no ${incoming.method} ${request.path}`);
    else violations.push(...checkParameters(operation, request));
    const { status, body, undescribed } = respond(request);
    if (operation !== undefined && undescribed !== true && status === 200)
      violations.push(...checkBody(operation, body));
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
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

function readRequest(incoming: IncomingMessage, basePath: string): StubRequest {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
  return {
    path: pathname.startsWith(basePath) ? pathname.slice(basePath.length) : `outside ${pathname}`,
    query: Object.fromEntries(searchParams),
    authorization: incoming.headers.authorization,
  };
}

function matches({ method, path }: Operation, wanted: string, actual: string): boolean {
  const pattern = path.replace(/\{[^}]+\}/g, '[^/]+');
  return method === wanted.toLowerCase() && new RegExp(`^${pattern}$`).test(actual);
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

function checkBody({ responses }: Operation, body: unknown): readonly string[] {
  const schema = responses['200']?.content?.['application/json']?.schema;
  if (schema === undefined) return ['no answer is described'];
  const { valid, errors } = new Validator(schema).validate(body);
  return valid ? [] : errors.map(({ error }) => `the stub's own answer: ${error}`);
}
