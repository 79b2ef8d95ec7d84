export const id = 4683;
export const ids = [4683];
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


/***/ })

};
