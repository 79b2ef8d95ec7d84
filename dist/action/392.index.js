export const id = 392;
export const ids = [392,720];
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

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FINDING_AREAS)
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

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
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
 * The command that runs one Go test or benchmark again, sub-tests by their levels; undefined where
 * the names could mean something else to a shell or to the pattern of `-run`.
 */
function goCommand(flag, packagePath, name) {
    const kind = flag === 'run' ? /^(?:Test|Example|Fuzz)/ : /^Benchmark/;
    if (!kind.test(name) || !PLAIN_WORD.test(name) || !PLAIN_WORD.test(packagePath))
        return undefined;
    const pattern = name
        .split('/')
        .map((level) => `^${level.replaceAll('.', '\\.')}$`)
        .join('/');
    const select = flag === 'run' ? `-run '${pattern}'` : `-run '^$' -bench '${pattern}' -count 10`;
    return `go test ${select} ${packagePath}`;
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

;// CONCATENATED MODULE: ./lib/judge/rules/baseline.js

const baselines = (facts) => facts.whole
    ? [
        ...facts.suites
            .filter(hasResults)
            .flatMap((suite) => [
            ...state(suite.baseline, facts),
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
function state({ suite, state: found, explanation }, { policy }) {
    if (found === 'exact')
        return [];
    const common = { area: 'baseline', subject: suite, suite, title: explanation };
    if (found === 'none') {
        const why = 'A first run is welcome: absolute limits are judged, and nothing else can be.';
        return [{ ...common, kind: 'baseline-none', severity: 'note', why, todo: TODO.none }];
    }
    const action = policy.baseline.states[found];
    return [
        {
            ...common,
            kind: `baseline-${found}`,
            severity: severityOf(action),
            why: `The action for this state is ${action} (baseline.states.${found}).`,
            todo: TODO[found],
        },
    ];
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/compare/benchmark-policy.js
/**
 * Which tolerance and action hold for a metric of a benchmark: the first rule that matches, and
 * under it the section's own. Unit by unit, from the most specific statement to the most general.
 */

/** Names are foreign text of any length; longer ones are matched by their beginning. */
const LONGEST_MATCHED = 1000;
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
    return names.map((text) => text.slice(0, LONGEST_MATCHED));
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
;// CONCATENATED MODULE: ./lib/judge/rules/benchmarks.js
/** Benchmarks that were compared one by one: regressed, improved, or impossible to tell. */



const comparedBenchmarks = ({ suites, policy }) => suites.flatMap(({ comparisons }) => comparisons.flatMap((comparison) => judgeOne(comparison, policy.benchmarks)));
function judgeOne(comparison, policy) {
    switch (comparison.decision) {
        case 'regressed':
            return [regressed(comparison, policy)];
        case 'improved':
            return comparison.action === 'ignore' ? [] : [improved(comparison)];
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
function benchmarkSubject({ suite, package: packageName, name }) {
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
const isUnconfirmed = ({ action, method }, { confirm }) => action === 'block' && method !== 'exact' && confirm !== 'never';
function regressed(comparison, policy) {
    const { suite, tolerance, action, explanation } = comparison;
    const unconfirmed = isUnconfirmed(comparison, policy);
    return {
        area: 'benchmarks',
        kind: unconfirmed ? 'benchmark-unconfirmed' : 'benchmark-regressed',
        ...benchmarkSubject(comparison),
        suite,
        severity: unconfirmed ? unconfirmedSeverity(policy) : severityOf(action),
        title: `${headline(comparison)}, tolerance ${(0,units/* formatLimit */.tW)(tolerance)}`,
        why: unconfirmed
            ? `${sentence(explanation)} It was compared with a stored run and not measured again beside its base, which is no proof yet: what it does is said by benchmarks.unconfirmed (${policy.unconfirmed}).`
            : `${sentence(explanation)} The action of its policy is ${action}.`,
        todo: `${howToFind(comparison)} If it is meant, accept it with a waiver.`,
        ...withPlace(comparison),
    };
}
/** What is counted is the same in every run: measuring it again tells nothing. */
function howToFind({ method, name, package: packageName }) {
    if (method === 'exact')
        return 'Find what this change does more of.';
    const command = goCommand('bench', packageName, name);
    const measure = command
        ? `Measure base and head with: ${command}`
        : 'Measure base and head again, side by side';
    return `Find what this change makes slower or larger. ${measure}.`;
}
const unconfirmedSeverity = ({ unconfirmed }) => unconfirmed === 'inconclusive' ? 'inconclusive' : severityOf(unconfirmed);
const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
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
        todo: 'Run it more often (-count), or on a quieter machine.',
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
 * lines, the result is judged by lines.
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
    return {
        kind: 'coverage',
        format: formats.join(' + '),
        source: list.map(({ source }) => source).join(', '),
        complete: list.every(({ complete }) => complete),
        problems: list.flatMap(({ problems }) => problems),
        unit: commonUnit(list, merged, overlapping),
        totals: list.length === 1 ? (list[0]?.totals ?? {}) : totalsOf(merged),
        files: merged,
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
    const total = covered.size + missed.size;
    return {
        path: first.path,
        ratios: total === 0 ? ratios : { ...ratios, lines: { covered: covered.size, total } },
        coveredLines: [...covered].sort((a, b) => a - b),
        missedLines: [...missed].sort((a, b) => a - b),
    };
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
const coverageTotals = (facts) => facts.suites.flatMap((suite) => {
    const measured = measuredTotal(suite, facts);
    return measured === undefined ? [] : [...floor(measured, facts), ...drop(measured, facts)];
});
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
    ...facts.suites.flatMap((suite) => [...patch(suite, facts), ...paths(suite, facts)]),
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

;// CONCATENATED MODULE: ./lib/judge/rules/tests.js

const KINDS = {
    assertion: { kind: 'test-failed', words: 'failed' },
    panic: { kind: 'test-panicked', words: 'panicked' },
    race: { kind: 'test-race', words: 'has a data race' },
    timeout: { kind: 'test-timed-out', words: 'timed out' },
    build: { kind: 'build-failed', words: 'does not build' },
    exit: { kind: 'test-exited', words: 'ended the process' },
    unfinished: { kind: 'test-unfinished', words: 'did not finish' },
};
const failedTests = ({ suites, policy }) => suites.flatMap((suite) => suite.tests.flatMap((run) => {
    const failures = leaves(run.failures);
    const uncounted = failures.length === 0 ? unexplained(suite.suite, run) : [];
    return [...failures.map((f) => failureFinding(f, run, suite, policy.tests)), ...uncounted];
}));
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
function failureFinding(failure, run, suite, policy) {
    const { kind, words } = KINDS[failure.reason];
    const known = policy.newFailuresOnly && failedBefore(failure, suite);
    const command = run.format.startsWith('go-') && goCommand('run', failure.suite, failure.name);
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
        todo: command
            ? `Mend the code or the test, then run: ${command}`
            : 'Mend the code or the test.',
        ...(failure.place === undefined ? {} : { place: failure.place }),
        ...(failure.details === '' ? {} : { details: failure.details }),
    };
}
function failedBefore({ suite, name }, { baseline }) {
    return baseline.reference?.tests?.failed.includes(`${suite} ${name}`.trim()) ?? false;
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


const flakyTests = ({ suites, policy }) => suites.flatMap((suite) => suite.outcomes.flatMap((outcome) => flakyIn(outcome, suite, policy.tests.flaky.action)));
const testRuns = (measurements) => measurements.flatMap((measurement) => (measurement.kind === 'tests' ? [measurement] : []));
const testKey = ({ suite, name }) => `${suite}\0${name}`;
function flakyIn(outcome, suite, action) {
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
            ? [flaky(failure, outcome, suite.suite, action)]
            : [notAgain(failure, suite.suite)];
    });
    const silent = failedOnce.size === 0 && outcome.status === 'passed';
    return silent ? [passedOnRetry(outcome, action)] : findings;
}
const withoutWords = ({ place, details }) => ({
    ...(place === undefined ? {} : { place }),
    ...(details === '' ? {} : { details }),
});
function flaky(failure, { attempts }, suite, action) {
    return {
        area: 'tests',
        kind: 'test-flaky',
        ...testSubject(suite, failure),
        suite,
        severity: severityOf(action),
        title: `${failure.name || failure.suite} failed and then passed, in ${attempts} attempts: ${failure.message}`,
        why: 'A test that passes only when it is run again tells nothing reliable (tests.flaky).',
        todo: 'Find what it depends on besides the code (time, order, shared state), or quarantine it in the waivers file.',
        ...withoutWords(failure),
    };
}
function notAgain(failure, suite) {
    return {
        area: 'tests',
        kind: 'test-not-repeated',
        ...testSubject(suite, failure),
        suite,
        severity: 'block',
        title: `${failure.name || failure.suite} failed, and did not run to its end in the last attempt: ${failure.message}`,
        why: 'A failure counts until the same test passes.',
        todo: 'Mend the test, or see why a further attempt does not run it.',
        ...withoutWords(failure),
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

;// CONCATENATED MODULE: ./lib/judge/rules/lost.js

const lostResults = (facts) => facts.whole
    ? facts.suites
        .filter(ranToItsEnd)
        .flatMap((suite) => [...lostTests(suite, facts), ...lostCoverage(suite, facts)])
    : [];
/** What did not run is told as such. */
const ranToItsEnd = ({ outcomes }) => outcomes.every(({ status }) => status === 'passed' || status === 'failed');
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

const WHY = 'What was asked for could not be measured, so it cannot pass.';
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
            why: WHY,
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
        why: bad ? WHY : 'It was read all the same, and nothing judged is missing.',
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
const finding = (kind, title, todo, common) => ({ ...common, kind, severity: 'inconclusive', title, why: WHY, todo });

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
    lostResults,
    checks,
];
const OTHER_RULES = [tasks, unusable, absence, baselines, policyChanges];
const TITLE_LIMIT = 500;
/** Judges all that is known of a run, or of one stage of it. Findings come worst first. */
function judge(facts) {
    const waivable = WAIVABLE_RULES.flatMap((rule) => rule(facts));
    const judged = [
        ...waive(waivable, facts.policy, facts.today),
        ...OTHER_RULES.flatMap((rule) => rule(facts)),
    ];
    const findings = judged.sort(worstFirst).map(presentable);
    const kind = verdictKind(findings);
    return { kind, summary: summarise(kind, findings), findings };
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
function presentable({ names: _, ...finding }) {
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
function summarise(kind, findings) {
    if (kind === 'pass') {
        const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
        const first = findings.some((finding) => finding.kind === 'baseline-none');
        return `Everything judged is within policy${waived > 0 ? `, ${count(waived, 'finding')} by waiver` : ''}${first ? '; first run, nothing to compare with yet' : ''}.`;
    }
    const [worst] = findings;
    const more = findings.filter(({ severity }) => severity !== 'note').length - 1;
    return `${OPENINGS[kind]}: ${worst?.title ?? ''}${more > 0 ? `, and ${count(more, 'more finding')}` : ''}.`;
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
function compareExactly(pair, unit) {
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

;// CONCATENATED MODULE: ./lib/compare/match-benchmarks.js
/** `package.Name`, the name alone where there is no package: as in `aliases`. */
function benchmarkIdentity({ package: packageName, name }) {
    return packageName === '' ? name : `${packageName}.${name}`;
}
const nameKey = (benchmark) => `${benchmark.package}\0${benchmark.name}`;
const fullKey = (benchmark) => `${nameKey(benchmark)}\0${benchmark.procs ?? ''}`;
const identityWithProcs = (benchmark) => `${benchmarkIdentity(benchmark)}\0${benchmark.procs ?? ''}`;
/** All benchmarks by identity, in order; the same one met twice has the samples of both. */
function collectBenchmarks(lists) {
    const all = new Map();
    for (const list of lists) {
        for (const benchmark of list) {
            const key = fullKey(benchmark);
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
        return plain('new', known ? 'not in the run compared with' : 'nothing to compare with yet');
    }
    if (facts.head.length === 0)
        return decideMissing(match, facts, situation);
    if (match.otherProcs) {
        const threads = (benchmark) => benchmark?.procs ?? 'an unknown number of';
        const instead = `ran with ${threads(match.head)} instead of ${threads(match.base)} threads`;
        return plain('not-comparable', `${instead}: shown, not judged`);
    }
    const exact = sameProgram ? compareExactly(facts, facts.unit) : undefined;
    if (exact !== undefined || !otherMachine)
        return exact;
    return plain('not-comparable', 'measured on another machine or toolchain: shown, not judged');
}
/** The reference has it and this run has not. */
function decideMissing({ base, head }, facts, { sides, otherMachine, sameToolchain: sameTools, unfinished, renames }) {
    if (head !== undefined)
        return plain('vanished', `no longer reports ${facts.unit}`);
    if (sides.headSkipped !== undefined) {
        const { task, reason } = sides.headSkipped;
        return plain('skipped', `not measured, since ${task} did not pass (${reason})`);
    }
    if (unfinished)
        return plain('inconclusive', 'the run broke off before it was measured');
    if (otherMachine && sides.environment !== undefined && !sameTools) {
        return plain('not-comparable', 'not measured here; the run compared with had another toolchain');
    }
    const renamed = base && renames.get(benchmarkIdentity(base));
    const hint = base && renamed !== undefined
        ? `; if it is now ${renamed}, add the alias "${benchmarkIdentity(base)}: ${renamed}"`
        : '';
    return plain('vanished', `in the run compared with, not in this one${hint}`);
}
const plain = (decision, explanation) => ({
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
function settle(comparison, { decision, method, explanation, effect }) {
    comparison.decision = decision;
    comparison.method = method;
    comparison.explanation = explanation;
    if (effect !== undefined)
        comparison.effect = effect;
}
/** Those of head, then those that only the base has. */
function metricsOf({ base, head }) {
    if (base === undefined || head === undefined)
        return (head ?? base)?.metrics ?? [];
    const lost = base.metrics.filter(({ unit }) => find(head.metrics, unit) === undefined);
    return lost.length === 0 ? head.metrics : [...head.metrics, ...lost];
}
function startDraft(suite, { base, head }, benchmark, { unit, better }) {
    const draft = {
        suite,
        package: benchmark.package,
        name: benchmark.name,
        unit,
        better,
        base: (base && find(base.metrics, unit))?.samples ?? [],
        head: (head && find(head.metrics, unit))?.samples ?? [],
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
const find = (metrics, unit) => metrics.find((metric) => metric.unit === unit);

;// CONCATENATED MODULE: ./lib/compare/benchmarks.js


/** Accepted chance that any benchmark within its tolerance is convicted, over all of one call. */
const WHOLE_ALPHA = 0.01;
/** Time per operation, of which a rate (`MB/s`, `records/sec`) is the reciprocal. */
const TIME_PER_OPERATION = /^(?:ns|us|µs|μs|ms|s)(?:\/|$)/u;
const RATE = /(?:\/|_per_)s(?:ec|econd)?$/u;
/**
 * One comparison a metric, in the order of head and then of what only the reference has.
 * The error is shared evenly over the tests of this call (Bonferroni; C. E. Bonferroni 1936), whatever
 * their number; `alpha` is this suite's part of it where several are judged in one verdict.
 */
function compareBenchmarks(inputs) {
    const base = collectBenchmarks([inputs.baseline.reference?.benchmarks ?? []]);
    const head = collectBenchmarks(inputs.head.map((run) => run.benchmarks));
    const matches = matchBenchmarks(base, head, inputs.policy.aliases);
    const { all, open } = draftComparisons(inputs, matches);
    const { estimator } = inputs;
    const alpha = (inputs.alpha ?? WHOLE_ALPHA) / Math.max(1, countTests(open, estimator));
    for (const { comparison } of open) {
        const { base: before, head: after, tolerance, better } = comparison;
        settle(comparison, estimator.compare({ base: before, head: after, tolerance, better, alpha }));
    }
    return all;
}
/** How many chances there are to convict wrongly; a metric and its reciprocal are one. */
function countTests(open, { leastSamples }) {
    const tested = open.filter(({ comparison: { action, base, head } }) => action !== 'ignore' && Math.min(base.length, head.length) >= leastSamples);
    const timed = new Set();
    for (const { benchmark, comparison } of tested) {
        if (TIME_PER_OPERATION.test(comparison.unit))
            timed.add(benchmark);
    }
    return tested.filter(({ benchmark, comparison }) => !(RATE.test(comparison.unit) && timed.has(benchmark))).length;
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

;// CONCATENATED MODULE: ./lib/statistics/rank-sum-null.js
/**
 * What the rank-sum statistic U looks like when the two samples come from one distribution:
 * exact, kept per pair of sample sizes (and per pattern of ties), and the normal approximation
 * beyond. U counts the pairs in which the second sample's value is the larger, ties by half.
 */

/** Up to here every count of arrangements is below 2^53, so the exact distribution is exact. */
const EXACT_LIMIT = 50;
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
function untiedTail(n, m) {
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
        if (n + m <= EXACT_LIMIT)
            return untiedTail(n, m)[Math.ceil(u)] ?? 0;
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
function criticalCount(n, m, alpha) {
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
    if (n + m > EXACT_LIMIT) {
        const spread = Math.sqrt((n * m * (n + m + 1)) / 12);
        return Math.max(0, Math.floor((n * m) / 2 - normalUpperQuantile(alpha) * spread));
    }
    // U is symmetric: P(U <= c - 1) = P(U >= nm - c + 1).
    const tail = untiedTail(n, m);
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
const PRECISION = 1e-9;
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
    while (high - low > PRECISION * high) {
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
    const cut = Math.max(1, criticalCount(first.length, second.length, alpha));
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
    const cut = criticalCount(base.length, head.length, alpha);
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
/** The estimator of stored runs and of files that are compared as they are. */
const medianRank = {
    id: 'median-rank',
    label: 'ratio of medians with a rank test',
    leastSamples: median_rank_LEAST_SAMPLES,
    compare,
};

// EXTERNAL MODULE: ./lib/config/detect/toolchain.js
var toolchain = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/tasks/command-text.js
var command_text = __webpack_require__(5795);
;// CONCATENATED MODULE: ./lib/pipeline/environments.js
/** One environment a suite: the machine, the toolchain, and the command that benchmarks it. */


/** Suites in the order of their first task, each with the environment its numbers are measured in. */
function describeEnvironments(request, host) {
    const suites = suiteNames(request.config);
    return new Map(suites.map((suite) => {
        const tasks = benchmarkTasks(request.config, suite);
        const command = tasks.map((task) => (0,command_text/* commandText */.j)(task.command)).join(' && ');
        return [suite, host.environment(command, request.toolchain)];
    }));
}
/** Suite of result files that were handed over. */
function ingestSuite({ name }) {
    return name ?? toolchain/* DEFAULT_SUITE */.T;
}
function suiteNames(config) {
    if (config.mode === 'ingest')
        return [ingestSuite(config)];
    return [...new Set(config.tasks.map((task) => task.suite))];
}
/** The tasks that measure the benchmarks of a suite. */
function benchmarkTasks({ tasks }, suite) {
    return tasks.filter((task) => task.suite === suite && task.yields.some((y) => y.kind === 'benchmarks'));
}

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

// EXTERNAL MODULE: ./lib/pipeline/find-change.js
var find_change = __webpack_require__(8720);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./lib/places/benchmarks.js
/**
 * Where benchmarks are defined, so that a regression can be shown at its own function. Go's are functions and are
 * found surely; of other tools the name is looked for as a string, and only one single place counts.
 */



const MAX_FILES = 5000;
const FILE_LIMIT_BYTES = 1024 * 1024;
/** https://pkg.go.dev/testing#hdr-Benchmarks */
const GO_FUNCTION = /^func (Benchmark[\p{L}\p{Nd}_]*)\(/u;
const GO_FILES = ['**/*_test.go'];
const SCRIPT_FILES = ['**/*bench*', '**/bench/**/*', '**/{bench,benchmark,benchmarks}/**/*'].map((pattern) => `${pattern}.{js,mjs,cjs,ts,mts,cts,jsx,tsx}`);
const STRING_LITERAL = /(["'`])((?:(?!\1)[^\\\n]){1,300})\1/g;
/**
 * Finds the place of each benchmark, in their order; undefined where there is none or more than one that fits.
 * Reads at most 5,000 files of 1 MiB each below `folder`.
 */
async function locateBenchmarks(files, benchmarks, folder = '.') {
    if (benchmarks.length === 0)
        return [];
    const functions = await goFunctions(files, benchmarks, folder);
    const importPath = functions.size === 0 ? undefined : await readImportPath(files, folder);
    const inGo = benchmarks.map((benchmark) => nearest(functions, benchmark, importPath));
    const unplaced = benchmarks.filter((_, i) => inGo[i] === undefined && functions.size === 0);
    const literals = await stringLiterals(files, unplaced, folder);
    return benchmarks.map((benchmark, i) => inGo[i] ?? onlyOne(literals, benchmark));
}
async function goFunctions(files, benchmarks, folder) {
    const wanted = new Set(benchmarks.map(({ name }) => functionName(name)));
    return benchmarks_define(files, GO_FILES, folder, (line) => {
        const name = GO_FUNCTION.exec(line)?.[1];
        return name !== undefined && wanted.has(name) ? [name] : [];
    });
}
/** `ParseJSON/small-8` is a sub-benchmark of `func BenchmarkParseJSON`. */
function functionName(name) {
    const [top = ''] = name.split('/');
    return top.startsWith('Benchmark') ? top : `Benchmark${top}`;
}
/** The definition in the package's own directory, where that is known, else in the one that is most like it. */
function nearest(functions, { name, package: wanted }, importPath) {
    const found = functions.get(functionName(name)) ?? [];
    // `x_test` is the external test package of the directory x.
    const tested = wanted.replace(/_test$/, '');
    const own = tested === importPath ? '.' : importPath && partBelow(tested, importPath);
    const scored = found.map((one) => ({
        one,
        score: one.directory === own ? Number.POSITIVE_INFINITY : likeness(one.directory, tested),
    }));
    const best = Math.max(...scored.map(({ score }) => score));
    const winners = scored.filter(({ score }) => score === best);
    return winners.length === 1 ? winners[0]?.one.place : undefined;
}
/** How many path elements directory and import path share at their ends; half a one for the root. */
function likeness(directory, importPath) {
    if (directory === '.')
        return 0.5;
    // `x_test` is the external test package of the directory x.
    const wanted = importPath
        .replace(/_test$/, '')
        .split('/')
        .reverse();
    const own = directory.split('/').reverse();
    const different = own.findIndex((element, i) => element !== wanted[i]);
    return different < 0 ? own.length : different;
}
async function stringLiterals(files, benchmarks, folder) {
    if (benchmarks.length === 0)
        return new Map();
    const wanted = new Set(benchmarks.flatMap(({ name }) => spellings(name)));
    return benchmarks_define(files, SCRIPT_FILES, folder, (line) => [...line.slice(0, 2000).matchAll(STRING_LITERAL)].flatMap(([, , text = '']) => wanted.has(text) ? [text] : []));
}
/** The whole name, and its last part where groups stand before it. */
function spellings(name) {
    const last = name.split(/ > | › |\//).at(-1) ?? name;
    return [...new Set([name, last])];
}
function onlyOne(literals, { name }) {
    for (const spelling of spellings(name)) {
        const found = literals.get(spelling) ?? [];
        if (found.length === 1)
            return found[0]?.place;
    }
    return undefined;
}
async function benchmarks_define(files, patterns, folder, namesIn) {
    const definitions = new Map();
    for (const path of (await files.glob(patterns, folder)).slice(0, MAX_FILES)) {
        const directory = external_node_path_.posix.dirname(external_node_path_.posix.relative(folder, path));
        let number = 0;
        for (const line of (await startOf(files, path)).split('\n')) {
            number += 1;
            for (const name of namesIn(line)) {
                const known = definitions.get(name) ?? [];
                if (known.length === 0)
                    definitions.set(name, known);
                known.push({ directory, place: { file: path, line: number } });
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
        mapReport: (paths) => mapReport(tree, paths),
        mapPlaces: (places) => mapPlaces(tree, places),
    };
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
    return places.map(({ file }, i) => mapped.get(inPackage[i] ?? file) ?? fileFromBases(tree, tidyPath(file)));
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

;// CONCATENATED MODULE: ./lib/pipeline/place-outcomes.js



const NAMED_FILES = 3;
/** Lists the tree once; a file that a task writes later is not in the repository. */
async function createPlacer(config, files) {
    const tree = await files.glob(['**/*']);
    const folders = new Map(config.tasks.map((task) => [task.name, task.workingDirectory]));
    const mappers = new Map();
    for (const folder of new Set(['.', ...folders.values()])) {
        const importPath = await readImportPath(files, folder);
        mappers.set(folder, createPathMapper(tree, folder, files.root, importPath));
    }
    const placed = new WeakMap();
    return {
        place(outcome) {
            const known = placed.get(outcome);
            if (known !== undefined)
                return known;
            const folder = folders.get(outcome.name) ?? '.';
            const mapper = mappers.get(folder) ?? createPathMapper(tree, folder, files.root);
            const answer = placeOutcome(outcome, { mapper, files, folder });
            placed.set(outcome, answer);
            return answer;
        },
    };
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
            return placeTests(measurement, around.mapper);
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
function placeCoverage(coverage, mapper) {
    const paths = coverage.files.map(({ path }) => path);
    const { mapped, unmatched } = mapper.mapReport(paths);
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







/** Chance that any unchanged benchmark of the run is found to have regressed; suites share it. */
const collect_facts_WHOLE_ALPHA = 0.01;
/** Both answers place each outcome once; `files` is only read. */
async function createCollector(judgeable, files) {
    const placer = await createPlacer(judgeable.request.config, files);
    const world = { files, placer };
    return {
        async stage(outcome) {
            const suite = await collectSuite(outcome.suite, [outcome], judgeable, world);
            const comparisons = stageComparisons(suite, judgeable);
            return { ...commonFacts(judgeable), suites: [{ ...suite, comparisons }], whole: false };
        },
        async whole(outcomes) {
            const suites = [];
            for (const name of judgeable.baselines.keys()) {
                const own = outcomes.filter(({ suite }) => suite === name);
                const suite = await collectSuite(name, own, judgeable, world);
                suites.push({ ...suite, comparisons: compareSuite(suite, judgeable) });
            }
            return { ...commonFacts(judgeable), suites, whole: true };
        },
    };
}
function commonFacts({ request, today }) {
    const { config, context, change, policyChanges } = request;
    const { policy } = config;
    return { change, policy, policyChanges, today, onDefaultBranch: (0,find_change.onDefaultBranch)(context) };
}
async function collectSuite(suite, outcomes, { request, baselines }, { files, placer }) {
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
        outcomes: placed,
        tests: ofKind(measured, 'tests'),
        ...(merged === undefined
            ? {}
            : { coverage: await keepExecutableLines(merged, request.change, files) }),
        benchmarks: ofKind(measured, 'benchmarks'),
        diagnostics: ofKind(measured, 'diagnostics'),
        comparisons: [],
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
    const several = benchmarkTasks(judgeable.request.config, suite.suite).length > 1;
    const compared = compareSuite(suite, judgeable);
    return several ? compared.filter(({ decision }) => decision !== 'vanished') : compared;
}
function compareSuite(suite, judgeable) {
    const { config } = judgeable.request;
    const tasks = benchmarkTasks(config, suite.suite).map(({ name }) => name);
    const skipped = whySkipped(suite.outcomes.filter(({ name }) => tasks.includes(name)));
    const environment = judgeable.environments.get(suite.suite);
    const suites = [...judgeable.baselines.keys()].filter((name) => benchmarkTasks(config, name).length > 0);
    return compareBenchmarks({
        suite: suite.suite,
        head: suite.benchmarks,
        ...(skipped === undefined ? {} : { headSkipped: skipped }),
        baseline: suite.baseline,
        ...(environment === undefined ? {} : { environment }),
        policy: config.policy.benchmarks,
        estimator: medianRank,
        alpha: collect_facts_WHOLE_ALPHA / Math.max(1, suites.length),
    });
}
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
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: run.finishedAt - run.startedAt,
        tasks: run.outcomes,
        tests: facts.suites.flatMap(suiteTests),
        coverage: facts.suites.flatMap((suite) => suiteCoverage(suite, facts)),
        comparisons: facts.suites.flatMap((suite) => suite.comparisons),
        baselines: [...run.baselines.values()],
        savedBaselines: run.saved,
        configSources: request.config.sources,
        notices: run.notices,
    };
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
    const chosen = choose(eligible, selection.fingerprint);
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
function choose(eligible, fingerprint) {
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

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/words/nearest.js
var words_nearest = __webpack_require__(2363);
// EXTERNAL MODULE: ./lib/parsers/read/decode.js
var decode = __webpack_require__(8587);
// EXTERNAL MODULE: ./lib/parsers/read/problem-list.js
var problem_list = __webpack_require__(8579);
// EXTERNAL MODULE: ./lib/parsers/read/unread.js
var unread = __webpack_require__(9122);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 30 modules
var registry = __webpack_require__(8111);
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
        throw new problem.ProblemError([unknownFormat(format)]);
    if (kind !== undefined && !parser.kinds.includes(kind)) {
        throw new problem.ProblemError([wrongKind(parser, kind)]);
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
/** Waits for enough bytes to tell the format, and hands everything to its reader. */
class DetectingReader {
    #source;
    #kind;
    #held = [];
    #size = 0;
    #reader;
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
        return this.#reader?.end() ?? [];
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
            return unreadable(kinds, problems);
        }
        const detected = (0,registry.detectParser)(head, this.#source, this.#kind);
        if ('parser' in detected)
            return narrowed(detected.parser.open(this.#source), this.#kind);
        const problems = new problem_list/* ProblemList */.K(this.#source);
        const { code, message, hint } = detected;
        problems.error(code, message, hint === undefined ? {} : { hint });
        return unreadable(kinds, problems);
    }
}
/** Reads nothing: one incomplete measurement of each kind that it might have been. */
function unreadable(kinds, problems) {
    return {
        write() { },
        end: () => kinds.map((kind) => (0,unread/* unreadMeasurement */.m)({ kind, format: 'auto', source: problems.source }, problems.list())),
    };
}
function narrowed(reader, kind) {
    if (kind === undefined)
        return reader;
    return {
        write: (chunk) => reader.write(chunk),
        end: () => reader.end().filter((measurement) => measurement.kind === kind),
    };
}
function unknownFormat(format) {
    const ids = [...registry.PARSERS.map(({ id }) => id), 'auto'];
    const near = (0,words_nearest/* nearest */.p)(format, ids);
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

// EXTERNAL MODULE: ./lib/tasks/kinds.js
var kinds = __webpack_require__(3725);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
    return {
        write: (chunk) => reader.write(chunk),
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




function fileGroups(spec) {
    return groupYields(spec.yields).flatMap((group) => group.file === undefined ? [] : [{ ...group, file: group.file }]);
}
/**
 * Notes which of the yielded files exist already. Times are compared with each other and never with our clock:
 * those of a file system are coarser, and on a network drive they are another machine's.
 */
async function noteFileTimes(spec, files) {
    const times = new Map();
    for (const { file } of fileGroups(spec)) {
        for (const path of await files.glob([file], spec.workingDirectory)) {
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
        const found = await reading.files.glob([group.file], spec.workingDirectory);
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
            for await (const chunk of files.read(path)) {
                reader.write(chunk);
                last = chunk.at(-1) ?? last;
            }
            if (paths.length === 1 || last === LINE_FEED)
                continue;
            // The next file must not go on in this one's last line; nor must a cut result look whole for the line end.
            reader.write(Uint8Array.of(LINE_FEED));
            problems.push(last === undefined ? emptyFile(path) : cutFile(path));
        }
        catch (error) {
            problems.push(read_files_unreadable(path, error));
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
function read_files_unreadable(path, error) {
    const [known] = error instanceof problem.ProblemError ? error.problems : [];
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

;// CONCATENATED MODULE: ./lib/tasks/run-attempt.js










/** Runs the command once and reads all that it yields. A failure is a value. */
async function runAttempt(spec, attempt, world) {
    const prepared = (0,kinds/* prepareTask */.t)(spec, world.files.root);
    const before = await noteFileTimes(spec, world.files);
    const output = openOutput(spec, world);
    const { command } = prepared;
    world.emit({ type: 'task.started', task: spec.name, attempt, command: (0,command_text/* commandText */.j)(command) });
    const exit = await world.processes.run({
        ...prepared,
        timeoutMs: spec.timeoutMs,
        signal: world.signal,
        onOutput: output.write,
    });
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
function statusOf(exit) {
    if (exit.cancelled)
        return 'cancelled';
    if (exit.timedOut)
        return 'timed-out';
    return exit.startError === undefined && exit.exitCode === 0 ? 'passed' : 'failed';
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
        throw new problem.ProblemError(mistakes);
    const tasks = orderByNeeds(specs);
    if (tasks.length < specs.length)
        throw new problem.ProblemError(findCycles(specs, tasks));
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
        hint: (0,words_nearest/* suggestion */.h)(need, [...names], 'tasks'),
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

;// CONCATENATED MODULE: ./lib/pipeline/measure.js
/**
 * From tasks to outcomes: runs the graph, or reads the files that earlier steps left. Each outcome is judged at
 * once by the same rules as the whole, so that nothing starts on what has already failed.
 */








/** One outcome a task, in the order of the graph; in ingest mode one for all files. */
async function measure(measuring, ports) {
    const { judgeable, collector, emit } = measuring;
    const { config } = judgeable.request;
    const reading = {
        files: ports.files,
        openReader: openReader,
        isConcatenable: (format) => (0,registry.parserFor)(format)?.concatenable ?? false,
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
        judgeTask: (outcome) => judgeStage(outcome, collector),
    });
}
async function judgeStage(outcome, collector) {
    const { kind, summary, findings } = judge(await collector.stage(outcome));
    return { verdict: kind, summary, reason: findings[0]?.area ?? 'tasks' };
}
/** The files of earlier steps, as the outcome of a task that has already run. */
async function ingest(config, reading, ports, emit) {
    const startedAt = ports.clock.now();
    const measurements = await readFileYields(resultFiles(config), new Map(), reading);
    for (const one of measurements)
        emit(measurementParsed(INGEST_TASK, one));
    return {
        name: INGEST_TASK,
        suite: ingestSuite(config),
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
        suite: ingestSuite(config),
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
        ...(run.tests.length === 0 ? {} : { tests: testResults(run.tests) }),
        ...(coverage?.complete ? { coverage: coverageResults(coverage) } : {}),
        ...(benchmarks === undefined ? {} : { benchmarks }),
        ...(known.size === 0 ? {} : { knownCommits: [...known] }),
    };
}
/** Tasks that ran to their end: others would make progress bars run against a time that means nothing. */
function durations(outcomes) {
    const ended = outcomes.filter((task) => task.status === 'passed' || task.status === 'failed');
    return Object.fromEntries(ended.map((task) => [task.name, task.durationMs]));
}
function testResults(runs) {
    const failed = runs.flatMap((run) => run.failures.map((f) => `${f.suite} ${f.name}`.trim()));
    return {
        counts: sumTestCounts(runs),
        failed: [...new Set(failed)],
    };
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

;// CONCATENATED MODULE: ./lib/pipeline/seed-baselines.js
/**
 * Records the run of a default branch, whatever its verdict: only an accepted one becomes the reference, but a
 * window with holes would judge the next run by the wrong commit. Pull requests and forks never write.
 */




const NOTHING = { saved: [], problems: [], notices: [] };
/** Writes one entry a suite where this run may write; a refused save comes back as a problem. */
async function seedBaselines(run, ports, emit) {
    if (ports.signal.aborted || !mayWrite(run.request))
        return NOTHING;
    const [edited, ...others] = edits(run.request);
    if (edited !== undefined) {
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        const notice = `This run is not recorded as a baseline: ${edited}${more} is not committed.`;
        emit({ type: 'notice', message: notice });
        return { ...NOTHING, notices: [notice] };
    }
    const saved = [];
    const problems = [];
    for (const suite of run.facts.suites) {
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
function leftBehind({ policy, report, tasks }) {
    return [
        `${policy.baseline.directory}/**`,
        ...(report.json === undefined ? [] : [report.json]),
        ...tasks.flatMap(({ workingDirectory, yields }) => yields.flatMap(({ file }) => file === undefined ? [] : [external_node_path_.posix.join(workingDirectory, file)])),
    ];
}
function seed_baselines_entryOf(suite, run, now) {
    const environment = run.environments.get(suite.suite);
    if (environment === undefined)
        return undefined;
    const { kind } = run.verdict;
    return buildEntry({
        suite: suite.suite,
        context: run.request.context,
        environment,
        verdict: kind,
        accepted: kind === 'pass' || kind === 'degraded',
        outcomes: suite.outcomes,
        tests: suite.tests,
        ...(suite.coverage === undefined ? {} : { coverage: suite.coverage }),
        benchmarks: suite.benchmarks,
        baseline: suite.baseline,
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
    const startedAt = ports.clock.now();
    const emit = (0,pipeline_emit/* stampEvents */.j)(ports.events, ports.clock);
    emit({ type: 'gate.started', toolVersion: request.toolVersion, sources: request.config.sources });
    for (const message of request.notices)
        emit({ type: 'notice', message });
    const environments = describeEnvironments(request, ports.host);
    const baselines = await loadBaselines(request, environments, ports);
    announce(baselines, emit);
    const today = new Date(startedAt).toISOString().slice(0, 10);
    const judgeable = { request, environments, baselines, today };
    const collector = await createCollector(judgeable, ports.files);
    const outcomes = await measure({ judgeable, collector, emit }, ports);
    const facts = await collector.whole(outcomes);
    const judged = judge(facts);
    const finished = { request, environments, facts, verdict: judged };
    const { saved, problems, notices } = await seedBaselines(finished, ports, emit);
    const verdict = problems.length === 0 ? judged : judge({ ...facts, recordingProblems: problems });
    for (const { severity, title } of verdict.findings)
        emit({ type: 'finding', severity, title });
    emit({ type: 'verdict.reached', verdict: verdict.kind, summary: verdict.summary });
    const finishedAt = ports.clock.now();
    const report = finishReport({
        ...judgeable,
        environment: [...environments.values()][0] ?? ports.host.environment('', request.toolchain),
        outcomes: ordered(outcomes, facts),
        facts,
        verdict,
        saved,
        notices: [...request.notices, ...notices],
        startedAt,
        finishedAt,
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
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
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
