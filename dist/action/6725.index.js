export const id = 6725;
export const ids = [6725];
export const modules = {

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContext: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1246);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7997);
/**
 * What triggered this run: from the variables and the event file of GitHub Actions, or from git alone.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */



/** Those whose payload has the pull request itself; all are judged as the change that it proposes. */
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
];
const OWN_COMMIT_EVENTS = {
    push: 'push',
    schedule: 'schedule',
    workflow_dispatch: 'manual',
};
/**
 * Reads the trigger once. On pull requests `headCommit` is the pull request's own head, though what is checked out
 * is usually its merge with the base, and `baseRef` is the base branch: compare HEAD with that, since `baseCommit`
 * grows old. The branch of a fork is `owner:branch`, so that it is never taken for one of this repository.
 * @throws ProblemError for an unreadable event, or where the base is checked out instead of the pull request.
 */
async function readContext(source) {
    const { env, git, root } = source;
    const event = env.GITHUB_ACTIONS === 'true' ? env.GITHUB_EVENT_NAME : undefined;
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    const common = {
        serverUrl,
        runId: env.GITHUB_RUN_ID || `local-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`,
        attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
        root,
    };
    if (!event)
        return { ...common, ...(await localTrigger(git)) };
    const facts = await gather(source, event);
    const { repository, defaultBranch } = facts;
    const runUrl = `${serverUrl}/${repository}/actions/runs/${common.runId}`;
    return { ...common, runUrl, repository, defaultBranch, ...triggerOf(event, facts) };
}
async function gather({ env, git, readEvent }, event) {
    const path = env.GITHUB_EVENT_PATH;
    const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .openPayload */ .JS)(path ? await (readEvent ?? _event_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .readEventFile */ .zh)(path) : undefined);
    const scheduledOn = event === 'schedule' ? branchOf(env.GITHUB_REF) : '';
    const told = payload.text('repository', 'default_branch') ?? (await git.defaultBranch());
    return {
        env,
        payload,
        head: await git.head(),
        // Schedules run on the default branch only, whatever it is called.
        defaultBranch: told ?? (scheduledOn || 'main'),
        repository: env.GITHUB_REPOSITORY ?? payload.text('repository', 'full_name') ?? '',
    };
}
function triggerOf(event, facts) {
    if (PULL_REQUEST_EVENTS.includes(event))
        return pullRequestTrigger(facts);
    if (event === 'merge_group')
        return mergeGroupTrigger(facts);
    return ownTrigger(OWN_COMMIT_EVENTS[event] ?? 'other', facts);
}
function pullRequestTrigger({ env, payload, head, repository }) {
    const headSha = payload.commit('pull_request', 'head', 'sha');
    const baseCommit = payload.commit('pull_request', 'base', 'sha');
    if (headSha !== undefined && head === baseCommit && head !== headSha)
        throw baseCheckedOut(head);
    const headRepository = payload.text('pull_request', 'head', 'repo', 'full_name');
    const baseRepository = payload.text('pull_request', 'base', 'repo', 'full_name') ?? repository;
    // Also where the fork was deleted, or where nothing tells: then it is treated as a stranger's.
    const fromFork = headRepository !== baseRepository;
    const ref = payload.text('pull_request', 'head', 'ref') ?? env.GITHUB_HEAD_REF ?? '';
    const label = payload.text('pull_request', 'head', 'label');
    const baseRef = payload.text('pull_request', 'base', 'ref') ?? (env.GITHUB_BASE_REF || baseCommit);
    const inRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '');
    const number = payload.count('pull_request', 'number') ?? (inRef ? Number(inRef[1]) : undefined);
    return {
        event: 'pull_request',
        headCommit: headSha ?? head ?? env.GITHUB_SHA ?? '',
        branch: fromFork ? (label ?? `fork:${ref}`) : ref,
        fromFork,
        ...(baseRef === undefined ? {} : { baseRef }),
        ...(baseCommit === undefined ? {} : { baseCommit }),
        ...(number === undefined ? {} : { pullRequest: number }),
        ...(0,_event_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(payload),
    };
}
/** A merge queue tests what the base will be: no pull request, and `base_sha` is what it starts from. */
function mergeGroupTrigger({ env, payload, head, defaultBranch }) {
    const baseCommit = payload.commit('merge_group', 'base_sha');
    const baseBranch = branchOf(payload.text('merge_group', 'base_ref')) || defaultBranch;
    return {
        event: 'merge_group',
        headCommit: payload.commit('merge_group', 'head_sha') ?? head ?? env.GITHUB_SHA ?? '',
        branch: branchOf(payload.text('merge_group', 'head_ref') ?? env.GITHUB_REF),
        fromFork: false,
        baseRef: baseCommit ?? baseBranch,
        ...(baseCommit === undefined ? {} : { baseCommit }),
    };
}
/** Runs of a commit of this repository's own. What is checked out counts: that is what will be measured. */
function ownTrigger(event, facts) {
    const { env, payload, head, defaultBranch, repository } = facts;
    const branch = branchOf(env.GITHUB_REF);
    const before = event === 'push' ? payload.commit('before') : undefined;
    const cause = payload.text('workflow_run', 'head_repository', 'full_name');
    return {
        event,
        headCommit: head ?? env.GITHUB_SHA ?? '',
        branch,
        fromFork: cause !== undefined && cause !== repository,
        ...(branch === '' || branch === defaultBranch ? {} : { baseRef: defaultBranch }),
        ...(before === undefined ? {} : { baseCommit: before }),
    };
}
async function localTrigger(git) {
    const branch = (await git.branch()) ?? '';
    // Where nothing tells which branch is the default one, the only one known is.
    const defaultBranch = (await git.defaultBranch()) ?? (branch || 'main');
    return {
        event: 'local',
        repository: '',
        headCommit: (await git.head()) ?? '',
        branch,
        defaultBranch,
        fromFork: false,
        ...(branch === defaultBranch ? {} : { baseRef: defaultBranch }),
    };
}
/** `main` of `refs/heads/main`; empty for tags and everything else. */
function branchOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '';
}
/** Its verdict would be shown on the pull request, and say nothing of it. */
function baseCheckedOut(head) {
    const message = `the base commit ${head ?? ''} is checked out, not the pull request`;
    const hint = 'Use `on: pull_request`; with pull_request_target check out `ref: refs/pull/<number>/merge`, without secrets.';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M([
        { code: 'pull-request-not-checked-out', severity: 'error', message, hint },
    ]);
}


/***/ }),

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
