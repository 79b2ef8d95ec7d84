/** A place in a file of the repository: path with forward slashes, lines and columns from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
}

/** One thing that is wrong, as a value: printing it is another matter. */
export interface Problem {
  /** Stable, kebab-case: `config-unknown-key`, `input-empty`, `baseline-damaged`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, naming the offending value in quotes. One sentence, no newline. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly place?: Place;
  /** The source line(s) at the place, as they stand. */
  readonly excerpt?: string;
}

/** Thrown for mistakes of the user (configuration, usage, unreadable input): exit code 2, never a stack trace. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((p) => p.message).join('; '), options);
    this.name = 'ProblemError';
    this.problems = problems;
  }
}
