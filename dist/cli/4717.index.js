export const id = 4717;
export const ids = [4717];
export const modules = {

/***/ 56047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ benchmarkNames),
/* harmony export */   l: () => (/* binding */ policyLookup)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
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
        picomatch__WEBPACK_IMPORTED_MODULE_0__(rule.match, { dot: true, windows: false }),
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


/***/ }),

/***/ 66385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tR: () => (/* binding */ WHOLE_ALPHA),
  GO: () => (/* binding */ compareBenchmarks),
  n3: () => (/* binding */ shareOfError),
  sF: () => (/* binding */ withoutReciprocals)
});

// EXTERNAL MODULE: ./lib/statistics/sequential-design.js
var sequential_design = __webpack_require__(73423);
// EXTERNAL MODULE: ./lib/compare/benchmark-policy.js
var benchmark_policy = __webpack_require__(56047);
// EXTERNAL MODULE: ./lib/compare/exact.js
var compare_exact = __webpack_require__(48320);
// EXTERNAL MODULE: ./lib/compare/match-benchmarks.js
var match_benchmarks = __webpack_require__(96295);
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
        suggestions.set((0,match_benchmarks/* benchmarkIdentity */.CP)(one), (0,match_benchmarks/* benchmarkIdentity */.CP)(best.other));
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
    const confirmed = match.head !== undefined && sides.isConfirmed?.(match.head, facts.unit);
    const exact = sameProgram || confirmed ? (0,compare_exact/* compareExactly */.K)(facts) : undefined;
    if (exact !== undefined || !otherMachine || confirmed)
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
    const renamed = base && renames.get((0,match_benchmarks/* benchmarkIdentity */.CP)(base));
    const hint = base && renamed !== undefined
        ? `; if it is now ${renamed}, add the alias "${(0,match_benchmarks/* benchmarkIdentity */.CP)(base)}: ${renamed}"`
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
    const policyOf = (0,benchmark_policy/* policyLookup */.l)(sides.policy, sides.suite);
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
        const known = result.get((0,match_benchmarks/* fullKey */.P0)(benchmark));
        const others = known?.metrics.filter(({ unit }) => !benchmark.metrics.some((metric) => metric.unit === unit));
        const metrics = [...benchmark.metrics, ...(others ?? [])];
        result.set((0,match_benchmarks/* fullKey */.P0)(benchmark), { ...benchmark, ...known, metrics });
    }
    return result;
}
/** By benchmark of head and unit; undefined for what was not measured by turns. */
function sharesOf(confirmations) {
    const shares = new Map();
    for (const { targets, mostRounds, baseBenchmarks, headBenchmarks } of confirmations) {
        const keyOf = (benchmark, unit) => `${(0,match_benchmarks/* fullKey */.P0)(benchmark)}\0${unit}`;
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
    return (benchmark, unit) => shares.get(`${(0,match_benchmarks/* fullKey */.P0)(benchmark)}\0${unit}`);
}

// EXTERNAL MODULE: ./lib/compare/history.js
var compare_history = __webpack_require__(80135);
// EXTERNAL MODULE: ./lib/compare/paired.js + 1 modules
var paired = __webpack_require__(66307);
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
    const { base, head } = overlay((0,match_benchmarks/* collectBenchmarks */.B0)([inputs.baseline.reference?.benchmarks ?? []]), (0,match_benchmarks/* collectBenchmarks */.B0)(inputs.head.map((run) => run.benchmarks)), inputs.confirmations ?? []);
    const matches = (0,match_benchmarks/* matchBenchmarks */.u3)(base, head, inputs.policy.aliases);
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
            return (0,paired/* pairedEstimator */._D)((0,sequential_design/* designFor */.ml)(share.mostRounds)).compare(pairOf(comparison, share.alpha));
        const pair = pairOf(comparison, each);
        const cleared = history && (0,compare_history/* clearByHistory */.dc)(pair, history(benchmark, comparison.unit));
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
        .map((comparison) => ({ benchmark: (0,match_benchmarks/* fullKey */.P0)(comparison), comparison }));
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


/***/ }),

/***/ 48320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareExactly),
/* harmony export */   r: () => (/* binding */ isTimeUnit)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5550);

const LEAST_SAMPLES = 3;
/** Room for the rounding of base x (1 + tolerance), far below any change that is shown. */
const ROUNDING = 1e-12;
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
    const limit = (1 + pair.tolerance) * (1 + ROUNDING);
    const [good, bad] = pair.better === 'lower' ? [base, head] : [head, base];
    const decision = bad > good * limit ? 'regressed' : good > bad * limit ? 'improved' : 'unchanged';
    const ratio = head / base;
    const hasRatio = Number.isFinite(ratio);
    const change = hasRatio ? ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .e)(ratio)})` : '';
    return {
        decision,
        ...(hasRatio ? { effect: { ratio, low: ratio, high: ratio } } : {}),
        method: 'exact',
        explanation: `${base} → ${head}${change} in every repetition, tolerance ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .t)(pair.tolerance)}`,
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


/***/ }),

/***/ 80135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ logOfMedian),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   dc: () => (/* binding */ clearByHistory),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _statistics_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21291);
/* harmony import */ var _statistics_spread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60272);
/* harmony import */ var _statistics_student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68913);
/* harmony import */ var _match_benchmarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96295);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5550);





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
                const key = `${(0,_match_benchmarks_js__WEBPACK_IMPORTED_MODULE_2__/* .fullKey */ .P0)(benchmark)}\0${unit}`;
                const list = known.get(key);
                if (list === undefined)
                    known.set(key, [{ entry, log }]);
                else
                    list.push({ entry, log });
            }
        }
    }
    return (of, unit) => known.get(`${(0,_match_benchmarks_js__WEBPACK_IMPORTED_MODULE_2__/* .fullKey */ .P0)(of)}\0${unit}`) ?? [];
}
/** NaN or infinite where the middle of the samples has no logarithm. */
function logOfMedian(samples) {
    return Math.log((0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .medianOfSorted */ .$)((0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(samples)));
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
    const measured = Math.log((0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .medianOfSorted */ .$)((0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(head)));
    const reference = Math.log((0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .medianOfSorted */ .$)((0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(base)));
    const middle = (0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .medianOfSorted */ .$)((0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(runs));
    const spread = (0,_statistics_spread_js__WEBPACK_IMPORTED_MODULE_4__/* .robustSpread */ .b)(runs);
    const room = (0,_statistics_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentUpperQuantile */ .b)(CLEAR_LEVEL, runs.length - 1) * spread * Math.sqrt(1 + 1 / runs.length);
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
        explanation: `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .e)(effect.ratio)}, within the tolerance of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .t)(tolerance)} by more than the ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .t)(Number(spread.toFixed(4)))} by which ${runs.length} stored runs vary`,
    };
}


/***/ }),

/***/ 96295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ collectBenchmarks),
/* harmony export */   CP: () => (/* binding */ benchmarkIdentity),
/* harmony export */   P0: () => (/* binding */ fullKey),
/* harmony export */   u3: () => (/* binding */ matchBenchmarks)
/* harmony export */ });
/** `package.Name`, the name alone where there is no package: as in `aliases`. */
function benchmarkIdentity({ package: packageName, name }) {
    return packageName === '' ? name : `${packageName}.${name}`;
}
const nameKey = (benchmark) => `${benchmark.package}\0${benchmark.name}`;
/** One benchmark, one key: package, name and number of threads. */
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


/***/ }),

/***/ 90657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ medianRank)
});

// EXTERNAL MODULE: ./lib/statistics/order.js
var order = __webpack_require__(21291);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
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
    return (0,normal/* normalUpperTail */.I)((u - 0.5 - (n * m) / 2) / Math.sqrt(variance));
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
        return Math.max(0, Math.floor((n * m) / 2 - (0,normal/* normalUpperQuantile */.t)(alpha) * spread));
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

// EXTERNAL MODULE: ./lib/compare/quantity.js
var quantity = __webpack_require__(5550);
;// CONCATENATED MODULE: ./lib/compare/median-rank.js





const LEAST_SAMPLES = 4;
/** At either end: the interval shown is one of 95 %. */
const INTERVAL_ALPHA = 0.025;
/** More repetitions than this are not worth advising. */
const MOST_ADVISED = 100;
const sideCounts = ({ base, head }) => base.length === head.length
    ? `${base.length} samples a side`
    : `${base.length} samples of base and ${head.length} of head`;
function compare(pair) {
    if (Math.min(pair.base.length, pair.head.length) < LEAST_SAMPLES)
        return tooFew(pair);
    const base = (0,order/* sorted */.I)(pair.base);
    const head = (0,order/* sorted */.I)(pair.head);
    if ((base[0] ?? 0) < 0 || (head[0] ?? 0) < 0)
        return negative();
    const effect = effectOf(base, head);
    const [good, bad] = pair.better === 'lower' ? [base, head] : [head, base];
    const limit = 1 + pair.tolerance;
    const medianGood = (0,order/* medianOfSorted */.$)(good);
    const medianBad = (0,order/* medianOfSorted */.$)(bad);
    if (medianBad > medianGood * limit) {
        const pValue = ratioExceedsPValue(good, bad, limit);
        const tested = withPValue(effect, pValue);
        return pValue <= pair.alpha
            ? answer('regressed', pair, tested, `beyond the tolerance of ${(0,quantity/* formatLimit */.t)(pair.tolerance)}`)
            : undecided(pair, good, bad, tested);
    }
    if (medianGood > medianBad * limit) {
        const pValue = ratioExceedsPValue(bad, good, limit);
        const tested = withPValue(effect, pValue);
        return pValue <= pair.alpha
            ? answer('improved', pair, tested, 'better by more than the tolerance')
            : answer('unchanged', pair, tested, 'perhaps better, not surely so');
    }
    return answer('unchanged', pair, effect, `within the tolerance of ${(0,quantity/* formatLimit */.t)(pair.tolerance)}`);
}
/** The ratio of what a reader sees as base and head, with the interval that belongs to the test. */
function effectOf(base, head) {
    if (!((base[0] ?? 0) > 0 && (head[0] ?? 0) > 0))
        return undefined;
    const ratio = (0,order/* medianOfSorted */.$)(head) / (0,order/* medianOfSorted */.$)(base);
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
    return `${(0,quantity/* formatChange */.e)(ratio)} [${(0,quantity/* formatChange */.e)(low)}, ${(0,quantity/* formatChange */.e)(high)}]`;
}
function tooFew(pair) {
    const counts = pair.base.length === 1 && pair.head.length === 1 ? 'one value' : sideCounts(pair);
    return {
        decision: 'inconclusive',
        method: 'too-few-samples',
        explanation: `${counts} cannot tell a change from noise; at least ${LEAST_SAMPLES} a side are needed, 10 are better`,
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
    const reason = `beyond the tolerance of ${(0,quantity/* formatLimit */.t)(pair.tolerance)}, but not surely so`;
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
    const detectable = ((0,order/* medianOfSorted */.$)(bad) / (0,order/* medianOfSorted */.$)(good)) * missing;
    const change = (0,quantity/* formatChange */.e)(better === 'lower' ? detectable : 1 / detectable);
    return `with this noise only a change of ${change} or worse would be`;
}
function samplesNeeded(alpha) {
    for (let n = LEAST_SAMPLES; n <= MOST_ADVISED; n++) {
        if (smallestPValue(n, n) <= alpha)
            return String(n);
    }
    return `more than ${MOST_ADVISED}`;
}
function explain(pair) {
    const { base, head, tolerance, alpha, unit } = pair;
    const { decision, effect, explanation } = compare(pair);
    const medians = [base, head].map((values) => (0,order/* medianOfSorted */.$)((0,order/* sorted */.I)(values)));
    return [
        `samples: ${sideCounts(pair)}, of no common order (${unit}, ${pair.better} is better)`,
        `medians: ${medians.join(' → ')}`,
        `limits: tolerance ${(0,quantity/* formatLimit */.t)(tolerance)}; chance to convict wrongly ${Number((alpha * 100).toPrecision(3))} %`,
        `rank test of "worse than the tolerance": p = ${effect?.pValue ?? 'not asked, since the medians are within it'}`,
        `decision: ${decision}: ${explanation}`,
    ];
}
/** The estimator of stored runs and of files that are compared as they are. */
const medianRank = {
    id: 'median-rank',
    label: 'the ratio of medians with intervals of 95 % and a rank test',
    leastSamples: LEAST_SAMPLES,
    compare,
    explain,
};


/***/ }),

/***/ 66307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _D: () => (/* binding */ pairedEstimator),
  Pk: () => (/* binding */ pairedFiles),
  MB: () => (/* binding */ readRounds)
});

// EXTERNAL MODULE: ./lib/statistics/sequential.js
var sequential = __webpack_require__(86404);
// EXTERNAL MODULE: ./lib/statistics/sequential-design.js
var sequential_design = __webpack_require__(73423);
// EXTERNAL MODULE: ./lib/statistics/sequential-look.js
var sequential_look = __webpack_require__(88238);
// EXTERNAL MODULE: ./lib/statistics/signed-rank.js
var signed_rank = __webpack_require__(96002);
// EXTERNAL MODULE: ./lib/compare/exact.js
var exact = __webpack_require__(48320);
// EXTERNAL MODULE: ./lib/compare/median-rank.js + 3 modules
var median_rank = __webpack_require__(90657);
// EXTERNAL MODULE: ./lib/compare/quantity.js
var quantity = __webpack_require__(5550);
;// CONCATENATED MODULE: ./lib/compare/paired-steps.js

const VALUES_SHOWN = 6;
/** The way from samples over each look to what was decided. */
function explainLooks(pair, read, design, looks, decision) {
    const last = looks.at(-1);
    return [
        `samples: ${sample('base', pair.base)}; ${sample('head', pair.head)} (${pair.unit}, ${pair.better} is better)`,
        `rounds: ${read.base.length} valid, ${read.invalid} dropped; logarithms${pair.better === 'higher' ? ', turned round so that larger is worse' : ''}`,
        `limits: tolerance ${(0,quantity/* formatLimit */.t)(pair.tolerance)}; chance to convict wrongly ${share(pair.alpha)} for this test, over all looks`,
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
    const change = (log) => (0,quantity/* formatChange */.e)(Math.exp(log));
    return [
        `look ${number}, ${rounds} rounds: ${estimator} ${change(shift)}, standard error ${share(standardError)}, spread of all pairs ${share(spread)}`,
        `  may spend ${share(seen.alphaSpent)} to convict and ${share(seen.betaSpent)} to acquit: bounds ${change(low)} and ${change(high)}`,
        `  "worse than the tolerance": scores speak for it by ${seen.evidence.toFixed(2)} standard deviations; signed ranks p = ${twoDigits(seen.rankPValue)}`,
        seen.tooRestless
            ? '  decides nothing: too few rounds for so much spread (quiet rule)'
            : `  ${seen.decision ?? 'decides nothing: the tolerance lies between the bounds'}`,
    ];
}
const share = (value) => `${Number((value * 100).toPrecision(3))} %`;
const twoDigits = (value) => String(Number(value.toPrecision(2)));

;// CONCATENATED MODULE: ./lib/compare/paired.js








/** More invalid rounds than this share say that the clock cannot be trusted. */
const MOST_INVALID = 0.05;
/** The estimator for rounds under a design that was fixed before the first of them. */
function pairedEstimator(design) {
    return {
        id: 'paired',
        label: 'rounds taken by turns, with the bounds of the look at which each stopped',
        leastSamples: sequential_design/* LEAST_ROUNDS */.UM,
        compare: (pair) => comparePaired(pair, design),
        explain: (pair) => explainPaired(pair, design),
    };
}
/** The estimator for files whose i-th values are of one round: how many there are is known before the first look. */
const pairedFiles = {
    id: 'paired-files',
    label: 'rounds taken by turns, with the bounds of the look at which each stopped',
    leastSamples: sequential_design/* LEAST_ROUNDS */.UM,
    compare: (pair) => comparePaired(pair, (0,sequential_design/* designFor */.ml)(roundsOf(pair))),
    explain: (pair) => explainPaired(pair, (0,sequential_design/* designFor */.ml)(roundsOf(pair))),
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
        return median_rank/* medianRank */.J.compare(pair);
    const reached = fitDesign(design, read.base.length, rounds);
    return toEstimate((0,sequential/* decideSequentially */.$)(read, pair, reached), pair, reached);
}
/** Whether there is anything to look at, round by round. */
function wayOf(pair, { base, invalid, zeros }) {
    if (invalid > MOST_INVALID * roundsOf(pair)) {
        // What is counted may be 0 now and then; it has no ratio, but an order.
        return zeros === invalid && !(0,exact/* isTimeUnit */.r)(pair.unit) ? 'ranks' : 'clock';
    }
    return base.length < sequential_design/* LEAST_ROUNDS */.UM ? 'ranks' : 'looks';
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
    const effect = effectOf(seen, pair.better);
    const nextLook = design.find(({ rounds }) => rounds > seen.rounds)?.rounds;
    const reason = decision === 'open'
        ? `undecided about the tolerance of ${(0,quantity/* formatLimit */.t)(pair.tolerance)}: measuring ended before the look after ${nextLook} rounds`
        : reasonOf(decision, seen, pair);
    const isOpen = decision === 'inconclusive' || decision === 'near' || decision === 'open';
    const shortfall = isOpen ? missingOf(seen, pair, decision === 'open' ? nextLook : 0) : undefined;
    return {
        decision: decision === 'open' ? 'inconclusive' : decision,
        effect,
        method: seen.path === 'shift' ? 'paired' : 'paired-ranks',
        explanation: `${formatEffect(effect)} ${reason}; ${seen.rounds} rounds of base and head by turns`,
        rounds: seen.rounds,
        ...(shortfall === undefined ? {} : { shortfall }),
    };
}
/** Undefined where so few rounds would have convicted no change of any size: then there is none to tell. */
function missingOf(seen, pair, atLeast = 0) {
    if (seen.rounds < (0,sequential_look/* fewestRounds */.mv)(0) && (0,signed_rank/* smallestSignedRankPValue */.rw)(seen.rounds) > seen.alphaSpent)
        return undefined;
    const { detectable, roundsToSettle } = (0,sequential/* shortfallOf */.H)(seen, pair);
    return {
        noise: seen.honestError * Math.sqrt(seen.rounds),
        detectable,
        roundsToSettle: Math.max(roundsToSettle, (0,sequential_look/* fewestRounds */.mv)(seen.spread), atLeast),
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
function effectOf({ shift, low, high, rankPValue }, better) {
    const bound = (value) => Math.min(Math.max(Math.exp(value), 0), Number.MAX_VALUE);
    const pValue = rankPValue;
    return better === 'lower'
        ? { ratio: bound(shift), low: bound(low), high: bound(high), pValue }
        : { ratio: bound(-shift), low: bound(-high), high: bound(-low), pValue };
}
function formatEffect({ ratio, low, high }) {
    return `${(0,quantity/* formatChange */.e)(ratio)} [${(0,quantity/* formatChange */.e)(low)}, ${(0,quantity/* formatChange */.e)(high)}]`;
}
function reasonOf(decision, seen, pair) {
    const limit = (0,quantity/* formatLimit */.t)(pair.tolerance);
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
            return `undecided about the tolerance of ${limit}: ${whatItTakes(seen, pair)}`;
        default:
            return decision;
    }
}
function whatItTakes(seen, pair) {
    const missing = missingOf(seen, pair);
    if (missing === undefined)
        return 'so few rounds would convict no change, however large';
    const { noise, detectable, roundsToSettle } = missing;
    return `one round varies by ${(0,quantity/* formatLimit */.t)(round(noise))}, a change of ${(0,quantity/* formatChange */.e)(detectableRatio(detectable, pair))} or worse would have been seen, and about ${roundsToSettle} rounds would settle it`;
}
const round = (share) => Number(share.toFixed(3));
const detectableRatio = (detectable, { better }) => better === 'lower' ? 1 + detectable : 1 / (1 + detectable);
function explainPaired(pair, design) {
    const rounds = roundsOf(pair);
    const read = readRounds(pair);
    const way = wayOf(pair, read);
    if (way === 'ranks')
        return median_rank/* medianRank */.J.explain(pair);
    if (way === 'clock')
        return [`decision: inconclusive: ${badClock(read.invalid, rounds).explanation}`];
    const reached = fitDesign(design, read.base.length, rounds);
    const { looks } = (0,sequential/* decideSequentially */.$)(read, pair, reached);
    return explainLooks(pair, read, reached, looks, comparePaired(pair, design).decision);
}


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ formatChange),
/* harmony export */   t: () => (/* binding */ formatLimit)
/* harmony export */ });
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


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* unused harmony export truncatedPercent */
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

/***/ 22482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ doubledMidranks)
/* harmony export */ });
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


/***/ }),

/***/ 46172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ normalUpperTail),
/* harmony export */   t: () => (/* binding */ normalUpperQuantile)
/* harmony export */ });
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


/***/ }),

/***/ 21291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ medianOfSorted),
/* harmony export */   I: () => (/* binding */ sorted)
/* harmony export */ });
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


/***/ }),

/***/ 83937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evidenceAbove),
  u: () => (/* binding */ pairedShift)
});

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

// EXTERNAL MODULE: ./lib/statistics/spread.js
var statistics_spread = __webpack_require__(60272);
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
const MOST_STEPS = 12;
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
    for (let step = 0; step < MOST_STEPS; step++) {
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
    const spread = statistics_spread/* DEVIATION_SCALE */.r * medianDistance(from, to, start);
    const mode = biweightMean(from, to, start, windowFor(n, spread, WIDTH_FACTOR));
    return { shift: mode ?? start, spread, hasMode: mode !== undefined };
}

// EXTERNAL MODULE: ./lib/statistics/signed-rank.js
var signed_rank = __webpack_require__(96002);
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
        return (0,signed_rank/* signedRankEvidence */.oe)(differences, limit);
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


/***/ }),

/***/ 73423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ MOST_ROUNDS),
/* harmony export */   UM: () => (/* binding */ LEAST_ROUNDS),
/* harmony export */   ml: () => (/* binding */ designFor)
/* harmony export */ });
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


/***/ }),

/***/ 88238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ BETA),
/* harmony export */   mv: () => (/* binding */ fewestRounds),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _paired_shift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83937);
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96002);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68913);
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
    const estimate = (0,_paired_shift_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedShift */ .u)(base, head) ?? NOTHING;
    const question = {
        base,
        head,
        differences: head.map((value, i) => value - (base[i] ?? 0)),
        limit,
        alpha: look.alphaShare * limits.alpha,
        beta: look.betaShare * BETA,
        estimate,
        evidence: (0,_paired_shift_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAbove */ .D)(base, head, limit, estimate),
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
    const mayAcquit = evidence < needed && (0,_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankEvidence */ .oe)(differences, limit) < RANK_BRAKE;
    return mayAcquit && seen.high < limit ? { ...seen, decision: 'unchanged' } : seen;
}
const evidenceFor = ({ estimate }) => estimate.isDoubtful ? TO_CONVICT_IN_DOUBT : TO_CONVICT;
/** The mirror of convicting, at the tolerance for the better; it lets nothing through, so beta is promise enough. */
function isBetter(question) {
    const { base, head, limit, beta, estimate } = question;
    const { shift, standardError, width } = estimate;
    const room = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentUpperQuantile */ .b)(beta, base.length - 1) * standardError;
    if (shift + room >= -limit)
        return false;
    return (0,_paired_shift_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceAbove */ .D)(head, base, limit, { shift: -shift, width }) > evidenceFor(question);
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
    const low = estimate.shift - (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentUpperQuantile */ .b)(share, rounds - 1) * estimate.honestError;
    if (hasShift && evidence > TO_CONVICT_SHORT && low > limit)
        return { ...seenByShift(question), low, decision: 'regressed' };
    const turned = differences.map((difference) => -difference);
    const upTo = (bound) => ({ ...seen, high: Math.min(seen.high, bound - Number.EPSILON) });
    if ((0,_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankUpperTail */ .Dy)(turned, limit) <= share)
        return { ...upTo(-limit), decision: 'improved' };
    const isWithin = (0,_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankUpperTail */ .Dy)(turned, -limit) <= beta && estimate.shift < limit;
    return isWithin ? { ...upTo(limit), decision: 'unchanged' } : seen;
}
/** With ties the bound that is read off the Walsh averages may fall short of what the exact test has excluded. */
function convictedByRanks(seen, limit) {
    return { ...seen, low: Math.max(seen.low, limit), decision: 'regressed' };
}
/** Where no alpha may be spent yet, the lower bound is that of beta, as on the other side. */
function seenByShift({ base, differences, limit, alpha, beta, estimate, evidence, }) {
    const rounds = base.length;
    const room = (tail) => (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentUpperQuantile */ .b)(tail, rounds - 1) * estimate.standardError;
    return {
        ...estimate,
        rounds,
        path: 'shift',
        low: estimate.shift - room(alpha > 0 ? (1 - RANK_SHARE) * alpha : beta),
        high: estimate.shift + room(beta > 0 ? beta : alpha),
        rankPValue: (0,_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankUpperTail */ .Dy)(differences, limit),
        evidence,
        alphaSpent: alpha,
        betaSpent: beta,
        tooRestless: false,
    };
}
function seenByRanks(question, alpha) {
    const { estimate, low, high } = (0,_signed_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankInterval */ .C5)(question.differences, alpha, question.beta);
    return { ...seenByShift(question), path: 'signed-rank', shift: estimate, low, high };
}
/** Before so many rounds, values of such spread are not decided by their mode. */
const fewestRounds = (spread) => spread > QUIET_SPREAD ? STEADY_ROUNDS : LEAST_FOR_SHIFT;


/***/ }),

/***/ 86404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decideSequentially),
/* harmony export */   H: () => (/* binding */ shortfallOf)
/* harmony export */ });
/* harmony import */ var _sequential_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88238);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68913);


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
        const seen = (0,_sequential_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(logs, limits, look, i === design.length - 1);
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
    const upper = seen.shift + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentUpperQuantile */ .b)(UPPER_95, seen.rounds - 1) * seen.standardError;
    return upper < Math.log1p(tolerance) + resolutionOf(tolerance);
}
/** By the error of the estimate at that look, for a chance of 95 %. */
function shortfallOf(seen, { tolerance, alpha }) {
    const df = seen.rounds - 1;
    const level = seen.alphaSpent > 0 ? seen.alphaSpent : alpha;
    const needed = ((0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentUpperQuantile */ .b)(level, df) + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentUpperQuantile */ .b)(_sequential_look_js__WEBPACK_IMPORTED_MODULE_0__/* .BETA */ .Vj, df)) * seen.standardError;
    const ratio = needed / resolutionOf(tolerance);
    return {
        detectable: Math.expm1(Math.log1p(tolerance) + needed),
        roundsToSettle: Math.ceil(seen.rounds * ratio * ratio),
    };
}


/***/ }),

/***/ 96002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ signedRankInterval),
/* harmony export */   Dy: () => (/* binding */ signedRankUpperTail),
/* harmony export */   oe: () => (/* binding */ signedRankEvidence),
/* harmony export */   rw: () => (/* binding */ smallestSignedRankPValue)
/* harmony export */ });
/* harmony import */ var _midranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22482);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46172);
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
    const ranks = (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .doubledMidranks */ .n)(signed.map(Math.abs));
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
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .I)((sum - 1 - mean) / Math.sqrt(variance));
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
        return Math.max(0, Math.floor(averages / 2 + 0.5 - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperQuantile */ .t)(alpha) * spread));
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
    const ranks = (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .doubledMidranks */ .n)(moved.map(Math.abs));
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


/***/ }),

/***/ 60272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ robustSpread),
/* harmony export */   r: () => (/* binding */ DEVIATION_SCALE)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21291);
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
    const centre = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOfSorted */ .$)((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .I)(values));
    return DEVIATION_SCALE * (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOfSorted */ .$)((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .I)(values.map((value) => Math.abs(value - centre))));
}


/***/ }),

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ studentUpperQuantile)
/* harmony export */ });
/* unused harmony export studentUpperTail */
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


/***/ })

};
