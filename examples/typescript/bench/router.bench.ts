import { describe, test } from 'vitest';
import * as source from '../src/router.ts';

// A copy: what is imported is looked up through the module at each use.
const { Router } = source;
const SHORT = { time: 100, warmupTime: 30 };

const names = Array.from({ length: 200 }, (_, i) => `resource${i}`);
const paths = names.map((name, i) => `/api/${name}/${i}/parts/${i * 7}`);

function tableOf(resources: readonly string[]): source.Router<string> {
  const router = new Router<string>();
  for (const name of resources) {
    router.add(`/api/${name}`, name).add(`/api/${name}/:id`, name);
    router.add(`/api/${name}/:id/parts/:part`, name);
  }
  return router;
}

describe('routes', () => {
  test('building', async ({ bench }) => {
    await bench('add 600 routes', () => {
      tableOf(names);
    }).run(SHORT);
  });

  test('looking up', async ({ bench }) => {
    const router = tableOf(names);
    await bench('find 200 paths', () => {
      for (const path of paths) router.find(path);
    }).run(SHORT);
  });
});
