/** The words of a simple command, as a shell would see them; undefined where a shell would do more than split it. */
import type { Command } from '../../model/task.js';

export interface SimpleCommand {
  /** Assignments before the program. */
  readonly env: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

/** Anything that is not a plain word, a quoted one, or a `$` at the end of a pattern. */
const WORD = /(?:[^\s'"`\\|&;<>(){}$#~]|\$(?=\s|$)|'[^']*'|"[^"`\\$]*(?:\$"|")|\\[.^$*+?|()[\]])+/y;
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;

/** Reads an argument list as it is, a shell line only where it is one plain command. */
export function splitCommand(command: Command): SimpleCommand | undefined {
  if ('argv' in command) return { env: {}, words: command.argv };
  const words = splitWords(command.shell.trim());
  if (words === undefined) return undefined;
  const env: Record<string, string> = {};
  let at = 0;
  for (; at < words.length; at++) {
    const [, name, value] = ASSIGNMENT.exec(words[at] ?? '') ?? [];
    if (name === undefined || value === undefined) break;
    env[name] = value;
  }
  return { env, words: words.slice(at) };
}

function splitWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    WORD.lastIndex = at;
    const [word] = WORD.exec(line) ?? [];
    if (word === undefined) return undefined;
    words.push(unquote(word));
    at += word.length;
    // The end of a line ends a command.
    const space = /[ \t]*/y;
    space.lastIndex = at;
    at += space.exec(line)?.[0].length ?? 0;
  }
  return words;
}

function unquote(word: string): string {
  return word.replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single, double, escaped) =>
    String(single ?? double ?? escaped),
  );
}
