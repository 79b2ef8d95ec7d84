export const id = 3355;
export const ids = [3355];
export const modules = {

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   ag: () => (/* binding */ requestOptions),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
const PAGE_SIZE = 100;
const TIMEOUT_MS = 20_000;
const RETRIES = 2;
/** A limit that is lifted later than this is not waited for: a gate that hangs is worse than one that says less. */
const LONGEST_WAIT_S = 60;
/** The client, loaded when first needed; it tries again what failed by the server's fault or a limit of its rate. */
async function connect({ token, apiUrl, retryAfterMs }) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const waitsFor = (seconds, _, __, retryCount) => seconds <= LONGEST_WAIT_S && retryCount < RETRIES;
    // The plugin takes limiters of a class of its own, and uses no more of them than this.
    const pace = retryAfterMs === undefined ? {} : { write: UNPACED, notifications: UNPACED };
    const options = {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        request: { retries: RETRIES },
        retry: { retryAfterBaseValue: retryAfterMs ?? 1000 },
        throttle: {
            retryAfterBaseValue: retryAfterMs ?? 1000,
            ...pace,
            onRateLimit: waitsFor,
            onSecondaryRateLimit: waitsFor,
        },
    };
    return getOctokit(token, options, limitTime, retry, throttling);
}
/** In place of the plugin's limiters, which let one write a second through, and one comment every three. */
const UNPACED = {
    key: () => ({ schedule: (_, job) => job() }),
};
/** Each try has its own time; first of the plugins, so innermost. */
function limitTime(octokit) {
    octokit.hook.wrap('request', (request, options) => request({
        ...options,
        request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) },
    }));
    return {};
}
/** What each request is sent with. */
function requestOptions({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** The status that GitHub answered with; undefined where nothing answered. */
function statusOf(error) {
    // Octokit gives a failed connection the status 500 too, but no response.
    return property(property(error, 'response'), 'status');
}
/** Why GitHub did not tell; `what` completes `GitHub refuses to …`, and `noun` is what it is asked for. */
function explain(error, what, noun, permission) {
    const status = statusOf(error);
    if (isLimited(error))
        return 'GitHub takes no more requests now (its limit of the rate)';
    if (status === 401)
        return 'GitHub does not accept the token (401)';
    if (status === 403 && /\blocked\b/i.test(String(property(error, 'message'))))
        return `GitHub refuses to ${what} (403): the conversation is locked`;
    if (status === 403 || status === 404)
        return `GitHub refuses to ${what} (${status}): it takes the permission \`${permission}\``;
    if (typeof status === 'number' && status >= 400)
        return `GitHub cannot ${what} now (${status})`;
    const reason = error instanceof Error ? error.message : String(error);
    return `GitHub cannot be asked for ${noun}: ${(reason.split('\n')[0] ?? '').slice(0, 200)}`;
}
/** GitHub says the same 403 where a limit is reached and where a permission is missing. */
function isLimited(error) {
    if (statusOf(error) === 429)
        return true;
    const headers = property(error, 'response', 'headers');
    if (statusOf(error) !== 403)
        return false;
    return (property(headers, 'x-ratelimit-remaining') === '0' ||
        property(headers, 'retry-after') !== undefined ||
        /secondary rate limit/i.test(String(property(error, 'message'))));
}
/** A field of a value that may be anything. */
function property(value, ...path) {
    return path.reduce((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAttemptLog: () => (/* binding */ openAttemptLog),
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/github/rest.js
var rest = __webpack_require__(2894);
;// CONCATENATED MODULE: ./lib/adapters/github/api.js
/**
 * The little that is asked of GitHub's REST API. What is refused comes back as a value that names the
 * permission: less permission means less known, never a failed run.
 */

const MAX_PAGES = 10;
/**
 * Gives the function that lists cache keys by prefix, newest first, among the newest 1,000 entries; it never throws.
 * https://docs.github.com/rest/actions/cache#list-github-actions-caches-for-a-repository
 */
function listCacheKeys(api) {
    return async (prefix) => {
        try {
            const octokit = await (0,rest/* connect */.Ng)(api);
            const keys = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const entries = await requestPage(octokit, api, prefix, page);
                keys.push(...entries.flatMap((entry) => readableKey(entry, prefix, api.refs)));
                if (entries.length < rest/* PAGE_SIZE */.md)
                    break;
            }
            return keys;
        }
        catch (error) {
            const what = 'list the actions cache';
            return { unavailable: (0,rest/* explain */.WE)(error, what, 'the actions cache', 'actions: read') };
        }
    };
}
async function requestPage(octokit, api, prefix, page) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/caches', {
        ...(0,rest/* requestOptions */.ag)(api),
        key: prefix,
        per_page: rest/* PAGE_SIZE */.md,
        page,
        sort: 'created_at',
        direction: 'desc',
    });
    const entries = (0,rest/* property */.MZ)(data, 'actions_caches');
    if (!Array.isArray(entries))
        throw new Error('its answer lists no caches');
    return entries;
}
function readableKey(entry, prefix, refs) {
    const key = (0,rest/* property */.MZ)(entry, 'key');
    const ref = (0,rest/* property */.MZ)(entry, 'ref');
    if (typeof key !== 'string' || typeof ref !== 'string')
        return [];
    return key.startsWith(prefix) && refs.includes(ref) ? [key] : [];
}

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

;// CONCATENATED MODULE: ./lib/compare/baseline-attempts.js

const FORMAT = 'tollgate-attempts';
/** With `~` and no hash after it: no suite has a slug like that, so no search for a suite ever finds one. */
const LEAD = 'tollgate-v1-attempts~-';
const MOST_RECORDS = 100;
const LONGEST_SUMMARY = 1000;
const VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'];
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
/** What the keys of all attempts of one job and commit begin with, and no others. */
function attemptPrefix(job, head, sha256) {
    return `${LEAD}${sha256(JSON.stringify(job)).slice(0, 16)}-${head}-`;
}
/** Key of one attempt; safe as a cache key and as a file name. */
function attemptKey(prefix, { runId, attempt }, sha256) {
    const run = /^[a-z0-9]{1,40}$/.test(runId) ? runId : `~${sha256(runId).slice(0, 16)}`;
    return `${prefix}${run}-${attempt}`;
}
/** One line with its newline; of very many records the newest. */
function encodeAttempts(records) {
    const kept = mergeAttempts(records).slice(-MOST_RECORDS).map(baseline_attempts_short);
    return `${JSON.stringify({ format: FORMAT, schema: 1, records: kept })}\n`;
}
/** Undefined for what {@link encodeAttempts} did not write. */
function decodeAttempts(content) {
    try {
        const file = record(JSON.parse(content), 'file');
        if (file.format !== FORMAT || file.schema !== 1)
            return undefined;
        const records = list(file.records, 'records', readAttempt);
        return records.length <= MOST_RECORDS ? records : undefined;
    }
    catch (error) {
        if (error instanceof Misfit || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Each attempt once, oldest first. */
function mergeAttempts(records) {
    const known = new Map(records.map((one) => [`${one.runId}\0${one.attempt}`, one]));
    return [...known.values()].sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || a.attempt - b.attempt);
}
function baseline_attempts_short(one) {
    return { ...one, summary: one.summary.slice(0, LONGEST_SUMMARY) };
}
function readAttempt(value, path) {
    const it = record(value, path);
    const commit = (of, at) => matching(of, at, COMMIT, 'a full commit id');
    const summary = read_value_text(it.summary, `${path}.summary`);
    const recordedAt = matching(it.recordedAt, `${path}.recordedAt`, UTC, 'a time in UTC');
    return {
        head: commit(it.head, `${path}.head`),
        ...optional('base', it.base, `${path}.base`, commit),
        runId: read_value_text(it.runId, `${path}.runId`, 1),
        attempt: count(it.attempt, `${path}.attempt`, 1, 9_999_999),
        verdict: oneOf(it.verdict, `${path}.verdict`, VERDICTS),
        summary: summary.length <= LONGEST_SUMMARY ? summary : fail(`${path}.summary`, 'is too long'),
        recordedAt: Number.isFinite(Date.parse(recordedAt)) ? recordedAt : fail(path, 'has no time'),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/model/debt.js
var debt = __webpack_require__(4188);
// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(2317);
;// CONCATENATED MODULE: ./lib/compare/baseline-schema.js



const baseline_schema_VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'];
const STATUSES = ['passed', 'failed', 'skipped', 'errored', 'unfinished'];
const baseline_schema_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FINGERPRINT = /^[0-9a-f]{8,64}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_ACCEPTANCES = 1000;
const LONGEST_PART = 1000;
const baseline_schema_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
/** The entry in a parsed value. Throws a Misfit that names the first field that does not fit. */
function readEntry(value) {
    const entry = record(value, 'entry');
    const at = (name) => `entry.${name}`;
    return {
        schema: entry.schema === 1 ? 1 : fail(at('schema'), 'is not 1'),
        suite: read_value_text(entry.suite, at('suite'), 1),
        commit: matching(entry.commit, at('commit'), baseline_schema_COMMIT, 'a full commit id'),
        branch: read_value_text(entry.branch, at('branch')),
        runId: read_value_text(entry.runId, at('runId'), 1),
        attempt: count(entry.attempt, at('attempt'), 1, 9_999_999),
        recordedAt: moment(entry.recordedAt, at('recordedAt')),
        verdict: oneOf(entry.verdict, at('verdict'), baseline_schema_VERDICTS),
        accepted: bool(entry.accepted, at('accepted')),
        toolVersion: read_value_text(entry.toolVersion, at('toolVersion')),
        environment: environment(entry.environment, at('environment')),
        taskDurationsMs: mapOf(entry.taskDurationsMs, at('taskDurationsMs'), duration),
        ...optional('tests', entry.tests, at('tests'), tests),
        ...optional('coverage', entry.coverage, at('coverage'), coverage),
        ...optional('benchmarks', entry.benchmarks, at('benchmarks'), (v, p) => list(v, p, benchmark)),
        ...optional('knownCommits', entry.knownCommits, at('knownCommits'), (v, p) => list(v, p, (commit, path) => matching(commit, path, baseline_schema_COMMIT, 'a full commit id'))),
        ...optional('acceptances', entry.acceptances, at('acceptances'), acceptances),
        ...optional('debts', entry.debts, at('debts'), (v, p) => atMost(debt/* MOST_DEBTS */.H, v, p, baseline_schema_debt)),
    };
}
function atMost(most, value, path, read) {
    if (Array.isArray(value) && value.length > most)
        fail(path, 'is too long');
    return list(value, path, read);
}
function baseline_schema_debt(value, path) {
    const it = record(value, path);
    const full = (of, p) => matching(of, p, baseline_schema_COMMIT, 'a full commit id');
    return {
        package: read_value_text(it.package, `${path}.package`),
        name: read_value_text(it.name, `${path}.name`, 1),
        ...optional('procs', it.procs, `${path}.procs`, (v, p) => count(v, p, 1)),
        unit: read_value_text(it.unit, `${path}.unit`),
        ...optional('ratio', it.ratio, `${path}.ratio`, finite),
        ...optional('low', it.low, `${path}.low`, finite),
        ...optional('high', it.high, `${path}.high`, finite),
        since: full(it.since, `${path}.since`),
        reference: full(it.reference, `${path}.reference`),
        between: atMost(debt/* MOST_BETWEEN */.t, it.between, `${path}.between`, full),
        foundAt: moment(it.foundAt, `${path}.foundAt`),
        how: oneOf(it.how, `${path}.how`, ['regressed', 'drift']),
    };
}
/** Globs are matched, so that both their length and their number are held small. */
function acceptances(value, path) {
    const read = list(value, path, acceptance);
    return read.length <= MOST_ACCEPTANCES ? read : fail(path, 'is too long');
}
function acceptance(value, path) {
    const it = record(value, path);
    const bounded = (name) => {
        const read = read_value_text(it[name], `${path}.${name}`, 1);
        return read.length <= LONGEST_PART ? read : fail(`${path}.${name}`, 'is too long');
    };
    return {
        subject: bounded('subject'),
        by: bounded('by'),
        reason: bounded('reason'),
        until: matching(it.until, `${path}.until`, DAY, 'a day'),
        how: oneOf(it.how, `${path}.how`, ['label', 'trailer', 'command']),
        commit: matching(it.commit, `${path}.commit`, baseline_schema_COMMIT, 'a full commit id'),
    };
}
function moment(value, path) {
    const stamp = matching(value, path, baseline_schema_UTC, 'a time in UTC');
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
        ...optional('flaky', it.flaky, `${path}.flaky`, (names, p) => list(names, p, (name, at) => read_value_text(name, at))),
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



const baseline_format_FORMAT = 'tollgate-baseline';
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
        return `{"format":"${baseline_format_FORMAT}","schema":${SCHEMA},"sha256":"${sha256(body)}","entry":${body}}\n`;
    }
    catch (error) {
        if (!(error instanceof Misfit))
            throw error;
        const message = `This run cannot be stored as a baseline: ${error.message}.`;
        throw new problem/* ProblemError */.M([{ code: 'baseline-invalid', severity: 'error', message }], {
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
    if (!isRecord(parsed) || field(parsed, 'format') !== baseline_format_FORMAT)
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

;// CONCATENATED MODULE: ./lib/compare/baseline-key.js
const baseline_key_LEAD = 'tollgate-v1-';
const KEY = /^tollgate-v1-([a-z0-9._~]{1,80})-([0-9a-f]{40}|[0-9a-f]{64})-([0-9a-f]{8,12})-([a-z0-9._~]{1,80})-(\d{1,7})$/;
const SHOWN = 40;
/** Key of one entry, at most 250 characters. */
function entryKey(entry, sha256) {
    const fingerprint = entry.environment.fingerprint.slice(0, 12);
    const run = slug(entry.runId, sha256);
    return `${commitPrefix(entry.suite, entry.commit, sha256)}${fingerprint}-${run}-${entry.attempt}`;
}
/** What the keys of all runs of a suite begin with, and no other suite's. */
function suitePrefix(suite, sha256) {
    return `${baseline_key_LEAD}${slug(suite, sha256)}-`;
}
/** What the keys of all runs of one commit of a suite begin with. */
function commitPrefix(suite, commit, sha256) {
    return `${suitePrefix(suite, sha256)}${commit}-`;
}
/** The commit that a key names; undefined where it is not a key of ours. */
function commitOfKey(key) {
    return KEY.exec(key)?.[2];
}
/** Keys of the wanted commits in the order of those; of one commit the runs of the wanted environment first. */
function keysByCommit(keys, wanted) {
    const order = new Map(wanted.commits.map((commit, index) => [commit, index]));
    const environment = `-${wanted.fingerprint.slice(0, 12)}-`;
    const placed = keys.flatMap((key) => {
        const position = order.get(commitOfKey(key) ?? '');
        return position === undefined ? [] : [{ key, position, other: !key.includes(environment) }];
    });
    placed.sort((a, b) => a.position - b.position || Number(a.other) - Number(b.other));
    return placed.map(({ key }) => key);
}
/**
 * Lower-case letters, digits, `.` and `_` stay; whatever else changes brings a hash of the whole text with it, so
 * that two names never meet in one slug, not even where upper and lower case are the same.
 */
function slug(text, sha256) {
    if (/^[a-z0-9._]{1,40}$/.test(text))
        return text;
    const shown = text
        .slice(0, SHOWN)
        .toLowerCase()
        .replace(/[^a-z0-9._]/g, '_')
        .slice(0, SHOWN);
    return `${shown}~${sha256(text).slice(0, 16)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/store/sha256.js
/** The hash that keys and checksums of stored runs are made with. */

/** SHA-256 of a text as UTF-8, in lower-case hex. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}

;// CONCATENATED MODULE: ./lib/adapters/store/write-once.js
/**
 * Writes a file that nobody overwrites: all of it appears under its name at once, on disk, or nothing does,
 * whatever is killed when. Two writers of one name: the first wins, the other is told.
 */



const TEMPORARY = /^\.tollgate-[0-9a-f]{16}\.tmp$/;
const ABANDONED_AFTER_MS = 3_600_000;
/** What a file system says that knows no hard links (FAT, some network shares). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK']);
/** What systems say that cannot sync a directory (Windows, some network shares). */
const NO_DIRECTORY_SYNC = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);
/**
 * Writes `text` as `directory/name`. Resolves to false, and changes nothing, where that file is there already.
 * Throws what the file system throws; leaves no temporary file behind unless killed.
 */
async function writeOnce(directory, name, text, makeLink = promises_.link) {
    const temporary = (0,external_node_path_.join)(directory, `.tollgate-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    const target = (0,external_node_path_.join)(directory, name);
    try {
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(text, 'utf8');
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        const isNew = await publish(temporary, target, makeLink);
        if (isNew)
            await syncDirectory(directory);
        return isNew;
    }
    finally {
        await unlinkIfThere(temporary);
    }
}
/** Removes what writers left that were killed more than an hour ago, by the clock of the file system itself. */
async function removeAbandoned(directory, writtenNow) {
    const { mtimeMs: now } = await (0,promises_.lstat)((0,external_node_path_.join)(directory, writtenNow));
    for (const name of await (0,promises_.readdir)(directory)) {
        if (!TEMPORARY.test(name))
            continue;
        const path = (0,external_node_path_.join)(directory, name);
        const found = await (0,promises_.lstat)(path).catch(absent);
        if (found !== undefined && now - found.mtimeMs > ABANDONED_AFTER_MS)
            await unlinkIfThere(path);
    }
}
async function publish(temporary, target, makeLink) {
    try {
        await makeLink(temporary, target);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        if (!NO_LINKS.has(codeOf(error)))
            throw error;
        return await renameUnderClaim(temporary, target);
    }
}
/** Renaming overwrites, so a claim file keeps a second writer of the same name away meanwhile. */
async function renameUnderClaim(temporary, target) {
    const claim = `${target}.claim`;
    const handle = await (0,promises_.open)(claim, 'wx');
    try {
        if ((await (0,promises_.lstat)(target).catch(absent)) !== undefined)
            return false;
        await (0,promises_.rename)(temporary, target);
        return true;
    }
    finally {
        await handle.close();
        await unlinkIfThere(claim);
    }
}
async function syncDirectory(directory) {
    try {
        const handle = await (0,promises_.open)(directory, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NO_DIRECTORY_SYNC.has(codeOf(error)))
            throw error;
    }
}
async function unlinkIfThere(path) {
    await (0,promises_.unlink)(path).catch(absent);
}
/** Turns `no such file` into undefined and rethrows all else. */
function absent(error) {
    if (codeOf(error) === 'ENOENT')
        return undefined;
    throw error;
}
/** The system's code of a failed file operation; empty where it has none. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    return typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./lib/adapters/store/entry-file.js
/**
 * Reads one file of a baseline directory, which others may have written: regular files only, links are not
 * followed, size is bounded before reading, and the content must be the run that the name says.
 */






/** Windows has neither flag; there a link is told by the directory listing alone. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** The bytes of a regular file as UTF-8 text, or what is wrong with it. Undefined where there is none. */
async function readBounded(path, shown) {
    try {
        const handle = await (0,promises_.open)(path, FLAGS);
        try {
            const { size } = regular(await handle.stat());
            if (size > LARGEST_ENTRY_BYTES)
                return unreadable(shown, 'it is larger than 64 MiB');
            const bytes = await handle.readFile();
            return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        return unreadable(shown, reason(error));
    }
}
/** Decodes the text stored under `key`; another run's content under that key is foreign. */
function decodeStored(text, key, shown) {
    const decoded = decodeEntry(text, shown, sha256);
    if ('problem' in decoded || entryKey(decoded.entry, sha256) === key)
        return decoded;
    return {
        problem: {
            code: 'baseline-foreign',
            severity: 'warning',
            message: `${JSON.stringify(shown)} holds another run than its name says.`,
            hint: 'It is skipped. `tollgate baseline import` stores a run under its right name.',
        },
    };
}
/** Two results of one run and suite: neither store overwrites the first. */
function alreadyStored(key) {
    return {
        code: 'baseline-exists',
        severity: 'warning',
        message: `Another result of this run is stored already under ${JSON.stringify(key)}; this one was not stored.`,
        hint: 'Give each job or task that measures something else a suite of its own.',
    };
}
function regular(stat) {
    if (!stat.isFile())
        throw new NotRegular();
    return stat;
}
class NotRegular extends Error {
}
function reason(error) {
    if (error instanceof NotRegular)
        return 'it is not a regular file';
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'it is not UTF-8 text';
    const code = codeOf(error);
    return code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be read (${code || error})`;
}
function unreadable(shown, why) {
    const message = `The stored run ${JSON.stringify(shown)} is unreadable: ${why}.`;
    return { problem: { code: 'baseline-damaged', severity: 'warning', message } };
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/adapters/store/toolkit.js
/**
 * Loads `@actions/cache` when first needed and hears what it says. The toolkit answers a failing service, a refused
 * token and a torn archive all with `undefined` or -1, as if nothing were stored; the reason goes to the log alone.
 * A lost baseline must not look like a first run, so the log is read along (and passed on unchanged).
 */

/** Warnings and errors are workflow commands; a refused save and a forbidden mode are plain lines. */
const COMPLAINT = /^(?:::(?:warning|error)[^:\r\n]*::|(?=Failed to save: |Cache (?:save|restore) skipped: ))([^\r\n]*)/m;
/** The toolkit itself: 2 MB of code that only a run in Actions pays for. */
async function loadToolkit() {
    return await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 1691));
}
/** Runs one call of the toolkit. What it throws is a complaint as well. */
async function hear(call) {
    let complaint;
    const write = external_node_process_.stdout.write;
    // The overloads of `write` differ in their last arguments only, which are handed on as they come.
    external_node_process_.stdout.write = ((...said) => {
        if (typeof said[0] === 'string')
            complaint ??= COMPLAINT.exec(said[0])?.[1];
        return write.apply(external_node_process_.stdout, said);
    });
    try {
        const value = await call();
        return { value, ...(complaint === undefined ? {} : { complaint: tidy(complaint) }) };
    }
    catch (error) {
        return {
            value: undefined,
            complaint: tidy(error instanceof Error ? error.message : `${error}`),
        };
    }
    finally {
        external_node_process_.stdout.write = write;
    }
}
function tidy(complaint) {
    return complaint
        .replace(/[\u0000-\u001f\u007f]+|%0[AD]/gi, ' ')
        .trim()
        .slice(0, 400);
}

;// CONCATENATED MODULE: ./lib/adapters/store/cache-session.js
/**
 * Moves one stored run at a time between a text and the actions cache. The path is part of what the cache looks
 * for, so it is the same for every run and system, and the calls wait for each other.
 */





const FOLDER = '.tollgate-cache';
const FILE = 'entry.json';
/** Relative, since the cache's version is a hash of it; the toolkit resolves it against the workspace. */
const PATHS = [`${FOLDER}/${FILE}`];
/** What the service takes in one request. */
const MOST_KEYS = 10;
/** A session in `workspace`, which must be the working directory and, where set, `GITHUB_WORKSPACE`. */
function openCacheSession(toolkit, workspace) {
    let last = Promise.resolve();
    // One after the other: they share a path.
    const inTurn = (work) => {
        const turn = last.then(work, work);
        last = turn;
        return turn;
    };
    const folder = (0,external_node_path_.join)(workspace, FOLDER);
    return {
        restore: (keys) => inTurn(() => withFolder(folder, () => restore(toolkit, folder, keys))),
        save: (key, text) => inTurn(() => withFolder(folder, () => save(toolkit, folder, key, text))),
    };
}
async function restore(toolkit, folder, keys) {
    const fetch = (options) => {
        const [first = '', ...others] = keys;
        return hear(() => toolkit.restoreCache([...PATHS], first, others, options, true));
    };
    const { value: key, complaint } = await fetch();
    if (key !== undefined) {
        const read = await readBounded((0,external_node_path_.join)(folder, FILE), key);
        if (read === undefined)
            return { state: 'unreadable', key, why: 'its archive holds no run' };
        if ('problem' in read)
            return { state: 'unreadable', key, why: read.problem.message };
        return { state: 'hit', key, text: read.text };
    }
    if (complaint === undefined)
        return { state: 'miss' };
    // A torn archive and a service that fails look alike, but only the former's key can still be looked up.
    const found = await fetch({ lookupOnly: true });
    return found.value === undefined
        ? { state: 'failed', why: complaint }
        : { state: 'unreadable', key: found.value, why: complaint };
}
async function save(toolkit, folder, key, text) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, FILE), text, 'utf8');
    const { value, complaint } = await hear(() => toolkit.saveCache([...PATHS], key, undefined, true));
    // Service v1 returns an id also where the upload failed afterwards, and says so in the log alone.
    if (complaint !== undefined)
        return complaint;
    return value === undefined || value < 0 ? 'the cache service refused it' : undefined;
}
/** Makes the folder, hidden from git, and takes it away again with all that was restored into it. */
async function withFolder(folder, work) {
    const found = await (0,promises_.lstat)(folder).catch(absent);
    if (found !== undefined && !found.isDirectory()) {
        throw new Error(`${JSON.stringify(folder)} is in the way: it is no directory`);
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, FILE), { recursive: true, force: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', 'utf8');
        return await work();
    }
    finally {
        for (const name of [FILE, '.gitignore']) {
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
        }
        await (0,promises_.rmdir)(folder).catch(keepWhereUsed);
    }
}
function keepWhereUsed(error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error)))
        throw error;
}

;// CONCATENATED MODULE: ./lib/adapters/store/attempts-cache.js
/**
 * Verdicts of attempts in the actions cache: one entry an attempt, which carries all earlier ones, so that one look-up
 * by prefix finds the newest and with it the rest.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 */




/** A log over the cache of this job; that there is none is told once, when it is to be written to. */
function openAttemptCache({ workspace, job, load = loadToolkit, }) {
    let opened;
    const session = () => {
        opened ??= load().then((toolkit) => toolkit.isFeatureAvailable() ? openCacheSession(toolkit, workspace) : undefined);
        return opened;
    };
    let known = [];
    return {
        async earlier(head) {
            try {
                const found = await (await session())?.restore([attemptPrefix(job, head, sha256)]);
                if (found?.state !== 'hit')
                    return { records: [], problems: [] };
                const decoded = decodeAttempts(found.text);
                if (decoded === undefined)
                    return { records: [], problems: [attempts_cache_unreadable(found.key)] };
                known = decoded.filter((one) => one.head === head);
                return { records: known, problems: [] };
            }
            catch {
                // Whatever keeps the cache from being read keeps it from being written, and is told then.
                return { records: [], problems: [] };
            }
        },
        async record(record) {
            try {
                const cache = await session();
                if (cache === undefined)
                    return [notKept('the actions cache is not available to this job')];
                const key = attemptKey(attemptPrefix(job, record.head, sha256), record, sha256);
                const refusal = await cache.save(key, encodeAttempts([...known, record]));
                return refusal === undefined ? [] : [notKept(refusal)];
            }
            catch (error) {
                return [notKept(error instanceof Error ? error.message : String(error))];
            }
        },
    };
}
/** The verdict of an attempt that is not kept: the next one cannot tell of it. */
function notKept(why) {
    return {
        code: 'attempt-not-kept',
        severity: 'warning',
        message: `The verdict of this attempt was not kept for later ones: ${why.replace(/\.$/, '')}.`,
    };
}
/** Stored verdicts that are none. */
function attempts_cache_unreadable(name) {
    return {
        code: 'attempts-damaged',
        severity: 'warning',
        message: `The verdicts of earlier attempts in ${JSON.stringify(name)} cannot be read.`,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/store/shelf.js
/** One directory of stored runs: which keys it holds, and what each file says. Writes nothing. */






const SUFFIX = '.json';
/** Folder on the shelf for what is no stored run: verdicts of attempts. */
const ATTEMPTS_FOLDER = 'attempts';
/** The directory as people know it: below the root where there is one. */
function describeShelf({ directory, within }) {
    return within === undefined ? directory : (0,external_node_path_.relative)(within, directory).split(external_node_path_.sep).join('/');
}
/** File name of a key. */
function fileName(key) {
    return key + SUFFIX;
}
/** Names of all files of runs, and of others that are not hidden, sorted; none where the directory does not exist yet. */
async function namesIn(shelf) {
    await confine(shelf);
    const names = await (0,promises_.readdir)(shelf.directory).catch(absent);
    const isOther = (name) => name.startsWith('.') || name === ATTEMPTS_FOLDER;
    return (names ?? []).filter((name) => !isOther(name)).sort();
}
/** The key that a file is named by; undefined for files of others. */
function keyOf(name) {
    if (!name.endsWith(SUFFIX))
        return undefined;
    const key = name.slice(0, -SUFFIX.length);
    return commitOfKey(key) === undefined ? undefined : key;
}
/** Milliseconds since the epoch of the file's last change; undefined where it is gone. */
async function modifiedAt(shelf, key) {
    return (await (0,promises_.lstat)((0,external_node_path_.join)(shelf.directory, fileName(key))).catch(absent))?.mtimeMs;
}
/** The run under a key, or what is wrong with its file; neither where it is gone. */
async function readStored(shelf, key) {
    const name = fileName(key);
    const shown = `${describeShelf(shelf)}/${name}`;
    const read = await readBounded((0,external_node_path_.join)(shelf.directory, name), shown);
    if (read === undefined)
        return { key, bytes: 0 };
    if ('problem' in read)
        return { key, bytes: 0, problem: read.problem };
    return { key, bytes: Buffer.byteLength(read.text), ...decodeStored(read.text, key, shown) };
}
/** Throws a ProblemError where a part of the way from the root to the directory is a link or no directory. */
async function confine({ directory, within }) {
    if (within === undefined)
        return;
    let path = within;
    for (const part of (0,external_node_path_.relative)(within, directory).split(external_node_path_.sep)) {
        path = (0,external_node_path_.join)(path, part);
        const found = await (0,promises_.lstat)(path).catch(absent);
        if (part === '..' || found?.isSymbolicLink() || found?.isDirectory() === false) {
            const message = `The baseline directory ${JSON.stringify(directory)} is not used: ${JSON.stringify(path)} is a link, no directory, or outside of the repository.`;
            const hint = 'Name a real directory below the repository in `baseline.directory`.';
            throw new problem/* ProblemError */.M([{ code: 'baseline-directory', severity: 'error', message, hint }]);
        }
        if (found === undefined)
            return;
    }
}
/** What is wrong with the directory itself, as problems. */
function shelfProblems(error, shelf, what) {
    if (error instanceof problem/* ProblemError */.M)
        return error.problems;
    const code = codeOf(error);
    if (code === '')
        throw error;
    const message = `The baseline directory ${JSON.stringify(shelf.directory)} cannot be ${what} (${code}).`;
    return [{ code: 'baseline-unreachable', severity: 'error', message }];
}

;// CONCATENATED MODULE: ./lib/adapters/store/attempts-directory.js
/** Verdicts of attempts as files in a folder beside the stored runs, one an attempt; none is ever changed. */









const MOST_FILES = 100;
/** A log below the directory of a store; made when first written to. */
function openAttemptDirectory(shelf, job) {
    const own = { ...shelf, directory: (0,external_node_path_.join)(shelf.directory, ATTEMPTS_FOLDER) };
    return {
        earlier: (head) => find(own, head, attemptPrefix(job, head, sha256)),
        async record(record) {
            const key = attemptKey(attemptPrefix(job, record.head, sha256), record, sha256);
            try {
                await confine(own);
                await (0,promises_.mkdir)(own.directory, { recursive: true });
                const isNew = await writeOnce(own.directory, fileName(key), encodeAttempts([record]));
                return isNew ? [] : [notKept(`another one is kept as ${JSON.stringify(key)} already`)];
            }
            catch (error) {
                return [notKept(attempts_directory_reason(error))];
            }
        },
    };
}
async function find(shelf, head, prefix) {
    const records = [];
    const problems = [];
    try {
        await confine(shelf);
        const names = (await (0,promises_.readdir)(shelf.directory).catch(absent)) ?? [];
        const wanted = names.filter((name) => name.startsWith(prefix)).sort();
        for (const name of wanted.slice(-MOST_FILES)) {
            const read = await readBounded((0,external_node_path_.join)(shelf.directory, name), name);
            const decoded = read !== undefined && 'text' in read ? decodeAttempts(read.text) : undefined;
            if (decoded === undefined)
                problems.push(attempts_cache_unreadable(name));
            else
                records.push(...decoded.filter((one) => one.head === head));
        }
    }
    catch (error) {
        problems.push({ ...attempts_cache_unreadable(shelf.directory), hint: attempts_directory_reason(error) });
    }
    return { records: mergeAttempts(records), problems };
}
function attempts_directory_reason(error) {
    if (error instanceof problem/* ProblemError */.M)
        return error.message;
    const code = codeOf(error);
    if (code === '')
        throw error;
    return `the directory cannot be used (${code})`;
}

;// CONCATENATED MODULE: ./lib/compare/baseline-evidence.js
/** One sentence naming the nearest wanted commit whose run is gone, with its witness; undefined without evidence. */
function evictionEvidence({ commits, witnesses, present, store, }) {
    const nearestPresent = commits.findIndex((commit) => present.has(commit));
    const absent = nearestPresent < 0 ? commits : commits.slice(0, nearestPresent);
    for (const commit of absent) {
        const witness = witnesses.find((entry) => entry.knownCommits?.includes(commit));
        if (witness === undefined)
            continue;
        return `A run of commit ${commit.slice(0, 10)} was stored once (the run of ${witness.commit.slice(0, 10)} names it) and is no longer in ${store}.`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/compare/baseline-explain.js
var baseline_explain = __webpack_require__(7926);
;// CONCATENATED MODULE: ./lib/adapters/store/cache-find.js
/**
 * Gathers the window of a suite from the actions cache, one restore a stored run. A request takes ten keys, so one
 * asks for the nearest run of several commits at once; the search is bounded in steps and in time.
 */






const KEYS_A_COMMIT = 2;
const KEYS_TRIED_FOR_ONE = 3;
const LONGEST_SEARCH_MS = 60_000;
const UNREACHABLE = 'baseline-unreachable';
/** The stored runs of the wanted commits, and what is known of those that are gone. Never throws for the network. */
async function findInCache(query, session, now, listKeys) {
    const deadline = now() + LONGEST_SEARCH_MS;
    const late = () => now() > deadline;
    const search = { query, session, late, entries: [], problems: [], present: new Set() };
    const listed = await listKeys?.(suitePrefix(query.suite, sha256));
    if (listed !== undefined && !('unavailable' in listed))
        await restoreListed(search, listed);
    // A list may name nothing that this job can restore, as that of GitHub does for the cache of another server.
    if (search.entries.length === 0) {
        if (query.commits.length > 0)
            await walk(search);
        else
            await restoreLatest(search);
    }
    if (query.commits.length === 0 && search.latest !== undefined)
        search.entries.push(search.latest);
    else if (search.entries.length === 0)
        noteUnrelated(search);
    return answer(search);
}
/** Every run of the wanted commits that the list names and this job may read, each by its exact key. */
async function restoreListed(search, listed) {
    const { query } = search;
    const keys = listed.filter((key) => commitOfKey(key) !== undefined);
    const wanted = query.commits.length === 0 ? keys : keysByCommit(keys, query);
    for (const key of wanted.slice(0, KEYS_TRIED_FOR_ONE * query.limit)) {
        if (isOver(search))
            return;
        note(search, await search.session.restore([key]));
    }
}
/** From the wanted commit backwards, always to the nearest commit of which a run is stored. */
async function walk(search) {
    let rest = search.query.commits;
    while (rest.length > 0 && !isOver(search)) {
        const batch = rest.slice(0, MOST_KEYS / KEYS_A_COMMIT);
        const commit = note(search, await search.session.restore(keysOf(batch, search.query)));
        const nothingYet = search.present.size === 0 && search.problems.length === 0;
        // Where the suite has no run at all, asking for each commit would only cost time.
        if (nothingYet && search.latest === undefined && !(await restoreLatest(search)))
            return;
        const position = commit === undefined ? -1 : batch.indexOf(commit);
        rest = rest.slice(position < 0 ? batch.length : position + 1);
    }
}
/** True where there is a run of the suite. */
async function restoreLatest(search) {
    const restored = await search.session.restore([suitePrefix(search.query.suite, sha256)]);
    const decoded = decode(restored);
    if (decoded !== undefined && 'entry' in decoded)
        search.latest = decoded.entry;
    else
        note(search, restored);
    return restored.state === 'hit' || restored.state === 'unreadable';
}
/** For each commit a run of this environment, else of any: the environment stands last in the key. */
function keysOf(commits, { suite, fingerprint }) {
    return commits.flatMap((commit) => {
        const prefix = commitPrefix(suite, commit, sha256);
        return [`${prefix}${fingerprint.slice(0, 12)}-`, prefix];
    });
}
/** Notes one restored run; returns the commit that it is of. */
function note(search, restored) {
    if (restored.state === 'failed')
        search.problems.push(unreachable(restored.why));
    const decoded = decode(restored);
    if (decoded === undefined || !('key' in restored))
        return undefined;
    if ('entry' in decoded)
        search.entries.push(decoded.entry);
    else
        search.problems.push(decoded.problem);
    const commit = commitOfKey(restored.key);
    if (commit !== undefined)
        search.present.add(commit);
    return commit;
}
function decode(restored) {
    if (restored.state === 'hit')
        return decodeStored(restored.text, restored.key, restored.key);
    if (restored.state !== 'unreadable')
        return undefined;
    const message = `The stored run ${JSON.stringify(restored.key)} is damaged: ${restored.why}.`;
    return { problem: { code: 'baseline-damaged', severity: 'warning', message } };
}
function isOver(search) {
    if (search.entries.length >= search.query.limit)
        return true;
    if (search.problems.some((problem) => problem.code === UNREACHABLE))
        return true;
    if (!search.late())
        return false;
    search.problems.push(unreachable(`the search took longer than ${LONGEST_SEARCH_MS / 1000} s`));
    return true;
}
function noteUnrelated(search) {
    const { latest, query } = search;
    if (latest === undefined)
        return;
    const message = `The newest stored run of suite ${JSON.stringify(query.suite)} is of commit ${latest.commit.slice(0, 10)}, which is none of the ${query.commits.length} commits that this change builds on.`;
    search.problems.push({ code: baseline_explain/* UNRELATED */.PL, severity: 'warning', message });
}
function answer({ query, entries, problems, present, latest }) {
    const evicted = evictionEvidence({
        commits: query.commits,
        witnesses: latest === undefined ? entries : [...entries, latest],
        present,
        store: 'the cache',
    });
    return { entries, problems, ...(evicted === undefined ? {} : { evicted }) };
}
function unreachable(why) {
    return {
        code: UNREACHABLE,
        severity: 'warning',
        message: `The actions cache could not be searched to the end: ${why}.`,
        hint: 'Run the job again; where the cache is not to be had, set `baseline.store: directory`.',
    };
}

;// CONCATENATED MODULE: ./lib/adapters/store/cache.js
/**
 * Baselines in the actions cache, one immutable entry a run. What a run may read and write is the service's own
 * rule: its branch, the base branch and the default branch. A refused save is told, never silence.
 */








/** A store over the cache service of this job. Loads the toolkit at its first use; no method throws. */
function openCacheStore(options) {
    let opened;
    const session = () => {
        opened ??= cache_open(options);
        return opened;
    };
    return {
        description: `cache of ${options.repository}`,
        find: async (query) => await cache_find(await session(), query, options),
        save: async (entry) => await cache_save(await session(), entry),
    };
}
async function cache_open({ load = loadToolkit, workspace }) {
    try {
        const toolkit = await load();
        return toolkit.isFeatureAvailable() ? openCacheSession(toolkit, workspace) : unavailable();
    }
    catch (error) {
        return unavailable(because(error));
    }
}
async function cache_find(session, query, { now, listKeys }) {
    if ('code' in session)
        return { entries: [], problems: [session] };
    try {
        return await findInCache(query, session, now, listKeys);
    }
    catch (error) {
        return { entries: [], problems: [unavailable(because(error))] };
    }
}
async function cache_save(session, entry) {
    const key = entryKey(entry, sha256);
    try {
        const text = encodeEntry(entry, sha256);
        if ('code' in session)
            return { key, problems: [notSaved(key, session.message)] };
        const beside = (stored) => ({
            key,
            problems: stored === text ? [] : [alreadyStored(key)],
        });
        // Not every server keeps what it has: that of act would replace it.
        const before = await readBack(session, key);
        if (before !== undefined)
            return beside(before);
        const refusal = await session.save(key, text);
        if (refusal === undefined)
            return { key, problems: [] };
        const after = await readBack(session, key);
        return after === undefined ? { key, problems: [notSaved(key, refusal)] } : beside(after);
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            return { key, problems: error.problems };
        return { key, problems: [notSaved(key, because(error))] };
    }
}
/** The text under exactly this key. */
async function readBack(session, key) {
    const stored = await session.restore([key]);
    return stored.state === 'hit' && stored.key === key ? stored.text : undefined;
}
function because(error) {
    return error instanceof Error ? error.message : String(error);
}
function unavailable(why) {
    return {
        code: 'baseline-unreachable',
        severity: 'warning',
        message: why === undefined
            ? 'The actions cache is not available to this job, so no baseline can be read or stored.'
            : `The actions cache cannot be used: ${why}.`,
        hint: 'GitHub Enterprise Server needs 3.5 or later with caching enabled, act its cache server; elsewhere set `baseline.store: directory`.',
    };
}
function notSaved(key, why) {
    return {
        code: 'baseline-not-saved',
        severity: 'warning',
        message: `This run was not stored as a baseline under ${JSON.stringify(key)}: ${why.replace(/\.$/, '')}.`,
        hint: hintFor(why),
    };
}
function hintFor(why) {
    if (/denied|cache-mode|read-?only|permission|40[13]/i.test(why)) {
        return 'The token of this event may only read the cache (forks, `pull_request_target`, `issue_comment`, `workflow_run`): store baselines from a push to the default branch.';
    }
    if (/reserve|already exists|another job/i.test(why)) {
        return 'Either the token may only read the cache, or another job holds this key: give each job a suite of its own.';
    }
    return 'Run the job again; the baseline of this commit is missing until then.';
}

;// CONCATENATED MODULE: ./lib/adapters/store/directory-find.js
/** Answers a query from a directory of stored runs: which to read, in which order, and what is gone. */




/** Without history to go by, so many of the most recently written files are read. */
const MOST_UNORDERED = 200;
/** The stored runs of the wanted commits; throws only what the directory itself throws. */
async function findOnShelf(shelf, query) {
    const prefix = suitePrefix(query.suite, sha256);
    const names = await namesIn(shelf);
    const { trusts, problems } = doubtChanged(shelf, prefix, query.changedPaths ?? []);
    const keys = names
        .filter(trusts)
        .flatMap((name) => keyOf(name) ?? [])
        .filter((key) => key.startsWith(prefix));
    const answer = query.commits.length === 0
        ? await findLatest(shelf, query.limit, keys)
        : await findByCommit(shelf, query, keys);
    return { ...answer, problems: [...problems, ...answer.problems] };
}
/** A change must not choose what it is compared with: what it did to the stored runs of the suite does not count. */
function doubtChanged(shelf, prefix, changedPaths) {
    const directory = describeShelf(shelf);
    const lead = `${directory}/`;
    // The directory itself, or one above it, as a link or a submodule.
    const isReplaced = changedPaths.some((path) => path === directory || lead.startsWith(`${path}/`));
    const changed = new Set(changedPaths.flatMap((path) => (path.startsWith(lead) ? [path.slice(lead.length)] : [])));
    const own = [...changed].filter((name) => keyOf(name)?.startsWith(prefix) === true);
    const what = isReplaced ? 'all' : String(own.length);
    return {
        trusts: (name) => !isReplaced && !changed.has(name),
        problems: isReplaced || own.length > 0 ? [broughtByChange(directory, what)] : [],
    };
}
function broughtByChange(directory, what) {
    return {
        code: 'baseline-changed',
        severity: 'error',
        message: `The change itself adds, alters or removes stored runs in ${JSON.stringify(directory)} (${what}); they do not count.`,
        hint: 'Take them out of the change: only runs of the default branch are compared with.',
    };
}
async function findByCommit(shelf, query, keys) {
    const wanted = keysByCommit(keys, query);
    const { entries, problems } = await readAll(shelf, wanted, query.limit);
    const latest = entries.length > 0 ? [] : await mostRecent(shelf, keys, 1);
    const witnesses = [...entries, ...(await readAll(shelf, latest, 1)).entries];
    const evicted = evictionEvidence({
        commits: query.commits,
        witnesses,
        present: new Set(wanted.map((key) => commitOfKey(key) ?? '')),
        store: describeShelf(shelf),
    });
    return { entries, problems, ...(evicted === undefined ? {} : { evicted }) };
}
async function findLatest(shelf, limit, keys) {
    const recent = await mostRecent(shelf, keys, MOST_UNORDERED);
    const { entries, problems } = await readAll(shelf, recent, MOST_UNORDERED);
    const latest = [...entries].sort((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
    return { entries: latest.slice(0, limit), problems };
}
async function mostRecent(shelf, keys, most) {
    const times = new Map();
    for (const key of keys)
        times.set(key, (await modifiedAt(shelf, key)) ?? 0);
    return [...times]
        .sort(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([key]) => key);
}
/** Reads until `limit` runs are found. */
async function readAll(shelf, keys, limit) {
    const entries = [];
    const problems = [];
    for (const key of keys) {
        if (entries.length >= limit)
            break;
        const { entry, problem } = await readStored(shelf, key);
        if (entry !== undefined)
            entries.push(entry);
        if (problem !== undefined)
            problems.push(problem);
    }
    return { entries, problems };
}

;// CONCATENATED MODULE: ./lib/adapters/store/directory.js
/**
 * Baselines as files of one directory, one a run, named by their key. Append-only: a file once written is never
 * changed, so writers need no lock and a killed one damages nothing.
 */










const DEFAULT_DIRECTORY = (0,external_node_path_.join)('.tollgate', 'baseline');
const IGNORED = '# Made by Tollgate: runs that were measured on this machine.\n/baseline/\n/.gitignore\n';
/** A store over one directory, made when first written to. `list` and `remove` throw a ProblemError. */
function openDirectoryStore(options) {
    return {
        description: describeShelf(options),
        find: (query) => findOnShelf(options, query).catch((error) => unanswered(error, options)),
        save: (entry) => directory_save(options, entry),
        list: () => directory_list(options),
        remove: (key) => remove(options, key),
    };
}
async function directory_save(options, entry) {
    const { directory, makeLink } = options;
    const key = entryKey(entry, sha256);
    const name = fileName(key);
    try {
        const text = encodeEntry(entry, sha256);
        await confine(options);
        const made = await (0,promises_.mkdir)(directory, { recursive: true });
        if (made !== undefined)
            await ignoreOwn(directory);
        const isNew = await writeOnce(directory, name, text, makeLink);
        if (isNew)
            await removeAbandoned(directory, name);
        else if (!(await holds(options, name, text)))
            return { key, problems: [alreadyStored(key)] };
        return { key, problems: [] };
    }
    catch (error) {
        return { key, problems: shelfProblems(error, options, 'written to') };
    }
}
/** Where nobody said otherwise, stored runs are a machine's own; another folder may well be there to be committed. */
async function ignoreOwn(directory) {
    if (!directory.endsWith(DEFAULT_DIRECTORY))
        return;
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(directory), '.gitignore');
    await (0,promises_.writeFile)(path, IGNORED, { flag: 'wx' }).catch((error) => {
        // What stands there is somebody's choice.
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function holds(shelf, name, text) {
    const stored = await readBounded((0,external_node_path_.join)(shelf.directory, name), name);
    return stored !== undefined && 'text' in stored && stored.text === text;
}
async function directory_list(shelf) {
    const stored = [];
    try {
        for (const name of await namesIn(shelf)) {
            const key = keyOf(name);
            stored.push(key === undefined
                ? { key: name, bytes: 0, problem: notOurs(name) }
                : await readStored(shelf, key));
        }
    }
    catch (error) {
        throw new problem/* ProblemError */.M(shelfProblems(error, shelf, 'read'), { cause: error });
    }
    return stored;
}
async function remove(shelf, key) {
    try {
        if (commitOfKey(key) === undefined)
            throw new problem/* ProblemError */.M([notStored(key)]);
        await confine(shelf);
        await (0,promises_.unlink)((0,external_node_path_.join)(shelf.directory, fileName(key)));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            throw new problem/* ProblemError */.M([notStored(key)], { cause: error });
        throw new problem/* ProblemError */.M(shelfProblems(error, shelf, 'changed'), { cause: error });
    }
}
function unanswered(error, shelf) {
    return { entries: [], problems: shelfProblems(error, shelf, 'read') };
}
function notStored(key) {
    const message = `No stored run has the key ${JSON.stringify(key.slice(0, 300))}.`;
    const hint = '`tollgate baseline list` shows all keys.';
    return { code: 'baseline-unknown-key', severity: 'error', message, hint };
}
function notOurs(name) {
    const message = `The file ${JSON.stringify(name)} is not named as a stored run is.`;
    const hint = '`tollgate baseline import FILE` stores it under its right name if it is one.';
    return { code: 'baseline-foreign', severity: 'warning', message, hint };
}

;// CONCATENATED MODULE: ./lib/adapters/store/open.js
/** Chooses where baselines are kept: the cache of the job in Actions, a directory everywhere else. */






/** The store that the configuration asks for; `auto` is the cache in Actions and a directory elsewhere. */
function openStore({ policy, root, repository, env, token, refs, }) {
    if (kindOf(policy, env) === 'directory') {
        return openDirectoryStore({ directory: (0,external_node_path_.join)(root, policy.directory), within: root });
    }
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    return openCacheStore({
        // The toolkit unpacks there, whatever directory the gate works in.
        workspace: env.GITHUB_WORKSPACE || root,
        repository,
        now: Date.now,
        ...(token === undefined || repository === ''
            ? {}
            : { listKeys: listCacheKeys({ token, apiUrl, repository, refs }) }),
    });
}
/** Where verdicts of attempts are kept: beside the baselines. */
function openAttemptLog({ policy, root, env, job }) {
    if (kindOf(policy, env) === 'directory') {
        return openAttemptDirectory({ directory: (0,external_node_path_.join)(root, policy.directory), within: root }, job);
    }
    return openAttemptCache({ workspace: env.GITHUB_WORKSPACE || root, job });
}
function kindOf({ store }, env) {
    if (store !== 'auto')
        return store;
    return env.GITHUB_ACTIONS === 'true' ? 'cache' : 'directory';
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ UNRELATED),
/* harmony export */   fL: () => (/* binding */ explainReference),
/* harmony export */   nE: () => (/* binding */ explainAbsence)
/* harmony export */ });
/** Code of the notice that stored runs exist, but of no commit that the change contains. */
const UNRELATED = 'baseline-unrelated';
/** One or two sentences: which commit, how far away, what is wrong with it. */
function explainReference(facts) {
    const { state, entry, ageDays, staleAfterDays } = facts;
    const { environment } = entry;
    const sentences = [`${comparedWith(facts)}, recorded ${entry.recordedAt.slice(0, 10)}.`];
    if (state === 'stale') {
        sentences.push(`That is ${Math.floor(ageDays)} days ago; after ${staleAfterDays} days a run counts as stale.`);
    }
    if (state === 'other-environment') {
        const machine = `${environment.os}/${environment.arch}, ${environment.cpuModel}, ${environment.cores} cores`;
        sentences.push(`Its benchmarks come from another machine or toolchain (${machine}): shown, not judged.`);
    }
    if (facts.passedOver !== undefined)
        sentences.push(passedOver(facts.passedOver));
    if (facts.evicted !== undefined)
        sentences.push(sentence(facts.evicted));
    return sentences.join(' ');
}
/** Why there is nothing to compare with; `stored` is how many runs there are that may not be the reference. */
function explainAbsence(state, suite, answer, stored) {
    const named = JSON.stringify(suite);
    if (stored > 0) {
        return `None of the ${stored} stored runs of suite ${named} was accepted: only absolute limits are judged.`;
    }
    if (state === 'evicted')
        return sentence(answer.evicted ?? '');
    const [first] = answer.problems;
    if (state === 'damaged') {
        return `No stored run of suite ${named} could be read. ${sentence(first?.message ?? '')}`;
    }
    if (first?.code === UNRELATED)
        return `${sentence(first.message)} Only absolute limits are judged.`;
    return `No run of suite ${named} is stored yet: only absolute limits are judged, and the first run of the default branch becomes the baseline.`;
}
function comparedWith({ entry, wanted, distance = 0 }) {
    const from = entry.branch === '' ? short(entry.commit) : `${short(entry.commit)} (${entry.branch})`;
    if (wanted === undefined)
        return `Compared with the latest stored run, of commit ${from}`;
    if (distance === 0)
        return `Compared with the run of commit ${from}`;
    const commits = distance === 1 ? '1 commit' : `${distance} commits`;
    return `Commit ${short(wanted)} has no run to compare with: compared with ${from}, ${commits} before it`;
}
function passedOver(entry) {
    const why = entry.benchmarks === undefined
        ? 'has no complete benchmarks'
        : 'was measured on another machine or toolchain';
    return `The nearer run of ${short(entry.commit)} ${why}.`;
}
function sentence(text) {
    return text === '' || text.endsWith('.') ? text : `${text}.`;
}
function short(commit) {
    return commit.slice(0, 10);
}


/***/ }),

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_DEBTS),
/* harmony export */   t: () => (/* binding */ MOST_BETWEEN)
/* harmony export */ });
/** What is kept of them in one stored run. */
const MOST_DEBTS = 1000;
const MOST_BETWEEN = 20;


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
