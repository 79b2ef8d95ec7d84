import { test } from 'vitest';
import * as table from './table.ts';

const { names, paths, SHORT, tableOf } = table;

test('looking up', async ({ bench }) => {
  const router = tableOf(names);
  await bench('find 200 paths', () => {
    for (const path of paths) router.find(path);
  }).run(SHORT);
});
