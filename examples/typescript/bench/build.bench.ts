import { test } from 'vitest';
import * as table from './table.ts';

const { names, SHORT, tableOf } = table;

test('building', async ({ bench }) => {
  await bench('add 600 routes', () => {
    tableOf(names);
  }).run(SHORT);
});
