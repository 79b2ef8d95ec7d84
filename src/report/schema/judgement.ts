/** The verdict and its findings in the report's schema. */
import { count, place, text, verdictKind } from './words.js';

export const verdict = {
  type: 'object',
  additionalProperties: false,
  properties: { kind: verdictKind, summary: { ...text, description: 'One sentence.' } },
  required: ['kind', 'summary'],
} as const;

const waiver = {
  description: 'The entry of the waivers file that this finding fell under.',
  type: 'object',
  additionalProperties: false,
  properties: {
    subject: text,
    kind: { enum: ['tests', 'coverage', 'benchmarks', 'checks'] },
    owner: text,
    reason: text,
    link: text,
    expires: { ...text, description: 'ISO date, the last day on which it holds.' },
    line: { type: 'integer' },
  },
  required: ['subject', 'owner', 'reason', 'link', 'expires', 'line'],
} as const;

const history = {
  description: 'Of a test that failed: what attempts and stored runs say of it, flaky or real.',
  type: 'object',
  additionalProperties: false,
  properties: {
    text: { ...text, description: 'A sentence or two.' },
    runs: { ...count, description: 'Stored runs that ran tests.' },
    failed: { ...count, description: 'Those of them in which it failed.' },
    flaky: { ...count, description: 'Those in which it passed only on a further attempt.' },
    lastFailed: { ...text, description: 'Commit of the latest run in which it failed.' },
  },
  required: ['text', 'runs', 'failed', 'flaky'],
} as const;

export const findings = {
  description: 'Judged facts, worst first.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      area: { enum: ['tests', 'coverage', 'benchmarks', 'checks', 'tasks', 'baseline', 'policy'] },
      kind: { ...text, description: 'Stable name of the rule, kebab-case.' },
      subject: { ...text, description: 'What it is about; waivers match on it.' },
      suite: text,
      severity: {
        enum: ['note', 'degraded', 'inconclusive', 'block'],
        description: 'The verdict that this finding alone would give; a note changes nothing.',
      },
      title: text,
      why: text,
      todo: text,
      place,
      details: { ...text, description: 'Bounded output that shows it.' },
      fix: { ...text, description: 'A unified diff that mends it.' },
      history,
      reproduce: {
        ...text,
        description: 'Command that runs this test alone, from the root, for a POSIX shell.',
      },
      waiver,
    },
    required: ['area', 'kind', 'subject', 'suite', 'severity', 'title', 'why', 'todo'],
  },
} as const;
