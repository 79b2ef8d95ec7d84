/**
 * The published shape of the JSON report, the source of its type and of `schema/report.schema.json`. Closed
 * (`additionalProperties: false`), since the file may come back as an artifact of a fork: what is not named is refused.
 * Version 1 may gain optional keys; a change of meaning makes a version 2.
 */
import type { FromSchema } from 'json-schema-to-ts';
import {
  baselines,
  change,
  context,
  environment,
  history,
  savedBaselines,
} from './schema/circumstances.js';
import { debts } from './schema/debts.js';
import { findings, verdict } from './schema/judgement.js';
import { comparisons, confirmations, coverage, excerpts, tasks, tests } from './schema/results.js';
import { count, flag, text, texts, verdictKind } from './schema/words.js';

export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tollgate report',
  description: 'What one run of the gate found out and how it judged it.',
  type: 'object',
  additionalProperties: false,
  properties: {
    schema: { const: 'tollgate-report/1', description: 'Name and version of this format.' },
    toolVersion: text,
    verdict,
    deploy: { ...flag, description: 'The verdict allows a deploy: true on pass and degraded.' },
    degraded: flag,
    failOn: {
      type: 'array',
      items: verdictKind,
      description: 'Verdicts that make the exit code nonzero.',
    },
    exitCode: count,
    startedAt: { ...text, description: 'ISO 8601, UTC.' },
    durationMs: { type: 'number' },
    context,
    leg: {
      ...text,
      description:
        'This job among those that judge the same change: its folder and name. Absent for the only one.',
    },
    change,
    environment,
    fingerprints: {
      description: 'By suite, where another machine than that of `environment` measured it.',
      type: 'object',
      additionalProperties: text,
    },
    findings,
    tasks,
    tests,
    coverage,
    excerpts,
    comparisons,
    confirmations,
    debts,
    baselines,
    history,
    savedBaselines,
    configSources: texts,
    notices: texts,
  },
  required: [
    'schema',
    'toolVersion',
    'verdict',
    'deploy',
    'degraded',
    'failOn',
    'exitCode',
    'startedAt',
    'durationMs',
    'context',
    'change',
    'environment',
    'findings',
    'tasks',
    'tests',
    'coverage',
    'comparisons',
    'baselines',
    'savedBaselines',
    'configSources',
    'notices',
  ],
} as const;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** The report as JSON: what every renderer takes, whether it was just made or read from a file. */
export type ReportJson = DeepReadonly<FromSchema<typeof reportSchema>>;
