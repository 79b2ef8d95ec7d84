/**
 * Which presets a gate uses: those of the workflow or the tests that are named for it, else the only one there is. Its
 * builds go to folders of ours, so that a developer's stay as they are, and base and head have one each.
 */
import { type Table, tableOf } from '../read-manifest.js';
import { buildOf, type PresetBuild, SAFE_NAME, textOf } from './preset-build.js';
import { holds, macrosOf } from './preset-condition.js';
import type { Presets } from './presets-file.js';

/** What to run in place of plain CMake. */
export interface ChosenPresets {
  readonly test: PresetBuild;
  /** Name of the test preset; undefined where there is none. */
  readonly ctest: string | undefined;
  /** Of an optimised build. */
  readonly bench: PresetBuild;
}

export interface Choice {
  readonly chosen: ChosenPresets;
  /** Others that could have been it. */
  readonly others: readonly string[];
  /** `test preset "ci"` */
  readonly why: string;
}

/** Best first. */
const WANTED = [
  /^ci$/i,
  /^default$/i,
  /(?:^|[-_.])ci(?:$|[-_.])/i,
  /^tests?$/i,
  /^(?:dev|debug)$/i,
];
const OPTIMISED = [/(?:^|[-_.])bench/i, /^rel(?:ease)?$/i, /(?:^|[-_.])release(?:$|[-_.])/i];

/** Undefined where none can be used on this machine. */
export function choosePresets(presets: Presets, os: string): Choice | undefined {
  const usable = usablePresets(presets, os);
  const found = byWorkflow(usable) ?? byTest(usable) ?? byConfigure(usable);
  if (found === undefined) return undefined;
  const { configure, build, test, why, others } = found;
  const made = buildOf(usable, configure, build, os);
  const testTable = usable.test.get(test ?? '') ?? {};
  const configuration = textOf(testTable.configuration) ?? made.configuration;
  const bench = pick([...usable.configure.keys()], OPTIMISED, false)?.name ?? configure;
  return {
    chosen: {
      test: { ...made, configuration },
      ctest: test,
      bench: { ...buildOf(usable, bench, undefined, os), targets: [] },
    },
    others,
    why,
  };
}

interface Found {
  readonly configure: string;
  readonly build: string | undefined;
  readonly test: string | undefined;
  readonly why: string;
  readonly others: readonly string[];
}

/** Those of a workflow that are tested at its end. */
function byWorkflow({ workflow }: Presets): Found | undefined {
  const steps = (name: string) => stepsOf(workflow.get(name));
  const tested = [...workflow.keys()].filter((name) => steps(name).has('test'));
  const picked = pick(tested, WANTED, true);
  if (picked === undefined) return undefined;
  const { name, others } = picked;
  const configure = steps(name).get('configure') ?? '';
  const build = steps(name).get('build');
  return { configure, build, test: steps(name).get('test'), why: `workflow "${name}"`, others };
}

function byTest(presets: Presets): Found | undefined {
  const picked = pick([...presets.test.keys()], WANTED, true);
  if (picked === undefined) return undefined;
  const { name, others } = picked;
  const configure = textOf(presets.test.get(name)?.configurePreset) ?? '';
  const build = buildFor(presets, configure, name);
  return { configure, build, test: name, why: `test preset "${name}"`, others };
}

function byConfigure(presets: Presets): Found | undefined {
  const picked = pick([...presets.configure.keys()], WANTED, true);
  if (picked === undefined) return undefined;
  const { name, others } = picked;
  const build = buildFor(presets, name, name);
  return { configure: name, build, test: undefined, why: `configure preset "${name}"`, others };
}

/** The one of the wanted name; where there is none, the first of all if that will do. */
function pick(names: readonly string[], wanted: readonly RegExp[], orFirst: boolean) {
  const pattern = wanted.find((one) => names.some((name) => one.test(name)));
  const fitting = pattern === undefined ? names : names.filter((name) => pattern.test(name));
  const [name, ...others] = pattern === undefined && !orFirst ? [] : fitting;
  return name === undefined ? undefined : { name, others };
}

function buildFor({ build }: Presets, configure: string, name: string): string | undefined {
  const fitting = [...build].filter(([, preset]) => preset.configurePreset === configure);
  return (fitting.find(([own]) => own === name) ?? fitting[0])?.[0];
}

/** Shown ones with plain names, whose condition holds as does that of what they are built on. */
function usablePresets(presets: Presets, os: string): Presets {
  const isUsable = ([name, preset]: readonly [string, Table]) =>
    preset.hidden !== true &&
    SAFE_NAME.test(name) &&
    holds(preset.condition, macrosOf(name, preset, os));
  const configure = new Map([...presets.configure].filter(isUsable));
  const isBuilt = ([name, preset]: readonly [string, Table]) =>
    isUsable([name, preset]) && configure.has(textOf(preset.configurePreset) ?? '');
  const build = new Map([...presets.build].filter(isBuilt));
  const test = new Map([...presets.test].filter(isBuilt));
  const known: Readonly<Record<string, ReadonlyMap<string, Table>>> = { configure, build, test };
  const workflow = new Map(
    [...presets.workflow].filter(([, preset]) =>
      [...stepsOf(preset)].every(([type, name]) => known[type]?.has(name) ?? type === 'package'),
    ),
  );
  return { configure, build, test, workflow };
}

/** Type → name of the preset, the first of each type. */
function stepsOf(workflow: Table | undefined): ReadonlyMap<string, string> {
  const steps = Array.isArray(workflow?.steps) ? workflow.steps.map(tableOf) : [];
  const named = steps.map(({ type, name }) => [textOf(type) ?? '', textOf(name) ?? ''] as const);
  return new Map([...named].reverse());
}
