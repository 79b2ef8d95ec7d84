/**
 * Node.js: a package whose tests are run by Node's own test runner, and its `bench` script. Other test frameworks are
 * not understood here; where a package names one, that is said instead of guessed.
 * https://nodejs.org/api/test.html
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { installCommand } from '../install-hint.js';
import type { Findings, Search, SuiteDraft, TaskDraft, Toolchain } from '../toolchain.js';
import type { NodePackage } from './packages.js';
import { findNodePackages } from './packages.js';

const COVERAGE_FILE = 'lcov.info';
/** The reporter for LCOV: https://nodejs.org/en/blog/release/v20.11.0 */
const LCOV_SINCE = [20, 11] as const;
const BENCH_SCRIPTS = ['bench', 'benchmark'];
/** What `npm init` writes. */
const PLACEHOLDER = /^echo "Error: no test specified"/;
/** `node --test`, with options and files but nothing that a shell would do more with; bounded, for it backtracks. */
const OWN_RUNNER = /^node(?:\s+-[^&|;<>$`\n]{0,300})?\s--test(?=\s|$)[^&|;<>$`\n]{0,500}$/;
const REPORTING =
  /\s--(?:test-reporter(?:-destination)?[= ]\S+|experimental-test-coverage(?=\s|$))/g;
/** Where the runner looks by itself, on all versions. */
const TEST_FILES = [
  '**/*.test.{js,mjs,cjs}',
  '**/test-*.{js,mjs,cjs}',
  '**/test/**/*.{js,mjs,cjs}',
];
const TEST_FILE_LIMIT_BYTES = 1024 * 1024;
const MAX_TEST_FILES_READ = 200;

export const node: Toolchain = {
  id: 'node',
  async detect(search) {
    const packages = await findNodePackages(search.files, search.folder);
    const version = packages.length > 0 ? await search.probe.version('node', ['--version']) : '';
    const found = await Promise.all(packages.map((one) => detectPackage(one, search, version)));
    const suites = found.flatMap((findings) => findings.suites);
    const missing = found.flatMap((findings) => findings.missing);
    return {
      suites,
      sources: found.flatMap((findings) => findings.sources),
      missing:
        suites.length > 0 && version === undefined ? [...missing, lacksNode(search)] : missing,
    };
  },
};

async function detectPackage(
  one: NodePackage,
  { files }: Search,
  version: string | undefined,
): Promise<Findings> {
  const file = posix.join(one.directory, 'package.json');
  const script = one.scripts.test;
  const tests = await howToTest(one, files);
  if (tests === undefined) {
    const none = script === undefined || PLACEHOLDER.test(script);
    return { suites: [], sources: [], missing: none ? [] : [notUnderstood(file, script)] };
  }
  const bench = BENCH_SCRIPTS.find((name) => one.scripts[name] !== undefined);
  const suite: SuiteDraft = {
    workingDirectory: one.directory,
    tasks: [testTask(tests.extra, version), ...(bench === undefined ? [] : [benchTask(bench)])],
  };
  const runtime = version === undefined ? '' : ` (Node.js ${version.replace(/^v/, '')})`;
  const scripts = bench === undefined ? '' : `, script "${bench}"`;
  return { suites: [suite], sources: [`${file}: ${tests.why}${scripts}${runtime}`], missing: [] };
}

/** What stands after `node --test`, and why; undefined where the tests are not for Node's own runner. */
async function howToTest(
  { directory, scripts }: NodePackage,
  files: FileSystem,
): Promise<{ readonly extra: string; readonly why: string } | undefined> {
  const script = scripts.test?.trim();
  if (script !== undefined && OWN_RUNNER.test(script)) {
    const extra = script
      .replace(/^node/, '')
      .replace(REPORTING, '')
      .replace(/\s--test(?=\s|$)/, '');
    return { extra: extra.trim(), why: `test script "${script}"` };
  }
  if (script !== undefined && !PLACEHOLDER.test(script)) return undefined;
  const candidates = await files.glob(TEST_FILES, directory);
  for (const path of candidates.slice(0, MAX_TEST_FILES_READ)) {
    for await (const text of firstText(files, path)) {
      if (text.includes('node:test')) return { extra: '', why: `${path} imports node:test` };
    }
  }
  return undefined;
}

/** The start of a file: that is where imports stand. */
async function* firstText(files: FileSystem, path: string): AsyncGenerator<string> {
  let bytes = 0;
  for await (const chunk of files.read(path)) {
    yield new TextDecoder().decode(chunk);
    bytes += chunk.length;
    if (bytes > TEST_FILE_LIMIT_BYTES) return;
  }
}

function testTask(extra: string, version: string | undefined): TaskDraft {
  const tap = ['--test-reporter=tap', '--test-reporter-destination=stdout'];
  const lcov = ['--test-reporter=lcov', `--test-reporter-destination=${COVERAGE_FILE}`];
  const measured = hasLcov(version);
  const coverage = measured ? ['--experimental-test-coverage'] : [];
  const argv = ['node', '--test', ...coverage, ...tap, ...(measured ? lcov : [])];
  return {
    name: 'test',
    // What the package wrote itself may hold patterns that its shell expands.
    command: extra === '' ? { argv } : { shell: `${argv.join(' ')} ${extra}` },
    yields: [
      { kind: 'tests', format: 'tap' },
      ...(measured ? [{ kind: 'coverage', format: 'lcov', file: COVERAGE_FILE } as const] : []),
    ],
    ...(measured
      ? {}
      : { notices: ['Coverage is not measured: it takes Node.js 20.11 or later.'] }),
  };
}

function hasLcov(version: string | undefined): boolean {
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  if (major === undefined) return true;
  const [sinceMajor, sinceMinor] = LCOV_SINCE;
  return (
    Number(major) > sinceMajor || (Number(major) === sinceMajor && Number(minor) >= sinceMinor)
  );
}

/** By the shell, since npm is a script on Windows. */
function benchTask(script: string): TaskDraft {
  return {
    name: 'bench',
    command: { shell: `npm run --silent ${script}` },
    yields: [{ kind: 'benchmarks', format: 'auto' }],
    needs: ['test'],
    exclusive: true,
  };
}

function notUnderstood(file: string, script: string): string {
  const shown = JSON.stringify(script.slice(0, 120));
  return `${file}: the test script ${shown} is not understood: write its command, and the format of its results, under \`tasks:\` in tollgate.yml.`;
}

function lacksNode({ probe }: Search): string {
  const command = installCommand('node', probe.platform.os);
  return `Node.js is not on the PATH: use actions/setup-node in a workflow, else \`${command}\`.`;
}
