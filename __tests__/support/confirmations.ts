/** Builds what measuring by turns is asked and what it gives, changed where a test says so. */
import type {
  Confirmation,
  ConfirmationTarget,
  Unconfirmed,
} from '../../src/model/confirmation.js';

export function targetOf(
  name: string,
  more: Partial<ConfirmationTarget> & { readonly units?: readonly string[] } = {},
): ConfirmationTarget {
  const { units = ['ns/op'], ...rest } = more;
  return {
    package: 'p',
    name,
    procs: 8,
    formerNames: [],
    metrics: units.map((unit) => ({
      unit,
      better: unit.endsWith('/s') ? 'higher' : 'lower',
      tolerance: 0.05,
      alpha: 0.01,
      typical: 1000,
    })),
    ...rest,
  };
}

/** Rounds of no benchmark at all, at the wanted base. */
export function confirmationOf(more: Partial<Confirmation> = {}): Confirmation {
  return {
    kind: 'measured',
    suite: 'default',
    task: 'bench',
    base: 'a'.repeat(40),
    distance: 0,
    tried: [],
    targets: [],
    baseBenchmarks: [],
    headBenchmarks: [],
    mostRounds: 320,
    rounds: 40,
    tests: 1,
    alpha: 0.01,
    stopped: 'decided',
    durationMs: 4200,
    conditions: {},
    ...more,
  };
}

export function unconfirmedOf(more: Partial<Unconfirmed> = {}): Unconfirmed {
  return {
    kind: 'unmeasured',
    suite: 'default',
    task: 'bench',
    side: 'base',
    reason: 'example.com/shop does not build: undefined: x',
    tried: [],
    ...more,
  };
}
