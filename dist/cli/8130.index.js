export const id = 8130;
export const ids = [8130];
export const modules = {

/***/ 88130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerptsOf: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);

const AROUND = 2;
const MOST_LINES = 2000;
const MOST_FILES = 200;
const MOST_CHARACTERS = 200;
/** In the order of the findings, then of the coverage; a file that cannot be read has none. */
async function excerptsOf(report, files) {
    const excerpts = [];
    let left = MOST_LINES;
    for (const [file, wanted] of [...wantedLines(report)].slice(0, MOST_FILES)) {
        if (left <= 0)
            break;
        const lines = (await textOf(files, file))?.split(/\r?\n/);
        if (lines === undefined)
            continue;
        for (const { from, to } of rangesOf(wanted, lines.length)) {
            if (left <= 0)
                break;
            const shown = lines.slice(from - 1, Math.min(to, from - 1 + left));
            left -= shown.length;
            excerpts.push({ file, from, lines: shown.map((line) => line.slice(0, MOST_CHARACTERS)) });
        }
    }
    return excerpts;
}
function wantedLines({ verdict, coverage }) {
    const wanted = new Map();
    const want = (file, lines) => wanted.set(file, [...(wanted.get(file) ?? []), ...lines]);
    for (const { place, severity } of verdict.findings)
        if (place?.line !== undefined && severity !== 'note' && !isOfGit(place.file))
            want(place.file, [place.line]);
    for (const { patchMissed } of coverage)
        for (const { file, lines } of patchMissed)
            want(file, lines);
    return wanted;
}
/** Git keeps tokens there. */
const isOfGit = (file) => file.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
/** Stretches of lines with some around them, ascending; those that touch are one. */
function rangesOf(wanted, count) {
    const ranges = [];
    for (const line of [...new Set(wanted)].sort((a, b) => a - b)) {
        if (line < 1 || line > count)
            continue;
        const from = Math.max(1, line - AROUND);
        const to = Math.min(count, line + AROUND);
        const last = ranges.at(-1);
        if (last !== undefined && from <= last.to + 1)
            last.to = to;
        else
            ranges.push({ from, to });
    }
    return ranges;
}
/** What is binary, too large or outside is not shown. */
async function textOf(files, file) {
    try {
        const text = await files.readText(file);
        return text?.includes('\0') ? undefined : text;
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError)
            return undefined;
        throw error;
    }
}


/***/ })

};
