/** Coverage floors by path: the first glob that matches counts, so their order is part of them. */
import type { PolicyChange } from '../model/facts.js';
import type { CoveragePolicy } from '../model/policy.js';
import { toPercent } from './units.js';

type Floors = CoveragePolicy['paths'];

/** One change a glob, and one where only the order differs. */
export function compareFloors(base: Floors, head: Floors): readonly PolicyChange[] {
  const changes: PolicyChange[] = [];
  for (const { pattern, floor } of base) {
    const other = head.find((one) => one.pattern === pattern);
    if (other?.floor === floor) continue;
    const looser = other === undefined || other.floor < floor;
    changes.push(change(pattern, floor, other?.floor, looser));
  }
  const added = head.filter((one) => !base.some(({ pattern }) => pattern === one.pattern));
  for (const one of added) {
    // Before others it may take files from a higher floor; after all of them it only adds.
    const hidden = head.slice(head.indexOf(one) + 1);
    const looser = hidden.some((later) => later.floor > one.floor);
    changes.push(change(one.pattern, undefined, one.floor, looser));
  }
  return [...changes, ...reordered(base, head)];
}

function reordered(base: Floors, head: Floors): readonly PolicyChange[] {
  const inBoth = (one: Floors[number], other: Floors) =>
    other.some(({ pattern }) => pattern === one.pattern);
  const order = (floors: Floors, other: Floors) =>
    floors.filter((one) => inBoth(one, other)).map(({ pattern }) => pattern);
  const [before, after] = [order(base, head).join(', '), order(head, base).join(', ')];
  if (before === after) return [];
  return [{ path: 'coverage.paths', base: before, head: after, looser: true }];
}

function change(
  pattern: string,
  base: number | undefined,
  head: number | undefined,
  looser: boolean,
): PolicyChange {
  const show = (floor: number | undefined) => (floor === undefined ? 'none' : toPercent(floor));
  const path = `coverage.paths[${JSON.stringify(pattern)}]`;
  return { path, base: show(base), head: show(head), looser };
}
