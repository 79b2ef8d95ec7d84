/** The order in which people read: what blocks first, and what the size limits of a platform cut last. */
import { FINDING_AREAS, type FindingArea, type Severity } from '../model/verdict.js';

const SEVERITY_RANK: Readonly<Record<Severity, number>> = {
  block: 0,
  inconclusive: 1,
  degraded: 2,
  note: 3,
};

/** 0 for what blocks, up to 3 for a note. */
export function severityRank(severity: Severity): number {
  return SEVERITY_RANK[severity];
}

/** A sorted copy: by severity, then by area in the order in which the gate judges; else as they were. */
export function worstFirst<T extends { readonly severity: Severity; readonly area: FindingArea }>(
  findings: readonly T[],
): T[] {
  return [...findings].sort(
    (a, b) =>
      severityRank(a.severity) - severityRank(b.severity) ||
      FINDING_AREAS.indexOf(a.area) - FINDING_AREAS.indexOf(b.area),
  );
}
