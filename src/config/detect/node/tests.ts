/** How the tests of one package are run, and what their results are. */
import type { FileSystem } from '../../../model/ports.js';
import { startOfFile } from '../start-of-file.js';
import type { TaskDraft } from '../toolchain.js';
import type { Call } from './call.js';
import { type Checked, withoutChecks } from './check-steps.js';
import { callLine, commandLine } from './command-line.js';
import { coverageOf } from './coverage.js';
import { NODE_TEST, RUNNERS, type Runner, WRAPPER_OPTIONS } from './runners.js';
import { isSince, type Scope } from './scope.js';
import { type Leg, readTestScript, type TestScript } from './script.js';
import { plainWords, textOf } from './words.js';

export interface FoundTests {
  readonly task: TaskDraft;
  readonly why: string;
  /** Id of the framework; undefined where it is not known. */
  readonly runner?: string;
  /** What it runs finds the tests of the workspaces too. */
  readonly covers?: boolean;
}

export interface NoTests {
  /** What is to be said of it. */
  readonly missing: readonly string[];
}

const SCRIPTS = ['test', 'test:ci', 'test:unit'];
/** Types are stripped by default: https://nodejs.org/en/blog/release/v22.18.0 */
const TYPES_SINCE = [22, 18] as const;
/** Where the runner looks by itself, on all versions. */
const NODE_TEST_FILES = ['**/*.test', '**/test-*', '**/test/**/*'];
const FRAMEWORK_TEST_FILES = '**/*.{test,spec}.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const NARROWS =
  /^(?:[^-]|-[rc]$|--(?:dir|root|project|config|rootDir|roots|selectProjects|filter)\b)/;
const MAX_TEST_FILES_READ = 200;

/** @param checked checks that have tasks of their own. */
export async function findTests(scope: Scope, checked: Checked): Promise<FoundTests | NoTests> {
  const { own, hasMembers } = scope;
  const name = SCRIPTS.find((each) => own.scripts[each] !== undefined) ?? 'test';
  const read = readTestScript(own.scripts, name, hasMembers);
  switch (read.kind) {
    case 'call':
      return fromScript(read, name, scope, checked);
    case 'none':
      return (await withoutScript(scope)) ?? { missing: [] };
    case 'delegates':
      return {
        missing: read.others.map(
          (step) =>
            `${manifestOf(scope)}: \`${textOf(step)}\` of its test script is not run: only the packages' own scripts are.`,
        ),
      };
    case 'other':
      return byExitCode(scope, name);
    default:
      return read satisfies never;
  }
}

function fromScript(
  { legs: written, call }: Extract<TestScript, { kind: 'call' }>,
  name: string,
  scope: Scope,
  checked: Checked,
): FoundTests {
  const script = `test script ${JSON.stringify(scope.own.scripts[name]?.slice(0, 120))}`;
  const legs = withoutChecks(written, scope.own.scripts, checked);
  const others = legs.some(({ steps }) => steps.length > 1) ? ' with its other steps' : '';
  const cut = legs.some(({ isCut }) => isCut)
    ? ', without checks that have tasks of their own'
    : '';
  const found = taskOf(call, legs, scope);
  // A path, a project or a filter among the words may leave tests out.
  const isNarrow = call.args.some(
    ({ text }, i) => NARROWS.test(text) && !(i === 0 && text === 'run'),
  );
  const covers = call.runner.searchesTree && !isNarrow;
  return {
    task: found,
    why: `${call.runner.id} by ${script}${others}${cut}`,
    runner: call.runner.id,
    covers,
  };
}

function taskOf(call: Call, legs: readonly Leg[], scope: Scope): TaskDraft {
  const { runner } = call;
  const { manager, own } = scope;
  const how = coverageOf(call, scope);
  const added = {
    options: [runner.options, how.options].filter((part) => part !== '').join(' '),
    wrapper: how.wrapper,
    wrapperOptions: WRAPPER_OPTIONS,
  };
  const line =
    legs.length === 0
      ? callLine(call, added, manager)
      : commandLine(legs, call, added, manager, own.scripts);
  const isPlainNode = line === `node --test ${added.options}`;
  return {
    name: 'test',
    // What a package wrote itself may hold patterns that its shell expands.
    command: isPlainNode ? { argv: line.split(' ') } : { shell: line },
    yields: [runner.results, ...how.yields],
    ...(how.lacks === undefined
      ? {}
      : { notices: [`Coverage is not measured: it takes ${how.lacks}.`] }),
  };
}

/** A framework that the package names, and files that are tests; else files that import Node's own runner. */
async function withoutScript(scope: Scope): Promise<FoundTests | undefined> {
  const { own, files } = scope;
  const types = isSince(scope.version, TYPES_SINCE) ? ',ts,mts,cts' : '';
  const tests = await files.glob([FRAMEWORK_TEST_FILES], own.directory);
  const runner = RUNNERS.find(({ id }) => own.dependencies.has(id));
  if (runner !== undefined && tests.length > 0) {
    const task = taskOf(callOf(runner), [], scope);
    return { task, why: `${runner.id} among its dependencies`, runner: runner.id };
  }
  const patterns = NODE_TEST_FILES.map((start) => `${start}.{js,mjs,cjs${types}}`);
  const path = await importsNodeTest(files, await files.glob(patterns, own.directory));
  if (path === undefined) return undefined;
  const task = taskOf(callOf(NODE_TEST), [], scope);
  return { task, why: `${path} imports node:test`, runner: NODE_TEST.id };
}

function callOf(runner: Runner): Call {
  const program = plainWords(runner === NODE_TEST ? 'node' : (runner.programs[0] ?? ''));
  return { runner, assignments: [], environment: [], wrapper: [], program, args: [] };
}

async function importsNodeTest(
  files: FileSystem,
  candidates: readonly string[],
): Promise<string | undefined> {
  for (const path of candidates.slice(0, MAX_TEST_FILES_READ)) {
    if ((await startOfFile(files, path)).includes('node:test')) return path;
  }
  return undefined;
}

/** A script that is not understood still says by its exit code whether all is well. */
function byExitCode(scope: Scope, name: string): FoundTests {
  const { own, manager } = scope;
  const shown = JSON.stringify(own.scripts[name]?.slice(0, 120));
  const notice = `The test script ${shown} is not understood: it counts by its exit code alone. Write its command, and the format of its results, under \`tasks:\` in tollgate.yml.`;
  return {
    task: {
      name: 'test',
      command: { shell: `${manager.run} ${name}` },
      yields: [],
      notices: [notice],
    },
    why: `test script ${shown}`,
  };
}

function manifestOf({ own }: Scope): string {
  return own.directory === '.' ? 'package.json' : `${own.directory}/package.json`;
}
