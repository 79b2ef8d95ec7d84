/** Measures head beside an older commit, by turns, by the command of the task that has measured it before. */
import type { GateConfig } from '../../model/config.js';
import type { ConfirmationResult, ConfirmationTarget } from '../../model/confirmation.js';
import type { Ports } from '../../model/ports.js';
import type { TaskOutcome } from '../../model/task.js';
import { LEAST_ROUNDS } from '../../statistics/sequential-design.js';
import { chooseSide } from '../../tasks/paired/choose.js';
import type { Emit } from '../emit.js';
import { confirm } from './confirm.js';
import { sideWorld } from './side-world.js';

export interface NomineesRequest {
  readonly outcome: TaskOutcome;
  /** The one commit to measure beside: an ancestor in its place would blame other commits. */
  readonly reference: string;
  readonly targets: readonly ConfirmationTarget[];
  readonly tests: number;
  /** Of each test. */
  readonly alpha: number;
  readonly budgetMs: number;
}

/** Undefined where the task cannot be run again, or not often enough in the time that is left. */
export async function measureNominees(
  { outcome, reference, targets, tests, alpha, budgetMs }: NomineesRequest,
  { tasks }: Pick<GateConfig, 'tasks'>,
  ports: Ports,
  emit: Emit,
): Promise<ConfirmationResult | undefined> {
  const spec = tasks.find(({ name }) => name === outcome.name);
  if (spec === undefined) return undefined;
  await using scratch = await ports.trees.scratch();
  const world = sideWorld(ports, scratch.root);
  const { openSide, runsWholeCommand } = chooseSide(spec, targets, world);
  // Both sides, the warm-up and the fewest rounds of it.
  const leastMs = 2 * (LEAST_ROUNDS + 1) * outcome.durationMs;
  if (runsWholeCommand && leastMs > budgetMs) {
    const message = `${outcome.name} takes too long to look for drift: benchmarks.budget allows fewer than ${LEAST_ROUNDS} rounds of it.`;
    emit({ type: 'notice', message });
    return undefined;
  }
  const { suite, name: task } = outcome;
  const bases = [reference];
  const whole = { alpha: alpha * tests, surveyBase: false };
  return confirm({ suite, task, targets, tests, bases, budgetMs, openSide, ...whole }, ports, emit);
}
