export const id = 9877;
export const ids = [9877];
export const modules = {

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckRun: () => (/* binding */ publishCheckRun),
/* harmony export */   publishStatus: () => (/* binding */ publishStatus)
/* harmony export */ });
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/** So many annotations GitHub takes in one request; more are added by further ones. */
const BATCH = 50;
/** Creates a check run that is completed, and adds the annotations that do not fit into one request. Never throws. */
async function publishCheckRun(api, { name, headCommit, url }, { conclusion, title, summary, annotations }) {
    try {
        const octokit = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(api);
        const batches = inBatches(annotations);
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
            ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api),
            name,
            head_sha: headCommit,
            status: 'completed',
            conclusion,
            ...(url === undefined ? {} : { details_url: url }),
            output: { title, summary, annotations: [...(batches[0] ?? [])] },
        });
        const id = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(data, 'id');
        if (typeof id !== 'number')
            throw new Error('its answer names no check run');
        for (const batch of batches.slice(1)) {
            await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
                ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api),
                check_run_id: id,
                output: { title, summary, annotations: [...batch] },
            });
        }
        return undefined;
    }
    catch (error) {
        return (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error, 'create a check run', 'check runs', 'checks: write');
    }
}
/** Sets a commit status. Never throws. */
async function publishStatus(api, { name, headCommit, url }, { state, description }) {
    try {
        const octokit = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(api);
        await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
            ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api),
            sha: headCommit,
            context: name,
            state,
            description,
            ...(url === undefined ? {} : { target_url: url }),
        });
        return undefined;
    }
    catch (error) {
        return (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error, 'set a commit status', 'commit statuses', 'statuses: write');
    }
}
function inBatches(all) {
    const count = Math.ceil(all.length / BATCH);
    return Array.from({ length: count }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}


/***/ }),

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   ag: () => (/* binding */ requestOptions),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
const PAGE_SIZE = 100;
const TIMEOUT_MS = 20_000;
const RETRIES = 2;
/** A limit that is lifted later than this is not waited for: a gate that hangs is worse than one that says less. */
const LONGEST_WAIT_S = 60;
/** The client, loaded when first needed; it tries again what failed by the server's fault or a limit of its rate. */
async function connect({ token, apiUrl, retryAfterMs }) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const waitsFor = (seconds, _, __, retryCount) => seconds <= LONGEST_WAIT_S && retryCount < RETRIES;
    // The plugin takes limiters of a class of its own, and uses no more of them than this.
    const pace = retryAfterMs === undefined ? {} : { write: UNPACED, notifications: UNPACED };
    const options = {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        request: { retries: RETRIES },
        retry: { retryAfterBaseValue: retryAfterMs ?? 1000 },
        throttle: {
            retryAfterBaseValue: retryAfterMs ?? 1000,
            ...pace,
            onRateLimit: waitsFor,
            onSecondaryRateLimit: waitsFor,
        },
    };
    return getOctokit(token, options, limitTime, retry, throttling);
}
/** In place of the plugin's limiters, which let one write a second through, and one comment every three. */
const UNPACED = {
    key: () => ({ schedule: (_, job) => job() }),
};
/** Each try has its own time; first of the plugins, so innermost. */
function limitTime(octokit) {
    octokit.hook.wrap('request', (request, options) => request({
        ...options,
        request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) },
    }));
    return {};
}
/** What each request is sent with. */
function requestOptions({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** The status that GitHub answered with; undefined where nothing answered. */
function statusOf(error) {
    // Octokit gives a failed connection the status 500 too, but no response.
    return property(property(error, 'response'), 'status');
}
/** Why GitHub did not tell; `what` completes `GitHub refuses to …`, and `noun` is what it is asked for. */
function explain(error, what, noun, permission) {
    const status = statusOf(error);
    if (isLimited(error))
        return 'GitHub takes no more requests now (its limit of the rate)';
    if (status === 401)
        return 'GitHub does not accept the token (401)';
    if (status === 403 && /\blocked\b/i.test(String(property(error, 'message'))))
        return `GitHub refuses to ${what} (403): the conversation is locked`;
    if (status === 403 || status === 404)
        return `GitHub refuses to ${what} (${status}): it takes the permission \`${permission}\``;
    if (typeof status === 'number' && status >= 400)
        return `GitHub cannot ${what} now (${status})`;
    const reason = error instanceof Error ? error.message : String(error);
    return `GitHub cannot be asked for ${noun}: ${(reason.split('\n')[0] ?? '').slice(0, 200)}`;
}
/** GitHub says the same 403 where a limit is reached and where a permission is missing. */
function isLimited(error) {
    if (statusOf(error) === 429)
        return true;
    const headers = property(error, 'response', 'headers');
    if (statusOf(error) !== 403)
        return false;
    return (property(headers, 'x-ratelimit-remaining') === '0' ||
        property(headers, 'retry-after') !== undefined ||
        /secondary rate limit/i.test(String(property(error, 'message'))));
}
/** A field of a value that may be anything. */
function property(value, ...path) {
    return path.reduce((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}


/***/ })

};
