/** A regression that somebody with write access took on, in the open and for a time. */
export interface Acceptance {
  /** Glob on a finding's subject; `**` is all of them. */
  readonly subject: string;
  /** Login on GitHub, or the name that was given with the command. */
  readonly by: string;
  readonly reason: string;
  /** ISO date, the last day on which it holds. */
  readonly until: string;
  readonly how: 'label' | 'trailer' | 'command';
  /** The commit that it was made for or stands in. */
  readonly commit: string;
}

/** How long an acceptance holds that does not say. */
export const ACCEPTED_DAYS = 90;

/** A commit as its author wrote it. */
export interface CommitMessage {
  readonly commit: string;
  /** As git has it: nobody checked it. */
  readonly authorEmail?: string;
  /** ISO 8601 in UTC, by the clock of whoever committed. */
  readonly committedAt: string;
  readonly message: string;
}
