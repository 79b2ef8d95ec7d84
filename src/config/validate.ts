/**
 * Holds a document against its schema and tells every difference with its place, in words.
 * The validator finds what differs; its own messages speak of schemas and are not shown.
 */
import type { OutputUnit, Schema } from '@cfworker/json-schema';
import type { Problem } from '../model/problem.js';
import { suggestion } from '../words/nearest.js';
import { expectation, found, remedy } from './expected.js';
import { dotted, type Pointer, quoted } from './locate.js';
import type { ConfigDocument } from './read.js';
import { type SchemaNode, schemaAt } from './schema-node.js';

/** Keywords that only say that something below them differs. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'properties',
  'additionalProperties',
  'propertyNames',
  'items',
]);

/** All problems, in no order; none where the document is valid. An empty document is valid. */
export async function validate(
  document: ConfigDocument,
  schema: SchemaNode,
): Promise<readonly Problem[]> {
  if (document.raw === undefined) return [];
  const { Validator } = await import('@cfworker/json-schema');
  // SchemaNode is the part of the library's own, looser type that this module reads.
  const validator = new Validator(schema as Schema, '2020-12', false);
  const problems = new Map<string, Problem>();
  for (const unit of validator.validate(document.raw).errors) {
    if (CONTAINERS.has(unit.keyword) || unit.keywordLocation.includes('/oneOf/')) continue;
    const isName = unit.keywordLocation.includes('/propertyNames/');
    const id = `${isName} ${unit.keyword === 'required'} ${unit.instanceLocation}`;
    if (!problems.has(id)) problems.set(id, explain(unit, isName, document, schema));
  }
  return [...problems.values()];
}

/** A test of single values, for what does not stand in a file. */
export async function validateValue(): Promise<(schema: SchemaNode, value: unknown) => boolean> {
  const { Validator } = await import('@cfworker/json-schema');
  return (schema, value) => new Validator(schema as Schema, '2020-12').validate(value).valid;
}

function explain(
  unit: OutputUnit,
  isName: boolean,
  document: ConfigDocument,
  schema: SchemaNode,
): Problem {
  const { pointer, value } = resolve(unit.instanceLocation, document.raw);
  if (unit.keyword === 'false') return unknownKey(pointer, document, schema);
  const node = schemaAt(schema, isName ? pointer.slice(0, -1) : pointer) ?? {};
  if (unit.keyword === 'required') return missingKeys(node, pointer, value, document);
  const wanted = isName ? (node.propertyNames ?? {}) : node;
  const actual = isName ? pointer.at(-1) : value;
  const at = isName ? pointer.slice(0, -1) : pointer;
  return document.source.problem(pointer, {
    code: 'config-wrong-value',
    message: `${lead(at)}expected ${expectation(wanted)}, found ${found(actual)}`,
    hint: remedy(wanted, actual),
    part: isName ? 'key' : 'value',
  });
}

function unknownKey(pointer: Pointer, document: ConfigDocument, schema: SchemaNode): Problem {
  const key = String(pointer.at(-1));
  const around = pointer.slice(0, -1);
  const allowed = Object.keys(schemaAt(schema, around)?.properties ?? {});
  return document.source.problem(pointer, {
    code: 'config-unknown-key',
    message: `${lead(around)}unknown key ${quoted(key)}`,
    hint: suggestion(key, allowed, 'allowed here'),
    part: 'key',
  });
}

function missingKeys(
  node: SchemaNode,
  pointer: Pointer,
  value: unknown,
  document: ConfigDocument,
): Problem {
  const missing = (node.required ?? []).filter((key) => entry(value, key) === undefined);
  const names = missing.map((key) => `"${key}"`).join(', ');
  return document.source.problem(pointer, {
    code: 'config-missing-key',
    message: `${lead(pointer)}${missing.length === 1 ? `the key ${names} is` : `the keys ${names} are`} missing`,
    part: typeof pointer.at(-1) === 'number' ? 'value' : 'key',
  });
}

function lead(pointer: Pointer): string {
  return pointer.length === 0 ? '' : `${dotted(pointer)}: `;
}

/** From the validator's escaped fragment to a pointer and the value there. */
function resolve(location: string, raw: unknown): { pointer: Pointer; value: unknown } {
  const pointer: (string | number)[] = [];
  let value = raw;
  for (const escaped of location.split('/').slice(1)) {
    const step = decodeURIComponent(escaped).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      pointer.push(Number(step));
      value = value[Number(step)];
    } else {
      pointer.push(step);
      value = entry(value, step);
    }
  }
  return { pointer, value };
}

function entry(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
