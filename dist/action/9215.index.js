export const id = 9215;
export const ids = [9215,8382,8720];
export const modules = {

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ UNRELATED),
/* harmony export */   fL: () => (/* binding */ explainReference),
/* harmony export */   nE: () => (/* binding */ explainAbsence)
/* harmony export */ });
/** Code of the notice that stored runs exist, but of no commit that the change contains. */
const UNRELATED = 'baseline-unrelated';
/** One or two sentences: which commit, how far away, what is wrong with it. */
function explainReference(facts) {
    const { state, entry, ageDays, staleAfterDays } = facts;
    const { environment } = entry;
    const sentences = [`${comparedWith(facts)}, recorded ${entry.recordedAt.slice(0, 10)}.`];
    if (state === 'stale') {
        sentences.push(`That is ${Math.floor(ageDays)} days ago; after ${staleAfterDays} days a run counts as stale.`);
    }
    if (state === 'other-environment') {
        const machine = `${environment.os}/${environment.arch}, ${environment.cpuModel}, ${environment.cores} cores`;
        sentences.push(`Its benchmarks come from another machine or toolchain (${machine}): shown, not judged.`);
    }
    if (facts.passedOver !== undefined)
        sentences.push(passedOver(facts.passedOver));
    if (facts.evicted !== undefined)
        sentences.push(sentence(facts.evicted));
    return sentences.join(' ');
}
/** Why there is nothing to compare with; `stored` is how many runs there are that may not be the reference. */
function explainAbsence(state, suite, answer, stored) {
    const named = JSON.stringify(suite);
    if (stored > 0) {
        return `None of the ${stored} stored runs of suite ${named} was accepted: only absolute limits are judged.`;
    }
    if (state === 'evicted')
        return sentence(answer.evicted ?? '');
    const [first] = answer.problems;
    if (state === 'damaged') {
        return `No stored run of suite ${named} could be read. ${sentence(first?.message ?? '')}`;
    }
    if (first?.code === UNRELATED)
        return `${sentence(first.message)} Only absolute limits are judged.`;
    return `No run of suite ${named} is stored yet: only absolute limits are judged, and the first run of the default branch becomes the baseline.`;
}
function comparedWith({ entry, wanted, distance = 0 }) {
    const from = entry.branch === '' ? short(entry.commit) : `${short(entry.commit)} (${entry.branch})`;
    if (wanted === undefined)
        return `Compared with the latest stored run, of commit ${from}`;
    if (distance === 0)
        return `Compared with the run of commit ${from}`;
    const commits = distance === 1 ? '1 commit' : `${distance} commits`;
    return `Commit ${short(wanted)} has no run to compare with: compared with ${from}, ${commits} before it`;
}
function passedOver(entry) {
    const why = entry.benchmarks === undefined
        ? 'has no complete benchmarks'
        : 'was measured on another machine or toolchain';
    return `The nearer run of ${short(entry.commit)} ${why}.`;
}
function sentence(text) {
    return text === '' || text.endsWith('.') ? text : `${text}.`;
}
function short(commit) {
    return commit.slice(0, 10);
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_DEBTS),
/* harmony export */   t: () => (/* binding */ MOST_BETWEEN)
/* harmony export */ });
/** What is kept of them in one stored run. */
const MOST_DEBTS = 1000;
const MOST_BETWEEN = 20;


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WORK_FOLDER)
/* harmony export */ });
/**
 * Where tasks that are found without configuration build and write, below their working directory. It ignores itself, so
 * that nothing of it is a change, or gets committed, whatever the ignore files of the project know.
 */
const WORK_FOLDER = '.tollgate/work';


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


/***/ }),

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ stampEvents)
/* harmony export */ });
/** Puts the clock's time on every event before it goes out. */
function stampEvents(events, clock) {
    // `Omit` distributes over the union, so adding `at` gives back exactly one of its members.
    return (event) => events({ ...event, at: clock.now() });
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkCommands: () => (/* binding */ benchmarkCommands),
/* harmony export */   benchmarkTasks: () => (/* binding */ benchmarkTasks),
/* harmony export */   describeEnvironments: () => (/* binding */ describeEnvironments),
/* harmony export */   ingestSuite: () => (/* binding */ ingestSuite),
/* harmony export */   yieldsBenchmarks: () => (/* binding */ yieldsBenchmarks)
/* harmony export */ });
/* harmony import */ var _config_detect_toolchain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
/** One environment a suite: the machine, the toolchain, and the command that benchmarks it. */


/** Suites in the order of their first task, each with the environment its numbers are measured in. */
function describeEnvironments(request, host) {
    const suites = suiteNames(request.config);
    return new Map(suites.map((suite) => {
        const tasks = benchmarkTasks(request.config, suite);
        const command = tasks.map((task) => (0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .j)(task.command)).join(' && ');
        return [suite, host.environment(command, request.toolchain)];
    }));
}
/** Suite of result files that were handed over. */
function ingestSuite({ name }) {
    return name ?? _config_detect_toolchain_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SUITE */ .T;
}
function suiteNames(config) {
    if (config.mode === 'ingest')
        return [ingestSuite(config)];
    return [...new Set(config.tasks.map((task) => task.suite))];
}
/** What measures the benchmarks of all suites; nothing where result files are handed over. */
function benchmarkCommands(config) {
    return suiteNames(config).flatMap((suite) => benchmarkTasks(config, suite).map(({ command }) => (0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .j)(command)));
}
/** The tasks that measure the benchmarks of a suite. */
function benchmarkTasks({ tasks }, suite) {
    return tasks.filter((task) => task.suite === suite && yieldsBenchmarks(task));
}
const yieldsBenchmarks = ({ yields }) => yields.some(({ kind }) => kind === 'benchmarks');


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findChange: () => (/* binding */ findChange),
/* harmony export */   onDefaultBranch: () => (/* binding */ onDefaultBranch),
/* harmony export */   withBaselineBranch: () => (/* binding */ withBaselineBranch)
/* harmony export */ });
/** True where this run measures the default branch itself, whose runs become the baseline. */
function onDefaultBranch(context) {
    const ownCommit = ['push', 'schedule', 'manual', 'local'].includes(context.event);
    return ownCommit && !context.fromFork && context.branch === context.defaultBranch;
}
/**
 * The context with the branch whose runs are the baseline, where the configuration names one, in place of the default
 * branch. Pull requests and merge groups say themselves where they go.
 */
function withBaselineBranch(context, branch) {
    if (branch === undefined || isProposal(context))
        return context;
    const { baseRef, ...rest } = context;
    const hasTarget = context.branch !== branch && (baseRef !== undefined || context.branch !== '');
    return { ...rest, defaultBranch: branch, ...(hasTarget ? { baseRef: branch } : {}) };
}
const isProposal = ({ event }) => event === 'pull_request' || event === 'merge_group';
/**
 * Finds base and changed files. Never throws for missing history: `unavailable` says what is missing and what to do.
 */
async function findChange(context, git) {
    if (context.headCommit === '')
        return isProposal(context) ? NOTHING_KNOWN : { files: [] };
    const base = await findBase(context, git);
    if ('unavailable' in base)
        return { files: [], unavailable: base.unavailable };
    if (base.commit === undefined)
        return { files: [] };
    return { base: base.commit, files: await git.changedFiles(base.commit) };
}
/** A proposal that is judged by its own policy would let itself through. */
const NOTHING_KNOWN = {
    files: [],
    unavailable: 'neither git nor the event tells which commit is proposed',
};
/**
 * The default branch is compared with what was there before: at home with the commit that is checked out, since the
 * changes to it are what is judged. Every other branch is compared where it left its target.
 */
async function findBase(context, git) {
    const isDefault = onDefaultBranch(context);
    // On the default branch a ref is there only where somebody asked for it.
    const target = context.baseRef ?? (isDefault ? undefined : context.baseCommit);
    if (target !== undefined)
        return git.mergeBase(target, 'HEAD');
    if (isDefault && context.event === 'local')
        return { commit: context.headCommit };
    if (isProposal(context))
        return { unavailable: 'the event names no base to compare with' };
    const [, parent] = await git.firstParents(context.headCommit, 2);
    return { commit: await reachable(git, context.baseCommit, parent) };
}
/** After a force-push the commit before may be gone: its parent then stands in. */
async function reachable(git, before, parent) {
    if (before === undefined)
        return parent;
    const known = await git.firstParents(before, 1);
    return known.length > 0 ? before : parent;
}


/***/ }),

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeLegs: () => (/* binding */ judgeLegs),
  measureLeg: () => (/* binding */ measureLeg),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
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

;// CONCATENATED MODULE: ./lib/judge/finding.js
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
            severity: severityOf(policy.tests.none),
            title: skipped > 0 ? `All ${count(skipped, 'test')} were skipped` : 'No test was found',
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
            why: `This run measured it again, and is judged by what it found itself. There ${same.length === 1 ? 'was' : 'were'} ${count(same.length, 'attempt')} before it.`,
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
            severity: severityOf(action),
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

;// CONCATENATED MODULE: ./lib/compare/benchmark-policy.js
/**
 * Which tolerance and action hold for a metric of a benchmark: the first rule that matches, and
 * under it the section's own. Unit by unit, from the most specific statement to the most general.
 */

/** Names are foreign text of any length; longer ones are matched by their beginning. */
const benchmark_policy_LONGEST_MATCHED = 1000;
/**
 * The names by which a benchmark may be named in a glob: `suite/package/name`, the name alone, and
 * both cut at the first `/` of the name, so that a rule for a benchmark holds for its sub-benchmarks.
 */
function benchmarkNames(suite, packageName, name) {
    const top = name.split('/', 1)[0] ?? name;
    const path = [suite, packageName].filter((part) => part !== '').join('/');
    const names = [`${path}/${name}`, name];
    if (top !== name && top !== '')
        names.push(`${path}/${top}`, top);
    return names.map((text) => text.slice(0, benchmark_policy_LONGEST_MATCHED));
}
/**
 * Compiles the globs once and answers per benchmark.
 * A unit's value is that of the rule for the unit, then of the rule, then of the section for the
 * unit, then of the section; but a unit that the section ignores stays ignored unless the rule names it.
 */
function policyLookup(policy, suite) {
    const rules = policy.rules.map((rule) => [
        picomatch(rule.match, { dot: true, windows: false }),
        rulePolicy(policy, rule),
    ]);
    const otherwise = rulePolicy(policy, { metrics: {} });
    return (packageName, name) => {
        if (rules.length === 0)
            return otherwise;
        const names = benchmarkNames(suite, packageName, name);
        const found = rules.find(([matches]) => names.some((text) => matches(text)));
        return found?.[1] ?? otherwise;
    };
}
function rulePolicy(policy, rule) {
    const known = new Map();
    return {
        vanished: rule.vanished ?? policy.vanished,
        metric(unit) {
            const metric = known.get(unit) ?? metricPolicy(policy, rule, unit);
            known.set(unit, metric);
            return metric;
        },
    };
}
/** Units are foreign text: `constructor` must not find what every object has. */
const entryOf = (metrics, unit) => (Object.hasOwn(metrics, unit) ? metrics[unit] : undefined) ?? {};
function metricPolicy(policy, rule, unit) {
    const ofRule = entryOf(rule.metrics, unit);
    const ofSection = entryOf(policy.metrics, unit);
    const inherited = ofSection.action === 'ignore' ? 'ignore' : (rule.action ?? ofSection.action);
    const better = ofRule.better ?? ofSection.better;
    return {
        tolerance: ofRule.tolerance ?? rule.tolerance ?? ofSection.tolerance ?? policy.tolerance,
        action: ofRule.action ?? inherited ?? policy.action,
        ...(better === undefined ? {} : { better }),
    };
}

// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
;// CONCATENATED MODULE: ./lib/judge/known-debt.js
const isSameMetric = (one, other) => one.package === other.package &&
    one.name === other.name &&
    one.procs === other.procs &&
    one.unit === other.unit;
/** On the default branch a metric of a debt is told as that, not as what its comparison says. */
function isKnownDebt({ debts }, comparison) {
    return debts?.known.some((debt) => isSameMetric(debt, comparison)) ?? false;
}

;// CONCATENATED MODULE: ./lib/judge/rules/benchmarks.js
/** Benchmarks that were compared one by one: regressed, improved, or impossible to tell. */





const comparedBenchmarks = ({ suites, policy, onDefaultBranch }) => suites.flatMap((suite) => suite.comparisons
    .filter((comparison) => !(onDefaultBranch && isKnownDebt(suite, comparison)))
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
    const [subject = name, ...names] = benchmarkNames(suite, packageName, name);
    return { subject, names };
}
function inconclusiveSeverity({ action }, { inconclusive: policy }) {
    return action === 'block' ? severityOf(policy) : severityOf(action);
}
const withPlace = ({ place }) => (place === undefined ? {} : { place });
function headline({ name, unit, base, head, effect, better }) {
    const values = (0,units/* formatValues */.KU)(unit, [median(base), median(head)]);
    const change = effect === undefined ? '' : `${(0,units/* formatChange */.eD)(effect.ratio - 1)} `;
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
const isUnconfirmed = ({ action, method }, { confirm }) => action === 'block' && !verdict/* PROVEN_METHODS */.a.has(method) && confirm !== 'never';
function regressed(comparison, policy) {
    const { suite, tolerance, action, explanation } = comparison;
    const unconfirmed = isUnconfirmed(comparison, policy);
    return {
        area: 'benchmarks',
        kind: unconfirmed ? 'benchmark-unconfirmed' : 'benchmark-regressed',
        ...benchmarkSubject(comparison),
        suite,
        severity: unconfirmed ? unconfirmedSeverity(policy) : severityOf(action),
        title: `${headline(comparison)}, tolerance ${(0,units/* formatLimit */.tW)(tolerance)}${unconfirmed ? ', not confirmed: to confirm it, let Tollgate run the benchmarks (tasks)' : ''}`,
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
    const command = goBenchCommand(packageName, name);
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
const unconfirmedSeverity = ({ unconfirmed }) => unconfirmed === 'inconclusive' ? 'inconclusive' : severityOf(unconfirmed);
const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
/** A note: it changes neither verdict nor deploy. */
function near(comparison) {
    return {
        area: 'benchmarks',
        kind: 'benchmark-near-tolerance',
        ...benchmarkSubject(comparison),
        suite: comparison.suite,
        severity: 'note',
        title: `${headline(comparison)}: near its tolerance of ${(0,units/* formatLimit */.tW)(comparison.tolerance)}`,
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
        group.sort((a, b) => byText(a.unit, b.unit));
        return judgeGroup(group);
    });
}
const benchmark_set_units = (group) => group.map(({ unit }) => unit).join(', ');
const withProcs = ({ name, procs }) => procs === undefined ? name : `${name}-${procs}`;
function vanished(group) {
    const [first] = group;
    const action = strictest(group.map((one) => one.action)) ?? 'block';
    return [
        {
            area: 'benchmarks',
            kind: 'benchmark-vanished',
            ...benchmarkSubject(first),
            suite: first.suite,
            severity: severityOf(action),
            title: `${withProcs(first)} (${benchmark_set_units(group)}) is gone`,
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
            ...benchmarkSubject(first),
            suite: first.suite,
            severity: 'note',
            title: `${withProcs(first)} (${benchmark_set_units(group)}) is new`,
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
            ...benchmarkSubject(first),
            suite: first.suite,
            severity: severityOf(policy.baseline.states['other-environment']),
            title: `${first.name} cannot be compared: ${first.explanation}`,
            why: 'Numbers of another environment say nothing about this change (baseline.states.other-environment).',
            todo: 'Run both sides with the same number of threads.',
        },
    ];
}
function names(list) {
    const all = [...new Set(list.map(withProcs))].sort(byText);
    const more = all.length > NAMES_SHOWN ? ` and ${all.length - NAMES_SHOWN} more` : '';
    return { total: all.length, text: `${all.slice(0, NAMES_SHOWN).join(', ')}${more}` };
}
function skipped({ suite, comparisons }) {
    const list = comparisons.filter(({ decision }) => decision === 'skipped');
    const [reason] = list.map(({ explanation }) => explanation).sort(byText);
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
            title: `${count(total, 'benchmark')} skipped: ${reason}`,
            why: 'Benchmarks run only where what they need has passed.',
            todo: 'Mend that first; they then run.',
            details: text,
        },
    ];
}
/** Too few samples, or a run that broke off: one finding for all that it holds for. */
function together({ suite, comparisons }, { policy }) {
    const list = comparisons.filter((one) => toldTogether(one) && one.action !== 'ignore');
    const unfinished = list.filter(({ head }) => head.length === 0);
    const fewSamples = list.filter(({ head }) => head.length > 0);
    const finding = (kind, of, title, todo) => {
        const [reason] = of.map(({ explanation }) => explanation).sort(byText);
        if (reason === undefined)
            return [];
        const severities = of.map((one) => inconclusiveSeverity(one, policy.benchmarks));
        const severity = severities.reduce((a, b) => (severityRank(b) > severityRank(a) ? b : a));
        const { total, text } = names(of);
        return [
            {
                area: 'benchmarks',
                kind,
                subject: suite,
                suite,
                severity,
                title: `${count(total, 'benchmark')} ${title}: ${reason}`,
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
            severity: severityOf(action),
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
    const action = strictest(owners.map((owner) => owner.action ?? 'block')) ?? 'block';
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
            title: `Benchmarks of ${one.task} were compared with ${confirmations_short(one.base)}, ${count(one.distance, 'commit')} before the base`,
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
        severity: severityOf(action),
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
        severity: severityOf(action),
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
            .sort(byText);
        return [
            {
                area: 'benchmarks',
                kind: 'benchmarks-too-noisy',
                subject: suite,
                suite,
                severity: 'note',
                title: `${count(noisy.length, 'metric')} too noisy here for ${noisy.length === 1 ? 'its' : 'their'} tolerance`,
                why: 'A change of five points beyond the tolerance would not be told from noise on this machine.',
                todo: 'Measure on a quieter machine, give more time (benchmarks.budget), or widen the tolerance; `tollgate calibrate` tells by how much.',
                details: lines.slice(0, 20).join('\n'),
            },
        ];
    })
    : [];
const percent = (share) => `${((share ?? 0) * 100).toFixed(1)} %`;

// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(2317);
;// CONCATENATED MODULE: ./lib/compare/coverage.js
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
    for (const unit of measurement/* COVERAGE_UNITS */.D) {
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
    const excluded = picomatch([...globs], { dot: true, windows: false });
    const files = coverage.files.filter(({ path }) => !excluded(path));
    if (files.length === coverage.files.length)
        return coverage;
    return { ...coverage, files, totals: totalsOf(files) };
}
/** Sum of the files, unit by unit; a unit that no file has is absent. */
function totalsOf(files) {
    const totals = {};
    for (const { ratios } of files) {
        for (const unit of measurement/* COVERAGE_UNITS */.D) {
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

;// CONCATENATED MODULE: ./lib/judge/missed-lines.js
/** Where the coverage that a change lacks is: its first uncovered line, to be annotated, and a bounded list of all. */


const FILES_SHOWN = 20;
const LINES_SHOWN = 50;
/** Place and details for a finding about this coverage; none where no test misses a line of the change. */
function showMissedLines(coverage, change) {
    const { missed } = patchCoverage(coverage, change);
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
        details: [...shown, ...(left > 0 ? [`and ${count(left, 'file')} more`] : [])].join('\n'),
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
            severity: severityOf(action),
            why: `The floor is configured (coverage.total: ${(0,units/* formatLimit */.tW)(limit)}).`,
        }
        : defaultFloor(now, before, severityOf(action), onDefaultBranch);
    return [
        {
            area: 'coverage',
            kind: 'coverage-below-floor',
            subject: `${suite}/total`,
            suite,
            severity,
            title: `Coverage ${(0,units/* formatRatio */.B0)(now)} of ${now.total} ${unit} is below the floor of ${(0,units/* formatLimit */.tW)(limit)}`,
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
        const why = `This is the default floor, and coverage is not lower than before (${(0,units/* formatRatio */.B0)(before)}).`;
        return { severity: 'note', why };
    }
    const why = `Coverage is below the default floor and below what it was (${(0,units/* formatRatio */.B0)(before)}).`;
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
            severity: asDebt(severityOf(action), onDefaultBranch),
            title: `Coverage fell from ${(0,units/* formatRatio */.B0)(before)} to ${(0,units/* formatRatio */.B0)(now)} of ${unit}`,
            why: `A drop of more than ${(0,units/* formatLimit */.tW)(tolerance)} is not accepted (coverage.drop), and ${more} more ${unit} are uncovered.`,
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
    const { ratio } = patchCoverage(coverage, change);
    if (ratio.total === 0 || !isBelow(ratio, limit))
        return [];
    const uncovered = ratio.total - ratio.covered;
    return [
        {
            area: 'coverage',
            kind: 'coverage-patch-below-floor',
            subject: `${suite}/patch`,
            suite,
            severity: severityOf(action),
            title: `${(0,units/* formatRatio */.B0)(ratio)} of the ${count(ratio.total, 'executable line')} that the change touches are covered, floor ${(0,units/* formatLimit */.tW)(limit)}`,
            why: `The floor for changed lines is configured (coverage.patch: ${(0,units/* formatLimit */.tW)(limit)}).`,
            todo: `Cover the ${count(uncovered, 'line')} listed.`,
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
        const ratio = totalsOf(files)[unit];
        if (ratio === undefined || ratio.total === 0 || !isBelow(ratio, floor))
            return [];
        const worst = [...files].sort((a, b) => b.missedLines.length - a.missedLines.length || byText(a.path, b.path));
        const [first] = worst;
        return [
            {
                area: 'coverage',
                kind: 'coverage-path-below-floor',
                subject: `${suite}/${pattern}`,
                names: [pattern],
                suite,
                severity: severityOf(action),
                title: `Coverage ${(0,units/* formatRatio */.B0)(ratio)} of ${ratio.total} ${unit} in ${pattern} is below its floor of ${(0,units/* formatLimit */.tW)(floor)}`,
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
const named = ({ name, unit, ratio }) => `${name}: ${unit} ${ratio === undefined ? 'more than 0' : (0,units/* formatChange */.eD)(ratio - 1)}`;
function owed(debt, { suite, comparisons }) {
    const { since, reference, between, how } = debt;
    const place = comparisons.find((one) => isSameMetric(debt, one))?.place;
    return {
        area: 'benchmarks',
        kind: 'benchmark-debt',
        ...benchmarkSubject({ ...debt, suite }),
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
        title: `${count(known.length, 'metric')} got worse before this change: ${lines[0]}${known.length > 1 ? ', …' : ''}`,
        why: 'The base has it already, so it is not held against this change.',
        todo: 'Nothing here; it is to be mended or accepted on the default branch.',
        details: [...lines.slice(0, NAMED_IN_NOTE), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/compare/test-name.js
/** Names a test as entries of baselines keep it: who writes them and who looks a test up in them must agree. */
function testName({ suite, name }) {
    return `${suite} ${name}`.trim();
}

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
        const key = testName(test);
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
    const found = new Set(measurements.flatMap((one) => (one.kind === 'tests' ? one.failures.map(testName) : [])));
    failures.set(measurements, found);
    return found;
}
/** Of this run, where it was tried more than once. */
function attemptsText(test, outcome) {
    const attempts = [...(outcome?.earlierAttempts ?? []), outcome?.measurements ?? []];
    if (attempts.length < 2)
        return '';
    const key = testName(test);
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
    return baseline.reference?.tests?.failed.includes(testName(failure)) ?? false;
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
            title: `${count(failed, 'test')} failed; ${source} does not say which`,
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
        severity: severityOf(action),
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
        severity: severityOf(action),
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
        severity: severityOf(action),
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
        .map(({ name, unit, spread, tolerance, runs }) => `${name} ${unit}: ${runs} runs vary by ${(0,units/* formatLimit */.tW)(Number(spread.toFixed(3)))}, tolerance ${(0,units/* formatLimit */.tW)(tolerance)}`);
    const more = flaky.length - NAMED;
    return {
        area: 'benchmarks',
        kind: 'benchmarks-flaky',
        subject: suite,
        suite,
        severity: 'note',
        title: `${count(flaky.length, 'metric')} ${flaky.length === 1 ? 'varies' : 'vary'} from run to run by more than the tolerance`,
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
    const title = `No coverage any more, where the run compared with had that of ${count(files, 'file')}`;
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
        severity: isDebt ? 'degraded' : severityOf(action),
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
        severity: severityOf(action),
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
const unusable = ({ suites }) => suites.flatMap((suite) => measurementsOf(suite).flatMap((one) => unusable_judgeOne(suite.suite, one)));
function measurementsOf(suite) {
    const { tests, coverage, benchmarks, diagnostics } = suite;
    return [...tests, ...(coverage === undefined ? [] : [coverage]), ...benchmarks, ...diagnostics];
}
function unusable_judgeOne(suite, measurement) {
    const { kind, source, format, complete, problems } = measurement;
    const common = { area: AREA_OF[kind], subject: `${suite}/${source}`, suite };
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
        const title = `The benchmark run in ${source} failed, after ${count(benchmarks.length, 'benchmark')}`;
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
    comparedBenchmarks,
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
    return (severityRank(b.severity) - severityRank(a.severity) ||
        verdict/* FINDING_AREAS */.N.indexOf(a.area) - verdict/* FINDING_AREAS */.N.indexOf(b.area) ||
        byText(a.suite, b.suite) ||
        byText(a.subject, b.subject) ||
        byText(a.kind, b.kind) ||
        byText(a.title, b.title) ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        byText(JSON.stringify(a), JSON.stringify(b)));
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
        const taken = accepted > 0 ? `, ${count(accepted, 'finding')} accepted` : '';
        const first = findings.some((finding) => finding.kind === 'baseline-none');
        return `Everything judged is within policy${waived > 0 ? `, ${count(waived, 'finding')} by waiver` : ''}${taken}${first ? '; first run, nothing to compare with yet' : ''}.`;
    }
    const [worst] = findings;
    const more = findings.filter(({ severity }) => severity !== 'note').length - 1;
    return `${OPENINGS[kind]}: ${worst?.title ?? ''}${more > 0 ? `, and ${count(more, 'more finding')}` : ''}.`;
}

;// CONCATENATED MODULE: ./lib/pipeline/attempts.js
/** Those of the same commit, without this one. */
async function earlierAttempts({ context }, { attempts }) {
    const { headCommit, runId, attempt } = context;
    if (!isAttempt(context))
        return { records: [], notices: [] };
    const { records, problems } = await attempts.earlier(headCommit);
    const others = records.filter((one) => one.runId !== runId || one.attempt < attempt);
    return { records: others, notices: problems.map(attempts_sentence) };
}
/** Why it could not be kept, a sentence each. */
async function keepAttempt({ context, change }, { kind, summary }, { attempts, clock, signal }) {
    if (!isAttempt(context) || signal.aborted)
        return [];
    const problems = await attempts.record({
        head: context.headCommit,
        ...(change.base === undefined ? {} : { base: change.base }),
        runId: context.runId,
        attempt: context.attempt,
        verdict: kind,
        summary,
        recordedAt: new Date(clock.now()).toISOString(),
    });
    return problems.map(attempts_sentence);
}
function isAttempt({ event, headCommit }) {
    return event !== 'local' && headCommit !== '';
}
function attempts_sentence({ message, hint }) {
    return hint === undefined ? message : `${message} ${hint}`;
}

// EXTERNAL MODULE: ./lib/model/debt.js
var debt = __webpack_require__(4188);
;// CONCATENATED MODULE: ./lib/compare/match-benchmarks.js
/** `package.Name`, the name alone where there is no package: as in `aliases`. */
function benchmarkIdentity({ package: packageName, name }) {
    return packageName === '' ? name : `${packageName}.${name}`;
}
const nameKey = (benchmark) => `${benchmark.package}\0${benchmark.name}`;
/** One benchmark, one key: package, name and number of threads. */
const match_benchmarks_fullKey = (benchmark) => `${nameKey(benchmark)}\0${benchmark.procs ?? ''}`;
const identityWithProcs = (benchmark) => `${benchmarkIdentity(benchmark)}\0${benchmark.procs ?? ''}`;
/** All benchmarks by identity, in order; the same one met twice has the samples of both. */
function collectBenchmarks(lists) {
    const all = new Map();
    for (const list of lists) {
        for (const benchmark of list) {
            const key = match_benchmarks_fullKey(benchmark);
            const known = all.get(key);
            all.set(key, known === undefined ? benchmark : joinSamples(known, benchmark));
        }
    }
    return all;
}
function joinSamples(first, second) {
    const metrics = new Map(first.metrics.map((metric) => [metric.unit, metric]));
    for (const metric of second.metrics) {
        const known = metrics.get(metric.unit);
        const samples = known ? [...known.samples, ...metric.samples] : metric.samples;
        metrics.set(metric.unit, { ...(known ?? metric), samples });
    }
    return { ...first, metrics: [...metrics.values()] };
}
/**
 * Pairs up both sides, as `collectBenchmarks` gives them. Matches in the order of head, then what
 * only the base has, in its order.
 */
function matchBenchmarks(base, head, aliases) {
    const matches = [];
    const alone = new Map();
    for (const [key, one] of head) {
        const same = base.get(key);
        if (same === undefined)
            alone.set(one, matches.length);
        matches.push(same === undefined ? { head: one } : { base: same, head: one });
    }
    const left = new Set();
    for (const [key, one] of base)
        if (!head.has(key))
            left.add(one);
    const pair = (keyOf, otherProcs) => {
        for (const { from, to } of pairBy(left, alone, keyOf)) {
            matches[alone.get(to) ?? 0] = { base: from, head: to, ...(otherProcs ? { otherProcs } : {}) };
            left.delete(from);
            alone.delete(to);
        }
    };
    if (Object.keys(aliases).length > 0) {
        pair({ base: (one) => currentIdentity(one, aliases), head: identityWithProcs }, false);
    }
    pair({ base: nameKey, head: nameKey }, true);
    for (const one of left)
        matches.push({ base: one });
    return matches;
}
/** Pairs what is left by another key of either side; several under one key in their order. */
function pairBy(left, alone, keyOf) {
    if (left.size === 0)
        return [];
    const waiting = new Map();
    for (const one of [...alone.keys()].reverse()) {
        const key = keyOf.head(one);
        const list = waiting.get(key);
        if (list === undefined)
            waiting.set(key, [one]);
        else
            list.push(one);
    }
    return [...left].flatMap((from) => {
        const to = waiting.get(keyOf.base(from))?.pop();
        return to === undefined ? [] : [{ from, to }];
    });
}
/** The identity that a benchmark of the base has now: renames are followed, also of its parent. */
function currentIdentity(benchmark, aliases) {
    let identity = benchmarkIdentity(benchmark);
    const seen = new Set();
    while (!seen.has(identity)) {
        seen.add(identity);
        identity = renameOnce(identity, benchmark.name, aliases);
    }
    return `${identity}\0${benchmark.procs ?? ''}`;
}
function renameOnce(identity, name, aliases) {
    const renamed = ownAlias(identity, aliases);
    if (renamed !== undefined)
        return renamed;
    const slash = name.indexOf('/');
    if (slash < 0)
        return identity;
    const subName = name.slice(slash);
    if (!identity.endsWith(subName))
        return identity;
    const parent = ownAlias(identity.slice(0, -subName.length), aliases);
    return parent === undefined ? identity : `${parent}${subName}`;
}
const ownAlias = (identity, aliases) => Object.hasOwn(aliases, identity) ? aliases[identity] : undefined;

;// CONCATENATED MODULE: ./lib/compare/debts.js



/** One metric of one benchmark, one key. */
const debtKey = (of, unit) => `${match_benchmarks_fullKey(of)}\0${unit}`;
const keyOf = (one) => debtKey(one, one.unit);
/**
 * Debts of a run of the default branch: what earlier runs had and nothing proves mended, and every proven regression
 * that they had not. To be undecided once, or not measured at all, mends nothing.
 */
function debtsOfRun(inputs) {
    const earlier = openDebts(inputs.baseline.entries);
    const compared = new Map(inputs.comparisons.map((one) => [keyOf(one), one]));
    const known = [...earlier].flatMap(([key, debt]) => {
        const comparison = compared.get(key);
        if (!isStillOpen(debt, comparison, inputs))
            return [];
        const isSeen = comparison !== undefined && debt.how === 'regressed' && isProven(comparison);
        // To run a commit again does not make what it brought an older run's.
        if (isSeen && debt.since === inputs.head)
            return [];
        return [isSeen ? { ...withoutSize(debt), ...sizeOf(comparison.effect) } : debt];
    });
    const kept = new Set(known.map(keyOf));
    const fresh = inputs.comparisons
        .filter((one) => isProven(one) && !kept.has(keyOf(one)))
        .flatMap((one) => freshDebt(one, inputs));
    return { fresh, known };
}
/** Debts that a change finds in the run of its base, whoever brought them. */
function debtsOfBase({ entries }) {
    return { fresh: [], known: [...openDebts(entries).values()] };
}
/** What measuring by turns found out about drifts, entered. */
function settleDebts({ fresh, known }, found, gone) {
    return { fresh, known: [...known.filter((debt) => !gone.has(keyOf(debt))), ...found] };
}
/** First-parent commits after `reference` up to the head of `lineage`, oldest first; none where it is not reached. */
function commitsBetween(lineage, reference) {
    const at = lineage.indexOf(reference);
    return at < 0 ? [] : lineage.slice(0, Math.min(at, debt/* MOST_BETWEEN */.t)).reverse();
}
/** The ratio and its bounds as far as a file can hold them: base 0 has none. */
function sizeOf(effect) {
    const kept = (name) => {
        const value = effect?.[name];
        return value !== undefined && Number.isFinite(value) ? { [name]: value } : {};
    };
    return { ...kept('ratio'), ...kept('low'), ...kept('high') };
}
function withoutSize({ ratio: _, low: __, high: ___, ...debt }) {
    return debt;
}
/**
 * Those of the newest commit, whatever machine ran it, by key: each run carries on what it could not decide. The last
 * run of a machine counts, and an accepted one owes nothing.
 */
function openDebts(entries) {
    const seen = new Set();
    const debts = new Map();
    for (const { commit, environment, accepted, debts: own = [] } of entries) {
        if (commit !== entries[0]?.commit || seen.has(environment.fingerprint))
            continue;
        seen.add(environment.fingerprint);
        if (accepted)
            continue;
        for (const debt of own)
            if (!debts.has(keyOf(debt)))
                debts.set(keyOf(debt), debt);
    }
    return debts;
}
const isProven = ({ decision, action, method }) => decision === 'regressed' && action !== 'ignore' && verdict/* PROVEN_METHODS */.a.has(method);
/** Only against an accepted run can it be told that all is well again. */
function isStillOpen(debt, comparison, { baseline, comparisons, canMeasure }) {
    if (debt.how === 'drift' && !canMeasure)
        return false;
    if (comparison === undefined)
        return comparisons.length === 0;
    if (comparison.action === 'ignore' || comparison.decision === 'vanished')
        return false;
    if (isToBeMeasured(debt, baseline))
        return true;
    return !['unchanged', 'improved', 'new'].includes(comparison.decision);
}
/** No comparison with the accepted run tells of what crept in before it, or where there is no such run. */
function isToBeMeasured({ how }, { reference }) {
    return how === 'drift' || reference?.benchmarks === undefined;
}
function freshDebt(comparison, inputs) {
    const { head, lineage, foundAt } = inputs;
    const reference = comparedWith(comparison, inputs);
    if (reference === undefined)
        return [];
    const { package: packageName, name, procs, unit, effect } = comparison;
    return [
        {
            package: packageName,
            name,
            ...(procs === undefined ? {} : { procs }),
            unit,
            ...sizeOf(effect),
            since: head,
            reference,
            between: commitsBetween(lineage, reference),
            foundAt,
            how: 'regressed',
        },
    ];
}
/** The base of its rounds, else the stored run. */
function comparedWith(comparison, { confirmations, baseline }) {
    const measured = confirmations.find((one) => one.kind === 'measured' && hasMeasured(one, comparison));
    return measured?.base ?? baseline.reference?.commit;
}
const hasMeasured = ({ headBenchmarks }, comparison) => headBenchmarks.some((one) => match_benchmarks_fullKey(one) === match_benchmarks_fullKey(comparison) &&
    one.metrics.some(({ unit }) => unit === comparison.unit));

;// CONCATENATED MODULE: ./lib/statistics/midranks.js
/** Ranks of a sample whose values may be equal. */
/**
 * Twice the rank (from 1) of each value, in the order of the values; equal values share the mean
 * of their ranks. Doubled, so that they are whole numbers.
 */
function doubledMidranks(values) {
    const order = values.map((_, i) => i);
    order.sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
    const ranks = new Array(values.length).fill(0);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0])
            end++;
        for (const i of order.slice(start, end))
            ranks[i] = start + end + 1;
        start = end;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./lib/statistics/change-point.js
/** Where in a series its level changed, if it did. */

const FEWEST_VALUES = 6;
/** How surprising a change of level must be to be marked, which judges nothing. */
const MARKED_LEVEL = 0.05;
const FEWEST_MARKED = 8;
/**
 * The strongest single shift of level in the series, and how surprising one as strong would be in
 * a series without any. Equal values get midranks. The p-value is an approximation, on the safe
 * side for short series. Undefined for fewer than six values and where all are equal.
 * A. N. Pettitt, "A Non-parametric Approach to the Change-point Problem", Applied Statistics
 * 28(2), 1979 (https://doi.org/10.2307/2346729).
 */
function strongestChangePoint(values) {
    const n = values.length;
    if (n < FEWEST_VALUES)
        return undefined;
    let sum = 0;
    let strongest = 0;
    let index = 0;
    for (const [k, doubledRank] of doubledMidranks(values).entries()) {
        sum += doubledRank - (n + 1);
        if (Math.abs(sum) <= strongest)
            continue;
        strongest = Math.abs(sum);
        index = k + 1;
    }
    if (strongest === 0)
        return undefined;
    return { index, pValue: Math.min(1, 2 * Math.exp((-6 * strongest ** 2) / (n ** 3 + n ** 2))) };
}
/** Indexes of the first values of new levels, ascending: the strongest, then those on either side of it. */
function changePointsOf(values) {
    if (values.length < FEWEST_MARKED)
        return [];
    const found = strongestChangePoint(values);
    if (found === undefined || found.pValue >= MARKED_LEVEL)
        return [];
    const before = changePointsOf(values.slice(0, found.index));
    const after = changePointsOf(values.slice(found.index)).map((index) => index + found.index);
    return [...before, found.index, ...after];
}

;// CONCATENATED MODULE: ./lib/statistics/order.js
/**
 * Order statistics of small samples.
 * Knows nothing of what the numbers mean; never changes its input.
 */
const INSERTION_LIMIT = 24;
/**
 * A sorted copy, ascending. Values must be finite.
 * Short samples are sorted by insertion: for ten values that is several times faster than the
 * built-in sort, and a comparison sorts tens of thousands of them. (Typed arrays of more than eight
 * values live outside the heap, which costs more still.)
 */
function sorted(values) {
    if (values.length > INSERTION_LIMIT)
        return [...new Float64Array(values).sort()];
    const copy = values.slice();
    for (let i = 1; i < copy.length; i++) {
        const value = copy[i] ?? 0;
        let j = i - 1;
        for (; j >= 0 && (copy[j] ?? 0) > value; j--)
            copy[j + 1] = copy[j] ?? 0;
        copy[j + 1] = value;
    }
    return copy;
}
/**
 * Median of an ascending sample: the mean of the two middle values where their number is even.
 * NaN where there is none.
 */
function medianOfSorted(ascending) {
    const n = ascending.length;
    const upper = ascending[n >> 1] ?? Number.NaN;
    if (n % 2 === 1)
        return upper;
    const lower = ascending[(n >> 1) - 1] ?? Number.NaN;
    // Not half of the sum, which may overflow.
    return lower + (upper - lower) / 2;
}

;// CONCATENATED MODULE: ./lib/statistics/sequential-design.js
/**
 * When rounds are looked at, and how much of either error each look may spend: fixed before the first round.
 */
/** Settled by cross-validation over recorded sessions: `docs/statistics.md`. */
const STANDARD = [
    { rounds: 20, alphaShare: 0, betaShare: 0.1 },
    { rounds: 40, alphaShare: 0.05, betaShare: 0.15 },
    { rounds: 80, alphaShare: 0.1, betaShare: 0.2 },
    { rounds: 120, alphaShare: 0.15, betaShare: 0.15 },
    { rounds: 160, alphaShare: 0.2, betaShare: 0.1 },
    { rounds: 240, alphaShare: 0.2, betaShare: 0.15 },
    { rounds: 320, alphaShare: 0.3, betaShare: 0.15 },
];
/** More rounds than this are not measured: what they would settle is too close to the tolerance to matter. */
const MOST_ROUNDS = 320;
/** Fewer rounds than this have no chance to decide anything. */
const LEAST_ROUNDS = 4;
/**
 * The looks where at most `rounds` rounds can be had: the standard ones below that, and one at the
 * end. Shares of looks that do not fit go to those that do, before anything is measured.
 */
function designFor(rounds) {
    const last = Math.min(Math.floor(rounds), MOST_ROUNDS);
    const times = [...STANDARD.map((look) => look.rounds).filter((n) => n < last), last];
    const looks = STANDARD.slice(0, times.length);
    const sum = (share) => looks.reduce((all, look) => all + share(look), 0);
    const alpha = sum((look) => look.alphaShare);
    const beta = sum((look) => look.betaShare);
    return looks.map(({ alphaShare, betaShare }, i) => ({
        rounds: times[i] ?? last,
        alphaShare: alpha === 0 ? 1 : alphaShare / alpha,
        betaShare: betaShare / beta,
    }));
}

;// CONCATENATED MODULE: ./lib/compare/quantity.js
/**
 * Changes and limits in words, for explanations. There is one for every metric of every benchmark,
 * tens of thousands in one call, so the formatters of `report/units` (Intl) would take longer than
 * the statistics; what they write reads the same.
 */
/** From a hundredfold on a change is told as a factor. */
const FACTOR_FROM = 101;
/** `+6.00 %`, `−12.5 %`, `×250`: a ratio head/base as the change that it is. */
function formatChange(ratio) {
    if (ratio >= FACTOR_FROM)
        return `×${ratio.toFixed(0)}`;
    const percent = Math.abs(ratio - 1) * 100;
    const digits = percent < 10 ? 2 : percent < 100 ? 1 : 0;
    return `${ratio < 1 ? '−' : '+'}${percent.toFixed(digits)} %`;
}
const MOST_LIMITS = 100;
const limits = new Map();
/** `5 %`, `2.5 %`: a limit as a person wrote it. A policy has few of them, so they are kept. */
function formatLimit(fraction) {
    const known = limits.get(fraction);
    if (known !== undefined)
        return known;
    const text = `${Number((fraction * 100).toFixed(4))} %`;
    if (limits.size < MOST_LIMITS)
        limits.set(fraction, text);
    return text;
}

;// CONCATENATED MODULE: ./lib/compare/exact.js

const LEAST_SAMPLES = 3;
/** Room for the rounding of base x (1 + tolerance), far below any change that is shown. */
const exact_ROUNDING = 1e-12;
/** Shared: most of what is counted stays as it is, in benchmark after benchmark. */
const NO_CHANGE = Object.freeze({ ratio: 1, low: 1, high: 1 });
const TIME_WORDS = new Set(['ns', 'us', 'µs', 'μs', 'ms', 's', 'sec', 'secs', 'seconds', 'min']);
/**
 * Whether a unit is of time or a rate per time (`ns/op`, `MB/s`, `p99-ns`): then equal samples say
 * that the clock is coarse, not that the metric is deterministic.
 */
function isTimeUnit(unit) {
    return unit
        .toLowerCase()
        .split(/[^a-zµμ]+/u)
        .some((word) => TIME_WORDS.has(word));
}
/** Decides by the numbers themselves; undefined where the samples vary, are too few, or are of time. */
function compareExactly(pair) {
    const { unit } = pair;
    const base = onlyValue(pair.base);
    const head = onlyValue(pair.head);
    if (base === undefined || head === undefined || isTimeUnit(unit))
        return undefined;
    if (base === head) {
        const explanation = `exactly ${base}`;
        return { decision: 'unchanged', effect: NO_CHANGE, method: 'exact', explanation };
    }
    if (base < 0 || head < 0)
        return undefined;
    const limit = (1 + pair.tolerance) * (1 + exact_ROUNDING);
    const [good, bad] = pair.better === 'lower' ? [base, head] : [head, base];
    const decision = bad > good * limit ? 'regressed' : good > bad * limit ? 'improved' : 'unchanged';
    const ratio = head / base;
    const hasRatio = Number.isFinite(ratio);
    const change = hasRatio ? ` (${formatChange(ratio)})` : '';
    return {
        decision,
        ...(hasRatio ? { effect: { ratio, low: ratio, high: ratio } } : {}),
        method: 'exact',
        explanation: `${base} → ${head}${change} in every repetition, tolerance ${formatLimit(pair.tolerance)}`,
    };
}
function onlyValue(samples) {
    const [first] = samples;
    if (samples.length < LEAST_SAMPLES)
        return undefined;
    for (const value of samples)
        if (value !== first)
            return undefined;
    return first;
}

;// CONCATENATED MODULE: ./lib/statistics/spread.js
/** How far values lie apart, unmoved by outliers of up to half of them. */

/** Makes the median absolute deviation of normal values estimate their standard deviation. */
const DEVIATION_SCALE = 1.4826;
/**
 * 1.4826 x the median absolute deviation about the median; 0 for fewer than two values.
 * F. R. Hampel, "The Influence Curve and its Role in Robust Estimation", J. Amer. Statist. Assoc.
 * 69(346), 1974 (https://doi.org/10.1080/01621459.1974.10482962).
 */
function robustSpread(values) {
    if (values.length < 2)
        return 0;
    const centre = medianOfSorted(sorted(values));
    return DEVIATION_SCALE * medianOfSorted(sorted(values.map((value) => Math.abs(value - centre))));
}

;// CONCATENATED MODULE: ./lib/statistics/student-t.js
/**
 * Student's t distribution, to about 1e-12 relative also far out in the tail, for 1 to 1e6 degrees
 * of freedom. Only what confidence bounds need: the upper tail and its inverse.
 */
const MOST_FRACTION_TERMS = 20_000;
const MOST_STEPS = 200;
const KEPT_QUANTILES = 512;
/** From here on the series of gammaRatio is exact to double precision. */
const SERIES_FROM = 20;
/** (B_k(1/2) - B_k) / (k (k - 1)) for k = 2, 4, 6, 8, 10: DLMF 5.11.8 with 24.4.27. */
const SERIES = [-1 / 8, 1 / 192, -1 / 640, 17 / 14_336, -31 / 18_432];
const quantiles = new Map();
/**
 * Gamma(a + 1/2) / Gamma(a) for a > 0: the difference of two Stirling series (DLMF 5.11.8),
 * reached for small a by Gamma(a + 1) = a Gamma(a) (DLMF 5.5.1). A difference of two logarithms
 * of Gamma would lose nine digits at a million degrees of freedom.
 */
function gammaRatio(a) {
    let shifted = a;
    let factor = 1;
    for (; shifted < SERIES_FROM; shifted++)
        factor *= shifted / (shifted + 0.5);
    let power = 1 / shifted;
    let series = 0;
    for (const coefficient of SERIES) {
        series += coefficient * power;
        power /= shifted * shifted;
    }
    return factor * Math.sqrt(shifted) * Math.exp(series);
}
/**
 * The continued fraction of the incomplete beta function, DLMF 8.17.22, without the factor before
 * it. Converges fast for x < (a + 1) / (a + b + 2). Evaluated forwards, until it no longer changes,
 * by the method of W. J. Lentz (Applied Optics 15(3), 1976, https://doi.org/10.1364/AO.15.000668).
 */
function betaFraction(x, a, b) {
    let fraction = 1;
    let numerators = 1;
    let denominators = 0;
    for (let k = 1; k < MOST_FRACTION_TERMS; k++) {
        const m = k >> 1;
        const term = k % 2 === 0
            ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
            : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        denominators = 1 / (1 + term * denominators);
        numerators = 1 + term / numerators;
        const change = numerators * denominators;
        fraction *= change;
        if (Math.abs(change - 1) < Number.EPSILON)
            break;
    }
    return 1 / fraction;
}
/** (1 + t^2 / df)^-(df / 2), without loss where t^2 / df is small. */
const decay = (t, df) => Math.exp((-df / 2) * Math.log1p((t * t) / df));
/** The density at t. Abramowitz & Stegun 26.7.1 differentiated. */
function density(t, df) {
    const scale = gammaRatio(df / 2) / Math.sqrt(df * Math.PI);
    return (scale * decay(t, df)) / Math.sqrt(1 + (t * t) / df);
}
/**
 * P(T > t) for Student's T with df >= 1 degrees of freedom.
 * Half of the regularized incomplete beta function I_x(df/2, 1/2) at x = df / (df + t^2):
 * Abramowitz & Stegun 26.7.1 and 26.5.27; symmetry of I_x near the centre: DLMF 8.17.4.
 */
function studentUpperTail(t, df) {
    if (t < 0)
        return 1 - studentUpperTail(-t, df);
    const a = df / 2;
    const square = t * t;
    const x = df / (df + square);
    const y = 1 / (1 + df / square);
    // x^a y^(1/2) / B(a, 1/2): in front of the fraction from either end (DLMF 8.17.22).
    const front = (decay(t, df) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
    if (x < (a + 1) / (a + 2.5))
        return ((front / a) * betaFraction(x, a, 0.5)) / 2;
    return 0.5 - front * betaFraction(y, 0.5, a);
}
/** Newton's method on log P(T > t), kept between bounds that each step narrows. */
function findQuantile(tail, df) {
    let low = 0;
    let high = 1;
    while (studentUpperTail(high, df) > tail) {
        low = high;
        high *= 2;
    }
    let t = (low + high) / 2;
    for (let step = 0; step < MOST_STEPS; step++) {
        const reached = studentUpperTail(t, df);
        if (reached > tail)
            low = t;
        else
            high = t;
        let next = t + (Math.log(reached / tail) * reached) / density(t, df);
        if (!(next >= low && next <= high))
            next = (low + high) / 2;
        const moved = Math.abs(next - t);
        t = next;
        if (moved <= 1e-14 * t)
            break;
    }
    return t;
}
/**
 * The t with P(T > t) = tail, for 0 < tail <= 0.5 and df >= 1 degrees of freedom.
 * Infinity for a tail of 0. The last few hundred answers are kept: sequential rules ask for the
 * same ones all the time.
 */
function studentUpperQuantile(tail, df) {
    if (tail <= 0)
        return Number.POSITIVE_INFINITY;
    if (tail >= 0.5)
        return 0;
    const key = `${tail} ${df}`;
    let quantile = quantiles.get(key);
    if (quantile === undefined) {
        quantile = findQuantile(tail, df);
        if (quantiles.size >= KEPT_QUANTILES)
            quantiles.clear();
        quantiles.set(key, quantile);
    }
    return quantile;
}

;// CONCATENATED MODULE: ./lib/compare/history.js





/** Fewer runs say too little about how much they vary. */
const LEAST_RUNS = 5;
const CLEAR_LEVEL = 0.05;
/** Reads the runs of one environment; values of 0 or below have no logarithm and are left out. */
function historyOf(entries, fingerprint) {
    const points = pointsOf(entries, fingerprint);
    return (benchmark, unit) => points(benchmark, unit).map(({ log }) => log);
}
/** The same with the runs that they are of. */
function pointsOf(entries, fingerprint) {
    const known = new Map();
    for (const entry of entries) {
        if (entry.environment.fingerprint !== fingerprint)
            continue;
        for (const benchmark of entry.benchmarks ?? []) {
            for (const { unit, samples } of benchmark.metrics) {
                const log = logOfMedian(samples);
                if (!Number.isFinite(log))
                    continue;
                const key = `${match_benchmarks_fullKey(benchmark)}\0${unit}`;
                const list = known.get(key);
                if (list === undefined)
                    known.set(key, [{ entry, log }]);
                else
                    list.push({ entry, log });
            }
        }
    }
    return (of, unit) => known.get(`${match_benchmarks_fullKey(of)}\0${unit}`) ?? [];
}
/** NaN or infinite where the middle of the samples has no logarithm. */
function logOfMedian(samples) {
    return Math.log(medianOfSorted(sorted(samples)));
}
/**
 * Clears the pair where it is within the tolerance by more than its own variation: against the run
 * compared with and against the middle of all of them, whichever says worse. Undefined where it does not.
 * A prediction bound of 95 % for one further run, by Student's t since the runs are few.
 */
function clearByHistory({ head, base, tolerance, better }, runs) {
    if (runs.length < LEAST_RUNS)
        return undefined;
    const sign = better === 'lower' ? 1 : -1;
    const measured = Math.log(medianOfSorted(sorted(head)));
    const reference = Math.log(medianOfSorted(sorted(base)));
    const middle = medianOfSorted(sorted(runs));
    const spread = robustSpread(runs);
    const room = studentUpperQuantile(CLEAR_LEVEL, runs.length - 1) * spread * Math.sqrt(1 + 1 / runs.length);
    const worse = Math.max(sign * (measured - reference), sign * (measured - middle));
    if (!(worse + room < Math.log1p(tolerance)))
        return undefined;
    const shift = measured - reference;
    const effect = {
        ratio: Math.exp(shift),
        low: Math.exp(shift - room),
        high: Math.exp(shift + room),
    };
    return {
        decision: 'unchanged',
        effect,
        method: 'history',
        explanation: `${formatChange(effect.ratio)}, within the tolerance of ${formatLimit(tolerance)} by more than the ${formatLimit(Number(spread.toFixed(4)))} by which ${runs.length} stored runs vary`,
    };
}

;// CONCATENATED MODULE: ./lib/statistics/adapted-score.js
/**
 * Scores of rounds by the density of their own noise: where many values lie close together a small shift
 * tells much, where they are spread thin it tells little. Both samples are pooled once head is shifted
 * back, so swapping base and head within a round only turns the sign of its score.
 * C. J. Stone, "Adaptive Maximum Likelihood Estimators of a Location Parameter", Ann. Statist. 3(2), 1975
 * (https://doi.org/10.1214/aos/1176343056); R. Beran, "Asymptotically Efficient Adaptive Rank Estimates in
 * Location Models", Ann. Statist. 2(1), 1974 (https://doi.org/10.1214/aos/1176342614).
 */
/**
 * Scores g = -f'/sqrt(f) of a triweight density estimate f (half-width `width`) of base and of head
 * shifted back by `shift`. Both LOGARITHMS, one a round, of one length.
 */
function scoresAt(base, head, shift, width) {
    const n = base.length;
    const pooled = Float64Array.from([...base, ...head.map((value) => value - shift)]);
    const density = densityOf(pooled, width);
    const score = new Float64Array(2 * n);
    let slope = 0;
    let honestSlope = 0;
    for (let i = 0; i < 2 * n; i++) {
        const f = density.value[i] ?? 1;
        const first = density.first[i] ?? 0;
        const second = density.second[i] ?? 0;
        const bend = (0.5 * first * first) / f ** 1.5;
        score[i] = -first / Math.sqrt(f);
        slope += bend - second / Math.sqrt(f);
        honestSlope += bend - (second + 6 / (width * width)) / Math.sqrt(f);
    }
    const rounds = Float64Array.from(base, (_, r) => (score[n + r] ?? 0) - (score[r] ?? 0));
    return { rounds, slope: slope / 2, honestSlope: honestSlope / 2 };
}
/** Each pair is visited once, along the sorted values. */
function densityOf(pooled, width) {
    const order = Int32Array.from(pooled, (_, i) => i).sort((i, j) => (pooled[i] ?? 0) - (pooled[j] ?? 0));
    const size = pooled.length;
    const sums = {
        value: new Float64Array(size).fill(1),
        first: new Float64Array(size),
        second: new Float64Array(size).fill(-6 / (width * width)),
    };
    for (let a = 0; a < size; a++) {
        const i = order[a] ?? 0;
        const own = pooled[i] ?? 0;
        for (let b = a + 1; b < size; b++) {
            const j = order[b] ?? 0;
            const u = ((pooled[j] ?? 0) - own) / width;
            if (u >= 1)
                break;
            addPair(sums, i, j, u, width);
        }
    }
    return sums;
}
/** `j` lies above `i` by `u` widths. */
function addPair({ value, first, second }, i, j, u, width) {
    const v = 1 - u * u;
    const height = v * v * v;
    const tilt = (6 * u * v * v) / width;
    const bend = (-6 * v * (1 - 5 * u * u)) / (width * width);
    value[i] = (value[i] ?? 0) + height;
    value[j] = (value[j] ?? 0) + height;
    first[i] = (first[i] ?? 0) + tilt;
    first[j] = (first[j] ?? 0) - tilt;
    second[i] = (second[i] ?? 0) + bend;
    second[j] = (second[j] ?? 0) + bend;
}

;// CONCATENATED MODULE: ./lib/statistics/pair-median.js
/**
 * Medians over all pairwise differences of two samples, without listing them: the differences
 * below a limit are counted in one walk along both sorted samples, and the limit is bisected.
 * D. B. Johnson & T. Mizoguchi, "Selecting the Kth Element in X + Y and X_1 + ... + X_m", SIAM J.
 * Comput. 7(2), 1978 (https://doi.org/10.1137/0207013), with bisection for their selection.
 */
/** Where the bracket is this narrow, the next difference in it is taken. */
const PRECISION = 1e-12;
/** Median, the mean of both middle values where their number is even; `low` is below all values. */
function medianOfCounted(values, low, high) {
    const rank = Math.ceil(values.size / 2);
    let below = low;
    let above = high;
    while (above - below > PRECISION) {
        const middle = (below + above) / 2;
        if (middle <= below || middle >= above)
            break;
        if (values.atMost(middle) >= rank)
            above = middle;
        else
            below = middle;
    }
    const lower = values.leastAbove(below);
    // The upper middle value lies in the same bracket, or is the next one behind it.
    if (values.size % 2 === 1 || values.atMost(above) > rank)
        return lower;
    return lower + (values.leastAbove(above) - lower) / 2;
}
/** Median of all differences head - base. Both ascending, of one length, not empty. */
function medianDifference(base, head) {
    const n = base.length;
    /** Visits for each base value the number of head values with head - base <= x. */
    const walk = (x, visit) => {
        let count = 0;
        for (const baseValue of base) {
            while (count < n && (head[count] ?? 0) - baseValue <= x)
                count++;
            visit(baseValue, count);
        }
    };
    const differences = {
        size: n * n,
        atMost(x) {
            let all = 0;
            walk(x, (_, count) => {
                all += count;
            });
            return all;
        },
        leastAbove(x) {
            let least = Number.POSITIVE_INFINITY;
            walk(x, (baseValue, count) => {
                if (count < n)
                    least = Math.min(least, (head[count] ?? 0) - baseValue);
            });
            return least;
        },
    };
    const least = (head[0] ?? 0) - (base[n - 1] ?? 0);
    const most = (head[n - 1] ?? 0) - (base[0] ?? 0);
    return medianOfCounted(differences, least - 1, most);
}
/** Median of all |head - base - centre|. Both ascending, of one length, not empty. */
function medianDistance(base, head, centre) {
    const n = base.length;
    /** Visits for each base value the head values at a distance of at most x: from..to - 1. */
    const walk = (x, visit) => {
        let from = 0;
        let to = 0;
        for (const baseValue of base) {
            while (from < n && (head[from] ?? 0) - baseValue - centre < -x)
                from++;
            while (to < n && (head[to] ?? 0) - baseValue - centre <= x)
                to++;
            visit(baseValue, from, to);
        }
    };
    const distances = {
        size: n * n,
        atMost(x) {
            let all = 0;
            walk(x, (_, from, to) => {
                all += to - from;
            });
            return all;
        },
        leastAbove(x) {
            let least = Number.POSITIVE_INFINITY;
            walk(x, (baseValue, from, to) => {
                if (from > 0)
                    least = Math.min(least, centre - ((head[from - 1] ?? 0) - baseValue));
                if (to < n)
                    least = Math.min(least, (head[to] ?? 0) - baseValue - centre);
            });
            return least;
        },
    };
    const least = (head[0] ?? 0) - (base[n - 1] ?? 0) - centre;
    const most = (head[n - 1] ?? 0) - (base[0] ?? 0) - centre;
    return medianOfCounted(distances, -Number.MIN_VALUE, Math.max(Math.abs(least), Math.abs(most)));
}

;// CONCATENATED MODULE: ./lib/statistics/pair-mode.js
/**
 * The shift between two samples taken in turns, by the main mode of all their pairwise
 * differences. Made for machines that jump between states: a pair whose sides were measured in
 * different states lies far from the mode and has no say, where a mean or a median gives way.
 */


const FEWEST_ROUNDS = 4;
/** Half-width that is right for the density of 20 rounds of two states; it narrows with the root of rounds. */
const WIDTH_AT_TWENTY = 0.2;
const NARROWEST = 0.01;
/** Wider than this many robust standard deviations the biweight is hardly robust. */
const WIDEST = 4.685;
/** Of the window here: wide enough not to lock on the wrong pair of states. */
const WIDTH_FACTOR = 2.6;
const pair_mode_MOST_STEPS = 12;
const SMALLEST_STEP = 5e-5;
/** Half-width of a window for n rounds whose pairwise differences have this spread. */
function windowFor(n, spread, factor) {
    const unit = WIDTH_AT_TWENTY * Math.sqrt(20 / n);
    return Math.max(NARROWEST, Math.min(unit * factor, Math.max(NARROWEST, WIDEST * spread)));
}
/**
 * Tukey's biweight mean of the pairwise differences within `width` of it, found from `start`.
 * A. E. Beaton & J. W. Tukey, "The Fitting of Power Series, Meaning Polynomials, Illustrated on
 * Band-Spectroscopic Data", Technometrics 16(2), 1974
 * (https://doi.org/10.1080/00401706.1974.10489171).
 */
function biweightMean(base, head, start, width) {
    const n = base.length;
    let centre = start;
    for (let step = 0; step < pair_mode_MOST_STEPS; step++) {
        let weights = 0;
        let moments = 0;
        let from = 0;
        for (let i = 0; i < n; i++) {
            const origin = (base[i] ?? 0) + centre;
            while (from < n && (head[from] ?? 0) - origin <= -width)
                from++;
            for (let j = from; j < n; j++) {
                const u = ((head[j] ?? 0) - origin) / width;
                if (u >= 1)
                    break;
                const v = 1 - u * u;
                weights += v * v;
                moments += v * v * u;
            }
        }
        if (weights === 0)
            return undefined;
        const move = (width * moments) / weights;
        centre += move;
        if (Math.abs(move) < SMALLEST_STEP)
            break;
    }
    return centre;
}
/**
 * Shift of head against base. Both are LOGARITHMS of finite values, one a round. Undefined for fewer
 * than four rounds and for sides of different length.
 *
 * The start is the median of all pairwise differences (J. L. Hodges & E. L. Lehmann, Ann. Math.
 * Statist. 34(2), 1963, https://doi.org/10.1214/aoms/1177704172), which is symmetric in the sides.
 */
function pairMode(base, head) {
    const n = base.length;
    if (n < FEWEST_ROUNDS || head.length !== n)
        return undefined;
    const from = Float64Array.from(base).sort();
    const to = Float64Array.from(head).sort();
    const start = medianDifference(from, to);
    const spread = DEVIATION_SCALE * medianDistance(from, to, start);
    const mode = biweightMean(from, to, start, windowFor(n, spread, WIDTH_FACTOR));
    return { shift: mode ?? start, spread, hasMode: mode !== undefined };
}

;// CONCATENATED MODULE: ./lib/statistics/normal.js
/**
 * The standard normal distribution, to about 1e-13 relative also far out in the tail.
 * Only what the large-sample approximation of rank tests needs.
 */
const SERIES_LIMIT = 3;
const FRACTION_DEPTH = 120;
/**
 * P(Z > z) for a standard normal Z.
 * Taylor series near the centre, the continued fraction of Mills' ratio in the tail:
 * G. Marsaglia, "Evaluating the Normal Distribution", J. Stat. Software 11(4), 2004
 * (https://doi.org/10.18637/jss.v011.i04); Abramowitz & Stegun 26.2.11 and 26.2.14.
 */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z > SERIES_LIMIT) {
        let fraction = z;
        for (let k = FRACTION_DEPTH; k > 0; k--)
            fraction = z + k / fraction;
        return density / fraction;
    }
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * Number.EPSILON; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return 0.5 - density * sum;
}
/** The z with P(Z > z) = tail, for 0 < tail <= 0.5, by bisection: asked for once a sample size. */
function normalUpperQuantile(tail) {
    let low = 0;
    let high = 40;
    for (let i = 0; i < 80; i++) {
        const middle = (low + high) / 2;
        if (normalUpperTail(middle) > tail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/statistics/signed-rank.js
/**
 * Wilcoxon's signed-rank test of paired differences, and the interval that belongs to it.
 * M. Hollander & D. A. Wolfe, "Nonparametric Statistical Methods", 2nd ed. 1999, sections 3.1 to 3.3.
 */


const EXACT_LIMIT = 60;
const untiedTails = new Map();
/**
 * P(S >= s), s = 0.., for the sum S of those scores (whole numbers) whose fair coin shows heads:
 * the shift algorithm of B. Streitberg & J. Röhmel, "Exact Distributions for Permutation and Rank
 * Tests", Statistical Software Newsletter 12(1), 1986.
 */
function sumTail(scores) {
    const limit = scores.reduce((sum, score) => sum + score, 0);
    const chances = new Float64Array(limit + 1);
    chances[0] = 1;
    let reach = 0;
    for (const score of scores) {
        reach += score;
        for (let s = reach; s >= 0; s--) {
            const without = chances[s] ?? 0;
            chances[s] = (without + (s >= score ? (chances[s - score] ?? 0) : 0)) / 2;
        }
    }
    for (let s = limit - 1; s >= 0; s--)
        chances[s] = (chances[s] ?? 0) + (chances[s + 1] ?? 0);
    return chances;
}
/** P(T >= t), t = 0..n(n+1)/2, for the signed-rank statistic T of n values without ties. */
function untiedTail(n) {
    let tail = untiedTails.get(n);
    if (!tail) {
        tail = sumTail(Array.from({ length: n }, (_, i) => i + 1));
        untiedTails.set(n, tail);
    }
    return tail;
}
/**
 * P-value of "the differences lie above `shift`" (symmetric about a larger value), against "not".
 * Differences equal to the shift are ranked with the others and then dropped, so that evidence does
 * not grow because a difference shrinks to the shift: J. W. Pratt, "Remarks on Zeros and Ties in the
 * Wilcoxon Signed Rank Procedures", J. Amer. Statist. Assoc. 54(287), 1959
 * (https://doi.org/10.1080/01621459.1959.10501526). Equal distances get midranks.
 * Exact given the ranks for up to 60 differences, then the normal approximation with the variance
 * of those ranks and continuity correction. 1 where no difference is left.
 */
function signedRankUpperTail(differences, shift) {
    const signed = differences.map((difference) => difference - shift);
    const ranks = doubledMidranks(signed.map(Math.abs));
    const scores = ranks.filter((_, i) => signed[i] !== 0);
    let sum = 0;
    for (const [i, rank] of ranks.entries())
        if ((signed[i] ?? 0) > 0)
            sum += rank;
    const n = differences.length;
    if (n > EXACT_LIMIT) {
        let mean = 0;
        let variance = 0;
        for (const score of scores) {
            mean += score / 2;
            variance += (score * score) / 4;
        }
        // The scores are doubled ranks: half a rank is 1. Without any left this is -1 / 0, so 1.
        return normalUpperTail((sum - 1 - mean) / Math.sqrt(variance));
    }
    const untied = scores.length === n && new Set(ranks).size === n;
    return (untied ? untiedTail(n)[sum / 2] : sumTail(scores)[sum]) ?? 0;
}
/**
 * Largest c with P(T <= c - 1) <= alpha: how many Walsh averages may be cut off at one end for a
 * one-sided bound of level 1 - alpha. 0 where the sample is too small for that level.
 */
function criticalCount(n, alpha) {
    if (alpha <= 0)
        return 0;
    const averages = (n * (n + 1)) / 2;
    if (n > EXACT_LIMIT) {
        const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
        return Math.max(0, Math.floor(averages / 2 + 0.5 - normalUpperQuantile(alpha) * spread));
    }
    // T is symmetric: P(T <= c - 1) = P(T >= averages - c + 1).
    const tail = untiedTail(n);
    let count = 0;
    while (count < averages && (tail[averages - count] ?? 1) <= alpha)
        count++;
    return count;
}
/**
 * The same statistic in standard deviations from what it is if the differences lie about `shift`:
 * positive where they lie above. Normal approximation (Hollander & Wolfe 1999, 3.1), for weighing
 * rather than for a p-value.
 */
function signedRankEvidence(differences, shift) {
    const moved = differences.map((value) => value - shift);
    const ranks = doubledMidranks(moved.map(Math.abs));
    let excess = 0;
    let squares = 0;
    for (const [i, value] of moved.entries()) {
        const rank = (ranks[i] ?? 0) / 2;
        excess += Math.sign(value) * rank;
        squares += value === 0 ? 0 : rank * rank;
    }
    return squares > 0 ? excess / Math.sqrt(squares) : 0;
}
/** The means of all pairs of values, each value with itself included; ascending. */
function walshAverages(values) {
    const n = values.length;
    const averages = new Float64Array((n * (n + 1)) / 2);
    let next = 0;
    for (const [i, value] of values.entries())
        for (let j = 0; j <= i; j++)
            averages[next++] = (value + (values[j] ?? 0)) / 2;
    return averages.sort();
}
/**
 * Centre of the differences, with a lower bound of level 1 - alphaLow and an upper one of level
 * 1 - alphaHigh (each 0 <= alpha <= 0.5) by inverting the test (Tukey; Hollander & Wolfe 1999,
 * section 3.3): shifts below `low` are those that the test rejects at alphaLow. A bound is infinite
 * where the sample is too small for its level. At least one difference.
 */
function signedRankInterval(differences, alphaLow, alphaHigh) {
    const n = differences.length;
    const averages = walshAverages(differences);
    const upper = averages[averages.length >> 1] ?? Number.NaN;
    const lower = averages[(averages.length - 1) >> 1] ?? Number.NaN;
    const cutLow = criticalCount(n, alphaLow);
    const cutHigh = criticalCount(n, alphaHigh);
    return {
        estimate: lower + (upper - lower) / 2,
        low: averages[cutLow - 1] ?? Number.NEGATIVE_INFINITY,
        high: cutHigh > 0 ? (averages[averages.length - cutHigh] ?? 0) : Number.POSITIVE_INFINITY,
    };
}
/** Smallest p-value that a signed-rank test of n differences can give: all lie above the shift. */
function smallestSignedRankPValue(n) {
    return 2 ** -n;
}

;// CONCATENATED MODULE: ./lib/statistics/paired-shift.js
/**
 * The shift between base and head over rounds that were measured by turns: from the main mode of all pairs one
 * step by the density of the noise itself. On recorded noise of known truth this takes about a third fewer rounds
 * than the mode alone, and its error is nearer to what it claims: `docs/statistics.md`.
 */



/** Half-widths of the density, as multiples of the unit in `windowFor`: the first that does not fit noise. */
const STEP_FACTORS = [1.6, 2.6, 4.2, 6.8, 11, 18, 29];
/** The evidence is weighed by a density wider than that of the step by this factor. */
const TEST_WIDER = 1.6;
/**
 * A density narrower than the values carry finds modes that are none, and believes in them: then its slope without
 * each value's own part is far smaller than with it. Measured: 1.0 to 1.5 where it fits, above 3 where it does not.
 */
const MOST_OPTIMISM = 3;
/** From here on the error is not trusted alone: see `isDoubtful`. */
const DOUBTFUL = 2;
/** The plain error is too small by about this factor, since the density was fitted to the same values. Measured. */
const INFLATION = 1.3;
const LEAST_SLOPE = 1e-9;
/** On the scale of logarithms, a factor of e: nothing is known. */
const LARGEST_ERROR = 1;
/** One Newton step from the pair mode. Both LOGARITHMS, one a round; undefined for fewer than four rounds. */
function pairedShift(base, head) {
    const mode = pairMode(base, head);
    if (mode === undefined)
        return undefined;
    const { scores, width } = fittingScores(base, head, mode);
    const { rounds, slope, honestSlope } = scores;
    const size = Math.sqrt(sum(rounds, (score) => score * score));
    const error = (by, factor) => mode.hasMode && by > LEAST_SLOPE
        ? Math.min((factor * size) / by, LARGEST_ERROR)
        : LARGEST_ERROR;
    const step = slope > LEAST_SLOPE ? sum(rounds, (score) => score) / slope : 0;
    return {
        shift: mode.shift + step,
        standardError: error(slope, INFLATION),
        honestError: error(honestSlope, 1),
        spread: mode.spread,
        width,
        isDoubtful: !mode.hasMode || slope > DOUBTFUL * honestSlope,
    };
}
/** Scores by the narrowest density that is no fiction; by the widest where all are. */
function fittingScores(base, head, { shift, spread }) {
    let width = 0;
    let scores;
    for (const factor of STEP_FACTORS) {
        const next = windowFor(base.length, spread, factor);
        // Clipped by the spread: wider ones are the same.
        if (scores !== undefined && next === width)
            break;
        width = next;
        scores = scoresAt(base, head, shift, width);
        if (scores.slope <= MOST_OPTIMISM * scores.honestSlope)
            break;
    }
    return { scores: scores ?? scoresAt(base, head, shift, width), width };
}
/**
 * How far the rounds speak for a shift above `limit`, in standard deviations: a sign-flip test by scores at that
 * very shift. If head is base shifted by `limit`, each round's score is as likely negative, whatever the noise
 * (R. A. Fisher, "The Design of Experiments", 1935, section 21). Where the estimate lies so far from the limit that
 * no value is within reach of another, ranks tell the same without a density.
 */
function evidenceAbove(base, head, limit, { shift, width }) {
    const reach = TEST_WIDER * width;
    if (Math.abs(shift - limit) > reach) {
        const differences = head.map((value, i) => value - (base[i] ?? 0));
        return signedRankEvidence(differences, limit);
    }
    const { rounds } = scoresAt(base, head, limit, reach);
    const size = Math.sqrt(sum(rounds, (score) => score * score));
    return size > 0 ? sum(rounds, (score) => score) / size : 0;
}
function sum(values, of) {
    let total = 0;
    for (const value of values)
        total += of(value);
    return total;
}

;// CONCATENATED MODULE: ./lib/statistics/sequential-look.js
/**
 * One look at paired rounds: what the estimate, its evidence and the ranks say about the tolerance, given what this
 * look may spend. The constants were settled by cross-validation over recorded sessions: `docs/statistics.md`.
 */



/** With fewer rounds the estimate may take one state of the noise for another, so ranks decide alone. */
const LEAST_FOR_SHIFT = 16;
/** Spread of all pairwise log ratios up to which fewer than `STEADY_ROUNDS` rounds may decide. */
const QUIET_SPREAD = 0.06;
const STEADY_ROUNDS = 80;
/** Share of each look's alpha for the rank test, which sees slow paths that only some rounds take. */
const RANK_SHARE = 0.2;
/** Evidence by scores that a decision needs besides its bound: it is exact where the error is not. */
const TO_CONVICT = 2.05;
/** Where the error cannot be trusted, the exact test has to carry more of the promise. */
const TO_CONVICT_IN_DOUBT = 3.1;
const TO_ACQUIT = -1;
const TO_ACQUIT_IN_DOUBT = -1.64;
/** No acquittal where ranks speak for worse than the tolerance: a slow path in part of the rounds. */
const RANK_BRAKE = 0.5;
/** Where there is one look at few rounds: half of alpha to ranks, half to the honest error and more evidence. */
const SHORT_SHARE = 0.5;
const TO_CONVICT_SHORT = 2.33;
/** Accepted chance, over all looks, to acquit what is worse than the tolerance. */
const BETA = 0.05;
/** Of fewer rounds than have a mode at all: an error of a factor of e decides nothing. */
const NOTHING = {
    shift: 0,
    standardError: 1,
    honestError: 1,
    spread: 0,
    width: 1,
    isDoubtful: true,
};
/** @param isLast whether no look is to come: then few rounds have to do. */
function lookAt(logs, limits, look, isLast) {
    const base = logs.base.slice(0, look.rounds);
    const head = logs.head.slice(0, look.rounds);
    const limit = Math.log1p(limits.tolerance);
    const estimate = pairedShift(base, head) ?? NOTHING;
    const question = {
        base,
        head,
        differences: head.map((value, i) => value - (base[i] ?? 0)),
        limit,
        alpha: look.alphaShare * limits.alpha,
        beta: look.betaShare * BETA,
        estimate,
        evidence: evidenceAbove(base, head, limit, estimate),
    };
    const isRestless = look.rounds < STEADY_ROUNDS && estimate.spread > QUIET_SPREAD;
    if (look.rounds < LEAST_FOR_SHIFT || (isLast && isRestless))
        return lookShort(question);
    return isRestless ? { ...seenByShift(question), tooRestless: true } : lookSteady(question);
}
/** The usual look: by the estimate, with ranks as a second path to convict and a brake on acquittal. */
function lookSteady(question) {
    const { differences, limit, alpha, evidence } = question;
    const seen = seenByShift(question);
    if (alpha > 0 && evidence > evidenceFor(question) && seen.low > limit)
        return { ...seen, decision: 'regressed' };
    const ranks = RANK_SHARE * alpha;
    if (seen.rankPValue <= ranks)
        return convictedByRanks(seenByRanks(question, ranks), limit);
    if (isBetter(question))
        return { ...seen, decision: 'improved' };
    const needed = question.estimate.isDoubtful ? TO_ACQUIT_IN_DOUBT : TO_ACQUIT;
    const mayAcquit = evidence < needed && signedRankEvidence(differences, limit) < RANK_BRAKE;
    return mayAcquit && seen.high < limit ? { ...seen, decision: 'unchanged' } : seen;
}
const evidenceFor = ({ estimate }) => estimate.isDoubtful ? TO_CONVICT_IN_DOUBT : TO_CONVICT;
/** The mirror of convicting, at the tolerance for the better; it lets nothing through, so beta is promise enough. */
function isBetter(question) {
    const { base, head, limit, beta, estimate } = question;
    const { shift, standardError, width } = estimate;
    const room = studentUpperQuantile(beta, base.length - 1) * standardError;
    if (shift + room >= -limit)
        return false;
    return evidenceAbove(head, base, limit, { shift: -shift, width }) > evidenceFor(question);
}
/** Few rounds and no more to come: exact ranks, or the honest error with more evidence than usual. */
function lookShort(question) {
    const { base, differences, limit, alpha, beta, estimate, evidence } = question;
    const rounds = base.length;
    const hasShift = rounds >= LEAST_FOR_SHIFT;
    const share = hasShift ? SHORT_SHARE * alpha : alpha;
    const seen = seenByRanks(question, share);
    if (seen.rankPValue <= share)
        return convictedByRanks(seen, limit);
    const low = estimate.shift - studentUpperQuantile(share, rounds - 1) * estimate.honestError;
    if (hasShift && evidence > TO_CONVICT_SHORT && low > limit)
        return { ...seenByShift(question), low, decision: 'regressed' };
    const turned = differences.map((difference) => -difference);
    const upTo = (bound) => ({ ...seen, high: Math.min(seen.high, bound - Number.EPSILON) });
    if (signedRankUpperTail(turned, limit) <= share)
        return { ...upTo(-limit), decision: 'improved' };
    const isWithin = signedRankUpperTail(turned, -limit) <= beta && estimate.shift < limit;
    return isWithin ? { ...upTo(limit), decision: 'unchanged' } : seen;
}
/** With ties the bound that is read off the Walsh averages may fall short of what the exact test has excluded. */
function convictedByRanks(seen, limit) {
    return { ...seen, low: Math.max(seen.low, limit), decision: 'regressed' };
}
/** Where no alpha may be spent yet, the lower bound is that of beta, as on the other side. */
function seenByShift({ base, differences, limit, alpha, beta, estimate, evidence, }) {
    const rounds = base.length;
    const room = (tail) => studentUpperQuantile(tail, rounds - 1) * estimate.standardError;
    return {
        ...estimate,
        rounds,
        path: 'shift',
        low: estimate.shift - room(alpha > 0 ? (1 - RANK_SHARE) * alpha : beta),
        high: estimate.shift + room(beta > 0 ? beta : alpha),
        rankPValue: signedRankUpperTail(differences, limit),
        evidence,
        alphaSpent: alpha,
        betaSpent: beta,
        tooRestless: false,
    };
}
function seenByRanks(question, alpha) {
    const { estimate, low, high } = signedRankInterval(question.differences, alpha, question.beta);
    return { ...seenByShift(question), path: 'signed-rank', shift: estimate, low, high };
}
/** Before so many rounds, values of such spread are not decided by their mode. */
const fewestRounds = (spread) => spread > QUIET_SPREAD ? STEADY_ROUNDS : LEAST_FOR_SHIFT;

;// CONCATENATED MODULE: ./lib/statistics/sequential.js


/** What is told apart from the tolerance: five points beyond it. */
const RESOLUTION = 0.05;
const UPPER_95 = 0.05;
/**
 * Takes every look for which there are rounds and stops at the first that decides. `open` where a
 * later look is still to come; at the last one what is left is `near` (worse than the tolerance by
 * less than the resolution, if at all) or `inconclusive`.
 */
function decideSequentially(logs, limits, design) {
    const rounds = Math.min(logs.base.length, logs.head.length);
    const looks = [];
    for (const [i, look] of design.entries()) {
        if (look.rounds > rounds)
            return withLast('open', looks);
        const seen = lookAt(logs, limits, look, i === design.length - 1);
        looks.push(seen);
        if (seen.decision !== undefined)
            return { decision: seen.decision, seen, looks };
    }
    return withLast(isNear(looks.at(-1), limits) ? 'near' : 'inconclusive', looks);
}
function withLast(decision, looks) {
    const seen = looks.at(-1);
    return { decision, looks, ...(seen === undefined ? {} : { seen }) };
}
/** Log ratio between the tolerance and what must be told apart from it. */
function resolutionOf(tolerance) {
    return Math.log1p(tolerance + RESOLUTION) - Math.log1p(tolerance);
}
function isNear(seen, { tolerance }) {
    if (seen === undefined || seen.path !== 'shift' || seen.tooRestless)
        return false;
    const upper = seen.shift + studentUpperQuantile(UPPER_95, seen.rounds - 1) * seen.standardError;
    return upper < Math.log1p(tolerance) + resolutionOf(tolerance);
}
/** By the error of the estimate at that look, for a chance of 95 %. */
function shortfallOf(seen, { tolerance, alpha }) {
    const df = seen.rounds - 1;
    const level = seen.alphaSpent > 0 ? seen.alphaSpent : alpha;
    const needed = (studentUpperQuantile(level, df) + studentUpperQuantile(BETA, df)) * seen.standardError;
    const ratio = needed / resolutionOf(tolerance);
    return {
        detectable: Math.expm1(Math.log1p(tolerance) + needed),
        roundsToSettle: Math.ceil(seen.rounds * ratio * ratio),
    };
}

;// CONCATENATED MODULE: ./lib/statistics/rank-sum-null.js
/**
 * What the rank-sum statistic U looks like when the two samples come from one distribution:
 * exact, kept per pair of sample sizes (and per pattern of ties), and the normal approximation
 * beyond. U counts the pairs in which the second sample's value is the larger, ties by half.
 */

/** Up to here every count of arrangements is below 2^53, so the exact distribution is exact. */
const rank_sum_null_EXACT_LIMIT = 50;
const EXACT_TIED_LIMIT = 40;
const KEPT_PATTERNS = 512;
const tails = new Map();
const tiedTails = new Map();
const criticalCounts = new Map();
const sizesKey = (n, m) => n * 2 ** 24 + m;
/** Turns counts of arrangements into P(statistic >= index). */
function upperTail(counts) {
    const tail = new Float64Array(counts.length + 1);
    for (let i = counts.length - 1; i >= 0; i--)
        tail[i] = (tail[i + 1] ?? 0) + (counts[i] ?? 0);
    const all = tail[0] ?? 1;
    return tail.map((value) => value / all);
}
/**
 * Counts the subsets of `size` of the given integer scores by their sum: the shift algorithm of
 * B. Streitberg & J. Röhmel, "Exact Distributions for Permutation and Rank Tests", Statistical
 * Software Newsletter 12(1), 1986. Polynomial where listing all arrangements would not be.
 */
function subsetSums(scores, size) {
    const limit = scores.reduce((sum, score) => sum + score, 0);
    const counts = Array.from({ length: size + 1 }, () => new Float64Array(limit + 1));
    if (counts[0])
        counts[0][0] = 1;
    let reach = 0;
    for (const score of scores) {
        reach += score;
        for (let k = size; k > 0; k--) {
            const to = counts[k] ?? new Float64Array();
            const from = counts[k - 1] ?? new Float64Array();
            for (let sum = reach; sum >= score; sum--)
                to[sum] = (to[sum] ?? 0) + (from[sum - score] ?? 0);
        }
    }
    return counts[size] ?? new Float64Array();
}
/** P(U >= u), u = 0..nm, without ties; `n` values in the first sample, `m` in the second. */
function rank_sum_null_untiedTail(n, m) {
    const key = sizesKey(n, m);
    const known = tails.get(key);
    if (known)
        return known;
    const ranks = Array.from({ length: n + m }, (_, i) => i + 1);
    const least = (m * (m + 1)) / 2;
    const tail = upperTail(subsetSums(ranks, m).slice(least, least + n * m + 1));
    tails.set(key, tail);
    return tail;
}
/** P(2U >= u), u = 0..2nm, for tie groups of the given sizes, ascending by value. */
function tiedTail(n, m, groups) {
    const key = `${n} ${groups.join(' ')}`;
    const known = tiedTails.get(key);
    if (known)
        return known;
    const doubledRanks = [];
    for (const size of groups) {
        const doubledMidrank = 2 * doubledRanks.length + size + 1;
        for (let i = 0; i < size; i++)
            doubledRanks.push(doubledMidrank);
    }
    const least = m * (m + 1);
    const tail = upperTail(subsetSums(doubledRanks, m).slice(least, least + 2 * n * m + 1));
    if (tiedTails.size >= KEPT_PATTERNS)
        tiedTails.clear();
    tiedTails.set(key, tail);
    return tail;
}
/** Normal approximation with continuity and tie correction (Hollander & Wolfe 1999, 4.1). */
function approximateTail(n, m, u, groups) {
    const all = n + m;
    let ties = 0;
    for (const size of groups)
        ties += size ** 3 - size;
    const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
    if (variance <= 0)
        return 1;
    return normalUpperTail((u - 0.5 - (n * m) / 2) / Math.sqrt(variance));
}
/**
 * P(U >= u) under the null hypothesis for samples of n and m values.
 * `groups` are the sizes of the groups of equal values, ascending by value; empty without ties.
 * Exact for up to 50 values (40 with ties), else the normal approximation.
 */
function rankSumUpperTail(n, m, u, groups) {
    if (groups.length === 0) {
        if (n + m <= rank_sum_null_EXACT_LIMIT)
            return rank_sum_null_untiedTail(n, m)[Math.ceil(u)] ?? 0;
    }
    else if (n + m <= EXACT_TIED_LIMIT) {
        return tiedTail(n, m, groups)[Math.round(2 * u)] ?? 0;
    }
    return approximateTail(n, m, u, groups);
}
/**
 * Largest c with P(U <= c - 1) <= alpha: how many of the pairwise differences may be cut off at
 * one end for a one-sided confidence bound of level 1 - alpha. 0 where the samples are too small
 * for that level. Without ties (Hollander & Wolfe 1999, section 4.3).
 */
function rank_sum_null_criticalCount(n, m, alpha) {
    let counts = criticalCounts.get(alpha);
    if (!counts) {
        if (criticalCounts.size >= KEPT_PATTERNS)
            criticalCounts.clear();
        counts = new Map();
        criticalCounts.set(alpha, counts);
    }
    const key = sizesKey(n, m);
    let count = counts.get(key);
    if (count === undefined) {
        count = findCriticalCount(n, m, alpha);
        counts.set(key, count);
    }
    return count;
}
function findCriticalCount(n, m, alpha) {
    if (n + m > rank_sum_null_EXACT_LIMIT) {
        const spread = Math.sqrt((n * m * (n + m + 1)) / 12);
        return Math.max(0, Math.floor((n * m) / 2 - normalUpperQuantile(alpha) * spread));
    }
    // U is symmetric: P(U <= c - 1) = P(U >= nm - c + 1).
    const tail = rank_sum_null_untiedTail(n, m);
    let count = 0;
    while (count < n * m && (tail[n * m - count] ?? 1) <= alpha)
        count++;
    return count;
}
/** Smallest p-value that a one-sided rank-sum test of n and m values can give: 1 / C(n+m, n). */
function smallestPValue(n, m) {
    let p = 1;
    for (let i = 1; i <= Math.min(n, m); i++)
        p *= i / (Math.max(n, m) + i);
    return p;
}

;// CONCATENATED MODULE: ./lib/statistics/rank-sum.js
/**
 * The one-sided Mann-Whitney (Wilcoxon rank-sum) test of a ratio.
 * Asks: is the second sample larger than `factor` times the first?
 */

/**
 * P-value of "second is stochastically larger than factor x first", against "not larger".
 * Both samples ascending and not empty, values >= 0, factor > 0. Exact for up to 50 values (40 with
 * ties), otherwise the normal approximation with tie and continuity correction.
 * H. B. Mann & D. R. Whitney, "On a Test of Whether one of Two Random Variables is Stochastically
 * Larger than the Other", Ann. Math. Statist. 18(1), 1947 (https://doi.org/10.1214/aoms/1177730491).
 */
function ratioExceedsPValue(first, second, factor) {
    const n = first.length;
    const m = second.length;
    const groups = [];
    let tied = false;
    let doubledU = 0;
    let i = 0;
    let j = 0;
    while (i < n || j < m) {
        const a = i < n ? (first[i] ?? 0) * factor : Number.POSITIVE_INFINITY;
        const b = j < m ? (second[j] ?? 0) : Number.POSITIVE_INFINITY;
        const value = Math.min(a, b);
        const firstBefore = i;
        const secondBefore = j;
        while (i < n && (first[i] ?? 0) * factor === value)
            i++;
        while (j < m && second[j] === value)
            j++;
        doubledU += (j - secondBefore) * (firstBefore + i);
        const size = i - firstBefore + (j - secondBefore);
        groups.push(size);
        tied ||= size > 1;
    }
    return rankSumUpperTail(n, m, doubledU / 2, tied ? groups : []);
}

;// CONCATENATED MODULE: ./lib/statistics/ratio-interval.js
/**
 * Distribution-free estimates of the ratio between two samples from all pairwise ratios
 * second/first, without listing them: n + m steps a bisection, also for large samples.
 */

/** Stops where the bracket is this narrow relative to its place: far below what is shown. */
const ratio_interval_PRECISION = 1e-9;
/** How many pairs have second <= ratio x first. Both ascending. */
function pairsAtMost(first, second, ratio) {
    let count = 0;
    let j = 0;
    for (let i = 0; i < first.length; i++) {
        const limit = (first[i] ?? 0) * ratio;
        while (j < second.length && (second[j] ?? 0) <= limit)
            j++;
        count += j;
    }
    return count;
}
/**
 * The k-th smallest (from 1) of all ratios second/first, to a relative 1e-9.
 * Both samples ascending, not empty, all values > 0; 1 <= k <= n x m.
 */
function kthRatio(first, second, k) {
    let low = (second[0] ?? 1) / (first[first.length - 1] ?? 1);
    let high = (second[second.length - 1] ?? 1) / (first[0] ?? 1);
    // Tried before bisecting: the ends are exact, and pairs on them are common (equal samples).
    if (pairsAtMost(first, second, low) >= k)
        return low;
    while (high - low > ratio_interval_PRECISION * high) {
        const middle = (low + high) / 2;
        if (pairsAtMost(first, second, middle) >= k)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/**
 * Confidence interval of the ratio second/first by inverting the rank-sum test (Moses), with
 * `alpha` at either end: 0.025 gives 95 %. The widest ratios where the samples are too small for it.
 * Both samples ascending, not empty, all values > 0.
 * M. Hollander & D. A. Wolfe, "Nonparametric Statistical Methods", 2nd ed. 1999, section 4.3;
 * applied to logarithms, so that shifts are ratios.
 */
function ratioInterval(first, second, alpha) {
    const pairs = first.length * second.length;
    const cut = Math.max(1, rank_sum_null_criticalCount(first.length, second.length, alpha));
    return {
        low: kthRatio(first, second, cut),
        high: kthRatio(first, second, pairs - cut + 1),
    };
}
/**
 * Hodges-Lehmann estimate of the ratio second/first: the median of all pairwise ratios, on the
 * scale of logarithms. Both samples ascending, not empty, all values > 0.
 * J. L. Hodges & E. L. Lehmann, "Estimates of Location Based on Rank Tests", Ann. Math. Statist.
 * 34(2), 1963 (https://doi.org/10.1214/aoms/1177704172).
 */
function hodgesLehmannRatio(first, second) {
    const pairs = first.length * second.length;
    const lower = kthRatio(first, second, Math.ceil(pairs / 2));
    if (pairs % 2 === 1)
        return lower;
    return Math.sqrt(lower * kthRatio(first, second, Math.floor(pairs / 2) + 1));
}

;// CONCATENATED MODULE: ./lib/compare/median-rank.js





const median_rank_LEAST_SAMPLES = 4;
/** At either end: the interval shown is one of 95 %. */
const INTERVAL_ALPHA = 0.025;
/** More repetitions than this are not worth advising. */
const MOST_ADVISED = 100;
const sideCounts = ({ base, head }) => base.length === head.length
    ? `${base.length} samples a side`
    : `${base.length} samples of base and ${head.length} of head`;
function compare(pair) {
    if (Math.min(pair.base.length, pair.head.length) < median_rank_LEAST_SAMPLES)
        return tooFew(pair);
    const base = sorted(pair.base);
    const head = sorted(pair.head);
    if ((base[0] ?? 0) < 0 || (head[0] ?? 0) < 0)
        return negative();
    const effect = effectOf(base, head);
    const [good, bad] = pair.better === 'lower' ? [base, head] : [head, base];
    const limit = 1 + pair.tolerance;
    const medianGood = medianOfSorted(good);
    const medianBad = medianOfSorted(bad);
    if (medianBad > medianGood * limit) {
        const pValue = ratioExceedsPValue(good, bad, limit);
        const tested = withPValue(effect, pValue);
        return pValue <= pair.alpha
            ? answer('regressed', pair, tested, `beyond the tolerance of ${formatLimit(pair.tolerance)}`)
            : undecided(pair, good, bad, tested);
    }
    if (medianGood > medianBad * limit) {
        const pValue = ratioExceedsPValue(bad, good, limit);
        const tested = withPValue(effect, pValue);
        return pValue <= pair.alpha
            ? answer('improved', pair, tested, 'better by more than the tolerance')
            : answer('unchanged', pair, tested, 'perhaps better, not surely so');
    }
    return answer('unchanged', pair, effect, `within the tolerance of ${formatLimit(pair.tolerance)}`);
}
/** The ratio of what a reader sees as base and head, with the interval that belongs to the test. */
function effectOf(base, head) {
    if (!((base[0] ?? 0) > 0 && (head[0] ?? 0) > 0))
        return undefined;
    const ratio = medianOfSorted(head) / medianOfSorted(base);
    const { low, high } = ratioInterval(base, head, INTERVAL_ALPHA);
    if (!Number.isFinite(Math.max(ratio, high)))
        return undefined;
    return { ratio, low: Math.min(low, ratio), high: Math.max(high, ratio) };
}
const withPValue = (effect, pValue) => effect && { ...effect, pValue };
const withEffect = (effect) => (effect === undefined ? {} : { effect });
function answer(decision, pair, effect, reason) {
    const change = effect === undefined ? '' : `${formatEffect(effect)} `;
    return {
        decision,
        ...withEffect(effect),
        method: 'rank-test',
        // Joined, because V8 keeps a template of pieces as a tree of them, which takes four times the text.
        explanation: [change, reason, '; ', sideCounts(pair)].join(''),
    };
}
/** `+6.00 % [+5.21 %, +6.84 %]`: the change with its 95 % interval. */
function formatEffect({ ratio, low, high }) {
    return `${formatChange(ratio)} [${formatChange(low)}, ${formatChange(high)}]`;
}
function tooFew(pair) {
    const counts = pair.base.length === 1 && pair.head.length === 1 ? 'one value' : sideCounts(pair);
    return {
        decision: 'inconclusive',
        method: 'too-few-samples',
        explanation: `${counts} cannot tell a change from noise; at least ${median_rank_LEAST_SAMPLES} a side are needed, 10 are better`,
    };
}
function negative() {
    return {
        decision: 'inconclusive',
        method: 'no-ratio',
        explanation: 'negative values have no ratio to compare by',
    };
}
/** Beyond the tolerance, and not surely so: says what would have been sure, or how many samples it takes. */
function undecided(pair, good, bad, effect) {
    const reason = `beyond the tolerance of ${formatLimit(pair.tolerance)}, but not surely so`;
    const { explanation, ...rest } = answer('inconclusive', pair, effect, reason);
    return { ...rest, explanation: `${explanation}: ${whatItTakes(pair, good, bad)}` };
}
function whatItTakes(pair, good, bad) {
    const { base, head, tolerance, alpha, better } = pair;
    const cut = rank_sum_null_criticalCount(base.length, head.length, alpha);
    if (cut === 0) {
        const needed = samplesNeeded(alpha);
        return `too few to be sure of any change among as many numbers as are judged here; ${needed} a side could be`;
    }
    if (!((good[0] ?? 0) > 0))
        return 'more samples may settle it';
    // Were `bad` worse by this factor more, the bound of the test would just reach the tolerance.
    const missing = (1 + tolerance) / kthRatio(good, bad, cut);
    const detectable = (medianOfSorted(bad) / medianOfSorted(good)) * missing;
    const change = formatChange(better === 'lower' ? detectable : 1 / detectable);
    return `with this noise only a change of ${change} or worse would be`;
}
function samplesNeeded(alpha) {
    for (let n = median_rank_LEAST_SAMPLES; n <= MOST_ADVISED; n++) {
        if (smallestPValue(n, n) <= alpha)
            return String(n);
    }
    return `more than ${MOST_ADVISED}`;
}
function explain(pair) {
    const { base, head, tolerance, alpha, unit } = pair;
    const { decision, effect, explanation } = compare(pair);
    const medians = [base, head].map((values) => medianOfSorted(sorted(values)));
    return [
        `samples: ${sideCounts(pair)}, of no common order (${unit}, ${pair.better} is better)`,
        `medians: ${medians.join(' → ')}`,
        `limits: tolerance ${formatLimit(tolerance)}; chance to convict wrongly ${Number((alpha * 100).toPrecision(3))} %`,
        `rank test of "worse than the tolerance": p = ${effect?.pValue ?? 'not asked, since the medians are within it'}`,
        `decision: ${decision}: ${explanation}`,
    ];
}
/** The estimator of stored runs and of files that are compared as they are. */
const medianRank = {
    id: 'median-rank',
    label: 'the ratio of medians with intervals of 95 % and a rank test',
    leastSamples: median_rank_LEAST_SAMPLES,
    compare,
    explain,
};

;// CONCATENATED MODULE: ./lib/compare/paired-steps.js

const VALUES_SHOWN = 6;
/** The way from samples over each look to what was decided. */
function explainLooks(pair, read, design, looks, decision) {
    const last = looks.at(-1);
    return [
        `samples: ${sample('base', pair.base)}; ${sample('head', pair.head)} (${pair.unit}, ${pair.better} is better)`,
        `rounds: ${read.base.length} valid, ${read.invalid} dropped; logarithms${pair.better === 'higher' ? ', turned round so that larger is worse' : ''}`,
        `limits: tolerance ${formatLimit(pair.tolerance)}; chance to convict wrongly ${paired_steps_share(pair.alpha)} for this test, over all looks`,
        `looks: after ${design.map(({ rounds }) => rounds).join(', ')} rounds, fixed before the first`,
        ...looks.flatMap((seen, i) => lookLines(seen, i + 1)),
        last?.decision === undefined
            ? `decision: ${decision}, since none of the looks could decide`
            : `decision: ${decision}, at the look after ${last.rounds} rounds`,
    ];
}
function sample(side, values) {
    const shown = values.slice(0, VALUES_SHOWN).join(', ');
    const more = values.length > VALUES_SHOWN ? ', …' : '';
    return `${side} ${values.length} values: ${shown}${more}`;
}
function lookLines(seen, number) {
    const { rounds, path, shift, standardError, spread, low, high } = seen;
    const estimator = path === 'shift' ? 'adapted pair mode' : 'signed ranks';
    const change = (log) => formatChange(Math.exp(log));
    return [
        `look ${number}, ${rounds} rounds: ${estimator} ${change(shift)}, standard error ${paired_steps_share(standardError)}, spread of all pairs ${paired_steps_share(spread)}`,
        `  may spend ${paired_steps_share(seen.alphaSpent)} to convict and ${paired_steps_share(seen.betaSpent)} to acquit: bounds ${change(low)} and ${change(high)}`,
        `  "worse than the tolerance": scores speak for it by ${seen.evidence.toFixed(2)} standard deviations; signed ranks p = ${twoDigits(seen.rankPValue)}`,
        seen.tooRestless
            ? '  decides nothing: too few rounds for so much spread (quiet rule)'
            : `  ${seen.decision ?? 'decides nothing: the tolerance lies between the bounds'}`,
    ];
}
const paired_steps_share = (value) => `${Number((value * 100).toPrecision(3))} %`;
const twoDigits = (value) => String(Number(value.toPrecision(2)));

;// CONCATENATED MODULE: ./lib/compare/paired.js








/** More invalid rounds than this share say that the clock cannot be trusted. */
const MOST_INVALID = 0.05;
/** The estimator for rounds under a design that was fixed before the first of them. */
function pairedEstimator(design) {
    return {
        id: 'paired',
        label: 'rounds taken by turns, with the bounds of the look at which each stopped',
        leastSamples: LEAST_ROUNDS,
        compare: (pair) => comparePaired(pair, design),
        explain: (pair) => explainPaired(pair, design),
    };
}
/** The estimator for files whose i-th values are of one round: how many there are is known before the first look. */
const pairedFiles = {
    id: 'paired-files',
    label: 'rounds taken by turns, with the bounds of the look at which each stopped',
    leastSamples: LEAST_ROUNDS,
    compare: (pair) => comparePaired(pair, designFor(roundsOf(pair))),
    explain: (pair) => explainPaired(pair, designFor(roundsOf(pair))),
};
const roundsOf = ({ base, head }) => Math.min(base.length, head.length);
/** Both sides of an invalid round are dropped: what is left stays paired and in the order of time. */
function readRounds({ base, head, better }) {
    const sign = better === 'lower' ? 1 : -1;
    const logs = { base: [], head: [] };
    const rounds = Math.min(base.length, head.length);
    let zeros = 0;
    for (let i = 0; i < rounds; i++) {
        const before = base[i] ?? Number.NaN;
        const after = head[i] ?? Number.NaN;
        if (isValid(before) && isValid(after)) {
            logs.base.push(sign * Math.log(before));
            logs.head.push(sign * Math.log(after));
        }
        else if (Math.min(before, after) === 0)
            zeros += 1;
    }
    return { ...logs, invalid: rounds - logs.base.length, zeros };
}
const isValid = (value) => Number.isFinite(value) && value > 0;
function comparePaired(pair, design) {
    const rounds = roundsOf(pair);
    const read = readRounds(pair);
    const way = wayOf(pair, read);
    if (way === 'clock')
        return badClock(read.invalid, rounds);
    if (way === 'ranks')
        return medianRank.compare(pair);
    const reached = fitDesign(design, read.base.length, rounds);
    return toEstimate(decideSequentially(read, pair, reached), pair, reached);
}
/** Whether there is anything to look at, round by round. */
function wayOf(pair, { base, invalid, zeros }) {
    if (invalid > MOST_INVALID * roundsOf(pair)) {
        // What is counted may be 0 now and then; it has no ratio, but an order.
        return zeros === invalid && !isTimeUnit(pair.unit) ? 'ranks' : 'clock';
    }
    return base.length < LEAST_ROUNDS ? 'ranks' : 'looks';
}
/** Rounds that were invalid are missing at the end: the look that they belong to is taken without them. */
function fitDesign(design, valid, rounds) {
    return design.map((look) => look.rounds <= rounds && look.rounds > valid ? { ...look, rounds: valid } : look);
}
function badClock(invalid, rounds) {
    return {
        decision: 'inconclusive',
        method: 'invalid-rounds',
        explanation: `${invalid} of ${rounds} rounds have values of 0 or below, or none: the clock of this machine cannot be trusted`,
        rounds,
    };
}
function toEstimate({ decision, seen }, pair, design) {
    if (seen === undefined)
        return tooSoon(pair);
    const effect = paired_effectOf(seen, pair.better);
    const nextLook = design.find(({ rounds }) => rounds > seen.rounds)?.rounds;
    const reason = decision === 'open'
        ? `undecided about the tolerance of ${formatLimit(pair.tolerance)}: measuring ended before the look after ${nextLook} rounds`
        : paired_reasonOf(decision, seen, pair);
    const isOpen = decision === 'inconclusive' || decision === 'near' || decision === 'open';
    const shortfall = isOpen ? missingOf(seen, pair, decision === 'open' ? nextLook : 0) : undefined;
    return {
        decision: decision === 'open' ? 'inconclusive' : decision,
        effect,
        method: seen.path === 'shift' ? 'paired' : 'paired-ranks',
        explanation: `${paired_formatEffect(effect)} ${reason}; ${seen.rounds} rounds of base and head by turns`,
        rounds: seen.rounds,
        ...(shortfall === undefined ? {} : { shortfall }),
    };
}
/** Undefined where so few rounds would have convicted no change of any size: then there is none to tell. */
function missingOf(seen, pair, atLeast = 0) {
    if (seen.rounds < fewestRounds(0) && smallestSignedRankPValue(seen.rounds) > seen.alphaSpent)
        return undefined;
    const { detectable, roundsToSettle } = shortfallOf(seen, pair);
    return {
        noise: seen.honestError * Math.sqrt(seen.rounds),
        detectable,
        roundsToSettle: Math.max(roundsToSettle, fewestRounds(seen.spread), atLeast),
    };
}
function tooSoon(pair) {
    const rounds = roundsOf(pair);
    return {
        decision: 'inconclusive',
        method: 'too-few-samples',
        explanation: `${rounds} rounds are too few: the first look is later`,
        rounds,
    };
}
/** For `higher` metrics still head/base as printed: the bounds change places. */
function paired_effectOf({ shift, low, high, rankPValue }, better) {
    const bound = (value) => Math.min(Math.max(Math.exp(value), 0), Number.MAX_VALUE);
    const pValue = rankPValue;
    return better === 'lower'
        ? { ratio: bound(shift), low: bound(low), high: bound(high), pValue }
        : { ratio: bound(-shift), low: bound(-high), high: bound(-low), pValue };
}
function paired_formatEffect({ ratio, low, high }) {
    return `${formatChange(ratio)} [${formatChange(low)}, ${formatChange(high)}]`;
}
function paired_reasonOf(decision, seen, pair) {
    const limit = formatLimit(pair.tolerance);
    switch (decision) {
        case 'regressed':
            return seen.path === 'signed-rank'
                ? `beyond the tolerance of ${limit} in the round as a whole (signed ranks)`
                : `beyond the tolerance of ${limit}`;
        case 'improved':
            return 'better by more than the tolerance';
        case 'unchanged':
            return `within the tolerance of ${limit}`;
        case 'near':
            return `near the tolerance of ${limit}: not beyond it by five points, and not surely within it`;
        case 'inconclusive':
            return `undecided about the tolerance of ${limit}: ${paired_whatItTakes(seen, pair)}`;
        default:
            return decision;
    }
}
function paired_whatItTakes(seen, pair) {
    const missing = missingOf(seen, pair);
    if (missing === undefined)
        return 'so few rounds would convict no change, however large';
    const { noise, detectable, roundsToSettle } = missing;
    return `one round varies by ${formatLimit(round(noise))}, a change of ${formatChange(detectableRatio(detectable, pair))} or worse would have been seen, and about ${roundsToSettle} rounds would settle it`;
}
const round = (share) => Number(share.toFixed(3));
const detectableRatio = (detectable, { better }) => better === 'lower' ? 1 + detectable : 1 / (1 + detectable);
function explainPaired(pair, design) {
    const rounds = roundsOf(pair);
    const read = readRounds(pair);
    const way = wayOf(pair, read);
    if (way === 'ranks')
        return medianRank.explain(pair);
    if (way === 'clock')
        return [`decision: inconclusive: ${badClock(read.invalid, rounds).explanation}`];
    const reached = fitDesign(design, read.base.length, rounds);
    const { looks } = decideSequentially(read, pair, reached);
    return explainLooks(pair, read, reached, looks, comparePaired(pair, design).decision);
}

;// CONCATENATED MODULE: ./lib/compare/drift.js








/** Accepted chance that any nominee of one run is taken for worse than its tolerance and is not. */
const DRIFT_ALPHA = 0.001;
/** Measured in one run at most, the strongest first. */
const MOST_NOMINEES = 5;
/** Fewer runs show no level, let alone two. */
const drift_LEAST_RUNS = 8;
/** How surprising a change of level must be to be looked into. */
const NOMINATING_LEVEL = 0.01;
/**
 * What looks worse since some run of the window, strongest first. The change point (A. N. Pettitt 1979) has to be
 * surprising, and the middle of the runs after it worse than that of those before by more than half the tolerance:
 * what is looked for is smaller than what one change may do. The reference is the last run before it that is no worse
 * than their middle, so that of a slow rise not half is lost.
 */
function nominate(inputs) {
    const points = pointsOf(inputs.entries, inputs.fingerprint);
    const head = collectBenchmarks([inputs.head]);
    const nominees = inputs.comparisons.flatMap((comparison) => {
        const samples = samplesOf(head, comparison);
        if (comparison.action === 'ignore' || samples === undefined)
            return [];
        const runs = sinceAccepted(points(comparison, comparison.unit), comparison);
        return runs.length < drift_LEAST_RUNS ? [] : nomineeOf(comparison, runs, samples);
    });
    return nominees.sort((a, b) => b.shift - a.shift);
}
/** Newest first: what was accepted is the new normal, so that runs before it are of another time. */
function sinceAccepted(runs, of) {
    const key = debtKey(of, of.unit);
    const isTakenOn = ({ accepted, debts = [] }) => accepted && debts.some((debt) => debtKey(debt, debt.unit) === key);
    const at = runs.findIndex(({ entry }) => isTakenOn(entry));
    return at < 0 ? runs : runs.slice(0, at + 1);
}
function samplesOf(head, { unit, ...of }) {
    const metric = head.get(match_benchmarks_fullKey(of))?.metrics.find((one) => one.unit === unit);
    return metric?.samples;
}
function nomineeOf(comparison, newestFirst, samples) {
    const now = logOfMedian(samples);
    if (!Number.isFinite(now))
        return [];
    const sign = comparison.better === 'lower' ? 1 : -1;
    const runs = [...newestFirst].reverse();
    const badness = [...runs.map(({ log }) => sign * log), sign * now];
    const change = strongestChangePoint(badness);
    if (change === undefined || change.pValue >= NOMINATING_LEVEL)
        return [];
    const before = middle(badness.slice(0, change.index));
    const shift = middle(badness.slice(change.index)) - before;
    if (!drift_isDoubtful(shift, comparison))
        return [];
    const reference = newestFirst
        .slice(runs.length - change.index)
        .find(({ log }) => sign * log <= before);
    if (reference === undefined)
        return [];
    const { commit } = reference.entry;
    return [{ ...identityOf(comparison), reference: commit, typical: Math.exp(now), shift }];
}
const middle = (values) => medianOfSorted(sorted(values));
const drift_isDoubtful = (shift, { tolerance }) => shift > Math.log1p(tolerance / 2);
function identityOf({ suite, package: packageName, name, procs, unit, better, tolerance, }) {
    const threads = procs === undefined ? {} : { procs };
    return { suite, package: packageName, name, ...threads, unit, better, tolerance };
}
/**
 * The debt as a nominee: it is measured beside its own reference again where the stored runs do not show it any more,
 * or do not tell. Undefined where they show it as before, or head does not have it.
 */
function renominate(debt, inputs) {
    const key = debtKey(debt, debt.unit);
    const comparison = inputs.comparisons.find((one) => debtKey(one, one.unit) === key);
    const samples = comparison && samplesOf(collectBenchmarks([inputs.head]), comparison);
    if (comparison === undefined || samples === undefined)
        return undefined;
    const now = logOfMedian(samples);
    if (!Number.isFinite(now))
        return undefined;
    const sign = comparison.better === 'lower' ? 1 : -1;
    const points = pointsOf(inputs.entries, inputs.fingerprint)(comparison, comparison.unit);
    const then = points.find(({ entry }) => entry.commit === debt.reference);
    const shift = then === undefined ? 0 : sign * (now - then.log);
    if (then !== undefined && drift_isDoubtful(shift, comparison))
        return undefined;
    const { reference } = debt;
    return { ...identityOf(comparison), reference, typical: Math.exp(now), shift };
}
/** What one of so many nominees may spend (Bonferroni): the same however it turns out, fixed before round 1. */
const shareOfDrift = (nominees) => DRIFT_ALPHA / nominees;
/** Benchmarks with the metrics that are nominated, each with its share of the error. */
function targetsOf(nominees, alpha) {
    const targets = new Map();
    for (const { package: packageName, name, procs, unit, better, tolerance, typical } of nominees) {
        const of = { package: packageName, name, ...(procs === undefined ? {} : { procs }) };
        const { metrics } = targets.get(match_benchmarks_fullKey(of)) ?? { metrics: [] };
        const metric = { unit, better, tolerance, alpha, typical };
        targets.set(match_benchmarks_fullKey(of), { ...of, formerNames: [], metrics: [...metrics, metric] });
    }
    return [...targets.values()];
}
/** What the rounds say of one nominee; undefined where it was not measured in them. */
function judgeNominee({ unit, better, tolerance, ...of }, { baseBenchmarks, headBenchmarks, mostRounds }, alpha) {
    const sideOf = (benchmarks) => benchmarks
        .find((one) => match_benchmarks_fullKey(one) === match_benchmarks_fullKey(of))
        ?.metrics.find((metric) => metric.unit === unit)?.samples;
    const [base, head] = [sideOf(baseBenchmarks), sideOf(headBenchmarks)];
    if (base === undefined || head === undefined)
        return undefined;
    const pair = { base, head, unit, better, tolerance, alpha };
    return compareExactly(pair) ?? pairedEstimator(designFor(mostRounds)).compare(pair);
}

;// CONCATENATED MODULE: ./lib/tasks/paired/split-command.js
/** Anything that is not a plain word, a quoted one, or a `$` at the end of a pattern. */
const WORD = /(?:[^\s'"`\\|&;<>(){}$#~]|\$(?=\s|$)|'[^']*'|"[^"`\\$]*(?:\$"|")|\\[.^$*+?|()[\]])+/y;
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;
/** Reads an argument list as it is, a shell line only where it is one plain command. */
function splitCommand(command) {
    if ('argv' in command)
        return { env: {}, words: command.argv };
    const words = splitWords(command.shell.trim());
    if (words === undefined)
        return undefined;
    const env = {};
    let at = 0;
    for (; at < words.length; at++) {
        const [, name, value] = ASSIGNMENT.exec(words[at] ?? '') ?? [];
        if (name === undefined || value === undefined)
            break;
        env[name] = value;
    }
    return { env, words: words.slice(at) };
}
function splitWords(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        WORD.lastIndex = at;
        const [word] = WORD.exec(line) ?? [];
        if (word === undefined)
            return undefined;
        words.push(unquote(word));
        at += word.length;
        // The end of a line ends a command.
        const space = /[ \t]*/y;
        space.lastIndex = at;
        at += space.exec(line)?.[0].length ?? 0;
    }
    return words;
}
function unquote(word) {
    return word.replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single, double, escaped) => String(single ?? double ?? escaped));
}

;// CONCATENATED MODULE: ./lib/tasks/paired/cargo-bench.js

/** https://bheisler.github.io/criterion.rs/book/user_guide/command_line_options.html */
const CRITERION = {
    ours: new Set(['--warm-up-time', '--measurement-time', '--sample-size', '--nresamples']),
    round: criterionTimes('0.03', '0.03'),
    survey: criterionTimes('0.001', '0.001'),
    select: (names) => [`^(${names.map(escaped).join('|')})$`],
};
/** https://docs.rs/divan/latest/divan/struct.Divan.html; it calls a benchmark by its modules, below the name of the binary. */
const DIVAN = {
    ours: new Set(['--max-time', '--min-time', '--sample-count', '--sample-size']),
    round: ['--max-time', '0.03'],
    survey: ['--max-time', '0.001'],
    select: (names) => names.map((name) => `(^|::)${name.split('/').slice(1).map(escaped).join('::')}$`),
};
/** https://doc.rust-lang.org/rustc/tests/index.html: nothing says how long. */
const LIBTEST = {
    ours: new Set(),
    round: [],
    survey: [],
    select: (names) => ['--exact', ...names],
};
const HARNESSES = new Map([
    ['criterion-text', CRITERION],
    ['divan', DIVAN],
    ['cargo-bench', LIBTEST],
]);
/** Options of Cargo that have a value of their own; a word that belongs to none chooses among the benchmarks. */
const VALUES = new Set('-p --package --exclude --bench --features -F --target --target-dir --manifest-path --profile -j --jobs --config -Z --color'.split(' '));
const cargoBench = {
    id: 'cargo-bench',
    read({ command, yields }) {
        const format = yields.find(({ kind, file }) => kind === 'benchmarks' && file === undefined)?.format;
        const simple = splitCommand(command);
        const harness = HARNESSES.get(format ?? '');
        if (simple === undefined || harness === undefined)
            return undefined;
        const { words, env } = simple;
        const end = words.includes('--') ? words.indexOf('--') : words.length;
        const build = words.slice(0, end);
        if (Object.keys(env).length > 0 || !isCargoBench(build))
            return undefined;
        const kept = keptOptions(words.slice(end + 1), harness);
        if (kept === undefined)
            return undefined;
        const run = (more) => ({ argv: [...build, '--', ...kept, ...more] });
        return {
            prepare: { argv: [...build, '--no-run'] },
            round: (targets) => run([...harness.round, ...harness.select(namesOf(targets))]),
            survey: run(harness.survey),
        };
    },
};
function isCargoBench(words) {
    const [program, ...rest] = words;
    if (program === undefined || !/(?:^|[\\/])cargo(?:\.exe)?$/.test(program))
        return false;
    const options = rest[0]?.startsWith('+') ? rest.slice(1) : rest;
    if (options[0] !== 'bench')
        return false;
    return options
        .slice(1)
        .every((word, at) => word.startsWith('-') || VALUES.has(options[at] ?? ''));
}
/** Undefined where a word is there that is no option: it chooses among the benchmarks. */
function keptOptions(words, { ours }) {
    const kept = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (!word.startsWith('-'))
            return undefined;
        if (ours.has(word))
            at += 1;
        else if (!ours.has(word.split('=', 1)[0] ?? ''))
            kept.push(word);
    }
    return kept;
}
/** A quarter of the shortest time would be spent on bounds of the estimate that nobody reads. */
function criterionTimes(warmUp, measurement) {
    return [
        ...['--warm-up-time', warmUp, '--measurement-time', measurement],
        ...['--sample-size', '10', '--nresamples', '1001'],
    ];
}
function namesOf(targets) {
    return [...new Set(targets.flatMap(({ name, formerNames }) => [name, ...formerNames]))];
}
function escaped(name) {
    return name.replace(/[\\^$.*+?()[\]{}|#&~-]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/tasks/command-text.js
var command_text = __webpack_require__(5795);
;// CONCATENATED MODULE: ./lib/tasks/exit-problems.js
/** Exit codes of a POSIX shell: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_02 */
const SHELL_EXITS = new Map([
    [126, 'the shell could not execute a program that the command names (exit code 126)'],
    [127, 'the shell did not find a program that the command names (exit code 127)'],
]);
/** Problems of the attempt itself; what it measured has its own. */
function attemptProblems(spec, exit) {
    const { startError } = exit;
    if (startError !== undefined)
        return [notStarted(spec, startError)];
    const shellExit = 'shell' in spec.command ? SHELL_EXITS.get(exit.exitCode ?? 0) : undefined;
    if (shellExit !== undefined)
        return [notStarted(spec, shellExit)];
    return exit.outputOpen === true ? [heldOpen(spec, 'warning')] : [];
}
function notStarted({ name }, reason) {
    return {
        code: 'task-not-started',
        severity: 'error',
        message: `task "${name}" could not run: ${reason}`,
        hint: 'Install what is missing in an earlier step, or mend the command.',
    };
}
/** Why standard output may lack its end; undefined where the command closed it by itself. */
function cutOutput(spec, exit) {
    if (exit.timedOut) {
        return {
            code: 'task-output-cut',
            severity: 'error',
            message: `task "${spec.name}" was stopped at its time limit, so its output lacks the end`,
            hint: 'Raise `timeout` of the task if it needs longer.',
        };
    }
    return exit.outputOpen === true ? heldOpen(spec, 'error') : undefined;
}
function heldOpen({ name }, severity) {
    return {
        code: 'task-output-held-open',
        severity,
        message: `a process that task "${name}" left running still holds its output open, so the output may lack its end`,
        hint: 'Let the command wait for it, or send the output of what stays behind elsewhere (`>/dev/null 2>&1`).',
    };
}

// EXTERNAL MODULE: ./lib/tasks/kinds.js
var kinds = __webpack_require__(3725);
;// CONCATENATED MODULE: ./lib/tasks/lines.js
/**
 * Cuts a stream of bytes into lines of text for people. Bounded: of a line without end only the beginning is kept, and
 * of a line that a progress display rewrites with carriage returns only its last state, as a terminal would show it.
 */
/** Longest line that is passed on, in UTF-16 units. */
const LONGEST_LINE = 8192;
/** Calls `onLine` for every line, without its end, ANSI kept, invalid UTF-8 replaced. */
function createLineSplitter(onLine) {
    const decoder = new TextDecoder();
    let pending = '';
    let dropped = 0;
    // Whether the return begins the line anew or belongs to a CRLF, only the next character tells.
    let endsInReturn = false;
    function append(text) {
        let end = text.length;
        while (text[end - 1] === '\r')
            end--;
        if (end > 0) {
            const lastReturn = text.lastIndexOf('\r', end - 1);
            if (endsInReturn || lastReturn >= 0)
                clear();
            const kept = text.slice(lastReturn + 1, end).slice(0, LONGEST_LINE - pending.length);
            pending += kept;
            dropped += end - lastReturn - 1 - kept.length;
        }
        endsInReturn ||= end < text.length;
    }
    function clear() {
        pending = '';
        dropped = 0;
        endsInReturn = false;
    }
    function flush() {
        onLine(dropped > 0 ? `${pending} … (${dropped} more characters)` : pending);
        clear();
    }
    function take(text) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            append(text.slice(start, end));
            flush();
            start = end + 1;
        }
        append(text.slice(start));
    }
    return {
        write: (chunk) => take(decoder.decode(chunk, { stream: true })),
        end() {
            take(decoder.decode());
            if (pending !== '')
                flush();
        },
    };
}

;// CONCATENATED MODULE: ./lib/tasks/output-tail.js
/** The last lines of a command's output, for people who ask why it failed. */

const MOST_LINES = 60;
const MOST_CHARACTERS = 16_384;
const LONGEST_TAIL_LINE = 1000;
/** Keeps no more than it may show. */
function createOutputTail() {
    let lines = [];
    return {
        add(line) {
            lines.push(line);
            // Trimmed in bulk: shifting an array at every line would cost more than the lines.
            if (lines.length >= MOST_LINES * 4)
                lines = lines.slice(-MOST_LINES);
        },
        text: () => newestThatFit(lines.slice(-MOST_LINES).map(plainLine)).join('\n'),
    };
}
function plainLine(line) {
    const plain = (0,external_node_util_.stripVTControlCharacters)(line).trimEnd();
    return plain.length > LONGEST_TAIL_LINE ? `${plain.slice(0, LONGEST_TAIL_LINE)} …` : plain;
}
function newestThatFit(lines) {
    let first = lines.length;
    let size = 0;
    while (first > 0) {
        size += (lines[first - 1]?.length ?? 0) + 1;
        if (size > MOST_CHARACTERS)
            break;
        first--;
    }
    return lines.slice(first);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/parsers/read/unread.js
var unread = __webpack_require__(9122);
;// CONCATENATED MODULE: ./lib/tasks/unread.js
/** The same measurement, no longer complete, with one more reason: a doubt travels with the number. */
function asIncomplete(measurement, problem) {
    return { ...measurement, complete: false, problems: [...measurement.problems, problem] };
}

;// CONCATENATED MODULE: ./lib/tasks/yield-groups.js

/** Groups in order of first appearance. What is to be detected is read once a kind: each may be found another format. */
function groupYields(yields) {
    const groups = new Map();
    for (const one of yields) {
        const { kind, format, file } = one;
        const key = JSON.stringify([file ?? null, format, format === 'auto' ? kind : null]);
        const group = groups.get(key) ?? { first: one, kinds: new Set() };
        group.kinds.add(kind);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ first: { format, file }, kinds }) => ({
        format,
        ...(file === undefined ? {} : { file }),
        kinds: [...kinds],
    }));
}
/** A reader that answers with exactly the kinds of the group: others are left out, a missing one is a measurement too. */
function openGroup(group, source, openReader) {
    const { format, kinds } = group;
    const [kind] = kinds;
    const narrowed = kinds.length === 1 && kind !== undefined ? { kind } : {};
    const reader = openReader({ format, source, ...narrowed });
    const nextFile = reader.nextFile?.bind(reader);
    return {
        write: (chunk) => reader.write(chunk),
        ...(nextFile === undefined ? {} : { nextFile }),
        end: () => pickKinds(reader.end(), group, source),
    };
}
function pickKinds(measured, { format, kinds }, source) {
    return kinds.flatMap((kind) => {
        const found = measured.filter((measurement) => measurement.kind === kind);
        if (found.length > 0)
            return found;
        const problem = {
            code: 'yield-not-in-format',
            severity: 'error',
            message: `${source}: the format "${format}" gave no ${kind}`,
            hint: `Name a format that holds ${kind}, or remove this yield.`,
        };
        return [(0,unread/* unreadMeasurement */.m)({ kind, format, source }, [problem])];
    });
}

;// CONCATENATED MODULE: ./lib/tasks/read-files.js
/**
 * Reads the files that a task yields, after it has ended. A file that was there before and was not written since is the
 * result of another run: it is named, not read.
 */





function fileGroups(spec) {
    return groupYields(spec.yields).flatMap((group) => group.file === undefined ? [] : [{ ...group, file: group.file }]);
}
/**
 * Notes which of the yielded files exist already. Times are compared with each other and never with our clock:
 * those of a file system are coarser, and on a network drive they are another machine's.
 */
async function noteFileTimes(spec, reading) {
    const { files } = reading;
    const times = new Map();
    for (const group of fileGroups(spec)) {
        for (const path of await files.glob(globsOf(group, reading), spec.workingDirectory)) {
            const time = await files.modifiedAt(path);
            if (time !== undefined)
                times.set(path, time);
        }
    }
    return times;
}
/** One measurement or more a yielded kind and file pattern; what cannot be read is an incomplete one with the reason. */
async function readFileYields(spec, before, reading) {
    const measured = [];
    for (const group of fileGroups(spec)) {
        const found = await reading.files.glob(globsOf(group, reading), spec.workingDirectory);
        const stale = await filterStale(found, before, reading.files);
        const fresh = found.filter((path) => !stale.includes(path));
        for (const batch of batches(group, fresh, reading)) {
            measured.push(...(await readBatch(group, batch, reading)));
        }
        if (found.length === 0)
            measured.push(...read_files_unread(group, group.file, noFile(group, spec)));
        const [first] = stale;
        if (first !== undefined)
            measured.push(...read_files_unread(group, first, staleFiles(stale, spec)));
    }
    return measured;
}
/** The name may be that of a folder. */
function globsOf({ file, format }, { folderOf }) {
    return [file, ...(folderOf?.(format) ?? []).map((glob) => external_node_path_.posix.join(file, glob))];
}
async function filterStale(paths, before, files) {
    const stale = [];
    for (const path of paths) {
        if (before.has(path) && (await files.modifiedAt(path)) === before.get(path))
            stale.push(path);
    }
    return stale;
}
/** To be detected, each file by itself: two files of one pattern need not be of one format. */
function batches({ format }, paths, { isConcatenable }) {
    if (paths.length > 1 && format !== 'auto' && isConcatenable(format))
        return [paths];
    return paths.map((path) => [path]);
}
async function readBatch(group, paths, { files, openReader }) {
    const source = paths.length === 1 ? (paths[0] ?? group.file) : group.file;
    const reader = openGroup(group, source, openReader);
    const problems = [];
    for (const path of paths) {
        try {
            let last;
            reader.nextFile?.(path);
            for await (const chunk of files.read(path)) {
                reader.write(chunk);
                last = chunk.at(-1) ?? last;
            }
            if (paths.length === 1 || reader.nextFile !== undefined || last === LINE_FEED)
                continue;
            // The next file must not go on in this one's last line; nor must a cut result look whole for the line end.
            reader.write(Uint8Array.of(LINE_FEED));
            problems.push(last === undefined ? emptyFile(path) : cutFile(path));
        }
        catch (error) {
            problems.push(unreadable(path, error));
        }
    }
    return reader.end().map((measurement) => problems.reduce(asIncomplete, measurement));
}
const LINE_FEED = 10;
function read_files_unread(group, source, problem) {
    const { format } = group;
    return group.kinds.map((kind) => (0,unread/* unreadMeasurement */.m)({ kind, format, source }, [problem]));
}
function cutFile(path) {
    return {
        code: 'input-cut',
        severity: 'error',
        message: `"${path}" does not end with a line end, so its last line may be cut`,
        hint: 'Check that what writes it came to its end.',
        place: { file: path },
    };
}
/** Among others that hold results it would go unseen. */
function emptyFile(path) {
    return {
        code: 'input-empty',
        severity: 'error',
        message: `"${path}" is empty`,
        hint: 'Check that the command before it ran and wrote its output there.',
        place: { file: path },
    };
}
function unreadable(path, error) {
    const [known] = error instanceof problem/* ProblemError */.M ? error.problems : [];
    if (known !== undefined)
        return known;
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'yield-unreadable',
        severity: 'error',
        message: `"${path}" could not be read: ${reason}`,
        place: { file: path },
    };
}
function noFile(group, spec) {
    const where = spec.workingDirectory === '.' ? '' : ` below "${spec.workingDirectory}"`;
    return {
        code: 'yield-missing',
        severity: 'error',
        message: `task "${spec.name}" left no file "${group.file}"${where}, where its ${group.kinds.join(' and ')} should be`,
        hint: 'Check that the command writes it there; the path is relative to the working directory of the task.',
    };
}
function staleFiles(paths, spec) {
    const names = paths
        .slice(0, 3)
        .map((path) => `"${path}"`)
        .join(', ');
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    return {
        code: 'yield-stale',
        severity: 'error',
        message: `task "${spec.name}" did not write ${names}${more}: what is there is older than this run`,
        hint: 'Delete results of earlier runs before this one, and check that the command writes them anew.',
    };
}

;// CONCATENATED MODULE: ./lib/tasks/read-output.js

/** One reader for all yields without a file; each chunk goes to every format that wants it. */
function openOutputReader(spec, openReader) {
    const readers = groupYields(spec.yields)
        .filter((group) => group.file === undefined)
        .map((group) => openGroup(group, `output of ${spec.name}`, openReader));
    return {
        write(chunk) {
            for (const reader of readers)
                reader.write(chunk);
        },
        end: () => readers.flatMap((reader) => reader.end()),
    };
}

;// CONCATENATED MODULE: ./lib/tasks/readable-line.js
/**
 * Lines of `go test -json` that say no more than that a test goes on.
 * https://pkg.go.dev/cmd/test2json
 */
const GO_TEST_NOISE = /^=== (?:RUN|PAUSE|CONT|NAME) |^\s*--- PASS: /;
function readableGoTest(line) {
    if (!line.startsWith('{"'))
        return line;
    // Most events carry no output: they are not worth parsing.
    if (!line.includes('"Output":"'))
        return line.endsWith('}') ? undefined : line;
    const output = outputOf(line);
    if (output === undefined)
        return line;
    const text = output.replace(/\r?\n$/, '');
    return text === '' || GO_TEST_NOISE.test(text) ? undefined : text;
}
function outputOf(line) {
    try {
        const event = JSON.parse(line);
        const isEvent = typeof event === 'object' && event !== null && 'Output' in event;
        return isEvent && typeof event.Output === 'string' ? event.Output : undefined;
    }
    catch {
        // A line that was cut for its length, or is no event at all: shown as it stands.
        return undefined;
    }
}
const READABLE = new Map([['go-test-json', readableGoTest]]);
/** How to show a task's standard output: by the formats that it yields there. */
function readableLine(spec) {
    const format = spec.yields.find((one) => one.file === undefined && READABLE.has(one.format))?.format;
    return READABLE.get(format ?? '') ?? ((line) => line);
}

;// CONCATENATED MODULE: ./lib/tasks/summary.js
/** Tells observers what was understood of a task's results. */
function measurementParsed(task, measurement) {
    const { kind, format, complete } = measurement;
    const summary = summariseMeasurement(measurement);
    return { type: 'measurements.parsed', task, kind, format, summary, complete };
}
/** `212 passed, 1 skipped`, `87.6 % of 411 statements`, `32 benchmarks`, `3 problems`; `no tests` where there is none. */
function summariseMeasurement(measurement) {
    switch (measurement.kind) {
        case 'tests':
            return summariseTests(measurement);
        case 'coverage':
            return summariseCoverage(measurement);
        case 'benchmarks':
            return summary_count(measurement.benchmarks.length, 'benchmark');
        case 'diagnostics':
            return summary_count(measurement.diagnostics.length, 'problem');
        default:
            return measurement;
    }
}
function summariseTests({ counts }) {
    const parts = ['passed', 'failed', 'errored', 'unfinished', 'skipped']
        .filter((status) => counts[status] > 0)
        .map((status) => `${counts[status]} ${status}`);
    return parts.length === 0 ? 'no tests' : parts.join(', ');
}
function summariseCoverage({ unit, totals }) {
    const { covered, total } = totals[unit] ?? { covered: 0, total: 0 };
    if (total === 0)
        return `no ${unit}`;
    // Rounded down: 79.96 % is not yet the 80.0 % that a floor may ask for.
    const tenths = Math.floor((covered * 1000) / total);
    return `${(tenths / 10).toFixed(1)} % of ${total} ${unit}`;
}
function summary_count(n, noun) {
    return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/model/task.js
var task = __webpack_require__(2672);
;// CONCATENATED MODULE: ./lib/tasks/work-folder.js
/** Makes the folder of our own that a command writes to: many tools make none for what they write. */




/** As pytest, Ruff and mypy do it in theirs: nobody has to be told to ignore it. */
const IGNORES_ITSELF = '# Made by Tollgate, and safe to delete.\n*\n';
/** Gives why it cannot be made; undefined where it is there, also where the task does without. */
async function makeWorkFolder({ command, workingDirectory, yields }, files) {
    const words = [(0,command_text/* commandText */.j)(command), ...yields.flatMap(({ file }) => file ?? [])];
    if (!words.some((text) => text.includes(task/* WORK_FOLDER */.B)))
        return undefined;
    const path = external_node_path_.posix.join(workingDirectory, task/* WORK_FOLDER */.B, '.gitignore');
    try {
        if (!(await files.exists(path)))
            await files.writeText(path, IGNORES_ITSELF);
        return undefined;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            return error.problems[0]?.message ?? error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/tasks/run-attempt.js











/** Runs the command once and reads all that it yields. A failure is a value. */
async function runAttempt(spec, attempt, world) {
    const prepared = (0,kinds/* prepareTask */.t)(spec, world.files.root);
    const before = await noteFileTimes(spec, world);
    const output = openOutput(spec, world);
    const { command } = prepared;
    world.emit({ type: 'task.started', task: spec.name, attempt, command: (0,command_text/* commandText */.j)(command) });
    const unready = await makeWorkFolder(spec, world.files);
    const exit = unready === undefined
        ? await world.processes.run({
            ...prepared,
            timeoutMs: spec.timeoutMs,
            signal: world.signal,
            onOutput: output.write,
        })
        : run_attempt_notStarted(unready);
    const outputTail = output.finish();
    const status = statusOf(exit);
    const problems = attemptProblems(spec, exit);
    if (status === 'cancelled')
        return { status, exit, measurements: [], problems, outputTail };
    const fromFiles = await readFileYields(spec, before, world);
    const measurements = [...output.measure(exit), ...fromFiles];
    for (const one of measurements)
        world.emit(measurementParsed(spec.name, one));
    return { status, exit, measurements, problems, outputTail };
}
/** Shows the output line by line, keeps its tail, and feeds the readers. */
function openOutput(spec, { emit, openReader }) {
    const reader = openOutputReader(spec, openReader);
    const readable = readableLine(spec);
    const tail = createOutputTail();
    const show = (stream) => (raw) => {
        const line = stream === 'stdout' ? readable(raw) : raw;
        if (line === undefined)
            return;
        tail.add(line);
        emit({ type: 'task.output', task: spec.name, stream, line });
    };
    const lines = {
        stdout: createLineSplitter(show('stdout')),
        stderr: createLineSplitter(show('stderr')),
    };
    return {
        write(stream, chunk) {
            if (stream === 'stdout')
                reader.write(chunk);
            lines[stream].write(chunk);
        },
        finish() {
            lines.stdout.end();
            lines.stderr.end();
            return tail.text();
        },
        measure(exit) {
            const cut = cutOutput(spec, exit);
            const measured = reader.end();
            return cut === undefined ? measured : measured.map((one) => asIncomplete(one, cut));
        },
    };
}
function run_attempt_notStarted(startError) {
    return { startError, timedOut: false, cancelled: false, durationMs: 0 };
}
function statusOf(exit) {
    if (exit.cancelled)
        return 'cancelled';
    if (exit.timedOut)
        return 'timed-out';
    return exit.startError === undefined && exit.exitCode === 0 ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./lib/tasks/paired/command.js

/** Runs the command of the task as it stands, or as its tool has it; its other yields are left alone. */
function openCommandSide(spec, world, commands = {
    round: () => spec.command,
    survey: spec.command,
}) {
    const yields = spec.yields.filter(({ kind }) => kind === 'benchmarks');
    return async (root) => {
        const tree = { ...world, files: world.openTree(root), emit: () => undefined };
        if (commands.prepare !== undefined) {
            const prepared = { ...spec, command: commands.prepare, yields: [] };
            const { status, outputTail } = await runAttempt(prepared, 1, tree);
            const said = outputTail.trim().split('\n').at(-1) ?? status;
            if (status !== 'passed')
                return { failed: `it does not build: ${said}`.slice(0, 300) };
        }
        const measure = async (command) => {
            const attempt = await runAttempt({ ...spec, command, yields }, 1, tree);
            const runs = attempt.measurements.flatMap((one) => (one.kind === 'benchmarks' ? [one] : []));
            const isWhole = attempt.status === 'passed' && runs.every(({ complete, failed }) => complete && !failed);
            return isWhole ? runs.flatMap(({ benchmarks }) => benchmarks) : failureOf(attempt, runs);
        };
        const { together = (targets) => [targets] } = commands;
        const measureAll = async (targets) => {
            const measured = [];
            let nothing;
            for (const group of together(targets)) {
                const one = await measure(commands.round(group));
                if (!('failed' in one))
                    measured.push(...one);
                // This tree may lack what others of its benchmarks show that it can be asked for.
                else if (one.isEmpty)
                    nothing = { failed: one.failed };
                else
                    return { failed: one.failed };
            }
            return nothing !== undefined && measured.length === 0 ? nothing : measured;
        };
        return {
            measure: measureAll,
            survey: () => measure(commands.survey),
        };
    };
}
function failureOf({ status, problems, outputTail }, runs) {
    const told = [...problems, ...runs.flatMap((one) => one.problems)];
    const reason = told[0]?.message ?? outputTail.trim().split('\n').at(-1) ?? status;
    const errors = told.filter(({ severity }) => severity === 'error');
    return {
        failed: `the command does not run: ${reason}`.slice(0, 300),
        isEmpty: status === 'passed' &&
            runs.length > 0 &&
            runs.every(({ failed }) => !failed) &&
            errors.every(({ code }) => code === 'benchmarks-none'),
    };
}

;// CONCATENATED MODULE: ./lib/tasks/paired/go-list.js
/** What `go list -e -json` says of packages: where they are, or that they are not there. */
/**
 * By the name that was asked for; packages that this tree does not have are left out. Undefined where it cannot be read:
 * not the same as a tree without packages.
 */
function readGoList(stdout, wanted) {
    const found = new Map();
    // Objects follow each other without a comma; a closing brace at the start of a line ends one.
    for (const text of stdout.split(/^(?=\{)/m)) {
        if (text.trim() === '')
            continue;
        const value = parseObject(text);
        if (value === undefined)
            return undefined;
        const one = packageOf(value);
        if (one !== undefined && wanted.includes(one.importPath))
            found.set(one.importPath, one);
    }
    return found;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function packageOf(value) {
    const of = (key) => Reflect.get(value, key);
    const [importPath, directory] = [of('ImportPath'), of('Dir')];
    const isThere = typeof of('Name') === 'string' || isBrokenAt(of('Error'));
    return typeof importPath === 'string' && typeof directory === 'string' && directory && isThere
        ? { importPath, directory }
        : undefined;
}
/** Where not even the package's name can be read it is there all the same: building it says what is wrong. */
function isBrokenAt(error) {
    const at = typeof error === 'object' && error !== null ? Reflect.get(error, 'Pos') : undefined;
    return typeof at === 'string' && at !== '';
}

;// CONCATENATED MODULE: ./lib/tasks/paired/go-pattern.js
/** Patterns of `-test.bench` that select some benchmarks and no others. */
/**
 * One alternative a benchmark, each level anchored, shallow ones first: Go takes the first alternative that matches a
 * level, and a deeper one matches its parent only in part, which would keep the parent from being measured.
 * https://pkg.go.dev/cmd/go#hdr-Testing_flags (alternatives of several levels since Go 1.20)
 */
function goBenchPattern(names) {
    const depth = (name) => name.split('/').length;
    return [...new Set(names)]
        .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
        .map((name) => name
        .split('/')
        .map((level) => `^${escapeRegExp(level)}$`)
        .join('/'))
        .join('|');
}
/** As Go's regexp.QuoteMeta, and the characters at which `-test.bench` splits, which inside of brackets it does not. */
function escapeRegExp(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, (character) => character === '|' || character === '/' ? `[${character}]` : `\\${character}`);
}
/** Shorter samples stay within one state of a noisy machine: `docs/statistics.md`. */
const SAMPLE_NS = 6e6;
const LONG_NS = 1e8;
/** `-test.benchtime` by the time that one operation takes: some milliseconds, at least two operations, one of long ones. */
function benchtimeFor(nsPerOp) {
    if (!Number.isFinite(nsPerOp) || nsPerOp <= SAMPLE_NS / 2)
        return '6ms';
    return nsPerOp < LONG_NS ? '2x' : '1x';
}

;// CONCATENATED MODULE: ./lib/tasks/paired/go.js
/**
 * Go benchmarks by turns: each package's test binary is built once a tree (`go test -c`), and every round runs a fresh
 * process of it with the wanted benchmarks alone, some milliseconds each.
 */





/** Building, and one run of one binary, take at most this long. */
const BUILD_TIMEOUT_MS = 15 * 60_000;
const LONGEST_REASON = 300;
/** Builds the packages of the targets in a tree. What the tree does not have is left out, what does not build fails. */
function openGoSide(spec, command, targets, world) {
    return async (root) => {
        const cwd = spec.workingDirectory === '.' ? root : external_node_path_.posix.join(root, spec.workingDirectory);
        const tree = { spec, command, world, cwd };
        const wanted = [...new Set(targets.map((target) => target.package))];
        const packages = await listPackages(tree, wanted);
        if ('failed' in packages)
            return packages;
        const binaries = new Map();
        for (const [name, found] of packages.known) {
            const path = `${world.scratch}/${world.nextName()}.test`;
            const built = await build(tree, found, path);
            if (built !== undefined)
                return built;
            // A package without tests gives no binary: it has no benchmark.
            if (await world.exists(path))
                binaries.set(name, { path, cwd: found.directory });
        }
        return sideOf(tree, binaries);
    };
}
async function listPackages(tree, wanted) {
    const argv = [
        'go',
        'list',
        '-e',
        '-json=ImportPath,Dir,Error,Name',
        ...tree.command.buildFlags.filter(isListFlag),
        '--',
        ...wanted,
    ];
    const { exit, stdout, tail } = await run(tree, argv, tree.cwd);
    if (exit.exitCode !== 0)
        return failure('`go list` fails', exit, tail);
    const known = readGoList(stdout, wanted);
    return known === undefined ? { failed: '`go list` says what is no JSON' } : { known };
}
/** `go list` knows build flags, but none of `go test` alone. */
const isListFlag = (flag) => !/^-(?:cover|covermode|coverpkg|vet)\b/.test(flag);
/**
 * Without the paths of the tree in it, the same source gives the same program: else base and head would differ in
 * nothing but the length of a path, and by that in layout and speed. `-trimpath=false` in the command undoes it.
 */
const SAME_PROGRAM = '-trimpath';
async function build(tree, found, path) {
    const argv = [
        'go',
        'test',
        '-c',
        SAME_PROGRAM,
        '-o',
        path,
        ...tree.command.buildFlags,
        found.importPath,
    ];
    const { exit, tail } = await run(tree, argv, tree.cwd);
    return exit.exitCode === 0
        ? undefined
        : failure(`${found.importPath} does not build`, exit, tail);
}
function sideOf(tree, binaries) {
    const bench = async (binary, pattern, benchtime) => {
        const argv = [
            binary.path,
            '-test.run=^$',
            `-test.bench=${pattern}`,
            `-test.benchtime=${benchtime}`,
            '-test.count=1',
            ...tree.command.runFlags,
        ];
        const reader = tree.world.openReader({
            format: 'go-bench',
            source: 'a round',
            kind: 'benchmarks',
        });
        const { exit, tail } = await run(tree, argv, binary.cwd, (chunk) => reader.write(chunk));
        if (exit.exitCode !== 0)
            return failure('a benchmark fails', exit, tail);
        return reader.end().flatMap((one) => (one.kind === 'benchmarks' ? one.benchmarks : []));
    };
    const all = async (runs) => {
        const measured = [];
        for (const [binary, pattern, benchtime] of runs) {
            const one = await bench(binary, pattern, benchtime);
            if ('failed' in one)
                return one;
            measured.push(...one);
        }
        return measured;
    };
    return {
        measure: (targets) => all(runsFor(targets, binaries)),
        survey: () => all([...binaries.values()].map((binary) => [binary, tree.command.bench, '1x'])),
    };
}
/** One process for all benchmarks of a package that take about as long. */
function runsFor(targets, binaries) {
    const groups = new Map();
    for (const target of targets) {
        const binary = binaries.get(target.package);
        if (binary === undefined)
            continue;
        const time = target.metrics.find(({ unit }) => unit === 'ns/op')?.typical ?? 0;
        const benchtime = benchtimeFor(time);
        const key = `${binary.path} ${benchtime}`;
        const group = groups.get(key) ?? { binary, benchtime, names: [] };
        group.names.push(target.name, ...target.formerNames);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ binary, benchtime, names }) => [binary, goBenchPattern(names), benchtime]);
}
async function run({ command, world }, argv, cwd, onStdout) {
    const tail = createOutputTail();
    const lines = createLineSplitter((line) => tail.add(line));
    const out = [];
    const exit = await world.processes.run({
        command: { argv },
        cwd,
        env: command.env,
        timeoutMs: BUILD_TIMEOUT_MS,
        signal: world.signal,
        onOutput(stream, chunk) {
            lines.write(chunk);
            if (stream !== 'stdout')
                return;
            if (onStdout === undefined)
                out.push(Uint8Array.from(chunk));
            else
                onStdout(chunk);
        },
    });
    lines.end();
    return { exit, stdout: Buffer.concat(out).toString('utf8'), tail: tail.text() };
}
function failure(what, exit, tail) {
    const told = tail
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const why = exit.startError ??
        (exit.timedOut ? 'it took too long' : (told[0] ?? `exit code ${exit.exitCode}`));
    return { failed: `${what}: ${why}`.slice(0, LONGEST_REASON) };
}

;// CONCATENATED MODULE: ./lib/tasks/paired/go-command.js

const BUILD_SWITCHES = new Set('race msan asan a trimpath modcacherw linkshared buildvcs cover'.split(' '));
const BUILD_VALUES = new Set('tags gcflags ldflags asmflags gccgoflags mod modfile overlay pgo buildmode compiler installsuffix pkgdir covermode coverpkg vet p'.split(' '));
/** Those that decide how often, how long and what are ours to choose. */
const OURS = new Set('run bench benchtime count timeout json v c skip list'.split(' '));
const OUR_SWITCHES = new Set(['json', 'v', 'c']);
const RUN_SWITCHES = new Set(['benchmem', 'short', 'failfast']);
const RUN_VALUES = new Set(['cpu', 'parallel']);
/** Undefined where the command is none, or says something that is not understood here. */
function readGoBench(spec) {
    const simple = splitCommand(spec.command);
    if (simple === undefined)
        return undefined;
    const [program, verb, ...words] = simple.words;
    if (program !== 'go' || verb !== 'test')
        return undefined;
    const read = { build: [], run: [], bench: '' };
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (!word.startsWith('-'))
            continue;
        const [, name = '', value] = /^--?(?:test\.)?([\w.]+)(?:=(.*))?$/s.exec(word) ?? [];
        const isSwitch = BUILD_SWITCHES.has(name) || RUN_SWITCHES.has(name) || OUR_SWITCHES.has(name);
        const given = value ?? (isSwitch ? undefined : words[++at]);
        if (!takeFlag(read, name, given))
            return undefined;
    }
    if (read.bench === '')
        return undefined;
    return {
        env: { ...spec.env, ...simple.env },
        buildFlags: read.build,
        runFlags: read.run,
        bench: read.bench,
    };
}
/** False for a flag that is not known here. */
function takeFlag(read, name, value) {
    const written = value === undefined ? '' : `=${value}`;
    if (name === 'bench')
        read.bench = value ?? '';
    if (OURS.has(name))
        return true;
    if (BUILD_SWITCHES.has(name) || BUILD_VALUES.has(name))
        read.build.push(`-${name}${written}`);
    else if (RUN_SWITCHES.has(name) || RUN_VALUES.has(name))
        read.run.push(`-test.${name}${written}`);
    else
        return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/tasks/paired/google-benchmark.js

/** Ours to choose. */
const google_benchmark_OURS = /^--benchmark_(?:min_time|repetitions|min_warmup_time|filter|report_aggregates_only)=/;
/** Without a unit, which older versions do not know. */
const ROUND = ['--benchmark_min_time=0.03', '--benchmark_repetitions=1'];
const SURVEY = ['--benchmark_min_time=0.001', '--benchmark_repetitions=1'];
const googleBenchmark = {
    id: 'google-benchmark',
    read({ command }) {
        const parts = 'shell' in command ? command.shell.split(' && ') : [];
        const last = parts.pop();
        const simple = splitCommand(last === undefined ? command : { shell: last });
        if (simple === undefined || Object.keys(simple.env).length > 0)
            return undefined;
        const { words } = simple;
        // Another filter is a choice that names alone would not repeat.
        if (words.some((word) => word.startsWith('--benchmark_filter=')))
            return undefined;
        if (!words.some((word) => word.startsWith('--benchmark_out=')))
            return undefined;
        const kept = words.filter((word) => !google_benchmark_OURS.test(word));
        const prepare = parts.length === 0 ? {} : { prepare: { shell: parts.join(' && ') } };
        return {
            ...prepare,
            round: (targets) => ({
                argv: [...kept, ...ROUND, `--benchmark_filter=${patternOf(targets)}`],
            }),
            survey: { argv: [...kept, ...SURVEY] },
        };
    },
};
function patternOf(targets) {
    const names = new Set(targets.flatMap(({ name, formerNames }) => [name, ...formerNames]));
    return `^(${[...names].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}

;// CONCATENATED MODULE: ./lib/tasks/paired/jmh.js

/** One process a benchmark: the compiler has settled after some hundred milliseconds of most. */
const jmh_ROUND = '-f 1 -wi 2 -w 100ms -i 1 -r 30ms'.split(' ');
const jmh_SURVEY = '-f 1 -wi 0 -i 1 -r 10ms'.split(' ');
/** How long and how often: ours to choose. `-p`, `-t`, `-bm` and the like stay. */
const jmh_OURS = new Set('-f -wf -wi -w -wbs -i -r -bs -to -prof -v'.split(' '));
const jmh_VALUES = new Set('-p -t -bm -tu -si -foe -gc -rf -rff -o -jvm -jvmArgs -jvmArgsAppend -jvmArgsPrepend -opi -tg -wm -e -wmb'.split(' '));
const jmh = {
    id: 'jmh',
    read({ command }) {
        const read = readCommand(command);
        if (read === undefined)
            return undefined;
        const { prepare, program, options } = read;
        return {
            ...(prepare === undefined ? {} : { prepare: { shell: prepare } }),
            round: (targets) => ({ argv: [...program, jmh_patternOf(targets), ...options, ...jmh_ROUND] }),
            survey: { argv: [...program, ...options, ...jmh_SURVEY] },
        };
    },
};
/** `BUILD && java -jar X.jar OPTIONS`; undefined for anything else. */
function readCommand(command) {
    const parts = 'shell' in command ? command.shell.split(' && ') : [];
    const last = parts.pop();
    const simple = splitCommand(last === undefined ? command : { shell: last });
    if (simple === undefined || Object.keys(simple.env).length > 0)
        return undefined;
    const jar = simple.words.indexOf('-jar') + 2;
    const [program] = simple.words;
    if (jar < 2 || program === undefined || !/(?:^|[\\/])java(?:\.exe)?$/.test(program))
        return undefined;
    const options = jmhOptions(simple.words.slice(jar));
    if (options === undefined || !options.includes('-rff'))
        return undefined;
    const prepare = parts.length === 0 ? undefined : parts.join(' && ');
    return { prepare, program: simple.words.slice(0, jar), options };
}
/** Those that stay; patterns of names are replaced. Undefined where an option is not known. */
function jmhOptions(words) {
    const kept = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (!word.startsWith('-'))
            continue;
        const value = words[++at];
        if (value === undefined || !(jmh_OURS.has(word) || jmh_VALUES.has(word)))
            return undefined;
        if (!jmh_OURS.has(word))
            kept.push(word, value);
    }
    return kept;
}
/** All that have one of these names, with all their parameters: JMH cannot choose among those of one. */
function jmh_patternOf(targets) {
    const names = targets.flatMap(({ name, formerNames }) => [name, ...formerNames]);
    const plain = new Set(names.map((name) => /^[\w.$]+/.exec(name)?.[0] ?? name));
    return `^(${[...plain].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}

;// CONCATENATED MODULE: ./lib/tasks/paired/python.js


const PYTHON = /(?:^|[\s/\\])(?:python[\d.]*|py|pytest|asv)(?:\.exe)?(?=\s|$)/;
/** https://pytest-benchmark.readthedocs.io/en/latest/usage.html */
const TIMES = /^--benchmark-(?:min-time|max-time|min-rounds|warmup\S*|calibration-precision)(?:=|$)/;
const python_ROUND = '--benchmark-min-time=0.002 --benchmark-max-time=0.02 --benchmark-min-rounds=3';
const python_SURVEY = '--benchmark-min-time=0.000005 --benchmark-max-time=0.0001 --benchmark-min-rounds=1';
/** What of the tree's top can be imported, here or in `src`, has to come from this tree. */
const OWN_CODE = `import importlib.util, os, sys
root = os.path.realpath(".") + os.sep
names = [n for b in ("src", ".") if os.path.isdir(b) for n in sorted(os.listdir(b))
         if os.path.isfile(os.path.join(b, n, "__init__.py")) or n.endswith(".py")]
for name in names:
    name = name.removesuffix(".py")
    if not name.isidentifier() or name in ("setup", "conftest", "noxfile"): continue
    try: spec = importlib.util.find_spec(name)
    except (ImportError, ValueError, AttributeError): continue
    where = spec and spec.origin
    if where and os.path.isabs(where) and not os.path.realpath(where).startswith(root):
        sys.exit(f"{name} is imported from another tree: set PYTHONPATH for the task, so that its own comes first")`;
const python = {
    id: 'python',
    read(spec) {
        if (!PYTHON.test((0,command_text/* commandText */.j)(spec.command)))
            return undefined;
        const simple = splitCommand(spec.command);
        const check = ownCodeCheck(simple);
        const isPytest = spec.yields.some(({ format }) => format === 'pytest-benchmark');
        const own = simple === undefined || !isPytest ? undefined : pytestRounds(simple);
        const whole = { round: () => spec.command, survey: spec.command };
        return { ...(own ?? whole), prepare: check };
    },
};
/** The same Python, run by the same manager. */
function ownCodeCheck(simple) {
    const words = simple?.words ?? [];
    const at = words.findIndex((word) => PYTHON.test(word));
    const program = words[at] ?? 'python3';
    const isPython = /python[\d.]*(?:\.exe)?$|(?:^|[\\/])py$/.test(program);
    const before = withoutSync(words.slice(0, Math.max(0, at)));
    return { argv: [...before, isPython ? program : 'python3', '-c', OWN_CODE] };
}
/** Undefined where it is not pytest that is called, or it chooses by itself. */
function pytestRounds({ words, env }) {
    const at = words.findIndex((word) => /(?:^|[\\/])pytest(?:\.exe)?$/.test(word));
    const options = words.slice(at + 1);
    if (at < 0 || Object.keys(env).length > 0)
        return undefined;
    if (options.some((word) => /^-[km]|::/.test(word)))
        return undefined;
    const start = [...withoutSync(words.slice(0, at + 1)), ...options.filter((w) => !TIMES.test(w))];
    const run = (more) => ({ argv: [...start, ...more] });
    return {
        round: (targets) => run([...python_ROUND.split(' '), '-k', expressionOf(targets)]),
        survey: run(python_SURVEY.split(' ')),
    };
}
/** The first run has brought the environment up to date; each further one would install the tree that it is run in. */
function withoutSync(words) {
    const at = words.indexOf('run');
    return words[0] === 'uv' && at === 1 ? ['uv', 'run', '--no-sync', ...words.slice(2)] : words;
}
/** By the names of functions, which it looks for in the names of tests: those that contain one are run too. */
function expressionOf(targets) {
    const names = targets.flatMap(({ name, formerNames }) => [name, ...formerNames]);
    const functions = names.map((name) => /(\w+)(?:\[.*)?$/s.exec(name)?.[1] ?? name);
    return [...new Set(functions)].filter((name) => /^\w+$/.test(name)).join(' or ');
}

;// CONCATENATED MODULE: ./lib/tasks/paired/vitest.js


const WRITES_RESULT = /^--output(?:Json|File(?:\.json)?)(?:=|$)/;
/** To version 4: each benchmark can be chosen, since then the test that it stands in. */
const CHOOSES_BENCHMARKS = /^--outputJson(?:=|$)/;
const SELECTS = /^(?:-t|--testNamePattern|--)(?:=|$)/;
const vitest = {
    id: 'vitest',
    read(spec) {
        const options = optionsOf(spec);
        if (options === undefined)
            return undefined;
        const choosesOne = options.some((word) => CHOOSES_BENCHMARKS.test(word));
        const namesOf = (target) => vitest_patternOf(target, choosesOne);
        return {
            round: (targets) => {
                const names = [...new Set(targets.map(namesOf))].join('|');
                return { shell: `${(0,command_text/* commandText */.j)(spec.command)} -t "^.{0,3}(${names})$"` };
            },
            together: (targets) => oneOfEachFile(targets, namesOf),
            survey: spec.command,
        };
    },
};
/**
 * From the one on that says where results go; undefined where it is no Vitest. What is appended reaches Vitest where its
 * options stand last: also behind `npm run bench --`.
 */
function optionsOf({ command, yields }) {
    const isRead = yields.some(({ format }) => format === 'vitest-bench');
    const words = splitCommand(command)?.words ?? [];
    const isManager = /^(?:npm|npx|pnpm|yarn|bun|bunx|vitest)$/.test(words[0] ?? '');
    const start = words.findIndex((word) => WRITES_RESULT.test(word));
    const options = words.slice(start);
    const isFree = start >= 0 && !options.some((word) => SELECTS.test(word));
    return isRead && isManager && isFree ? options : undefined;
}
/** As few groups as there are benchmarks, or tests, of one file; those of one test are chosen as a whole. */
function oneOfEachFile(targets, namesOf) {
    const groups = [];
    for (const target of targets) {
        const fits = (group) => group.every((other) => fileOf(other) !== fileOf(target) || namesOf(other) === namesOf(target));
        const group = groups.find(fits);
        if (group === undefined)
            groups.push([target]);
        else
            group.push(target);
    }
    return groups;
}
const fileOf = (target) => target.package.split(' > ', 1)[0];
/**
 * Full names as a pattern: the titles that a benchmark stands in, and its own where that can be chosen. Letters that mean
 * something to a pattern or to a shell are left open, so it may choose others too.
 */
function vitest_patternOf({ package: group, name, formerNames }, choosesOne) {
    const titles = group.split(' > ').slice(1);
    const names = choosesOne ? [name, ...formerNames].map((own) => [...titles, own]) : [titles];
    return names.map((each) => each.map(openPattern).join('.{1,3}')).join('|');
}
function openPattern(title) {
    return title.replace(/[^A-Za-z0-9_]/g, '.');
}

;// CONCATENATED MODULE: ./lib/tasks/paired/choose.js








const TOOLS = [cargoBench, googleBenchmark, jmh, python, vitest];
/** The way, and about how long one round of it takes, where that is known before. */
function chooseSide(spec, targets, world) {
    const command = readGoBench(spec);
    // Without the package that a benchmark is of, there is nothing to build.
    const isBuildable = targets.every((target) => target.package !== '');
    if (command !== undefined && isBuildable)
        return { openSide: openGoSide(spec, command, targets, world), runsWholeCommand: false };
    for (const tool of TOOLS) {
        const commands = tool.read(spec);
        if (commands !== undefined)
            return { openSide: openCommandSide(spec, world, commands), runsWholeCommand: false };
    }
    return { openSide: openCommandSide(spec, world), runsWholeCommand: true };
}

;// CONCATENATED MODULE: ./lib/tasks/paired/install.js



const plain = (line) => () => ({ commands: [{ shell: line }] });
/** https://docs.npmjs.com/cli/commands/npm-ci */
const npm = plain('npm ci --no-audit --no-fund');
const bun = plain('bun install --frozen-lockfile');
/** By the shell, since managers are scripts on Windows. In the order in which they are asked for. */
const INSTALLERS = {
    node_modules: {
        'pnpm-lock.yaml': plain('pnpm install --frozen-lockfile'),
        'yarn.lock': ({ files }) => plain(`yarn install --${files.includes('.yarnrc.yml') ? 'immutable' : 'frozen-lockfile'}`)(),
        'bun.lock': bun,
        'bun.lockb': bun,
        'package-lock.json': npm,
        'npm-shrinkwrap.json': npm,
    },
    '.venv': {
        'uv.lock': plain('uv sync --locked'),
        'poetry.lock': () => ({
            commands: [{ shell: 'poetry install --no-interaction' }],
            env: { POETRY_VIRTUALENVS_IN_PROJECT: 'true' },
        }),
        'pdm.lock': plain('pdm sync'),
        'Pipfile.lock': () => ({
            commands: [{ shell: 'pipenv sync --dev' }],
            env: { PIPENV_VENV_IN_PROJECT: '1' },
        }),
        'requirements.txt': pip,
    },
};
const REQUIREMENTS = /^requirements(?:[-_](?:dev|tests?|bench))?\.txt$/;
/** By the very Python that the other tree is measured with. The package itself, too, where it is one. */
function pip({ files, installed }) {
    const lists = files.filter((name) => REQUIREMENTS.test(name)).flatMap((name) => ['-r', name]);
    const isPackage = files.includes('pyproject.toml') || files.includes('setup.py');
    const own = isPackage ? ['-e', '.'] : [];
    const quiet = ['--quiet', '--disable-pip-version-check'];
    return {
        commands: [
            { argv: [`${installed}/bin/python`, '-m', 'venv', '.venv'] },
            { argv: ['.venv/bin/python', '-m', 'pip', 'install', ...quiet, ...lists, ...own] },
        ],
    };
}
/** Gives what was run, as people type it, or why there is nothing to measure with. */
async function installDependencies(root, needs, { processes, signal }, timeoutMs) {
    const others = `it has other dependencies than what is installed here: ${needs.differs} differs`;
    const byLock = Object.entries(INSTALLERS[needs.kind]);
    const installer = byLock.find(([lock]) => needs.files.includes(lock))?.[1](needs);
    if (installer === undefined)
        return { failed: others };
    const cwd = needs.directory === '.' ? root : `${root}/${needs.directory}`;
    for (const command of installer.commands) {
        const tail = createOutputTail();
        const lines = { stdout: createLineSplitter(tail.add), stderr: createLineSplitter(tail.add) };
        const { exitCode, startError, timedOut } = await processes.run({
            command,
            cwd,
            env: installer.env ?? {},
            timeoutMs,
            signal,
            onOutput: (stream, chunk) => lines[stream].write(chunk),
        });
        if (exitCode === 0 && !timedOut)
            continue;
        for (const one of Object.values(lines))
            one.end();
        const said = timedOut ? 'it takes longer than benchmarks.budget' : startError;
        const why = `${others}, and \`${(0,command_text/* commandText */.j)(command)}\` fails: ${said ?? reasonIn(tail.text())}`;
        return { failed: why.slice(0, 300) };
    }
    return { command: installer.commands.map(command_text/* commandText */.j).at(-1) ?? '' };
}
/** Package managers end with advice; what is wrong stands above it. */
function reasonIn(output) {
    const lines = output.trim().split('\n');
    return lines.find((line) => /\berr(?:or)?\b/i.test(line)) ?? lines.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/describe-stop.js

const describe_stop_WHY = {
    decided: 'all decided',
    rounds: 'not all decided at the last round',
    budget: 'not all decided when the time was up (benchmarks.budget)',
    cancelled: 'stopped by a signal',
};
/** `all decided after 80 rounds in 4.2 s`. */
function describeStop({ stopped, rounds }, durationMs) {
    const count = rounds === 1 ? '1 round' : `${rounds} rounds`;
    return `${describe_stop_WHY[stopped]} after ${count} in ${(0,units/* formatDuration */.a3)(durationMs)}`;
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/round-log.js
/** Keeps the numbers of the rounds by benchmark and metric, and knows which benchmarks are still to be decided. */





/** Opens a log from a first round that only tells what there is: its numbers are dropped. */
function createRoundLog(targets, base, head) {
    const tracks = [];
    let missingInHead;
    for (const target of targets) {
        const [before, after] = [findBase(base, target), find(head, target, target.name)];
        if (after === undefined)
            missingInHead ??= target.name;
        if (before === undefined || after === undefined)
            continue;
        tracks.push({ target, base: before, head: after, samples: new Map(), decided: false });
    }
    let rounds = 0;
    const open = () => tracks.filter(({ decided }) => !decided).map(({ target }) => target);
    return {
        ...(missingInHead === undefined ? {} : { missingInHead }),
        open,
        add(before, after) {
            rounds += 1;
            for (const track of tracks)
                if (!track.decided)
                    addRound(track, before, after);
        },
        look(mostRounds) {
            const doubts = tracks
                .filter(({ decided }) => !decided)
                .flatMap((track) => round_log_lookAt(track, mostRounds) ?? []);
            return doubts.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
        },
        result: (mostRounds) => ({
            mostRounds,
            rounds,
            baseBenchmarks: tracks.map((track) => withSamples(track, 'base')),
            headBenchmarks: tracks.map((track) => withSamples(track, 'head')),
        }),
    };
}
function findBase(benchmarks, target) {
    for (const name of [target.name, ...target.formerNames]) {
        const found = find(benchmarks, target, name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const find = (benchmarks, target, name) => benchmarks.find((one) => match_benchmarks_fullKey(one) === match_benchmarks_fullKey({ ...target, name }));
/** A round that one side lacks is of no use; both sides stay of one length. */
function addRound({ target, base, head, samples }, before, after) {
    const sides = [find(before, target, base.name), find(after, target, head.name)];
    for (const { unit } of target.metrics) {
        const [first, second] = sides.map((one) => middleOf(one, unit));
        if (first === undefined || second === undefined)
            continue;
        const known = samples.get(unit) ?? { base: [], head: [] };
        known.base.push(first);
        known.head.push(second);
        samples.set(unit, known);
    }
}
/** One process, one value: where a tool repeats by itself, the middle of it. */
function middleOf(benchmark, unit) {
    const metric = benchmark?.metrics.find((one) => one.unit === unit);
    const value = metric && medianOfSorted(sorted(metric.samples));
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
function round_log_lookAt(track, mostRounds) {
    const estimator = pairedEstimator(designFor(mostRounds));
    let widest;
    let isDecided = true;
    for (const { unit, better, tolerance, alpha } of track.target.metrics) {
        const samples = track.samples.get(unit);
        if (samples === undefined)
            continue;
        const pair = { ...samples, unit, better, tolerance, alpha };
        const { decision, effect } = compareExactly(pair) ?? estimator.compare(pair);
        if (decision !== 'inconclusive' && decision !== 'near')
            continue;
        isDecided = false;
        const [low, high] = [(effect?.low ?? 1) - 1, (effect?.high ?? 1) - 1];
        if (widest === undefined || high - low > widest.high - widest.low)
            widest = { benchmark: track.target.name, unit, low, high };
    }
    track.decided = isDecided;
    return widest;
}
/** What only the base reports is kept as it was first seen: that head no longer does is a finding, not silence. */
function withSamples({ base, head, samples }, side) {
    const benchmark = side === 'base' ? base : head;
    const lacks = (unit) => head.metrics.every((metric) => metric.unit !== unit);
    const metrics = benchmark.metrics.flatMap((metric) => {
        const measured = samples.get(metric.unit);
        if (measured !== undefined)
            return [{ ...metric, samples: measured[side] }];
        return side === 'base' && lacks(metric.unit) ? [metric] : [];
    });
    return { ...benchmark, metrics };
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/rounds.js


/**
 * One round is measured first and thrown away: it warms up both sides, says which targets the base has, and how long a
 * round takes.
 */
async function measureRounds(request) {
    const { clock, endsAt, targets } = request;
    let startedAt = clock.now();
    let warm = await measureBoth(request, targets, 0);
    if ('failed' in warm && !request.signal.aborted) {
        startedAt = clock.now();
        warm = await measureBoth(request, targets, 0);
    }
    if ('failed' in warm)
        return warm;
    const log = createRoundLog(targets, warm.base, warm.head);
    if (log.missingInHead !== undefined)
        return { side: 'head', failed: `head does not measure ${log.missingInHead} when run again` };
    const roundMs = Math.max(1, clock.now() - startedAt);
    const wanted = Math.min(MOST_ROUNDS, request.fixedRounds ?? MOST_ROUNDS);
    const mostRounds = Math.min(wanted, Math.floor((endsAt - clock.now()) / roundMs));
    if (log.open().length === 0)
        return { ...log.result(0), stopped: 'decided' };
    if (mostRounds < LEAST_ROUNDS)
        return tooSlow(roundMs, mostRounds);
    return runRounds(request, log, mostRounds);
}
function tooSlow(roundMs, rounds) {
    const seconds = Math.ceil(roundMs / 1000);
    const failed = `one round takes about ${seconds} s, so benchmarks.budget allows ${Math.max(0, rounds)}, and ${LEAST_ROUNDS} are the least`;
    return { side: 'method', failed };
}
async function runRounds(request, log, mostRounds) {
    const { clock, endsAt, signal, onStart, onRound } = request;
    const isFixed = request.fixedRounds !== undefined;
    const looks = new Set(isFixed ? [] : designFor(mostRounds).map(({ rounds }) => rounds));
    onStart(mostRounds, log.open().length);
    let widest;
    for (let round = 1; round <= mostRounds; round++) {
        const measured = await measureAgain(request, log.open(), round);
        if (signal.aborted)
            return { ...log.result(mostRounds), stopped: 'cancelled' };
        if ('failed' in measured)
            return measured;
        log.add(measured.base, measured.head);
        if (looks.has(round))
            widest = log.look(mostRounds);
        onRound(round, mostRounds, log.open().length, widest);
        if (log.open().length === 0)
            return { ...log.result(mostRounds), stopped: 'decided' };
        if (clock.now() > endsAt)
            return { ...log.result(mostRounds), stopped: 'budget' };
    }
    return { ...log.result(mostRounds), stopped: 'rounds' };
}
/** A process may die once of what has nothing to do with the change; twice in a row it has. */
async function measureAgain(request, targets, round) {
    const first = await measureBoth(request, targets, round);
    return 'failed' in first && !request.signal.aborted
        ? measureBoth(request, targets, round)
        : first;
}
/** Base first, head first, by turns: what runs second in a round is a little slower. */
async function measureBoth({ base, head }, targets, round) {
    const order = round % 2 === 0 ? ['head', 'base'] : ['base', 'head'];
    const sides = { base, head };
    const measured = { base: [], head: [] };
    for (const side of order) {
        const result = await sides[side].measure(targets);
        if ('failed' in result)
            return { side, failed: result.failed };
        measured[side] = result;
    }
    return measured;
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/confirm.js
/**
 * Measures what stored runs do not clear beside its base: checks the base out, prepares both trees, runs them by turns.
 * A base that cannot be measured is no dead end: its first-parent ancestors are tried one after the other.
 */
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Never throws for what the trees do; one result a task. */
async function confirm_confirm(request, ports, emit) {
    const { suite, task, openSide, bases } = request;
    const startedAt = ports.clock.now();
    ports.host.conditions();
    const tried = [];
    const unmeasured = (side, reason) => ({
        kind: 'unmeasured',
        suite,
        task,
        side,
        reason,
        tried,
    });
    const head = await openSide(ports.files.root);
    if ('failed' in head)
        return unmeasured('head', head.failed);
    for (const [distance, commit] of bases.entries()) {
        if (ports.signal.aborted)
            break;
        const result = await againstBase({ ...request, commit, distance, head, startedAt }, ports, emit);
        if (!('failed' in result))
            return { ...result, tried };
        if (result.side !== 'base')
            return unmeasured(result.side, result.failed);
        tried.push({ commit, reason: result.failed });
        const message = `${task}: ${commit.slice(0, 10)} cannot be measured as the base: ${result.failed}`;
        emit({ type: 'notice', message });
        if (ports.clock.now() - startedAt > request.budgetMs)
            break;
    }
    const [first] = tried;
    return unmeasured('base', first?.reason ?? 'there is no commit to measure as the base');
}
async function againstBase(request, ports, emit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { commit, task, suite, targets, tests, alpha, distance } = request;
        const tree = await ports.git.checkOut(commit);
        if ('unavailable' in tree)
            return { side: 'base', failed: tree.unavailable };
        const _ = __addDisposableResource(env_1, tree, true);
        const installed = await installOwn(tree, request, ports, emit);
        if ('failed' in installed)
            return { side: 'base', failed: installed.failed };
        const base = await request.openSide(tree.root);
        if ('failed' in base)
            return { side: 'base', failed: base.failed };
        const survey = request.surveyBase ? await base.survey() : [];
        if ('failed' in survey)
            return { side: 'base', failed: survey.failed };
        const { clock, signal } = ports;
        // Building is not measuring: the budget begins here, but for what was installed and bases that were tried in vain.
        const measuringAt = clock.now();
        const rounds = await measureRounds({
            targets,
            base,
            head: request.head,
            endsAt: measuringAt + request.budgetMs - installed.tookMs,
            clock,
            signal,
            onStart: (mostRounds, benchmarks) => emit({ type: 'confirmation.started', task, base: commit, benchmarks, mostRounds }),
            onRound: (round, mostRounds, open, widest) => emit({
                type: 'confirmation.round',
                task,
                round,
                mostRounds,
                open,
                ...(widest === undefined ? {} : { widest }),
            }),
        });
        if ('failed' in rounds) {
            emit({ type: 'confirmation.finished', task, rounds: 0, summary: rounds.failed });
            return rounds;
        }
        const summary = describeStop(rounds, clock.now() - measuringAt);
        emit({ type: 'confirmation.finished', task, rounds: rounds.rounds, summary });
        return {
            kind: 'measured',
            suite,
            task,
            base: commit,
            distance,
            targets,
            tests,
            alpha,
            ...rounds,
            baseBenchmarks: withSurveyed(rounds.baseBenchmarks, survey, targets),
            durationMs: clock.now() - measuringAt,
            conditions: conditionsOf(ports),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What the base needs that head does not have: as its own lock files say, and no longer than all may take. */
async function installOwn({ root, commit }, { task, budgetMs }, ports, emit) {
    const lacking = await ports.trees.lend(ports.files.root, root);
    const startedAt = ports.clock.now();
    const tookMs = () => ports.clock.now() - startedAt;
    for (const needs of lacking) {
        const left = Math.max(1, budgetMs - tookMs());
        const installed = await installDependencies(root, needs, ports, left);
        if ('failed' in installed)
            return installed;
        const message = `${task}: \`${installed.command}\` installed the dependencies of ${commit.slice(0, 10)}, since ${needs.differs} differs; with it ${(0,units/* formatDuration */.a3)(tookMs())} of benchmarks.budget are spent.`;
        emit({ type: 'notice', message });
    }
    return { tookMs: tookMs() };
}
const conditionsOf = ({ host }) => host.conditions();
/** What only the base has, beside what was measured. */
function withSurveyed(measured, surveyed, targets) {
    const names = new Set(targets.flatMap((target) => [target.name, ...target.formerNames].map((name) => `${target.package}\0${name}`)));
    const others = surveyed.filter((one) => !names.has(`${one.package}\0${one.name}`));
    return [...measured, ...others];
}

// EXTERNAL MODULE: ./lib/words/nearest.js
var nearest = __webpack_require__(2363);
// EXTERNAL MODULE: ./lib/parsers/read/decode.js
var decode = __webpack_require__(8587);
// EXTERNAL MODULE: ./lib/parsers/read/problem-list.js
var problem_list = __webpack_require__(960);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 107 modules
var registry = __webpack_require__(3981);
;// CONCATENATED MODULE: ./lib/parsers/parse.js
/** The way from bytes to measurements for the rest of the program: by the format's id, or by what the bytes look like. */







/** Bytes that detection looks at. */
const HEAD = 64 << 10;
/** Opens a reader. Throws a ProblemError for an unknown format and for one that does not yield the kind. */
function openReader(request) {
    const { format, source, kind } = request;
    if (format === 'auto')
        return new DetectingReader(source, kind);
    const parser = (0,registry.parserFor)(format);
    if (parser === undefined)
        throw new problem/* ProblemError */.M([unknownFormat(format)]);
    if (kind !== undefined && !parser.kinds.includes(kind)) {
        throw new problem/* ProblemError */.M([wrongKind(parser, kind)]);
    }
    return narrowed(parser.open(source), kind);
}
/** Reads a whole stream. Throws as `openReader` does, and what the stream throws. */
async function parseStream(chunks, request) {
    const reader = openReader(request);
    for await (const chunk of chunks)
        reader.write(chunk);
    return reader.end();
}
/**
 * Reads the files of a folder that tools leave there; `list` gives those that match any of the globs. Throws as
 * `openReader` does, what `list` and the streams throw, and a ProblemError where no file is of a known format.
 */
async function parseFiles(list, request) {
    const named = request.format !== 'auto';
    const candidates = named
        ? PARSERS.filter(({ id }) => id === request.format)
        : PARSERS.filter(({ kinds }) => isWanted(kinds, request.kind));
    for (const { id, folder } of candidates) {
        if (folder === undefined)
            continue;
        const files = await list(folder);
        if (files.length > 0 && (named || (await isOf(id, files))))
            return readFiles(files, { ...request, format: id });
    }
    if (named)
        openReader(request);
    throw new ProblemError([nothingInFolder(request, candidates)]);
}
async function readFiles(files, request) {
    const reader = openReader(request);
    for (const { path, chunks } of files) {
        reader.nextFile?.(path);
        for await (const chunk of chunks)
            reader.write(chunk);
    }
    return reader.end();
}
/** By the first of them: the same tool wrote all. */
async function isOf(id, files) {
    const [first] = files;
    if (first === undefined)
        return false;
    const held = [];
    let size = 0;
    for await (const chunk of first.chunks) {
        held.push(Uint8Array.from(chunk));
        size += chunk.length;
        if (size >= HEAD)
            break;
    }
    const head = decodeHead(Buffer.concat(held).subarray(0, HEAD));
    const detected = detectParser(head, first.path);
    return 'parser' in detected && detected.parser.id === id;
}
function isWanted(kinds, kind) {
    return kind === undefined || kinds.includes(kind);
}
function nothingInFolder({ source }, candidates) {
    const known = candidates.flatMap(({ id, folder }) => folder === undefined ? [] : [`${id} (${folder.join(', ')})`]);
    return {
        code: 'input-directory',
        severity: 'error',
        message: `'${source}' is a folder without files of a format that is read by the folder`,
        hint: known.length === 0
            ? 'Name the files in it.'
            : `Name the files in it. Folders are read of ${known.join('; ')}.`,
    };
}
/** Waits for enough bytes to tell the format, and hands everything to its reader. */
class DetectingReader {
    #source;
    #kind;
    #held = [];
    #size = 0;
    #reader;
    #confidence;
    constructor(source, kind) {
        this.#source = source;
        this.#kind = kind;
    }
    write(chunk) {
        if (this.#reader === undefined)
            this.#hold(chunk);
        else
            this.#reader.write(chunk);
    }
    end() {
        if (this.#reader === undefined)
            this.#decide();
        const confidence = this.#confidence;
        const measured = this.#reader?.end() ?? [];
        return confidence === undefined ? measured : measured.map((one) => ({ ...one, confidence }));
    }
    #hold(chunk) {
        // A copy: the memory of a chunk may be used again once we return.
        this.#held.push(Uint8Array.from(chunk));
        this.#size += chunk.length;
        if (this.#size >= HEAD)
            this.#decide();
    }
    #decide() {
        const bytes = Buffer.concat(this.#held);
        this.#held = [];
        this.#reader = this.#choose((0,decode/* decodeHead */.Jk)(bytes.subarray(0, HEAD)));
        this.#reader.write(bytes);
    }
    #choose(head) {
        const kinds = this.#kind === undefined ? measurement/* MEASUREMENT_KINDS */.H : [this.#kind];
        if (head.trim() === '' && this.#size < HEAD) {
            const problems = new problem_list/* ProblemList */.K(this.#source);
            (0,unread/* noteEmpty */.o)(problems, 'results of a tool');
            return parse_unreadable(kinds, problems);
        }
        const detected = (0,registry.detectParser)(head, this.#source, this.#kind);
        if ('parser' in detected) {
            this.#confidence = detected.confidence;
            return narrowed(detected.parser.open(this.#source), this.#kind);
        }
        const problems = new problem_list/* ProblemList */.K(this.#source);
        const { code, message, hint } = detected;
        problems.error(code, message, hint === undefined ? {} : { hint });
        return parse_unreadable(kinds, problems);
    }
}
/** Reads nothing: one incomplete measurement of each kind that it might have been. */
function parse_unreadable(kinds, problems) {
    return {
        write() { },
        end: () => kinds.map((kind) => (0,unread/* unreadMeasurement */.m)({ kind, format: 'auto', source: problems.source }, problems.list())),
    };
}
function narrowed(reader, kind) {
    if (kind === undefined)
        return reader;
    const nextFile = reader.nextFile?.bind(reader);
    return {
        write: (chunk) => reader.write(chunk),
        ...(nextFile === undefined ? {} : { nextFile }),
        end: () => reader.end().filter((measurement) => measurement.kind === kind),
    };
}
function unknownFormat(format) {
    const ids = [...registry.PARSERS.map(({ id }) => id), 'auto'];
    const near = (0,nearest/* nearest */.p)(format, ids);
    const all = `Formats: ${ids.join(', ')}.`;
    return {
        code: 'format-unknown',
        severity: 'error',
        message: `unknown format ${JSON.stringify(format.slice(0, 80))}`,
        hint: near === undefined ? all : `Did you mean "${near}"? ${all}`,
    };
}
function wrongKind(parser, kind) {
    const fitting = registry.PARSERS.filter((other) => other.kinds.includes(kind));
    return {
        code: 'format-wrong-kind',
        severity: 'error',
        message: `the format "${parser.id}" yields ${parser.kinds.join(' and ')}, not ${kind}`,
        hint: `Formats of ${kind}: ${fitting.map(({ id }) => id).join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/side-world.js


/** `scratch` is absolute and outlives the sides. */
function sideWorld({ processes, signal, trees }, scratch) {
    const built = trees.open(scratch);
    let names = 0;
    return {
        processes,
        signal,
        openReader: openReader,
        isConcatenable: (format) => (0,registry.parserFor)(format)?.concatenable ?? false,
        folderOf: (format) => (0,registry.parserFor)(format)?.folder,
        openTree: trees.open,
        scratch,
        nextName: () => String(names++),
        exists: (path) => built.exists(path.slice(scratch.length + 1)),
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/measure-nominees.js
var measure_nominees_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var measure_nominees_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Undefined where the task cannot be run again, or not often enough in the time that is left. */
async function measureNominees({ outcome, reference, targets, tests, alpha, budgetMs }, { tasks }, ports, emit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const spec = tasks.find(({ name }) => name === outcome.name);
        if (spec === undefined)
            return undefined;
        const scratch = measure_nominees_addDisposableResource(env_1, await ports.trees.scratch(), true);
        const world = sideWorld(ports, scratch.root);
        const { openSide, runsWholeCommand } = chooseSide(spec, targets, world);
        // Both sides, the warm-up and the fewest rounds of it.
        const leastMs = 2 * (LEAST_ROUNDS + 1) * outcome.durationMs;
        if (runsWholeCommand && leastMs > budgetMs) {
            const message = `${outcome.name} takes too long to look for drift: benchmarks.budget allows fewer than ${LEAST_ROUNDS} rounds of it.`;
            emit({ type: 'notice', message });
            return undefined;
        }
        const { suite, name: task } = outcome;
        const bases = [reference];
        const whole = { alpha: alpha * tests, surveyBase: false };
        return confirm_confirm({ suite, task, targets, tests, bases, budgetMs, openSide, ...whole }, ports, emit);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_nominees_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./lib/pipeline/find-change.js
var find_change = __webpack_require__(8720);
;// CONCATENATED MODULE: ./lib/compare/suggest-rename.js

/** Beyond this many of either it was no rename but a reorganisation, and guessing takes too long. */
const MOST_COMPARED = 50;
const LONGEST_NAME = 120;
/** Largest share of a name that may differ. */
const MOST_DIFFERENT = 0.34;
/** New identity by vanished identity: a like name in the same package, or the same name in another. */
function suggestRenames(vanished, added) {
    const suggestions = new Map();
    if (vanished.length > MOST_COMPARED || added.length > MOST_COMPARED)
        return suggestions;
    for (const one of vanished) {
        const best = added
            .map((other) => ({ other, distance: distanceBetween(one, other) }))
            .sort((a, b) => a.distance - b.distance)[0];
        if (best === undefined || best.distance > MOST_DIFFERENT)
            continue;
        suggestions.set(benchmarkIdentity(one), benchmarkIdentity(best.other));
    }
    return suggestions;
}
/** 0 for the same name, 1 for nothing in common. */
function distanceBetween(one, other) {
    const units = new Set(other.metrics.map(({ unit }) => unit));
    if (!one.metrics.some(({ unit }) => units.has(unit)))
        return 1;
    if (one.name === other.name)
        return 0;
    if (one.package !== other.package)
        return 1;
    const a = one.name.slice(0, LONGEST_NAME);
    const b = other.name.slice(0, LONGEST_NAME);
    // A name that continues the other (`Parse`, `ParseJSON`) is a likelier rename than its length says.
    if (a.startsWith(b) || b.startsWith(a))
        return MOST_DIFFERENT / 2;
    return editDistance(a, b) / Math.max(a.length, b.length, 1);
}
/** Levenshtein distance, two rows at a time. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/compare/plain-decisions.js



/** Looks at the two sides as a whole. */
function describeSituation(sides, matches) {
    const otherMachine = sides.baseline.state === 'other-environment';
    const vanished = matches.flatMap(({ base, head }) => (base && !head ? [base] : []));
    const added = matches.flatMap(({ base, head }) => (head && !base ? [head] : []));
    return {
        sides,
        otherMachine,
        sameProgram: !otherMachine || sameProgram(sides.environment, sides.baseline.reference?.environment),
        sameToolchain: !otherMachine || sameToolchain(sides.environment, sides.baseline.reference?.environment),
        unfinished: sides.head.some((run) => run.failed || !run.complete),
        renames: suggestRenames(vanished, added),
    };
}
/** Everything that decides what a program counts; the CPU and the number of cores do not. */
const sameProgram = (head, base) => sameToolchain(head, base) && head?.benchmarkCommand === base?.benchmarkCommand;
/** Everything that decides which benchmarks can be built. */
function sameToolchain(head, base) {
    if (head === undefined || base === undefined)
        return false;
    const names = new Set([...Object.keys(head.toolchain), ...Object.keys(base.toolchain)]);
    return (head.os === base.os &&
        head.arch === base.arch &&
        [...names].every((name) => head.toolchain[name] === base.toolchain[name]));
}
/** Undefined where the estimator has to be asked. */
function decidePlainly(match, facts, situation) {
    const { sides, otherMachine, sameProgram } = situation;
    if (facts.base.length === 0) {
        const known = sides.baseline.reference?.benchmarks !== undefined;
        return plain_decisions_plain('new', known ? 'not in the run compared with' : 'nothing to compare with yet');
    }
    if (facts.head.length === 0)
        return decideMissing(match, facts, situation);
    if (match.otherProcs) {
        const threads = (benchmark) => benchmark?.procs ?? 'an unknown number of';
        const instead = `ran with ${threads(match.head)} instead of ${threads(match.base)} threads`;
        return plain_decisions_plain('not-comparable', `${instead}: shown, not judged`);
    }
    const confirmed = match.head !== undefined && sides.isConfirmed?.(match.head, facts.unit);
    const exact = sameProgram || confirmed ? compareExactly(facts) : undefined;
    if (exact !== undefined || !otherMachine || confirmed)
        return exact;
    return plain_decisions_plain('not-comparable', 'measured on another machine or toolchain: shown, not judged');
}
/** The reference has it and this run has not. */
function decideMissing({ base, head }, facts, { sides, otherMachine, sameToolchain: sameTools, unfinished, renames }) {
    if (head !== undefined)
        return plain_decisions_plain('vanished', `no longer reports ${facts.unit}`);
    if (sides.headSkipped !== undefined) {
        const { task, reason } = sides.headSkipped;
        return plain_decisions_plain('skipped', `not measured, since ${task} did not pass (${reason})`);
    }
    if (unfinished)
        return plain_decisions_plain('inconclusive', 'the run broke off before it was measured');
    if (otherMachine && sides.environment !== undefined && !sameTools) {
        return plain_decisions_plain('not-comparable', 'not measured here; the run compared with had another toolchain');
    }
    const renamed = base && renames.get(benchmarkIdentity(base));
    const hint = base && renamed !== undefined
        ? `; if it is now ${renamed}, add the alias "${benchmarkIdentity(base)}: ${renamed}"`
        : '';
    return plain_decisions_plain('vanished', `in the run compared with, not in this one${hint}`);
}
const plain_decisions_plain = (decision, explanation) => ({
    decision,
    method: 'none',
    explanation,
});

;// CONCATENATED MODULE: ./lib/compare/benchmark-drafts.js


/**
 * Drafts every comparison and decides those that it can.
 * Objects are made once and filled in: with tens of thousands of benchmarks, copying them costs more
 * than all statistics.
 */
function draftComparisons(sides, matches) {
    const situation = describeSituation(sides, matches);
    const policyOf = policyLookup(sides.policy, sides.suite);
    const all = [];
    const open = [];
    for (const match of matches) {
        const benchmark = match.head ?? match.base;
        if (benchmark === undefined)
            continue;
        const policy = policyOf(benchmark.package, benchmark.name);
        for (const metric of metricsOf(match)) {
            const comparison = startDraft(sides.suite, match, benchmark, metric);
            const { action, better, tolerance } = policy.metric(metric.unit);
            const isGone = comparison.head.length === 0 && sides.headSkipped === undefined;
            const gone = isGone && action !== 'ignore';
            comparison.action = gone ? policy.vanished : action;
            comparison.tolerance = tolerance;
            if (better !== undefined)
                comparison.better = better;
            const decided = decidePlainly(match, comparison, situation);
            if (decided === undefined)
                open.push({ benchmark, comparison });
            else
                settle(comparison, decided);
            all.push(comparison);
        }
    }
    return { all, open };
}
/** Enters what was decided. */
function settle(comparison, { decision, method, explanation, effect, rounds, shortfall }) {
    comparison.decision = decision;
    comparison.method = method;
    comparison.explanation = explanation;
    if (effect !== undefined)
        comparison.effect = effect;
    if (rounds !== undefined)
        comparison.rounds = rounds;
    if (shortfall !== undefined)
        comparison.shortfall = shortfall;
}
/** Those of head, then those that only the base has. */
function metricsOf({ base, head }) {
    if (base === undefined || head === undefined)
        return (head ?? base)?.metrics ?? [];
    const lost = base.metrics.filter(({ unit }) => benchmark_drafts_find(head.metrics, unit) === undefined);
    return lost.length === 0 ? head.metrics : [...head.metrics, ...lost];
}
function startDraft(suite, { base, head }, benchmark, { unit, better }) {
    const draft = {
        suite,
        package: benchmark.package,
        name: benchmark.name,
        unit,
        better,
        base: (base && benchmark_drafts_find(base.metrics, unit))?.samples ?? [],
        head: (head && benchmark_drafts_find(head.metrics, unit))?.samples ?? [],
        tolerance: 0,
        action: 'block',
        decision: 'inconclusive',
        method: 'none',
        explanation: '',
    };
    if (benchmark.procs !== undefined)
        draft.procs = benchmark.procs;
    if (head?.place !== undefined)
        draft.place = head.place;
    return draft;
}
const benchmark_drafts_find = (metrics, unit) => metrics.find((metric) => metric.unit === unit);

;// CONCATENATED MODULE: ./lib/compare/confirmed.js

/** Both sides, with what was confirmed in place of what was stored or measured once. */
function overlay(base, head, confirmations) {
    if (confirmations.length === 0)
        return { base, head };
    return {
        base: laidOver(base, confirmations.flatMap(({ baseBenchmarks }) => baseBenchmarks)),
        head: laidOver(head, confirmations.flatMap(({ headBenchmarks }) => headBenchmarks)),
    };
}
/** Metric by metric: what is ignored was not measured again and is still shown. */
function laidOver(all, fresh) {
    const result = new Map(all);
    for (const benchmark of fresh) {
        const known = result.get(match_benchmarks_fullKey(benchmark));
        const others = known?.metrics.filter(({ unit }) => !benchmark.metrics.some((metric) => metric.unit === unit));
        const metrics = [...benchmark.metrics, ...(others ?? [])];
        result.set(match_benchmarks_fullKey(benchmark), { ...benchmark, ...known, metrics });
    }
    return result;
}
/** By benchmark of head and unit; undefined for what was not measured by turns. */
function sharesOf(confirmations) {
    const shares = new Map();
    for (const { targets, mostRounds, baseBenchmarks, headBenchmarks } of confirmations) {
        const keyOf = (benchmark, unit) => `${match_benchmarks_fullKey(benchmark)}\0${unit}`;
        const measured = new Set(headBenchmarks.flatMap((one) => one.metrics.map(({ unit }) => keyOf(one, unit))));
        if (baseBenchmarks.length === 0)
            continue;
        for (const target of targets) {
            for (const { unit, alpha } of target.metrics) {
                const key = keyOf(target, unit);
                if (measured.has(key))
                    shares.set(key, { alpha, mostRounds });
            }
        }
    }
    return (benchmark, unit) => shares.get(`${match_benchmarks_fullKey(benchmark)}\0${unit}`);
}

;// CONCATENATED MODULE: ./lib/compare/benchmarks.js






/** Accepted chance that any benchmark within its tolerance is convicted, over all of one verdict. */
const WHOLE_ALPHA = 0.01;
/** Time per operation, of which a rate (`MB/s`, `records/sec`) is the reciprocal. */
const TIME_PER_OPERATION = /^(?:ns|us|µs|μs|ms|s)(?:\/|$)/u;
const RATE = /(?:\/|_per_)s(?:ec|econd)?$/u;
/**
 * One comparison a metric, in the order of head and then of what only the reference has.
 * The error is shared evenly over the tests of this call (Bonferroni; C. E. Bonferroni 1936), whatever
 * their number; what was confirmed has its own shares, fixed before it was measured.
 */
function compareBenchmarks(inputs) {
    const { base, head } = overlay(collectBenchmarks([inputs.baseline.reference?.benchmarks ?? []]), collectBenchmarks(inputs.head.map((run) => run.benchmarks)), inputs.confirmations ?? []);
    const matches = matchBenchmarks(base, head, inputs.policy.aliases);
    const shareOf = sharesOf(inputs.confirmations ?? []);
    const isConfirmed = (...of) => shareOf(...of) !== undefined;
    const { all, open } = draftComparisons({ ...inputs, isConfirmed }, matches);
    const decide = deciderFor(inputs, open, shareOf);
    for (const draft of open)
        settle(draft.comparison, decide(draft));
    return all;
}
function deciderFor({ estimator, alpha, history }, open, shareOf) {
    const each = (alpha ?? WHOLE_ALPHA) / Math.max(1, countTests(open, estimator));
    return ({ benchmark, comparison }) => {
        const share = shareOf(benchmark, comparison.unit);
        if (share !== undefined)
            return pairedEstimator(designFor(share.mostRounds)).compare(pairOf(comparison, share.alpha));
        const pair = pairOf(comparison, each);
        const cleared = history && clearByHistory(pair, history(benchmark, comparison.unit));
        return cleared ?? estimator.compare(pair);
    };
}
function pairOf({ base, head, tolerance, better, unit }, alpha) {
    return { base, head, tolerance, better, unit, alpha };
}
/** What one test of a call may spend, given how its comparisons came out. */
function shareOfError(comparisons, estimator) {
    const open = comparisons
        .filter(({ method }) => method !== 'exact' && method !== 'none')
        .map((comparison) => ({ benchmark: fullKey(comparison), comparison }));
    return WHOLE_ALPHA / Math.max(1, countTests(open, estimator));
}
/** How many chances there are to convict wrongly; a metric and its reciprocal are one. */
function countTests(open, { leastSamples }) {
    const tested = open.filter(({ comparison: { action, base, head } }) => action !== 'ignore' && Math.min(base.length, head.length) >= leastSamples);
    return withoutReciprocals(tested, ({ benchmark }) => benchmark, ({ comparison }) => comparison.unit).length;
}
/** Drops rates of benchmarks whose time per operation is there too: both say the same. */
function withoutReciprocals(tests, benchmarkOf, unitOf) {
    const timed = new Set();
    for (const test of tests) {
        if (TIME_PER_OPERATION.test(unitOf(test)))
            timed.add(benchmarkOf(test));
    }
    return tests.filter((test) => !(RATE.test(unitOf(test)) && timed.has(benchmarkOf(test))));
}

;// CONCATENATED MODULE: ./lib/pipeline/whole-alpha.js

/**
 * What this run may spend of an accepted error: of a verdict over several legs each has its share, fixed before anything
 * is measured. How many jobs there are besides those of one matrix, only the names of the legs tell.
 */
function shareOfLeg({ part, legs }) {
    return part === undefined ? 1 : 1 / (part.of * Math.max(1, legs.length));
}
/** The accepted chance of any wrong conviction of this run. */
const wholeAlpha = (config) => WHOLE_ALPHA * shareOfLeg(config);

;// CONCATENATED MODULE: ./lib/pipeline/check-drift.js
/**
 * On the default branch: has measured by turns what the stored runs of the window nominate as having got worse little
 * by little, after all tasks, while nothing else runs. What the rounds convict becomes a debt; all else is a notice.
 */






/** Measures what is nominated; of each what was found. */
async function checkDrift(facts, judgeable, ports, emit) {
    if (!check_drift_isWanted(judgeable))
        return [];
    const nominees = nomineesOf(facts, judgeable);
    // Fixed before the first round of any of them.
    const alpha = shareOfDrift(nominees.length) * shareOfLeg(judgeable.request.config);
    const checked = [];
    const { budgetMs } = judgeable.request.config.policy.benchmarks;
    const endsAt = ports.clock.now() + budgetMs;
    for (const { outcome, reference, nominees: own } of grouped(nominees, facts)) {
        const leftMs = endsAt - ports.clock.now();
        if (leftMs <= 0 || ports.signal.aborted)
            break;
        const targets = targetsOf(own, alpha);
        const request = { outcome, reference, targets, tests: own.length, alpha, budgetMs: leftMs };
        const result = await measureNominees(request, judgeable.request.config, ports, emit);
        if (result === undefined || result.kind === 'unmeasured')
            continue;
        for (const nominee of own) {
            const estimate = judgeNominee(nominee, result, alpha);
            if (estimate !== undefined)
                checked.push({ nominee, estimate });
        }
    }
    for (const one of checked)
        if (one.estimate.decision !== 'regressed')
            emit(noticeOf(one));
    return checked;
}
/** The facts with the debts that were found, and without those that are mended. */
function settleDrift(facts, checked, judgeable) {
    return { ...facts, suites: facts.suites.map((suite) => check_drift_settle(suite, checked, judgeable)) };
}
/** Numbers of edits belong to no commit. */
function check_drift_isWanted({ request: { config, context, change } }) {
    const isEdited = context.event === 'local' && change.files.length > 0;
    const { confirm } = config.policy.benchmarks;
    return config.mode === 'run' && confirm !== 'never' && (0,find_change.onDefaultBranch)(context) && !isEdited;
}
/** First debts that may be over, since they keep runs from being accepted; then what is new, strongest first. */
function nomineesOf({ suites }, judgeable) {
    const { headCommit } = judgeable.request.context;
    const ofSuites = suites.map((suite) => nomineesOfSuite(suite, judgeable));
    const drifting = ofSuites.flatMap(({ fresh }) => fresh).sort((a, b) => b.shift - a.shift);
    return [...ofSuites.flatMap(({ owed }) => owed), ...drifting]
        .filter(({ reference }) => reference !== headCommit)
        .slice(0, MOST_NOMINEES);
}
function nomineesOfSuite(suite, { environments }) {
    const environment = environments.get(suite.suite);
    const isWhole = suite.benchmarks.every(({ complete, failed }) => complete && !failed);
    if (environment === undefined || !isWhole)
        return { owed: [], fresh: [] };
    const inputs = {
        entries: suite.baseline.entries,
        fingerprint: environment.fingerprint,
        comparisons: suite.comparisons,
        head: suite.benchmarks.flatMap(({ benchmarks }) => benchmarks),
    };
    const { fresh = [], known = [] } = suite.debts ?? {};
    const debts = new Set([...fresh, ...known].map((debt) => debtKey(debt, debt.unit)));
    return {
        owed: known
            .filter((debt) => isToBeMeasured(debt, suite.baseline))
            .flatMap((debt) => renominate(debt, inputs) ?? []),
        fresh: nominate(inputs).filter((one) => !debts.has(debtKey(one, one.unit))),
    };
}
/** By the task that has measured them, and the commit that they are measured beside. */
function grouped(nominees, { suites }) {
    const groups = new Map();
    for (const nominee of nominees) {
        const outcome = suites
            .find(({ suite }) => suite === nominee.suite)
            ?.outcomes.find((one) => one.status === 'passed' && check_drift_hasMeasured(one, nominee));
        if (outcome === undefined)
            continue;
        const { reference } = nominee;
        const key = `${outcome.name}\0${reference}`;
        const group = groups.get(key) ?? { outcome, reference, nominees: [] };
        group.nominees.push(nominee);
        groups.set(key, group);
    }
    return [...groups.values()];
}
const check_drift_hasMeasured = ({ measurements }, nominee) => measurements.some((one) => one.kind === 'benchmarks' &&
    one.benchmarks.some((benchmark) => match_benchmarks_fullKey(benchmark) === match_benchmarks_fullKey(nominee)));
function check_drift_settle(suite, checked, judgeable) {
    const own = checked.filter(({ nominee }) => nominee.suite === suite.suite);
    if (suite.debts === undefined || own.length === 0)
        return suite;
    const owed = new Set(suite.debts.known.map((debt) => debtKey(debt, debt.unit)));
    const isOwed = ({ nominee }) => owed.has(debtKey(nominee, nominee.unit));
    const mended = own.filter((one) => isOwed(one) && ['unchanged', 'improved'].includes(one.estimate.decision));
    const found = own.filter((one) => !isOwed(one) && one.estimate.decision === 'regressed');
    const gone = new Set(mended.map(({ nominee }) => debtKey(nominee, nominee.unit)));
    const debts = found.map((one) => debtOf(one, judgeable));
    return { ...suite, debts: settleDebts(suite.debts, debts, gone) };
}
function debtOf({ nominee, estimate }, { request, lineage, startedAt }) {
    const { package: packageName, name, procs, unit, reference } = nominee;
    return {
        package: packageName,
        name,
        ...(procs === undefined ? {} : { procs }),
        unit,
        ...sizeOf(estimate.effect),
        since: request.context.headCommit,
        reference,
        between: commitsBetween(lineage, reference),
        foundAt: startedAt,
        how: 'drift',
    };
}
function noticeOf({ nominee, estimate }) {
    const { name, unit, reference } = nominee;
    const message = `Stored runs of ${name} (${unit}) seem to get worse; beside ${reference.slice(0, 10)} it is ${estimate.decision}: ${estimate.explanation}.`;
    return { type: 'notice', message };
}

;// CONCATENATED MODULE: ./lib/compare/threshold.js
/**
 * The plain threshold, for who asks for it by `confirm: never`: the ratio of medians against the tolerance,
 * whatever the noise, also of a single value. What that is worth on a shared machine is said with it.
 */


/** Measured: `docs/statistics.md`. */
const WORTH = 'a plain threshold knows no noise: on a shared machine most unchanged changes exceed one of 5 %';
function threshold_compare({ base, head, tolerance, better }) {
    const [before, after] = [base, head].map((values) => medianOfSorted(sorted(values)));
    if (before === undefined || after === undefined || !(before >= 0 && after >= 0)) {
        const explanation = 'negative values have no ratio to compare by';
        return { decision: 'inconclusive', method: 'no-ratio', explanation };
    }
    const [good, bad] = better === 'lower' ? [before, after] : [after, before];
    const limit = 1 + tolerance;
    const decision = bad > good * limit ? 'regressed' : good > bad * limit ? 'improved' : 'unchanged';
    const ratio = after / before;
    const hasRatio = Number.isFinite(ratio);
    const change = hasRatio ? `${formatChange(ratio)} ` : '';
    const place = decision === 'unchanged' ? 'within' : 'beyond';
    return {
        decision,
        ...(hasRatio ? { effect: { ratio, low: ratio, high: ratio } } : {}),
        method: 'threshold',
        explanation: `${change}${place} the tolerance of ${formatLimit(tolerance)}; ${WORTH}`,
    };
}
const threshold = {
    id: 'threshold',
    label: 'plain threshold on the ratio of medians',
    leastSamples: 1,
    compare: threshold_compare,
    explain: (pair) => [`decision: ${threshold_compare(pair).decision}: ${threshold_compare(pair).explanation}`],
};

// EXTERNAL MODULE: ./lib/pipeline/environments.js
var pipeline_environments = __webpack_require__(8382);
;// CONCATENATED MODULE: ./lib/places/go-code-lines.js
/**
 * Which lines of a Go file hold code. A cover profile names blocks from brace to brace, with the comments and blank
 * lines in them; a change of only those changes nothing that a test could reach.
 * https://go.dev/ref/spec#Lexical_elements
 */
/** Punctuation alone executes nothing. */
const PUNCTUATION = /[^\s{}()[\],;]/;
const LITERALS = {
    '"': { end: '"', escapes: true },
    "'": { end: "'", escapes: true },
    '`': { end: '`', escapes: false },
};
/** Numbers from 1 of the lines with more than comments, blanks and punctuation. */
function goCodeLines(source) {
    const code = new Set();
    let line = 1;
    let at = 0;
    const advance = (to, isCode) => {
        for (; at < to; at += 1) {
            const character = source[at] ?? '';
            if (character === '\n')
                line += 1;
            else if (isCode && PUNCTUATION.test(character))
                code.add(line);
        }
    };
    while (at < source.length) {
        const comment = commentEnd(source, at);
        if (comment !== undefined)
            advance(comment, false);
        else
            advance(literalEnd(source, at), true);
    }
    return code;
}
/** Where the comment that starts here ends; undefined where none starts. */
function commentEnd(source, at) {
    if (source[at] !== '/')
        return undefined;
    if (source[at + 1] === '/')
        return go_code_lines_endOf(source, '\n', at);
    if (source[at + 1] === '*')
        return go_code_lines_endOf(source, '*/', at + 2);
    return undefined;
}
/** Where the literal that starts here ends; the next character where none starts. */
function literalEnd(source, at) {
    const literal = LITERALS[source[at] ?? ''];
    if (literal === undefined)
        return at + 1;
    for (let i = at + 1; i < source.length; i += 1) {
        if (literal.escapes && source[i] === '\\')
            i += 1;
        else if (source[i] === literal.end)
            return i + 1;
        // An interpreted literal never goes over a line: this file does not compile, or this is no literal.
        else if (literal.escapes && source[i] === '\n')
            return i;
    }
    return source.length;
}
function go_code_lines_endOf(source, mark, from) {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
}

;// CONCATENATED MODULE: ./lib/pipeline/executable-lines.js

/** Only lines are filtered; the ratios stay as the tool counts them. Reads the changed Go files, of 1 MiB at most. */
async function keepExecutableLines(coverage, change, files) {
    const changed = new Set(change.files.map(({ path }) => path));
    const filtered = await Promise.all(coverage.files.map((file) => changed.has(file.path) && file.path.endsWith('.go') ? withCodeOnly(file, files) : file));
    return { ...coverage, files: filtered };
}
async function withCodeOnly(file, files) {
    const source = await files.readText(file.path);
    if (source === undefined)
        return file;
    const code = goCodeLines(source);
    return {
        ...file,
        coveredLines: file.coveredLines.filter((line) => code.has(line)),
        missedLines: file.missedLines.filter((line) => code.has(line)),
    };
}

;// CONCATENATED MODULE: ./lib/compare/flaky.js



/** Of a normal variation, so many standard deviations hold one run in twenty on the bad side. */
const flaky_UPPER_95 = 1.645;
/** Worst first; metrics that are ignored and those that changed their level for a known reason are left out. */
function flaky_flakyBenchmarks(comparisons, entries, fingerprint, isDebt) {
    const points = pointsOf(entries, fingerprint);
    const flaky = comparisons.flatMap((one) => {
        if (one.action === 'ignore' || one.head.length === 0 || isDebt(one))
            return [];
        const runs = sinceAccepted(points(one, one.unit), one);
        if (runs.length < drift_LEAST_RUNS)
            return [];
        const spread = robustSpread(runs.map(({ log }) => log));
        if (!(spread > Math.log1p(one.tolerance) / flaky_UPPER_95))
            return [];
        const { name, unit, tolerance } = one;
        return [{ name, unit, tolerance, spread: Math.expm1(spread), runs: runs.length }];
    });
    return flaky.sort((a, b) => b.spread - a.spread);
}

;// CONCATENATED MODULE: ./lib/pipeline/find-debts.js
/** What the stored runs of a suite add to its facts: debts of the default branch, and benchmarks that vary too much. */



/** Those of this run on the default branch, else those that its base has. */
function suiteDebts(suite, judgeable) {
    const { request, lineage, startedAt } = judgeable;
    const { context, config } = request;
    const { baseline, comparisons, confirmations } = suite;
    if (!(0,find_change.onDefaultBranch)(context))
        return debtsOfBase(baseline);
    return debtsOfRun({
        baseline,
        comparisons,
        confirmations,
        head: context.headCommit,
        lineage,
        foundAt: startedAt,
        canMeasure: config.mode !== 'ingest' && config.policy.benchmarks.confirm !== 'never',
    });
}
/** Only those that this task has measured: of the others there is nothing to say yet. */
function stageDebts(suite, judgeable) {
    const { fresh, known } = suiteDebts(suite, judgeable);
    const measured = new Set(suite.comparisons.filter(({ head }) => head.length > 0).map((one) => debtKey(one, one.unit)));
    return { fresh, known: known.filter((debt) => measured.has(debtKey(debt, debt.unit))) };
}
/** Where a stored run is proof by wish, noise is no subject. */
function flakyOf({ suite, comparisons, baseline }, { fresh, known }, { request, environments }) {
    const environment = environments.get(suite);
    if (environment === undefined || request.config.policy.benchmarks.confirm === 'never')
        return [];
    const debts = new Set([...fresh, ...known].map((debt) => debtKey(debt, debt.unit)));
    const isDebt = (one) => debts.has(debtKey(one, one.unit));
    return flaky_flakyBenchmarks(comparisons, baseline.entries, environment.fingerprint, isDebt);
}

;// CONCATENATED MODULE: ./lib/places/benchmark/syntax.js
/** Keys of the strings in a line: `"name`. */
function stringsIn(line) {
    const strings = line.matchAll(STRING_LITERAL);
    return [...strings].map(([, , text = '']) => `"${text}`);
}
/** The path itself, or its end: a run may be started above or below the folder. */
function isSamePath(path, named) {
    const wanted = named.replaceAll('\\', '/');
    return path === wanted || path.endsWith(`/${wanted}`) || wanted.endsWith(`/${path}`);
}
const STRING_LITERAL = /(["'`])((?:(?!\1)[^\\\n]){1,300})\1/g;

;// CONCATENATED MODULE: ./lib/places/benchmark/cpp.js
/**
 * C++: functions that a macro registers for Google Benchmark, strings for Catch2 and nanobench.
 * https://github.com/google/benchmark/blob/main/docs/user_guide.md
 */

const FUNCTION = /\b(\w+)\s*\(\s*(?:::)?(?:benchmark\s*::\s*)?State\s*&/;
const MACRO = /\bBENCHMARK(?:_TEMPLATE\d?|_CAPTURE)?\s*\(\s*(\w+)/;
const FIXTURE = /\bBENCHMARK(?:_TEMPLATE\d?)?(?:_DEFINE|_REGISTER)?_F\s*\(\s*(\w+)\s*,\s*(\w+)/;
const NAMING = /\bBENCHMARK(?:_ADVANCED)?\s*\(\s*"|\.run\s*\(|RegisterBenchmark\s*\(|->Name\s*\(/;
const cpp = {
    id: 'cpp',
    files: () => ['**/*.{c,cc,cpp,cxx,c++,h,hh,hpp,ipp}'],
    defined(text) {
        const [, fixture, method] = FIXTURE.exec(text) ?? [];
        if (fixture !== undefined)
            return [`fn ${fixture}/${method}`];
        const defined = FUNCTION.exec(text)?.[1];
        if (defined !== undefined)
            return [`fn ${defined}`];
        const registered = MACRO.exec(text)?.[1];
        if (registered !== undefined)
            return [`macro ${registered}`];
        return NAMING.test(text) ? stringsIn(text) : [];
    },
    spellings({ name }) {
        const [first = '', second = ''] = name.split(/[/<(]/);
        return [`fn ${first}/${second}`, `fn ${first}`, `macro ${first}`, `"${name}`, `"${first}`];
    },
};

;// CONCATENATED MODULE: ./lib/places/import-path.js
/** The name by which Go knows a directory: with it, what Go prints is mapped for sure instead of by likeness. */

/**
 * The module path that the go.mod of a directory declares; undefined where there is none.
 * https://go.dev/ref/mod#go-mod-file-module
 */
async function readImportPath(files, directory) {
    const text = await files.readText(external_node_path_.posix.join(directory, 'go.mod'));
    if (text === undefined)
        return undefined;
    return /^[ \t]*module[ \t]+(?:\(\s*)?"?([^\s"()]+)/m.exec(text.replace(/\/\/.*$/gm, ''))?.[1];
}

;// CONCATENATED MODULE: ./lib/places/printed-path.js
/**
 * Paths as tools print them: from other machines, other systems, or from somebody who means harm.
 * Only spelling is settled here; whether there is such a file is asked elsewhere.
 */

const LONGEST = 4096;
/**
 * With forward slashes, `.` and `..` resolved, and no scheme or leading `./`. Undefined for what can be no file:
 * empty, too long, or with control characters (NUL among them).
 */
function tidyPath(printed) {
    if (printed === '' || printed.length > LONGEST || /[\x00-\x1f\x7f]/.test(printed))
        return undefined;
    const slashed = printed.replace(/^file:\/\/(?=\/)/, '').replaceAll('\\', '/');
    // Windows: `/C:/x` of a URL and `c:/x` are both `C:/x`.
    const local = slashed.replace(/^\/?([A-Za-z]):\//, (_, drive) => `${drive.toUpperCase()}:/`);
    const normal = external_node_path_.posix.normalize(local);
    return normal === '.' || normal.endsWith('/') ? undefined : normal;
}
/** For tidied paths: from the root of a system, or of a drive. */
function isAbsolutePath(path) {
    return path.startsWith('/') || /^[A-Z]:\//.test(path);
}
/** The part below `root`, both tidied; undefined where it is not below it. */
function partBelow(path, root) {
    const start = root.endsWith('/') ? root : `${root}/`;
    return path.startsWith(start) ? path.slice(start.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/places/benchmark/go.js
/** Go: a benchmark is a function of a test file, in the directory of its package. https://pkg.go.dev/testing#hdr-Benchmarks */



const go_FUNCTION = /^func (Benchmark[\p{L}\p{Nd}_]*)\(/u;
const go = {
    id: 'go',
    files: () => ['**/*_test.go'],
    defined: (line) => go_FUNCTION.exec(line)?.slice(1, 2) ?? [],
    spellings: ({ name }) => [functionName(name)],
    async likeness(files, folder) {
        const importPath = await readImportPath(files, folder);
        return (path, benchmark) => likeness(external_node_path_.posix.dirname(path), benchmark, importPath);
    },
};
/** `ParseJSON/small-8` is a sub-benchmark of `func BenchmarkParseJSON`. */
function functionName(name) {
    const [top = ''] = name.split('/');
    return top.startsWith('Benchmark') ? top : `Benchmark${top}`;
}
/** The package's own directory for sure, where that is known; else how many path elements both share at their ends. */
function likeness(directory, benchmark, importPath) {
    // `x_test` is the external test package of the directory x.
    const tested = benchmark.package.replace(/_test$/, '');
    const own = tested === importPath ? '.' : importPath && partBelow(tested, importPath);
    if (directory === own)
        return Number.POSITIVE_INFINITY;
    if (directory === '.')
        return 0.5;
    const wanted = tested.split('/').reverse();
    const elements = directory.split('/').reverse();
    const different = elements.findIndex((element, i) => element !== wanted[i]);
    return different < 0 ? elements.length : different;
}

;// CONCATENATED MODULE: ./lib/places/benchmark/jvm.js
/**
 * Java, Kotlin, Scala and C#: a benchmark is a method, named with its class, which its file is called after.
 * https://github.com/openjdk/jmh
 */

/** `com.example.ReaderBenchmark.read`, before parameters. */
const QUALIFIED = /^(?:[\w$]+\.){0,40}([A-Z][\w$]*)\.([\w$]+)(?=$|[^\w$.])/;
const METHOD = /\b(?:public|internal|fun|def)\b[^=;("]{0,300}?\b([\w$]+)\s*\(/;
const jvm = {
    id: 'jvm',
    files: (benchmarks) => {
        const classes = benchmarks.flatMap(({ name }) => QUALIFIED.exec(name)?.[1] ?? []);
        return [...new Set(classes)].map((name) => `**/${name}.{java,kt,scala,cs}`);
    },
    defined(line, path) {
        const method = METHOD.exec(line)?.[1];
        if (method === undefined)
            return [];
        return [`${external_node_path_.posix.basename(path, external_node_path_.posix.extname(path))}.${method}`];
    },
    spellings({ name }) {
        const [, type, method] = QUALIFIED.exec(name) ?? [];
        return type === undefined ? [] : [`${type}.${method}`];
    },
    likeness: async () => (path, { name }) => {
        const folders = external_node_path_.posix.dirname(path).split('/').reverse();
        const packages = name
            .split(/[^\w$.]/, 1)[0]
            ?.split('.')
            .slice(0, -2)
            .reverse() ?? [];
        const different = packages.findIndex((element, i) => element !== folders[i]);
        return different < 0 ? packages.length : different;
    },
};

;// CONCATENATED MODULE: ./lib/places/benchmark/python.js
/** Python: functions, named with their file (pytest-benchmark) or their module (asv). https://docs.pytest.org/en/stable/how-to/usage.html */

const python_FUNCTION = /^\s*(?:async\s+)?def\s+(\w+)\s*\(/;
/** `tests/test_a.py::TestA::test_b[1-x]` */
const NODE_ID = /^([^[\]]{1,500}?\.py)::(?:\w+::){0,20}(\w+)(?=\[|$)/;
/** `benchmarks.module.Class.time_it(10)`: https://asv.readthedocs.io/en/stable/writing_benchmarks.html */
const ASV = /^([\w.]{0,500}?)\.?((?:time|timeraw|mem|peakmem|track)_\w+)(?=\(|$)/;
const python_python = {
    id: 'python',
    files(benchmarks) {
        const some = benchmarks.some((benchmark) => python_python.spellings(benchmark).length > 0);
        return some ? ['**/*.py'] : [];
    },
    defined: (line) => python_FUNCTION.exec(line)?.slice(1, 2) ?? [],
    spellings({ name }) {
        const found = NODE_ID.exec(name)?.[2] ?? ASV.exec(name)?.[2];
        return found === undefined ? [] : [found];
    },
    likeness: async () => (path, { name }) => {
        const file = NODE_ID.exec(name)?.[1];
        if (file !== undefined)
            return isSamePath(path, file) ? 1 : -1;
        const module = path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
        const qualified = ASV.exec(name)?.[1] ?? '';
        // The folder of the benchmarks itself is not part of their names.
        return parents(qualified).some((part) => module === part || module.endsWith(`.${part}`))
            ? 1
            : 0;
    },
};
/** `a.b.C`: itself, `a.b` and `a`. */
function parents(qualified) {
    const parts = qualified.split('.').filter((part) => part !== '');
    return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
}

;// CONCATENATED MODULE: ./lib/places/benchmark/rust.js
/**
 * Rust: names are strings for Criterion (`group/function/value`), functions for libtest and divan
 * (`target/module/function/value`). https://bheisler.github.io/criterion.rs/book/ https://docs.rs/divan
 */

const rust_FUNCTION = /\bfn\s+(\w+)\s*[<(]/;
const rust_LIBTEST = /\bfn\s+(\w+)\s*\([^)]{0,100}\bBencher\b/;
/** Elsewhere a function of this name is what is measured. */
const BENCH_FILE = /(?:^|\/)bench(?:es|marks?)?\/|bench[^/]*\.rs$/;
const rust = {
    id: 'rust',
    files: () => ['**/*.rs'],
    defined(line, path) {
        if (!BENCH_FILE.test(path))
            return functionIn(line, rust_LIBTEST);
        return [...stringsIn(line), ...functionIn(line, rust_FUNCTION)];
    },
    spellings({ name }) {
        const parts = name.split(/\/|::/).filter((part) => part !== '' && !/^[\d.,_]+$/.test(part));
        const inner = parts.length > 1 ? parts.slice(1).reverse() : parts;
        return [
            `"${name}`,
            ...inner.flatMap((part) => [`"${part}`, `fn ${part}`]),
            ...parts.slice(0, 1).map((group) => `"${group}`),
        ];
    },
};
function functionIn(line, pattern) {
    const name = pattern.exec(line)?.[1];
    return name === undefined ? [] : [`fn ${name}`];
}

;// CONCATENATED MODULE: ./lib/places/benchmark/scripts.js
/** JavaScript, TypeScript and whatever names its benchmarks by strings in files that are called after them. */

const EXTENSIONS = 'js,mjs,cjs,ts,mts,cts,jsx,tsx,jl,lua,luau,rb,php,swift,dart';
const scripts = {
    id: 'scripts',
    files: () => ['**/*bench*', '**/bench/**/*', '**/{bench,benchmark,benchmarks}/**/*'].map((pattern) => `${pattern}.{${EXTENSIONS}}`),
    defined: stringsIn,
    // The whole name, and its last part where groups stand before it.
    spellings: ({ name }) => [`"${name}`, `"${name.split(/ > | › |\//).at(-1)}`],
    likeness: async () => (path, benchmark) => (isSamePath(path, scripts_fileOf(benchmark)) ? 1 : 0),
};
/** Vitest: `bench/url.bench.ts > group` */
function scripts_fileOf(benchmark) {
    return benchmark.package.split(' > ', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/places/benchmarks.js
/**
 * Where benchmarks are defined, so that a regression can be shown at its own line. Each language is asked in turn for
 * those that none before it has; a guess between several places is none.
 */







/** Those that know their benchmarks for sure come first. */
const SYNTAXES = [go, jvm, python_python, rust, cpp, scripts];
const MAX_FILES = 5000;
const FILE_LIMIT_BYTES = 1024 * 1024;
const benchmarks_LONGEST_LINE = 2000;
/**
 * Finds the place of each benchmark, in their order; undefined where there is none or more than one that fits.
 * Reads at most 5,000 files of 1 MiB each of every language below `folder`.
 */
async function locateBenchmarks(files, benchmarks, folder = '.') {
    const found = new Map();
    for (const syntax of SYNTAXES) {
        const wanted = benchmarks.filter((benchmark) => !found.has(benchmark));
        const patterns = wanted.length === 0 ? [] : syntax.files(wanted);
        if (patterns.length === 0)
            continue;
        const definitions = await benchmarks_define(files, folder, patterns, syntax, wanted);
        if (definitions.size === 0)
            continue;
        const likeness = await syntax.likeness?.(files, folder);
        for (const benchmark of wanted) {
            const place = choose(definitions, syntax.spellings(benchmark), benchmark, likeness);
            if (place !== undefined)
                found.set(benchmark, place);
        }
    }
    return benchmarks.map((benchmark) => found.get(benchmark));
}
/** That of the first spelling which has a single likeliest one. */
function choose(definitions, spellings, benchmark, likeness = () => 0) {
    for (const spelling of spellings) {
        const scored = (definitions.get(spelling) ?? [])
            .map(({ path, place }) => ({ place, score: likeness(path, benchmark) }))
            .filter(({ score }) => score >= 0);
        const best = Math.max(...scored.map(({ score }) => score));
        const winners = scored.filter(({ score }) => score === best);
        if (winners.length === 1)
            return winners[0]?.place;
    }
    return undefined;
}
async function benchmarks_define(files, folder, patterns, syntax, wanted) {
    const keys = new Set(wanted.flatMap((benchmark) => syntax.spellings(benchmark)));
    const definitions = new Map();
    for (const file of (await files.glob(patterns, folder)).slice(0, MAX_FILES)) {
        const path = external_node_path_.posix.relative(folder, file);
        let line = 0;
        for (const text of (await startOf(files, file)).split('\n')) {
            line += 1;
            for (const key of syntax.defined(text.slice(0, benchmarks_LONGEST_LINE), path)) {
                if (!keys.has(key))
                    continue;
                const known = definitions.get(key);
                const definition = { path, place: { file, line } };
                if (known === undefined)
                    definitions.set(key, [definition]);
                else
                    known.push(definition);
            }
        }
    }
    return definitions;
}
async function startOf(files, path) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of files.read(path)) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > FILE_LIMIT_BYTES)
            break;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/places/source-roots.js
/**
 * Paths below source roots that a report does not name: JaCoCo prints `com/acme/A.java` of `lib/src/main/java`, and
 * others what they found below the directory that they were told.
 */

/** Directories that Kotlin files may leave out, at most. */
const MOST_OMITTED = 10;
/**
 * Printed path → the file that it is the end of. Where several end so, the one is meant that lies in a root which
 * another path surely has, or else the one whose root fits most paths; where that does not tell, none is.
 * @param folder working directory: what ends so within it goes before what does elsewhere
 */
function mapBelowSourceRoots(files, folder, paths) {
    const relative = paths.filter(([, tidy]) => !isAbsolutePath(tidy));
    const mapped = byEnding(files, folder, relative);
    const left = relative.filter(([path, tidy]) => tidy.endsWith('.kt') && !mapped.has(path));
    for (const [path, file] of withoutCommonPackage(files, folder, left))
        mapped.set(path, file);
    return mapped;
}
function byEnding(files, folder, paths) {
    if (paths.length === 0)
        return new Map();
    const found = findCandidates(files, folder, paths);
    const votes = countRoots(found);
    const sureVotes = countRoots(found.filter((one) => one.files.length === 1));
    const mapped = new Map();
    for (const one of found) {
        const inSureRoots = one.files.filter((file) => sureVotes.has(rootOf(one, file)));
        const file = inSureRoots.length > 0
            ? onlyOf(inSureRoots)
            : onlyOf(mostVoted(one.files, (file) => votes.get(rootOf(one, file)) ?? 0));
        if (file !== undefined)
            mapped.set(one.printed, file);
    }
    return mapped;
}
/** Looks each ending of each file up, so that it costs the same however many files are called alike. */
function findCandidates(files, folder, paths) {
    const byEnd = new Map(paths.map(([, tidy]) => [tidy, []]));
    for (const file of files) {
        for (let start = 0; start >= 0;) {
            byEnd.get(file.slice(start))?.push(file);
            const slash = file.indexOf('/', start);
            start = slash < 0 ? -1 : slash + 1;
        }
    }
    return paths.map(([printed, ending]) => {
        const all = byEnd.get(ending) ?? [];
        const within = all.filter((file) => partBelow(file, folder) !== undefined);
        return { printed, ending, files: within.length > 0 ? within : all };
    });
}
function countRoots(found) {
    const votes = new Map();
    for (const one of found) {
        for (const file of one.files) {
            votes.set(rootOf(one, file), (votes.get(rootOf(one, file)) ?? 0) + 1);
        }
    }
    return votes;
}
function rootOf({ ending }, file) {
    return file.slice(0, file.length - ending.length);
}
function mostVoted(files, votesOf) {
    const most = files.reduce((best, file) => Math.max(best, votesOf(file)), 0);
    return files.filter((file) => votesOf(file) === most);
}
function onlyOf(files) {
    return files.length === 1 ? files[0] : undefined;
}
/**
 * Kotlin's files may leave out the directories of the package that all have in common, so that `org/acme/app/A.kt` is
 * `src/A.kt`. The number of directories that makes files of most paths is taken, if that is more than half of them.
 * https://kotlinlang.org/docs/coding-conventions.html#directory-structure
 */
function withoutCommonPackage(files, folder, paths) {
    const directories = (tidy) => tidy.split('/').slice(0, -1);
    const [first = ['', '']] = paths;
    const common = directories(first[1]).findIndex((name, at) => !paths.every(([, tidy]) => directories(tidy)[at] === name));
    const most = common < 0 ? directories(first[1]).length : common;
    let best = new Map();
    for (let omitted = 1; omitted <= Math.min(most, MOST_OMITTED); omitted++) {
        const cut = paths.map(([path, tidy]) => [path, tidy.split('/').slice(omitted).join('/')]);
        const mapped = byEnding(files, folder, cut);
        if (mapped.size > best.size)
            best = mapped;
    }
    return 2 * best.size > paths.length ? best : new Map();
}

;// CONCATENATED MODULE: ./lib/places/resolve.js
/**
 * From paths as tools print them to files of the repository. Every answer is one of the files that are there, so no
 * printed path, however hostile, leads anywhere else; what matches none of them is said, never guessed.
 */



/**
 * @param repoFiles all files, relative with forward slashes
 * @param workingDirectory of the task, below the root, `.` for the root itself
 * @param root absolute; with it, a place elsewhere on this machine is never taken for a file of the same name
 * @param importPath what Go calls the working directory (`readImportPath`); without it the likeliest prefix is taken
 */
function createPathMapper(repoFiles, workingDirectory, root, importPath) {
    const tree = {
        files: new Set(repoFiles),
        bases: [...new Set([external_node_path_.posix.normalize(workingDirectory), '.'])],
        root: root === undefined ? undefined : tidyPath(root),
        importPath,
    };
    return {
        mapReport: (paths, roots = []) => mapFromRoots(tree, paths, roots),
        mapPlaces: (places) => mapPlaces(tree, places),
    };
}
/**
 * Each relative path is taken from each root. What is a file from two of them is none for sure; where the roots lead to
 * fewer files than the paths alone do, they are of another machine, or wrong.
 */
function mapFromRoots(tree, printed, roots) {
    const plain = mapReport(tree, printed);
    if (roots.length === 0)
        return plain;
    const spellings = new Map(printed.map((path) => {
        const isRelative = !isAbsolutePath(tidyPath(path) ?? '/');
        return [path, isRelative ? roots.map((root) => `${root}/${path}`) : [path]];
    }));
    const rooted = mapReport(tree, [...spellings.values()].flat());
    const mapped = new Map();
    for (const [path, spelled] of spellings) {
        const files = new Set(spelled.flatMap((each) => rooted.mapped.get(each) ?? []));
        const [file] = files;
        if (file !== undefined && files.size === 1)
            mapped.set(path, file);
    }
    if (mapped.size < plain.mapped.size)
        return plain;
    return { mapped, unmatched: [...new Set(printed)].filter((path) => !mapped.has(path)) };
}
function mapReport(tree, printed) {
    const tidied = new Map();
    for (const path of printed) {
        const tidy = tidyPath(path);
        if (tidy !== undefined)
            tidied.set(path, tidy);
    }
    const mapped = mapAsTheyAre(tree, tidied);
    // A report has one style. Beside files that fit as they are, `node_modules/x/index.js` is no `index.js` of ours.
    const styles = new Set([...mapped.keys()].map((path) => isAbsolutePath(tidied.get(path) ?? '')));
    const rest = [...tidied].filter(([path, tidy]) => !mapped.has(path) && !styles.has(isAbsolutePath(tidy)));
    const paths = rest.map(([, tidy]) => tidy);
    const prefix = commonPrefix(tree, paths);
    if (prefix !== undefined) {
        for (const [path, tidy] of rest) {
            const file = withoutPrefix(prefix, tidy);
            if (file !== undefined && tree.files.has(file))
                mapped.set(path, file);
        }
    }
    if (mapped.size === 0) {
        const [folder = '.'] = tree.bases;
        for (const [path, file] of mapBelowSourceRoots(tree.files, folder, rest))
            mapped.set(path, file);
    }
    return { mapped, unmatched: [...new Set(printed)].filter((path) => !mapped.has(path)) };
}
/** All relative paths are taken from the same base: the one that makes files of more of them. */
function mapAsTheyAre(tree, tidied) {
    const answers = tree.bases.map((base) => {
        const mapped = new Map();
        for (const [path, tidy] of tidied) {
            const file = fileAt(tree, base, tidy);
            if (file !== undefined)
                mapped.set(path, file);
        }
        return mapped;
    });
    return answers.reduce((best, other) => (other.size > best.size ? other : best));
}
/** The file that a path is without any guessing: below the root or the module that it names, else from `base`. */
function fileAt(tree, base, tidy) {
    const { root, importPath, bases } = tree;
    const inModule = importPath === undefined ? undefined : partBelow(tidy, importPath);
    const below = root === undefined ? undefined : partBelow(tidy, root);
    const relative = isAbsolutePath(tidy) ? below : external_node_path_.posix.join(base, tidy);
    const file = inModule === undefined ? relative : external_node_path_.posix.join(bases[0] ?? '.', inModule);
    return file !== undefined && tree.files.has(file) ? file : undefined;
}
/** The prefix that makes files of most paths; of equals, that of the nearest base, then the shortest. */
function commonPrefix(tree, paths) {
    const votes = new Map();
    for (const path of paths) {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            for (const base of tree.bases) {
                if (!tree.files.has(external_node_path_.posix.join(base, path.slice(slash + 1))))
                    continue;
                const cut = path.slice(0, slash + 1);
                const vote = votes.get(`${base}\0${cut}`) ?? { cut, base, count: 0 };
                vote.count += 1;
                votes.set(`${base}\0${cut}`, vote);
            }
        }
    }
    const rank = ({ base, cut, count }) => [-count, tree.bases.indexOf(base), cut.length];
    return [...votes.values()].sort((a, b) => resolve_compare(rank(a), rank(b)))[0];
}
function withoutPrefix({ cut, base }, path) {
    return path.startsWith(cut) ? external_node_path_.posix.join(base, path.slice(cut.length)) : undefined;
}
function resolve_compare(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
function mapPlaces(tree, places) {
    const inPackage = places.map((place) => {
        const file = tidyPath(place.file);
        if (file === undefined || isAbsolutePath(file) || place.package === '')
            return place.file;
        return `${place.package}/${file}`;
    });
    // With the root known, an absolute path elsewhere is another file: of Go itself, or of a dependency.
    const askable = inPackage.filter((path) => tree.root === undefined || !isAbsolutePath(tidyPath(path) ?? '') || resolve_isBelow(tree, path));
    const { mapped } = mapReport(tree, askable);
    const rest = places.flatMap(({ file }, i) => {
        const tidy = tidyPath(file);
        // A base name alone may be anybody's.
        return tidy?.includes('/') && !mapped.has(inPackage[i] ?? file) ? [[file, tidy]] : [];
    });
    const below = mapBelowSourceRoots(tree.files, tree.bases[0] ?? '.', rest);
    return places.map(({ file }, i) => mapped.get(inPackage[i] ?? file) ?? fileFromBases(tree, tidyPath(file)) ?? below.get(file));
}
function resolve_isBelow(tree, path) {
    const tidy = tidyPath(path);
    return tidy !== undefined && tree.root !== undefined && partBelow(tidy, tree.root) !== undefined;
}
/** For what is printed relative to where the tool ran, whatever its package: what a compiler says. */
function fileFromBases(tree, tidy) {
    if (tidy === undefined)
        return undefined;
    return tree.bases.map((base) => fileAt(tree, base, tidy)).find((file) => file !== undefined);
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/reproducer.js
/** A word that means the same to every shell and reads as it stands. */
const PLAIN = /^[\w@%+=:,./-]+$/;
/** The first call of such a program in a command, with one of these words behind; only plain words are taken from it. */
function calledIn({ command }, program, needs = /^/) {
    for (const words of callsIn(command)) {
        const at = words.findIndex((word) => program.test(word));
        const own = words.slice(0, at + 1);
        const options = words.slice(at + 1).filter((word) => PLAIN.test(word));
        const isMeant = options.length === 0 ? needs.test('') : options.some((word) => needs.test(word));
        if (at >= 0 && isMeant && own.every((word) => PLAIN.test(word)))
            return { program: own, options };
    }
    return undefined;
}
function callsIn(command) {
    if (command === undefined)
        return [];
    if ('argv' in command)
        return [command.argv];
    return command.shell.split(/&&|\|\||[;|{}()\n]/).map((call) => call.trim().split(/\s+/));
}
/** Those options that choose how a test runs, with their values; `valued` have theirs in the next word. */
function keep(options, flags, valued = /^$/) {
    return options.flatMap((word, at) => {
        if (flags.test(word))
            return [word];
        const value = options[at + 1];
        return valued.test(word) && value !== undefined ? [word, value] : [];
    });
}
/** The path below the working directory; undefined where it is elsewhere. */
function fromDirectory(path, directory) {
    if (directory === '.')
        return asArgument(path);
    return path.startsWith(`${directory}/`)
        ? asArgument(path.slice(directory.length + 1))
        : undefined;
}
/** A file whose name begins like an option is none of it. */
/** No program takes it for an option. */
const asArgument = (path) => (path.startsWith('-') ? `./${path}` : path);
/**
 * The file that a tool printed (absolute, or from its own directory), below the working directory. The longest end of
 * it that is there counts: the beginning is that of another machine.
 */
function printedFile(printed, { directory, files }) {
    const parts = printed.replaceAll('\\', '/').split('/').slice(-40);
    for (let at = 0; at < parts.length; at++) {
        const end = parts.slice(at).join('/');
        const here = directory === '.' ? end : `${directory}/${end}`;
        if (files.has(here))
            return asArgument(end);
        if (files.has(end))
            return fromDirectory(end, directory);
    }
    return undefined;
}
/** The file of the failure where its name says that it holds tests: a failure may show in what they call. */
function testFileOf({ failure, directory }) {
    const file = failure.place?.file;
    if (file === undefined || !/(?:^|[/._-])(?:tests?|specs?|__tests__)(?:[/._-]|$)/i.test(file))
        return undefined;
    return fromDirectory(file, directory);
}
/** As JavaScript, Python, RE2 and CMake read it: nothing but the text itself. */
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/cargo.js
/** https://doc.rust-lang.org/cargo/commands/cargo-test.html, https://nexte.st/docs/filtersets/reference/ */

const FLAGS = /^(?:--(?:workspace|all|locked|offline|release|all-features|no-default-features)|--(?:package|features|profile|manifest-path)=.+)$/;
const VALUED = /^(?:-p|--package|-F|--features|--profile|--manifest-path)$/;
/** `src/lib.rs - parse (line 12)` */
const DOC_TEST = /^\S+\.rs - .*\(line \d+\)$/;
/** Paths of functions, with what frameworks for parameters append; a filter of nextest needs no escape for it. */
const PATH = /^[\w:]+$/;
/** The last is of `cargo llvm-cov`, which runs the tests without a word for it. */
const TESTS = /^(?:test|nextest|--no-report)$/;
const cargo = (failed) => {
    const { suite, name } = failed.failure;
    const { format } = failed.run;
    const isRust = format === 'cargo-test' || format === 'libtest-json';
    const called = calledIn(failed, /^cargo$/, TESTS);
    if (!/^[^-]/.test(name) || (!isRust && called === undefined))
        return undefined;
    const kept = keep(called?.options ?? [], FLAGS, VALUED);
    if (called?.options.includes('nextest') === true) {
        if (!PATH.test(name))
            return undefined;
        // JUnit of nextest names the binary, its libtest JSON does not always.
        const isBinary = format === 'junit' && /^[\w:-]+$/.test(suite);
        const filter = `${isBinary ? `binary_id(=${suite}) & ` : ''}test(=${name})`;
        return ['cargo', 'nextest', 'run', ...kept, '-E', filter];
    }
    const only = DOC_TEST.test(name) ? ['--doc'] : [];
    return ['cargo', 'test', ...kept, ...only, '--', '--exact', name];
};

;// CONCATENATED MODULE: ./lib/tasks/reproduce/cpp.js
/** CTest by the name that CMake knows, GoogleTest by its own filter. */

/** https://cmake.org/cmake/help/latest/manual/ctest.1.html */
const ctest = (failed) => {
    const { name } = failed.failure;
    const called = calledIn(failed, /(?:^|\/)ctest$/);
    if (called === undefined || name === '')
        return undefined;
    const kept = keep(called.options, /^--(?:test-dir|build-config|preset)=.+$/, /^(?:--test-dir|-C|--build-config|--preset)$/);
    return [...called.program, ...kept, '--output-on-failure', '-R', `^${literal(name)}$`];
};
/** https://google.github.io/googletest/advanced.html#running-a-subset-of-the-tests */
const googleTest = (failed) => {
    const { suite, name } = failed.failure;
    const called = calledIn(failed, /^--gtest_output=/);
    const program = called?.program[0];
    // `-` begins what is left out, and `*`, `?` and `:` choose more.
    const isPlain = [suite, name].every((part) => /^[\w/.]+$/.test(part));
    if (program === undefined || program.startsWith('-') || !isPlain)
        return undefined;
    return [program, `--gtest_filter=${suite}.${name}`];
};

;// CONCATENATED MODULE: ./lib/tasks/reproduce/dotnet.js
const dotnet = ({ failure: { suite, name }, run }) => {
    const [, method] = /^(\w+)(?:$|[ (])/.exec(name) ?? [];
    if (run.format !== 'trx' || method === undefined || !/^\w+(?:[.+]\w+)*$/.test(suite))
        return undefined;
    return ['dotnet', 'test', '--filter', `FullyQualifiedName=${suite}.${method}`];
};

;// CONCATENATED MODULE: ./lib/tasks/reproduce/go.js
/** https://pkg.go.dev/cmd/go#hdr-Testing_flags */

const CHOOSES_HOW = /^--?(?:race|short|msan|asan|tags=.+|mod=.+|vet=.+|ldflags=.+|gcflags=.+)$/;
const go_VALUED = /^--?tags$/;
/** What `go test` runs by `-run`; benchmarks and whole packages have other ways. */
const RUNS = /^(?:Test|Example|Fuzz)/;
const go_go = (failed) => {
    const { suite, name } = failed.failure;
    const called = calledIn(failed, /^go$/, /^test$/) ?? calledIn(failed, /^gotestsum$/);
    const isGo = failed.run.format.startsWith('go-');
    if ((!isGo && called === undefined) || !/^[\w.~][\w./~+-]*$/.test(suite))
        return undefined;
    const kept = keep(called?.options ?? [], CHOOSES_HOW, go_VALUED);
    if (name === '' && isGo)
        return ['go', 'test', suite, '-count=1', ...kept];
    if (!RUNS.test(name))
        return undefined;
    return ['go', 'test', suite, '-run', runPattern(name), '-count=1', ...kept];
};
/** Each level anchored, as Go matches them one by one. */
function runPattern(name) {
    return name
        .split('/')
        .map((level) => `^${literal(level)}$`)
        .join('/');
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/java.js
/** Maven's Surefire and Gradle choose by class and method; a method with parameters runs with all of them. */

/** https://maven.apache.org/surefire/maven-surefire-plugin/examples/single-test.html */
const maven = (failed) => {
    const called = calledIn(failed, /(?:^|\/)mvnw?$/);
    const chosen = called && chosenBy(failed);
    // Failsafe runs them after a package was built, and has other options.
    if (called === undefined ||
        chosen === undefined ||
        /(?:^|\.)IT\w*$|IT(?:Case)?$/.test(chosen.type))
        return undefined;
    const { type, method, source } = chosen;
    const module = source === undefined || source.module === ''
        ? []
        : ['-pl', source.module, '-am', '-Dsurefire.failIfNoSpecifiedTests=false'];
    const test = method === undefined ? type : `${type}#${method}`;
    return [...called.program, ...module, `-Dtest=${test}`, 'test'];
};
/** https://docs.gradle.org/current/userguide/java_testing.html#test_filtering */
const gradle = (failed) => {
    const called = calledIn(failed, /(?:^|\/)gradlew?$/);
    const chosen = called && chosenBy(failed);
    if (called === undefined || chosen?.source === undefined)
        return undefined;
    const { type, method, source } = chosen;
    const task = [...source.module.split('/').filter((part) => part !== ''), source.set].join(':');
    const test = method === undefined ? type : `${type}.${method}`;
    return [...called.program, `:${task}`, '--tests', test];
};
function chosenBy(failed) {
    const { suite: type, name } = failed.failure;
    if (!/^[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}_$][\p{L}\d_$]*)*$/u.test(type))
        return undefined;
    // `adds()`, `adds(int)[2]`, `[1] 2 + 2`
    const [, method] = /^([\p{L}_$][\p{L}\d_$]*)(?:$|[([{])/u.exec(name) ?? [];
    return { type, method, source: sourceOf(type, failed) };
}
/** Undefined where no file, or more than one, is called as the class. */
function sourceOf(type, { directory, files }) {
    const parts = (type.split('$', 1)[0] ?? '').split('.');
    const found = ['java', 'kt', 'groovy', 'scala'].flatMap((extension) => {
        const end = `/${parts.join('/')}.${extension}`;
        return files
            .named(`${parts.at(-1)}.${extension}`)
            .filter((path) => `/${path}`.endsWith(end))
            .flatMap((path) => fromDirectory(path, directory) ?? []);
    });
    const [only, ...more] = found;
    if (only === undefined || more.length > 0)
        return undefined;
    const [, module = '', set] = /^(?:(.+)\/)?src\/([A-Za-z]\w*)\//.exec(only) ?? [];
    return set === undefined ? undefined : { module, set };
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/javascript.js
/** Vitest, Jest and Mocha choose by a pattern over the full name: titles from the outermost on, with blanks between. */

const javascript_VALUED = /^(?:-c|-r|--config|--root|--project|--dir|--rootDir|--selectProjects)$/;
const javascript_FLAGS = /^--(?:config|root|project|dir|rootDir|selectProjects|env|environment)=.+$/;
/** The options by which detection tells each where its results go, behind a script of the package. */
const VITEST = /\bvitest\b|--outputFile\.junit=/;
const JEST = /\bjest\b|\breact-scripts test\b|--watchAll=false/;
const MOCHA = /\b_?mocha\b|--reporter[ =]xunit\b/;
/** https://vitest.dev/guide/cli */
const javascript_vitest = (failed) => {
    const { suite, name } = failed.failure;
    const file = printedFile(suite, failed) ?? testFileOf(failed);
    if (!isCalled(failed, VITEST) || file === undefined)
        return undefined;
    const { program, kept } = callOf(failed, 'vitest');
    const run = [...program, 'run', ...kept, file];
    if (name === '' || name === suite)
        return run;
    // JUnit writes ` > ` between titles, which may also stand in one.
    return [...run, '-t', `^${name.split(' > ').map(literal).join(' (> )?')}$`];
};
/** https://jestjs.io/docs/cli */
const jest = (failed) => {
    const isJest = failed.run.format === 'jest-json' || isCalled(failed, JEST);
    if (!isJest || isCalled(failed, VITEST))
        return undefined;
    const { program, kept } = callOf(failed, 'jest');
    const name = failed.failure.name.trim();
    const file = printedFile(failed.failure.suite, failed) ?? testFileOf(failed);
    const chosen = [
        ...(file === undefined ? [] : ['--runTestsByPath', file]),
        ...(name === '' ? [] : ['-t', `^${literal(name)}$`]),
    ];
    return chosen.length === 0 ? undefined : [...program, ...kept, ...chosen];
};
/** https://mochajs.org/#command-line-usage: its pattern is a regular expression, too. */
const mocha = (failed) => {
    const { suite, name } = failed.failure;
    if (!isCalled(failed, MOCHA) || name === '')
        return undefined;
    const { program, kept } = callOf(failed, 'mocha');
    const titles = [suite, name].filter((title) => title !== '').join(' ');
    const file = testFileOf(failed);
    const only = file === undefined ? [] : [file];
    return [...program, ...kept, ...only, '-g', `^${literal(titles)}$`];
};
function isCalled({ command }, pattern) {
    if (command === undefined)
        return false;
    return pattern.test('argv' in command ? command.argv.join(' ') : command.shell);
}
/** As the task calls it where it sets variables or runs it by Node itself, else by what runs a program of the dependencies. */
function callOf(failed, name) {
    const called = calledIn(failed, new RegExp(`(?:^|/)_?${name}(?:\\.[cm]?js)?$`));
    const program = called?.program ?? [];
    const isOwn = program[0] === 'node' || /^\w+=/.test(program[0] ?? '');
    const isWrapped = program.some((word) => word === 'c8' || word === 'nyc');
    return {
        program: isOwn && !isWrapped ? program : [...exec(failed), name],
        kept: keep(called?.options ?? [], javascript_FLAGS, javascript_VALUED),
    };
}
function exec(failed) {
    if (isCalled(failed, /^pnpm\b/))
        return ['pnpm', 'exec'];
    if (isCalled(failed, /^yarn\b/))
        return ['yarn', 'run'];
    return isCalled(failed, /^bunx?\b/) ? ['bunx'] : ['npx'];
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/node-test.js
/**
 * Node's own runner. A pattern is held against the name alone in every version, and against the names around it in newer
 * ones only: so it may also run another test of the same name. What a test starts itself runs with that test alone.
 * https://nodejs.org/api/test.html#filtering-tests-by-name
 */

const node_test_FLAGS = /^--(?:(?:import|require|loader|conditions|env-file)=.+|experimental-(?!test-coverage$)[\w-]+)$/;
const node_test_VALUED = /^(?:-r|-C|--import|--require|--loader|--conditions)$/;
const nodeTest = (failed) => {
    const called = calledIn(failed, /^(?:node|tsx)$/, /^--test$/);
    const { name, suite } = failed.failure;
    if (called === undefined || name === '')
        return undefined;
    const own = startedBy(suite, failed) ?? name;
    const file = locatedFile(failed);
    return [
        called.program.at(-1) ?? 'node',
        ...keep(called.options, node_test_FLAGS, node_test_VALUED),
        '--test',
        `--test-name-pattern=^${literal(own)}$`,
        ...(file === undefined ? [] : [file]),
    ];
};
/** The outermost test, not suite, that this one is in: it fails with it, and says that it is a suite where it is one. */
function startedBy(suite, { run }) {
    const around = suite === '' ? [] : suite.split(' > ');
    return around.find((name, depth) => {
        const outer = around.slice(0, depth).join(' > ');
        const parent = run.failures.find((one) => one.suite === outer && one.name === name);
        return parent !== undefined && !/^type: 'suite'$/m.test(parent.details);
    });
}
/** TAP says where the test stands, which is not always where it failed. */
function locatedFile(failed) {
    const [, path] = /^location: '(.{1,1000}?):\d+:\d+'$/m.exec(failed.failure.details) ?? [];
    return (path && printedFile(path, failed)) || testFileOf(failed);
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/pytest.js
/** https://docs.pytest.org/en/stable/how-to/usage.html#specifying-which-tests-to-run */

const pytest_FLAGS = /^--(?:rootdir|import-mode|confcutdir|override-ini)=.+$/;
const pytest_VALUED = /^-[cop]$/;
const pytest = (failed) => {
    const called = calledIn(failed, /(?:^|\/)(?:pytest|py\.test)$/);
    const { format } = failed.run;
    if (called === undefined && format !== 'pytest-json-report')
        return undefined;
    const id = nodeId(failed);
    if (id === undefined)
        return undefined;
    const kept = keep(called?.options ?? [], pytest_FLAGS, pytest_VALUED);
    return [...(called?.program ?? ['pytest']), ...kept, id];
};
/** `tests/test_a.py::TestClass::test[param]` */
function nodeId(failed) {
    const { suite, name } = failed.failure;
    const [path = '', ...inside] = name.split('::');
    if (inside.length > 0 && path.endsWith('.py')) {
        const file = printedFile(path, failed);
        return file && [file, ...inside].join('::');
    }
    if (suite.endsWith('.py')) {
        const file = printedFile(suite, failed);
        return file && (name === '' ? file : `${file}::${name}`);
    }
    // A file that could not be collected is a test of the suite `pytest`.
    return suite === 'pytest' ? moduleId(name, '', failed) : moduleId(suite, name, failed);
}
/** JUnit writes `tests.test_a.TestClass`: the longest beginning that is a file is the file. */
function moduleId(dotted, name, failed) {
    const parts = dotted.split('.');
    for (let end = parts.length; end > 0; end--) {
        const path = `${parts.slice(0, end).join('/')}.py`;
        const { directory, files } = failed;
        if (!files.has(directory === '.' ? path : `${directory}/${path}`))
            continue;
        return [asArgument(path), ...parts.slice(end), ...(name === '' ? [] : [name])].join('::');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/command.js
/** The line that runs one failed test again, for a person to paste into a POSIX shell: names in it come from the code. */









/** The first that knows the tool. */
const REPRODUCERS = [
    go_go,
    cargo,
    pytest,
    javascript_vitest,
    jest,
    mocha,
    nodeTest,
    maven,
    gradle,
    ctest,
    googleTest,
    dotnet,
];
/** Names of variables that a shell can set; those that only say how results are written are left out. */
const SETTABLE = /^(?!NEXTEST_EXPERIMENTAL_)[A-Za-z_]\w*$/;
/** Longer ones are no help; cut they would be another command. */
const command_LONGEST = 1000;
/** What a reader does not see in a line, but a shell or a terminal obeys, and what no copy keeps. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/**
 * From the root of the repository. `env` is that of the task. Undefined where no tool is known that could run it alone, and
 * for names that could not be pasted as they are.
 */
function reproduceCommand(failed, env) {
    const words = firstAnswer(failed);
    if (words === undefined)
        return undefined;
    const { directory } = failed;
    const from = directory.startsWith('-') ? `./${directory}` : directory;
    const set = Object.entries(env).filter(([name]) => SETTABLE.test(name));
    const call = [...set.map(([name, value]) => `${name}=${quote(value)}`), ...words.map(quote)];
    const line = [...(directory === '.' ? [] : ['cd', quote(from), '&&']), ...call].join(' ');
    return line.length > command_LONGEST || UNSEEN.test(line) ? undefined : line;
}
function firstAnswer(failed) {
    for (const reproducer of REPRODUCERS) {
        const words = reproducer(failed);
        if (words !== undefined)
            return words;
    }
    return undefined;
}
/** Inside of single quotes nothing means anything but their end. */
function quote(word) {
    // A shell may look for a program behind a leading `=`.
    return PLAIN.test(word) && !word.startsWith('=') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/pipeline/place-outcomes.js




const NAMED_FILES = 3;
const MOST_COMMANDS = 500;
/** Lists the tree once; a file that a task writes later is not in the repository. */
async function createPlacer(config, files) {
    const tree = await files.glob(['**/*']);
    const tasks = new Map(config.tasks.map((task) => [task.name, task]));
    const listed = listFiles(tree);
    const mappers = new Map();
    for (const folder of new Set(['.', ...config.tasks.map((task) => task.workingDirectory)])) {
        const importPath = await readImportPath(files, folder);
        mappers.set(folder, createPathMapper(tree, folder, files.root, importPath));
    }
    const placed = new WeakMap();
    return {
        place(outcome) {
            const known = placed.get(outcome);
            if (known !== undefined)
                return known;
            const task = tasks.get(outcome.name);
            const folder = task?.workingDirectory ?? '.';
            const mapper = mappers.get(folder) ?? createPathMapper(tree, folder, files.root);
            const answer = placeOutcome(outcome, {
                mapper,
                files,
                folder,
                listed,
                ...(task && { task }),
            });
            placed.set(outcome, answer);
            return answer;
        },
    };
}
function listFiles(tree) {
    const all = new Set(tree);
    const byName = new Map();
    for (const path of tree) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const same = byName.get(name);
        if (same === undefined)
            byName.set(name, [path]);
        else
            same.push(path);
    }
    return { has: (path) => all.has(path), named: (name) => byName.get(name) ?? [] };
}
async function placeOutcome(outcome, around) {
    const placeAll = (list) => Promise.all(list.map((measurement) => placeMeasurement(measurement, around)));
    return {
        ...outcome,
        measurements: await placeAll(outcome.measurements),
        earlierAttempts: await Promise.all(outcome.earlierAttempts.map(placeAll)),
    };
}
async function placeMeasurement(measurement, around) {
    switch (measurement.kind) {
        case 'tests':
            return withCommands(placeTests(measurement, around.mapper), around);
        case 'coverage':
            return placeCoverage(measurement, around.mapper);
        case 'benchmarks':
            return placeBenchmarks(measurement, around);
        case 'diagnostics':
            return placeDiagnostics(measurement, around.mapper);
        default:
            return measurement;
    }
}
function placeTests(run, mapper) {
    const own = mapOwn(run.failures, ({ place }) => place, mapper);
    const reported = mapOwn(run.failures, ({ reportedAt }) => reportedAt, mapper);
    const failures = run.failures.map((failure, i) => {
        const { place: _, reportedAt: __, ...rest } = failure;
        const [place, reportedAt] = [own[i], reported[i]];
        return { ...rest, ...(place && { place }), ...(reportedAt && { reportedAt }) };
    });
    return { ...run, failures };
}
/** With the command that runs each failed test alone: of the first, since of a thousand nobody runs each. */
function withCommands(run, { folder, task, listed }) {
    const failures = run.failures.map((failure, index) => {
        if (index >= MOST_COMMANDS)
            return failure;
        const { command, env = {} } = task ?? {};
        const about = { failure, run, directory: folder, files: listed, ...(command && { command }) };
        const reproduce = reproduceCommand(about, env);
        return reproduce === undefined ? failure : { ...failure, reproduce };
    });
    return { ...run, failures };
}
/** One answer a failure, in order: the place in the repository, or undefined. */
function mapOwn(failures, placeOf, mapper) {
    const printed = failures.map((f) => ({ package: f.suite, file: placeOf(f)?.file ?? '' }));
    const mapped = mapper.mapPlaces(printed);
    return failures.map((failure, i) => {
        const place = placeOf(failure);
        const file = mapped[i];
        return place === undefined || file === undefined ? undefined : { ...place, file };
    });
}
function placeCoverage({ roots, ...coverage }, mapper) {
    const paths = coverage.files.map(({ path }) => path);
    const { mapped, unmatched } = mapper.mapReport(paths, roots);
    const files = coverage.files.map((file) => ({
        ...file,
        path: mapped.get(file.path) ?? file.path,
    }));
    if (unmatched.length === 0)
        return { ...coverage, files };
    const none = mapped.size === 0;
    const problems = [...coverage.problems, strangeFiles(coverage, unmatched, none)];
    return { ...coverage, files, problems, complete: coverage.complete && !none };
}
function strangeFiles(coverage, unmatched, none) {
    const names = unmatched.slice(0, NAMED_FILES).map((path) => JSON.stringify(path));
    const more = unmatched.length > NAMED_FILES ? ` and ${unmatched.length - NAMED_FILES} more` : '';
    const what = none ? 'no file' : `${unmatched.length} of ${coverage.files.length} files`;
    return {
        code: none ? 'coverage-files-unknown' : 'coverage-files-elsewhere',
        severity: none ? 'error' : 'warning',
        message: none
            ? `${coverage.source} covers ${what} of this repository: ${names.join(', ')}${more}`
            : `${what} in ${coverage.source} are not in this repository: ${names.join(', ')}${more}`,
        hint: 'Check that the report was made in this repository, and the working directory of its task.',
    };
}
async function placeBenchmarks(run, { files, folder }) {
    const places = await locateBenchmarks(files, run.benchmarks, folder);
    const benchmarks = run.benchmarks.map((benchmark, i) => {
        const place = benchmark.place ?? places[i];
        return place === undefined ? benchmark : { ...benchmark, place };
    });
    return { ...run, benchmarks };
}
function placeDiagnostics(found, mapper) {
    const { mapped } = mapper.mapReport(found.diagnostics.map(({ place }) => place.file));
    const diagnostics = found.diagnostics.map((diagnostic) => {
        const { place } = diagnostic;
        return { ...diagnostic, place: { ...place, file: mapped.get(place.file) ?? place.file } };
    });
    return { ...found, diagnostics };
}

;// CONCATENATED MODULE: ./lib/pipeline/collect-facts.js
/**
 * From outcomes to facts: what tasks measured, mapped to files of the repository, merged a suite, and put beside its
 * baseline. The same for one stage and for the whole, so that both are judged by the same rules.
 */











const AS_IT_IS = { place: async (outcome) => outcome };
/** Both answers place each outcome once; `files` is only read. */
async function createCollector(judgeable, files) {
    const { config } = judgeable.request;
    // What legs leave has its places already.
    const placer = config.mode === 'join' ? AS_IT_IS : await createPlacer(config, files);
    const world = { files, placer };
    const confirmations = [];
    return {
        confirm: (result) => void confirmations.push(result),
        async stage(outcome) {
            const suite = await collectSuite(outcome.suite, [outcome], judgeable, world);
            const own = confirmations.filter(({ task }) => task === outcome.name);
            const confirmed = { ...suite, confirmations: own };
            const comparisons = stageComparisons(confirmed, judgeable);
            const debts = stageDebts({ ...confirmed, comparisons }, judgeable);
            const suites = [{ ...confirmed, comparisons, debts }];
            return { ...commonFacts(judgeable), suites, whole: false };
        },
        async whole(outcomes) {
            const suites = [];
            for (const name of judgeable.baselines.keys()) {
                const own = outcomes.filter(({ suite }) => suite === name);
                const suite = await collectSuite(name, own, judgeable, world);
                const confirmed = {
                    ...suite,
                    confirmations: confirmations.filter((one) => one.suite === name),
                };
                const compared = { ...confirmed, comparisons: compareSuite(confirmed, judgeable) };
                const debts = suiteDebts(compared, judgeable);
                const flaky = flakyOf(compared, debts, judgeable);
                suites.push({ ...compared, debts, flaky });
            }
            return { ...commonFacts(judgeable), suites, whole: true };
        },
    };
}
function commonFacts({ request, earlierAttempts, today, legs, }) {
    const { config, context, change, policyChanges, acceptances } = request;
    const { policy } = config;
    return {
        change,
        policy,
        policyChanges,
        acceptances,
        earlierAttempts,
        today,
        onDefaultBranch: (0,find_change.onDefaultBranch)(context),
        ...(legs === undefined ? {} : { legs }),
    };
}
async function collectSuite(suite, outcomes, { request, baselines, partial }, { files, placer }) {
    const baseline = baselines.get(suite);
    if (baseline === undefined)
        throw new Error(`no baseline was looked for suite ${suite}`);
    const placed = await Promise.all(outcomes.map((outcome) => placer.place(outcome)));
    const measured = placed.flatMap((outcome) => outcome.measurements);
    const coverage = ofKind(measured, 'coverage');
    const { exclude } = request.config.policy.coverage;
    const merged = coverage.length === 0 ? undefined : excludeFiles(mergeCoverage(coverage), exclude);
    return {
        suite,
        ...(partial?.has(suite) === true ? { isPartial: true } : {}),
        outcomes: placed,
        tests: ofKind(measured, 'tests'),
        ...(merged === undefined
            ? {}
            : { coverage: await keepExecutableLines(merged, request.change, files) }),
        benchmarks: ofKind(measured, 'benchmarks'),
        diagnostics: ofKind(measured, 'diagnostics'),
        comparisons: [],
        confirmations: [],
        baseline,
    };
}
function ofKind(measured, kind) {
    // The kind is what tells the members of the union apart, which TypeScript does not see through a type parameter.
    return measured.filter((m) => m.kind === kind);
}
/** Only what this task measured: benchmarks of other tasks have not vanished, they are not there yet. */
function stageComparisons(suite, judgeable) {
    if (suite.benchmarks.length === 0)
        return [];
    const several = (0,pipeline_environments.benchmarkTasks)(judgeable.request.config, suite.suite).length > 1;
    const compared = compareSuite(suite, judgeable);
    return several ? compared.filter(({ decision }) => decision !== 'vanished') : compared;
}
function compareSuite(suite, judgeable) {
    const { config } = judgeable.request;
    const tasks = (0,pipeline_environments.benchmarkTasks)(config, suite.suite).map(({ name }) => name);
    const skipped = suite.isPartial === true
        ? LOST_LEG
        : whySkipped(suite.outcomes.filter(({ name }) => tasks.includes(name)));
    const environment = judgeable.environments.get(suite.suite);
    const { confirm } = config.policy.benchmarks;
    return compareBenchmarks({
        suite: suite.suite,
        head: suite.benchmarks,
        ...(skipped === undefined ? {} : { headSkipped: skipped }),
        baseline: suite.baseline,
        ...(environment === undefined ? {} : { environment }),
        policy: config.policy.benchmarks,
        estimator: confirm === 'never' ? threshold : medianRank,
        confirmations: suite.confirmations.flatMap((one) => (one.kind === 'measured' ? [one] : [])),
        ...(confirm === 'auto' && environment !== undefined
            ? { history: historyOf(suite.baseline.entries, environment.fingerprint) }
            : {}),
        alpha: wholeAlpha(config) / Math.max(1, countSuites(config)),
    });
}
/** What it would have measured is not known, so it has not vanished. */
const LOST_LEG = { task: 'one leg', reason: 'it left nothing' };
/** Suites that measure benchmarks. */
const countSuites = ({ tasks }) => new Set(tasks.filter(pipeline_environments.yieldsBenchmarks).map(({ suite }) => suite)).size;
/** Benchmarks that never ran have not vanished. */
function whySkipped(outcomes) {
    const skipped = outcomes.find(({ status }) => status === 'skipped' || status === 'cancelled');
    if (skipped === undefined)
        return undefined;
    return skipped.skippedBecause ?? { task: skipped.name, reason: 'cancelled' };
}

// EXTERNAL MODULE: ./lib/pipeline/emit.js
var pipeline_emit = __webpack_require__(8087);
;// CONCATENATED MODULE: ./lib/compare/test-counts.js
/** How many tests ended how, over several runs. */
function sumTestCounts(runs) {
    const total = (status) => runs.reduce((sum, run) => sum + run.counts[status], 0);
    return {
        passed: total('passed'),
        failed: total('failed'),
        skipped: total('skipped'),
        errored: total('errored'),
        unfinished: total('unfinished'),
    };
}

;// CONCATENATED MODULE: ./lib/judge/outcome.js
/** `failOn` names the verdicts that fail the step; it changes the exit code and nothing else. */
function outcomeOf(kind, failOn) {
    return {
        deploy: kind === 'pass' || kind === 'degraded',
        degraded: kind === 'degraded',
        exitCode: kind === 'pass' || !failOn.includes(kind) ? 0 : kind === 'inconclusive' ? 3 : 1,
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/finish-report.js
/** Gathers all that a run found out into the one value that every reporter gets. */



/** Builds the report; pure. */
function finishReport(run) {
    const { request, facts, verdict } = run;
    const { failOn } = request.config;
    return {
        toolVersion: request.toolVersion,
        verdict,
        ...outcomeOf(verdict.kind, failOn),
        failOn,
        context: request.context,
        change: facts.change,
        environment: run.environment,
        ...fingerprintsOf(run),
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: run.finishedAt - run.startedAt,
        tasks: run.outcomes,
        tests: facts.suites.flatMap(suiteTests),
        coverage: facts.suites.flatMap((suite) => suiteCoverage(suite, facts)),
        comparisons: facts.suites.flatMap((suite) => suite.comparisons),
        confirmations: facts.suites.flatMap((suite) => suite.confirmations),
        debts: facts.suites.flatMap(finish_report_suiteDebts),
        baselines: [...run.baselines.values()],
        savedBaselines: run.saved,
        configSources: request.config.sources,
        notices: run.notices,
    };
}
/** Suites of a join may come from several machines. */
function fingerprintsOf({ environment, environments }) {
    const others = [...environments].flatMap(([suite, { fingerprint }]) => fingerprint === environment.fingerprint ? [] : [[suite, fingerprint]]);
    return others.length === 0 ? {} : { fingerprints: Object.fromEntries(others) };
}
/** The oldest first. */
function finish_report_suiteDebts({ suite, debts }) {
    return [...(debts?.known ?? []), ...(debts?.fresh ?? [])].map((debt) => ({ suite, ...debt }));
}
function suiteTests(suite) {
    if (suite.tests.length === 0)
        return [];
    const counts = sumTestCounts(suite.tests);
    const durations = suite.tests.flatMap((run) => run.durationMs ?? []);
    const durationMs = durations.reduce((sum, each) => sum + each, 0);
    return [{ suite: suite.suite, counts, ...(durations.length === 0 ? {} : { durationMs }) }];
}
function suiteCoverage(suite, facts) {
    const { coverage, baseline } = suite;
    if (coverage === undefined)
        return [];
    const policy = facts.policy.coverage;
    const unit = policy.unit ?? coverage.unit;
    const reference = baseline.reference?.coverage?.totals[unit];
    const patch = facts.change.base === undefined ? undefined : patchCoverage(coverage, facts.change);
    return [
        {
            suite: suite.suite,
            unit,
            totals: coverage.totals,
            floor: policy.total,
            floorConfigured: policy.totalConfigured,
            ...(reference === undefined ? {} : { reference }),
            ...(patch === undefined ? {} : { patch: patch.ratio }),
            ...(policy.patch === undefined ? {} : { patchFloor: policy.patch }),
            patchMissed: patch?.missed ?? [],
        },
    ];
}

// EXTERNAL MODULE: ./lib/compare/baseline-explain.js
var baseline_explain = __webpack_require__(7926);
;// CONCATENATED MODULE: ./lib/compare/baseline-select.js

const MS_PER_DAY = 86_400_000;
/** The baseline of one suite: its window, the reference among it where there is one, its state and why. */
function selectBaseline(selection) {
    const { suite, answer, policy } = selection;
    const window = candidates(selection);
    const eligible = window.filter(({ entry }) => entry.accepted || !selection.acceptedOnly);
    const problems = answer.problems.filter((problem) => problem.code !== baseline_explain/* UNRELATED */.PL);
    const chosen = baseline_select_choose(eligible, selection.fingerprint);
    if (chosen === undefined) {
        const state = baseline_select_absence(answer, window.length);
        const explanation = (0,baseline_explain/* explainAbsence */.nE)(state, suite, answer, window.length);
        const entries = window.slice(0, policy.window).map(({ entry }) => entry);
        return { suite, state, explanation, entries, problems };
    }
    const facts = referenceFacts(chosen, eligible, selection);
    return {
        suite,
        state: facts.state,
        explanation: (0,baseline_explain/* explainReference */.fL)(facts),
        reference: chosen.entry,
        ...(selection.commits.length === 0 ? {} : { distance: chosen.distance }),
        entries: cutWindow(window, chosen, policy.window),
        problems,
    };
}
/** Entries of the suite at or before the wanted commit, nearest first, of one commit the latest run first. */
function candidates({ suite, answer, commits }) {
    const order = new Map(commits.map((commit, index) => [commit, index]));
    const known = answer.entries.flatMap((entry) => {
        const distance = commits.length === 0 ? 0 : order.get(entry.commit);
        return entry.suite !== suite || distance === undefined ? [] : [{ entry, distance }];
    });
    return known.sort((a, b) => a.distance - b.distance || laterFirst(a.entry, b.entry));
}
function laterFirst(a, b) {
    return (Date.parse(b.recordedAt) - Date.parse(a.recordedAt) ||
        b.attempt - a.attempt ||
        (a.runId < b.runId ? 1 : a.runId > b.runId ? -1 : 0));
}
/**
 * The nearest run that can be compared in full: benchmarks, where any run has them, measured on this kind of
 * machine. Failing that, benchmarks of another machine (shown, not judged) rather than none: a run without
 * benchmarks as reference would let every regression pass as new.
 */
function baseline_select_choose(eligible, fingerprint) {
    const measured = eligible.filter(({ entry }) => entry.benchmarks !== undefined);
    if (measured.length === 0) {
        return baseline_select_nearest(eligible, fingerprint);
    }
    return measured.find((one) => sameMachine(one, fingerprint)) ?? measured[0];
}
/** Of the nearest commit the run of this machine, else its latest. */
function baseline_select_nearest(eligible, fingerprint) {
    const [first] = eligible;
    const same = eligible.find((one) => sameMachine(one, fingerprint));
    return same !== undefined && same.distance === first?.distance ? same : first;
}
function sameMachine({ entry }, fingerprint) {
    return entry.environment.fingerprint === fingerprint;
}
function referenceFacts(chosen, eligible, selection) {
    const { entry, distance } = chosen;
    const { policy, commits, fingerprint, now } = selection;
    const ageDays = (now - Date.parse(entry.recordedAt)) / MS_PER_DAY;
    // Coverage and tests do not depend on the machine; only benchmarks do.
    const comparable = entry.benchmarks === undefined || sameMachine(chosen, fingerprint);
    let state = commits.length > 0 && distance === 0 ? 'exact' : 'fallback';
    if (ageDays > policy.staleAfterDays)
        state = 'stale';
    if (!comparable)
        state = 'other-environment';
    return {
        state,
        entry,
        ...(commits[0] === undefined ? {} : { wanted: commits[0], distance }),
        ageDays,
        staleAfterDays: policy.staleAfterDays,
        ...(eligible[0] === undefined || eligible[0].distance === distance
            ? {}
            : { passedOver: eligible[0].entry }),
        evicted: selection.answer.evicted,
    };
}
function baseline_select_absence(answer, stored) {
    if (stored > 0)
        return 'none';
    if (answer.problems.some((problem) => problem.code !== baseline_explain/* UNRELATED */.PL))
        return 'damaged';
    return answer.evicted === undefined ? 'none' : 'evicted';
}
function cutWindow(window, chosen, size) {
    const head = window.slice(0, Math.max(1, size));
    const kept = head.includes(chosen) ? head : [...head.slice(0, -1), chosen];
    return kept.map(({ entry }) => entry);
}

;// CONCATENATED MODULE: ./lib/pipeline/load-baselines.js
/**
 * Loads what is known of the past of each suite before anything runs: coverage is judged against it
 * as soon as it is parsed, and progress runs against its times.
 */


/** One baseline a suite; states other than `exact` are facts for the judge, never errors. */
async function loadBaselines(request, environments, ports) {
    const { policy } = request.config;
    const commits = await wantedCommits(request, ports);
    const changedPaths = await committedChanges(request, ports);
    const baselines = new Map();
    for (const [suite, environment] of environments) {
        const { fingerprint } = environment;
        const limit = policy.baseline.window;
        const answer = await ports.store.find({ suite, commits, fingerprint, limit, changedPaths });
        const acceptedOnly = (0,find_change.onDefaultBranch)(request.context);
        const now = ports.clock.now();
        baselines.set(suite, selectBaseline({
            suite,
            answer,
            commits,
            fingerprint,
            policy: policy.baseline,
            now,
            acceptedOnly,
        }));
    }
    return baselines;
}
/**
 * Head and its first-parent ancestors, newest first: what came after a reference. Only runs of the default branch need
 * them. A push may bring several commits, hence more of them than the window holds.
 */
async function loadLineage({ context, config }, { git }) {
    if (context.headCommit === '' || !(0,find_change.onDefaultBranch)(context))
        return [];
    return git.firstParents(context.headCommit, 2 * config.policy.baseline.window + 1);
}
/**
 * The commit wanted as reference and its first-parent ancestors, newest first. A run of the default branch in CI
 * is never compared with itself; a local one is, since its uncommitted changes are what is judged.
 */
async function wantedCommits({ change, config }, ports) {
    if (change.base === undefined)
        return [];
    const depth = config.policy.baseline.window;
    const commits = await ports.git.firstParents(change.base, depth);
    return commits.length > 0 ? commits : [change.base];
}
/**
 * Paths in the folder of stored runs that the change touches in its commits. What only lies in the work tree was put
 * there by this machine's own runs; what is merged has been reviewed.
 */
async function committedChanges({ change, config, context }, { git }) {
    if (change.base === undefined || (0,find_change.onDefaultBranch)(context))
        return [];
    const { directory } = config.policy.baseline;
    const isNear = (path) => path.startsWith(`${directory}/`) || `${directory}/`.startsWith(`${path}/`);
    const changed = [];
    for (const { path, previousPath, status } of change.files) {
        if (previousPath !== undefined && isNear(previousPath))
            changed.push(previousPath);
        if (!isNear(path))
            continue;
        const isCommitted = status !== 'added' ||
            context.event !== 'local' ||
            (await git.show('HEAD', path)) !== undefined;
        if (isCommitted)
            changed.push(path);
    }
    return changed;
}

;// CONCATENATED MODULE: ./lib/tasks/run-task.js


/**
 * Runs the task, again where it failed and `retries` allows. A time limit is not tried twice: it is the most that the
 * task may cost. A command that cannot start will not start the second time either.
 */
async function runTask(spec, world) {
    const earlierAttempts = [];
    let attempts = 1;
    let last = await runAttempt(spec, attempts, world);
    while (mayRetry(last) && attempts <= spec.retries) {
        earlierAttempts.push(last.measurements);
        world.emit({
            type: 'notice',
            message: `${spec.name}: attempt ${attempts} of ${spec.retries + 1} failed, trying again`,
        });
        attempts++;
        last = await runAttempt(spec, attempts, world);
    }
    const { status, exit, measurements, problems, outputTail } = last;
    const { exitCode, signal, durationMs } = exit;
    const ended = exitCode === undefined ? {} : { exitCode };
    world.emit({ type: 'task.finished', task: spec.name, status, durationMs, ...ended });
    return {
        name: spec.name,
        suite: spec.suite,
        status,
        ...ended,
        ...(signal === undefined ? {} : { signal }),
        durationMs,
        attempts,
        measurements,
        earlierAttempts,
        problems,
        outputTail,
        action: spec.action,
        ...(spec.fix === undefined ? {} : { fixCommand: (0,command_text/* commandText */.j)(spec.fix) }),
    };
}
function mayRetry({ status, exit }) {
    return status === 'failed' && exit.startError === undefined;
}

;// CONCATENATED MODULE: ./lib/tasks/execute.js


/**
 * One outcome a task, in the order of the graph. What was not started when the signal came is `cancelled`.
 *
 * @throws ProblemError where a task is of an unknown kind, before anything runs; what `judgeTask` throws, after all that
 *   still runs has been stopped.
 */
async function executeTasks(execution) {
    const { graph } = execution;
    for (const spec of graph.tasks)
        (0,kinds/* prepareTask */.t)(spec, execution.files.root);
    const stop = new AbortController();
    const signal = AbortSignal.any([execution.signal, stop.signal]);
    const state = { done: new Map(), running: new Map() };
    try {
        await runAll({ ...execution, signal }, state);
    }
    catch (error) {
        stop.abort();
        await Promise.allSettled(state.running.values());
        throw error;
    }
    return graph.tasks.flatMap(({ name }) => state.done.get(name)?.outcome ?? []);
}
async function runAll(execution, { done, running }) {
    const start = async (spec) => {
        done.set(spec.name, await runAndJudge(spec, execution));
        running.delete(spec);
    };
    let waiting = execution.graph.tasks;
    while (waiting.length > 0) {
        waiting = waiting.filter((spec) => !settleUnstarted(spec, done, execution));
        const ready = waiting.filter(({ needs }) => needs.every((need) => done.has(need)));
        const next = chooseNext(ready, [...running.keys()], execution.parallelism);
        for (const spec of next)
            running.set(spec, start(spec));
        waiting = waiting.filter((spec) => !next.includes(spec));
        if (running.size > 0)
            await Promise.race(running.values());
    }
    await Promise.all(running.values());
}
/**
 * Which of the ready tasks start now. An exclusive one waits until nothing else runs or could start; while it runs,
 * nothing ends that others could be waiting for, so none joins it. Tasks are finite: none waits for ever.
 */
function chooseNext(ready, running, parallelism) {
    const shared = ready.filter((spec) => !spec.exclusive);
    if (running.length > 0 || shared.length > 0) {
        return shared.slice(0, Math.max(0, Math.max(1, parallelism) - running.length));
    }
    return ready.slice(0, 1);
}
async function runAndJudge(spec, execution) {
    const outcome = await runTask(spec, execution);
    if (outcome.status === 'cancelled') {
        return { outcome, stops: { task: spec.name, reason: 'cancelled' } };
    }
    const { verdict, summary, reason } = await execution.judgeTask(outcome);
    execution.emit({ type: 'stage.judged', task: spec.name, verdict, summary });
    const stops = verdict === 'block' || verdict === 'inconclusive';
    return { outcome, ...(stops ? { stops: { task: spec.name, reason } } : {}) };
}
/** Gives an outcome to a task that will never start; false where it may still run. */
function settleUnstarted(spec, done, execution) {
    const cancelled = execution.signal.aborted;
    const stops = spec.needs.flatMap((need) => done.get(need)?.stops ?? [])[0];
    if (!cancelled && stops === undefined)
        return false;
    const outcome = unstarted(spec, cancelled ? undefined : stops);
    const { name: task, status, durationMs, skippedBecause: because } = outcome;
    const reason = because && { skippedBecause: `${because.reason} of ${because.task}` };
    execution.emit({ type: 'task.finished', task, status, durationMs, ...reason });
    done.set(spec.name, { outcome, ...(stops === undefined ? {} : { stops }) });
    return true;
}
/** Skipped for a reason, or cancelled where there is none. */
function unstarted(spec, skippedBecause) {
    return {
        name: spec.name,
        suite: spec.suite,
        status: skippedBecause === undefined ? 'cancelled' : 'skipped',
        durationMs: 0,
        attempts: 0,
        ...(skippedBecause === undefined ? {} : { skippedBecause }),
        measurements: [],
        earlierAttempts: [],
        problems: [],
        outputTail: '',
        action: spec.action,
    };
}

;// CONCATENATED MODULE: ./lib/tasks/plan.js


/**
 * Orders the tasks so that each comes after its needs.
 *
 * @throws ProblemError with all mistakes at once: names used twice, needs that are no task, cycles with their path.
 */
function planTasks(specs) {
    const mistakes = [...findDuplicates(specs), ...findUnknownNeeds(specs)];
    if (mistakes.length > 0)
        throw new problem/* ProblemError */.M(mistakes);
    const tasks = orderByNeeds(specs);
    if (tasks.length < specs.length)
        throw new problem/* ProblemError */.M(findCycles(specs, tasks));
    return { tasks };
}
function findDuplicates(specs) {
    const counts = new Map();
    for (const { name } of specs)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .filter(([, count]) => count > 1)
        .map(([name, count]) => ({
        code: 'task-duplicate',
        severity: 'error',
        message: `${count} tasks have the name "${name}"`,
        hint: 'Give every task a name of its own: baselines and needs refer to it.',
    }));
}
function findUnknownNeeds(specs) {
    const names = new Set(specs.map((spec) => spec.name));
    return specs.flatMap((spec) => [...new Set(spec.needs)]
        .filter((need) => !names.has(need))
        .map((need) => ({
        code: 'task-unknown-need',
        severity: 'error',
        message: `task "${spec.name}" needs "${need}", and there is no task of that name`,
        hint: (0,nearest/* suggestion */.h)(need, [...names], 'tasks'),
    })));
}
/** Kahn's algorithm; what it leaves out stands on a cycle or behind one. */
function orderByNeeds(specs) {
    const missing = new Map(specs.map((spec) => [spec.name, new Set(spec.needs).size]));
    const dependents = new Map(specs.map((spec) => [spec.name, []]));
    for (const spec of specs) {
        for (const need of new Set(spec.needs))
            dependents.get(need)?.push(spec);
    }
    const ordered = specs.filter((spec) => missing.get(spec.name) === 0);
    // The array grows while it is walked: a task is appended when the last of its needs has been passed.
    for (const done of ordered) {
        for (const dependent of dependents.get(done.name) ?? []) {
            const left = (missing.get(dependent.name) ?? 0) - 1;
            missing.set(dependent.name, left);
            if (left === 0)
                ordered.push(dependent);
        }
    }
    return ordered;
}
/** One problem a cycle. Each left-over task needs another left-over one, so walking needs always ends in a cycle. */
function findCycles(specs, ordered) {
    const left = new Map(specs.map((spec) => [spec.name, spec]));
    for (const { name } of ordered)
        left.delete(name);
    const passed = new Set();
    const problems = [];
    for (const start of left.keys()) {
        const path = [];
        const onPath = new Set();
        let name = start;
        while (name !== undefined && !passed.has(name)) {
            passed.add(name);
            onPath.add(name);
            path.push(name);
            name = left.get(name)?.needs.find((need) => left.has(need));
        }
        if (name !== undefined && onPath.has(name))
            problems.push(cycle(path.slice(path.indexOf(name))));
    }
    return problems;
}
function cycle(path) {
    const [first = ''] = path;
    const shown = path.length <= MOST_SHOWN
        ? path
        : [
            ...path.slice(0, MOST_SHOWN - 1),
            `… (${path.length - MOST_SHOWN} more)`,
            ...path.slice(-1),
        ];
    return {
        code: 'task-cycle',
        severity: 'error',
        message: `tasks need each other in a circle: ${[...shown, first].join(' → ')}`,
        hint: 'Remove one of these needs.',
    };
}
/** Tasks of a cycle that are named in its message. */
const MOST_SHOWN = 10;

;// CONCATENATED MODULE: ./lib/compare/plan-confirmation.js



/** Part of the error kept for metrics that were counted so far and turn out to vary from round to round. */
const SURPRISES = 0.1;
const LEAST_CONSTANT = 3;
/**
 * Plans from the comparisons with the stored run: what that cleared, what is counted and the same on both sides, and
 * what is ignored needs no rounds; `always` measures everything that is judged.
 */
function planConfirmation(comparisons, policy, alpha) {
    if (policy.confirm === 'never')
        return { targets: [], tests: 0 };
    const judged = comparisons.filter((one) => one.action !== 'ignore' && one.head.length > 0);
    const groups = groupTests(judged).filter((tests) => tests.some(({ comparison }) => policy.confirm === 'always' || isOpen(comparison)));
    const tests = groups.flat();
    const [constant, varying] = [tests.filter(isConstant), tests.filter((one) => !isConstant(one))];
    const counted = withoutReciprocals(varying, ({ benchmark }) => benchmark, ({ comparison }) => comparison.unit).length;
    const kept = constant.length === 0 ? 0 : counted === 0 ? 1 : SURPRISES;
    const shareOf = (test) => isConstant(test) ? (kept * alpha) / constant.length : ((1 - kept) * alpha) / counted;
    const targets = groups.map((group) => targetOf(group, policy.aliases, shareOf));
    return { targets, tests: tests.length === 0 ? 0 : Math.max(1, counted) };
}
/** Numbers of another machine, and none at all, decide nothing; what a stored run does not clear is not decided either. */
function isOpen({ decision, method }) {
    if (decision === 'skipped' || decision === 'vanished')
        return false;
    if (decision === 'new' || decision === 'not-comparable')
        return true;
    return method !== 'exact' && method !== 'history';
}
function isConstant({ comparison: { head, unit } }) {
    return (head.length >= LEAST_CONSTANT && !isTimeUnit(unit) && head.every((value) => value === head[0]));
}
function groupTests(comparisons) {
    const groups = new Map();
    for (const comparison of comparisons) {
        const { package: packageName, name, procs } = comparison;
        const key = `${packageName}\0${name}\0${procs ?? ''}`;
        const group = groups.get(key) ?? [];
        const benchmark = group[0]?.benchmark ?? {
            package: packageName,
            name,
            ...(procs === undefined ? {} : { procs }),
            metrics: [],
        };
        group.push({ benchmark, comparison });
        groups.set(key, group);
    }
    return [...groups.values()];
}
function targetOf(tests, aliases, shareOf) {
    const [first] = tests;
    if (first === undefined)
        throw new Error('a target without a metric');
    const { package: packageName, name, procs } = first.benchmark;
    const identity = benchmarkIdentity(first.benchmark);
    const formerNames = formerIdentities(identity, name, aliases).map((old) => packageName !== '' && old.startsWith(`${packageName}.`)
        ? old.slice(packageName.length + 1)
        : old);
    return {
        package: packageName,
        name,
        ...(procs === undefined ? {} : { procs }),
        formerNames,
        metrics: tests.map((test) => {
            const { unit, better, tolerance, head } = test.comparison;
            return { unit, better, tolerance, alpha: shareOf(test), typical: plan_confirmation_middle(head) };
        }),
    };
}
/** Renames in several steps, and of what a sub-benchmark belongs to, as in matching; the latest first. */
function formerIdentities(identity, name, aliases) {
    const slash = name.indexOf('/');
    const subName = slash < 0 ? '' : name.slice(slash);
    const known = new Set([identity]);
    for (const one of known) {
        const parent = one.endsWith(subName) ? one.slice(0, one.length - subName.length) : undefined;
        for (const [old, now] of Object.entries(aliases)) {
            if (now === one)
                known.add(old);
            else if (now === parent)
                known.add(`${old}${subName}`);
        }
    }
    known.delete(identity);
    return [...known];
}
function plan_confirmation_middle(values) {
    const ascending = [...values].sort((a, b) => a - b);
    return ascending[ascending.length >> 1] ?? Number.NaN;
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/confirm-stage.js
var confirm_stage_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var confirm_stage_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Decides whether a task's benchmarks are to be measured beside their base, and has it done. */








/** Undefined where nothing needs it, or nothing that was measured could be confirmed. */
async function confirmStage(outcome, facts, judgeable, ports, emit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config } = judgeable.request;
        const spec = config.tasks.find(({ name }) => name === outcome.name);
        if (spec === undefined || config.mode !== 'run' || !isUsable(outcome, facts))
            return undefined;
        const alpha = wholeAlpha(config) / Math.max(1, config.tasks.filter(pipeline_environments.yieldsBenchmarks).length);
        const isExact = facts.baseline.state === 'exact' && facts.baseline.reference?.benchmarks !== undefined;
        const known = isExact
            ? facts.comparisons.filter(({ decision }) => decision !== 'new')
            : facts.comparisons;
        const { targets, tests } = planConfirmation(known, config.policy.benchmarks, alpha);
        if (targets.length === 0)
            return undefined;
        const bases = await basesOf(facts, judgeable, ports);
        if (bases.length === 0)
            return undefined;
        const unmeasured = (reason) => ({
            kind: 'unmeasured',
            suite: outcome.suite,
            task: outcome.name,
            side: 'method',
            reason,
            tried: [],
        });
        const scratch = confirm_stage_addDisposableResource(env_1, await ports.trees.scratch(), true);
        const world = sideWorld(ports, scratch.root);
        const { openSide, runsWholeCommand } = chooseSide(spec, targets, world);
        const { budgetMs } = config.policy.benchmarks;
        // Both sides, the warm-up and the fewest rounds of it.
        const leastMs = 2 * (LEAST_ROUNDS + 1) * outcome.durationMs;
        if (runsWholeCommand && leastMs > budgetMs)
            return unmeasured(`the command takes ${Math.round(outcome.durationMs / 1000)} s, so benchmarks.budget allows fewer than ${LEAST_ROUNDS} rounds of it`);
        const surveyBase = facts.baseline.reference?.benchmarks === undefined;
        const { suite, name: task } = outcome;
        const request = { suite, task, targets, tests, alpha, bases, budgetMs, openSide, surveyBase };
        return confirm_confirm(request, ports, emit);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = confirm_stage_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What broke off, failed or could not be read is no ground to measure more. */
function isUsable({ status, measurements }, { benchmarks }) {
    const isWhole = benchmarks.every(({ complete, failed }) => complete && !failed);
    return status === 'passed' && isWhole && measurements.some(({ kind }) => kind === 'benchmarks');
}
/**
 * The commits to measure as the base, nearest first. On the default branch that is the last accepted run, and its first
 * run ever is a welcome; where nothing was changed and nothing is stored there is nothing to find out.
 */
async function basesOf({ baseline }, { request }, { git }) {
    const { change, context, config } = request;
    const accepted = (0,find_change.onDefaultBranch)(context) ? baseline.reference?.commit : undefined;
    const wanted = accepted ?? change.base;
    const isFirst = (0,find_change.onDefaultBranch)(context) && baseline.state === 'none';
    if (wanted === undefined || isFirst)
        return [];
    const isSame = wanted === context.headCommit && change.files.length === 0;
    if (isSame && baseline.reference === undefined)
        return [];
    const commits = await git.firstParents(wanted, config.policy.baseline.window);
    return commits.length > 0 ? commits : [wanted];
}

;// CONCATENATED MODULE: ./lib/pipeline/measure.js
/**
 * From tasks to outcomes: runs the graph, or reads the files that earlier steps left. Each outcome is judged at
 * once by the same rules as the whole, so that nothing starts on what has already failed.
 */









/** One outcome a task, in the order of the graph; in ingest mode one for all files. */
async function measure(measuring, ports) {
    const { judgeable, emit } = measuring;
    const { config } = judgeable.request;
    const reading = {
        files: ports.files,
        openReader: openReader,
        isConcatenable: (format) => (0,registry.parserFor)(format)?.concatenable ?? false,
        folderOf: (format) => (0,registry.parserFor)(format)?.folder,
    };
    if (config.mode === 'ingest')
        return [await ingest(config, reading, ports, emit)];
    const graph = planTasks(config.tasks);
    announcePlan(graph, judgeable, emit);
    return executeTasks({
        ...reading,
        graph,
        parallelism: ports.host.cores,
        processes: ports.processes,
        emit,
        signal: ports.signal,
        judgeTask: (outcome) => judgeStage(outcome, measuring, ports),
    });
}
/** While it is judged nothing that must run alone starts, so base and head can be measured by turns here. */
async function judgeStage(outcome, { judgeable, collector, emit }, ports) {
    const before = await collector.stage(outcome);
    const [suite] = before.suites;
    const confirmed = suite && (await confirmStage(outcome, suite, judgeable, ports, emit));
    if (confirmed !== undefined)
        collector.confirm(confirmed);
    const facts = confirmed === undefined ? before : await collector.stage(outcome);
    const { kind, summary, findings } = judge(isShard(judgeable) ? withoutFloors(facts) : facts);
    return { verdict: kind, summary, reason: findings[0]?.area ?? 'tasks' };
}
/** One of several legs that measure the same suites, of which each reaches only some of the code. */
function isShard({ request: { config } }) {
    const { part, legs, name } = config;
    return part !== undefined && name === undefined && (part.of > 1 || legs.length > 1);
}
/** What is covered only the whole can tell. */
function withoutFloors(facts) {
    const coverage = { ...facts.policy.coverage, action: 'ignore' };
    return { ...facts, policy: { ...facts.policy, coverage } };
}
/** The files of earlier steps, as the outcome of a task that has already run. */
async function ingest(config, reading, ports, emit) {
    const startedAt = ports.clock.now();
    const measurements = await readFileYields(resultFiles(config), new Map(), reading);
    for (const one of measurements)
        emit(measurementParsed(INGEST_TASK, one));
    return {
        name: INGEST_TASK,
        suite: (0,pipeline_environments.ingestSuite)(config),
        status: 'passed',
        durationMs: ports.clock.now() - startedAt,
        attempts: 1,
        measurements,
        earlierAttempts: [],
        problems: [],
        outputTail: '',
    };
}
const INGEST_TASK = 'result files';
function resultFiles(config) {
    return {
        name: INGEST_TASK,
        suite: (0,pipeline_environments.ingestSuite)(config),
        kind: 'run',
        command: { argv: [] },
        workingDirectory: '.',
        env: {},
        needs: [],
        exclusive: false,
        timeoutMs: 0,
        retries: 0,
        yields: config.ingest,
        action: 'block',
    };
}
function announcePlan(graph, { baselines }, emit) {
    const tasks = graph.tasks.map(({ name, suite, needs, exclusive, yields }) => {
        const expectedMs = baselines.get(suite)?.reference?.taskDurationsMs[name];
        return {
            name,
            needs,
            exclusive,
            ...(expectedMs === undefined ? {} : { expectedMs }),
            yields: yields.map((y) => y.kind),
        };
    });
    emit({ type: 'plan.ready', tasks });
}

;// CONCATENATED MODULE: ./lib/compare/baseline-entry.js




/** The entry to store; parts that were not measured, or not completely, are absent. */
function buildEntry(run) {
    const { context, coverage } = run;
    const benchmarks = completeBenchmarks(run);
    const known = new Set((run.baseline?.entries ?? []).map((entry) => entry.commit));
    return {
        schema: 1,
        suite: run.suite,
        commit: context.headCommit,
        branch: context.branch,
        runId: context.runId,
        attempt: context.attempt,
        recordedAt: new Date(run.now).toISOString(),
        verdict: run.verdict,
        accepted: run.accepted,
        toolVersion: run.toolVersion,
        environment: run.environment,
        taskDurationsMs: durations(run.outcomes),
        ...(run.tests.length === 0 ? {} : { tests: testResults(run) }),
        ...(coverage?.complete ? { coverage: coverageResults(coverage) } : {}),
        ...(benchmarks === undefined ? {} : { benchmarks }),
        ...(known.size === 0 ? {} : { knownCommits: [...known] }),
        ...(run.acceptances.length === 0 ? {} : { acceptances: run.acceptances }),
        ...(run.debts === undefined || run.debts.length === 0
            ? {}
            : { debts: run.debts.slice(0, debt/* MOST_DEBTS */.H) }),
    };
}
/** Tasks that ran to their end: others would make progress bars run against a time that means nothing. */
function durations(outcomes) {
    const ended = outcomes.filter((task) => task.status === 'passed' || task.status === 'failed');
    return Object.fromEntries(ended.map((task) => [task.name, task.durationMs]));
}
function testResults({ tests, outcomes }) {
    const failed = new Set(tests.flatMap((run) => run.failures.map(testName)));
    const flaky = flakyNames(tests, outcomes).filter((name) => !failed.has(name));
    return {
        counts: sumTestCounts(tests),
        failed: [...failed],
        ...(flaky.length === 0 ? {} : { flaky }),
    };
}
/** Those that the tool says passed only when it ran them again, and those that passed after an attempt that failed. */
function flakyNames(tests, outcomes) {
    const cases = tests.flatMap((run) => run.cases);
    const passed = new Set(cases.filter(({ status }) => status === 'passed').map(testName));
    const earlier = outcomes
        .flatMap(({ earlierAttempts }) => earlierAttempts.flat())
        .flatMap((one) => (one.kind === 'tests' ? one.failures.map(testName) : []));
    const own = cases.filter(({ flaky }) => flaky === true).map(testName);
    return [...new Set([...own, ...earlier.filter((name) => passed.has(name))])];
}
function coverageResults(coverage) {
    const files = coverage.files.map(({ path, ratios }) => ({ path, ratios }));
    return { unit: coverage.unit, totals: coverage.totals, files };
}
function completeBenchmarks(run) {
    const ended = run.outcomes.every((task) => {
        if (task.status === 'passed')
            return true;
        return task.status === 'failed' && task.measurements.every((m) => m.kind !== 'benchmarks');
    });
    const whole = run.benchmarks.every((measured) => measured.complete && !measured.failed);
    const benchmarks = [...collectBenchmarks(run.benchmarks.map((r) => r.benchmarks)).values()];
    const usable = benchmarks.every((b) => b.metrics.length > 0 && b.metrics.every(hasSamples));
    return ended && whole && usable && benchmarks.length > 0 ? benchmarks : undefined;
}
function hasSamples({ samples }) {
    return samples.length > 0 && samples.every(Number.isFinite);
}

;// CONCATENATED MODULE: ./lib/judge/unaccepted-debts.js

const TOLD_AS = new Set(['benchmark-debt', 'benchmark-regressed']);
/** Debts that nobody has taken on, by an acceptance or a waiver: a run that has one does not become the reference. */
function unacceptedDebts({ suite, debts }, { findings }) {
    const open = new Set(findings
        .filter((one) => one.suite === suite && one.severity !== 'note' && TOLD_AS.has(one.kind))
        .map(({ subject }) => subject));
    const all = [...(debts?.fresh ?? []), ...(debts?.known ?? [])];
    return all.filter((debt) => open.has(benchmarkSubject({ ...debt, suite }).subject));
}

;// CONCATENATED MODULE: ./lib/pipeline/seed-baselines.js
/**
 * Records the run of a default branch, whatever its verdict: only an accepted one becomes the reference, but a
 * window with holes would judge the next run by the wrong commit. Pull requests and forks never write.
 */





const seed_baselines_NOTHING = { saved: [], problems: [], notices: [] };
/** Writes one entry a suite where this run may write; a refused save comes back as a problem. */
async function seedBaselines(run, ports, emit) {
    if (ports.signal.aborted || !mayWrite(run.request))
        return seed_baselines_NOTHING;
    const [edited, ...others] = edits(run.request);
    if (edited !== undefined) {
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        const notice = `This run is not recorded as a baseline: ${edited}${more} is not committed.`;
        emit({ type: 'notice', message: notice });
        return { ...seed_baselines_NOTHING, notices: [notice] };
    }
    const saved = [];
    const problems = [];
    for (const suite of run.facts.suites) {
        // A run of which a leg is missing would be taken for all that there was.
        if (suite.isPartial === true)
            continue;
        const entry = seed_baselines_entryOf(suite, run, ports.clock.now());
        if (entry === undefined)
            continue;
        const result = await ports.store.save(entry);
        problems.push(...result.problems);
        if (result.problems.length > 0)
            continue;
        saved.push({ suite: suite.suite, key: result.key });
        emit({ type: 'baseline.saved', suite: suite.suite, key: result.key });
    }
    return { saved, problems, notices: [] };
}
/** Numbers of a work tree with uncommitted changes belong to no commit, so they are not recorded under one. */
function mayWrite({ context, config }) {
    const { write } = config.policy.baseline;
    if (context.headCommit === '' || context.fromFork || write === 'never')
        return false;
    return write === 'always' || (0,find_change.onDefaultBranch)(context);
}
/** Files that somebody changed and has not committed, at home on the default branch. */
function edits({ context, change, config }) {
    if (context.event !== 'local' || !(0,find_change.onDefaultBranch)(context))
        return [];
    const isOurs = picomatch([...leftBehind(config)], { dot: true, windows: false });
    return change.files.map(({ path }) => path).filter((path) => !isOurs(path));
}
/** What an earlier run leaves in the tree, such as `coverage.out` and stored runs, is nobody's edit. */
function leftBehind({ policy, report, tasks, parts }) {
    return [
        `${policy.baseline.directory}/**`,
        ...(parts === undefined ? [] : [`${parts}/**`]),
        ...Object.values(report.files),
        ...tasks.flatMap(({ workingDirectory, yields }) => yields.flatMap(({ file }) => file === undefined ? [] : [external_node_path_.posix.join(workingDirectory, file)])),
    ];
}
function seed_baselines_entryOf(suite, run, now) {
    const environment = run.environments.get(suite.suite);
    if (environment === undefined)
        return undefined;
    const { kind } = run.verdict;
    const { fresh = [], known = [] } = suite.debts ?? {};
    const isOwing = unacceptedDebts(suite, run.verdict).length > 0;
    return buildEntry({
        suite: suite.suite,
        context: run.request.context,
        environment,
        verdict: kind,
        accepted: (kind === 'pass' || kind === 'degraded') && !isOwing,
        outcomes: suite.outcomes,
        tests: suite.tests,
        ...(suite.coverage === undefined ? {} : { coverage: suite.coverage }),
        benchmarks: suite.benchmarks,
        baseline: suite.baseline,
        acceptances: run.facts.acceptances,
        debts: [...known, ...fresh],
        now,
        toolVersion: run.request.toolVersion,
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/run-gate.js
/**
 * The whole way of a gate, from a resolved configuration to a finished report. The action, the CLI and later
 * the server build its ports and hand over its result; nothing here knows which of them it serves.
 */












/**
 * Runs the gate once: baselines, tasks with their stage verdicts, judgement, seeding, report.
 *
 * @throws ProblemError for mistakes of configuration that only show when planning (a cycle of needs).
 *   All else, a crashed command or a lost baseline, is a finding of the report.
 */
async function runGate(request, ports) {
    const run = await start(request, (0,pipeline_environments.describeEnvironments)(request, ports.host), ports);
    const { facts, outcomes, drift } = await measureAll(run, ports);
    return conclude(run, settleDrift(facts, drift, run.judgeable), outcomes, ports);
}
/**
 * Runs the gate up to its judgement, and leaves what it measured to the job that judges several such legs.
 *
 * @throws ProblemError as {@link runGate}
 */
async function measureLeg(request, leg, ports) {
    const run = await start(request, (0,pipeline_environments.describeEnvironments)(request, ports.host), ports);
    const { facts, outcomes, drift } = await measureAll(run, ports);
    const { environments } = run.judgeable;
    return {
        toolVersion: request.toolVersion,
        runId: request.context.runId,
        attempt: request.context.attempt,
        headCommit: request.context.headCommit,
        leg,
        hasOwnSuites: request.config.name !== undefined,
        share: shareOfLeg(request.config),
        tasks: request.config.tasks,
        environments: [...environments].map(([suite, environment]) => ({ suite, environment })),
        outcomes: ordered(outcomes, facts),
        confirmations: facts.suites.flatMap(({ confirmations }) => confirmations),
        drift,
        policyChanges: request.policyChanges,
        notices: request.notices,
    };
}
/** Judges what legs have measured, records it, and reports it, as if one run had measured all of it. */
async function judgeLegs(request, joined, ports) {
    const whole = {
        ...request,
        config: { ...request.config, tasks: joined.tasks },
        policyChanges: [
            ...request.policyChanges,
            ...joined.policyChanges.filter((one) => !request.policyChanges.some((own) => (0,external_node_util_.isDeepStrictEqual)(own, one))),
        ],
        notices: [...request.notices, ...joined.notices],
    };
    const { trouble: legs, partial } = joined;
    const run = await start(whole, joined.environments, ports, { legs, partial });
    for (const one of joined.confirmations)
        run.collector.confirm(one);
    const facts = await run.collector.whole(joined.outcomes);
    const settled = settleDrift(facts, joined.drift, run.judgeable);
    return conclude(run, settled, joined.outcomes, ports);
}
async function start(request, environments, ports, legs = {}) {
    const startedAtMs = ports.clock.now();
    const emit = (0,pipeline_emit/* stampEvents */.j)(ports.events, ports.clock);
    emit({ type: 'gate.started', toolVersion: request.toolVersion, sources: request.config.sources });
    for (const message of request.notices)
        emit({ type: 'notice', message });
    const baselines = await loadBaselines(request, environments, ports);
    announce(baselines, emit);
    const earlier = await earlierAttempts(request, ports);
    const startedAt = new Date(startedAtMs).toISOString();
    const judgeable = {
        request,
        environments,
        baselines,
        earlierAttempts: earlier.records,
        today: startedAt.slice(0, 10),
        startedAt,
        lineage: await loadLineage(request, ports),
        ...legs,
    };
    const collector = await createCollector(judgeable, ports.files);
    return { judgeable, collector, emit, startedAtMs, notices: earlier.notices };
}
async function measureAll({ judgeable, collector, emit }, ports) {
    const outcomes = await measure({ judgeable, collector, emit }, ports);
    const facts = await collector.whole(outcomes);
    return { facts, outcomes, drift: await checkDrift(facts, judgeable, ports, emit) };
}
async function conclude(run, facts, outcomes, ports) {
    const { judgeable, emit } = run;
    const { request, environments } = judgeable;
    const judged = judge(facts);
    const finished = { request, environments, facts, verdict: judged };
    const { saved, problems, notices } = await seedBaselines(finished, ports, emit);
    const verdict = problems.length === 0 ? judged : judge({ ...facts, recordingProblems: problems });
    for (const { severity, title } of verdict.findings)
        emit({ type: 'finding', severity, title });
    emit({ type: 'verdict.reached', verdict: verdict.kind, summary: verdict.summary });
    const onAttempts = [...run.notices, ...(await keepAttempt(request, verdict, ports))];
    for (const message of onAttempts)
        emit({ type: 'notice', message });
    const report = finishReport({
        ...judgeable,
        environment: [...environments.values()][0] ?? ports.host.environment('', request.toolchain),
        outcomes: ordered(outcomes, facts),
        facts,
        verdict,
        saved,
        notices: [...request.notices, ...notices, ...onAttempts],
        startedAt: run.startedAtMs,
        finishedAt: ports.clock.now(),
    });
    emit({ type: 'gate.finished', durationMs: report.durationMs, exitCode: report.exitCode });
    return report;
}
/** In the order of the graph, with places mapped. */
function ordered(outcomes, facts) {
    const placed = new Map(facts.suites.flatMap((s) => s.outcomes).map((o) => [o.name, o]));
    return outcomes.map((outcome) => placed.get(outcome.name) ?? outcome);
}
function announce(baselines, emit) {
    for (const { suite, state, explanation } of baselines.values()) {
        emit({ type: 'baseline.loaded', suite, state, explanation });
    }
}


/***/ }),

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ truncatedPercent),
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
const TIME = [
    { factor: 1e9, suffix: 's' },
    { factor: 1e6, suffix: 'ms' },
    { factor: 1e3, suffix: 'µs' },
    { factor: 1, suffix: 'ns' },
];
const BYTES = [
    { factor: 2 ** 30, suffix: 'GiB' },
    { factor: 2 ** 20, suffix: 'MiB' },
    { factor: 2 ** 10, suffix: 'KiB' },
    { factor: 1, suffix: 'B' },
];
const COUNT = [
    { factor: 1e12, suffix: 'T' },
    { factor: 1e9, suffix: 'G' },
    { factor: 1e6, suffix: 'M' },
    { factor: 1, suffix: '' },
];
const TIME_FACTORS = new Map([
    ['ps', 1e-3],
    ['ns', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['μs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['sec', 1e9],
]);
function familyOf(unit) {
    const [name = ''] = unit.split('/', 1);
    const time = TIME_FACTORS.get(name);
    if (time !== undefined)
        return { steps: TIME, factor: time };
    return { steps: name === 'B' || name === 'bytes' ? BYTES : COUNT, factor: 1 };
}
/**
 * The values of one row in one scale: `1.204 ms`, `1.500 KiB`, `12`. `unit` is as the tool printed it, with its `/op`,
 * and stands beside the row. Different values never look the same while six digits can tell them apart; a value that is
 * not finite is `–`.
 */
function formatValues(unit, values) {
    const finite = values.filter((value) => value !== undefined).filter(Number.isFinite);
    const family = familyOf(unit);
    const sizes = finite.map((value) => Math.abs(value) * family.factor).filter((size) => size > 0);
    const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
    const step = family.steps.find(({ factor }) => smallest >= factor) ?? family.steps.at(-1);
    const divisor = (step?.factor ?? 1) / family.factor;
    const digits = digitsFor(finite.map((value) => value / divisor));
    return values.map((value) => value === undefined || !Number.isFinite(value)
        ? '–'
        : `${value === 0 ? '0' : group(value / divisor, digits)} ${step?.suffix ?? ''}`.trimEnd());
}
/** Digits after the point: four significant ones for the smallest value, more while two values look alike. */
function digitsFor(values) {
    if (values.every((value) => Number.isInteger(value)))
        return 0;
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    const exponent = Math.floor(Math.log10(Math.min(...sizes)));
    const distinct = new Set(values).size;
    let digits = Math.min(Math.max(3 - exponent, 0), 9);
    const most = Math.min(digits + 3, 9);
    while (digits < most && new Set(values.map((value) => group(value, digits))).size < distinct) {
        digits += 1;
    }
    return digits;
}
const FORMATS = new Map();
function group(value, digits) {
    if (Math.abs(value) >= 1e15)
        return value.toExponential(3);
    let format = FORMATS.get(digits);
    if (format === undefined) {
        format = new Intl.NumberFormat('en-US', {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
        });
        FORMATS.set(digits, format);
    }
    return format.format(value);
}
/** A count: `12,345`. */
function formatCount(value) {
    return group(value, 0);
}
/** A share of covered parts with one digit, cut and not rounded: 79.96 % is not 80 %. `–` where there is nothing. */
function formatRatio(ratio) {
    if (!(ratio.total > 0))
        return '–';
    return `${truncatedPercent(ratio.covered / ratio.total).toFixed(1)} %`;
}
/** Percent with one digit, cut toward zero; a hair is added so that 0.29 × 1000 is not 289. */
function truncatedPercent(ratio) {
    return Math.trunc(ratio * 1000 + Math.sign(ratio) * 1e-9) / 10;
}
/** A limit of the policy, as it was written: `80 %`, `0.5 %`. */
function formatLimit(ratio) {
    return Number.isFinite(ratio) ? `${Number((ratio * 100).toFixed(4))} %` : '–';
}
/** A relative change (0.05 is `+5.00 %`), with as many digits as matter; beyond hundredfold as a multiple. */
function formatChange(change) {
    if (!Number.isFinite(change))
        return '–';
    if (change === 0)
        return '0 %';
    const size = Math.abs(change) * 100;
    const sign = change > 0 ? '+' : '−';
    if (size < 0.005)
        return `${sign}<0.01 %`;
    if (size >= 10_000)
        return `×${group(change + 1, 0)}`;
    return `${sign}${group(size, size < 10 ? 2 : size < 100 ? 1 : 0)} %`;
}
/** A change of coverage in percentage points: `−0.42 pp`. */
function formatPoints(difference) {
    const points = Math.abs(difference * 100);
    if (points === 0)
        return '0 pp';
    const sign = difference > 0 ? '+' : '−';
    return points < 0.005 ? `${sign}<0.01 pp` : `${sign}${points.toFixed(2)} pp`;
}
/** A duration: `340 ms`, `12.3 s`, `4 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    if (!Number.isFinite(milliseconds) || milliseconds < 0)
        return '–';
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    const two = (value) => String(value).padStart(2, '0');
    if (minutes < 60)
        return `${minutes} min ${two(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/** The command as people write it; arguments with blanks are quoted for reading, not for a shell. */
function commandText(command) {
    if ('shell' in command)
        return command.shell;
    return command.argv.map((word) => (/\s|^$/.test(word) ? JSON.stringify(word) : word)).join(' ');
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ prepareTask)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/**
 * The kinds of tasks that there are: the one door by which a kind gets in. A kind says what command a task comes to;
 * running it, its time limit and its results are the same for all. Plugins of a project will register here, each
 * as a command of its own, so code of a project never runs inside the gate.
 */


const run = {
    id: 'run',
    label: 'Command',
    prepare: (spec, root) => ({
        command: spec.command,
        cwd: spec.workingDirectory === '.' ? root : `${root}/${spec.workingDirectory}`,
        env: spec.env,
    }),
};
const TASK_KINDS = [run];
/**
 * What a task comes to, by its kind.
 *
 * @throws ProblemError where the kind is unknown, with the nearest one.
 */
function prepareTask(spec, root) {
    const kind = TASK_KINDS.find(({ id }) => id === spec.kind);
    if (kind !== undefined)
        return kind.prepare(spec, root);
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M([
        {
            code: 'task-unknown-kind',
            severity: 'error',
            message: `task "${spec.name}" is of the unknown kind "${spec.kind}"`,
            hint: (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(spec.kind, TASK_KINDS.map(({ id }) => id), 'kinds'),
        },
    ]);
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid word that a person most likely meant. */
/**
 * The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours:
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance), case and `-`/`_` aside;
 * undefined where none is close, within a third of the length.
 */
function nearest(word, candidates) {
    const wanted = plain(word);
    if (wanted.length > 100)
        return undefined;
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `did you mean "total"?`, else the list of what is allowed. */
function suggestion(word, candidates, lead) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    return candidates.length === 0
        ? 'there is none to choose from'
        : `${lead}: ${candidates.join(', ')}`;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
function editDistance(a, b) {
    let previous = [];
    let current = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (current[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let least = Math.min(replaced, (current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (previous[j - 2] ?? 0) + 1);
            }
            next.push(least);
        }
        previous = current;
        current = next;
    }
    return current[b.length] ?? 0;
}


/***/ })

};
