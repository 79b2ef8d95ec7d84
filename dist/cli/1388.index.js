export const id = 1388;
export const ids = [1388,7112,7079];
export const modules = {

/***/ 21388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDirectoryStore: () => (/* binding */ openDirectoryStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/compare/baseline-format.js + 1 modules
var baseline_format = __webpack_require__(17112);
// EXTERNAL MODULE: ./lib/compare/baseline-key.js
var baseline_key = __webpack_require__(95630);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/compare/baseline-evidence.js
var baseline_evidence = __webpack_require__(25220);
// EXTERNAL MODULE: ./lib/adapters/store/sha256.js
var sha256 = __webpack_require__(77079);
// EXTERNAL MODULE: ./lib/adapters/store/shelf.js
var store_shelf = __webpack_require__(36258);
;// CONCATENATED MODULE: ./lib/adapters/store/directory-find.js
/** Answers a query from a directory of stored runs: which to read, in which order, and what is gone. */




/** Without history to go by, so many of the most recently written files are read. */
const MOST_UNORDERED = 200;
/** The stored runs of the wanted commits; throws only what the directory itself throws. */
async function findOnShelf(shelf, query) {
    const prefix = (0,baseline_key/* suitePrefix */.XS)(query.suite, sha256.sha256);
    const names = await (0,store_shelf/* namesIn */.wX)(shelf);
    const { trusts, problems } = doubtChanged(shelf, prefix, query.changedPaths ?? []);
    const keys = names
        .filter(trusts)
        .flatMap((name) => (0,store_shelf/* keyOf */.TN)(name) ?? [])
        .filter((key) => key.startsWith(prefix));
    const answer = query.commits.length === 0
        ? await findLatest(shelf, query.limit, keys)
        : await findByCommit(shelf, query, keys);
    return { ...answer, problems: [...problems, ...answer.problems] };
}
/** A change must not choose what it is compared with: what it did to the stored runs of the suite does not count. */
function doubtChanged(shelf, prefix, changedPaths) {
    const directory = (0,store_shelf/* describeShelf */.m0)(shelf);
    const lead = `${directory}/`;
    // The directory itself, or one above it, as a link or a submodule.
    const isReplaced = changedPaths.some((path) => path === directory || lead.startsWith(`${path}/`));
    const changed = new Set(changedPaths.flatMap((path) => (path.startsWith(lead) ? [path.slice(lead.length)] : [])));
    const own = [...changed].filter((name) => (0,store_shelf/* keyOf */.TN)(name)?.startsWith(prefix) === true);
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
    const wanted = (0,baseline_key/* keysByCommit */.hw)(keys, query);
    const { entries, problems } = await readAll(shelf, wanted, query.limit);
    const latest = entries.length > 0 ? [] : await mostRecent(shelf, keys, 1);
    const witnesses = [...entries, ...(await readAll(shelf, latest, 1)).entries];
    const evicted = (0,baseline_evidence/* evictionEvidence */.d)({
        commits: query.commits,
        witnesses,
        present: new Set(wanted.map((key) => (0,baseline_key/* commitOfKey */.I$)(key) ?? '')),
        store: (0,store_shelf/* describeShelf */.m0)(shelf),
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
        times.set(key, (await (0,store_shelf/* modifiedAt */.L4)(shelf, key)) ?? 0);
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
        const { entry, problem } = await (0,store_shelf/* readStored */.CL)(shelf, key);
        if (entry !== undefined)
            entries.push(entry);
        if (problem !== undefined)
            problems.push(problem);
    }
    return { entries, problems };
}

// EXTERNAL MODULE: ./lib/adapters/store/entry-file.js
var entry_file = __webpack_require__(64141);
// EXTERNAL MODULE: ./lib/adapters/store/write-once.js
var write_once = __webpack_require__(95507);
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
        description: (0,store_shelf/* describeShelf */.m0)(options),
        find: (query) => findOnShelf(options, query).catch((error) => unanswered(error, options)),
        save: (entry) => save(options, entry),
        list: () => list(options),
        remove: (key) => remove(options, key),
    };
}
async function save(options, entry) {
    const { directory, makeLink } = options;
    const key = (0,baseline_key/* entryKey */.k2)(entry, sha256.sha256);
    const name = (0,store_shelf/* fileName */.Md)(key);
    try {
        const text = (0,baseline_format.encodeEntry)(entry, sha256.sha256);
        await (0,store_shelf/* confine */.Do)(options);
        const made = await (0,promises_.mkdir)(directory, { recursive: true });
        if (made !== undefined)
            await ignoreOwn(directory);
        const isNew = await (0,write_once/* writeOnce */.Fq)(directory, name, text, makeLink);
        if (isNew)
            await (0,write_once/* removeAbandoned */.jU)(directory, name);
        else if (!(await holds(options, name, text)))
            return { key, problems: [(0,entry_file/* alreadyStored */.WU)(key)] };
        return { key, problems: [] };
    }
    catch (error) {
        return { key, problems: (0,store_shelf/* shelfProblems */.ZX)(error, options, 'written to') };
    }
}
/** Where nobody said otherwise, stored runs are a machine's own; another folder may well be there to be committed. */
async function ignoreOwn(directory) {
    if (!directory.endsWith(DEFAULT_DIRECTORY))
        return;
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(directory), '.gitignore');
    await (0,promises_.writeFile)(path, IGNORED, { flag: 'wx' }).catch((error) => {
        // What stands there is somebody's choice.
        if ((0,write_once/* codeOf */.$N)(error) !== 'EEXIST')
            throw error;
    });
}
async function holds(shelf, name, text) {
    const stored = await (0,entry_file/* readBounded */.CB)((0,external_node_path_.join)(shelf.directory, name), name);
    return stored !== undefined && 'text' in stored && stored.text === text;
}
async function list(shelf) {
    const stored = [];
    try {
        for (const name of await (0,store_shelf/* namesIn */.wX)(shelf)) {
            const key = (0,store_shelf/* keyOf */.TN)(name);
            stored.push(key === undefined
                ? { key: name, bytes: 0, problem: notOurs(name) }
                : await (0,store_shelf/* readStored */.CL)(shelf, key));
        }
    }
    catch (error) {
        throw new problem.ProblemError((0,store_shelf/* shelfProblems */.ZX)(error, shelf, 'read'), { cause: error });
    }
    return stored;
}
async function remove(shelf, key) {
    try {
        if ((0,baseline_key/* commitOfKey */.I$)(key) === undefined)
            throw new problem.ProblemError([notStored(key)]);
        await (0,store_shelf/* confine */.Do)(shelf);
        await (0,promises_.unlink)((0,external_node_path_.join)(shelf.directory, (0,store_shelf/* fileName */.Md)(key)));
    }
    catch (error) {
        if ((0,write_once/* codeOf */.$N)(error) === 'ENOENT')
            throw new problem.ProblemError([notStored(key)], { cause: error });
        throw new problem.ProblemError((0,store_shelf/* shelfProblems */.ZX)(error, shelf, 'changed'), { cause: error });
    }
}
function unanswered(error, shelf) {
    return { entries: [], problems: (0,store_shelf/* shelfProblems */.ZX)(error, shelf, 'read') };
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


/***/ }),

/***/ 64141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   WU: () => (/* binding */ alreadyStored),
/* harmony export */   qY: () => (/* binding */ decodeStored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _compare_baseline_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17112);
/* harmony import */ var _compare_baseline_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95630);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77079);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95507);
/**
 * Reads one file of a baseline directory, which others may have written: regular files only, links are not
 * followed, size is bounded before reading, and the content must be the run that the name says.
 */






/** Windows has neither flag; there a link is told by the directory listing alone. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** The bytes of a regular file as UTF-8 text, or what is wrong with it. Undefined where there is none. */
async function readBounded(path, shown) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
        try {
            const { size } = regular(await handle.stat());
            if (size > _compare_baseline_format_js__WEBPACK_IMPORTED_MODULE_2__.LARGEST_ENTRY_BYTES)
                return unreadable(shown, 'it is larger than 64 MiB');
            const bytes = await handle.readFile();
            return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if ((0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        return unreadable(shown, reason(error));
    }
}
/** Decodes the text stored under `key`; another run's content under that key is foreign. */
function decodeStored(text, key, shown) {
    const decoded = (0,_compare_baseline_format_js__WEBPACK_IMPORTED_MODULE_2__.decodeEntry)(text, shown, _sha256_js__WEBPACK_IMPORTED_MODULE_3__.sha256);
    if ('problem' in decoded || (0,_compare_baseline_key_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKey */ .k2)(decoded.entry, _sha256_js__WEBPACK_IMPORTED_MODULE_3__.sha256) === key)
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
    if ((0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'it is not UTF-8 text';
    const code = (0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
    return code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be read (${code || error})`;
}
function unreadable(shown, why) {
    const message = `The stored run ${JSON.stringify(shown)} is unreadable: ${why}.`;
    return { problem: { code: 'baseline-damaged', severity: 'warning', message } };
}


/***/ }),

/***/ 77079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sha256: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** The hash that keys and checksums of stored runs are made with. */

/** SHA-256 of a text as UTF-8, in lower-case hex. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 36258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Do: () => (/* binding */ confine),
/* harmony export */   L4: () => (/* binding */ modifiedAt),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ZX: () => (/* binding */ shelfProblems),
/* harmony export */   kF: () => (/* binding */ ATTEMPTS_FOLDER),
/* harmony export */   m0: () => (/* binding */ describeShelf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _compare_baseline_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95630);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51246);
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64141);
/* harmony import */ var _write_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95507);
/** One directory of stored runs: which keys it holds, and what each file says. Writes nothing. */






const SUFFIX = '.json';
/** Folder on the shelf for what is no stored run: verdicts of attempts. */
const ATTEMPTS_FOLDER = 'attempts';
/** The directory as people know it: below the root where there is one. */
function describeShelf({ directory, within }) {
    return within === undefined ? directory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(within, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** File name of a key. */
function fileName(key) {
    return key + SUFFIX;
}
/** Names of all files of runs, and of others that are not hidden, sorted; none where the directory does not exist yet. */
async function namesIn(shelf) {
    await confine(shelf);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(shelf.directory).catch(_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge);
    const isOther = (name) => name.startsWith('.') || name === ATTEMPTS_FOLDER;
    return (names ?? []).filter((name) => !isOther(name)).sort();
}
/** The key that a file is named by; undefined for files of others. */
function keyOf(name) {
    if (!name.endsWith(SUFFIX))
        return undefined;
    const key = name.slice(0, -SUFFIX.length);
    return (0,_compare_baseline_key_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOfKey */ .I$)(key) === undefined ? undefined : key;
}
/** Milliseconds since the epoch of the file's last change; undefined where it is gone. */
async function modifiedAt(shelf, key) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shelf.directory, fileName(key))).catch(_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge))?.mtimeMs;
}
/** The run under a key, or what is wrong with its file; neither where it is gone. */
async function readStored(shelf, key) {
    const name = fileName(key);
    const shown = `${describeShelf(shelf)}/${name}`;
    const read = await (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shelf.directory, name), shown);
    if (read === undefined)
        return { key, bytes: 0 };
    if ('problem' in read)
        return { key, bytes: 0, problem: read.problem };
    return { key, bytes: Buffer.byteLength(read.text), ...(0,_entry_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStored */ .qY)(read.text, key, shown) };
}
/** Throws a ProblemError where a part of the way from the root to the directory is a link or no directory. */
async function confine({ directory, within }) {
    if (within === undefined)
        return;
    let path = within;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(within, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, part);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .absent */ .Ge);
        if (part === '..' || found?.isSymbolicLink() || found?.isDirectory() === false) {
            const message = `The baseline directory ${JSON.stringify(directory)} is not used: ${JSON.stringify(path)} is a link, no directory, or outside of the repository.`;
            const hint = 'Name a real directory below the repository in `baseline.directory`.';
            throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__.ProblemError([{ code: 'baseline-directory', severity: 'error', message, hint }]);
        }
        if (found === undefined)
            return;
    }
}
/** What is wrong with the directory itself, as problems. */
function shelfProblems(error, shelf, what) {
    if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_2__.ProblemError)
        return error.problems;
    const code = (0,_write_once_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
    if (code === '')
        throw error;
    const message = `The baseline directory ${JSON.stringify(shelf.directory)} cannot be ${what} (${code}).`;
    return [{ code: 'baseline-unreachable', severity: 'error', message }];
}


/***/ }),

/***/ 95507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Fq: () => (/* binding */ writeOnce),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   jU: () => (/* binding */ removeAbandoned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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
async function writeOnce(directory, name, text, makeLink = node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.tollgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
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
    const { mtimeMs: now } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, writtenNow));
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory)) {
        if (!TEMPORARY.test(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(absent);
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
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(claim, 'wx');
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(absent)) !== undefined)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
        return true;
    }
    finally {
        await handle.close();
        await unlinkIfThere(claim);
    }
}
async function syncDirectory(directory) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(directory, 'r');
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path).catch(absent);
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


/***/ }),

/***/ 25220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ evictionEvidence)
/* harmony export */ });
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


/***/ }),

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

/***/ 95630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ commitOfKey),
/* harmony export */   XS: () => (/* binding */ suitePrefix),
/* harmony export */   hw: () => (/* binding */ keysByCommit),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   q8: () => (/* binding */ commitPrefix)
/* harmony export */ });
const LEAD = 'tollgate-v1-';
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
    return `${LEAD}${slug(suite, sha256)}-`;
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
