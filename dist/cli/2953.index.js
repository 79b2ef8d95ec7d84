export const id = 2953;
export const ids = [2953];
export const modules = {

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ benchmarkNames),
/* harmony export */   l: () => (/* binding */ policyLookup)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
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

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareBenchmarks)
});

// EXTERNAL MODULE: ./lib/compare/benchmark-policy.js
var benchmark_policy = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/compare/quantity.js
var quantity = __webpack_require__(5550);
;// CONCATENATED MODULE: ./lib/compare/exact.js

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
    const limit = (1 + pair.tolerance) * (1 + ROUNDING);
    const [good, bad] = pair.better === 'lower' ? [base, head] : [head, base];
    const decision = bad > good * limit ? 'regressed' : good > bad * limit ? 'improved' : 'unchanged';
    const ratio = head / base;
    const hasRatio = Number.isFinite(ratio);
    const change = hasRatio ? ` (${(0,quantity/* formatChange */.e)(ratio)})` : '';
    return {
        decision,
        ...(hasRatio ? { effect: { ratio, low: ratio, high: ratio } } : {}),
        method: 'exact',
        explanation: `${base} → ${head}${change} in every repetition, tolerance ${(0,quantity/* formatLimit */.t)(pair.tolerance)}`,
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

// EXTERNAL MODULE: ./lib/compare/match-benchmarks.js
var match_benchmarks = __webpack_require__(6295);
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
    const base = (0,match_benchmarks/* collectBenchmarks */.B0)([inputs.baseline.reference?.benchmarks ?? []]);
    const head = (0,match_benchmarks/* collectBenchmarks */.B0)(inputs.head.map((run) => run.benchmarks));
    const matches = (0,match_benchmarks/* matchBenchmarks */.u3)(base, head, inputs.policy.aliases);
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


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ mergeCoverage),
/* harmony export */   bw: () => (/* binding */ patchCoverage),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wb: () => (/* binding */ excludeFiles)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2317);
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
    for (const unit of _model_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_UNITS */ .D) {
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

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ collectBenchmarks),
/* harmony export */   CP: () => (/* binding */ benchmarkIdentity),
/* harmony export */   u3: () => (/* binding */ matchBenchmarks)
/* harmony export */ });
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


/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ medianRank)
});

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
    const detectable = (medianOfSorted(bad) / medianOfSorted(good)) * missing;
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
/** The estimator of stored runs and of files that are compared as they are. */
const medianRank = {
    id: 'median-rank',
    label: 'ratio of medians with a rank test',
    leastSamples: LEAST_SAMPLES,
    compare,
};


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

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
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

// EXTERNAL MODULE: ./lib/compare/benchmark-policy.js
var benchmark_policy = __webpack_require__(6047);
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
    const [subject = name, ...names] = (0,benchmark_policy/* benchmarkNames */.a)(suite, packageName, name);
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

// EXTERNAL MODULE: ./lib/compare/coverage.js
var compare_coverage = __webpack_require__(9821);
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
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
        const ratio = (0,compare_coverage/* totalsOf */.vA)(files)[unit];
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
const LONGEST_MATCHED = 1000;
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
            names.some((name) => matches(name.slice(0, LONGEST_MATCHED))));
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

/***/ 8861:
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


/***/ })

};
