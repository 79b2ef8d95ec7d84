/** The routes and paths that the benchmarks share. */
import * as source from '../src/router.ts';

// A copy: what is imported is looked up through the module at each use.
const { Router } = source;

/** Options of each benchmark: what is slower shows in less than Vitest's second, too. */
export const SHORT = { time: 100, warmupTime: 30 };

export const names: readonly string[] = Array.from({ length: 200 }, (_, i) => `resource${i}`);
export const paths: readonly string[] = names.map((name, i) => `/api/${name}/${i}/parts/${i * 7}`);

export function tableOf(resources: readonly string[]): source.Router<string> {
  const router = new Router<string>();
  for (const name of resources) {
    router.add(`/api/${name}`, name).add(`/api/${name}/:id`, name);
    router.add(`/api/${name}/:id/parts/:part`, name);
  }
  return router;
}
