/** Checks what stands in files, without looking at the project: for people who write a configuration. */
import { ProblemError } from '../model/problem.js';
import { attempt } from './attempt.js';
import type { FormatInfo } from './check.js';
import { findConfig, namedConfig, type ShowFile } from './find.js';
import { type ParsedConfig, parseConfig } from './parse-config.js';
import { tidyPath } from './paths.js';
import { waiversFile } from './resolve-policy.js';
import { parseWaivers } from './waivers.js';

/**
 * One line that says what is valid. Throws a ProblemError with every problem of the configuration and of its waivers.
 * `named`: from the root; without it the file is found.
 */
export async function checkConfig(
  show: ShowFile,
  named: string | undefined,
  formats: readonly FormatInfo[],
): Promise<string> {
  const file =
    named === undefined ? await findConfig(show, '.') : await namedConfig(show, tidyPath(named));
  const config = await attempt<ParsedConfig>(async () =>
    file === undefined ? { raw: {}, empty: true } : parseConfig(file, formats),
  );
  const path = waiversFile(config.value?.raw ?? {}, '.');
  const waivers = await attempt(async () => parseWaivers(await show(path), path));
  const problems = [...config.problems, ...waivers.problems];
  if (problems.length > 0) throw new ProblemError(problems);
  const tasks = Object.keys(config.value?.raw.tasks ?? {}).length;
  return [
    file === undefined ? 'No configuration file: every default holds' : `${file.path} is valid`,
    tasks === 0 ? 'no tasks of its own' : `${tasks} ${tasks === 1 ? 'task' : 'tasks'}`,
    `${waivers.value?.length ?? 0} waivers`,
  ].join(', ');
}
