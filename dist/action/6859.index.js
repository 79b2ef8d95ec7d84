export const id = 6859;
export const ids = [6859,8406];
export const modules = {

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   pG: () => (/* binding */ expectation),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/** Puts into words what a schema expects and what was found instead, and what to write. */


const VALUES = new Map([
    ['percentage', 'a percentage such as "80%"'],
    ['tolerance', 'a percentage such as "5%", or 0'],
    ['metric', 'a percentage such as "5%", 0, one of block, degrade, ignore, or a mapping'],
    ['duration', 'a time such as "90s", "10m" or "2h"'],
    ['name', 'a name of 1 to 100 printable characters'],
    ['glob', 'a glob such as "src/**"'],
    ['path', 'a path below the root such as "build/out", with forward slashes'],
    ['format', 'the name of a format'],
    ['command', 'a command line or a list of program and arguments'],
    ['yield', 'a mapping with exactly one of tests, coverage, benchmarks, diagnostics'],
    ['source', 'a glob, with "FORMAT:" before it where needed'],
    ['variable', 'the name of an environment variable'],
    ['unit', 'a unit such as "ns/op"'],
    ['platform', 'a platform of Go such as "linux/arm64"'],
    ['branch', 'the name of a branch such as "main"'],
    ['link', 'a link that begins with http:// or https://'],
    ['waivers', 'a list of waivers'],
    ['date', 'a date such as "2027-01-31"'],
]);
/** Kinds of values that are written in percent. */
const RATIOS = new Set(['percentage', 'tolerance', 'metric']);
/** Kinds of text that a number in quotes could not be either. */
const NOT_NUMBERS = new Set(['date', 'link', 'format', 'glob']);
/** `a whole number from 0 to 10`, `one of block, degrade, ignore`. */
function expectation(schema) {
    const value = VALUES.get(schema['x-value'] ?? '');
    if (value !== undefined)
        return value;
    if (schema.const !== undefined)
        return JSON.stringify(schema.const);
    if (schema.enum !== undefined)
        return `one of ${schema.enum.join(', ')}`;
    switch (schema.type) {
        case 'boolean':
            return 'true or false';
        case 'integer':
            return `a whole number from ${schema.minimum} to ${schema.maximum}`;
        case 'array':
            return schema.minItems === 1 ? 'a list that is not empty' : 'a list';
        case 'object':
            return schema.minProperties === 1 ? 'a mapping that is not empty' : 'a mapping';
        default:
            return schema.maxLength === undefined
                ? 'text'
                : `text of 1 to ${schema.maxLength} characters`;
    }
}
/** `the number 80`, `"blok"`, `nothing`, `an empty list`. */
function found(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__.quoted)(value);
    if (typeof value === 'number')
        return `the number ${value}`;
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object') {
        const keys = Object.keys(value);
        return keys.length === 0 ? 'an empty mapping' : `a mapping of ${listed(keys)}`;
    }
    return String(value);
}
function listed(keys) {
    const shown = keys.slice(0, 4).map((key) => (/^[\w-]{1,30}$/.test(key) ? key : (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__.quoted)(key)));
    return `${shown.join(', ')}${keys.length > shown.length ? ', …' : ''}`;
}
/** What to write instead; undefined where the expectation says it all. */
function remedy(schema, value) {
    if (value === null)
        return 'give it a value, or remove the line';
    if (typeof value === 'number')
        return remedyForNumber(schema, value);
    if (typeof value === 'boolean')
        return schema.type === 'string' ? `write "${value}"` : undefined;
    if (typeof value !== 'string')
        return undefined;
    if (/^\d+(?:\.\d+)?$/.test(value) && RATIOS.has(schema['x-value'])) {
        return remedyForNumber(schema, Number(value));
    }
    if (schema.type === 'array')
        return `write it as a list: [${JSON.stringify(value)}]`;
    if (schema.type === 'boolean')
        return remedyForBoolean(value);
    if ((schema.type === 'integer' || typeof schema.const === 'number') && /^\d{1,9}$/.test(value))
        return `write ${value}, without quotes`;
    const words = (schema.enum ?? []).filter((word) => typeof word === 'string');
    const near = (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, words);
    return near === undefined ? undefined : `did you mean "${near}"?`;
}
function remedyForNumber(schema, value) {
    const text = String(value);
    if (RATIOS.has(schema['x-value'])) {
        if (!/^\d+(?:\.\d+)?$/.test(text))
            return undefined;
        const isRatio = value > 0 && value < 1;
        return isRatio
            ? `write "${percent(value)}" or "${text}%", whichever is meant`
            : `write "${text}%"`;
    }
    if (schema['x-value'] === 'duration') {
        return `write "${text}s" for seconds or "${text}m" for minutes`;
    }
    const isFreeText = schema.type === 'string' && schema.enum === undefined;
    return isFreeText && !NOT_NUMBERS.has(schema['x-value']) ? `write "${text}"` : undefined;
}
function percent(ratio) {
    return `${Number((ratio * 100).toPrecision(10))}%`;
}
function remedyForBoolean(value) {
    if (/^(?:yes|on|true|1)$/i.test(value))
        return 'write true';
    return /^(?:no|off|false|0)$/i.test(value) ? 'write false' : undefined;
}


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ globError)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** Tells why a glob would match nothing, or not what was meant. */

/** Undefined for a glob that can be used, and for none at all: the schema tells of that. Globs are below the root, with forward slashes. */
function globError(glob) {
    if (glob === '')
        return undefined;
    const shown = `the glob ${JSON.stringify(glob)}`;
    if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob)) {
        return { message: `${shown} is absolute`, hint: 'write it from the root of the project' };
    }
    if (glob.split('/').includes('..')) {
        return {
            message: `${shown} leaves the project`,
            hint: 'write it from the root of the project',
        };
    }
    if (glob.startsWith('!')) {
        return { message: `${shown} is a negation`, hint: 'name what is meant, not what is not' };
    }
    if (/\\(?=[A-Za-z0-9])/.test(glob)) {
        return { message: `${shown} has backslashes`, hint: 'write forward slashes, on Windows too' };
    }
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { strictBrackets: true });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof SyntaxError) && !(error instanceof RangeError))
            throw error;
        return {
            message: `${shown} has a bracket without its partner`,
            hint: 'close it, or escape it: \\[',
        };
    }
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadGateConfig: () => (/* binding */ loadGateConfig)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/config/attempt.js
/** Keeps the problems of one step as values, so that the next can be taken all the same. */

/** Lets every other error through. */
async function attempt(step) {
    try {
        return { value: await step(), problems: [] };
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            return { problems: error.problems };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/config/paths.js
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

;// CONCATENATED MODULE: ./lib/config/find.js
/** Finds the configuration file of a project, here or at another commit. */


const NAMES = ['tollgate.yml', 'tollgate.yaml', 'tollgate.toml'];
/** Where a configuration may stand, from the root. */
function configPaths(folder) {
    return ['.', '.github'].flatMap((place) => NAMES.map((name) => below(folder, `${place}/${name}`)));
}
/** Undefined where there is none. Throws a ProblemError where there are two: neither may silently win. */
async function findConfig(show, folder) {
    const found = [];
    for (const path of configPaths(folder)) {
        const text = await show(path);
        if (text !== undefined)
            found.push({ path, text });
    }
    if (found.length < 2)
        return found[0];
    throw new problem/* ProblemError */.M([
        {
            code: 'config-two-files',
            severity: 'error',
            message: `two configurations: ${found.map((file) => `"${file.path}"`).join(' and ')}`,
            hint: 'keep one of them, or name one with the input config',
        },
    ]);
}
/** The named configuration file. Throws a ProblemError where it is not there. */
async function namedConfig(show, path) {
    const text = await show(path);
    if (text !== undefined)
        return { path, text };
    throw new problem/* ProblemError */.M([
        {
            code: 'config-not-found',
            severity: 'error',
            message: `there is no configuration file "${path}"`,
            hint: 'name a file below the working directory, or leave the name out to have it found',
        },
    ]);
}

// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(2317);
// EXTERNAL MODULE: ./lib/words/nearest.js
var nearest = __webpack_require__(2363);
;// CONCATENATED MODULE: ./lib/config/check-go.js
/** A problem at the key `go` where `tasks` stand beside it. */
function checkGo({ raw, source }) {
    const has = (key) => typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key);
    if (!has('go') || !has('tasks'))
        return [];
    return [
        source.problem(['go'], {
            code: 'config-not-detected',
            message: 'go: has no effect beside "tasks", which replace all that is detected',
            hint: 'remove one of both; `go generate` and `go build` can be tasks, too',
            part: 'key',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/config/locate.js
var locate = __webpack_require__(8406);
;// CONCATENATED MODULE: ./lib/config/check-needs.js


/** Problems at the very entry of `needs`, in no order. */
function checkNeeds(document) {
    const needs = readNeeds(document.raw);
    const names = [...needs.keys()];
    const problems = [];
    for (const [task, needed] of needs) {
        needed.forEach((name, index) => {
            if (needs.has(name))
                return;
            problems.push(document.source.problem(['tasks', task, 'needs', index], {
                code: 'config-unknown-task',
                message: `tasks.${task}.needs: there is no task ${(0,locate.quoted)(name)}`,
                hint: (0,nearest/* suggestion */.h)(name, names, 'tasks'),
            }));
        });
    }
    const cycle = findCycle(needs);
    if (cycle === undefined)
        return problems;
    const [task = '', next = ''] = cycle;
    const index = needs.get(task)?.indexOf(next) ?? 0;
    const problem = document.source.problem(['tasks', task, 'needs', index], {
        code: 'config-task-cycle',
        message: `tasks.${task}.needs: tasks need each other in a circle: ${cycle.join(' → ')}`,
        hint: 'remove one of these needs',
    });
    return [...problems, problem];
}
/** The first circle as a way that ends where it begins: `a → b → a`. */
function findCycle(needs) {
    const left = new Map(needs);
    for (let before = -1; before !== left.size;) {
        before = left.size;
        for (const [task, needed] of left) {
            if (!needed.some((name) => left.has(name)))
                left.delete(task);
        }
    }
    const way = [];
    let task = [...left.keys()][0];
    while (task !== undefined && !way.includes(task)) {
        way.push(task);
        task = left.get(task)?.find((name) => left.has(name));
    }
    return task === undefined ? undefined : [...way.slice(way.indexOf(task)), task];
}
/** Leaves out what is of the wrong type: the schema tells of it. */
function readNeeds(raw) {
    const needs = new Map();
    for (const [name, task] of Object.entries(field(raw, 'tasks') ?? {})) {
        const written = field(task, 'needs');
        const names = Array.isArray(written) ? written.map(String) : [];
        needs.set(name, names);
    }
    return needs;
}
function field(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    const inner = Reflect.get(value, key);
    return typeof inner === 'object' && inner !== null ? inner : undefined;
}

;// CONCATENATED MODULE: ./lib/config/check-notify.js
/** A problem at each `secretEnv` of a format that is not `json`. */
function checkNotify({ raw, source }) {
    const targets = property(raw, 'notify');
    if (!Array.isArray(targets))
        return [];
    return targets.flatMap((target, index) => {
        const format = property(target, 'format') ?? 'json';
        if (format === 'json' || property(target, 'secretEnv') === undefined)
            return [];
        return [
            source.problem(['notify', index, 'secretEnv'], {
                code: 'config-not-signed',
                message: `notify[${index}].secretEnv: a webhook of the format "${String(format)}" is not signed`,
                hint: 'remove it: whoever holds the URL may post there, so keep the URL secret',
                part: 'key',
            }),
        ];
    });
}
function property(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
}

// EXTERNAL MODULE: ./lib/model/config.js
var config = __webpack_require__(9559);
;// CONCATENATED MODULE: ./lib/config/check-report.js
/** Each file of the report must be one of its own. */



/** Problems at the later of two keys that name the same file. */
function checkReport(document) {
    const problems = [];
    const firsts = new Map();
    for (const [kind, path] of filesOf(document.raw)) {
        const first = firsts.get(tidyPath(path));
        if (first === undefined)
            firsts.set(tidyPath(path), kind);
        else
            problems.push(document.source.problem(['report', kind], {
                code: 'config-same-file',
                message: `report.${kind}: ${(0,locate.quoted)(path)} is the file of report.${first} too`,
                hint: 'name another file',
            }));
    }
    return problems;
}
function filesOf(raw) {
    if (typeof raw !== 'object' || raw === null || !('report' in raw))
        return [];
    const { report } = raw;
    if (typeof report !== 'object' || report === null)
        return [];
    const values = new Map(Object.entries(report));
    return config/* REPORT_FILES */.J.flatMap((kind) => {
        const path = values.get(kind);
        return typeof path === 'string' ? [[kind, path]] : [];
    });
}

// EXTERNAL MODULE: ./lib/config/glob-error.js
var glob_error = __webpack_require__(6825);
// EXTERNAL MODULE: ./lib/config/schema-node.js
var schema_node = __webpack_require__(6664);
;// CONCATENATED MODULE: ./lib/config/check.js
/**
 * What a schema cannot say: that globs can be understood, formats exist and yield what is asked of
 * them, and that tasks need only tasks that are there, in no circle. Works on whatever part of a
 * document is of the right type, so that one run tells all problems.
 */









/** All problems of a document beyond its schema, in no order. */
function checkMeaning(document, schema, formats) {
    const problems = [];
    (0,schema_node/* visitTexts */.w)(schema, document.raw, [], (node, pointer, text, part) => {
        const wrong = wrongText(node['x-value'], text, kindAt(pointer), formats);
        if (wrong === undefined)
            return;
        const message = `${(0,locate.dotted)(pointer)}: ${wrong.message}`;
        problems.push(document.source.problem(pointer, { ...wrong, message, part }));
    });
    return [
        ...problems,
        ...checkNeeds(document),
        ...checkGo(document),
        ...checkReport(document),
        ...checkNotify(document),
    ];
}
/** Splits `junit:reports/*.xml` into format and glob; `auto` where none is named. */
function splitSource(source) {
    const match = /^([A-Za-z][A-Za-z0-9-]+):(.*)$/s.exec(source);
    return { format: match?.[1] ?? 'auto', file: match?.[2] ?? source };
}
/** What is wrong with a glob that may have a format before it; undefined where nothing is. */
function wrongSource(source, kind, formats) {
    const { format, file } = splitSource(source);
    if (file === '')
        return { code: 'config-bad-glob', message: `no glob in ${(0,locate.quoted)(source)}` };
    return wrongFormat(format, kind, formats) ?? wrongGlob(file);
}
function wrongText(type, text, kind, formats) {
    if (type === 'glob')
        return wrongGlob(text);
    if (type === 'date')
        return wrongDate(text);
    if (kind === undefined)
        return undefined;
    if (type === 'format')
        return wrongFormat(text, kind, formats);
    return type === 'source' ? wrongSource(text, kind, formats) : undefined;
}
/** The 31st of February has the right shape, and never comes. */
function wrongDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const time = Date.parse(`${text}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return undefined;
    const hint = 'write a day of the calendar as year-month-day';
    return { code: 'config-wrong-value', message: `there is no day "${text}"`, hint };
}
function wrongGlob(glob) {
    const told = (0,glob_error/* globError */.T)(glob);
    return told && { code: 'config-bad-glob', ...told };
}
function wrongFormat(id, kind, formats) {
    const ofKind = formats.filter((format) => format.kinds.includes(kind)).map((format) => format.id);
    if (id === 'auto' || ofKind.includes(id))
        return undefined;
    const known = formats.find((format) => format.id === id);
    const message = known === undefined
        ? `unknown format ${(0,locate.quoted)(id)}`
        : `the format "${id}" yields ${known.kinds.join(' and ')}, not ${kind}`;
    const hint = (0,nearest/* suggestion */.h)(id, ['auto', ...ofKind], `formats of ${kind}`);
    return { code: 'config-unknown-format', message, hint };
}
/** `tasks.unit.yields[0].tests` and `ingest.tests[0]` say in their path which kind they are. */
function kindAt(pointer) {
    const step = pointer.filter((part) => typeof part === 'string').at(-1);
    return measurement/* MEASUREMENT_KINDS */.H.find((kind) => kind === step);
}

;// CONCATENATED MODULE: ./lib/config/read.js
/**
 * Reads a YAML or TOML file into plain values without prototypes, with the place of each.
 * Says nothing about what the values mean.
 */


const MAX_BYTES = 1_048_576;
/**
 * Parses by the ending of the path: `.toml` is TOML, all else YAML 1.2.
 * Throws a ProblemError with every syntax error that the parser can tell apart.
 */
async function parseConfigText(text, path) {
    if (text.length > MAX_BYTES) {
        throw new problem/* ProblemError */.M([
            {
                code: 'config-too-large',
                severity: 'error',
                message: `larger than ${MAX_BYTES} bytes`,
                place: { file: path },
            },
        ]);
    }
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const source = new locate.SourceText(path, body);
    if (path.endsWith('.toml')) {
        const { readToml } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(2585)]).then(__webpack_require__.bind(__webpack_require__, 2585));
        return { source, raw: readToml(body, source) };
    }
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1621)]).then(__webpack_require__.bind(__webpack_require__, 1621));
    return { source, raw: readYaml(body, source) };
}

;// CONCATENATED MODULE: ./lib/model/baseline.js
/** Where the file store keeps baselines unless told otherwise, in the repository. */
const BASELINE_FOLDER = '.tollgate/baseline';

;// CONCATENATED MODULE: ./lib/model/policy.js
const POLICY_ACTIONS = ['block', 'degrade', 'ignore'];

;// CONCATENATED MODULE: ./lib/config/schema/values.js
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
const action = { type: 'string', enum: POLICY_ACTIONS };
/** Names of tasks and suites: printable, so that a log line or a table can hold them. */
const label = {
    type: 'string',
    pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]{0,98}[^\\s\\p{Cc}])?$',
    'x-value': 'name',
};
/** Checked with the matcher's own rules later on; here only that it is there and bounded. */
const glob = { type: 'string', minLength: 1, maxLength: 500, 'x-value': 'glob' };
/** A file or folder below the repository's root. */
const values_path = {
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

;// CONCATENATED MODULE: ./lib/config/schema/baseline.js
/** `baseline`: where the past is kept, and what is done where it is in doubt. */


const states = {
    type: 'object',
    additionalProperties: false,
    description: 'What each doubtful state of the baseline does.',
    examples: [{ stale: 'ignore' }],
    properties: {
        fallback: {
            ...action,
            default: 'ignore',
            description: 'The run compared with is some commits away from the wanted one.',
            examples: ['degrade'],
        },
        stale: {
            ...action,
            default: 'degrade',
            description: 'The run compared with is older than `staleAfterDays`.',
            examples: ['block'],
        },
        'other-environment': {
            ...action,
            default: 'degrade',
            description: 'The run compared with was measured on another machine or toolchain.',
            examples: ['ignore'],
        },
        evicted: {
            ...action,
            default: 'degrade',
            description: 'The store has lost what it once held.',
            examples: ['block'],
        },
        damaged: {
            ...action,
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
            ...values_path,
            default: BASELINE_FOLDER,
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

;// CONCATENATED MODULE: ./lib/config/schema/benchmarks.js
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
            ...tolerance,
            description: 'Accepted relative change for the worse. Without it: that of the rule, then of the section.',
            examples: ['5%', 0],
        },
        action: {
            ...action,
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
            ...glob,
            description: 'Glob on `suite/package/name` of the benchmark.',
            examples: ['**/BenchmarkParseJSON*'],
        },
        tolerance: {
            ...tolerance,
            description: 'Accepted relative change for the worse.',
            examples: ['8%'],
        },
        action: { ...action, description: 'What a greater change does.', examples: ['degrade'] },
        metrics: { ...metrics, description: 'By unit, over tolerance and action of the rule.' },
        vanished: {
            ...action,
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
            ...tolerance,
            default: '5%',
            description: 'Accepted relative change for the worse.',
            examples: ['5%', '2.5%', 0],
        },
        action: {
            ...action,
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
            ...action,
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
            ...duration,
            default: '5m',
            description: 'Most time that measuring base and head by turns may take, for each task. What is not decided by then is inconclusive.',
            examples: ['90s', '15m'],
        },
        baseMissing: {
            ...action,
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

;// CONCATENATED MODULE: ./lib/config/schema/go.js
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

;// CONCATENATED MODULE: ./lib/config/schema/output.js
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
            ...values_path,
            description: 'File for the whole report as JSON. Without it: none.',
            examples: ['tollgate-report.json'],
        },
        html: {
            ...values_path,
            description: 'File for the report as one page, with plots. Without it: none.',
            examples: ['tollgate-report.html'],
        },
        junit: {
            ...values_path,
            description: 'File for the findings as JUnit XML. For this and the files below see docs/outputs.md.',
            examples: ['out/tollgate.xml'],
        },
        sarif: {
            ...values_path,
            description: 'File for the findings as SARIF 2.1.0, for code scanning.',
            examples: ['out/tollgate.sarif'],
        },
        csv: {
            ...values_path,
            description: 'File for the benchmarks as CSV.',
            examples: ['out/benchmarks.csv'],
        },
        openmetrics: {
            ...values_path,
            description: 'File for the figures as OpenMetrics text.',
            examples: ['out/tollgate.prom'],
        },
        badge: {
            ...values_path,
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
    items: label,
    maxItems: 256,
    uniqueItems: true,
    default: [],
    description: 'Where several jobs measure and one judges: names of legs or jobs that have to be there, beside those that a matrix tells of itself.',
    examples: [['linux', 'windows']],
};
const waiversPathSchema = {
    ...values_path,
    default: '.tollgate/waivers.yml',
    description: 'File of waivers: YAML, or TOML where it ends in `.toml`.',
    examples: ['.tollgate/waivers.toml'],
};

;// CONCATENATED MODULE: ./lib/config/schema/tasks.js
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
            ...format,
            description: 'Format of test results, or `auto` to tell by the content.',
            examples: ['go-test-json', 'tap'],
        },
        coverage: {
            ...format,
            description: 'Format of a coverage report, or `auto`.',
            examples: ['go-coverprofile', 'lcov'],
        },
        benchmarks: {
            ...format,
            description: 'Format of benchmark results, or `auto`.',
            examples: ['go-bench'],
        },
        diagnostics: {
            ...format,
            description: 'Format of findings of a linter or formatter, or `auto`.',
            examples: ['auto'],
        },
        file: {
            ...glob,
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
            ...command,
            description: 'The command: a line for the shell of the platform, or a list of a program and its arguments, which no shell sees.',
            examples: ['go test -json ./...', ['cargo', 'test']],
        },
        suite: {
            ...label,
            description: 'Suite whose baseline and floors the results belong to. Without it: `default`, or the working directory where one is set.',
            examples: ['server'],
        },
        needs: {
            type: 'array',
            items: label,
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
            ...duration,
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
            ...values_path,
            default: '.',
            description: 'Folder to run in.',
            examples: ['services/api'],
        },
        action: {
            ...action,
            default: 'block',
            description: 'What a failure of the command itself does. Its results have policies of their own.',
            examples: ['degrade'],
        },
        fix: {
            ...command,
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
    propertyNames: label,
    additionalProperties: taskSchema,
    description: 'Commands by name. With this section nothing is detected: what is written here is all that runs. Without it, and without `ingest`, the tasks are detected from the tree.',
    examples: [{ unit: { run: 'npm test', yields: [{ tests: 'tap' }] } }],
};

;// CONCATENATED MODULE: ./lib/config/schema/tests.js
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
                    ...action,
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
            ...action,
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
            ...percentage,
            default: '80%',
            description: 'Floor of each suite. Written here it always holds; the default blocks only what is also below the coverage of the baseline.',
            examples: ['80%', '92.5%'],
        },
        patch: {
            ...percentage,
            description: 'Floor of the executable lines that a change adds or changes. Without it: shown, not judged.',
            examples: ['80%'],
        },
        drop: {
            ...percentage,
            description: 'Largest drop against the baseline, in percentage points. Without it: shown, not judged.',
            examples: ['0.5%'],
        },
        paths: {
            type: 'object',
            propertyNames: glob,
            additionalProperties: percentage,
            default: {},
            description: 'Floors by glob of the file; the first glob that matches counts.',
            examples: [{ 'internal/parser/**': '90%' }],
        },
        exclude: {
            type: 'array',
            items: glob,
            default: [],
            description: 'Files that do not count, by glob: generated code.',
            examples: [['**/*.pb.go']],
        },
        unit: {
            type: 'string',
            enum: measurement/* COVERAGE_UNITS */.D,
            description: "What is counted. Without it: the tool's own unit.",
            examples: ['lines'],
        },
        action: {
            ...action,
            default: 'block',
            description: 'What coverage below a floor does.',
            examples: ['degrade'],
        },
    },
};

;// CONCATENATED MODULE: ./lib/config/schema.js







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
        tasks: tasksSchema,
        go: goSchema,
        ingest: ingestSchema,
        tests: testsSchema,
        coverage: coverageSchema,
        benchmarks: benchmarksSchema,
        waivers: waiversPathSchema,
        baseline: baselineSchema,
        report: reportSchema,
        notify: notifySchema,
        policy: policySchema,
        failOn: failOnSchema,
        legs: legsSchema,
    },
};

// EXTERNAL MODULE: ./lib/config/validate.js
var validate = __webpack_require__(2622);
;// CONCATENATED MODULE: ./lib/config/parse-config.js
/** One configuration file, from its text to its sections as written, or to all that is wrong with it. */






/** Throws a ProblemError with every problem of the file, in order of place. */
async function parseConfig(file, formats) {
    const document = await parseConfigText(file.text, file.path);
    const problems = [
        ...(await (0,validate/* validate */.t)(document, configSchema)),
        ...checkMeaning(document, configSchema, formats),
    ];
    if (problems.length > 0)
        throw new problem/* ProblemError */.M((0,locate.ordered)(problems));
    // Valid against the schema that the type is derived from.
    const raw = (document.raw ?? {});
    return { raw, empty: document.raw === undefined };
}

// EXTERNAL MODULE: ./lib/config/detect/toolchain.js
var toolchain = __webpack_require__(7191);
;// CONCATENATED MODULE: ./lib/config/units.js
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

;// CONCATENATED MODULE: ./lib/config/resolve-tasks.js
/** From `tasks` and `ingest` as written to what is run and read. */






/** In the order in which they are written. */
function resolveTasks(raw, settings) {
    return Object.entries(raw.tasks ?? {}).map(([name, task]) => resolveTask(name, task, settings));
}
function resolveTask(name, raw, settings) {
    const defaults = tasksSchema.additionalProperties.properties;
    const workingDirectory = below(settings.folder, raw.workingDirectory ?? defaults.workingDirectory.default);
    const exclusive = raw.exclusive ?? defaults.exclusive.default;
    const timeout = raw.timeout ?? (exclusive ? EXCLUSIVE_TIMEOUT : defaults.timeout.default);
    const yields = (raw.yields ?? []).flatMap(resolveYield);
    const env = Object.create(null);
    return {
        name,
        suite: raw.suite ?? (workingDirectory === '.' ? toolchain/* DEFAULT_SUITE */.T : workingDirectory),
        kind: 'run',
        command: toCommand(raw.run),
        workingDirectory,
        env: Object.assign(env, raw.env),
        needs: raw.needs ?? defaults.needs.default,
        exclusive,
        timeoutMs: toMilliseconds(timeout),
        retries: raw.retries ?? defaultRetries(yields, settings),
        yields,
        action: raw.action ?? defaults.action.default,
        ...(raw.fix === undefined ? {} : { fix: toCommand(raw.fix) }),
    };
}
/** `tests.flaky.retries` holds for tasks whose tests could be flaky, and for no other. */
function defaultRetries(yields, settings) {
    return yields.some((one) => one.kind === 'tests') ? settings.flakyRetries : 0;
}
/** The files to read instead of running tasks. */
function resolveIngest(raw, folder) {
    return measurement/* MEASUREMENT_KINDS */.H.flatMap((kind) => (raw.ingest?.[kind] ?? []).map((written) => {
        const { format, file } = splitSource(written);
        return { kind, format, file: below(folder, file) };
    }));
}
function resolveYield(raw) {
    const file = raw.file === undefined ? {} : { file: raw.file };
    return measurement/* MEASUREMENT_KINDS */.H.flatMap((kind) => {
        const format = raw[kind];
        return format === undefined ? [] : [{ kind, format, ...file }];
    });
}
function toCommand(written) {
    return typeof written === 'string' ? { shell: written } : { argv: written };
}

;// CONCATENATED MODULE: ./lib/config/resolve.js





/** The file's sections with those of the inputs over them, key by key; `ingest` and `failOn` as a whole. */
function overlay(file, inputs) {
    return {
        ...file,
        ...inputs,
        ...(inputs.coverage && { coverage: { ...file.coverage, ...inputs.coverage } }),
        ...(inputs.benchmarks && { benchmarks: { ...file.benchmarks, ...inputs.benchmarks } }),
        ...(inputs.baseline && { baseline: { ...file.baseline, ...inputs.baseline } }),
        ...(inputs.report && { report: { ...file.report, ...inputs.report } }),
    };
}
/** Tasks where they are written or nothing else is said; files where they alone are. */
function resolveMode(raw, overrides) {
    if (overrides.mode !== undefined)
        return overrides.mode;
    if (overrides.raw.ingest !== undefined)
        return 'ingest';
    return raw.ingest !== undefined && raw.tasks === undefined ? 'ingest' : 'run';
}
function resolveFailOn(raw) {
    return raw.failOn ?? failOnSchema.default;
}
/** Throws a ProblemError where there is nothing to run and nothing to read. */
function resolveConfig(parts) {
    const { raw, overrides, policy } = parts;
    const mode = resolveMode(raw, overrides);
    const tasks = mode === 'run' ? allTasks(parts) : [];
    const ingest = mode === 'ingest' ? resolveIngest(raw, overrides.folder) : [];
    if (mode !== 'join' && tasks.length === 0 && ingest.length === 0)
        throw new problem/* ProblemError */.M([nothing(mode, parts)]);
    return {
        policy,
        tasks,
        ingest,
        mode,
        failOn: parts.failOn,
        legs: parts.legs,
        ...(overrides.part === undefined
            ? {}
            : { part: { ...overrides.part, path: below(overrides.folder, overrides.part.path) } }),
        ...(overrides.parts === undefined ? {} : { parts: below(overrides.folder, overrides.parts) }),
        report: resolveReport(raw.report, overrides),
        notify: parts.notify,
        sources: parts.sources,
        ...(overrides.name === undefined ? {} : { name: overrides.name }),
    };
}
/** Throws a ProblemError where an input names the file of another key. */
function resolveReport(raw, { folder }) {
    const { comment, commitComment, check } = reportSchema.properties;
    const files = config/* REPORT_FILES */.J.flatMap((kind) => {
        const path = raw?.[kind];
        return path === undefined ? [] : [[kind, below(folder, path)]];
    });
    for (const [kind, path] of files) {
        const first = files.find(([, other]) => other === path)?.[0];
        if (first !== kind)
            throw new problem/* ProblemError */.M([sameFile(path, [first ?? '', kind])]);
    }
    return {
        files: Object.fromEntries(files),
        comment: raw?.comment ?? comment.default,
        commitComment: raw?.commitComment ?? commitComment.default,
        check: raw?.check ?? check.default,
    };
}
function sameFile(path, kinds) {
    const message = `report.${kinds.join(' and report.')} name the same file '${path}'`;
    const hint = 'name another file';
    return { code: 'config-same-file', severity: 'error', message, hint };
}
/** The written tasks, or the detected ones where none are written; named for this leg of a matrix. */
function allTasks({ raw, overrides, policy, detected, }) {
    const settings = { folder: overrides.folder, flakyRetries: policy.tests.flaky.retries };
    const found = (detected?.tasks ?? [])
        .filter((task) => isWithin(overrides.folder, task.workingDirectory))
        .map((task) => ({
        ...task,
        retries: Math.max(task.retries, defaultRetries(task.yields, settings)),
    }));
    const tasks = detected === undefined ? resolveTasks(raw, settings) : found;
    const { name } = overrides;
    return name === undefined
        ? tasks
        : tasks.map((task) => ({ ...task, suite: `${name}/${task.suite}` }));
}
function nothing(mode, { detected }) {
    const code = 'config-nothing-to-judge';
    if (mode === 'ingest') {
        const message = 'nothing to judge: no result files are named';
        const hint = 'name some with the inputs tests, coverage or benchmarks, or under ingest';
        return { code, severity: 'error', message, hint };
    }
    const missing = detected?.missing.join('; ') ?? '';
    return {
        code,
        severity: 'error',
        message: `nothing to judge: no tasks are configured, and none were detected${missing && ` (${missing})`}`,
        hint: 'write tasks into tollgate.yml, or name result files with the inputs tests, coverage or benchmarks',
    };
}

;// CONCATENATED MODULE: ./lib/config/difference.js
/** One change, or none where both are the same. */
function difference(path, base, head, scale) {
    if (Object.is(base, head))
        return [];
    return [
        { path, base: scale.show(base), head: scale.show(head), looser: scale.looser(base, head) },
    ];
}
/** Words from the strictest to the loosest. */
function ranked(strictestFirst) {
    return {
        show: (word) => word,
        looser: (base, head) => strictestFirst.indexOf(head) > strictestFirst.indexOf(base),
    };
}
/** Numbers of which the higher lets more through. */
function higherIsLooser(show = String) {
    return { show, looser: (base, head) => head > base };
}
/** Numbers of which the lower lets more through. */
function lowerIsLooser(show = String) {
    return { show, looser: (base, head) => head < base };
}
/** A scale that also knows a value that is not set, which holds nobody back. */
function orNone(scale) {
    return {
        show: (value) => (value === undefined ? 'none' : scale.show(value)),
        looser: (base, head) => {
            if (base === undefined)
                return false;
            return head === undefined || scale.looser(base, head);
        },
    };
}
/** Values whose order nobody knows: every change counts as looser. */
const unknownOrder = {
    show: (value) => value ?? 'none',
    looser: () => true,
};
/** A switch that lets more through when it is on. */
const onIsLooser = { show: String, looser: (_, head) => head };
/** Entries that are on one side only; each entry of head lets more through, or less. */
function listDifference(path, base, head, moreIsLooser) {
    const added = head.filter((entry) => !base.includes(entry));
    const removed = base.filter((entry) => !head.includes(entry));
    return [
        ...added.map((entry) => ({ path, base: 'none', head: entry, looser: moreIsLooser })),
        ...removed.map((entry) => ({ path, base: entry, head: 'none', looser: !moreIsLooser })),
    ];
}

;// CONCATENATED MODULE: ./lib/config/resolve-notify.js


function resolveNotify(raw) {
    const { format, on } = notifySchema.items.properties;
    return (raw.notify ?? []).map((target) => ({
        urlEnv: target.urlEnv,
        ...(target.secretEnv === undefined ? {} : { secretEnv: target.secretEnv }),
        format: target.format ?? format.default,
        on: target.on ?? on.default,
    }));
}
/** Who is told decides nothing, so no difference counts as looser; it is listed all the same. */
function compareNotify(base, head) {
    return listDifference('notify', base.map(describe), head.map(describe), false).map((change) => ({
        ...change,
        looser: false,
    }));
}
function describe({ urlEnv, secretEnv, format, on }) {
    const signed = secretEnv === undefined ? '' : `, signed by ${secretEnv}`;
    return `${format} to ${urlEnv}${signed} on ${on.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/config/resolve-policy.js






/** `folder` is the one that the paths in the configuration are written from. */
function resolvePolicy(raw, waivers, folder) {
    return {
        tests: resolveTests(raw.tests ?? {}),
        coverage: resolveCoverage(raw.coverage ?? {}, folder),
        benchmarks: resolveBenchmarks(raw.benchmarks ?? {}),
        baseline: resolveBaseline(raw.baseline ?? {}, folder),
        waivers,
        waiversFile: waiversFile(raw, folder),
        from: raw.policy?.from ?? policySchema.properties.from.default,
    };
}
/** Where the waivers stand, from the root. */
function waiversFile(raw, folder) {
    return below(folder, raw.waivers ?? waiversPathSchema.default);
}
function resolveTests(raw) {
    const { flaky, newFailuresOnly, none } = testsSchema.properties;
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
    const { total, action } = coverageSchema.properties;
    return {
        total: toRatio(raw.total ?? total.default),
        totalConfigured: raw.total !== undefined,
        ...(raw.patch === undefined ? {} : { patch: toRatio(raw.patch) }),
        ...(raw.drop === undefined ? {} : { drop: toRatio(raw.drop) }),
        paths: Object.entries(raw.paths ?? {}).map(([pattern, floor]) => ({
            pattern: below(folder, pattern),
            floor: toRatio(floor),
        })),
        exclude: (raw.exclude ?? []).map((pattern) => below(folder, pattern)),
        ...(raw.unit === undefined ? {} : { unit: raw.unit }),
        action: raw.action ?? action.default,
    };
}
function resolveBenchmarks(raw) {
    const defaults = benchmarksSchema.properties;
    return {
        tolerance: toRatio(raw.tolerance ?? defaults.tolerance.default),
        action: raw.action ?? defaults.action.default,
        metrics: resolveMetrics(raw.metrics ?? {}),
        rules: (raw.policies ?? []).map(resolveRule),
        vanished: raw.vanished ?? defaults.vanished.default,
        inconclusive: raw.inconclusive ?? defaults.inconclusive.default,
        confirm: raw.confirm ?? defaults.confirm.default,
        budgetMs: toMilliseconds(raw.budget ?? defaults.budget.default),
        baseMissing: raw.baseMissing ?? defaults.baseMissing.default,
        unconfirmed: raw.unconfirmed ?? defaults.unconfirmed.default,
        aliases: withoutPrototype(raw.aliases ?? {}),
    };
}
function resolveRule(raw) {
    return {
        match: raw.match,
        ...(raw.tolerance === undefined ? {} : { tolerance: toRatio(raw.tolerance) }),
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
        return { tolerance: toRatio(raw) };
    const { tolerance, ...rest } = raw;
    return { ...(tolerance === undefined ? {} : { tolerance: toRatio(tolerance) }), ...rest };
}
function resolveBaseline(raw, folder) {
    const defaults = baselineSchema.properties;
    const states = defaults.states.properties;
    return {
        ...(raw.branch === undefined ? {} : { branch: raw.branch }),
        window: raw.window ?? defaults.window.default,
        store: raw.store ?? defaults.store.default,
        directory: below(folder, raw.directory ?? defaults.directory.default),
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

;// CONCATENATED MODULE: ./lib/config/schema/waivers.js
/** The waivers file: findings that are known and accepted for a time. */

const waiverSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['subject', 'owner', 'reason', 'link', 'expires'],
    description: 'One waiver. A finding whose subject matches becomes a note until the day is over.',
    examples: [
        {
            subject: 'default/internal/parser.TestSlow*',
            kind: 'tests',
            owner: '@octocat',
            reason: 'Depends on a clock that the runner does not have',
            link: 'https://example.com/issues/12',
            expires: '2027-01-31',
        },
    ],
    properties: {
        subject: {
            ...glob,
            description: 'Glob on the subject of a finding.',
            examples: ['**/TestSlow*'],
        },
        kind: {
            type: 'string',
            enum: ['tests', 'coverage', 'benchmarks', 'checks'],
            description: 'Only findings of this kind. Without it: of any.',
            examples: ['benchmarks'],
        },
        owner: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            description: 'Who answers for it.',
            examples: ['@octocat'],
        },
        reason: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            description: 'Why it is accepted.',
            examples: ['Slow only on shared runners'],
        },
        link: {
            type: 'string',
            pattern: '^https?://[^\\s\\p{Cc}]{1,1000}$',
            'x-value': 'link',
            description: 'Where the work on it can be followed.',
            examples: ['https://example.com/issues/12'],
        },
        expires: {
            type: 'string',
            pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
            'x-value': 'date',
            description: 'Last day on which it holds, in UTC. After it the waiver itself is a finding.',
            examples: ['2027-01-31'],
        },
    },
};
const waiversSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tollgate waivers',
    type: ['array', 'object'],
    additionalProperties: false,
    items: waiverSchema,
    'x-value': 'waivers',
    description: 'Findings that are known and accepted for a time: a list, or in TOML `[[waivers]]`.',
    examples: [waiverSchema.examples, { waivers: waiverSchema.examples }],
    properties: {
        waivers: {
            type: 'array',
            items: waiverSchema,
            default: [],
            description: 'The waivers. The first that matches counts.',
            examples: [waiverSchema.examples],
        },
    },
};

;// CONCATENATED MODULE: ./lib/config/waivers.js
/** Reads the waivers file: every entry complete, or a problem at its line. */






/** In the order of the file. Throws a ProblemError with every problem; no text is no waiver. */
async function parseWaivers(text, path) {
    if (text === undefined)
        return [];
    const document = await parseConfigText(text, path);
    const problems = [
        ...(await (0,validate/* validate */.t)(document, waiversSchema)),
        ...checkMeaning(document, waiversSchema, []),
    ];
    if (problems.length > 0)
        throw new problem/* ProblemError */.M((0,locate.ordered)(problems));
    // Valid against the schema that the type is derived from.
    const raw = (document.raw ?? []);
    const isList = Array.isArray(raw);
    const waivers = isList ? raw : (raw.waivers ?? []);
    return waivers.map((waiver, index) => ({
        ...waiver,
        line: document.source.place(isList ? [index] : ['waivers', index]).line ?? 1,
    }));
}

;// CONCATENATED MODULE: ./lib/config/base-policy.js








/** Never throws for what stands at the base: whoever mends it there must be able to. */
async function readBase(show, overrides, formats) {
    const file = await attempt(async () => {
        const found = await findBaseFile(show, overrides);
        return { path: found?.path, raw: found && (await parseConfig(found, formats)).raw };
    });
    const raw = overlay(file.value?.raw ?? {}, overrides.raw);
    const waiversPath = waiversFile(raw, overrides.folder);
    const waivers = await attempt(async () => parseWaivers(await show(waiversPath), waiversPath));
    const [broken] = file.problems;
    const [brokenWaivers] = waivers.problems;
    const policy = resolvePolicy(raw, waivers.value ?? [], overrides.folder);
    return {
        raw,
        policy,
        failOn: resolveFailOn(raw),
        notify: resolveNotify(raw),
        source: base_policy_describe(file.value?.path, broken),
        changes: broken === undefined ? [] : [unreadable(broken)],
        notices: brokenWaivers === undefined
            ? []
            : [`No waiver holds: ${place(brokenWaivers)}${brokenWaivers.message} (at the base).`],
    };
}
async function findBaseFile(show, { config, folder }) {
    if (config === undefined)
        return findConfig(show, folder);
    const path = below(folder, config);
    const text = await show(path);
    return text === undefined ? undefined : { path, text };
}
function base_policy_describe(path, problem) {
    if (problem !== undefined)
        return 'policy: defaults, since the base cannot be read';
    return path === undefined
        ? 'policy: defaults, since the base has no configuration'
        : `policy: ${path} of the base`;
}
function unreadable(problem) {
    return {
        path: 'configuration',
        base: `cannot be read: ${place(problem)}${problem.message}`,
        head: 'judged by the defaults',
        looser: true,
    };
}
function place({ place: at }) {
    return at === undefined ? '' : `${at.file}:${at.line ?? 1}:${at.column ?? 1}: `;
}

;// CONCATENATED MODULE: ./lib/config/resolve-go.js
/** From `go` as written to what detection is asked for. */

/** Undefined where nothing is asked for. */
function resolveGo({ go }) {
    const { generate, platforms } = goSchema.properties;
    const options = {
        generate: go?.generate ?? generate.default,
        platforms: [...new Set(go?.platforms ?? platforms.default)],
    };
    return options.generate || options.platforms.length > 0 ? options : undefined;
}

;// CONCATENATED MODULE: ./lib/config/compare-go.js


/** Compared as written, also where one side writes its tasks: nobody can tell whether those do the same. */
function compareGo(base, head) {
    const [before, after] = [asked(base), asked(head)];
    return [
        ...difference('go.generate', before.generate, after.generate, {
            show: String,
            looser: (isOn) => isOn,
        }),
        ...listDifference('go.platforms', before.platforms, after.platforms, false),
    ];
}
function asked(raw) {
    return resolveGo(raw) ?? { generate: false, platforms: [] };
}

;// CONCATENATED MODULE: ./lib/config/compare-benchmarks.js



const actions = ranked(POLICY_ACTIONS);
const tolerances = higherIsLooser(toPercent);
/** Stands for every unit that nothing is said about. */
const OTHER_UNITS = Symbol('other units');
/** Changes of the section itself, then of its rules. */
function compareBenchmarks(base, head) {
    const at = 'benchmarks';
    return [
        ...compareEffects(at, base, undefined, head, undefined),
        ...difference(`${at}.vanished`, base.vanished, head.vanished, actions),
        ...difference(`${at}.inconclusive`, base.inconclusive, head.inconclusive, ranked(['block', 'degrade'])),
        ...difference(`${at}.confirm`, base.confirm, head.confirm, ranked(['never', 'always', 'auto'])),
        ...difference(`${at}.budget`, base.budgetMs, head.budgetMs, lowerIsLooser(toDuration)),
        ...difference(`${at}.baseMissing`, base.baseMissing, head.baseMissing, actions),
        ...difference(`${at}.unconfirmed`, base.unconfirmed, head.unconfirmed, ranked(['block', 'inconclusive', 'degrade'])),
        ...compareAliases(base.aliases, head.aliases),
        ...compareRules(base, head),
    ];
}
function compareAliases(base, head) {
    const names = new Set([...Object.keys(base), ...Object.keys(head)]);
    return [...names].flatMap((name) => difference(`benchmarks.aliases[${JSON.stringify(name)}]`, base[name], head[name], {
        show: (target) => target ?? 'none',
        looser: (_, target) => target !== undefined,
    }));
}
/** Rules at the same position with the same glob are compared, all others are added or removed. */
function compareRules(base, head) {
    const length = Math.max(base.rules.length, head.rules.length);
    const isAligned = base.rules.every((rule, i) => i >= head.rules.length || rule.match === head.rules[i]?.match);
    return Array.from({ length }, (_, i) => i).flatMap((i) => {
        const [old, now] = [base.rules[i], head.rules[i]];
        if (JSON.stringify(old) === JSON.stringify(now))
            return [];
        const path = `benchmarks.policies[${i}]`;
        const effects = [
            ...compareEffects(path, base, old, head, now),
            ...difference(`${path}.vanished`, old?.vanished ?? base.vanished, now?.vanished ?? head.vanished, actions),
        ];
        if (old !== undefined && now !== undefined && isAligned)
            return effects;
        // What is added or removed at the end concerns only what no other rule matched.
        const looser = !isAligned || effects.some((effect) => effect.looser);
        return [{ path, base: showRule(old), head: showRule(now), looser }];
    });
}
/** Tolerance, action and direction for each unit that either side names, and for the rest. */
function compareEffects(path, base, baseRule, head, headRule) {
    const compare = (unit) => {
        const old = effective(base, baseRule, unit);
        const now = effective(head, headRule, unit);
        const at = unit === OTHER_UNITS ? path : `${path}.metrics[${JSON.stringify(unit)}]`;
        return [
            ...difference(`${at}.tolerance`, old.tolerance, now.tolerance, tolerances),
            ...difference(`${at}.action`, old.action, now.action, actions),
            ...difference(`${at}.better`, old.better, now.better, unknownOrder),
        ];
    };
    const general = compare(OTHER_UNITS);
    const isNew = (change) => !general.some((one) => one.base === change.base && one.head === change.head);
    const sources = [base, baseRule, head, headRule];
    const units = new Set(sources.flatMap((source) => Object.keys(source?.metrics ?? {})));
    return [...general, ...[...units].flatMap((unit) => compare(unit).filter(isNew))];
}
/**
 * As the comparison itself reads it: unit of the rule, rule, unit of the section, section; but a unit
 * that the section ignores stays ignored unless the rule names it.
 */
function effective(policy, rule, unit) {
    const inRule = unit === OTHER_UNITS ? undefined : rule?.metrics[unit];
    const inSection = unit === OTHER_UNITS ? undefined : policy.metrics[unit];
    const better = inRule?.better ?? inSection?.better;
    const inherited = inSection?.action === 'ignore' ? 'ignore' : (rule?.action ?? inSection?.action);
    return {
        tolerance: inRule?.tolerance ?? rule?.tolerance ?? inSection?.tolerance ?? policy.tolerance,
        action: inRule?.action ?? inherited ?? policy.action,
        ...(better === undefined ? {} : { better }),
    };
}
function showRule(rule) {
    return rule === undefined ? 'none' : JSON.stringify(rule);
}

;// CONCATENATED MODULE: ./lib/config/compare-floors.js

/** One change a glob, and one where only the order differs. */
function compareFloors(base, head) {
    const changes = [];
    for (const { pattern, floor } of base) {
        const other = head.find((one) => one.pattern === pattern);
        if (other?.floor === floor)
            continue;
        const looser = other === undefined || other.floor < floor;
        changes.push(change(pattern, floor, other?.floor, looser));
    }
    const added = head.filter((one) => !base.some(({ pattern }) => pattern === one.pattern));
    for (const one of added) {
        // Before others it may take files from a higher floor; after all of them it only adds.
        const hidden = head.slice(head.indexOf(one) + 1);
        const looser = hidden.some((later) => later.floor > one.floor);
        changes.push(change(one.pattern, undefined, one.floor, looser));
    }
    return [...changes, ...reordered(base, head)];
}
function reordered(base, head) {
    const inBoth = (one, other) => other.some(({ pattern }) => pattern === one.pattern);
    const order = (floors, other) => floors.filter((one) => inBoth(one, other)).map(({ pattern }) => pattern);
    const [before, after] = [order(base, head).join(', '), order(head, base).join(', ')];
    if (before === after)
        return [];
    return [{ path: 'coverage.paths', base: before, head: after, looser: true }];
}
function change(pattern, base, head, looser) {
    const show = (floor) => (floor === undefined ? 'none' : toPercent(floor));
    const path = `coverage.paths[${JSON.stringify(pattern)}]`;
    return { path, base: show(base), head: show(head), looser };
}

;// CONCATENATED MODULE: ./lib/config/compare-waivers.js
/** Compared by kind and subject; of several with the same, the one that holds longest counts. */
function compareWaivers(base, head) {
    const before = longest(base);
    const after = longest(head);
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].flatMap((name) => {
        const [old, now] = [before.get(name), after.get(name)];
        if (show(old) === show(now))
            return [];
        const looser = now !== undefined && (old === undefined || now.expires > old.expires);
        return [{ path: `waivers[${name}]`, base: show(old), head: show(now), looser }];
    });
}
function longest(waivers) {
    const byName = new Map();
    for (const waiver of waivers) {
        const name = JSON.stringify(`${waiver.kind ?? 'any'} ${waiver.subject}`);
        const known = byName.get(name);
        if (known === undefined || known.expires < waiver.expires)
            byName.set(name, waiver);
    }
    return byName;
}
function show(waiver) {
    if (waiver === undefined)
        return 'none';
    return `until ${waiver.expires}, ${waiver.owner}: ${waiver.reason} (${waiver.link})`;
}

;// CONCATENATED MODULE: ./lib/config/compare-policies.js






/** From the strictest to the loosest. */
const compare_policies_actions = ranked(POLICY_ACTIONS);
/** In the order of the sections; empty where both judge alike. */
function comparePolicies(base, head) {
    return [
        ...compareTests(base.tests, head.tests),
        ...compareCoverage(base.coverage, head.coverage),
        ...compareBenchmarks(base.benchmarks, head.benchmarks),
        ...compareBaseline(base.baseline, head.baseline),
        ...compareWaivers(base.waivers, head.waivers),
        ...difference('waivers', base.waiversFile, head.waiversFile, {
            ...unknownOrder,
            // Its entries have been compared: that it stands elsewhere changes nothing.
            looser: () => false,
        }),
        ...difference('policy.from', base.from, head.from, ranked(['base', 'head'])),
    ];
}
function compareTests(base, head) {
    return [
        ...difference('tests.flaky.retries', base.flaky.retries, head.flaky.retries, higherIsLooser()),
        ...difference('tests.flaky.action', base.flaky.action, head.flaky.action, compare_policies_actions),
        ...difference('tests.newFailuresOnly', base.newFailuresOnly, head.newFailuresOnly, onIsLooser),
        ...difference('tests.none', base.none, head.none, compare_policies_actions),
    ];
}
function compareCoverage(base, head) {
    const floor = lowerIsLooser(toPercent);
    return [
        ...compareTotal(base, head),
        ...difference('coverage.patch', base.patch, head.patch, orNone(floor)),
        ...difference('coverage.drop', base.drop, head.drop, orNone(higherIsLooser(toPercent))),
        ...compareFloors(base.paths, head.paths),
        ...listDifference('coverage.exclude', base.exclude, head.exclude, true),
        ...difference('coverage.unit', base.unit, head.unit, unknownOrder),
        ...difference('coverage.action', base.action, head.action, compare_policies_actions),
    ];
}
/** A floor that somebody wrote holds always, the default not: the same number can be looser. */
function compareTotal(base, head) {
    const show = ({ total, totalConfigured }) => totalConfigured ? toPercent(total) : `${toPercent(total)} (default)`;
    if (base.total === head.total && base.totalConfigured === head.totalConfigured)
        return [];
    const looser = head.total < base.total || (base.totalConfigured && !head.totalConfigured);
    return [{ path: 'coverage.total', base: show(base), head: show(head), looser }];
}
function compareBaseline(base, head) {
    const states = ['fallback', 'stale', 'other-environment', 'evicted', 'damaged'];
    return [
        ...difference('baseline.branch', base.branch, head.branch, unknownOrder),
        ...difference('baseline.window', base.window, head.window, lowerIsLooser()),
        ...difference('baseline.store', base.store, head.store, unknownOrder),
        ...difference('baseline.directory', base.directory, head.directory, unknownOrder),
        ...difference('baseline.staleAfterDays', base.staleAfterDays, head.staleAfterDays, higherIsLooser()),
        ...states.flatMap((state) => difference(`baseline.states.${state}`, base.states[state], head.states[state], compare_policies_actions)),
        ...difference('baseline.write', base.write, head.write, ranked(['never', 'default-branch', 'always'])),
    ];
}

;// CONCATENATED MODULE: ./lib/config/compare-tasks.js



/** `base` holds what its file configures; what is detected there is not compared. */
function compareTasks(base, head) {
    const byName = new Map(head.tasks.map((task) => [task.name, task]));
    return [
        ...base.tasks.flatMap((task) => compareTask(task, byName.get(task.name))),
        ...compareYields('ingest', base.ingest, head.ingest),
    ];
}
function compareTask(base, head) {
    const path = `tasks.${base.name}`;
    if (head === undefined) {
        return [{ path, base: showCommand(base.command), head: 'none', looser: true }];
    }
    return [
        ...difference(`${path}.run`, showCommand(base.command), showCommand(head.command), {
            show: (command) => command,
            // Nobody can tell which command tests more. Results are judged; where there are none, the command alone decides.
            looser: () => base.yields.length === 0,
        }),
        // Another suite is compared with another past, or with none.
        ...difference(`${path}.suite`, base.suite, head.suite, unknownOrder),
        ...difference(`${path}.workingDirectory`, base.workingDirectory, head.workingDirectory, unknownOrder),
        ...difference(`${path}.env`, showEnv(base.env), showEnv(head.env), unknownOrder),
        ...difference(`${path}.action`, base.action, head.action, ranked(POLICY_ACTIONS)),
        ...difference(`${path}.retries`, base.retries, head.retries, higherIsLooser()),
        ...compareYields(`${path}.yields`, base.yields, head.yields),
    ];
}
/** Fewer results of a kind is looser; another format or file of the same kind is not. */
function compareYields(path, base, head) {
    return measurement/* MEASUREMENT_KINDS */.H.flatMap((kind) => {
        const of = (yields) => yields.filter((one) => one.kind === kind);
        const [before, after] = [of(base), of(head)];
        if (after.length >= before.length)
            return [];
        return [{ path, base: showYields(before), head: showYields(after), looser: true }];
    });
}
function showCommand(command) {
    return 'shell' in command ? command.shell : JSON.stringify(command.argv);
}
function showEnv(env) {
    const entries = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([name, value]) => `${name}=${value}`).join(' ') || 'none';
}
function showYields(yields) {
    if (yields.length === 0)
        return 'none';
    return yields
        .map(({ kind, format, file }) => `${kind}: ${format}${file === undefined ? '' : ` in ${file}`}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/config/judge-by-base.js







/** Head's own policy counts only where base says so. */
function judgeByBase(head, base, detected) {
    const byHead = base.policy.from === 'head';
    const config = resolveConfig(byHead
        ? head
        : {
            ...head,
            policy: base.policy,
            failOn: base.failOn,
            legs: base.raw.legs ?? [],
            notify: base.notify,
            sources: [...head.sources, base.source],
        });
    const changes = [
        ...base.changes,
        ...comparePolicies(base.policy, head.policy),
        ...listDifference('failOn', base.failOn, head.failOn, false),
        ...listDifference('legs', base.raw.legs ?? [], head.legs, false),
        ...compareNotify(base.notify, head.notify),
        ...compareTasks(workOfBase(head, base, config, detected), config),
        ...compareGo(base.raw, head.raw),
    ];
    if (!byHead)
        return { config, policyChanges: changes, notices: base.notices };
    const told = changes.map(({ path, base: before, head: after }) => `The policy of head counts, as the base says: ${path} goes from ${before} to ${after}.`);
    return { config, policyChanges: [], notices: [...base.notices, ...told] };
}
/** What the file of base configures to run or read, or what would still be detected if head had written no tasks. */
function workOfBase({ overrides }, { raw }, { policy }, detected) {
    // The same retries as in head: a change of their default is told as a change of the policy.
    const mode = resolveMode(raw, overrides);
    return {
        tasks: mode === 'run' ? allTasks({ raw, overrides, policy, ...(detected && { detected }) }) : [],
        ingest: mode === 'ingest' ? resolveIngest(raw, overrides.folder) : [],
    };
}

// EXTERNAL MODULE: ./lib/config/expected.js
var expected = __webpack_require__(1808);
;// CONCATENATED MODULE: ./lib/config/read-inputs.js








const MODES = ['run', 'ingest'];
const INGEST_INPUTS = ['tests', 'coverage', 'benchmarks'];
const NO_VERDICT = 'none';
/** Reads all inputs, and tells all that is wrong with them. */
async function readInputs(inputs, formats) {
    const reading = await Reading.over(inputs);
    const parts = reading.checked('parts', values_path, reading.text('parts'));
    const mode = parts === undefined ? reading.word('mode', MODES) : 'join';
    const part = reading.part();
    const config = reading.checked('config', values_path, reading.text('config'));
    const folder = reading.checked('working-directory', values_path, reading.text('working-directory'));
    const name = reading.checked('name', label, reading.text('name'));
    const raw = {
        ...reading.section('coverage', { total: 'coverage-minimum' }),
        ...reading.section('benchmarks', { tolerance: 'tolerance' }),
        ...reading.section('baseline', { store: 'baseline', directory: 'baseline-directory' }),
        ...reading.section('report', { json: 'report-json', html: 'report-html' }),
        ...reading.failOn(),
        ...reading.ingest(formats),
    };
    const overrides = {
        // Each part has been held against the schema that the type is derived from.
        raw: raw,
        folder: tidyPath(folder ?? '.'),
        ...(mode === undefined ? {} : { mode }),
        ...(part === undefined ? {} : { part }),
        ...(parts === undefined ? {} : { parts }),
        ...(config === undefined ? {} : { config }),
        ...(name === undefined ? {} : { name }),
    };
    return { overrides, problems: reading.problems };
}
class Reading {
    problems = [];
    inputs;
    isValid;
    constructor(inputs, isValid) {
        this.inputs = inputs;
        this.isValid = isValid;
    }
    /** The validator is loaded only where something was given. */
    static async over(inputs) {
        if (Object.values(inputs).every((text) => text.trim() === '')) {
            return new Reading(inputs, () => true);
        }
        const { validateValue } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2622));
        return new Reading(inputs, await validateValue());
    }
    text(input) {
        const text = this.inputs[input]?.trim();
        return text === '' ? undefined : text;
    }
    word(input, words) {
        const text = this.text(input);
        const word = words.find((one) => one === text);
        if (text !== undefined && word === undefined) {
            this.complain(input, `unknown word ${(0,locate.quoted)(text)}`, (0,nearest/* suggestion */.h)(text, words, 'allowed'));
        }
        return word;
    }
    /** One section of the configuration from the inputs that stand for its keys. */
    section(section, keys) {
        const entries = Object.entries(keys).flatMap(([key, input]) => {
            const text = this.text(input);
            const schema = (0,schema_node/* schemaAt */.l)(configSchema, [section, key]) ?? {};
            // A tolerance may be the number 0, and an input is always text.
            const value = text === '0' && schema.type?.includes('integer') ? 0 : text;
            const checked = this.checked(input, schema, value);
            return checked === undefined ? [] : [[key, checked]];
        });
        return entries.length === 0 ? {} : { [section]: Object.fromEntries(entries) };
    }
    part() {
        const path = this.checked('part', values_path, this.text('part'));
        if (path === undefined)
            return undefined;
        for (const other of ['parts', 'report-json', 'report-html'])
            if (this.text(other) !== undefined)
                this.complain(other, 'stands beside the input part', 'a job leaves its part, or judges');
        return { path, ...this.leg() };
    }
    /** Without a matrix, or where a runner tells nothing of it, the job is alone. */
    leg() {
        const text = this.text('leg') ?? '/';
        if (text === '/')
            return { index: 0, of: 1 };
        const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
        if (index === undefined || Number(index) >= Number(of))
            this.complain('leg', `expected the place in the matrix, such as 0/3, found ${(0,locate.quoted)(text)}`);
        return { index: Number(index), of: Number(of) };
    }
    failOn() {
        const text = this.text('fail-on');
        if (text === undefined)
            return {};
        const words = splitList(text);
        if (words.length === 1 && words[0] === NO_VERDICT)
            return { failOn: [] };
        const allowed = configSchema.properties.failOn.items.enum;
        for (const word of words) {
            if (allowed.some((one) => one === word))
                continue;
            if (word === NO_VERDICT) {
                this.complain('fail-on', `"${NO_VERDICT}" stands beside other words`, 'write it alone');
                continue;
            }
            const hint = (0,nearest/* suggestion */.h)(word, [...allowed, NO_VERDICT], 'allowed');
            this.complain('fail-on', `unknown word ${(0,locate.quoted)(word)}`, hint);
        }
        return { failOn: allowed.filter((one) => words.includes(one)) };
    }
    ingest(formats) {
        const ingest = {};
        for (const kind of INGEST_INPUTS) {
            const text = this.text(kind);
            if (text === undefined)
                continue;
            ingest[kind] = splitList(text);
            for (const source of ingest[kind]) {
                const wrong = wrongSource(source, kind, formats);
                if (wrong !== undefined)
                    this.complain(kind, wrong.message, wrong.hint);
            }
        }
        return Object.keys(ingest).length === 0 ? {} : { ingest };
    }
    /** The value, or undefined with a problem. */
    checked(input, schema, value) {
        if (value === undefined || this.isValid(schema, value))
            return value;
        const message = `expected ${(0,expected/* expectation */.pG)(schema)}, found ${(0,expected/* found */.F9)(value)}`;
        this.complain(input, message, (0,expected/* remedy */.zL)(schema, value));
        return undefined;
    }
    complain(input, message, hint) {
        this.problems.push({
            code: 'config-bad-input',
            severity: 'error',
            message: `input ${input}: ${message}`,
            ...(hint === undefined ? {} : { hint }),
        });
    }
}
/** By lines and commas; a comma inside braces belongs to its glob. */
function splitList(text) {
    const parts = [''];
    let depth = 0;
    for (const character of text) {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        const isEnd = character === '\n' || (character === ',' && depth <= 0);
        if (isEnd)
            parts.push('');
        else
            parts[parts.length - 1] += character;
    }
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/config/load.js













/** Throws a ProblemError with all that is wrong with inputs, file or waivers. */
async function loadGateConfig(request) {
    const { overrides, file, parsed, waivers, raw } = await readWritten(request);
    const mode = resolveMode(raw, overrides);
    const isDetected = mode === 'run' && raw.tasks === undefined;
    const go = resolveGo(raw);
    const detected = isDetected ? await request.detect(go === undefined ? {} : { go }) : undefined;
    const head = {
        raw,
        overrides,
        policy: resolvePolicy(raw, waivers, overrides.folder),
        failOn: resolveFailOn(raw),
        legs: raw.legs ?? [],
        notify: resolveNotify(raw),
        sources: describeSources(file, request.inputs, detected),
        ...(detected === undefined ? {} : { detected }),
    };
    const notices = [
        ...(detected?.missing ?? []),
        ...(parsed.empty && file ? [`${file.path} is empty: every default holds.`] : []),
        ...unread(mode, raw),
    ];
    if (request.showAtBase === undefined) {
        return { config: resolveConfig(head), policyChanges: [], notices };
    }
    const base = await readBase(request.showAtBase, overrides, request.formats);
    const judged = judgeByBase(head, base, await detectForBase(request, base, head));
    return { ...judged, notices: [...notices, ...judged.notices] };
}
/** Where base has its tasks detected and head writes some: what is written must not be less than what was detected. */
async function detectForBase({ detect }, { raw }, head) {
    if (raw.tasks !== undefined || head.raw.tasks === undefined)
        return undefined;
    const go = resolveGo(raw);
    return detect(go === undefined ? {} : { go });
}
/** Goes on after a problem as far as it can, so that one run tells all of them. */
async function readWritten({ files, inputs, formats }) {
    const show = (path) => files.readText(path);
    const { overrides, problems: badInputs } = await readInputs(inputs, formats);
    const { config, folder } = overrides;
    const read = await attempt(async () => {
        const file = config === undefined
            ? await findConfig(show, folder)
            : await namedConfig(show, below(folder, config));
        return { file, parsed: file ? await parseConfig(file, formats) : { raw: {}, empty: false } };
    });
    const raw = overlay(read.value?.parsed.raw ?? {}, overrides.raw);
    const path = waiversFile(raw, folder);
    const waivers = await attempt(async () => parseWaivers(await show(path), path));
    const problems = [...badInputs, ...read.problems, ...waivers.problems];
    if (problems.length > 0 || read.value === undefined)
        throw new problem/* ProblemError */.M(problems);
    return { overrides, ...read.value, waivers: waivers.value ?? [], raw };
}
function describeSources(file, inputs, detected) {
    // The place in a matrix is always given, and configures nothing.
    const given = Object.entries(inputs).filter(([name, text]) => text.trim() !== '' && name !== 'leg');
    return [
        ...(file === undefined ? [] : [file.path]),
        ...(given.length === 0 ? [] : [`inputs: ${given.map(([name]) => name).join(', ')}`]),
        ...(detected?.sources ?? []),
    ];
}
function unread(mode, raw) {
    if (mode === 'run' && raw.ingest !== undefined) {
        return ['The result files that are named are not read, since tasks are run (mode: run).'];
    }
    if (mode === 'ingest' && raw.tasks !== undefined) {
        return ['The tasks are not run, since result files are read (mode: ingest).'];
    }
    if (mode === 'ingest' && raw.go !== undefined) {
        return ['The section go is not read, since result files are (mode: ingest).'];
    }
    return [];
}


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SourceText: () => (/* binding */ SourceText),
/* harmony export */   dotted: () => (/* binding */ dotted),
/* harmony export */   ordered: () => (/* binding */ ordered),
/* harmony export */   quoted: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
/**
 * The text of one file and where each of its values stands, so that a problem found long after
 * parsing still names line and column. Also bounds what a file may hold.
 */

const MAX_DEPTH = 32;
const MAX_VALUES = 20_000;
const MAX_EXCERPT = 200;
const MAX_QUOTED = 60;
const MAX_PROBLEMS = 50;
class SourceText {
    path;
    lines;
    marks = new Map();
    constructor(path, text) {
        this.path = path;
        this.lines = text.split(/\r\n|\n|\r/);
    }
    /** Remembers where a key or value stands. Throws a ProblemError where the file nests too deep or holds too much. */
    mark(pointer, part, position) {
        if (pointer.length > MAX_DEPTH) {
            this.refuse(position, `nested more than ${MAX_DEPTH} levels deep`);
        }
        const id = JSON.stringify(pointer);
        const marks = this.marks.get(id) ?? {};
        this.marks.set(id, marks);
        marks[part] ??= position;
        if (this.marks.size > MAX_VALUES) {
            this.refuse(position, `more than ${MAX_VALUES} values in one file`);
        }
    }
    /** The place of a key or value; where it is not written, of the nearest one around it. */
    place(pointer, part = 'value') {
        for (let length = pointer.length; length >= 0; length -= 1) {
            const marks = this.marks.get(JSON.stringify(pointer.slice(0, length)));
            const wantsValue = part === 'value' && length === pointer.length;
            const position = wantsValue ? (marks?.value ?? marks?.key) : (marks?.key ?? marks?.value);
            if (position !== undefined)
                return { file: this.path, ...position };
        }
        return { file: this.path, line: 1, column: 1 };
    }
    problem(pointer, { part, ...complaint }) {
        const place = this.place(pointer, part);
        return this.problemAt({ line: place.line ?? 1, column: place.column ?? 1 }, complaint);
    }
    problemAt(position, { code, message, hint }) {
        const excerpt = this.lines[position.line - 1] ?? '';
        return {
            code,
            severity: 'error',
            message,
            ...(hint === undefined ? {} : { hint }),
            place: { file: this.path, line: position.line, column: position.column },
            excerpt: excerpt.length > MAX_EXCERPT ? `${excerpt.slice(0, MAX_EXCERPT)}…` : excerpt,
        };
    }
    refuse(position, message) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M([this.problemAt(position, { code: 'config-too-large', message })]);
    }
}
/** `coverage.paths["internal/**"]`, `benchmarks.policies[0].match`; empty for the top. */
function dotted(pointer) {
    return pointer
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[A-Za-z_][\w-]*$/.test(step))
            return `[${quoted(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}
/** In quotes, on one line, bounded. */
function quoted(text) {
    return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}
/** In order of place; beyond fifty a count of what was left out. */
function ordered(problems) {
    const sorted = [...problems].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0));
    if (sorted.length <= MAX_PROBLEMS)
        return sorted;
    const left = sorted.length - MAX_PROBLEMS;
    return [
        ...sorted.slice(0, MAX_PROBLEMS),
        { code: 'config-more', severity: 'error', message: `and ${left} more problems in this file` },
    ];
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ schemaAt),
/* harmony export */   w: () => (/* binding */ visitTexts)
/* harmony export */ });
/** The schema that holds for the value at a pointer; undefined below what no schema describes. */
function schemaAt(schema, pointer) {
    let node = schema;
    for (const step of pointer)
        node = node && childSchema(node, step);
    return node;
}
/** Calls back for every text, as key or value, that a schema describes. */
function visitTexts(node, value, pointer, call) {
    if (node === undefined || value === null)
        return;
    if (typeof value === 'string')
        call(node, pointer, value, 'value');
    if (typeof value !== 'object')
        return;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
        const step = isList ? Number(key) : key;
        const inner = [...pointer, step];
        if (node.propertyNames !== undefined && !isList)
            call(node.propertyNames, inner, key, 'key');
        visitTexts(childSchema(node, step), child, inner, call);
    }
}
function childSchema(node, step) {
    if (typeof step === 'number')
        return node.items;
    const { properties, additionalProperties: rest } = node;
    if (properties !== undefined && Object.hasOwn(properties, step))
        return properties[step];
    return typeof rest === 'object' ? rest : undefined;
}


/***/ }),

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate),
/* harmony export */   validateValue: () => (/* binding */ validateValue)
/* harmony export */ });
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2363);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1808);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);
/* harmony import */ var _schema_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6664);




/** Keywords that only say that something below them differs. */
const CONTAINERS = new Set([
    'properties',
    'additionalProperties',
    'propertyNames',
    'items',
]);
/** All problems, in no order; none where the document is valid. An empty document is valid. */
async function validate(document, schema) {
    if (document.raw === undefined)
        return [];
    const { Validator } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 1268));
    // SchemaNode is the part of the library's own, looser type that this module reads.
    const validator = new Validator(schema, '2020-12', false);
    const problems = new Map();
    for (const unit of validator.validate(document.raw).errors) {
        if (CONTAINERS.has(unit.keyword) || unit.keywordLocation.includes('/oneOf/'))
            continue;
        const isName = unit.keywordLocation.includes('/propertyNames/');
        const id = `${isName} ${unit.keyword === 'required'} ${unit.instanceLocation}`;
        if (!problems.has(id))
            problems.set(id, explain(unit, isName, document, schema));
    }
    return [...problems.values()];
}
/** A test of single values, for what does not stand in a file. */
async function validateValue() {
    const { Validator } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 1268));
    return (schema, value) => new Validator(schema, '2020-12').validate(value).valid;
}
function explain(unit, isName, document, schema) {
    const { pointer, value } = resolve(unit.instanceLocation, document.raw);
    if (unit.keyword === 'false')
        return unknownKey(pointer, document, schema);
    const node = (0,_schema_node_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .l)(schema, isName ? pointer.slice(0, -1) : pointer) ?? {};
    if (unit.keyword === 'required')
        return missingKeys(node, pointer, value, document);
    const wanted = isName ? (node.propertyNames ?? {}) : node;
    const actual = isName ? pointer.at(-1) : value;
    const at = isName ? pointer.slice(0, -1) : pointer;
    return document.source.problem(pointer, {
        code: 'config-wrong-value',
        message: `${lead(at)}expected ${(0,_expected_js__WEBPACK_IMPORTED_MODULE_0__/* .expectation */ .pG)(wanted)}, found ${(0,_expected_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(actual)}`,
        hint: (0,_expected_js__WEBPACK_IMPORTED_MODULE_0__/* .remedy */ .zL)(wanted, actual),
        part: isName ? 'key' : 'value',
    });
}
function unknownKey(pointer, document, schema) {
    const key = String(pointer.at(-1));
    const around = pointer.slice(0, -1);
    const allowed = Object.keys((0,_schema_node_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .l)(schema, around)?.properties ?? {});
    return document.source.problem(pointer, {
        code: 'config-unknown-key',
        message: `${lead(around)}unknown key ${(0,_locate_js__WEBPACK_IMPORTED_MODULE_1__.quoted)(key)}`,
        hint: (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(key, allowed, 'allowed here'),
        part: 'key',
    });
}
function missingKeys(node, pointer, value, document) {
    const missing = (node.required ?? []).filter((key) => entry(value, key) === undefined);
    const names = missing.map((key) => `"${key}"`).join(', ');
    return document.source.problem(pointer, {
        code: 'config-missing-key',
        message: `${lead(pointer)}${missing.length === 1 ? `the key ${names} is` : `the keys ${names} are`} missing`,
        part: typeof pointer.at(-1) === 'number' ? 'value' : 'key',
    });
}
function lead(pointer) {
    return pointer.length === 0 ? '' : `${(0,_locate_js__WEBPACK_IMPORTED_MODULE_1__.dotted)(pointer)}: `;
}
/** From the validator's escaped fragment to a pointer and the value there. */
function resolve(location, raw) {
    const pointer = [];
    let value = raw;
    for (const escaped of location.split('/').slice(1)) {
        const step = decodeURIComponent(escaped).replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(value)) {
            pointer.push(Number(step));
            value = value[Number(step)];
        }
        else {
            pointer.push(step);
            value = entry(value, step);
        }
    }
    return { pointer, value };
}
function entry(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/** Files that people or other programs read. */
const REPORT_FILES = [
    'json',
    'html',
    'junit',
    'sarif',
    'csv',
    'openmetrics',
    'badge',
];


/***/ }),

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COVERAGE_UNITS),
/* harmony export */   H: () => (/* binding */ MEASUREMENT_KINDS)
/* harmony export */ });
const MEASUREMENT_KINDS = ['tests', 'coverage', 'benchmarks', 'diagnostics'];
const COVERAGE_UNITS = ['statements', 'lines', 'branches', 'functions'];


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
