export const id = 6919;
export const ids = [6919];
export const modules = {

/***/ 66919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pastsOf: () => (/* binding */ pastsOf)
/* harmony export */ });
/* harmony import */ var _view_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42976);

/** By suite, package and name, as text is ordered. `runs` are oldest first. */
function pastsOf(runs) {
    const pasts = new Map();
    for (const [run, { suite, benchmarks = [] }] of runs.entries()) {
        for (const { package: of, name, procs, metrics } of benchmarks) {
            for (const { unit, better, samples } of metrics) {
                const middle = (0,_view_change_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(samples);
                if (middle === undefined)
                    continue;
                const key = [suite, of, name, procs ?? '', unit].join('\0');
                const identity = { suite, package: of, name, unit, better, points: [] };
                const past = pasts.get(key) ?? { ...identity, ...(procs === undefined ? {} : { procs }) };
                past.points.push({ run, median: middle });
                pasts.set(key, past);
            }
        }
    }
    return [...pasts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, past]) => past);
}


/***/ }),

/***/ 42976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   t6: () => (/* binding */ asChange)
/* harmony export */ });
/** The two sides of a comparison in one number each, and what lies between them. */
/** The middle of the samples, or the mean of the two in the middle; undefined where there is none. */
function median(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}
/** The estimated change where there is one, else that of the medians; undefined from nothing or from base 0. */
function changeOf(base, head, estimated) {
    if (estimated !== undefined && Number.isFinite(estimated))
        return asChange(estimated);
    if (base === undefined || head === undefined)
        return undefined;
    if (base === head)
        return 0;
    return Number.isFinite(head / base) ? asChange(head / base) : undefined;
}
/** A ratio of 1.281 as a change of 0.281, without the digits that nobody measured. */
function asChange(ratio) {
    return Number((ratio - 1).toPrecision(12));
}


/***/ })

};
