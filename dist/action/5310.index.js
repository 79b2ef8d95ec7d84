export const id = 5310;
export const ids = [5310];
export const modules = {

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FINDING_AREAS),
/* harmony export */   a: () => (/* binding */ PROVEN_METHODS)
/* harmony export */ });
const FINDING_AREAS = [
    'tests',
    'coverage',
    'benchmarks',
    'checks',
    'tasks',
    'baseline',
    'policy',
];
/** Methods by which a regression is proof: what is counted, rounds by turns, and a threshold that was asked to be. */
const PROVEN_METHODS = new Set([
    'exact',
    'paired',
    'paired-ranks',
    'threshold',
]);


/***/ }),

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blobUrl),
/* harmony export */   u: () => (/* binding */ runLink)
/* harmony export */ });
/* harmony import */ var _escape_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);

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

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   z: () => (/* binding */ benchmarkName)
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


/***/ }),

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/report/view/benchmarks.js + 1 modules
var benchmarks = __webpack_require__(9571);
;// CONCATENATED MODULE: ./lib/report/view/machine.js
/** `load 2.1, busy 74 %, stolen 3 %`; empty where nothing is known. */
function machineText(conditions) {
    const { load1, busyShare, stealShare, clockMhz, governor } = conditions ?? {};
    const share = (value) => `${Math.round(value * 100)} %`;
    return [
        ...(load1 === undefined ? [] : [`load ${load1.toFixed(1)}`]),
        ...(busyShare === undefined ? [] : [`busy ${share(busyShare)}`]),
        ...(stealShare === undefined || stealShare < 0.005 ? [] : [`stolen ${share(stealShare)}`]),
        ...(clockMhz === undefined || clockMhz.high < clockMhz.low * 1.1
            ? []
            : [`clock ${Math.round(clockMhz.low)} to ${Math.round(clockMhz.high)} MHz`]),
        ...(governor === undefined || governor === 'performance' ? [] : [`governor ${governor}`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./lib/report/view/table.js
var table = __webpack_require__(9378);
;// CONCATENATED MODULE: ./lib/report/view/confirmations.js



/** Undefined where nothing was measured so. */
function confirmationsTable(confirmations = []) {
    const measured = confirmations.filter(({ kind }) => kind === 'measured');
    if (measured.length === 0)
        return undefined;
    return {
        title: 'Measured by turns, base and head on this machine',
        ...(0,table/* tableOf */.c)(measured, [
            { label: 'Task', kind: 'name', cell: ({ task }) => task },
            { label: 'Base', kind: 'name', cell: ({ base }) => (base ?? '').slice(0, 10) },
            { label: 'Benchmarks', kind: 'number', cell: ({ benchmarks }) => String(benchmarks ?? 0) },
            { label: 'Rounds', kind: 'text', cell: roundsText },
            {
                label: 'Time',
                kind: 'number',
                minor: 1,
                cell: ({ durationMs }) => (0,units/* formatDuration */.a3)(durationMs ?? 0),
            },
            { label: 'Wrong regression', kind: 'text', cell: errorText },
            {
                label: 'Machine',
                kind: 'text',
                minor: 2,
                cell: ({ conditions }) => machineText(conditions),
            },
        ]),
    };
}
function roundsText({ rounds, mostRounds, stopped }) {
    const why = stopped === 'budget' ? ', time was up' : stopped === 'cancelled' ? ', stopped' : '';
    return `${rounds ?? 0} of ${mostRounds ?? 0}${why}`;
}
function errorText({ alpha, tests }) {
    return `at most ${(0,units/* formatLimit */.tW)(alpha ?? 0)} over ${tests ?? 0} tests and all looks`;
}

// EXTERNAL MODULE: ./lib/report/view/coverage.js
var coverage = __webpack_require__(9602);
// EXTERNAL MODULE: ./lib/report/names.js
var names = __webpack_require__(4110);
;// CONCATENATED MODULE: ./lib/report/view/debts.js
/** Benchmarks that are worse on the default branch than was accepted, and which commits may have brought that. */



const NAMED = 3;
/** Undefined where there is none. */
function debtsTable(debts = []) {
    if (debts.length === 0)
        return undefined;
    const isMany = (part) => new Set(debts.map(part)).size > 1;
    return {
        title: 'Debts of the default branch',
        ...(0,table/* tableOf */.c)(debts, [
            { label: 'Benchmark', kind: 'name', cell: names/* benchmarkName */.z },
            { label: 'Metric', kind: 'text', cell: ({ unit }) => unit },
            { label: 'Change', kind: 'number', cell: changeText },
            { label: 'Since', kind: 'name', cell: ({ since }) => debts_short(since) },
            { label: 'Between', kind: 'text', cell: betweenText },
            {
                label: 'Package',
                kind: 'name',
                minor: 1,
                shown: isMany((debt) => debt.package),
                cell: (debt) => debt.package,
            },
            {
                label: 'Suite',
                kind: 'name',
                minor: 2,
                shown: isMany(({ suite }) => suite),
                cell: ({ suite }) => suite,
            },
        ]),
    };
}
const debts_short = (commit) => commit.slice(0, 10);
function changeText({ ratio }) {
    return ratio === undefined ? 'from 0' : (0,units/* formatChange */.eD)(ratio - 1);
}
/** The first and the last of the commits that may have brought it. */
function betweenText({ reference, since, between, how }) {
    const drift = how === 'drift' ? ', little by little' : '';
    if (between.length === 0)
        return `${debts_short(reference)} and ${debts_short(since)}${drift}`;
    const shown = between.slice(0, NAMED).map(debts_short).join(', ');
    const more = between.length - NAMED;
    return `${shown}${more > 0 ? ` and ${more} more` : ''}${drift}`;
}

// EXTERNAL MODULE: ./lib/report/view/headline.js
var headline = __webpack_require__(1940);
;// CONCATENATED MODULE: ./lib/report/view/runs.js


/** Counts of each suite; columns that are zero throughout are left out, but for failed and skipped. */
function testsTable(tests) {
    if (tests.length === 0)
        return undefined;
    const some = (key) => tests.some(({ counts }) => counts[key] > 0);
    const number = (label, key, shown = true) => ({
        label,
        kind: 'number',
        shown,
        cell: ({ counts }) => (0,units/* formatCount */.B4)(counts[key]),
    });
    return (0,table/* tableOf */.c)(tests, [
        { label: 'Suite', kind: 'name', cell: ({ suite }) => suite },
        number('Passed', 'passed'),
        number('Failed', 'failed'),
        number('Errored', 'errored', some('errored')),
        number('Unfinished', 'unfinished', some('unfinished')),
        number('Skipped', 'skipped'),
        {
            label: 'Time',
            kind: 'number',
            cell: ({ durationMs }) => (durationMs === undefined ? '–' : (0,units/* formatDuration */.a3)(durationMs)),
        },
    ]);
}
/** Status of each task, in the order of the plan. */
function tasksTable(tasks) {
    if (tasks.length === 0)
        return undefined;
    return (0,table/* tableOf */.c)(tasks, [
        { label: 'Task', kind: 'name', cell: ({ name }) => name },
        { label: 'Status', kind: 'text', cell: statusText },
        {
            label: 'Time',
            kind: 'number',
            cell: ({ durationMs, status }) => (status === 'skipped' ? '–' : (0,units/* formatDuration */.a3)(durationMs)),
        },
        {
            label: 'Attempts',
            kind: 'number',
            shown: tasks.some(({ attempts }) => attempts > 1),
            cell: ({ attempts }) => (0,units/* formatCount */.B4)(attempts),
        },
    ]);
}
function statusText({ status, exitCode, signal, skippedBecause }) {
    if (skippedBecause !== undefined) {
        return `${status} (${skippedBecause.reason} of ${skippedBecause.task})`;
    }
    if (signal !== undefined)
        return `${status} (${signal})`;
    return exitCode === undefined || exitCode === 0 ? status : `${status} (exit code ${exitCode})`;
}
/** State of each suite's baseline, and what this run added to it. Why it is so stands in the findings. */
function baselinesTable(baselines, saved) {
    if (baselines.length === 0 && saved.length === 0)
        return undefined;
    const keys = new Map(saved.map(({ suite, key }) => [suite, key]));
    return (0,table/* tableOf */.c)(baselines, [
        { label: 'Suite', kind: 'name', cell: ({ suite }) => suite },
        { label: 'State', kind: 'text', cell: ({ state }) => state },
        { label: 'Compared with', kind: 'text', cell: referenceText },
        {
            label: 'Recorded',
            kind: 'text',
            shown: baselines.some(({ reference }) => reference !== undefined),
            cell: ({ reference }) => reference?.recordedAt.slice(0, 10) ?? '–',
        },
        { label: 'Runs known', kind: 'number', cell: ({ entries }) => (0,units/* formatCount */.B4)(entries) },
        {
            label: 'Saved as',
            kind: 'name',
            shown: saved.length > 0,
            cell: ({ suite }) => keys.get(suite) ?? '–',
        },
    ]);
}
function referenceText({ reference, distance = 0 }) {
    if (reference === undefined)
        return '–';
    const commit = reference.commit.slice(0, 10);
    const back = distance === 0 ? '' : `, ${(0,units/* formatCount */.B4)(distance)} back`;
    return `${reference.branch === '' ? commit : `${commit} (${reference.branch})`}${back}`;
}

// EXTERNAL MODULE: ./lib/report/worst-first.js
var worst_first = __webpack_require__(2346);
;// CONCATENATED MODULE: ./lib/report/view.js
/**
 * The one view of a report that all renderers share: what is said and in which order, not how it looks. Pure; text in
 * it is raw and may be hostile.
 */









const TITLES = {
    tests: 'Tests',
    coverage: 'Coverage',
    benchmarks: 'Benchmarks',
    checks: 'Checks',
    tasks: 'Tasks',
    baseline: 'Baseline',
    policy: 'Policy',
};
/** Builds the view. */
function viewOf(unsorted) {
    const report = { ...unsorted, findings: (0,worst_first/* worstFirst */.m)(unsorted.findings) };
    return {
        headline: (0,headline/* headlineOf */.gD)(report),
        sections: sectionsOf(report),
        notices: noticesOf(report),
        environment: environmentOf(report),
        context: report.context,
    };
}
function tablesOf(area, report) {
    switch (area) {
        case 'tests':
            return present(testsTable(report.tests));
        case 'coverage':
            return present((0,coverage/* coverageTable */.LR)(report.coverage), (0,coverage/* missedTable */.sh)(report.coverage));
        case 'benchmarks':
            return present((0,benchmarks/* benchmarksTable */.H_)(report), debtsTable(report.debts), confirmationsTable(report.confirmations));
        case 'tasks':
            return present(tasksTable(report.tasks));
        case 'baseline':
            return present(baselinesTable(report.baselines, report.savedBaselines));
        case 'checks':
        case 'policy':
            return [];
    }
}
function present(...tables) {
    return tables.filter((table) => table !== undefined);
}
function sectionsOf(report) {
    const rank = ({ findings: [worst] }) => (worst ? (0,worst_first/* severityRank */.q)(worst.severity) : 4);
    return verdict/* FINDING_AREAS */.N.map((area) => {
        const findings = report.findings.filter((finding) => finding.area === area);
        const tables = tablesOf(area, report);
        return { area, title: TITLES[area], tally: (0,headline/* tallyOf */.sv)(findings), findings, tables };
    })
        .filter(({ findings, tables }) => findings.length > 0 || tables.length > 0)
        .sort((a, b) => rank(a) - rank(b));
}
/** What was said along the way, and what was skipped while reading baselines or results; none of it twice. */
function noticesOf(report) {
    const judged = new Set(report.findings.flatMap(({ title, why }) => [title, why]));
    const problems = [...report.baselines, ...report.tasks].flatMap(({ problems: all }) => all);
    const said = [...report.notices, ...problems.map(({ message }) => message)];
    return [...new Set(said)].filter((notice) => !judged.has(notice));
}
function environmentOf(report) {
    const { environment, context, change } = report;
    const tools = Object.entries(environment.toolchain).map(([name, version]) => `${name} ${version}`);
    const base = change.base ?? (change.unavailable === undefined ? '' : change.unavailable);
    return [
        { label: 'Commit', text: context.headCommit },
        { label: 'Compared with', text: base },
        {
            label: 'Machine',
            text: `${environment.os} ${environment.arch}, ${environment.cores} × ${environment.cpuModel}`,
        },
        { label: 'Tools', text: tools.join(', ') },
        { label: 'Configuration', text: report.configSources.join(', ') },
        { label: 'Run', text: `${report.startedAt}, ${(0,units/* formatDuration */.a3)(report.durationMs)}` },
        { label: 'Tollgate', text: report.toolVersion },
    ].filter(({ text }) => text !== '');
}


/***/ }),

/***/ 9571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oq: () => (/* binding */ DECISION_RANK),
  b8: () => (/* binding */ badness),
  H_: () => (/* binding */ benchmarksTable),
  k0: () => (/* binding */ changeText),
  Be: () => (/* binding */ comparedOf),
  Bt: () => (/* binding */ intervalText),
  MJ: () => (/* binding */ policyText)
});

// EXTERNAL MODULE: ./lib/report/names.js
var names = __webpack_require__(4110);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/report/view/change.js
var change = __webpack_require__(2976);
// EXTERNAL MODULE: ./lib/report/view/table.js
var table = __webpack_require__(9378);
;// CONCATENATED MODULE: ./lib/report/view/trend.js
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

;// CONCATENATED MODULE: ./lib/report/view/benchmarks.js
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
    const base = (0,change/* median */.JZ)(comparison.base);
    const head = (0,change/* median */.JZ)(comparison.head);
    return {
        comparison,
        base,
        head,
        change: (0,change/* changeOf */.C2)(base, head, comparison.effect?.ratio),
        quiet: comparison.action === 'ignore' || comparison.decision === 'unchanged',
        trend: sparkline([...pastValues(comparison, report), ...(head === undefined ? [] : [head])]),
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
        return (0,units/* formatChange */.eD)(change);
    return base === 0 && head !== undefined ? 'from 0' : '–';
}
function intervalText({ effect, method }) {
    if (effect?.low === undefined || effect.high === undefined) {
        return method === 'exact' ? 'exact' : '–';
    }
    return `${(0,units/* formatChange */.eD)(effect.low - 1)} to ${(0,units/* formatChange */.eD)(effect.high - 1)}`;
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
    const values = new Map(rows.map((row) => [row, (0,units/* formatValues */.KU)(row.comparison.unit, [row.base, row.head])]));
    const quiet = rows.filter((row) => row.quiet).length;
    return {
        ...(0,table/* tableOf */.c)(rows, [
            { label: 'Benchmark', kind: 'name', cell: ({ comparison }) => (0,names/* benchmarkName */.z)(comparison) },
            { label: 'Decision', kind: 'text', cell: ({ comparison }) => comparison.decision },
            { label: 'Metric', kind: 'text', cell: ({ comparison }) => (0,names/* metricName */.K)(comparison) },
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
        quietLabel: `${(0,units/* formatCount */.B4)(quiet)} unchanged or ignored`,
    };
}
function policyText({ tolerance, action }) {
    return `${(0,units/* formatLimit */.tW)(tolerance)} → ${action}`;
}


/***/ }),

/***/ 2976:
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

/***/ 9602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ coverageTable),
/* harmony export */   oW: () => (/* binding */ patchText),
/* harmony export */   sh: () => (/* binding */ missedTable)
/* harmony export */ });
/* unused harmony export lineRanges */
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);


/** Total, floor, reference and patch of each suite; undefined where nothing was measured. */
function coverageTable(coverage) {
    if (coverage.length === 0)
        return undefined;
    const some = (key) => coverage.some((suite) => suite[key] !== undefined);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c)(coverage, [
        { label: 'Suite', kind: 'name', shown: coverage.length > 1, cell: ({ suite }) => suite },
        { label: 'Unit', kind: 'text', cell: ({ unit }) => unit },
        { label: 'Total', kind: 'number', cell: ({ totals, unit }) => withCounts(totals[unit]) },
        { label: 'Floor', kind: 'number', cell: floorText },
        {
            label: 'Reference',
            kind: 'number',
            shown: some('reference'),
            cell: ({ reference }) => withCounts(reference),
        },
        { label: 'Change', kind: 'number', shown: some('reference'), cell: changeText },
        {
            label: 'Changed lines',
            kind: 'number',
            shown: some('patch'),
            cell: ({ patch }) => patchText(patch),
        },
        {
            label: 'Their floor',
            kind: 'number',
            shown: some('patchFloor'),
            cell: ({ patchFloor }) => (patchFloor === undefined ? '–' : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(patchFloor)),
        },
    ]);
}
function withCounts(ratio) {
    return ratio === undefined || ratio.total === 0
        ? 'not measured'
        : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRatio */ .B0)(ratio)} (${ratio.covered}/${ratio.total})`;
}
/** No executable line changed: nothing to cover, which is not the same as nothing covered. */
function patchText(patch) {
    if (patch === undefined)
        return 'not measured';
    return patch.total === 0 ? 'none executable' : withCounts(patch);
}
function floorText({ floor, floorConfigured }) {
    return floorConfigured ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(floor) : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(floor)} (default)`;
}
function changeText({ totals, unit, reference }) {
    const total = totals[unit];
    if (!total?.total || !reference?.total)
        return '–';
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(total.covered / total.total - reference.covered / reference.total);
}
/** Changed executable lines that no test reaches, a row a file, most lines first. */
function missedTable(coverage) {
    const files = coverage
        .flatMap((suite) => suite.patchMissed)
        .filter(({ lines }) => lines.length > 0)
        .sort((a, b) => b.lines.length - a.lines.length);
    if (files.length === 0)
        return undefined;
    return {
        title: 'Changed lines that no test reaches',
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c)(files, [
            { label: 'File', kind: 'name', cell: ({ file }) => file },
            { label: 'Lines', kind: 'text', cell: ({ lines }) => lineRanges(lines) },
        ], ({ file, lines: [line] }) => ({
            quiet: false,
            place: line === undefined ? { file } : { file, line },
        })),
    };
}
/** `12–15, 20, 31–32`, no more than 20 ranges of it. */
function lineRanges(lines) {
    const ranges = [];
    for (const line of [...lines].sort((a, b) => a - b)) {
        const last = ranges.at(-1);
        if (last !== undefined && line <= last.to + 1)
            last.to = line;
        else
            ranges.push({ from: line, to: line });
    }
    const shown = ranges
        .slice(0, 20)
        .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
    const rest = ranges.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}


/***/ }),

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ worstBaseline),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9602);


const WORDS = {
    pass: 'Passed',
    degraded: 'Passed, degraded',
    inconclusive: 'Inconclusive',
    block: 'Blocked',
};
const BASELINE_WORST_FIRST = [
    'none',
    'damaged',
    'evicted',
    'other-environment',
    'stale',
    'fallback',
    'exact',
];
/** Reads the headline off a report. */
function headlineOf(report) {
    const { kind, summary } = report.verdict;
    const worst = report.findings.find(({ severity }) => severity === kind);
    return {
        kind,
        word: WORDS[kind],
        sentence: summary,
        ...(worst === undefined || worst.todo === ''
            ? {}
            : {
                first: {
                    todo: worst.todo,
                    ...(worst.place === undefined ? {} : { place: worst.place }),
                },
            }),
        tally: tallyOf(report.findings),
        deploy: deployText(report),
        figures: figuresOf(report),
    };
}
/** `2 blocking, 1 not judged, 3 degrading`; empty where there is no finding. */
function tallyOf(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const some = (severity, word) => {
        const number = count(severity);
        return number === 0 ? [] : [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(number)} ${word}`];
    };
    return [
        ...some('block', 'blocking'),
        ...some('inconclusive', 'not judged'),
        ...some('degraded', 'degrading'),
        ...some('note', count('note') === 1 ? 'note' : 'notes'),
    ].join(', ');
}
function deployText({ deploy, degraded, verdict, exitCode, failOn }) {
    const allowed = deploy ? (degraded ? 'allowed, in degraded mode' : 'allowed') : 'not allowed';
    if (!deploy && exitCode === 0) {
        return `${allowed}; the step passes all the same, since fail-on does not name ${verdict.kind}`;
    }
    if (deploy && exitCode !== 0 && failOn.includes(verdict.kind)) {
        return `${allowed}; the step fails all the same, since fail-on names ${verdict.kind}`;
    }
    return allowed;
}
function figuresOf(report) {
    return [
        { label: 'Tests', text: testsFigure(report.tests) },
        { label: 'Coverage', text: report.coverage.map(coverageFigure).join('; ') },
        { label: 'Benchmarks', text: benchmarksFigure(report.comparisons) },
        { label: 'Baseline', text: worstBaseline(report.baselines) ?? '' },
    ].filter(({ text }) => text !== '');
}
function testsFigure(tests) {
    if (tests.length === 0)
        return '';
    const sum = (key) => tests.reduce((total, { counts }) => total + counts[key], 0);
    const bad = sum('failed') + sum('errored') + sum('unfinished');
    const parts = [
        ...(bad > 0 ? [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(bad)} failed`] : []),
        `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(sum('passed'))} passed`,
        ...(sum('skipped') > 0 ? [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(sum('skipped'))} skipped`] : []),
    ];
    return parts.join(', ');
}
function coverageFigure(suite) {
    const total = suite.totals[suite.unit];
    const all = total?.total ? `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRatio */ .B0)(total)} of ${suite.unit}` : `no ${suite.unit} measured`;
    return suite.patch?.total ? `${all}, ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .patchText */ .oW)(suite.patch)} of changed lines` : all;
}
function benchmarksFigure(comparisons) {
    const counts = new Map();
    for (const { decision, action } of comparisons) {
        const word = action === 'ignore' ? 'ignored' : decision;
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const order = [
        'regressed',
        'vanished',
        'not-comparable',
        'inconclusive',
        'near',
        'skipped',
        'new',
        'improved',
        'unchanged',
        'ignored',
    ];
    return order
        .filter((word) => counts.has(word))
        .map((word) => `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.get(word) ?? 0)} ${word}`)
        .join(', ');
}
/** The state of the suite that is worst off; undefined where no baseline was looked for. */
function worstBaseline(baselines) {
    const states = new Set(baselines.map(({ state }) => state));
    return BASELINE_WORST_FIRST.find((state) => states.has(state));
}


/***/ }),

/***/ 9378:
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

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst),
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1732);
/** The order in which people read: what blocks first, and what the size limits of a platform cut last. */

const SEVERITY_RANK = {
    block: 0,
    inconclusive: 1,
    degraded: 2,
    note: 3,
};
/** 0 for what blocks, up to 3 for a note. */
function severityRank(severity) {
    return SEVERITY_RANK[severity];
}
/** A sorted copy: by severity, then by area in the order in which the gate judges; else as they were. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity) ||
        _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_AREAS */ .N.indexOf(a.area) - _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING_AREAS */ .N.indexOf(b.area));
}


/***/ })

};
