export const id = 7361;
export const ids = [7361];
export const modules = {

/***/ 17361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDuration: () => (/* binding */ toDuration),
/* harmony export */   toMilliseconds: () => (/* binding */ toMilliseconds),
/* harmony export */   toPercent: () => (/* binding */ toPercent),
/* harmony export */   toRatio: () => (/* binding */ toRatio)
/* harmony export */ });
/** Between what people write (`80%`, `10m`) and what the model counts in (ratios, milliseconds). */
const UNITS_MS = new Map([
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
/** `80%` → 0.8; 0 → 0. The text has been validated. */
function toRatio(written) {
    if (typeof written === 'number')
        return written;
    // By shifting the decimal point in the text: 0.009 / 100 is 0.00008999999999999999.
    return Number(`${written.replace(/ ?%$/, '')}e-2`);
}
/** 0.8 → `80%`, at most six decimals. */
function toPercent(ratio) {
    return `${Number((ratio * 100).toFixed(6))}%`;
}
/** `10m` → 600000. The text has been validated. */
function toMilliseconds(written) {
    return Number(written.slice(0, -1)) * (UNITS_MS.get(written.slice(-1)) ?? 0);
}
/** 600000 → `10m`: the largest unit that divides it; part of a second counts as a whole one. */
function toDuration(milliseconds) {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
    if (seconds % 3_600 === 0)
        return `${seconds / 3_600}h`;
    return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}


/***/ })

};
