export const id = 5556;
export const ids = [5556];
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

/***/ 3681:
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

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./lib/report/escape/cut.js
var cut = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/report/escape/path.js
var path = __webpack_require__(3681);
// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(1887);
;// CONCATENATED MODULE: ./lib/report/escape/xml.js
/**
 * Text for XML 1.0: what that cannot hold (https://www.w3.org/TR/xml/#charsets), and what nobody sees, is shown as
 * `\u001b`.
 */

const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    // Only `]]>` asks for it, and so no text can end a CDATA section either.
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&apos;'],
]);
/** One line, for an attribute in quotes of either kind. */
function xmlAttribute(text) {
    return escaped((0,invisible/* revealInvisible */.h)(text));
}
/** Text of several lines, for the content of an element; no line is a command where it is printed into a log. */
function xmlText(text) {
    return escaped((0,invisible/* revealInLines */.k)(text)).replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;');
}
function escaped(text) {
    return text
        .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
        .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character)
        .replaceAll('##[', '#&#35;[');
}

// EXTERNAL MODULE: ./lib/report/span.js
var report_span = __webpack_require__(1512);
;// CONCATENATED MODULE: ./lib/report/junit.js




const NAME_CHARACTERS = 500;
const MESSAGE_CHARACTERS = 1000;
const TEXT_CHARACTERS = 20_000;
const RESULTS = {
    block: 'failure',
    inconclusive: 'error',
    degraded: 'passed',
    note: 'passed',
};
/** A suite for the verdict, then one for each area and suite that has findings. */
function renderJunit(report) {
    const suites = [verdictSuite(report), ...findingSuites(report.findings)];
    const cases = suites.flatMap((suite) => suite.cases);
    const attributes = {
        name: report.leg === undefined ? 'tollgate' : `tollgate ${report.leg}`,
        ...tallyOf(cases),
        time: seconds(report.durationMs),
    };
    const timestamp = timestampOf(report);
    const inner = suites.map((suite) => suiteXml(suite, timestamp));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        `<testsuites${attributesXml(attributes)}>\n`,
        ...inner,
        '</testsuites>\n',
    ].join('');
}
/** It fails as the step does, where `fail-on` names more than what blocks; never passes what does not allow a deploy. */
function verdictSuite({ verdict, deploy, failOn }) {
    const { kind, summary } = verdict;
    const severity = kind === 'pass' ? 'note' : kind;
    const isFailed = kind === 'degraded' && (failOn.includes(kind) || !deploy);
    const result = isFailed ? 'failure' : RESULTS[severity];
    const message = `${kind}: ${summary}`;
    const one = { className: 'tollgate', name: 'verdict', result, message, text: message };
    return { name: 'verdict', cases: [one] };
}
function findingSuites(findings) {
    const suites = new Map();
    for (const finding of findings) {
        const name = finding.suite === '' ? finding.area : `${finding.area}: ${finding.suite}`;
        const cases = suites.get(name);
        if (cases === undefined)
            suites.set(name, [caseOf(finding)]);
        else
            cases.push(caseOf(finding));
    }
    return [...suites].map(([name, cases]) => ({ name, cases }));
}
function caseOf({ kind, subject, severity, title, place, ...finding }) {
    const at = place === undefined ? '' : `At ${place.file}${place.line ? `:${place.line}` : ''}`;
    const parts = [`${severity}: ${title}`, finding.why, finding.todo, at, finding.details ?? ''];
    return {
        className: kind,
        name: subject.trim() === '' ? kind : subject,
        result: RESULTS[severity],
        message: title.trim() === '' ? kind : title,
        text: parts.filter((part) => part.trim() !== '').join('\n'),
        ...(place === undefined ? {} : { place }),
    };
}
function suiteXml({ name, cases }, timestamp) {
    const attributes = {
        name,
        ...tallyOf(cases),
        time: '0',
        ...(timestamp === undefined ? {} : { timestamp }),
    };
    return `  <testsuite${attributesXml(attributes)}>\n${cases.map(caseXml).join('')}  </testsuite>\n`;
}
function caseXml({ className, name, result, message, text, place }) {
    const file = place === undefined ? undefined : (0,path/* repositoryPath */.S)(place.file);
    const attributes = {
        classname: className,
        name,
        time: '0',
        ...(file === undefined ? {} : { file, ...(place?.line ? { line: String(place.line) } : {}) }),
    };
    const content = xmlText((0,cut/* cutText */.I)(text, TEXT_CHARACTERS));
    const inner = result === 'passed'
        ? `<system-out>${content}</system-out>`
        : `<${result}${attributesXml({ message, type: className }, MESSAGE_CHARACTERS)}>${content}</${result}>`;
    return `    <testcase${attributesXml(attributes)}>${inner}</testcase>\n`;
}
function tallyOf(cases) {
    const count = (result) => String(cases.filter((one) => one.result === result).length);
    return {
        tests: String(cases.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: '0',
    };
}
function attributesXml(attributes, characters = NAME_CHARACTERS) {
    return Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${xmlAttribute((0,cut/* cutText */.I)(value, characters))}"`)
        .join('');
}
function seconds(milliseconds) {
    return (Math.max(0, milliseconds) / 1000).toFixed(3);
}
/** `2026-08-22T10:04:11` in UTC, as the stricter readers ask. */
function timestampOf(report) {
    const span = (0,report_span/* spanOf */.e)(report);
    return span === undefined ? undefined : new Date(span.start).toISOString().slice(0, 19);
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** When the run of a report started and ended, in milliseconds since 1970; undefined where the report holds no such time. */
function spanOf({ startedAt, durationMs, }) {
    // The parser alone takes many a text for a time.
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(startedAt))
        return undefined;
    const start = Date.parse(startedAt);
    const end = start + Math.max(0, durationMs);
    return Number.isNaN(new Date(end).getTime()) ? undefined : { start, end };
}


/***/ })

};
