/**
 * The kinds of single values that a configuration is made of. `x-value` names the kind, so that a
 * message can say what is expected in words instead of showing a regular expression.
 */
import { POLICY_ACTIONS } from '../../model/policy.js';

/** `80%`, `92.5 %`: a bare number is refused, since 80 and 0.8 would both be a guess. */
export const percentage = {
  type: 'string',
  pattern: '^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]{1,6})?) ?%$',
  'x-value': 'percentage',
} as const;

/** A relative change: may exceed 100%, and 0 needs no sign. */
export const tolerance = {
  type: ['string', 'integer'],
  pattern: '^[0-9]{1,4}(?:\\.[0-9]{1,6})? ?%$',
  minimum: 0,
  maximum: 0,
  'x-value': 'tolerance',
} as const;

/** `90s`, `10m`, `2h`: at most 24 days, the longest time that a timer can wait. */
export const duration = {
  type: 'string',
  pattern: '^[1-9][0-9]{0,5}s$|^[1-9][0-9]{0,3}m$|^[1-9][0-9]{0,2}h$',
  'x-value': 'duration',
} as const;

export const action = { type: 'string', enum: POLICY_ACTIONS } as const;

/** Names of tasks and suites: printable, so that a log line or a table can hold them. */
export const label = {
  type: 'string',
  pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]{0,98}[^\\s\\p{Cc}])?$',
  'x-value': 'name',
} as const;

/** Checked with the matcher's own rules later on; here only that it is there and bounded. */
export const glob = { type: 'string', minLength: 1, maxLength: 500, 'x-value': 'glob' } as const;

/** A file or folder below the repository's root. */
export const path = {
  type: 'string',
  pattern: '^(?!/)(?![A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\p{Cc}]{1,500}$',
  'x-value': 'path',
} as const;

/** A format's id; whether there is one of that name is asked of the registry of parsers. */
export const format = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  'x-value': 'format',
} as const;

/** A shell line, or a program and its arguments that no shell sees. */
export const command = {
  type: ['string', 'array'],
  minLength: 1,
  minItems: 1,
  items: { type: 'string' },
  'x-value': 'command',
} as const;
