/**
 * Reads a JSON report back, as `tollgate report` does with a file that may be an artifact of a fork: nothing is
 * used before the whole of it fits the schema.
 */
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import type { Problem } from '../model/problem.js';
import { type ReportJson, reportSchema } from './report-schema.js';

export type ReadReport = { readonly report: ReportJson } | { readonly problem: Problem };

const HINT = 'Give the file that `tollgate run --json` or the output `report-json` names.';

/** The report in `text`, or why it is none. `source` names it in the problem. Never throws on content. */
export function fromJson(text: string, source: string): ReadReport {
  let value: unknown;
  try {
    // A byte order mark is what PowerShell puts before text that it redirects.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { problem: syntaxProblem(error, text, source) };
  }
  const version = schemaOf(value);
  if (version !== reportSchema.properties.schema.const) {
    return { problem: versionProblem(version, source) };
  }
  // A copy, since the validator writes its own marks into the schema.
  const schema: Schema = JSON.parse(JSON.stringify(reportSchema));
  const result = new Validator(schema, '2020-12').validate(value);
  // The validator has just proven the shape from which the type is derived.
  if (result.valid) return { report: value as ReportJson };
  return { problem: shapeProblem(result.errors, source) };
}

function schemaOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schema' in value
    ? value.schema
    : undefined;
}

function problem(code: string, message: string, source: string): Problem {
  return { code, severity: 'error', message, hint: HINT, place: { file: source } };
}

function syntaxProblem(error: unknown, text: string, source: string): Problem {
  if (text.trim() === '') return problem('report-empty', 'the report is empty', source);
  const reason = error instanceof Error ? error.message : String(error);
  const base = problem('report-syntax', `the report is not JSON: ${reason.slice(0, 200)}`, source);
  // Not every message of the parser tells a position.
  const position = /at position (\d+)/.exec(reason)?.[1];
  if (position === undefined) return base;
  const before = text.slice(0, Number(position)).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { ...base, place: { file: source, line: before.length, column } };
}

function versionProblem(version: unknown, source: string): Problem {
  const wanted = reportSchema.properties.schema.const;
  if (typeof version !== 'string') {
    return problem('report-schema', `not a report: "schema" is not "${wanted}"`, source);
  }
  const message = `"schema" is "${version.slice(0, 100)}", and this version reads "${wanted}"`;
  return problem('report-schema', message, source);
}

/** The innermost error says most; those around it only repeat that a part is wrong. */
function shapeProblem(errors: readonly OutputUnit[], source: string): Problem {
  const depth = (error: OutputUnit) => error.instanceLocation.split('/').length;
  const deepest = errors.reduce<OutputUnit | undefined>(
    (best, error) => (best === undefined || depth(error) > depth(best) ? error : best),
    undefined,
  );
  const where = deepest?.instanceLocation.replace(/^#\/?/, '') ?? '';
  const why = deepest?.error.slice(0, 200).replace(/\.$/, '') ?? 'wrong shape';
  return problem('report-shape', `not a whole report: at "${where.slice(0, 200)}": ${why}`, source);
}
