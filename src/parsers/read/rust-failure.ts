/** A failed test of libtest by what it printed. */
import { reasonOf } from './failure-reason.js';
import { rustMessage } from './rust-message.js';
import { readStack } from './stack.js';
import { type Failure, firstTellingLine } from './test-list.js';

/** `note`: what the harness itself says of it. */
export function rustFailure(text: string, note = ''): Failure {
  const whole = note === '' || text.includes(note) ? text : `${text}\n${note}`;
  const stack = readStack(whole.trim());
  return {
    status: 'failed',
    reason: reasonOf(whole),
    message: rustMessage(whole) ?? (note || firstTellingLine(stack.text) || 'the test failed'),
    details: stack.text,
    ...(stack.place === undefined ? {} : { place: stack.place }),
  };
}
