/** Every step from samples to decision, for who asks of two sets of results: the same code that decided, told aloud. */
import picomatch from 'picomatch';
import { benchmarkNames } from '../compare/benchmark-policy.js';
import { ProblemError } from '../model/problem.js';
import type { Comparison } from '../model/verdict.js';
import type { ComparedSides } from './compare-sides.js';

/**
 * The lines for each comparison whose benchmark the glob matches, or for all.
 * @throws ProblemError where it matches none.
 */
export function* explainComparisons(
  { comparisons, estimator, alpha }: ComparedSides,
  glob: string | undefined,
): Generator<string> {
  const matches = glob === undefined ? () => true : picomatch(glob, { dot: true, windows: false });
  const wanted = comparisons.filter(({ suite, package: packageName, name }) =>
    benchmarkNames(suite, packageName, name).some((text) => matches(text)),
  );
  if (wanted.length === 0) throw nothingMatches(glob ?? '', comparisons);
  for (const comparison of wanted) {
    yield titleOf(comparison);
    for (const line of stepsOf(comparison)) yield `  ${line}`;
  }

  function stepsOf(comparison: Comparison): readonly string[] {
    const { base, head, better, unit, tolerance, method, decision, explanation } = comparison;
    const plain = method === 'exact' || method === 'none';
    if (plain) return [`decision: ${decision}, without statistics: ${explanation}`];
    return estimator.explain({ base, head, better, unit, tolerance, alpha });
  }
}

function titleOf({ package: packageName, name, procs, unit }: Comparison): string {
  const threads = procs === undefined ? '' : `-${procs}`;
  return `${packageName === '' ? '' : `${packageName} `}${name}${threads} ${unit}`;
}

function nothingMatches(glob: string, comparisons: readonly Comparison[]): ProblemError {
  const [first] = comparisons;
  return new ProblemError([
    {
      code: 'compare-nothing-left',
      severity: 'error',
      message: `no benchmark is matched by --explain ${JSON.stringify(glob)}`,
      hint: `The first of ${comparisons.length}: ${first?.name ?? 'none'}`,
    },
  ]);
}
