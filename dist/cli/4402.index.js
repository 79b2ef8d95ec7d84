export const id = 4402;
export const ids = [4402];
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

/***/ 56847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blobUrl),
/* harmony export */   u: () => (/* binding */ runLink)
/* harmony export */ });
/* harmony import */ var _escape_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43681);

/** The URL of a place on the server, safe inside `<a href="…">` and `](…)`; undefined where any part is doubtful. */
function blobUrl(context, place) {
    const { serverUrl, repository, headCommit } = context;
    const path = (0,_escape_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(place.file);
    if (path === undefined)
        return undefined;
    if (!/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i.test(serverUrl))
        return undefined;
    if (!/^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(repository))
        return undefined;
    if (!/^[0-9a-f]{7,64}$/.test(headCommit))
        return undefined;
    const line = place.line === undefined ? '' : `#L${place.line}`;
    return `${serverUrl}/${repository}/blob/${headCommit}/${(0,_escape_path_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .L)(path)}${line}`;
}
/** The URL of the run, safe as above. */
function runLink({ runUrl }) {
    return runUrl !== undefined && /^https?:\/\/[\w./:-]+$/.test(runUrl) ? runUrl : undefined;
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

/***/ 43681:
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

/***/ 54402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alertOf: () => (/* binding */ alertOf)
/* harmony export */ });
/* harmony import */ var _blob_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56847);
/* harmony import */ var _escape_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4584);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22346);



const MOST_FINDINGS = 10;
/** UTF-16 units of one text: ten findings then stay below what any receiver takes. */
const LONGEST_TEXT = 500;
/** The alert; undefined where the report passed. */
function alertOf(report, { leg, id, sentAt }) {
    const { kind, summary } = report.verdict;
    if (kind === 'pass')
        return undefined;
    const { repository, branch, headCommit, event, pullRequest } = report.context;
    const runUrl = (0,_blob_url_js__WEBPACK_IMPORTED_MODULE_1__/* .runLink */ .u)(report.context);
    return {
        schema: 'tollgate-alert/1',
        toolVersion: report.toolVersion,
        delivery: { id, sentAt },
        verdict: kind,
        deploy: report.deploy,
        reason: cut(summary),
        repository: cut(repository),
        branch: cut(branch),
        commit: cut(headCommit),
        event,
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(runUrl === undefined ? {} : { runUrl: cut(runUrl) }),
        ...(leg === '' ? {} : { leg: cut(leg) }),
        counts: countsOf(report),
        findings: (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)(report.findings).flatMap(findingOf).slice(0, MOST_FINDINGS),
    };
}
const cut = (text) => (0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(text, LONGEST_TEXT);
function findingOf(finding) {
    const { severity, area, kind, subject, suite, title, todo, place } = finding;
    if (severity === 'note')
        return [];
    return [
        {
            severity,
            area,
            kind,
            subject: cut(subject),
            suite: cut(suite),
            title: cut(title),
            todo: cut(todo),
            ...(place === undefined ? {} : { place: { ...place, file: cut(place.file) } }),
        },
    ];
}
function countsOf({ findings, tests, comparisons }) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const sum = (...keys) => tests.reduce((all, { counts }) => all + keys.reduce((some, key) => some + counts[key], 0), 0);
    return {
        block: of('block'),
        inconclusive: of('inconclusive'),
        degraded: of('degraded'),
        notes: of('note'),
        testsPassed: sum('passed'),
        testsFailed: sum('failed', 'errored', 'unfinished'),
        regressions: comparisons.filter(({ decision, action }) => decision === 'regressed' && action !== 'ignore').length,
    };
}


/***/ }),

/***/ 22346:
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
