import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createProcessRunner } from '../../src/adapters/process.js';
import type { ProcessRequest } from '../../src/model/ports.js';
import type { Command } from '../../src/model/task.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tollgate-process-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const inherited = { PATH: process.env.PATH };

interface Run extends Partial<ProcessRequest> {
  readonly gateEnv?: Readonly<Record<string, string | undefined>>;
}

async function run(command: Command, { gateEnv = inherited, ...special }: Run = {}) {
  const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  const exit = await createProcessRunner(gateEnv).run({
    command,
    cwd: directory,
    env: {},
    timeoutMs: 60_000,
    onOutput: (stream, chunk) => chunks[stream].push(Buffer.from(chunk)),
    ...special,
  });
  const { durationMs, ...end } = exit;
  expect(durationMs).toBeGreaterThanOrEqual(0);
  const text = (stream: 'stdout' | 'stderr') => Buffer.concat(chunks[stream]).toString('utf8');
  return { end, stdout: text('stdout'), stderr: text('stderr') };
}

const node = (script: string): Command => ({ argv: [process.execPath, '-e', script] });
const plain = { timedOut: false, cancelled: false };

/** True where the process runs; one that only waits to be collected by its parent does not. */
async function lives(pid: number): Promise<boolean> {
  try {
    kill(pid, 0);
    const state = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
    return !/^\d+ \(.*\) Z /.test(state);
  } catch {
    return false;
  }
}

/** Bounded by rounds, not by the clock: it returns as soon as the file is there. */
async function fileWritten(name: string): Promise<string> {
  for (let round = 0; round < 1000; round++) {
    const text = await readFile(join(directory, name), 'utf8').catch(() => '');
    if (text.endsWith('\n')) return text;
    await delay(10);
  }
  throw new Error(`${name} was not written`);
}

describe('the end of a command', () => {
  it.each([
    ['a shell line', { shell: 'exit 0' }, { ...plain, exitCode: 0 }],
    ['a failing shell line', { shell: 'exit 7' }, { ...plain, exitCode: 7 }],
    ['arguments', node('process.exit(3)'), { ...plain, exitCode: 3 }],
    ['a signal', { shell: 'kill -SEGV $$' }, { ...plain, signal: 'SIGSEGV' }],
    ['the first line that fails', { shell: 'false\ntrue' }, { ...plain, exitCode: 1 }],
    ['any part of a pipe', { shell: 'false | true' }, { ...plain, exitCode: 1 }],
    [
      'a program the shell does not find',
      { shell: 'no-such-program' },
      { ...plain, exitCode: 127 },
    ],
  ])('is reported for %s', async (_what, command, expected) => {
    expect((await run(command)).end).toEqual(expected);
  });

  it('says which program is missing', async () => {
    const { end } = await run({ argv: ['no-such-program', 'x'] });
    const startError = '"no-such-program" was not found, or the interpreter in its first line';
    expect(end).toEqual({ ...plain, startError });
  });

  it.each([
    [
      'a file that may not be executed',
      { argv: ['/etc/passwd'] },
      '"/etc/passwd" may not be executed',
    ],
    ['a program without a name', { argv: [] }, '"" could not be started: '],
    ['an argument with a NUL', { argv: ['true', 'a\0b'] }, '"true" could not be started: '],
  ])('says that it cannot start %s', async (_what, command, message) => {
    expect((await run(command)).end.startError).toContain(message);
  });

  it('says that the working directory is missing', async () => {
    const cwd = join(directory, 'gone');
    const { end } = await run({ shell: 'true' }, { cwd });
    expect(end.startError).toBe(`the working directory "${cwd}" does not exist`);
  });
});

/** A script that writes its pid into the named file and stays, deaf to SIGTERM where asked. */
const stay = (name: string, deaf = false): string =>
  `${deaf ? "trap '' TERM; " : ''}echo $BASHPID > ${name}; exec sleep 600`;

/** The same in a session of its own. */
const leave = (name: string, deaf = false): string =>
  `setsid --wait bash -c "${stay(name, deaf).replaceAll('$', '\\$')}"`;

/** The pids that the script writes, once all have been written; then the abort. */
async function stopWhenStarted(script: string, names: readonly string[]) {
  const stop = new AbortController();
  const running = run({ shell: script }, { signal: stop.signal });
  const pids = (await Promise.all(names.map(fileWritten))).map(Number);
  expect(await Promise.all(pids.map(lives))).toEqual(pids.map(() => true));
  stop.abort();
  return { ...(await running), pids };
}

describe('stopping', () => {
  it.each([
    ['the command itself', stay('a'), ['a']],
    ['a child', `(${stay('a')}); true`, ['a']],
    ['a background child', `(${stay('a')}) & wait`, ['a']],
    ['a grandchild in a session of its own', leave('a'), ['a']],
    [
      'a daemon whose parents are gone',
      `(${leave('a')} >/dev/null 2>&1 &); ${stay('b')}`,
      ['a', 'b'],
    ],
    [
      'what ignores SIGTERM, in the group and out of it',
      `${leave('a', true)} & (${stay('b', true)}) & ${stay('c')}`,
      ['a', 'b', 'c'],
    ],
  ])('ends %s before it resolves', async (_what, script, names) => {
    const { end, pids } = await stopWhenStarted(script, names);
    expect(end.cancelled).toBe(true);
    expect(await Promise.all(pids.map(lives))).toEqual(pids.map(() => false));
  });

  it('happens at the time limit, whatever the command does about SIGTERM', async () => {
    const { end } = await run({ shell: `trap 'exit 0' TERM; ${stay('a')}` }, { timeoutMs: 1 });
    expect(end).toMatchObject({ timedOut: true, cancelled: false });
  });

  it('comes through while the command floods its output', async () => {
    const stop = new AbortController();
    let turns = 0;
    let chunks = 0;
    const flood = node('for (;;) require("fs").writeSync(1, Buffer.alloc(65536, 10))');
    const { end } = await run(flood, {
      signal: stop.signal,
      onOutput() {
        chunks++;
        if (chunks === 1) setImmediate(() => (turns = chunks));
        if (chunks === 20) stop.abort();
      },
    });
    expect(end).toMatchObject({ cancelled: true });
    // The loop had a turn after the first chunk, not after all that was there to read.
    expect(turns).toBe(1);
  });

  it('keeps the output until then', async () => {
    const { stdout } = await stopWhenStarted(`echo before; ${stay('a')}`, ['a']);
    expect(stdout).toBe('before\n');
  });

  it('does not start what was cancelled before', async () => {
    const { end } = await run({ shell: 'touch started' }, { signal: AbortSignal.abort() });
    expect(end).toEqual({ ...plain, cancelled: true });
    await expect(stat(join(directory, 'started'))).rejects.toThrow('ENOENT');
  });

  it('takes a time limit beyond the longest timer for no limit at once', async () => {
    const { end } = await run({ shell: 'exit 0' }, { timeoutMs: 2 ** 40 });
    expect(end).toEqual({ ...plain, exitCode: 0 });
  });
});

describe('what a command leaves running', () => {
  it('does not hold the gate by its open output, and that is said', async () => {
    const { end, stdout } = await run({ shell: `echo done; (${stay('a')}) &` });
    const pid = Number(await fileWritten('a'));
    expect(await lives(pid)).toBe(true);
    kill(pid, 'SIGKILL');
    expect(end).toEqual({ ...plain, exitCode: 0, outputOpen: true });
    expect(stdout).toBe('done\n');
  });

  it('is nobody’s business where its output goes elsewhere', async () => {
    const { end } = await run({ shell: `(${stay('a')}) >/dev/null 2>&1 &` });
    kill(Number(await fileWritten('a')), 'SIGKILL');
    expect(end).toEqual({ ...plain, exitCode: 0 });
  });

  it('is heard as long as it speaks', async () => {
    const onEarly = (_stream: string, chunk: Uint8Array): void => {
      heard.push(Buffer.from(chunk));
      writeFileSync(join(directory, 'go'), '');
    };
    const heard: Buffer[] = [];
    const { end } = await run(
      { shell: '(until [ -e go ]; do sleep 0.01; done; echo late) & echo early' },
      { onOutput: onEarly },
    );
    expect(end).toEqual({ ...plain, exitCode: 0 });
    expect(Buffer.concat(heard).toString()).toBe('early\nlate\n');
  });
});

describe('output', () => {
  it('comes whole, however much it is', async () => {
    const { stdout, stderr } = await run(
      node(
        `const block = 'x'.repeat(1 << 16); for (let i = 0; i < 512; i++) process.stdout.write(block); process.stderr.write('end')`,
      ),
    );
    expect(stdout).toHaveLength(32 << 20);
    expect(stderr).toBe('end');
  });

  it('comes as bytes, characters cut or not, with and without a last newline', async () => {
    const script = `process.stdout.write(Buffer.from([0xe2, 0x82])); setTimeout(() => process.stdout.write(Buffer.from([0xac])), 20)`;
    expect((await run(node(script))).stdout).toBe('€');
  });

  it('finds standard input closed', async () => {
    expect((await run({ shell: 'cat; echo read' })).stdout).toBe('read\n');
  });
});

describe('the environment of a command', () => {
  it('is the gate’s own with the task’s over it, in the working directory', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell that fills it in.
    const script = 'echo "$KEPT $OVER $ADDED"; pwd -P; test -z "${FORCE_COLOR+set}"';
    const { stdout } = await run(
      { shell: script },
      {
        gateEnv: { ...inherited, KEPT: 'kept', OVER: 'gate', NOT_SET: undefined },
        env: { OVER: 'task', ADDED: 'a b' },
      },
    );
    expect(stdout).toMatch(/^kept task a b\n\/.*tollgate-process-\w+\n$/);
  });

  it('holds nothing that speaks for the gate or the job', async () => {
    const secrets = [
      'INPUT_GITHUB-TOKEN',
      'input_token',
      'ACTIONS_RUNTIME_TOKEN',
      'ACTIONS_RESULTS_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'GITHUB_OUTPUT',
      'GITHUB_ENV',
      'GITHUB_PATH',
      'GITHUB_STATE',
      'GITHUB_STEP_SUMMARY',
    ];
    const gateEnv = Object.fromEntries([...secrets, 'GITHUB_SHA'].map((name) => [name, 'x']));
    const script =
      'console.log(Object.keys(process.env).filter((name) => !name.startsWith("TOLLGATE_TASK_")).join())';
    expect((await run(node(script), { gateEnv })).stdout).toBe('GITHUB_SHA\n');
  });

  it('gives a token to the task that names one', async () => {
    const { stdout } = await run({ shell: 'echo $GITHUB_TOKEN' }, { env: { GITHUB_TOKEN: 'own' } });
    expect(stdout).toBe('own\n');
  });
});
