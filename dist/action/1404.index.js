export const id = 1404;
export const ids = [1404];
export const modules = {

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./lib/config/inputs.js
/**
 * The one list of the action's inputs and outputs: `action.yml`, the tables of the documentation and
 * the reading of inputs come from it. The names are the command line's options, too.
 */
const INPUTS = [
    {
        name: 'config',
        description: 'Configuration file. Without it: `tollgate.yml`, `.yaml` or `.toml` in the root or in `.github/`.',
    },
    {
        name: 'mode',
        description: '`run` runs the tasks, `ingest` reads result files. Without it: `ingest` where files are named, else `run`.',
    },
    {
        name: 'tests',
        description: 'Test results to read: globs, one a line or separated by commas, each with `FORMAT:` before it where needed.',
    },
    { name: 'coverage', description: 'Coverage reports to read, as `tests`.' },
    { name: 'benchmarks', description: 'Benchmark results to read, as `tests`.' },
    { name: 'coverage-minimum', description: 'Floor of the coverage, such as `80%`.' },
    {
        name: 'tolerance',
        description: 'Accepted change of a benchmark for the worse, such as `5%`, or `0`.',
    },
    { name: 'baseline', description: 'Store of past runs: `auto`, `cache` or `directory`.' },
    { name: 'baseline-directory', description: 'Folder of the directory store.' },
    {
        name: 'github-token',
        description: 'Token to fetch history that the checkout left out, and to list the cache where the job has `actions: read`. Writes the comment of a pull request where the job has `pull-requests: write`.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions.
        default: '${{ github.token }}',
    },
    {
        name: 'working-directory',
        description: 'Folder that holds the project. All paths in the configuration are written from it.',
    },
    {
        name: 'fail-on',
        description: 'Verdicts that fail the step: some of `degraded`, `inconclusive` and `block`, separated by commas, or `none`.',
    },
    {
        name: 'name',
        description: 'Name of this leg of a matrix, put before the name of every suite.',
    },
    { name: 'report-json', description: 'File for the whole report as JSON.' },
    { name: 'report-html', description: 'File for the report as one page, with plots.' },
    {
        name: 'part',
        description: 'Where several jobs measure and one judges: the file in which this job leaves what it measured, instead of judging it.',
    },
    {
        name: 'parts',
        description: 'Folder with the parts of all such jobs: they are judged, and nothing is run.',
    },
    {
        name: 'leg',
        description: 'Place of this job in its matrix, with `part`. Leave it as it is.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: expressions of GitHub Actions.
        default: '${{ strategy.job-index }}/${{ strategy.job-total }}',
    },
];
const OUTPUTS = [
    { name: 'verdict', description: '`pass`, `degraded`, `inconclusive` or `block`.' },
    {
        name: 'deploy',
        description: '`true` where the verdict allows a deploy: on pass and degraded.',
    },
    { name: 'degraded', description: '`true` where the verdict is `degraded`.' },
    {
        name: 'tests-passed',
        description: 'Number of tests that passed. Only set where test results were read.',
    },
    { name: 'tests-failed', description: 'Number of tests that failed, or did not finish.' },
    { name: 'tests-skipped', description: 'Number of tests that were skipped.' },
    {
        name: 'coverage',
        description: 'Coverage in percent, such as `87.6`. Only set where coverage was measured.',
    },
    {
        name: 'coverage-patch',
        description: 'Coverage of the changed lines in percent. Only set where a change touches executable lines.',
    },
    {
        name: 'regressions',
        description: 'Number of metrics of benchmarks that became worse beyond their tolerance.',
    },
    { name: 'improvements', description: 'Number of metrics of benchmarks that became better.' },
    {
        name: 'report-json',
        description: 'Path of the report as JSON. Only set where one was written.',
    },
    {
        name: 'report-html',
        description: 'Path of the report as one page. Only set where one was written.',
    },
    {
        name: 'part',
        description: 'Path of what this job measured for the job that judges. Only set with the input.',
    },
    {
        name: 'baseline-hit',
        description: 'State of the baseline, the worst of all suites: `exact`, `fallback`, `stale`, `other-environment`, `evicted`, `damaged` or `none`.',
    },
    {
        name: 'baseline-key',
        description: 'Keys of the entries that this run recorded, one a line. Empty where it recorded none.',
    },
];

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/commands/action.js
/**
 * The gate as an Action. `deploy` is set to `false` before anything else happens, so that whatever breaks on the way
 * cannot let a deploy through.
 */


const TOKEN = 'github-token';
/** Runs the gate with the action's inputs; gives the exit code of the step. */
async function runAction(io) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 3838));
    core.setOutput('deploy', 'false');
    const token = core.getInput(TOKEN);
    if (token !== '')
        core.setSecret(token);
    const { createActionsObserver } = await __webpack_require__.e(/* import() */ 8014).then(__webpack_require__.bind(__webpack_require__, 8014));
    const progress = createActionsObserver(io.print);
    try {
        const { callGate } = await __webpack_require__.e(/* import() */ 2659).then(__webpack_require__.bind(__webpack_require__, 2659));
        const result = await callGate({
            inputs: readInputs(core.getInput),
            root: io.env.GITHUB_WORKSPACE || io.cwd,
            env: io.env,
            ...(token === '' ? {} : { token }),
            events: progress.observe,
            signal: io.signal,
        });
        progress.close();
        if ('leg' in result)
            await publishLeg(result);
        else {
            await publish(result);
            await tell(result, token, io);
        }
        return result.exitCode;
    }
    catch (error) {
        progress.close();
        if (!(error instanceof problem/* ProblemError */.M))
            throw error;
        await complain(error, io.print);
        return 2;
    }
}
function readInputs(getInput) {
    const given = INPUTS.map(({ name }) => [name, getInput(name)]);
    return Object.fromEntries(given.filter(([name, text]) => name !== TOKEN && text !== ''));
}
async function publish({ report, written }) {
    const [{ publishToActions }, { outputsOf }, { annotationsOf }, { renderSummary }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2137).then(__webpack_require__.bind(__webpack_require__, 2137)),
        __webpack_require__.e(/* import() */ 8568).then(__webpack_require__.bind(__webpack_require__, 8568)),
        __webpack_require__.e(/* import() */ 1116).then(__webpack_require__.bind(__webpack_require__, 1116)),
        Promise.all(/* import() */[__webpack_require__.e(5310), __webpack_require__.e(3394)]).then(__webpack_require__.bind(__webpack_require__, 3394)),
    ]);
    await publishToActions({
        outputs: { ...outputsOf(report, written) },
        annotations: annotationsOf(report),
        summary: renderSummary(report),
    });
}
async function publishLeg({ leg, tasks, partPath }) {
    const [{ publishToActions }, { legSummary }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2137).then(__webpack_require__.bind(__webpack_require__, 2137)),
        __webpack_require__.e(/* import() */ 5035).then(__webpack_require__.bind(__webpack_require__, 5035)),
    ]);
    const outputs = { verdict: '', deploy: 'false', part: partPath };
    await publishToActions({ outputs, annotations: [], summary: legSummary(leg.name, tasks) });
}
/** On GitHub and by webhooks. What is missing for it is a notice, never a failure. */
async function tell(result, token, { env, signal }) {
    const [{ tellOnGitHub }, { sendAlerts }, core] = await Promise.all([
        __webpack_require__.e(/* import() */ 4445).then(__webpack_require__.bind(__webpack_require__, 4445)),
        __webpack_require__.e(/* import() */ 5228).then(__webpack_require__.bind(__webpack_require__, 5228)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 3838)),
    ]);
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    for (const { level, text } of await tellOnGitHub(result, { token, apiUrl }))
        core[level](text);
    const alerts = { result, env, signal, mask: core.setSecret };
    for (const { level, text } of await sendAlerts(alerts))
        core[level](text);
}
/** Mistakes of configuration are annotated where they stand, and stand in the summary and the log too. */
async function complain({ problems }, print) {
    const [{ publishToActions }, { annotateProblems }, { summariseProblems }, { formatProblem }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2137).then(__webpack_require__.bind(__webpack_require__, 2137)),
        __webpack_require__.e(/* import() */ 1116).then(__webpack_require__.bind(__webpack_require__, 1116)),
        __webpack_require__.e(/* import() */ 8260).then(__webpack_require__.bind(__webpack_require__, 8260)),
        __webpack_require__.e(/* import() */ 1482).then(__webpack_require__.bind(__webpack_require__, 1482)),
    ]);
    for (const problem of problems)
        print(`${formatProblem(problem, { colour: true })}\n`);
    await publishToActions({
        outputs: { verdict: '', deploy: 'false' },
        annotations: annotateProblems(problems),
        summary: summariseProblems(problems),
    });
}


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
