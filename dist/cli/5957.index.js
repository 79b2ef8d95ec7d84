export const id = 5957;
export const ids = [5957,6522,4110];
export const modules = {

/***/ 15957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonText: () => (/* binding */ comparisonText)
/* harmony export */ });
/* harmony import */ var _escape_cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4584);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36522);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71371);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74342);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79455);
/* harmony import */ var _terminal_wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70767);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88861);
/* harmony import */ var _view_benchmarks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43732);








/** More rows are no table any more; the JSON output has them all. */
const MOST_ROWS = 50;
const COLOURS = {
    pass: ['bold', 'green'],
    degraded: ['bold', 'yellow'],
    inconclusive: ['bold', 'magenta'],
    block: ['bold', 'red'],
};
/** Lines ending in a line end; without colour free of escape sequences. */
function comparisonText({ comparisons, verdict, estimator, }, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(options.colour);
    const shown = worstRows(comparisons);
    const table = (0,_view_benchmarks_js__WEBPACK_IMPORTED_MODULE_5__/* .benchmarksTable */ .H_)({ comparisons: shown });
    // Who compares two files wants to see all of them, also what did not change.
    const rows = table?.rows.map((row) => ({ ...row, quiet: false })) ?? [];
    const left = comparisons.length - shown.length;
    const lines = [
        ...(table === undefined ? [] : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableLines */ .o)({ ...table, rows }, options.columns, paint)),
        ...(left > 0 ? [`  … and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(left)} more (--json has all)`] : []),
        ...(comparisons.length > 0 ? ['', tally(comparisons, estimator.label)] : []),
        ...verdictLines(verdict, options.columns, paint),
    ];
    return `${lines.map(_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$).join('\n')}\n`;
}
/** All of them where they fit; else what is worth reading, the worst first. */
function worstRows(comparisons) {
    if (comparisons.length <= MOST_ROWS)
        return comparisons;
    return comparisons
        .filter(({ decision }) => decision !== 'unchanged')
        .map((one) => ({ one, size: Math.abs(Math.log(one.effect?.ratio || Number.MIN_VALUE)) }))
        .sort((a, b) => _view_benchmarks_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_RANK */ .oq[a.one.decision] - _view_benchmarks_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_RANK */ .oq[b.one.decision] || b.size - a.size)
        .slice(0, MOST_ROWS)
        .map(({ one }) => one);
}
function tally(comparisons, label) {
    const counts = new Map();
    for (const { decision } of comparisons)
        counts.set(decision, (counts.get(decision) ?? 0) + 1);
    const parts = Object.keys(_view_benchmarks_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_RANK */ .oq).flatMap((decision) => {
        const count = counts.get(decision);
        return count === undefined ? [] : [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)} ${decision}`];
    });
    return `${parts.join(', ')}; by ${label}, chance of a wrong block at most 1 % over all`;
}
function verdictLines({ kind, summary, findings }, columns, paint) {
    const [worst] = findings;
    const reason = kind === 'pass' || worst === undefined ? [] : [worst.why, worst.todo];
    return [
        paint(COLOURS[kind], shown(summary)),
        ...reason
            .flatMap((text) => (0,_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)(shown(text), Math.max(columns, 40) - 2))
            .map((line) => `  ${line}`),
    ];
}
function shown(text) {
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cutText */ .I)(text, 1000));
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

/***/ 64110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkName: () => (/* binding */ benchmarkName),
/* harmony export */   metricName: () => (/* binding */ metricName)
/* harmony export */ });
/** How a benchmark and a metric of it are called, in every report. */
/** As tools print it: with the number of processors it ran on, where that is told. */
function benchmarkName(of) {
    return of.procs === undefined ? of.name : `${of.name}-${of.procs}`;
}
/** The unit, and which way is better where that is not the usual one. */
function metricName(of) {
    return of.better === 'higher' ? `${of.unit} (↑ better)` : of.unit;
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

/***/ 79455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var _escape_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4584);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36522);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55730);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88861);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70767);
/** A table of the view for a terminal: aligned columns, names cut where the width is short, quiet rows counted. */





const MOST_ROWS = 50;
const NARROWEST = 12;
const GAP = 2;
const INDENT = '  ';
/** The table as indented lines. */
function tableLines(table, columns, paint) {
    const notable = table.rows.filter(({ quiet }) => !quiet);
    const shown = notable.slice(0, MOST_ROWS);
    const lines = table.title === undefined ? [] : [`${INDENT}${paint('bold', table.title)}`];
    if (shown.length > 0)
        lines.push(...rowLines(table.columns, shown, columns, paint));
    if (notable.length > shown.length) {
        lines.push(`${INDENT}… and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(notable.length - shown.length)} more, in the JSON report`);
    }
    if (notable.length < table.rows.length) {
        lines.push(paint('dim', `${INDENT}${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(table.quietLabel ?? '')}`));
    }
    return lines;
}
function rowLines(columns, rows, width, paint) {
    const labels = columns.map(({ label }) => label);
    const texts = rows.map((row) => row.cells.map((cell) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)((0,_escape_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(cell, 200))));
    const { cells, widths } = fitColumns({ columns, rows: [labels, ...texts] }, width - INDENT.length);
    return cells.rows.map((row, index) => {
        const padded = row.map((text, at) => {
            const room = widths[at] ?? 0;
            const column = cells.columns[at];
            // The end of a path tells more than its beginning.
            const keep = at > 0 && column?.kind === 'name' ? 'end' : 'start';
            return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .padTo */ .v)((0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .cutToWidth */ .G)(text, room, keep), room, column?.kind === 'number' ? 'left' : 'right');
        });
        const line = `${INDENT}${padded.join(' '.repeat(GAP)).trimEnd()}`;
        return index === 0 ? paint('dim', line) : line;
    });
}
/** Narrows texts beside the first column, the last first, then leaves out minor columns, then narrows the first; numbers stay whole. */
function fitColumns(cells, width) {
    const widths = cells.columns.map((_, at) => cells.rows.reduce((most, row) => Math.max(most, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .s)(row[at] ?? '')), 0));
    const over = () => widths.reduce((sum, each) => sum + each + GAP, -GAP) - width;
    const narrow = (at) => {
        const room = widths[at] ?? 0;
        widths[at] = Math.max(room - Math.max(over(), 0), Math.min(NARROWEST, room));
    };
    const texts = cells.columns.flatMap(({ kind }, at) => (at > 0 && kind !== 'number' ? [at] : []));
    for (const at of texts.reverse())
        narrow(at);
    const minors = cells.columns.flatMap(({ minor }) => minor ?? []);
    if (over() > 0 && minors.length > 0)
        return fitColumns(without(cells, Math.min(...minors)), width);
    narrow(0);
    return { cells, widths };
}
function without(cells, minor) {
    const keeps = (_, at) => cells.columns[at]?.minor !== minor;
    return { columns: cells.columns.filter(keeps), rows: cells.rows.map((row) => row.filter(keeps)) };
}


/***/ }),

/***/ 70767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText),
/* harmony export */   v: () => (/* binding */ padTo)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55730);
/** Lays out escaped text in the width of a terminal. */

/** The text in lines of at most `columns`, broken at spaces; a word that is longer stands alone and runs over. */
function wrapText(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(line) + 1 + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(word) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
/** Text filled up with spaces to a width; longer text stays. */
function padTo(text, columns, side) {
    const space = ' '.repeat(Math.max(columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text), 0));
    return side === 'left' ? space + text : text + space;
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


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* unused harmony export truncatedPercent */
const TIME = [
    { factor: 1e9, suffix: 's' },
    { factor: 1e6, suffix: 'ms' },
    { factor: 1e3, suffix: 'µs' },
    { factor: 1, suffix: 'ns' },
];
const BYTES = [
    { factor: 2 ** 30, suffix: 'GiB' },
    { factor: 2 ** 20, suffix: 'MiB' },
    { factor: 2 ** 10, suffix: 'KiB' },
    { factor: 1, suffix: 'B' },
];
const COUNT = [
    { factor: 1e12, suffix: 'T' },
    { factor: 1e9, suffix: 'G' },
    { factor: 1e6, suffix: 'M' },
    { factor: 1, suffix: '' },
];
const TIME_FACTORS = new Map([
    ['ps', 1e-3],
    ['ns', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['μs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['sec', 1e9],
]);
function familyOf(unit) {
    const [name = ''] = unit.split('/', 1);
    const time = TIME_FACTORS.get(name);
    if (time !== undefined)
        return { steps: TIME, factor: time };
    return { steps: name === 'B' || name === 'bytes' ? BYTES : COUNT, factor: 1 };
}
/**
 * The values of one row in one scale: `1.204 ms`, `1.500 KiB`, `12`. `unit` is as the tool printed it, with its `/op`,
 * and stands beside the row. Different values never look the same while six digits can tell them apart; a value that is
 * not finite is `–`.
 */
function formatValues(unit, values) {
    const finite = values.filter((value) => value !== undefined).filter(Number.isFinite);
    const family = familyOf(unit);
    const sizes = finite.map((value) => Math.abs(value) * family.factor).filter((size) => size > 0);
    const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
    const step = family.steps.find(({ factor }) => smallest >= factor) ?? family.steps.at(-1);
    const divisor = (step?.factor ?? 1) / family.factor;
    const digits = digitsFor(finite.map((value) => value / divisor));
    return values.map((value) => value === undefined || !Number.isFinite(value)
        ? '–'
        : `${value === 0 ? '0' : group(value / divisor, digits)} ${step?.suffix ?? ''}`.trimEnd());
}
/** Digits after the point: four significant ones for the smallest value, more while two values look alike. */
function digitsFor(values) {
    if (values.every((value) => Number.isInteger(value)))
        return 0;
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    const exponent = Math.floor(Math.log10(Math.min(...sizes)));
    const distinct = new Set(values).size;
    let digits = Math.min(Math.max(3 - exponent, 0), 9);
    const most = Math.min(digits + 3, 9);
    while (digits < most && new Set(values.map((value) => group(value, digits))).size < distinct) {
        digits += 1;
    }
    return digits;
}
const FORMATS = new Map();
function group(value, digits) {
    if (Math.abs(value) >= 1e15)
        return value.toExponential(3);
    let format = FORMATS.get(digits);
    if (format === undefined) {
        format = new Intl.NumberFormat('en-US', {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
        });
        FORMATS.set(digits, format);
    }
    return format.format(value);
}
/** A count: `12,345`. */
function formatCount(value) {
    return group(value, 0);
}
/** A share of covered parts with one digit, cut and not rounded: 79.96 % is not 80 %. `–` where there is nothing. */
function formatRatio(ratio) {
    if (!(ratio.total > 0))
        return '–';
    return `${truncatedPercent(ratio.covered / ratio.total).toFixed(1)} %`;
}
/** Percent with one digit, cut toward zero; a hair is added so that 0.29 × 1000 is not 289. */
function truncatedPercent(ratio) {
    return Math.trunc(ratio * 1000 + Math.sign(ratio) * 1e-9) / 10;
}
/** A limit of the policy, as it was written: `80 %`, `0.5 %`. */
function formatLimit(ratio) {
    return Number.isFinite(ratio) ? `${Number((ratio * 100).toFixed(4))} %` : '–';
}
/** A relative change (0.05 is `+5.00 %`), with as many digits as matter; beyond hundredfold as a multiple. */
function formatChange(change) {
    if (!Number.isFinite(change))
        return '–';
    if (change === 0)
        return '0 %';
    const size = Math.abs(change) * 100;
    const sign = change > 0 ? '+' : '−';
    if (size < 0.005)
        return `${sign}<0.01 %`;
    if (size >= 10_000)
        return `×${group(change + 1, 0)}`;
    return `${sign}${group(size, size < 10 ? 2 : size < 100 ? 1 : 0)} %`;
}
/** A change of coverage in percentage points: `−0.42 pp`. */
function formatPoints(difference) {
    const points = Math.abs(difference * 100);
    if (points === 0)
        return '0 pp';
    const sign = difference > 0 ? '+' : '−';
    return points < 0.005 ? `${sign}<0.01 pp` : `${sign}${points.toFixed(2)} pp`;
}
/** A duration: `340 ms`, `12.3 s`, `4 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    if (!Number.isFinite(milliseconds) || milliseconds < 0)
        return '–';
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    const two = (value) => String(value).padStart(2, '0');
    if (minutes < 60)
        return `${minutes} min ${two(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}


/***/ }),

/***/ 43732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ comparedOf),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   H_: () => (/* binding */ benchmarksTable),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   b8: () => (/* binding */ badness),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   oq: () => (/* binding */ DECISION_RANK)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64110);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88861);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42976);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49378);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16713);
/** The comparisons of benchmarks as a table, worst first, each row in one scale. */





/** What is worst comes first. */
const DECISION_RANK = {
    regressed: 0,
    vanished: 1,
    'not-comparable': 2,
    inconclusive: 3,
    near: 4,
    skipped: 5,
    new: 6,
    improved: 7,
    unchanged: 8,
};
const ACTION_RANK = {
    block: 0,
    degrade: 1,
    ignore: 2,
};
function compared(comparison, report) {
    const base = (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(comparison.base);
    const head = (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(comparison.head);
    return {
        comparison,
        base,
        head,
        change: (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(base, head, comparison.effect?.ratio),
        quiet: comparison.action === 'ignore' || comparison.decision === 'unchanged',
        trend: (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .K)([...(0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pastValues */ .z)(comparison, report), ...(head === undefined ? [] : [head])]),
    };
}
/** How much worse head is, so that 2 × slower and half the throughput weigh alike. From base 0, most of all. */
function badness({ comparison, base, head, change }) {
    if (change === undefined)
        return base === 0 && head !== undefined && head !== 0 ? Infinity : 0;
    return comparison.better === 'lower' ? change : 1 / Math.max(1 + change, Number.MIN_VALUE) - 1;
}
function worse(a, b) {
    const { comparison: one } = a;
    const { comparison: other } = b;
    return (Number(a.quiet) - Number(b.quiet) ||
        DECISION_RANK[one.decision] - DECISION_RANK[other.decision] ||
        ACTION_RANK[one.action] - ACTION_RANK[other.action] ||
        descending(badness(a), badness(b)) ||
        ascending(one.package, other.package) ||
        ascending(one.name, other.name));
}
function descending(a, b) {
    return a === b ? 0 : b > a ? 1 : -1;
}
function ascending(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** There is no percentage of 0; base and head stand beside it. */
function changeText({ base, head, change }) {
    if (change !== undefined)
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change);
    return base === 0 && head !== undefined ? 'from 0' : '–';
}
function intervalText({ effect, method }) {
    if (effect?.low === undefined || effect.high === undefined) {
        return method === 'exact' ? 'exact' : '–';
    }
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(effect.low - 1)} to ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(effect.high - 1)}`;
}
/** Every comparison, worst first. */
function comparedOf(report) {
    return report.comparisons.map((one) => compared(one, report)).sort(worse);
}
/** The table of all comparisons; unchanged and ignored ones are its quiet rows. Undefined where there is none. */
function benchmarksTable(report) {
    const { comparisons } = report;
    if (comparisons.length === 0)
        return undefined;
    const rows = comparedOf(report);
    const isMany = (part) => new Set(comparisons.map(part)).size > 1;
    const values = new Map(rows.map((row) => [row, (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValues */ .KU)(row.comparison.unit, [row.base, row.head])]));
    const quiet = rows.filter((row) => row.quiet).length;
    return {
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c)(rows, [
            { label: 'Benchmark', kind: 'name', cell: ({ comparison }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__.benchmarkName)(comparison) },
            { label: 'Decision', kind: 'text', cell: ({ comparison }) => comparison.decision },
            { label: 'Metric', kind: 'text', cell: ({ comparison }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__.metricName)(comparison) },
            { label: 'Base', kind: 'number', cell: (row) => values.get(row)?.[0] ?? '–' },
            { label: 'Head', kind: 'number', cell: (row) => values.get(row)?.[1] ?? '–' },
            { label: 'Change', kind: 'number', cell: changeText },
            {
                label: 'Interval',
                kind: 'number',
                minor: 2,
                cell: ({ comparison }) => intervalText(comparison),
            },
            {
                label: 'Trend',
                kind: 'text',
                minor: 0,
                shown: rows.some(({ trend }) => trend !== ''),
                cell: ({ trend }) => trend,
            },
            {
                label: 'Policy',
                kind: 'text',
                minor: 1,
                cell: ({ comparison }) => policyText(comparison),
            },
            {
                label: 'Package',
                kind: 'name',
                shown: isMany((c) => c.package),
                cell: (row) => row.comparison.package,
            },
            {
                label: 'Suite',
                kind: 'name',
                minor: 3,
                shown: isMany((c) => c.suite),
                cell: (row) => row.comparison.suite,
            },
        ], ({ quiet: isQuiet, comparison: { place } }) => ({
            quiet: isQuiet,
            ...(place === undefined ? {} : { place }),
        })),
        quietLabel: `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(quiet)} unchanged or ignored`,
    };
}
function policyText({ tolerance, action }) {
    return `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(tolerance)} → ${action}`;
}


/***/ }),

/***/ 42976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   t6: () => (/* binding */ asChange)
/* harmony export */ });
/** The two sides of a comparison in one number each, and what lies between them. */
/** The middle of the samples, or the mean of the two in the middle; undefined where there is none. */
function median(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}
/** The estimated change where there is one, else that of the medians; undefined from nothing or from base 0. */
function changeOf(base, head, estimated) {
    if (estimated !== undefined && Number.isFinite(estimated))
        return asChange(estimated);
    if (base === undefined || head === undefined)
        return undefined;
    if (base === head)
        return 0;
    return Number.isFinite(head / base) ? asChange(head / base) : undefined;
}
/** A ratio of 1.281 as a change of 0.281, without the digits that nobody measured. */
function asChange(ratio) {
    return Number((ratio - 1).toPrecision(12));
}


/***/ }),

/***/ 49378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tableOf)
/* harmony export */ });
/** Builds a table of items from its columns. */
function tableOf(items, columns, row = () => ({ quiet: false })) {
    const shown = columns.filter((column) => column.shown !== false);
    return {
        columns: shown.map(({ cell: _, shown: __, ...column }) => column),
        rows: items.map((item) => ({ ...row(item), cells: shown.map(({ cell }) => cell(item)) })),
    };
}


/***/ }),

/***/ 16713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline),
/* harmony export */   z: () => (/* binding */ pastValues)
/* harmony export */ });
const BLOCKS = [...'▁▂▃▄▅▆▇█'];
const FEWEST_VALUES = 3;
const MOST_VALUES = 20;
/** Of the middle value: less than that fills no more than its share, so that noise does not look like news. */
const LEAST_RANGE = 0.1;
/** Medians of the stored runs on this machine, oldest first; those of other machines say nothing here. */
function pastValues({ history: past, suite }, { history: runs = [], environment, fingerprints }) {
    const machine = fingerprints?.[suite] ?? environment?.fingerprint;
    return (past?.medians ?? []).filter((_, i) => runs[past?.runs[i] ?? -1]?.fingerprint === machine);
}
/** Empty where there is too little to draw. */
function sparkline(values) {
    const shown = values.slice(-MOST_VALUES);
    if (shown.length < FEWEST_VALUES)
        return '';
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    const middle = low + (high - low) / 2;
    const range = Math.max(high - low, Math.abs(middle) * LEAST_RANGE);
    const bottom = middle - range / 2;
    const level = (value) => range === 0 ? 0 : Math.round(((value - bottom) / range) * (BLOCKS.length - 1));
    return shown.map((value) => BLOCKS[level(value)]).join('');
}


/***/ })

};
