export const id = 9562;
export const ids = [9562];
export const modules = {

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
