export const id = 5477;
export const ids = [5477];
export const modules = {

/***/ 25477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LARGEST_PART_BYTES: () => (/* binding */ LARGEST_PART_BYTES),
/* harmony export */   readPart: () => (/* binding */ readPart),
/* harmony export */   writePart: () => (/* binding */ writePart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * A part as a file: one line of JSON that tells what follows, and one that holds the part. Written and read by the same
 * version within one run, so a checksum tells what is damaged, and no schema is kept for it.
 */

const SCHEMA = 'tollgate-part/1';
const HINT = 'Give the folder that holds the files of the input `part`, unchanged, from this run.';
/** Room for the coverage and the benchmarks of a large project. */
const LARGEST_PART_BYTES = 256 * 1024 * 1024;
function writePart(part) {
    const body = JSON.stringify(part, (_, value) => isUnspeakable(value) ? { $: `${value}` } : value);
    const head = { schema: SCHEMA, toolVersion: part.toolVersion, sha256: sha256(body) };
    return `${JSON.stringify(head)}\n${body}\n`;
}
/** Reads what {@link writePart} wrote; never throws on content. `source` names it for people. */
function readPart(text, source, toolVersion) {
    const end = text.indexOf('\n');
    const head = parsed(text.slice(0, Math.max(0, end)));
    const body = text.slice(end + 1).replace(/\n$/, '');
    const bad = (code, message) => ({
        source,
        problem: { code, severity: 'error', message: `${source} ${message}`, hint: HINT },
    });
    if (field(head, 'schema') !== SCHEMA)
        return bad('part-foreign', 'is not what a leg leaves, or its beginning is missing');
    if (field(head, 'toolVersion') !== toolVersion)
        return bad('part-version', `was written by version ${field(head, 'toolVersion')}, and this is ${toolVersion}`);
    if (field(head, 'sha256') !== sha256(body))
        return bad('part-damaged', 'is cut or damaged');
    // The checksum says that this version wrote it.
    return { source, part: JSON.parse(body, revive) };
}
const UNSPEAKABLE = new Set(['NaN', 'Infinity', '-Infinity']);
/** Numbers that JSON has no word for. */
function isUnspeakable(value) {
    return typeof value === 'number' && !Number.isFinite(value);
}
function revive(_, value) {
    const word = field(value, '$');
    return typeof word === 'string' && UNSPEAKABLE.has(word) ? Number(word) : value;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function field(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ })

};
