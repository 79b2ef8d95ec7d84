/**
 * From facts to a verdict: every rule looks at all facts, waivers turn what people answer for into
 * notes, and the worst finding is the verdict. Pure: same facts in any order, same verdict.
 */
import type { Facts } from '../model/facts.js';
import type { VerdictKind } from '../model/policy.js';
import { FINDING_AREAS, type Finding, type Verdict } from '../model/verdict.js';
import { accept } from './accept.js';
import { byText, count, type JudgedFinding, type Rule, severityRank } from './finding.js';
import { absence } from './rules/absence.js';
import { attempts } from './rules/attempts.js';
import { baselines } from './rules/baseline.js';
import { benchmarkSet } from './rules/benchmark-set.js';
import { comparedBenchmarks } from './rules/benchmarks.js';
import { checks } from './rules/checks.js';
import { confirmations, noisyBenchmarks } from './rules/confirmations.js';
import { coverageTotals } from './rules/coverage.js';
import { coverageParts } from './rules/coverage-parts.js';
import { debts } from './rules/debts.js';
import { flakyTests } from './rules/flaky.js';
import { flakyBenchmarks } from './rules/flaky-benchmarks.js';
import { legs } from './rules/legs.js';
import { lostResults } from './rules/lost.js';
import { policyChanges } from './rules/policy.js';
import { tasks } from './rules/tasks.js';
import { failedTests } from './rules/tests.js';
import { unusable } from './rules/unusable.js';
import { waive } from './waive.js';

const WAIVABLE_RULES: readonly Rule[] = [
  failedTests,
  flakyTests,
  coverageTotals,
  coverageParts,
  comparedBenchmarks,
  benchmarkSet,
  debts,
  noisyBenchmarks,
  flakyBenchmarks,
  lostResults,
  checks,
];
const OTHER_RULES: readonly Rule[] = [
  tasks,
  legs,
  unusable,
  absence,
  confirmations,
  baselines,
  policyChanges,
  attempts,
];

const TITLE_LIMIT = 500;

/** Judges all that is known of a run, or of one stage of it. Findings come worst first. */
export function judge(facts: Facts): Verdict {
  const waivable = WAIVABLE_RULES.flatMap((rule) => rule(facts));
  const judged = [
    ...accept(waive(waivable, facts.policy, facts.today), facts),
    ...OTHER_RULES.flatMap((rule) => rule(facts)),
  ];
  const findings = judged.sort(worstFirst).map(presentable);
  const kind = verdictKind(findings);
  const accepted = judged.filter(({ acceptance }) => acceptance !== undefined).length;
  return { kind, summary: summarise(kind, findings, accepted), findings };
}

function worstFirst(a: JudgedFinding, b: JudgedFinding): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    FINDING_AREAS.indexOf(a.area) - FINDING_AREAS.indexOf(b.area) ||
    byText(a.suite, b.suite) ||
    byText(a.subject, b.subject) ||
    byText(a.kind, b.kind) ||
    byText(a.title, b.title) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Titles quote foreign text: one line of bounded length, whatever it holds. */
function presentable({ names: _, acceptance: __, ...finding }: JudgedFinding): Finding {
  const title = finding.title.replace(/\s+/gu, ' ').trim();
  return {
    ...finding,
    title: title.length > TITLE_LIMIT ? `${title.slice(0, TITLE_LIMIT - 1)}…` : title,
  };
}

function verdictKind([worst]: readonly Finding[]): VerdictKind {
  return worst === undefined || worst.severity === 'note' ? 'pass' : worst.severity;
}

const OPENINGS: Readonly<Record<Exclude<VerdictKind, 'pass'>, string>> = {
  block: 'Blocked',
  inconclusive: 'Could not be judged',
  degraded: 'Degraded',
};

function summarise(kind: VerdictKind, findings: readonly Finding[], accepted: number): string {
  if (kind === 'pass') {
    const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
    const taken = accepted > 0 ? `, ${count(accepted, 'finding')} accepted` : '';
    const first = findings.some((finding) => finding.kind === 'baseline-none');
    return `Everything judged is within policy${waived > 0 ? `, ${count(waived, 'finding')} by waiver` : ''}${taken}${first ? '; first run, nothing to compare with yet' : ''}.`;
  }
  const [worst] = findings;
  const more = findings.filter(({ severity }) => severity !== 'note').length - 1;
  return `${OPENINGS[kind]}: ${worst?.title ?? ''}${more > 0 ? `, and ${count(more, 'more finding')}` : ''}.`;
}
