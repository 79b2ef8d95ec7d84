/**
 * Records the run of a default branch, whatever its verdict: only an accepted one becomes the reference, but a
 * window with holes would judge the next run by the wrong commit. Pull requests and forks never write.
 */
import { posix } from 'node:path';
import { buildEntry } from '../compare/baseline-entry.js';
import type { Change } from '../model/change.js';
import type { Facts, SuiteFacts } from '../model/facts.js';
import type { Ports } from '../model/ports.js';
import type { Problem } from '../model/problem.js';
import type { GateRequest } from '../model/request.js';
import type { TaskSpec } from '../model/task.js';
import type { Verdict } from '../model/verdict.js';
import type { Emit } from './emit.js';
import { onDefaultBranch } from './find-change.js';
import type { Environments } from './judgeable.js';

export interface Seeded {
  readonly saved: readonly { readonly suite: string; readonly key: string }[];
  readonly problems: readonly Problem[];
}

interface Finished {
  readonly request: GateRequest;
  readonly environments: Environments;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** Writes one entry a suite where this run may write; a refused save comes back as a problem. */
export async function seedBaselines(run: Finished, ports: Ports, emit: Emit): Promise<Seeded> {
  if (ports.signal.aborted || !mayWrite(run.request)) return { saved: [], problems: [] };
  const saved: { suite: string; key: string }[] = [];
  const problems: Problem[] = [];
  for (const suite of run.facts.suites) {
    const entry = entryOf(suite, run, ports.clock.now());
    if (entry === undefined) continue;
    const result = await ports.store.save(entry);
    problems.push(...result.problems);
    if (result.problems.length > 0) continue;
    saved.push({ suite: suite.suite, key: result.key });
    emit({ type: 'baseline.saved', suite: suite.suite, key: result.key });
  }
  return { saved, problems };
}

/** Numbers of a work tree with uncommitted changes belong to no commit, so they are not recorded under one. */
function mayWrite({ context, change, config }: GateRequest): boolean {
  const { write } = config.policy.baseline;
  if (context.headCommit === '' || context.fromFork || write === 'never') return false;
  if (context.event === 'local' && onDefaultBranch(context) && hasEdits(change, config.tasks))
    return false;
  return write === 'always' || onDefaultBranch(context);
}

/** What the tasks of an earlier run left behind, such as `coverage.out`, is nobody's edit. */
function hasEdits({ files }: Change, tasks: readonly TaskSpec[]): boolean {
  const left = new Set(
    tasks.flatMap(({ workingDirectory, yields }) =>
      yields.flatMap(({ file }) =>
        file === undefined ? [] : [posix.join(workingDirectory, file)],
      ),
    ),
  );
  return files.some(({ path }) => !left.has(path));
}

function entryOf(suite: SuiteFacts, run: Finished, now: number) {
  const environment = run.environments.get(suite.suite);
  if (environment === undefined) return undefined;
  const { kind } = run.verdict;
  return buildEntry({
    suite: suite.suite,
    context: run.request.context,
    environment,
    verdict: kind,
    accepted: kind === 'pass' || kind === 'degraded',
    outcomes: suite.outcomes,
    tests: suite.tests,
    ...(suite.coverage === undefined ? {} : { coverage: suite.coverage }),
    benchmarks: suite.benchmarks,
    baseline: suite.baseline,
    now,
    toolVersion: run.request.toolVersion,
  });
}
