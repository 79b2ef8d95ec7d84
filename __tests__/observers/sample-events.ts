import type { GateEvent } from '../../src/model/event.js';

type Samples = {
  readonly [T in GateEvent['type']]: readonly Extract<GateEvent, { readonly type: T }>[];
};

/** Every type of event, with and without what is optional. A type without samples does not compile. */
export const SAMPLES: Samples = {
  'gate.started': [
    { at: 1, type: 'gate.started', toolVersion: '0.1.0', sources: ['tollgate.yml'] },
  ],
  'plan.ready': [
    {
      at: 1,
      type: 'plan.ready',
      tasks: [
        { name: 'unit', needs: [], exclusive: false, yields: ['tests', 'coverage'] },
        {
          name: 'bench',
          needs: ['unit'],
          exclusive: true,
          expectedMs: 10_000,
          yields: ['benchmarks'],
        },
      ],
    },
  ],
  'baseline.loaded': [
    { at: 1, type: 'baseline.loaded', suite: 'app', state: 'exact', explanation: 'run of 1a2b3c4' },
  ],
  'task.started': [
    { at: 1, type: 'task.started', task: 'unit', attempt: 1, command: 'go test ./...' },
  ],
  'task.output': [
    { at: 1, type: 'task.output', task: 'unit', stream: 'stdout', line: '\u001b[1mok\u001b[0m' },
    { at: 1, type: 'task.output', task: 'unit', stream: 'stderr', line: '' },
  ],
  'task.finished': [
    {
      at: 1,
      type: 'task.finished',
      task: 'unit',
      status: 'passed',
      durationMs: 12_340,
      exitCode: 0,
    },
    {
      at: 1,
      type: 'task.finished',
      task: 'unit',
      status: 'failed',
      durationMs: 65_000,
      exitCode: 3,
    },
    { at: 1, type: 'task.finished', task: 'unit', status: 'failed', durationMs: 0 },
    { at: 1, type: 'task.finished', task: 'unit', status: 'timed-out', durationMs: 3_720_000 },
    {
      at: 1,
      type: 'task.finished',
      task: 'bench',
      status: 'skipped',
      durationMs: 0,
      skippedBecause: 'coverage of unit',
    },
    { at: 1, type: 'task.finished', task: 'bench', status: 'cancelled', durationMs: 0 },
    { at: 1, type: 'task.finished', task: 'unit', status: 'cancelled', durationMs: 50 },
  ],
  'measurements.parsed': [
    {
      at: 1,
      type: 'measurements.parsed',
      task: 'unit',
      kind: 'tests',
      format: 'go-test-json',
      summary: '212 passed',
      complete: true,
    },
  ],
  'confirmation.started': [
    {
      at: 1,
      type: 'confirmation.started',
      task: 'bench',
      base: 'a'.repeat(40),
      benchmarks: 2,
      mostRounds: 320,
    },
  ],
  'confirmation.round': [
    { at: 1, type: 'confirmation.round', task: 'bench', round: 19, mostRounds: 320, open: 2 },
    {
      at: 1,
      type: 'confirmation.round',
      task: 'bench',
      round: 20,
      mostRounds: 320,
      open: 1,
      widest: { benchmark: 'BenchmarkParse', unit: 'ns/op', low: -0.012, high: 0.061 },
    },
  ],
  'confirmation.finished': [
    { at: 1, type: 'confirmation.finished', task: 'bench', rounds: 80, summary: 'all decided' },
  ],
  'stage.judged': [
    { at: 1, type: 'stage.judged', task: 'unit', verdict: 'pass', summary: 'fine' },
    {
      at: 1,
      type: 'stage.judged',
      task: 'unit',
      verdict: 'block',
      summary: 'coverage 61.0 % below 80 %',
    },
  ],
  finding: [{ at: 1, type: 'finding', severity: 'block', title: 'TestA failed' }],
  notice: [{ at: 1, type: 'notice', message: 'the race detector was dropped' }],
  'baseline.saved': [{ at: 1, type: 'baseline.saved', suite: 'app', key: 'tollgate-1-app' }],
  'verdict.reached': [
    { at: 1, type: 'verdict.reached', verdict: 'block', summary: '1 test failed' },
  ],
  'gate.finished': [{ at: 1, type: 'gate.finished', durationMs: 61_000, exitCode: 1 }],
};

export const ALL_SAMPLES: readonly GateEvent[] = Object.values(SAMPLES).flat();
