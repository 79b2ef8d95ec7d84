import fc from 'fast-check';
import type { TaskSpec } from '../../src/model/task.js';
import { taskSpec } from './task-spec.js';

/** Up to 12 tasks without a cycle, some exclusive, in no particular order. */
export function randomGraph(): fc.Arbitrary<readonly TaskSpec[]> {
  const node = fc.record({ exclusive: fc.boolean(), links: fc.array(fc.nat(), { maxLength: 4 }) });
  return fc
    .array(node, { minLength: 1, maxLength: 12 })
    .map((nodes) =>
      nodes.map(({ exclusive, links }, index) => {
        const needs = index === 0 ? [] : [...new Set(links.map((link) => `t${link % index}`))];
        return taskSpec(`t${index}`, { exclusive, needs });
      }),
    )
    .chain((specs) => fc.shuffledSubarray(specs, { minLength: specs.length }));
}
