export const id = 4445;
export const ids = [4445];
export const modules = {

/***/ 4445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellOnGitHub: () => (/* binding */ tellOnGitHub),
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/** Writes what is configured, and says what was and what could not be written. Never throws for what GitHub does. */
async function tellOnGitHub(result, server) {
    const { repository } = result.report.context;
    if (server.token === '' || repository === '')
        return [];
    const api = { ...server, repository };
    return [...(await comment(result, api)), ...(await check(result, api))];
}
async function comment({ report, reporting }, api) {
    const { pullRequest, fromFork, headCommit } = report.context;
    const wish = pullRequest === undefined ? reporting.commitComment : reporting.comment;
    if (wish === 'never' || headCommit === '')
        return [];
    if (fromFork) {
        const text = 'No comment: a pull request from a fork gets its comment by the workflow of docs/pull-requests.md.';
        return [{ level: 'info', text }];
    }
    return writeComment(api, {
        reports: [report],
        ...(pullRequest === undefined ? {} : { pullRequest }),
        headCommit,
        always: wish === 'always',
    });
}
/** Writes the comment of a pull request or a commit. */
async function writeComment(api, { reports, pullRequest, headCommit, always, preface }) {
    const [{ publishComment }, { COMMENT_MARKER, legOf, legsIn, withLegs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6622).then(__webpack_require__.bind(__webpack_require__, 6622)),
        Promise.all(/* import() */[__webpack_require__.e(5310), __webpack_require__.e(6614)]).then(__webpack_require__.bind(__webpack_require__, 6614)),
    ]);
    const legs = reports.map(legOf);
    const isWorthwhile = always || legs.some(({ notable }) => notable);
    const result = await publishComment(api, {
        ...(pullRequest === undefined ? {} : { pullRequest }),
        headCommit,
        marker: COMMENT_MARKER,
        compose: (existing) => existing === undefined && !isWorthwhile ? undefined : withLegs(existing, legs, preface),
        isWithin: (text) => {
            const there = legsIn(text).filter((leg) => leg.headCommit === headCommit);
            return legs.every(({ name }) => there.some((leg) => leg.name === name));
        },
    });
    if ('unavailable' in result)
        return [{ level: 'notice', text: `No comment: ${result.unavailable}.` }];
    if (result.done !== 'moved-on')
        return [];
    const text = `No comment: pull request ${pullRequest} has moved on from ${headCommit}.`;
    return [{ level: 'info', text }];
}
async function check({ report, reporting }, api) {
    if (reporting.check === 'never')
        return [];
    const [{ publishCheckRun, publishStatus }, { checkRunOf, commitStatusOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9877).then(__webpack_require__.bind(__webpack_require__, 9877)),
        Promise.all(/* import() */[__webpack_require__.e(5310), __webpack_require__.e(1554)]).then(__webpack_require__.bind(__webpack_require__, 1554)),
    ]);
    const { headCommit, runUrl } = report.context;
    const { leg = '' } = report;
    const about = { headCommit, ...(runUrl === undefined ? {} : { url: runUrl }) };
    const unwritten = reporting.check === 'check-run'
        ? await publishCheckRun(api, { ...about, name: leg === '' ? 'Tollgate' : `Tollgate (${leg})` }, checkRunOf(report))
        : await publishStatus(api, { ...about, name: leg === '' ? 'tollgate' : `tollgate/${leg}` }, commitStatusOf(report));
    if (unwritten === undefined)
        return [];
    const what = reporting.check === 'check-run' ? 'check run' : 'commit status';
    return [{ level: 'notice', text: `No ${what}: ${unwritten}.` }];
}


/***/ })

};
