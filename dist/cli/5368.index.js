export const id = 5368;
export const ids = [5368];
export const modules = {

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyFixes: () => (/* binding */ applyFixes)
/* harmony export */ });
/* harmony import */ var _tasks_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8087);


/** Runs the `fix` commands one after the other, since they write to the same tree; says of each what became of it. */
async function applyFixes({ config }, ports) {
    const emit = (0,_emit_js__WEBPACK_IMPORTED_MODULE_0__/* .stampEvents */ .j)(ports.events, ports.clock);
    for (const { fix, env, timeoutMs, workingDirectory } of config.tasks) {
        if (fix === undefined || ports.signal.aborted)
            continue;
        const exit = await ports.processes.run({
            command: fix,
            cwd: `${ports.files.root}/${workingDirectory}`,
            env,
            timeoutMs,
            signal: ports.signal,
            onOutput: () => undefined,
        });
        const failure = exit.startError ?? (exit.exitCode === 0 ? undefined : `exit code ${exit.exitCode}`);
        const message = failure === undefined
            ? `fixed: ${(0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .j)(fix)}`
            : `could not fix: ${(0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .j)(fix)} (${failure})`;
        emit({ type: 'notice', message });
    }
}


/***/ }),

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ stampEvents)
/* harmony export */ });
/** Puts the clock's time on every event before it goes out. */
function stampEvents(events, clock) {
    // `Omit` distributes over the union, so adding `at` gives back exactly one of its members.
    return (event) => events({ ...event, at: clock.now() });
}


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
