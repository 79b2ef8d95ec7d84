import type { CommandIo } from '../../src/commands/io.js';

export interface RecordedIo extends CommandIo {
  readonly printed: () => string;
  readonly warned: () => string;
}

/**
 * The world of a command: output is kept, standard input is given in pieces that split characters, nothing is
 * coloured; `more` says what is otherwise.
 */
export function recordedIo(
  cwd: string,
  stdin: string | Uint8Array = '',
  more: Partial<CommandIo> = {},
): RecordedIo {
  const printed: string[] = [];
  const warned: string[] = [];
  return {
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    async *stdin() {
      const bytes = typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
      for (let at = 0; at < bytes.length; at += 101) yield bytes.subarray(at, at + 101);
    },
    env: {},
    cwd,
    terminal: false,
    columns: () => 80,
    rows: () => 24,
    colour: false,
    quiet: false,
    signal: new AbortController().signal,
    exitCode: 0,
    ...more,
    printed: () => printed.join(''),
    warned: () => warned.join(''),
  };
}
