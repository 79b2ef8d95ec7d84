/** Diagnostics of static checks: each is a finding at its place, as grave as its task says. */
import type { SuiteFacts } from '../../model/facts.js';
import type { Diagnostics } from '../../model/measurement.js';
import type { PolicyAction } from '../../model/policy.js';
import { type JudgedFinding, type Rule, severityOf, strictest } from '../finding.js';

export const checks: Rule = ({ suites }) =>
  suites.flatMap((suite) =>
    suite.diagnostics.flatMap((measured) => {
      const { action, task } = taskOf(measured, suite);
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
          title: `${message}${named}`,
          why: `${task} reports it, and its action is ${action}.`,
          todo: fix === undefined ? 'Mend it there.' : 'Apply the fix, or run: tollgate run --fix',
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
): { readonly action: PolicyAction; readonly task: string } {
  const owners = outcomes.filter(({ measurements }) =>
    measurements.some(
      (m) => m.kind === 'diagnostics' && m.format === format && m.source === source,
    ),
  );
  const action = strictest(owners.map((owner) => owner.action ?? 'block')) ?? 'block';
  return { action, task: owners.length === 1 && owners[0] ? `Task ${owners[0].name}` : source };
}
