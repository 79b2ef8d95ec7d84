export const id = 6622;
export const ids = [6622];
export const modules = {

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);
/**
 * One comment of ours on a pull request or a commit: found again by its mark, updated, and never repeated.
 * https://docs.github.com/rest/issues/comments and https://docs.github.com/rest/commits/comments
 */

/** GitHub keeps at most 2,500 comments of an issue. */
const MAX_PAGES = 25;
/** How often a text that another job has overwritten is written again. */
const WRITES = 4;
/** Writes the comment; never throws. */
async function publishComment(api, request) {
    try {
        const octokit = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(api);
        if (await hasMovedOn(octokit, api, request))
            return { done: 'moved-on' };
        const login = await ownLogin(octokit);
        const first = await writeOnce(octokit, api, request, login);
        let last = first;
        for (let i = 1; i < WRITES && wasWritten(last); i++) {
            const [now] = await findOurs(octokit, api, request, login);
            if (now !== undefined && request.isWithin(now.text))
                break;
            last = await writeOnce(octokit, api, request, login);
        }
        return { done: first };
    }
    catch (error) {
        const { permission } = routesOf(request);
        return { unavailable: (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error, 'write a comment', 'comments', permission) };
    }
}
function routesOf({ pullRequest, headCommit }) {
    const repository = '/repos/{owner}/{repo}';
    if (pullRequest === undefined)
        return {
            all: `${repository}/commits/{commit_sha}/comments`,
            one: `${repository}/comments/{comment_id}`,
            parameters: { commit_sha: headCommit },
            permission: 'contents: write',
        };
    return {
        all: `${repository}/issues/{issue_number}/comments`,
        one: `${repository}/issues/comments/{comment_id}`,
        parameters: { issue_number: pullRequest },
        permission: 'pull-requests: write',
    };
}
const wasWritten = (done) => done !== 'nothing-to-say';
async function hasMovedOn(octokit, api, { pullRequest, headCommit }) {
    if (pullRequest === undefined)
        return false;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api),
        pull_number: pullRequest,
    });
    const head = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(data, 'head', 'sha');
    if (typeof head !== 'string')
        throw new Error('its answer names no head of the pull request');
    return head !== headCommit;
}
async function writeOnce(octokit, api, request, login) {
    const options = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api);
    const { all, one, parameters } = routesOf(request);
    const [ours, ...repeated] = await findOurs(octokit, api, request, login);
    const body = request.compose(ours?.text);
    if (body === undefined)
        return 'nothing-to-say';
    if (ours === undefined) {
        await octokit.request(`POST ${all}`, { ...options, ...parameters, body });
        return 'created';
    }
    await octokit.request(`PATCH ${one}`, { ...options, comment_id: ours.id, body });
    for (const { id } of repeated)
        await octokit.request(`DELETE ${one}`, { ...options, comment_id: id });
    return 'updated';
}
/** Oldest first. A stranger may write our mark, too: who wrote the comment decides. */
async function findOurs(octokit, api, request, login) {
    const { all, parameters } = routesOf(request);
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await octokit.request(`GET ${all}`, {
            ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api),
            ...parameters,
            per_page: _rest_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md,
            page,
        });
        const comments = data;
        if (!Array.isArray(comments))
            throw new Error('its answer lists no comments');
        found.push(...comments.flatMap((comment) => oursOf(comment, request.marker, login)));
        if (comments.length < _rest_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md)
            break;
    }
    return found;
}
function oursOf(comment, marker, login) {
    const id = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(comment, 'id');
    const text = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(comment, 'body');
    if (typeof id !== 'number' || typeof text !== 'string' || !text.startsWith(marker))
        return [];
    const author = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(comment, 'user', 'login');
    const isOurs = login === undefined ? (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(comment, 'user', 'type') === 'Bot' : author === login;
    return isOurs ? [{ id, text }] : [];
}
/** Whose token it is; undefined for an app's, such as the one of each job, which may not ask and writes as a bot. */
async function ownLogin(octokit) {
    try {
        const { data } = await octokit.request('GET /user');
        const login = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(data, 'login');
        return typeof login === 'string' ? login : undefined;
    }
    catch (error) {
        if ((0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403)
            return undefined;
        throw error;
    }
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
