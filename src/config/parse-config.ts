/** One configuration file, from its text to its sections as written, or to all that is wrong with it. */
import { type Problem, ProblemError } from '../model/problem.js';
import { checkMeaning, type FormatInfo } from './check.js';
import type { ConfigFile } from './find.js';
import { ordered } from './locate.js';
import { parseConfigText } from './read.js';
import { configSchema, type RawConfig } from './schema.js';
import { validate } from './validate.js';

/** A valid configuration as written. */
export interface ParsedConfig {
  readonly raw: RawConfig;
  /** The file holds nothing but comments: every default holds. */
  readonly empty: boolean;
}

/** Throws a ProblemError with every problem of the file, in order of place. */
export async function parseConfig(
  file: ConfigFile,
  formats: readonly FormatInfo[],
): Promise<ParsedConfig> {
  const document = await parseConfigText(file.text, file.path);
  const problems: readonly Problem[] = [
    ...(await validate(document, configSchema)),
    ...checkMeaning(document, configSchema, formats),
  ];
  if (problems.length > 0) throw new ProblemError(ordered(problems));
  // Valid against the schema that the type is derived from.
  const raw = (document.raw ?? {}) as RawConfig;
  return { raw, empty: document.raw === undefined };
}
