export const id = 4003;
export const ids = [4003];
export const modules = {

/***/ 4003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireDirectory: () => (/* binding */ requireDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1246);
/* harmony import */ var _read_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3192);
/** The directory that a person asks to have judged: anything may stand there, or nothing. */



const HINT = 'Check the option -C, or the input working-directory.';
/** Gives `path` back. Throws a ProblemError where no directory is there. */
async function requireDirectory(path) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        const code = (0,_read_path_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_read_path_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    });
    if (entry?.isDirectory())
        return path;
    const message = `${JSON.stringify(path)} ${entry === undefined ? 'does not exist' : 'is not a directory'}`;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M([{ code: 'directory-missing', severity: 'error', message, hint: HINT }]);
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
