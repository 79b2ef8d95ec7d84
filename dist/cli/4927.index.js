export const id = 4927;
export const ids = [4927];
export const modules = {

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromJson: () => (/* binding */ fromJson)
});

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var validator = __webpack_require__(60207);
;// CONCATENATED MODULE: ./lib/report/schema/words.js
/** Pieces that the parts of the report's schema share. */
const words_text = { type: 'string' };
const texts = { type: 'array', items: words_text };
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
const numbers = { type: 'array', items: { type: 'number' } };
const verdictKind = { enum: ['pass', 'degraded', 'inconclusive', 'block'] };
const place = {
    description: 'A place in a file of the repository; lines and columns from 1.',
    type: 'object',
    additionalProperties: false,
    properties: { file: words_text, line: count, column: count, endLine: count },
    required: ['file'],
};
const problems = {
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            code: words_text,
            severity: { enum: ['error', 'warning'] },
            message: words_text,
            hint: words_text,
            place,
            excerpt: words_text,
        },
        required: ['code', 'severity', 'message'],
    },
};
const ratio = {
    type: 'object',
    additionalProperties: false,
    properties: { covered: count, total: count },
    required: ['covered', 'total'],
};

;// CONCATENATED MODULE: ./lib/report/schema/circumstances.js
/** What a run took place under, in the report's schema: trigger, change, machine, baselines. */

const context = {
    description: 'What triggered the run.',
    type: 'object',
    additionalProperties: false,
    properties: {
        event: {
            enum: ['push', 'pull_request', 'merge_group', 'schedule', 'manual', 'local', 'other'],
        },
        repository: { ...words_text, description: '`owner/name`; empty where there is none.' },
        serverUrl: words_text,
        headCommit: words_text,
        branch: words_text,
        defaultBranch: words_text,
        baseRef: words_text,
        baseCommit: words_text,
        pullRequest: count,
        labels: { type: 'array', items: words_text, description: 'Labels of the pull request.' },
        labelled: { ...words_text, description: 'The label whose setting is the event.' },
        fromFork: flag,
        runId: words_text,
        attempt: count,
        runUrl: words_text,
    },
    required: [
        'event',
        'repository',
        'serverUrl',
        'headCommit',
        'branch',
        'defaultBranch',
        'fromFork',
        'runId',
        'attempt',
    ],
};
const change = {
    type: 'object',
    additionalProperties: false,
    properties: {
        base: { ...words_text, description: 'The commit that the change was compared with.' },
        unavailable: { ...words_text, description: 'Why there is none though one was expected.' },
        changedFiles: count,
    },
    required: ['changedFiles'],
};
const environment = {
    description: 'Machine and toolchain that measured.',
    type: 'object',
    additionalProperties: false,
    properties: {
        os: words_text,
        arch: words_text,
        cpuModel: words_text,
        cores: count,
        toolchain: { type: 'object', additionalProperties: words_text },
        benchmarkCommand: words_text,
        fingerprint: words_text,
    },
    required: ['os', 'arch', 'cpuModel', 'cores', 'toolchain', 'benchmarkCommand', 'fingerprint'],
};
const baselines = {
    description: 'State of the baseline of each suite; the entries themselves stay in the store.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            suite: words_text,
            state: {
                enum: ['exact', 'fallback', 'stale', 'other-environment', 'evicted', 'damaged', 'none'],
            },
            explanation: words_text,
            distance: count,
            reference: {
                type: 'object',
                additionalProperties: false,
                properties: {
                    commit: words_text,
                    branch: words_text,
                    runId: words_text,
                    attempt: count,
                    recordedAt: { ...words_text, description: 'ISO 8601, UTC.' },
                    verdict: verdictKind,
                    fingerprint: words_text,
                },
                required: ['commit', 'branch', 'runId', 'attempt', 'recordedAt', 'verdict', 'fingerprint'],
            },
            entries: { ...count, description: 'Runs in the window.' },
            problems: problems,
        },
        required: ['suite', 'state', 'explanation', 'entries', 'problems'],
    },
};
const circumstances_history = {
    description: 'Stored runs in the windows of the baselines: suite by suite, oldest first.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            suite: words_text,
            commit: words_text,
            recordedAt: { ...words_text, description: 'ISO 8601, UTC.' },
            verdict: verdictKind,
            accepted: { ...flag, description: 'It became the reference of the default branch.' },
            fingerprint: { ...words_text, description: 'Of the machine and toolchain that measured.' },
            coverage: { ...ratio, description: 'In the unit of its floor.' },
        },
        required: ['suite', 'commit', 'recordedAt', 'verdict', 'accepted', 'fingerprint'],
    },
};
const savedBaselines = {
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: { suite: words_text, key: words_text },
        required: ['suite', 'key'],
    },
};

;// CONCATENATED MODULE: ./lib/report/schema/debts.js
/** Debts of the default branch, in the report's schema. */

const debts = {
    description: 'Benchmarks that are worse on the default branch than was accepted; absent is none.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            suite: words_text,
            package: words_text,
            name: words_text,
            procs: count,
            unit: words_text,
            ratio: { type: 'number', description: 'Head/base; absent where the base is 0.' },
            low: { type: 'number' },
            high: { type: 'number' },
            since: { ...words_text, description: 'Commit of the first run that had it.' },
            reference: { ...words_text, description: 'Commit that it was compared with.' },
            between: {
                ...texts,
                description: 'First-parent commits after `reference` up to `since`, oldest first, at most 20.',
            },
            foundAt: { ...words_text, description: 'ISO 8601, UTC.' },
            how: {
                enum: ['regressed', 'drift'],
                description: 'At once against the reference, or little by little over many runs.',
            },
        },
        required: [
            'suite',
            'package',
            'name',
            'unit',
            'since',
            'reference',
            'between',
            'foundAt',
            'how',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/report/schema/judgement.js
/** The verdict and its findings in the report's schema. */

const verdict = {
    type: 'object',
    additionalProperties: false,
    properties: { kind: verdictKind, summary: { ...words_text, description: 'One sentence.' } },
    required: ['kind', 'summary'],
};
const waiver = {
    description: 'The entry of the waivers file that this finding fell under.',
    type: 'object',
    additionalProperties: false,
    properties: {
        subject: words_text,
        kind: { enum: ['tests', 'coverage', 'benchmarks', 'checks'] },
        owner: words_text,
        reason: words_text,
        link: words_text,
        expires: { ...words_text, description: 'ISO date, the last day on which it holds.' },
        line: { type: 'integer' },
    },
    required: ['subject', 'owner', 'reason', 'link', 'expires', 'line'],
};
const judgement_history = {
    description: 'Of a test that failed: what attempts and stored runs say of it, flaky or real.',
    type: 'object',
    additionalProperties: false,
    properties: {
        text: { ...words_text, description: 'A sentence or two.' },
        runs: { ...count, description: 'Stored runs that ran tests.' },
        failed: { ...count, description: 'Those of them in which it failed.' },
        flaky: { ...count, description: 'Those in which it passed only on a further attempt.' },
        lastFailed: { ...words_text, description: 'Commit of the latest run in which it failed.' },
    },
    required: ['text', 'runs', 'failed', 'flaky'],
};
const findings = {
    description: 'Judged facts, worst first.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            area: { enum: ['tests', 'coverage', 'benchmarks', 'checks', 'tasks', 'baseline', 'policy'] },
            kind: { ...words_text, description: 'Stable name of the rule, kebab-case.' },
            subject: { ...words_text, description: 'What it is about; waivers match on it.' },
            suite: words_text,
            severity: {
                enum: ['note', 'degraded', 'inconclusive', 'block'],
                description: 'The verdict that this finding alone would give; a note changes nothing.',
            },
            title: words_text,
            why: words_text,
            todo: words_text,
            place: place,
            details: { ...words_text, description: 'Bounded output that shows it.' },
            fix: { ...words_text, description: 'A unified diff that mends it.' },
            history: judgement_history,
            reproduce: {
                ...words_text,
                description: 'Command that runs this test alone, from the root, for a POSIX shell.',
            },
            waiver,
        },
        required: ['area', 'kind', 'subject', 'suite', 'severity', 'title', 'why', 'todo'],
    },
};

;// CONCATENATED MODULE: ./lib/report/schema/results.js
/** What was measured, in the report's schema: tasks, tests, coverage, comparisons of benchmarks. */

const action = { enum: ['block', 'degrade', 'ignore'] };
const durationMs = { type: 'number', description: 'Milliseconds.' };
const tasks = {
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            name: words_text,
            suite: words_text,
            status: { enum: ['passed', 'failed', 'timed-out', 'skipped', 'cancelled'] },
            exitCode: { type: 'integer' },
            signal: words_text,
            durationMs,
            attempts: { ...count, description: '1 without a retry, 0 where skipped.' },
            skippedBecause: {
                type: 'object',
                additionalProperties: false,
                properties: { task: words_text, reason: words_text },
                required: ['task', 'reason'],
            },
            problems: problems,
            action: { ...action, description: 'What a failure of the task means; absent is block.' },
        },
        required: ['name', 'suite', 'status', 'durationMs', 'attempts', 'problems'],
    },
};
const failure = {
    type: 'object',
    additionalProperties: false,
    properties: {
        task: words_text,
        suite: { ...words_text, description: 'Package, file or class.' },
        name: { ...words_text, description: 'Empty where the whole suite failed.' },
        status: { enum: ['failed', 'errored', 'unfinished'] },
        reason: { enum: ['assertion', 'panic', 'race', 'timeout', 'build', 'exit', 'unfinished'] },
        message: words_text,
        place: place,
        reportedAt: { ...place, description: 'Where the tool says it failed, if elsewhere.' },
    },
    required: ['task', 'suite', 'name', 'status', 'reason', 'message'],
};
const tests = {
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            suite: words_text,
            counts: {
                type: 'object',
                additionalProperties: false,
                properties: {
                    passed: count,
                    failed: count,
                    skipped: count,
                    errored: count,
                    unfinished: count,
                },
                required: ['passed', 'failed', 'skipped', 'errored', 'unfinished'],
            },
            durationMs,
            failures: {
                type: 'array',
                items: failure,
                description: 'Of the last attempt; without those that failed only because a sub-test did.',
            },
        },
        required: ['suite', 'counts', 'failures'],
    },
};
const coverageUnit = { enum: ['statements', 'lines', 'branches', 'functions'] };
const coverage = {
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            suite: words_text,
            unit: { ...coverageUnit, description: 'What floor and reference are counted in.' },
            totals: {
                type: 'object',
                additionalProperties: false,
                properties: { statements: ratio, lines: ratio, branches: ratio, functions: ratio },
            },
            floor: { type: 'number', description: 'Ratio, 0 to 1.' },
            floorConfigured: { type: 'boolean' },
            reference: ratio,
            patch: {
                ...ratio,
                description: 'Executable lines of the change; total 0 where none changed.',
            },
            patchFloor: { type: 'number', description: 'Ratio, 0 to 1.' },
            patchMissed: {
                type: 'array',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    properties: { file: words_text, lines: { type: 'array', items: count } },
                    required: ['file', 'lines'],
                },
            },
        },
        required: ['suite', 'unit', 'totals', 'floor', 'floorConfigured', 'patchMissed'],
    },
};
const excerpts = {
    description: 'Source around findings and around changed lines that no test reaches: at most 2,000 lines of 200 characters.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            file: words_text,
            from: { ...count, description: 'Line of the first one.' },
            lines: { type: 'array', items: words_text },
        },
        required: ['file', 'from', 'lines'],
    },
};
const triedBases = {
    description: 'Commits that were tried as the base and could not be measured.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: { commit: words_text, reason: words_text },
        required: ['commit', 'reason'],
    },
};
const clockMhz = {
    description: 'Clock of the cores in MHz.',
    type: 'object',
    additionalProperties: false,
    properties: { low: { type: 'number' }, high: { type: 'number' } },
    required: ['low', 'high'],
};
const conditions = {
    description: 'What the machine did besides; absent is not known.',
    type: 'object',
    additionalProperties: false,
    properties: {
        load1: { type: 'number', description: 'Processes that run or wait, mean over a minute.' },
        busyShare: { type: 'number', description: 'Of all processor time, 0 to 1.' },
        stealShare: { type: 'number', description: 'Taken by other virtual machines, 0 to 1.' },
        clockMhz,
        governor: words_text,
    },
};
const confirmations = {
    description: 'Base and head measured by turns, one entry a task; or why that was not possible.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            kind: { enum: ['measured', 'unmeasured'] },
            suite: words_text,
            task: words_text,
            base: { ...words_text, description: 'The commit that was measured as the base.' },
            distance: { ...count, description: 'First-parent commits before the wanted one.' },
            tried: triedBases,
            benchmarks: { ...count, description: 'Benchmarks that were measured so.' },
            tests: { ...count, description: 'Tests that share the error, fixed before round 1.' },
            alpha: {
                type: 'number',
                description: 'Chance that any of them convicts what is within its tolerance.',
            },
            rounds: count,
            mostRounds: count,
            stopped: { enum: ['decided', 'rounds', 'budget', 'cancelled'] },
            durationMs,
            conditions,
            side: { enum: ['base', 'head', 'method'], description: 'What could not be measured.' },
            reason: words_text,
        },
        required: ['kind', 'suite', 'task', 'tried'],
    },
};
const effect = {
    description: 'Ratio head/base with its interval; a part that is not finite (base 0) is left out.',
    type: 'object',
    additionalProperties: false,
    properties: {
        ratio: { type: 'number' },
        low: { type: 'number' },
        high: { type: 'number' },
        pValue: { type: 'number' },
    },
};
const decision = {
    enum: [
        'regressed',
        'improved',
        'unchanged',
        'near',
        'inconclusive',
        'new',
        'vanished',
        'skipped',
        'not-comparable',
    ],
};
const shortfall = {
    description: 'Where it stayed undecided: what it would have taken.',
    type: 'object',
    additionalProperties: false,
    properties: {
        noise: { type: 'number', description: 'Relative spread of one round.' },
        detectable: {
            type: 'number',
            description: 'Smallest relative change for the worse that would most likely have been seen.',
        },
        roundsToSettle: { type: 'number' },
    },
    required: ['noise', 'detectable', 'roundsToSettle'],
};
const comparisons = {
    description: 'One metric of one benchmark beside its reference.',
    type: 'array',
    items: {
        type: 'object',
        additionalProperties: false,
        properties: {
            suite: words_text,
            package: words_text,
            name: words_text,
            procs: count,
            unit: words_text,
            better: { enum: ['lower', 'higher'] },
            base: { ...numbers, description: 'Samples, in order of time, in `unit`.' },
            head: { ...numbers, description: 'Samples, in order of time, in `unit`.' },
            decision,
            effect,
            tolerance: { type: 'number', description: 'Accepted relative change: 0.05 is 5 %.' },
            action,
            method: words_text,
            explanation: words_text,
            rounds: {
                ...count,
                description: 'Rounds of base and head by turns after which it was decided, or given up.',
            },
            shortfall,
            history: {
                description: 'Its past: for each stored run that has it, the index into `history` and the median.',
                type: 'object',
                additionalProperties: false,
                properties: { runs: { type: 'array', items: count }, medians: numbers },
                required: ['runs', 'medians'],
            },
            place: place,
        },
        required: [
            'suite',
            'package',
            'name',
            'unit',
            'better',
            'base',
            'head',
            'decision',
            'tolerance',
            'action',
            'method',
            'explanation',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/report/report-schema.js





const reportSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tollgate report',
    description: 'What one run of the gate found out and how it judged it.',
    type: 'object',
    additionalProperties: false,
    properties: {
        schema: { const: 'tollgate-report/1', description: 'Name and version of this format.' },
        toolVersion: words_text,
        verdict: verdict,
        deploy: { ...flag, description: 'The verdict allows a deploy: true on pass and degraded.' },
        degraded: flag,
        failOn: {
            type: 'array',
            items: verdictKind,
            description: 'Verdicts that make the exit code nonzero.',
        },
        exitCode: count,
        startedAt: { ...words_text, description: 'ISO 8601, UTC.' },
        durationMs: { type: 'number' },
        context: context,
        leg: {
            ...words_text,
            description: 'This job among those that judge the same change: its folder and name. Absent for the only one.',
        },
        change: change,
        environment: environment,
        fingerprints: {
            description: 'By suite, where another machine than that of `environment` measured it.',
            type: 'object',
            additionalProperties: words_text,
        },
        findings: findings,
        tasks: tasks,
        tests: tests,
        coverage: coverage,
        excerpts: excerpts,
        comparisons: comparisons,
        confirmations: confirmations,
        debts: debts,
        baselines: baselines,
        history: circumstances_history,
        savedBaselines: savedBaselines,
        configSources: texts,
        notices: texts,
    },
    required: [
        'schema',
        'toolVersion',
        'verdict',
        'deploy',
        'degraded',
        'failOn',
        'exitCode',
        'startedAt',
        'durationMs',
        'context',
        'change',
        'environment',
        'findings',
        'tasks',
        'tests',
        'coverage',
        'comparisons',
        'baselines',
        'savedBaselines',
        'configSources',
        'notices',
    ],
};

;// CONCATENATED MODULE: ./lib/report/from-json.js
/**
 * Reads a JSON report back, as `tollgate report` does with a file that may be an artifact of a fork: nothing is
 * used before the whole of it fits the schema.
 */


const HINT = 'Give the file that `tollgate run --json` or the output `report-json` names.';
/** The report in `text`, or why it is none. `source` names it in the problem. Never throws on content. */
function fromJson(text, source) {
    let value;
    try {
        // A byte order mark is what PowerShell puts before text that it redirects.
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        return { problem: syntaxProblem(error, text, source) };
    }
    const version = schemaOf(value);
    if (version !== reportSchema.properties.schema.const) {
        return { problem: versionProblem(version, source) };
    }
    // A copy, since the validator writes its own marks into the schema.
    const schema = JSON.parse(JSON.stringify(reportSchema));
    const result = new validator/* Validator */.D(schema, '2020-12').validate(value);
    // The validator has just proven the shape from which the type is derived.
    if (result.valid)
        return { report: value };
    return { problem: shapeProblem(result.errors, source) };
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value
        ? value.schema
        : undefined;
}
function problem(code, message, source) {
    return { code, severity: 'error', message, hint: HINT, place: { file: source } };
}
function syntaxProblem(error, text, source) {
    if (text.trim() === '')
        return problem('report-empty', 'the report is empty', source);
    const reason = error instanceof Error ? error.message : String(error);
    const base = problem('report-syntax', `the report is not JSON: ${reason.slice(0, 200)}`, source);
    // Not every message of the parser tells a position.
    const position = /at position (\d+)/.exec(reason)?.[1];
    if (position === undefined)
        return base;
    const before = text.slice(0, Number(position)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { ...base, place: { file: source, line: before.length, column } };
}
function versionProblem(version, source) {
    const wanted = reportSchema.properties.schema.const;
    if (typeof version !== 'string') {
        return problem('report-schema', `not a report: "schema" is not "${wanted}"`, source);
    }
    const message = `"schema" is "${version.slice(0, 100)}", and this version reads "${wanted}"`;
    return problem('report-schema', message, source);
}
/** The innermost error says most; those around it only repeat that a part is wrong. */
function shapeProblem(errors, source) {
    const depth = (error) => error.instanceLocation.split('/').length;
    const deepest = errors.reduce((best, error) => (best === undefined || depth(error) > depth(best) ? error : best), undefined);
    const where = deepest?.instanceLocation.replace(/^#\/?/, '') ?? '';
    const why = deepest?.error.slice(0, 200).replace(/\.$/, '') ?? 'wrong shape';
    return problem('report-shape', `not a whole report: at "${where.slice(0, 200)}": ${why}`, source);
}


/***/ })

};
