export const id = 3996;
export const ids = [3996,9368];
export const modules = {

/***/ 73996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptRun: () => (/* binding */ acceptRun)
/* harmony export */ });
/* harmony import */ var _baseline_verbs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

const HINT = 'tollgate baseline accept 1f3a9c --reason "checks more" --until 2027-01-31';
/** Writes the run once more as accepted. Throws a ProblemError where it cannot be told which run, who or until when. */
async function acceptRun(part, options, io) {
    const store = await (0,_baseline_verbs_js__WEBPACK_IMPORTED_MODULE_0__.openStore)(options, io);
    const stored = await store.list();
    const { entry } = (0,_baseline_verbs_js__WEBPACK_IMPORTED_MODULE_0__.oneOf)(newestAttempts(stored, part), part);
    const acceptance = await describe(entry, options, io);
    const attempt = 1 + Math.max(...attemptsOf(entry, stored).map((one) => one.attempt));
    const acceptances = [...(entry.acceptances ?? []), acceptance];
    const saved = await store.save({ ...entry, attempt, accepted: true, acceptances });
    if (saved.problems.length > 0) {
        await (0,_baseline_verbs_js__WEBPACK_IMPORTED_MODULE_0__.warnOf)(saved.problems, io);
        io.exitCode = 2;
        return;
    }
    const { escapeTerminal } = await __webpack_require__.e(/* import() */ 6522).then(__webpack_require__.bind(__webpack_require__, 36522));
    const { subject, by, until } = acceptance;
    io.print(`${escapeTerminal(`accepted ${subject} by ${by} until ${until}: ${saved.key}`)}\n`);
}
async function describe({ commit }, { subject, reason, until, by }, io) {
    const { acceptanceError, defaultUntil } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9472)]).then(__webpack_require__.bind(__webpack_require__, 49472));
    const day = until ?? defaultUntil(Date.now());
    const why = reason.trim();
    const wrong = acceptanceError(subject, why, day);
    if (wrong !== undefined)
        throw (0,_baseline_verbs_js__WEBPACK_IMPORTED_MODULE_0__.usage)(wrong, HINT);
    if (day < new Date().toISOString().slice(0, 10))
        throw (0,_baseline_verbs_js__WEBPACK_IMPORTED_MODULE_0__.usage)(`${day} is over`, HINT);
    const name = by?.trim() || (await configuredName(io));
    if (name === undefined)
        throw (0,_baseline_verbs_js__WEBPACK_IMPORTED_MODULE_0__.usage)('nobody says who accepts it', 'Give --by NAME.');
    return { subject, by: name.slice(0, 200), reason: why, until: day, how: 'command', commit };
}
async function configuredName(io) {
    const { createProbe } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 60585));
    const name = await createProbe(io.cwd, io.env).version('git', ['config', 'user.name']);
    return name || undefined;
}
/** Attempts of one run are one answer to `part`, which is the newest of them, unless a whole key is given. */
function newestAttempts(stored, part) {
    if (stored.some(({ key }) => key === part))
        return stored;
    return stored.filter(({ entry }) => {
        if (entry === undefined)
            return true;
        return attemptsOf(entry, stored).every(({ attempt }) => attempt <= entry.attempt);
    });
}
function attemptsOf(entry, stored) {
    const isSame = (other) => other.suite === entry.suite &&
        other.commit === entry.commit &&
        other.runId === entry.runId &&
        other.environment.fingerprint === entry.environment.fingerprint;
    return stored.flatMap(({ entry: other }) => (other && isSame(other) ? [other] : []));
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportRuns: () => (/* binding */ exportRuns),
/* harmony export */   importRuns: () => (/* binding */ importRuns),
/* harmony export */   listRuns: () => (/* binding */ listRuns),
/* harmony export */   oneOf: () => (/* binding */ oneOf),
/* harmony export */   openStore: () => (/* binding */ openStore),
/* harmony export */   pruneRuns: () => (/* binding */ pruneRuns),
/* harmony export */   showRun: () => (/* binding */ showRun),
/* harmony export */   usage: () => (/* binding */ usage),
/* harmony export */   warnOf: () => (/* binding */ warnOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);

/** Prints the runs as a table or as JSON; files that are none are named on standard error. */
async function listRuns(options, io) {
    const { renderRuns, summariseRun } = await __webpack_require__.e(/* import() */ 5966).then(__webpack_require__.bind(__webpack_require__, 5966));
    const stored = ofSuite(await (await openStore(options, io)).list(), options.suite);
    if (options.json) {
        io.print(`${JSON.stringify(stored.map(summariseRun), undefined, 2)}\n`);
        return;
    }
    await warnOf(stored.flatMap(({ problem }) => problem ?? []), io);
    if (stored.some(({ entry }) => entry !== undefined))
        io.print(renderRuns(stored));
    else
        io.warn(`No run is stored in ${options.directory}.\n`);
}
/** Prints one run. Throws a ProblemError where no or more than one key fits, or its file cannot be read. */
async function showRun(part, options, io) {
    const { key, entry } = oneOf(await (await openStore(options, io)).list(), part);
    if (options.json) {
        io.print(`${JSON.stringify(entry, undefined, 2)}\n`);
        return;
    }
    const { renderRun } = await __webpack_require__.e(/* import() */ 5966).then(__webpack_require__.bind(__webpack_require__, 5966));
    io.print(renderRun(key, entry));
}
/** Prints runs as `import` takes them, to standard output or into a file. */
async function exportRuns(part, options, io) {
    const [{ encodeEntry }, { sha256 }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7112).then(__webpack_require__.bind(__webpack_require__, 17112)),
        __webpack_require__.e(/* import() */ 7079).then(__webpack_require__.bind(__webpack_require__, 77079)),
    ]);
    const all = await (await openStore(options, io)).list();
    const stored = part === undefined ? ofSuite(all, options.suite) : [oneOf(all, part)];
    await warnOf(stored.flatMap(({ problem }) => problem ?? []), io);
    const lines = stored.flatMap(({ entry }) => entry === undefined ? [] : encodeEntry(entry, sha256));
    if (lines.length === 0)
        throw usage(`no run is stored in ${options.directory}`);
    if (options.out === undefined) {
        for (const line of lines)
            io.print(line);
        return;
    }
    const { writePath } = await __webpack_require__.e(/* import() */ 9367).then(__webpack_require__.bind(__webpack_require__, 9367));
    await writePath(await absolute(options.out, io), lines.join(''));
}
/** Stores every run that can be read; what cannot is named, and sets exit code 2. Nothing stored is changed. */
async function importRuns(files, options, io) {
    const { readRuns } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 80285));
    const store = await openStore(options, io);
    const known = new Set((await store.list()).map(({ key }) => key));
    const problems = [];
    let stored = 0;
    let repeated = 0;
    for (const file of files) {
        const read = await readRuns(file, io);
        problems.push(...read.problems);
        for (const entry of read.entries) {
            const saved = await store.save(entry);
            problems.push(...saved.problems);
            if (saved.problems.length > 0)
                continue;
            if (known.has(saved.key))
                repeated += 1;
            else
                stored += 1;
            known.add(saved.key);
        }
    }
    await warnOf(problems, io);
    const there = repeated === 0 ? '' : `, ${repeated} there already`;
    const bad = problems.length === 0 ? '' : `, ${problems.length} not stored`;
    io.print(`${stored} stored in ${store.description}${there}${bad}\n`);
    if (problems.length > 0)
        io.exitCode = 2;
}
/** Removes what the rules name, or only names it. Throws a ProblemError where no rule is given. */
async function pruneRuns(options, io) {
    const { keep, olderThan, damaged } = options;
    if (keep === undefined && olderThan === undefined && !damaged) {
        throw usage('say what to remove: --keep, --older-than or --damaged');
    }
    const { entriesToPrune } = await __webpack_require__.e(/* import() */ 5301).then(__webpack_require__.bind(__webpack_require__, 45301));
    const store = await openStore(options, io);
    const rules = {
        damaged,
        ...(keep === undefined ? {} : { keep }),
        ...(olderThan === undefined ? {} : { before: Date.now() - olderThan }),
    };
    const surplus = entriesToPrune(await store.list(), rules);
    for (const { key } of surplus) {
        if (!options.dryRun)
            await store.remove(key);
        io.print(`${options.dryRun ? 'would remove' : 'removed'} ${key}\n`);
    }
    if (surplus.length === 0)
        io.warn('There is nothing to remove.\n');
}
/** The runs of the directory that is named. */
async function openStore({ directory }, io) {
    const { openDirectoryStore } = await __webpack_require__.e(/* import() */ 1388).then(__webpack_require__.bind(__webpack_require__, 21388));
    return openDirectoryStore({ directory: await absolute(directory, io) });
}
async function absolute(path, io) {
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    return resolve(io.cwd, path);
}
function ofSuite(stored, suite) {
    return suite === undefined ? stored : stored.filter(({ entry }) => entry?.suite === suite);
}
/** The one run whose key holds `part`. Throws a ProblemError where there is none, or more than one. */
function oneOf(stored, part) {
    const fitting = stored.filter(({ key }) => key.includes(part));
    const found = fitting.find(({ key }) => key === part) ?? fitting[0];
    if (found === undefined)
        throw usage(`no stored run has ${JSON.stringify(part)} in its key`);
    if (found.key !== part && fitting.length > 1) {
        const some = fitting.slice(0, 5).map(({ key }) => key);
        throw usage(`${fitting.length} stored runs have ${JSON.stringify(part)} in their key`, some.join(', '));
    }
    if (found.entry !== undefined)
        return { ...found, entry: found.entry };
    throw found.problem === undefined ? usage('the run is gone') : new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([found.problem]);
}
/** Says what is wrong on standard error. */
async function warnOf(problems, io) {
    if (problems.length === 0)
        return;
    const { formatProblem } = await __webpack_require__.e(/* import() */ 4505).then(__webpack_require__.bind(__webpack_require__, 34505));
    for (const problem of problems)
        io.warn(`${formatProblem(problem, { colour: io.colour })}\n`);
}
/** A mistake of whoever typed the command. */
function usage(message, hint = '`tollgate baseline list` shows what is stored.') {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([{ code: 'baseline-usage', severity: 'error', message, hint }]);
}


/***/ })

};
