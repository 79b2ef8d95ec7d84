export const id = 8014;
export const ids = [8014];
export const modules = {

/***/ 8014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createActionsObserver: () => (/* binding */ createActionsObserver)
});

// EXTERNAL MODULE: ./lib/report/escape/terminal.js
var terminal = __webpack_require__(6522);
// EXTERNAL MODULE: ./lib/report/escape/workflow-command.js
var workflow_command = __webpack_require__(1371);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
;// CONCATENATED MODULE: ./lib/observers/announcement.js


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
            return `${paint('bold', `Tollgate ${(0,terminal/* escapeTerminal */.e)(event.toolVersion)}`)} · ${event.sources.map(terminal/* escapeTerminal */.e).join(', ')}`;
        case 'baseline.loaded':
            return paint('dim', (0,terminal/* escapeTerminal */.e)(`baseline of ${event.suite}: ${event.explanation}`));
        case 'baseline.saved':
            return paint('dim', (0,terminal/* escapeTerminal */.e)(`baseline of ${event.suite} recorded as ${event.key}`));
        case 'notice':
            return `${paint('cyan', 'i')} ${(0,terminal/* escapeTerminal */.e)(event.message)}`;
        case 'stage.judged':
            if (event.verdict === 'pass')
                return undefined;
            return marked(VERDICTS[event.verdict], `${event.task}: ${event.summary}`, paint);
        case 'confirmation.started':
            return `${paint('cyan', '⇄')} ${(0,terminal/* escapeTerminal */.e)(`${event.task}: measuring ${event.benchmarks} of its benchmarks by turns with ${event.base.slice(0, 10)}, at most ${event.mostRounds} rounds`)}`;
        case 'confirmation.round':
            return event.round % ROUNDS_A_LINE === 0
                ? paint('dim', (0,terminal/* escapeTerminal */.e)(roundLine(event)))
                : undefined;
        case 'confirmation.finished':
            return `${paint('cyan', '⇄')} ${(0,terminal/* escapeTerminal */.e)(`${event.task}: ${event.summary}`)}`;
        case 'verdict.reached':
            return verdictLine(event, paint);
        case 'gate.finished':
            return paint('dim', `finished in ${(0,units/* formatDuration */.a3)(event.durationMs)}`);
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
        : `; ${widest.benchmark} ${widest.unit} between ${(0,units/* formatChange */.eD)(widest.low)} and ${(0,units/* formatChange */.eD)(widest.high)}`;
    return `${task}: round ${round} of ${mostRounds}, ${open} open${doubt}`;
}
/** `✘ block · coverage 61.0 % is below its floor of 80 %`. */
function verdictLine({ verdict, summary }, paint) {
    const [mark, colour] = VERDICTS[verdict];
    return `${paint('bold', paint(colour, `${mark} ${verdict}`))} · ${(0,terminal/* escapeTerminal */.e)(summary)}`;
}
function marked([mark, colour], text, paint) {
    return `${paint(colour, mark)} ${(0,terminal/* escapeTerminal */.e)(text)}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(1887);
;// CONCATENATED MODULE: ./lib/observers/foreign-line.js
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
    return (0,invisible/* revealInLines */.k)((0,external_node_util_.stripVTControlCharacters)(line));
}

;// CONCATENATED MODULE: ./lib/observers/task-line.js


/** `$ go test ./... (attempt 2)`. */
function startedLine({ command, attempt }, paint) {
    return paint('dim', `$ ${(0,terminal/* escapeTerminal */.e)(command)}${attempt === 1 ? '' : ` (attempt ${attempt})`}`);
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
    const measured = summaries.length === 0 ? '' : ` · ${summaries.map(terminal/* escapeTerminal */.e).join(' · ')}`;
    return `${paint(colour, mark)} ${paint('bold', (0,terminal/* escapeTerminal */.e)(event.task))} ${howItEnded(event)}${measured}`;
}
function howItEnded({ status, durationMs, exitCode, skippedBecause }) {
    const time = (0,units/* formatDuration */.a3)(durationMs);
    switch (status) {
        case 'passed':
            return `passed in ${time}`;
        case 'failed':
            return `failed after ${time}${exitCode === undefined ? '' : ` (exit code ${exitCode})`}`;
        case 'timed-out':
            return `was stopped at its time limit after ${time}`;
        case 'skipped':
            return `skipped${skippedBecause === undefined ? '' : ` (${(0,terminal/* escapeTerminal */.e)(skippedBecause)})`}`;
        case 'cancelled':
            return durationMs === 0 ? 'cancelled before it started' : `cancelled after ${time}`;
        default:
            return status;
    }
}

;// CONCATENATED MODULE: ./lib/observers/task-memory.js
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

;// CONCATENATED MODULE: ./lib/observers/actions.js
/**
 * Progress for the log of an Actions runner. A task that runs alone is shown live, each line with its name; tasks that
 * run side by side are held back and printed as one group each when they end, so that groups never interleave.
 * No line from outside can be a workflow command (see `neutraliseCommands`), and none of ours is more than a group.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#grouping-log-lines
 */







/** UTF-16 units held back a task; beyond them a part of its group is printed early. */
const MOST_HELD = 1 << 20;
/** The log shows colours, so those of tasks stay. */
function createActionsObserver(print) {
    const paint = (0,report_paint/* painter */.C)(true);
    const plain = (0,report_paint/* painter */.C)(false);
    const memory = createTaskMemory();
    const running = new Map();
    const say = (line) => print(`${(0,workflow_command/* neutraliseCommands */.$)(line)}\n`);
    const sayOf = (task, line) => say(`${paint('dim', `[${(0,terminal/* escapeTerminal */.e)(task)}]`)} ${line}`);
    function printGroup(title, held) {
        print(`::group::${(0,workflow_command/* escapeCommandData */.V)(title)}\n`);
        for (const line of held.lines)
            say(line);
        print('::endgroup::\n');
        held.lines = [];
        held.size = 0;
    }
    function show(task, line) {
        const held = running.get(task);
        if (held === undefined || running.size === 1) {
            if (held !== undefined && held.lines.length > 0)
                printGroup(`${task}: output so far`, held);
            sayOf(task, line);
            return;
        }
        held.lines.push(line);
        held.size += line.length;
        if (held.size > MOST_HELD)
            printGroup(`${task}: output so far`, held);
    }
    function finish(event) {
        const { task } = event;
        const held = running.get(task);
        running.delete(task);
        const summaries = memory.summaries(task);
        const isHidden = held !== undefined && held.lines.length > 0;
        if (isHidden)
            printGroup(finishedLine(event, summaries, plain), held);
        // A group is folded: what went wrong is shown without a click.
        if (!isHidden || wentWrong(event))
            say(finishedLine(event, summaries, paint));
        if (!isHidden || !wentWrong(event))
            return;
        for (const last of memory.tail(task))
            sayOf(task, foreignLine(last, true));
    }
    return {
        observe(event) {
            memory.observe(event);
            if (event.type === 'task.started') {
                if (!running.has(event.task))
                    running.set(event.task, { lines: [], size: 0 });
                show(event.task, startedLine(event, paint));
            }
            if (event.type === 'task.output')
                show(event.task, foreignLine(event.line, true));
            if (event.type === 'task.finished')
                finish(event);
            const line = announcement(event, paint);
            if (line !== undefined)
                say(line);
        },
        close: () => undefined,
    };
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

/***/ 6522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1887);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1371);
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

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutraliseCommands),
/* harmony export */   V: () => (/* binding */ escapeCommandData)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1887);
/**
 * Text from outside for the log of an Actions runner. `@actions/core` escapes what goes through it; these serve what is
 * written by hand (`::group::`), and foreign lines in the log that must not be read as commands.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

/** The message of a command, after the second `::`. Line ends stay, encoded; other invisible characters are shown. */
function escapeCommandData(text) {
    return text
        .split(/(\r?\n|\r)/)
        .map((part, index) => (index % 2 === 1 ? part : (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .h)(part)))
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

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/** Colours for terminals, on request alone: who calls knows whether the stream shows them. */

/** A painter that adds ANSI colours, or one that returns the text as it is. */
function painter(colour) {
    // Newer Node looks at standard output by itself; ours may be another stream, and the caller has decided already.
    return (format, text) => (colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text);
}


/***/ }),

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ truncatedPercent),
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
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
