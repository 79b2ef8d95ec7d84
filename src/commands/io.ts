import type { Command } from 'commander';

/** The world as a command sees it; only `cli.ts` builds it from the process. */
export interface CommandIo {
  /** Standard output: results only. */
  print(text: string): void;
  /** Settles when what was printed is not waiting in memory for a slow reader; to be awaited between large pieces. */
  drained?(): Promise<void>;
  /** Standard error: progress, warnings, problems. */
  warn(text: string): void;
  stdin(): AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Standard error is a terminal. */
  readonly terminal: boolean;
  /** Size of that terminal. */
  columns(): number;
  rows(): number;
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
  /** Set by the command; documented in `docs/exit-codes.md`. */
  exitCode: number;
}

/**
 * Builds one command. The file of a command imports statically only commander and types;
 * its action loads what it needs, so that start-up pays for nothing else.
 */
export type CommandFactory = (io: CommandIo) => Command;
