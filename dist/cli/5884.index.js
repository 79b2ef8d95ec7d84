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

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ baselineSchema)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69404);
/** `baseline`: where the past is kept, and what is done where it is in doubt. */

const states = {
    type: 'object',
    additionalProperties: false,
    description: 'What each doubtful state of the baseline does.',
    examples: [{ stale: 'ignore' }],
    properties: {
        fallback: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'ignore',
            description: 'The run compared with is some commits away from the wanted one.',
            examples: ['degrade'],
        },
        stale: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'degrade',
            description: 'The run compared with is older than `staleAfterDays`.',
            examples: ['block'],
        },
        'other-environment': {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'degrade',
            description: 'The run compared with was measured on another machine or toolchain.',
            examples: ['ignore'],
        },
        evicted: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'degrade',
            description: 'The store has lost what it once held.',
            examples: ['block'],
        },
        damaged: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'degrade',
            description: 'What the store holds cannot be read.',
            examples: ['block'],
        },
    },
};
const baselineSchema = {
    type: 'object',
    additionalProperties: false,
    description: 'The past runs that a run is compared with.',
    examples: [{ branch: 'main', window: 20 }],
    properties: {
        branch: {
            type: 'string',
            pattern: '^(?!-)(?!.*\\.\\.)[^\\s\\p{Cc}~^:?*\\[\\\\]{1,250}$',
            'x-value': 'branch',
            description: 'Branch whose runs are recorded and compared with. Without it: the default branch. A pull request is compared with the branch that it goes to, whatever stands here.',
            examples: ['main'],
        },
        window: {
            type: 'integer',
            minimum: 1,
            maximum: 1000,
            default: 20,
            description: 'How many past runs are kept in view.',
            examples: [50],
        },
        store: {
            type: 'string',
            enum: ['auto', 'cache', 'directory'],
            default: 'auto',
            description: 'The cache of GitHub Actions or a directory. `auto`: the cache in Actions, the directory elsewhere.',
            examples: ['directory'],
        },
        directory: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            default: '.tollgate/baseline',
            description: 'Folder of the directory store.',
            examples: ['build/baseline'],
        },
        staleAfterDays: {
            type: 'integer',
            minimum: 1,
            maximum: 3650,
            default: 30,
            description: 'Age in days from which a baseline is stale.',
            examples: [14],
        },
        states,
        write: {
            type: 'string',
            enum: ['default-branch', 'never', 'always'],
            default: 'default-branch',
            description: 'Which runs are recorded. Pull requests from forks never are.',
            examples: ['never'],
        },
    },
};


/***/ }),

/***/ 70138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ benchmarksSchema)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69404);
/** `benchmarks`: which change of which number is accepted. */

const better = {
    type: 'string',
    enum: ['lower', 'higher'],
    description: 'Which way is better, where the format does not know it.',
    examples: ['higher'],
};
/** `5%`, `0`, `ignore`, or both and a direction. */
const metric = {
    type: ['string', 'integer', 'object'],
    pattern: '^(?:block|degrade|ignore|[0-9]{1,4}(?:\\.[0-9]{1,6})? ?%)$',
    minimum: 0,
    maximum: 0,
    additionalProperties: false,
    'x-value': 'metric',
    description: 'A tolerance, an action, or a mapping of both.',
    examples: ['5%', 0, 'ignore', { tolerance: '3%', better: 'higher' }],
    properties: {
        tolerance: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerance */ .aS,
            description: 'Accepted relative change for the worse. Without it: that of the rule, then of the section.',
            examples: ['5%', 0],
        },
        action: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            description: 'What a greater change does. Without it: that of the rule, then of the section.',
            examples: ['degrade'],
        },
        better,
    },
};
const metrics = {
    type: 'object',
    propertyNames: { type: 'string', minLength: 1, maxLength: 100, 'x-value': 'unit' },
    additionalProperties: metric,
    default: {},
    examples: [{ 'ns/op': '5%', 'allocs/op': 0, 'B/op': 'ignore' }],
};
const ruleSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['match'],
    description: 'One rule; what it leaves out comes from the section.',
    examples: [{ match: '**/BenchmarkDBQuery*', tolerance: '8%', action: 'degrade' }],
    properties: {
        match: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI,
            description: 'Glob on `suite/package/name` of the benchmark.',
            examples: ['**/BenchmarkParseJSON*'],
        },
        tolerance: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerance */ .aS,
            description: 'Accepted relative change for the worse.',
            examples: ['8%'],
        },
        action: { ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI, description: 'What a greater change does.', examples: ['degrade'] },
        metrics: { ...metrics, description: 'By unit, over tolerance and action of the rule.' },
        vanished: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            description: 'What a benchmark does that the baseline has and the run has not.',
            examples: ['ignore'],
        },
    },
};
const benchmarksSchema = {
    type: 'object',
    additionalProperties: false,
    description: 'Which change of which number is accepted.',
    examples: [{ tolerance: '5%', action: 'block' }],
    properties: {
        tolerance: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerance */ .aS,
            default: '5%',
            description: 'Accepted relative change for the worse.',
            examples: ['5%', '2.5%', 0],
        },
        action: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'block',
            description: 'What a change for the worse beyond the tolerance does.',
            examples: ['degrade'],
        },
        metrics: {
            ...metrics,
            description: 'By unit, over tolerance and action of the section. A unit that is ignored here stays so unless a rule names it.',
        },
        policies: {
            type: 'array',
            items: ruleSchema,
            default: [],
            description: 'Rules for some benchmarks; the first that matches counts.',
            examples: [[{ match: '**/BenchmarkDBQuery*', tolerance: '8%', action: 'degrade' }]],
        },
        vanished: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'block',
            description: 'What a benchmark does that the baseline has and the run has not.',
            examples: ['degrade'],
        },
        inconclusive: {
            type: 'string',
            enum: ['degrade', 'block'],
            default: 'degrade',
            description: 'What a comparison does that could not be decided.',
            examples: ['block'],
        },
        confirm: {
            type: 'string',
            enum: ['auto', 'always', 'never'],
            default: 'auto',
            description: 'When base and head are measured by turns on this machine. `auto`: where stored runs do not clear a benchmark. `always`: every benchmark that is judged. `never`: the ratio to the stored run alone decides, which blocks unchanged code on a noisy machine. What is counted, so that every repetition gives the same number, is compared exactly either way.',
            examples: ['always'],
        },
        budget: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0,
            default: '5m',
            description: 'Most time that measuring base and head by turns may take, for each task. What is not decided by then is inconclusive.',
            examples: ['90s', '15m'],
        },
        baseMissing: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'degrade',
            description: 'What it does that neither the base nor an ancestor of it in the window of the baseline can be measured.',
            examples: ['block'],
        },
        unconfirmed: {
            type: 'string',
            enum: ['degrade', 'block', 'inconclusive'],
            default: 'degrade',
            description: 'What a timed metric does that looks worse than a stored run and cannot be measured beside its base (result files alone), where `confirm` is not `never` and its own action is `block`.',
            examples: ['block'],
        },
        aliases: {
            type: 'object',
            additionalProperties: { type: 'string', minLength: 1, maxLength: 500 },
            default: {},
            description: 'Renamed benchmarks: old identity to new, as `package.Name`.',
            examples: [{ 'parser.BenchmarkOld': 'parser.BenchmarkNew' }],
        },
    },
};


/***/ }),

/***/ 55063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ legsSchema),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   g2: () => (/* binding */ ingestSchema),
/* harmony export */   nI: () => (/* binding */ failOnSchema),
/* harmony export */   qN: () => (/* binding */ waiversPathSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69404);
/** The sections that decide nothing about code: what is read, what is said, what the exit code follows. */

const sources = {
    type: 'array',
    minItems: 1,
    items: { type: 'string', minLength: 1, maxLength: 600, 'x-value': 'source' },
};
const ingestSchema = {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    description: 'Result files of earlier steps, read instead of running tasks. Each entry is a glob, with `FORMAT:` before it where the content does not give the format away.',
    examples: [{ tests: ['go-test-json:reports/*.json'], coverage: ['lcov:coverage/lcov.info'] }],
    properties: {
        tests: {
            ...sources,
            description: 'Test results.',
            examples: [['go-test-json:reports/*.json', 'out/*.tap']],
        },
        coverage: { ...sources, description: 'Coverage reports.', examples: [['coverage/lcov.info']] },
        benchmarks: {
            ...sources,
            description: 'Benchmark results.',
            examples: [['go-bench:bench.txt']],
        },
        diagnostics: { ...sources, description: 'Findings of linters.', examples: [['lint.txt']] },
    },
};
const reportSchema = {
    type: 'object',
    additionalProperties: false,
    description: 'Where the result is told.',
    examples: [{ json: 'tollgate-report.json', comment: 'always' }],
    properties: {
        comment: {
            type: 'string',
            enum: ['changes', 'always', 'never'],
            default: 'changes',
            description: 'When a pull request gets a comment, which later runs update. `changes`: where there is something to look at; once all is well the comment is folded. Takes the permission `pull-requests: write`; pull requests from forks take the workflow of docs/pull-requests.md.',
            examples: ['always'],
        },
        commitComment: {
            type: 'string',
            enum: ['changes', 'always', 'never'],
            default: 'never',
            description: 'The same on the commit, where a run has no pull request: a push, a schedule. Takes the permission `contents: write`.',
            examples: ['changes'],
        },
        check: {
            type: 'string',
            enum: ['never', 'check-run', 'status'],
            default: 'never',
            description: 'What the commit gets beside the job. `check-run`: with annotations at all findings, takes `checks: write`. `status`: one line, takes `statuses: write`.',
            examples: ['check-run'],
        },
        json: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            description: 'File for the whole report as JSON. Without it: none.',
            examples: ['tollgate-report.json'],
        },
        html: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            description: 'File for the report as one page, with plots. Without it: none.',
            examples: ['tollgate-report.html'],
        },
        junit: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            description: 'File for the findings as JUnit XML. For this and the files below see docs/outputs.md.',
            examples: ['out/tollgate.xml'],
        },
        sarif: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            description: 'File for the findings as SARIF 2.1.0, for code scanning.',
            examples: ['out/tollgate.sarif'],
        },
        csv: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            description: 'File for the benchmarks as CSV.',
            examples: ['out/benchmarks.csv'],
        },
        openmetrics: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            description: 'File for the figures as OpenMetrics text.',
            examples: ['out/tollgate.prom'],
        },
        badge: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            description: 'File for the verdict as JSON of a badge by shields.io.',
            examples: ['out/badge.json'],
        },
    },
};
const policySchema = {
    type: 'object',
    additionalProperties: false,
    description: 'Whose policy judges a pull request.',
    examples: [{ from: 'base' }],
    properties: {
        from: {
            type: 'string',
            enum: ['base', 'head'],
            default: 'base',
            description: 'The policy, waivers and aliases of the commit that the change goes to, or those of the change itself. Only what the base says here counts.',
            examples: ['head'],
        },
    },
};
const failOnSchema = {
    type: 'array',
    items: { type: 'string', enum: ['degraded', 'inconclusive', 'block'] },
    default: ['inconclusive', 'block'],
    description: 'Verdicts that make the exit code nonzero. The outputs `verdict` and `deploy` do not change with it.',
    examples: [['degraded', 'inconclusive', 'block'], []],
};
const legsSchema = {
    type: 'array',
    items: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
    maxItems: 256,
    uniqueItems: true,
    default: [],
    description: 'Where several jobs measure and one judges: names of legs or jobs that have to be there, beside those that a matrix tells of itself.',
    examples: [['linux', 'windows']],
};
const waiversPathSchema = {
    ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
    default: '.tollgate/waivers.yml',
    description: 'File of waivers: YAML, or TOML where it ends in `.toml`.',
    examples: ['.tollgate/waivers.toml'],
};


/***/ }),

/***/ 25809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ coverageSchema),
/* harmony export */   z: () => (/* binding */ testsSchema)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12317);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69404);
/** `tests` and `coverage`: what a test run must show. */


const testsSchema = {
    type: 'object',
    additionalProperties: false,
    description: 'What test results do to the verdict. A failing test blocks.',
    examples: [{ newFailuresOnly: true }],
    properties: {
        flaky: {
            type: 'object',
            additionalProperties: false,
            description: 'Tests that fail and pass when run again.',
            examples: [{ retries: 2, action: 'degrade' }],
            properties: {
                retries: {
                    type: 'integer',
                    minimum: 0,
                    maximum: 10,
                    default: 0,
                    description: 'Further attempts of a task that yields tests and failed.',
                    examples: [2],
                },
                action: {
                    ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
                    default: 'degrade',
                    description: 'What a test does that passed only on a further attempt.',
                    examples: ['block'],
                },
            },
        },
        newFailuresOnly: {
            type: 'boolean',
            default: false,
            description: 'Only failures that the run of the baseline did not have block.',
            examples: [true],
        },
        none: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'block',
            description: 'What a test run does that found no test at all.',
            examples: ['degrade'],
        },
    },
};
const coverageSchema = {
    type: 'object',
    additionalProperties: false,
    description: 'How much of the code the tests must reach.',
    examples: [{ total: '80%', patch: '80%', drop: '0.5%' }],
    properties: {
        total: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1,
            default: '80%',
            description: 'Floor of each suite. Written here it always holds; the default blocks only what is also below the coverage of the baseline.',
            examples: ['80%', '92.5%'],
        },
        patch: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1,
            description: 'Floor of the executable lines that a change adds or changes. Without it: shown, not judged.',
            examples: ['80%'],
        },
        drop: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1,
            description: 'Largest drop against the baseline, in percentage points. Without it: shown, not judged.',
            examples: ['0.5%'],
        },
        paths: {
            type: 'object',
            propertyNames: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI,
            additionalProperties: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1,
            default: {},
            description: 'Floors by glob of the file; the first glob that matches counts.',
            examples: [{ 'internal/parser/**': '90%' }],
        },
        exclude: {
            type: 'array',
            items: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI,
            default: [],
            description: 'Files that do not count, by glob: generated code.',
            examples: [['**/*.pb.go']],
        },
        unit: {
            type: 'string',
            enum: _model_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .COVERAGE_UNITS */ .D,
            description: "What is counted. Without it: the tool's own unit.",
            examples: ['lines'],
        },
        action: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'block',
            description: 'What coverage below a floor does.',
            examples: ['degrade'],
        },
    },
};


/***/ }),

/***/ 69404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   XI: () => (/* binding */ action),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39711);
/**
 * The kinds of single values that a configuration is made of. `x-value` names the kind, so that a
 * message can say what is expected in words instead of showing a regular expression.
 */

/** `80%`, `92.5 %`: a bare number is refused, since 80 and 0.8 would both be a guess. */
const percentage = {
    type: 'string',
    pattern: '^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]{1,6})?) ?%$',
    'x-value': 'percentage',
};
/** A relative change: may exceed 100%, and 0 needs no sign. */
const tolerance = {
    type: ['string', 'integer'],
    pattern: '^[0-9]{1,4}(?:\\.[0-9]{1,6})? ?%$',
    minimum: 0,
    maximum: 0,
    'x-value': 'tolerance',
};
/** `90s`, `10m`, `2h`: at most 24 days, the longest time that a timer can wait. */
const duration = {
    type: 'string',
    pattern: '^[1-9][0-9]{0,5}s$|^[1-9][0-9]{0,3}m$|^[1-9][0-9]{0,2}h$',
    'x-value': 'duration',
};
const action = { type: 'string', enum: _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ACTIONS */ .p };
/** Names of tasks and suites: printable, so that a log line or a table can hold them. */
const label = {
    type: 'string',
    pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]{0,98}[^\\s\\p{Cc}])?$',
    'x-value': 'name',
};
/** Checked with the matcher's own rules later on; here only that it is there and bounded. */
const glob = { type: 'string', minLength: 1, maxLength: 500, 'x-value': 'glob' };
/** A file or folder below the repository's root. */
const path = {
    type: 'string',
    pattern: '^(?!/)(?![A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\p{Cc}]{1,500}$',
    'x-value': 'path',
};
/** A format's id; whether there is one of that name is asked of the registry of parsers. */
const format = {
    type: 'string',
    minLength: 1,
    maxLength: 100,
    'x-value': 'format',
};
/** A shell line, or a program and its arguments that no shell sees. */
const command = {
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    items: { type: 'string' },
    'x-value': 'command',
};


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

/***/ 12317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COVERAGE_UNITS),
/* harmony export */   H: () => (/* binding */ MEASUREMENT_KINDS)
/* harmony export */ });
const MEASUREMENT_KINDS = ['tests', 'coverage', 'benchmarks', 'diagnostics'];
const COVERAGE_UNITS = ['statements', 'lines', 'branches', 'functions'];


/***/ }),

/***/ 39711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ POLICY_ACTIONS)
/* harmony export */ });
const POLICY_ACTIONS = ['block', 'degrade', 'ignore'];


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
