/** Puts head's tasks under the policy of base, and tells all that head alters in its own gate. */
import type { DetectedProject, GateConfig } from '../model/config.js';
import type { PolicyChange } from '../model/facts.js';
import type { BaseGate } from './base-policy.js';
import { compareGo } from './compare-go.js';
import { comparePolicies } from './compare-policies.js';
import { compareTasks } from './compare-tasks.js';
import { listDifference } from './difference.js';
import { allTasks, type Parts, resolveConfig, resolveMode } from './resolve.js';
import { compareNotify } from './resolve-notify.js';
import { resolveIngest } from './resolve-tasks.js';

/** The configuration that judges a change, and what the change alters in it. */
export interface Judged {
  readonly config: GateConfig;
  readonly policyChanges: readonly PolicyChange[];
  readonly notices: readonly string[];
}

/** Head's own policy counts only where base says so. */
export function judgeByBase(head: Parts, base: BaseGate, detected?: DetectedProject): Judged {
  const byHead = base.policy.from === 'head';
  const config = resolveConfig(
    byHead
      ? head
      : {
          ...head,
          policy: base.policy,
          failOn: base.failOn,
          legs: base.raw.legs ?? [],
          notify: base.notify,
          sources: [...head.sources, base.source],
        },
  );
  const changes = [
    ...base.changes,
    ...comparePolicies(base.policy, head.policy),
    ...listDifference('failOn', base.failOn, head.failOn, false),
    ...listDifference('legs', base.raw.legs ?? [], head.legs, false),
    ...compareNotify(base.notify, head.notify),
    ...compareTasks(workOfBase(head, base, config, detected), config),
    ...compareGo(base.raw, head.raw),
  ];
  if (!byHead) return { config, policyChanges: changes, notices: base.notices };
  const told = changes.map(
    ({ path, base: before, head: after }) =>
      `The policy of head counts, as the base says: ${path} goes from ${before} to ${after}.`,
  );
  return { config, policyChanges: [], notices: [...base.notices, ...told] };
}

/** What the file of base configures to run or read, or what would still be detected if head had written no tasks. */
function workOfBase(
  { overrides }: Parts,
  { raw }: BaseGate,
  { policy }: GateConfig,
  detected: DetectedProject | undefined,
): Pick<GateConfig, 'tasks' | 'ingest'> {
  // The same retries as in head: a change of their default is told as a change of the policy.
  const mode = resolveMode(raw, overrides);
  return {
    tasks:
      mode === 'run' ? allTasks({ raw, overrides, policy, ...(detected && { detected }) }) : [],
    ingest: mode === 'ingest' ? resolveIngest(raw, overrides.folder) : [],
  };
}
