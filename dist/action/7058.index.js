export const id = 7058;
export const ids = [7058];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAuthority: () => (/* binding */ openAuthority)
/* harmony export */ });
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/** Events of a pull request come oldest first, and the last one counts: more than this many are not gone through. */
const MAX_PAGES = 30;
/** Answers are kept for the run: one person is looked up once. */
function openAuthority(api) {
    const permissions = new Map();
    return {
        labelSetBy: (number, label) => attempt((octokit) => findLabel(octokit, api, number, label), api, [
            'list who set labels',
            'who set labels',
            'pull-requests: read',
        ]),
        authorOf: (commit) => attempt((octokit) => findAuthor(octokit, api, commit), api, [
            'show a commit',
            'a commit',
            'contents: read',
        ]),
        cameFromElsewhere: (commit) => attempt((octokit) => findFork(octokit, api, commit), api, [
            'list the pull requests of a commit',
            'pull requests',
            'pull-requests: read',
        ]),
        mayWrite(login) {
            const known = permissions.get(login);
            if (known !== undefined)
                return known;
            const asked = attempt((octokit) => findPermission(octokit, api, login), api, [
                'tell who may write',
                'who may write',
                'metadata: read',
            ]);
            permissions.set(login, asked);
            return asked;
        },
    };
}
async function attempt(ask, api, words) {
    try {
        return await ask(await (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(api));
    }
    catch (error) {
        return { unavailable: (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error, ...words) };
    }
}
/** https://docs.github.com/rest/issues/events#list-issue-events: a pull request is an issue, and keeps all events. */
async function findLabel(octokit, api, issue, label) {
    let setBy;
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api), issue_number: issue, per_page: _rest_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md, page });
        const events = listOf(data, 'events');
        for (const event of events) {
            if ((0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(event, 'label', 'name') !== label)
                continue;
            const kind = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(event, 'event');
            if (kind === 'unlabeled')
                setBy = undefined;
            if (kind === 'labeled')
                setBy = setting(event);
        }
        if (events.length < _rest_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md)
            return setBy;
    }
    throw new Error(`pull request ${issue} has more events than are gone through`);
}
/** Undefined where the account is gone: nobody answers for it then. */
function setting(event) {
    const login = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(event, 'actor', 'login');
    const at = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(event, 'created_at');
    const isTold = typeof login === 'string' && login !== '' && typeof at === 'string';
    return isTold && Number.isFinite(Date.parse(at)) ? { login, at } : undefined;
}
/** https://docs.github.com/rest/commits/commits#get-a-commit; `per_page` keeps its files from being listed. */
async function findAuthor(octokit, api, commit) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
        ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api),
        ref: commit,
        per_page: 1,
    });
    if ((0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(data, 'sha') !== commit)
        throw new Error('its answer is not that commit');
    const login = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(data, 'author', 'login');
    return { login: typeof login === 'string' ? login : undefined };
}
/**
 * https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
 * A fork that was deleted since is null there: nobody knows whose it was.
 */
async function findFork(octokit, api, commit) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api),
        commit_sha: commit,
        per_page: _rest_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md,
    });
    const own = api.repository.toLowerCase();
    const fork = listOf(data, 'pull requests').some((pull) => {
        const from = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(pull, 'head', 'repo', 'full_name');
        return typeof from !== 'string' || from.toLowerCase() !== own;
    });
    return { fork };
}
/**
 * https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 * `permission` is the base role: `write` for maintainers and for custom roles built on it, too.
 */
async function findPermission(octokit, api, login) {
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { ...(0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOptions */ .ag)(api), username: login });
        const permission = (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .MZ)(data, 'permission');
        if (typeof permission !== 'string')
            throw new Error('its answer names no permission');
        return { allowed: permission === 'admin' || permission === 'write' };
    }
    catch (error) {
        // Bots and accounts that are gone are no collaborators: GitHub finds no user of that name.
        if ((0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return { allowed: false };
        throw error;
    }
}
function listOf(data, what) {
    if (!Array.isArray(data))
        throw new Error(`its answer lists no ${what}`);
    return data;
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
