export const id = 6522;
export const ids = [6522];
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


/***/ })

};
