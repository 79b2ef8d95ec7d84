export const id = 2637;
export const ids = [2637];
export const modules = {

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ openPayload),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   zh: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1246);
/* harmony import */ var _read_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3192);
/**
 * The event file of a workflow run: JSON of any shape, partly written by strangers (a fork names its own branches).
 * Each value is taken out alone and checked; nothing is believed to be there.
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */



/** GitHub caps its payloads at 25 MB. */
const EVENT_LIMIT_BYTES = 26 * 1024 * 1024;
const NAME_LIMIT = 500;
const MOST_NAMES = 100;
/** Text of the event file; undefined where there is none. Throws a ProblemError where it is too large or unreadable. */
async function readEventFile(path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size <= EVENT_LIMIT_BYTES)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_read_path_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'ENOENT')
            return undefined;
        throw (0,_read_path_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    throw badEvent(`the event file '${path}' is larger than ${EVENT_LIMIT_BYTES} bytes`);
}
/**
 * Opens the payload; an absent one has no values.
 * @throws ProblemError where there is text but not JSON: to guess the event then could judge the wrong change.
 */
function openPayload(json) {
    const payload = json === undefined || json.trim() === '' ? undefined : parse(json);
    const text = (...path) => {
        const value = valueAt(payload, path);
        return isName(value) ? value : undefined;
    };
    return {
        text,
        commit(...path) {
            const hash = text(...path);
            if (hash === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash))
                return undefined;
            return /^0+$/.test(hash) ? undefined : hash;
        },
        names(...path) {
            const value = valueAt(payload, path);
            const listed = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [];
            return listed.map((one) => valueAt(one, ['name'])).filter(isName);
        },
        count(...path) {
            const value = valueAt(payload, path);
            return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
                ? value
                : undefined;
        },
    };
}
/**
 * The labels of a pull request, and the one whose setting is the event.
 * https://docs.github.com/webhooks/webhook-events-and-payloads?actionType=labeled#pull_request
 */
function labelsOf(payload) {
    const labels = payload.names('pull_request', 'labels');
    const isSet = payload.text('action') === 'labeled';
    const labelled = isSet ? payload.text('label', 'name') : undefined;
    return {
        ...(labels.length === 0 ? {} : { labels }),
        ...(labelled === undefined ? {} : { labelled }),
    };
}
function isName(value) {
    if (typeof value !== 'string' || value === '' || value.length > NAME_LIMIT)
        return false;
    return !/[\x00-\x1f\x7f]/.test(value);
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw badEvent(`the event file is not JSON: ${reason.slice(0, 200)}`);
    }
}
function valueAt(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}
function badEvent(message) {
    const hint = 'GITHUB_EVENT_PATH names the file; run the job again.';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M([{ code: 'event-unreadable', severity: 'error', message, hint }]);
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


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPull: () => (/* binding */ findPull),
/* harmony export */   readWorkflowRun: () => (/* binding */ readWorkflowRun)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7997);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2894);
/**
 * The run that the event `workflow_run` tells of, and the pull request that it was for. GitHub says what it is, not
 * the run itself: what a run of a fork left behind is believed in nothing of this.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */



/**
 * Reads the event file.
 *
 * @throws ProblemError where the event is another one, or names no run or commit
 */
async function readWorkflowRun(env) {
    const path = env.GITHUB_EVENT_PATH;
    const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .openPayload */ .JS)(path ? await (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventFile */ .zh)(path) : undefined);
    const headCommit = payload.commit('workflow_run', 'head_sha');
    const id = payload.count('workflow_run', 'id');
    if (env.GITHUB_EVENT_NAME !== 'workflow_run' || headCommit === undefined || id === undefined)
        throw notAWorkflowRun(env.GITHUB_EVENT_NAME);
    return {
        id: String(id),
        attempt: payload.count('workflow_run', 'run_attempt') ?? 1,
        event: payload.text('workflow_run', 'event') ?? '',
        conclusion: payload.text('workflow_run', 'conclusion') ?? '',
        headCommit,
        headBranch: payload.text('workflow_run', 'head_branch') ?? '',
        headRepository: payload.text('workflow_run', 'head_repository', 'full_name') ?? '',
        defaultBranch: payload.text('repository', 'default_branch') ?? '',
    };
}
/**
 * The open pull request whose head is the run's. `workflow_run.pull_requests` is empty for forks, so it is looked up;
 * where one head is proposed to several branches, the hint decides among those that fit. Never throws.
 *
 * @param hint a number that the run itself gave, which proves nothing
 */
async function findPull(api, { headRepository, headBranch, headCommit }, hint) {
    if (headRepository === '' || headBranch === '')
        return { none: 'the branch of the run is gone' };
    try {
        const octokit = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(api);
        const [owner = ''] = headRepository.split('/');
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
            ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOptions */ .ag)(api),
            head: `${owner}:${headBranch}`,
            state: 'open',
            per_page: _rest_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md,
        });
        const pulls = data;
        if (!Array.isArray(pulls))
            throw new Error('its answer lists no pull requests');
        const fitting = pulls
            .filter((pull) => (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(pull, 'head', 'sha') === headCommit &&
            (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(pull, 'head', 'repo', 'full_name') === headRepository)
            .map((pull) => (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(pull, 'number'))
            .filter((number) => typeof number === 'number');
        const [first] = fitting;
        if (first === undefined)
            return { none: `no open pull request has ${headCommit} as its head` };
        return { pullRequest: fitting.find((number) => number === hint) ?? first };
    }
    catch (error) {
        const permission = 'pull-requests: write';
        return { unavailable: (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error, 'list pull requests', 'pull requests', permission) };
    }
}
function notAWorkflowRun(event) {
    const message = `the event is ${event || 'unknown'}, not workflow_run`;
    const hint = 'Use this action in a workflow with `on: workflow_run`, as docs/pull-requests.md shows.';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M([{ code: 'not-a-workflow-run', severity: 'error', message, hint }]);
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   O$: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/**
 * Reads files that a person names on the command line: anywhere on the machine, so not below a root
 * and not through the `FileSystem` port. What cannot be read is a mistake of usage, said with its path.
 */



/**
 * Streams the bytes of one file.
 * @throws ProblemError where it is missing, a directory, or may not be read; before the first chunk.
 */
async function* readPath(path) {
    await checkReadable(path);
    try {
        // A pipe (`<(command)`) has no size and cannot be reopened, so the stream decides, not stat.
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
            yield chunk;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function checkReadable(path) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (!entry.isDirectory())
        return;
    throw inputError('input-directory', `'${path}' is a directory`, 'Name the files in it.');
}
/** Turns what the operating system said into a problem that names the path. */
function unreadable(path, cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return inputError('input-missing', `'${path}' does not exist`, 'Check the path.', cause);
    const reason = code ?? (cause instanceof Error ? cause.message : String(cause));
    const hint = 'Check that the file may be read.';
    return inputError('input-unreadable', `'${path}' cannot be read (${reason})`, hint, cause);
}
/** `ENOENT` and its like; undefined for errors that no system call made. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function inputError(code, message, hint, cause) {
    const options = cause === undefined ? {} : { cause };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .M([{ code, severity: 'error', message, hint }], options);
}


/***/ })

};
