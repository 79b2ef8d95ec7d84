/** Single values of two policies side by side: what changed, and whether head lets more through. */
import type { PolicyChange } from '../model/facts.js';

/** How one value is shown and weighed. */
export interface Scale<T> {
  show(value: T): string;
  /** True where `head` lets more through than `base` does, or where nobody can tell. */
  looser(base: T, head: T): boolean;
}

/** One change, or none where both are the same. */
export function difference<T>(
  path: string,
  base: T,
  head: T,
  scale: Scale<T>,
): readonly PolicyChange[] {
  if (Object.is(base, head)) return [];
  return [
    { path, base: scale.show(base), head: scale.show(head), looser: scale.looser(base, head) },
  ];
}

/** Words from the strictest to the loosest. */
export function ranked<W extends string>(strictestFirst: readonly W[]): Scale<W> {
  return {
    show: (word) => word,
    looser: (base, head) => strictestFirst.indexOf(head) > strictestFirst.indexOf(base),
  };
}

/** Numbers of which the higher lets more through. */
export function higherIsLooser(show: (value: number) => string = String): Scale<number> {
  return { show, looser: (base, head) => head > base };
}

/** Numbers of which the lower lets more through. */
export function lowerIsLooser(show: (value: number) => string = String): Scale<number> {
  return { show, looser: (base, head) => head < base };
}

/** A scale that also knows a value that is not set, which holds nobody back. */
export function orNone<T>(scale: Scale<T>): Scale<T | undefined> {
  return {
    show: (value) => (value === undefined ? 'none' : scale.show(value)),
    looser: (base, head) => {
      if (base === undefined) return false;
      return head === undefined || scale.looser(base, head);
    },
  };
}

/** Values whose order nobody knows: every change counts as looser. */
export const unknownOrder: Scale<string | undefined> = {
  show: (value) => value ?? 'none',
  looser: () => true,
};

/** A switch that lets more through when it is on. */
export const onIsLooser: Scale<boolean> = { show: String, looser: (_, head) => head };

/** Entries that are on one side only; each entry of head lets more through, or less. */
export function listDifference(
  path: string,
  base: readonly string[],
  head: readonly string[],
  moreIsLooser: boolean,
): readonly PolicyChange[] {
  const added = head.filter((entry) => !base.includes(entry));
  const removed = base.filter((entry) => !head.includes(entry));
  return [
    ...added.map((entry) => ({ path, base: 'none', head: entry, looser: moreIsLooser })),
    ...removed.map((entry) => ({ path, base: entry, head: 'none', looser: !moreIsLooser })),
  ];
}
