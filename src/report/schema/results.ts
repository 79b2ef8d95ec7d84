/** What was measured, in the report's schema: tasks, tests, coverage, comparisons of benchmarks. */
import { count, numbers, place, problems, ratio, text } from './words.js';

const action = { enum: ['block', 'degrade', 'ignore'] } as const;
const durationMs = { type: 'number', description: 'Milliseconds.' } as const;

export const tasks = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: text,
      suite: text,
      status: { enum: ['passed', 'failed', 'timed-out', 'skipped', 'cancelled'] },
      exitCode: { type: 'integer' },
      signal: text,
      durationMs,
      attempts: { ...count, description: '1 without a retry, 0 where skipped.' },
      skippedBecause: {
        type: 'object',
        additionalProperties: false,
        properties: { task: text, reason: text },
        required: ['task', 'reason'],
      },
      problems,
      action: { ...action, description: 'What a failure of the task means; absent is block.' },
    },
    required: ['name', 'suite', 'status', 'durationMs', 'attempts', 'problems'],
  },
} as const;

const failure = {
  type: 'object',
  additionalProperties: false,
  properties: {
    task: text,
    suite: { ...text, description: 'Package, file or class.' },
    name: { ...text, description: 'Empty where the whole suite failed.' },
    status: { enum: ['failed', 'errored', 'unfinished'] },
    reason: { enum: ['assertion', 'panic', 'race', 'timeout', 'build', 'exit', 'unfinished'] },
    message: text,
    place,
    reportedAt: { ...place, description: 'Where the tool says it failed, if elsewhere.' },
  },
  required: ['task', 'suite', 'name', 'status', 'reason', 'message'],
} as const;

export const tests = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      suite: text,
      counts: {
        type: 'object',
        additionalProperties: false,
        properties: {
          passed: count,
          failed: count,
          skipped: count,
          errored: count,
          unfinished: count,
        },
        required: ['passed', 'failed', 'skipped', 'errored', 'unfinished'],
      },
      durationMs,
      failures: {
        type: 'array',
        items: failure,
        description: 'Of the last attempt; without those that failed only because a sub-test did.',
      },
    },
    required: ['suite', 'counts', 'failures'],
  },
} as const;

const coverageUnit = { enum: ['statements', 'lines', 'branches', 'functions'] } as const;

export const coverage = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      suite: text,
      unit: { ...coverageUnit, description: 'What floor and reference are counted in.' },
      totals: {
        type: 'object',
        additionalProperties: false,
        properties: { statements: ratio, lines: ratio, branches: ratio, functions: ratio },
      },
      floor: { type: 'number', description: 'Ratio, 0 to 1.' },
      floorConfigured: { type: 'boolean' },
      reference: ratio,
      patch: {
        ...ratio,
        description: 'Executable lines of the change; total 0 where none changed.',
      },
      patchFloor: { type: 'number', description: 'Ratio, 0 to 1.' },
      patchMissed: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { file: text, lines: { type: 'array', items: count } },
          required: ['file', 'lines'],
        },
      },
    },
    required: ['suite', 'unit', 'totals', 'floor', 'floorConfigured', 'patchMissed'],
  },
} as const;

export const excerpts = {
  description:
    'Source around findings and around changed lines that no test reaches: at most 2,000 lines of 200 characters.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      file: text,
      from: { ...count, description: 'Line of the first one.' },
      lines: { type: 'array', items: text },
    },
    required: ['file', 'from', 'lines'],
  },
} as const;

const triedBases = {
  description: 'Commits that were tried as the base and could not be measured.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: { commit: text, reason: text },
    required: ['commit', 'reason'],
  },
} as const;

const clockMhz = {
  description: 'Clock of the cores in MHz.',
  type: 'object',
  additionalProperties: false,
  properties: { low: { type: 'number' }, high: { type: 'number' } },
  required: ['low', 'high'],
} as const;

const conditions = {
  description: 'What the machine did besides; absent is not known.',
  type: 'object',
  additionalProperties: false,
  properties: {
    load1: { type: 'number', description: 'Processes that run or wait, mean over a minute.' },
    busyShare: { type: 'number', description: 'Of all processor time, 0 to 1.' },
    stealShare: { type: 'number', description: 'Taken by other virtual machines, 0 to 1.' },
    clockMhz,
    governor: text,
  },
} as const;

export const confirmations = {
  description: 'Base and head measured by turns, one entry a task; or why that was not possible.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      kind: { enum: ['measured', 'unmeasured'] },
      suite: text,
      task: text,
      base: { ...text, description: 'The commit that was measured as the base.' },
      distance: { ...count, description: 'First-parent commits before the wanted one.' },
      tried: triedBases,
      benchmarks: { ...count, description: 'Benchmarks that were measured so.' },
      tests: { ...count, description: 'Tests that share the error, fixed before round 1.' },
      alpha: {
        type: 'number',
        description: 'Chance that any of them convicts what is within its tolerance.',
      },
      rounds: count,
      mostRounds: count,
      stopped: { enum: ['decided', 'rounds', 'budget', 'cancelled'] },
      durationMs,
      conditions,
      side: { enum: ['base', 'head', 'method'], description: 'What could not be measured.' },
      reason: text,
    },
    required: ['kind', 'suite', 'task', 'tried'],
  },
} as const;

const effect = {
  description: 'Ratio head/base with its interval; a part that is not finite (base 0) is left out.',
  type: 'object',
  additionalProperties: false,
  properties: {
    ratio: { type: 'number' },
    low: { type: 'number' },
    high: { type: 'number' },
    pValue: { type: 'number' },
  },
} as const;

const decision = {
  enum: [
    'regressed',
    'improved',
    'unchanged',
    'near',
    'inconclusive',
    'new',
    'vanished',
    'skipped',
    'not-comparable',
  ],
} as const;

const shortfall = {
  description: 'Where it stayed undecided: what it would have taken.',
  type: 'object',
  additionalProperties: false,
  properties: {
    noise: { type: 'number', description: 'Relative spread of one round.' },
    detectable: {
      type: 'number',
      description: 'Smallest relative change for the worse that would most likely have been seen.',
    },
    roundsToSettle: { type: 'number' },
  },
  required: ['noise', 'detectable', 'roundsToSettle'],
} as const;

export const comparisons = {
  description: 'One metric of one benchmark beside its reference.',
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
      better: { enum: ['lower', 'higher'] },
      base: { ...numbers, description: 'Samples, in order of time, in `unit`.' },
      head: { ...numbers, description: 'Samples, in order of time, in `unit`.' },
      decision,
      effect,
      tolerance: { type: 'number', description: 'Accepted relative change: 0.05 is 5 %.' },
      action,
      method: text,
      explanation: text,
      rounds: {
        ...count,
        description: 'Rounds of base and head by turns after which it was decided, or given up.',
      },
      shortfall,
      history: {
        description:
          'Its past: for each stored run that has it, the index into `history` and the median.',
        type: 'object',
        additionalProperties: false,
        properties: { runs: { type: 'array', items: count }, medians: numbers },
        required: ['runs', 'medians'],
      },
      place,
    },
    required: [
      'suite',
      'package',
      'name',
      'unit',
      'better',
      'base',
      'head',
      'decision',
      'tolerance',
      'action',
      'method',
      'explanation',
    ],
  },
} as const;
