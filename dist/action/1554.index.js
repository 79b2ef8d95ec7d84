export const id = 1554;
export const ids = [1554];
export const modules = {

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

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRunOf: () => (/* binding */ checkRunOf),
/* harmony export */   commitStatusOf: () => (/* binding */ commitStatusOf)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1116);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7476);
/* harmony import */ var _view_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1940);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2346);
/**
 * The report as a check run or commit status.
 * https://docs.github.com/rest/checks/runs#create-a-check-run
 * https://docs.github.com/rest/commits/statuses#create-a-commit-status
 */




/** More than this no reader looks through; the summary says how many there are. */
const MOST_ANNOTATIONS = 500;
/** GitHub takes 65,535 characters of summary. */
const SUMMARY_BYTES = 65_000;
const STATUS_CHARACTERS = 140;
/** The check run of a report. It concludes as the step exits: `fail-on` holds for both. */
function checkRunOf(report) {
    const { word, sentence } = (0,_view_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(sorted(report));
    return {
        conclusion: conclusionOf(report),
        title: cut(`${word}: ${sentence}`, 250),
        summary: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report, SUMMARY_BYTES),
        annotations: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__.checkAnnotationsOf)(report).slice(0, MOST_ANNOTATIONS),
    };
}
/** The commit status of a report: the same in one line of plain text. */
function commitStatusOf(report) {
    const { word, sentence } = (0,_view_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(sorted(report));
    return {
        state: report.exitCode === 0 ? 'success' : 'failure',
        description: cut(`${word}: ${sentence}`, STATUS_CHARACTERS),
    };
}
function conclusionOf({ exitCode, verdict }) {
    if (exitCode !== 0)
        return 'failure';
    return verdict.kind === 'pass' ? 'success' : 'neutral';
}
const sorted = (report) => ({ ...report, findings: (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .m)(report.findings) });
/** GitHub counts characters, and refuses what has more. */
function cut(text, characters) {
    const shown = [...text.replace(/\s+/g, ' ').trim()];
    return shown.length <= characters
        ? shown.join('')
        : `${shown.slice(0, characters - 1).join('')}…`;
}


/***/ })

};
