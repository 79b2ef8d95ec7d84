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
 * Runs the gate for an entry, or the part of it that a leg does.
 *
 * @throws ProblemError for mistakes in inputs or configuration, where there is no such directory, and where the part
 *   of a leg cannot be written.
 */
async function callGate(call) {
    const [{ join }, { requireDirectory }, { openWorld }, { setUp }, { applyFixes }, { createProcessRunner }, { createProbe },] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19)),
        __webpack_require__.e(/* import() */ 4003).then(__webpack_require__.bind(__webpack_require__, 4003)),
        __webpack_require__.e(/* import() */ 4954).then(__webpack_require__.bind(__webpack_require__, 4954)),
        __webpack_require__.e(/* import() */ 6363).then(__webpack_require__.bind(__webpack_require__, 6363)),
        __webpack_require__.e(/* import() */ 5368).then(__webpack_require__.bind(__webpack_require__, 5368)),
        __webpack_require__.e(/* import() */ 4166).then(__webpack_require__.bind(__webpack_require__, 4166)),
        __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 585)),
    ]);
    const folder = call.inputs['working-directory'] ?? '.';
    await requireDirectory(join(call.root, folder));
    const opened = await openWorld(call, folder);
    const setup = await setUp(call, folder, opened);
    const env = withoutAlerts(call.env, setup.loaded.config);
    const processes = createProcessRunner(env);
    const world = { ...opened, processes, probe: createProbe(join(call.root, folder), env) };
    const request = await requestOf(call, setup, world);
    if (call.fix === true)
        await applyFixes(request, world);
    const ports = { ...world, ...(await chooseStores(call, setup)) };
    const { part } = request.config;
    if (part !== undefined)
        return leavePart(request, part, call, ports);
    return finish(await judged(request, ports), { folder, call, world, setup });
}
async function requestOf({ env }, { context, change, loaded, acceptances }, { probe }) {
    const [{ probeToolchain }, { benchmarkCommands }] = await Promise.all([
        __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 585)),
        __webpack_require__.e(/* import() */ 8382).then(__webpack_require__.bind(__webpack_require__, 8382)),
    ]);
    return {
        ...loaded,
        notices: [...loaded.notices, ...loaded.config.tasks.flatMap((task) => task.notices ?? [])],
        context,
        change,
        acceptances,
        // What legs have measured has its environments; nothing is run for it here.
        toolchain: loaded.config.mode === 'join'
            ? {}
            : await probeToolchain(probe, env, benchmarkCommands(loaded.config)),
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
    };
}
async function judged(request, ports) {
    const { runGate, judgeLegs } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2560), __webpack_require__.e(3981), __webpack_require__.e(9215)]).then(__webpack_require__.bind(__webpack_require__, 9215));
    const { config, context } = request;
    if (config.parts === undefined)
        return runGate(request, ports);
    const [{ readParts }, { joinParts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 275)),
        __webpack_require__.e(/* import() */ 5320).then(__webpack_require__.bind(__webpack_require__, 5320)),
    ]);
    const { event, runId, attempt, headCommit } = context;
    const of = { headCommit, attempt, legs: config.legs, ...(event === 'local' ? {} : { runId }) };
    const parts = await readParts(ports.files, config.parts);
    return judgeLegs(request, joinParts(parts, of), ports);
}
/** The job judges nothing, so that its exit says no more than that it has measured. */
async function leavePart(request, part, { env, signal }, ports) {
    const [{ measureLeg }, { writePart }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2560), __webpack_require__.e(3981), __webpack_require__.e(9215)]).then(__webpack_require__.bind(__webpack_require__, 9215)),
        __webpack_require__.e(/* import() */ 5477).then(__webpack_require__.bind(__webpack_require__, 5477)),
    ]);
    const job = env.GITHUB_JOB || 'local';
    const place = part.of > 1 ? `${job} ${part.index + 1}/${part.of}` : job;
    const { index, of, path } = part;
    const leg = { name: request.config.name ?? place, job, index, of };
    const measured = await measureLeg(request, leg, ports);
    await ports.files.writeText(path, writePart(measured));
    const tasks = measured.outcomes.length;
    return { leg, tasks, exitCode: exitCodeOf(0, signal), partPath: path };
}
async function finish(report, { folder, call, world, setup }) {
    const [{ toJson }, { excerptsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9390).then(__webpack_require__.bind(__webpack_require__, 9390)),
        __webpack_require__.e(/* import() */ 8130).then(__webpack_require__.bind(__webpack_require__, 8130)),
    ]);
    const excerpts = await excerptsOf(report, world.files);
    const { report: reporting, notify, name } = setup.loaded.config;
    const leg = [folder, name].filter((part) => part !== undefined && part !== '.').join(' · ');
    const json = {
        ...toJson(report),
        ...(leg === '' ? {} : { leg }),
        ...(excerpts.length === 0 ? {} : { excerpts }),
    };
    const { writeReportFiles } = await __webpack_require__.e(/* import() */ 5114).then(__webpack_require__.bind(__webpack_require__, 5114));
    const exitCode = exitCodeOf(report.exitCode, call.signal);
    return {
        exitCode,
        reporting,
        notify,
        ...(await writeReportFiles(json, reporting.files, world.files)),
    };
}
/** What tasks see: whoever reads the URL of a webhook may post there. Without case, as Windows takes names. */
function withoutAlerts(env, { notify }) {
    const names = notify.flatMap(({ urlEnv, secretEnv = urlEnv }) => [urlEnv, secretEnv]);
    const withheld = new Set(names.map((name) => name.toUpperCase()));
    const kept = Object.entries(env).filter(([name]) => !withheld.has(name.toUpperCase()));
    return Object.fromEntries(kept);
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
