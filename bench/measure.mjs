// Times whole processes. Programs that are compared take turns, so that a busy minute hits all of them;
// the median of the turns is shown, and the largest resident memory of any.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/**
 * Runs a program once, its standard output thrown away.
 * @returns {Promise<{ wallMs: number, cpuMs: number, peakMb: number }>}
 */
function runOnce([program, ...args], { env = {}, stdin } = {}) {
  return new Promise((done, fail) => {
    const child = spawn('/usr/bin/time', ['-q', '-f', '%e %U %S %M', program, ...args], {
      env: { ...process.env, ...env },
      stdio: [stdin === undefined ? 'ignore' : openSync(stdin), 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    const start = performance.now();
    child.on('error', fail);
    child.on('close', () => {
      const wallMs = performance.now() - start;
      const [, user, system, peakKb] = errors.trimEnd().split('\n').pop().split(' ').map(Number);
      if (Number.isNaN(peakKb)) fail(new Error(`${program} ${args.join(' ')}: ${errors}`));
      else done({ wallMs, cpuMs: (user + system) * 1000, peakMb: peakKb / 1024 });
    });
  });
}

/** Milliseconds until a program printed its first bytes. */
export function timeToFirstOutput([program, ...args], env) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let first;
    const note = () => {
      first ??= performance.now() - start;
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', fail);
    child.on('close', () =>
      first === undefined
        ? fail(new Error(`${program} ${args.join(' ')} printed nothing`))
        : done(first),
    );
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs each contender `rounds` times, in turn; `contenders` maps a name to `() => Promise<T>`. */
export async function takeTurns(contenders, rounds) {
  const results = new Map(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(contenders)) results.get(name).push(await run());
  return results;
}

/** Runs programs in turn and sums up each as medians. */
export async function compareProcesses(commands, rounds) {
  const contenders = Object.entries(commands).map(([name, { argv, ...options }]) => [
    name,
    () => runOnce(argv, options),
  ]);
  const results = await takeTurns(Object.fromEntries(contenders), rounds);
  return new Map(
    [...results].map(([name, runs]) => [
      name,
      {
        wallMs: median(runs.map((run) => run.wallMs)),
        cpuMs: median(runs.map((run) => run.cpuMs)),
        peakMb: Math.max(...runs.map((run) => run.peakMb)),
      },
    ]),
  );
}
