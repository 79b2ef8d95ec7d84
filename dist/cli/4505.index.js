export const id = 4505;
export const ids = [4505,6522];
export const modules = {

/***/ 61887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ revealInvisible),
/* harmony export */   k: () => (/* binding */ revealInLines)
/* harmony export */ });
/**
 * Characters that a reader cannot see but a machine obeys: controls, escape sequences, bidirectional overrides,
 * zero-width marks, line separators, lone surrogates. Every target shows them as `\u202e`, so that nothing hides.
 * ZWJ and ZWNJ stay: emoji and several scripts are written with them.
 */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
/** One line of text: line ends become `\n`, tabs `\t`, other invisible characters `\u001b`. */
function revealInvisible(text) {
    return text.replace(INVISIBLE, visible);
}
/** Text of several lines: line ends (LF, CRLF) become LF and tabs stay; all else as in `revealInvisible`. */
function revealInLines(text) {
    const revealTabbed = (line) => line.split('\t').map(revealInvisible).join('\t');
    return text.split(/\r?\n/).map(revealTabbed).join('\n');
}


/***/ }),

/***/ 36522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeTerminal: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61887);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71371);
/**
 * Text from outside for a terminal or a log: no byte moves the cursor, changes colour, sets a title or hides text,
 * and none is taken for a workflow command where the log is that of a runner.
 */


/**
 * One line of text for a terminal: control characters, ESC, bidirectional and zero-width marks become visible
 * (`\u001b`), line ends `\n`.
 */
function escapeTerminal(text) {
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$)((0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .h)(text));
}


/***/ }),

/***/ 71371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutraliseCommands)
/* harmony export */ });
/* unused harmony export escapeCommandData */
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61887);
/**
 * Text from outside for the log of an Actions runner. `@actions/core` escapes what goes through it; these serve what is
 * written by hand (`::group::`), and foreign lines in the log that must not be read as commands.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

/** The message of a command, after the second `::`. Line ends stay, encoded; other invisible characters are shown. */
function escapeCommandData(text) {
    return text
        .split(/(\r?\n|\r)/)
        .map((part, index) => (index % 2 === 1 ? part : revealInvisible(part)))
        .join('')
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
/**
 * A line (or a piece of one) that the runner will print and not obey. It takes `::name::` after any leading white space,
 * and the older `##[name]` anywhere in a line.
 */
function neutraliseCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\:').replaceAll('##[', '#\\#[');
}


/***/ }),

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** Colours for terminals, on request alone: who calls knows whether the stream shows them. */

/** A painter that adds ANSI colours, or one that returns the text as it is. */
function painter(colour) {
    // Newer Node looks at standard output by itself; ours may be another stream, and the caller has decided already.
    return (format, text) => (colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text);
}


/***/ }),

/***/ 34505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPlace),
/* harmony export */   formatProblem: () => (/* binding */ formatProblem)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36522);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71371);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74342);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55730);




const EXCERPT_LINES = 8;
/** Longest piece of a source line that is shown. */
const EXCERPT_COLUMNS = 120;
const MESSAGE_CHARACTERS = 2000;
/**
 * Formats one problem as text of several lines without a final line end:
 *
 * ```text
 * tollgate.yml:3:5: error: unknown key "tolerence" [config-unknown-key]
 *   3 |     tolerence: 5%
 *     |     ^~~~~~~~~
 * hint: did you mean "tolerance"?
 * ```
 */
function formatProblem(problem, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(options.colour);
    const severity = paint(['bold', problem.severity === 'error' ? 'red' : 'yellow'], problem.severity);
    const where = problem.place === undefined ? '' : `${paint('bold', formatPlace(problem.place))}: `;
    const code = paint('dim', `[${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(problem.code)}]`);
    const lines = [`${where}${severity}: ${bounded(problem.message)} ${code}`];
    if (problem.excerpt !== undefined && problem.excerpt !== '') {
        lines.push(...formatExcerpt(problem.excerpt, problem.place, paint));
    }
    if (problem.hint !== undefined) {
        lines.push(`${paint(['bold', 'cyan'], 'hint')}: ${bounded(problem.hint)}`);
    }
    // Once more on whole lines: pieces that are harmless alone may not be so side by side (`##` and `[`).
    return lines.map(_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$).join('\n');
}
/** `file:line:column`, as far as known, escaped for a terminal. */
function formatPlace(place) {
    const line = place.line === undefined ? '' : `:${place.line}`;
    const column = place.line === undefined || place.column === undefined ? '' : `:${place.column}`;
    return `${bounded(place.file)}${line}${column}`;
}
function bounded(text) {
    return text.length > MESSAGE_CHARACTERS
        ? `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(text.slice(0, MESSAGE_CHARACTERS))}…`
        : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(text);
}
function formatExcerpt(excerpt, place, paint) {
    const all = excerpt.replace(/\r?\n$/, '').split(/\r?\n/);
    const shown = all.slice(0, EXCERPT_LINES);
    const first = place?.line;
    const gutter = first === undefined ? 2 : String(first + shown.length - 1).length + 2;
    const bar = (label) => paint('dim', `${label.padStart(gutter)} |`);
    const lines = [];
    for (const [index, line] of shown.entries()) {
        const column = index === 0 ? place?.column : undefined;
        const { text, mark } = formatLine(line, column);
        lines.push(`${bar(first === undefined ? '' : String(first + index))} ${text}`.trimEnd());
        if (mark !== undefined)
            lines.push(`${bar('')} ${paint('red', mark)}`);
    }
    if (all.length > shown.length)
        lines.push(`${bar('')} … ${all.length - shown.length} more lines`);
    return lines;
}
/** The part of a line around the column, and the mark to print under it. */
function formatLine(line, column) {
    const show = (part) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(part.replaceAll('\t', '  '));
    const at = column === undefined ? 0 : Math.min(Math.max(column - 1, 0), line.length);
    const start = at > EXCERPT_COLUMNS * 0.75 ? at - EXCERPT_COLUMNS / 2 : 0;
    const end = start + EXCERPT_COLUMNS;
    const before = `${start > 0 ? '…' : ''}${show(line.slice(start, at))}`;
    const text = `${before}${show(line.slice(at, end))}${end < line.length ? '…' : ''}`;
    if (column === undefined)
        return { text };
    const word = /^[\p{L}\p{N}_.$%/-]+/u.exec(line.slice(at, end))?.[0] ?? ' ';
    return { text, mark: `${' '.repeat((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)(before))}^${'~'.repeat((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)(word) - 1)}` };
}


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/**
 * How many columns text takes on a terminal: wide East Asian characters and emoji two, combining marks none.
 * Close enough for tables; terminals differ on the rest.
 */
const NARROW = /^[\u0020-\u007e]*$/;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** Columns that one line without control characters or colours takes. */
function textWidth(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const character of text) {
        width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** The text, or its `start` or `end` and `…`, in no more than `columns` columns. */
function cutToWidth(text, columns, keep) {
    if (textWidth(text) <= columns)
        return text;
    const characters = keep === 'start' ? [...text] : [...text].reverse();
    const kept = [];
    let width = 0;
    for (const character of characters) {
        width += textWidth(character);
        if (width > columns - 1)
            break;
        kept.push(character);
    }
    return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}


/***/ })

};
