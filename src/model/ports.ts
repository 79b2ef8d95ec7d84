import type { CommitMessage } from './acceptance.js';
import type { AttemptRecord } from './attempt.js';
import type { BaselineEntry, Environment } from './baseline.js';
import type { ChangedFile } from './change.js';
import type { GateEvent } from './event.js';
import type { Problem } from './problem.js';
import type { Command } from './task.js';

export interface ProcessExit {
  readonly exitCode?: number;
  readonly signal?: string;
  readonly timedOut: boolean;
  readonly cancelled: boolean;
  readonly durationMs: number;
  /** Set where the program could not be started at all (not found, not executable). */
  readonly startError?: string;
  /** True where a process that it left running still held standard output open: what was read may lack the end. */
  readonly outputOpen?: boolean;
}

export interface ProcessRequest {
  readonly command: Command;
  /** Absolute. */
  readonly cwd: string;
  /** Added to the environment of the gate. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly onOutput: (stream: 'stdout' | 'stderr', chunk: Uint8Array) => void;
}

/** Runs commands. Time limit and abort end the whole process tree; it never throws for what the command does. */
export interface ProcessRunner {
  run(request: ProcessRequest): Promise<ProcessExit>;
}

/** Files below one root. Paths are relative to it, with forward slashes; a path that leaves it is an error. */
export interface FileSystem {
  readonly root: string;
  read(path: string): AsyncIterable<Uint8Array>;
  /** Undefined where there is no such file. Throws a ProblemError where it is larger than the limit (default 1 MiB). */
  readText(path: string, limitBytes?: number): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
  /** Milliseconds since the epoch of the last change; undefined where there is no such file. */
  modifiedAt(path: string): Promise<number | undefined>;
  /** Sorted relative paths; ignores `.git` and `node_modules`. */
  glob(patterns: readonly string[], under?: string): Promise<readonly string[]>;
  /** Atomic: a reader sees the old text or the new one. */
  writeText(path: string, text: string): Promise<void>;
}

/** A tree of one commit beside the working tree; gone when disposed of. */
export interface Worktree extends AsyncDisposable {
  /** Absolute path of what corresponds to the root of the gate (the root may be a folder of the repository). */
  readonly root: string;
  readonly commit: string;
}

/** A repository, read only but for fetching history that is missing and for trees beside the working tree. */
export interface Git {
  /** Undefined outside a repository or before the first commit. */
  head(): Promise<string | undefined>;
  branch(): Promise<string | undefined>;
  defaultBranch(): Promise<string | undefined>;
  /** Deepens a shallow clone until it is there. */
  mergeBase(base: string, head: string): Promise<{ commit: string } | { unavailable: string }>;
  changedFiles(base: string): Promise<readonly ChangedFile[]>;
  /** Text of a file at a commit; undefined where it is not there. */
  show(commit: string, path: string): Promise<string | undefined>;
  /** The commit itself and its first-parent ancestors, newest first, as far as history reaches. */
  firstParents(commit: string, limit: number): Promise<readonly string[]>;
  /** Commits of head that base has not, newest first, at most 200; none where one of the two is not in this clone. */
  commits(base: string, head: string): Promise<readonly CommitMessage[]>;
  /**
   * Checks out a commit beside the working tree, which stays as it is; fetches the commit where a shallow clone lacks it.
   * Undefined commits, full disks and the like come back as a reason.
   */
  checkOut(commit: string): Promise<Worktree | { readonly unavailable: string }>;
}

export interface BaselineQuery {
  readonly suite: string;
  /** Wanted commit and its first-parent ancestors, newest first; empty where there is no git: newest entries then. */
  readonly commits: readonly string[];
  /** Entries of this environment are preferred. */
  readonly fingerprint: string;
  readonly limit: number;
  /** Files below the root that the change under judgement brought, altered or removed: no witnesses for it. */
  readonly changedPaths?: readonly string[];
}

export interface BaselineAnswer {
  /** In the order of `commits` (newest first). Several runs of one commit may be among them. */
  readonly entries: readonly BaselineEntry[];
  /** Damaged, truncated, foreign or future entries that were skipped. */
  readonly problems: readonly Problem[];
  /** Said only on evidence that entries were there once. */
  readonly evicted?: string;
}

export interface StoredEntry {
  readonly key: string;
  readonly bytes: number;
  readonly entry?: BaselineEntry;
  readonly problem?: Problem;
}

/** Keeps baseline entries: append-only, one immutable entry a run and suite. */
export interface BaselineStore {
  /** `cache of owner/name`, `.tollgate/baseline`. */
  readonly description: string;
  find(query: BaselineQuery): Promise<BaselineAnswer>;
  /** A refused or lost save is a problem, never silence. */
  save(
    entry: BaselineEntry,
  ): Promise<{ readonly key: string; readonly problems: readonly Problem[] }>;
}

/** What only a store that can be listed offers; for `tollgate baseline`. */
export interface ListableStore extends BaselineStore {
  list(): Promise<readonly StoredEntry[]>;
  remove(key: string): Promise<void>;
}

/** Keeps the verdicts of all attempts to judge a commit. Neither method throws. */
export interface AttemptLog {
  /** Oldest first, of this job and commit. */
  earlier(head: string): Promise<{
    readonly records: readonly AttemptRecord[];
    readonly problems: readonly Problem[];
  }>;
  record(record: AttemptRecord): Promise<readonly Problem[]>;
}

/** Why something could not be found out: one clause, naming the permission that is missing. */
interface Unanswered {
  readonly unavailable: string;
}

/** Says who did what on the forge, and who may write there: names in commits and payloads prove nothing. */
export interface Authority {
  /** Who set a label that is still there, and when (ISO 8601); undefined where nobody did. */
  labelSetBy(
    pullRequest: number,
    label: string,
  ): Promise<{ readonly login: string; readonly at: string } | undefined | Unanswered>;
  /** The account that a commit's author is; undefined where it is none. */
  authorOf(commit: string): Promise<{ readonly login: string | undefined } | Unanswered>;
  /** True where a pull request that the commit came by is of another repository. */
  cameFromElsewhere(commit: string): Promise<{ readonly fork: boolean } | Unanswered>;
  mayWrite(login: string): Promise<{ readonly allowed: boolean } | Unanswered>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What the machine does besides measuring. Absent where the system does not tell. */
export interface MachineConditions {
  /** Processes that run or wait, mean over a minute. */
  readonly load1?: number;
  /** Shares of all processor time since the snapshot before, 0..1. */
  readonly busyShare?: number;
  readonly stealShare?: number;
  /** Current clock of the cores in MHz, lowest and highest. */
  readonly clockMhz?: { readonly low: number; readonly high: number };
  /** `performance`, `powersave`, …: the governor of the first core. */
  readonly governor?: string;
}

/** The machine that measures. */
export interface Host {
  readonly cores: number;
  environment(benchmarkCommand: string, toolchain: Readonly<Record<string, string>>): Environment;
  /** A snapshot; shares are since the last call (absent on the first). Never throws. */
  conditions(): MachineConditions;
}

/** Asks the tools of this machine what they are; nothing is built, tested or changed. */
export interface Probe {
  /** Trimmed standard output of a quick question; undefined where the tool is missing or fails. */
  version(tool: string, args: readonly string[]): Promise<string | undefined>;
  /** As Node.js names them: `linux`, `darwin`, `win32`; `x64`, `arm64`. */
  readonly platform: { readonly os: string; readonly arch: string };
}

export type EventSink = (event: GateEvent) => void;

/** A folder that is gone when it is disposed of. */
interface Scratch extends AsyncDisposable {
  /** Absolute. */
  readonly root: string;
}

/** What a tree has to have installed for itself, since its lock file is not that of the tree which lends. */
export interface OwnDependencies {
  readonly kind: 'node_modules' | '.venv';
  /** Where the lock file is, below the root, with forward slashes. */
  readonly directory: string;
  /** The lock file that differs, below the root. */
  readonly differs: string;
  /** Names of what lies beside it in the tree that needs it. */
  readonly files: readonly string[];
  /** Absolute path of what is installed in the tree that lends. */
  readonly installed: string;
}

/** Folders besides the one that is judged. */
export interface Trees {
  /** The files below any root, which must exist. */
  open(root: string): FileSystem;
  scratch(): Promise<Scratch>;
  /**
   * Makes what package managers installed in one tree, which git does not know, usable in another: gives what that
   * tree needs of its own.
   */
  lend(from: string, to: string): Promise<readonly OwnDependencies[]>;
}

/** All that `runGate` needs of the world. */
export interface Ports {
  readonly processes: ProcessRunner;
  readonly files: FileSystem;
  readonly trees: Trees;
  readonly git: Git;
  readonly store: BaselineStore;
  readonly attempts: AttemptLog;
  readonly clock: Clock;
  readonly host: Host;
  readonly events: EventSink;
  readonly signal: AbortSignal;
}
