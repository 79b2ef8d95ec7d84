/** Diagnostics of static checks: each is a finding at its place, as grave as its task says. */
import type { SuiteFacts } from '../../model/facts.js';
import type { Diagnostics } from '../../model/measurement.js';
import type { PolicyAction } from '../../model/policy.js';
import { type JudgedFinding, type Rule, severityOf, strictest } from '../finding.js';

export const checks: Rule = ({ suites }) =>
  suites.flatMap((suite) =>
    suite.diagnostics.flatMap((measured) => {
      const { action, task, mend } = taskOf(measured, suite);
      return measured.diagnostics.map((diagnostic): JudgedFinding => {
        const { place, message, rule, fix } = diagnostic;
        const named = rule === undefined ? '' : ` [${rule}]`;
        return {
          area: 'checks',
          kind: 'check-failed',
          subject: place.file,
          names: [`${suite.suite}/${place.file}`],
          suite: suite.suite,
          severity: severityOf(action),
          title: `${task}: ${message}${named}`,
          why: `The action of this check is ${action}.`,
          todo: mend ?? (fix === undefined ? 'Mend it there.' : 'Apply the fix.'),
          place,
          ...(fix === undefined ? {} : { fix }),
        };
      });
    }),
  );

/** Paths may have been mapped since, so a measurement is known by its format and source. */
function taskOf(
  { format, source }: Diagnostics,
  { outcomes }: SuiteFacts,
): { readonly action: PolicyAction; readonly task: string; readonly mend?: string } {
  const owners = outcomes.filter(({ measurements }) =>
    measurements.some(
      (m) => m.kind === 'diagnostics' && m.format === format && m.source === source,
    ),
  );
  const action = strictest(owners.map((owner) => owner.action ?? 'block')) ?? 'block';
  const [owner] = owners;
  if (owner === undefined || owners.length > 1) return { action, task: source };
  const { name, fixCommand } = owner;
  if (fixCommand === undefined) return { action, task: name };
  return { action, task: name, mend: `Run: ${fixCommand} (or: tollgate run --fix)` };
}
