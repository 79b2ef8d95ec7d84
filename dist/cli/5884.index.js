export const id = 5884;
export const ids = [5884,7361];
export const modules = {

/***/ 56446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _L: () => (/* binding */ tidyPath)
/* harmony export */ });
/** Paths below the root, with forward slashes; `.` is the root itself. */
/** `./a//b/` → `a/b`; empty → `.`. */
function tidyPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The path or glob `inner`, written from `folder`, as seen from the root. */
function below(folder, inner) {
    return tidyPath(`${folder}/${inner}`);
}
/** Whether `path` is `folder` or in it. */
function isWithin(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 9541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ waiversFile),
/* harmony export */   n: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56446);
/* harmony import */ var _schema_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9809);
/* harmony import */ var _schema_benchmarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70138);
/* harmony import */ var _schema_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55063);
/* harmony import */ var _schema_tests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25809);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17361);






/** `folder` is the one that the paths in the configuration are written from. */
function resolvePolicy(raw, waivers, folder) {
    return {
        tests: resolveTests(raw.tests ?? {}),
        coverage: resolveCoverage(raw.coverage ?? {}, folder),
        benchmarks: resolveBenchmarks(raw.benchmarks ?? {}),
        baseline: resolveBaseline(raw.baseline ?? {}, folder),
        waivers,
        waiversFile: waiversFile(raw, folder),
        from: raw.policy?.from ?? _schema_output_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh.properties.from.default,
    };
}
/** Where the waivers stand, from the root. */
function waiversFile(raw, folder) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(folder, raw.waivers ?? _schema_output_js__WEBPACK_IMPORTED_MODULE_2__/* .waiversPathSchema */ .qN.default);
}
function resolveTests(raw) {
    const { flaky, newFailuresOnly, none } = _schema_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .testsSchema */ .z.properties;
    return {
        flaky: {
            retries: raw.flaky?.retries ?? flaky.properties.retries.default,
            action: raw.flaky?.action ?? flaky.properties.action.default,
        },
        newFailuresOnly: raw.newFailuresOnly ?? newFailuresOnly.default,
        none: raw.none ?? none.default,
    };
}
function resolveCoverage(raw, folder) {
    const { total, action } = _schema_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageSchema */ .a.properties;
    return {
        total: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(raw.total ?? total.default),
        totalConfigured: raw.total !== undefined,
        ...(raw.patch === undefined ? {} : { patch: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(raw.patch) }),
        ...(raw.drop === undefined ? {} : { drop: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(raw.drop) }),
        paths: Object.entries(raw.paths ?? {}).map(([pattern, floor]) => ({
            pattern: (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(folder, pattern),
            floor: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(floor),
        })),
        exclude: (raw.exclude ?? []).map((pattern) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(folder, pattern)),
        ...(raw.unit === undefined ? {} : { unit: raw.unit }),
        action: raw.action ?? action.default,
    };
}
function resolveBenchmarks(raw) {
    const defaults = _schema_benchmarks_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarksSchema */ .Y.properties;
    return {
        tolerance: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(raw.tolerance ?? defaults.tolerance.default),
        action: raw.action ?? defaults.action.default,
        metrics: resolveMetrics(raw.metrics ?? {}),
        rules: (raw.policies ?? []).map(resolveRule),
        vanished: raw.vanished ?? defaults.vanished.default,
        inconclusive: raw.inconclusive ?? defaults.inconclusive.default,
        confirm: raw.confirm ?? defaults.confirm.default,
        budgetMs: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toMilliseconds)(raw.budget ?? defaults.budget.default),
        baseMissing: raw.baseMissing ?? defaults.baseMissing.default,
        unconfirmed: raw.unconfirmed ?? defaults.unconfirmed.default,
        aliases: withoutPrototype(raw.aliases ?? {}),
    };
}
function resolveRule(raw) {
    return {
        match: raw.match,
        ...(raw.tolerance === undefined ? {} : { tolerance: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(raw.tolerance) }),
        ...(raw.action === undefined ? {} : { action: raw.action }),
        metrics: resolveMetrics(raw.metrics ?? {}),
        ...(raw.vanished === undefined ? {} : { vanished: raw.vanished }),
    };
}
function resolveMetrics(raw) {
    const entries = Object.entries(raw).map(([unit, written]) => [unit, resolveMetric(written)]);
    return withoutPrototype(Object.fromEntries(entries));
}
function resolveMetric(raw) {
    if (raw === 'block' || raw === 'degrade' || raw === 'ignore')
        return { action: raw };
    if (typeof raw !== 'object')
        return { tolerance: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(raw) };
    const { tolerance, ...rest } = raw;
    return { ...(tolerance === undefined ? {} : { tolerance: (0,_units_js__WEBPACK_IMPORTED_MODULE_4__.toRatio)(tolerance) }), ...rest };
}
function resolveBaseline(raw, folder) {
    const defaults = _schema_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineSchema */ .d.properties;
    const states = defaults.states.properties;
    return {
        ...(raw.branch === undefined ? {} : { branch: raw.branch }),
        window: raw.window ?? defaults.window.default,
        store: raw.store ?? defaults.store.default,
        directory: (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(folder, raw.directory ?? defaults.directory.default),
        staleAfterDays: raw.staleAfterDays ?? defaults.staleAfterDays.default,
        states: {
            fallback: raw.states?.fallback ?? states.fallback.default,
            stale: raw.states?.stale ?? states.stale.default,
            'other-environment': raw.states?.['other-environment'] ?? states['other-environment'].default,
            evicted: raw.states?.evicted ?? states.evicted.default,
            damaged: raw.states?.damaged ?? states.damaged.default,
        },
        write: raw.write ?? defaults.write.default,
    };
}
/** A unit or benchmark may be called `constructor`: a look-up must not find what nobody wrote. */
function withoutPrototype(record) {
    const result = Object.create(null);
    return Object.assign(result, record);
}


/***/ }),

/***/ 17361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDuration: () => (/* binding */ toDuration),
/* harmony export */   toMilliseconds: () => (/* binding */ toMilliseconds),
/* harmony export */   toPercent: () => (/* binding */ toPercent),
/* harmony export */   toRatio: () => (/* binding */ toRatio)
/* harmony export */ });
/** Between what people write (`80%`, `10m`) and what the model counts in (ratios, milliseconds). */
const UNITS_MS = new Map([
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
/** `80%` → 0.8; 0 → 0. The text has been validated. */
function toRatio(written) {
    if (typeof written === 'number')
        return written;
    // By shifting the decimal point in the text: 0.009 / 100 is 0.00008999999999999999.
    return Number(`${written.replace(/ ?%$/, '')}e-2`);
}
/** 0.8 → `80%`, at most six decimals. */
function toPercent(ratio) {
    return `${Number((ratio * 100).toFixed(6))}%`;
}
/** `10m` → 600000. The text has been validated. */
function toMilliseconds(written) {
    return Number(written.slice(0, -1)) * (UNITS_MS.get(written.slice(-1)) ?? 0);
}
/** 600000 → `10m`: the largest unit that divides it; part of a second counts as a whole one. */
function toDuration(milliseconds) {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
    if (seconds % 3_600 === 0)
        return `${seconds / 3_600}h`;
    return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}


/***/ }),

/***/ 85884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareSides: () => (/* binding */ compareSides)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var _compare_benchmark_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56047);
/* harmony import */ var _compare_benchmarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66385);
/* harmony import */ var _compare_median_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90657);
/* harmony import */ var _compare_paired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66307);
/* harmony import */ var _config_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9541);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15316);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51246);
/**
 * Compares two sets of benchmark results that someone vouches for: no configuration, no baseline, no
 * repository. The same estimator and the same judge as in a gate.
 */








const SUITE = '';
/** Headers of the tool that say on what it ran. */
const MACHINE_HEADERS = ['goos', 'goarch', 'cpu'];
/**
 * Compares and judges. The caller vouches that both sides were measured alike, so a regression blocks.
 * @throws ProblemError where the filters leave nothing.
 */
function compareSides(sides) {
    const policy = policyOf(sides.tolerance);
    const base = filterRuns(sides.base, sides);
    const head = filterRuns(sides.head, sides);
    requireMatch(sides, [...base, ...head]);
    const estimator = sides.paired ? _compare_paired_js__WEBPACK_IMPORTED_MODULE_2__/* .pairedFiles */ .Pk : _compare_median_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .medianRank */ .J;
    const comparisons = (0,_compare_benchmarks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBenchmarks */ .GO)({
        suite: SUITE,
        head,
        baseline: { state: 'exact', reference: { benchmarks: base.flatMap((run) => run.benchmarks) } },
        policy: policy.benchmarks,
        estimator,
    });
    return {
        tolerance: policy.benchmarks.tolerance,
        estimator,
        alpha: (0,_compare_benchmarks_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfError */ .n3)(comparisons, estimator),
        comparisons,
        verdict: judgeSides(comparisons, [...head, ...base], policy),
        problems: [
            ...[...sides.base, ...sides.head].flatMap((run) => run.problems),
            ...otherMachine(sides),
            ...(sides.paired ? unequalRounds(comparisons) : []),
        ],
    };
}
/** Who compares two files has no gate behind it: its defaults, but nothing is left to confirm. */
function policyOf(tolerance) {
    const benchmarks = {
        confirm: 'never',
        ...(tolerance === undefined ? {} : { tolerance }),
    };
    return (0,_config_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePolicy */ .n)({ version: 1, benchmarks }, [], '.');
}
function judgeSides(comparisons, benchmarks, policy) {
    const nothing = { suite: SUITE, outcomes: [], tests: [], diagnostics: [], confirmations: [] };
    const verdict = (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)({
        suites: [
            {
                ...nothing,
                benchmarks,
                comparisons,
                baseline: { suite: SUITE, state: 'exact', explanation: '', entries: [], problems: [] },
            },
        ],
        change: { files: [] },
        acceptances: [],
        earlierAttempts: [],
        policy,
        policyChanges: [],
        today: '',
        onDefaultBranch: false,
        whole: true,
    });
    const decided = comparisons.some(({ decision }) => ['regressed', 'improved', 'unchanged', 'near'].includes(decision));
    if (decided || verdict.kind === 'block' || verdict.kind === 'inconclusive')
        return verdict;
    const summary = `Could not be judged: ${verdict.findings[0]?.title ?? 'nothing is in both sides'}.`;
    return { ...verdict, kind: 'inconclusive', summary };
}
function filterRuns(runs, { metrics, match }) {
    if (metrics.length === 0 && match === undefined)
        return runs;
    const matches = match === undefined ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_6__(match, { dot: true, windows: false });
    const named = ({ package: packageName, name }) => (0,_compare_benchmark_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .benchmarkNames */ .a)(SUITE, packageName, name).some((text) => matches(text));
    const wanted = (unit) => metrics.length === 0 || metrics.includes(unit);
    return runs.map((run) => ({
        ...run,
        benchmarks: run.benchmarks.filter(named).flatMap((benchmark) => {
            const kept = benchmark.metrics.filter(({ unit }) => wanted(unit));
            return kept.length === 0 ? [] : [{ ...benchmark, metrics: kept }];
        }),
    }));
}
function requireMatch(sides, filtered) {
    const all = [...sides.base, ...sides.head].flatMap((run) => run.benchmarks);
    if (all.length === 0 || filtered.some((run) => run.benchmarks.length > 0))
        return;
    const units = [...new Set(all.flatMap(({ metrics }) => metrics.map(({ unit }) => unit)))];
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__.ProblemError([
        {
            code: 'compare-nothing-left',
            severity: 'error',
            message: `none of the ${all.length} benchmarks is matched by --match and --metric`,
            hint: `Metrics: ${units.slice(0, 20).join(', ')}. The first benchmark: ${all[0]?.name ?? ''}`,
        },
    ]);
}
/** What only one side has is of no round. */
function unequalRounds(comparisons) {
    const unequal = comparisons.filter(({ base, head }) => base.length !== head.length && Math.min(base.length, head.length) > 0);
    const [first] = unequal;
    if (first === undefined)
        return [];
    return [
        {
            code: 'compare-unequal-rounds',
            severity: 'warning',
            message: `${unequal.length} metrics have not as many values in base as in head: ${first.name} ${first.unit} has ${first.base.length} and ${first.head.length}`,
            hint: 'Each round gives one value of both; what is left over on one side was not used.',
        },
    ];
}
function otherMachine({ base, head }) {
    const valuesOf = (runs, header) => [
        ...new Set(runs.flatMap(({ headers }) => (Object.hasOwn(headers, header) ? headers[header] : []) ?? [])),
    ];
    return MACHINE_HEADERS.flatMap((header) => {
        const before = valuesOf(base, header).join(', ');
        const after = valuesOf(head, header).join(', ');
        if (before === '' || after === '' || before === after)
            return [];
        return [
            {
                code: 'compare-other-machine',
                severity: 'warning',
                message: `base was measured with ${header} "${before}", head with "${after}"`,
                hint: 'Numbers of two machines say nothing about the code; measure both on one.',
            },
        ];
    });
}


/***/ })

};
