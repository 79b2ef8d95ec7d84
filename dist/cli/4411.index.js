export const id = 4411;
export const ids = [4411];
export const modules = {

/***/ 54411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outcomeOf: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** `failOn` names the verdicts that fail the step; it changes the exit code and nothing else. */
function outcomeOf(kind, failOn) {
    return {
        deploy: kind === 'pass' || kind === 'degraded',
        degraded: kind === 'degraded',
        exitCode: kind === 'pass' || !failOn.includes(kind) ? 0 : kind === 'inconclusive' ? 3 : 1,
    };
}


/***/ })

};
