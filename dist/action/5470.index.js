export const id = 5470;
export const ids = [5470,4683];
export const modules = {

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFiles: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1246);
/* harmony import */ var _read_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3192);
/**
 * The files of one working directory, behind the `FileSystem` port. Paths come from configuration,
 * reports and the tree under judgement, so each is held to the root, also through symbolic links.
 */






const TEXT_LIMIT_BYTES = 1024 * 1024;
const NEVER_LISTED = ['**/.git/**', '**/node_modules/**'];
/**
 * Opens the directory `root` (absolute or below the current one; it must exist).
 * @throws ProblemError from its methods for a path that leaves the root and for what cannot be read.
 */
function openFiles(root) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root);
    return {
        root: base,
        async *read(path) {
            const file = await requireFile(base, path);
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file);
        },
        readText: (path, limitBytes = TEXT_LIMIT_BYTES) => readText(base, path, limitBytes),
        exists: async (path) => (await statBelow(base, path)) !== undefined,
        modifiedAt: async (path) => (await statBelow(base, path))?.mtimeMs,
        glob: (patterns, under = '.') => listFiles(base, patterns, under),
        writeText: (path, text) => writeText(base, path, text),
    };
}
async function readText(base, path, limitBytes) {
    if ((await statBelow(base, path)) === undefined)
        return undefined;
    const file = await requireFile(base, path);
    const chunks = [];
    let bytes = 0;
    // The size is counted while reading: what stat says may be outdated by then.
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        bytes += chunk.length;
        if (bytes > limitBytes) {
            const message = `'${path}' is larger than ${limitBytes} bytes`;
            throw problem('file-too-large', message, 'Only small text files are read here.');
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** A regular file: a directory has no text, and a pipe or device could be read for ever. */
async function requireFile(base, path) {
    const entry = await statBelow(base, path);
    if (entry === undefined)
        throw problem('file-missing', `'${path}' does not exist`, 'Check the path.');
    if (!entry.isFile())
        throw problem('file-not-regular', `'${path}' is not a regular file`, 'Name a file.');
    return locate(base, path);
}
async function statBelow(base, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(await locate(base, path));
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemError */ .M)
            throw error;
        throw (0,_read_path_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(path, error);
    }
}
/** The absolute path of what is, or would be, at `path`: links on the way are followed and may not leave the root. */
async function locate(base, path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_3__.sep === '\\' ? path.replaceAll('\\', '/') : path);
    const leaves = normal === '..' || normal.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path);
    if (leaves || path.includes('\0'))
        throw outside(path);
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, normal);
    const [realBase, realWanted] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(base), realpathOfDeepest(wanted)]);
    if (!isWithin(realBase, realWanted))
        throw outside(path);
    return wanted;
}
/** Real path of the deepest part that exists, with the rest appended. */
async function realpathOfDeepest(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
        if (!isMissing(error) || parent === path)
            throw (0,_read_path_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(path, error);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await realpathOfDeepest(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
    }
}
function isWithin(base, path) {
    return path === base || path.startsWith(base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
async function listFiles(base, patterns, under) {
    const cwd = await locate(base, under);
    for (const pattern of patterns)
        checkPattern(pattern);
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const found = await glob([...patterns], {
        cwd,
        dot: true,
        ignore: NEVER_LISTED,
        onlyFiles: true,
        expandDirectories: false,
        // A link may lead out of the root or back into it: then the walk would not end.
        followSymbolicLinks: false,
    });
    return found.map((file) => node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(under, file)).sort();
}
function checkPattern(pattern) {
    const positive = pattern.replace(/^!/, '');
    const climbs = positive.split(/[/\\{},()|]/).includes('..');
    if (climbs || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(positive) || positive.includes('\0'))
        throw outside(pattern);
}
async function writeText(base, path, text) {
    const file = await locate(base, path);
    try {
        await writeAtomically(file, text);
    }
    catch (error) {
        const message = `'${path}' cannot be written (${(0,_read_path_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) ?? String(error)})`;
        const hint = 'Check that it is no folder, that it may be written to, and that there is space.';
        throw problem('output-unwritable', message, hint, error);
    }
}
/** A reader sees the old text or the new one, also after a power cut: hence the fsync before the rename. */
async function writeAtomically(file, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx');
        try {
            await handle.writeFile(text, 'utf8');
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
function isMissing(error) {
    const code = (0,_read_path_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function outside(path) {
    const shown = JSON.stringify(path);
    return problem('path-outside-root', `${shown} leaves the repository`, 'Name a path inside it.');
}
function problem(code, message, hint, cause) {
    const options = cause === undefined ? {} : { cause };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemError */ .M([{ code, severity: 'error', message, hint }], options);
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   O$: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/**
 * Reads files that a person names on the command line: anywhere on the machine, so not below a root
 * and not through the `FileSystem` port. What cannot be read is a mistake of usage, said with its path.
 */



/**
 * Streams the bytes of one file.
 * @throws ProblemError where it is missing, a directory, or may not be read; before the first chunk.
 */
async function* readPath(path) {
    await checkReadable(path);
    try {
        // A pipe (`<(command)`) has no size and cannot be reopened, so the stream decides, not stat.
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
            yield chunk;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function checkReadable(path) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (!entry.isDirectory())
        return;
    throw inputError('input-directory', `'${path}' is a directory`, 'Name the files in it.');
}
/** Turns what the operating system said into a problem that names the path. */
function unreadable(path, cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return inputError('input-missing', `'${path}' does not exist`, 'Check the path.', cause);
    const reason = code ?? (cause instanceof Error ? cause.message : String(cause));
    const hint = 'Check that the file may be read.';
    return inputError('input-unreadable', `'${path}' cannot be read (${reason})`, hint, cause);
}
/** `ENOENT` and its like; undefined for errors that no system call made. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function inputError(code, message, hint, cause) {
    const options = cause === undefined ? {} : { cause };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .M([{ code, severity: 'error', message, hint }], options);
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTrees: () => (/* binding */ openTrees)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/adapters/installed.js
/**
 * Lends a tree of another commit what a package manager installed for this one, which git does not know: `node_modules`
 * and virtual environments. Links of a workspace to its own packages lead to those of the other tree.
 */


/** Files that say what is installed. Those that differ between the trees mean another installation. */
const LOCKS = {
    node_modules: [
        'package-lock.json',
        'npm-shrinkwrap.json',
        'pnpm-lock.yaml',
        'yarn.lock',
        'bun.lock',
        'bun.lockb',
    ],
    '.venv': ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt'],
};
const KINDS = ['node_modules', '.venv'];
/** Caches of tools: each tree has its own. */
const CACHES = new Set(['.cache', '.vite', '.vitest', '.vite-temp']);
const MOST_FOLDERS = 20_000;
/** Gives what cannot be lent, one a lock file; nothing where all is there, also where nothing was installed. Both are absolute. */
async function lendInstalled(from, to) {
    const own = new Map();
    for (const { folder, kind } of await installedFolders(from)) {
        const parent = (0,external_node_path_.join)(to, (0,external_node_path_.relative)(from, (0,external_node_path_.dirname)(folder)));
        const target = (0,external_node_path_.join)(parent, kind);
        if (!(await isDirectory(parent)) || (await isDirectory(target)))
            continue;
        const differs = await differingLock((0,external_node_path_.dirname)(folder), from, to, LOCKS[kind]);
        if (differs !== undefined) {
            const directory = external_node_path_.posix.dirname(differs);
            const files = await (0,promises_.readdir)((0,external_node_path_.join)(to, directory)).catch(() => []);
            const needed = { kind, directory, differs, files, installed: folder };
            if (!own.has(`${kind} ${directory}`))
                own.set(`${kind} ${directory}`, needed);
        }
        else if (kind === 'node_modules')
            await linkEntries(folder, target, { from, to });
        else
            await installed_link(folder, target);
    }
    return [...own.values()];
}
/** Not below one another: what is nested belongs to the outer one. */
async function installedFolders(root) {
    const found = [];
    const open = [root];
    for (let seen = 0; open.length > 0 && seen < MOST_FOLDERS; seen++) {
        const folder = open.pop() ?? root;
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            const kind = KINDS.find((one) => one === entry.name);
            if (kind !== undefined) {
                if (await isDirectory(path))
                    found.push({ folder: path, kind });
            }
            else if (entry.isDirectory() && !entry.name.startsWith('.'))
                open.push(path);
        }
    }
    return found;
}
const slashed = (path) => path.split(external_node_path_.sep).join('/');
/** The path of a lock file that is not the same in both trees, beside the folder or above it. */
async function differingLock(folder, from, to, names) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        for (const name of names) {
            const [here, there] = await Promise.all([
                textOf((0,external_node_path_.join)(at, name)),
                textOf((0,external_node_path_.join)(to, (0,external_node_path_.relative)(from, at), name)),
            ]);
            if (here !== there)
                return external_node_path_.posix.join(slashed((0,external_node_path_.relative)(from, at)), name);
        }
        if (at === from || (0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
/** One link an entry, those of a scope each: a link that leads out of the folder is copied, and leads into the new tree. */
async function linkEntries(from, to, roots) {
    await (0,promises_.mkdir)(to);
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        if (CACHES.has(entry.name))
            continue;
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.isSymbolicLink())
            await (0,promises_.symlink)(moved(await (0,promises_.readlink)(source), roots), target, 'junction');
        else if (entry.isDirectory() && /^@|^\.bin$/.test(entry.name))
            await linkEntries(source, target, roots);
        else if (entry.isFile())
            await (0,promises_.copyFile)(source, target);
        else
            await installed_link(source, target);
    }
}
/** An absolute link to a package of the one tree leads to that of the other. */
function moved(link, { from, to }) {
    const path = (0,external_node_path_.relative)(from, link);
    const isWithin = (0,external_node_path_.isAbsolute)(link) && !(0,external_node_path_.isAbsolute)(path) && !/^\.\.(?:[\\/]|$)/.test(path);
    return isWithin ? (0,external_node_path_.join)(to, path) : link;
}
/** Windows lets everybody make a junction, and not everybody a link. */
async function installed_link(from, to) {
    await (0,promises_.symlink)(from, to, 'junction');
}
async function isDirectory(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
}
async function textOf(path) {
    return (0,promises_.readFile)(path, 'latin1').catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/trees.js
/** Folders besides the one that is judged: trees of other commits, and scratch room for what is built. */





/** `env.RUNNER_TEMP` is emptied by the runner after each job; else the folder of the system. */
function openTrees(env) {
    return {
        open: files.openFiles,
        lend: lendInstalled,
        async scratch() {
            const root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'tollgate-')));
            return {
                root,
                async [Symbol.asyncDispose]() {
                    // A program that was just killed may still hold a file on Windows.
                    await (0,promises_.rm)(root, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
                },
            };
        },
    };
}


/***/ })

};
