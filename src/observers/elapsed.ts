/** Time that goes on, for people. */
import { formatDuration } from '../report/units.js';

/** Whole seconds, since tenths would only flicker: `0 s`, `12 s`, `2 min 05 s`. */
export function formatElapsed(elapsedMs: number): string {
  const seconds = Math.floor(Math.max(0, elapsedMs) / 1000);
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
}
