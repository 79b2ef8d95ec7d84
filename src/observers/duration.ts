/** Durations for people: as exact as one reads them, in units that fit. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `0.8 s`, `12.3 s`, `2 min 05 s`, `1 h 02 min`. */
export function formatDuration(durationMs: number): string {
  const ms = Math.max(0, durationMs);
  if (ms < MINUTE) return `${(Math.floor(ms / 100) / 10).toFixed(1)} s`;
  return inMinutes(ms);
}

/** The same without tenths, which only flicker where time goes on: `0 s`, `12 s`. */
export function formatElapsed(elapsedMs: number): string {
  const ms = Math.max(0, elapsedMs);
  return ms < MINUTE ? `${Math.floor(ms / SECOND)} s` : inMinutes(ms);
}

function inMinutes(ms: number): string {
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ${twoDigits((ms % MINUTE) / SECOND)} s`;
  return `${Math.floor(ms / HOUR)} h ${twoDigits((ms % HOUR) / MINUTE)} min`;
}

function twoDigits(n: number): string {
  return String(Math.floor(n)).padStart(2, '0');
}
