/** One line of `path:line[:column]: message`, or of `path(line,column): error CODE: message`, as tsc writes. */
import type { Diagnostic } from '../../model/measurement.js';
import { owned } from './lines.js';

const LINE =
  /^(?:vet: )?(?:\.\/)?((?:[A-Za-z]:[\\/])?[^\s:][^:]{0,4000}):(\d{1,9})(?::(\d{1,9}))?:? +(\S.*)$/;
/** https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks */
const CODED =
  /^((?:[A-Za-z]:[\\/])?[^\s:(][^:(]{0,4000}(?:\([^\d)][^)]{0,200}\)[^:(]{0,1000})*)\((\d{1,9}),(\d{1,9})\): (?:error|warning) ([A-Z]{1,10}\d{1,6}): +(\S.*)$/;
const RULE = /\s*[([]((?:[A-Za-z][\w-]*\/)*[A-Za-z][\w-]*)[)\]]$/;
const LONGEST = 4000;

/** The diagnostic of a line; the rule is what stands in brackets at its end: `(errcheck)`, `[SC2086]`. */
export function readDiagnosticLine(text: string): Diagnostic | undefined {
  const [, path, line, column, said] = LINE.exec(text) ?? [];
  if (path === undefined || said === undefined) return readCodedLine(text);
  const whole = said.slice(0, LONGEST).trimEnd();
  const rule = RULE.exec(whole.slice(-120));
  const message = rule === null ? whole : whole.slice(0, whole.length - rule[0].length);
  return {
    place: {
      file: owned(path),
      line: Number(line),
      ...(column === undefined ? {} : { column: Number(column) }),
    },
    message: owned(message === '' ? whole : message),
    ...(rule?.[1] === undefined || message === '' ? {} : { rule: owned(rule[1]) }),
  };
}

function readCodedLine(text: string): Diagnostic | undefined {
  const [, path, line, column, rule, said] = CODED.exec(text) ?? [];
  if (path === undefined || rule === undefined || said === undefined) return undefined;
  return {
    place: { file: owned(path), line: Number(line), column: Number(column) },
    message: owned(said.slice(0, LONGEST).trimEnd()),
    rule: owned(rule),
  };
}
