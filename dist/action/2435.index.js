export const id = 2435;
export const ids = [2435];
export const modules = {

/***/ 2435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCsv: () => (/* binding */ renderCsv)
});

// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(1887);
;// CONCATENATED MODULE: ./lib/report/escape/csv.js
/**
 * Cells of CSV as RFC 4180 has them, harmless in a spreadsheet: no text begins a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */

/** What begins a formula, also in full width; after `;` as well, at which spreadsheets in many languages part cells. */
const FORMULA = /(^|;)(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** A cell of text on one line, in quotes; what would be a formula comes after an apostrophe. */
function csvText(text) {
    const harmless = (0,invisible/* revealInvisible */.h)(text).replace(FORMULA, "$1$2'");
    return `"${harmless.replaceAll('"', '""')}"`;
}
/** A cell that stays a number; empty where there is none. */
function csvNumber(value) {
    return value === undefined || !Number.isFinite(value) ? '' : String(value);
}

// EXTERNAL MODULE: ./lib/report/names.js
var names = __webpack_require__(4110);
// EXTERNAL MODULE: ./lib/report/view/change.js
var change = __webpack_require__(2976);
;// CONCATENATED MODULE: ./lib/report/csv.js
/** The benchmarks as CSV of RFC 4180: a header, then a row a metric of a benchmark, in the order of the report. */



const COLUMNS = [
    'verdict',
    'suite',
    'package',
    'name',
    'unit',
    'better',
    'base_median',
    'head_median',
    'change',
    'change_low',
    'change_high',
    'tolerance',
    'decision',
    'action',
    'rounds',
];
/** The comparisons of a report; where there is none, one row has the verdict alone, so that no file looks like a pass. */
function renderCsv({ verdict, comparisons }) {
    const rows = comparisons.map((one) => rowOf(one, verdict.kind));
    const lines = rows.map((row) => COLUMNS.map((column) => row[column]));
    const alone = COLUMNS.map((column) => (column === 'verdict' ? csvText(verdict.kind) : ''));
    return [COLUMNS, ...(lines.length === 0 ? [alone] : lines)]
        .map((cells) => `${cells.join(',')}\r\n`)
        .join('');
}
function rowOf(comparison, verdict) {
    const { effect } = comparison;
    const base = (0,change/* median */.JZ)(comparison.base);
    const head = (0,change/* median */.JZ)(comparison.head);
    return {
        verdict: csvText(verdict),
        suite: csvText(comparison.suite),
        package: csvText(comparison.package),
        name: csvText((0,names/* benchmarkName */.z)(comparison)),
        unit: csvText(comparison.unit),
        better: csvText(comparison.better),
        base_median: csvNumber(base),
        head_median: csvNumber(head),
        change: csvNumber((0,change/* changeOf */.C2)(base, head, effect?.ratio)),
        change_low: csvNumber(effect?.low === undefined ? undefined : (0,change/* asChange */.t6)(effect.low)),
        change_high: csvNumber(effect?.high === undefined ? undefined : (0,change/* asChange */.t6)(effect.high)),
        tolerance: csvNumber(comparison.tolerance),
        decision: csvText(comparison.decision),
        action: csvText(comparison.action),
        rounds: csvNumber(comparison.rounds),
    };
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ revealInvisible),
/* harmony export */   k: () => (/* binding */ revealInLines)
/* harmony export */ });
/**
 * Characters that a reader cannot see but a machine obeys: controls, escape sequences, bidirectional overrides,
 * zero-width marks, line separators, lone surrogates. Every target shows them as `\u202e`, so that nothing hides.
 * ZWJ and ZWNJ stay: emoji and several scripts are written with them.
 */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
/** One line of text: line ends become `\n`, tabs `\t`, other invisible characters `\u001b`. */
function revealInvisible(text) {
    return text.replace(INVISIBLE, visible);
}
/** Text of several lines: line ends (LF, CRLF) become LF and tabs stay; all else as in `revealInvisible`. */
function revealInLines(text) {
    const revealTabbed = (line) => line.split('\t').map(revealInvisible).join('\t');
    return text.split(/\r?\n/).map(revealTabbed).join('\n');
}


/***/ }),

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   z: () => (/* binding */ benchmarkName)
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


/***/ }),

/***/ 2976:
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
