export const id = 8579;
export const ids = [8579];
export const modules = {

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnRun: () => (/* binding */ commentOnRun),
/* harmony export */   runComment: () => (/* binding */ runComment)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);

/** More reports than any matrix has legs, and larger than any that people read. */
const MOST_REPORTS = 256;
const LIMIT_BYTES = 16 * 2 ** 20;
/** Of all of them together, which are held at once. */
const TOTAL_BYTES = 64 * 2 ** 20;
/** Writes the comment; gives the exit code of the step: 2 where the step itself is wrong, else 0. */
async function runComment(io) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 3838));
    const token = core.getInput('github-token');
    if (token !== '')
        core.setSecret(token);
    try {
        const always = readAlways(core.getInput('comment'));
        const { readWorkflowRun } = await __webpack_require__.e(/* import() */ 2637).then(__webpack_require__.bind(__webpack_require__, 2637));
        const run = await readWorkflowRun(io.env);
        const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SERVER_URL } = io.env;
        const told = await commentOnRun(run, {
            api: {
                token,
                apiUrl: GITHUB_API_URL || 'https://api.github.com',
                repository: GITHUB_REPOSITORY ?? '',
            },
            serverUrl: GITHUB_SERVER_URL || 'https://github.com',
            folder: readFolderName(core.getInput('reports')),
            root: io.cwd,
            always,
        });
        for (const { level, text } of told)
            core[level](text);
        return 0;
    }
    catch (error) {
        if (!(error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M))
            throw error;
        const { formatProblem } = await __webpack_require__.e(/* import() */ 1482).then(__webpack_require__.bind(__webpack_require__, 1482));
        for (const problem of error.problems)
            core.error(formatProblem(problem, { colour: false }));
        return 2;
    }
}
/** Finds the reports and the pull request, and brings them together. Never throws for what either says. */
async function commentOnRun(run, { api, serverUrl, folder, root, always }) {
    if (run.event !== 'pull_request')
        return [info(`No comment: the run was of ${run.event || 'no event'}, not of a pull request.`)];
    const [{ findPull }, { asOfRun, prefaceOf }, { writeComment }, { resolve }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2637).then(__webpack_require__.bind(__webpack_require__, 2637)),
        __webpack_require__.e(/* import() */ 5453).then(__webpack_require__.bind(__webpack_require__, 5453)),
        __webpack_require__.e(/* import() */ 4445).then(__webpack_require__.bind(__webpack_require__, 4445)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19)),
    ]);
    const { reports, told } = await readReports(resolve(root, folder));
    const [first] = reports;
    if (first === undefined)
        return [...told, notice(`No comment: no report is in '${folder}'.`)];
    const found = await findPull(api, run, first.context.pullRequest);
    if ('none' in found)
        return [...told, info(`No comment: ${found.none}.`)];
    if ('unavailable' in found)
        return [...told, notice(`No comment: ${found.unavailable}.`)];
    const facts = { ...run, ...found, repository: api.repository, serverUrl };
    const written = await writeComment(api, {
        reports: reports.map((report) => asOfRun(report, facts)),
        pullRequest: found.pullRequest,
        headCommit: run.headCommit,
        always,
        preface: prefaceOf(facts),
    });
    return [...told, ...written];
}
/** The reports in a folder that an artifact was unpacked to, whatever else is there. */
async function readReports(folder) {
    const [{ readFolder }, { fromJson }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3551).then(__webpack_require__.bind(__webpack_require__, 3551)),
        Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(4927)]).then(__webpack_require__.bind(__webpack_require__, 4927)),
    ]);
    const files = await readFolder(folder, ['**/*.json']);
    const reports = [];
    const told = [];
    if (files.length > MOST_REPORTS)
        told.push(notice(`Left out: ${files.length - MOST_REPORTS} of ${files.length} files.`));
    let left = TOTAL_BYTES;
    for (const { path, chunks } of files.slice(0, MOST_REPORTS)) {
        const text = await textOf(chunks, Math.min(left, LIMIT_BYTES));
        left -= text?.length ?? 0;
        const read = text === undefined ? undefined : fromJson(text, path);
        if (read === undefined)
            told.push(notice(`Left out: '${path}' is too large.`));
        else if ('problem' in read)
            told.push(notice(`Left out: '${path}': ${read.problem.message}.`));
        else
            reports.push(read.report);
    }
    return { reports, told };
}
/** Undefined where it is too large. */
async function textOf(chunks, limitBytes) {
    const parts = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.byteLength;
        if (bytes > limitBytes)
            return undefined;
        parts.push(chunk);
    }
    return Buffer.concat(parts).toString('utf8');
}
/** The whole workspace holds what is no report. */
function readFolderName(text) {
    if (text !== '')
        return text;
    const message = 'reports is empty, and names the folder with the reports';
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M([{ code: 'input-invalid', severity: 'error', message }]);
}
function readAlways(text) {
    if (text === 'always')
        return true;
    if (text === '' || text === 'changes')
        return false;
    const message = `comment is '${text.slice(0, 100)}', and can be changes or always`;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M([{ code: 'input-invalid', severity: 'error', message }]);
}
const info = (text) => ({ level: 'info', text });
const notice = (text) => ({ level: 'notice', text });


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ProblemError)
/* harmony export */ });
/** Thrown for mistakes of the user (configuration, usage, unreadable input): exit code 2, never a stack trace. */
class ProblemError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map((p) => p.message).join('; '), options);
        this.name = 'ProblemError';
        this.problems = problems;
    }
}


/***/ })

};
