import type { Debt } from '../../src/model/debt.js';
import { commit } from './baseline-entries.js';

/** `ns/op` of `BenchmarkParseJSON` is 30 % worse since commit `cccc…`, against `aaaa…`. */
export function debtOf(more: Partial<Debt> = {}): Debt {
  return {
    package: 'example.com/shop/parser',
    name: 'BenchmarkParseJSON',
    procs: 8,
    unit: 'ns/op',
    ratio: 1.3,
    low: 1.29,
    high: 1.31,
    since: commit('c'),
    reference: commit('a'),
    between: [commit('b'), commit('c')],
    foundAt: '2026-06-01T00:00:00.000Z',
    how: 'regressed',
    ...more,
  };
}
