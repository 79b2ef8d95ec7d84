/**
 * What a schema cannot say: that globs can be understood, formats exist and yield what is asked of
 * them, and that tasks need only tasks that are there, in no circle. Works on whatever part of a
 * document is of the right type, so that one run tells all problems.
 */
import { MEASUREMENT_KINDS, type MeasurementKind } from '../model/measurement.js';
import type { Parser } from '../model/parser.js';
import type { Problem } from '../model/problem.js';
import { suggestion } from '../words/nearest.js';
import { checkGo } from './check-go.js';
import { checkNeeds } from './check-needs.js';
import { checkNotify } from './check-notify.js';
import { checkReport } from './check-report.js';
import { globError } from './glob-error.js';
import { dotted, type Pointer, quoted } from './locate.js';
import type { ConfigDocument } from './read.js';
import { type SchemaNode, visitTexts } from './schema-node.js';

/** What a configuration must know of a format: its id and what it yields. */
export type FormatInfo = Pick<Parser, 'id' | 'kinds'>;

/** What is wrong with one value, before its place is known. */
export interface Wrong {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** All problems of a document beyond its schema, in no order. */
export function checkMeaning(
  document: ConfigDocument,
  schema: SchemaNode,
  formats: readonly FormatInfo[],
): readonly Problem[] {
  const problems: Problem[] = [];
  visitTexts(schema, document.raw, [], (node, pointer, text, part) => {
    const wrong = wrongText(node['x-value'], text, kindAt(pointer), formats);
    if (wrong === undefined) return;
    const message = `${dotted(pointer)}: ${wrong.message}`;
    problems.push(document.source.problem(pointer, { ...wrong, message, part }));
  });
  return [
    ...problems,
    ...checkNeeds(document),
    ...checkGo(document),
    ...checkReport(document),
    ...checkNotify(document),
  ];
}

/** Splits `junit:reports/*.xml` into format and glob; `auto` where none is named. */
export function splitSource(source: string): { readonly format: string; readonly file: string } {
  const match = /^([A-Za-z][A-Za-z0-9-]+):(.*)$/s.exec(source);
  return { format: match?.[1] ?? 'auto', file: match?.[2] ?? source };
}

/** What is wrong with a glob that may have a format before it; undefined where nothing is. */
export function wrongSource(
  source: string,
  kind: MeasurementKind,
  formats: readonly FormatInfo[],
): Wrong | undefined {
  const { format, file } = splitSource(source);
  if (file === '') return { code: 'config-bad-glob', message: `no glob in ${quoted(source)}` };
  return wrongFormat(format, kind, formats) ?? wrongGlob(file);
}

function wrongText(
  type: string | undefined,
  text: string,
  kind: MeasurementKind | undefined,
  formats: readonly FormatInfo[],
): Wrong | undefined {
  if (type === 'glob') return wrongGlob(text);
  if (type === 'date') return wrongDate(text);
  if (kind === undefined) return undefined;
  if (type === 'format') return wrongFormat(text, kind, formats);
  return type === 'source' ? wrongSource(text, kind, formats) : undefined;
}

/** The 31st of February has the right shape, and never comes. */
function wrongDate(text: string): Wrong | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return undefined;
  const hint = 'write a day of the calendar as year-month-day';
  return { code: 'config-wrong-value', message: `there is no day "${text}"`, hint };
}

function wrongGlob(glob: string): Wrong | undefined {
  const told = globError(glob);
  return told && { code: 'config-bad-glob', ...told };
}

function wrongFormat(
  id: string,
  kind: MeasurementKind,
  formats: readonly FormatInfo[],
): Wrong | undefined {
  const ofKind = formats.filter((format) => format.kinds.includes(kind)).map((format) => format.id);
  if (id === 'auto' || ofKind.includes(id)) return undefined;
  const known = formats.find((format) => format.id === id);
  const message =
    known === undefined
      ? `unknown format ${quoted(id)}`
      : `the format "${id}" yields ${known.kinds.join(' and ')}, not ${kind}`;
  const hint = suggestion(id, ['auto', ...ofKind], `formats of ${kind}`);
  return { code: 'config-unknown-format', message, hint };
}

/** `tasks.unit.yields[0].tests` and `ingest.tests[0]` say in their path which kind they are. */
function kindAt(pointer: Pointer): MeasurementKind | undefined {
  const step = pointer.filter((part) => typeof part === 'string').at(-1);
  return MEASUREMENT_KINDS.find((kind) => kind === step);
}
