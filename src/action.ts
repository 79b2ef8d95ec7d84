/** The GitHub Action: reads inputs, runs the gate, hands over outputs, and exits with the verdict's code. */
import type { ActionIo } from './commands/action.js';
import { VERSION } from './version.js';

process.stdout.write(`Tollgate ${VERSION}\n`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal));

process.exitCode = await run({
  env: process.env,
  cwd: process.cwd(),
  print: (text) => void process.stdout.write(text),
  signal: stop.signal,
});

/** `actions/comment` comes in through here too, so that there is one bundle. */
async function run(io: ActionIo): Promise<number> {
  if (io.env.TOLLGATE_ACTION !== 'comment')
    return (await import('./commands/action.js')).runAction(io);
  return (await import('./commands/comment.js')).runComment(io);
}
