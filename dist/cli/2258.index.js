export const id = 2258;
export const ids = [2258];
export const modules = {

/***/ 52258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RENDERERS: () => (/* binding */ RENDERERS)
/* harmony export */ });
/** What a comment on GitHub may hold. */
const COMMENT_BYTES = 65_536;
/** By name, as `tollgate report --to` and `report` in the configuration have it. The terminal is not among them: it has a width. */
const RENDERERS = {
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(2634), __webpack_require__.e(3394)]).then(__webpack_require__.bind(__webpack_require__, 43394))).renderSummary,
    markdown: async () => {
        const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2634), __webpack_require__.e(1358)]).then(__webpack_require__.bind(__webpack_require__, 21358));
        return (report) => renderMarkdown(report, COMMENT_BYTES);
    },
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(2634), __webpack_require__.e(570), __webpack_require__.e(7948)]).then(__webpack_require__.bind(__webpack_require__, 7948))).renderHtml,
    json: async () => (report) => `${JSON.stringify(report, undefined, 2)}\n`,
    junit: async () => (await __webpack_require__.e(/* import() */ 5556).then(__webpack_require__.bind(__webpack_require__, 75556))).renderJunit,
    sarif: async () => (await __webpack_require__.e(/* import() */ 1860).then(__webpack_require__.bind(__webpack_require__, 31860))).renderSarif,
    csv: async () => (await __webpack_require__.e(/* import() */ 2435).then(__webpack_require__.bind(__webpack_require__, 72435))).renderCsv,
    openmetrics: async () => (await __webpack_require__.e(/* import() */ 7408).then(__webpack_require__.bind(__webpack_require__, 97408))).renderOpenmetrics,
    badge: async () => (await __webpack_require__.e(/* import() */ 9321).then(__webpack_require__.bind(__webpack_require__, 29321))).renderBadge,
};


/***/ })

};
