/** The shape of a toolchain that can be found in a tree: one file each, listed in `detect.ts`. */
import type { FileSystem, Probe } from '../../model/ports.js';
import type { TaskSpec } from '../../model/task.js';
import type { GoOptions } from '../resolve-go.js';

/** Suite of what stands in the root, and of tasks that name none. */
export const DEFAULT_SUITE = 'default';

export interface DetectOptions {
  /** Where to look, below the repository's root; `.` unless said. */
  readonly folder?: string;
  readonly go?: GoOptions;
}

export interface Search {
  readonly files: FileSystem;
  readonly probe: Probe;
  readonly folder: string;
  readonly options: DetectOptions;
}

/** A task before it is known whether it is the only one of its name. `needs` are names of the same suite. */
export type TaskDraft = Pick<TaskSpec, 'name' | 'command' | 'yields'> &
  Partial<
    Pick<TaskSpec, 'needs' | 'exclusive' | 'timeoutMs' | 'action' | 'fix' | 'notices' | 'env'>
  >;

export interface SuiteDraft {
  readonly workingDirectory: string;
  readonly tasks: readonly TaskDraft[];
}

export interface Findings {
  readonly suites: readonly SuiteDraft[];
  readonly sources: readonly string[];
  readonly missing: readonly string[];
}

export interface Toolchain {
  readonly id: string;
  /** Nothing found is no suites, and nothing missing either. */
  detect(search: Search): Promise<Findings>;
}
