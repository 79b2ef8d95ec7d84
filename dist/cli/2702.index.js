export const id = 2702;
export const ids = [2702];
export const modules = {

/***/ 52894:
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
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
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

/***/ 82702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAttemptLog: () => (/* binding */ openAttemptLog),
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/github/rest.js
var rest = __webpack_require__(52894);
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

// EXTERNAL MODULE: ./lib/compare/read-value.js
var read_value = __webpack_require__(74855);
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
        const file = (0,read_value/* record */.g1)(JSON.parse(content), 'file');
        if (file.format !== FORMAT || file.schema !== 1)
            return undefined;
        const records = (0,read_value/* list */.p_)(file.records, 'records', readAttempt);
        return records.length <= MOST_RECORDS ? records : undefined;
    }
    catch (error) {
        if (error instanceof read_value/* Misfit */.$C || error instanceof SyntaxError)
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
    const it = (0,read_value/* record */.g1)(value, path);
    const commit = (of, at) => (0,read_value/* matching */.wC)(of, at, COMMIT, 'a full commit id');
    const summary = (0,read_value/* text */.Qq)(it.summary, `${path}.summary`);
    const recordedAt = (0,read_value/* matching */.wC)(it.recordedAt, `${path}.recordedAt`, UTC, 'a time in UTC');
    return {
        head: commit(it.head, `${path}.head`),
        ...(0,read_value/* optional */.lq)('base', it.base, `${path}.base`, commit),
        runId: (0,read_value/* text */.Qq)(it.runId, `${path}.runId`, 1),
        attempt: (0,read_value/* count */.U9)(it.attempt, `${path}.attempt`, 1, 9_999_999),
        verdict: (0,read_value/* oneOf */.yL)(it.verdict, `${path}.verdict`, VERDICTS),
        summary: summary.length <= LONGEST_SUMMARY ? summary : (0,read_value/* fail */.fJ)(`${path}.summary`, 'is too long'),
        recordedAt: Number.isFinite(Date.parse(recordedAt)) ? recordedAt : (0,read_value/* fail */.fJ)(path, 'has no time'),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/adapters/store/entry-file.js
var entry_file = __webpack_require__(64141);
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
    return await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(8509)]).then(__webpack_require__.bind(__webpack_require__, 28509));
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

// EXTERNAL MODULE: ./lib/adapters/store/write-once.js
var write_once = __webpack_require__(95507);
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
        const read = await (0,entry_file/* readBounded */.CB)((0,external_node_path_.join)(folder, FILE), key);
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
    const found = await (0,promises_.lstat)(folder).catch(write_once/* absent */.Ge);
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
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((0,write_once/* codeOf */.$N)(error)))
        throw error;
}

// EXTERNAL MODULE: ./lib/adapters/store/sha256.js
var sha256 = __webpack_require__(77079);
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
                const found = await (await session())?.restore([attemptPrefix(job, head, sha256.sha256)]);
                if (found?.state !== 'hit')
                    return { records: [], problems: [] };
                const decoded = decodeAttempts(found.text);
                if (decoded === undefined)
                    return { records: [], problems: [unreadable(found.key)] };
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
                const key = attemptKey(attemptPrefix(job, record.head, sha256.sha256), record, sha256.sha256);
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
function unreadable(name) {
    return {
        code: 'attempts-damaged',
        severity: 'warning',
        message: `The verdicts of earlier attempts in ${JSON.stringify(name)} cannot be read.`,
    };
}

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/adapters/store/shelf.js
var store_shelf = __webpack_require__(36258);
;// CONCATENATED MODULE: ./lib/adapters/store/attempts-directory.js
/** Verdicts of attempts as files in a folder beside the stored runs, one an attempt; none is ever changed. */









const MOST_FILES = 100;
/** A log below the directory of a store; made when first written to. */
function openAttemptDirectory(shelf, job) {
    const own = { ...shelf, directory: (0,external_node_path_.join)(shelf.directory, store_shelf/* ATTEMPTS_FOLDER */.kF) };
    return {
        earlier: (head) => find(own, head, attemptPrefix(job, head, sha256.sha256)),
        async record(record) {
            const key = attemptKey(attemptPrefix(job, record.head, sha256.sha256), record, sha256.sha256);
            try {
                await (0,store_shelf/* confine */.Do)(own);
                await (0,promises_.mkdir)(own.directory, { recursive: true });
                const isNew = await (0,write_once/* writeOnce */.Fq)(own.directory, (0,store_shelf/* fileName */.Md)(key), encodeAttempts([record]));
                return isNew ? [] : [notKept(`another one is kept as ${JSON.stringify(key)} already`)];
            }
            catch (error) {
                return [notKept(reason(error))];
            }
        },
    };
}
async function find(shelf, head, prefix) {
    const records = [];
    const problems = [];
    try {
        await (0,store_shelf/* confine */.Do)(shelf);
        const names = (await (0,promises_.readdir)(shelf.directory).catch(write_once/* absent */.Ge)) ?? [];
        const wanted = names.filter((name) => name.startsWith(prefix)).sort();
        for (const name of wanted.slice(-MOST_FILES)) {
            const read = await (0,entry_file/* readBounded */.CB)((0,external_node_path_.join)(shelf.directory, name), name);
            const decoded = read !== undefined && 'text' in read ? decodeAttempts(read.text) : undefined;
            if (decoded === undefined)
                problems.push(unreadable(name));
            else
                records.push(...decoded.filter((one) => one.head === head));
        }
    }
    catch (error) {
        problems.push({ ...unreadable(shelf.directory), hint: reason(error) });
    }
    return { records: mergeAttempts(records), problems };
}
function reason(error) {
    if (error instanceof problem.ProblemError)
        return error.message;
    const code = (0,write_once/* codeOf */.$N)(error);
    if (code === '')
        throw error;
    return `the directory cannot be used (${code})`;
}

// EXTERNAL MODULE: ./lib/compare/baseline-format.js + 1 modules
var baseline_format = __webpack_require__(17112);
// EXTERNAL MODULE: ./lib/compare/baseline-key.js
var baseline_key = __webpack_require__(95630);
// EXTERNAL MODULE: ./lib/compare/baseline-evidence.js
var baseline_evidence = __webpack_require__(25220);
// EXTERNAL MODULE: ./lib/compare/baseline-explain.js
var baseline_explain = __webpack_require__(87926);
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
    const listed = await listKeys?.((0,baseline_key/* suitePrefix */.XS)(query.suite, sha256.sha256));
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
    const keys = listed.filter((key) => (0,baseline_key/* commitOfKey */.I$)(key) !== undefined);
    const wanted = query.commits.length === 0 ? keys : (0,baseline_key/* keysByCommit */.hw)(keys, query);
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
    const restored = await search.session.restore([(0,baseline_key/* suitePrefix */.XS)(search.query.suite, sha256.sha256)]);
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
        const prefix = (0,baseline_key/* commitPrefix */.q8)(suite, commit, sha256.sha256);
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
    const commit = (0,baseline_key/* commitOfKey */.I$)(restored.key);
    if (commit !== undefined)
        search.present.add(commit);
    return commit;
}
function decode(restored) {
    if (restored.state === 'hit')
        return (0,entry_file/* decodeStored */.qY)(restored.text, restored.key, restored.key);
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
    const evicted = (0,baseline_evidence/* evictionEvidence */.d)({
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
    const key = (0,baseline_key/* entryKey */.k2)(entry, sha256.sha256);
    try {
        const text = (0,baseline_format.encodeEntry)(entry, sha256.sha256);
        if ('code' in session)
            return { key, problems: [notSaved(key, session.message)] };
        const beside = (stored) => ({
            key,
            problems: stored === text ? [] : [(0,entry_file/* alreadyStored */.WU)(key)],
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
        if (error instanceof problem.ProblemError)
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

// EXTERNAL MODULE: ./lib/adapters/store/directory.js + 1 modules
var directory = __webpack_require__(21388);
;// CONCATENATED MODULE: ./lib/adapters/store/open.js
/** Chooses where baselines are kept: the cache of the job in Actions, a directory everywhere else. */






/** The store that the configuration asks for; `auto` is the cache in Actions and a directory elsewhere. */
function openStore({ policy, root, repository, env, token, refs, }) {
    if (kindOf(policy, env) === 'directory') {
        return (0,directory.openDirectoryStore)({ directory: (0,external_node_path_.join)(root, policy.directory), within: root });
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

/***/ 87926:
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


/***/ })

};
