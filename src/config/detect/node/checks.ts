/**
 * The checks that a package is set up for, each with its tool in a format that tells places: the compiler of TypeScript,
 * ESLint, Oxlint, Biome, Prettier, and the lock file.
 */
import { posix } from 'node:path';
import type { Yield } from '../../../model/task.js';
import type { TaskDraft } from '../toolchain.js';
import { type Checked, lookedAt } from './check-steps.js';
import { withoutOurs } from './options.js';
import { declared, ownFile, type Scope } from './scope.js';
import { plainWords, readSteps, type Step, textOf } from './words.js';

export interface FoundChecks {
  readonly tasks: readonly TaskDraft[];
  readonly missing: readonly string[];
  readonly checked: Checked;
}

interface Check {
  readonly task: TaskDraft;
  /** The call of a script that it is made from. */
  readonly call: Step;
}

const ESLINT_ENDINGS = '.js,.mjs,.cjs,.jsx,.ts,.mts,.cts,.tsx';
const ESLINT_CONFIGS = ['eslint.config.{js,mjs,cjs,ts,mts,cts}', '.eslintrc', '.eslintrc.*'];
const OXLINT_CONFIGS = ['.oxlintrc.json', 'oxlint.config.ts'];
const BIOME_CONFIGS = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'];
const PRETTIER_CONFIGS = ['.prettierrc', '.prettierrc.*', 'prettier.config.*'];
const diagnostics = (format: string): readonly Yield[] => [{ kind: 'diagnostics', format }];

export async function findChecks(scope: Scope): Promise<FoundChecks> {
  const types = await typesTask(scope);
  const found = [
    types,
    await eslintTask(scope),
    await oxlintTask(scope),
    await biomeTask(scope),
    await prettierTask(scope),
  ].flatMap((one) => (one === undefined || 'lacks' in one ? [] : [one]));
  return {
    tasks: found.map(({ task }) => task),
    missing: types !== undefined && 'lacks' in types ? [types.lacks] : [],
    checked: new Map(found.map(({ task, call }) => [task.name, lookedAt(call)])),
  };
}

/** Fails where the lock file does not say what the manifests ask for. */
export function lockTask({ manager, own, root }: Scope): readonly TaskDraft[] {
  const { checkLock, writeLock, hasLock } = manager;
  if (own !== root || !hasLock || checkLock === undefined || writeLock === undefined) return [];
  return [
    {
      name: 'lock-file',
      command: { shell: checkLock },
      yields: [],
      action: 'degrade',
      fix: { shell: writeLock },
    },
  ];
}

/** Frameworks whose files tsc does not read, or whose types must be made first. */
const OTHER_COMPILERS = ['vue-tsc', 'svelte-check', 'astro', 'next', 'nuxt', '@sveltejs/kit'];

/** https://www.typescriptlang.org/docs/handbook/compiler-options.html#compiler-options */
async function typesTask(scope: Scope): Promise<Check | { readonly lacks: string } | undefined> {
  const { own, files, manager } = scope;
  const compiler = declared(scope, 'typescript');
  if (compiler === undefined) return undefined;
  const check = (call: Step): Check => ({
    call,
    task: {
      name: 'types',
      command: { shell: `${manager.exec} ${textOf(call)} --pretty false` },
      yields: diagnostics('file-line'),
    },
  });
  const script = scriptThatCalls(scope, /^(?:tsc|vue-tsc)$/, (args) =>
    args.some(({ text }) => text === '--noEmit'),
  );
  if (script !== undefined) return check(withoutOurs(script, '--pretty false'));
  if ((await ownFile(scope, 'tsconfig.json')) === undefined) return undefined;
  if (declared({ own, root: own }, ...OTHER_COMPILERS) !== undefined) return undefined;
  const path = posix.join(own.directory, 'tsconfig.json');
  const config = (await files.readText(path)) ?? '';
  if (/"references"\s*:/.test(config))
    return {
      lacks: `${path}: types are not checked, since it refers to other projects: a script \`typecheck\` that calls \`tsc --noEmit -p …\` would say how.`,
    };
  return check(plainWords('tsc --noEmit'));
}

/** Errors alone; warnings too where the package allows few of them. https://eslint.org/docs/latest/use/command-line-interface */
async function eslintTask(scope: Scope): Promise<Check | undefined> {
  const { manager } = scope;
  const config = (await ownFile(scope, ...ESLINT_CONFIGS)) ?? keyed(scope, 'eslintConfig');
  if (config === undefined || declared(scope, 'eslint') === undefined) return undefined;
  const script = scriptThatCalls(scope, /^eslint$/, () => true);
  const others = config.startsWith('eslint.config.') ? '' : ` . --ext ${ESLINT_ENDINGS}`;
  const kept = script && withoutOurs(script, '--fix --fix-dry-run --format=json -f=json --quiet');
  const call = kept === undefined ? `eslint${others || ' .'}` : textOf(kept);
  const quiet = /--max-warnings\b/.test(call) ? '' : ' --quiet';
  return {
    call: script ?? plainWords('eslint'),
    task: {
      name: 'eslint',
      command: { shell: `${manager.exec} ${call} --format json${quiet}` },
      yields: diagnostics('eslint-json'),
      action: 'degrade',
      fix: { shell: `${manager.exec} ${call} --fix` },
    },
  };
}

/** Errors alone; warnings too where the package allows none of them. https://oxc.rs/docs/guide/usage/linter/cli */
async function oxlintTask(scope: Scope): Promise<Check | undefined> {
  const { manager } = scope;
  const script = scriptThatCalls(scope, /^oxlint$/, () => true);
  const config = script ?? (await ownFile(scope, ...OXLINT_CONFIGS));
  if (config === undefined || declared(scope, 'oxlint') === undefined) return undefined;
  const kept = script && withoutOurs(script, '--fix --format=github -f=github --quiet');
  const call = `${manager.exec} ${kept === undefined ? 'oxlint' : textOf(kept)}`;
  const quiet = /--(?:deny|max)-warnings\b/.test(call) ? '' : ' --quiet';
  return {
    call: script ?? plainWords('oxlint'),
    task: {
      name: 'oxlint',
      command: { shell: `${call}${quiet} --format=github` },
      yields: diagnostics('workflow-commands'),
      action: 'degrade',
      fix: { shell: `${call} --fix` },
    },
  };
}

/** https://biomejs.dev/reference/reporters/#github */
async function biomeTask(scope: Scope): Promise<Check | undefined> {
  const { manager } = scope;
  const config = await ownFile(scope, ...BIOME_CONFIGS);
  if (config === undefined || declared(scope, '@biomejs/biome') === undefined) return undefined;
  const run = `${manager.exec} biome`;
  return {
    call: plainWords('biome'),
    task: {
      name: 'biome',
      command: {
        shell: `${run} ci --reporter=github --diagnostic-level=error --max-diagnostics=200`,
      },
      yields: diagnostics('workflow-commands'),
      action: 'degrade',
      fix: { shell: `${run} check --write` },
    },
  };
}

/** https://prettier.io/docs/cli#--list-different */
async function prettierTask(scope: Scope): Promise<Check | undefined> {
  const { manager } = scope;
  const config = (await ownFile(scope, ...PRETTIER_CONFIGS)) ?? keyed(scope, 'prettier');
  if (config === undefined || declared(scope, 'prettier') === undefined) return undefined;
  const script = scriptThatCalls(scope, /^prettier$/, (args) =>
    args.some(({ text }) => PRETTIER_MODE.test(text)),
  );
  const kept = script?.filter(
    ({ text }) => !PRETTIER_MODE.test(text) && !/^--log-?level/.test(text),
  );
  const call = `${manager.exec} ${kept === undefined ? 'prettier .' : textOf(kept)}`;
  return {
    call: script ?? plainWords('prettier'),
    task: {
      name: 'prettier',
      command: { shell: `${call} --list-different` },
      yields: diagnostics('path-list'),
      action: 'degrade',
      fix: { shell: `${call} --write` },
    },
  };
}

const PRETTIER_MODE = /^(?:-c|--check|-l|--list-different|-w|--write)$/;

/** The first such call among the steps of the scripts, scripts of one step first. */
function scriptThatCalls(
  { own }: Scope,
  program: RegExp,
  fits: (args: Step) => boolean,
): Step | undefined {
  const scripts = Object.values(own.scripts).map((script) => readSteps(script ?? '') ?? []);
  // Elsewhere than in the package, it looks at something else.
  const here = scripts.filter((steps) => steps.every(([first]) => first?.text !== 'cd'));
  const steps = [...here.filter(({ length }) => length === 1), ...here].flat();
  return steps.find(
    ([first, ...args]) =>
      program.test(first?.text ?? '') && fits(args) && !args.some(({ text }) => text === '--watch'),
  );
}

const keyed = ({ own }: Scope, key: string) => (own.keys.has(key) ? 'package.json' : undefined);
