/** `benchmarks`: which change of which number is accepted. */
import { action, duration, glob, tolerance } from './values.js';

const better = {
  type: 'string',
  enum: ['lower', 'higher'],
  description: 'Which way is better, where the format does not know it.',
  examples: ['higher'],
} as const;

/** `5%`, `0`, `ignore`, or both and a direction. */
const metric = {
  type: ['string', 'integer', 'object'],
  pattern: '^(?:block|degrade|ignore|[0-9]{1,4}(?:\\.[0-9]{1,6})? ?%)$',
  minimum: 0,
  maximum: 0,
  additionalProperties: false,
  'x-value': 'metric',
  description: 'A tolerance, an action, or a mapping of both.',
  examples: ['5%', 0, 'ignore', { tolerance: '3%', better: 'higher' }],
  properties: {
    tolerance: {
      ...tolerance,
      description:
        'Accepted relative change for the worse. Without it: that of the rule, then of the section.',
      examples: ['5%', 0],
    },
    action: {
      ...action,
      description: 'What a greater change does. Without it: that of the rule, then of the section.',
      examples: ['degrade'],
    },
    better,
  },
} as const;

const metrics = {
  type: 'object',
  propertyNames: { type: 'string', minLength: 1, maxLength: 100, 'x-value': 'unit' },
  additionalProperties: metric,
  default: {},
  examples: [{ 'ns/op': '5%', 'allocs/op': 0, 'B/op': 'ignore' }],
} as const;

const ruleSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['match'],
  description: 'One rule; what it leaves out comes from the section.',
  examples: [{ match: '**/BenchmarkDBQuery*', tolerance: '8%', action: 'degrade' }],
  properties: {
    match: {
      ...glob,
      description: 'Glob on `suite/package/name` of the benchmark.',
      examples: ['**/BenchmarkParseJSON*'],
    },
    tolerance: {
      ...tolerance,
      description: 'Accepted relative change for the worse.',
      examples: ['8%'],
    },
    action: { ...action, description: 'What a greater change does.', examples: ['degrade'] },
    metrics: { ...metrics, description: 'By unit, over tolerance and action of the rule.' },
    vanished: {
      ...action,
      description: 'What a benchmark does that the baseline has and the run has not.',
      examples: ['ignore'],
    },
  },
} as const;

export const benchmarksSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'Which change of which number is accepted.',
  examples: [{ tolerance: '5%', action: 'block' }],
  properties: {
    tolerance: {
      ...tolerance,
      default: '5%',
      description: 'Accepted relative change for the worse.',
      examples: ['5%', '2.5%', 0],
    },
    action: {
      ...action,
      default: 'block',
      description: 'What a change for the worse beyond the tolerance does.',
      examples: ['degrade'],
    },
    metrics: {
      ...metrics,
      description:
        'By unit, over tolerance and action of the section. A unit that is ignored here stays so unless a rule names it.',
    },
    policies: {
      type: 'array',
      items: ruleSchema,
      default: [],
      description: 'Rules for some benchmarks; the first that matches counts.',
      examples: [[{ match: '**/BenchmarkDBQuery*', tolerance: '8%', action: 'degrade' }]],
    },
    vanished: {
      ...action,
      default: 'block',
      description: 'What a benchmark does that the baseline has and the run has not.',
      examples: ['degrade'],
    },
    inconclusive: {
      type: 'string',
      enum: ['degrade', 'block'],
      default: 'degrade',
      description: 'What a comparison does that could not be decided.',
      examples: ['block'],
    },
    confirm: {
      type: 'string',
      enum: ['auto', 'always', 'never'],
      default: 'auto',
      description:
        'When base and head are measured by turns on this machine. `auto`: where stored runs do not clear a benchmark. `always`: every benchmark that is judged. `never`: the ratio to the stored run alone decides, which blocks unchanged code on a noisy machine. What is counted, so that every repetition gives the same number, is compared exactly either way.',
      examples: ['always'],
    },
    budget: {
      ...duration,
      default: '5m',
      description:
        'Most time that measuring base and head by turns may take, for each task. What is not decided by then is inconclusive.',
      examples: ['90s', '15m'],
    },
    baseMissing: {
      ...action,
      default: 'degrade',
      description:
        'What it does that neither the base nor an ancestor of it in the window of the baseline can be measured.',
      examples: ['block'],
    },
    unconfirmed: {
      type: 'string',
      enum: ['degrade', 'block', 'inconclusive'],
      default: 'degrade',
      description:
        'What a timed metric does that looks worse than a stored run and cannot be measured beside its base (result files alone), where `confirm` is not `never` and its own action is `block`.',
      examples: ['block'],
    },
    aliases: {
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1, maxLength: 500 },
      default: {},
      description: 'Renamed benchmarks: old identity to new, as `package.Name`.',
      examples: [{ 'parser.BenchmarkOld': 'parser.BenchmarkNew' }],
    },
  },
} as const;
