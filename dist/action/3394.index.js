export const id = 3394;
export const ids = [3394];
export const modules = {

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7476);
/**
 * The job summary. GitHub takes 1 MiB a step and drops what is longer, just under it sometimes without a word
 * (https://github.com/actions/runner/issues/4337), so a margin is kept.
 */

const LIMIT_BYTES = 2 ** 20 - 2 ** 16;
/** The report as Markdown for `GITHUB_STEP_SUMMARY`. */
function renderSummary(report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(report, LIMIT_BYTES);
}


/***/ })

};
