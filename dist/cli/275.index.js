export const id = 275;
export const ids = [275];
export const modules = {

/***/ 10275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParts: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);


/** GitHub runs at most 256 jobs of a matrix; a few matrices. */
const MOST_FILES = 1024;
/** Every file in the folder and below it: one that is no part, or cannot be read, comes back as its problem. */
async function readParts(files, folder) {
    const paths = await files.glob(['**/*'], folder);
    const parts = [];
    for (const path of paths.slice(0, MOST_FILES))
        parts.push(await readOne(files, path));
    return paths.length > MOST_FILES ? [...parts, tooMany(folder, paths.length)] : parts;
}
async function readOne(files, source) {
    const { LARGEST_PART_BYTES, readPart } = await __webpack_require__.e(/* import() */ 5477).then(__webpack_require__.bind(__webpack_require__, 25477));
    try {
        const text = await files.readText(source, LARGEST_PART_BYTES);
        return readPart(text ?? '', source, _version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION);
    }
    catch (error) {
        const [problem] = error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError ? error.problems : [];
        if (problem === undefined)
            throw error;
        return { source, problem };
    }
}
function tooMany(source, count) {
    const message = `${source} holds ${count} files, and ${MOST_FILES} are read`;
    const hint = 'Give the folder that holds the parts alone.';
    return { source, problem: { code: 'parts-too-many', severity: 'error', message, hint } };
}


/***/ })

};
