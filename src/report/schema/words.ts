/** Pieces that the parts of the report's schema share. */
export const text = { type: 'string' } as const;
export const texts = { type: 'array', items: text } as const;
export const flag = { type: 'boolean' } as const;
export const count = { type: 'integer', minimum: 0 } as const;
export const numbers = { type: 'array', items: { type: 'number' } } as const;

export const verdictKind = { enum: ['pass', 'degraded', 'inconclusive', 'block'] } as const;

export const place = {
  description: 'A place in a file of the repository; lines and columns from 1.',
  type: 'object',
  additionalProperties: false,
  properties: { file: text, line: count, column: count, endLine: count },
  required: ['file'],
} as const;

export const problems = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      code: text,
      severity: { enum: ['error', 'warning'] },
      message: text,
      hint: text,
      place,
      excerpt: text,
    },
    required: ['code', 'severity', 'message'],
  },
} as const;

export const ratio = {
  type: 'object',
  additionalProperties: false,
  properties: { covered: count, total: count },
  required: ['covered', 'total'],
} as const;
