/**
 * Reads a YAML or TOML file into plain values without prototypes, with the place of each.
 * Says nothing about what the values mean.
 */
import { ProblemError } from '../model/problem.js';
import { SourceText } from './locate.js';

const MAX_BYTES = 1_048_576;

/** A file that was understood as YAML or TOML, not yet as a configuration. */
export interface ConfigDocument {
  readonly source: SourceText;
  /** Objects have no prototype. Undefined where the file holds nothing but comments. */
  readonly raw: unknown;
}

/**
 * Parses by the ending of the path: `.toml` is TOML, all else YAML 1.2.
 * Throws a ProblemError with every syntax error that the parser can tell apart.
 */
export async function parseConfigText(text: string, path: string): Promise<ConfigDocument> {
  if (text.length > MAX_BYTES) {
    throw new ProblemError([
      {
        code: 'config-too-large',
        severity: 'error',
        message: `larger than ${MAX_BYTES} bytes`,
        place: { file: path },
      },
    ]);
  }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const source = new SourceText(path, body);
  if (path.endsWith('.toml')) {
    const { readToml } = await import('./read-toml.js');
    return { source, raw: readToml(body, source) };
  }
  const { readYaml } = await import('./read-yaml.js');
  return { source, raw: readYaml(body, source) };
}
