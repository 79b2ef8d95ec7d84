/** `tests` and `coverage`: what a test run must show. */
import { COVERAGE_UNITS } from '../../model/measurement.js';
import { action, glob, percentage } from './values.js';

export const testsSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'What test results do to the verdict. A failing test blocks.',
  examples: [{ newFailuresOnly: true }],
  properties: {
    flaky: {
      type: 'object',
      additionalProperties: false,
      description: 'Tests that fail and pass when run again.',
      examples: [{ retries: 2, action: 'degrade' }],
      properties: {
        retries: {
          type: 'integer',
          minimum: 0,
          maximum: 10,
          default: 0,
          description: 'Further attempts of a task that yields tests and failed.',
          examples: [2],
        },
        action: {
          ...action,
          default: 'degrade',
          description: 'What a test does that passed only on a further attempt.',
          examples: ['block'],
        },
      },
    },
    newFailuresOnly: {
      type: 'boolean',
      default: false,
      description: 'Only failures that the run of the baseline did not have block.',
      examples: [true],
    },
    none: {
      ...action,
      default: 'block',
      description: 'What a test run does that found no test at all.',
      examples: ['degrade'],
    },
  },
} as const;

export const coverageSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'How much of the code the tests must reach.',
  examples: [{ total: '80%', patch: '80%', drop: '0.5%' }],
  properties: {
    total: {
      ...percentage,
      default: '80%',
      description:
        'Floor of each suite. Written here it always holds; the default blocks only what is also below the coverage of the baseline.',
      examples: ['80%', '92.5%'],
    },
    patch: {
      ...percentage,
      description:
        'Floor of the executable lines that a change adds or changes. Without it: shown, not judged.',
      examples: ['80%'],
    },
    drop: {
      ...percentage,
      description:
        'Largest drop against the baseline, in percentage points. Without it: shown, not judged.',
      examples: ['0.5%'],
    },
    paths: {
      type: 'object',
      propertyNames: glob,
      additionalProperties: percentage,
      default: {},
      description: 'Floors by glob of the file; the first glob that matches counts.',
      examples: [{ 'internal/parser/**': '90%' }],
    },
    exclude: {
      type: 'array',
      items: glob,
      default: [],
      description: 'Files that do not count, by glob: generated code.',
      examples: [['**/*.pb.go']],
    },
    unit: {
      type: 'string',
      enum: COVERAGE_UNITS,
      description: "What is counted. Without it: the tool's own unit.",
      examples: ['lines'],
    },
    action: {
      ...action,
      default: 'block',
      description: 'What coverage below a floor does.',
      examples: ['degrade'],
    },
  },
} as const;
