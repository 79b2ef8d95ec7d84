export const id = 6393;
export const ids = [6393,7361];
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
