import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import type { FromSchema } from 'json-schema-to-ts';
import type { GateEvent } from '../../src/model/event.js';
import { eventSchema } from '../../src/observers/event-schema.js';
import { createJsonLinesObserver } from '../../src/observers/json-lines.js';
import { ALL_SAMPLES, SAMPLES } from './sample-events.js';

type Deep<T> = { readonly [K in keyof T]: Deep<T[K]> };
type Published = Deep<FromSchema<typeof eventSchema>>;

/** The one way and the other: where schema and type differ, this does not compile. */
const publish = (event: GateEvent): Published => event;
const receive = (published: Published): GateEvent => published;

const validator = new Validator(JSON.parse(JSON.stringify(eventSchema)), '2020-12');

describe('the published schema of events', () => {
  it.each(ALL_SAMPLES.map((event) => [event.type, event] as const))(
    'accepts %s',
    (_type, event) => {
      expect(validator.validate(receive(publish(event)))).toMatchObject({ valid: true });
    },
  );

  it('knows the very types that there are', () => {
    const published = eventSchema.oneOf.map(({ properties }) => properties.type.const);
    expect(new Set(published)).toEqual(new Set(Object.keys(SAMPLES)));
  });

  it.each([
    ['an unknown type', { at: 1, type: 'task.paused' }],
    ['no time', { type: 'notice', message: 'm' }],
    ['a missing key', { at: 1, type: 'notice' }],
    [
      'a status that there is not',
      { at: 1, type: 'task.finished', task: 't', status: 'ok', durationMs: 1 },
    ],
    ['another thing', 'notice'],
  ])('refuses %s', (_what, value) => {
    expect(validator.validate(value).valid).toBe(false);
  });

  it('lets readers meet keys of later versions', () => {
    expect(validator.validate({ at: 1, type: 'notice', message: 'm', later: 1 }).valid).toBe(true);
  });
});

it('prints each event as one line of JSON', () => {
  let text = '';
  const observer = createJsonLinesObserver((more) => {
    text += more;
  });
  for (const event of ALL_SAMPLES) observer.observe(event);
  observer.close();
  expect(text.endsWith('\n')).toBe(true);
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(ALL_SAMPLES);
});
