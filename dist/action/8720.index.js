export const id = 8720;
export const ids = [8720];
export const modules = {

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findChange: () => (/* binding */ findChange),
/* harmony export */   onDefaultBranch: () => (/* binding */ onDefaultBranch),
/* harmony export */   withBaselineBranch: () => (/* binding */ withBaselineBranch)
/* harmony export */ });
/** True where this run measures the default branch itself, whose runs become the baseline. */
function onDefaultBranch(context) {
    const ownCommit = ['push', 'schedule', 'manual', 'local'].includes(context.event);
    return ownCommit && !context.fromFork && context.branch === context.defaultBranch;
}
/**
 * The context with the branch whose runs are the baseline, where the configuration names one, in place of the default
 * branch. Pull requests and merge groups say themselves where they go.
 */
function withBaselineBranch(context, branch) {
    if (branch === undefined || isProposal(context))
        return context;
    const { baseRef, ...rest } = context;
    const hasTarget = context.branch !== branch && (baseRef !== undefined || context.branch !== '');
    return { ...rest, defaultBranch: branch, ...(hasTarget ? { baseRef: branch } : {}) };
}
const isProposal = ({ event }) => event === 'pull_request' || event === 'merge_group';
/**
 * Finds base and changed files. Never throws for missing history: `unavailable` says what is missing and what to do.
 */
async function findChange(context, git) {
    if (context.headCommit === '')
        return isProposal(context) ? NOTHING_KNOWN : { files: [] };
    const base = await findBase(context, git);
    if ('unavailable' in base)
        return { files: [], unavailable: base.unavailable };
    if (base.commit === undefined)
        return { files: [] };
    return { base: base.commit, files: await git.changedFiles(base.commit) };
}
/** A proposal that is judged by its own policy would let itself through. */
const NOTHING_KNOWN = {
    files: [],
    unavailable: 'neither git nor the event tells which commit is proposed',
};
/**
 * The default branch is compared with what was there before: at home with the commit that is checked out, since the
 * changes to it are what is judged. Every other branch is compared where it left its target.
 */
async function findBase(context, git) {
    const isDefault = onDefaultBranch(context);
    // On the default branch a ref is there only where somebody asked for it.
    const target = context.baseRef ?? (isDefault ? undefined : context.baseCommit);
    if (target !== undefined)
        return git.mergeBase(target, 'HEAD');
    if (isDefault && context.event === 'local')
        return { commit: context.headCommit };
    if (isProposal(context))
        return { unavailable: 'the event names no base to compare with' };
    const [, parent] = await git.firstParents(context.headCommit, 2);
    return { commit: await reachable(git, context.baseCommit, parent) };
}
/** After a force-push the commit before may be gone: its parent then stands in. */
async function reachable(git, before, parent) {
    if (before === undefined)
        return parent;
    const known = await git.firstParents(before, 1);
    return known.length > 0 ? before : parent;
}


/***/ })

};
