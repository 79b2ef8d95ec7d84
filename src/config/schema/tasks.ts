/** `tasks`: what is run, in which order, and what its output means. */
import { action, command, duration, format, glob, label, path } from './values.js';

/** A task that nothing runs beside measures; measuring takes longer than testing. */
export const EXCLUSIVE_TIMEOUT = '30m';

const yieldSchema = {
  type: 'object',
  additionalProperties: false,
  oneOf: [
    { required: ['tests'] },
    { required: ['coverage'] },
    { required: ['benchmarks'] },
    { required: ['diagnostics'] },
  ],
  'x-value': 'yield',
  description: 'One result of a task: what it is, in which format, and where.',
  examples: [{ tests: 'go-test-json' }, { coverage: 'lcov', file: 'coverage/lcov.info' }],
  properties: {
    tests: {
      ...format,
      description: 'Format of test results, or `auto` to tell by the content.',
      examples: ['go-test-json', 'tap'],
    },
    coverage: {
      ...format,
      description: 'Format of a coverage report, or `auto`.',
      examples: ['go-coverprofile', 'lcov'],
    },
    benchmarks: {
      ...format,
      description: 'Format of benchmark results, or `auto`.',
      examples: ['go-bench'],
    },
    diagnostics: {
      ...format,
      description: 'Format of findings of a linter or formatter, or `auto`.',
      examples: ['auto'],
    },
    file: {
      ...glob,
      description:
        'Files to read, as a glob below the working directory. Without it the standard output is read.',
      examples: ['coverage.out', 'reports/**/*.json'],
    },
  },
} as const;

const taskSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['run'],
  description: 'One command.',
  examples: [{ run: 'npm test' }],
  properties: {
    run: {
      ...command,
      description:
        'The command: a line for the shell of the platform, or a list of a program and its arguments, which no shell sees.',
      examples: ['go test -json ./...', ['cargo', 'test']],
    },
    suite: {
      ...label,
      description:
        'Suite whose baseline and floors the results belong to. Without it: `default`, or the working directory where one is set.',
      examples: ['server'],
    },
    needs: {
      type: 'array',
      items: label,
      default: [],
      description:
        'Tasks that must have run, and whose findings must not block, before this one starts.',
      examples: [['unit']],
    },
    exclusive: {
      type: 'boolean',
      default: false,
      description: 'Nothing runs beside it: for benchmarks.',
      examples: [true],
    },
    timeout: {
      ...duration,
      default: '10m',
      description: `Time limit for one attempt; the whole process tree ends with it. ${EXCLUSIVE_TIMEOUT} for exclusive tasks.`,
      examples: ['90s', '10m', '1h'],
    },
    retries: {
      type: 'integer',
      minimum: 0,
      maximum: 10,
      description:
        'Further attempts after a failed one. Without it: `tests.flaky.retries` where the task yields tests, else 0.',
      examples: [2],
    },
    env: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[^=\\p{Cc}]+$', 'x-value': 'variable' },
      additionalProperties: { type: 'string' },
      default: {},
      description: 'Environment variables, added to those of the gate.',
      examples: [{ GOMAXPROCS: '2' }],
    },
    workingDirectory: {
      ...path,
      default: '.',
      description: 'Folder to run in.',
      examples: ['services/api'],
    },
    action: {
      ...action,
      default: 'block',
      description:
        'What a failure of the command itself does. Its results have policies of their own.',
      examples: ['degrade'],
    },
    fix: {
      ...command,
      description: 'A command that mends what the task found, for `tollgate run --fix`.',
      examples: ['gofmt -w .'],
    },
    yields: {
      type: 'array',
      items: yieldSchema,
      default: [],
      description: 'What the command leaves behind. A result that is named here must be there.',
      examples: [
        [{ tests: 'go-test-json' }, { coverage: 'go-coverprofile', file: 'coverage.out' }],
      ],
    },
  },
} as const;

export const tasksSchema = {
  type: 'object',
  minProperties: 1,
  propertyNames: label,
  additionalProperties: taskSchema,
  description:
    'Commands by name. With this section nothing is detected: what is written here is all that runs. Without it, and without `ingest`, the tasks are detected from the tree.',
  examples: [{ unit: { run: 'npm test', yields: [{ tests: 'tap' }] } }],
} as const;
