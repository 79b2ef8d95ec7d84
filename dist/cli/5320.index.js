export const id = 5320;
export const ids = [5320,8382];
export const modules = {

/***/ 87191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 78382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkCommands: () => (/* binding */ benchmarkCommands),
/* harmony export */   benchmarkTasks: () => (/* binding */ benchmarkTasks),
/* harmony export */   describeEnvironments: () => (/* binding */ describeEnvironments),
/* harmony export */   ingestSuite: () => (/* binding */ ingestSuite),
/* harmony export */   yieldsBenchmarks: () => (/* binding */ yieldsBenchmarks)
/* harmony export */ });
/* harmony import */ var _config_detect_toolchain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87191);
/* harmony import */ var _tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65795);
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

/***/ 75320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinParts: () => (/* binding */ joinParts)
});

// EXTERNAL MODULE: ./lib/pipeline/environments.js
var environments = __webpack_require__(78382);
;// CONCATENATED MODULE: ./lib/pipeline/parts/part.js
/** The part with the names of its tasks made those of its leg: other legs have tasks of the same names. */
function named(part) {
    const nameOf = (task) => `${part.leg.name}/${task}`;
    return {
        ...part,
        tasks: part.tasks.map((task) => ({
            ...task,
            name: nameOf(task.name),
            needs: task.needs.map(nameOf),
        })),
        outcomes: part.outcomes.map((outcome) => ({
            ...outcome,
            name: nameOf(outcome.name),
            ...(outcome.skippedBecause === undefined
                ? {}
                : {
                    skippedBecause: {
                        ...outcome.skippedBecause,
                        task: nameOf(outcome.skippedBecause.task),
                    },
                }),
        })),
        confirmations: part.confirmations.map((one) => ({ ...one, task: nameOf(one.task) })),
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/parts/join-parts.js


/** Shares of the accepted error are fractions, which add up with a last digit. */
const ROUNDING = 1e-9;
function joinParts(read, expected) {
    const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
    const parts = [];
    for (const one of read) {
        if ('problem' in one)
            continue;
        const reason = strange(one.part, parts, expected);
        if (reason === undefined)
            parts.push(one.part);
        else
            problems.push(problemOf('part-unfit', `${one.source} ${reason}`));
    }
    const all = parts.sort(byName).map(named);
    const trouble = {
        missing: missingOf(all, expected),
        problems: [
            ...problems,
            ...mixedMachines(all),
            ...doubledPlaces(all, expected),
            ...overspent(all),
        ],
    };
    const isWhole = trouble.missing.length + trouble.problems.length === 0;
    const shared = all.filter(({ hasOwnSuites }) => !hasOwnSuites);
    return {
        tasks: all.flatMap(({ tasks }) => tasks),
        outcomes: all.flatMap(({ outcomes }) => outcomes),
        confirmations: all.flatMap(({ confirmations }) => confirmations),
        drift: all.flatMap(({ drift }) => drift),
        policyChanges: unique(all.flatMap(({ policyChanges }) => policyChanges)),
        notices: all.flatMap((part) => noticesOf(part, expected)),
        environments: environmentsOf(all),
        trouble,
        partial: new Set(isWhole ? [] : shared.flatMap(suitesOf)),
    };
}
const suitesOf = ({ environments }) => environments.map(({ suite }) => suite);
function noticesOf({ leg, notices, attempt }, expected) {
    const earlier = attempt === expected.attempt ? [] : [`measured in attempt ${attempt} of this run.`];
    return [...earlier, ...notices].map((text) => `${leg.name}: ${text}`);
}
const byName = (a, b) => a.leg.job === b.leg.job ? a.leg.index - b.leg.index : a.leg.job < b.leg.job ? -1 : 1;
/** Why a part does not belong here. */
function strange(part, others, expected) {
    const { leg, runId, headCommit } = part;
    if (expected.runId !== undefined && runId !== expected.runId)
        return `is of run ${runId}, and this is ${expected.runId}`;
    if (headCommit !== expected.headCommit)
        return `is of commit ${headCommit}, and this is ${expected.headCommit}`;
    const twin = others.find((other) => other.leg.name === leg.name);
    return twin && `is of leg ${leg.name}, as another one is: give each leg a name of its own`;
}
/** Of each matrix those without a part; and what is expected by name. */
function missingOf(parts, { legs }) {
    const jobs = new Map(parts.map(({ leg }) => [leg.job, leg.of]));
    const lost = [...jobs].flatMap(([job, of]) => Array.from({ length: of }, (_, index) => index)
        .filter((index) => !parts.some(({ leg }) => leg.job === job && leg.index === index))
        .map((index) => `${job} ${index + 1}/${of}`));
    const isSeen = (name) => parts.some(({ leg }) => leg.name === name || leg.job === name);
    const unseen = legs.filter((name) => !isSeen(name));
    if (parts.length > 0 || unseen.length > 0)
        return [...lost, ...unseen];
    return ['any'];
}
/**
 * A workflow that is called twice has jobs of the same id, and a place in either matrix: which of them left nothing only
 * names can tell.
 */
function doubledPlaces(parts, { legs }) {
    const seen = new Map();
    const isTold = parts.every(({ leg }) => legs.includes(leg.name));
    if (isTold)
        return [];
    for (const part of parts) {
        const { job, index, of } = part.leg;
        const sizes = parts.filter(({ leg }) => leg.job === job).some(({ leg }) => leg.of !== of);
        const twin = seen.get(`${job} ${index}`);
        if (twin !== undefined || sizes) {
            const names = [twin, part].flatMap((one) => one?.leg.name ?? []).join(' and ');
            return [
                problemOf('legs-share-a-job', `several jobs are called ${job}, so that nobody can tell whether all of them are there: ${names}`, 'Write the names of all legs under `legs`.'),
            ];
        }
        seen.set(`${job} ${index}`, part);
    }
    return [];
}
/** Each leg takes its share of one accepted error by what it knows of the others. */
function overspent(parts) {
    const measuring = parts.filter(({ tasks }) => tasks.some(environments.yieldsBenchmarks));
    const sum = measuring.reduce((all, { share }) => all + share, 0);
    if (sum <= 1 + ROUNDING)
        return [];
    return [
        problemOf('legs-overspend', `${measuring.length} legs measure benchmarks, and each took its share of the accepted error as if there were fewer`, 'Write the names of all legs under `legs`.'),
    ];
}
/** By suite, in the order of the legs; where only some legs measure benchmarks of it, their machine counts. */
function environmentsOf(parts) {
    const environments = new Map();
    for (const part of parts)
        for (const { suite, environment } of part.environments)
            if (!environments.has(suite) || benchmarks(part, suite))
                environments.set(suite, environment);
    return environments;
}
const benchmarks = ({ tasks }, suite) => tasks.some((task) => task.suite === suite && (0,environments.yieldsBenchmarks)(task));
/** Times of different machines are no samples of one benchmark. */
function mixedMachines(parts) {
    const suites = new Set(parts.flatMap((part) => part.environments.map(({ suite }) => suite)));
    return [...suites].flatMap((suite) => {
        const measuring = parts.filter((part) => benchmarks(part, suite));
        if (measuring.length < 2)
            return [];
        const names = measuring.map(({ leg }) => leg.name).join(', ');
        return [
            problemOf('legs-share-benchmarks', `the benchmarks of suite ${suite} were measured by several legs: ${names}`, 'Give each leg a `name`, so that each has suites of its own, or let one leg measure the benchmarks.'),
        ];
    });
}
function unique(changes) {
    return [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()];
}
function problemOf(code, message, hint) {
    return { code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) };
}


/***/ }),

/***/ 65795:
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
