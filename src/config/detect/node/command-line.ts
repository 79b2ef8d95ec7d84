/** Puts a script together again, with what is appended to the call of its framework. */
import type { Call } from './call.js';
import type { PackageManager } from './manager.js';
import { withoutOurs } from './options.js';
import { NODE_TEST, type Runner } from './runners.js';
import type { Leg, Scripts } from './script.js';
import { plainWords, type Step, textOf } from './words.js';

/** What is changed in a call. */
export interface Additions {
  readonly options: string;
  /** Options of c8 or nyc. */
  readonly wrapperOptions: string;
  /** Where the package has c8 or nyc, and its script does without. */
  readonly wrapper: string | undefined;
}

const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** Programs that stand for themselves; all others are looked for among the dependencies first. */
const ON_PATH = new Set(
  'npm npx pnpm yarn bun bunx node deno corepack git make sh bash rm cp mv mkdir echo cd test true exit export env'.split(
    ' ',
  ),
);
const REPORTING = /^--(?:test-reporter(?:-destination)?=.*|experimental-test-coverage)$/;
const REPORTING_VALUE = /^--test-reporter(?:-destination)?$/;

/** The script of the package itself where what is added can be appended to it, else its steps. */
export function commandLine(
  legs: readonly Leg[],
  call: Call,
  added: Additions,
  manager: PackageManager,
  scripts: Scripts,
): string {
  const inner = legs.at(-1);
  const canAppend = inner !== undefined && isAppendable(inner, call, added);
  return legs.reduceRight<string>(
    (line, { script, steps, at }, index) => {
      if (canAppend && index === legs.length - 1)
        return `${manager.run} ${script}${added.options === '' ? '' : manager.appends}${added.options}`;
      const around = (prefix: string) =>
        scripts[prefix + script] === undefined ? [] : [`${manager.run} ${prefix}${script}`];
      const written = steps.map((step, i) => (i === at ? line : stepLine(step, manager)));
      return [...around('pre'), ...written, ...around('post')].join(' && ');
    },
    callLine(call, added, manager),
  );
}

function isAppendable(
  { steps, at, isCut = false }: Leg,
  { runner, wrapper, args }: Call,
  added: Additions,
): boolean {
  const isLast = at === steps.length - 1 && !isCut;
  const isWrapped = wrapper.length > 0 || added.wrapper !== undefined;
  const isPlain = args.every(({ text }) => text !== '--' && !isWatching(runner, text));
  const isSaidOnce = withoutOurs(args, added.options).length === args.length;
  return isLast && isPlain && isSaidOnce && !isWrapped && runner !== NODE_TEST;
}

/** The call with all that is added to it. */
export function callLine(call: Call, added: Additions, manager: PackageManager): string {
  const { runner, environment, program, args } = call;
  const wrapper = added.wrapper === undefined ? call.wrapper : plainWords(added.wrapper);
  const wrapped =
    wrapper.length === 0
      ? []
      : [...withoutOurs(wrapper, added.wrapperOptions), ...plainWords(added.wrapperOptions)];
  const kept = withoutOurs(args, added.options).filter(({ text }) => !isWatching(runner, text));
  const words = [
    ...environment,
    ...wrapped,
    ...program,
    ...(runner === NODE_TEST
      ? [...plainWords(`--test ${added.options}`), ...nodeArgs(kept)]
      : [...kept, ...plainWords(added.options)]),
  ];
  const line = ON_PATH.has(words[0]?.text ?? '')
    ? textOf(words)
    : `${manager.exec} ${textOf(words)}`;
  return [...call.assignments.map(({ raw }) => raw), line].join(' ');
}

function isWatching(runner: Runner, text: string): boolean {
  return runner.watching?.test(text) ?? false;
}

/** Without the reporters of the script, whose output would be mixed with ours. */
function nodeArgs(args: Step): Step {
  return args.filter(({ text }, i) => {
    const isValue = REPORTING_VALUE.test(args[i - 1]?.text ?? '');
    return !isValue && text !== '--test' && !REPORTING.test(text) && !REPORTING_VALUE.test(text);
  });
}

function stepLine(step: Step, manager: PackageManager): string {
  const start = step.findIndex(({ text }) => !ASSIGNMENT.test(text));
  const program = step[start]?.text ?? '';
  if (start < 0 || ON_PATH.has(program) || /[\\/]/.test(program)) return textOf(step);
  const rest = `${manager.exec} ${textOf(step.slice(start))}`;
  return start === 0 ? rest : `${textOf(step.slice(0, start))} ${rest}`;
}
