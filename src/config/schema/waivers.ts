/** The waivers file: findings that are known and accepted for a time. */
import { glob } from './values.js';

const waiverSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['subject', 'owner', 'reason', 'link', 'expires'],
  description: 'One waiver. A finding whose subject matches becomes a note until the day is over.',
  examples: [
    {
      subject: 'default/internal/parser.TestSlow*',
      kind: 'tests',
      owner: '@octocat',
      reason: 'Depends on a clock that the runner does not have',
      link: 'https://example.com/issues/12',
      expires: '2027-01-31',
    },
  ],
  properties: {
    subject: {
      ...glob,
      description: 'Glob on the subject of a finding.',
      examples: ['**/TestSlow*'],
    },
    kind: {
      type: 'string',
      enum: ['tests', 'coverage', 'benchmarks', 'checks'],
      description: 'Only findings of this kind. Without it: of any.',
      examples: ['benchmarks'],
    },
    owner: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'Who answers for it.',
      examples: ['@octocat'],
    },
    reason: {
      type: 'string',
      minLength: 1,
      maxLength: 1000,
      description: 'Why it is accepted.',
      examples: ['Slow only on shared runners'],
    },
    link: {
      type: 'string',
      pattern: '^https?://[^\\s\\p{Cc}]{1,1000}$',
      'x-value': 'link',
      description: 'Where the work on it can be followed.',
      examples: ['https://example.com/issues/12'],
    },
    expires: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      'x-value': 'date',
      description: 'Last day on which it holds, in UTC. After it the waiver itself is a finding.',
      examples: ['2027-01-31'],
    },
  },
} as const;

export const waiversSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tollgate waivers',
  type: ['array', 'object'],
  additionalProperties: false,
  items: waiverSchema,
  'x-value': 'waivers',
  description: 'Findings that are known and accepted for a time: a list, or in TOML `[[waivers]]`.',
  examples: [waiverSchema.examples, { waivers: waiverSchema.examples }],
  properties: {
    waivers: {
      type: 'array',
      items: waiverSchema,
      default: [],
      description: 'The waivers. The first that matches counts.',
      examples: [waiverSchema.examples],
    },
  },
} as const;
