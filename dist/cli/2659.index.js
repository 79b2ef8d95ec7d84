export const id = 2659;
export const ids = [2659];
export const modules = {

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callGate: () => (/* binding */ callGate)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

/**
 * Runs the gate for an entry.
 *
 * @throws ProblemError for mistakes in inputs or configuration, and where there is no such directory.
 */
async function callGate(call) {
    const [{ join }, { requireDirectory }, { openWorld }, { setUp }, { runGate }, { applyFixes }, { probeToolchain }, { toJson },] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19)),
        __webpack_require__.e(/* import() */ 4003).then(__webpack_require__.bind(__webpack_require__, 4003)),
        __webpack_require__.e(/* import() */ 4954).then(__webpack_require__.bind(__webpack_require__, 4954)),
        __webpack_require__.e(/* import() */ 6363).then(__webpack_require__.bind(__webpack_require__, 6363)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8111), __webpack_require__.e(2953), __webpack_require__.e(1720)]).then(__webpack_require__.bind(__webpack_require__, 1720)),
        __webpack_require__.e(/* import() */ 5368).then(__webpack_require__.bind(__webpack_require__, 5368)),
        __webpack_require__.e(/* import() */ 9016).then(__webpack_require__.bind(__webpack_require__, 9016)),
        __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 7406)),
    ]);
    const folder = call.inputs['working-directory'] ?? '.';
    await requireDirectory(join(call.root, folder));
    const world = await openWorld(call, folder);
    const [setup, toolchain] = await Promise.all([
        setUp(call, folder, world),
        probeToolchain(world.probe, call.env),
    ]);
    const { context, change, loaded } = setup;
    const store = await chooseStore(call, setup);
    const notices = [...loaded.notices, ...loaded.config.tasks.flatMap((task) => task.notices ?? [])];
    const request = { ...loaded, notices, context, change, toolchain, toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x };
    if (call.fix === true)
        await applyFixes(request, world);
    const report = await runGate(request, { ...world, store });
    const json = toJson(report);
    const exitCode = exitCodeOf(report.exitCode, call.signal);
    const reportPath = loaded.config.report.json;
    if (reportPath === undefined)
        return { report: json, exitCode };
    const unwritten = await writeReport(json, reportPath, world);
    if (unwritten === undefined)
        return { report: json, exitCode, reportPath };
    return { report: { ...json, notices: [...json.notices, unwritten] }, exitCode };
}
/** What was judged stands, also where its report cannot be written: gives the reason, for people. */
async function writeReport(report, path, { files }) {
    try {
        await files.writeText(path, `${JSON.stringify(report, undefined, 2)}\n`);
        return undefined;
    }
    catch (error) {
        const { ProblemError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1246));
        if (!(error instanceof ProblemError))
            throw error;
        return `The report could not be written: ${error.message}.`;
    }
}
async function chooseStore({ root, env, token }, { context, refs, loaded }) {
    const { openStore } = await Promise.all(/* import() */[__webpack_require__.e(7559), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 623));
    return openStore({
        policy: loaded.config.policy.baseline,
        root,
        env,
        repository: context.repository,
        refs,
        ...(token === undefined ? {} : { token }),
    });
}
/** A run that was stopped ends as shells expect it of the signal: 128 and its number. */
function exitCodeOf(exitCode, signal) {
    if (!signal.aborted)
        return exitCode;
    return signal.reason === 'SIGTERM' ? 143 : 130;
}


/***/ })

};
