/**
 * The one source of the configuration: JSON Schema (2020-12), from which come the types, the
 * validation, the defaults, the file for editors and the tables of the documentation.
 */
import type { FromSchema } from 'json-schema-to-ts';
import { baselineSchema } from './schema/baseline.js';
import { benchmarksSchema } from './schema/benchmarks.js';
import { goSchema } from './schema/go.js';
import { notifySchema } from './schema/notify.js';
import {
  failOnSchema,
  ingestSchema,
  legsSchema,
  policySchema,
  reportSchema,
  waiversPathSchema,
} from './schema/output.js';
import { tasksSchema } from './schema/tasks.js';
import { coverageSchema, testsSchema } from './schema/tests.js';
import type { waiversSchema } from './schema/waivers.js';

export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tollgate configuration',
  type: 'object',
  additionalProperties: false,
  description: 'What a gate runs, and what it accepts. Everything has a default.',
  examples: [{ version: 1, coverage: { total: '80%' } }],
  properties: {
    version: {
      const: 1,
      default: 1,
      description: 'Version of this format.',
      examples: [1],
    },
    tasks: tasksSchema,
    go: goSchema,
    ingest: ingestSchema,
    tests: testsSchema,
    coverage: coverageSchema,
    benchmarks: benchmarksSchema,
    waivers: waiversPathSchema,
    baseline: baselineSchema,
    report: reportSchema,
    notify: notifySchema,
    policy: policySchema,
    failOn: failOnSchema,
    legs: legsSchema,
  },
} as const;

type Optional = { keepDefaultedPropertiesOptional: true };

/** A configuration file as written, once it has been validated. */
export type RawConfig = FromSchema<typeof configSchema, Optional>;
/** A waivers file as written, once it has been validated. */
export type RawWaivers = FromSchema<typeof waiversSchema, Optional>;
