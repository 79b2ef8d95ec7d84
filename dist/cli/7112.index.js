export const id = 7112;
export const ids = [7112];
export const modules = {

/***/ 17112:
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
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/debt.js
var debt = __webpack_require__(44188);
// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(12317);
// EXTERNAL MODULE: ./lib/compare/read-value.js
var read_value = __webpack_require__(74855);
;// CONCATENATED MODULE: ./lib/compare/baseline-schema.js



const VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'];
const STATUSES = ['passed', 'failed', 'skipped', 'errored', 'unfinished'];
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FINGERPRINT = /^[0-9a-f]{8,64}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_ACCEPTANCES = 1000;
const LONGEST_PART = 1000;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
/** The entry in a parsed value. Throws a Misfit that names the first field that does not fit. */
function readEntry(value) {
    const entry = (0,read_value/* record */.g1)(value, 'entry');
    const at = (name) => `entry.${name}`;
    return {
        schema: entry.schema === 1 ? 1 : (0,read_value/* fail */.fJ)(at('schema'), 'is not 1'),
        suite: (0,read_value/* text */.Qq)(entry.suite, at('suite'), 1),
        commit: (0,read_value/* matching */.wC)(entry.commit, at('commit'), COMMIT, 'a full commit id'),
        branch: (0,read_value/* text */.Qq)(entry.branch, at('branch')),
        runId: (0,read_value/* text */.Qq)(entry.runId, at('runId'), 1),
        attempt: (0,read_value/* count */.U9)(entry.attempt, at('attempt'), 1, 9_999_999),
        recordedAt: moment(entry.recordedAt, at('recordedAt')),
        verdict: (0,read_value/* oneOf */.yL)(entry.verdict, at('verdict'), VERDICTS),
        accepted: (0,read_value/* bool */.lc)(entry.accepted, at('accepted')),
        toolVersion: (0,read_value/* text */.Qq)(entry.toolVersion, at('toolVersion')),
        environment: environment(entry.environment, at('environment')),
        taskDurationsMs: (0,read_value/* mapOf */.A7)(entry.taskDurationsMs, at('taskDurationsMs'), duration),
        ...(0,read_value/* optional */.lq)('tests', entry.tests, at('tests'), tests),
        ...(0,read_value/* optional */.lq)('coverage', entry.coverage, at('coverage'), coverage),
        ...(0,read_value/* optional */.lq)('benchmarks', entry.benchmarks, at('benchmarks'), (v, p) => (0,read_value/* list */.p_)(v, p, benchmark)),
        ...(0,read_value/* optional */.lq)('knownCommits', entry.knownCommits, at('knownCommits'), (v, p) => (0,read_value/* list */.p_)(v, p, (commit, path) => (0,read_value/* matching */.wC)(commit, path, COMMIT, 'a full commit id'))),
        ...(0,read_value/* optional */.lq)('acceptances', entry.acceptances, at('acceptances'), acceptances),
        ...(0,read_value/* optional */.lq)('debts', entry.debts, at('debts'), (v, p) => atMost(debt/* MOST_DEBTS */.H, v, p, baseline_schema_debt)),
    };
}
function atMost(most, value, path, read) {
    if (Array.isArray(value) && value.length > most)
        (0,read_value/* fail */.fJ)(path, 'is too long');
    return (0,read_value/* list */.p_)(value, path, read);
}
function baseline_schema_debt(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    const full = (of, p) => (0,read_value/* matching */.wC)(of, p, COMMIT, 'a full commit id');
    return {
        package: (0,read_value/* text */.Qq)(it.package, `${path}.package`),
        name: (0,read_value/* text */.Qq)(it.name, `${path}.name`, 1),
        ...(0,read_value/* optional */.lq)('procs', it.procs, `${path}.procs`, (v, p) => (0,read_value/* count */.U9)(v, p, 1)),
        unit: (0,read_value/* text */.Qq)(it.unit, `${path}.unit`),
        ...(0,read_value/* optional */.lq)('ratio', it.ratio, `${path}.ratio`, read_value/* finite */.E2),
        ...(0,read_value/* optional */.lq)('low', it.low, `${path}.low`, read_value/* finite */.E2),
        ...(0,read_value/* optional */.lq)('high', it.high, `${path}.high`, read_value/* finite */.E2),
        since: full(it.since, `${path}.since`),
        reference: full(it.reference, `${path}.reference`),
        between: atMost(debt/* MOST_BETWEEN */.t, it.between, `${path}.between`, full),
        foundAt: moment(it.foundAt, `${path}.foundAt`),
        how: (0,read_value/* oneOf */.yL)(it.how, `${path}.how`, ['regressed', 'drift']),
    };
}
/** Globs are matched, so that both their length and their number are held small. */
function acceptances(value, path) {
    const read = (0,read_value/* list */.p_)(value, path, acceptance);
    return read.length <= MOST_ACCEPTANCES ? read : (0,read_value/* fail */.fJ)(path, 'is too long');
}
function acceptance(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    const bounded = (name) => {
        const read = (0,read_value/* text */.Qq)(it[name], `${path}.${name}`, 1);
        return read.length <= LONGEST_PART ? read : (0,read_value/* fail */.fJ)(`${path}.${name}`, 'is too long');
    };
    return {
        subject: bounded('subject'),
        by: bounded('by'),
        reason: bounded('reason'),
        until: (0,read_value/* matching */.wC)(it.until, `${path}.until`, DAY, 'a day'),
        how: (0,read_value/* oneOf */.yL)(it.how, `${path}.how`, ['label', 'trailer', 'command']),
        commit: (0,read_value/* matching */.wC)(it.commit, `${path}.commit`, COMMIT, 'a full commit id'),
    };
}
function moment(value, path) {
    const stamp = (0,read_value/* matching */.wC)(value, path, UTC, 'a time in UTC');
    return Number.isFinite(Date.parse(stamp)) ? stamp : (0,read_value/* fail */.fJ)(path, 'is no time that exists');
}
function environment(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    return {
        os: (0,read_value/* text */.Qq)(it.os, `${path}.os`),
        arch: (0,read_value/* text */.Qq)(it.arch, `${path}.arch`),
        cpuModel: (0,read_value/* text */.Qq)(it.cpuModel, `${path}.cpuModel`),
        cores: (0,read_value/* count */.U9)(it.cores, `${path}.cores`),
        toolchain: (0,read_value/* mapOf */.A7)(it.toolchain, `${path}.toolchain`, read_value/* text */.Qq),
        benchmarkCommand: (0,read_value/* text */.Qq)(it.benchmarkCommand, `${path}.benchmarkCommand`),
        fingerprint: (0,read_value/* matching */.wC)(it.fingerprint, `${path}.fingerprint`, FINGERPRINT, 'hex digits'),
    };
}
function duration(value, path) {
    const ms = (0,read_value/* finite */.E2)(value, path);
    return ms >= 0 ? ms : (0,read_value/* fail */.fJ)(path, 'is negative');
}
function tests(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    const counts = (0,read_value/* record */.g1)(it.counts, `${path}.counts`);
    const of = (status) => (0,read_value/* count */.U9)(counts[status], `${path}.counts.${status}`);
    const [passed, failed, skipped, errored, unfinished] = STATUSES;
    return {
        counts: {
            passed: of(passed),
            failed: of(failed),
            skipped: of(skipped),
            errored: of(errored),
            unfinished: of(unfinished),
        },
        failed: (0,read_value/* list */.p_)(it.failed, `${path}.failed`, (name, p) => (0,read_value/* text */.Qq)(name, p)),
        ...(0,read_value/* optional */.lq)('flaky', it.flaky, `${path}.flaky`, (names, p) => (0,read_value/* list */.p_)(names, p, (name, at) => (0,read_value/* text */.Qq)(name, at))),
    };
}
function coverage(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    return {
        unit: (0,read_value/* oneOf */.yL)(it.unit, `${path}.unit`, measurement/* COVERAGE_UNITS */.D),
        totals: ratios(it.totals, `${path}.totals`),
        files: (0,read_value/* list */.p_)(it.files, `${path}.files`, (file, p) => {
            const one = (0,read_value/* record */.g1)(file, p);
            return {
                path: (0,read_value/* text */.Qq)(one.path, `${p}.path`, 1),
                ratios: ratios(one.ratios, `${p}.ratios`),
            };
        }),
    };
}
function ratios(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    let read = {};
    for (const unit of measurement/* COVERAGE_UNITS */.D) {
        read = { ...read, ...(0,read_value/* optional */.lq)(unit, it[unit], `${path}.${unit}`, ratio) };
    }
    return read;
}
function ratio(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    const total = (0,read_value/* count */.U9)(it.total, `${path}.total`);
    return { covered: (0,read_value/* count */.U9)(it.covered, `${path}.covered`, 0, total), total };
}
function benchmark(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    return {
        package: (0,read_value/* text */.Qq)(it.package, `${path}.package`),
        name: (0,read_value/* text */.Qq)(it.name, `${path}.name`, 1),
        ...(0,read_value/* optional */.lq)('procs', it.procs, `${path}.procs`, (v, p) => (0,read_value/* count */.U9)(v, p, 1)),
        metrics: (0,read_value/* list */.p_)(it.metrics, `${path}.metrics`, metric),
        ...(0,read_value/* optional */.lq)('place', it.place, `${path}.place`, place),
    };
}
function metric(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    const samples = (0,read_value/* numbers */.nL)(it.samples, `${path}.samples`);
    if (samples.length === 0)
        (0,read_value/* fail */.fJ)(`${path}.samples`, 'is empty');
    return {
        unit: (0,read_value/* text */.Qq)(it.unit, `${path}.unit`),
        better: (0,read_value/* oneOf */.yL)(it.better, `${path}.better`, ['lower', 'higher']),
        samples,
    };
}
function place(value, path) {
    const it = (0,read_value/* record */.g1)(value, path);
    return {
        file: (0,read_value/* text */.Qq)(it.file, `${path}.file`),
        ...(0,read_value/* optional */.lq)('line', it.line, `${path}.line`, (v, p) => (0,read_value/* count */.U9)(v, p, 1)),
        ...(0,read_value/* optional */.lq)('column', it.column, `${path}.column`, (v, p) => (0,read_value/* count */.U9)(v, p, 1)),
        ...(0,read_value/* optional */.lq)('endLine', it.endLine, `${path}.endLine`, (v, p) => (0,read_value/* count */.U9)(v, p, 1)),
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
        if (!(error instanceof read_value/* Misfit */.$C))
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
        if (error instanceof read_value/* Misfit */.$C)
            return damaged(source, error.message);
        throw error;
    }
}
/** JSON with sorted keys; absent and undefined are the same. Throws a Misfit for what JSON cannot carry. */
function canonicalJson(value, depth = 0) {
    if (depth > DEEPEST)
        throw new read_value/* Misfit */.$C('entry', 'is nested too deep');
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
        throw new read_value/* Misfit */.$C('entry', `holds the number ${value}`);
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

/***/ 74855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ Misfit),
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
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
function text(value, path, shortest = 0) {
    if (typeof value !== 'string')
        return fail(path, 'is not text');
    if (value.length < shortest)
        return fail(path, 'is empty');
    return value.length <= LONGEST_TEXT ? value : fail(path, 'is too long');
}
/** Text of a given form; `form` says which, for people. */
function matching(value, path, pattern, form) {
    const read = text(value, path);
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


/***/ }),

/***/ 44188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_DEBTS),
/* harmony export */   t: () => (/* binding */ MOST_BETWEEN)
/* harmony export */ });
/** What is kept of them in one stored run. */
const MOST_DEBTS = 1000;
const MOST_BETWEEN = 20;


/***/ }),

/***/ 12317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COVERAGE_UNITS),
/* harmony export */   H: () => (/* binding */ MEASUREMENT_KINDS)
/* harmony export */ });
const MEASUREMENT_KINDS = ['tests', 'coverage', 'benchmarks', 'diagnostics'];
const COVERAGE_UNITS = ['statements', 'lines', 'branches', 'functions'];


/***/ })

};
