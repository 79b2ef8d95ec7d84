/** One line of `path:line[:column]: message`. */
import type { Diagnostic } from '../../model/measurement.js';
import { owned } from './lines.js';

const LINE =
  /^(?:vet: )?(?:\.\/)?((?:[A-Za-z]:[\\/])?[^\s:][^:]{0,4000}):(\d{1,9})(?::(\d{1,9}))?:? +(\S.*)$/;
const RULE = /\s*[([]((?:[A-Za-z][\w-]*\/)*[A-Za-z][\w-]*)[)\]]$/;
const LONGEST = 4000;

/** The diagnostic of a line; the rule is what stands in brackets at its end: `(errcheck)`, `[SC2086]`. */
export function readDiagnosticLine(text: string): Diagnostic | undefined {
  const [, path, line, column, said] = LINE.exec(text) ?? [];
  if (path === undefined || said === undefined) return undefined;
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
