/** JavaScript and TypeScript tested by Deno: the deno.json of the folder, with its workspace. https://docs.deno.com/runtime/ */
import { posix } from 'node:path';
import { type Command, WORK_FOLDER } from '../../../model/task.js';
import { isOutside } from '../folders.js';
import { installCommand } from '../install-hint.js';
import { startOfFile } from '../start-of-file.js';
import type { Search, TaskDraft, Toolchain } from '../toolchain.js';

const MANIFESTS = ['deno.json', 'deno.jsonc'];
const ENDINGS = '{ts,tsx,mts,js,jsx,mjs}';
/** https://docs.deno.com/runtime/reference/cli/test/ */
const TESTS = [`**/{*_,*.,}test.${ENDINGS}`, `**/__tests__/**/*.${ENDINGS}`];
const BENCHMARKS = [`**/{*_,*.,}bench.${ENDINGS}`];
const NOT_OWN = new Set(['node_modules', 'vendor', 'testdata', 'fixtures']);
const MOST_FILES_READ = 200;
const RESULTS = `${WORK_FOLDER}/deno-tests.xml`;
const COVERAGE_FOLDER = `${WORK_FOLDER}/deno-coverage`;
const COVERAGE_FILE = `${WORK_FOLDER}/deno.info`;
/** A task that is one call, with what it is allowed: all that we take from it. */
const TASK = /"(?:test|test:ci)"\s*:\s*(?:\{\s*"command"\s*:\s*)?"deno test((?: -[\w=,./:@*-]+)*)"/;
/** What we say ourselves, or nobody means in a gate. */
const OURS = /^--(?:watch|coverage|junit-path|reporter|clean|doc)\b/;

export const deno: Toolchain = {
  id: 'deno',
  async detect(search) {
    const { files, folder, probe } = search;
    const paths = MANIFESTS.map((name) => posix.join(folder, name));
    const texts = await Promise.all(paths.map((path) => files.readText(path)));
    const at = texts.findIndex((text) => text !== undefined);
    const nothing = { suites: [], sources: [], missing: [] };
    if (at < 0) return nothing;
    const hasTests = await someContains(
      search,
      TESTS,
      /\bDeno\.test\b|@std\/testing|jsr:@std\/test/,
    );
    const hasBenchmarks = await someContains(search, BENCHMARKS, /\bDeno\.bench\b/);
    if (!hasTests && !hasBenchmarks) return nothing;
    const isWindows = probe.platform.os === 'win32';
    const version = (await probe.version('deno', ['--version']))?.split(/\r?\n/, 1)[0];
    const tasks = [
      ...(hasTests ? [testTask(texts[at] ?? '', isWindows)] : []),
      ...(hasBenchmarks ? [benchTask(hasTests)] : []),
      checkTask('deno-fmt', 'deno fmt --check', 'deno fmt'),
      checkTask('deno-lint', 'deno lint', 'deno lint --fix'),
    ];
    return {
      suites: [{ workingDirectory: folder, tasks }],
      sources: [`${paths[at] ?? ''}: Deno${version === undefined ? '' : ` (${version})`}`],
      missing: version === undefined ? [lacksDeno(search)] : [],
    };
  },
};

async function someContains(
  { files, folder }: Search,
  globs: readonly string[],
  what: RegExp,
): Promise<boolean> {
  const all = await files.glob(globs, folder);
  const own = all.filter((path) => isOutside(path, folder, NOT_OWN));
  for (const path of own.slice(0, MOST_FILES_READ))
    if (what.test(await startOfFile(files, path))) return true;
  return false;
}

/** Without a task that says what tests may do, they may do all: nobody is there to be asked. */
function testTask(manifest: string, isWindows: boolean): TaskDraft {
  const flags = TASK.exec(manifest)?.[1]?.trim().split(' ') ?? ['--allow-all'];
  const kept = flags.filter((flag) => flag !== '' && !OURS.test(flag));
  const words = ['deno', 'test', ...kept, `--junit-path=${RESULTS}`];
  const tests = { kind: 'tests', format: 'junit', file: RESULTS } as const;
  // cmd.exe has no short way to end with the code of the first.
  if (isWindows) return { name: 'test', command: { argv: words }, yields: [tests] };
  const run = [...words, '--clean', `--coverage=${COVERAGE_FOLDER}`].join(' ');
  const report = `deno coverage --lcov --output=${COVERAGE_FILE} ${COVERAGE_FOLDER}`;
  return {
    name: 'test',
    command: { shell: `${run} || code=$?; ${report} || code=\${code:-$?}; exit \${code:-0}` },
    yields: [tests, { kind: 'coverage', format: 'lcov', file: COVERAGE_FILE }],
  };
}

/** https://docs.deno.com/runtime/reference/cli/bench/ */
function benchTask(hasTests: boolean): TaskDraft {
  return {
    name: 'bench',
    command: { argv: ['deno', 'bench', '--allow-all', '--json'] },
    yields: [{ kind: 'benchmarks', format: 'deno-bench' }],
    needs: hasTests ? ['test'] : [],
    exclusive: true,
  };
}

function checkTask(name: string, check: string, fix: string): TaskDraft {
  const argv = (line: string): Command => ({ argv: line.split(' ') });
  return { name, command: argv(check), yields: [], action: 'degrade', fix: argv(fix) };
}

function lacksDeno({ probe }: Search): string {
  return `Deno is not on the PATH: use denoland/setup-deno in a workflow, else \`${installCommand('deno', probe.platform.os)}\`.`;
}
