import type { TestFailure } from '../model/measurement.js';

/** Names a test as entries of baselines keep it: who writes them and who looks a test up in them must agree. */
export function testName({ suite, name }: Pick<TestFailure, 'suite' | 'name'>): string {
  return `${suite} ${name}`.trim();
}
