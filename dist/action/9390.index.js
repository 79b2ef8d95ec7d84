export const id = 9390;
export const ids = [9390];
export const modules = {

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

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toJson: () => (/* binding */ toJson)
});

// EXTERNAL MODULE: ./lib/report/view/change.js
var change = __webpack_require__(2976);
;// CONCATENATED MODULE: ./lib/report/history.js

/** Reads the past of every comparison off the baselines; pure. */
function historyOf(baselines) {
    const runs = [];
    const pasts = new Map();
    for (const { suite, entries } of baselines) {
        for (const entry of [...entries].reverse()) {
            const run = runs.push(runOf(entry)) - 1;
            for (const benchmark of entry.benchmarks ?? []) {
                for (const { unit, samples } of benchmark.metrics) {
                    const key = keyOf({ ...benchmark, suite, unit });
                    const past = pasts.get(key) ?? { runs: [], medians: [] };
                    past.runs.push(run);
                    past.medians.push(shortened((0,change/* median */.JZ)(samples) ?? 0));
                    pasts.set(key, past);
                }
            }
        }
    }
    return { runs, pastOf: (comparison) => pasts.get(keyOf(comparison)) };
}
function runOf(entry) {
    const { suite, commit, recordedAt, verdict, accepted, environment, coverage } = entry;
    const ratio = coverage?.totals[coverage.unit];
    return {
        suite,
        commit,
        recordedAt,
        verdict,
        accepted,
        fingerprint: environment.fingerprint,
        ...(ratio === undefined ? {} : { coverage: { ...ratio } }),
    };
}
function keyOf({ suite, package: of, name, procs, unit }) {
    return [suite, of, name, procs ?? '', unit].join('\0');
}
/** Six digits are more than any median is worth; all of them would make the report several times as long. */
function shortened(value) {
    return Number(value.toPrecision(6));
}

// EXTERNAL MODULE: ./lib/report/worst-first.js
var worst_first = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/report/json.js


/** The report in the shape of `reportSchema`. Pure; the result shares no mutable state with the report. */
function toJson(report) {
    const { root: _, ...context } = report.context;
    const history = historyOf(report.baselines);
    return {
        schema: 'tollgate-report/1',
        toolVersion: report.toolVersion,
        verdict: { kind: report.verdict.kind, summary: report.verdict.summary },
        deploy: report.deploy,
        degraded: report.degraded,
        failOn: [...report.failOn],
        exitCode: report.exitCode,
        startedAt: report.startedAt,
        durationMs: finite(report.durationMs),
        context,
        change: {
            ...(report.change.base === undefined ? {} : { base: report.change.base }),
            ...(report.change.unavailable === undefined
                ? {}
                : { unavailable: report.change.unavailable }),
            changedFiles: report.change.files.length,
        },
        environment: { ...report.environment, toolchain: { ...report.environment.toolchain } },
        ...(report.fingerprints === undefined ? {} : { fingerprints: { ...report.fingerprints } }),
        findings: (0,worst_first/* worstFirst */.m)(report.verdict.findings).map(findingJson),
        tasks: report.tasks.map(taskJson),
        tests: report.tests.map((suite) => testsJson(suite, report.tasks)),
        coverage: report.coverage.map((suite) => ({ ...suite })),
        comparisons: report.comparisons.map((one) => comparisonJson(one, history.pastOf(one))),
        confirmations: report.confirmations.map(confirmationJson),
        ...(report.debts === undefined || report.debts.length === 0
            ? {}
            : { debts: report.debts.map((debt) => ({ ...debt, between: [...debt.between] })) }),
        baselines: report.baselines.map(baselineJson),
        ...(history.runs.length === 0 ? {} : { history: [...history.runs] }),
        savedBaselines: report.savedBaselines.map(({ suite, key }) => ({ suite, key })),
        configSources: [...report.configSources],
        notices: [...report.notices],
    };
}
/** A duration that could not be told is none, since JSON has no other word for it. */
function finite(value) {
    return Number.isFinite(value) ? value : 0;
}
/** Tools write lines such as -5; a place keeps only what can be one. */
function placeJson(place) {
    const at = (key) => {
        const value = place[key];
        return value !== undefined && Number.isSafeInteger(value) && value > 0 ? { [key]: value } : {};
    };
    return { file: place.file, ...at('line'), ...at('column'), ...at('endLine') };
}
function withPlace(value) {
    return value.place === undefined ? value : { ...value, place: placeJson(value.place) };
}
function findingJson(finding) {
    return withPlace(finding);
}
function problemJson(problem) {
    return withPlace(problem);
}
function taskJson(task) {
    const { measurements: _, earlierAttempts: __, outputTail: ___, fixCommand: ____, ...rest } = task;
    return { ...rest, durationMs: finite(task.durationMs), problems: task.problems.map(problemJson) };
}
function testsJson(suite, tasks) {
    const failures = [];
    for (const task of tasks) {
        if (task.suite !== suite.suite)
            continue;
        for (const measurement of task.measurements) {
            if (measurement.kind !== 'tests')
                continue;
            for (const failure of measurement.failures) {
                if (failure.isParentOfFailed === true)
                    continue;
                const { details: _, isParentOfFailed: __, reproduce: ___, reportedAt, ...rest } = failure;
                failures.push({
                    task: task.name,
                    ...withPlace(rest),
                    ...(reportedAt === undefined ? {} : { reportedAt: placeJson(reportedAt) }),
                });
            }
        }
    }
    const { durationMs, ...rest } = suite;
    return {
        ...rest,
        ...(durationMs === undefined ? {} : { durationMs: finite(durationMs) }),
        failures,
    };
}
function comparisonJson(comparison, past) {
    const { effect, ...rest } = withPlace(comparison);
    return {
        ...rest,
        base: comparison.base.filter(Number.isFinite),
        head: comparison.head.filter(Number.isFinite),
        ...(effect === undefined ? {} : { effect: effectJson(effect) }),
        ...(past === undefined ? {} : { history: past }),
    };
}
/** The rounds themselves stand in the comparisons. */
function confirmationJson(one) {
    if (one.kind === 'unmeasured')
        return one;
    const { targets, baseBenchmarks: _, headBenchmarks: __, ...rest } = one;
    return { ...rest, benchmarks: targets.length };
}
function effectJson(effect) {
    return Object.fromEntries(Object.entries(effect).filter(([, value]) => Number.isFinite(value)));
}
function baselineJson(baseline) {
    const { suite, state, explanation, distance, reference } = baseline;
    return {
        suite,
        state,
        explanation,
        ...(distance === undefined ? {} : { distance }),
        ...(reference === undefined
            ? {}
            : {
                reference: {
                    commit: reference.commit,
                    branch: reference.branch,
                    runId: reference.runId,
                    attempt: reference.attempt,
                    recordedAt: reference.recordedAt,
                    verdict: reference.verdict,
                    fingerprint: reference.environment.fingerprint,
                },
            }),
        entries: baseline.entries.length,
        problems: baseline.problems.map(problemJson),
    };
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   t6: () => (/* binding */ asChange)
/* harmony export */ });
/** The two sides of a comparison in one number each, and what lies between them. */
/** The middle of the samples, or the mean of the two in the middle; undefined where there is none. */
function median(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}
/** The estimated change where there is one, else that of the medians; undefined from nothing or from base 0. */
function changeOf(base, head, estimated) {
    if (estimated !== undefined && Number.isFinite(estimated))
        return asChange(estimated);
    if (base === undefined || head === undefined)
        return undefined;
    if (base === head)
        return 0;
    return Number.isFinite(head / base) ? asChange(head / base) : undefined;
}
/** A ratio of 1.281 as a change of 0.281, without the digits that nobody measured. */
function asChange(ratio) {
    return Number((ratio - 1).toPrecision(12));
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1732);
/** The order in which people read: what blocks first, and what the size limits of a platform cut last. */

const SEVERITY_RANK = {
    block: 0,
    inconclusive: 1,
    degraded: 2,
    note: 3,
};
/** 0 for what blocks, up to 3 for a note. */
function severityRank(severity) {
    return SEVERITY_RANK[severity];
}
/** A sorted copy: by severity, then by area in the order in which the gate judges; else as they were. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity) ||
        _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_AREAS */ .N.indexOf(a.area) - _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_AREAS */ .N.indexOf(b.area));
}


/***/ })

};
