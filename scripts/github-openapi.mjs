/**
 * Cuts the operations that Tollgate calls out of GitHub's published OpenAPI description, for the tests of the adapters.
 * The whole description is 73 MB, so it is installed elsewhere:
 *
 *   npm install --prefix <directory> --ignore-scripts @octokit/openapi@23.0.2
 *   node scripts/github-openapi.mjs <directory>/node_modules/@octokit/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Method and path of each; add a line here for each new call. */
const OPERATIONS = [
  ['get', '/repos/{owner}/{repo}/actions/caches'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/events'],
  ['get', '/repos/{owner}/{repo}/collaborators/{username}/permission'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/comments'],
  ['post', '/repos/{owner}/{repo}/commits/{commit_sha}/comments'],
  ['patch', '/repos/{owner}/{repo}/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/comments/{comment_id}'],
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['post', '/repos/{owner}/{repo}/statuses/{sha}'],
];
/** Prose and samples are most of the description, and hold no test to anything. */
const PROSE = ['description', 'example', 'examples', 'title', 'externalDocs', 'x-github'];
const TARGET = new URL('../__tests__/corpus/github/openapi-operations.json', import.meta.url);

const [installed] = process.argv.slice(2);
if (installed === undefined) {
  process.stderr.write('usage: node scripts/github-openapi.mjs <directory of @octokit/openapi>\n');
  process.exit(2);
}
const read = (path) => JSON.parse(readFileSync(join(installed, path), 'utf8'));
const { version } = read('package.json');
const { paths } = read('generated/api.github.com.deref.json');

const operations = OPERATIONS.map(([method, path]) => {
  const operation = paths[path]?.[method];
  if (operation === undefined) throw new Error(`GitHub's description has no ${method} ${path}`);
  const { operationId, parameters, requestBody, responses } = operation;
  // Answers other than the good ones are checked by nothing.
  const good = Object.fromEntries(Object.entries(responses).filter(([code]) => /^2/.test(code)));
  return { method, path, operationId, ...plain({ parameters, requestBody, responses: good }) };
});

/** Without prose; in a map of names (`properties`) a field may well be called `title`. */
function plain(value, isMap = false) {
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isMap || !PROSE.includes(key));
  const schema = Object.fromEntries(
    kept.map(([key, one]) => [key, plain(one, key === 'properties')]),
  );
  return schema.nullable === true && !isMap ? orNull(schema) : schema;
}

/** OpenAPI 3.0 says `nullable` what JSON Schema says by a type. */
function orNull({ nullable: _, ...schema }) {
  return { anyOf: [schema, { type: 'null' }] };
}

const source = `@octokit/openapi@${version}, generated/api.github.com.deref.json (MIT)`;
// A line an operation: laid out in full it is three times as long.
const lines = operations.map((operation) => JSON.stringify(operation)).join(',\n');
writeFileSync(TARGET, `{"source":${JSON.stringify(source)},"operations":[\n${lines}\n]}\n`);
