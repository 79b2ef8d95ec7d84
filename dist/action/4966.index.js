export const id = 4966;
export const ids = [4966,2585,8406];
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


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readToml: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/model/problem.js
var model_problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/config/locate.js
var locate = __webpack_require__(8406);
;// CONCATENATED MODULE: ./lib/config/toml-syntax.js
/**
 * What is wrong with a text before it is TOML at all. The parser stops at its first error; where that
 * is in the value of a line that stands alone, the line is left out to find the next one.
 */



const MAX_ERRORS = 10;
/** Throws a ProblemError with the errors that can be told apart. */
function parseOrExplain(text, source) {
    const problems = [];
    const lines = text.split(/\r?\n/);
    while (problems.length < MAX_ERRORS) {
        const parsed = parse(lines.join('\n'), source);
        if (!(parsed instanceof lib/* ParseError */.mB)) {
            if (problems.length === 0)
                return parsed;
            break;
        }
        const position = placeOf(parsed, lines);
        const line = lines[position.line - 1] ?? '';
        problems.push(syntaxProblem(parsed, position, line, source));
        if (!standsAlone(line) || position.column <= line.indexOf('='))
            break;
        lines[position.line - 1] = '';
    }
    throw new model_problem/* ProblemError */.M((0,locate.ordered)(problems));
}
function parse(text, source) {
    try {
        return (0,lib/* parseTOML */.MD)(text, { tomlVersion: '1.0' });
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB)
            return error;
        // The parser recurses: a stack that overflows is a file that nests too deep.
        if (!(error instanceof RangeError))
            throw error;
        const problem = { code: 'config-too-large', message: 'nested too deep' };
        throw new model_problem/* ProblemError */.M([source.problemAt({ line: 1, column: 1 }, problem)]);
    }
}
/** The parser may look for the rest of an unfinished line in the one after it. */
function placeOf(error, lines) {
    const before = lines[error.lineNumber - 2] ?? '';
    const isUnfinished = error.column === 0 && /=\s*$|^\s*\[[^\]]*$/.test(before);
    return isUnfinished
        ? { line: error.lineNumber - 1, column: before.length + 1 }
        : { line: error.lineNumber, column: error.column + 1 };
}
/** A line that can be left out without changing what the next ones mean. */
function standsAlone(line) {
    return /^\s*[\w."'-]+\s*=/.test(line) && !/["']{3}|[[\]{}]/.test(line);
}
function syntaxProblem(error, position, line, source) {
    const code = 'config-syntax';
    if (error.message.startsWith('Defining a key multiple times')) {
        const key = /^[\w."'-]*/.exec(line.slice(position.column - 1))?.[0] ?? '';
        const message = `${(0,locate.quoted)(key)} is written twice`;
        return source.problemAt(position, { code, message, hint: 'keep one of them' });
    }
    const told = error.message.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
    const isValue = standsAlone(line) && position.column > line.indexOf('=');
    const hint = isValue ? 'text must stand in quotes: key = "text"' : undefined;
    return source.problemAt(position, { code, message: `not valid TOML: ${told}`, hint });
}

;// CONCATENATED MODULE: ./lib/config/read-toml.js

/** Throws a ProblemError with all that is wrong. */
function readToml(text, source) {
    const program = parseOrExplain(text, source);
    const root = Object.create(null);
    const top = program.body[0];
    source.mark([], 'value', { line: 1, column: 1 });
    for (const node of top.body) {
        if (node.type === 'TOMLKeyValue') {
            read_toml_assign(root, [], node, source);
            continue;
        }
        const table = descend(root, node.resolvedKey, node.key, source);
        for (const pair of node.body)
            read_toml_assign(table, node.resolvedKey, pair, source);
    }
    return top.body.length === 0 ? undefined : root;
}
/** The table at a path from `root`, made where it is not there; marks the keys on the way. */
function descend(root, path, key, source) {
    let table = root;
    let named = 0;
    path.forEach((step, index) => {
        const pointer = path.slice(0, index + 1);
        const written = typeof step === 'number' ? key.keys.at(-1) : key.keys[named++];
        mark(pointer, written ?? key, source);
        table = child(table, step, typeof path[index + 1] === 'number');
    });
    // The parser has refused a path through anything but tables and lists of tables.
    return table;
}
function child(parent, step, isList) {
    // Both are indexed the same way; the parser has refused a step into anything else.
    const container = parent;
    container[step] ??= isList ? [] : Object.create(null);
    return container[step];
}
function read_toml_assign(table, base, node, source) {
    const steps = node.key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
    let target = table;
    steps.forEach((step, index) => {
        const pointer = [...base, ...steps.slice(0, index + 1)];
        mark(pointer, node.key.keys[index] ?? node.key, source);
        if (index < steps.length - 1)
            target = child(target, step, false);
    });
    const last = steps.at(-1) ?? '';
    // As above: a dotted key leads through tables only.
    target[last] = convert(node.value, [...base, ...steps], source);
}
function convert(node, pointer, source) {
    const { line, column } = node.loc.start;
    source.mark(pointer, 'value', { line, column: column + 1 });
    if (node.type === 'TOMLArray') {
        return node.elements.map((element, i) => convert(element, [...pointer, i], source));
    }
    if (node.type === 'TOMLInlineTable') {
        const table = Object.create(null);
        for (const pair of node.body)
            read_toml_assign(table, pointer, pair, source);
        return table;
    }
    return 'datetime' in node ? node.datetime : node.value;
}
function mark(pointer, node, source) {
    const { line, column } = node.loc.start;
    source.mark(pointer, 'key', { line, column: column + 1 });
}


/***/ })

};
