/**
 * What should be there and is not: no test, no coverage, no base to find the change by, nothing at
 * all. Never silence; what could not be judged is inconclusive, and no waiver covers it.
 */
import type { Facts, SuiteFacts } from '../../model/facts.js';
import { count, type JudgedFinding, type Rule, severityOf } from '../finding.js';

export const absence: Rule = (facts) => [
  ...facts.suites.flatMap((suite) => [
    ...noTests(suite, facts),
    ...noCoverage(suite, facts),
    ...noComparison(suite, facts),
  ]),
  ...unknownBase(facts),
  ...unknownPatch(facts),
  ...nothingAtAll(facts),
];

function noTests({ suite, tests }: SuiteFacts, { policy }: Facts): readonly JudgedFinding[] {
  // What could not be read may hold tests: that is another finding.
  if (tests.length === 0 || tests.some(({ complete }) => !complete)) return [];
  const total = (of: (run: (typeof tests)[number]) => number) =>
    tests.reduce((sum, run) => sum + of(run), 0);
  const skipped = total(({ counts }) => counts.skipped);
  const ran = total(
    ({ counts, failures }) =>
      counts.passed + counts.failed + counts.errored + counts.unfinished + failures.length,
  );
  if (ran > 0) return [];
  return [
    {
      area: 'tests',
      kind: skipped > 0 ? 'tests-all-skipped' : 'tests-none',
      subject: suite,
      suite,
      severity: severityOf(policy.tests.none),
      title: skipped > 0 ? `All ${count(skipped, 'test')} were skipped` : 'No test was found',
      why: 'A run that tested nothing says nothing about the change (tests.none).',
      todo: 'Check the pattern, the build tags and the packages of the test command.',
    },
  ];
}

function noCoverage({ suite, coverage }: SuiteFacts, { policy }: Facts): readonly JudgedFinding[] {
  if (coverage === undefined) return [];
  const unit = policy.coverage.unit ?? coverage.unit;
  if ((coverage.totals[unit]?.total ?? 0) > 0) return [];
  const others = Object.keys(coverage.totals);
  const wrongUnit = coverage.totals[unit] === undefined && others.length > 0;
  return [
    {
      area: 'coverage',
      kind: 'coverage-unmeasured',
      subject: `${suite}/total`,
      suite,
      severity: 'inconclusive',
      title: wrongUnit
        ? `${coverage.format} does not measure ${unit}, only ${others.join(', ')}`
        : `Coverage was asked for, and no ${unit} were measured`,
      why: 'Of nothing there is no share: neither 0 % nor 100 % would be true.',
      todo: wrongUnit
        ? 'Set coverage.unit to one that is measured.'
        : 'Check that the tests run with coverage, and that coverage.exclude leaves files.',
    },
  ];
}

/** Benchmarks that were measured and stand beside nothing, not even as new. */
function noComparison(suite: SuiteFacts, { whole }: Facts): readonly JudgedFinding[] {
  const measured = suite.benchmarks.some(({ benchmarks }) => benchmarks.length > 0);
  if (!whole || !measured || suite.comparisons.length > 0) return [];
  return [
    {
      area: 'benchmarks',
      kind: 'benchmarks-not-compared',
      subject: suite.suite,
      suite: suite.suite,
      severity: 'inconclusive',
      title: 'Benchmarks were measured, and compared with nothing',
      why: 'What was not compared was not judged.',
      todo: 'Run the gate again; if it stays so, this is a defect of Tollgate.',
    },
  ];
}

/** Policy and waivers are those of the base: without it, a change would be judged by what it says itself. */
function unknownBase({ change, whole }: Facts): readonly JudgedFinding[] {
  if (!whole || change.unavailable === undefined) return [];
  return [
    {
      area: 'policy',
      kind: 'base-unavailable',
      subject: 'base',
      suite: '',
      severity: 'inconclusive',
      title: `The commit that the change starts from could not be found: ${change.unavailable}`,
      why: 'Policy and waivers are read from it, and the changed lines are counted from it.',
      todo: 'Check out with the history back to the base (fetch-depth: 0).',
    },
  ];
}

/** For a stage; over the whole run it is part of the base that could not be found. */
function unknownPatch({ suites, change, policy, whole }: Facts): readonly JudgedFinding[] {
  if (whole || change.unavailable === undefined) return [];
  if (policy.coverage.patch === undefined) return [];
  return suites
    .filter(({ coverage }) => coverage !== undefined)
    .map(({ suite }) => ({
      area: 'coverage',
      kind: 'coverage-patch-unknown',
      subject: `${suite}/patch`,
      suite,
      severity: 'inconclusive',
      title: `Which lines the change touches is not known: ${change.unavailable}`,
      why: 'A floor for changed lines is set (coverage.patch), and cannot be judged without them.',
      todo: 'Check out with the history back to the base (fetch-depth: 0).',
    }));
}

function nothingAtAll({ suites, whole }: Facts): readonly JudgedFinding[] {
  const judged = suites.some(
    ({ outcomes, tests, coverage, benchmarks, diagnostics }) =>
      outcomes.length + tests.length + benchmarks.length + diagnostics.length > 0 ||
      coverage !== undefined,
  );
  if (!whole || judged) return [];
  return [
    {
      area: 'tasks',
      kind: 'nothing-judged',
      subject: 'gate',
      suite: '',
      severity: 'inconclusive',
      title: 'No task ran and no result was read',
      why: 'A gate that judged nothing cannot pass.',
      todo: 'Configure tasks or result files; `tollgate init` writes what it detects.',
    },
  ];
}
