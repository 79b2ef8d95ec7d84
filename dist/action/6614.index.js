export const id = 6614;
export const ids = [6614];
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

// EXTERNAL MODULE: ./lib/report/escape/markdown.js
var markdown = __webpack_require__(2579);
// EXTERNAL MODULE: ./lib/report/blob-url.js
var blob_url = __webpack_require__(6847);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/report/view.js + 6 modules
var view = __webpack_require__(4662);
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
/**
 * The section of one report: the whole of it where it is the only one, else what a reader needs first.
 *
 * @param preface Markdown before it
 */
function legOf(report, preface = '') {
    const name = report.leg ?? '';
    const markdown = name === '' ? (0,report_markdown/* renderMarkdown */.G)(report, FULL_BYTES) : renderBrief(report);
    return {
        name,
        headCommit: report.context.headCommit,
        kind: report.verdict.kind,
        notable: isNotable(report),
        text: `${preface}\n\n${markdown}`.replaceAll(MARK, '<!-- tollgate :').trim(),
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
 */
function withLegs(existing, legs) {
    const names = new Set(legs.map(({ name }) => name));
    const others = legsIn(existing ?? '').filter(({ name, headCommit }) => !names.has(name) && headCommit === legs[0]?.headCommit);
    return compose([...others, ...legs].sort((a, b) => (a.name < b.name ? -1 : 1)));
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
function compose(legs) {
    const bodies = legs.map((leg) => (legs.length > 1 || !leg.notable ? folded(leg) : leg.text));
    const whole = assemble(legs, bodies);
    if (Buffer.byteLength(whole) <= LIMIT_BYTES)
        return whole;
    const short = assemble(legs, legs.map((leg) => title(leg)));
    if (Buffer.byteLength(short) <= LIMIT_BYTES)
        return short;
    // Hundreds of legs with long names.
    const bad = legs.filter(({ kind }) => kind !== 'pass').slice(0, MOST_LEGS);
    const titles = bad.map((leg) => title(leg));
    return `${assemble(bad, titles)}\nOther legs are not shown: they are too many.\n`;
}
function assemble(legs, bodies) {
    const sections = legs.map(({ name, headCommit, kind, notable }, i) => [
        `${MARK}leg ${encodeName(name)} ${headCommit} ${kind} ${notable ? 1 : 0} -->`,
        '',
        bodies[i],
        '',
        END,
    ].join('\n'));
    return `${[COMMENT_MARKER, ...sections].join('\n')}\n`;
}
const title = ({ name, kind }) => `${markdown_headline/* ICONS */.Z[kind]} <b>${name === '' ? 'Tollgate' : (0,markdown/* markdownText */.p7)(name, 100)}</b>: ${headline/* WORDS */.q9[kind].toLowerCase()}`;
/** Open where there is something to look at. */
function folded(leg) {
    const inner = leg.text.replace(/^<details(?: open)?><summary>.*<\/summary>\n\n([\s\S]*)\n\n<\/details>$/, '$1');
    return `<details${leg.notable ? ' open' : ''}><summary>${title(leg)}</summary>\n\n${inner}\n\n</details>`;
}


/***/ })

};
