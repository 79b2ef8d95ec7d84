export const id = 2258;
export const ids = [2258];
export const modules = {

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RENDERERS: () => (/* binding */ RENDERERS)
/* harmony export */ });
/** What a comment on GitHub may hold. */
const COMMENT_BYTES = 65_536;
/** By name, as `tollgate report --to` and `report` in the configuration have it. The terminal is not among them: it has a width. */
const RENDERERS = {
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(5310), __webpack_require__.e(3394)]).then(__webpack_require__.bind(__webpack_require__, 3394))).renderSummary,
    markdown: async () => {
        const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(5310), __webpack_require__.e(7476)]).then(__webpack_require__.bind(__webpack_require__, 7476));
        return (report) => renderMarkdown(report, COMMENT_BYTES);
    },
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(5310), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 8071))).renderHtml,
    json: async () => (report) => `${JSON.stringify(report, undefined, 2)}\n`,
    junit: async () => (await __webpack_require__.e(/* import() */ 5556).then(__webpack_require__.bind(__webpack_require__, 5556))).renderJunit,
    sarif: async () => (await __webpack_require__.e(/* import() */ 1860).then(__webpack_require__.bind(__webpack_require__, 1860))).renderSarif,
    csv: async () => (await __webpack_require__.e(/* import() */ 2435).then(__webpack_require__.bind(__webpack_require__, 2435))).renderCsv,
    openmetrics: async () => (await __webpack_require__.e(/* import() */ 7408).then(__webpack_require__.bind(__webpack_require__, 7408))).renderOpenmetrics,
    badge: async () => (await __webpack_require__.e(/* import() */ 9321).then(__webpack_require__.bind(__webpack_require__, 9321))).renderBadge,
};


/***/ })

};
