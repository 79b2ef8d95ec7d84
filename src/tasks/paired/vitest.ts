/**
 * Vitest: a round starts it anew for the wanted benchmarks, which it chooses by their full names, one of each file. Those of
 * one file share a process, and one that became slower leaves the next less warmed up: it was seen to be 20 % slower by that
 * alone. How long each takes is written in its file, and no option changes it. https://vitest.dev/guide/cli#vitest-bench
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { TaskSpec } from '../../model/task.js';
import { commandText } from '../command-text.js';
import type { PairedTool } from './command.js';
import { splitCommand } from './split-command.js';

const WRITES_RESULT = /^--output(?:Json|File(?:\.json)?)(?:=|$)/;
/** To version 4: each benchmark can be chosen, since then the test that it stands in. */
const CHOOSES_BENCHMARKS = /^--outputJson(?:=|$)/;
const SELECTS = /^(?:-t|--testNamePattern|--)(?:=|$)/;

export const vitest: PairedTool = {
  id: 'vitest',
  read(spec) {
    const options = optionsOf(spec);
    if (options === undefined) return undefined;
    const choosesOne = options.some((word) => CHOOSES_BENCHMARKS.test(word));
    const namesOf = (target: ConfirmationTarget) => patternOf(target, choosesOne);
    return {
      round: (targets) => {
        const names = [...new Set(targets.map(namesOf))].join('|');
        return { shell: `${commandText(spec.command)} -t "^.{0,3}(${names})$"` };
      },
      together: (targets) => oneOfEachFile(targets, namesOf),
      survey: spec.command,
    };
  },
};

/**
 * From the one on that says where results go; undefined where it is no Vitest. What is appended reaches Vitest where its
 * options stand last: also behind `npm run bench --`.
 */
function optionsOf({ command, yields }: TaskSpec): readonly string[] | undefined {
  const isRead = yields.some(({ format }) => format === 'vitest-bench');
  const words = splitCommand(command)?.words ?? [];
  const isManager = /^(?:npm|npx|pnpm|yarn|bun|bunx|vitest)$/.test(words[0] ?? '');
  const start = words.findIndex((word) => WRITES_RESULT.test(word));
  const options = words.slice(start);
  const isFree = start >= 0 && !options.some((word) => SELECTS.test(word));
  return isRead && isManager && isFree ? options : undefined;
}

/** As few groups as there are benchmarks, or tests, of one file; those of one test are chosen as a whole. */
function oneOfEachFile(
  targets: readonly ConfirmationTarget[],
  namesOf: (target: ConfirmationTarget) => string,
): readonly (readonly ConfirmationTarget[])[] {
  const groups: ConfirmationTarget[][] = [];
  for (const target of targets) {
    const fits = (group: readonly ConfirmationTarget[]) =>
      group.every(
        (other) => fileOf(other) !== fileOf(target) || namesOf(other) === namesOf(target),
      );
    const group = groups.find(fits);
    if (group === undefined) groups.push([target]);
    else group.push(target);
  }
  return groups;
}

const fileOf = (target: ConfirmationTarget) => target.package.split(' > ', 1)[0];

/**
 * Full names as a pattern: the titles that a benchmark stands in, and its own where that can be chosen. Letters that mean
 * something to a pattern or to a shell are left open, so it may choose others too.
 */
function patternOf(
  { package: group, name, formerNames }: ConfirmationTarget,
  choosesOne: boolean,
): string {
  const titles = group.split(' > ').slice(1);
  const names = choosesOne ? [name, ...formerNames].map((own) => [...titles, own]) : [titles];
  return names.map((each) => each.map(openPattern).join('.{1,3}')).join('|');
}

function openPattern(title: string): string {
  return title.replace(/[^A-Za-z0-9_]/g, '.');
}
