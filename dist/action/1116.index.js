export const id = 1116;
export const ids = [1116];
export const modules = {

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FINDING_AREAS),
/* harmony export */   a: () => (/* binding */ PROVEN_METHODS)
/* harmony export */ });
const FINDING_AREAS = [
    'tests',
    'coverage',
    'benchmarks',
    'checks',
    'tasks',
    'baseline',
    'policy',
];
/** Methods by which a regression is proof: what is counted, rounds by turns, and a threshold that was asked to be. */
const PROVEN_METHODS = new Set([
    'exact',
    'paired',
    'paired-ranks',
    'threshold',
]);


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotateProblems: () => (/* binding */ annotateProblems),
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   checkAnnotationsOf: () => (/* binding */ checkAnnotationsOf)
/* harmony export */ });
/* harmony import */ var _escape_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4584);
/* harmony import */ var _escape_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1887);
/* harmony import */ var _escape_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3681);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2346);





const LIMIT = 10;
/** GitHub takes 255 characters of title and 64 KiB of message. */
const TITLE_CHARACTERS = 200;
const MESSAGE_CHARACTERS = 4000;
const LEVELS = {
    block: 'error',
    inconclusive: 'error',
    degraded: 'warning',
    note: 'warning',
};
const CHECK_LEVELS = {
    block: 'failure',
    inconclusive: 'failure',
    degraded: 'warning',
    note: 'notice',
};
/** At most 10 errors (block, inconclusive), then at most 10 warnings (degraded), worst first. Notes stay in the summary. */
function annotationsOf(report) {
    const findings = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .m)(report.findings);
    const errors = findings.filter(({ severity }) => severity === 'block' || severity === 'inconclusive');
    const warnings = findings.filter(({ severity }) => severity === 'degraded');
    return [...limited('error', errors), ...limited('warning', warnings)];
}
/** Every finding that has a line, worst first: what a check run can show, which has no such limits. */
function checkAnnotationsOf(report) {
    return (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .m)(report.findings).flatMap((finding) => {
        const { place, title, message } = annotation(LEVELS[finding.severity], finding);
        if (place?.line === undefined)
            return [];
        return [
            {
                path: place.file,
                start_line: place.line,
                end_line: Math.max(place.line, place.endLine ?? place.line),
                annotation_level: CHECK_LEVELS[finding.severity],
                message,
                title,
            },
        ];
    });
}
/** Mistakes of usage or configuration, each where it stands. */
function annotateProblems(problems) {
    const mistakes = problems.map(({ code, message, hint, excerpt, place }) => ({
        kind: code,
        title: message,
        why: excerpt ?? '',
        todo: hint ?? '',
        ...(place === undefined ? {} : { place }),
    }));
    return limited('error', mistakes);
}
function limited(level, findings) {
    if (findings.length <= LIMIT)
        return findings.map((finding) => annotation(level, finding));
    const shown = findings.slice(0, LIMIT - 1);
    const title = `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(findings.length - shown.length)} more findings`;
    return [
        ...shown.map((finding) => annotation(level, finding)),
        { level, title, message: `${title}: see the summary of this job.` },
    ];
}
function annotation(level, finding) {
    const title = (0,_escape_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .h)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .I)(finding.title, TITLE_CHARACTERS)).trim() || finding.kind;
    const place = placeOf(finding.place);
    // A place that may not be linked is still told, as text.
    const elsewhere = place === undefined && finding.place !== undefined ? `At ${finding.place.file}` : '';
    const parts = [finding.why, finding.todo, elsewhere, finding.details ?? ''];
    const message = parts.filter((part) => part.trim() !== '').join('\n');
    return {
        level,
        title,
        message: (0,_escape_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInLines */ .k)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .I)(message, MESSAGE_CHARACTERS)) || title,
        ...(place === undefined ? {} : { place }),
    };
}
function placeOf(place) {
    const file = place === undefined ? undefined : (0,_escape_path_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .S)(place.file);
    return file === undefined ? undefined : { ...place, file };
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/** Bounds text from outside before it is escaped, so that a cut never falls inside an escape sequence. */
/** The text, or its first `characters` UTF-16 units and how many were left out: `abc… (+199,997 characters)`. */
function cutText(text, characters) {
    if (text.length <= characters)
        return text;
    const last = text.charCodeAt(characters - 1);
    const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
    const kept = text.slice(0, isHighSurrogate ? characters - 1 : characters);
    return `${kept}… (+${(text.length - kept.length).toLocaleString('en-US')} characters)`;
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

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ urlPath),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/**
 * Paths from outside: only what stays inside the repository may become a link, an annotation or a file name.
 * No file is looked at: this judges the text alone.
 */
const LONGEST = 4096;
/**
 * The path in its simplest form, or undefined where it is not a plain path below the repository's root: absolute, with
 * a drive, a backslash or `..`, a URL, empty, too long, or with characters that nobody can see.
 */
function repositoryPath(path) {
    if (path.length === 0 || path.length > LONGEST || /^[/~]/.test(path))
        return undefined;
    if (/[\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(path))
        return undefined;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const first = parts[0];
    // A drive or a scheme; looked for here, since `./C:/x` hides one.
    if (first === undefined || /^([a-z][a-z0-9+.-]*:|~)/i.test(first) || parts.includes('..')) {
        return undefined;
    }
    return parts.join('/');
}
/** A path that passed `repositoryPath`, for a URL: each part percent-encoded, also what Markdown would read. */
function urlPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ truncatedPercent),
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
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

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1732);
/** The order in which people read: what blocks first, and what the size limits of a platform cut last. */

const SEVERITY_RANK = {
    block: 0,
    inconclusive: 1,
    degraded: 2,
    note: 3,
};
/** 0 for what blocks, up to 3 for a note. */
function severityRank(severity) {
    return SEVERITY_RANK[severity];
}
/** A sorted copy: by severity, then by area in the order in which the gate judges; else as they were. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity) ||
        _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_AREAS */ .N.indexOf(a.area) - _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_AREAS */ .N.indexOf(b.area));
}


/***/ })

};
