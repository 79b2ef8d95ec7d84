/**
 * Measures what stored runs do not clear beside its base: checks the base out, prepares both trees, runs them by turns.
 * A base that cannot be measured is no dead end: its first-parent ancestors are tried one after the other.
 */

import type {
  Confirmation,
  ConfirmationResult,
  ConfirmationTarget,
  TriedBase,
} from '../../model/confirmation.js';
import type { Benchmark } from '../../model/measurement.js';
import type { MachineConditions, Ports, Worktree } from '../../model/ports.js';
import { formatDuration } from '../../report/units.js';
import { installDependencies } from '../../tasks/paired/install.js';
import type { Failure, OpenSide, PairedSide } from '../../tasks/paired/paired-side.js';
import type { Emit } from '../emit.js';
import { describeStop } from './describe-stop.js';
import { measureRounds, type SideFailure } from './rounds.js';

export interface ConfirmRequest {
  readonly suite: string;
  readonly task: string;
  readonly targets: readonly ConfirmationTarget[];
  readonly tests: number;
  readonly alpha: number;
  /** The wanted base and its first-parent ancestors, nearest first. */
  readonly bases: readonly string[];
  readonly budgetMs: number;
  readonly openSide: OpenSide;
  /** No stored run tells which benchmarks the base has: asks the base itself. */
  readonly surveyBase: boolean;
}

type ConfirmPorts = Pick<Ports, 'git' | 'files' | 'processes' | 'clock' | 'host' | 'signal'> & {
  readonly trees: Pick<Ports['trees'], 'lend'>;
};

/** Never throws for what the trees do; one result a task. */
export async function confirm(
  request: ConfirmRequest,
  ports: ConfirmPorts,
  emit: Emit,
): Promise<ConfirmationResult> {
  const { suite, task, openSide, bases } = request;
  const startedAt = ports.clock.now();
  ports.host.conditions();
  const tried: TriedBase[] = [];
  const unmeasured = (side: SideFailure['side'], reason: string): ConfirmationResult => ({
    kind: 'unmeasured',
    suite,
    task,
    side,
    reason,
    tried,
  });
  const head = await openSide(ports.files.root);
  if ('failed' in head) return unmeasured('head', head.failed);
  for (const [distance, commit] of bases.entries()) {
    if (ports.signal.aborted) break;
    const result = await againstBase(
      { ...request, commit, distance, head, startedAt },
      ports,
      emit,
    );
    if (!('failed' in result)) return { ...result, tried };
    if (result.side !== 'base') return unmeasured(result.side, result.failed);
    tried.push({ commit, reason: result.failed });
    const message = `${task}: ${commit.slice(0, 10)} cannot be measured as the base: ${result.failed}`;
    emit({ type: 'notice', message });
    if (ports.clock.now() - startedAt > request.budgetMs) break;
  }
  const [first] = tried;
  return unmeasured('base', first?.reason ?? 'there is no commit to measure as the base');
}

interface OneBase extends ConfirmRequest {
  readonly commit: string;
  readonly distance: number;
  readonly head: PairedSide;
  readonly startedAt: number;
}

async function againstBase(
  request: OneBase,
  ports: ConfirmPorts,
  emit: Emit,
): Promise<Omit<Confirmation, 'tried'> | SideFailure> {
  const { commit, task, suite, targets, tests, alpha, distance } = request;
  const tree = await ports.git.checkOut(commit);
  if ('unavailable' in tree) return { side: 'base', failed: tree.unavailable };
  await using _ = tree;
  const installed = await installOwn(tree, request, ports, emit);
  if ('failed' in installed) return { side: 'base', failed: installed.failed };
  const base = await request.openSide(tree.root);
  if ('failed' in base) return { side: 'base', failed: base.failed };
  const survey = request.surveyBase ? await base.survey() : [];
  if ('failed' in survey) return { side: 'base', failed: survey.failed };
  const { clock, signal } = ports;
  // Building is not measuring: the budget begins here, but for what was installed and bases that were tried in vain.
  const measuringAt = clock.now();
  const rounds = await measureRounds({
    targets,
    base,
    head: request.head,
    endsAt: measuringAt + request.budgetMs - installed.tookMs,
    clock,
    signal,
    onStart: (mostRounds, benchmarks) =>
      emit({ type: 'confirmation.started', task, base: commit, benchmarks, mostRounds }),
    onRound: (round, mostRounds, open, widest) =>
      emit({
        type: 'confirmation.round',
        task,
        round,
        mostRounds,
        open,
        ...(widest === undefined ? {} : { widest }),
      }),
  });
  if ('failed' in rounds) {
    emit({ type: 'confirmation.finished', task, rounds: 0, summary: rounds.failed });
    return rounds;
  }
  const summary = describeStop(rounds, clock.now() - measuringAt);
  emit({ type: 'confirmation.finished', task, rounds: rounds.rounds, summary });
  return {
    kind: 'measured',
    suite,
    task,
    base: commit,
    distance,
    targets,
    tests,
    alpha,
    ...rounds,
    baseBenchmarks: withSurveyed(rounds.baseBenchmarks, survey, targets),
    durationMs: clock.now() - measuringAt,
    conditions: conditionsOf(ports),
  };
}

/** What the base needs that head does not have: as its own lock files say, and no longer than all may take. */
async function installOwn(
  { root, commit }: Worktree,
  { task, budgetMs }: OneBase,
  ports: ConfirmPorts,
  emit: Emit,
): Promise<{ readonly tookMs: number } | Failure> {
  const lacking = await ports.trees.lend(ports.files.root, root);
  const startedAt = ports.clock.now();
  const tookMs = () => ports.clock.now() - startedAt;
  for (const needs of lacking) {
    const left = Math.max(1, budgetMs - tookMs());
    const installed = await installDependencies(root, needs, ports, left);
    if ('failed' in installed) return installed;
    const message = `${task}: \`${installed.command}\` installed the dependencies of ${commit.slice(0, 10)}, since ${needs.differs} differs; with it ${formatDuration(tookMs())} of benchmarks.budget are spent.`;
    emit({ type: 'notice', message });
  }
  return { tookMs: tookMs() };
}

const conditionsOf = ({ host }: ConfirmPorts): MachineConditions => host.conditions();

/** What only the base has, beside what was measured. */
function withSurveyed(
  measured: readonly Benchmark[],
  surveyed: readonly Benchmark[],
  targets: readonly ConfirmationTarget[],
): readonly Benchmark[] {
  const names = new Set(
    targets.flatMap((target) =>
      [target.name, ...target.formerNames].map((name) => `${target.package}\0${name}`),
    ),
  );
  const others = surveyed.filter((one) => !names.has(`${one.package}\0${one.name}`));
  return [...measured, ...others];
}
