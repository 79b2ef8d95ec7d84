export const id = 1860;
export const ids = [1860];
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

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/escape/cut.js
var cut = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(1887);
// EXTERNAL MODULE: ./lib/report/escape/path.js
var path = __webpack_require__(3681);
;// CONCATENATED MODULE: ./lib/report/escape/sarif.js
/** Text of several lines in a SARIF message, where `[text](target)` would be a link (SARIF 2.1.0, 3.11.6). */

/** The same text, with a space where a link would be. */
function sarifText(text) {
    return (0,invisible/* revealInLines */.k)(text).replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./lib/report/span.js
var report_span = __webpack_require__(1512);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/report/worst-first.js
var worst_first = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/report/sarif.js
/**
 * The findings as SARIF 2.1.0 for GitHub's code scanning, as far as that reads it:
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */








/**
 * GitHub refuses more than 25,000 results or 25,000 rules a run and more than 10 MB compressed, and keeps the 5,000 worst:
 * https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
const MOST_RESULTS = 5000;
const ID_CHARACTERS = 200;
const MESSAGE_CHARACTERS = 1000;
const LEVELS = {
    block: 'error',
    inconclusive: 'error',
    degraded: 'warning',
    note: 'note',
};
/**
 * Where a finding stands that is about no file: GitHub asks for a place. A file that is not there, since the uploading
 * action gives all that stands in one line of a file the same fingerprint, and then shows only one of them.
 */
const NO_FILE = '.tollgate/verdict';
/** The worst findings of a report as one run; where the verdict is for the worse and no finding says so, the verdict itself. */
function renderSarif(report) {
    const findings = (0,worst_first/* worstFirst */.m)(withVerdict(report));
    const shown = findings.slice(0, MOST_RESULTS);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Tollgate',
                        version: (0,invisible/* revealInvisible */.h)(report.toolVersion),
                        informationUri: 'https://github.com/tollgate/tollgate',
                        rules: rulesOf(shown),
                    },
                },
                automationDetails: { id: categoryOf(report) },
                invocations: [invocationOf(report, findings.length - shown.length)],
                results: resultsOf(shown),
                properties: { verdict: report.verdict.kind, deploy: report.deploy },
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function withVerdict({ findings, verdict }) {
    const { kind, summary } = verdict;
    if (kind === 'pass' || findings.some(({ severity }) => severity === kind))
        return findings;
    const told = {
        area: 'policy',
        kind: 'verdict',
        subject: 'verdict',
        suite: '',
        severity: kind,
        title: `${kind}: ${summary}`,
        why: '',
        todo: '',
    };
    return [...findings, told];
}
/** What GitHub keeps results of one upload apart by: those of another leg do not replace them. */
function categoryOf({ leg }) {
    return leg === undefined ? 'tollgate/' : `tollgate/${encodeURIComponent((0,invisible/* revealInvisible */.h)(leg))}/`;
}
function invocationOf(report, leftOut) {
    const { verdict, exitCode } = report;
    const isJudged = verdict.kind !== 'inconclusive';
    const span = (0,report_span/* spanOf */.e)(report);
    const utc = (milliseconds) => new Date(milliseconds).toISOString();
    const notifications = [
        ...(isJudged ? [] : [notification('error', `${verdict.kind}: ${verdict.summary}`)]),
        ...(leftOut === 0
            ? []
            : [notification('warning', `${(0,units/* formatCount */.B4)(leftOut)} more findings are in the JSON report.`)]),
    ];
    return {
        executionSuccessful: isJudged,
        exitCode,
        ...(span === undefined ? {} : { startTimeUtc: utc(span.start), endTimeUtc: utc(span.end) }),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
function notification(level, text) {
    return { level, message: messageOf(text) };
}
function rulesOf(findings) {
    const areas = new Map(findings.map((finding) => [ruleId(finding), finding.area]));
    return [...areas].map(([id, area]) => {
        const words = id.replaceAll('-', ' ');
        const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
        const text = `${name}: each finding says why it is judged so and what to do about it.`;
        return {
            id,
            shortDescription: { text: name },
            fullDescription: { text },
            help: { text },
            properties: { tags: [area] },
        };
    });
}
function resultsOf(findings) {
    const identities = new Map();
    return findings.map((finding) => {
        const identity = identityOf(finding);
        const occurrence = (identities.get(identity) ?? 0) + 1;
        identities.set(identity, occurrence);
        return resultOf(finding, `${identity}:${occurrence}`);
    });
}
function resultOf(finding, fingerprint) {
    const { place, title, why, todo, kind } = finding;
    const file = place === undefined ? undefined : (0,path/* repositoryPath */.S)(place.file);
    const line = file === undefined ? undefined : place?.line;
    // A place outside of the repository is still told, as text.
    const elsewhere = place === undefined || file !== undefined ? '' : `At ${place.file}`;
    const parts = [title, why, todo, elsewhere].filter((part) => part.trim() !== '');
    return {
        ruleId: ruleId(finding),
        level: LEVELS[finding.severity],
        message: messageOf(parts.length === 0 ? kind : parts.join('\n')),
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,path/* urlPath */.L)(file ?? NO_FILE), uriBaseId: '%SRCROOT%' },
                    region: regionOf(file === undefined ? undefined : place),
                },
            },
        ],
        partialFingerprints: {
            'tollgate/v1': fingerprint,
            // Where there is a line, the uploading action hashes its text.
            ...(line ? {} : { primaryLocationLineHash: fingerprint }),
        },
    };
}
function regionOf(place) {
    const { line, column, endLine } = place ?? {};
    if (!line)
        return { startLine: 1 };
    return {
        startLine: line,
        ...(column ? { startColumn: column } : {}),
        ...(endLine !== undefined && endLine >= line ? { endLine } : {}),
    };
}
/** Of what a finding is about, not of its line and numbers; checks have no other subject than their file. */
function identityOf({ area, kind, suite, subject, title }) {
    const parts = [area, kind, suite, subject, area === 'checks' ? title : ''];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function ruleId({ kind, area }) {
    return (0,invisible/* revealInvisible */.h)((0,cut/* cutText */.I)(kind, ID_CHARACTERS)).trim() || area;
}
function messageOf(text) {
    return { text: sarifText((0,cut/* cutText */.I)(text, MESSAGE_CHARACTERS)) };
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** When the run of a report started and ended, in milliseconds since 1970; undefined where the report holds no such time. */
function spanOf({ startedAt, durationMs, }) {
    // The parser alone takes many a text for a time.
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(startedAt))
        return undefined;
    const start = Date.parse(startedAt);
    const end = start + Math.max(0, durationMs);
    return Number.isNaN(new Date(end).getTime()) ? undefined : { start, end };
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
