/** The sections that decide nothing about code: what is read, what is said, what the exit code follows. */
import { label, path } from './values.js';

const sources = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', minLength: 1, maxLength: 600, 'x-value': 'source' },
} as const;

export const ingestSchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  description:
    'Result files of earlier steps, read instead of running tasks. Each entry is a glob, with `FORMAT:` before it where the content does not give the format away.',
  examples: [{ tests: ['go-test-json:reports/*.json'], coverage: ['lcov:coverage/lcov.info'] }],
  properties: {
    tests: {
      ...sources,
      description: 'Test results.',
      examples: [['go-test-json:reports/*.json', 'out/*.tap']],
    },
    coverage: { ...sources, description: 'Coverage reports.', examples: [['coverage/lcov.info']] },
    benchmarks: {
      ...sources,
      description: 'Benchmark results.',
      examples: [['go-bench:bench.txt']],
    },
    diagnostics: { ...sources, description: 'Findings of linters.', examples: [['lint.txt']] },
  },
} as const;

export const reportSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'Where the result is told.',
  examples: [{ json: 'tollgate-report.json', comment: 'always' }],
  properties: {
    comment: {
      type: 'string',
      enum: ['changes', 'always', 'never'],
      default: 'changes',
      description:
        'When a pull request gets a comment, which later runs update. `changes`: where there is something to look at; once all is well the comment is folded. Takes the permission `pull-requests: write`; pull requests from forks take the workflow of docs/pull-requests.md.',
      examples: ['always'],
    },
    commitComment: {
      type: 'string',
      enum: ['changes', 'always', 'never'],
      default: 'never',
      description:
        'The same on the commit, where a run has no pull request: a push, a schedule. Takes the permission `contents: write`.',
      examples: ['changes'],
    },
    check: {
      type: 'string',
      enum: ['never', 'check-run', 'status'],
      default: 'never',
      description:
        'What the commit gets beside the job. `check-run`: with annotations at all findings, takes `checks: write`. `status`: one line, takes `statuses: write`.',
      examples: ['check-run'],
    },
    json: {
      ...path,
      description: 'File for the whole report as JSON. Without it: none.',
      examples: ['tollgate-report.json'],
    },
    html: {
      ...path,
      description: 'File for the report as one page, with plots. Without it: none.',
      examples: ['tollgate-report.html'],
    },
    junit: {
      ...path,
      description:
        'File for the findings as JUnit XML. For this and the files below see docs/outputs.md.',
      examples: ['out/tollgate.xml'],
    },
    sarif: {
      ...path,
      description: 'File for the findings as SARIF 2.1.0, for code scanning.',
      examples: ['out/tollgate.sarif'],
    },
    csv: {
      ...path,
      description: 'File for the benchmarks as CSV.',
      examples: ['out/benchmarks.csv'],
    },
    openmetrics: {
      ...path,
      description: 'File for the figures as OpenMetrics text.',
      examples: ['out/tollgate.prom'],
    },
    badge: {
      ...path,
      description: 'File for the verdict as JSON of a badge by shields.io.',
      examples: ['out/badge.json'],
    },
  },
} as const;

export const policySchema = {
  type: 'object',
  additionalProperties: false,
  description: 'Whose policy judges a pull request.',
  examples: [{ from: 'base' }],
  properties: {
    from: {
      type: 'string',
      enum: ['base', 'head'],
      default: 'base',
      description:
        'The policy, waivers and aliases of the commit that the change goes to, or those of the change itself. Only what the base says here counts.',
      examples: ['head'],
    },
  },
} as const;

export const failOnSchema = {
  type: 'array',
  items: { type: 'string', enum: ['degraded', 'inconclusive', 'block'] },
  default: ['inconclusive', 'block'],
  description:
    'Verdicts that make the exit code nonzero. The outputs `verdict` and `deploy` do not change with it.',
  examples: [['degraded', 'inconclusive', 'block'], []],
} as const;

export const legsSchema = {
  type: 'array',
  items: label,
  maxItems: 256,
  uniqueItems: true,
  default: [],
  description:
    'Where several jobs measure and one judges: names of legs or jobs that have to be there, beside those that a matrix tells of itself.',
  examples: [['linux', 'windows']],
} as const;

export const waiversPathSchema = {
  ...path,
  default: '.tollgate/waivers.yml',
  description: 'File of waivers: YAML, or TOML where it ends in `.toml`.',
  examples: ['.tollgate/waivers.toml'],
} as const;
