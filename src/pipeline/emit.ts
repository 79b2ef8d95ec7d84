import type { GateEvent, UnstampedEvent } from '../model/event.js';
import type { Clock, EventSink } from '../model/ports.js';

/** Emits events stamped with the time. */
export type Emit = (event: UnstampedEvent) => void;

/** Puts the clock's time on every event before it goes out. */
export function stampEvents(events: EventSink, clock: Clock): Emit {
  // `Omit` distributes over the union, so adding `at` gives back exactly one of its members.
  return (event) => events({ ...event, at: clock.now() } as GateEvent);
}
