/**
 * The published shape of what `format: json` posts, the source of its type and of `schema/alert.schema.json`. Version 1
 * may gain optional keys: readers ignore those that they do not know. A change of meaning makes a version 2.
 */
import type { FromSchema } from 'json-schema-to-ts';
import { count, flag, place, text } from '../schema/words.js';

const findings = {
  description: 'Worst first, at most 10, without notes; texts are cut to 500 characters.',
  type: 'array',
  maxItems: 10,
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: { enum: ['degraded', 'inconclusive', 'block'] },
      area: text,
      kind: { ...text, description: 'Stable name of the rule, kebab-case.' },
      subject: text,
      suite: text,
      title: text,
      todo: text,
      place,
    },
    required: ['severity', 'area', 'kind', 'subject', 'suite', 'title', 'todo'],
  },
} as const;

const counts = {
  description: 'How many of each there are, those that are not listed included.',
  type: 'object',
  additionalProperties: false,
  properties: {
    block: count,
    inconclusive: count,
    degraded: count,
    notes: count,
    testsPassed: count,
    testsFailed: { ...count, description: 'Failed, errored and unfinished ones.' },
    regressions: { ...count, description: 'Metrics of benchmarks beyond their tolerance.' },
  },
  required: [
    'block',
    'inconclusive',
    'degraded',
    'notes',
    'testsPassed',
    'testsFailed',
    'regressions',
  ],
} as const;

export const alertSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tollgate alert',
  description: 'A verdict that is no pass, as it is posted to a webhook.',
  type: 'object',
  additionalProperties: false,
  properties: {
    schema: { const: 'tollgate-alert/1', description: 'Name and version of this format.' },
    toolVersion: text,
    delivery: {
      description: 'The same for each try of one alert, so that it can be taken once.',
      type: 'object',
      additionalProperties: false,
      properties: {
        id: { ...text, description: 'A UUID.' },
        sentAt: { ...text, description: 'ISO 8601, UTC: refuse what is old.' },
      },
      required: ['id', 'sentAt'],
    },
    verdict: { enum: ['degraded', 'inconclusive', 'block'] },
    deploy: { ...flag, description: 'The verdict allows a deploy: true on degraded.' },
    reason: { ...text, description: 'One sentence.' },
    repository: { ...text, description: '`owner/name`; empty where there is none.' },
    branch: text,
    commit: text,
    event: text,
    pullRequest: count,
    runUrl: text,
    leg: { ...text, description: 'Which of several jobs that judge the same commit.' },
    counts,
    findings,
  },
  required: [
    'schema',
    'toolVersion',
    'delivery',
    'verdict',
    'deploy',
    'reason',
    'repository',
    'branch',
    'commit',
    'event',
    'counts',
    'findings',
  ],
} as const;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Alert = DeepReadonly<FromSchema<typeof alertSchema>>;
