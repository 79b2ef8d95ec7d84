export const id = 5114;
export const ids = [5114];
export const modules = {

/***/ 5114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReportFiles: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
/** Writes the files that are to be left of a report, whatever its verdict. */


/** What was judged stands, also where it cannot be written. The JSON comes last: it tells what became of the others. */
async function writeReportFiles(judged, paths, files) {
    const { RENDERERS } = await __webpack_require__.e(/* import() */ 2258).then(__webpack_require__.bind(__webpack_require__, 2258));
    let report = judged;
    let written = {};
    for (const kind of [..._model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILES */ .J].reverse()) {
        const path = paths[kind];
        if (path === undefined)
            continue;
        const render = await RENDERERS[kind]();
        const unwritten = await write(path, render(report), files);
        if (unwritten === undefined)
            written = { ...written, [kind]: path };
        else
            report = { ...report, notices: [...report.notices, unwritten] };
    }
    return { report, written };
}
/** Why it could not be written, for people. */
async function write(path, text, files) {
    try {
        await files.writeText(path, text);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M))
            throw error;
        return `The report could not be written: ${error.message}.`;
    }
}


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/** Files that people or other programs read. */
const REPORT_FILES = [
    'json',
    'html',
    'junit',
    'sarif',
    'csv',
    'openmetrics',
    'badge',
];


/***/ })

};
