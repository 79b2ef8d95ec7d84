export const id = 1799;
export const ids = [1799];
export const modules = {

/***/ 21799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openReader),
/* harmony export */   parseFiles: () => (/* binding */ parseFiles),
/* harmony export */   parseStream: () => (/* binding */ parseStream)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12317);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2363);
/* harmony import */ var _read_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98587);
/* harmony import */ var _read_problem_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78579);
/* harmony import */ var _read_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69122);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);
/** The way from bytes to measurements for the rest of the program: by the format's id, or by what the bytes look like. */







/** Bytes that detection looks at. */
const HEAD = 64 << 10;
/** Opens a reader. Throws a ProblemError for an unknown format and for one that does not yield the kind. */
function openReader(request) {
    const { format, source, kind } = request;
    if (format === 'auto')
        return new DetectingReader(source, kind);
    const parser = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__.parserFor)(format);
    if (parser === undefined)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([unknownFormat(format)]);
    if (kind !== undefined && !parser.kinds.includes(kind)) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([wrongKind(parser, kind)]);
    }
    return narrowed(parser.open(source), kind);
}
/** Reads a whole stream. Throws as `openReader` does, and what the stream throws. */
async function parseStream(chunks, request) {
    const reader = openReader(request);
    for await (const chunk of chunks)
        reader.write(chunk);
    return reader.end();
}
/**
 * Reads the files of a folder that tools leave there; `list` gives those that match any of the globs. Throws as
 * `openReader` does, what `list` and the streams throw, and a ProblemError where no file is of a known format.
 */
async function parseFiles(list, request) {
    const named = request.format !== 'auto';
    const candidates = named
        ? _registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.filter(({ id }) => id === request.format)
        : _registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.filter(({ kinds }) => isWanted(kinds, request.kind));
    for (const { id, folder } of candidates) {
        if (folder === undefined)
            continue;
        const files = await list(folder);
        if (files.length > 0 && (named || (await isOf(id, files))))
            return readFiles(files, { ...request, format: id });
    }
    if (named)
        openReader(request);
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([nothingInFolder(request, candidates)]);
}
async function readFiles(files, request) {
    const reader = openReader(request);
    for (const { path, chunks } of files) {
        reader.nextFile?.(path);
        for await (const chunk of chunks)
            reader.write(chunk);
    }
    return reader.end();
}
/** By the first of them: the same tool wrote all. */
async function isOf(id, files) {
    const [first] = files;
    if (first === undefined)
        return false;
    const held = [];
    let size = 0;
    for await (const chunk of first.chunks) {
        held.push(Uint8Array.from(chunk));
        size += chunk.length;
        if (size >= HEAD)
            break;
    }
    const head = (0,_read_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHead */ .Jk)(Buffer.concat(held).subarray(0, HEAD));
    const detected = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__.detectParser)(head, first.path);
    return 'parser' in detected && detected.parser.id === id;
}
function isWanted(kinds, kind) {
    return kind === undefined || kinds.includes(kind);
}
function nothingInFolder({ source }, candidates) {
    const known = candidates.flatMap(({ id, folder }) => folder === undefined ? [] : [`${id} (${folder.join(', ')})`]);
    return {
        code: 'input-directory',
        severity: 'error',
        message: `'${source}' is a folder without files of a format that is read by the folder`,
        hint: known.length === 0
            ? 'Name the files in it.'
            : `Name the files in it. Folders are read of ${known.join('; ')}.`,
    };
}
/** Waits for enough bytes to tell the format, and hands everything to its reader. */
class DetectingReader {
    #source;
    #kind;
    #held = [];
    #size = 0;
    #reader;
    #confidence;
    constructor(source, kind) {
        this.#source = source;
        this.#kind = kind;
    }
    write(chunk) {
        if (this.#reader === undefined)
            this.#hold(chunk);
        else
            this.#reader.write(chunk);
    }
    end() {
        if (this.#reader === undefined)
            this.#decide();
        const confidence = this.#confidence;
        const measured = this.#reader?.end() ?? [];
        return confidence === undefined ? measured : measured.map((one) => ({ ...one, confidence }));
    }
    #hold(chunk) {
        // A copy: the memory of a chunk may be used again once we return.
        this.#held.push(Uint8Array.from(chunk));
        this.#size += chunk.length;
        if (this.#size >= HEAD)
            this.#decide();
    }
    #decide() {
        const bytes = Buffer.concat(this.#held);
        this.#held = [];
        this.#reader = this.#choose((0,_read_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHead */ .Jk)(bytes.subarray(0, HEAD)));
        this.#reader.write(bytes);
    }
    #choose(head) {
        const kinds = this.#kind === undefined ? _model_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .MEASUREMENT_KINDS */ .H : [this.#kind];
        if (head.trim() === '' && this.#size < HEAD) {
            const problems = new _read_problem_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemList */ .K(this.#source);
            (0,_read_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .noteEmpty */ .o)(problems, 'results of a tool');
            return unreadable(kinds, problems);
        }
        const detected = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__.detectParser)(head, this.#source, this.#kind);
        if ('parser' in detected) {
            this.#confidence = detected.confidence;
            return narrowed(detected.parser.open(this.#source), this.#kind);
        }
        const problems = new _read_problem_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemList */ .K(this.#source);
        const { code, message, hint } = detected;
        problems.error(code, message, hint === undefined ? {} : { hint });
        return unreadable(kinds, problems);
    }
}
/** Reads nothing: one incomplete measurement of each kind that it might have been. */
function unreadable(kinds, problems) {
    return {
        write() { },
        end: () => kinds.map((kind) => (0,_read_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadMeasurement */ .m)({ kind, format: 'auto', source: problems.source }, problems.list())),
    };
}
function narrowed(reader, kind) {
    if (kind === undefined)
        return reader;
    const nextFile = reader.nextFile?.bind(reader);
    return {
        write: (chunk) => reader.write(chunk),
        ...(nextFile === undefined ? {} : { nextFile }),
        end: () => reader.end().filter((measurement) => measurement.kind === kind),
    };
}
function unknownFormat(format) {
    const ids = [..._registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.map(({ id }) => id), 'auto'];
    const near = (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(format, ids);
    const all = `Formats: ${ids.join(', ')}.`;
    return {
        code: 'format-unknown',
        severity: 'error',
        message: `unknown format ${JSON.stringify(format.slice(0, 80))}`,
        hint: near === undefined ? all : `Did you mean "${near}"? ${all}`,
    };
}
function wrongKind(parser, kind) {
    const fitting = _registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.filter((other) => other.kinds.includes(kind));
    return {
        code: 'format-wrong-kind',
        severity: 'error',
        message: `the format "${parser.id}" yields ${parser.kinds.join(' and ')}, not ${kind}`,
        hint: `Formats of ${kind}: ${fitting.map(({ id }) => id).join(', ')}.`,
    };
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid word that a person most likely meant. */
/**
 * The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours:
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance), case and `-`/`_` aside;
 * undefined where none is close, within a third of the length.
 */
function nearest(word, candidates) {
    const wanted = plain(word);
    if (wanted.length > 100)
        return undefined;
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `did you mean "total"?`, else the list of what is allowed. */
function suggestion(word, candidates, lead) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    return candidates.length === 0
        ? 'there is none to choose from'
        : `${lead}: ${candidates.join(', ')}`;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
function editDistance(a, b) {
    let previous = [];
    let current = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (current[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let least = Math.min(replaced, (current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (previous[j - 2] ?? 0) + 1);
            }
            next.push(least);
        }
        previous = current;
        current = next;
    }
    return current[b.length] ?? 0;
}


/***/ })

};
