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

/** A repository, read only but for fetching history that is missing. */
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

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The machine that measures. */
export interface Host {
  readonly cores: number;
  environment(benchmarkCommand: string, toolchain: Readonly<Record<string, string>>): Environment;
}

/** Asks the tools of this machine what they are; nothing is built, tested or changed. */
export interface Probe {
  /** Trimmed standard output of a quick question; undefined where the tool is missing or fails. */
  version(tool: string, args: readonly string[]): Promise<string | undefined>;
  /** As Node.js names them: `linux`, `darwin`, `win32`; `x64`, `arm64`. */
  readonly platform: { readonly os: string; readonly arch: string };
}

export type EventSink = (event: GateEvent) => void;

/** All that `runGate` needs of the world. */
export interface Ports {
  readonly processes: ProcessRunner;
  readonly files: FileSystem;
  readonly git: Git;
  readonly store: BaselineStore;
  readonly clock: Clock;
  readonly host: Host;
  readonly events: EventSink;
  readonly signal: AbortSignal;
}
