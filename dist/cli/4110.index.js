export const id = 4110;
export const ids = [4110];
export const modules = {

/***/ 64110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkName: () => (/* binding */ benchmarkName),
/* harmony export */   metricName: () => (/* binding */ metricName)
/* harmony export */ });
/** How a benchmark and a metric of it are called, in every report. */
/** As tools print it: with the number of processors it ran on, where that is told. */
function benchmarkName(of) {
    return of.procs === undefined ? of.name : `${of.name}-${of.procs}`;
}
/** The unit, and which way is better where that is not the usual one. */
function metricName(of) {
    return of.better === 'higher' ? `${of.unit} (↑ better)` : of.unit;
}


/***/ })

};
