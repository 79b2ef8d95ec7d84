/**
 * The published shape of the events, the source of `schema/events.schema.json`. A test binds it to their type in both
 * directions. It is open: readers ignore keys that they do not know. Version 1 may gain optional ones; none is removed
 * and none changes its meaning.
 */
import { MEASUREMENT_KINDS } from '../model/measurement.js';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const flag = { type: 'boolean' } as const;
const count = { type: 'integer', minimum: 1 } as const;
const milliseconds = { type: 'number', minimum: 0 } as const;
const at = { type: 'number', description: 'Milliseconds since the epoch.' } as const;
const measurementKind = { enum: MEASUREMENT_KINDS } as const;
const verdictKind = { enum: ['pass', 'degraded', 'inconclusive', 'block'] } as const;
const severity = { enum: ['note', 'degraded', 'inconclusive', 'block'] } as const;
const taskStatus = { enum: ['passed', 'failed', 'timed-out', 'skipped', 'cancelled'] } as const;
const baselineState = {
  enum: ['exact', 'fallback', 'stale', 'other-environment', 'evicted', 'damaged', 'none'],
} as const;

const plannedTask = {
  type: 'object',
  properties: {
    name: text,
    needs: texts,
    exclusive: flag,
    expectedMs: { ...milliseconds, description: 'Time of the same task in the baseline run.' },
    yields: { type: 'array', items: measurementKind },
  },
  required: ['name', 'needs', 'exclusive', 'yields'],
} as const;

export const eventSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tollgate event',
  description: 'One line of the event stream of a run (`tollgate run --events FILE`).',
  oneOf: [
    {
      description: 'The gate knows what to do.',
      type: 'object',
      properties: { at, type: { const: 'gate.started' }, toolVersion: text, sources: texts },
      required: ['at', 'type', 'toolVersion', 'sources'],
    },
    {
      description: 'The tasks, each after its needs.',
      type: 'object',
      properties: {
        at,
        type: { const: 'plan.ready' },
        tasks: { type: 'array', items: plannedTask },
      },
      required: ['at', 'type', 'tasks'],
    },
    {
      description: 'What is known of the past of a suite.',
      type: 'object',
      properties: {
        at,
        type: { const: 'baseline.loaded' },
        suite: text,
        state: baselineState,
        explanation: text,
      },
      required: ['at', 'type', 'suite', 'state', 'explanation'],
    },
    {
      description: 'An attempt of a task begins; 1 is the first.',
      type: 'object',
      properties: {
        at,
        type: { const: 'task.started' },
        task: text,
        attempt: count,
        command: text,
      },
      required: ['at', 'type', 'task', 'attempt', 'command'],
    },
    {
      description: 'One line that a task printed, without its end, ANSI kept.',
      type: 'object',
      properties: {
        at,
        type: { const: 'task.output' },
        task: text,
        stream: { enum: ['stdout', 'stderr'] },
        line: text,
      },
      required: ['at', 'type', 'task', 'stream', 'line'],
    },
    {
      description: 'A task has its outcome, after its last attempt or without one.',
      type: 'object',
      properties: {
        at,
        type: { const: 'task.finished' },
        task: text,
        status: taskStatus,
        durationMs: milliseconds,
        exitCode: { type: 'integer' },
        skippedBecause: text,
      },
      required: ['at', 'type', 'task', 'status', 'durationMs'],
    },
    {
      description: 'A result was read.',
      type: 'object',
      properties: {
        at,
        type: { const: 'measurements.parsed' },
        task: text,
        kind: measurementKind,
        format: text,
        summary: text,
        complete: flag,
      },
      required: ['at', 'type', 'task', 'kind', 'format', 'summary', 'complete'],
    },
    {
      description: 'Base and head are about to be measured by turns.',
      type: 'object',
      properties: {
        at,
        type: { const: 'confirmation.started' },
        task: text,
        base: { ...text, description: 'Commit that is measured as the base.' },
        benchmarks: count,
        mostRounds: count,
      },
      required: ['at', 'type', 'task', 'base', 'benchmarks', 'mostRounds'],
    },
    {
      description: 'Both sides were measured once more.',
      type: 'object',
      properties: {
        at,
        type: { const: 'confirmation.round' },
        task: text,
        round: count,
        mostRounds: count,
        open: { type: 'integer', minimum: 0, description: 'Benchmarks that are not decided yet.' },
        widest: {
          description: 'The least certain of them: relative change of head with its interval.',
          type: 'object',
          properties: {
            benchmark: text,
            unit: text,
            low: { type: 'number' },
            high: { type: 'number' },
          },
          required: ['benchmark', 'unit', 'low', 'high'],
        },
      },
      required: ['at', 'type', 'task', 'round', 'mostRounds', 'open'],
    },
    {
      description: 'No further round is measured.',
      type: 'object',
      properties: {
        at,
        type: { const: 'confirmation.finished' },
        task: text,
        rounds: { type: 'integer', minimum: 0 },
        summary: text,
      },
      required: ['at', 'type', 'task', 'rounds', 'summary'],
    },
    {
      description: 'A task was judged by its own results, before what needs it starts.',
      type: 'object',
      properties: {
        at,
        type: { const: 'stage.judged' },
        task: text,
        verdict: verdictKind,
        summary: text,
      },
      required: ['at', 'type', 'task', 'verdict', 'summary'],
    },
    {
      description: 'One judged fact of the whole run.',
      type: 'object',
      properties: { at, type: { const: 'finding' }, severity, title: text },
      required: ['at', 'type', 'severity', 'title'],
    },
    {
      description: 'Something to know that changes no verdict.',
      type: 'object',
      properties: { at, type: { const: 'notice' }, message: text },
      required: ['at', 'type', 'message'],
    },
    {
      description: 'The run was recorded.',
      type: 'object',
      properties: { at, type: { const: 'baseline.saved' }, suite: text, key: text },
      required: ['at', 'type', 'suite', 'key'],
    },
    {
      description: 'The whole run is judged.',
      type: 'object',
      properties: { at, type: { const: 'verdict.reached' }, verdict: verdictKind, summary: text },
      required: ['at', 'type', 'verdict', 'summary'],
    },
    {
      description: 'Nothing follows.',
      type: 'object',
      properties: {
        at,
        type: { const: 'gate.finished' },
        durationMs: milliseconds,
        exitCode: { type: 'integer' },
      },
      required: ['at', 'type', 'durationMs', 'exitCode'],
    },
  ],
} as const;
