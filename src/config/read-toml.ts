/**
 * TOML (https://toml.io/en/v1.0.0) to plain values with places. Dates stay the text that they are
 * written as.
 */
import type { AST } from 'toml-eslint-parser';
import type { Pointer, SourceText } from './locate.js';
import { parseOrExplain } from './toml-syntax.js';

type Table = Record<string, unknown>;

/** Throws a ProblemError with all that is wrong. */
export function readToml(text: string, source: SourceText): unknown {
  const program = parseOrExplain(text, source);
  const root: Table = Object.create(null);
  const top = program.body[0];
  source.mark([], 'value', { line: 1, column: 1 });
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') {
      assign(root, [], node, source);
      continue;
    }
    const table = descend(root, node.resolvedKey, node.key, source);
    for (const pair of node.body) assign(table, node.resolvedKey, pair, source);
  }
  return top.body.length === 0 ? undefined : root;
}

/** The table at a path from `root`, made where it is not there; marks the keys on the way. */
function descend(root: Table, path: Pointer, key: AST.TOMLKey, source: SourceText): Table {
  let table: unknown = root;
  let named = 0;
  path.forEach((step, index) => {
    const pointer = path.slice(0, index + 1);
    const written = typeof step === 'number' ? key.keys.at(-1) : key.keys[named++];
    mark(pointer, written ?? key, source);
    table = child(table, step, typeof path[index + 1] === 'number');
  });
  // The parser has refused a path through anything but tables and lists of tables.
  return table as Table;
}

function child(parent: unknown, step: string | number, isList: boolean): unknown {
  // Both are indexed the same way; the parser has refused a step into anything else.
  const container = parent as Record<string | number, unknown>;
  container[step] ??= isList ? [] : Object.create(null);
  return container[step];
}

function assign(table: Table, base: Pointer, node: AST.TOMLKeyValue, source: SourceText): void {
  const steps = node.key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  let target: unknown = table;
  steps.forEach((step, index) => {
    const pointer = [...base, ...steps.slice(0, index + 1)];
    mark(pointer, node.key.keys[index] ?? node.key, source);
    if (index < steps.length - 1) target = child(target, step, false);
  });
  const last = steps.at(-1) ?? '';
  // As above: a dotted key leads through tables only.
  (target as Table)[last] = convert(node.value, [...base, ...steps], source);
}

function convert(node: AST.TOMLContentNode, pointer: Pointer, source: SourceText): unknown {
  const { line, column } = node.loc.start;
  source.mark(pointer, 'value', { line, column: column + 1 });
  if (node.type === 'TOMLArray') {
    return node.elements.map((element, i) => convert(element, [...pointer, i], source));
  }
  if (node.type === 'TOMLInlineTable') {
    const table: Table = Object.create(null);
    for (const pair of node.body) assign(table, pointer, pair, source);
    return table;
  }
  return 'datetime' in node ? node.datetime : node.value;
}

function mark(pointer: Pointer, node: AST.TOMLNode, source: SourceText): void {
  const { line, column } = node.loc.start;
  source.mark(pointer, 'key', { line, column: column + 1 });
}
