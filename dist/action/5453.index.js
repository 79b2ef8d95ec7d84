export const id = 5453;
export const ids = [5453];
export const modules = {

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

/***/ 1887:
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

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4584);
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1887);
/**
 * Text from outside for GitHub's Markdown (job summary, comment, check): shown as it is, and nothing in it works. What
 * Markdown itself reads becomes entities; what GitHub finds afterwards in the finished text (mentions, references,
 * addresses) is broken by a zero-width space, since entities are decoded by then.
 * https://github.github.com/gfm/#entity-and-numeric-character-references
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */


const BREAK = '&#8203;';
/** Stands where an empty name would leave an empty cell or a code span that is none. */
const EMPTY = '(empty)';
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/** One line of prose, for a paragraph, list item, table cell or `<summary>`; cut to `characters` before escaping. */
function markdownText(text, characters = 500) {
    return inert((0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .h)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(text, characters).trim()));
}
function inert(text) {
    return (text
        .replace(/[&<>"'`*_[\]\\|~{}^]/g, entity)
        // As GitHub documents for a dollar sign that must not start mathematics.
        .replaceAll('$', '<span>$</span>')
        .replaceAll('@', `@${BREAK}`)
        // Not the `#` of the entities above.
        .replace(/(?<!&)#(?=\w)/g, `#${BREAK}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
        .replaceAll('://', `:${BREAK}//`)
        .replace(/\b(mailto:|xmpp:|www(?=\.))/gi, `$1${BREAK}`)
        // A list, heading, rule or underline at the start of a line.
        .replace(/^(?:[-+](?=[-\s]|$)|[=#])/, entity)
        .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits, mark) => digits + entity(mark)));
}
/** A name, unit or path as code on one line, for all of these but `<summary>`, where Markdown is not read. */
function markdownCode(text, characters = 200) {
    const shown = (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .h)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(text, characters).trim()) || EMPTY;
    // A code span cannot hold its own fence, and a table takes pipes and backslashes before it sees the span.
    return /[`|\\]/.test(shown) ? `<code>${inert(shown)}</code>` : `\`${shown}\``;
}
/** Several lines as a fenced block whose fence is longer than any inside. Ends without a line end. */
function markdownBlock(text, language, characters = 4000) {
    const shown = (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInLines */ .k)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(text, characters).trimEnd());
    const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown}\n${fence}`;
}


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asOfRun: () => (/* binding */ asOfRun),
/* harmony export */   prefaceOf: () => (/* binding */ prefaceOf)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2579);
/**
 * A report that another run left behind, told under that run's name. It may come from a fork, which can write
 * anything into it; so all that says what it is about is replaced by what GitHub says. Pure.
 */

/** The report with the run's own circumstances in place of those that it claims. */
function asOfRun(report, run) {
    const fromFork = run.headRepository !== run.repository;
    const [owner = ''] = run.headRepository.split('/');
    return {
        ...report,
        context: {
            event: 'pull_request',
            repository: run.repository,
            serverUrl: run.serverUrl,
            headCommit: run.headCommit,
            branch: fromFork ? `${owner}:${run.headBranch}` : run.headBranch,
            defaultBranch: run.defaultBranch,
            pullRequest: run.pullRequest,
            fromFork,
            runId: run.id,
            attempt: run.attempt,
            runUrl: runUrl(run),
        },
    };
}
/** What a reader has to know of a fork's report, in Markdown; empty for one of the repository itself. */
function prefaceOf(run) {
    if (run.headRepository === run.repository)
        return '';
    const ended = run.conclusion === '' ? 'did not end' : `ended as ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(run.conclusion)}`;
    return [
        '> [!NOTE]',
        `> The report below was made by code of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(run.headRepository)}, which could have written anything into it. What counts is [the run itself](${runUrl(run)}): it ${ended}.`,
    ].join('\n');
}
function runUrl({ serverUrl, repository, id }) {
    return `${serverUrl}/${repository}/actions/runs/${id}`;
}


/***/ })

};
