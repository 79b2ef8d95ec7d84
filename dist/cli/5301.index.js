export const id = 5301;
export const ids = [5301];
export const modules = {

/***/ 45301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesToPrune: () => (/* binding */ entriesToPrune)
/* harmony export */ });
/**
 * The runs to remove, oldest first. A run goes where every rule given says so. The newest accepted run of each suite
 * always stays: it is what the next run is compared with.
 */
function entriesToPrune(stored, rules) {
    const unreadable = rules.damaged ? stored.filter(isLost) : [];
    if (rules.keep === undefined && rules.before === undefined)
        return unreadable;
    const surplus = bySuite(stored).flatMap((runs) => {
        const reference = runs.find(({ entry }) => entry.accepted);
        return runs.filter((run, index) => run !== reference && mayGo(run, index, rules));
    });
    return [...unreadable, ...surplus.sort((a, b) => recorded(a) - recorded(b))];
}
function mayGo(run, index, { keep, before }) {
    return (keep === undefined || index >= keep) && (before === undefined || recorded(run) < before);
}
function isLost({ problem }) {
    return problem?.code === 'baseline-damaged' || problem?.code === 'baseline-truncated';
}
/** The readable runs of each suite, newest first. */
function bySuite(stored) {
    const suites = new Map();
    for (const one of stored) {
        if (one.entry === undefined)
            continue;
        const readable = { ...one, entry: one.entry };
        const suite = suites.get(one.entry.suite);
        if (suite === undefined)
            suites.set(one.entry.suite, [readable]);
        else
            suite.push(readable);
    }
    const all = [...suites.values()];
    for (const runs of all)
        runs.sort((a, b) => recorded(b) - recorded(a));
    return all;
}
function recorded({ entry }) {
    return Date.parse(entry.recordedAt);
}


/***/ })

};
