export const id = 6363;
export const ids = [6363];
export const modules = {

/***/ 36363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLoader: () => (/* binding */ openLoader),
/* harmony export */   setUp: () => (/* binding */ setUp)
/* harmony export */ });
/** Throws a ProblemError for mistakes in inputs or configuration, or an event that cannot be read. */
async function setUp(call, folder, world) {
    const [{ readContext }, { findChange, onDefaultBranch, withBaselineBranch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 630).then(__webpack_require__.bind(__webpack_require__, 20630)),
        __webpack_require__.e(/* import() */ 8720).then(__webpack_require__.bind(__webpack_require__, 38720)),
    ]);
    const { env, root, baseRef } = call;
    const where = await readContext({ env, git: world.git, root });
    const load = await openLoader(call, folder, world);
    const own = await load();
    const placed = withBaselineBranch(where, own.config.policy.baseline.branch);
    const context = baseRef === undefined ? placed : { ...placed, baseRef };
    const change = await findChange(context, world.git);
    const base = onDefaultBranch(context) ? undefined : change.base;
    const judging = base === undefined ? own : await load(base);
    const { acceptances, notices } = await lookForAcceptances(call, context, change, world);
    const loaded = { ...judging, notices: [...judging.notices, ...notices] };
    return { context, refs: readableRefs(where, env.GITHUB_REF), change, loaded, acceptances };
}
/** Only GitHub can tell who may accept, and only with a token. */
async function lookForAcceptances({ env, token }, context, change, { git }) {
    const [{ findAcceptances }, { openAuthority }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9646)]).then(__webpack_require__.bind(__webpack_require__, 69646)),
        __webpack_require__.e(/* import() */ 7058).then(__webpack_require__.bind(__webpack_require__, 97058)),
    ]);
    const { repository } = context;
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const isAsked = token !== undefined && repository !== '';
    return findAcceptances({
        context,
        change,
        git,
        ...(isAsked ? { authority: openAuthority({ token, apiUrl, repository }) } : {}),
    });
}
/** Loads the configuration of head, judged by that of a commit where one is given; the tree is looked at once. */
async function openLoader(call, folder, { files, git, probe }) {
    const [{ loadGateConfig }, { detectProject }, { PARSERS }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9486), __webpack_require__.e(9056), __webpack_require__.e(8387)]).then(__webpack_require__.bind(__webpack_require__, 58387)),
        __webpack_require__.e(/* import() */ 4770).then(__webpack_require__.bind(__webpack_require__, 14770)),
        Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3981)]).then(__webpack_require__.bind(__webpack_require__, 3981)),
    ]);
    let detected;
    return (base) => loadGateConfig({
        files,
        inputs: call.inputs,
        formats: PARSERS,
        detect(options) {
            detected ??= detectProject(files, probe, { folder, ...options });
            return detected;
        },
        ...(base === undefined ? {} : { showAtBase: (path) => git.show(base, path) }),
    });
}
/**
 * By the branches that GitHub knows of: a baseline of another branch than the default one is not shared with all.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
function readableRefs({ baseRef, defaultBranch }, own) {
    const branches = [defaultBranch, ...(baseRef === undefined ? [] : [baseRef])];
    return [...(own === undefined ? [] : [own]), ...branches.map((name) => `refs/heads/${name}`)];
}


/***/ })

};
