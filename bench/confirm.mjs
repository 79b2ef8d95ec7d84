// What it costs to measure base and head by turns, beside ten runs of each with Go's default duration: on examples/go,
// in repositories of their own in a temporary folder. Usage: node bench/confirm.mjs [--quick] [--dist FOLDER]
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, takeTurns } from './measure.mjs';

const root = resolve(import.meta.dirname, '..');
const PARSER = 'internal/parsejson/parsejson.go';
const BENCH = ['test', '-run=^$', '-bench=.', '-count=10', './...'];
/** Times alone: what the code counts is compared without any rounds. */
const CONFIG = `version: 1
tasks:
  bench:
    run: go test -run=^$ -bench=. -benchtime=20x ./...
    exclusive: true
    yields:
      - benchmarks: go-bench
benchmarks:
  tolerance: 5%
  action: block
  metrics: { steps/op: ignore }
`;

function git(folder, ...args) {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
  execFileSync('git', [...identity, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Nothing but a comment differs. */
const unchanged = (source) => `${source}\n// The end.\n`;

/** Three of twenty calls do their work twice: 15 % more of it. */
const slowed = (source) =>
  source.replace(
    /^func Parse\(/m,
    `var calls int

func Parse(text string) (any, int, error) {
	calls++
	if calls%20 < 3 {
		parse(text)
	}
	return parse(text)
}

func parse(`,
  );

/** A repository whose branch `change` differs from main by that. */
function repository(scratch, name, change) {
  const folder = join(scratch, name);
  cpSync(join(root, 'examples/go'), folder, { recursive: true });
  writeFileSync(join(folder, 'tollgate.yml'), CONFIG);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'base');
  git(folder, 'worktree', 'add', '--quiet', '--detach', join(scratch, `${name}-base`));
  git(folder, 'switch', '--quiet', '--create', 'change');
  const source = readFileSync(join(folder, PARSER), 'utf8');
  writeFileSync(join(folder, PARSER), change(source));
  git(folder, 'commit', '--quiet', '--all', '--message', 'head');
  return { head: folder, base: join(scratch, `${name}-base`) };
}

/** Seconds that measuring by turns took, and what came of it; no run is stored, so both sides are measured. */
function confirm(cli, { head }) {
  const { stdout } = spawnSync(process.execPath, [cli, 'run', '--json'], {
    cwd: head,
    encoding: 'utf8',
    env: { ...process.env, CI: '', GITHUB_ACTIONS: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e9,
  });
  const { verdict, confirmations } = JSON.parse(stdout);
  const [one] = confirmations;
  if (one?.kind !== 'measured')
    throw new Error(`nothing was measured by turns: ${JSON.stringify(one)}`);
  return { seconds: one.durationMs / 1000, rounds: one.rounds, verdict: verdict.kind };
}

/** Seconds of ten runs of base and ten of head, both built before. */
function tenRuns(sides) {
  const folders = [sides.base, sides.head];
  for (const cwd of folders)
    execFileSync('go', ['test', '-run=^$', './...'], { cwd, stdio: 'ignore' });
  const start = performance.now();
  for (const cwd of folders) execFileSync('go', BENCH, { cwd, stdio: 'ignore' });
  return { seconds: (performance.now() - start) / 1000 };
}

/** Prints the seconds of each and their ratio to the ten runs. */
export async function confirmation(cli, quick) {
  const scratch = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
  try {
    const same = repository(scratch, 'same', unchanged);
    const slow = repository(scratch, 'slow', slowed);
    const results = await takeTurns(
      {
        'tollgate, nothing changed': () => confirm(cli, same),
        'tollgate, one 15 % slower': () => confirm(cli, slow),
        'go test -count=10, twice': () => tenRuns(slow),
      },
      quick ? 1 : 3,
    );
    console.log('\nmeasure base and head of 2 benchmarks');
    const secondsOf = (runs) => median(runs.map(({ seconds }) => seconds));
    const peer = secondsOf(results.get('go test -count=10, twice'));
    for (const [name, runs] of results) {
      const seconds = secondsOf(runs);
      const ends = runs.flatMap(({ rounds, verdict }) =>
        rounds === undefined ? [] : `${verdict} after ${rounds} rounds`,
      );
      const ratio = (seconds / peer).toFixed(2);
      console.log(
        `  ${name.padEnd(26)} ${seconds.toFixed(1).padStart(7)} s  ${ratio} x go test  ${ends.join(', ')}`,
      );
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--dist');
  const dist = at < 0 ? join(root, 'dist') : resolve(process.argv[at + 1]);
  await confirmation(join(dist, 'cli/index.js'), process.argv.includes('--quick'));
}
