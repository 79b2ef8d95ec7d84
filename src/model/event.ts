import type { BaselineState } from './baseline.js';
import type { MeasurementKind } from './measurement.js';
import type { VerdictKind } from './policy.js';
import type { TaskStatus } from './task.js';
import type { Severity } from './verdict.js';

/** All that observers know of a run. `at` is milliseconds since the epoch. */
export type GateEvent = { readonly at: number } & (
  | {
      readonly type: 'gate.started';
      readonly toolVersion: string;
      readonly sources: readonly string[];
    }
  | {
      readonly type: 'plan.ready';
      readonly tasks: readonly {
        readonly name: string;
        readonly needs: readonly string[];
        readonly exclusive: boolean;
        /** Time of the same task in the baseline run: what a progress bar runs against. */
        readonly expectedMs?: number;
        readonly yields: readonly MeasurementKind[];
      }[];
    }
  | {
      readonly type: 'baseline.loaded';
      readonly suite: string;
      readonly state: BaselineState;
      readonly explanation: string;
    }
  | {
      readonly type: 'task.started';
      readonly task: string;
      readonly attempt: number;
      readonly command: string;
    }
  | {
      readonly type: 'task.output';
      readonly task: string;
      readonly stream: 'stdout' | 'stderr';
      /** One line without its end, ANSI kept. */
      readonly line: string;
    }
  | {
      readonly type: 'task.finished';
      readonly task: string;
      readonly status: TaskStatus;
      readonly durationMs: number;
      readonly exitCode?: number;
      readonly skippedBecause?: string;
    }
  | {
      readonly type: 'measurements.parsed';
      readonly task: string;
      readonly kind: MeasurementKind;
      readonly format: string;
      /** `212 passed, 1 skipped`, `87.6 % of 411 statements`, `32 benchmarks`. */
      readonly summary: string;
      readonly complete: boolean;
    }
  | {
      readonly type: 'confirmation.started';
      readonly task: string;
      /** Commit measured as the base. */
      readonly base: string;
      readonly benchmarks: number;
      readonly mostRounds: number;
    }
  | {
      readonly type: 'confirmation.round';
      readonly task: string;
      /** From 1. */
      readonly round: number;
      readonly mostRounds: number;
      /** Benchmarks that are not decided yet. */
      readonly open: number;
      /** The least certain of them at the last look: relative change of head with its interval. */
      readonly widest?: {
        readonly benchmark: string;
        readonly unit: string;
        readonly low: number;
        readonly high: number;
      };
    }
  | {
      readonly type: 'confirmation.finished';
      readonly task: string;
      readonly rounds: number;
      readonly summary: string;
    }
  | {
      readonly type: 'stage.judged';
      readonly task: string;
      readonly verdict: VerdictKind;
      readonly summary: string;
    }
  | { readonly type: 'finding'; readonly severity: Severity; readonly title: string }
  | { readonly type: 'notice'; readonly message: string }
  | { readonly type: 'baseline.saved'; readonly suite: string; readonly key: string }
  | { readonly type: 'verdict.reached'; readonly verdict: VerdictKind; readonly summary: string }
  | { readonly type: 'gate.finished'; readonly durationMs: number; readonly exitCode: number }
);

/** An event before the clock has stamped it. */
export type UnstampedEvent = GateEvent extends infer E
  ? E extends GateEvent
    ? Omit<E, 'at'>
    : never
  : never;
