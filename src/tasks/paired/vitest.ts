/**
 * Vitest: a round starts it anew for the wanted benchmarks alone, which it chooses by their full names. How long each of
 * them takes is written in its file, and no option changes it. https://vitest.dev/guide/cli#vitest-bench
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { TaskSpec } from '../../model/task.js';
import { commandText } from '../command-text.js';
import type { PairedTool } from './command.js';
import { splitCommand } from './split-command.js';

const WRITES_RESULT = /^--output(?:Json|File(?:\.json)?)(?:=|$)/;
const SELECTS = /^(?:-t|--testNamePattern|--)(?:=|$)/;
/** Before version 5 the package of a benchmark begins with its file. */
const FILE = /\.[cm]?[jt]sx?$/;

export const vitest: PairedTool = {
  id: 'vitest',
  read(spec) {
    if (!endsWithVitest(spec)) return undefined;
    return {
      round: (targets) => ({
        shell: `${commandText(spec.command)} -t "^.{0,3}(${namesOf(targets).join('|')})$"`,
      }),
      survey: spec.command,
    };
  },
};

/** What is appended reaches Vitest where its options stand last: also behind `npm run bench --`. */
function endsWithVitest({ command, yields }: TaskSpec): boolean {
  const isRead = yields.some(({ format }) => format === 'vitest-bench');
  const words = splitCommand(command)?.words ?? [];
  const [program = ''] = words;
  const isManager = /^(?:npm|npx|pnpm|yarn|bun|bunx|vitest)$/.test(program);
  // Behind the `--` of npm, there is one more for Vitest at the most.
  const start = words.findIndex((word) => WRITES_RESULT.test(word));
  return (
    isRead && isManager && start >= 0 && !words.slice(start).some((word) => SELECTS.test(word))
  );
}

/**
 * Full names as a pattern: titles of what a benchmark stands in, and, before version 5, its own. Letters that mean
 * something to a pattern or to a shell are left open, so it may choose others too.
 */
function namesOf(targets: readonly ConfirmationTarget[]): readonly string[] {
  const names = targets.flatMap(({ package: group, name, formerNames }) => {
    const [first = '', ...inner] = group.split(' > ');
    if (!FILE.test(first)) return [[first, ...inner]];
    return [name, ...formerNames].map((own) => [...inner, own]);
  });
  const patterns = names.map((titles) => titles.map(openPattern).join('.{1,3}'));
  return [...new Set(patterns)];
}

function openPattern(title: string): string {
  return title.replace(/[^A-Za-z0-9_]/g, '.');
}
