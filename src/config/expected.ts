/** Puts into words what a schema expects and what was found instead, and what to write. */

import { nearest } from '../words/nearest.js';
import { quoted } from './locate.js';
import type { SchemaNode } from './schema-node.js';

const VALUES: ReadonlyMap<string, string> = new Map([
  ['percentage', 'a percentage such as "80%"'],
  ['tolerance', 'a percentage such as "5%", or 0'],
  ['metric', 'a percentage such as "5%", 0, one of block, degrade, ignore, or a mapping'],
  ['duration', 'a time such as "90s", "10m" or "2h"'],
  ['name', 'a name of 1 to 100 printable characters'],
  ['glob', 'a glob such as "src/**"'],
  ['path', 'a path below the root such as "build/out", with forward slashes'],
  ['format', 'the name of a format'],
  ['command', 'a command line or a list of program and arguments'],
  ['yield', 'a mapping with exactly one of tests, coverage, benchmarks, diagnostics'],
  ['source', 'a glob, with "FORMAT:" before it where needed'],
  ['variable', 'the name of an environment variable'],
  ['unit', 'a unit such as "ns/op"'],
  ['platform', 'a platform of Go such as "linux/arm64"'],
  ['branch', 'the name of a branch such as "main"'],
  ['link', 'a link that begins with http:// or https://'],
  ['waivers', 'a list of waivers'],
  ['date', 'a date such as "2027-01-31"'],
]);

/** Kinds of values that are written in percent. */
const RATIOS: ReadonlySet<string | undefined> = new Set(['percentage', 'tolerance', 'metric']);

/** Kinds of text that a number in quotes could not be either. */
const NOT_NUMBERS: ReadonlySet<string | undefined> = new Set(['date', 'link', 'format', 'glob']);

/** `a whole number from 0 to 10`, `one of block, degrade, ignore`. */
export function expectation(schema: SchemaNode): string {
  const value = VALUES.get(schema['x-value'] ?? '');
  if (value !== undefined) return value;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}`;
  switch (schema.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number from ${schema.minimum} to ${schema.maximum}`;
    case 'array':
      return schema.minItems === 1 ? 'a list that is not empty' : 'a list';
    case 'object':
      return schema.minProperties === 1 ? 'a mapping that is not empty' : 'a mapping';
    default:
      return schema.maxLength === undefined
        ? 'text'
        : `text of 1 to ${schema.maxLength} characters`;
  }
}

/** `the number 80`, `"blok"`, `nothing`, `an empty list`. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty mapping' : `a mapping of ${listed(keys)}`;
  }
  return String(value);
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 4).map((key) => (/^[\w-]{1,30}$/.test(key) ? key : quoted(key)));
  return `${shown.join(', ')}${keys.length > shown.length ? ', …' : ''}`;
}

/** What to write instead; undefined where the expectation says it all. */
export function remedy(schema: SchemaNode, value: unknown): string | undefined {
  if (value === null) return 'give it a value, or remove the line';
  if (typeof value === 'number') return remedyForNumber(schema, value);
  if (typeof value === 'boolean') return schema.type === 'string' ? `write "${value}"` : undefined;
  if (typeof value !== 'string') return undefined;
  if (/^\d+(?:\.\d+)?$/.test(value) && RATIOS.has(schema['x-value'])) {
    return remedyForNumber(schema, Number(value));
  }
  if (schema.type === 'array') return `write it as a list: [${JSON.stringify(value)}]`;
  if (schema.type === 'boolean') return remedyForBoolean(value);
  if ((schema.type === 'integer' || typeof schema.const === 'number') && /^\d{1,9}$/.test(value))
    return `write ${value}, without quotes`;
  const words = (schema.enum ?? []).filter((word) => typeof word === 'string');
  const near = nearest(value, words);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

function remedyForNumber(schema: SchemaNode, value: number): string | undefined {
  const text = String(value);
  if (RATIOS.has(schema['x-value'])) {
    if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
    const isRatio = value > 0 && value < 1;
    return isRatio
      ? `write "${percent(value)}" or "${text}%", whichever is meant`
      : `write "${text}%"`;
  }
  if (schema['x-value'] === 'duration') {
    return `write "${text}s" for seconds or "${text}m" for minutes`;
  }
  const isFreeText = schema.type === 'string' && schema.enum === undefined;
  return isFreeText && !NOT_NUMBERS.has(schema['x-value']) ? `write "${text}"` : undefined;
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toPrecision(10))}%`;
}

function remedyForBoolean(value: string): string | undefined {
  if (/^(?:yes|on|true|1)$/i.test(value)) return 'write true';
  return /^(?:no|off|false|0)$/i.test(value) ? 'write false' : undefined;
}
