import { describe, expect, it } from '@jest/globals';
import { decideSequentially, type SequentialResult } from '../../src/statistics/sequential.js';
import { designFor, MOST_ROUNDS } from '../../src/statistics/sequential-design.js';
import type { PairedLogs } from '../../src/statistics/sequential-look.js';
import { normals, uniforms } from '../support/noise.js';

const limits = { tolerance: 0.05, alpha: 0.01 };

/** `rounds` rounds of base and of head, head times `factor`, each value with its own noise of `sigma`. */
function logsOf(rounds: number, factor: number, sigma: number, seed: number): PairedLogs {
  const normal = normals(uniforms(seed * 7919 + 12_345));
  const values = () => Array.from({ length: rounds }, () => sigma * normal());
  return { base: values(), head: values().map((value) => value + Math.log(factor)) };
}

const decide = (logs: PairedLogs, rounds = MOST_ROUNDS) =>
  decideSequentially(logs, limits, designFor(rounds));

describe('unchanged code on a machine that jumps between two states', () => {
  /** Each side is in one of two states, 35 % apart, now and then; both share a drift. */
  function unchanged(seed: number): PairedLogs {
    const uniform = uniforms(seed);
    const normal = normals(uniform);
    const slowBase = 0.2 + 0.6 * uniform();
    const base: number[] = [];
    const head: number[] = [];
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const drift = 0.1 * Math.sin(round / 40) + 0.02 * normal();
      base.push(drift + 0.03 * normal() + (uniform() < slowBase ? 0.35 : 0));
      head.push(drift + 0.03 * normal() + (uniform() < slowBase ? 0.35 : 0));
    }
    return { base, head };
  }

  it('is hardly ever blocked, and mostly acquitted', () => {
    const trials = 400;
    const counts: Record<SequentialResult['decision'], number> = {
      regressed: 0,
      improved: 0,
      unchanged: 0,
      near: 0,
      inconclusive: 0,
      open: 0,
    };
    for (let trial = 1; trial <= trials; trial++)
      counts[decide(unchanged(trial * 7919 + 12_345)).decision]++;
    // 1 % is promised at the tolerance; this is code that did not change at all.
    expect(counts.regressed).toBeLessThanOrEqual(0.02 * trials);
    expect(counts.unchanged).toBeGreaterThanOrEqual(0.6 * trials);
    expect(counts.open).toBe(0);
  });

  it('is not convicted right at the tolerance more often than promised', () => {
    let convicted = 0;
    const trials = 400;
    for (let trial = 1; trial <= trials; trial++) {
      const result = decide(logsOf(160, 1 + limits.tolerance, 0.03, trial * 104_729), 160);
      if (result.decision === 'regressed') convicted++;
    }
    // Three standard errors above 1 %.
    expect(convicted).toBeLessThanOrEqual(0.025 * trials);
  });
});
