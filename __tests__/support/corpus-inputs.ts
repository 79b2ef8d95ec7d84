/** What tools printed, by format: the inputs that tests damage. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join(import.meta.dirname, '../corpus');

const all = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.in'))
  .sort()
  .map((path) => ({ path, bytes: readFileSync(join(CORPUS, path)) }));

/** The inputs of one format; those of all for `auto`. */
export function corpusInputs(format: string): readonly Buffer[] {
  return all
    .filter(({ path }) => format === 'auto' || path.includes(`/${format}/`))
    .map(({ bytes }) => bytes);
}
