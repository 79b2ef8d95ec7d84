export const id = 5223;
export const ids = [5223];
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

/***/ 25223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/report/escape/cut.js
var cut = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/report/escape/terminal.js
var terminal = __webpack_require__(36522);
// EXTERNAL MODULE: ./lib/report/escape/workflow-command.js
var workflow_command = __webpack_require__(71371);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/problem.js
var problem = __webpack_require__(34505);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
// EXTERNAL MODULE: ./lib/report/terminal/wrap.js
var wrap = __webpack_require__(70767);
;// CONCATENATED MODULE: ./lib/report/terminal/finding.js





const MOST_LINES = 15;
const LONGEST_LINE = 300;
const LOOKS = {
    block: { mark: '✘', format: ['bold', 'red'] },
    inconclusive: { mark: '?', format: ['bold', 'magenta'] },
    degraded: { mark: '!', format: ['bold', 'yellow'] },
    note: { mark: '·', format: 'dim' },
};
/** The finding as indented lines. */
function findingLines(finding, columns, paint) {
    const { mark, format } = LOOKS[finding.severity];
    const prose = (text, first) => (0,wrap/* wrapText */.C)((0,terminal.escapeTerminal)((0,cut/* cutText */.I)(text, 1000)), columns - 6).map((line, index) => `    ${index === 0 ? first : '  '}${line}`);
    const title = (0,wrap/* wrapText */.C)((0,terminal.escapeTerminal)((0,cut/* cutText */.I)(finding.title, 300)), columns - 4);
    return [
        ...title.map((line, index) => `  ${index === 0 ? paint(format, mark) : ' '} ${paint('bold', line)}`),
        ...(finding.place === undefined ? [] : [`    ${paint('cyan', (0,problem/* formatPlace */.d)(finding.place))}`]),
        ...prose(finding.why, '').map((line) => paint('dim', line)),
        ...(finding.history === undefined ? [] : prose(finding.history.text, '')),
        ...(finding.todo === '' ? [] : prose(finding.todo, '→ ')),
        // Never wrapped: it is there to be copied.
        ...(finding.reproduce === undefined
            ? []
            : [`    ${paint('dim', '$')} ${(0,terminal.escapeTerminal)((0,cut/* cutText */.I)(finding.reproduce, 1000))}`]),
        ...blockLines(finding.details, paint),
        ...blockLines(finding.fix, paint),
    ];
}
/** The end of output tells most, so the beginning goes where it is long. */
function blockLines(text, paint) {
    if (text === undefined || text.trim() === '')
        return [];
    const all = text.trimEnd().split(/\r?\n/);
    const shown = all.slice(-MOST_LINES);
    const bar = paint('dim', '    │');
    const left = all.length - shown.length;
    return [
        ...(left > 0 ? [`${bar} … ${(0,units/* formatCount */.B4)(left)} lines before`] : []),
        ...shown.map((line) => `${bar} ${(0,terminal.escapeTerminal)((0,cut/* cutText */.I)(line.replaceAll('\t', '  '), LONGEST_LINE))}`),
    ];
}

// EXTERNAL MODULE: ./lib/report/terminal/table.js
var terminal_table = __webpack_require__(79455);
// EXTERNAL MODULE: ./lib/report/view.js + 3 modules
var report_view = __webpack_require__(98340);
;// CONCATENATED MODULE: ./lib/report/terminal.js










const MOST_FINDINGS = 50;
const terminal_LOOKS = {
    pass: { mark: '✔', format: ['bold', 'green'] },
    degraded: { mark: '!', format: ['bold', 'yellow'] },
    inconclusive: { mark: '?', format: ['bold', 'magenta'] },
    block: { mark: '✘', format: ['bold', 'red'] },
};
/** The report as lines ending in a line end. `columns` is the width of the terminal (at least 40 is used). */
function renderTerminal(report, options) {
    const paint = (0,report_paint/* painter */.C)(options.colour);
    const columns = Math.max(options.columns, 40);
    const view = (0,report_view/* viewOf */.d)(report);
    const lines = [
        ...headlineLines(view.headline, columns, paint),
        ...view.sections.flatMap((section) => sectionLines(section, columns, paint)),
        ...noticeLines(view, columns, paint),
    ];
    return `${lines.map(workflow_command/* neutraliseCommands */.$).join('\n')}\n`;
}
function headlineLines(headline, columns, paint) {
    const { mark, format } = terminal_LOOKS[headline.kind];
    const word = `${mark} ${headline.word.toUpperCase()}`;
    const { first } = headline;
    const where = first?.place === undefined ? '' : ` (${(0,problem/* formatPlace */.d)(first.place)})`;
    const todo = first === undefined ? [] : (0,wrap/* wrapText */.C)(`Do first: ${shown(first.todo)}${where}`, columns - 2);
    const figures = [...headline.figures, { label: 'Deploy', text: headline.deploy }];
    return [
        paint(format, word),
        ...(0,wrap/* wrapText */.C)(shown(headline.sentence), columns - 2).map((line) => `  ${line}`),
        ...todo.map((line) => `  ${paint('bold', line)}`),
        '',
        ...figures.map(({ label, text }) => `  ${(0,wrap/* padTo */.v)(label, 12, 'right')}${shown(text)}`),
    ];
}
function sectionLines(section, columns, paint) {
    const tally = section.tally === '' ? '' : `: ${section.tally}`;
    const findings = section.findings.slice(0, MOST_FINDINGS);
    const left = section.findings.length - findings.length;
    return [
        '',
        paint(['bold', 'underline'], `${section.title}${tally}`),
        ...findings.flatMap((finding) => findingLines(finding, columns, paint)),
        ...(left > 0 ? [`  … and ${(0,units/* formatCount */.B4)(left)} more, in the JSON report`] : []),
        ...(findings.length > 0 && section.tables.length > 0 ? [''] : []),
        ...section.tables.flatMap((table) => (0,terminal_table/* tableLines */.o)(table, columns, paint)),
    ];
}
function noticeLines({ notices }, columns, paint) {
    if (notices.length === 0)
        return [];
    const lines = notices
        .slice(0, MOST_FINDINGS)
        .flatMap((notice) => (0,wrap/* wrapText */.C)(shown(notice), columns - 4).map((line, index) => `  ${index === 0 ? '·' : ' '} ${line}`));
    const left = notices.length - MOST_FINDINGS;
    const more = left > 0 ? [`  … and ${(0,units/* formatCount */.B4)(left)} more, in the JSON report`] : [];
    return ['', paint(['bold', 'underline'], 'Notices'), ...lines, ...more];
}
function shown(text) {
    return (0,terminal.escapeTerminal)((0,cut/* cutText */.I)(text, 1000));
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


/***/ })

};
