/** Waivers: findings that are known and accepted for a time become notes that say by whom and why. */
import picomatch from 'picomatch';
import type { Policy, Waiver } from '../model/policy.js';
import type { JudgedFinding } from './finding.js';
import { isExpired } from './rules/policy.js';

/** Only what a person can answer for; that something could not be measured is not among it. */
/** Names are foreign text of any length; longer ones are matched by their beginning. */
const LONGEST_MATCHED = 1000;
const WAIVABLE = new Set<string>(['tests', 'coverage', 'benchmarks', 'checks']);

/** The findings, those that a waiver in force matches as notes; the first waiver that matches counts. */
export function waive(
  findings: readonly JudgedFinding[],
  { waivers }: Policy,
  today: string,
): readonly JudgedFinding[] {
  const valid = waivers
    .filter((waiver) => !isExpired(waiver, today))
    .map((waiver) => ({
      waiver,
      matches: picomatch(waiver.subject, { dot: true, windows: false }),
    }));
  if (valid.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.severity === 'note' || !WAIVABLE.has(finding.area)) return finding;
    const names = [finding.subject, ...(finding.names ?? [])];
    const found = valid.find(
      ({ waiver, matches }) =>
        (waiver.kind === undefined || waiver.kind === finding.area) &&
        names.some((name) => matches(name.slice(0, LONGEST_MATCHED))),
    );
    return found === undefined ? finding : waived(finding, found.waiver);
  });
}

function waived(finding: JudgedFinding, waiver: Waiver): JudgedFinding {
  const { owner, reason, link, expires } = waiver;
  return {
    ...finding,
    severity: 'note',
    why: `Waived by ${owner} until ${expires}: ${reason} (${link}). ${finding.why}`,
    waiver,
  };
}
