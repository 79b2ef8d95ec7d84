import type { EventSink } from '../model/ports.js';

/** One consumer of the events of a run. It reaches back into nothing. */
export interface Observer {
  readonly observe: EventSink;
  /** Puts everything in order, also where the run ended by a throw; may be called more than once. */
  close(): void;
}

/** Prints text that brings its own line ends. */
export type Print = (text: string) => void;
