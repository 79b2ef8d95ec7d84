/** What is wrong with a text before it is YAML at all. */
import { Lexer, type YAMLError } from 'yaml';
import { type Problem, ProblemError } from '../model/problem.js';
import { ordered, type Position, type SourceText } from './locate.js';

/** Deeper than any configuration, and shallow enough for the parser's own recursion. */
const MAX_FLOW_DEPTH = 64;

const HINTS: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'indent with spaces'],
  ['BAD_SCALAR_START', 'put the value in quotes'],
  ['BLOCK_AS_IMPLICIT_KEY', 'put a value that contains ": " in quotes, or indent it below its key'],
  ['MULTILINE_IMPLICIT_KEY', 'check the indentation of this line and the one after it'],
  ['MISSING_CHAR', 'close what was opened before this line'],
  ['BAD_INDENT', 'close the bracket, or check the indentation'],
  ['MULTIPLE_DOCS', 'remove the line "---" and what follows it'],
]);

/** Throws a ProblemError: the parser recurses, and a megabyte of "[" ends the whole process; the lexer does not. */
export function refuseDeepNesting(text: string, source: SourceText): void {
  let line = 1;
  let open = 0;
  let compact = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') open += 1;
    if (lexeme === ']' || lexeme === '}') open = Math.max(0, open - 1);
    if (lexeme === '-' || lexeme === '?') compact += 1;
    if (Math.max(open, compact) > MAX_FLOW_DEPTH) {
      const message = `nested more than ${MAX_FLOW_DEPTH} levels deep`;
      throw new ProblemError([
        source.problemAt({ line, column: 1 }, { code: 'config-too-large', message }),
      ]);
    }
    const newlines = lexeme.split('\n').length - 1;
    line += newlines;
    if (newlines > 0) compact = 0;
  }
}

/** One error breeds others on its line: only the first of each is told. */
export function syntaxProblems(
  errors: readonly YAMLError[],
  at: (offset: number) => Position,
  source: SourceText,
): readonly Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of errors) {
    const position = at(error.pos[0]);
    if (byLine.has(position.line)) continue;
    const told =
      error.code === 'MULTIPLE_DOCS'
        ? 'more than one document in this file'
        : (error.message.split('\n')[0] ?? '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
    const hint = HINTS.get(error.code);
    byLine.set(
      position.line,
      source.problemAt(position, {
        code: 'config-syntax',
        message: `not valid YAML: ${told}`,
        hint,
      }),
    );
  }
  return ordered([...byLine.values()]);
}
