/** Debts of the default branch, in the report's schema. */
import { count, text, texts } from './words.js';

export const debts = {
  description: 'Benchmarks that are worse on the default branch than was accepted; absent is none.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      suite: text,
      package: text,
      name: text,
      procs: count,
      unit: text,
      ratio: { type: 'number', description: 'Head/base; absent where the base is 0.' },
      low: { type: 'number' },
      high: { type: 'number' },
      since: { ...text, description: 'Commit of the first run that had it.' },
      reference: { ...text, description: 'Commit that it was compared with.' },
      between: {
        ...texts,
        description:
          'First-parent commits after `reference` up to `since`, oldest first, at most 20.',
      },
      foundAt: { ...text, description: 'ISO 8601, UTC.' },
      how: {
        enum: ['regressed', 'drift'],
        description: 'At once against the reference, or little by little over many runs.',
      },
    },
    required: [
      'suite',
      'package',
      'name',
      'unit',
      'since',
      'reference',
      'between',
      'foundAt',
      'how',
    ],
  },
} as const;
