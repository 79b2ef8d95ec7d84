/** The events themselves, one JSON object a line, for other programs. The schema is in `event-schema.ts`. */
import type { Observer, Print } from './observer.js';

/** https://jsonlines.org */
export function createJsonLinesObserver(print: Print): Observer {
  return {
    observe: (event) => print(`${JSON.stringify(event)}\n`),
    close: () => undefined,
  };
}
