/** What a test script comes to: the one call of a framework in it, through the scripts that it calls. */
import { type Call, readCall } from './call.js';
import { plainWords, readSteps, type Step } from './words.js';

/** One script on the way to the call, and the step of it that goes on. */
export interface Leg {
  readonly script: string;
  readonly steps: readonly Step[];
  readonly at: number;
  /** Steps of it were left out, so it is not run as it stands. */
  readonly isCut?: boolean;
}

export type TestScript =
  | { readonly kind: 'call'; readonly legs: readonly Leg[]; readonly call: Call }
  /** It has the scripts of the workspaces run. */
  | { readonly kind: 'delegates'; readonly others: readonly Step[] }
  /** Nothing that tests: what `npm init` writes, or a message. */
  | { readonly kind: 'none' }
  | { readonly kind: 'other' };

export type Scripts = Readonly<Record<string, string | undefined>>;

const NOTHING = /^(?:echo\b[^&|;]*(?:&&\s*)?)?(?:exit\s+\d+|true|:)?$/;
const DELEGATES =
  /^(?:npx |yarn |pnpm (?:exec )?)?(?:turbo|lerna|nx|wsrun|ultra|moon|wireit)\b|^(?:npm|pnpm|yarn|bun)\b.*(?: -ws| --workspaces?| -w| -r| --recursive| --filter| -F| -C)(?:[ =]|$)|^pnpm (?:m|multi)\b|^yarn workspaces? /;
const CALLS_SCRIPT =
  /^(?:npm (?:run(?:-script)?|rum|urn)|pnpm(?: run)?|yarn(?: run)?|bun run)((?: (?:-s|--silent))*) ([\w:.-]+)(?: (?:-s|--silent))*$/;
const CALLS_TEST = /^npm (?:t|test|tst)$/;
const PLAIN_NAME = /^[\w:.][\w:.-]*$/;
const MAX_DEPTH = 4;

export function readTestScript(scripts: Scripts, name: string, hasMembers: boolean): TestScript {
  const script = scripts[name]?.trim() ?? '';
  if (NOTHING.test(script)) return { kind: 'none' };
  const found = findCall(scripts, name, []);
  if (found !== undefined) return found;
  const steps = readSteps(script) ?? [];
  const others = steps.filter((step) => !DELEGATES.test(plain(step)));
  return hasMembers && others.length < steps.length
    ? { kind: 'delegates', others }
    : { kind: 'other' };
}

function findCall(
  scripts: Scripts,
  name: string,
  before: readonly Leg[],
): Extract<TestScript, { kind: 'call' }> | undefined {
  const isCircle = before.some(({ script }) => script === name);
  if (isCircle || before.length >= MAX_DEPTH || !PLAIN_NAME.test(name)) return undefined;
  const written = readSteps(scripts[name] ?? '') ?? [];
  const steps = written.flatMap((step) => severalScripts(step, scripts) ?? [step]);
  for (const [at, step] of steps.entries()) {
    const legs = [...before, { script: name, steps, at }];
    const call = readCall(step);
    if (call !== undefined) return { kind: 'call', legs, call };
    const next = calledScript(step);
    const found = next === undefined ? undefined : findCall(scripts, next, legs);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function calledScript(step: Step): string | undefined {
  const text = plain(step);
  return CALLS_TEST.test(text) ? 'test' : CALLS_SCRIPT.exec(text)?.[2];
}

/** One step for each script that is named by a pattern: `run-s test:*`, `pnpm run "/^test:/"`; one after the other. */
function severalScripts(step: Step, scripts: Scripts): readonly Step[] | undefined {
  const text = plain(step);
  const [, expression] = /^pnpm (?:run )?\/([\w:^$.*|()-]{1,100})\/$/.exec(text) ?? [];
  const [, globs] = /^(?:npm-run-all2?|run-[sp])((?: [\w:.*-]+)+)$/.exec(text) ?? [];
  const patterns =
    expression === undefined
      ? (globs ?? '').split(' ').flatMap((glob) => (/^(?:-|$)/.test(glob) ? [] : [ofGlob(glob)]))
      : [ofExpression(expression)];
  const names = patterns.flatMap((pattern) =>
    Object.keys(scripts).filter((name) => pattern?.test(name) && PLAIN_NAME.test(name)),
  );
  const program = expression === undefined ? 'npm' : 'pnpm';
  return names.length === 0
    ? undefined
    : [...new Set(names)].map((name) => plainWords(`${program} run ${name}`));
}

/** https://github.com/bcomnes/npm-run-all2/blob/master/docs/npm-run-all.md#glob-like-pattern-matching-for-script-names */
function ofGlob(glob: string): RegExp {
  const escaped = glob.replace(/[.]/g, '\\.').replace(/\*\*/g, '.+').replace(/\*/g, '[^:]+');
  return new RegExp(`^${escaped}$`);
}

/** Only what takes no time to match: one `*` at the end or none. */
function ofExpression(expression: string): RegExp | undefined {
  return /^\^?[\w:-]+(?:\.\*)?\$?$/.test(expression) ? new RegExp(expression) : undefined;
}

const plain = (step: Step) => step.map(({ text }) => text).join(' ');
