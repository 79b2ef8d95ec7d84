export const id = 5966;
export const ids = [5966,6522];
export const modules = {

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

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRun: () => (/* binding */ renderRun),
/* harmony export */   renderRuns: () => (/* binding */ renderRuns),
/* harmony export */   summariseRun: () => (/* binding */ summariseRun)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36522);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55730);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88861);
/* harmony import */ var _view_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42976);




const WIDEST_CELL = 40;
const WIDEST_VALUE = 200;
const HEAD = [
    'suite',
    'commit',
    'recorded',
    'verdict',
    'accepted',
    'benchmarks',
    'coverage',
    'key',
];
/** The facts of one stored run without its measurements. */
function summariseRun({ key, bytes, entry, problem }) {
    if (entry === undefined) {
        return { key, bytes, ...(problem === undefined ? {} : { problem: problem.message }) };
    }
    const { suite, commit, branch, recordedAt, verdict, accepted, environment } = entry;
    const benchmarks = entry.benchmarks?.length ?? 0;
    const { fingerprint } = environment;
    return {
        key,
        bytes,
        suite,
        commit,
        branch,
        recordedAt,
        verdict,
        accepted,
        fingerprint,
        benchmarks,
    };
}
/** A table of the readable runs, by suite, newest first; keys stand last and whole. */
function renderRuns(stored) {
    const entries = stored.flatMap(({ key, entry }) => (entry === undefined ? [] : [{ key, entry }]));
    entries.sort((a, b) => (a.entry.suite < b.entry.suite ? -1 : a.entry.suite > b.entry.suite ? 1 : 0) ||
        Date.parse(b.entry.recordedAt) - Date.parse(a.entry.recordedAt));
    const rows = [HEAD, ...entries.map(({ key, entry }) => [...cells(entry), key])];
    const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .s)(row[at] ?? ''))));
    const lines = rows.map((row) => row.map((cell, at) => pad(cell, widths[at] ?? 0)).join('  '));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
/** Everything of one run that fits a line each. */
function renderRun(key, entry) {
    const { environment, tests } = entry;
    const toolchain = Object.entries(environment.toolchain).map(([name, version]) => `${name} ${version}`);
    const facts = [
        ['key', key],
        ['suite', entry.suite],
        ['commit', entry.branch === '' ? entry.commit : `${entry.commit} (${entry.branch})`],
        ['run', `${entry.runId}, attempt ${entry.attempt}`],
        ['recorded', `${entry.recordedAt} by Tollgate ${entry.toolVersion}`],
        ['verdict', entry.accepted ? `${entry.verdict}, accepted` : `${entry.verdict}, not accepted`],
        [
            'machine',
            `${environment.os}/${environment.arch}, ${environment.cpuModel}, ${environment.cores} cores`,
        ],
        ['toolchain', toolchain.join(', ') || 'not known'],
        ['fingerprint', environment.fingerprint],
        [
            'tests',
            tests === undefined ? 'none' : `${tests.counts.passed} passed, ${tests.failed.length} failed`,
        ],
        ['coverage', coverage(entry)],
        ...(entry.acceptances ?? []).map(acceptance),
        ...(entry.debts ?? []).map(debt),
    ];
    const lines = facts.map(([name, value]) => `${name.padEnd(12)} ${line(value)}`);
    const benchmarks = (entry.benchmarks ?? []).flatMap((benchmark) => benchmark.metrics.map(({ unit, samples }) => {
        const procs = benchmark.procs === undefined ? '' : `-${benchmark.procs}`;
        const name = `${benchmark.package} ${benchmark.name}${procs}`.trim();
        return `  ${line(name)}: ${line(unit)}, ${samples.length} samples, median ${(0,_view_change_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(samples) ?? '–'}`;
    }));
    const heading = benchmarks.length === 0 ? 'benchmarks   none' : 'benchmarks';
    return `${[...lines, heading, ...benchmarks].join('\n')}\n`;
}
function acceptance({ subject, by, until, reason }) {
    return ['acceptance', `${subject} by ${by} until ${until}: ${reason}`];
}
function debt({ package: packageName, name, procs, unit, ratio, since, reference, how }) {
    const change = ratio === undefined ? 'from 0' : (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(ratio - 1);
    const drift = how === 'drift' ? ', little by little' : '';
    const threads = procs === undefined ? '' : `-${procs}`;
    const benchmark = `${packageName} ${name}${threads}`.trim();
    const commits = `since ${since.slice(0, 10)}, against ${reference.slice(0, 10)}`;
    return ['debt', `${benchmark}: ${unit} ${change} ${commits}${drift}`];
}
function cells(entry) {
    const plain = [
        entry.suite,
        entry.commit.slice(0, 10),
        entry.recordedAt.slice(0, 16).replace('T', ' '),
        entry.verdict,
        entry.accepted ? 'yes' : 'no',
        entry.benchmarks === undefined ? '-' : String(entry.benchmarks.length),
        coverage(entry),
    ];
    return plain.map((cell) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToWidth */ .G)(line(cell), WIDEST_CELL, 'start'));
}
function coverage({ coverage: measured }) {
    const ratio = measured?.totals[measured.unit];
    if (ratio === undefined || ratio.total === 0)
        return '-';
    return `${((100 * ratio.covered) / ratio.total).toFixed(1)} %`;
}
function line(text) {
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(text.length > WIDEST_VALUE ? `${text.slice(0, WIDEST_VALUE)}…` : text);
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .s)(text)));
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


/***/ })

};
