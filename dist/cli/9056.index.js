export const id = 9056;
export const ids = [9056,7361,1091,7343,8406];
export const modules = {

/***/ 11271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/** Keeps the problems of one step as values, so that the next can be taken all the same. */

/** Lets every other error through. */
async function attempt(step) {
    try {
        return { value: await step(), problems: [] };
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError)
            return { problems: error.problems };
        throw error;
    }
}


/***/ }),

/***/ 80589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ checkMeaning),
  qJ: () => (/* binding */ splitSource),
  DU: () => (/* binding */ wrongSource)
});

// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(12317);
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
var locate = __webpack_require__(28406);
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
var config = __webpack_require__(69559);
// EXTERNAL MODULE: ./lib/config/paths.js
var paths = __webpack_require__(56446);
;// CONCATENATED MODULE: ./lib/config/check-report.js
/** Each file of the report must be one of its own. */



/** Problems at the later of two keys that name the same file. */
function checkReport(document) {
    const problems = [];
    const firsts = new Map();
    for (const [kind, path] of filesOf(document.raw)) {
        const first = firsts.get((0,paths/* tidyPath */._L)(path));
        if (first === undefined)
            firsts.set((0,paths/* tidyPath */._L)(path), kind);
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
var glob_error = __webpack_require__(26825);
// EXTERNAL MODULE: ./lib/config/schema-node.js
var schema_node = __webpack_require__(86664);
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


/***/ }),

/***/ 11808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   pG: () => (/* binding */ expectation),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28406);
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

/***/ 77343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configPaths: () => (/* binding */ configPaths),
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   namedConfig: () => (/* binding */ namedConfig)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56446);
/** Finds the configuration file of a project, here or at another commit. */


const NAMES = ['tollgate.yml', 'tollgate.yaml', 'tollgate.toml'];
/** Where a configuration may stand, from the root. */
function configPaths(folder) {
    return ['.', '.github'].flatMap((place) => NAMES.map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(folder, `${place}/${name}`)));
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
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
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
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
        {
            code: 'config-not-found',
            severity: 'error',
            message: `there is no configuration file "${path}"`,
            hint: 'name a file below the working directory, or leave the name out to have it found',
        },
    ]);
}


/***/ }),

/***/ 26825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ globError)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
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

/***/ 28406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SourceText: () => (/* binding */ SourceText),
/* harmony export */   dotted: () => (/* binding */ dotted),
/* harmony export */   ordered: () => (/* binding */ ordered),
/* harmony export */   quoted: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
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
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([this.problemAt(position, { code: 'config-too-large', message })]);
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

/***/ 66432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80589);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28406);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15404);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61091);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32622);
/** One configuration file, from its text to its sections as written, or to all that is wrong with it. */






/** Throws a ProblemError with every problem of the file, in order of place. */
async function parseConfig(file, formats) {
    const document = await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigText */ .B)(file.text, file.path);
    const problems = [
        ...(await (0,_validate_js__WEBPACK_IMPORTED_MODULE_5__/* .validate */ .t)(document, _schema_js__WEBPACK_IMPORTED_MODULE_4__.configSchema)),
        ...(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMeaning */ .uD)(document, _schema_js__WEBPACK_IMPORTED_MODULE_4__.configSchema, formats),
    ];
    if (problems.length > 0)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError((0,_locate_js__WEBPACK_IMPORTED_MODULE_2__.ordered)(problems));
    // Valid against the schema that the type is derived from.
    const raw = (document.raw ?? {});
    return { raw, empty: document.raw === undefined };
}


/***/ }),

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

/***/ 15404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseConfigText)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28406);
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
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
            {
                code: 'config-too-large',
                severity: 'error',
                message: `larger than ${MAX_BYTES} bytes`,
                place: { file: path },
            },
        ]);
    }
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const source = new _locate_js__WEBPACK_IMPORTED_MODULE_1__.SourceText(path, body);
    if (path.endsWith('.toml')) {
        const { readToml } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(4966)]).then(__webpack_require__.bind(__webpack_require__, 42585));
        return { source, raw: readToml(body, source) };
    }
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1621)]).then(__webpack_require__.bind(__webpack_require__, 1621));
    return { source, raw: readYaml(body, source) };
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

/***/ 86664:
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

/***/ 7485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiversSchema: () => (/* binding */ waiversSchema)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69404);
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
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI,
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

/***/ 32622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate),
/* harmony export */   validateValue: () => (/* binding */ validateValue)
/* harmony export */ });
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2363);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11808);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28406);
/* harmony import */ var _schema_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86664);




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
    const { Validator } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 41268));
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
    const { Validator } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 41268));
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

/***/ 18023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseWaivers)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80589);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28406);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15404);
/* harmony import */ var _schema_waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7485);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32622);
/** Reads the waivers file: every entry complete, or a problem at its line. */






/** In the order of the file. Throws a ProblemError with every problem; no text is no waiver. */
async function parseWaivers(text, path) {
    if (text === undefined)
        return [];
    const document = await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigText */ .B)(text, path);
    const problems = [
        ...(await (0,_validate_js__WEBPACK_IMPORTED_MODULE_5__/* .validate */ .t)(document, _schema_waivers_js__WEBPACK_IMPORTED_MODULE_4__.waiversSchema)),
        ...(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMeaning */ .uD)(document, _schema_waivers_js__WEBPACK_IMPORTED_MODULE_4__.waiversSchema, []),
    ];
    if (problems.length > 0)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError((0,_locate_js__WEBPACK_IMPORTED_MODULE_2__.ordered)(problems));
    // Valid against the schema that the type is derived from.
    const raw = (document.raw ?? []);
    const isList = Array.isArray(raw);
    const waivers = isList ? raw : (raw.waivers ?? []);
    return waivers.map((waiver, index) => ({
        ...waiver,
        line: document.source.place(isList ? [index] : ['waivers', index]).line ?? 1,
    }));
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
