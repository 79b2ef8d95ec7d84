/** Coverage of parts: the lines that the change adds or changes, and paths with floors of their own. */
import picomatch from 'picomatch';
import { patchCoverage, totalsOf } from '../../compare/coverage.js';
import type { Facts, SuiteFacts } from '../../model/facts.js';
import type { FileCoverage } from '../../model/measurement.js';
import { formatLimit, formatRatio } from '../../report/units.js';
import { byText, count, type JudgedFinding, type Rule, severityOf } from '../finding.js';
import { showMissedLines } from '../missed-lines.js';
import { isBelow, wholeSuites } from './coverage.js';

export const coverageParts: Rule = (facts) => [
  ...wholeSuites(facts).flatMap((suite) => [
    ...patch(suite, facts),
    ...unlistedPatch(suite, facts),
    ...paths(suite, facts),
  ]),
  ...unmatchedPaths(facts),
];

function patch(
  { suite, coverage }: SuiteFacts,
  { change, policy }: Facts,
): readonly JudgedFinding[] {
  const { patch: limit, action } = policy.coverage;
  if (coverage === undefined || limit === undefined || change.unavailable !== undefined) return [];
  const { ratio } = patchCoverage(coverage, change);
  if (ratio.total === 0 || !isBelow(ratio, limit)) return [];
  const uncovered = ratio.total - ratio.covered;
  return [
    {
      area: 'coverage',
      kind: 'coverage-patch-below-floor',
      subject: `${suite}/patch`,
      suite,
      severity: severityOf(action),
      title: `${formatRatio(ratio)} of the ${count(ratio.total, 'executable line')} that the change touches are covered, floor ${formatLimit(limit)}`,
      why: `The floor for changed lines is configured (coverage.patch: ${formatLimit(limit)}).`,
      todo: `Cover the ${count(uncovered, 'line')} listed.`,
      ...showMissedLines(coverage, change),
    },
  ];
}

/** A summary says how many lines of a file are covered, but not which: nobody knows whether those of the change are. */
function unlistedPatch(
  { suite, coverage }: SuiteFacts,
  { change, policy }: Facts,
): readonly JudgedFinding[] {
  if (coverage === undefined || policy.coverage.patch === undefined) return [];
  const touched = new Set(
    change.files.flatMap(({ path, lines }) => (lines.length > 0 ? [path] : [])),
  );
  const unlisted = coverage.files.filter(
    ({ path, ratios, coveredLines, missedLines }) =>
      touched.has(path) &&
      (ratios[coverage.unit]?.total ?? 0) > 0 &&
      coveredLines.length + missedLines.length === 0,
  );
  const [first] = unlisted;
  if (first === undefined) return [];
  const more = unlisted.length > 1 ? ` and ${count(unlisted.length - 1, 'more file')}` : '';
  return [
    {
      area: 'coverage',
      kind: 'coverage-patch-unknown',
      subject: `${suite}/patch-lines`,
      suite,
      severity: 'inconclusive',
      title: `Which lines of ${first.path}${more} are covered is not known: ${coverage.format} only counts them`,
      why: 'A floor for changed lines is set (coverage.patch), and cannot be judged without them.',
      todo: 'Give a report that lists lines, such as LCOV or coverage-final.json.',
      place: { file: first.path },
    },
  ];
}

/** Files by the first glob that matches them, in the order of the policy. */
function filesByFloor(files: readonly FileCoverage[], { policy }: Facts) {
  const floors = policy.coverage.paths.map(({ pattern, floor }) => ({
    pattern,
    floor,
    matches: picomatch(pattern, { dot: true, windows: false }),
    files: [] as FileCoverage[],
  }));
  if (floors.length === 0) return floors;
  for (const file of files) floors.find(({ matches }) => matches(file.path))?.files.push(file);
  return floors;
}

function paths({ suite, coverage }: SuiteFacts, facts: Facts): readonly JudgedFinding[] {
  if (coverage === undefined) return [];
  const { unit = coverage.unit, action } = facts.policy.coverage;
  return filesByFloor(coverage.files, facts).flatMap(({ pattern, floor, files }) => {
    const ratio = totalsOf(files)[unit];
    if (ratio === undefined || ratio.total === 0 || !isBelow(ratio, floor)) return [];
    const worst = [...files].sort(
      (a, b) => b.missedLines.length - a.missedLines.length || byText(a.path, b.path),
    );
    const [first] = worst;
    return [
      {
        area: 'coverage',
        kind: 'coverage-path-below-floor',
        subject: `${suite}/${pattern}`,
        names: [pattern],
        suite,
        severity: severityOf(action),
        title: `Coverage ${formatRatio(ratio)} of ${ratio.total} ${unit} in ${pattern} is below its floor of ${formatLimit(floor)}`,
        why: `A floor for this path is configured (coverage.paths).`,
        todo: first ? `Cover more of it, ${first.path} first.` : 'Cover more of it.',
        ...(first === undefined ? {} : { place: { file: first.path } }),
      },
    ];
  });
}

/** A floor that holds for no file any more protects nothing: renamed folder, or a mistyped glob. */
function unmatchedPaths(facts: Facts): readonly JudgedFinding[] {
  const covered = facts.suites.flatMap(({ coverage }) => coverage?.files ?? []);
  if (!facts.whole || covered.length === 0) return [];
  return facts.policy.coverage.paths.flatMap(({ pattern }): JudgedFinding[] => {
    const matches = picomatch(pattern, { dot: true, windows: false });
    if (covered.some(({ path }) => matches(path))) return [];
    return [
      {
        area: 'coverage',
        kind: 'coverage-path-unmatched',
        subject: pattern,
        suite: '',
        severity: 'degraded',
        title: `The floor for ${pattern} holds for no measured file`,
        why: 'A floor that matches nothing protects nothing.',
        todo: 'Mend the glob in coverage.paths, or remove it.',
      },
    ];
  });
}
