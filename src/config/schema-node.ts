/** Walks a schema beside the values that it describes. */
import type { Pointer } from './locate.js';

/** A schema as the messages see it; the typed ones are narrower. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly 'x-value'?: string;
}

/** The schema that holds for the value at a pointer; undefined below what no schema describes. */
export function schemaAt(schema: SchemaNode, pointer: Pointer): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (const step of pointer) node = node && childSchema(node, step);
  return node;
}

type Visitor = (node: SchemaNode, pointer: Pointer, text: string, part: 'key' | 'value') => void;

/** Calls back for every text, as key or value, that a schema describes. */
export function visitTexts(
  node: SchemaNode | undefined,
  value: unknown,
  pointer: Pointer,
  call: Visitor,
): void {
  if (node === undefined || value === null) return;
  if (typeof value === 'string') call(node, pointer, value, 'value');
  if (typeof value !== 'object') return;
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    const step = isList ? Number(key) : key;
    const inner = [...pointer, step];
    if (node.propertyNames !== undefined && !isList) call(node.propertyNames, inner, key, 'key');
    visitTexts(childSchema(node, step), child, inner, call);
  }
}

function childSchema(node: SchemaNode, step: string | number): SchemaNode | undefined {
  if (typeof step === 'number') return node.items;
  const { properties, additionalProperties: rest } = node;
  if (properties !== undefined && Object.hasOwn(properties, step)) return properties[step];
  return typeof rest === 'object' ? rest : undefined;
}
