export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SourceText: () => (/* binding */ SourceText),
/* harmony export */   dotted: () => (/* binding */ dotted),
/* harmony export */   ordered: () => (/* binding */ ordered),
/* harmony export */   quoted: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
/**
 * The text of one file and where each of its values stands, so that a problem found long after
 * parsing still names line and column. Also bounds what a file may hold.
 */

const MAX_DEPTH = 32;
const MAX_VALUES = 20_000;
const MAX_EXCERPT = 200;
const MAX_QUOTED = 60;
const MAX_PROBLEMS = 50;
class SourceText {
    path;
    lines;
    marks = new Map();
    constructor(path, text) {
        this.path = path;
        this.lines = text.split(/\r\n|\n|\r/);
    }
    /** Remembers where a key or value stands. Throws a ProblemError where the file nests too deep or holds too much. */
    mark(pointer, part, position) {
        if (pointer.length > MAX_DEPTH) {
            this.refuse(position, `nested more than ${MAX_DEPTH} levels deep`);
        }
        const id = JSON.stringify(pointer);
        const marks = this.marks.get(id) ?? {};
        this.marks.set(id, marks);
        marks[part] ??= position;
        if (this.marks.size > MAX_VALUES) {
            this.refuse(position, `more than ${MAX_VALUES} values in one file`);
        }
    }
    /** The place of a key or value; where it is not written, of the nearest one around it. */
    place(pointer, part = 'value') {
        for (let length = pointer.length; length >= 0; length -= 1) {
            const marks = this.marks.get(JSON.stringify(pointer.slice(0, length)));
            const wantsValue = part === 'value' && length === pointer.length;
            const position = wantsValue ? (marks?.value ?? marks?.key) : (marks?.key ?? marks?.value);
            if (position !== undefined)
                return { file: this.path, ...position };
        }
        return { file: this.path, line: 1, column: 1 };
    }
    problem(pointer, { part, ...complaint }) {
        const place = this.place(pointer, part);
        return this.problemAt({ line: place.line ?? 1, column: place.column ?? 1 }, complaint);
    }
    problemAt(position, { code, message, hint }) {
        const excerpt = this.lines[position.line - 1] ?? '';
        return {
            code,
            severity: 'error',
            message,
            ...(hint === undefined ? {} : { hint }),
            place: { file: this.path, line: position.line, column: position.column },
            excerpt: excerpt.length > MAX_EXCERPT ? `${excerpt.slice(0, MAX_EXCERPT)}…` : excerpt,
        };
    }
    refuse(position, message) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M([this.problemAt(position, { code: 'config-too-large', message })]);
    }
}
/** `coverage.paths["internal/**"]`, `benchmarks.policies[0].match`; empty for the top. */
function dotted(pointer) {
    return pointer
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[A-Za-z_][\w-]*$/.test(step))
            return `[${quoted(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}
/** In quotes, on one line, bounded. */
function quoted(text) {
    return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}
/** In order of place; beyond fifty a count of what was left out. */
function ordered(problems) {
    const sorted = [...problems].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0));
    if (sorted.length <= MAX_PROBLEMS)
        return sorted;
    const left = sorted.length - MAX_PROBLEMS;
    return [
        ...sorted.slice(0, MAX_PROBLEMS),
        { code: 'config-more', severity: 'error', message: `and ${left} more problems in this file` },
    ];
}


/***/ })

};
