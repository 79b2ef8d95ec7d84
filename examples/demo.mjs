// Shows the gate at work on examples/javascript, in a repository of its own in a temporary folder:
// a first run that passes and records its numbers, then a change that makes the search 30 % slower.
// Needs Node and git alone. Usage: node examples/demo.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = dirname(fileURLToPath(import.meta.url));
const tollgate = join(examples, '../dist/cli/index.js');
const project = mkdtempSync(join(tmpdir(), 'tollgate-demo-'));

function git(...args) {
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs the gate in the project, its output on this terminal; throws where it ends otherwise than expected. */
function gate(expectedCode) {
  const { status } = spawnSync(process.execPath, [tollgate, 'run'], { cwd: project, stdio: 'inherit' });
  if (status !== expectedCode)
    throw new Error(`expected exit code ${expectedCode} from the gate, got ${status}`);
}

function say(text) {
  console.log(`\n=== ${text}\n`);
}

try {
  cpSync(join(examples, 'javascript'), project, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A search index with tests and a benchmark');
  say('1. main, for the first time: tests, coverage, benchmarks. No baseline yet, so this run becomes it.');
  gate(0);

  git('switch', '--quiet', '--create', 'simpler-search');
  git('apply', 'slow-down.patch');
  git('commit', '--quiet', '--all', '--message', 'Search without sorting first');
  say('2. A change that drops the sort from the search: tests still pass, but it takes 30 % more steps.');
  gate(1);
  say('The first run passed, the second was blocked (exit code 1): the change would not be merged or deployed.');
} finally {
  rmSync(project, { recursive: true, force: true });
}
