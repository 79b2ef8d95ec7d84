export const id = 5429;
export const ids = [5429,6522];
export const modules = {

/***/ 85864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   uF: () => (/* binding */ announcement),
/* harmony export */   z3: () => (/* binding */ roundLine)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36522);
/* harmony import */ var _report_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88861);


const VERDICTS = {
    pass: ['✔', 'green'],
    degraded: ['!', 'yellow'],
    inconclusive: ['?', 'magenta'],
    block: ['✘', 'red'],
};
/** The line for an event, or undefined where it says nothing by itself or belongs to a task. */
function announcement(event, paint) {
    switch (event.type) {
        case 'gate.started':
            return `${paint('bold', `Tollgate ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(event.toolVersion)}`)} · ${event.sources.map(_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal).join(', ')}`;
        case 'baseline.loaded':
            return paint('dim', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(`baseline of ${event.suite}: ${event.explanation}`));
        case 'baseline.saved':
            return paint('dim', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(`baseline of ${event.suite} recorded as ${event.key}`));
        case 'notice':
            return `${paint('cyan', 'i')} ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(event.message)}`;
        case 'stage.judged':
            if (event.verdict === 'pass')
                return undefined;
            return marked(VERDICTS[event.verdict], `${event.task}: ${event.summary}`, paint);
        case 'confirmation.started':
            return `${paint('cyan', '⇄')} ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(`${event.task}: measuring ${event.benchmarks} of its benchmarks by turns with ${event.base.slice(0, 10)}, at most ${event.mostRounds} rounds`)}`;
        case 'confirmation.round':
            return event.round % ROUNDS_A_LINE === 0
                ? paint('dim', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(roundLine(event)))
                : undefined;
        case 'confirmation.finished':
            return `${paint('cyan', '⇄')} ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(`${event.task}: ${event.summary}`)}`;
        case 'verdict.reached':
            return verdictLine(event, paint);
        case 'gate.finished':
            return paint('dim', `finished in ${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(event.durationMs)}`);
        // The report that follows has all findings, worst first and with what to do.
        case 'finding':
        case 'plan.ready':
        case 'task.started':
        case 'task.output':
        case 'task.finished':
        case 'measurements.parsed':
            return undefined;
        default:
            return event;
    }
}
/** A log needs no line a round. */
const ROUNDS_A_LINE = 20;
/** `bench: round 40 of 320, 2 open; BenchmarkParse ns/op between −1.20 % and +6.10 %`. */
function roundLine({ task, round, mostRounds, open, widest, }) {
    const doubt = widest === undefined
        ? ''
        : `; ${widest.benchmark} ${widest.unit} between ${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(widest.low)} and ${(0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(widest.high)}`;
    return `${task}: round ${round} of ${mostRounds}, ${open} open${doubt}`;
}
/** `✘ block · coverage 61.0 % is below its floor of 80 %`. */
function verdictLine({ verdict, summary }, paint) {
    const [mark, colour] = VERDICTS[verdict];
    return `${paint('bold', paint(colour, `${mark} ${verdict}`))} · ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(summary)}`;
}
function marked([mark, colour], text, paint) {
    return `${paint(colour, mark)} ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(text)}`;
}


/***/ }),

/***/ 62658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ foreignLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _report_escape_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61887);
/**
 * Lines that tasks print, for a terminal or a log. Colours may stay; whatever else a terminal obeys (moving the cursor,
 * titles, the clipboard) goes, and what is left of control characters becomes visible.
 */


/** Select Graphic Rendition of ECMA-48, the only sequences that colour and do nothing else. */
const COLOURS = /(\u001b\[[0-9;:]*m)/;
const RESET = '\u001b[0m';
/** Most lines by far: nothing in them is hidden, and a log has millions. */
const PRINTABLE = /^[\t\u0020-\u007e]*$/;
/** One line as it may be shown; with colours it ends by resetting them, so that they do not run on. */
function foreignLine(line, colour) {
    if (!colour)
        return plainLine(line);
    const parts = line.split(COLOURS);
    if (parts.length === 1)
        return plainLine(line);
    // Splitting by one group puts the colours at odd places.
    return parts.map((part, index) => (index % 2 === 1 ? part : plainLine(part))).join('') + RESET;
}
function plainLine(line) {
    if (PRINTABLE.test(line))
        return line;
    return (0,_report_escape_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .revealInLines */ .k)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line));
}


/***/ }),

/***/ 96521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ finishedLine),
/* harmony export */   qw: () => (/* binding */ wentWrong),
/* harmony export */   sx: () => (/* binding */ startedLine)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36522);
/* harmony import */ var _report_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88861);


/** `$ go test ./... (attempt 2)`. */
function startedLine({ command, attempt }, paint) {
    return paint('dim', `$ ${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(command)}${attempt === 1 ? '' : ` (attempt ${attempt})`}`);
}
const MARKS = {
    passed: ['✔', 'green'],
    failed: ['✘', 'red'],
    'timed-out': ['✘', 'red'],
    skipped: ['○', 'yellow'],
    cancelled: ['○', 'yellow'],
};
/** True where the output of the task may explain its end. */
function wentWrong({ status }) {
    return status === 'failed' || status === 'timed-out';
}
/**
 * `✔ unit passed in 12.3 s · 212 passed, 1 skipped`.
 *
 * @param summaries of what was measured, in order.
 */
function finishedLine(event, summaries, paint) {
    const [mark, colour] = MARKS[event.status];
    const measured = summaries.length === 0 ? '' : ` · ${summaries.map(_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal).join(' · ')}`;
    return `${paint(colour, mark)} ${paint('bold', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(event.task))} ${howItEnded(event)}${measured}`;
}
function howItEnded({ status, durationMs, exitCode, skippedBecause }) {
    const time = (0,_report_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs);
    switch (status) {
        case 'passed':
            return `passed in ${time}`;
        case 'failed':
            return `failed after ${time}${exitCode === undefined ? '' : ` (exit code ${exitCode})`}`;
        case 'timed-out':
            return `was stopped at its time limit after ${time}`;
        case 'skipped':
            return `skipped${skippedBecause === undefined ? '' : ` (${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(skippedBecause)})`}`;
        case 'cancelled':
            return durationMs === 0 ? 'cancelled before it started' : `cancelled after ${time}`;
        default:
            return status;
    }
}


/***/ }),

/***/ 54372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createTaskMemory)
/* harmony export */ });
const TAIL_LINES = 20;
/** Remembers by task; a new attempt begins anew. */
function createTaskMemory() {
    const tasks = new Map();
    return {
        observe(event) {
            if (event.type === 'task.started') {
                tasks.set(event.task, { summaries: [], lines: [] });
            }
            else if (event.type === 'measurements.parsed') {
                const doubt = event.complete ? '' : ' (incomplete)';
                tasks.get(event.task)?.summaries.push(event.summary + doubt);
            }
            else if (event.type === 'task.output') {
                const lines = tasks.get(event.task)?.lines;
                lines?.push(event.line);
                // In bulk: shifting at every line would cost more than the lines.
                if (lines?.length === 10 * TAIL_LINES)
                    lines.splice(0, 9 * TAIL_LINES);
            }
        },
        summaries: (task) => tasks.get(task)?.summaries ?? [],
        tail: (task) => tasks.get(task)?.lines.slice(-TAIL_LINES) ?? [],
    };
}


/***/ }),

/***/ 65429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTerminalObserver: () => (/* binding */ createTerminalObserver)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/observers/announcement.js
var announcement = __webpack_require__(85864);
;// CONCATENATED MODULE: ./lib/observers/board.js

/** Follows the events. Tasks stand in the order of the plan, running ones in the order of their start. */
function keepBoard() {
    const expected = new Map();
    const waiting = new Map();
    const running = new Map();
    function start(event) {
        const { task: name, at: since, attempt } = event;
        const expectedMs = expected.get(name);
        waiting.delete(name);
        const times = { since, attempt, ...(expectedMs === undefined ? {} : { expectedMs }) };
        running.set(name, { name, ...times, lastLine: '' });
    }
    return {
        observe(event) {
            if (event.type === 'plan.ready') {
                for (const { name, needs, exclusive, expectedMs } of event.tasks) {
                    waiting.set(name, { name, needs, exclusive });
                    if (expectedMs !== undefined)
                        expected.set(name, expectedMs);
                }
            }
            else if (event.type === 'task.started') {
                start(event);
            }
            else if (event.type === 'task.output') {
                const task = running.get(event.task);
                if (task !== undefined)
                    running.set(event.task, { ...task, lastLine: event.line });
            }
            else if (event.type === 'confirmation.started') {
                running.set(event.task, { name: event.task, since: event.at, attempt: 1, lastLine: '' });
            }
            else if (event.type === 'confirmation.round') {
                const task = running.get(event.task);
                if (task !== undefined)
                    running.set(event.task, { ...task, lastLine: (0,announcement/* roundLine */.z3)(event) });
            }
            else if (event.type === 'confirmation.finished') {
                running.delete(event.task);
            }
            else if (event.type === 'task.finished') {
                running.delete(event.task);
                waiting.delete(event.task);
            }
        },
        board: () => {
            const open = (need) => waiting.has(need) || running.has(need);
            const tasks = [...waiting.values()];
            return {
                running: [...running.values()],
                waiting: tasks.map((task) => ({ ...task, needs: task.needs.filter(open) })),
            };
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(61887);
// EXTERNAL MODULE: ./lib/report/text-width.js
var text_width = __webpack_require__(55730);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
;// CONCATENATED MODULE: ./lib/observers/elapsed.js
/** Time that goes on, for people. */

/** Whole seconds, since tenths would only flicker: `0 s`, `12 s`, `2 min 05 s`. */
function formatElapsed(elapsedMs) {
    const seconds = Math.floor(Math.max(0, elapsedMs) / 1000);
    return seconds < 60 ? `${seconds} s` : (0,units/* formatDuration */.a3)(seconds * 1000);
}

;// CONCATENATED MODULE: ./lib/observers/board-view.js
/** Draws the board: a line a running task with its time, a bar where the time to expect is known, and what waits. */




const BAR_COLUMNS = 20;
const LONGEST_NAME = 24;
/** The lines of the board, no wider and no more than the screen has room for. */
function drawBoard(board, now, screen) {
    const names = [...board.running, ...board.waiting].map(({ name }) => (0,text_width/* textWidth */.s)(shown(name)));
    const nameColumns = Math.min(LONGEST_NAME, Math.max(0, ...names));
    const running = board.running.map((task) => drawRunning(task, now, nameColumns, screen));
    const waiting = board.waiting.map((task) => drawWaiting(task, nameColumns, screen));
    return fitRows([...running, ...waiting], screen);
}
function drawRunning(task, now, nameColumns, screen) {
    const { paint } = screen;
    const elapsedMs = now - task.since;
    const again = task.attempt === 1 ? '' : ` attempt ${task.attempt}`;
    return fitColumns([
        ['cyan', '▸ '],
        ['bold', padEnd(shown(task.name), nameColumns)],
        [undefined, `  ${formatElapsed(elapsedMs).padStart(10)}${again}`],
        ...(task.expectedMs === undefined ? [] : drawBar(elapsedMs, task.expectedMs)),
        ['dim', `  ${shown(task.lastLine).trim()}`],
    ], screen.columns, paint);
}
/** Runs against the time of the baseline: 99 % is the most that it says of what has not ended. */
function drawBar(elapsedMs, expectedMs) {
    const share = Math.min(0.99, Math.max(0, elapsedMs) / Math.max(1, expectedMs));
    const filled = Math.floor(share * BAR_COLUMNS);
    const over = elapsedMs > expectedMs;
    const percent = `${Math.floor(share * 100)} %`.padStart(4);
    const text = over
        ? ` ${formatElapsed(elapsedMs - expectedMs)} over the ${formatElapsed(expectedMs)} of the baseline`
        : ` ${percent} of ${formatElapsed(expectedMs)}`;
    return [
        [over ? 'yellow' : 'green', `  ${'━'.repeat(filled)}`],
        ['dim', '─'.repeat(BAR_COLUMNS - filled)],
        [undefined, text],
    ];
}
function drawWaiting(task, nameColumns, { columns, paint }) {
    const needs = task.needs.map(shown).join(', ');
    const free = task.exclusive ? 'until it can run alone' : 'for a free core';
    const reason = needs === '' ? free : `for ${needs}`;
    return fitColumns([['dim', `· ${padEnd(shown(task.name), nameColumns)}  waits ${reason}`]], columns, paint);
}
/** A line that is wider would wrap, and the board jump. One column stays free, as some terminals wrap at the last. */
function fitColumns(pieces, columns, paint) {
    let left = columns - 1;
    let line = '';
    for (const [colour, text] of pieces) {
        const cut = left <= 0 ? '' : (0,text_width/* cutToWidth */.G)(text, left, 'start');
        left -= (0,text_width/* textWidth */.s)(cut);
        line += colour === undefined || cut === '' ? cut : paint(colour, cut);
    }
    return line;
}
function fitRows(lines, { rows, paint }) {
    const room = Math.max(1, rows - 2);
    if (lines.length <= room)
        return lines;
    const kept = lines.slice(0, room - 1);
    return [...kept, paint('dim', `  … and ${lines.length - kept.length} more`)];
}
function padEnd(text, columns) {
    const cut = (0,text_width/* cutToWidth */.G)(text, columns, 'start');
    return cut + ' '.repeat(columns - (0,text_width/* textWidth */.s)(cut));
}
function shown(text) {
    return (0,invisible/* revealInvisible */.h)((0,external_node_util_.stripVTControlCharacters)(text).replaceAll('\t', '  '));
}

// EXTERNAL MODULE: ./lib/observers/foreign-line.js
var foreign_line = __webpack_require__(62658);
// EXTERNAL MODULE: ./lib/observers/task-line.js
var task_line = __webpack_require__(96521);
// EXTERNAL MODULE: ./lib/observers/task-memory.js
var task_memory = __webpack_require__(54372);
;// CONCATENATED MODULE: ./lib/observers/terminal.js
/**
 * Progress on a terminal: what has ended scrolls away above, what runs stands below and is redrawn in place. Nothing
 * spins; the elapsed times show that it lives.
 */








const REDRAW_MS = 200;
const everyMoment = (tick) => {
    const timer = setInterval(tick, REDRAW_MS);
    // Drawing alone is no reason for the process to live on.
    timer.unref();
    return () => clearInterval(timer);
};
/** Loads the drawing library, so that only who has a terminal pays for it. */
async function createTerminalObserver(out, clock, ticker = everyMoment) {
    const { createLogUpdate } = await __webpack_require__.e(/* import() */ 6279).then(__webpack_require__.bind(__webpack_require__, 66279));
    const paint = (0,report_paint/* painter */.C)(out.colour);
    const memory = (0,task_memory/* createTaskMemory */.Z)();
    const keeper = keepBoard();
    const rows = () => out.rows?.() ?? 24;
    // A hidden cursor would have to be restored on every kind of exit, by handlers that others' signals pass through.
    const log = createLogUpdate(asStream(out, rows), { showCursor: true });
    function redraw() {
        const screen = { columns: out.columns(), rows: rows(), paint };
        const lines = drawBoard(keeper.board(), clock.now(), screen);
        if (lines.length > 0)
            log(lines.join('\n'));
        else
            log.clear();
    }
    function endedLines(event) {
        if (event.type !== 'task.finished')
            return [(0,announcement/* announcement */.uF)(event, paint) ?? []].flat();
        const line = (0,task_line/* finishedLine */.fb)(event, memory.summaries(event.task), paint);
        if (!(0,task_line/* wentWrong */.qw)(event))
            return [line];
        return [line, ...memory.tail(event.task).map((last) => `    ${(0,foreign_line/* foreignLine */.n)(last, out.colour)}`)];
    }
    const stopTicking = ticker(redraw);
    return {
        observe(event) {
            memory.observe(event);
            keeper.observe(event);
            // Output comes in thousands of lines: the next redraw shows the last of them.
            if (event.type === 'task.output')
                return;
            // One by one: more than a screen at once would be cut to the screen.
            for (const line of endedLines(event))
                log.persist(line);
            redraw();
        },
        close() {
            stopTicking();
            log.clear();
            log.done();
        },
    };
}
/** What the library needs of a terminal: a stream that knows its size. */
function asStream(out, rows) {
    const stream = new external_node_stream_.Writable({
        decodeStrings: false,
        write(text, _encoding, done) {
            out.write(text);
            done();
        },
    });
    return Object.defineProperties(stream, {
        isTTY: { value: true },
        columns: { get: () => out.columns() },
        rows: { get: rows },
    });
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


/***/ })

};
