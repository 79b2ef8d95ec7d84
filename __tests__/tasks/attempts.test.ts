import { describe, expect, it } from '@jest/globals';
import type { Measurement } from '../../src/model/measurement.js';
import { ProblemError } from '../../src/model/problem.js';
import type { TaskSpec, Yield } from '../../src/model/task.js';
import { execute } from './execute-fixture.js';
import { MemoryFiles } from './memory-files.js';
import { taskSpec } from './task-spec.js';

const tests: Yield = { kind: 'tests', format: 'words' };
const coverage: Yield = { kind: 'coverage', format: 'words' };
const inFile = (file: string, special: Partial<Yield> = {}): Yield => ({
  ...tests,
  file,
  ...special,
});

const brief = (measurements: readonly Measurement[]) =>
  measurements.map(({ kind, source, complete, problems }) =>
    [kind, source, ...(complete ? [] : ['incomplete']), ...problems.map(({ code }) => code)].join(
      ' ',
    ),
  );

describe('standard output', () => {
  it('feeds one reader for all yields of a format, and only what was asked for is kept', async () => {
    const { outcome, opened, events } = await execute({
      specs: [
        taskSpec('both', { yields: [tests, coverage] }),
        taskSpec('one', { yields: [coverage] }),
      ],
      scripts: { both: { stdout: ['a\nb', '\n'], stderr: ['noise\n'] }, one: { stdout: ['a\n'] } },
    });
    expect(opened).toEqual(['words output of both', 'words output of one coverage']);
    expect(brief(outcome('both').measurements)).toEqual([
      'tests output of both',
      'coverage output of both',
    ]);
    expect(brief(outcome('one').measurements)).toEqual(['coverage output of one']);
    expect(events).toContainEqual({
      type: 'measurements.parsed',
      task: 'both',
      kind: 'tests',
      format: 'words',
      summary: '2 passed',
      complete: true,
    });
  });

  it('is read once a kind where the format is to be detected', async () => {
    const yields = [
      { ...tests, format: 'auto' },
      { ...coverage, format: 'auto' },
    ];
    const { opened } = await execute({ specs: [taskSpec('a', { yields })] });
    expect(opened).toEqual(['auto output of a tests', 'auto output of a coverage']);
  });

  it('without the kind asked for is a measurement that says so', async () => {
    const { outcome } = await execute({
      specs: [taskSpec('a', { yields: [{ kind: 'benchmarks', format: 'words' }] })],
      scripts: { a: { stdout: ['x\n'] } },
    });
    expect(brief(outcome('a').measurements)).toEqual([
      'benchmarks output of a incomplete yield-not-in-format',
    ]);
    expect(outcome('a').measurements[0]?.problems[0]?.message).toBe(
      'output of a: the format "words" gave no benchmarks',
    );
  });

  it('that its reader finds incomplete leaves the task passed', async () => {
    const { outcome } = await execute({
      specs: [taskSpec('a', { yields: [tests] })],
      scripts: { a: { stdout: ['cut'] } },
    });
    expect(outcome('a').status).toBe('passed');
    expect(brief(outcome('a').measurements)).toEqual(['tests output of a incomplete']);
  });

  it.each([
    ['held open by what was left behind', { outputOpen: true }, 'passed', 'task-output-held-open'],
    [
      'cut by the time limit',
      { timedOut: true, signal: 'SIGTERM' },
      'timed-out',
      'task-output-cut',
    ],
  ])('%s is never complete', async (_what, exit, status, code) => {
    const { outcome } = await execute({
      specs: [taskSpec('a', { yields: [tests] })],
      scripts: { a: { stdout: ['x\n'], exit } },
    });
    expect(outcome('a').status).toBe(status);
    expect(brief(outcome('a').measurements)).toEqual([`tests output of a incomplete ${code}`]);
  });

  it('of go test -json is shown as go test would print it, and read as it is', async () => {
    const event = (fields: object) => `${JSON.stringify({ Package: 'p', ...fields })}\n`;
    const stdout = [
      event({ Action: 'start' }),
      event({ Action: 'output', Test: 'TestA', Output: '=== RUN   TestA\n' }),
      event({ Action: 'output', Test: 'TestA', Output: '    a_test.go:7: "no"\n' }),
      event({ Action: 'output', Test: 'TestA', Output: '--- FAIL: TestA (0.00s)\n' }),
      event({ Action: 'output', Test: 'TestB', Output: '--- PASS: TestB (0.00s)\n' }),
      event({ Action: 'fail', Test: 'TestA', Elapsed: 0 }),
      '{"Action":"output","Output":"cut',
      '\nplain text\n',
    ];
    const { outcome, events } = await execute({
      specs: [taskSpec('a', { yields: [{ kind: 'tests', format: 'go-test-json' }] })],
      scripts: { a: { stdout } },
    });
    const lines = events.flatMap((one) => (one.type === 'task.output' ? [one.line] : []));
    expect(lines).toEqual([
      '    a_test.go:7: "no"',
      '--- FAIL: TestA (0.00s)',
      '{"Action":"output","Output":"cut',
      'plain text',
    ]);
    expect(outcome('a').outputTail).toBe(lines.join('\n'));
    expect(outcome('a').measurements[0]).toMatchObject({ counts: { passed: 8 } });
  });
});

describe('files', () => {
  const run = (
    yields: readonly Yield[],
    before: MemoryFiles,
    written: Readonly<Record<string, string>>,
  ) =>
    execute({
      specs: [taskSpec('a', { yields, workingDirectory: 'sub' })],
      scripts: {
        a: {
          effect() {
            for (const [path, text] of Object.entries(written)) before.write(path, text);
          },
        },
      },
      special: { files: before, isConcatenable: (format) => format !== 'xml' },
    });

  it('of two patterns are read apart', async () => {
    const yields = [inFile('1.txt'), inFile('2.txt', { kind: 'coverage' }), inFile('2.txt')];
    const { opened } = await run(yields, new MemoryFiles(), {
      'sub/1.txt': 'a\n',
      'sub/2.txt': 'b\n',
    });
    expect(opened).toEqual(['words sub/1.txt tests', 'words sub/2.txt']);
  });

  it('are found by glob below the working directory', async () => {
    const { outcome, opened } = await run([inFile('*.txt')], new MemoryFiles(), {
      'sub/one.txt': 'a\n',
      'other.txt': 'b\n',
    });
    expect(opened).toEqual(['words sub/one.txt tests']);
    expect(brief(outcome('a').measurements)).toEqual(['tests sub/one.txt']);
  });

  it.each([
    ['each ended by a line end', 'a\n', []],
    ['one of them cut', 'a', ['input-cut']],
    ['one of them empty', '', ['input-empty']],
  ])('of a format that can be joined go through one reader: %s', async (_, first, problems) => {
    const { outcome, opened } = await run([inFile('*.txt')], new MemoryFiles(), {
      'sub/1.txt': first,
      'sub/2.txt': 'b\n',
    });
    expect(opened).toEqual(['words *.txt tests']);
    const [measured] = outcome('a').measurements;
    expect(measured?.complete).toBe(problems.length === 0);
    expect(measured?.problems.map(({ code }) => code)).toEqual(problems);
  });

  it.each(['xml', 'auto'])('of the format %s go through one reader each', async (format) => {
    const { opened } = await run([inFile('*.txt', { format })], new MemoryFiles(), {
      'sub/1.txt': 'a\n',
      'sub/2.txt': 'b\n',
    });
    expect(opened).toEqual([`${format} sub/1.txt tests`, `${format} sub/2.txt tests`]);
  });

  it('that are not there are a measurement that says so, for each kind', async () => {
    const yields = [inFile('no.txt'), inFile('no.txt', { kind: 'coverage' })];
    const { outcome } = await run(yields, new MemoryFiles(), {});
    expect(brief(outcome('a').measurements)).toEqual([
      'tests no.txt incomplete yield-missing',
      'coverage no.txt incomplete yield-missing',
    ]);
    expect(outcome('a').measurements[0]?.problems[0]?.message).toBe(
      'task "a" left no file "no.txt" below "sub", where its tests and coverage should be',
    );
  });

  it('of an earlier run are named and not read, beside those of this one', async () => {
    const files = new MemoryFiles();
    for (const name of ['new', 'old', 'older', 'rewritten']) files.write(`sub/${name}.txt`, 'x\n');
    const { outcome } = await run([inFile('*.txt')], files, {
      'sub/new.txt': 'x\n',
      'sub/rewritten.txt': 'x\n',
    });
    expect(brief(outcome('a').measurements)).toEqual([
      'tests *.txt',
      'tests sub/old.txt incomplete yield-stale',
    ]);
    expect(outcome('a').measurements[0]).toMatchObject({ counts: { passed: 2 } });
    expect(outcome('a').measurements[1]?.problems[0]?.message).toBe(
      'task "a" did not write "sub/old.txt", "sub/older.txt": what is there is older than this run',
    );
  });

  it('that cannot be read are incomplete with the reason', async () => {
    const { outcome } = await run([inFile('*.txt')], new MemoryFiles(), {
      'sub/a.txt': 'unreadable',
    });
    expect(brief(outcome('a').measurements)).toEqual([
      'tests sub/a.txt incomplete yield-unreadable',
    ]);
  });

  it('of an attempt before are stale in the next one', async () => {
    const files = new MemoryFiles();
    const { outcome } = await execute({
      specs: [taskSpec('a', { yields: [inFile('a.txt')], retries: 1 })],
      scripts: {
        a: [{ exit: { exitCode: 1 }, effect: () => files.write('a.txt', 'FAIL\n') }, { exit: {} }],
      },
      special: { files },
    });
    expect(outcome('a').earlierAttempts.map(brief)).toEqual([['tests a.txt']]);
    expect(brief(outcome('a').measurements)).toEqual(['tests a.txt incomplete yield-stale']);
  });
});

describe('the folder of our own', () => {
  const IGNORE = 'sub/.tollgate/work/.gitignore';
  const run = (special: Partial<TaskSpec>, files = new MemoryFiles()) =>
    execute({
      specs: [taskSpec('a', { workingDirectory: 'sub', ...special })],
      special: { files },
    }).then(({ outcome, requests }) => ({ files, outcome: outcome('a'), requests }));

  it.each([
    ['a command that names it', { command: { shell: 'make O=.tollgate/work/o' } }, true],
    ['results in it', { yields: [inFile('.tollgate/work/*.xml')] }, true],
    ['a command of somebody else', { command: { shell: 'make .tollgate/other' } }, false],
  ])('is made for %s, and ignores itself', async (_, special, isMade) => {
    const { files } = await run(special);
    const lines = (await files.readText(IGNORE))?.split('\n');
    expect(lines?.includes('*') ?? false).toBe(isMade);
  });

  it('is left as it is where it is there', async () => {
    const before = new MemoryFiles();
    before.write(IGNORE, 'mine\n');
    const { files } = await run({ command: { shell: 'make .tollgate/work/o' } }, before);
    expect(await files.readText(IGNORE)).toBe('mine\n');
  });

  it('that cannot be made is a task that could not run', async () => {
    const files = new MemoryFiles();
    files.writeText = async () => {
      throw new ProblemError([{ code: 'x', severity: 'error', message: 'it leaves the tree' }]);
    };
    const { outcome, requests } = await run({ command: { shell: 'a > .tollgate/work/o' } }, files);
    expect(outcome).toMatchObject({
      status: 'failed',
      problems: [{ code: 'task-not-started', message: expect.stringContaining('leaves the tree') }],
    });
    expect(requests).toEqual([]);
  });
});

describe('retries', () => {
  const flaky = taskSpec('flaky', { retries: 2, yields: [tests] });

  it('run the whole command again and keep what failed attempts measured', async () => {
    const { outcome, events } = await execute({
      specs: [flaky],
      scripts: {
        flaky: [{ stdout: ['a\nFAIL\n'], exit: { exitCode: 1 } }, { stdout: ['a\nb\n'] }],
      },
    });
    expect(outcome('flaky')).toMatchObject({
      status: 'passed',
      attempts: 2,
      measurements: [{ counts: { passed: 2, failed: 0 } }],
      earlierAttempts: [[{ counts: { passed: 1, failed: 1 } }]],
    });
    const told = events.flatMap((event) => {
      if (event.type === 'task.started') return [`attempt ${event.attempt}`];
      return event.type === 'notice' ? [event.message] : [];
    });
    expect(told).toEqual(['attempt 1', 'flaky: attempt 1 of 3 failed, trying again', 'attempt 2']);
    expect(events.filter(({ type }) => type === 'task.finished')).toHaveLength(1);
  });

  it.each([
    ['end after the last allowed', { exitCode: 1 }, 3, 'failed'],
    ['are not spent on a time limit', { timedOut: true }, 1, 'timed-out'],
    ['are not spent on what cannot start', { startError: '"x" was not found' }, 1, 'failed'],
  ] as const)('%s', async (_what, exit, attempts, status) => {
    const { outcome } = await execute({ specs: [flaky], scripts: { flaky: { exit } } });
    expect(outcome('flaky')).toMatchObject({ attempts, status });
  });
});

describe('the outcome', () => {
  it.each([
    [
      'a command that cannot start',
      { exit: { startError: '"gotestsum" was not found' } },
      '"gotestsum" was not found',
    ],
    [
      'a shell that finds no program',
      { exit: { exitCode: 127 } },
      'the shell did not find a program that the command names (exit code 127)',
    ],
    [
      'a program that may not run',
      { exit: { exitCode: 126 } },
      'the shell could not execute a program that the command names (exit code 126)',
    ],
  ])('of %s says what is missing', async (_what, script, reason) => {
    const { outcome } = await execute({ specs: [taskSpec('a')], scripts: { a: script } });
    expect(outcome('a')).toMatchObject({
      status: 'failed',
      problems: [{ code: 'task-not-started', message: `task "a" could not run: ${reason}` }],
    });
  });

  it('keeps exit code, signal and the end of both streams without colours', async () => {
    const { outcome } = await execute({
      specs: [taskSpec('a')],
      scripts: {
        a: {
          stdout: ['\u001b[31mred\u001b[0m\r\n'],
          stderr: ['no end'],
          exit: { exitCode: 3, signal: 'SIGBUS' },
        },
      },
    });
    expect(outcome('a')).toMatchObject({
      exitCode: 3,
      signal: 'SIGBUS',
      durationMs: 1000,
      outputTail: 'red\nno end',
    });
  });
});
