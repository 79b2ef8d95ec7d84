/** Reads the waivers file: every entry complete, or a problem at its line. */

import type { Waiver } from '../model/policy.js';
import { ProblemError } from '../model/problem.js';
import { checkMeaning } from './check.js';
import { ordered } from './locate.js';
import { parseConfigText } from './read.js';
import { waiversSchema } from './schema/waivers.js';
import type { RawWaivers } from './schema.js';
import { validate } from './validate.js';

/** In the order of the file. Throws a ProblemError with every problem; no text is no waiver. */
export async function parseWaivers(
  text: string | undefined,
  path: string,
): Promise<readonly Waiver[]> {
  if (text === undefined) return [];
  const document = await parseConfigText(text, path);
  const problems = [
    ...(await validate(document, waiversSchema)),
    ...checkMeaning(document, waiversSchema, []),
  ];
  if (problems.length > 0) throw new ProblemError(ordered(problems));
  // Valid against the schema that the type is derived from.
  const raw = (document.raw ?? []) as RawWaivers;
  const isList = Array.isArray(raw);
  const waivers = isList ? raw : (raw.waivers ?? []);
  return waivers.map((waiver, index) => ({
    ...waiver,
    line: document.source.place(isList ? [index] : ['waivers', index]).line ?? 1,
  }));
}
