export const id = 285;
export const ids = [285,9562];
export const modules = {

/***/ 80285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuns: () => (/* binding */ readRuns)
/* harmony export */ });
/* harmony import */ var _named_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89562);

const LARGEST_FILE_BYTES = 256 * 1024 * 1024;
const TOO_LARGE = {
    code: 'input-too-large',
    message: 'the file is larger than 256 MiB',
    hint: 'Import it in parts: each line is a run of its own.',
};
/** The runs of one file (`-`: standard input); lines that are none come back as problems with their place. */
async function readRuns(file, io) {
    const [{ decodeEntry }, { sha256 }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7112).then(__webpack_require__.bind(__webpack_require__, 17112)),
        __webpack_require__.e(/* import() */ 7079).then(__webpack_require__.bind(__webpack_require__, 77079)),
    ]);
    const input = await (0,_named_input_js__WEBPACK_IMPORTED_MODULE_0__.openInput)(file, io);
    const { source } = input;
    const text = await (0,_named_input_js__WEBPACK_IMPORTED_MODULE_0__.readInput)(input, LARGEST_FILE_BYTES, TOO_LARGE);
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


/***/ }),

/***/ 89562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInput: () => (/* binding */ openInput),
/* harmony export */   parseInput: () => (/* binding */ parseInput),
/* harmony export */   readInput: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);

/** Opens it; reading throws a ProblemError where there is no such file. */
async function openInput(file, io) {
    if (file === '-')
        return { source: 'standard input', chunks: io.stdin() };
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const { readPath } = await __webpack_require__.e(/* import() */ 3192).then(__webpack_require__.bind(__webpack_require__, 83192));
    return { source: file, chunks: readPath(resolve(io.cwd, file)) };
}
/**
 * What the input measured. Of a folder those files are read that tools of the format leave there.
 *
 * @throws ProblemError where there is no such file, for an unknown format, and one that does not yield the kind.
 */
async function parseInput(file, wanted, io) {
    const { parseStream, parseFiles } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3981), __webpack_require__.e(1799)]).then(__webpack_require__.bind(__webpack_require__, 21799));
    const { resolve } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const { isFolder, readFolder } = await __webpack_require__.e(/* import() */ 3551).then(__webpack_require__.bind(__webpack_require__, 93551));
    const path = resolve(io.cwd, file);
    if (file !== '-' && (await isFolder(path)))
        return parseFiles((globs) => readFolder(path, globs), { ...wanted, source: file });
    const { source, chunks } = await openInput(file, io);
    return parseStream(chunks, { ...wanted, source });
}
/**
 * The whole input as text.
 *
 * @throws ProblemError `tooLarge` where it has more bytes than the limit.
 */
async function readInput({ source, chunks }, limitBytes, tooLarge) {
    const kept = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limitBytes) {
            throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([{ ...tooLarge, severity: 'error', place: { file: source } }]);
        }
        kept.push(chunk);
    }
    return Buffer.concat(kept).toString('utf8');
}


/***/ })

};
