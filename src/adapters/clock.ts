/** The machine's own clock, behind its port so that tests can hold time still. */
import type { Clock } from '../model/ports.js';

/** Wall-clock time of this machine, in milliseconds since the epoch. */
export const systemClock: Clock = { now: () => Date.now() };
