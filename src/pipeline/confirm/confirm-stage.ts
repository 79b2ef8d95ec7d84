/** Decides whether a task's benchmarks are to be measured beside their base, and has it done. */
import { planConfirmation } from '../../compare/plan-confirmation.js';
import type { ConfirmationResult } from '../../model/confirmation.js';
import type { SuiteFacts } from '../../model/facts.js';
import type { Ports } from '../../model/ports.js';
import type { TaskOutcome } from '../../model/task.js';
import { LEAST_ROUNDS } from '../../statistics/sequential-design.js';
import { chooseSide } from '../../tasks/paired/choose.js';
import type { Emit } from '../emit.js';
import { yieldsBenchmarks } from '../environments.js';
import { onDefaultBranch } from '../find-change.js';
import type { Judgeable } from '../judgeable.js';
import { wholeAlpha } from '../whole-alpha.js';
import { confirm } from './confirm.js';
import { sideWorld } from './side-world.js';

/** Undefined where nothing needs it, or nothing that was measured could be confirmed. */
export async function confirmStage(
  outcome: TaskOutcome,
  facts: SuiteFacts,
  judgeable: Judgeable,
  ports: Ports,
  emit: Emit,
): Promise<ConfirmationResult | undefined> {
  const { config } = judgeable.request;
  const spec = config.tasks.find(({ name }) => name === outcome.name);
  if (spec === undefined || config.mode !== 'run' || !isUsable(outcome, facts)) return undefined;
  const alpha = wholeAlpha(config) / Math.max(1, config.tasks.filter(yieldsBenchmarks).length);
  const isExact =
    facts.baseline.state === 'exact' && facts.baseline.reference?.benchmarks !== undefined;
  const known = isExact
    ? facts.comparisons.filter(({ decision }) => decision !== 'new')
    : facts.comparisons;
  const { targets, tests } = planConfirmation(known, config.policy.benchmarks, alpha);
  if (targets.length === 0) return undefined;
  const bases = await basesOf(facts, judgeable, ports);
  if (bases.length === 0) return undefined;
  const unmeasured = (reason: string): ConfirmationResult => ({
    kind: 'unmeasured',
    suite: outcome.suite,
    task: outcome.name,
    side: 'method',
    reason,
    tried: [],
  });
  await using scratch = await ports.trees.scratch();
  const world = sideWorld(ports, scratch.root);
  const { openSide, runsWholeCommand } = chooseSide(spec, targets, world);
  const { budgetMs } = config.policy.benchmarks;
  // Both sides, the warm-up and the fewest rounds of it.
  const leastMs = 2 * (LEAST_ROUNDS + 1) * outcome.durationMs;
  if (runsWholeCommand && leastMs > budgetMs)
    return unmeasured(
      `the command takes ${Math.round(outcome.durationMs / 1000)} s, so benchmarks.budget allows fewer than ${LEAST_ROUNDS} rounds of it`,
    );
  const surveyBase = facts.baseline.reference?.benchmarks === undefined;
  const { suite, name: task } = outcome;
  const request = { suite, task, targets, tests, alpha, bases, budgetMs, openSide, surveyBase };
  return confirm(request, ports, emit);
}

/** What broke off, failed or could not be read is no ground to measure more. */
function isUsable({ status, measurements }: TaskOutcome, { benchmarks }: SuiteFacts): boolean {
  const isWhole = benchmarks.every(({ complete, failed }) => complete && !failed);
  return status === 'passed' && isWhole && measurements.some(({ kind }) => kind === 'benchmarks');
}

/**
 * The commits to measure as the base, nearest first. On the default branch that is the last accepted run, and its first
 * run ever is a welcome; where nothing was changed and nothing is stored there is nothing to find out.
 */
async function basesOf(
  { baseline }: SuiteFacts,
  { request }: Judgeable,
  { git }: Ports,
): Promise<readonly string[]> {
  const { change, context, config } = request;
  const accepted = onDefaultBranch(context) ? baseline.reference?.commit : undefined;
  const wanted = accepted ?? change.base;
  const isFirst = onDefaultBranch(context) && baseline.state === 'none';
  if (wanted === undefined || isFirst) return [];
  const isSame = wanted === context.headCommit && change.files.length === 0;
  if (isSame && baseline.reference === undefined) return [];
  const commits = await git.firstParents(wanted, config.policy.baseline.window);
  return commits.length > 0 ? commits : [wanted];
}
