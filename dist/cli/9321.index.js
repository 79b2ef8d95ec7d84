export const id = 9321;
export const ids = [9321];
export const modules = {

/***/ 29321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBadge: () => (/* binding */ renderBadge)
/* harmony export */ });
/* harmony import */ var _escape_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4584);
/* harmony import */ var _escape_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61887);


const COLOURS = {
    pass: 'brightgreen',
    degraded: 'yellow',
    inconclusive: 'orange',
    block: 'red',
};
const LEG_CHARACTERS = 60;
/** The report's verdict for the endpoint badge of shields.io; that of a leg bears its name. */
function renderBadge({ verdict, deploy, leg }) {
    const named = leg === undefined ? '' : ` ${(0,_escape_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .h)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(leg, LEG_CHARACTERS))}`;
    const badge = {
        schemaVersion: 1,
        label: `tollgate${named}`,
        message: verdict.kind,
        color: COLOURS[verdict.kind],
        // No parameter of the badge's URL may paint it in another colour.
        ...(deploy ? {} : { isError: true }),
    };
    return `${JSON.stringify(badge, undefined, 2)}\n`;
}


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/** Bounds text from outside before it is escaped, so that a cut never falls inside an escape sequence. */
/** The text, or its first `characters` UTF-16 units and how many were left out: `abc… (+199,997 characters)`. */
function cutText(text, characters) {
    if (text.length <= characters)
        return text;
    const last = text.charCodeAt(characters - 1);
    const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
    const kept = text.slice(0, isHighSurrogate ? characters - 1 : characters);
    return `${kept}… (+${(text.length - kept.length).toLocaleString('en-US')} characters)`;
}


/***/ }),

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


/***/ })

};
