/** Benchmarks that vary from one stored run of this environment to the next by more than their tolerance. */
import type { FlakyBenchmark } from '../../model/facts.js';
import { formatLimit } from '../../report/units.js';
import { count, type JudgedFinding, type Rule } from '../finding.js';

const NAMED = 20;

export const flakyBenchmarks: Rule = ({ suites, whole }) =>
  whole
    ? suites.flatMap(({ suite, flaky = [] }) => (flaky.length === 0 ? [] : [told(suite, flaky)]))
    : [];

function told(suite: string, flaky: readonly FlakyBenchmark[]): JudgedFinding {
  const lines = flaky
    .slice(0, NAMED)
    .map(
      ({ name, unit, spread, tolerance, runs }) =>
        `${name} ${unit}: ${runs} runs vary by ${formatLimit(Number(spread.toFixed(3)))}, tolerance ${formatLimit(tolerance)}`,
    );
  const more = flaky.length - NAMED;
  return {
    area: 'benchmarks',
    kind: 'benchmarks-flaky',
    subject: suite,
    suite,
    severity: 'note',
    title: `${count(flaky.length, 'metric')} ${flaky.length === 1 ? 'varies' : 'vary'} from run to run by more than the tolerance`,
    why: 'Stored runs of this environment cannot clear them, so they are measured beside their base every time.',
    todo: 'Make them steadier, measure on a quieter machine, or widen their tolerance; `tollgate calibrate` tells by how much.',
    details: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  };
}
