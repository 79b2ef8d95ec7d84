export const id = 9486;
export const ids = [9486];
export const modules = {

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ baselineSchema)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80802);
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
            default: _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_FOLDER */ .b,
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


/***/ })

};
