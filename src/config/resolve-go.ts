/** From `go` as written to what detection is asked for. */
import { goSchema } from './schema/go.js';
import type { RawConfig } from './schema.js';

/** What Go modules are checked for beyond the usual. */
export interface GoOptions {
  /** Also check that `go generate` changes nothing. */
  readonly generate: boolean;
  /** Also build for these, each once: `linux/arm64`. */
  readonly platforms: readonly string[];
}

/** Undefined where nothing is asked for. */
export function resolveGo({ go }: RawConfig): GoOptions | undefined {
  const { generate, platforms } = goSchema.properties;
  const options = {
    generate: go?.generate ?? generate.default,
    platforms: [...new Set<string>(go?.platforms ?? platforms.default)],
  };
  return options.generate || options.platforms.length > 0 ? options : undefined;
}
