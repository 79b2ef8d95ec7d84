/**
 * Whether a preset can be used on this machine. What takes more than its operating system to tell does not hold here:
 * CMake would refuse such a preset, or choose it by an environment that another run has not got.
 * https://cmake.org/cmake/help/latest/manual/cmake-presets.7.html#condition
 */
import { type Table, tableOf, textsOf } from '../read-manifest.js';

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'Darwin' };

export interface PresetMacros {
  readonly presetName: string;
  readonly generator: string;
  readonly hostSystemName: string;
}

/** @param os as Node.js names it. */
export function macrosOf(name: string, preset: Table, os: string): PresetMacros {
  const generator = typeof preset.generator === 'string' ? preset.generator : '';
  return { presetName: name, generator, hostSystemName: SYSTEMS[os] ?? 'Windows' };
}

export function holds(condition: unknown, macros: PresetMacros): boolean {
  return decide(condition ?? true, macros) === true;
}

/** Undefined where it cannot be told. */
function decide(condition: unknown, macros: PresetMacros): boolean | undefined {
  if (typeof condition === 'boolean') return condition;
  const table = tableOf(condition);
  const { type } = table;
  if (typeof type !== 'string') return undefined;
  const plain = POSITIVE[type];
  if (plain !== undefined) return negated(decide({ ...table, type: plain }, macros));
  const text = (key: string) => expand(table[key], macros);
  switch (type) {
    case 'const':
      return table.value === true;
    case 'equals':
      return both(text('lhs'), text('rhs'), same);
    case 'inList':
      return any(textsOf(table.list).map((one) => both(text('string'), expand(one, macros), same)));
    case 'matches':
      return both(text('string'), text('regex'), matches);
    case 'not':
      return negated(decide(table.condition, macros));
    case 'anyOf':
      return any(conditionsOf(table, macros));
    case 'allOf':
      return negated(any(conditionsOf(table, macros).map(negated)));
    default:
      return undefined;
  }
}

const POSITIVE: Readonly<Record<string, string>> = {
  notEquals: 'equals',
  notInList: 'inList',
  notMatches: 'matches',
};

const same = (a: string, b: string) => a === b;
const negated = (value: boolean | undefined) => (value === undefined ? undefined : !value);

function both<T>(
  a: string | undefined,
  b: string | undefined,
  compare: (a: string, b: string) => T,
) {
  return a === undefined || b === undefined ? undefined : compare(a, b);
}

function any(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}

function conditionsOf({ conditions }: Table, macros: PresetMacros) {
  return Array.isArray(conditions) ? conditions.map((one) => decide(one, macros)) : [undefined];
}

/** Only what reads in every dialect alike, and takes no time to match. */
function matches(text: string, regex: string): boolean | undefined {
  if (!/^\^?[\w -]*(?:\|[\w -]+)*\$?$/.test(regex)) return undefined;
  return new RegExp(regex).test(text);
}

function expand(value: unknown, macros: PresetMacros): string | undefined {
  if (typeof value !== 'string') return undefined;
  const known = value.replace(
    /\$\{(presetName|generator|hostSystemName)\}/g,
    (_, name: keyof PresetMacros) => macros[name],
  );
  return known.includes('${') || /\$\w+\{/.test(known) ? undefined : known;
}
