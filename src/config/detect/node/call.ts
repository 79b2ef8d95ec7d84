/** Which test framework one step of a script calls, and with what around it. */
import { NODE_TEST, RUNNERS, type Runner } from './runners.js';
import type { Step } from './words.js';

export interface Call {
  readonly runner: Runner;
  /** `A=1`, which a shell reads before anything else. */
  readonly assignments: Step;
  /** `cross-env A=1`; empty without. */
  readonly environment: Step;
  /** c8 or nyc with its options; empty without. */
  readonly wrapper: Step;
  /** `jest`, or `node node_modules/jest/bin/jest.js`; for Node's own runner what runs it, with its options. */
  readonly program: Step;
  readonly args: Step;
}

const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const ENVIRONMENTS = new Set(['cross-env', 'cross-env-shell']);
const WRAPPERS = new Set(['c8', 'nyc']);
/** Of c8 and nyc: those that have their value in the next word. */
const WRAPPER_VALUES =
  /^(?:-[rcoxnei]|--(?:reporter|config|reports?-dir|exclude|include|extension|src|temp-dir(?:ectory)?|cwd|require|lines|branches|functions|statements|nycrc-path))$/;
const NODE_VALUES =
  /^(?:-r|-C|--(?:import|require|loader|experimental-loader|conditions|test-reporter|test-reporter-destination|test-name-pattern|test-concurrency))$/;
const NODES = new Set(['node', 'tsx', 'ts-node']);
const LAUNCHERS = [['npx'], ['pnpm', 'exec'], ['pnpm'], ['yarn', 'run'], ['yarn'], ['bunx']];
/** A framework by the file that its package runs: `node_modules/jest/bin/jest.js`, `node_modules/.bin/jest`. */
const RUNNER_FILE =
  /(?:^|\/)node_modules\/(?:\.bin\/|([\w-]+)\/(?:[\w-]+\/)*)([\w-]+?)(?:\.[cm]?js)?$/;

/** Undefined where no framework is called that is known here. */
export function readCall(step: Step): Call | undefined {
  const assignments = takeWhile(step, 0, (text) => ASSIGNMENT.test(text));
  let at = assignments.length;
  let environment: Step = [];
  let wrapper: Step = [];
  for (;;) {
    const text = step[at]?.text ?? '';
    if (ENVIRONMENTS.has(text)) {
      const set = takeWhile(step, at + 1, (word) => ASSIGNMENT.test(word));
      environment = [...environment, ...step.slice(at, at + 1), ...set];
      at += 1 + set.length;
    } else if (WRAPPERS.has(text) && wrapper.length === 0) {
      const end = programAfter(step, at + 1, WRAPPER_VALUES);
      wrapper = step.slice(at, end);
      at = end;
    } else {
      const launched = launchedAt(step, at);
      const found = readProgram(step, launched);
      return found && { assignments, environment, wrapper, ...found };
    }
  }
}

function readProgram(
  step: Step,
  at: number,
): Pick<Call, 'runner' | 'program' | 'args'> | undefined {
  const { text } = step[at] ?? { text: '' };
  if (NODES.has(text)) return readNode(step, at);
  for (const runner of RUNNERS) {
    const words = runner.programs.map((program) => program.split(' '));
    const called = words.find((each) => each.every((word, i) => step[at + i]?.text === word));
    if (called === undefined) continue;
    const end = at + called.length;
    return { runner, program: step.slice(at, end), args: step.slice(end) };
  }
  return undefined;
}

function readNode(step: Step, at: number): Pick<Call, 'runner' | 'program' | 'args'> | undefined {
  const end = programAfter(step, at + 1, NODE_VALUES);
  const isTest = step.slice(at + 1, end).some(({ text }) => text === '--test');
  if (isTest) {
    const program = step.slice(at, at + 1);
    return { runner: NODE_TEST, program, args: step.slice(at + 1) };
  }
  const [, name, file] = RUNNER_FILE.exec(step[end]?.text ?? '') ?? [];
  const runner = RUNNERS.find(({ programs }) => programs.includes(name ?? file ?? ''));
  const program = step.slice(at, end + 1);
  return runner && { runner, program, args: step.slice(end + 1) };
}

/** The first word that is no option, or the end. */
function programAfter(step: Step, from: number, values: RegExp): number {
  let at = from;
  while (at < step.length && step[at]?.text.startsWith('-'))
    at += values.test(step[at]?.text ?? '') ? 2 : 1;
  return Math.min(at, step.length);
}

/** Behind `npx` and the like, where a known program follows. */
function launchedAt(step: Step, at: number): number {
  for (const words of LAUNCHERS) {
    if (!words.every((word, i) => step[at + i]?.text === word)) continue;
    const end = programAfter(step, at + words.length, /^$/);
    if (readProgram(step, end) !== undefined) return end;
  }
  return at;
}

function takeWhile(step: Step, from: number, holds: (text: string) => boolean): Step {
  const end = step.findIndex(({ text }, i) => i >= from && !holds(text));
  return step.slice(from, end < 0 ? undefined : end);
}
