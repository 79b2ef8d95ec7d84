export const id = 6393;
export const ids = [6393];
export const modules = {

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ checkMeaning),
  qJ: () => (/* binding */ splitSource),
  DU: () => (/* binding */ wrongSource)
});

// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(2317);
// EXTERNAL MODULE: ./lib/words/nearest.js
var nearest = __webpack_require__(2363);
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
                message: `tasks.${task}.needs: there is no task ${(0,locate/* quoted */.TL)(name)}`,
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/config/glob-error.js
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
        picomatch.makeRe(glob, { strictBrackets: true });
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
        const message = `${(0,locate/* dotted */.Bs)(pointer)}: ${wrong.message}`;
        problems.push(document.source.problem(pointer, { ...wrong, message, part }));
    });
    return [...problems, ...checkNeeds(document)];
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
        return { code: 'config-bad-glob', message: `no glob in ${(0,locate/* quoted */.TL)(source)}` };
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
    const told = globError(glob);
    return told && { code: 'config-bad-glob', ...told };
}
function wrongFormat(id, kind, formats) {
    const ofKind = formats.filter((format) => format.kinds.includes(kind)).map((format) => format.id);
    if (id === 'auto' || ofKind.includes(id))
        return undefined;
    const known = formats.find((format) => format.id === id);
    const message = known === undefined
        ? `unknown format ${(0,locate/* quoted */.TL)(id)}`
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

/***/ 6393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INIT_FORMATS: () => (/* binding */ INIT_FORMATS),
  initText: () => (/* binding */ initText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/resolve-tasks.js
var resolve_tasks = __webpack_require__(6557);
// EXTERNAL MODULE: ./lib/config/schema/tasks.js
var tasks = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/config/schema.js
var schema = __webpack_require__(1091);
// EXTERNAL MODULE: ./lib/config/units.js
var units = __webpack_require__(7361);
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
        comment([
            'What is accepted. These are the defaults: take the "# " away to change one.',
            'A floor that is written here always holds; the default blocks only below the baseline, too.',
            ...defaults.flatMap((section) => ['', ...lines(write(section))]),
        ]),
    ].join('\n');
}
const EXAMPLE = { tasks: { unit: { run: 'npm test', yields: [{ tests: 'auto' }] } } };
/** Only what differs from the defaults. */
function toRawTask(task) {
    const defaults = tasks/* tasksSchema */.S.additionalProperties.properties;
    const suite = task.workingDirectory === '.' ? resolve_tasks/* DEFAULT_SUITE */.TR : task.workingDirectory;
    const timeout = task.exclusive ? tasks/* EXCLUSIVE_TIMEOUT */.n : defaults.timeout.default;
    return {
        run: toRun(task.command),
        ...(task.suite === suite ? {} : { suite: task.suite }),
        ...(task.workingDirectory === '.' ? {} : { workingDirectory: task.workingDirectory }),
        ...(task.needs.length === 0 ? {} : { needs: [...task.needs] }),
        ...(task.exclusive ? { exclusive: true } : {}),
        ...(task.timeoutMs === (0,units/* toMilliseconds */.Wj)(timeout) ? {} : { timeout: (0,units/* toDuration */.Ah)(task.timeoutMs) }),
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

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   TL: () => (/* binding */ quoted)
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

/***/ 6446:
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

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ resolveIngest),
/* harmony export */   Jj: () => (/* binding */ resolveTasks),
/* harmony export */   TR: () => (/* binding */ DEFAULT_SUITE),
/* harmony export */   yC: () => (/* binding */ defaultRetries)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2317);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6446);
/* harmony import */ var _schema_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3578);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7361);
/** From `tasks` and `ingest` as written to what is run and read. */





/** Suite of a task that names none and runs in the root. */
const DEFAULT_SUITE = 'default';
/** In the order in which they are written. */
function resolveTasks(raw, settings) {
    return Object.entries(raw.tasks ?? {}).map(([name, task]) => resolveTask(name, task, settings));
}
function resolveTask(name, raw, settings) {
    const defaults = _schema_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksSchema */ .S.additionalProperties.properties;
    const workingDirectory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(settings.folder, raw.workingDirectory ?? defaults.workingDirectory.default);
    const exclusive = raw.exclusive ?? defaults.exclusive.default;
    const timeout = raw.timeout ?? (exclusive ? _schema_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .EXCLUSIVE_TIMEOUT */ .n : defaults.timeout.default);
    const yields = (raw.yields ?? []).flatMap(resolveYield);
    const env = Object.create(null);
    return {
        name,
        suite: raw.suite ?? (workingDirectory === '.' ? DEFAULT_SUITE : workingDirectory),
        kind: 'run',
        command: toCommand(raw.run),
        workingDirectory,
        env: Object.assign(env, raw.env),
        needs: raw.needs ?? defaults.needs.default,
        exclusive,
        timeoutMs: (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .toMilliseconds */ .Wj)(timeout),
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
    return _model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASUREMENT_KINDS */ .H.flatMap((kind) => (raw.ingest?.[kind] ?? []).map((written) => {
        const { format, file } = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSource */ .qJ)(written);
        return { kind, format, file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(folder, file) };
    }));
}
function resolveYield(raw) {
    const file = raw.file === undefined ? {} : { file: raw.file };
    return _model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASUREMENT_KINDS */ .H.flatMap((kind) => {
        const format = raw[kind];
        return format === undefined ? [] : [{ kind, format, ...file }];
    });
}
function toCommand(written) {
    return typeof written === 'string' ? { shell: written } : { argv: written };
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

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ toDuration),
/* harmony export */   BY: () => (/* binding */ toPercent),
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   th: () => (/* binding */ toRatio)
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
