export const id = 3232;
export const ids = [3232,4110];
export const modules = {

/***/ 61887:
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


/***/ }),

/***/ 43658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPastPage: () => (/* binding */ renderPastPage)
/* harmony export */ });
/* harmony import */ var _html_element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40762);
/* harmony import */ var _html_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80570);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64110);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88861);
/* harmony import */ var _view_trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16713);





/** `title` is what the page is of, such as a repository. */
function renderPastPage(title, pasts, runs) {
    const [newest] = runs.slice(-1);
    const since = runs[0]?.recordedAt.slice(0, 10) ?? '';
    const sentence = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(pasts.length)} metrics over ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(runs.length)} runs since ${since}`;
    const body = (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', { class: 'page' }, (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('header', {}, (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', { class: 'top' }, (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('p', { class: 'where' }, title), (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('button', { type: 'button', id: 'theme', hidden: true }, 'Theme: auto')), (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('h1', {}, 'History'), (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('p', { class: 'sentence' }, sentence)), (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('main', { id: 'content' }, (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('section', { 'aria-labelledby': 'benchmarks-title' }, (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('h2', { id: 'benchmarks-title' }, 'Benchmarks'), (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('div', { id: 'benchmark-table' }, (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('noscript', {}, (0,_html_element_js__WEBPACK_IMPORTED_MODULE_0__.h)('p', {}, 'The table of the benchmarks needs JavaScript.'))))));
    return (0,_html_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .page */ .M)(`History · ${title}`, {}, body, {
        labels: { base: 'First', head: 'Last' },
        benchmarks: pasts.map((past) => benchmarkOf(past, runs)),
        runs: runs.map(({ commit, recordedAt, accepted, environment }) => ({
            commit,
            recordedAt,
            accepted,
            fingerprint: environment.fingerprint,
        })),
        fingerprint: newest?.environment.fingerprint ?? '',
    });
}
function benchmarkOf(past, runs) {
    const { points, unit, better } = past;
    const [first] = points;
    const last = points.at(-1);
    const [base = '–', head = '–'] = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValues */ .KU)(unit, [first?.median, last?.median]);
    const change = first === undefined || last === undefined || first.median === 0
        ? undefined
        : last.median / first.median - 1;
    const machine = runs[last?.run ?? -1]?.environment.fingerprint;
    return {
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__.benchmarkName)(past),
        package: past.package,
        suite: past.suite,
        unit,
        metric: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__.metricName)(past),
        decision: '',
        rank: 0,
        quiet: false,
        action: 'ignore',
        base: [],
        head: [],
        ...(first === undefined ? {} : { baseMedian: first.median }),
        ...(last === undefined ? {} : { lastMedian: last.median }),
        ...(change === undefined ? {} : { badness: better === 'lower' ? change : -change }),
        ...(machine === undefined ? {} : { fingerprint: machine }),
        texts: {
            base,
            head,
            change: change === undefined ? '–' : (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change),
            interval: '',
            policy: '',
            trend: (0,_view_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .sparkline */ .K)(points
                .filter(({ run }) => runs[run]?.environment.fingerprint === machine)
                .map(({ median }) => median)),
        },
        explanation: `${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(points.length)} runs`,
        history: { runs: points.map(({ run }) => run), medians: points.map(({ median }) => median) },
    };
}


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* unused harmony export truncatedPercent */
const TIME = [
    { factor: 1e9, suffix: 's' },
    { factor: 1e6, suffix: 'ms' },
    { factor: 1e3, suffix: 'µs' },
    { factor: 1, suffix: 'ns' },
];
const BYTES = [
    { factor: 2 ** 30, suffix: 'GiB' },
    { factor: 2 ** 20, suffix: 'MiB' },
    { factor: 2 ** 10, suffix: 'KiB' },
    { factor: 1, suffix: 'B' },
];
const COUNT = [
    { factor: 1e12, suffix: 'T' },
    { factor: 1e9, suffix: 'G' },
    { factor: 1e6, suffix: 'M' },
    { factor: 1, suffix: '' },
];
const TIME_FACTORS = new Map([
    ['ps', 1e-3],
    ['ns', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['μs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['sec', 1e9],
]);
function familyOf(unit) {
    const [name = ''] = unit.split('/', 1);
    const time = TIME_FACTORS.get(name);
    if (time !== undefined)
        return { steps: TIME, factor: time };
    return { steps: name === 'B' || name === 'bytes' ? BYTES : COUNT, factor: 1 };
}
/**
 * The values of one row in one scale: `1.204 ms`, `1.500 KiB`, `12`. `unit` is as the tool printed it, with its `/op`,
 * and stands beside the row. Different values never look the same while six digits can tell them apart; a value that is
 * not finite is `–`.
 */
function formatValues(unit, values) {
    const finite = values.filter((value) => value !== undefined).filter(Number.isFinite);
    const family = familyOf(unit);
    const sizes = finite.map((value) => Math.abs(value) * family.factor).filter((size) => size > 0);
    const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
    const step = family.steps.find(({ factor }) => smallest >= factor) ?? family.steps.at(-1);
    const divisor = (step?.factor ?? 1) / family.factor;
    const digits = digitsFor(finite.map((value) => value / divisor));
    return values.map((value) => value === undefined || !Number.isFinite(value)
        ? '–'
        : `${value === 0 ? '0' : group(value / divisor, digits)} ${step?.suffix ?? ''}`.trimEnd());
}
/** Digits after the point: four significant ones for the smallest value, more while two values look alike. */
function digitsFor(values) {
    if (values.every((value) => Number.isInteger(value)))
        return 0;
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    const exponent = Math.floor(Math.log10(Math.min(...sizes)));
    const distinct = new Set(values).size;
    let digits = Math.min(Math.max(3 - exponent, 0), 9);
    const most = Math.min(digits + 3, 9);
    while (digits < most && new Set(values.map((value) => group(value, digits))).size < distinct) {
        digits += 1;
    }
    return digits;
}
const FORMATS = new Map();
function group(value, digits) {
    if (Math.abs(value) >= 1e15)
        return value.toExponential(3);
    let format = FORMATS.get(digits);
    if (format === undefined) {
        format = new Intl.NumberFormat('en-US', {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
        });
        FORMATS.set(digits, format);
    }
    return format.format(value);
}
/** A count: `12,345`. */
function formatCount(value) {
    return group(value, 0);
}
/** A share of covered parts with one digit, cut and not rounded: 79.96 % is not 80 %. `–` where there is nothing. */
function formatRatio(ratio) {
    if (!(ratio.total > 0))
        return '–';
    return `${truncatedPercent(ratio.covered / ratio.total).toFixed(1)} %`;
}
/** Percent with one digit, cut toward zero; a hair is added so that 0.29 × 1000 is not 289. */
function truncatedPercent(ratio) {
    return Math.trunc(ratio * 1000 + Math.sign(ratio) * 1e-9) / 10;
}
/** A limit of the policy, as it was written: `80 %`, `0.5 %`. */
function formatLimit(ratio) {
    return Number.isFinite(ratio) ? `${Number((ratio * 100).toFixed(4))} %` : '–';
}
/** A relative change (0.05 is `+5.00 %`), with as many digits as matter; beyond hundredfold as a multiple. */
function formatChange(change) {
    if (!Number.isFinite(change))
        return '–';
    if (change === 0)
        return '0 %';
    const size = Math.abs(change) * 100;
    const sign = change > 0 ? '+' : '−';
    if (size < 0.005)
        return `${sign}<0.01 %`;
    if (size >= 10_000)
        return `×${group(change + 1, 0)}`;
    return `${sign}${group(size, size < 10 ? 2 : size < 100 ? 1 : 0)} %`;
}
/** A change of coverage in percentage points: `−0.42 pp`. */
function formatPoints(difference) {
    const points = Math.abs(difference * 100);
    if (points === 0)
        return '0 pp';
    const sign = difference > 0 ? '+' : '−';
    return points < 0.005 ? `${sign}<0.01 pp` : `${sign}${points.toFixed(2)} pp`;
}
/** A duration: `340 ms`, `12.3 s`, `4 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    if (!Number.isFinite(milliseconds) || milliseconds < 0)
        return '–';
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    const two = (value) => String(value).padStart(2, '0');
    if (minutes < 60)
        return `${minutes} min ${two(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}


/***/ }),

/***/ 16713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline),
/* harmony export */   z: () => (/* binding */ pastValues)
/* harmony export */ });
const BLOCKS = [...'▁▂▃▄▅▆▇█'];
const FEWEST_VALUES = 3;
const MOST_VALUES = 20;
/** Of the middle value: less than that fills no more than its share, so that noise does not look like news. */
const LEAST_RANGE = 0.1;
/** Medians of the stored runs on this machine, oldest first; those of other machines say nothing here. */
function pastValues({ history: past, suite }, { history: runs = [], environment, fingerprints }) {
    const machine = fingerprints?.[suite] ?? environment?.fingerprint;
    return (past?.medians ?? []).filter((_, i) => runs[past?.runs[i] ?? -1]?.fingerprint === machine);
}
/** Empty where there is too little to draw. */
function sparkline(values) {
    const shown = values.slice(-MOST_VALUES);
    if (shown.length < FEWEST_VALUES)
        return '';
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    const middle = low + (high - low) / 2;
    const range = Math.max(high - low, Math.abs(middle) * LEAST_RANGE);
    const bottom = middle - range / 2;
    const level = (value) => range === 0 ? 0 : Math.round(((value - bottom) / range) * (BLOCKS.length - 1));
    return shown.map((value) => BLOCKS[level(value)]).join('');
}


/***/ })

};
