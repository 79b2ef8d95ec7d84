export const id = 5320;
export const ids = [5320];
export const modules = {

/***/ 75320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinParts: () => (/* binding */ joinParts)
});

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
    return {
        tasks: all.flatMap(({ tasks }) => tasks),
        outcomes: all.flatMap(({ outcomes }) => outcomes),
        confirmations: all.flatMap(({ confirmations }) => confirmations),
        drift: all.flatMap(({ drift }) => drift),
        policyChanges: unique(all.flatMap(({ policyChanges }) => policyChanges)),
        notices: all.flatMap(({ leg, notices }) => notices.map((text) => `${leg.name}: ${text}`)),
        environments: environmentsOf(all),
        trouble: {
            missing: missingOf(all, expected),
            problems: [...problems, ...mixedMachines(all)],
        },
    };
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
    const unseen = legs.filter((name) => !parts.some(({ leg }) => leg.name === name || leg.job === name));
    if (parts.length > 0 || unseen.length > 0)
        return [...lost, ...unseen];
    return ['any'];
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
const benchmarks = ({ tasks }, suite) => tasks.some((task) => task.suite === suite && task.yields.some(({ kind }) => kind === 'benchmarks'));
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


/***/ })

};
