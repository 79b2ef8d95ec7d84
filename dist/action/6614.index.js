export const id = 6614;
export const ids = [6614,7476];
export const modules = {

/***/ 6614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_MARKER: () => (/* binding */ COMMENT_MARKER),
  legOf: () => (/* binding */ legOf),
  legsIn: () => (/* binding */ legsIn),
  withLegs: () => (/* binding */ withLegs)
});

// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(1887);
// EXTERNAL MODULE: ./lib/report/escape/markdown.js
var markdown = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/report/blob-url.js
var blob_url = __webpack_require__(6847);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/report/view.js + 4 modules
var view = __webpack_require__(8258);
// EXTERNAL MODULE: ./lib/report/worst-first.js
var worst_first = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/report/markdown/finding.js
var finding = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/report/markdown/headline.js
var markdown_headline = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/report/markdown/place.js
var markdown_place = __webpack_require__(3313);
;// CONCATENATED MODULE: ./lib/report/markdown/brief.js
/** What a reader needs first, where several reports share one place: some 5 KiB at most, the rest is linked. */








const FINDINGS = 8;
/** The headline, the worst findings by their titles, and where the rest is. */
function renderBrief(report) {
    const { headline, context } = (0,view/* viewOf */.d)(report);
    const link = (place) => (0,blob_url/* blobUrl */.b)(context, place);
    const findings = (0,worst_first/* worstFirst */.m)(report.findings).filter(({ severity }) => severity !== 'note');
    const shown = findings.slice(0, FINDINGS).map(({ severity, title, place }) => {
        const where = place === undefined ? '' : ` · ${(0,markdown_place/* markdownPlace */.F)(place, link)}`;
        return `- ${finding/* FINDING_ICONS */.$[severity]} ${(0,markdown/* markdownText */.p7)(title, 200)}${where}`;
    });
    const rest = findings.length - shown.length;
    const more = rest > 0 ? [`- … and ${(0,units/* formatCount */.B4)(rest)} more`] : [];
    const url = (0,blob_url/* runLink */.u)(context);
    const whole = url === undefined ? [] : ['', `[The whole report](${url})`];
    return `${(0,markdown_headline/* headlineText */.u)(headline, link)}${[...shown, ...more, ...whole].join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var report_markdown = __webpack_require__(7476);
// EXTERNAL MODULE: ./lib/report/view/headline.js
var headline = __webpack_require__(1940);
;// CONCATENATED MODULE: ./lib/report/comment.js






/** First in each comment of ours. */
const COMMENT_MARKER = '<!-- tollgate:comment -->';
const LIMIT_BYTES = 65_000;
/** Room for the marks of the legs and the lines between them. */
const FULL_BYTES = 62_000;
const MOST_LEGS = 50;
const MARK = '<!-- tollgate:';
const LEG = /^<!-- tollgate:leg (\S*) ([0-9a-f]{7,64}) (pass|degraded|inconclusive|block) ([01]) -->$/;
const END = `${MARK}end -->`;
/** The section of one report: the whole of it where it is the only one, else what a reader needs first. */
function legOf(report) {
    const name = (0,invisible/* revealInvisible */.h)(report.leg ?? '');
    const markdown = name === '' ? (0,report_markdown.renderMarkdown)(report, FULL_BYTES) : renderBrief(report);
    return {
        name,
        headCommit: report.context.headCommit,
        kind: report.verdict.kind,
        notable: isNotable(report),
        text: markdown.replaceAll(MARK, '<!-- tollgate :').trim(),
    };
}
function isNotable({ verdict, findings, comparisons }) {
    const changed = comparisons.some(({ decision, action }) => action !== 'ignore' && decision === 'improved');
    return verdict.kind !== 'pass' || changed || findings.some(({ severity }) => severity !== 'note');
}
/**
 * The comment with these legs of one commit in it. Those of another commit are dropped: they say nothing of this one.
 *
 * @param existing text of the comment that is there; undefined where there is none
 * @param preface Markdown above all legs, which none of them can push out or fold away
 */
function withLegs(existing, legs, preface = '') {
    const names = new Set(legs.map(({ name }) => name));
    const others = legsIn(existing ?? '').filter(({ name, headCommit }) => !names.has(name) && headCommit === legs[0]?.headCommit);
    return compose([...others, ...legs].sort((a, b) => (a.name < b.name ? -1 : 1)), preface);
}
/** The legs of a comment of ours, as they were written. */
function legsIn(text) {
    const legs = [];
    let open;
    for (const line of text.split(/\r?\n/)) {
        const mark = LEG.exec(line);
        if (mark !== null)
            open = { ...readMark(mark), lines: [] };
        else if (line === END && open !== undefined) {
            const { lines, ...leg } = open;
            legs.push({ ...leg, text: lines.join('\n').trim() });
            open = undefined;
        }
        else
            open?.lines.push(line);
    }
    return legs;
}
function readMark([, name = '', headCommit = '', kind = '', notable]) {
    return {
        name: decodeName(name),
        headCommit,
        // One of those that the pattern names.
        kind: kind,
        notable: notable === '1',
    };
}
function decodeName(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Without `--`, which ends a comment in HTML. */
const encodeName = (name) => encodeURIComponent(name).replaceAll('-', '%2D');
function compose(legs, preface) {
    const bodies = legs.map((leg) => (legs.length > 1 || !leg.notable ? folded(leg) : leg.text));
    const whole = assemble(legs, bodies, preface);
    if (Buffer.byteLength(whole) <= LIMIT_BYTES)
        return whole;
    const short = assemble(legs, legs.map((leg) => title(leg)), preface);
    if (Buffer.byteLength(short) <= LIMIT_BYTES)
        return short;
    // Hundreds of legs with long names.
    const bad = legs.filter(({ kind }) => kind !== 'pass').slice(0, MOST_LEGS);
    const titles = bad.map((leg) => title(leg));
    return `${assemble(bad, titles, preface)}\nOther legs are not shown: they are too many.\n`;
}
function assemble(legs, bodies, preface) {
    const sections = legs.map(({ name, headCommit, kind, notable }, i) => [
        `${MARK}leg ${encodeName(name)} ${headCommit} ${kind} ${notable ? 1 : 0} -->`,
        '',
        bodies[i],
        '',
        END,
    ].join('\n'));
    const above = preface === '' ? [] : ['', preface, ''];
    return `${[COMMENT_MARKER, ...above, ...sections].join('\n')}\n`;
}
const title = ({ name, kind }) => `${markdown_headline/* ICONS */.Z[kind]} <b>${name === '' ? 'Tollgate' : (0,markdown/* markdownText */.p7)(name, 100)}</b>: ${headline/* WORDS */.q9[kind].toLowerCase()}`;
/** Open where there is something to look at. */
function folded(leg) {
    const inner = leg.text.replace(/^<details(?: open)?><summary>.*<\/summary>\n\n([\s\S]*)\n\n<\/details>$/, '$1');
    return `<details${leg.notable ? ' open' : ''}><summary>${title(leg)}</summary>\n\n${inner}\n\n</details>`;
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

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/report/blob-url.js
var blob_url = __webpack_require__(6847);
;// CONCATENATED MODULE: ./lib/report/budget.js
/** A block that has to stand as a whole. */
function fixedBlock(text) {
    return { open: text, head: '', pieces: [], close: '', more: () => '' };
}
/** The blocks as one text of at most `limitBytes` in UTF-8, provided that the fixed parts fit. */
function fitBytes(blocks, limitBytes) {
    const bytes = (text) => Buffer.byteLength(text, 'utf8');
    let left = limitBytes;
    for (const { open, head, close, more, pieces } of blocks) {
        left -= bytes(open + head + close) + (pieces.length > 0 ? bytes(more(pieces.length)) : 0);
    }
    const byRank = blocks.flatMap(({ pieces }) => pieces).sort((a, b) => a.rank - b.rank);
    const kept = new Map();
    for (const piece of byRank) {
        const text = piece.text();
        left -= bytes(text);
        if (left < 0)
            break;
        kept.set(piece, text);
    }
    return blocks.map((block) => joinBlock(block, kept)).join('');
}
function joinBlock({ open, head, pieces, close, more }, kept) {
    const missing = pieces.filter((piece) => piece.counted && !kept.has(piece)).length;
    const body = pieces.map((piece) => kept.get(piece) ?? '');
    const isEmpty = body.every((text) => text === '');
    return [open, isEmpty ? '' : head, ...body, missing > 0 ? more(missing) : '', close].join('');
}

// EXTERNAL MODULE: ./lib/report/escape/markdown.js
var markdown = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/report/markdown/finding.js
var finding = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/report/markdown/headline.js
var headline = __webpack_require__(8732);
// EXTERNAL MODULE: ./lib/report/markdown/table.js
var markdown_table = __webpack_require__(3178);
// EXTERNAL MODULE: ./lib/report/view.js + 4 modules
var report_view = __webpack_require__(8258);
;// CONCATENATED MODULE: ./lib/report/markdown.js
/**
 * The report as GitHub's Markdown, for job summary and comment. Top down: verdict, why, what to do first, figures; then
 * area by area what was found and in which numbers; then, folded, how it was run.
 */







/** The report as Markdown of at most `limitBytes` in UTF-8 (at least 64 KiB); what is left out is counted in it. */
function renderMarkdown(report, limitBytes) {
    const view = (0,report_view/* viewOf */.d)(report);
    const link = (place) => (0,blob_url/* blobUrl */.b)(view.context, place);
    const isOpen = ({ findings, area }) => findings.length > 0 || (area !== 'tasks' && area !== 'baseline');
    const open = view.sections.filter(isOpen);
    const folded = view.sections.filter((section) => !isOpen(section));
    return fitBytes([
        fixedBlock((0,headline/* headlineText */.u)(view.headline, link)),
        ...open.flatMap((section) => sectionBlocks(section, link)),
        ...noticeBlocks(view.notices),
        ...folded.flatMap((section) => foldedBlocks(section, link)),
        fixedBlock(environmentText(view)),
    ], limitBytes);
}
function sectionBlocks(section, link) {
    const tally = section.tally === '' ? '' : `: ${section.tally}`;
    const findings = (0,finding/* findingsBlock */.k)(section.findings, link);
    return [
        fixedBlock(`### ${section.title}${tally}\n\n`),
        ...(findings === undefined ? [] : [findings]),
        ...section.tables.flatMap((table) => (0,markdown_table/* tableBlocks */.V)(table, link)),
    ];
}
function foldedBlocks(section, link) {
    return [
        fixedBlock(`<details><summary>${section.title}</summary>\n\n`),
        ...section.tables.flatMap((table) => (0,markdown_table/* tableBlocks */.V)(table, link)),
        fixedBlock('</details>\n\n'),
    ];
}
function noticeBlocks(notices) {
    if (notices.length === 0)
        return [];
    const pieces = notices.map((notice) => ({
        text: () => `- ${(0,markdown/* markdownText */.p7)(notice, 1000)}\n`,
        rank: 2,
        counted: true,
    }));
    return [{ open: '### Notices\n\n', head: '', pieces, close: '\n', more: markdown_table/* moreRows */.z }];
}
function environmentText({ environment, context }) {
    const rows = environment.map(({ label, text }) => `| ${label} | ${(0,markdown/* markdownCode */.D9)(text, 300)} |`);
    const url = (0,blob_url/* runLink */.u)(context);
    const run = url === undefined ? '' : `[This run](${url})\n\n`;
    return `<details><summary>Run</summary>\n\n${run}| | |\n| --- | --- |\n${rows.join('\n')}\n\n</details>\n`;
}


/***/ }),

/***/ 9003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ FINDING_ICONS),
/* harmony export */   k: () => (/* binding */ findingsBlock)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2579);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2346);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3313);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3178);




const FINDING_ICONS = {
    block: '⛔',
    inconclusive: '❔',
    degraded: '⚠️',
    note: 'ℹ️',
};
/** So many findings of an area go before the tables; a thousand more must not push the tables out. */
const FOREMOST = 50;
const RANK = { afterTables: 7, note: 8, details: 4 };
const DETAILS_CHARACTERS = 4000;
const RUN_ALONE = 'To run it alone:';
/** The list, worst first; undefined where nothing was found. */
function findingsBlock(findings, link) {
    if (findings.length === 0)
        return undefined;
    return {
        open: '',
        head: '',
        pieces: findings.flatMap((finding, index) => findingPieces(finding, index, link)),
        close: '\n',
        more: _table_js__WEBPACK_IMPORTED_MODULE_3__/* .moreRows */ .z,
    };
}
function findingPieces(finding, index, link) {
    const severity = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .q)(finding.severity);
    const rank = finding.severity === 'note' ? RANK.note : index < FOREMOST ? severity : RANK.afterTables;
    return [
        { text: () => findingText(finding, link), rank, counted: true },
        // Never kept without its finding, since its rank is never the lower one.
        {
            text: () => detailsText(finding),
            rank: Math.max(RANK.details + severity, rank),
            counted: false,
        },
    ];
}
function findingText(finding, link) {
    const { title, place, why, history, todo, waiver } = finding;
    const where = place === undefined ? '' : ` · ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPlace */ .F)(place, link)}`;
    const lines = [
        `- ${FINDING_ICONS[finding.severity]} **${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title, 300)}**${where}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(why, 1000),
        history === undefined ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(history.text, 1000),
        todo === '' ? '' : `→ ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(todo, 1000)}`,
        waiver === undefined
            ? ''
            : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason} (${waiver.link})`, 1000),
    ];
    return `${lines.filter((line) => line !== '').join('<br>\n  ')}\n`;
}
function detailsText({ reproduce, details, fix }) {
    return [
        reproduce === undefined
            ? ''
            : indented(`${RUN_ALONE}\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(reproduce, 'sh', 1000)}\n`),
        details === undefined || details.trim() === ''
            ? ''
            : folded('Output', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(details, 'text', DETAILS_CHARACTERS)),
        fix === undefined || fix.trim() === ''
            ? ''
            : folded('Mend it so', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlock */ .dI)(fix, 'diff', DETAILS_CHARACTERS)),
    ].join('');
}
function folded(label, block) {
    return indented(`<details><summary>${label}</summary>\n\n${block}\n\n</details>\n`);
}
/** So that it stays part of the list's item. */
function indented(text) {
    return `\n${text.replace(/^(?=.)/gm, '  ')}\n`;
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ICONS),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2579);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);


const ICONS = {
    pass: '✅',
    degraded: '⚠️',
    inconclusive: '❔',
    block: '⛔',
};
/** A heading, the sentences and the table of figures. Ends with an empty line. */
function headlineText(headline, link) {
    const { first } = headline;
    const where = first?.place === undefined ? '' : ` · ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownPlace */ .F)(first.place, link)}`;
    const figures = [...headline.figures, { label: 'Deploy', text: headline.deploy }];
    return [
        `## ${ICONS[headline.kind]} Tollgate: ${headline.word.toLowerCase()}`,
        `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(headline.sentence, 1000)}**`,
        ...(first === undefined ? [] : [`**Do first:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first.todo, 1000)}${where}`]),
        [
            `| ${figures.map(({ label }) => label).join(' | ')} |`,
            `| ${figures.map(() => '---').join(' | ')} |`,
            `| ${figures.map(({ text }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text, 400)).join(' | ')} |`,
        ].join('\n'),
    ]
        .join('\n\n')
        .concat('\n\n');
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markdownPlace),
/* harmony export */   Z: () => (/* binding */ markdownName)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2579);

/** A name as code that leads to where it is defined. */
function markdownName(name, place, link) {
    const url = place === undefined ? undefined : link(place);
    return url === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name) : `[${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)}](${url})`;
}
/** `file:line` as code that leads there. */
function markdownPlace(place, link) {
    const text = place.line === undefined ? place.file : `${place.file}:${place.line}`;
    return markdownName(text, place, link);
}


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tableBlocks),
/* harmony export */   z: () => (/* binding */ moreRows)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2579);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3313);



/** Rows to look at go before details of findings; quiet ones go first of all when room is short. */
const RANK = { notable: 3, quiet: 9 };
/** What to say of rows that did not fit. */
function moreRows(count) {
    return `\n… and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} more, in the JSON report (output \`report-json\`).\n`;
}
/** Blocks for the rows to look at and, folded, the quiet ones. */
function tableBlocks(table, link) {
    const notable = table.rows.filter(({ quiet }) => !quiet);
    const quiet = table.rows.filter((row) => row.quiet);
    const title = table.title === undefined ? '' : `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(table.title)}**\n\n`;
    return [
        ...(notable.length > 0 ? [rowsBlock(table, notable, title, '\n', RANK.notable, link)] : []),
        ...(quiet.length > 0 ? [quietBlock(table, quiet, title, link)] : []),
    ];
}
function quietBlock(table, rows, title, link) {
    const label = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(table.quietLabel ?? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows.length));
    const open = `${title}<details><summary>${label}</summary>\n\n`;
    return rowsBlock(table, rows, open, '\n</details>\n\n', RANK.quiet, link);
}
function rowsBlock({ columns }, rows, before, close, rank, link) {
    const labels = columns.map(({ label }) => label).join(' | ');
    const rule = columns.map(({ kind }) => (kind === 'number' ? '--:' : '---')).join(' | ');
    return {
        open: before,
        head: `| ${labels} |\n| ${rule} |\n`,
        pieces: rows.map((row) => ({
            text: () => rowText(row, columns, link),
            rank,
            counted: true,
        })),
        close,
        more: moreRows,
    };
}
function rowText(row, columns, link) {
    const cells = row.cells.map((cell, index) => cellText(cell, columns[index], index === 0 ? row : undefined, link));
    return `| ${cells.join(' | ')} |\n`;
}
function cellText(cell, column, row, link) {
    if (cell === '–')
        return cell;
    if (column?.kind === 'name')
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownName */ .Z)(cell, row?.place, link);
    const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(cell, 300);
    return column?.kind === 'number' ? text.replaceAll(' ', '&nbsp;') : text;
}


/***/ })

};
