/** Puts head's tasks under the policy of base, and tells all that head alters in its own gate. */
import type { GateConfig } from '../model/config.js';
import type { PolicyChange } from '../model/facts.js';
import type { BaseGate } from './base-policy.js';
import { compareGo } from './compare-go.js';
import { comparePolicies } from './compare-policies.js';
import { compareTasks } from './compare-tasks.js';
import { listDifference } from './difference.js';
import { type Parts, resolveConfig, resolveMode } from './resolve.js';
import { resolveIngest, resolveTasks } from './resolve-tasks.js';

/** The configuration that judges a change, and what the change alters in it. */
export interface Judged {
  readonly config: GateConfig;
  readonly policyChanges: readonly PolicyChange[];
  readonly notices: readonly string[];
}

/** Head's own policy counts only where base says so. */
export function judgeByBase(head: Parts, base: BaseGate): Judged {
  const byHead = base.policy.from === 'head';
  const config = resolveConfig(
    byHead
      ? head
      : {
          ...head,
          policy: base.policy,
          failOn: base.failOn,
          sources: [...head.sources, base.source],
        },
  );
  const changes = [
    ...base.changes,
    ...comparePolicies(base.policy, head.policy),
    ...listDifference('failOn', base.failOn, head.failOn, false),
    ...compareTasks(workOfBase(head, base, config), config),
    ...compareGo(base.raw, head.raw),
  ];
  if (!byHead) return { config, policyChanges: changes, notices: base.notices };
  const told = changes.map(
    ({ path, base: before, head: after }) =>
      `The policy of head counts, as the base says: ${path} goes from ${before} to ${after}.`,
  );
  return { config, policyChanges: [], notices: [...base.notices, ...told] };
}

/** What the file of base configures to run or read; what would be detected there is not known. */
function workOfBase(
  { overrides }: Parts,
  { raw }: BaseGate,
  { policy }: GateConfig,
): Pick<GateConfig, 'tasks' | 'ingest'> {
  // The same retries as in head: a change of their default is told as a change of the policy.
  const settings = { folder: overrides.folder, flakyRetries: policy.tests.flaky.retries };
  const mode = resolveMode(raw, overrides);
  return {
    tasks: mode === 'run' ? resolveTasks(raw, settings) : [],
    ingest: mode === 'ingest' ? resolveIngest(raw, overrides.folder) : [],
  };
}
