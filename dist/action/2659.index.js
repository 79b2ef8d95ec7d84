export const id = 2659;
export const ids = [2659];
export const modules = {

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callGate: () => (/* binding */ callGate)
/* harmony export */ });
/* unused harmony export exitCodeOf */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

/**
 * Runs the gate for an entry.
 *
 * @throws ProblemError for mistakes in inputs or configuration, and where there is no such directory.
 */
async function callGate(call) {
    const [{ join }, { requireDirectory }, { openWorld }, { setUp }, { runGate }, { applyFixes }, { probeToolchain }, { toJson }, { benchmarkCommands },] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19)),
        __webpack_require__.e(/* import() */ 4003).then(__webpack_require__.bind(__webpack_require__, 4003)),
        __webpack_require__.e(/* import() */ 4954).then(__webpack_require__.bind(__webpack_require__, 4954)),
        __webpack_require__.e(/* import() */ 6363).then(__webpack_require__.bind(__webpack_require__, 6363)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2560), __webpack_require__.e(3236), __webpack_require__.e(9137)]).then(__webpack_require__.bind(__webpack_require__, 9137)),
        __webpack_require__.e(/* import() */ 5368).then(__webpack_require__.bind(__webpack_require__, 5368)),
        __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 585)),
        __webpack_require__.e(/* import() */ 9390).then(__webpack_require__.bind(__webpack_require__, 9390)),
        __webpack_require__.e(/* import() */ 8382).then(__webpack_require__.bind(__webpack_require__, 8382)),
    ]);
    const folder = call.inputs['working-directory'] ?? '.';
    await requireDirectory(join(call.root, folder));
    const world = await openWorld(call, folder);
    const setup = await setUp(call, folder, world);
    const { context, change, loaded, acceptances } = setup;
    const toolchain = await probeToolchain(world.probe, call.env, benchmarkCommands(loaded.config));
    const stores = await chooseStores(call, setup);
    const notices = [...loaded.notices, ...loaded.config.tasks.flatMap((task) => task.notices ?? [])];
    const request = {
        ...loaded,
        notices,
        context,
        change,
        acceptances,
        toolchain,
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
    };
    if (call.fix === true)
        await applyFixes(request, world);
    const report = await runGate(request, { ...world, ...stores });
    const exitCode = exitCodeOf(report.exitCode, call.signal);
    const { report: reporting, name } = loaded.config;
    const leg = [folder, name].filter((part) => part !== undefined && part !== '.').join(' · ');
    const json = { ...toJson(report), ...(leg === '' ? {} : { leg }) };
    const result = { report: json, exitCode, reporting };
    const reportPath = reporting.json;
    if (reportPath === undefined)
        return result;
    const unwritten = await writeReport(json, reportPath, world);
    if (unwritten === undefined)
        return { ...result, reportPath };
    return { ...result, report: { ...json, notices: [...json.notices, unwritten] } };
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
async function chooseStores({ root, env, token }, { context, refs, loaded }) {
    const { openAttemptLog, openStore } = await __webpack_require__.e(/* import() */ 3355).then(__webpack_require__.bind(__webpack_require__, 3355));
    const { policy, name } = loaded.config;
    const place = { policy: policy.baseline, root, env };
    return {
        store: openStore({
            ...place,
            repository: context.repository,
            refs,
            ...(token === undefined ? {} : { token }),
        }),
        // Legs of a matrix share the name of their job.
        attempts: openAttemptLog({ ...place, job: [env.GITHUB_WORKFLOW, env.GITHUB_JOB, name] }),
    };
}
/** A run that was stopped ends as shells expect it of the signal: 128 and its number. */
function exitCodeOf(exitCode, signal) {
    if (!signal.aborted)
        return exitCode;
    return signal.reason === 'SIGTERM' ? 143 : 130;
}


/***/ })

};
