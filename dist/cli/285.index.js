export const id = 285;
export const ids = [285];
export const modules = {

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuns: () => (/* binding */ readRuns)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);

const LARGEST_FILE_BYTES = 256 * 1024 * 1024;
/** The runs of one file (`-`: standard input); lines that are none come back as problems with their place. */
async function readRuns(file, io) {
    const [{ decodeEntry }, { sha256 }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1387).then(__webpack_require__.bind(__webpack_require__, 1387)),
        __webpack_require__.e(/* import() */ 7079).then(__webpack_require__.bind(__webpack_require__, 7079)),
    ]);
    const source = file === '-' ? 'standard input' : file;
    const text = await readAll(file, source, io);
    // A single run may have been laid out over several lines.
    const whole = decodeEntry(text, source, sha256);
    if ('entry' in whole)
        return { entries: [whole.entry], problems: [] };
    const entries = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const decoded = decodeEntry(line, `${source}:${index + 1}`, sha256);
        if ('entry' in decoded)
            entries.push(decoded.entry);
        else
            problems.push({ ...decoded.problem, place: { file: source, line: index + 1 } });
    }
    if (entries.length + problems.length === 0)
        problems.push(whole.problem);
    return { entries, problems };
}
async function readAll(file, source, io) {
    const [{ resolve }, { readPath }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19)),
        __webpack_require__.e(/* import() */ 3192).then(__webpack_require__.bind(__webpack_require__, 3192)),
    ]);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of file === '-' ? io.stdin() : readPath(resolve(io.cwd, file))) {
        bytes += chunk.length;
        if (bytes > LARGEST_FILE_BYTES) {
            const message = 'the file is larger than 256 MiB';
            const hint = 'Import it in parts: each line is a run of its own.';
            throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
                { code: 'input-too-large', severity: 'error', message, hint, place: { file: source } },
            ]);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
