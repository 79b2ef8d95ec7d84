/** A table of routes: patterns of paths, and what they lead to. Literals win over parameters, and these over `*`. */
import { parsePattern } from './pattern.ts';

export interface Match<T> {
  readonly value: T;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Route<T> {
  readonly value: T;
  readonly names: readonly string[];
}

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  parameter?: Node<T>;
  rest?: Route<T>;
  route?: Route<T>;
}

export class Router<T> {
  readonly #root: Node<T> = { literals: new Map() };

  /** Throws where the pattern stands for the same paths as an earlier one. */
  add(pattern: string, value: T): this {
    const names: string[] = [];
    let node = this.#root;
    for (const segment of parsePattern(pattern)) {
      if (segment.kind === 'rest') {
        if (node.rest !== undefined) throw new Error(`'${pattern}' is there already`);
        node.rest = { value, names };
        return this;
      }
      if (segment.kind === 'parameter') names.push(segment.name);
      node = segment.kind === 'literal' ? literal(node, segment.text) : parameter(node);
    }
    if (node.route !== undefined) throw new Error(`'${pattern}' is there already`);
    node.route = { value, names };
    return this;
  }

  /** Undefined where no pattern fits. */
  find(path: string): Match<T> | undefined {
    const segments = segmentsOf(path);
    const values: string[] = [];
    const route = search(this.#root, segments, 0, values);
    if (route === undefined) return undefined;
    const parameters: Record<string, string> = {};
    for (const [i, name] of route.names.entries()) {
      parameters[name] = decodeURIComponent(values[i] ?? '');
    }
    return { value: route.value, parameters };
  }
}

/** Without the query, and without what stands between two slashes that follow each other. */
function segmentsOf(path: string): readonly string[] {
  const query = path.indexOf('?');
  const plain = query < 0 ? path : path.slice(0, query);
  return plain.split('/').filter((text) => text !== '');
}

function search<T>(
  node: Node<T>,
  segments: readonly string[],
  at: number,
  values: string[],
): Route<T> | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.route ?? node.rest;
  const next = node.literals.get(segment);
  const found = next && search(next, segments, at + 1, values);
  if (found !== undefined) return found;
  if (node.parameter !== undefined) {
    const before = values.length;
    values.push(segment);
    const below = search(node.parameter, segments, at + 1, values);
    if (below !== undefined) return below;
    values.length = before;
  }
  return node.rest;
}

function literal<T>(node: Node<T>, text: string): Node<T> {
  const known = node.literals.get(text);
  if (known !== undefined) return known;
  const added: Node<T> = { literals: new Map() };
  node.literals.set(text, added);
  return added;
}

function parameter<T>(node: Node<T>): Node<T> {
  node.parameter ??= { literals: new Map() };
  return node.parameter;
}
