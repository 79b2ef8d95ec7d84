// Tollgate beside the tools that do one part of its work, on the same files in the same minute.
// Prints medians and ratios; asserts nothing. How to run: bench/README.md
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { confirmation } from './confirm.mjs';
import { readFormats } from './formats.mjs';
import { compareProcesses, median, takeTurns, timeToFirstOutput } from './measure.mjs';

const root = resolve(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');
const scratch = join(root, '.cache/bench');
const cli = join(root, 'dist/cli/index.js');
const action = join(root, 'dist/action/index.js');
const rounds = quick ? 3 : 5;
mkdirSync(scratch, { recursive: true });
process.env.PATH = `${join(root, '.cache/tools/bin')}:${process.env.PATH}`;

/** Lets one of our generators write a file. */
function generated(name, script, ...args) {
  const path = join(scratch, name);
  execFileSync(process.execPath, [join(root, 'bench', script), path, ...args.map(String)]);
  return path;
}

function kilobytes(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return (
    files.reduce((sum, file) => sum + (file.endsWith('.js') ? statSync(file).size : 0), 0) / 1024
  );
}

function printRuns(title, results, peer) {
  console.log(`\n${title}`);
  const base = results.get(peer);
  for (const [name, { wallMs, cpuMs, peakMb }] of results) {
    const ratio = (wallMs / base.wallMs).toFixed(2);
    console.log(
      `  ${name.padEnd(12)} ${wallMs.toFixed(0).padStart(7)} ms  ${cpuMs.toFixed(0).padStart(7)} ms CPU  ${peakMb.toFixed(0).padStart(5)} MB peak  ${ratio} x ${peer}`,
    );
  }
}

async function startUp() {
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, "console.log('');\n");
  // The action's first line is its log of what it starts; away from any repository it stops soon after.
  const env = { PATH: process.env.PATH, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: scratch };
  const first =
    (...argv) =>
    () =>
      timeToFirstOutput([process.execPath, ...argv], env);
  const results = await takeTurns(
    { empty: first(empty), cli: first(cli, '--version'), action: first(action) },
    quick ? 5 : 21,
  );
  console.log(`start-up to the first line, Node ${process.version}`);
  const base = median(results.get('empty'));
  for (const [name, times] of results) {
    const ms = median(times);
    console.log(
      `  ${name.padEnd(12)} ${ms.toFixed(0).padStart(7)} ms  ${(ms - base).toFixed(0)} ms over empty`,
    );
  }
  for (const name of ['action', 'cli']) {
    const folder = join(root, 'dist', name);
    const entry = statSync(join(folder, 'index.js')).size / 1024;
    console.log(
      `  dist/${name}: index.js ${entry.toFixed(0)} kB, all chunks ${kilobytes(folder).toFixed(0)} kB`,
    );
  }
}

async function parseEvents() {
  const count = quick ? 50_000 : 1_000_000;
  const file = generated('events.json', 'generate-go-json.mjs', count);
  const results = await compareProcesses(
    {
      tollgate: {
        argv: [process.execPath, cli, 'parse', file, '--format', 'go-test-json', '--json'],
      },
      gotestsum: { argv: ['gotestsum', '--raw-command', '--format', 'none', '--', 'cat', file] },
    },
    rounds,
  );
  const size = (statSync(file).size / 1e6).toFixed(0);
  printRuns(
    `parse ${count.toLocaleString('en')} events of go test -json (${size} MB)`,
    results,
    'gotestsum',
  );
}

async function compareRuns() {
  const count = quick ? 1_000 : 20_000;
  const [base, head] = [1, 2].map((seed) =>
    generated(`bench-${seed}.txt`, 'generate-go-bench.mjs', count, 10, seed),
  );
  const results = await compareProcesses(
    {
      tollgate: { argv: [process.execPath, cli, 'compare', '--base', base, '--head', head] },
      benchstat: { argv: ['benchstat', base, head] },
    },
    rounds,
  );
  printRuns(
    `compare 2 x (${count.toLocaleString('en')} benchmarks x 10 samples x 3 metrics)`,
    results,
    'benchstat',
  );
}

await startUp();
await parseEvents();
await compareRuns();
await readFormats(cli, { generated, printRuns, rounds, quick });
await confirmation(cli, quick);
