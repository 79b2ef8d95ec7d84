/**
 * Google Benchmark: the program is built once a tree, and each round starts it anew for the wanted benchmarks.
 * https://github.com/google/benchmark/blob/main/docs/user_guide.md
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { PairedTool } from './command.js';
import { splitCommand } from './split-command.js';

/** Ours to choose. */
const OURS = /^--benchmark_(?:min_time|repetitions|min_warmup_time|filter|report_aggregates_only)=/;
/** Without a unit, which older versions do not know. */
const ROUND = ['--benchmark_min_time=0.03', '--benchmark_repetitions=1'];
const SURVEY = ['--benchmark_min_time=0.001', '--benchmark_repetitions=1'];

export const googleBenchmark: PairedTool = {
  id: 'google-benchmark',
  read({ command }) {
    const parts = 'shell' in command ? command.shell.split(' && ') : [];
    const last = parts.pop();
    const simple = splitCommand(last === undefined ? command : { shell: last });
    if (simple === undefined || Object.keys(simple.env).length > 0) return undefined;
    const { words } = simple;
    // Another filter is a choice that names alone would not repeat.
    if (words.some((word) => word.startsWith('--benchmark_filter='))) return undefined;
    if (!words.some((word) => word.startsWith('--benchmark_out='))) return undefined;
    const kept = words.filter((word) => !OURS.test(word));
    const prepare = parts.length === 0 ? {} : { prepare: { shell: parts.join(' && ') } };
    return {
      ...prepare,
      round: (targets) => ({
        argv: [...kept, ...ROUND, `--benchmark_filter=${patternOf(targets)}`],
      }),
      survey: { argv: [...kept, ...SURVEY] },
    };
  },
};

function patternOf(targets: readonly ConfirmationTarget[]): string {
  const names = new Set(targets.flatMap(({ name, formerNames }) => [name, ...formerNames]));
  return `^(${[...names].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}
