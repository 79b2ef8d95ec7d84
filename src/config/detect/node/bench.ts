/** How the benchmarks of one package are run: Vitest's own, else the script that is named after them. */
import { WORK_FOLDER } from '../../../model/task.js';
import type { TaskDraft } from '../toolchain.js';
import { readCall } from './call.js';
import { majorOf, type Scope } from './scope.js';
import { readSteps } from './words.js';

/** Where Vitest looks: https://vitest.dev/config/benchmark */
const VITEST_FILES = ['**/*.{bench,benchmark}.{js,mjs,cjs,ts,mts,cts,jsx,tsx}'];
const SCRIPTS = ['bench', 'benchmark'];
const RESULT = `${WORK_FOLDER}/bench.vitest`;
/** Its benchmarks are tests since, and are reported as such: https://vitest.dev/guide/migration */
const BENCH_IN_TESTS = 5;
/** It writes results where it likes, or nothing may be appended. */
const WRITES = /^--$|^--output|^--reporter|^--run=/;
const MOST_SCRIPTS = 10;

export interface FoundBenchmarks {
  readonly tasks: readonly TaskDraft[];
  readonly why: string;
}

export async function findBenchmarks(
  scope: Scope,
  needs: readonly string[],
): Promise<FoundBenchmarks | undefined> {
  const { scripts, dependencies, directory } = scope.own;
  const named = SCRIPTS.find((name) => scripts[name] !== undefined);
  if (named !== undefined) {
    const why = `script "${named}"`;
    const args = vitestArgs(scripts[named] ?? '');
    const start = `${scope.manager.run} ${named}${scope.manager.appends}`;
    const task =
      args === undefined
        ? scriptTask(named, 'bench', scope, needs)
        : await vitestTask(args.includes('--run') ? start : `${start}--run `, scope, needs);
    return { tasks: [task], why };
  }
  const several = Object.keys(scripts).filter((name) => /^bench(?:mark)?:[\w.-]+$/.test(name));
  if (several.length > 0) {
    const tasks = several
      .slice(0, MOST_SCRIPTS)
      .map((name) => scriptTask(name, name.replace(':', '-'), scope, needs));
    return { tasks, why: `scripts ${several.map((name) => `"${name}"`).join(', ')}` };
  }
  if (!dependencies.has('vitest')) return undefined;
  const [first] = await scope.files.glob(VITEST_FILES, directory);
  if (first === undefined) return undefined;
  const task = await vitestTask(`${scope.manager.exec} vitest bench --run `, scope, needs);
  return { tasks: [task], why: `benchmarks for Vitest (${first})` };
}

/** Of one call of `vitest bench` and nothing else, to which options can be appended; it takes each of them once. */
function vitestArgs(script: string): readonly string[] | undefined {
  const steps = readSteps(script) ?? [];
  const [step] = steps;
  const call = steps.length === 1 && step !== undefined ? readCall(step) : undefined;
  const args = call?.args.map(({ text }) => text) ?? [];
  const isBench = call?.runner.id === 'vitest' && args[0] === 'bench';
  return isBench && !args.some((text) => WRITES.test(text)) ? args : undefined;
}

async function vitestTask(
  start: string,
  scope: Scope,
  needs: readonly string[],
): Promise<TaskDraft> {
  const major = (await majorOf(scope, 'vitest')) ?? BENCH_IN_TESTS;
  const options =
    major < BENCH_IN_TESTS
      ? `--outputJson=${RESULT}`
      : `--reporter=default --reporter=json --outputFile.json=${RESULT}`;
  return {
    name: 'bench',
    command: { shell: start + options },
    yields: [{ kind: 'benchmarks', format: 'vitest-bench', file: RESULT }],
    needs,
    exclusive: true,
  };
}

/** By the shell, since managers are scripts on Windows. */
function scriptTask(
  script: string,
  name: string,
  { manager }: Scope,
  needs: readonly string[],
): TaskDraft {
  return {
    name,
    command: { shell: `${manager.run} ${script}` },
    yields: [{ kind: 'benchmarks', format: 'auto' }],
    needs,
    exclusive: true,
  };
}
