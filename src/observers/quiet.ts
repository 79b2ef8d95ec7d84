/** Says one thing: the verdict. */
import { painter } from '../report/paint.js';
import { verdictLine } from './announcement.js';
import type { Observer, Print } from './observer.js';

/** For `--quiet`: one line at the end. */
export function createQuietObserver(print: Print, colour: boolean): Observer {
  const paint = painter(colour);
  return {
    observe(event) {
      if (event.type === 'verdict.reached') print(`${verdictLine(event, paint)}\n`);
    },
    close: () => undefined,
  };
}
