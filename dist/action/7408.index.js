export const id = 7408;
export const ids = [7408];
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

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderOpenmetrics: () => (/* binding */ renderOpenmetrics)
});

// EXTERNAL MODULE: ./lib/report/escape/cut.js
var cut = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(1887);
;// CONCATENATED MODULE: ./lib/report/escape/openmetrics.js
/** Text in the OpenMetrics format, where a line end or a quote would begin another sample. */

/** The value of a label, without the quotes around it. */
function openmetricsLabel(text) {
    return (0,invisible/* revealInvisible */.h)(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

// EXTERNAL MODULE: ./lib/report/names.js
var names = __webpack_require__(4110);
// EXTERNAL MODULE: ./lib/report/span.js
var span = __webpack_require__(1512);
// EXTERNAL MODULE: ./lib/report/view/change.js
var change = __webpack_require__(2976);
;// CONCATENATED MODULE: ./lib/report/openmetrics.js
/**
 * The figures of a report in the text format of OpenMetrics 1.0:
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */





const VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'];
const SEVERITIES = ['block', 'inconclusive', 'degraded', 'note'];
const LABEL_CHARACTERS = 500;
/** Verdict, run, findings, tests, coverage, tasks and benchmarks; what was not measured has no sample. */
function renderOpenmetrics(report) {
    const families = [
        ...verdictFamilies(report),
        ...testFamilies(report.tests),
        ...coverageFamilies(report.coverage),
        taskFamily(report.tasks),
        ...benchmarkFamilies(report.comparisons),
    ];
    return `${families.map(familyText).join('')}# EOF\n`;
}
function verdictFamilies(report) {
    const { verdict, findings, context } = report;
    return [
        {
            name: 'tollgate_run',
            type: 'info',
            help: 'What was judged.',
            samples: [
                {
                    labels: {
                        version: report.toolVersion,
                        repository: context.repository,
                        branch: context.branch,
                        commit: context.headCommit,
                        event: context.event,
                        leg: report.leg ?? '',
                    },
                    value: 1,
                },
            ],
        },
        {
            name: 'tollgate_verdict',
            type: 'stateset',
            help: 'The verdict.',
            samples: VERDICTS.map((kind) => ({
                labels: { tollgate_verdict: kind },
                value: Number(verdict.kind === kind),
            })),
        },
        gauge('tollgate_deploy_allowed', 'The verdict allows a deploy.', [
            { value: Number(report.deploy) },
        ]),
        gauge('tollgate_findings', 'Findings by severity.', SEVERITIES.map((severity) => ({
            labels: { severity },
            value: findings.filter((finding) => finding.severity === severity).length,
        }))),
        gauge('tollgate_run_start_timestamp_seconds', 'When the run started, since 1970.', [{ value: seconds((0,span/* spanOf */.e)(report)?.start) }], 'seconds'),
        gauge('tollgate_run_duration_seconds', 'How long the run took.', [{ value: report.durationMs / 1000 }], 'seconds'),
    ];
}
function testFamilies(tests) {
    return [
        gauge('tollgate_tests', 'Tests by their result.', tests.flatMap(({ suite, counts }) => Object.entries(counts).map(([result, value]) => ({ labels: { suite, result }, value })))),
        gauge('tollgate_tests_duration_seconds', 'How long the tests took.', tests.map(({ suite, durationMs }) => ({ labels: { suite }, value: seconds(durationMs) })), 'seconds'),
    ];
}
function coverageFamilies(coverage) {
    return [
        gauge('tollgate_coverage_ratio', 'Share that tests reach.', coverage.flatMap(({ suite, totals }) => Object.entries(totals).map(([of, total]) => ({
            labels: { suite, of },
            value: ratio(total),
        }))), 'ratio'),
        gauge('tollgate_coverage_floor_ratio', 'Least share that the policy takes.', coverage.map(({ suite, unit: of, floor }) => ({ labels: { suite, of }, value: floor })), 'ratio'),
        gauge('tollgate_coverage_patch_ratio', 'Share of the changed lines that tests reach.', coverage.map(({ suite, patch }) => ({ labels: { suite }, value: ratio(patch) })), 'ratio'),
    ];
}
function taskFamily(tasks) {
    const ran = tasks.filter(({ status }) => status !== 'skipped');
    const samples = ran.map(({ name: task, suite, status, durationMs }) => ({
        labels: { task, suite, status },
        value: seconds(durationMs),
    }));
    return gauge('tollgate_task_duration_seconds', 'How long a task took.', samples, 'seconds');
}
function benchmarkFamilies(comparisons) {
    const rows = comparisons.map((one) => {
        const { suite, package: place, unit, decision, effect } = one;
        const base = (0,change/* median */.JZ)(one.base);
        const head = (0,change/* median */.JZ)(one.head);
        const benchmark = (0,names/* benchmarkName */.z)(one);
        const labels = { suite, package: place, benchmark, unit };
        return { labels, decision, base, head, change: (0,change/* changeOf */.C2)(base, head, effect?.ratio) };
    });
    const decisions = new Map();
    for (const { decision } of rows)
        decisions.set(decision, (decisions.get(decision) ?? 0) + 1);
    const family = (name, help, key) => gauge(name, help, rows.map(({ labels, [key]: value }) => ({ labels, value })));
    return [
        gauge('tollgate_benchmarks', 'Metrics of benchmarks by what was decided.', [...decisions].map(([decision, value]) => ({ labels: { decision }, value }))),
        family('tollgate_benchmark_base', 'Median of the base, in the unit of the label.', 'base'),
        family('tollgate_benchmark_head', 'Median of the head, in the unit of the label.', 'head'),
        gauge('tollgate_benchmark_change_ratio', 'Relative change, head against base: 0.05 is 5 % more.', rows.map(({ labels, change }) => ({ labels, value: change })), 'ratio'),
    ];
}
function gauge(name, help, samples, unit) {
    return { name, type: 'gauge', help, samples, ...(unit === undefined ? {} : { unit }) };
}
/** Without a sample, nothing; a second sample with the same labels would make the whole file invalid. */
function familyText({ name, type, unit, help, samples }) {
    const lines = new Map();
    for (const { labels = {}, value } of samples) {
        if (value === undefined || !Number.isFinite(value))
            continue;
        const key = `${name}${type === 'info' ? '_info' : ''}${labelsText(labels)}`;
        if (!lines.has(key))
            lines.set(key, `${key} ${value}\n`);
    }
    if (lines.size === 0)
        return '';
    return [
        `# TYPE ${name} ${type}\n`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}\n`]),
        `# HELP ${name} ${help}\n`,
        ...lines.values(),
    ].join('');
}
/** An empty label is the same as none. */
function labelsText(labels) {
    const pairs = Object.entries(labels)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name}="${openmetricsLabel((0,cut/* cutText */.I)(value, LABEL_CHARACTERS))}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
function seconds(milliseconds) {
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}
function ratio(counted) {
    return counted === undefined ? undefined : counted.covered / counted.total;
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


/***/ })

};
