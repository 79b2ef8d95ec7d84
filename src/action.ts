/** The GitHub Action: reads inputs, runs the gate, hands over outputs, and exits with the verdict's code. */
import { runAction } from './commands/action.js';
import { VERSION } from './version.js';

process.stdout.write(`Tollgate ${VERSION}\n`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));

process.exitCode = await runAction({
  env: process.env,
  cwd: process.cwd(),
  print: (text) => void process.stdout.write(text),
  signal: stop.signal,
});
