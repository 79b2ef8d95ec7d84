export const id = 1642;
export const ids = [1642];
export const modules = {

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/** Wall-clock time of this machine, in milliseconds since the epoch. */
const systemClock = { now: () => Date.now() };


/***/ })

};
