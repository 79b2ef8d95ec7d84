/** What a change touches in one file, against its base. */
export interface ChangedFile {
  /** Path in head, repository-relative, forward slashes. */
  readonly path: string;
  /** Path in base where renamed. */
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'renamed' | 'deleted';
  /** Lines of head that were added or changed, ascending. Empty for deleted and binary files. */
  readonly lines: readonly number[];
}

/** What triggered the run, read once at the edge; nothing later asks the environment. */
export interface RunContext {
  readonly event:
    | 'push'
    | 'pull_request'
    | 'merge_group'
    | 'schedule'
    | 'manual'
    | 'local'
    | 'other';
  /** `owner/name`, empty where there is none. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly headCommit: string;
  /** Branch that head is on, or the pull request's head branch. */
  readonly branch: string;
  readonly defaultBranch: string;
  /** Where the change goes, on pull requests and merge groups: a commit or a ref to find the merge-base with. */
  readonly baseRef?: string;
  readonly baseCommit?: string;
  readonly pullRequest?: number;
  /** Labels of the pull request when the event happened; absent where it had none. */
  readonly labels?: readonly string[];
  /** The label whose setting is this event: it was set on this head. */
  readonly labelled?: string;
  readonly fromFork: boolean;
  readonly runId: string;
  readonly attempt: number;
  readonly runUrl?: string;
  /** Workspace, absolute. */
  readonly root: string;
}

/** The change under judgement: undefined base where there is none to compare with (first commit, no git). */
export interface Change {
  readonly base?: string;
  readonly files: readonly ChangedFile[];
  /** Why the base could not be found though one was expected. */
  readonly unavailable?: string;
}
