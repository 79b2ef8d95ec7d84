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
const OPERATIONS = [['get', '/repos/{owner}/{repo}/actions/caches']];
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
  return { method, path, operationId, parameters, requestBody, responses };
});
const source = `@octokit/openapi@${version}, generated/api.github.com.deref.json (MIT)`;
writeFileSync(TARGET, `${JSON.stringify({ source, operations }, undefined, 2)}\n`);
