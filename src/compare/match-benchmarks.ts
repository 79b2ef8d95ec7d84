/**
 * Which benchmark of the base is which of the head: by package, name and procs, then by the
 * renames that the policy knows. What is left over on both sides under one name ran with other procs.
 */
import type { Benchmark, Metric } from '../model/measurement.js';

export interface BenchmarkMatch {
  readonly base?: Benchmark;
  readonly head?: Benchmark;
  /** Both are there, under one name, and ran with different numbers of threads. */
  readonly otherProcs?: true;
}

/** `package.Name`, the name alone where there is no package: as in `aliases`. */
export function benchmarkIdentity({ package: packageName, name }: Benchmark): string {
  return packageName === '' ? name : `${packageName}.${name}`;
}

const nameKey = (benchmark: Pick<Benchmark, 'package' | 'name'>) =>
  `${benchmark.package}\0${benchmark.name}`;
/** One benchmark, one key: package, name and number of threads. */
export const fullKey = (benchmark: Pick<Benchmark, 'package' | 'name' | 'procs'>) =>
  `${nameKey(benchmark)}\0${benchmark.procs ?? ''}`;
const identityWithProcs = (benchmark: Benchmark) =>
  `${benchmarkIdentity(benchmark)}\0${benchmark.procs ?? ''}`;

/** All benchmarks by identity, in order; the same one met twice has the samples of both. */
export function collectBenchmarks(
  lists: readonly (readonly Benchmark[])[],
): ReadonlyMap<string, Benchmark> {
  const all = new Map<string, Benchmark>();
  for (const list of lists) {
    for (const benchmark of list) {
      const key = fullKey(benchmark);
      const known = all.get(key);
      all.set(key, known === undefined ? benchmark : joinSamples(known, benchmark));
    }
  }
  return all;
}

function joinSamples(first: Benchmark, second: Benchmark): Benchmark {
  const metrics = new Map<string, Metric>(first.metrics.map((metric) => [metric.unit, metric]));
  for (const metric of second.metrics) {
    const known = metrics.get(metric.unit);
    const samples = known ? [...known.samples, ...metric.samples] : metric.samples;
    metrics.set(metric.unit, { ...(known ?? metric), samples });
  }
  return { ...first, metrics: [...metrics.values()] };
}

/**
 * Pairs up both sides, as `collectBenchmarks` gives them. Matches in the order of head, then what
 * only the base has, in its order.
 */
export function matchBenchmarks(
  base: ReadonlyMap<string, Benchmark>,
  head: ReadonlyMap<string, Benchmark>,
  aliases: Readonly<Record<string, string>>,
): readonly BenchmarkMatch[] {
  const matches: BenchmarkMatch[] = [];
  const alone = new Map<Benchmark, number>();
  for (const [key, one] of head) {
    const same = base.get(key);
    if (same === undefined) alone.set(one, matches.length);
    matches.push(same === undefined ? { head: one } : { base: same, head: one });
  }
  const left = new Set<Benchmark>();
  for (const [key, one] of base) if (!head.has(key)) left.add(one);

  const pair = (keyOf: { readonly base: KeyOf; readonly head: KeyOf }, otherProcs: boolean) => {
    for (const { from, to } of pairBy(left, alone, keyOf)) {
      matches[alone.get(to) ?? 0] = { base: from, head: to, ...(otherProcs ? { otherProcs } : {}) };
      left.delete(from);
      alone.delete(to);
    }
  };
  if (Object.keys(aliases).length > 0) {
    pair({ base: (one) => currentIdentity(one, aliases), head: identityWithProcs }, false);
  }
  pair({ base: nameKey, head: nameKey }, true);
  for (const one of left) matches.push({ base: one });
  return matches;
}

type KeyOf = (benchmark: Benchmark) => string;

/** Pairs what is left by another key of either side; several under one key in their order. */
function pairBy(
  left: ReadonlySet<Benchmark>,
  alone: ReadonlyMap<Benchmark, number>,
  keyOf: { readonly base: KeyOf; readonly head: KeyOf },
): readonly { readonly from: Benchmark; readonly to: Benchmark }[] {
  if (left.size === 0) return [];
  const waiting = new Map<string, Benchmark[]>();
  for (const one of [...alone.keys()].reverse()) {
    const key = keyOf.head(one);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [one]);
    else list.push(one);
  }
  return [...left].flatMap((from) => {
    const to = waiting.get(keyOf.base(from))?.pop();
    return to === undefined ? [] : [{ from, to }];
  });
}

/** The identity that a benchmark of the base has now: renames are followed, also of its parent. */
function currentIdentity(benchmark: Benchmark, aliases: Readonly<Record<string, string>>): string {
  let identity = benchmarkIdentity(benchmark);
  const seen = new Set<string>();
  while (!seen.has(identity)) {
    seen.add(identity);
    identity = renameOnce(identity, benchmark.name, aliases);
  }
  return `${identity}\0${benchmark.procs ?? ''}`;
}

function renameOnce(
  identity: string,
  name: string,
  aliases: Readonly<Record<string, string>>,
): string {
  const renamed = ownAlias(identity, aliases);
  if (renamed !== undefined) return renamed;
  const slash = name.indexOf('/');
  if (slash < 0) return identity;
  const subName = name.slice(slash);
  if (!identity.endsWith(subName)) return identity;
  const parent = ownAlias(identity.slice(0, -subName.length), aliases);
  return parent === undefined ? identity : `${parent}${subName}`;
}

const ownAlias = (identity: string, aliases: Readonly<Record<string, string>>) =>
  Object.hasOwn(aliases, identity) ? aliases[identity] : undefined;
