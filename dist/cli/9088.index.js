export const id = 9088;
export const ids = [9088];
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

/***/ 89088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messageOf: () => (/* binding */ messageOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/notification/signature.js
/** Proves to a receiver who sent a body, in the way in which GitHub signs its own webhooks. */

/** Value of `X-Tollgate-Signature-256`: `sha256=` and the HMAC-SHA256 of the bytes of the body, in hex (RFC 2104). */
function signatureOf(body, secret) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex')}`;
}

// EXTERNAL MODULE: ./lib/report/escape/cut.js
var cut = __webpack_require__(4584);
// EXTERNAL MODULE: ./lib/report/escape/invisible.js
var invisible = __webpack_require__(61887);
;// CONCATENATED MODULE: ./lib/report/escape/slack.js
/**
 * Text from outside for Slack, in objects of the type `plain_text` and in the fallback of a message: nothing in it
 * calls anybody or becomes a link. Slack reads entities for these three characters and no others.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */


const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Some clients also take a bare `@channel` for a call: a zero-width space breaks it. */
const BREAK = '\u200b';
/** Units that one character may become: those of `&amp;`, and of a visible escape. */
const WIDEST = 9;
/**
 * One line of at most `limit` UTF-16 units once it is escaped, as Slack counts. Never empty, since Slack takes no empty
 * text.
 */
function slackText(text, limit) {
    const shown = (characters) => (0,invisible/* revealInvisible */.h)((0,cut/* cutText */.I)(text, characters).trim())
        .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
        .replace(/@(?=[\p{L}\p{N}])/gu, `@${BREAK}`);
    const whole = shown(limit);
    const fitting = whole.length <= limit ? whole : shown(Math.floor((limit - 40) / WIDEST));
    return fitting === '' ? '(empty)' : fitting;
}

// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
// EXTERNAL MODULE: ./lib/report/view/headline.js
var headline = __webpack_require__(1940);
;// CONCATENATED MODULE: ./lib/report/notification/words.js
/** What a person is told in a chat: the same lines whatever the chat. Raw text, to be escaped for where it goes. */


const ALERT_ICONS = {
    block: '⛔',
    inconclusive: '❔',
    degraded: '⚠️',
};
/** `Tollgate: blocked`. */
const headingOf = ({ verdict }) => `Tollgate: ${headline/* WORDS */.q9[verdict].toLowerCase()}`;
/** Where it happened: `octo/shop · main · 9b8f3de1c2a4`, with pull request and leg where there are any. */
function whereOf({ repository, branch, commit, pullRequest, leg }) {
    const parts = [
        repository,
        ...(pullRequest === undefined ? [] : [`pull request ${pullRequest}`]),
        branch,
        commit.slice(0, 12),
        leg ?? '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
/** `2 blocking, 1 degrading; tests: 1 failed, 211 passed; regressions: 3; deploy not allowed`. */
function figuresOf({ counts, deploy }) {
    const some = (count, words) => count === 0 ? [] : [`${(0,units/* formatCount */.B4)(count)} ${words}`];
    const found = [
        ...some(counts.block, 'blocking'),
        ...some(counts.inconclusive, 'not judged'),
        ...some(counts.degraded, 'degrading'),
    ];
    const tests = [...some(counts.testsFailed, 'failed'), ...some(counts.testsPassed, 'passed')];
    return [
        ...(found.length === 0 ? [] : [found.join(', ')]),
        ...(tests.length === 0 ? [] : [`tests: ${tests.join(', ')}`]),
        ...(counts.regressions === 0 ? [] : [`regressions: ${(0,units/* formatCount */.B4)(counts.regressions)}`]),
        `deploy ${deploy ? 'allowed' : 'not allowed'}`,
    ].join('; ');
}
/** `TestTotal failed: got 1, want 2 (cart/cart_test.go:31)`. */
function findingLine({ title, place }) {
    if (place === undefined)
        return title;
    return `${title} (${place.file}${place.line === undefined ? '' : `:${place.line}`})`;
}
/** What is said of findings that are not shown; undefined where all are. */
function moreOf({ counts }, shown) {
    const left = counts.block + counts.inconclusive + counts.degraded - shown;
    return left > 0 ? `… and ${(0,units/* formatCount */.B4)(left)} more` : undefined;
}

;// CONCATENATED MODULE: ./lib/report/notification/slack.js
/**
 * An alert as the body of an incoming webhook of Slack. Everything foreign stands in `plain_text`, where no formatting is
 * read; only the link to the run is `mrkdwn`, and it is made of checked characters.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 * https://docs.slack.dev/reference/block-kit/blocks (50 blocks; header 150, text of a section 3,000 characters)
 */


const HEADER = 150;
const TEXT = 3000;
function slackMessage(alert) {
    const heading = `${ALERT_ICONS[alert.verdict]} ${headingOf(alert)}`;
    const more = moreOf(alert, alert.findings.length);
    return {
        text: slackText(`${ALERT_ICONS[alert.verdict]} Tollgate: ${alert.reason}`, TEXT),
        blocks: [
            { type: 'header', text: plain(heading, HEADER) },
            { type: 'context', elements: [plain(whereOf(alert)), ...linkTo(alert)] },
            { type: 'section', text: plain(alert.reason) },
            { type: 'section', text: plain(figuresOf(alert)) },
            ...alert.findings.map((finding) => {
                const line = `${ALERT_ICONS[finding.severity]} ${findingLine(finding)}`;
                return { type: 'section', text: plain(line) };
            }),
            ...(more === undefined ? [] : [{ type: 'context', elements: [plain(more)] }]),
        ],
    };
}
const plain = (text, limit = TEXT) => ({
    type: 'plain_text',
    text: slackText(text, limit),
    emoji: false,
});
function linkTo({ runUrl }) {
    if (runUrl === undefined)
        return [];
    return [{ type: 'mrkdwn', text: `<${runUrl}|The run>`, verbatim: true }];
}

;// CONCATENATED MODULE: ./lib/report/notification/teams.js
/**
 * An alert as an Adaptive Card for a webhook of Workflows in Teams (Power Automate), which took the place of the
 * connectors. Foreign text stands in a `TextRun`: unlike `TextBlock` and `FactSet` it reads no Markdown.
 * https://learn.microsoft.com/connectors/teams/#microsoft-teams-webhook
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
 */



/** Teams takes 28 KB of a message; some of it is what Workflows wraps around. */
const LIMIT_BYTES = 26_000;
const LONGEST_TEXT = 600;
const COLOURS = { block: 'Attention', inconclusive: 'Warning', degraded: 'Warning' };
/** With as many findings as fit into what Teams takes. */
function teamsMessage(alert) {
    for (let shown = alert.findings.length; shown > 0; shown--) {
        const message = messageWith(alert, shown);
        if (Buffer.byteLength(JSON.stringify(message)) <= LIMIT_BYTES)
            return message;
    }
    return messageWith(alert, 0);
}
function messageWith(alert, shown) {
    const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        msteams: { width: 'Full' },
        body: bodyOf(alert, shown),
        actions: alert.runUrl === undefined
            ? []
            : [{ type: 'Action.OpenUrl', title: 'The run', url: alert.runUrl }],
    };
    const contentType = 'application/vnd.microsoft.card.adaptive';
    return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}
function bodyOf(alert, shown) {
    const more = moreOf(alert, shown);
    return [
        {
            type: 'TextBlock',
            text: `${ALERT_ICONS[alert.verdict]} ${headingOf(alert)}`,
            size: 'Large',
            weight: 'Bolder',
            color: COLOURS[alert.verdict],
            wrap: true,
        },
        line(whereOf(alert), { isSubtle: true }),
        line(alert.reason, { weight: 'Bolder' }),
        line(figuresOf(alert)),
        ...alert.findings
            .slice(0, shown)
            .map((finding) => line(`${ALERT_ICONS[finding.severity]} ${findingLine(finding)}`)),
        ...(more === undefined ? [] : [line(more, { isSubtle: true })]),
    ];
}
function line(text, look = {}) {
    const shown = (0,invisible/* revealInvisible */.h)((0,cut/* cutText */.I)(text, LONGEST_TEXT).trim());
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown, ...look }] };
}

;// CONCATENATED MODULE: ./lib/report/notification/message.js



/** The headers of a delivery repeat what the body says of it; the body is what is signed. */
function messageOf(alert, format, secret) {
    const body = JSON.stringify(contentOf(alert, format));
    const headers = {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': `tollgate/${alert.toolVersion}`,
    };
    if (format !== 'json')
        return { body, headers };
    return {
        body,
        headers: {
            ...headers,
            'x-tollgate-delivery': alert.delivery.id,
            'x-tollgate-timestamp': alert.delivery.sentAt,
            ...(secret === undefined ? {} : { 'x-tollgate-signature-256': signatureOf(body, secret) }),
        },
    };
}
function contentOf(alert, format) {
    switch (format) {
        case 'json':
            return alert;
        case 'slack':
            return slackMessage(alert);
        case 'teams':
            return teamsMessage(alert);
        default:
            return format;
    }
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

/***/ 29602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ coverageTable),
/* harmony export */   oW: () => (/* binding */ patchText),
/* harmony export */   sh: () => (/* binding */ missedTable)
/* harmony export */ });
/* unused harmony export lineRanges */
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88861);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49378);


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
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   q9: () => (/* binding */ WORDS),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* unused harmony export worstBaseline */
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88861);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29602);


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


/***/ })

};
