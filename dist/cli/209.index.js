export const id = 209;
export const ids = [209];
export const modules = {

/***/ 30209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_FILES: () => (/* binding */ REPORT_FILES),
/* harmony export */   REPORT_FORMS: () => (/* binding */ REPORT_FORMS)
/* harmony export */ });
const REPORT_FILES = {
    json: async () => (report) => `${JSON.stringify(report, undefined, 2)}\n`,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(2634), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 65480))).renderHtml,
};
// Object.keys gives the keys of a literal, which TypeScript takes for any text.
const REPORT_FORMS = Object.keys(REPORT_FILES);


/***/ })

};
