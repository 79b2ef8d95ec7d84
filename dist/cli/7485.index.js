export const id = 7485;
export const ids = [7485];
export const modules = {

/***/ 69404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   XI: () => (/* binding */ action),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39711);
/**
 * The kinds of single values that a configuration is made of. `x-value` names the kind, so that a
 * message can say what is expected in words instead of showing a regular expression.
 */

/** `80%`, `92.5 %`: a bare number is refused, since 80 and 0.8 would both be a guess. */
const percentage = {
    type: 'string',
    pattern: '^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]{1,6})?) ?%$',
    'x-value': 'percentage',
};
/** A relative change: may exceed 100%, and 0 needs no sign. */
const tolerance = {
    type: ['string', 'integer'],
    pattern: '^[0-9]{1,4}(?:\\.[0-9]{1,6})? ?%$',
    minimum: 0,
    maximum: 0,
    'x-value': 'tolerance',
};
/** `90s`, `10m`, `2h`: at most 24 days, the longest time that a timer can wait. */
const duration = {
    type: 'string',
    pattern: '^[1-9][0-9]{0,5}s$|^[1-9][0-9]{0,3}m$|^[1-9][0-9]{0,2}h$',
    'x-value': 'duration',
};
const action = { type: 'string', enum: _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ACTIONS */ .p };
/** Names of tasks and suites: printable, so that a log line or a table can hold them. */
const label = {
    type: 'string',
    pattern: '^[^\\s\\p{Cc}](?:[^\\p{Cc}]{0,98}[^\\s\\p{Cc}])?$',
    'x-value': 'name',
};
/** Checked with the matcher's own rules later on; here only that it is there and bounded. */
const glob = { type: 'string', minLength: 1, maxLength: 500, 'x-value': 'glob' };
/** A file or folder below the repository's root. */
const path = {
    type: 'string',
    pattern: '^(?!/)(?![A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\p{Cc}]{1,500}$',
    'x-value': 'path',
};
/** A format's id; whether there is one of that name is asked of the registry of parsers. */
const format = {
    type: 'string',
    minLength: 1,
    maxLength: 100,
    'x-value': 'format',
};
/** A shell line, or a program and its arguments that no shell sees. */
const command = {
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    items: { type: 'string' },
    'x-value': 'command',
};


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiversSchema: () => (/* binding */ waiversSchema)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69404);
/** The waivers file: findings that are known and accepted for a time. */

const waiverSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['subject', 'owner', 'reason', 'link', 'expires'],
    description: 'One waiver. A finding whose subject matches becomes a note until the day is over.',
    examples: [
        {
            subject: 'default/internal/parser.TestSlow*',
            kind: 'tests',
            owner: '@octocat',
            reason: 'Depends on a clock that the runner does not have',
            link: 'https://example.com/issues/12',
            expires: '2027-01-31',
        },
    ],
    properties: {
        subject: {
            ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI,
            description: 'Glob on the subject of a finding.',
            examples: ['**/TestSlow*'],
        },
        kind: {
            type: 'string',
            enum: ['tests', 'coverage', 'benchmarks', 'checks'],
            description: 'Only findings of this kind. Without it: of any.',
            examples: ['benchmarks'],
        },
        owner: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
            description: 'Who answers for it.',
            examples: ['@octocat'],
        },
        reason: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            description: 'Why it is accepted.',
            examples: ['Slow only on shared runners'],
        },
        link: {
            type: 'string',
            pattern: '^https?://[^\\s\\p{Cc}]{1,1000}$',
            'x-value': 'link',
            description: 'Where the work on it can be followed.',
            examples: ['https://example.com/issues/12'],
        },
        expires: {
            type: 'string',
            pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
            'x-value': 'date',
            description: 'Last day on which it holds, in UTC. After it the waiver itself is a finding.',
            examples: ['2027-01-31'],
        },
    },
};
const waiversSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tollgate waivers',
    type: ['array', 'object'],
    additionalProperties: false,
    items: waiverSchema,
    'x-value': 'waivers',
    description: 'Findings that are known and accepted for a time: a list, or in TOML `[[waivers]]`.',
    examples: [waiverSchema.examples, { waivers: waiverSchema.examples }],
    properties: {
        waivers: {
            type: 'array',
            items: waiverSchema,
            default: [],
            description: 'The waivers. The first that matches counts.',
            examples: [waiverSchema.examples],
        },
    },
};


/***/ }),

/***/ 39711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ POLICY_ACTIONS)
/* harmony export */ });
const POLICY_ACTIONS = ['block', 'degrade', 'ignore'];


/***/ })

};
