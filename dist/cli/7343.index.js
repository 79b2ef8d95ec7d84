export const id = 7343;
export const ids = [7343];
export const modules = {

/***/ 77343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configPaths: () => (/* binding */ configPaths),
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   namedConfig: () => (/* binding */ namedConfig)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56446);
/** Finds the configuration file of a project, here or at another commit. */


const NAMES = ['tollgate.yml', 'tollgate.yaml', 'tollgate.toml'];
/** Where a configuration may stand, from the root. */
function configPaths(folder) {
    return ['.', '.github'].flatMap((place) => NAMES.map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(folder, `${place}/${name}`)));
}
/** Undefined where there is none. Throws a ProblemError where there are two: neither may silently win. */
async function findConfig(show, folder) {
    const found = [];
    for (const path of configPaths(folder)) {
        const text = await show(path);
        if (text !== undefined)
            found.push({ path, text });
    }
    if (found.length < 2)
        return found[0];
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
        {
            code: 'config-two-files',
            severity: 'error',
            message: `two configurations: ${found.map((file) => `"${file.path}"`).join(' and ')}`,
            hint: 'keep one of them, or name one with the input config',
        },
    ]);
}
/** The named configuration file. Throws a ProblemError where it is not there. */
async function namedConfig(show, path) {
    const text = await show(path);
    if (text !== undefined)
        return { path, text };
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
        {
            code: 'config-not-found',
            severity: 'error',
            message: `there is no configuration file "${path}"`,
            hint: 'name a file below the working directory, or leave the name out to have it found',
        },
    ]);
}


/***/ }),

/***/ 56446:
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


/***/ })

};
