export const id = 4377;
export const ids = [4377];
export const modules = {

/***/ 34377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkConfig: () => (/* binding */ checkConfig)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11271);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77343);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66432);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56446);
/* harmony import */ var _resolve_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9541);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18023);
/** Checks what stands in files, without looking at the project: for people who write a configuration. */







/**
 * One line that says what is valid. Throws a ProblemError with every problem of the configuration and of its waivers.
 * `named`: from the root; without it the file is found.
 */
async function checkConfig(show, named, formats) {
    const file = named === undefined ? await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__.findConfig)(show, '.') : await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__.namedConfig)(show, (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .tidyPath */ ._L)(named));
    const config = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(async () => file === undefined ? { raw: {}, empty: true } : (0,_parse_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o)(file, formats));
    const path = (0,_resolve_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .waiversFile */ .c)(config.value?.raw ?? {}, '.');
    const waivers = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(async () => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWaivers */ .d)(await show(path), path));
    const problems = [...config.problems, ...waivers.problems];
    if (problems.length > 0)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError(problems);
    const tasks = Object.keys(config.value?.raw.tasks ?? {}).length;
    return [
        file === undefined ? 'No configuration file: every default holds' : `${file.path} is valid`,
        tasks === 0 ? 'no tasks of its own' : `${tasks} ${tasks === 1 ? 'task' : 'tasks'}`,
        `${waivers.value?.length ?? 0} waivers`,
    ].join(', ');
}


/***/ })

};
