#!/usr/bin/env node
/** The command line: builds the world a command sees from the process, and exits with the command's code. */
import { once } from 'node:events';
import type { CommandIo } from './commands/io.js';
import { runProgram } from './commands/program.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));
// A closed pipe (`tollgate … | head`) ends the output, not with a stack trace.
process.stdout.on('error', () => process.exit(process.exitCode ?? 0));

const args = process.argv.slice(2);
const colour =
  process.stdout.isTTY === true && !process.env.NO_COLOR && !args.includes('--no-color');
const io: CommandIo = {
  print: (text) => void process.stdout.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  warn: (text) => void process.stderr.write(text),
  stdin: () => process.stdin,
  env: process.env,
  cwd: process.cwd(),
  terminal: process.stderr.isTTY === true,
  columns: () => process.stderr.columns ?? 80,
  rows: () => process.stderr.rows ?? 24,
  colour,
  quiet: args.includes('--quiet') || args.includes('-q'),
  signal: stop.signal,
  exitCode: 0,
};
await runProgram(args, io);
process.exitCode = io.exitCode;
