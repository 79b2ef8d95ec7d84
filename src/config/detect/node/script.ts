/** What a test script comes to: the one call of a framework in it, through the scripts that it calls. */
import { type Call, readCall } from './call.js';
import { readSteps, type Step } from './words.js';

/** One script on the way to the call, and the step of it that goes on. */
export interface Leg {
  readonly script: string;
  readonly steps: readonly Step[];
  readonly at: number;
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
  const steps = readSteps(scripts[name] ?? '') ?? [];
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

function calledScript(step: Step): string | undefined {
  const text = plain(step);
  return CALLS_TEST.test(text) ? 'test' : CALLS_SCRIPT.exec(text)?.[2];
}

const plain = (step: Step) => step.map(({ text }) => text).join(' ');
