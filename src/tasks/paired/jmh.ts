/**
 * JMH: the jar is built once a tree, and each round starts it anew for the wanted benchmarks, some milliseconds each
 * after a short warm-up. https://github.com/openjdk/jmh
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { Command } from '../../model/task.js';
import type { PairedTool } from './command.js';
import { splitCommand } from './split-command.js';

/** One process a benchmark: the compiler has settled after some hundred milliseconds of most. */
const ROUND = '-f 1 -wi 2 -w 100ms -i 1 -r 30ms'.split(' ');
const SURVEY = '-f 1 -wi 0 -i 1 -r 10ms'.split(' ');
/** How long and how often: ours to choose. `-p`, `-t`, `-bm` and the like stay. */
const OURS = new Set('-f -wf -wi -w -wbs -i -r -bs -to -prof -v'.split(' '));
const VALUES = new Set(
  '-p -t -bm -tu -si -foe -gc -rf -rff -o -jvm -jvmArgs -jvmArgsAppend -jvmArgsPrepend -opi -tg -wm -e -wmb'.split(
    ' ',
  ),
);

interface JmhCommand {
  readonly prepare: string | undefined;
  /** `java … -jar X.jar` */
  readonly program: readonly string[];
  readonly options: readonly string[];
}

export const jmh: PairedTool = {
  id: 'jmh',
  read({ command }) {
    const read = readCommand(command);
    if (read === undefined) return undefined;
    const { prepare, program, options } = read;
    return {
      ...(prepare === undefined ? {} : { prepare: { shell: prepare } }),
      round: (targets) => ({ argv: [...program, patternOf(targets), ...options, ...ROUND] }),
      survey: { argv: [...program, ...options, ...SURVEY] },
    };
  },
};

/** `BUILD && java -jar X.jar OPTIONS`; undefined for anything else. */
function readCommand(command: Command): JmhCommand | undefined {
  const parts = 'shell' in command ? command.shell.split(' && ') : [];
  const last = parts.pop();
  const simple = splitCommand(last === undefined ? command : { shell: last });
  if (simple === undefined || Object.keys(simple.env).length > 0) return undefined;
  const jar = simple.words.indexOf('-jar') + 2;
  const [program] = simple.words;
  if (jar < 2 || program === undefined || !/(?:^|[\\/])java(?:\.exe)?$/.test(program))
    return undefined;
  const options = jmhOptions(simple.words.slice(jar));
  if (options === undefined || !options.includes('-rff')) return undefined;
  const prepare = parts.length === 0 ? undefined : parts.join(' && ');
  return { prepare, program: simple.words.slice(0, jar), options };
}

/** Those that stay; patterns of names are replaced. Undefined where an option is not known. */
function jmhOptions(words: readonly string[]): readonly string[] | undefined {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) continue;
    const value = words[++at];
    if (value === undefined || !(OURS.has(word) || VALUES.has(word))) return undefined;
    if (!OURS.has(word)) kept.push(word, value);
  }
  return kept;
}

/** All that have one of these names, with all their parameters: JMH cannot choose among those of one. */
function patternOf(targets: readonly ConfirmationTarget[]): string {
  const names = targets.flatMap(({ name, formerNames }) => [name, ...formerNames]);
  const plain = new Set(names.map((name) => /^[\w.$]+/.exec(name)?.[0] ?? name));
  return `^(${[...plain].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}
