/**
 * Records the run of a default branch, whatever its verdict: only an accepted one becomes the reference, but a
 * window with holes would judge the next run by the wrong commit. Pull requests and forks never write.
 */
import { posix } from 'node:path';
import picomatch from 'picomatch';
import { buildEntry } from '../compare/baseline-entry.js';
import { unacceptedDebts } from '../judge/unaccepted-debts.js';
import type { GateConfig } from '../model/config.js';
import type { Facts, SuiteFacts } from '../model/facts.js';
import type { Ports } from '../model/ports.js';
import type { Problem } from '../model/problem.js';
import type { GateRequest } from '../model/request.js';
import type { Verdict } from '../model/verdict.js';
import type { Emit } from './emit.js';
import { onDefaultBranch } from './find-change.js';
import type { Environments } from './judgeable.js';

export interface Seeded {
  readonly saved: readonly { readonly suite: string; readonly key: string }[];
  readonly problems: readonly Problem[];
  /** Why nothing was recorded, where one would expect it. */
  readonly notices: readonly string[];
}

const NOTHING: Seeded = { saved: [], problems: [], notices: [] };

interface Finished {
  readonly request: GateRequest;
  readonly environments: Environments;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** Writes one entry a suite where this run may write; a refused save comes back as a problem. */
export async function seedBaselines(run: Finished, ports: Ports, emit: Emit): Promise<Seeded> {
  if (ports.signal.aborted || !mayWrite(run.request)) return NOTHING;
  const [edited, ...others] = edits(run.request);
  if (edited !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const notice = `This run is not recorded as a baseline: ${edited}${more} is not committed.`;
    emit({ type: 'notice', message: notice });
    return { ...NOTHING, notices: [notice] };
  }
  const saved: { suite: string; key: string }[] = [];
  const problems: Problem[] = [];
  for (const suite of run.facts.suites) {
    // A run of which a leg is missing would be taken for all that there was.
    if (suite.isPartial === true) continue;
    const entry = entryOf(suite, run, ports.clock.now());
    if (entry === undefined) continue;
    const result = await ports.store.save(entry);
    problems.push(...result.problems);
    if (result.problems.length > 0) continue;
    saved.push({ suite: suite.suite, key: result.key });
    emit({ type: 'baseline.saved', suite: suite.suite, key: result.key });
  }
  return { saved, problems, notices: [] };
}

/** Numbers of a work tree with uncommitted changes belong to no commit, so they are not recorded under one. */
function mayWrite({ context, config }: GateRequest): boolean {
  const { write } = config.policy.baseline;
  if (context.headCommit === '' || context.fromFork || write === 'never') return false;
  return write === 'always' || onDefaultBranch(context);
}

/** Files that somebody changed and has not committed, at home on the default branch. */
function edits({ context, change, config }: GateRequest): readonly string[] {
  if (context.event !== 'local' || !onDefaultBranch(context)) return [];
  const isOurs = picomatch([...leftBehind(config)], { dot: true, windows: false });
  return change.files.map(({ path }) => path).filter((path) => !isOurs(path));
}

/** What an earlier run leaves in the tree, such as `coverage.out` and stored runs, is nobody's edit. */
function leftBehind({ policy, report, tasks, parts }: GateConfig): readonly string[] {
  return [
    `${policy.baseline.directory}/**`,
    ...(parts === undefined ? [] : [`${parts}/**`]),
    ...Object.values(report.files),
    ...tasks.flatMap(({ workingDirectory, yields }) =>
      yields.flatMap(({ file }) =>
        file === undefined ? [] : [posix.join(workingDirectory, file)],
      ),
    ),
  ];
}

function entryOf(suite: SuiteFacts, run: Finished, now: number) {
  const environment = run.environments.get(suite.suite);
  if (environment === undefined) return undefined;
  const { kind } = run.verdict;
  const { fresh = [], known = [] } = suite.debts ?? {};
  const isOwing = unacceptedDebts(suite, run.verdict).length > 0;
  return buildEntry({
    suite: suite.suite,
    context: run.request.context,
    environment,
    verdict: kind,
    accepted: (kind === 'pass' || kind === 'degraded') && !isOwing,
    outcomes: suite.outcomes,
    tests: suite.tests,
    ...(suite.coverage === undefined ? {} : { coverage: suite.coverage }),
    benchmarks: suite.benchmarks,
    baseline: suite.baseline,
    acceptances: run.facts.acceptances,
    debts: [...known, ...fresh],
    now,
    toolVersion: run.request.toolVersion,
  });
}
