export const id = 6393;
export const ids = [6393,7361,1091];
export const modules = {

/***/ 87191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 76393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INIT_FORMATS: () => (/* binding */ INIT_FORMATS),
  initText: () => (/* binding */ initText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/config/detect/toolchain.js
var toolchain = __webpack_require__(87191);
// EXTERNAL MODULE: ./lib/config/schema/tasks.js
var tasks = __webpack_require__(43578);
// EXTERNAL MODULE: ./lib/config/schema.js
var schema = __webpack_require__(61091);
// EXTERNAL MODULE: ./lib/config/units.js
var units = __webpack_require__(17361);
;// CONCATENATED MODULE: ./lib/config/write-toml.js
/** Writes plain values as TOML 1.0: tables for sections and their named parts, all below on one line. */
/** Mappings two levels deep become tables (`[tasks.unit]`); null and undefined cannot be written. */
function toToml(value) {
    return `${table([], value).join('\n')}\n`;
}
const MAX_TABLE_DEPTH = 2;
function table(path, value) {
    const own = [];
    const below = [];
    for (const [key, inner] of Object.entries(value)) {
        const name = [...path, key].map(tomlKey).join('.');
        if (isMapping(inner) && path.length < MAX_TABLE_DEPTH)
            below.push(table([...path, key], inner));
        else if (isTableList(inner) && path.length === 1) {
            below.push(...inner.map((item) => [`[[${name}]]`, ...pairs(item)]));
        }
        else
            own.push(`${tomlKey(key)} = ${tomlValue(inner)}`);
    }
    const head = path.length > 0 && own.length > 0 ? [`[${path.map(tomlKey).join('.')}]`] : [];
    const parts = [[...head, ...own], ...below].filter((part) => part.length > 0);
    return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
function pairs(value) {
    return Object.entries(value).map(([key, inner]) => `${tomlKey(key)} = ${tomlValue(inner)}`);
}
function tomlValue(value) {
    if (Array.isArray(value))
        return `[${value.map(tomlValue).join(', ')}]`;
    if (isMapping(value)) {
        const written = pairs(value);
        return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
    }
    return typeof value === 'string' ? tomlText(value) : String(value);
}
function tomlKey(key) {
    return /^[A-Za-z0-9_-]+$/.test(key) ? key : tomlText(key);
}
/** JSON escapes what TOML does, but for DEL. */
function tomlText(text) {
    return JSON.stringify(text).replaceAll('\x7f', '\\u007f');
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTableList(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

;// CONCATENATED MODULE: ./lib/config/init-text.js
/**
 * Writes a configuration for people: the detected tasks, and below them every default as a comment.
 * What it writes loads back to the very same gate.
 */






/** Languages that a configuration can be written in. */
const INIT_FORMATS = ['yml', 'toml'];
/** Sections of defaults, in the order in which they are shown. */
const SECTIONS = ['tests', 'coverage', 'benchmarks', 'baseline'];
/** The whole text of a `tollgate.yml` or `tollgate.toml`. */
function initText(project, format) {
    const write = format === 'toml' ? toToml : toYaml;
    const tasks = Object.fromEntries(project.tasks.map((task) => [task.name, toRawTask(task)]));
    const notices = project.tasks.flatMap((task) => (task.notices ?? []).map((notice) => `${task.name}: ${notice}`));
    const defaults = SECTIONS.map((section) => ({
        [section]: defaultsOf(schema.configSchema.properties[section]),
    }));
    return [
        comment([
            'What Tollgate runs here, and what it accepts.',
            'Check it with: tollgate config check',
        ]),
        write({ version: 1 }),
        comment([...project.sources, ...notices]),
        project.tasks.length === 0
            ? comment(['No tasks were found. Such as:', ...lines(write(EXAMPLE))])
            : write({ tasks }),
        ...(project.tasks.some(runsGo) ? [comment(moreOfGo(write))] : []),
        comment([
            'What is accepted. These are the defaults: take the "# " away to change one.',
            'A floor that is written here always holds; the default blocks only below the baseline, too.',
            ...defaults.flatMap((section) => ['', ...lines(write(section))]),
        ]),
    ].join('\n');
}
const EXAMPLE = { tasks: { unit: { run: 'npm test', yields: [{ tests: 'auto' }] } } };
function runsGo({ command }) {
    return 'argv' in command && command.argv[0] === 'go';
}
/** It stands beside detected tasks only. */
function moreOfGo(write) {
    const [go] = schema.configSchema.properties.go.examples;
    const intro = 'In place of the tasks above: they are then detected at each run, with more checks.';
    return [intro, ...lines(write({ go }))];
}
/** Only what differs from the defaults. */
function toRawTask(task) {
    const defaults = tasks/* tasksSchema */.S.additionalProperties.properties;
    const suite = task.workingDirectory === '.' ? toolchain/* DEFAULT_SUITE */.T : task.workingDirectory;
    const timeout = task.exclusive ? tasks/* EXCLUSIVE_TIMEOUT */.n : defaults.timeout.default;
    return {
        run: toRun(task.command),
        ...(task.suite === suite ? {} : { suite: task.suite }),
        ...(task.workingDirectory === '.' ? {} : { workingDirectory: task.workingDirectory }),
        ...(task.needs.length === 0 ? {} : { needs: [...task.needs] }),
        ...(task.exclusive ? { exclusive: true } : {}),
        ...(task.timeoutMs === (0,units.toMilliseconds)(timeout) ? {} : { timeout: (0,units.toDuration)(task.timeoutMs) }),
        ...(task.retries === 0 ? {} : { retries: task.retries }),
        ...(Object.keys(task.env).length === 0 ? {} : { env: { ...task.env } }),
        ...(task.action === defaults.action.default ? {} : { action: task.action }),
        ...(task.yields.length === 0 ? {} : { yields: task.yields.map(toRawYield) }),
        ...(task.fix === undefined ? {} : { fix: toRun(task.fix) }),
    };
}
function toRun(command) {
    return 'shell' in command ? command.shell : [...command.argv];
}
function toRawYield({ kind, format, file }) {
    const more = file === undefined ? {} : { file };
    switch (kind) {
        case 'tests':
            return { tests: format, ...more };
        case 'coverage':
            return { coverage: format, ...more };
        case 'benchmarks':
            return { benchmarks: format, ...more };
        case 'diagnostics':
            return { diagnostics: format, ...more };
        default:
            return kind;
    }
}
/** The defaults of a section as it would be written; lists and mappings that are empty are left out. */
function defaultsOf(schema) {
    const entries = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
        if (inner.properties !== undefined)
            return [[key, defaultsOf(inner)]];
        const isEmpty = typeof inner.default === 'object' || inner.default === undefined;
        return isEmpty ? [] : [[key, inner.default]];
    });
    return Object.fromEntries(entries);
}
/** Lists of words stand on one line. */
function toYaml(value) {
    const document = new dist/* Document */.yo(value);
    (0,dist/* visit */.YR)(document, {
        Seq(_, node) {
            if (node.items.every(dist/* isScalar */.jn))
                node.flow = true;
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function comment(texts) {
    return texts
        .map((text) => `# ${text.replace(/\p{Cc}+/gu, ' ')}`.trimEnd())
        .join('\n')
        .concat('\n');
}
function lines(text) {
    return text.trimEnd().split('\n');
}


/***/ }),

/***/ 61091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var _schema_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9809);
/* harmony import */ var _schema_benchmarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70138);
/* harmony import */ var _schema_go_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5260);
/* harmony import */ var _schema_notify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41391);
/* harmony import */ var _schema_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55063);
/* harmony import */ var _schema_tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43578);
/* harmony import */ var _schema_tests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25809);







const configSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tollgate configuration',
    type: 'object',
    additionalProperties: false,
    description: 'What a gate runs, and what it accepts. Everything has a default.',
    examples: [{ version: 1, coverage: { total: '80%' } }],
    properties: {
        version: {
            const: 1,
            default: 1,
            description: 'Version of this format.',
            examples: [1],
        },
        tasks: _schema_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .tasksSchema */ .S,
        go: _schema_go_js__WEBPACK_IMPORTED_MODULE_2__/* .goSchema */ .Q,
        ingest: _schema_output_js__WEBPACK_IMPORTED_MODULE_4__/* .ingestSchema */ .g2,
        tests: _schema_tests_js__WEBPACK_IMPORTED_MODULE_6__/* .testsSchema */ .z,
        coverage: _schema_tests_js__WEBPACK_IMPORTED_MODULE_6__/* .coverageSchema */ .a,
        benchmarks: _schema_benchmarks_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarksSchema */ .Y,
        waivers: _schema_output_js__WEBPACK_IMPORTED_MODULE_4__/* .waiversPathSchema */ .qN,
        baseline: _schema_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineSchema */ .d,
        report: _schema_output_js__WEBPACK_IMPORTED_MODULE_4__/* .reportSchema */ .Qh,
        notify: _schema_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .notifySchema */ .d,
        policy: _schema_output_js__WEBPACK_IMPORTED_MODULE_4__/* .policySchema */ .wh,
        failOn: _schema_output_js__WEBPACK_IMPORTED_MODULE_4__/* .failOnSchema */ .nI,
        legs: _schema_output_js__WEBPACK_IMPORTED_MODULE_4__/* .legsSchema */ .L4,
    },
};


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ goSchema)
/* harmony export */ });
/** `go`: what is detected for Go modules beyond what every module gets. */
/** As `go tool dist list` prints it. */
const platform = {
    type: 'string',
    pattern: '^[a-z0-9]{1,20}/[a-z0-9]{1,20}$',
    'x-value': 'platform',
};
const goSchema = {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    description: 'More checks of Go modules, beside the tasks that are detected for them. Where `tasks` are written nothing is detected, and this section is a mistake.',
    examples: [{ generate: true, platforms: ['linux/arm64', 'windows/amd64'] }],
    properties: {
        generate: {
            type: 'boolean',
            default: false,
            description: 'Also run `go generate`, and show what it changes: nothing should.',
            examples: [true],
        },
        platforms: {
            type: 'array',
            items: platform,
            default: [],
            description: 'Platforms to build for as well, as `GOOS/GOARCH` and without cgo; `go tool dist list` lists them.',
            examples: [['linux/arm64', 'windows/amd64']],
        },
    },
};


/***/ }),

/***/ 41391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ notifySchema)
});

;// CONCATENATED MODULE: ./lib/model/alert.js
const ALERT_FORMATS = ['json', 'slack', 'teams'];
const ALERT_VERDICTS = [
    'degraded',
    'inconclusive',
    'block',
];

;// CONCATENATED MODULE: ./lib/config/schema/notify.js
/** `notify`: who is told of a verdict that is no pass. */

/** No value of it ever stands in the file: what is in the repository is read by all. */
const variable = {
    type: 'string',
    pattern: '^[A-Za-z_][A-Za-z0-9_]{0,199}$',
    'x-value': 'variable',
};
const notifySchema = {
    type: 'array',
    default: [],
    description: 'Webhooks that a verdict is posted to, as docs/alerts.md says. Those of the commit that a change goes to count, never its own; none is called for a fork.',
    examples: [
        [
            { urlEnv: 'SLACK_WEBHOOK_URL', format: 'slack' },
            { urlEnv: 'ALERT_URL', secretEnv: 'ALERT_SECRET', on: ['block'] },
        ],
    ],
    items: {
        type: 'object',
        additionalProperties: false,
        required: ['urlEnv'],
        description: 'One webhook.',
        examples: [{ urlEnv: 'SLACK_WEBHOOK_URL', format: 'slack' }],
        properties: {
            urlEnv: {
                ...variable,
                description: 'Environment variable of the gate that holds the URL, which begins with https://. Tasks do not see it.',
                examples: ['SLACK_WEBHOOK_URL'],
            },
            secretEnv: {
                ...variable,
                description: 'Environment variable that holds the secret by which the body is signed. Only with the format `json`.',
                examples: ['ALERT_SECRET'],
            },
            format: {
                type: 'string',
                enum: ALERT_FORMATS,
                default: 'json',
                description: 'What is posted: `json` for programs, `slack` for an incoming webhook, `teams` for a webhook of Workflows.',
                examples: ['slack'],
            },
            on: {
                type: 'array',
                minItems: 1,
                items: { type: 'string', enum: ALERT_VERDICTS },
                default: ALERT_VERDICTS,
                description: 'Verdicts that are told.',
                examples: [['block', 'inconclusive']],
            },
        },
    },
};


/***/ }),

/***/ 43578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tasksSchema),
/* harmony export */   n: () => (/* binding */ EXCLUSIVE_TIMEOUT)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69404);
/** `tasks`: what is run, in which order, and what its output means. */

/** A task that nothing runs beside measures; measuring takes longer than testing. */
const EXCLUSIVE_TIMEOUT = '30m';
const yieldSchema = {
    type: 'object',
    additionalProperties: false,
    oneOf: [
        { required: ['tests'] },
        { required: ['coverage'] },
        { required: ['benchmarks'] },
        { required: ['diagnostics'] },
    ],
    'x-value': 'yield',
    description: 'One result of a task: what it is, in which format, and where.',
    examples: [{ tests: 'go-test-json' }, { coverage: 'lcov', file: 'coverage/lcov.info' }],
    properties: {
        tests: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP,
            description: 'Format of test results, or `auto` to tell by the content.',
            examples: ['go-test-json', 'tap'],
        },
        coverage: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP,
            description: 'Format of a coverage report, or `auto`.',
            examples: ['go-coverprofile', 'lcov'],
        },
        benchmarks: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP,
            description: 'Format of benchmark results, or `auto`.',
            examples: ['go-bench'],
        },
        diagnostics: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP,
            description: 'Format of findings of a linter or formatter, or `auto`.',
            examples: ['auto'],
        },
        file: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI,
            description: 'Files to read, as a glob below the working directory. Without it the standard output is read.',
            examples: ['coverage.out', 'reports/**/*.json'],
        },
    },
};
const taskSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['run'],
    description: 'One command.',
    examples: [{ run: 'npm test' }],
    properties: {
        run: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
            description: 'The command: a line for the shell of the platform, or a list of a program and its arguments, which no shell sees.',
            examples: ['go test -json ./...', ['cargo', 'test']],
        },
        suite: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
            description: 'Suite whose baseline and floors the results belong to. Without it: `default`, or the working directory where one is set.',
            examples: ['server'],
        },
        needs: {
            type: 'array',
            items: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
            default: [],
            description: 'Tasks that must have run, and whose findings must not block, before this one starts.',
            examples: [['unit']],
        },
        exclusive: {
            type: 'boolean',
            default: false,
            description: 'Nothing runs beside it: for benchmarks.',
            examples: [true],
        },
        timeout: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0,
            default: '10m',
            description: `Time limit for one attempt; the whole process tree ends with it. ${EXCLUSIVE_TIMEOUT} for exclusive tasks.`,
            examples: ['90s', '10m', '1h'],
        },
        retries: {
            type: 'integer',
            minimum: 0,
            maximum: 10,
            description: 'Further attempts after a failed one. Without it: `tests.flaky.retries` where the task yields tests, else 0.',
            examples: [2],
        },
        env: {
            type: 'object',
            propertyNames: { type: 'string', pattern: '^[^=\\p{Cc}]+$', 'x-value': 'variable' },
            additionalProperties: { type: 'string' },
            default: {},
            description: 'Environment variables, added to those of the gate.',
            examples: [{ GOMAXPROCS: '2' }],
        },
        workingDirectory: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
            default: '.',
            description: 'Folder to run in.',
            examples: ['services/api'],
        },
        action: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .XI,
            default: 'block',
            description: 'What a failure of the command itself does. Its results have policies of their own.',
            examples: ['degrade'],
        },
        fix: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
            description: 'A command that mends what the task found, for `tollgate run --fix`.',
            examples: ['gofmt -w .'],
        },
        yields: {
            type: 'array',
            items: yieldSchema,
            default: [],
            description: 'What the command leaves behind. A result that is named here must be there.',
            examples: [
                [{ tests: 'go-test-json' }, { coverage: 'go-coverprofile', file: 'coverage.out' }],
            ],
        },
    },
};
const tasksSchema = {
    type: 'object',
    minProperties: 1,
    propertyNames: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf,
    additionalProperties: taskSchema,
    description: 'Commands by name. With this section nothing is detected: what is written here is all that runs. Without it, and without `ingest`, the tasks are detected from the tree.',
    examples: [{ unit: { run: 'npm test', yields: [{ tests: 'tap' }] } }],
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


/***/ })

};
