/**
 * YAML 1.2 core (https://yaml.org/spec/1.2.2/) to plain values with places. Tags, merge keys and
 * documents after the first are refused: each would mean something else to another reader.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { type Problem, ProblemError } from '../model/problem.js';
import {
  type Complaint,
  ordered,
  type Pointer,
  type Position,
  quoted,
  type SourceText,
} from './locate.js';
import { refuseDeepNesting, syntaxProblems } from './yaml-syntax.js';

/** Throws a ProblemError with all that is wrong. */
export function readYaml(text: string, source: SourceText): unknown {
  refuseDeepNesting(text, source);
  const counter = new LineCounter();
  // Keys are compared here: the library compares each with each, which takes minutes on a hostile file.
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
  });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [...document.errors, ...document.warnings].filter(
    (error) => error.code !== 'TAG_RESOLVE_FAILED',
  );
  if (syntax.length > 0) throw new ProblemError(syntaxProblems(syntax, at, source));
  return new Conversion(document, at, source).run();
}

class Conversion {
  private readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, Node>();
  private readonly document: Document.Parsed;
  private readonly at: (offset: number) => Position;
  private readonly source: SourceText;

  constructor(document: Document.Parsed, at: (offset: number) => Position, source: SourceText) {
    this.document = document;
    this.at = at;
    this.source = source;
  }

  run(): unknown {
    const { contents } = this.document;
    const empty = contents === null || (isScalar(contents) && contents.source === '');
    const raw = empty ? undefined : this.value(contents, [], { line: 1, column: 1 });
    if (this.problems.length > 0) throw new ProblemError(ordered(this.problems));
    return raw;
  }

  private value(node: unknown, pointer: Pointer, nearby: Position): unknown {
    const position = this.positionOf(node) ?? nearby;
    this.source.mark(pointer, 'value', position);
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target !== undefined) return this.value(target, pointer, position);
      this.complain(position, `no anchor ${quoted(node.source)} before this alias`);
      return null;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (node.tag !== undefined) {
      this.complain(
        position,
        `the tag ${quoted(node.tag.replace('tag:yaml.org,2002:', '!!'))} is not allowed`,
        'write the plain value',
      );
      return null;
    }
    if (isScalar(node)) return this.scalar(node.value, position);
    if (isSeq(node))
      return node.items.map((item, i) => this.value(item, [...pointer, i], position));
    return this.mapping(node.items, pointer, position);
  }

  private scalar(value: unknown, position: Position): unknown {
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      this.complain(position, 'half of a character (a lone surrogate)');
    }
    return value;
  }

  private mapping(pairs: readonly Pair[], pointer: Pointer, nearby: Position): unknown {
    const result: Record<string, unknown> = Object.create(null);
    for (const pair of pairs) {
      const position = this.positionOf(pair.key) ?? nearby;
      const key = this.key(pair.key, position);
      if (key === undefined) continue;
      const inner = [...pointer, key];
      if (key in result) {
        const first = this.source.place(inner, 'key');
        this.complain(
          position,
          `${quoted(key)} is written twice, first in line ${first.line}`,
          'keep one of them',
        );
        continue;
      }
      this.source.mark(inner, 'key', position);
      result[key] = this.value(pair.value, inner, position);
    }
    return result;
  }

  /** Undefined, with a problem, for what cannot be a key. */
  private key(node: unknown, position: Position): string | undefined {
    if (isScalar(node) && node.tag === undefined && node.source !== '') {
      const key = typeof node.value === 'string' ? node.value : node.source;
      if (key !== undefined && key !== '<<') return String(this.scalar(key, position));
      if (key === '<<') {
        this.complain(position, 'merge keys ("<<") are not part of YAML 1.2', 'write the keys out');
        return undefined;
      }
    }
    this.complain(position, 'a key must be plain text', 'write "key: value"');
    return undefined;
  }

  /** Undefined for a value that is not written at all. */
  private positionOf(node: unknown): Position | undefined {
    if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
    if (isScalar(node) && node.source === '' && node.type === 'PLAIN') return undefined;
    return node.range ? this.at(node.range[0]) : undefined;
  }

  private complain(position: Position, message: string, hint?: string): void {
    const complaint: Complaint = { code: 'config-syntax', message, hint };
    this.problems.push(this.source.problemAt(position, complaint));
  }
}
