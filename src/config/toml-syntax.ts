/**
 * What is wrong with a text before it is TOML at all. The parser stops at its first error; where that
 * is in the value of a line that stands alone, the line is left out to find the next one.
 */
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type Problem, ProblemError } from '../model/problem.js';
import { ordered, type Position, quoted, type SourceText } from './locate.js';

const MAX_ERRORS = 10;

/** Throws a ProblemError with the errors that can be told apart. */
export function parseOrExplain(text: string, source: SourceText): AST.TOMLProgram {
  const problems: Problem[] = [];
  const lines = text.split(/\r?\n/);
  while (problems.length < MAX_ERRORS) {
    const parsed = parse(lines.join('\n'), source);
    if (!(parsed instanceof ParseError)) {
      if (problems.length === 0) return parsed;
      break;
    }
    const position = placeOf(parsed, lines);
    const line = lines[position.line - 1] ?? '';
    problems.push(syntaxProblem(parsed, position, line, source));
    if (!standsAlone(line) || position.column <= line.indexOf('=')) break;
    lines[position.line - 1] = '';
  }
  throw new ProblemError(ordered(problems));
}

function parse(text: string, source: SourceText): AST.TOMLProgram | ParseError {
  try {
    return parseTOML(text, { tomlVersion: '1.0' });
  } catch (error) {
    if (error instanceof ParseError) return error;
    // The parser recurses: a stack that overflows is a file that nests too deep.
    if (!(error instanceof RangeError)) throw error;
    const problem = { code: 'config-too-large', message: 'nested too deep' };
    throw new ProblemError([source.problemAt({ line: 1, column: 1 }, problem)]);
  }
}

/** The parser may look for the rest of an unfinished line in the one after it. */
function placeOf(error: ParseError, lines: readonly string[]): Position {
  const before = lines[error.lineNumber - 2] ?? '';
  const isUnfinished = error.column === 0 && /=\s*$|^\s*\[[^\]]*$/.test(before);
  return isUnfinished
    ? { line: error.lineNumber - 1, column: before.length + 1 }
    : { line: error.lineNumber, column: error.column + 1 };
}

/** A line that can be left out without changing what the next ones mean. */
function standsAlone(line: string): boolean {
  return /^\s*[\w."'-]+\s*=/.test(line) && !/["']{3}|[[\]{}]/.test(line);
}

function syntaxProblem(
  error: ParseError,
  position: Position,
  line: string,
  source: SourceText,
): Problem {
  const code = 'config-syntax';
  if (error.message.startsWith('Defining a key multiple times')) {
    const key = /^[\w."'-]*/.exec(line.slice(position.column - 1))?.[0] ?? '';
    const message = `${quoted(key)} is written twice`;
    return source.problemAt(position, { code, message, hint: 'keep one of them' });
  }
  const told = error.message.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  const isValue = standsAlone(line) && position.column > line.indexOf('=');
  const hint = isValue ? 'text must stand in quotes: key = "text"' : undefined;
  return source.problemAt(position, { code, message: `not valid TOML: ${told}`, hint });
}
