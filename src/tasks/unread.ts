import type { Measurement } from '../model/measurement.js';
import type { Problem } from '../model/problem.js';

/** The same measurement, no longer complete, with one more reason: a doubt travels with the number. */
export function asIncomplete(measurement: Measurement, problem: Problem): Measurement {
  return { ...measurement, complete: false, problems: [...measurement.problems, problem] };
}
