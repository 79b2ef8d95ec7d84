/** Keeps the problems of one step as values, so that the next can be taken all the same. */
import { type Problem, ProblemError } from '../model/problem.js';

/** What a step gave, or all that was wrong. */
export interface Attempt<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Lets every other error through. */
export async function attempt<T>(step: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await step(), problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems };
    throw error;
  }
}
