export const id = 5316;
export const ids = [5316];
export const modules = {

/***/ 29821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ mergeCoverage),
/* harmony export */   bw: () => (/* binding */ patchCoverage),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wb: () => (/* binding */ excludeFiles)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12317);
/**
 * Arithmetic on coverage: several reports as one, files left out, and what a change is covered by.
 * Judges nothing, and knows no format; paths are those of the repository.
 */


/**
 * Several reports of one suite as one: files side by side, the same file in two reports line by line.
 * A file's other units cannot be united without their positions: there the better of the reports
 * counts, which never says more than is true. So where a file is in two reports and every file has
 * lines, the result is judged by lines; and so it is where the reports have no unit in common.
 */
function mergeCoverage(list) {
    const files = new Map();
    let overlapping = false;
    for (const file of list.flatMap((coverage) => coverage.files)) {
        const known = files.get(file.path);
        overlapping ||= known !== undefined;
        files.set(file.path, known === undefined ? file : unite(known, file));
    }
    const merged = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const formats = [...new Set(list.map(({ format }) => format))];
    const unit = commonUnit(list, merged, overlapping);
    const isMixed = new Set(list.map((coverage) => coverage.unit)).size > 1;
    // Go counts statements alone: beside Python, its lines must not be left out of the judgement.
    const judged = isMixed ? merged.map(withLineRatio) : merged;
    return {
        kind: 'coverage',
        format: formats.join(' + '),
        source: list.map(({ source }) => source).join(', '),
        complete: list.every(({ complete }) => complete),
        problems: list.flatMap(({ problems }) => problems),
        unit,
        totals: list.length === 1 && !overlapping ? (list[0]?.totals ?? {}) : totalsOf(judged),
        files: judged,
    };
}
function commonUnit(list, files, overlapping) {
    const units = [...new Set(list.map(({ unit }) => unit))];
    const [only = 'lines'] = units;
    const allHaveLines = files.every(({ ratios }) => ratios.lines !== undefined);
    return units.length === 1 && !(overlapping && allHaveLines) ? only : 'lines';
}
function unite(first, second) {
    const covered = new Set([...first.coveredLines, ...second.coveredLines]);
    const missed = new Set([...first.missedLines, ...second.missedLines]);
    for (const line of covered)
        missed.delete(line);
    const ratios = {};
    for (const unit of _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_UNITS */ .D) {
        const best = betterOf(first.ratios[unit], second.ratios[unit]);
        if (best !== undefined)
            ratios[unit] = best;
    }
    const lines = { covered: covered.size, total: covered.size + missed.size };
    // A summary does not say which lines: which of the others it has too is not known.
    const areListed = isListed(first) && isListed(second);
    return {
        path: first.path,
        ratios: areListed ? { ...ratios, lines } : ratios,
        coveredLines: [...covered].sort((a, b) => a - b),
        missedLines: [...missed].sort((a, b) => a - b),
    };
}
function isListed({ coveredLines, missedLines }) {
    return coveredLines.length + missedLines.length > 0;
}
function withLineRatio(file) {
    if (file.ratios.lines !== undefined || !isListed(file))
        return file;
    const covered = file.coveredLines.length;
    const total = covered + file.missedLines.length;
    return { ...file, ratios: { ...file.ratios, lines: { covered, total } } };
}
function betterOf(first, second) {
    if (first === undefined || second === undefined)
        return first ?? second;
    return {
        covered: Math.max(first.covered, second.covered),
        total: Math.max(first.total, second.total),
    };
}
/** The coverage without the files that any of the globs matches, its totals counted anew. */
function excludeFiles(coverage, globs) {
    if (globs.length === 0)
        return coverage;
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true, windows: false });
    const files = coverage.files.filter(({ path }) => !excluded(path));
    if (files.length === coverage.files.length)
        return coverage;
    return { ...coverage, files, totals: totalsOf(files) };
}
/** Sum of the files, unit by unit; a unit that no file has is absent. */
function totalsOf(files) {
    const totals = {};
    for (const { ratios } of files) {
        for (const unit of _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_UNITS */ .D) {
            const ratio = ratios[unit];
            if (ratio === undefined)
                continue;
            const sum = totals[unit] ?? { covered: 0, total: 0 };
            totals[unit] = { covered: sum.covered + ratio.covered, total: sum.total + ratio.total };
        }
    }
    return totals;
}
/** How much of the executable lines that the change adds or changes is covered, whatever the unit of the floors. */
function patchCoverage(coverage, change) {
    const changed = new Map(change.files.map(({ path, lines }) => [path, new Set(lines)]));
    let covered = 0;
    const missed = [];
    for (const file of coverage.files) {
        const touched = changed.get(file.path);
        if (touched === undefined)
            continue;
        covered += file.coveredLines.filter((line) => touched.has(line)).length;
        const lines = file.missedLines.filter((line) => touched.has(line));
        if (lines.length > 0)
            missed.push({ file: file.path, lines });
    }
    missed.sort((a, b) => (a.file < b.file ? -1 : 1));
    const total = missed.reduce((sum, { lines }) => sum + lines.length, covered);
    return { ratio: { covered, total }, missed };
}


/***/ }),

/***/ 86295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ testName)
/* harmony export */ });
/** Names a test as entries of baselines keep it: who writes them and who looks a test up in them must agree. */
function testName({ suite, name }) {
    return `${suite} ${name}`.trim();
}


/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a_: () => (/* binding */ goBenchCommand),
/* harmony export */   qI: () => (/* binding */ AREA_OF),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   xJ: () => (/* binding */ severityOf),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/** What the rules share when they put a fact into words: severities, subjects, counts, commands. */
/** From harmless to worst. */
const SEVERITIES = ['note', 'degraded', 'inconclusive', 'block'];
const severityRank = (severity) => SEVERITIES.indexOf(severity);
const BY_ACTION = { block: 'block', degrade: 'degraded', ignore: 'note' };
const severityOf = (action) => BY_ACTION[action];
/** The action of several facts that are told as one. */
function strictest(actions) {
    return ['block', 'degrade', 'ignore'].find((action) => actions.includes(action));
}
/** `1 test`, `3 tests`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** A stable order that no locale changes. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const AREA_OF = {
    tests: 'tests',
    coverage: 'coverage',
    benchmarks: 'benchmarks',
    diagnostics: 'checks',
};
const PLAIN_WORD = /^[\w./~-]{1,300}$/;
/**
 * The command that runs one Go benchmark again, sub-benchmarks by their levels; undefined where
 * the names could mean something else to a shell or to the pattern of `-bench`.
 */
function goBenchCommand(packagePath, name) {
    if (!/^Benchmark/.test(name) || !PLAIN_WORD.test(name) || !PLAIN_WORD.test(packagePath))
        return undefined;
    const pattern = name
        .split('/')
        .map((level) => `^${level.replaceAll('.', '\\.')}$`)
        .join('/');
    return `go test -run '^$' -bench '${pattern}' -count 10 ${packagePath}`;
}


/***/ }),

/***/ 15316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/judge/accept.js
/**
 * Acceptances: benchmarks that got worse, and that somebody with write access took on, become notes that say who and
 * why. Who may accept was found out before; what could not be measured cannot be accepted.
 */

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
function accept(findings, facts) {
    const baselines = new Map(facts.suites.map(({ suite, baseline }) => [suite, baseline]));
    return findings.map((finding) => {
        if (finding.severity === 'note' || !ACCEPTABLE.has(finding.kind))
            return finding;
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
function acceptancesInForce(baseline, kind, { acceptances, today, onDefaultBranch }) {
    const { entries = [], reference } = baseline ?? {};
    const at = reference === undefined ? -1 : entries.indexOf(reference);
    const newer = onDefaultBranch ? entries.slice(0, at < 0 ? entries.length : at) : [];
    const recorded = (kind === DEBT ? entries : newer).flatMap((entry) => entry.acceptances ?? []);
    return [...acceptances, ...recorded].filter(({ until }) => until >= today);
}
const HOW = {
    label: 'by a label',
    trailer: 'in commit',
    command: 'for the run of commit',
};
function accepted(finding, acceptance) {
    const { by, until, reason, how, commit } = acceptance;
    const where = how === 'label' ? HOW.label : `${HOW[how]} ${commit.slice(0, 10)}`;
    return {
        ...finding,
        severity: 'note',
        why: `Accepted by ${by} until ${until}: ${reason} (${where}). ${finding.why}`,
        acceptance,
    };
}

// EXTERNAL MODULE: ./lib/judge/finding.js
var judge_finding = __webpack_require__(2886);
;// CONCATENATED MODULE: ./lib/judge/rules/absence.js

const absence = (facts) => [
    ...facts.suites.flatMap((suite) => [
        ...noTests(suite, facts),
        ...noCoverage(suite, facts),
        ...noComparison(suite, facts),
    ]),
    ...unknownBase(facts),
    ...unknownPatch(facts),
    ...nothingAtAll(facts),
];
function noTests({ suite, tests }, { policy }) {
    // What could not be read may hold tests: that is another finding.
    if (tests.length === 0 || tests.some(({ complete }) => !complete))
        return [];
    const total = (of) => tests.reduce((sum, run) => sum + of(run), 0);
    const skipped = total(({ counts }) => counts.skipped);
    const ran = total(({ counts, failures }) => counts.passed + counts.failed + counts.errored + counts.unfinished + failures.length);
    if (ran > 0)
        return [];
    return [
        {
            area: 'tests',
            kind: skipped > 0 ? 'tests-all-skipped' : 'tests-none',
            subject: suite,
            suite,
            severity: (0,judge_finding/* severityOf */.xJ)(policy.tests.none),
            title: skipped > 0 ? `All ${(0,judge_finding/* count */.U9)(skipped, 'test')} were skipped` : 'No test was found',
            why: 'A run that tested nothing says nothing about the change (tests.none).',
            todo: 'Check the pattern, the build tags and the packages of the test command.',
        },
    ];
}
function noCoverage({ suite, coverage }, { policy }) {
    if (coverage === undefined)
        return [];
    const unit = policy.coverage.unit ?? coverage.unit;
    if ((coverage.totals[unit]?.total ?? 0) > 0)
        return [];
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
function noComparison(suite, { whole }) {
    const measured = suite.benchmarks.some(({ benchmarks }) => benchmarks.length > 0);
    if (!whole || !measured || suite.comparisons.length > 0)
        return [];
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
function unknownBase({ change, whole }) {
    if (!whole || change.unavailable === undefined)
        return [];
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
function unknownPatch({ suites, change, policy, whole }) {
    if (whole || change.unavailable === undefined)
        return [];
    if (policy.coverage.patch === undefined)
        return [];
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
function nothingAtAll({ suites, whole }) {
    const judged = suites.some(({ outcomes, tests, coverage, benchmarks, diagnostics }) => outcomes.length + tests.length + benchmarks.length + diagnostics.length > 0 ||
        coverage !== undefined);
    if (!whole || judged)
        return [];
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

;// CONCATENATED MODULE: ./lib/judge/rules/attempts.js

const LISTED = 10;
const attempts = ({ whole, earlierAttempts, change }) => {
    // Against another base the same head may well have been judged otherwise.
    const same = earlierAttempts.filter(({ base }) => base === change.base);
    const shown = same.find(({ verdict }) => verdict === 'block') ?? same.find(isDoubtful);
    if (!whole || shown === undefined)
        return [];
    const ended = shown.verdict === 'block' ? 'was blocked' : 'could not be judged';
    return [
        {
            area: 'policy',
            kind: 'attempt-cleared',
            subject: shown.head.slice(0, 10),
            suite: '',
            severity: 'note',
            title: `${nameOf(shown, same)} of this commit ${ended}: ${reasonOf(shown)}`,
            why: `This run measured it again, and is judged by what it found itself. There ${same.length === 1 ? 'was' : 'were'} ${(0,judge_finding/* count */.U9)(same.length, 'attempt')} before it.`,
            todo: 'If it passes now, find out what differed: what fails now and then fails for a reason.',
            details: same.slice(-LISTED).map(line).join('\n'),
        },
    ];
};
const isDoubtful = ({ verdict }) => verdict === 'inconclusive';
/** Attempts are counted a run: with several runs the number alone says nothing. */
function nameOf({ runId, attempt }, all) {
    const several = new Set(all.map((one) => one.runId)).size > 1;
    return several ? `Attempt ${attempt} of run ${runId}` : `Attempt ${attempt}`;
}
/** Without the word that the summary opens with, since the title says it. */
function reasonOf({ summary }) {
    return summary.replace(/^(?:Blocked|Could not be judged): /, '');
}
function line({ runId, attempt, verdict, summary, recordedAt }) {
    return `${recordedAt} run ${runId}, attempt ${attempt}: ${verdict}. ${summary}`;
}

;// CONCATENATED MODULE: ./lib/judge/rules/baseline.js

const baselines = (facts) => facts.whole
    ? [
        ...facts.suites
            .filter(hasResults)
            .flatMap((suite) => [
            ...state(suite, facts),
            ...suite.baseline.problems.map((problem) => stored(problem, suite.suite)),
        ]),
        ...(facts.recordingProblems ?? []).map(recording),
    ]
    : [];
/** A suite of checks alone is compared with nothing. */
const hasResults = ({ tests, coverage, benchmarks, comparisons }) => tests.length + benchmarks.length + comparisons.length > 0 || coverage !== undefined;
const TODO = {
    none: 'Nothing: once the default branch has run, changes are compared with it.',
    fallback: 'Nothing, or run the gate on the commit that is missing.',
    stale: 'Run the gate on the default branch, best on a schedule.',
    'other-environment': 'Run the gate on the default branch on this kind of machine.',
    evicted: 'Run the gate on the default branch; keep the store from evicting it (quota, age).',
    damaged: 'Remove the damaged entry (tollgate baseline prune), and run the default branch.',
};
function state({ baseline: { suite, state: found, explanation }, confirmations }, { policy }) {
    if (found === 'exact')
        return [];
    const common = { area: 'baseline', subject: suite, suite, title: explanation };
    // What was measured beside its base on this machine needs no stored run of it.
    const isMeasured = confirmations.some(({ kind }) => kind === 'measured');
    if (found === 'none')
        return [isMeasured ? measured(common) : firstRun(common)];
    const isHarmless = found === 'other-environment' && isMeasured;
    const action = isHarmless ? 'ignore' : policy.baseline.states[found];
    return [
        {
            ...common,
            kind: `baseline-${found}`,
            severity: (0,judge_finding/* severityOf */.xJ)(action),
            why: isHarmless
                ? 'Base and head were measured by turns on this machine instead.'
                : `The action for this state is ${action} (baseline.states.${found}).`,
            todo: TODO[found],
        },
    ];
}
function firstRun(common) {
    const why = 'A first run is welcome: absolute limits are judged, and nothing else can be.';
    return { ...common, kind: 'baseline-none', severity: 'note', why, todo: TODO.none };
}
function measured(common) {
    return {
        ...common,
        kind: 'baseline-measured',
        severity: 'note',
        title: `No run of suite ${JSON.stringify(common.suite)} is stored yet: its benchmarks were measured beside their base`,
        why: 'Base and head were measured by turns on this machine; for tests and coverage absolute limits are judged.',
        todo: TODO.none,
    };
}
function stored(problem, suite) {
    return {
        area: 'baseline',
        kind: problem.code,
        subject: suite,
        suite,
        severity: problem.severity === 'error' ? 'degraded' : 'note',
        title: problem.message,
        why: 'It was skipped; the state of the baseline says what is left.',
        todo: problem.hint ?? 'Remove it with: tollgate baseline prune',
        ...(problem.place === undefined ? {} : { place: problem.place }),
    };
}
/** This run was judged in full; what suffers is the next one. */
function recording(problem) {
    return {
        area: 'baseline',
        kind: problem.code,
        subject: 'baseline',
        suite: '',
        severity: problem.severity === 'error' ? 'degraded' : 'note',
        title: problem.message,
        why: 'A run that is not recorded is missing when later changes are compared.',
        todo: problem.hint ?? 'Run the gate on this commit again.',
    };
}

// EXTERNAL MODULE: ./lib/judge/rules/benchmarks.js
var benchmarks = __webpack_require__(23603);
;// CONCATENATED MODULE: ./lib/judge/rules/benchmark-set.js


const NAMES_SHOWN = 10;
const benchmarkSet = (facts) => facts.suites.flatMap((suite) => [
    ...each(suite, 'vanished', vanished),
    ...each(suite, 'new', (group) => added(group, suite)),
    ...each(suite, 'not-comparable', (group) => notComparable(group, suite, facts)),
    ...skipped(suite),
    ...together(suite, facts),
]);
/** One finding a benchmark over all its metrics of that decision. */
function each({ comparisons }, decision, judgeGroup) {
    const groups = new Map();
    for (const one of comparisons) {
        if (one.decision !== decision)
            continue;
        const key = `${one.package}\0${one.name}\0${one.procs ?? ''}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].flatMap((group) => {
        group.sort((a, b) => (0,judge_finding/* byText */.z4)(a.unit, b.unit));
        return judgeGroup(group);
    });
}
const units = (group) => group.map(({ unit }) => unit).join(', ');
const withProcs = ({ name, procs }) => procs === undefined ? name : `${name}-${procs}`;
function vanished(group) {
    const [first] = group;
    const action = (0,judge_finding/* strictest */.OI)(group.map((one) => one.action)) ?? 'block';
    return [
        {
            area: 'benchmarks',
            kind: 'benchmark-vanished',
            ...(0,benchmarks/* benchmarkSubject */.K8)(first),
            suite: first.suite,
            severity: (0,judge_finding/* severityOf */.xJ)(action),
            title: `${withProcs(first)} (${units(group)}) is gone`,
            why: `${first.explanation}; its policy for that is ${action} (benchmarks.vanished).`,
            todo: 'Bring it back, name its new identity under benchmarks.aliases, or accept the loss with a waiver.',
        },
    ];
}
function added(group, { baseline }) {
    // A first run is welcomed once, not benchmark by benchmark.
    if (baseline.reference?.benchmarks === undefined)
        return [];
    const [first] = group;
    return [
        {
            area: 'benchmarks',
            kind: 'benchmark-new',
            ...(0,benchmarks/* benchmarkSubject */.K8)(first),
            suite: first.suite,
            severity: 'note',
            title: `${withProcs(first)} (${units(group)}) is new`,
            why: 'There is nothing to compare it with yet.',
            todo: 'Nothing: the next run of the default branch records it.',
            ...(first.place === undefined ? {} : { place: first.place }),
        },
    ];
}
function notComparable(group, { baseline }, { policy }) {
    // That the whole run is of another environment is told once, with the state of the baseline.
    const [first] = group;
    if (baseline.state === 'other-environment' || group.every(({ action }) => action === 'ignore'))
        return [];
    return [
        {
            area: 'benchmarks',
            kind: 'benchmark-not-comparable',
            ...(0,benchmarks/* benchmarkSubject */.K8)(first),
            suite: first.suite,
            severity: (0,judge_finding/* severityOf */.xJ)(policy.baseline.states['other-environment']),
            title: `${first.name} cannot be compared: ${first.explanation}`,
            why: 'Numbers of another environment say nothing about this change (baseline.states.other-environment).',
            todo: 'Run both sides with the same number of threads.',
        },
    ];
}
function names(list) {
    const all = [...new Set(list.map(withProcs))].sort(judge_finding/* byText */.z4);
    const more = all.length > NAMES_SHOWN ? ` and ${all.length - NAMES_SHOWN} more` : '';
    return { total: all.length, text: `${all.slice(0, NAMES_SHOWN).join(', ')}${more}` };
}
function skipped({ suite, comparisons }) {
    const list = comparisons.filter(({ decision }) => decision === 'skipped');
    const [reason] = list.map(({ explanation }) => explanation).sort(judge_finding/* byText */.z4);
    if (reason === undefined)
        return [];
    const { total, text } = names(list);
    return [
        {
            area: 'benchmarks',
            kind: 'benchmarks-skipped',
            subject: suite,
            suite,
            severity: 'note',
            title: `${(0,judge_finding/* count */.U9)(total, 'benchmark')} skipped: ${reason}`,
            why: 'Benchmarks run only where what they need has passed.',
            todo: 'Mend that first; they then run.',
            details: text,
        },
    ];
}
/** Too few samples, or a run that broke off: one finding for all that it holds for. */
function together({ suite, comparisons }, { policy }) {
    const list = comparisons.filter((one) => (0,benchmarks/* toldTogether */.UE)(one) && one.action !== 'ignore');
    const unfinished = list.filter(({ head }) => head.length === 0);
    const fewSamples = list.filter(({ head }) => head.length > 0);
    const finding = (kind, of, title, todo) => {
        const [reason] = of.map(({ explanation }) => explanation).sort(judge_finding/* byText */.z4);
        if (reason === undefined)
            return [];
        const severities = of.map((one) => (0,benchmarks/* inconclusiveSeverity */.uh)(one, policy.benchmarks));
        const severity = severities.reduce((a, b) => ((0,judge_finding/* severityRank */.qs)(b) > (0,judge_finding/* severityRank */.qs)(a) ? b : a));
        const { total, text } = names(of);
        return [
            {
                area: 'benchmarks',
                kind,
                subject: suite,
                suite,
                severity,
                title: `${(0,judge_finding/* count */.U9)(total, 'benchmark')} ${title}: ${reason}`,
                why: `What cannot be decided does ${policy.benchmarks.inconclusive} (benchmarks.inconclusive).`,
                todo,
                details: text,
            },
        ];
    };
    return [
        ...finding('benchmarks-unfinished', unfinished, 'not reached', 'Mend what broke the run off.'),
        ...finding('benchmarks-too-few-samples', fewSamples, 'undecided', 'Measure at least 6 times, better 10 (go test: -count=10).'),
    ];
}

;// CONCATENATED MODULE: ./lib/judge/rules/checks.js

const checks = ({ suites }) => suites.flatMap((suite) => suite.diagnostics.flatMap((measured) => {
    const { action, task, mend } = taskOf(measured, suite);
    return measured.diagnostics.map((diagnostic) => {
        const { place, message, rule, fix } = diagnostic;
        const named = rule === undefined ? '' : ` [${rule}]`;
        return {
            area: 'checks',
            kind: 'check-failed',
            subject: place.file,
            names: [`${suite.suite}/${place.file}`],
            suite: suite.suite,
            severity: (0,judge_finding/* severityOf */.xJ)(action),
            title: `${task}: ${message}${named}`,
            why: `The action of this check is ${action}.`,
            todo: mend ?? (fix === undefined ? 'Mend it there.' : 'Apply the fix.'),
            place,
            ...(fix === undefined ? {} : { fix }),
        };
    });
}));
/** Paths may have been mapped since, so a measurement is known by its format and source. */
function taskOf({ format, source }, { outcomes }) {
    const owners = outcomes.filter(({ measurements }) => measurements.some((m) => m.kind === 'diagnostics' && m.format === format && m.source === source));
    const action = (0,judge_finding/* strictest */.OI)(owners.map((owner) => owner.action ?? 'block')) ?? 'block';
    const [owner] = owners;
    if (owner === undefined || owners.length > 1)
        return { action, task: source };
    const { name, fixCommand } = owner;
    if (fixCommand === undefined)
        return { action, task: name };
    return { action, task: name, mend: `Run: ${fixCommand} (or: tollgate run --fix)` };
}

;// CONCATENATED MODULE: ./lib/judge/rules/confirmations.js

const confirmations = (facts) => facts.suites.flatMap((suite) => suite.confirmations.flatMap((one) => one.kind === 'measured' ? confirmations_measured(one) : unmeasured(one, suite, facts)));
const confirmations_short = (commit) => commit.slice(0, 10);
const common = ({ suite, task }) => ({ area: 'benchmarks', subject: `${suite}/${task}`, suite });
function triedList({ tried }) {
    if (tried.length === 0)
        return {};
    return { details: tried.map(({ commit, reason }) => `${confirmations_short(commit)}: ${reason}`).join('\n') };
}
/** An ancestor in the base's place shows more than this change alone. */
function confirmations_measured(one) {
    if (one.distance === 0)
        return [];
    return [
        {
            ...common(one),
            kind: 'benchmark-base-ancestor',
            severity: 'note',
            title: `Benchmarks of ${one.task} were compared with ${confirmations_short(one.base)}, ${(0,judge_finding/* count */.U9)(one.distance, 'commit')} before the base`,
            why: 'The base itself could not be measured. What the commits between changed counts as well.',
            todo: 'Nothing, or mend the base.',
            ...triedList(one),
        },
    ];
}
function unmeasured(one, { baseline }, { policy }) {
    const nothingElse = baseline.reference?.benchmarks === undefined;
    switch (one.side) {
        case 'head':
            return [headFailed(one)];
        case 'base':
            return [baseFailed(one, policy.benchmarks.baseMissing)];
        case 'method':
            // Where a stored run is there, its own doubts are told benchmark by benchmark.
            return [notPossible(one, nothingElse ? policy.benchmarks.baseMissing : 'ignore')];
        default:
            return one.side;
    }
}
function headFailed(one) {
    return {
        ...common(one),
        kind: 'benchmark-head-unmeasurable',
        severity: 'inconclusive',
        title: `Benchmarks of ${one.task} could not be run again: ${one.reason}`,
        why: 'They have to be measured beside their base before they can be judged.',
        todo: 'See that the benchmarks can be run more than once, and alone.',
    };
}
function baseFailed(one, action) {
    const { tried } = one;
    const which = tried.length > 1 ? `${tried.length} commits were tried` : 'nothing else was there';
    return {
        ...common(one),
        kind: 'benchmark-base-unmeasurable',
        severity: (0,judge_finding/* severityOf */.xJ)(action),
        title: `No base could be measured for the benchmarks of ${one.task}: ${one.reason}`,
        why: `Without a base nobody knows whether this change made them slower; ${which} (benchmarks.baseMissing: ${action}).`,
        todo: 'See why the base does not build or run here; where history is missing, check out with fetch-depth: 0.',
        ...triedList(one),
    };
}
function notPossible(one, action) {
    return {
        ...common(one),
        kind: 'benchmark-not-repeatable',
        severity: (0,judge_finding/* severityOf */.xJ)(action),
        title: `Benchmarks of ${one.task} were not measured beside their base: ${one.reason}`,
        why: 'What looks slower than a stored run is then not confirmed, and what has no stored run is not compared.',
        todo: 'Raise benchmarks.budget, or give the task a command that measures in less time.',
    };
}
/** Names of benchmarks whose noise is larger than their tolerance can stand. */
const noisyBenchmarks = ({ suites, whole }) => whole
    ? suites.flatMap(({ suite, comparisons }) => {
        const noisy = comparisons.filter(({ action, shortfall, tolerance }) => action !== 'ignore' &&
            shortfall !== undefined &&
            shortfall.detectable > tolerance + 0.05);
        if (noisy.length === 0)
            return [];
        const lines = noisy
            .map(({ name, unit, shortfall, rounds }) => `${name} ${unit}: only a change of ${percent(shortfall?.detectable)} or worse is seen in ${rounds} rounds; about ${shortfall?.roundsToSettle} would do`)
            .sort(judge_finding/* byText */.z4);
        return [
            {
                area: 'benchmarks',
                kind: 'benchmarks-too-noisy',
                subject: suite,
                suite,
                severity: 'note',
                title: `${(0,judge_finding/* count */.U9)(noisy.length, 'metric')} too noisy here for ${noisy.length === 1 ? 'its' : 'their'} tolerance`,
                why: 'A change of five points beyond the tolerance would not be told from noise on this machine.',
                todo: 'Measure on a quieter machine, give more time (benchmarks.budget), or widen the tolerance; `tollgate calibrate` tells by how much.',
                details: lines.slice(0, 20).join('\n'),
            },
        ];
    })
    : [];
const percent = (share) => `${((share ?? 0) * 100).toFixed(1)} %`;

// EXTERNAL MODULE: ./lib/report/units.js
var report_units = __webpack_require__(88861);
// EXTERNAL MODULE: ./lib/compare/coverage.js
var compare_coverage = __webpack_require__(29821);
;// CONCATENATED MODULE: ./lib/judge/missed-lines.js
/** Where the coverage that a change lacks is: its first uncovered line, to be annotated, and a bounded list of all. */


const FILES_SHOWN = 20;
const LINES_SHOWN = 50;
/** Place and details for a finding about this coverage; none where no test misses a line of the change. */
function showMissedLines(coverage, change) {
    const { missed } = (0,compare_coverage/* patchCoverage */.bw)(coverage, change);
    const [first] = missed;
    if (first === undefined)
        return {};
    const [line] = first.lines;
    const shown = missed.slice(0, FILES_SHOWN).map(({ file, lines }) => {
        const more = lines.length > LINES_SHOWN ? `, and ${lines.length - LINES_SHOWN} more` : '';
        return `${file}: ${lines.slice(0, LINES_SHOWN).join(', ')}${more}`;
    });
    const left = missed.length - shown.length;
    return {
        place: { file: first.file, ...(line === undefined ? {} : { line }) },
        details: [...shown, ...(left > 0 ? [`and ${(0,judge_finding/* count */.U9)(left, 'file')} more`] : [])].join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/judge/rules/coverage.js



/** Room for the rounding of shares, far below one uncovered line of any project. */
const ROUNDING = 1e-12;
const coverageTotals = (facts) => wholeSuites(facts).flatMap((suite) => {
    const measured = measuredTotal(suite, facts);
    return measured === undefined ? [] : [...floor(measured, facts), ...drop(measured, facts)];
});
/** What a leg that is missing would have covered nobody knows: that leg is the finding. */
const wholeSuites = ({ suites }) => suites.filter(({ isPartial }) => isPartial !== true);
function measuredTotal({ suite, coverage, baseline }, { policy }) {
    if (coverage === undefined)
        return undefined;
    const unit = policy.coverage.unit ?? coverage.unit;
    const now = coverage.totals[unit];
    if (now === undefined || now.total === 0)
        return undefined;
    const before = baseline.reference?.coverage?.totals[unit];
    return { suite, coverage, unit, now, before: before?.total ? before : undefined };
}
const share = ({ covered, total }) => covered / total;
const uncovered = ({ covered, total }) => total - covered;
/** Whether the share fell and more is uncovered than before: deleting covered code alone is no loss. */
const fellBehind = (now, before, tolerance) => share(now) < share(before) - tolerance - ROUNDING && uncovered(now) > uncovered(before);
const isBelow = (ratio, limit) => share(ratio) < limit - ROUNDING;
function floor(measured, { policy, change, onDefaultBranch }) {
    const { suite, coverage, unit, now, before } = measured;
    const { total: limit, totalConfigured, action } = policy.coverage;
    if (!isBelow(now, limit))
        return [];
    const missing = Math.ceil(limit * now.total - now.covered - ROUNDING * now.total);
    const { severity, why } = totalConfigured
        ? {
            severity: (0,judge_finding/* severityOf */.xJ)(action),
            why: `The floor is configured (coverage.total: ${(0,report_units/* formatLimit */.tW)(limit)}).`,
        }
        : defaultFloor(now, before, (0,judge_finding/* severityOf */.xJ)(action), onDefaultBranch);
    return [
        {
            area: 'coverage',
            kind: 'coverage-below-floor',
            subject: `${suite}/total`,
            suite,
            severity,
            title: `Coverage ${(0,report_units/* formatRatio */.B0)(now)} of ${now.total} ${unit} is below the floor of ${(0,report_units/* formatLimit */.tW)(limit)}`,
            why,
            todo: `Cover ${missing} more ${unit}, the uncovered lines of this change first.`,
            ...showMissedLines(coverage, change),
        },
    ];
}
/** Nobody wrote this floor: it may welcome, remind, and hold what is there; not stop a project at once. */
function defaultFloor(now, before, severity, onDefaultBranch) {
    if (before === undefined) {
        const why = 'This is the default floor, and there is no earlier run to compare with: from the next run on, coverage that falls further blocks.';
        return { severity: severity === 'note' ? 'note' : 'degraded', why };
    }
    if (!fellBehind(now, before, 0)) {
        const why = `This is the default floor, and coverage is not lower than before (${(0,report_units/* formatRatio */.B0)(before)}).`;
        return { severity: 'note', why };
    }
    const why = `Coverage is below the default floor and below what it was (${(0,report_units/* formatRatio */.B0)(before)}).`;
    return { severity: asDebt(severity, onDefaultBranch), why };
}
/** What is on the default branch already cannot be kept out: a debt, so that it never deadlocks. */
const asDebt = (severity, onDefaultBranch) => onDefaultBranch && severity === 'block' ? 'degraded' : severity;
function drop(measured, { policy, change, onDefaultBranch }) {
    const { suite, coverage, unit, now, before } = measured;
    const { drop: tolerance, action } = policy.coverage;
    if (tolerance === undefined || before === undefined)
        return [];
    if (!fellBehind(now, before, tolerance))
        return [];
    const more = uncovered(now) - uncovered(before);
    return [
        {
            area: 'coverage',
            kind: 'coverage-dropped',
            subject: `${suite}/drop`,
            suite,
            severity: asDebt((0,judge_finding/* severityOf */.xJ)(action), onDefaultBranch),
            title: `Coverage fell from ${(0,report_units/* formatRatio */.B0)(before)} to ${(0,report_units/* formatRatio */.B0)(now)} of ${unit}`,
            why: `A drop of more than ${(0,report_units/* formatLimit */.tW)(tolerance)} is not accepted (coverage.drop), and ${more} more ${unit} are uncovered.`,
            todo: 'Cover what this change adds.',
            ...showMissedLines(coverage, change),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/judge/rules/coverage-parts.js
/** Coverage of parts: the lines that the change adds or changes, and paths with floors of their own. */






const coverageParts = (facts) => [
    ...wholeSuites(facts).flatMap((suite) => [
        ...patch(suite, facts),
        ...unlistedPatch(suite, facts),
        ...paths(suite, facts),
    ]),
    ...unmatchedPaths(facts),
];
function patch({ suite, coverage }, { change, policy }) {
    const { patch: limit, action } = policy.coverage;
    if (coverage === undefined || limit === undefined || change.unavailable !== undefined)
        return [];
    const { ratio } = (0,compare_coverage/* patchCoverage */.bw)(coverage, change);
    if (ratio.total === 0 || !isBelow(ratio, limit))
        return [];
    const uncovered = ratio.total - ratio.covered;
    return [
        {
            area: 'coverage',
            kind: 'coverage-patch-below-floor',
            subject: `${suite}/patch`,
            suite,
            severity: (0,judge_finding/* severityOf */.xJ)(action),
            title: `${(0,report_units/* formatRatio */.B0)(ratio)} of the ${(0,judge_finding/* count */.U9)(ratio.total, 'executable line')} that the change touches are covered, floor ${(0,report_units/* formatLimit */.tW)(limit)}`,
            why: `The floor for changed lines is configured (coverage.patch: ${(0,report_units/* formatLimit */.tW)(limit)}).`,
            todo: `Cover the ${(0,judge_finding/* count */.U9)(uncovered, 'line')} listed.`,
            ...showMissedLines(coverage, change),
        },
    ];
}
/** A summary says how many lines of a file are covered, but not which: nobody knows whether those of the change are. */
function unlistedPatch({ suite, coverage }, { change, policy }) {
    if (coverage === undefined || policy.coverage.patch === undefined)
        return [];
    const touched = new Set(change.files.flatMap(({ path, lines }) => (lines.length > 0 ? [path] : [])));
    const unlisted = coverage.files.filter(({ path, ratios, coveredLines, missedLines }) => touched.has(path) &&
        (ratios[coverage.unit]?.total ?? 0) > 0 &&
        coveredLines.length + missedLines.length === 0);
    const [first] = unlisted;
    if (first === undefined)
        return [];
    const more = unlisted.length > 1 ? ` and ${(0,judge_finding/* count */.U9)(unlisted.length - 1, 'more file')}` : '';
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
function filesByFloor(files, { policy }) {
    const floors = policy.coverage.paths.map(({ pattern, floor }) => ({
        pattern,
        floor,
        matches: picomatch(pattern, { dot: true, windows: false }),
        files: [],
    }));
    if (floors.length === 0)
        return floors;
    for (const file of files)
        floors.find(({ matches }) => matches(file.path))?.files.push(file);
    return floors;
}
function paths({ suite, coverage }, facts) {
    if (coverage === undefined)
        return [];
    const { unit = coverage.unit, action } = facts.policy.coverage;
    return filesByFloor(coverage.files, facts).flatMap(({ pattern, floor, files }) => {
        const ratio = (0,compare_coverage/* totalsOf */.vA)(files)[unit];
        if (ratio === undefined || ratio.total === 0 || !isBelow(ratio, floor))
            return [];
        const worst = [...files].sort((a, b) => b.missedLines.length - a.missedLines.length || (0,judge_finding/* byText */.z4)(a.path, b.path));
        const [first] = worst;
        return [
            {
                area: 'coverage',
                kind: 'coverage-path-below-floor',
                subject: `${suite}/${pattern}`,
                names: [pattern],
                suite,
                severity: (0,judge_finding/* severityOf */.xJ)(action),
                title: `Coverage ${(0,report_units/* formatRatio */.B0)(ratio)} of ${ratio.total} ${unit} in ${pattern} is below its floor of ${(0,report_units/* formatLimit */.tW)(floor)}`,
                why: `A floor for this path is configured (coverage.paths).`,
                todo: first ? `Cover more of it, ${first.path} first.` : 'Cover more of it.',
                ...(first === undefined ? {} : { place: { file: first.path } }),
            },
        ];
    });
}
/** A floor that holds for no file any more protects nothing: renamed folder, or a mistyped glob. */
function unmatchedPaths(facts) {
    const covered = facts.suites.flatMap(({ coverage }) => coverage?.files ?? []);
    if (!facts.whole || covered.length === 0)
        return [];
    return facts.policy.coverage.paths.flatMap(({ pattern }) => {
        const matches = picomatch(pattern, { dot: true, windows: false });
        if (covered.some(({ path }) => matches(path)))
            return [];
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

// EXTERNAL MODULE: ./lib/judge/known-debt.js
var known_debt = __webpack_require__(20956);
;// CONCATENATED MODULE: ./lib/judge/rules/debts.js




const NAMED_IN_TITLE = 5;
const NAMED_IN_NOTE = 20;
const debts = (facts) => facts.suites.flatMap((suite) => {
    const known = suite.debts?.known ?? [];
    if (facts.onDefaultBranch)
        return known.map((debt) => owed(debt, suite));
    return facts.whole && known.length > 0 ? [inherited(known, suite)] : [];
});
const debts_short = (commit) => commit.slice(0, 10);
const named = ({ name, unit, ratio }) => `${name}: ${unit} ${ratio === undefined ? 'more than 0' : (0,report_units/* formatChange */.eD)(ratio - 1)}`;
function owed(debt, { suite, comparisons }) {
    const { since, reference, between, how } = debt;
    const place = comparisons.find((one) => (0,known_debt/* isSameMetric */.t)(debt, one))?.place;
    return {
        area: 'benchmarks',
        kind: 'benchmark-debt',
        ...(0,benchmarks/* benchmarkSubject */.K8)({ ...debt, suite }),
        suite,
        severity: 'degraded',
        title: `${named(debt)} since ${debts_short(since)}${among(between)}`,
        why: `${debts_HOW[how]} It is compared with ${debts_short(reference)}, the last commit that is known to be without it. What is merged cannot be kept out any more, so it does not block; but no run with it becomes the reference.`,
        todo: 'Mend or revert what brought it, or accept it in the open (docs/acceptances.md).',
        ...(between.length === 0 ? {} : { details: between.join('\n') }),
        ...(place === undefined ? {} : { place }),
    };
}
const debts_HOW = {
    regressed: 'An earlier run of this branch had this regression.',
    drift: 'It crept in little by little: stored runs pointed to it, and rounds of both commits by turns confirmed it.',
};
/** ` (among 3 commits: …)`; all of them are in the details. */
function among(between) {
    if (between.length < 2)
        return '';
    const shown = between.slice(0, NAMED_IN_TITLE).map(debts_short).join(', ');
    const more = between.length - NAMED_IN_TITLE;
    return ` (among ${between.length} commits: ${shown}${more > 0 ? ` and ${more} more` : ''})`;
}
function inherited(known, { suite }) {
    const lines = known.map((debt) => `${named(debt)} since ${debts_short(debt.since)}`);
    const more = lines.length - NAMED_IN_NOTE;
    return {
        area: 'benchmarks',
        kind: 'benchmark-debts',
        subject: suite,
        suite,
        severity: 'note',
        title: `${(0,judge_finding/* count */.U9)(known.length, 'metric')} got worse before this change: ${lines[0]}${known.length > 1 ? ', …' : ''}`,
        why: 'The base has it already, so it is not held against this change.',
        todo: 'Nothing here; it is to be mended or accepted on the default branch.',
        details: [...lines.slice(0, NAMED_IN_NOTE), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    };
}

// EXTERNAL MODULE: ./lib/compare/test-name.js
var test_name = __webpack_require__(86295);
;// CONCATENATED MODULE: ./lib/judge/test-history.js
/**
 * Flaky or real: what the attempts of this run and the stored runs of its suite say of a test that failed. It decides
 * nothing. Stored runs keep the names of tests that failed, not of those that ran: a test that is new never failed.
 */

/** Fewer runs say little of a test that fails one time in ten. */
const ENOUGH_RUNS = 5;
/** Reads the stored runs once. */
function historianOf({ baseline, outcomes }) {
    const runs = baseline.entries.filter(({ tests }) => tests !== undefined);
    const failed = runsByTest(runs, (tests) => tests.failed);
    const flaky = runsByTest(runs, (tests) => tests.flaky ?? []);
    return (test, run) => {
        const key = (0,test_name/* testName */.U)(test);
        const bad = failed.get(key) ?? [];
        const shaky = (flaky.get(key) ?? []).length;
        const outcome = outcomes.find(({ measurements }) => measurements.some((one) => one === run));
        const texts = [attemptsText(test, outcome), runsText(runs, bad, shaky)];
        const text = texts.filter((part) => part !== '').join(' ');
        if (text === '')
            return undefined;
        const last = runs[bad[0] ?? -1]?.commit;
        const counts = { runs: runs.length, failed: bad.length, flaky: shaky };
        return { text, ...counts, ...(last === undefined ? {} : { lastFailed: last }) };
    };
}
/** Indexes of the runs, newest first, by test. */
function runsByTest(runs, namesOf) {
    const found = new Map();
    runs.forEach(({ tests }, index) => {
        for (const name of tests === undefined ? [] : namesOf(tests)) {
            const indexes = found.get(name);
            if (indexes === undefined)
                found.set(name, [index]);
            else
                indexes.push(index);
        }
    });
    return found;
}
/** Kept a list of measurements, since each failure asks for all of them. */
const failures = new WeakMap();
function failedIn(measurements) {
    const known = failures.get(measurements);
    if (known !== undefined)
        return known;
    const found = new Set(measurements.flatMap((one) => (one.kind === 'tests' ? one.failures.map(test_name/* testName */.U) : [])));
    failures.set(measurements, found);
    return found;
}
/** Of this run, where it was tried more than once. */
function attemptsText(test, outcome) {
    const attempts = [...(outcome?.earlierAttempts ?? []), outcome?.measurements ?? []];
    if (attempts.length < 2)
        return '';
    const key = (0,test_name/* testName */.U)(test);
    const failed = attempts.filter((measurements) => failedIn(measurements).has(key)).length;
    return failed === attempts.length
        ? `It failed in each of ${attempts.length} attempts.`
        : `It failed in ${failed} of ${attempts.length} attempts.`;
}
/** @param failed indexes of the runs in which it failed, newest first */
function runsText(runs, failed, flaky) {
    const count = runs.length;
    if (count === 0)
        return '';
    const all = count === 1 ? 'the one stored run' : `the last ${count} runs`;
    if (failed.length === 0) {
        if (flaky > 0)
            return `It passed only on a further attempt in ${flaky} of ${all}: it looks flaky.`;
        return count < ENOUGH_RUNS
            ? `It never failed in ${all}, which ${count === 1 ? 'says' : 'say'} little.`
            : `It never failed in ${all}: it looks real.`;
    }
    const at = (index) => runs[index ?? -1]?.commit.slice(0, 12) ?? '';
    const isStreak = failed.every((index, place) => index === place);
    if (isStreak && flaky === 0) {
        const since = `It failed in ${failed.length === count ? all : `the last ${failed.length} of ${count} runs`}`;
        return `${since}, since ${at(failed.at(-1))} at the latest: it is not of this change.`;
    }
    const often = `It failed in ${failed.length} of ${all}, last at ${at(failed[0])}`;
    if (flaky > 0)
        return `${often}, and passed only on a further attempt in ${flaky}: it looks flaky.`;
    return episodes(failed) > 1 ? `${often}, and passed between: it looks flaky.` : `${often}.`;
}
/** Runs side by side are one time that it was broken. */
function episodes(failed) {
    return failed.filter((index, place) => index !== (failed[place - 1] ?? -2) + 1).length;
}

;// CONCATENATED MODULE: ./lib/judge/rules/tests.js
/** Tests that failed: each is a finding that blocks, unless the reference run had the same failure. */



const KINDS = {
    assertion: { kind: 'test-failed', words: 'failed' },
    panic: { kind: 'test-panicked', words: 'panicked' },
    race: { kind: 'test-race', words: 'has a data race' },
    timeout: { kind: 'test-timed-out', words: 'timed out' },
    build: { kind: 'build-failed', words: 'does not build' },
    exit: { kind: 'test-exited', words: 'ended the process' },
    unfinished: { kind: 'test-unfinished', words: 'did not finish' },
};
const failedTests = ({ suites, policy }) => suites.flatMap((suite) => {
    const historian = historianOf(suite);
    return suite.tests.flatMap((run) => {
        const failures = leaves(run.failures);
        const uncounted = failures.length === 0 ? unexplained(suite.suite, run) : [];
        const found = failures.map((failure) => ({
            ...failureFinding(failure, suite, policy.tests),
            ...flakyOrReal(failure, historian, run),
        }));
        return [...found, ...uncounted];
    });
});
/** Failures of their own; a parent counts only where none of its sub-tests is among them. */
function leaves(failures) {
    const own = failures.filter((failure) => failure.isParentOfFailed !== true);
    return own.length > 0 ? own : failures;
}
/** `suite/package.TestName`, and the ways in which a person would name it in a waiver. */
function testSubject(suite, { suite: group, name }) {
    const top = name.split('/', 1)[0] ?? name;
    const full = (test) => [group, test].filter((part) => part !== '').join('.');
    return {
        subject: `${suite}/${full(name)}`,
        names: [`${suite}/${full(top)}`, full(name), full(top), name, top].filter((n) => n !== ''),
    };
}
function failureFinding(failure, suite, policy) {
    const { kind, words } = KINDS[failure.reason];
    const known = policy.newFailuresOnly && failedBefore(failure, suite);
    const subject = failure.name === '' ? failure.suite || suite.suite : failure.name;
    const message = failure.message === '' ? '' : `: ${failure.message}`;
    return {
        area: 'tests',
        kind: failure.status === 'errored' && kind === 'test-failed' ? 'test-errored' : kind,
        ...testSubject(suite.suite, failure),
        suite: suite.suite,
        severity: known ? 'note' : 'block',
        title: `${subject} ${words}${message}`,
        why: known
            ? 'The run compared with had this failure already, and only new ones block (tests.newFailuresOnly).'
            : 'A test that fails blocks.',
        todo: 'Mend the code or the test.',
        ...(failure.place === undefined ? {} : { place: failure.place }),
        ...(failure.details === '' ? {} : { details: failure.details }),
    };
}
/** What it did before, and how to see it again. */
function flakyOrReal(failure, historian, run) {
    const history = historian(failure, run);
    const { reproduce } = failure;
    return { ...(history && { history }), ...(reproduce === undefined ? {} : { reproduce }) };
}
function failedBefore(failure, { baseline }) {
    return baseline.reference?.tests?.failed.includes((0,test_name/* testName */.U)(failure)) ?? false;
}
/** The format counts failures without naming them. */
function unexplained(suite, { counts, source }) {
    const failed = counts.failed + counts.errored + counts.unfinished;
    if (failed === 0)
        return [];
    return [
        {
            area: 'tests',
            kind: 'tests-failed',
            subject: suite,
            suite,
            severity: 'block',
            title: `${(0,judge_finding/* count */.U9)(failed, 'test')} failed; ${source} does not say which`,
            why: 'A test that fails blocks.',
            todo: 'Read the output of the tests, and mend the code or the tests.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/judge/rules/flaky.js



const WHY = 'A test that passes only when it is run again tells nothing reliable (tests.flaky).';
const flaky_TODO = 'Find what it depends on besides the code (time, order, shared state), or quarantine it in the waivers file.';
const flakyTests = ({ suites, policy }) => suites.flatMap((suite) => {
    const { action } = policy.tests.flaky;
    const historian = historianOf(suite);
    const judged = { suite: suite.suite, action, historian };
    const found = suite.outcomes.flatMap((outcome) => flakyIn(outcome, judged));
    const known = new Set(found.map(({ subject }) => subject));
    const own = flakyCases(suite).map((test) => ranAgain(test, judged));
    return [...found, ...own.filter(({ subject }) => !known.has(subject))];
});
/** Those that the tool says passed only when it ran them again, each once. */
function flakyCases({ tests }) {
    const cases = tests.flatMap((run) => run.cases.filter((one) => one.flaky === true));
    return [...new Map(cases.map((one) => [testKey(one), one])).values()];
}
function ranAgain(test, { suite, action, historian }) {
    const history = historian(test);
    return {
        area: 'tests',
        kind: 'test-flaky',
        ...testSubject(suite, test),
        suite,
        severity: (0,judge_finding/* severityOf */.xJ)(action),
        title: `${test.name || test.suite} passed only when the tool ran it again`,
        why: WHY,
        todo: flaky_TODO,
        ...(history && { history }),
    };
}
const testRuns = (measurements) => measurements.flatMap((measurement) => (measurement.kind === 'tests' ? [measurement] : []));
const testKey = ({ suite, name }) => `${suite}\0${name}`;
function flakyIn(outcome, judged) {
    if (outcome.earlierAttempts.length === 0)
        return [];
    const last = testRuns(outcome.measurements);
    const failing = new Set(last.flatMap((run) => run.failures.map(testKey)));
    const passed = new Set(last.flatMap((run) => run.cases.filter(({ status }) => status === 'passed').map(testKey)));
    const failedOnce = new Map();
    for (const attempt of outcome.earlierAttempts) {
        for (const run of testRuns(attempt)) {
            for (const failure of leaves(run.failures)) {
                if (!failedOnce.has(testKey(failure)))
                    failedOnce.set(testKey(failure), failure);
            }
        }
    }
    const findings = [...failedOnce].flatMap(([key, failure]) => {
        if (failing.has(key))
            return [];
        const wholePassed = failure.name === '' && outcome.status === 'passed';
        return passed.has(key) || wholePassed
            ? [flaky(failure, outcome, judged)]
            : [notAgain(failure, judged)];
    });
    const silent = failedOnce.size === 0 && outcome.status === 'passed';
    return silent ? [passedOnRetry(outcome, judged.action)] : findings;
}
const withoutWords = (failure, historian) => ({
    ...(failure.place === undefined ? {} : { place: failure.place }),
    ...(failure.details === '' ? {} : { details: failure.details }),
    ...flakyOrReal(failure, historian),
});
function flaky(failure, { attempts }, { suite, action, historian }) {
    return {
        area: 'tests',
        kind: 'test-flaky',
        ...testSubject(suite, failure),
        suite,
        severity: (0,judge_finding/* severityOf */.xJ)(action),
        title: `${failure.name || failure.suite} failed and then passed, in ${attempts} attempts: ${failure.message}`,
        why: WHY,
        todo: flaky_TODO,
        ...withoutWords(failure, historian),
    };
}
function notAgain(failure, { suite, historian }) {
    return {
        area: 'tests',
        kind: 'test-not-repeated',
        ...testSubject(suite, failure),
        suite,
        severity: 'block',
        title: `${failure.name || failure.suite} failed, and did not run to its end in the last attempt: ${failure.message}`,
        why: 'A failure counts until the same test passes.',
        todo: 'Mend the test, or see why a further attempt does not run it.',
        ...withoutWords(failure, historian),
    };
}
function passedOnRetry({ name, suite, attempts }, action) {
    return {
        area: 'tasks',
        kind: 'task-passed-on-retry',
        subject: `${suite}/${name}`,
        suite,
        severity: (0,judge_finding/* severityOf */.xJ)(action),
        title: `Task ${name} passed only in attempt ${attempts}`,
        why: 'What passes only when it is run again tells nothing reliable (tests.flaky).',
        todo: 'Find what it depends on besides the code: network, time, order, shared state.',
    };
}

;// CONCATENATED MODULE: ./lib/judge/rules/flaky-benchmarks.js


const NAMED = 20;
const flakyBenchmarks = ({ suites, whole }) => whole
    ? suites.flatMap(({ suite, flaky = [] }) => (flaky.length === 0 ? [] : [told(suite, flaky)]))
    : [];
function told(suite, flaky) {
    const lines = flaky
        .slice(0, NAMED)
        .map(({ name, unit, spread, tolerance, runs }) => `${name} ${unit}: ${runs} runs vary by ${(0,report_units/* formatLimit */.tW)(Number(spread.toFixed(3)))}, tolerance ${(0,report_units/* formatLimit */.tW)(tolerance)}`);
    const more = flaky.length - NAMED;
    return {
        area: 'benchmarks',
        kind: 'benchmarks-flaky',
        subject: suite,
        suite,
        severity: 'note',
        title: `${(0,judge_finding/* count */.U9)(flaky.length, 'metric')} ${flaky.length === 1 ? 'varies' : 'vary'} from run to run by more than the tolerance`,
        why: 'Stored runs of this environment cannot clear them, so they are measured beside their base every time.',
        todo: 'Make them steadier, measure on a quieter machine, or widen their tolerance; `tollgate calibrate` tells by how much.',
        details: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/judge/rules/legs.js
const legs_WHY = 'What a leg would have measured is not known without it, so the whole cannot pass.';
const legs = ({ whole, legs: trouble }) => {
    if (!whole || trouble === undefined)
        return [];
    const common = { area: 'tasks', suite: '', severity: 'inconclusive', why: legs_WHY };
    return [
        ...trouble.missing.map((name) => ({
            ...common,
            kind: 'leg-missing',
            subject: name,
            title: name === 'any' ? 'No leg left a result' : `Leg ${name} left no result`,
            todo: 'See how its job ended and whether it uploaded its part, then run it again.',
        })),
        ...trouble.problems.map(({ code, message, hint }) => ({
            ...common,
            kind: code,
            subject: 'legs',
            title: message,
            todo: hint ?? 'See what was uploaded, then run the workflow again.',
        })),
    ];
};

;// CONCATENATED MODULE: ./lib/judge/rules/lost.js

const lostResults = (facts) => facts.whole
    ? facts.suites
        .filter(ranToItsEnd)
        .flatMap((suite) => [...lostTests(suite, facts), ...lostCoverage(suite, facts)])
    : [];
/** What did not run is told as such. */
const ranToItsEnd = ({ outcomes, isPartial }) => isPartial !== true && outcomes.every(({ status }) => status === 'passed' || status === 'failed');
function lostTests(suite, facts) {
    const counts = suite.baseline.reference?.tests?.counts;
    const before = counts === undefined ? 0 : counts.passed + counts.failed;
    if (before === 0 || suite.tests.length > 0)
        return [];
    const title = `No tests any more, where the run compared with had ${before}`;
    return [lost('tests', title, { suite: suite.suite, facts, action: facts.policy.tests.none })];
}
function lostCoverage(suite, facts) {
    const files = suite.baseline.reference?.coverage?.files.length ?? 0;
    if (files === 0 || suite.coverage !== undefined)
        return [];
    const title = `No coverage any more, where the run compared with had that of ${(0,judge_finding/* count */.U9)(files, 'file')}`;
    return [
        lost('coverage', title, { suite: suite.suite, facts, action: facts.policy.coverage.action }),
    ];
}
function lost(area, title, { suite, facts, action }) {
    // What is merged cannot be kept out any more: a debt, so that the default branch never deadlocks.
    const isDebt = facts.onDefaultBranch && action === 'block';
    return {
        area,
        kind: `${area}-vanished`,
        subject: suite,
        suite,
        severity: isDebt ? 'degraded' : (0,judge_finding/* severityOf */.xJ)(action),
        title,
        why: 'What is not measured any more cannot fail any more.',
        todo: 'Bring it back, or accept the loss with a waiver for the suite. What measures something else needs a suite of its own.',
    };
}

;// CONCATENATED MODULE: ./lib/judge/rules/policy.js
const policyChanges = ({ whole, policyChanges: changes, policy, today }) => whole
    ? [
        ...changes.map((change) => changed(change, policy)),
        ...policy.waivers.filter((w) => isExpired(w, today)).map((w) => expired(w, policy)),
    ]
    : [];
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Holds on its last day; a date that is none has passed. */
const isExpired = ({ expires }, today) => !ISO_DATE.test(expires) || expires < today.slice(0, 10);
function changed({ path, base, head, looser }, { from }) {
    const effective = from === 'head';
    return {
        area: 'policy',
        kind: looser ? 'policy-loosened' : 'policy-changed',
        subject: path,
        suite: '',
        severity: looser && !effective ? 'degraded' : 'note',
        title: `${path} changes from ${base} to ${head}`,
        why: effective
            ? 'It counts already: the base says policy.from: head.'
            : `This run was judged by the policy of its base; the change counts after the merge${looser ? ', and lets more through' : ''}.`,
        todo: looser ? 'Have it reviewed as what it is.' : 'Nothing.',
    };
}
function expired({ subject, owner, reason, link, expires, line }, policy) {
    return {
        area: 'policy',
        kind: 'waiver-expired',
        subject,
        suite: '',
        severity: 'degraded',
        title: `The waiver for ${subject} ended on ${expires}`,
        why: `It no longer holds. ${owner} accepted it because: ${reason} (${link})`,
        todo: 'Mend what it covered and remove it, or have it extended with a reason.',
        place: { file: policy.waiversFile, line },
    };
}

;// CONCATENATED MODULE: ./lib/judge/rules/tasks.js
/** Tasks that did not end well, where no measurement of theirs says why. */

const NOT_STARTED = 'task-not-started';
const tasks = ({ suites }) => suites.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => [...endOf(outcome), ...problemsOf(outcome)]));
/** What did not run was not judged: that is as far from a pass as the task matters. */
const UNJUDGED = {
    block: 'inconclusive',
    degrade: 'degraded',
    ignore: 'note',
};
function endOf(outcome) {
    const { name, status, durationMs } = outcome;
    const notStarted = outcome.problems.find(({ code }) => code === NOT_STARTED);
    switch (status) {
        case 'passed':
            return [];
        case 'skipped':
            return [tasks_skipped(outcome)];
        case 'cancelled':
            return [cancelled(outcome)];
        case 'timed-out':
            return [
                failed(outcome, {
                    kind: 'task-timed-out',
                    title: `Task ${name} was stopped at its time limit after ${(durationMs / 1000).toFixed(1)} s`,
                    todo: 'Find what hangs, or raise the time limit of the task (timeout).',
                }),
            ];
        case 'failed':
            if (notStarted !== undefined) {
                const { message, hint = 'Install what is missing, or mend the command.' } = notStarted;
                return [failed(outcome, { kind: NOT_STARTED, title: capital(message), todo: hint })];
            }
            return !wasKilled(outcome) && outcome.measurements.some(explainsFailure)
                ? []
                : [failed(outcome, describeExit(outcome))];
        default:
            return status;
    }
}
/** 128 and the number of the signal, for those that say that a program crashed or was killed from outside. */
const FATAL_SHELL_EXITS = new Set([4, 5, 6, 7, 8, 9, 11, 15].map((signal) => 128 + signal));
/** No result explains that: also where every failure in it is known or waived, what was to come after it is missing. */
const wasKilled = ({ signal, exitCode }) => signal !== undefined || FATAL_SHELL_EXITS.has(exitCode ?? 0);
const capital = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
/** A measurement whose own findings tell why the command failed. */
function explainsFailure(measurement) {
    switch (measurement.kind) {
        case 'tests': {
            const { failed: failures, errored, unfinished } = measurement.counts;
            return measurement.failures.length > 0 || failures + errored + unfinished > 0;
        }
        case 'benchmarks':
            return measurement.failed;
        case 'diagnostics':
            return measurement.diagnostics.length > 0;
        case 'coverage':
            return false;
        default:
            return measurement;
    }
}
function describeExit(outcome) {
    const { name, exitCode, signal } = outcome;
    const how = signal === undefined
        ? exitCode === undefined
            ? 'without an exit code'
            : `with exit code ${exitCode}`
        : `by signal ${signal}`;
    return {
        kind: wasKilled(outcome) ? 'task-killed' : 'task-failed',
        title: `Task ${name} ended ${how}`,
        todo: 'Read the end of its output below, and run its command locally.',
    };
}
function failed({ name, suite, action = 'block', outputTail }, words) {
    return {
        area: 'tasks',
        ...words,
        subject: `${suite}/${name}`,
        suite,
        severity: (0,judge_finding/* severityOf */.xJ)(action),
        why: `Nothing that it measured explains the failure; its action is ${action}.`,
        ...(outputTail === '' ? {} : { details: outputTail }),
    };
}
function tasks_skipped({ name, suite, action = 'block', skippedBecause }) {
    const because = skippedBecause
        ? `since ${skippedBecause.task} did not pass (${skippedBecause.reason})`
        : 'for a reason that is not known';
    return {
        area: 'tasks',
        kind: 'task-skipped',
        subject: `${suite}/${name}`,
        suite,
        severity: UNJUDGED[action],
        title: `Task ${name} was skipped, ${because}`,
        why: 'What did not run was not judged.',
        todo: skippedBecause
            ? `Mend ${skippedBecause.task}; ${name} then runs.`
            : 'Run the gate again.',
    };
}
function cancelled({ name, suite, action = 'block' }) {
    return {
        area: 'tasks',
        kind: 'task-cancelled',
        subject: `${suite}/${name}`,
        suite,
        severity: UNJUDGED[action],
        title: `Task ${name} was cancelled`,
        why: 'What did not run to its end was not judged.',
        todo: 'Run the gate again.',
    };
}
function problemsOf({ name, suite, problems, status }) {
    const told = status === 'failed' ? NOT_STARTED : undefined;
    return problems
        .filter(({ code }) => code !== told)
        .map((problem) => ({
        area: 'tasks',
        kind: problem.code,
        subject: `${suite}/${name}`,
        suite,
        severity: problem.severity === 'error' ? 'inconclusive' : 'note',
        title: capital(problem.message),
        why: problem.severity === 'error'
            ? 'What a task yields can only be judged where it is whole.'
            : 'It does not change what was measured.',
        todo: problem.hint ?? 'Look at the output of the task.',
        ...(problem.place === undefined ? {} : { place: problem.place }),
    }));
}

;// CONCATENATED MODULE: ./lib/judge/rules/unusable.js

const unusable_WHY = 'What was asked for could not be measured, so it cannot pass.';
const unusable = ({ suites }) => suites.flatMap((suite) => measurementsOf(suite).flatMap((one) => judgeOne(suite.suite, one)));
function measurementsOf(suite) {
    const { tests, coverage, benchmarks, diagnostics } = suite;
    return [...tests, ...(coverage === undefined ? [] : [coverage]), ...benchmarks, ...diagnostics];
}
function judgeOne(suite, measurement) {
    const { kind, source, format, complete, problems } = measurement;
    const common = { area: judge_finding/* AREA_OF */.qI[kind], subject: `${suite}/${source}`, suite };
    const findings = problems.map((problem) => ({
        ...common,
        ...ofProblem(problem, source),
    }));
    const silent = !complete && !problems.some(({ severity }) => severity === 'error');
    if (silent) {
        findings.push({
            ...common,
            kind: 'measurement-incomplete',
            severity: 'inconclusive',
            title: `The ${kind} in ${source} are not complete`,
            why: unusable_WHY,
            todo: `See whether the command ended before it had written all of its ${format} output.`,
        });
    }
    if (kind === 'benchmarks')
        findings.push(...ofBenchmarks(measurement, common));
    return findings;
}
function ofProblem(problem, source) {
    const bad = problem.severity === 'error';
    return {
        kind: problem.code,
        severity: bad ? 'inconclusive' : 'note',
        title: problem.message.includes(source) ? problem.message : `${source}: ${problem.message}`,
        why: bad ? unusable_WHY : 'It was read all the same, and nothing judged is missing.',
        todo: problem.hint ?? 'Check what the tool wrote there.',
        ...(problem.place === undefined ? {} : { place: problem.place }),
        ...(problem.excerpt === undefined ? {} : { details: problem.excerpt }),
    };
}
function ofBenchmarks({ failed, complete, problems, benchmarks, source }, common) {
    if (failed) {
        const title = `The benchmark run in ${source} failed, after ${(0,judge_finding/* count */.U9)(benchmarks.length, 'benchmark')}`;
        const todo = 'Read its output: a benchmark that fails or panics ends the run.';
        return [finding('benchmark-run-failed', title, todo, common)];
    }
    const explained = !complete || problems.some(({ severity }) => severity === 'error');
    if (benchmarks.length === 0 && !explained) {
        const title = `No benchmark result in ${source}`;
        const todo = 'Check the pattern and the packages of the benchmark command.';
        return [finding('benchmarks-none', title, todo, common)];
    }
    const empty = benchmarks.filter(({ metrics }) => metrics.length === 0 || metrics.some(({ samples }) => samples.length === 0));
    return empty.map(({ name }) => finding('benchmark-without-samples', `${name} has no sample`, 'Run it again.', common));
}
const finding = (kind, title, todo, common) => ({ ...common, kind, severity: 'inconclusive', title, why: unusable_WHY, todo });

;// CONCATENATED MODULE: ./lib/judge/waive.js
/** Waivers: findings that are known and accepted for a time become notes that say by whom and why. */


/** Only what a person can answer for; that something could not be measured is not among it. */
/** Names are foreign text of any length; longer ones are matched by their beginning. */
const waive_LONGEST_MATCHED = 1000;
const WAIVABLE = new Set(['tests', 'coverage', 'benchmarks', 'checks']);
/** The findings, those that a waiver in force matches as notes; the first waiver that matches counts. */
function waive(findings, { waivers }, today) {
    const valid = waivers
        .filter((waiver) => !isExpired(waiver, today))
        .map((waiver) => ({
        waiver,
        matches: picomatch(waiver.subject, { dot: true, windows: false }),
    }));
    if (valid.length === 0)
        return findings;
    return findings.map((finding) => {
        if (finding.severity === 'note' || !WAIVABLE.has(finding.area))
            return finding;
        const names = [finding.subject, ...(finding.names ?? [])];
        const found = valid.find(({ waiver, matches }) => (waiver.kind === undefined || waiver.kind === finding.area) &&
            names.some((name) => matches(name.slice(0, waive_LONGEST_MATCHED))));
        return found === undefined ? finding : waived(finding, found.waiver);
    });
}
function waived(finding, waiver) {
    const { owner, reason, link, expires } = waiver;
    return {
        ...finding,
        severity: 'note',
        why: `Waived by ${owner} until ${expires}: ${reason} (${link}). ${finding.why}`,
        waiver,
    };
}

;// CONCATENATED MODULE: ./lib/judge/judge.js






















const WAIVABLE_RULES = [
    failedTests,
    flakyTests,
    coverageTotals,
    coverageParts,
    benchmarks/* comparedBenchmarks */.Uv,
    benchmarkSet,
    debts,
    noisyBenchmarks,
    flakyBenchmarks,
    lostResults,
    checks,
];
const OTHER_RULES = [
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
function judge(facts) {
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
function worstFirst(a, b) {
    return ((0,judge_finding/* severityRank */.qs)(b.severity) - (0,judge_finding/* severityRank */.qs)(a.severity) ||
        verdict/* FINDING_AREAS */.N.indexOf(a.area) - verdict/* FINDING_AREAS */.N.indexOf(b.area) ||
        (0,judge_finding/* byText */.z4)(a.suite, b.suite) ||
        (0,judge_finding/* byText */.z4)(a.subject, b.subject) ||
        (0,judge_finding/* byText */.z4)(a.kind, b.kind) ||
        (0,judge_finding/* byText */.z4)(a.title, b.title) ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (0,judge_finding/* byText */.z4)(JSON.stringify(a), JSON.stringify(b)));
}
/** Titles quote foreign text: one line of bounded length, whatever it holds. */
function presentable({ names: _, acceptance: __, ...finding }) {
    const title = finding.title.replace(/\s+/gu, ' ').trim();
    return {
        ...finding,
        title: title.length > TITLE_LIMIT ? `${title.slice(0, TITLE_LIMIT - 1)}…` : title,
    };
}
function verdictKind([worst]) {
    return worst === undefined || worst.severity === 'note' ? 'pass' : worst.severity;
}
const OPENINGS = {
    block: 'Blocked',
    inconclusive: 'Could not be judged',
    degraded: 'Degraded',
};
function summarise(kind, findings, accepted) {
    if (kind === 'pass') {
        const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
        const taken = accepted > 0 ? `, ${(0,judge_finding/* count */.U9)(accepted, 'finding')} accepted` : '';
        const first = findings.some((finding) => finding.kind === 'baseline-none');
        return `Everything judged is within policy${waived > 0 ? `, ${(0,judge_finding/* count */.U9)(waived, 'finding')} by waiver` : ''}${taken}${first ? '; first run, nothing to compare with yet' : ''}.`;
    }
    const [worst] = findings;
    const more = findings.filter(({ severity }) => severity !== 'note').length - 1;
    return `${OPENINGS[kind]}: ${worst?.title ?? ''}${more > 0 ? `, and ${(0,judge_finding/* count */.U9)(more, 'more finding')}` : ''}.`;
}


/***/ }),

/***/ 20956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isKnownDebt),
/* harmony export */   t: () => (/* binding */ isSameMetric)
/* harmony export */ });
const isSameMetric = (one, other) => one.package === other.package &&
    one.name === other.name &&
    one.procs === other.procs &&
    one.unit === other.unit;
/** On the default branch a metric of a debt is told as that, not as what its comparison says. */
function isKnownDebt({ debts }, comparison) {
    return debts?.known.some((debt) => isSameMetric(debt, comparison)) ?? false;
}


/***/ }),

/***/ 23603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ benchmarkSubject),
/* harmony export */   UE: () => (/* binding */ toldTogether),
/* harmony export */   Uv: () => (/* binding */ comparedBenchmarks),
/* harmony export */   uh: () => (/* binding */ inconclusiveSeverity)
/* harmony export */ });
/* harmony import */ var _compare_benchmark_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56047);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1732);
/* harmony import */ var _report_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88861);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2886);
/* harmony import */ var _known_debt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20956);
/** Benchmarks that were compared one by one: regressed, improved, or impossible to tell. */





const comparedBenchmarks = ({ suites, policy, onDefaultBranch }) => suites.flatMap((suite) => suite.comparisons
    .filter((comparison) => !(onDefaultBranch && (0,_known_debt_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownDebt */ .l)(suite, comparison)))
    .flatMap((comparison) => judgeOne(comparison, policy.benchmarks)));
function judgeOne(comparison, policy) {
    switch (comparison.decision) {
        case 'regressed':
            return [regressed(comparison, policy)];
        case 'improved':
            return comparison.action === 'ignore' ? [] : [improved(comparison)];
        case 'near':
            return comparison.action === 'ignore' ? [] : [near(comparison)];
        case 'inconclusive':
            return toldTogether(comparison) ? [] : [inconclusive(comparison, policy)];
        default:
            return [];
    }
}
/** Reasons that hold for many benchmarks alike are one finding a suite, not one each. */
const toldTogether = ({ decision, head, method, action }) => decision === 'inconclusive' &&
    (head.length === 0 || method === 'too-few-samples' || action === 'ignore');
/** `suite/package/name`, and the ways in which a person would name it in a waiver. */
function benchmarkSubject({ suite, package: packageName, name, }) {
    const [subject = name, ...names] = (0,_compare_benchmark_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .benchmarkNames */ .a)(suite, packageName, name);
    return { subject, names };
}
function inconclusiveSeverity({ action }, { inconclusive: policy }) {
    return action === 'block' ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .xJ)(policy) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .xJ)(action);
}
const withPlace = ({ place }) => (place === undefined ? {} : { place });
function headline({ name, unit, base, head, effect, better }) {
    const values = (0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValues */ .KU)(unit, [median(base), median(head)]);
    const change = effect === undefined ? '' : `${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(effect.ratio - 1)} `;
    const higher = better === 'higher' ? ', higher is better' : '';
    return `${name}: ${unit} ${change}(${values.join(' → ')}${higher})`;
}
function median(samples) {
    const ascending = [...samples].sort((a, b) => a - b);
    const middle = ascending.length >> 1;
    const upper = ascending[middle] ?? 0;
    return ascending.length % 2 === 1 ? upper : (upper + (ascending[middle - 1] ?? upper)) / 2;
}
/** A stored run was measured at another time: without measuring both sides anew, noise may look like this. */
const isUnconfirmed = ({ action, method }, { confirm }) => action === 'block' && !_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVEN_METHODS */ .a.has(method) && confirm !== 'never';
function regressed(comparison, policy) {
    const { suite, tolerance, action, explanation } = comparison;
    const unconfirmed = isUnconfirmed(comparison, policy);
    return {
        area: 'benchmarks',
        kind: unconfirmed ? 'benchmark-unconfirmed' : 'benchmark-regressed',
        ...benchmarkSubject(comparison),
        suite,
        severity: unconfirmed ? unconfirmedSeverity(policy) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .xJ)(action),
        title: `${headline(comparison)}, tolerance ${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .tW)(tolerance)}${unconfirmed ? ', not confirmed: to confirm it, let Tollgate run the benchmarks (tasks)' : ''}`,
        why: unconfirmed
            ? `${sentence(explanation)} It was compared with a stored run and not measured again beside its base, which is no proof yet: what it does is said by benchmarks.unconfirmed (${policy.unconfirmed}).`
            : `${sentence(explanation)} The action of its policy is ${action}.`,
        todo: unconfirmed
            ? 'To have it confirmed, let Tollgate run the benchmarks itself (tasks), so that it can measure base and head by turns.'
            : `${howToFind(comparison)} If it is meant, accept it (docs/acceptances.md) or waive it.`,
        ...withPlace(comparison),
    };
}
/** What is counted is the same in every run: measuring it again tells nothing. */
function howToFind({ method, name, package: packageName }) {
    if (method === 'exact')
        return 'Find what this change does more of.';
    const command = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .goBenchCommand */ .a_)(packageName, name);
    const measure = command
        ? `Measure base and head with: ${command}`
        : 'Measure base and head again, side by side';
    return `Find what this change makes slower or larger. ${measure}.`;
}
/** More rounds help as far as the budget goes; noise beyond that wants a quieter machine or a wider tolerance. */
function howToSettle({ shortfall }) {
    if (shortfall === undefined)
        return 'Run it more often (-count), or on a quieter machine.';
    return `About ${shortfall.roundsToSettle} rounds would settle it: give more time (benchmarks.budget), a quieter machine or a wider tolerance; \`tollgate calibrate\` shows the noise.`;
}
const unconfirmedSeverity = ({ unconfirmed }) => unconfirmed === 'inconclusive' ? 'inconclusive' : (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .xJ)(unconfirmed);
const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
/** A note: it changes neither verdict nor deploy. */
function near(comparison) {
    return {
        area: 'benchmarks',
        kind: 'benchmark-near-tolerance',
        ...benchmarkSubject(comparison),
        suite: comparison.suite,
        severity: 'note',
        title: `${headline(comparison)}: near its tolerance of ${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .tW)(comparison.tolerance)}`,
        why: sentence(comparison.explanation),
        todo: 'Nothing now; a few more such changes add up.',
        ...withPlace(comparison),
    };
}
function improved(comparison) {
    return {
        area: 'benchmarks',
        kind: 'benchmark-improved',
        ...benchmarkSubject(comparison),
        suite: comparison.suite,
        severity: 'note',
        title: headline(comparison),
        why: sentence(comparison.explanation),
        todo: 'Nothing: once merged, it is what later changes are compared with.',
        ...withPlace(comparison),
    };
}
function inconclusive(comparison, policy) {
    return {
        area: 'benchmarks',
        kind: 'benchmark-inconclusive',
        ...benchmarkSubject(comparison),
        suite: comparison.suite,
        severity: inconclusiveSeverity(comparison, policy),
        title: `${headline(comparison)}: undecided`,
        why: `${sentence(comparison.explanation)} What cannot be decided does ${policy.inconclusive} (benchmarks.inconclusive).`,
        todo: howToSettle(comparison),
        ...withPlace(comparison),
    };
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FINDING_AREAS),
/* harmony export */   a: () => (/* binding */ PROVEN_METHODS)
/* harmony export */ });
const FINDING_AREAS = [
    'tests',
    'coverage',
    'benchmarks',
    'checks',
    'tasks',
    'baseline',
    'policy',
];
/** Methods by which a regression is proof: what is counted, rounds by turns, and a threshold that was asked to be. */
const PROVEN_METHODS = new Set([
    'exact',
    'paired',
    'paired-ranks',
    'threshold',
]);


/***/ })

};
