export const id = 7948;
export const ids = [7948];
export const modules = {

/***/ 56847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blobUrl),
/* harmony export */   u: () => (/* binding */ runLink)
/* harmony export */ });
/* harmony import */ var _escape_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43681);

/** The URL of a place on the server, safe inside `<a href="…">` and `](…)`; undefined where any part is doubtful. */
function blobUrl(context, place) {
    const { serverUrl, repository, headCommit } = context;
    const path = (0,_escape_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(place.file);
    if (path === undefined)
        return undefined;
    if (!/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i.test(serverUrl))
        return undefined;
    if (!/^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(repository))
        return undefined;
    if (!/^[0-9a-f]{7,64}$/.test(headCommit))
        return undefined;
    const line = place.line === undefined ? '' : `#L${place.line}`;
    return `${serverUrl}/${repository}/blob/${headCommit}/${(0,_escape_path_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .L)(path)}${line}`;
}
/** The URL of the run, safe as above. */
function runLink({ runUrl }) {
    return runUrl !== undefined && /^https?:\/\/[\w./:-]+$/.test(runUrl) ? runUrl : undefined;
}


/***/ }),

/***/ 43681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ urlPath),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/**
 * Paths from outside: only what stays inside the repository may become a link, an annotation or a file name.
 * No file is looked at: this judges the text alone.
 */
const LONGEST = 4096;
/**
 * The path in its simplest form, or undefined where it is not a plain path below the repository's root: absolute, with
 * a drive, a backslash or `..`, a URL, empty, too long, or with characters that nobody can see.
 */
function repositoryPath(path) {
    if (path.length === 0 || path.length > LONGEST || /^[/~]/.test(path))
        return undefined;
    if (/[\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(path))
        return undefined;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const first = parts[0];
    // A drive or a scheme; looked for here, since `./C:/x` hides one.
    if (first === undefined || /^([a-z][a-z0-9+.-]*:|~)/i.test(first) || parts.includes('..')) {
        return undefined;
    }
    return parts.join('/');
}
/** A path that passed `repositoryPath`, for a URL: each part percent-encoded, also what Markdown would read. */
function urlPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/blob-url.js
var blob_url = __webpack_require__(56847);
// EXTERNAL MODULE: ./lib/report/names.js
var names = __webpack_require__(64110);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
// EXTERNAL MODULE: ./lib/report/view/benchmarks.js
var benchmarks = __webpack_require__(43732);
;// CONCATENATED MODULE: ./lib/report/html/data.js
/** The data of the page: what its script draws and sorts, bounded in size. */




/** Of one side of one metric: a plot shows no more. */
const MOST_SAMPLES = 320;
/** Of the whole page, which a browser opens at once. */
const MOST_NUMBERS = 2_000_000;
function pageData(report) {
    const rows = (0,benchmarks/* comparedOf */.Be)(report);
    const samples = Math.min(MOST_SAMPLES, Math.floor(MOST_NUMBERS / Math.max(1, 2 * rows.length)));
    return {
        labels: { base: 'Base', head: 'Head' },
        benchmarks: rows.map((row) => benchmarkOf(row, samples, report)),
        runs: (report.history ?? []).map(({ commit, recordedAt, accepted, fingerprint }) => ({
            commit,
            recordedAt,
            accepted,
            fingerprint,
        })),
        fingerprint: report.environment.fingerprint,
    };
}
function benchmarkOf(row, samples, report) {
    const { comparison, base, head, quiet, trend } = row;
    const { unit, action, decision, explanation, place, history } = comparison;
    const [baseText = '–', headText = '–'] = (0,units/* formatValues */.KU)(unit, [base, head]);
    const worse = (0,benchmarks/* badness */.b8)(row);
    const machine = report.fingerprints?.[comparison.suite];
    const link = place === undefined ? undefined : (0,blob_url/* blobUrl */.b)(report.context, place);
    return {
        name: (0,names.benchmarkName)(comparison),
        package: comparison.package,
        suite: comparison.suite,
        unit,
        metric: (0,names.metricName)(comparison),
        decision,
        rank: benchmarks/* DECISION_RANK */.oq[decision],
        quiet,
        action,
        base: thinned(comparison.base, samples),
        head: thinned(comparison.head, samples),
        ...(base === undefined ? {} : { baseMedian: base }),
        ...(head === undefined ? {} : { headMedian: head }),
        ...(row.change === undefined || !Number.isFinite(worse) ? {} : { badness: worse }),
        texts: {
            base: baseText,
            head: headText,
            change: (0,benchmarks/* changeText */.k0)(row),
            interval: (0,benchmarks/* intervalText */.Bt)(comparison),
            policy: (0,benchmarks/* policyText */.MJ)(comparison),
            trend,
        },
        explanation,
        ...(place === undefined
            ? {}
            : { place: place.line === undefined ? place.file : `${place.file}:${place.line}` }),
        ...(link === undefined ? {} : { link }),
        ...(machine === undefined ? {} : { fingerprint: machine }),
        ...(history === undefined ? {} : { history }),
    };
}
/** Every n-th of them, in their order. */
function thinned(samples, most) {
    if (samples.length <= most)
        return samples;
    const step = samples.length / most;
    return Array.from({ length: most }, (_, i) => samples[Math.floor(i * step)] ?? 0);
}

// EXTERNAL MODULE: ./lib/report/html/element.js
var html_element = __webpack_require__(40762);
// EXTERNAL MODULE: ./lib/report/html/frame.js + 1 modules
var html_frame = __webpack_require__(80570);
// EXTERNAL MODULE: ./lib/report/escape/path.js
var path = __webpack_require__(43681);
;// CONCATENATED MODULE: ./lib/report/html/sections.js
/** The parts of the page that need no script: findings with their source, and tables. */




/** More no reader scrolls through; the JSON report has them all. */
const MOST_FINDINGS = 500;
const MOST_ROWS = 1000;
const MOST_CHARACTERS = 20_000;
const SEVERITY_WORDS = {
    block: 'blocks',
    inconclusive: 'not judged',
    degraded: 'degrades',
    note: 'note',
};
/** Findings of one area, and its tables but for that of the benchmarks, which the script draws. */
function sectionHtml({ area, title, tally, findings, tables }, report) {
    const shown = findings.slice(0, MOST_FINDINGS);
    const rest = findings.length - shown.length;
    return (0,html_element.h)('section', { id: area, 'aria-labelledby': `${area}-title` }, (0,html_element.h)('h2', { id: `${area}-title` }, title, tally === '' ? undefined : (0,html_element.h)('span', { class: 'tally' }, tally)), shown.map((finding) => findingHtml(finding, report)), rest > 0
        ? (0,html_element.h)('p', { class: 'rest' }, `${(0,units/* formatCount */.B4)(rest)} more findings are in the JSON report.`)
        : undefined, area === 'benchmarks' ? benchmarksFrame(report) : undefined, tables
        .filter(({ title: ofTable }) => area !== 'benchmarks' || ofTable !== undefined)
        .map((table) => tableHtml(table, title, report)), area === 'coverage' ? missedHtml(report) : undefined);
}
function findingHtml(finding, report) {
    const { severity, title, why, todo, details, fix, place, waiver, history, reproduce } = finding;
    return (0,html_element.h)('details', { class: `finding ${severity}`, open: severity !== 'note' }, (0,html_element.h)('summary', {}, (0,html_element.h)('span', { class: `tag ${severity}` }, SEVERITY_WORDS[severity]), (0,html_element.h)('span', { class: 'title' }, title)), place === undefined ? undefined : (0,html_element.h)('p', {}, placeHtml(place, report)), (0,html_element.h)('p', {}, why), todo === '' ? undefined : (0,html_element.h)('p', { class: 'todo' }, todo), waiver === undefined
        ? undefined
        : (0,html_element.h)('p', {}, `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason} (${waiver.link})`), history === undefined ? undefined : (0,html_element.h)('p', {}, history.text), preHtml(reproduce, `Command that runs it alone: ${title}`), place?.line === undefined ? undefined : sourceHtml(place.file, [place.line], report, true), preHtml(details, `Output: ${title}`), preHtml(fix, `Fix: ${title}`));
}
function preHtml(text, label) {
    if (text === undefined || text.trim() === '')
        return undefined;
    const attributes = { tabindex: '0', role: 'region', 'aria-label': label.slice(0, 200) };
    return (0,html_element.h)('pre', attributes, text.slice(0, MOST_CHARACTERS));
}
function placeHtml(place, report) {
    const text = place.line === undefined ? place.file : `${place.file}:${place.line}`;
    const url = (0,blob_url/* blobUrl */.b)(report.context, place);
    return url === undefined
        ? (0,html_element.h)('code', {}, text)
        : (0,html_element.h)('a', { href: url, rel: 'noreferrer' }, (0,html_element.h)('code', {}, text));
}
/** Changed lines that no test reaches, file by file, with the source around them. */
function missedHtml(report) {
    const files = report.coverage.flatMap(({ patchMissed }) => patchMissed);
    const shown = files.flatMap(({ file, lines }) => {
        const source = sourceHtml(file, lines, report, false);
        if (source === undefined)
            return [];
        const [line] = lines;
        const place = line === undefined ? { file } : { file, line };
        return [
            (0,html_element.h)('details', { class: 'file', open: true }, (0,html_element.h)('summary', {}, (0,html_element.h)('code', {}, file)), source, (0,html_element.h)('p', {}, placeHtml(place, report))),
        ];
    });
    return shown.length === 0 ? undefined : (0,html_element.h)('div', { class: 'missed' }, shown);
}
/** The excerpts of a file that hold any of the lines; these are marked. */
function sourceHtml(file, lines, { excerpts = [] }, near) {
    const wanted = new Set(lines);
    const holding = excerpts.filter((one) => one.file === file &&
        lines.some((line) => line >= one.from && line < one.from + one.lines.length));
    if (holding.length === 0 || (0,path/* repositoryPath */.S)(file) === undefined)
        return undefined;
    const rows = holding.flatMap(({ from, lines: source }, i) => [
        ...(i > 0 ? [(0,html_element.h)('span', { class: 'gap' }, '⋯\n')] : []),
        ...source.flatMap((text, offset) => {
            const line = from + offset;
            if (near && !lines.some((one) => Math.abs(one - line) <= 2))
                return [];
            const marked = wanted.has(line);
            const number = String(line).padStart(5);
            return [
                (0,html_element.h)('span', { class: marked ? 'line marked' : 'line' }, `${number} ${marked ? '▶' : ' '} ${text}\n`),
            ];
        }),
    ]);
    return (0,html_element.h)('pre', { class: 'source', tabindex: '0', role: 'region', 'aria-label': `Source of ${file}` }, rows);
}
function tableHtml(table, section, report) {
    const rows = table.rows.slice(0, MOST_ROWS);
    const rest = table.rows.length - rows.length;
    const caption = table.title ?? section;
    return (0,html_element.h)('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Table: ${caption}` }, (0,html_element.h)('table', {}, (0,html_element.h)('caption', { class: table.title === undefined ? 'unseen' : undefined }, caption), (0,html_element.h)('thead', {}, (0,html_element.h)('tr', {}, table.columns.map(({ label, kind }) => (0,html_element.h)('th', { scope: 'col', class: kind }, label)))), (0,html_element.h)('tbody', {}, rows.map(({ cells, quiet, place }) => (0,html_element.h)('tr', { class: quiet ? 'quiet' : undefined }, cells.map((cell, i) => cellHtml(cell, table, i, i === 0 ? place : undefined, report)))))), rest > 0
        ? (0,html_element.h)('p', { class: 'rest' }, `${(0,units/* formatCount */.B4)(rest)} more rows are in the JSON report.`)
        : undefined);
}
function cellHtml(cell, { columns }, index, place, { context }) {
    const { kind = 'text' } = columns[index] ?? {};
    const url = place === undefined ? undefined : (0,blob_url/* blobUrl */.b)(context, place);
    const content = kind === 'name' && cell !== '' ? (0,html_element.h)('code', {}, cell) : cell;
    const linked = url === undefined ? content : (0,html_element.h)('a', { href: url, rel: 'noreferrer' }, content);
    return (0,html_element.h)('td', { class: kind }, linked);
}
/** Where the script puts the table of the benchmarks; without it, a word. */
function benchmarksFrame({ comparisons }) {
    if (comparisons.length === 0)
        return undefined;
    return (0,html_element.h)('div', { id: 'benchmark-table' }, (0,html_element.h)('noscript', {}, (0,html_element.h)('p', {}, 'The table of the benchmarks needs JavaScript.')));
}

// EXTERNAL MODULE: ./lib/report/view.js + 3 modules
var report_view = __webpack_require__(98340);
;// CONCATENATED MODULE: ./lib/report/html.js
/** The report as one HTML file: what needs no script is written here, the table of the benchmarks is drawn by the script. */






function renderHtml(report) {
    const view = (0,report_view/* viewOf */.d)(report);
    const { word, kind } = view.headline;
    const title = `${word} · ${report.context.repository || 'Tollgate'}`;
    return (0,html_frame/* page */.M)(title, { verdict: kind }, bodyHtml(report, view), pageData(report));
}
function bodyHtml(report, view) {
    return (0,html_element.h)('div', { class: 'page' }, (0,html_element.h)('a', { class: 'skip', href: '#content' }, 'Skip to the findings'), headerHtml(report, view), navHtml(view), (0,html_element.h)('main', { id: 'content' }, view.sections.map((section) => sectionHtml(section, report)), noticesHtml(view), runHtml(view)));
}
function headerHtml(report, { headline, context }) {
    const { kind, word, sentence, first, figures, deploy } = headline;
    const run = (0,blob_url/* runLink */.u)(context);
    const where = [context.repository, report.leg, context.branch].filter((part) => part);
    return (0,html_element.h)('header', { class: kind }, (0,html_element.h)('div', { class: 'top' }, (0,html_element.h)('p', { class: 'where' }, where.join(' · '), ' ', run === undefined ? undefined : (0,html_element.h)('a', { href: run, rel: 'noreferrer' }, 'run')), (0,html_element.h)('button', { type: 'button', id: 'theme', hidden: true }, 'Theme: auto')), (0,html_element.h)('h1', {}, word), (0,html_element.h)('p', { class: 'sentence' }, sentence), first === undefined
        ? undefined
        : (0,html_element.h)('p', { class: 'first' }, (0,html_element.h)('strong', {}, 'Do first: '), first.todo), (0,html_element.h)('dl', { class: 'figures' }, [...figures, { label: 'Deploy', text: deploy }].map(({ label, text }) => (0,html_element.h)('div', {}, (0,html_element.h)('dt', {}, label), (0,html_element.h)('dd', {}, text)))));
}
function navHtml({ sections }) {
    return (0,html_element.h)('nav', { 'aria-label': 'Parts of the report' }, sections.map(({ area, title, findings }) => {
        const count = findings.filter(({ severity }) => severity !== 'note').length;
        return (0,html_element.h)('a', { href: `#${area}` }, title, count === 0 ? undefined : (0,html_element.h)('span', { class: 'count' }, String(count)));
    }), (0,html_element.h)('a', { href: '#run' }, 'Run'));
}
function noticesHtml({ notices }) {
    if (notices.length === 0)
        return undefined;
    return (0,html_element.h)('section', { id: 'notices', 'aria-labelledby': 'notices-title' }, (0,html_element.h)('h2', { id: 'notices-title' }, 'Notices'), (0,html_element.h)('ul', {}, notices.slice(0, 500).map((notice) => (0,html_element.h)('li', {}, notice))));
}
function runHtml({ environment }) {
    return (0,html_element.h)('section', { id: 'run', 'aria-labelledby': 'run-title' }, (0,html_element.h)('h2', { id: 'run-title' }, 'Run'), (0,html_element.h)('dl', { class: 'run' }, environment.map(({ label, text }) => (0,html_element.h)('div', {}, (0,html_element.h)('dt', {}, label), (0,html_element.h)('dd', {}, text)))));
}


/***/ })

};
