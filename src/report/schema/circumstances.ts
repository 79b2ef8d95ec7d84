/** What a run took place under, in the report's schema: trigger, change, machine, baselines. */
import { count, flag, problems, ratio, text, verdictKind } from './words.js';

export const context = {
  description: 'What triggered the run.',
  type: 'object',
  additionalProperties: false,
  properties: {
    event: {
      enum: ['push', 'pull_request', 'merge_group', 'schedule', 'manual', 'local', 'other'],
    },
    repository: { ...text, description: '`owner/name`; empty where there is none.' },
    serverUrl: text,
    headCommit: text,
    branch: text,
    defaultBranch: text,
    baseRef: text,
    baseCommit: text,
    pullRequest: count,
    labels: { type: 'array', items: text, description: 'Labels of the pull request.' },
    labelled: { ...text, description: 'The label whose setting is the event.' },
    fromFork: flag,
    runId: text,
    attempt: count,
    runUrl: text,
  },
  required: [
    'event',
    'repository',
    'serverUrl',
    'headCommit',
    'branch',
    'defaultBranch',
    'fromFork',
    'runId',
    'attempt',
  ],
} as const;

export const change = {
  type: 'object',
  additionalProperties: false,
  properties: {
    base: { ...text, description: 'The commit that the change was compared with.' },
    unavailable: { ...text, description: 'Why there is none though one was expected.' },
    changedFiles: count,
  },
  required: ['changedFiles'],
} as const;

export const environment = {
  description: 'Machine and toolchain that measured.',
  type: 'object',
  additionalProperties: false,
  properties: {
    os: text,
    arch: text,
    cpuModel: text,
    cores: count,
    toolchain: { type: 'object', additionalProperties: text },
    benchmarkCommand: text,
    fingerprint: text,
  },
  required: ['os', 'arch', 'cpuModel', 'cores', 'toolchain', 'benchmarkCommand', 'fingerprint'],
} as const;

export const baselines = {
  description: 'State of the baseline of each suite; the entries themselves stay in the store.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      suite: text,
      state: {
        enum: ['exact', 'fallback', 'stale', 'other-environment', 'evicted', 'damaged', 'none'],
      },
      explanation: text,
      distance: count,
      reference: {
        type: 'object',
        additionalProperties: false,
        properties: {
          commit: text,
          branch: text,
          runId: text,
          attempt: count,
          recordedAt: { ...text, description: 'ISO 8601, UTC.' },
          verdict: verdictKind,
          fingerprint: text,
        },
        required: ['commit', 'branch', 'runId', 'attempt', 'recordedAt', 'verdict', 'fingerprint'],
      },
      entries: { ...count, description: 'Runs in the window.' },
      problems,
    },
    required: ['suite', 'state', 'explanation', 'entries', 'problems'],
  },
} as const;

export const history = {
  description: 'Stored runs in the windows of the baselines: suite by suite, oldest first.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      suite: text,
      commit: text,
      recordedAt: { ...text, description: 'ISO 8601, UTC.' },
      verdict: verdictKind,
      accepted: { ...flag, description: 'It became the reference of the default branch.' },
      fingerprint: { ...text, description: 'Of the machine and toolchain that measured.' },
      coverage: { ...ratio, description: 'In the unit of its floor.' },
    },
    required: ['suite', 'commit', 'recordedAt', 'verdict', 'accepted', 'fingerprint'],
  },
} as const;

export const savedBaselines = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: { suite: text, key: text },
    required: ['suite', 'key'],
  },
} as const;
