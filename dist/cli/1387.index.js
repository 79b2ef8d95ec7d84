export const id = 1387;
export const ids = [1387];
export const modules = {

/***/ 1387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LARGEST_ENTRY_BYTES: () => (/* binding */ LARGEST_ENTRY_BYTES),
  decodeEntry: () => (/* binding */ decodeEntry),
  encodeEntry: () => (/* binding */ encodeEntry)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(2317);
;// CONCATENATED MODULE: ./lib/compare/read-value.js
/**
 * Reads one untrusted value of a stored run as what it should be, or throws a Misfit that names the field.
 * Only for values from `JSON.parse`; knows nothing of what the fields mean.
 */
const LONGEST_TEXT = 1_000_000;
const LONGEST_LIST = 1_000_000;
/** A value that is not what its field should hold. */
class Misfit extends Error {
    constructor(path, what) {
        super(`${path} ${what}`);
        this.name = 'Misfit';
    }
}
/** Throws a Misfit: `path` is the field, `what` what is wrong with it (`is not a number`). */
function fail(path, what) {
    throw new Misfit(path, what);
}
/** A JSON object, to be read by name. */
function record(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return fail(path, 'is not an object');
    }
    // Own fields alone, so that `constructor` and the like are absent where the file has none.
    const fields = Object.create(null);
    return Object.assign(fields, value);
}
/** Text between `shortest` and a million characters. */
function read_value_text(value, path, shortest = 0) {
    if (typeof value !== 'string')
        return fail(path, 'is not text');
    if (value.length < shortest)
        return fail(path, 'is empty');
    return value.length <= LONGEST_TEXT ? value : fail(path, 'is too long');
}
/** Text of a given form; `form` says which, for people. */
function matching(value, path, pattern, form) {
    const read = read_value_text(value, path);
    return pattern.test(read) ? read : fail(path, `is not ${form}`);
}
/** One word of a list. */
function oneOf(value, path, words) {
    const word = words.find((w) => w === value);
    return word ?? fail(path, `is not one of ${words.join(', ')}`);
}
/** True or false. */
function bool(value, path) {
    return typeof value === 'boolean' ? value : fail(path, 'is neither true nor false');
}
/** A number that is neither infinite nor NaN. */
function finite(value, path) {
    return typeof value === 'number' && Number.isFinite(value)
        ? value
        : fail(path, 'is not a number');
}
/** A whole number between `least` and `most`. */
function count(value, path, least = 0, most = Number.MAX_SAFE_INTEGER) {
    const number = finite(value, path);
    if (!Number.isSafeInteger(number))
        return fail(path, 'is not a whole number');
    return number >= least && number <= most ? number : fail(path, 'is out of range');
}
/** A list, each of whose values is read by `read`. */
function list(value, path, read) {
    if (!Array.isArray(value))
        return fail(path, 'is not a list');
    if (value.length > LONGEST_LIST)
        return fail(path, 'is too long');
    return value.map((one, index) => read(one, `${path}[${index}]`));
}
/** A list of finite numbers, kept as it is: of all fields only these come by the hundred thousand. */
function numbers(value, path) {
    if (Array.isArray(value) && value.length <= LONGEST_LIST && value.every(Number.isFinite)) {
        return value;
    }
    return list(value, path, finite);
}
/** A map of text to whatever `read` reads; it has no prototype, so any name is an ordinary key. */
function mapOf(value, path, read) {
    const map = Object.create(null);
    for (const [name, one] of Object.entries(record(value, path))) {
        map[name] = read(one, `${path}[${JSON.stringify(name.slice(0, 80))}]`);
    }
    return map;
}
/** `{ [name]: value }` where there is a value, nothing where there is none. */
function optional(name, value, path, read) {
    if (value === undefined)
        return {};
    // A computed key widens to `string`; it is `name` by construction.
    return { [name]: read(value, path) };
}

;// CONCATENATED MODULE: ./lib/compare/baseline-schema.js


const VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'];
const STATUSES = ['passed', 'failed', 'skipped', 'errored', 'unfinished'];
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FINGERPRINT = /^[0-9a-f]{8,64}$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
/** The entry in a parsed value. Throws a Misfit that names the first field that does not fit. */
function readEntry(value) {
    const entry = record(value, 'entry');
    const at = (name) => `entry.${name}`;
    return {
        schema: entry.schema === 1 ? 1 : fail(at('schema'), 'is not 1'),
        suite: read_value_text(entry.suite, at('suite'), 1),
        commit: matching(entry.commit, at('commit'), COMMIT, 'a full commit id'),
        branch: read_value_text(entry.branch, at('branch')),
        runId: read_value_text(entry.runId, at('runId'), 1),
        attempt: count(entry.attempt, at('attempt'), 1, 9_999_999),
        recordedAt: moment(entry.recordedAt, at('recordedAt')),
        verdict: oneOf(entry.verdict, at('verdict'), VERDICTS),
        accepted: bool(entry.accepted, at('accepted')),
        toolVersion: read_value_text(entry.toolVersion, at('toolVersion')),
        environment: environment(entry.environment, at('environment')),
        taskDurationsMs: mapOf(entry.taskDurationsMs, at('taskDurationsMs'), duration),
        ...optional('tests', entry.tests, at('tests'), tests),
        ...optional('coverage', entry.coverage, at('coverage'), coverage),
        ...optional('benchmarks', entry.benchmarks, at('benchmarks'), (v, p) => list(v, p, benchmark)),
        ...optional('knownCommits', entry.knownCommits, at('knownCommits'), (v, p) => list(v, p, (commit, path) => matching(commit, path, COMMIT, 'a full commit id'))),
    };
}
function moment(value, path) {
    const stamp = matching(value, path, UTC, 'a time in UTC');
    return Number.isFinite(Date.parse(stamp)) ? stamp : fail(path, 'is no time that exists');
}
function environment(value, path) {
    const it = record(value, path);
    return {
        os: read_value_text(it.os, `${path}.os`),
        arch: read_value_text(it.arch, `${path}.arch`),
        cpuModel: read_value_text(it.cpuModel, `${path}.cpuModel`),
        cores: count(it.cores, `${path}.cores`),
        toolchain: mapOf(it.toolchain, `${path}.toolchain`, read_value_text),
        benchmarkCommand: read_value_text(it.benchmarkCommand, `${path}.benchmarkCommand`),
        fingerprint: matching(it.fingerprint, `${path}.fingerprint`, FINGERPRINT, 'hex digits'),
    };
}
function duration(value, path) {
    const ms = finite(value, path);
    return ms >= 0 ? ms : fail(path, 'is negative');
}
function tests(value, path) {
    const it = record(value, path);
    const counts = record(it.counts, `${path}.counts`);
    const of = (status) => count(counts[status], `${path}.counts.${status}`);
    const [passed, failed, skipped, errored, unfinished] = STATUSES;
    return {
        counts: {
            passed: of(passed),
            failed: of(failed),
            skipped: of(skipped),
            errored: of(errored),
            unfinished: of(unfinished),
        },
        failed: list(it.failed, `${path}.failed`, (name, p) => read_value_text(name, p)),
    };
}
function coverage(value, path) {
    const it = record(value, path);
    return {
        unit: oneOf(it.unit, `${path}.unit`, measurement/* COVERAGE_UNITS */.D),
        totals: ratios(it.totals, `${path}.totals`),
        files: list(it.files, `${path}.files`, (file, p) => {
            const one = record(file, p);
            return {
                path: read_value_text(one.path, `${p}.path`, 1),
                ratios: ratios(one.ratios, `${p}.ratios`),
            };
        }),
    };
}
function ratios(value, path) {
    const it = record(value, path);
    let read = {};
    for (const unit of measurement/* COVERAGE_UNITS */.D) {
        read = { ...read, ...optional(unit, it[unit], `${path}.${unit}`, ratio) };
    }
    return read;
}
function ratio(value, path) {
    const it = record(value, path);
    const total = count(it.total, `${path}.total`);
    return { covered: count(it.covered, `${path}.covered`, 0, total), total };
}
function benchmark(value, path) {
    const it = record(value, path);
    return {
        package: read_value_text(it.package, `${path}.package`),
        name: read_value_text(it.name, `${path}.name`, 1),
        ...optional('procs', it.procs, `${path}.procs`, (v, p) => count(v, p, 1)),
        metrics: list(it.metrics, `${path}.metrics`, metric),
        ...optional('place', it.place, `${path}.place`, place),
    };
}
function metric(value, path) {
    const it = record(value, path);
    const samples = numbers(it.samples, `${path}.samples`);
    if (samples.length === 0)
        fail(`${path}.samples`, 'is empty');
    return {
        unit: read_value_text(it.unit, `${path}.unit`),
        better: oneOf(it.better, `${path}.better`, ['lower', 'higher']),
        samples,
    };
}
function place(value, path) {
    const it = record(value, path);
    return {
        file: read_value_text(it.file, `${path}.file`),
        ...optional('line', it.line, `${path}.line`, (v, p) => count(v, p, 1)),
        ...optional('column', it.column, `${path}.column`, (v, p) => count(v, p, 1)),
        ...optional('endLine', it.endLine, `${path}.endLine`, (v, p) => count(v, p, 1)),
    };
}

;// CONCATENATED MODULE: ./lib/compare/baseline-format.js



const FORMAT = 'tollgate-baseline';
const SCHEMA = 1;
const HEAD = /^\s*\{\s*"format"\s*:\s*"tollgate-baseline"\s*,\s*"schema"\s*:\s*(\d{1,9})\b/;
const FIRST_BYTES = '{"format":"tollgate-baseline","schema":';
const DEEPEST = 16;
/** A file longer than this many bytes is not read: room for 20,000 benchmarks of 10 samples and 3 metrics, twice. */
const LARGEST_ENTRY_BYTES = 64 * 1024 * 1024;
/** One line with its newline. Throws a ProblemError (`baseline-invalid`) for an entry that could not be read back. */
function encodeEntry(entry, sha256) {
    try {
        const body = canonicalJson(readEntry(entry));
        return `{"format":"${FORMAT}","schema":${SCHEMA},"sha256":"${sha256(body)}","entry":${body}}\n`;
    }
    catch (error) {
        if (!(error instanceof Misfit))
            throw error;
        const message = `This run cannot be stored as a baseline: ${error.message}.`;
        throw new problem.ProblemError([{ code: 'baseline-invalid', severity: 'error', message }], {
            cause: error,
        });
    }
}
/**
 * Reads what {@link encodeEntry} wrote. `source` names it for people: a key or a file. Never throws on content:
 * `baseline-truncated`, `baseline-foreign`, `baseline-future` and `baseline-damaged` come back as problems.
 */
function decodeEntry(text, source, sha256) {
    if (text.length > LARGEST_ENTRY_BYTES)
        return damaged(source, 'it is larger than 64 MiB');
    const head = HEAD.exec(text);
    if (head !== null && Number(head[1]) > SCHEMA)
        return future(source, Number(head[1]));
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return unparsable(text, source, head !== null);
    }
    return baseline_format_open(parsed, source, sha256);
}
function baseline_format_open(parsed, source, sha256) {
    if (!isRecord(parsed) || field(parsed, 'format') !== FORMAT)
        return foreign(source);
    const schema = field(parsed, 'schema');
    if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1) {
        return damaged(source, 'its schema version is no number');
    }
    if (schema > SCHEMA)
        return future(source, schema);
    try {
        const entry = field(parsed, 'entry');
        if (field(parsed, 'sha256') !== sha256(canonicalJson(entry))) {
            return damaged(source, 'its checksum does not match its content');
        }
        return { entry: readEntry(entry) };
    }
    catch (error) {
        if (error instanceof Misfit)
            return damaged(source, error.message);
        throw error;
    }
}
/** JSON with sorted keys; absent and undefined are the same. Throws a Misfit for what JSON cannot carry. */
function canonicalJson(value, depth = 0) {
    if (depth > DEEPEST)
        throw new Misfit('entry', 'is nested too deep');
    // Samples are most of a large entry, and need no look at each.
    if (Array.isArray(value) && value.every(Number.isFinite))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((v) => canonicalJson(v, depth + 1)).join(',')}]`;
    if (isRecord(value)) {
        const fields = Object.keys(value)
            .sort((a, b) => (a < b ? -1 : 1))
            .filter((name) => value[name] !== undefined)
            .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name], depth + 1)}`);
        return `{${fields.join(',')}}`;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new Misfit('entry', `holds the number ${value}`);
    }
    return value === undefined ? 'null' : JSON.stringify(value);
}
function unparsable(text, source, ours) {
    const start = text.trimStart();
    // A crash before the data reached the disk leaves nothing, or zeros.
    if (start === '' || start.startsWith('\0'))
        return truncated(source, 'it is empty');
    if (!ours && !FIRST_BYTES.startsWith(start.slice(0, FIRST_BYTES.length)))
        return foreign(source);
    return text.trimEnd().endsWith('}')
        ? damaged(source, 'it is no longer valid JSON')
        : truncated(source, 'it breaks off');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function field(of, name) {
    return Object.hasOwn(of, name) ? of[name] : undefined;
}
const PRUNE = 'It is skipped. `tollgate baseline prune --damaged` removes it from a directory.';
function truncated(source, what) {
    return baseline_format_problem('truncated', `The stored run ${quote(source)} is incomplete: ${what}.`, PRUNE);
}
function damaged(source, what) {
    return baseline_format_problem('damaged', `The stored run ${quote(source)} is damaged: ${what}.`, PRUNE);
}
function foreign(source) {
    return baseline_format_problem('foreign', `${quote(source)} is not a run that Tollgate stored.`, PRUNE);
}
function future(source, schema) {
    return baseline_format_problem('future', `The stored run ${quote(source)} was written by a newer Tollgate (schema ${schema}, this one reads up to ${SCHEMA}).`, 'It is skipped and kept. Use the same version of Tollgate everywhere that shares this baseline.');
}
function baseline_format_problem(state, message, hint) {
    return { problem: { code: `baseline-${state}`, severity: 'warning', message, hint } };
}
/** Quoted, on one line, bounded: names come from outside. */
function quote(source) {
    return JSON.stringify(source.length > 300 ? `${source.slice(0, 300)}…` : source);
}


/***/ }),

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COVERAGE_UNITS),
/* harmony export */   H: () => (/* binding */ MEASUREMENT_KINDS)
/* harmony export */ });
const MEASUREMENT_KINDS = ['tests', 'coverage', 'benchmarks', 'diagnostics'];
const COVERAGE_UNITS = ['statements', 'lines', 'branches', 'functions'];


/***/ })

};
