export const id = 8382;
export const ids = [8382];
export const modules = {

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkCommands: () => (/* binding */ benchmarkCommands),
/* harmony export */   benchmarkTasks: () => (/* binding */ benchmarkTasks),
/* harmony export */   describeEnvironments: () => (/* binding */ describeEnvironments),
/* harmony export */   ingestSuite: () => (/* binding */ ingestSuite),
/* harmony export */   yieldsBenchmarks: () => (/* binding */ yieldsBenchmarks)
/* harmony export */ });
/* harmony import */ var _config_detect_toolchain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
/** One environment a suite: the machine, the toolchain, and the command that benchmarks it. */


/** Suites in the order of their first task, each with the environment its numbers are measured in. */
function describeEnvironments(request, host) {
    const suites = suiteNames(request.config);
    return new Map(suites.map((suite) => {
        const tasks = benchmarkTasks(request.config, suite);
        const command = tasks.map((task) => (0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .j)(task.command)).join(' && ');
        return [suite, host.environment(command, request.toolchain)];
    }));
}
/** Suite of result files that were handed over. */
function ingestSuite({ name }) {
    return name ?? _config_detect_toolchain_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SUITE */ .T;
}
function suiteNames(config) {
    if (config.mode === 'ingest')
        return [ingestSuite(config)];
    return [...new Set(config.tasks.map((task) => task.suite))];
}
/** What measures the benchmarks of all suites; nothing where result files are handed over. */
function benchmarkCommands(config) {
    return suiteNames(config).flatMap((suite) => benchmarkTasks(config, suite).map(({ command }) => (0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .j)(command)));
}
/** The tasks that measure the benchmarks of a suite. */
function benchmarkTasks({ tasks }, suite) {
    return tasks.filter((task) => task.suite === suite && yieldsBenchmarks(task));
}
const yieldsBenchmarks = ({ yields }) => yields.some(({ kind }) => kind === 'benchmarks');


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/** The command as people write it; arguments with blanks are quoted for reading, not for a shell. */
function commandText(command) {
    if ('shell' in command)
        return command.shell;
    return command.argv.map((word) => (/\s|^$/.test(word) ? JSON.stringify(word) : word)).join(' ');
}


/***/ })

};
