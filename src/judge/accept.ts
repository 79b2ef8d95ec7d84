/**
 * Acceptances: benchmarks that got worse, and that somebody with write access took on, become notes that say who and
 * why. Who may accept was found out before; what could not be measured cannot be accepted.
 */
import picomatch from 'picomatch';
import type { Acceptance } from '../model/acceptance.js';
import type { Baseline } from '../model/baseline.js';
import type { Facts } from '../model/facts.js';
import type { JudgedFinding } from './finding.js';

const DEBT = 'benchmark-debt';
const ACCEPTABLE = new Set([
  'benchmark-regressed',
  DEBT,
  'benchmark-vanished',
  'benchmark-unconfirmed',
]);
/** Names are foreign text of any length; longer ones are matched by their beginning. */
const LONGEST_MATCHED = 1000;

/** The findings, those that an acceptance in force matches as notes; the first acceptance that matches counts. */
export function accept(findings: readonly JudgedFinding[], facts: Facts): readonly JudgedFinding[] {
  const baselines = new Map(facts.suites.map(({ suite, baseline }) => [suite, baseline]));
  return findings.map((finding) => {
    if (finding.severity === 'note' || !ACCEPTABLE.has(finding.kind)) return finding;
    const names = [finding.subject, ...(finding.names ?? [])];
    const inForce = acceptancesInForce(baselines.get(finding.suite), finding.kind, facts);
    const found = inForce.find(({ subject }) => {
      const matches = picomatch(subject, { dot: true, windows: false });
      return names.some((name) => matches(name.slice(0, LONGEST_MATCHED)));
    });
    return found === undefined ? finding : accepted(finding, found);
  });
}

/**
 * Those of this change, and what earlier runs recorded: for a debt all of the window, since it was made there; else
 * only on the default branch, and only what is newer than the run compared with. What is in that run's numbers is
 * accepted already, and to accept older code does not accept newer code.
 */
function acceptancesInForce(
  baseline: Pick<Baseline, 'entries' | 'reference'> | undefined,
  kind: string,
  { acceptances, today, onDefaultBranch }: Pick<Facts, 'acceptances' | 'today' | 'onDefaultBranch'>,
): readonly Acceptance[] {
  const { entries = [], reference } = baseline ?? {};
  const at = reference === undefined ? -1 : entries.indexOf(reference);
  const newer = onDefaultBranch ? entries.slice(0, at < 0 ? entries.length : at) : [];
  const recorded = (kind === DEBT ? entries : newer).flatMap((entry) => entry.acceptances ?? []);
  return [...acceptances, ...recorded].filter(({ until }) => until >= today);
}

const HOW: Readonly<Record<Acceptance['how'], string>> = {
  label: 'by a label',
  trailer: 'in commit',
  command: 'for the run of commit',
};

function accepted(finding: JudgedFinding, acceptance: Acceptance): JudgedFinding {
  const { by, until, reason, how, commit } = acceptance;
  const where = how === 'label' ? HOW.label : `${HOW[how]} ${commit.slice(0, 10)}`;
  return {
    ...finding,
    severity: 'note',
    why: `Accepted by ${by} until ${until}: ${reason} (${where}). ${finding.why}`,
    acceptance,
  };
}
