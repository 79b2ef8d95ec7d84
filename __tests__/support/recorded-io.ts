import type { CommandIo } from '../../src/commands/io.js';

export interface RecordedIo extends CommandIo {
  readonly printed: () => string;
  readonly warned: () => string;
}

/** The world of a command: output is kept, standard input is given, nothing is coloured. */
export function recordedIo(cwd: string, stdin: string | Uint8Array = ''): RecordedIo {
  const printed: string[] = [];
  const warned: string[] = [];
  return {
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    async *stdin() {
      yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
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
    printed: () => printed.join(''),
    warned: () => warned.join(''),
  };
}
