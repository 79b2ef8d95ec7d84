export const id = 336;
export const ids = [336,4411,8720];
export const modules = {

/***/ 87926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ UNRELATED),
/* harmony export */   fL: () => (/* binding */ explainReference),
/* harmony export */   nE: () => (/* binding */ explainAbsence)
/* harmony export */ });
/** Code of the notice that stored runs exist, but of no commit that the change contains. */
const UNRELATED = 'baseline-unrelated';
/** One or two sentences: which commit, how far away, what is wrong with it. */
function explainReference(facts) {
    const { state, entry, ageDays, staleAfterDays } = facts;
    const { environment } = entry;
    const sentences = [`${comparedWith(facts)}, recorded ${entry.recordedAt.slice(0, 10)}.`];
    if (state === 'stale') {
        sentences.push(`That is ${Math.floor(ageDays)} days ago; after ${staleAfterDays} days a run counts as stale.`);
    }
    if (state === 'other-environment') {
        const machine = `${environment.os}/${environment.arch}, ${environment.cpuModel}, ${environment.cores} cores`;
        sentences.push(`Its benchmarks come from another machine or toolchain (${machine}): shown, not judged.`);
    }
    if (facts.passedOver !== undefined)
        sentences.push(passedOver(facts.passedOver));
    if (facts.evicted !== undefined)
        sentences.push(sentence(facts.evicted));
    return sentences.join(' ');
}
/** Why there is nothing to compare with; `stored` is how many runs there are that may not be the reference. */
function explainAbsence(state, suite, answer, stored) {
    const named = JSON.stringify(suite);
    if (stored > 0) {
        return `None of the ${stored} stored runs of suite ${named} was accepted: only absolute limits are judged.`;
    }
    if (state === 'evicted')
        return sentence(answer.evicted ?? '');
    const [first] = answer.problems;
    if (state === 'damaged') {
        return `No stored run of suite ${named} could be read. ${sentence(first?.message ?? '')}`;
    }
    if (first?.code === UNRELATED)
        return `${sentence(first.message)} Only absolute limits are judged.`;
    return `No run of suite ${named} is stored yet: only absolute limits are judged, and the first run of the default branch becomes the baseline.`;
}
function comparedWith({ entry, wanted, distance = 0 }) {
    const from = entry.branch === '' ? short(entry.commit) : `${short(entry.commit)} (${entry.branch})`;
    if (wanted === undefined)
        return `Compared with the latest stored run, of commit ${from}`;
    if (distance === 0)
        return `Compared with the run of commit ${from}`;
    const commits = distance === 1 ? '1 commit' : `${distance} commits`;
    return `Commit ${short(wanted)} has no run to compare with: compared with ${from}, ${commits} before it`;
}
function passedOver(entry) {
    const why = entry.benchmarks === undefined
        ? 'has no complete benchmarks'
        : 'was measured on another machine or toolchain';
    return `The nearer run of ${short(entry.commit)} ${why}.`;
}
function sentence(text) {
    return text === '' || text.endsWith('.') ? text : `${text}.`;
}
function short(commit) {
    return commit.slice(0, 10);
}


/***/ }),

/***/ 54411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outcomeOf: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** `failOn` names the verdicts that fail the step; it changes the exit code and nothing else. */
function outcomeOf(kind, failOn) {
    return {
        deploy: kind === 'pass' || kind === 'degraded',
        degraded: kind === 'degraded',
        exitCode: kind === 'pass' || !failOn.includes(kind) ? 0 : kind === 'inconclusive' ? 3 : 1,
    };
}


/***/ }),

/***/ 44188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_DEBTS),
/* harmony export */   t: () => (/* binding */ MOST_BETWEEN)
/* harmony export */ });
/** What is kept of them in one stored run. */
const MOST_DEBTS = 1000;
const MOST_BETWEEN = 20;


/***/ }),

/***/ 38720:
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


/***/ }),

/***/ 70336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeLegs: () => (/* binding */ judgeLegs),
  measureLeg: () => (/* binding */ measureLeg),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/judge/judge.js + 21 modules
var judge = __webpack_require__(15316);
;// CONCATENATED MODULE: ./lib/pipeline/attempts.js
/** Those of the same commit, without this one. */
async function earlierAttempts({ context }, { attempts }) {
    const { headCommit, runId, attempt } = context;
    if (!isAttempt(context))
        return { records: [], notices: [] };
    const { records, problems } = await attempts.earlier(headCommit);
    const others = records.filter((one) => one.runId !== runId || one.attempt < attempt);
    return { records: others, notices: problems.map(sentence) };
}
/** Why it could not be kept, a sentence each. */
async function keepAttempt({ context, change }, { kind, summary }, { attempts, clock, signal }) {
    if (!isAttempt(context) || signal.aborted)
        return [];
    const problems = await attempts.record({
        head: context.headCommit,
        ...(change.base === undefined ? {} : { base: change.base }),
        runId: context.runId,
        attempt: context.attempt,
        verdict: kind,
        summary,
        recordedAt: new Date(clock.now()).toISOString(),
    });
    return problems.map(sentence);
}
function isAttempt({ event, headCommit }) {
    return event !== 'local' && headCommit !== '';
}
function sentence({ message, hint }) {
    return hint === undefined ? message : `${message} ${hint}`;
}

// EXTERNAL MODULE: ./lib/model/debt.js
var debt = __webpack_require__(44188);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/compare/match-benchmarks.js
var match_benchmarks = __webpack_require__(96295);
;// CONCATENATED MODULE: ./lib/compare/debts.js



/** One metric of one benchmark, one key. */
const debtKey = (of, unit) => `${(0,match_benchmarks/* fullKey */.P0)(of)}\0${unit}`;
const keyOf = (one) => debtKey(one, one.unit);
/**
 * Debts of a run of the default branch: what earlier runs had and nothing proves mended, and every proven regression
 * that they had not. To be undecided once, or not measured at all, mends nothing.
 */
function debtsOfRun(inputs) {
    const earlier = openDebts(inputs.baseline.entries);
    const compared = new Map(inputs.comparisons.map((one) => [keyOf(one), one]));
    const known = [...earlier].flatMap(([key, debt]) => {
        const comparison = compared.get(key);
        if (!isStillOpen(debt, comparison, inputs))
            return [];
        const isSeen = comparison !== undefined && debt.how === 'regressed' && isProven(comparison);
        // To run a commit again does not make what it brought an older run's.
        if (isSeen && debt.since === inputs.head)
            return [];
        return [isSeen ? { ...withoutSize(debt), ...sizeOf(comparison.effect) } : debt];
    });
    const kept = new Set(known.map(keyOf));
    const fresh = inputs.comparisons
        .filter((one) => isProven(one) && !kept.has(keyOf(one)))
        .flatMap((one) => freshDebt(one, inputs));
    return { fresh, known };
}
/** Debts that a change finds in the run of its base, whoever brought them. */
function debtsOfBase({ entries }) {
    return { fresh: [], known: [...openDebts(entries).values()] };
}
/** What measuring by turns found out about drifts, entered. */
function settleDebts({ fresh, known }, found, gone) {
    return { fresh, known: [...known.filter((debt) => !gone.has(keyOf(debt))), ...found] };
}
/** First-parent commits after `reference` up to the head of `lineage`, oldest first; none where it is not reached. */
function commitsBetween(lineage, reference) {
    const at = lineage.indexOf(reference);
    return at < 0 ? [] : lineage.slice(0, Math.min(at, debt/* MOST_BETWEEN */.t)).reverse();
}
/** The ratio and its bounds as far as a file can hold them: base 0 has none. */
function sizeOf(effect) {
    const kept = (name) => {
        const value = effect?.[name];
        return value !== undefined && Number.isFinite(value) ? { [name]: value } : {};
    };
    return { ...kept('ratio'), ...kept('low'), ...kept('high') };
}
function withoutSize({ ratio: _, low: __, high: ___, ...debt }) {
    return debt;
}
/**
 * Those of the newest commit, whatever machine ran it, by key: each run carries on what it could not decide. The last
 * run of a machine counts, and an accepted one owes nothing.
 */
function openDebts(entries) {
    const seen = new Set();
    const debts = new Map();
    for (const { commit, environment, accepted, debts: own = [] } of entries) {
        if (commit !== entries[0]?.commit || seen.has(environment.fingerprint))
            continue;
        seen.add(environment.fingerprint);
        if (accepted)
            continue;
        for (const debt of own)
            if (!debts.has(keyOf(debt)))
                debts.set(keyOf(debt), debt);
    }
    return debts;
}
const isProven = ({ decision, action, method }) => decision === 'regressed' && action !== 'ignore' && verdict/* PROVEN_METHODS */.a.has(method);
/** Only against an accepted run can it be told that all is well again. */
function isStillOpen(debt, comparison, { baseline, comparisons, canMeasure }) {
    if (debt.how === 'drift' && !canMeasure)
        return false;
    if (comparison === undefined)
        return comparisons.length === 0;
    if (comparison.action === 'ignore' || comparison.decision === 'vanished')
        return false;
    if (isToBeMeasured(debt, baseline))
        return true;
    return !['unchanged', 'improved', 'new'].includes(comparison.decision);
}
/** No comparison with the accepted run tells of what crept in before it, or where there is no such run. */
function isToBeMeasured({ how }, { reference }) {
    return how === 'drift' || reference?.benchmarks === undefined;
}
function freshDebt(comparison, inputs) {
    const { head, lineage, foundAt } = inputs;
    const reference = comparedWith(comparison, inputs);
    if (reference === undefined)
        return [];
    const { package: packageName, name, procs, unit, effect } = comparison;
    return [
        {
            package: packageName,
            name,
            ...(procs === undefined ? {} : { procs }),
            unit,
            ...sizeOf(effect),
            since: head,
            reference,
            between: commitsBetween(lineage, reference),
            foundAt,
            how: 'regressed',
        },
    ];
}
/** The base of its rounds, else the stored run. */
function comparedWith(comparison, { confirmations, baseline }) {
    const measured = confirmations.find((one) => one.kind === 'measured' && hasMeasured(one, comparison));
    return measured?.base ?? baseline.reference?.commit;
}
const hasMeasured = ({ headBenchmarks }, comparison) => headBenchmarks.some((one) => (0,match_benchmarks/* fullKey */.P0)(one) === (0,match_benchmarks/* fullKey */.P0)(comparison) &&
    one.metrics.some(({ unit }) => unit === comparison.unit));

// EXTERNAL MODULE: ./lib/statistics/change-point.js
var change_point = __webpack_require__(18472);
// EXTERNAL MODULE: ./lib/statistics/order.js
var order = __webpack_require__(21291);
// EXTERNAL MODULE: ./lib/statistics/sequential-design.js
var sequential_design = __webpack_require__(73423);
// EXTERNAL MODULE: ./lib/compare/exact.js
var exact = __webpack_require__(48320);
// EXTERNAL MODULE: ./lib/compare/history.js
var compare_history = __webpack_require__(80135);
// EXTERNAL MODULE: ./lib/compare/paired.js + 1 modules
var paired = __webpack_require__(66307);
;// CONCATENATED MODULE: ./lib/compare/drift.js








/** Accepted chance that any nominee of one run is taken for worse than its tolerance and is not. */
const DRIFT_ALPHA = 0.001;
/** Measured in one run at most, the strongest first. */
const MOST_NOMINEES = 5;
/** Fewer runs show no level, let alone two. */
const LEAST_RUNS = 8;
/** How surprising a change of level must be to be looked into. */
const NOMINATING_LEVEL = 0.01;
/**
 * What looks worse since some run of the window, strongest first. The change point (A. N. Pettitt 1979) has to be
 * surprising, and the middle of the runs after it worse than that of those before by more than half the tolerance:
 * what is looked for is smaller than what one change may do. The reference is the last run before it that is no worse
 * than their middle, so that of a slow rise not half is lost.
 */
function nominate(inputs) {
    const points = (0,compare_history/* pointsOf */.XE)(inputs.entries, inputs.fingerprint);
    const head = (0,match_benchmarks/* collectBenchmarks */.B0)([inputs.head]);
    const nominees = inputs.comparisons.flatMap((comparison) => {
        const samples = samplesOf(head, comparison);
        if (comparison.action === 'ignore' || samples === undefined)
            return [];
        const runs = sinceAccepted(points(comparison, comparison.unit), comparison);
        return runs.length < LEAST_RUNS ? [] : nomineeOf(comparison, runs, samples);
    });
    return nominees.sort((a, b) => b.shift - a.shift);
}
/** Newest first: what was accepted is the new normal, so that runs before it are of another time. */
function sinceAccepted(runs, of) {
    const key = debtKey(of, of.unit);
    const isTakenOn = ({ accepted, debts = [] }) => accepted && debts.some((debt) => debtKey(debt, debt.unit) === key);
    const at = runs.findIndex(({ entry }) => isTakenOn(entry));
    return at < 0 ? runs : runs.slice(0, at + 1);
}
function samplesOf(head, { unit, ...of }) {
    const metric = head.get((0,match_benchmarks/* fullKey */.P0)(of))?.metrics.find((one) => one.unit === unit);
    return metric?.samples;
}
function nomineeOf(comparison, newestFirst, samples) {
    const now = (0,compare_history/* logOfMedian */.IU)(samples);
    if (!Number.isFinite(now))
        return [];
    const sign = comparison.better === 'lower' ? 1 : -1;
    const runs = [...newestFirst].reverse();
    const badness = [...runs.map(({ log }) => sign * log), sign * now];
    const change = (0,change_point/* strongestChangePoint */.Y)(badness);
    if (change === undefined || change.pValue >= NOMINATING_LEVEL)
        return [];
    const before = middle(badness.slice(0, change.index));
    const shift = middle(badness.slice(change.index)) - before;
    if (!isDoubtful(shift, comparison))
        return [];
    const reference = newestFirst
        .slice(runs.length - change.index)
        .find(({ log }) => sign * log <= before);
    if (reference === undefined)
        return [];
    const { commit } = reference.entry;
    return [{ ...identityOf(comparison), reference: commit, typical: Math.exp(now), shift }];
}
const middle = (values) => (0,order/* medianOfSorted */.$)((0,order/* sorted */.I)(values));
const isDoubtful = (shift, { tolerance }) => shift > Math.log1p(tolerance / 2);
function identityOf({ suite, package: packageName, name, procs, unit, better, tolerance, }) {
    const threads = procs === undefined ? {} : { procs };
    return { suite, package: packageName, name, ...threads, unit, better, tolerance };
}
/**
 * The debt as a nominee: it is measured beside its own reference again where the stored runs do not show it any more,
 * or do not tell. Undefined where they show it as before, or head does not have it.
 */
function renominate(debt, inputs) {
    const key = debtKey(debt, debt.unit);
    const comparison = inputs.comparisons.find((one) => debtKey(one, one.unit) === key);
    const samples = comparison && samplesOf((0,match_benchmarks/* collectBenchmarks */.B0)([inputs.head]), comparison);
    if (comparison === undefined || samples === undefined)
        return undefined;
    const now = (0,compare_history/* logOfMedian */.IU)(samples);
    if (!Number.isFinite(now))
        return undefined;
    const sign = comparison.better === 'lower' ? 1 : -1;
    const points = (0,compare_history/* pointsOf */.XE)(inputs.entries, inputs.fingerprint)(comparison, comparison.unit);
    const then = points.find(({ entry }) => entry.commit === debt.reference);
    const shift = then === undefined ? 0 : sign * (now - then.log);
    if (then !== undefined && isDoubtful(shift, comparison))
        return undefined;
    const { reference } = debt;
    return { ...identityOf(comparison), reference, typical: Math.exp(now), shift };
}
/** What one of so many nominees may spend (Bonferroni): the same however it turns out, fixed before round 1. */
const shareOfDrift = (nominees) => DRIFT_ALPHA / nominees;
/** Benchmarks with the metrics that are nominated, each with its share of the error. */
function targetsOf(nominees, alpha) {
    const targets = new Map();
    for (const { package: packageName, name, procs, unit, better, tolerance, typical } of nominees) {
        const of = { package: packageName, name, ...(procs === undefined ? {} : { procs }) };
        const { metrics } = targets.get((0,match_benchmarks/* fullKey */.P0)(of)) ?? { metrics: [] };
        const metric = { unit, better, tolerance, alpha, typical };
        targets.set((0,match_benchmarks/* fullKey */.P0)(of), { ...of, formerNames: [], metrics: [...metrics, metric] });
    }
    return [...targets.values()];
}
/** What the rounds say of one nominee; undefined where it was not measured in them. */
function judgeNominee({ unit, better, tolerance, ...of }, { baseBenchmarks, headBenchmarks, mostRounds }, alpha) {
    const sideOf = (benchmarks) => benchmarks
        .find((one) => (0,match_benchmarks/* fullKey */.P0)(one) === (0,match_benchmarks/* fullKey */.P0)(of))
        ?.metrics.find((metric) => metric.unit === unit)?.samples;
    const [base, head] = [sideOf(baseBenchmarks), sideOf(headBenchmarks)];
    if (base === undefined || head === undefined)
        return undefined;
    const pair = { base, head, unit, better, tolerance, alpha };
    return (0,exact/* compareExactly */.K)(pair) ?? (0,paired/* pairedEstimator */._D)((0,sequential_design/* designFor */.ml)(mostRounds)).compare(pair);
}

// EXTERNAL MODULE: ./lib/tasks/paired/choose.js + 11 modules
var choose = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
// EXTERNAL MODULE: ./lib/tasks/command-text.js
var command_text = __webpack_require__(65795);
// EXTERNAL MODULE: ./lib/tasks/lines.js
var tasks_lines = __webpack_require__(51629);
// EXTERNAL MODULE: ./lib/tasks/output-tail.js
var output_tail = __webpack_require__(91416);
;// CONCATENATED MODULE: ./lib/tasks/paired/install.js



const plain = (line) => () => ({ commands: [{ shell: line }] });
/** https://docs.npmjs.com/cli/commands/npm-ci */
const npm = plain('npm ci --no-audit --no-fund');
const bun = plain('bun install --frozen-lockfile');
/** By the shell, since managers are scripts on Windows. In the order in which they are asked for. */
const INSTALLERS = {
    node_modules: {
        'pnpm-lock.yaml': plain('pnpm install --frozen-lockfile'),
        'yarn.lock': ({ files }) => plain(`yarn install --${files.includes('.yarnrc.yml') ? 'immutable' : 'frozen-lockfile'}`)(),
        'bun.lock': bun,
        'bun.lockb': bun,
        'package-lock.json': npm,
        'npm-shrinkwrap.json': npm,
    },
    '.venv': {
        'uv.lock': plain('uv sync --locked'),
        'poetry.lock': () => ({
            commands: [{ shell: 'poetry install --no-interaction' }],
            env: { POETRY_VIRTUALENVS_IN_PROJECT: 'true' },
        }),
        'pdm.lock': plain('pdm sync'),
        'Pipfile.lock': () => ({
            commands: [{ shell: 'pipenv sync --dev' }],
            env: { PIPENV_VENV_IN_PROJECT: '1' },
        }),
        'requirements.txt': pip,
    },
};
const REQUIREMENTS = /^requirements(?:[-_](?:dev|tests?|bench))?\.txt$/;
/** By the very Python that the other tree is measured with. The package itself, too, where it is one. */
function pip({ files, installed }) {
    const lists = files.filter((name) => REQUIREMENTS.test(name)).flatMap((name) => ['-r', name]);
    const isPackage = files.includes('pyproject.toml') || files.includes('setup.py');
    const own = isPackage ? ['-e', '.'] : [];
    const quiet = ['--quiet', '--disable-pip-version-check'];
    return {
        commands: [
            { argv: [`${installed}/bin/python`, '-m', 'venv', '.venv'] },
            { argv: ['.venv/bin/python', '-m', 'pip', 'install', ...quiet, ...lists, ...own] },
        ],
    };
}
/** Gives what was run, as people type it, or why there is nothing to measure with. */
async function installDependencies(root, needs, { processes, signal }, timeoutMs) {
    const others = `it has other dependencies than what is installed here: ${needs.differs} differs`;
    const byLock = Object.entries(INSTALLERS[needs.kind]);
    const installer = byLock.find(([lock]) => needs.files.includes(lock))?.[1](needs);
    if (installer === undefined)
        return { failed: others };
    const cwd = needs.directory === '.' ? root : `${root}/${needs.directory}`;
    for (const command of installer.commands) {
        const tail = (0,output_tail/* createOutputTail */.E)();
        const lines = { stdout: (0,tasks_lines/* createLineSplitter */.A)(tail.add), stderr: (0,tasks_lines/* createLineSplitter */.A)(tail.add) };
        const { exitCode, startError, timedOut } = await processes.run({
            command,
            cwd,
            env: installer.env ?? {},
            timeoutMs,
            signal,
            onOutput: (stream, chunk) => lines[stream].write(chunk),
        });
        if (exitCode === 0 && !timedOut)
            continue;
        for (const one of Object.values(lines))
            one.end();
        const said = timedOut ? 'it takes longer than benchmarks.budget' : startError;
        const why = `${others}, and \`${(0,command_text/* commandText */.j)(command)}\` fails: ${said ?? reasonIn(tail.text())}`;
        return { failed: why.slice(0, 300) };
    }
    return { command: installer.commands.map(command_text/* commandText */.j).at(-1) ?? '' };
}
/** Package managers end with advice; what is wrong stands above it. */
function reasonIn(output) {
    const lines = output.trim().split('\n');
    return lines.find((line) => /\berr(?:or)?\b/i.test(line)) ?? lines.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/describe-stop.js

const WHY = {
    decided: 'all decided',
    rounds: 'not all decided at the last round',
    budget: 'not all decided when the time was up (benchmarks.budget)',
    cancelled: 'stopped by a signal',
};
/** `all decided after 80 rounds in 4.2 s`. */
function describeStop({ stopped, rounds }, durationMs) {
    const count = rounds === 1 ? '1 round' : `${rounds} rounds`;
    return `${WHY[stopped]} after ${count} in ${(0,units/* formatDuration */.a3)(durationMs)}`;
}

// EXTERNAL MODULE: ./lib/pipeline/confirm/rounds.js + 1 modules
var confirm_rounds = __webpack_require__(13492);
;// CONCATENATED MODULE: ./lib/pipeline/confirm/confirm.js
/**
 * Measures what stored runs do not clear beside its base: checks the base out, prepares both trees, runs them by turns.
 * A base that cannot be measured is no dead end: its first-parent ancestors are tried one after the other.
 */
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Never throws for what the trees do; one result a task. */
async function confirm_confirm(request, ports, emit) {
    const { suite, task, openSide, bases } = request;
    const startedAt = ports.clock.now();
    ports.host.conditions();
    const tried = [];
    const unmeasured = (side, reason) => ({
        kind: 'unmeasured',
        suite,
        task,
        side,
        reason,
        tried,
    });
    const head = await openSide(ports.files.root);
    if ('failed' in head)
        return unmeasured('head', head.failed);
    for (const [distance, commit] of bases.entries()) {
        if (ports.signal.aborted)
            break;
        const result = await againstBase({ ...request, commit, distance, head, startedAt }, ports, emit);
        if (!('failed' in result))
            return { ...result, tried };
        if (result.side !== 'base')
            return unmeasured(result.side, result.failed);
        tried.push({ commit, reason: result.failed });
        const message = `${task}: ${commit.slice(0, 10)} cannot be measured as the base: ${result.failed}`;
        emit({ type: 'notice', message });
        if (ports.clock.now() - startedAt > request.budgetMs)
            break;
    }
    const [first] = tried;
    return unmeasured('base', first?.reason ?? 'there is no commit to measure as the base');
}
async function againstBase(request, ports, emit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { commit, task, suite, targets, tests, alpha, distance } = request;
        const tree = await ports.git.checkOut(commit);
        if ('unavailable' in tree)
            return { side: 'base', failed: tree.unavailable };
        const _ = __addDisposableResource(env_1, tree, true);
        const installed = await installOwn(tree, request, ports, emit);
        if ('failed' in installed)
            return { side: 'base', failed: installed.failed };
        const base = await request.openSide(tree.root);
        if ('failed' in base)
            return { side: 'base', failed: base.failed };
        const survey = request.surveyBase ? await base.survey() : [];
        if ('failed' in survey)
            return { side: 'base', failed: survey.failed };
        const { clock, signal } = ports;
        // Building is not measuring: the budget begins here, but for what was installed and bases that were tried in vain.
        const measuringAt = clock.now();
        const rounds = await (0,confirm_rounds/* measureRounds */.I)({
            targets,
            base,
            head: request.head,
            endsAt: measuringAt + request.budgetMs - installed.tookMs,
            clock,
            signal,
            onStart: (mostRounds, benchmarks) => emit({ type: 'confirmation.started', task, base: commit, benchmarks, mostRounds }),
            onRound: (round, mostRounds, open, widest) => emit({
                type: 'confirmation.round',
                task,
                round,
                mostRounds,
                open,
                ...(widest === undefined ? {} : { widest }),
            }),
        });
        if ('failed' in rounds) {
            emit({ type: 'confirmation.finished', task, rounds: 0, summary: rounds.failed });
            return rounds;
        }
        const summary = describeStop(rounds, clock.now() - measuringAt);
        emit({ type: 'confirmation.finished', task, rounds: rounds.rounds, summary });
        return {
            kind: 'measured',
            suite,
            task,
            base: commit,
            distance,
            targets,
            tests,
            alpha,
            ...rounds,
            baseBenchmarks: withSurveyed(rounds.baseBenchmarks, survey, targets),
            durationMs: clock.now() - measuringAt,
            conditions: conditionsOf(ports),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What the base needs that head does not have: as its own lock files say, and no longer than all may take. */
async function installOwn({ root, commit }, { task, budgetMs }, ports, emit) {
    const lacking = await ports.trees.lend(ports.files.root, root);
    const startedAt = ports.clock.now();
    const tookMs = () => ports.clock.now() - startedAt;
    for (const needs of lacking) {
        const left = Math.max(1, budgetMs - tookMs());
        const installed = await installDependencies(root, needs, ports, left);
        if ('failed' in installed)
            return installed;
        const message = `${task}: \`${installed.command}\` installed the dependencies of ${commit.slice(0, 10)}, since ${needs.differs} differs; with it ${(0,units/* formatDuration */.a3)(tookMs())} of benchmarks.budget are spent.`;
        emit({ type: 'notice', message });
    }
    return { tookMs: tookMs() };
}
const conditionsOf = ({ host }) => host.conditions();
/** What only the base has, beside what was measured. */
function withSurveyed(measured, surveyed, targets) {
    const names = new Set(targets.flatMap((target) => [target.name, ...target.formerNames].map((name) => `${target.package}\0${name}`)));
    const others = surveyed.filter((one) => !names.has(`${one.package}\0${one.name}`));
    return [...measured, ...others];
}

// EXTERNAL MODULE: ./lib/pipeline/confirm/side-world.js
var side_world = __webpack_require__(37843);
;// CONCATENATED MODULE: ./lib/pipeline/confirm/measure-nominees.js
var measure_nominees_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var measure_nominees_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Undefined where the task cannot be run again, or not often enough in the time that is left. */
async function measureNominees({ outcome, reference, targets, tests, alpha, budgetMs }, { tasks }, ports, emit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const spec = tasks.find(({ name }) => name === outcome.name);
        if (spec === undefined)
            return undefined;
        const scratch = measure_nominees_addDisposableResource(env_1, await ports.trees.scratch(), true);
        const world = (0,side_world/* sideWorld */.e)(ports, scratch.root);
        const { openSide, runsWholeCommand } = (0,choose/* chooseSide */.v)(spec, targets, world);
        // Both sides, the warm-up and the fewest rounds of it.
        const leastMs = 2 * (sequential_design/* LEAST_ROUNDS */.UM + 1) * outcome.durationMs;
        if (runsWholeCommand && leastMs > budgetMs) {
            const message = `${outcome.name} takes too long to look for drift: benchmarks.budget allows fewer than ${sequential_design/* LEAST_ROUNDS */.UM} rounds of it.`;
            emit({ type: 'notice', message });
            return undefined;
        }
        const { suite, name: task } = outcome;
        const bases = [reference];
        const whole = { alpha: alpha * tests, surveyBase: false };
        return confirm_confirm({ suite, task, targets, tests, bases, budgetMs, openSide, ...whole }, ports, emit);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_nominees_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./lib/pipeline/find-change.js
var find_change = __webpack_require__(38720);
// EXTERNAL MODULE: ./lib/compare/benchmarks.js + 4 modules
var benchmarks = __webpack_require__(66385);
;// CONCATENATED MODULE: ./lib/pipeline/whole-alpha.js

/**
 * What this run may spend of an accepted error: of a verdict over several legs each has its share, fixed before anything
 * is measured. How many jobs there are besides those of one matrix, only the names of the legs tell.
 */
function shareOfLeg({ part, legs }) {
    return part === undefined ? 1 : 1 / (part.of * Math.max(1, legs.length));
}
/** The accepted chance of any wrong conviction of this run. */
const wholeAlpha = (config) => benchmarks/* WHOLE_ALPHA */.tR * shareOfLeg(config);

;// CONCATENATED MODULE: ./lib/pipeline/check-drift.js
/**
 * On the default branch: has measured by turns what the stored runs of the window nominate as having got worse little
 * by little, after all tasks, while nothing else runs. What the rounds convict becomes a debt; all else is a notice.
 */






/** Measures what is nominated; of each what was found. */
async function checkDrift(facts, judgeable, ports, emit) {
    if (!isWanted(judgeable))
        return [];
    const nominees = nomineesOf(facts, judgeable);
    // Fixed before the first round of any of them.
    const alpha = shareOfDrift(nominees.length) * shareOfLeg(judgeable.request.config);
    const checked = [];
    const { budgetMs } = judgeable.request.config.policy.benchmarks;
    const endsAt = ports.clock.now() + budgetMs;
    for (const { outcome, reference, nominees: own } of grouped(nominees, facts)) {
        const leftMs = endsAt - ports.clock.now();
        if (leftMs <= 0 || ports.signal.aborted)
            break;
        const targets = targetsOf(own, alpha);
        const request = { outcome, reference, targets, tests: own.length, alpha, budgetMs: leftMs };
        const result = await measureNominees(request, judgeable.request.config, ports, emit);
        if (result === undefined || result.kind === 'unmeasured')
            continue;
        for (const nominee of own) {
            const estimate = judgeNominee(nominee, result, alpha);
            if (estimate !== undefined)
                checked.push({ nominee, estimate });
        }
    }
    for (const one of checked)
        if (one.estimate.decision !== 'regressed')
            emit(noticeOf(one));
    return checked;
}
/** The facts with the debts that were found, and without those that are mended. */
function settleDrift(facts, checked, judgeable) {
    return { ...facts, suites: facts.suites.map((suite) => settle(suite, checked, judgeable)) };
}
/** Numbers of edits belong to no commit. */
function isWanted({ request: { config, context, change } }) {
    const isEdited = context.event === 'local' && change.files.length > 0;
    const { confirm } = config.policy.benchmarks;
    return config.mode === 'run' && confirm !== 'never' && (0,find_change.onDefaultBranch)(context) && !isEdited;
}
/** First debts that may be over, since they keep runs from being accepted; then what is new, strongest first. */
function nomineesOf({ suites }, judgeable) {
    const { headCommit } = judgeable.request.context;
    const ofSuites = suites.map((suite) => nomineesOfSuite(suite, judgeable));
    const drifting = ofSuites.flatMap(({ fresh }) => fresh).sort((a, b) => b.shift - a.shift);
    return [...ofSuites.flatMap(({ owed }) => owed), ...drifting]
        .filter(({ reference }) => reference !== headCommit)
        .slice(0, MOST_NOMINEES);
}
function nomineesOfSuite(suite, { environments }) {
    const environment = environments.get(suite.suite);
    const isWhole = suite.benchmarks.every(({ complete, failed }) => complete && !failed);
    if (environment === undefined || !isWhole)
        return { owed: [], fresh: [] };
    const inputs = {
        entries: suite.baseline.entries,
        fingerprint: environment.fingerprint,
        comparisons: suite.comparisons,
        head: suite.benchmarks.flatMap(({ benchmarks }) => benchmarks),
    };
    const { fresh = [], known = [] } = suite.debts ?? {};
    const debts = new Set([...fresh, ...known].map((debt) => debtKey(debt, debt.unit)));
    return {
        owed: known
            .filter((debt) => isToBeMeasured(debt, suite.baseline))
            .flatMap((debt) => renominate(debt, inputs) ?? []),
        fresh: nominate(inputs).filter((one) => !debts.has(debtKey(one, one.unit))),
    };
}
/** By the task that has measured them, and the commit that they are measured beside. */
function grouped(nominees, { suites }) {
    const groups = new Map();
    for (const nominee of nominees) {
        const outcome = suites
            .find(({ suite }) => suite === nominee.suite)
            ?.outcomes.find((one) => one.status === 'passed' && check_drift_hasMeasured(one, nominee));
        if (outcome === undefined)
            continue;
        const { reference } = nominee;
        const key = `${outcome.name}\0${reference}`;
        const group = groups.get(key) ?? { outcome, reference, nominees: [] };
        group.nominees.push(nominee);
        groups.set(key, group);
    }
    return [...groups.values()];
}
const check_drift_hasMeasured = ({ measurements }, nominee) => measurements.some((one) => one.kind === 'benchmarks' &&
    one.benchmarks.some((benchmark) => (0,match_benchmarks/* fullKey */.P0)(benchmark) === (0,match_benchmarks/* fullKey */.P0)(nominee)));
function settle(suite, checked, judgeable) {
    const own = checked.filter(({ nominee }) => nominee.suite === suite.suite);
    if (suite.debts === undefined || own.length === 0)
        return suite;
    const owed = new Set(suite.debts.known.map((debt) => debtKey(debt, debt.unit)));
    const isOwed = ({ nominee }) => owed.has(debtKey(nominee, nominee.unit));
    const mended = own.filter((one) => isOwed(one) && ['unchanged', 'improved'].includes(one.estimate.decision));
    const found = own.filter((one) => !isOwed(one) && one.estimate.decision === 'regressed');
    const gone = new Set(mended.map(({ nominee }) => debtKey(nominee, nominee.unit)));
    const debts = found.map((one) => debtOf(one, judgeable));
    return { ...suite, debts: settleDebts(suite.debts, debts, gone) };
}
function debtOf({ nominee, estimate }, { request, lineage, startedAt }) {
    const { package: packageName, name, procs, unit, reference } = nominee;
    return {
        package: packageName,
        name,
        ...(procs === undefined ? {} : { procs }),
        unit,
        ...sizeOf(estimate.effect),
        since: request.context.headCommit,
        reference,
        between: commitsBetween(lineage, reference),
        foundAt: startedAt,
        how: 'drift',
    };
}
function noticeOf({ nominee, estimate }) {
    const { name, unit, reference } = nominee;
    const message = `Stored runs of ${name} (${unit}) seem to get worse; beside ${reference.slice(0, 10)} it is ${estimate.decision}: ${estimate.explanation}.`;
    return { type: 'notice', message };
}

// EXTERNAL MODULE: ./lib/compare/coverage.js
var compare_coverage = __webpack_require__(29821);
// EXTERNAL MODULE: ./lib/compare/median-rank.js + 3 modules
var median_rank = __webpack_require__(90657);
// EXTERNAL MODULE: ./lib/compare/quantity.js
var quantity = __webpack_require__(5550);
;// CONCATENATED MODULE: ./lib/compare/threshold.js
/**
 * The plain threshold, for who asks for it by `confirm: never`: the ratio of medians against the tolerance,
 * whatever the noise, also of a single value. What that is worth on a shared machine is said with it.
 */


/** Measured: `docs/statistics.md`. */
const WORTH = 'a plain threshold knows no noise: on a shared machine most unchanged changes exceed one of 5 %';
function compare({ base, head, tolerance, better }) {
    const [before, after] = [base, head].map((values) => (0,order/* medianOfSorted */.$)((0,order/* sorted */.I)(values)));
    if (before === undefined || after === undefined || !(before >= 0 && after >= 0)) {
        const explanation = 'negative values have no ratio to compare by';
        return { decision: 'inconclusive', method: 'no-ratio', explanation };
    }
    const [good, bad] = better === 'lower' ? [before, after] : [after, before];
    const limit = 1 + tolerance;
    const decision = bad > good * limit ? 'regressed' : good > bad * limit ? 'improved' : 'unchanged';
    const ratio = after / before;
    const hasRatio = Number.isFinite(ratio);
    const change = hasRatio ? `${(0,quantity/* formatChange */.e)(ratio)} ` : '';
    const place = decision === 'unchanged' ? 'within' : 'beyond';
    return {
        decision,
        ...(hasRatio ? { effect: { ratio, low: ratio, high: ratio } } : {}),
        method: 'threshold',
        explanation: `${change}${place} the tolerance of ${(0,quantity/* formatLimit */.t)(tolerance)}; ${WORTH}`,
    };
}
const threshold = {
    id: 'threshold',
    label: 'plain threshold on the ratio of medians',
    leastSamples: 1,
    compare,
    explain: (pair) => [`decision: ${compare(pair).decision}: ${compare(pair).explanation}`],
};

// EXTERNAL MODULE: ./lib/pipeline/environments.js
var pipeline_environments = __webpack_require__(78382);
;// CONCATENATED MODULE: ./lib/places/go-code-lines.js
/**
 * Which lines of a Go file hold code. A cover profile names blocks from brace to brace, with the comments and blank
 * lines in them; a change of only those changes nothing that a test could reach.
 * https://go.dev/ref/spec#Lexical_elements
 */
/** Punctuation alone executes nothing. */
const PUNCTUATION = /[^\s{}()[\],;]/;
const LITERALS = {
    '"': { end: '"', escapes: true },
    "'": { end: "'", escapes: true },
    '`': { end: '`', escapes: false },
};
/** Numbers from 1 of the lines with more than comments, blanks and punctuation. */
function goCodeLines(source) {
    const code = new Set();
    let line = 1;
    let at = 0;
    const advance = (to, isCode) => {
        for (; at < to; at += 1) {
            const character = source[at] ?? '';
            if (character === '\n')
                line += 1;
            else if (isCode && PUNCTUATION.test(character))
                code.add(line);
        }
    };
    while (at < source.length) {
        const comment = commentEnd(source, at);
        if (comment !== undefined)
            advance(comment, false);
        else
            advance(literalEnd(source, at), true);
    }
    return code;
}
/** Where the comment that starts here ends; undefined where none starts. */
function commentEnd(source, at) {
    if (source[at] !== '/')
        return undefined;
    if (source[at + 1] === '/')
        return endOf(source, '\n', at);
    if (source[at + 1] === '*')
        return endOf(source, '*/', at + 2);
    return undefined;
}
/** Where the literal that starts here ends; the next character where none starts. */
function literalEnd(source, at) {
    const literal = LITERALS[source[at] ?? ''];
    if (literal === undefined)
        return at + 1;
    for (let i = at + 1; i < source.length; i += 1) {
        if (literal.escapes && source[i] === '\\')
            i += 1;
        else if (source[i] === literal.end)
            return i + 1;
        // An interpreted literal never goes over a line: this file does not compile, or this is no literal.
        else if (literal.escapes && source[i] === '\n')
            return i;
    }
    return source.length;
}
function endOf(source, mark, from) {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
}

;// CONCATENATED MODULE: ./lib/pipeline/executable-lines.js

/** Only lines are filtered; the ratios stay as the tool counts them. Reads the changed Go files, of 1 MiB at most. */
async function keepExecutableLines(coverage, change, files) {
    const changed = new Set(change.files.map(({ path }) => path));
    const filtered = await Promise.all(coverage.files.map((file) => changed.has(file.path) && file.path.endsWith('.go') ? withCodeOnly(file, files) : file));
    return { ...coverage, files: filtered };
}
async function withCodeOnly(file, files) {
    const source = await files.readText(file.path);
    if (source === undefined)
        return file;
    const code = goCodeLines(source);
    return {
        ...file,
        coveredLines: file.coveredLines.filter((line) => code.has(line)),
        missedLines: file.missedLines.filter((line) => code.has(line)),
    };
}

// EXTERNAL MODULE: ./lib/statistics/spread.js
var statistics_spread = __webpack_require__(60272);
;// CONCATENATED MODULE: ./lib/compare/flaky.js



/** Of a normal variation, so many standard deviations hold one run in twenty on the bad side. */
const UPPER_95 = 1.645;
/** Worst first; metrics that are ignored and those that changed their level for a known reason are left out. */
function flakyBenchmarks(comparisons, entries, fingerprint, isDebt) {
    const points = (0,compare_history/* pointsOf */.XE)(entries, fingerprint);
    const flaky = comparisons.flatMap((one) => {
        if (one.action === 'ignore' || one.head.length === 0 || isDebt(one))
            return [];
        const runs = sinceAccepted(points(one, one.unit), one);
        if (runs.length < LEAST_RUNS)
            return [];
        const spread = (0,statistics_spread/* robustSpread */.b)(runs.map(({ log }) => log));
        if (!(spread > Math.log1p(one.tolerance) / UPPER_95))
            return [];
        const { name, unit, tolerance } = one;
        return [{ name, unit, tolerance, spread: Math.expm1(spread), runs: runs.length }];
    });
    return flaky.sort((a, b) => b.spread - a.spread);
}

;// CONCATENATED MODULE: ./lib/pipeline/find-debts.js
/** What the stored runs of a suite add to its facts: debts of the default branch, and benchmarks that vary too much. */



/** Those of this run on the default branch, else those that its base has. */
function suiteDebts(suite, judgeable) {
    const { request, lineage, startedAt } = judgeable;
    const { context, config } = request;
    const { baseline, comparisons, confirmations } = suite;
    if (!(0,find_change.onDefaultBranch)(context))
        return debtsOfBase(baseline);
    return debtsOfRun({
        baseline,
        comparisons,
        confirmations,
        head: context.headCommit,
        lineage,
        foundAt: startedAt,
        canMeasure: config.mode !== 'ingest' && config.policy.benchmarks.confirm !== 'never',
    });
}
/** Only those that this task has measured: of the others there is nothing to say yet. */
function stageDebts(suite, judgeable) {
    const { fresh, known } = suiteDebts(suite, judgeable);
    const measured = new Set(suite.comparisons.filter(({ head }) => head.length > 0).map((one) => debtKey(one, one.unit)));
    return { fresh, known: known.filter((debt) => measured.has(debtKey(debt, debt.unit))) };
}
/** Where a stored run is proof by wish, noise is no subject. */
function flakyOf({ suite, comparisons, baseline }, { fresh, known }, { request, environments }) {
    const environment = environments.get(suite);
    if (environment === undefined || request.config.policy.benchmarks.confirm === 'never')
        return [];
    const debts = new Set([...fresh, ...known].map((debt) => debtKey(debt, debt.unit)));
    const isDebt = (one) => debts.has(debtKey(one, one.unit));
    return flakyBenchmarks(comparisons, baseline.entries, environment.fingerprint, isDebt);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/places/benchmark/syntax.js
/** Keys of the strings in a line: `"name`. */
function stringsIn(line) {
    const strings = line.matchAll(STRING_LITERAL);
    return [...strings].map(([, , text = '']) => `"${text}`);
}
/** The path itself, or its end: a run may be started above or below the folder. */
function isSamePath(path, named) {
    const wanted = named.replaceAll('\\', '/');
    return path === wanted || path.endsWith(`/${wanted}`) || wanted.endsWith(`/${path}`);
}
const STRING_LITERAL = /(["'`])((?:(?!\1)[^\\\n]){1,300})\1/g;

;// CONCATENATED MODULE: ./lib/places/benchmark/cpp.js
/**
 * C++: functions that a macro registers for Google Benchmark, strings for Catch2 and nanobench.
 * https://github.com/google/benchmark/blob/main/docs/user_guide.md
 */

const FUNCTION = /\b(\w+)\s*\(\s*(?:::)?(?:benchmark\s*::\s*)?State\s*&/;
const MACRO = /\bBENCHMARK(?:_TEMPLATE\d?|_CAPTURE)?\s*\(\s*(\w+)/;
const FIXTURE = /\bBENCHMARK(?:_TEMPLATE\d?)?(?:_DEFINE|_REGISTER)?_F\s*\(\s*(\w+)\s*,\s*(\w+)/;
const NAMING = /\bBENCHMARK(?:_ADVANCED)?\s*\(\s*"|\.run\s*\(|RegisterBenchmark\s*\(|->Name\s*\(/;
const cpp = {
    id: 'cpp',
    files: () => ['**/*.{c,cc,cpp,cxx,c++,h,hh,hpp,ipp}'],
    defined(text) {
        const [, fixture, method] = FIXTURE.exec(text) ?? [];
        if (fixture !== undefined)
            return [`fn ${fixture}/${method}`];
        const defined = FUNCTION.exec(text)?.[1];
        if (defined !== undefined)
            return [`fn ${defined}`];
        const registered = MACRO.exec(text)?.[1];
        if (registered !== undefined)
            return [`macro ${registered}`];
        return NAMING.test(text) ? stringsIn(text) : [];
    },
    spellings({ name }) {
        const [first = '', second = ''] = name.split(/[/<(]/);
        return [`fn ${first}/${second}`, `fn ${first}`, `macro ${first}`, `"${name}`, `"${first}`];
    },
};

;// CONCATENATED MODULE: ./lib/places/import-path.js
/** The name by which Go knows a directory: with it, what Go prints is mapped for sure instead of by likeness. */

/**
 * The module path that the go.mod of a directory declares; undefined where there is none.
 * https://go.dev/ref/mod#go-mod-file-module
 */
async function readImportPath(files, directory) {
    const text = await files.readText(external_node_path_.posix.join(directory, 'go.mod'));
    if (text === undefined)
        return undefined;
    return /^[ \t]*module[ \t]+(?:\(\s*)?"?([^\s"()]+)/m.exec(text.replace(/\/\/.*$/gm, ''))?.[1];
}

;// CONCATENATED MODULE: ./lib/places/printed-path.js
/**
 * Paths as tools print them: from other machines, other systems, or from somebody who means harm.
 * Only spelling is settled here; whether there is such a file is asked elsewhere.
 */

const LONGEST = 4096;
/**
 * With forward slashes, `.` and `..` resolved, and no scheme or leading `./`. Undefined for what can be no file:
 * empty, too long, or with control characters (NUL among them).
 */
function tidyPath(printed) {
    if (printed === '' || printed.length > LONGEST || /[\x00-\x1f\x7f]/.test(printed))
        return undefined;
    const slashed = printed.replace(/^file:\/\/(?=\/)/, '').replaceAll('\\', '/');
    // Windows: `/C:/x` of a URL and `c:/x` are both `C:/x`.
    const local = slashed.replace(/^\/?([A-Za-z]):\//, (_, drive) => `${drive.toUpperCase()}:/`);
    const normal = external_node_path_.posix.normalize(local);
    return normal === '.' || normal.endsWith('/') ? undefined : normal;
}
/** For tidied paths: from the root of a system, or of a drive. */
function isAbsolutePath(path) {
    return path.startsWith('/') || /^[A-Z]:\//.test(path);
}
/** The part below `root`, both tidied; undefined where it is not below it. */
function partBelow(path, root) {
    const start = root.endsWith('/') ? root : `${root}/`;
    return path.startsWith(start) ? path.slice(start.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/places/benchmark/go.js
/** Go: a benchmark is a function of a test file, in the directory of its package. https://pkg.go.dev/testing#hdr-Benchmarks */



const go_FUNCTION = /^func (Benchmark[\p{L}\p{Nd}_]*)\(/u;
const go = {
    id: 'go',
    files: () => ['**/*_test.go'],
    defined: (line) => go_FUNCTION.exec(line)?.slice(1, 2) ?? [],
    spellings: ({ name }) => [functionName(name)],
    async likeness(files, folder) {
        const importPath = await readImportPath(files, folder);
        return (path, benchmark) => likeness(external_node_path_.posix.dirname(path), benchmark, importPath);
    },
};
/** `ParseJSON/small-8` is a sub-benchmark of `func BenchmarkParseJSON`. */
function functionName(name) {
    const [top = ''] = name.split('/');
    return top.startsWith('Benchmark') ? top : `Benchmark${top}`;
}
/** The package's own directory for sure, where that is known; else how many path elements both share at their ends. */
function likeness(directory, benchmark, importPath) {
    // `x_test` is the external test package of the directory x.
    const tested = benchmark.package.replace(/_test$/, '');
    const own = tested === importPath ? '.' : importPath && partBelow(tested, importPath);
    if (directory === own)
        return Number.POSITIVE_INFINITY;
    if (directory === '.')
        return 0.5;
    const wanted = tested.split('/').reverse();
    const elements = directory.split('/').reverse();
    const different = elements.findIndex((element, i) => element !== wanted[i]);
    return different < 0 ? elements.length : different;
}

;// CONCATENATED MODULE: ./lib/places/benchmark/jvm.js
/**
 * Java, Kotlin, Scala and C#: a benchmark is a method, named with its class, which its file is called after.
 * https://github.com/openjdk/jmh
 */

/** `com.example.ReaderBenchmark.read`, before parameters. */
const QUALIFIED = /^(?:[\w$]+\.){0,40}([A-Z][\w$]*)\.([\w$]+)(?=$|[^\w$.])/;
const METHOD = /\b(?:public|internal|fun|def)\b[^=;("]{0,300}?\b([\w$]+)\s*\(/;
const jvm = {
    id: 'jvm',
    files: (benchmarks) => {
        const classes = benchmarks.flatMap(({ name }) => QUALIFIED.exec(name)?.[1] ?? []);
        return [...new Set(classes)].map((name) => `**/${name}.{java,kt,scala,cs}`);
    },
    defined(line, path) {
        const method = METHOD.exec(line)?.[1];
        if (method === undefined)
            return [];
        return [`${external_node_path_.posix.basename(path, external_node_path_.posix.extname(path))}.${method}`];
    },
    spellings({ name }) {
        const [, type, method] = QUALIFIED.exec(name) ?? [];
        return type === undefined ? [] : [`${type}.${method}`];
    },
    likeness: async () => (path, { name }) => {
        const folders = external_node_path_.posix.dirname(path).split('/').reverse();
        const packages = name
            .split(/[^\w$.]/, 1)[0]
            ?.split('.')
            .slice(0, -2)
            .reverse() ?? [];
        const different = packages.findIndex((element, i) => element !== folders[i]);
        return different < 0 ? packages.length : different;
    },
};

;// CONCATENATED MODULE: ./lib/places/benchmark/python.js
/** Python: functions, named with their file (pytest-benchmark) or their module (asv). https://docs.pytest.org/en/stable/how-to/usage.html */

const python_FUNCTION = /^\s*(?:async\s+)?def\s+(\w+)\s*\(/;
/** `tests/test_a.py::TestA::test_b[1-x]` */
const NODE_ID = /^([^[\]]{1,500}?\.py)::(?:\w+::){0,20}(\w+)(?=\[|$)/;
/** `benchmarks.module.Class.time_it(10)`: https://asv.readthedocs.io/en/stable/writing_benchmarks.html */
const ASV = /^([\w.]{0,500}?)\.?((?:time|timeraw|mem|peakmem|track)_\w+)(?=\(|$)/;
const python = {
    id: 'python',
    files(benchmarks) {
        const some = benchmarks.some((benchmark) => python.spellings(benchmark).length > 0);
        return some ? ['**/*.py'] : [];
    },
    defined: (line) => python_FUNCTION.exec(line)?.slice(1, 2) ?? [],
    spellings({ name }) {
        const found = NODE_ID.exec(name)?.[2] ?? ASV.exec(name)?.[2];
        return found === undefined ? [] : [found];
    },
    likeness: async () => (path, { name }) => {
        const file = NODE_ID.exec(name)?.[1];
        if (file !== undefined)
            return isSamePath(path, file) ? 1 : -1;
        const module = path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
        const qualified = ASV.exec(name)?.[1] ?? '';
        // The folder of the benchmarks itself is not part of their names.
        return parents(qualified).some((part) => module === part || module.endsWith(`.${part}`))
            ? 1
            : 0;
    },
};
/** `a.b.C`: itself, `a.b` and `a`. */
function parents(qualified) {
    const parts = qualified.split('.').filter((part) => part !== '');
    return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'));
}

;// CONCATENATED MODULE: ./lib/places/benchmark/rust.js
/**
 * Rust: names are strings for Criterion (`group/function/value`), functions for libtest and divan
 * (`target/module/function/value`). https://bheisler.github.io/criterion.rs/book/ https://docs.rs/divan
 */

const rust_FUNCTION = /\bfn\s+(\w+)\s*[<(]/;
const LIBTEST = /\bfn\s+(\w+)\s*\([^)]{0,100}\bBencher\b/;
/** Elsewhere a function of this name is what is measured. */
const BENCH_FILE = /(?:^|\/)bench(?:es|marks?)?\/|bench[^/]*\.rs$/;
const rust = {
    id: 'rust',
    files: () => ['**/*.rs'],
    defined(line, path) {
        if (!BENCH_FILE.test(path))
            return functionIn(line, LIBTEST);
        return [...stringsIn(line), ...functionIn(line, rust_FUNCTION)];
    },
    spellings({ name }) {
        const parts = name.split(/\/|::/).filter((part) => part !== '' && !/^[\d.,_]+$/.test(part));
        const inner = parts.length > 1 ? parts.slice(1).reverse() : parts;
        return [
            `"${name}`,
            ...inner.flatMap((part) => [`"${part}`, `fn ${part}`]),
            ...parts.slice(0, 1).map((group) => `"${group}`),
        ];
    },
};
function functionIn(line, pattern) {
    const name = pattern.exec(line)?.[1];
    return name === undefined ? [] : [`fn ${name}`];
}

;// CONCATENATED MODULE: ./lib/places/benchmark/scripts.js
/** JavaScript, TypeScript and whatever names its benchmarks by strings in files that are called after them. */

const EXTENSIONS = 'js,mjs,cjs,ts,mts,cts,jsx,tsx,jl,lua,luau,rb,php,swift,dart';
const scripts = {
    id: 'scripts',
    files: () => ['**/*bench*', '**/bench/**/*', '**/{bench,benchmark,benchmarks}/**/*'].map((pattern) => `${pattern}.{${EXTENSIONS}}`),
    defined: stringsIn,
    // The whole name, and its last part where groups stand before it.
    spellings: ({ name }) => [`"${name}`, `"${name.split(/ > | › |\//).at(-1)}`],
    likeness: async () => (path, benchmark) => (isSamePath(path, fileOf(benchmark)) ? 1 : 0),
};
/** Vitest: `bench/url.bench.ts > group` */
function fileOf(benchmark) {
    return benchmark.package.split(' > ', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/places/benchmarks.js
/**
 * Where benchmarks are defined, so that a regression can be shown at its own line. Each language is asked in turn for
 * those that none before it has; a guess between several places is none.
 */







/** Those that know their benchmarks for sure come first. */
const SYNTAXES = [go, jvm, python, rust, cpp, scripts];
const MAX_FILES = 5000;
const FILE_LIMIT_BYTES = 1024 * 1024;
const LONGEST_LINE = 2000;
/**
 * Finds the place of each benchmark, in their order; undefined where there is none or more than one that fits.
 * Reads at most 5,000 files of 1 MiB each of every language below `folder`.
 */
async function locateBenchmarks(files, benchmarks, folder = '.') {
    const found = new Map();
    for (const syntax of SYNTAXES) {
        const wanted = benchmarks.filter((benchmark) => !found.has(benchmark));
        const patterns = wanted.length === 0 ? [] : syntax.files(wanted);
        if (patterns.length === 0)
            continue;
        const definitions = await benchmarks_define(files, folder, patterns, syntax, wanted);
        if (definitions.size === 0)
            continue;
        const likeness = await syntax.likeness?.(files, folder);
        for (const benchmark of wanted) {
            const place = benchmarks_choose(definitions, syntax.spellings(benchmark), benchmark, likeness);
            if (place !== undefined)
                found.set(benchmark, place);
        }
    }
    return benchmarks.map((benchmark) => found.get(benchmark));
}
/** That of the first spelling which has a single likeliest one. */
function benchmarks_choose(definitions, spellings, benchmark, likeness = () => 0) {
    for (const spelling of spellings) {
        const scored = (definitions.get(spelling) ?? [])
            .map(({ path, place }) => ({ place, score: likeness(path, benchmark) }))
            .filter(({ score }) => score >= 0);
        const best = Math.max(...scored.map(({ score }) => score));
        const winners = scored.filter(({ score }) => score === best);
        if (winners.length === 1)
            return winners[0]?.place;
    }
    return undefined;
}
async function benchmarks_define(files, folder, patterns, syntax, wanted) {
    const keys = new Set(wanted.flatMap((benchmark) => syntax.spellings(benchmark)));
    const definitions = new Map();
    for (const file of (await files.glob(patterns, folder)).slice(0, MAX_FILES)) {
        const path = external_node_path_.posix.relative(folder, file);
        let line = 0;
        for (const text of (await startOf(files, file)).split('\n')) {
            line += 1;
            for (const key of syntax.defined(text.slice(0, LONGEST_LINE), path)) {
                if (!keys.has(key))
                    continue;
                const known = definitions.get(key);
                const definition = { path, place: { file, line } };
                if (known === undefined)
                    definitions.set(key, [definition]);
                else
                    known.push(definition);
            }
        }
    }
    return definitions;
}
async function startOf(files, path) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of files.read(path)) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > FILE_LIMIT_BYTES)
            break;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/places/source-roots.js
/**
 * Paths below source roots that a report does not name: JaCoCo prints `com/acme/A.java` of `lib/src/main/java`, and
 * others what they found below the directory that they were told.
 */

/** Directories that Kotlin files may leave out, at most. */
const MOST_OMITTED = 10;
/**
 * Printed path → the file that it is the end of. Where several end so, the one is meant that lies in a root which
 * another path surely has, or else the one whose root fits most paths; where that does not tell, none is.
 * @param folder working directory: what ends so within it goes before what does elsewhere
 */
function mapBelowSourceRoots(files, folder, paths) {
    const relative = paths.filter(([, tidy]) => !isAbsolutePath(tidy));
    const mapped = byEnding(files, folder, relative);
    const left = relative.filter(([path, tidy]) => tidy.endsWith('.kt') && !mapped.has(path));
    for (const [path, file] of withoutCommonPackage(files, folder, left))
        mapped.set(path, file);
    return mapped;
}
function byEnding(files, folder, paths) {
    if (paths.length === 0)
        return new Map();
    const found = findCandidates(files, folder, paths);
    const votes = countRoots(found);
    const sureVotes = countRoots(found.filter((one) => one.files.length === 1));
    const mapped = new Map();
    for (const one of found) {
        const inSureRoots = one.files.filter((file) => sureVotes.has(rootOf(one, file)));
        const file = inSureRoots.length > 0
            ? onlyOf(inSureRoots)
            : onlyOf(mostVoted(one.files, (file) => votes.get(rootOf(one, file)) ?? 0));
        if (file !== undefined)
            mapped.set(one.printed, file);
    }
    return mapped;
}
/** Looks each ending of each file up, so that it costs the same however many files are called alike. */
function findCandidates(files, folder, paths) {
    const byEnd = new Map(paths.map(([, tidy]) => [tidy, []]));
    for (const file of files) {
        for (let start = 0; start >= 0;) {
            byEnd.get(file.slice(start))?.push(file);
            const slash = file.indexOf('/', start);
            start = slash < 0 ? -1 : slash + 1;
        }
    }
    return paths.map(([printed, ending]) => {
        const all = byEnd.get(ending) ?? [];
        const within = all.filter((file) => partBelow(file, folder) !== undefined);
        return { printed, ending, files: within.length > 0 ? within : all };
    });
}
function countRoots(found) {
    const votes = new Map();
    for (const one of found) {
        for (const file of one.files) {
            votes.set(rootOf(one, file), (votes.get(rootOf(one, file)) ?? 0) + 1);
        }
    }
    return votes;
}
function rootOf({ ending }, file) {
    return file.slice(0, file.length - ending.length);
}
function mostVoted(files, votesOf) {
    const most = files.reduce((best, file) => Math.max(best, votesOf(file)), 0);
    return files.filter((file) => votesOf(file) === most);
}
function onlyOf(files) {
    return files.length === 1 ? files[0] : undefined;
}
/**
 * Kotlin's files may leave out the directories of the package that all have in common, so that `org/acme/app/A.kt` is
 * `src/A.kt`. The number of directories that makes files of most paths is taken, if that is more than half of them.
 * https://kotlinlang.org/docs/coding-conventions.html#directory-structure
 */
function withoutCommonPackage(files, folder, paths) {
    const directories = (tidy) => tidy.split('/').slice(0, -1);
    const [first = ['', '']] = paths;
    const common = directories(first[1]).findIndex((name, at) => !paths.every(([, tidy]) => directories(tidy)[at] === name));
    const most = common < 0 ? directories(first[1]).length : common;
    let best = new Map();
    for (let omitted = 1; omitted <= Math.min(most, MOST_OMITTED); omitted++) {
        const cut = paths.map(([path, tidy]) => [path, tidy.split('/').slice(omitted).join('/')]);
        const mapped = byEnding(files, folder, cut);
        if (mapped.size > best.size)
            best = mapped;
    }
    return 2 * best.size > paths.length ? best : new Map();
}

;// CONCATENATED MODULE: ./lib/places/resolve.js
/**
 * From paths as tools print them to files of the repository. Every answer is one of the files that are there, so no
 * printed path, however hostile, leads anywhere else; what matches none of them is said, never guessed.
 */



/**
 * @param repoFiles all files, relative with forward slashes
 * @param workingDirectory of the task, below the root, `.` for the root itself
 * @param root absolute; with it, a place elsewhere on this machine is never taken for a file of the same name
 * @param importPath what Go calls the working directory (`readImportPath`); without it the likeliest prefix is taken
 */
function createPathMapper(repoFiles, workingDirectory, root, importPath) {
    const tree = {
        files: new Set(repoFiles),
        bases: [...new Set([external_node_path_.posix.normalize(workingDirectory), '.'])],
        root: root === undefined ? undefined : tidyPath(root),
        importPath,
    };
    return {
        mapReport: (paths, roots = []) => mapFromRoots(tree, paths, roots),
        mapPlaces: (places) => mapPlaces(tree, places),
    };
}
/**
 * Each relative path is taken from each root. What is a file from two of them is none for sure; where the roots lead to
 * fewer files than the paths alone do, they are of another machine, or wrong.
 */
function mapFromRoots(tree, printed, roots) {
    const plain = mapReport(tree, printed);
    if (roots.length === 0)
        return plain;
    const spellings = new Map(printed.map((path) => {
        const isRelative = !isAbsolutePath(tidyPath(path) ?? '/');
        return [path, isRelative ? roots.map((root) => `${root}/${path}`) : [path]];
    }));
    const rooted = mapReport(tree, [...spellings.values()].flat());
    const mapped = new Map();
    for (const [path, spelled] of spellings) {
        const files = new Set(spelled.flatMap((each) => rooted.mapped.get(each) ?? []));
        const [file] = files;
        if (file !== undefined && files.size === 1)
            mapped.set(path, file);
    }
    if (mapped.size < plain.mapped.size)
        return plain;
    return { mapped, unmatched: [...new Set(printed)].filter((path) => !mapped.has(path)) };
}
function mapReport(tree, printed) {
    const tidied = new Map();
    for (const path of printed) {
        const tidy = tidyPath(path);
        if (tidy !== undefined)
            tidied.set(path, tidy);
    }
    const mapped = mapAsTheyAre(tree, tidied);
    // A report has one style. Beside files that fit as they are, `node_modules/x/index.js` is no `index.js` of ours.
    const styles = new Set([...mapped.keys()].map((path) => isAbsolutePath(tidied.get(path) ?? '')));
    const rest = [...tidied].filter(([path, tidy]) => !mapped.has(path) && !styles.has(isAbsolutePath(tidy)));
    const paths = rest.map(([, tidy]) => tidy);
    const prefix = commonPrefix(tree, paths);
    if (prefix !== undefined) {
        for (const [path, tidy] of rest) {
            const file = withoutPrefix(prefix, tidy);
            if (file !== undefined && tree.files.has(file))
                mapped.set(path, file);
        }
    }
    if (mapped.size === 0) {
        const [folder = '.'] = tree.bases;
        for (const [path, file] of mapBelowSourceRoots(tree.files, folder, rest))
            mapped.set(path, file);
    }
    return { mapped, unmatched: [...new Set(printed)].filter((path) => !mapped.has(path)) };
}
/** All relative paths are taken from the same base: the one that makes files of more of them. */
function mapAsTheyAre(tree, tidied) {
    const answers = tree.bases.map((base) => {
        const mapped = new Map();
        for (const [path, tidy] of tidied) {
            const file = fileAt(tree, base, tidy);
            if (file !== undefined)
                mapped.set(path, file);
        }
        return mapped;
    });
    return answers.reduce((best, other) => (other.size > best.size ? other : best));
}
/** The file that a path is without any guessing: below the root or the module that it names, else from `base`. */
function fileAt(tree, base, tidy) {
    const { root, importPath, bases } = tree;
    const inModule = importPath === undefined ? undefined : partBelow(tidy, importPath);
    const below = root === undefined ? undefined : partBelow(tidy, root);
    const relative = isAbsolutePath(tidy) ? below : external_node_path_.posix.join(base, tidy);
    const file = inModule === undefined ? relative : external_node_path_.posix.join(bases[0] ?? '.', inModule);
    return file !== undefined && tree.files.has(file) ? file : undefined;
}
/** The prefix that makes files of most paths; of equals, that of the nearest base, then the shortest. */
function commonPrefix(tree, paths) {
    const votes = new Map();
    for (const path of paths) {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            for (const base of tree.bases) {
                if (!tree.files.has(external_node_path_.posix.join(base, path.slice(slash + 1))))
                    continue;
                const cut = path.slice(0, slash + 1);
                const vote = votes.get(`${base}\0${cut}`) ?? { cut, base, count: 0 };
                vote.count += 1;
                votes.set(`${base}\0${cut}`, vote);
            }
        }
    }
    const rank = ({ base, cut, count }) => [-count, tree.bases.indexOf(base), cut.length];
    return [...votes.values()].sort((a, b) => resolve_compare(rank(a), rank(b)))[0];
}
function withoutPrefix({ cut, base }, path) {
    return path.startsWith(cut) ? external_node_path_.posix.join(base, path.slice(cut.length)) : undefined;
}
function resolve_compare(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
function mapPlaces(tree, places) {
    const inPackage = places.map((place) => {
        const file = tidyPath(place.file);
        if (file === undefined || isAbsolutePath(file) || place.package === '')
            return place.file;
        return `${place.package}/${file}`;
    });
    // With the root known, an absolute path elsewhere is another file: of Go itself, or of a dependency.
    const askable = inPackage.filter((path) => tree.root === undefined || !isAbsolutePath(tidyPath(path) ?? '') || isBelow(tree, path));
    const { mapped } = mapReport(tree, askable);
    const rest = places.flatMap(({ file }, i) => {
        const tidy = tidyPath(file);
        // A base name alone may be anybody's.
        return tidy?.includes('/') && !mapped.has(inPackage[i] ?? file) ? [[file, tidy]] : [];
    });
    const below = mapBelowSourceRoots(tree.files, tree.bases[0] ?? '.', rest);
    return places.map(({ file }, i) => mapped.get(inPackage[i] ?? file) ?? fileFromBases(tree, tidyPath(file)) ?? below.get(file));
}
function isBelow(tree, path) {
    const tidy = tidyPath(path);
    return tidy !== undefined && tree.root !== undefined && partBelow(tidy, tree.root) !== undefined;
}
/** For what is printed relative to where the tool ran, whatever its package: what a compiler says. */
function fileFromBases(tree, tidy) {
    if (tidy === undefined)
        return undefined;
    return tree.bases.map((base) => fileAt(tree, base, tidy)).find((file) => file !== undefined);
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/reproducer.js
/** A word that means the same to every shell and reads as it stands. */
const PLAIN = /^[\w@%+=:,./-]+$/;
/** The first call of such a program in a command, with one of these words behind; only plain words are taken from it. */
function calledIn({ command }, program, needs = /^/) {
    for (const words of callsIn(command)) {
        const at = words.findIndex((word) => program.test(word));
        const own = words.slice(0, at + 1);
        const options = words.slice(at + 1).filter((word) => PLAIN.test(word));
        const isMeant = options.length === 0 ? needs.test('') : options.some((word) => needs.test(word));
        if (at >= 0 && isMeant && own.every((word) => PLAIN.test(word)))
            return { program: own, options };
    }
    return undefined;
}
function callsIn(command) {
    if (command === undefined)
        return [];
    if ('argv' in command)
        return [command.argv];
    return command.shell.split(/&&|\|\||[;|{}()\n]/).map((call) => call.trim().split(/\s+/));
}
/** Those options that choose how a test runs, with their values; `valued` have theirs in the next word. */
function keep(options, flags, valued = /^$/) {
    return options.flatMap((word, at) => {
        if (flags.test(word))
            return [word];
        const value = options[at + 1];
        return valued.test(word) && value !== undefined ? [word, value] : [];
    });
}
/** The path below the working directory; undefined where it is elsewhere. */
function fromDirectory(path, directory) {
    if (directory === '.')
        return asArgument(path);
    return path.startsWith(`${directory}/`)
        ? asArgument(path.slice(directory.length + 1))
        : undefined;
}
/** A file whose name begins like an option is none of it. */
/** No program takes it for an option. */
const asArgument = (path) => (path.startsWith('-') ? `./${path}` : path);
/**
 * The file that a tool printed (absolute, or from its own directory), below the working directory. The longest end of
 * it that is there counts: the beginning is that of another machine.
 */
function printedFile(printed, { directory, files }) {
    const parts = printed.replaceAll('\\', '/').split('/').slice(-40);
    for (let at = 0; at < parts.length; at++) {
        const end = parts.slice(at).join('/');
        const here = directory === '.' ? end : `${directory}/${end}`;
        if (files.has(here))
            return asArgument(end);
        if (files.has(end))
            return fromDirectory(end, directory);
    }
    return undefined;
}
/** The file of the failure where its name says that it holds tests: a failure may show in what they call. */
function testFileOf({ failure, directory }) {
    const file = failure.place?.file;
    if (file === undefined || !/(?:^|[/._-])(?:tests?|specs?|__tests__)(?:[/._-]|$)/i.test(file))
        return undefined;
    return fromDirectory(file, directory);
}
/** As JavaScript, Python, RE2 and CMake read it: nothing but the text itself. */
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/cargo.js
/** https://doc.rust-lang.org/cargo/commands/cargo-test.html, https://nexte.st/docs/filtersets/reference/ */

const FLAGS = /^(?:--(?:workspace|all|locked|offline|release|all-features|no-default-features)|--(?:package|features|profile|manifest-path)=.+)$/;
const VALUED = /^(?:-p|--package|-F|--features|--profile|--manifest-path)$/;
/** `src/lib.rs - parse (line 12)` */
const DOC_TEST = /^\S+\.rs - .*\(line \d+\)$/;
/** Paths of functions, with what frameworks for parameters append; a filter of nextest needs no escape for it. */
const PATH = /^[\w:]+$/;
/** The last is of `cargo llvm-cov`, which runs the tests without a word for it. */
const TESTS = /^(?:test|nextest|--no-report)$/;
const cargo = (failed) => {
    const { suite, name } = failed.failure;
    const { format } = failed.run;
    const isRust = format === 'cargo-test' || format === 'libtest-json';
    const called = calledIn(failed, /^cargo$/, TESTS);
    if (!/^[^-]/.test(name) || (!isRust && called === undefined))
        return undefined;
    const kept = keep(called?.options ?? [], FLAGS, VALUED);
    if (called?.options.includes('nextest') === true) {
        if (!PATH.test(name))
            return undefined;
        // JUnit of nextest names the binary, its libtest JSON does not always.
        const isBinary = format === 'junit' && /^[\w:-]+$/.test(suite);
        const filter = `${isBinary ? `binary_id(=${suite}) & ` : ''}test(=${name})`;
        return ['cargo', 'nextest', 'run', ...kept, '-E', filter];
    }
    const only = DOC_TEST.test(name) ? ['--doc'] : [];
    return ['cargo', 'test', ...kept, ...only, '--', '--exact', name];
};

;// CONCATENATED MODULE: ./lib/tasks/reproduce/cpp.js
/** CTest by the name that CMake knows, GoogleTest by its own filter. */

/** https://cmake.org/cmake/help/latest/manual/ctest.1.html */
const ctest = (failed) => {
    const { name } = failed.failure;
    const called = calledIn(failed, /(?:^|\/)ctest$/);
    if (called === undefined || name === '')
        return undefined;
    const kept = keep(called.options, /^--(?:test-dir|build-config|preset)=.+$/, /^(?:--test-dir|-C|--build-config|--preset)$/);
    return [...called.program, ...kept, '--output-on-failure', '-R', `^${literal(name)}$`];
};
/** https://google.github.io/googletest/advanced.html#running-a-subset-of-the-tests */
const googleTest = (failed) => {
    const { suite, name } = failed.failure;
    const called = calledIn(failed, /^--gtest_output=/);
    const program = called?.program[0];
    // `-` begins what is left out, and `*`, `?` and `:` choose more.
    const isPlain = [suite, name].every((part) => /^[\w/.]+$/.test(part));
    if (program === undefined || program.startsWith('-') || !isPlain)
        return undefined;
    return [program, `--gtest_filter=${suite}.${name}`];
};

;// CONCATENATED MODULE: ./lib/tasks/reproduce/dotnet.js
const dotnet = ({ failure: { suite, name }, run }) => {
    const [, method] = /^(\w+)(?:$|[ (])/.exec(name) ?? [];
    if (run.format !== 'trx' || method === undefined || !/^\w+(?:[.+]\w+)*$/.test(suite))
        return undefined;
    return ['dotnet', 'test', '--filter', `FullyQualifiedName=${suite}.${method}`];
};

;// CONCATENATED MODULE: ./lib/tasks/reproduce/go.js
/** https://pkg.go.dev/cmd/go#hdr-Testing_flags */

const CHOOSES_HOW = /^--?(?:race|short|msan|asan|tags=.+|mod=.+|vet=.+|ldflags=.+|gcflags=.+)$/;
const go_VALUED = /^--?tags$/;
/** What `go test` runs by `-run`; benchmarks and whole packages have other ways. */
const RUNS = /^(?:Test|Example|Fuzz)/;
const go_go = (failed) => {
    const { suite, name } = failed.failure;
    const called = calledIn(failed, /^go$/, /^test$/) ?? calledIn(failed, /^gotestsum$/);
    const isGo = failed.run.format.startsWith('go-');
    if ((!isGo && called === undefined) || !/^[\w.~][\w./~+-]*$/.test(suite))
        return undefined;
    const kept = keep(called?.options ?? [], CHOOSES_HOW, go_VALUED);
    if (name === '' && isGo)
        return ['go', 'test', suite, '-count=1', ...kept];
    if (!RUNS.test(name))
        return undefined;
    return ['go', 'test', suite, '-run', runPattern(name), '-count=1', ...kept];
};
/** Each level anchored, as Go matches them one by one. */
function runPattern(name) {
    return name
        .split('/')
        .map((level) => `^${literal(level)}$`)
        .join('/');
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/java.js
/** Maven's Surefire and Gradle choose by class and method; a method with parameters runs with all of them. */

/** https://maven.apache.org/surefire/maven-surefire-plugin/examples/single-test.html */
const maven = (failed) => {
    const called = calledIn(failed, /(?:^|\/)mvnw?$/);
    const chosen = called && chosenBy(failed);
    // Failsafe runs them after a package was built, and has other options.
    if (called === undefined ||
        chosen === undefined ||
        /(?:^|\.)IT\w*$|IT(?:Case)?$/.test(chosen.type))
        return undefined;
    const { type, method, source } = chosen;
    const module = source === undefined || source.module === ''
        ? []
        : ['-pl', source.module, '-am', '-Dsurefire.failIfNoSpecifiedTests=false'];
    const test = method === undefined ? type : `${type}#${method}`;
    return [...called.program, ...module, `-Dtest=${test}`, 'test'];
};
/** https://docs.gradle.org/current/userguide/java_testing.html#test_filtering */
const gradle = (failed) => {
    const called = calledIn(failed, /(?:^|\/)gradlew?$/);
    const chosen = called && chosenBy(failed);
    if (called === undefined || chosen?.source === undefined)
        return undefined;
    const { type, method, source } = chosen;
    const task = [...source.module.split('/').filter((part) => part !== ''), source.set].join(':');
    const test = method === undefined ? type : `${type}.${method}`;
    return [...called.program, `:${task}`, '--tests', test];
};
function chosenBy(failed) {
    const { suite: type, name } = failed.failure;
    if (!/^[\p{L}_$][\p{L}\d_$]*(?:\.[\p{L}_$][\p{L}\d_$]*)*$/u.test(type))
        return undefined;
    // `adds()`, `adds(int)[2]`, `[1] 2 + 2`
    const [, method] = /^([\p{L}_$][\p{L}\d_$]*)(?:$|[([{])/u.exec(name) ?? [];
    return { type, method, source: sourceOf(type, failed) };
}
/** Undefined where no file, or more than one, is called as the class. */
function sourceOf(type, { directory, files }) {
    const parts = (type.split('$', 1)[0] ?? '').split('.');
    const found = ['java', 'kt', 'groovy', 'scala'].flatMap((extension) => {
        const end = `/${parts.join('/')}.${extension}`;
        return files
            .named(`${parts.at(-1)}.${extension}`)
            .filter((path) => `/${path}`.endsWith(end))
            .flatMap((path) => fromDirectory(path, directory) ?? []);
    });
    const [only, ...more] = found;
    if (only === undefined || more.length > 0)
        return undefined;
    const [, module = '', set] = /^(?:(.+)\/)?src\/([A-Za-z]\w*)\//.exec(only) ?? [];
    return set === undefined ? undefined : { module, set };
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/javascript.js
/** Vitest, Jest and Mocha choose by a pattern over the full name: titles from the outermost on, with blanks between. */

const javascript_VALUED = /^(?:-c|-r|--config|--root|--project|--dir|--rootDir|--selectProjects)$/;
const javascript_FLAGS = /^--(?:config|root|project|dir|rootDir|selectProjects|env|environment)=.+$/;
/** The options by which detection tells each where its results go, behind a script of the package. */
const VITEST = /\bvitest\b|--outputFile\.junit=/;
const JEST = /\bjest\b|\breact-scripts test\b|--watchAll=false/;
const MOCHA = /\b_?mocha\b|--reporter[ =]xunit\b/;
/** https://vitest.dev/guide/cli */
const vitest = (failed) => {
    const { suite, name } = failed.failure;
    const file = printedFile(suite, failed) ?? testFileOf(failed);
    if (!isCalled(failed, VITEST) || file === undefined)
        return undefined;
    const { program, kept } = callOf(failed, 'vitest');
    const run = [...program, 'run', ...kept, file];
    if (name === '' || name === suite)
        return run;
    // JUnit writes ` > ` between titles, which may also stand in one.
    return [...run, '-t', `^${name.split(' > ').map(literal).join(' (> )?')}$`];
};
/** https://jestjs.io/docs/cli */
const jest = (failed) => {
    const isJest = failed.run.format === 'jest-json' || isCalled(failed, JEST);
    if (!isJest || isCalled(failed, VITEST))
        return undefined;
    const { program, kept } = callOf(failed, 'jest');
    const name = failed.failure.name.trim();
    const file = printedFile(failed.failure.suite, failed) ?? testFileOf(failed);
    const chosen = [
        ...(file === undefined ? [] : ['--runTestsByPath', file]),
        ...(name === '' ? [] : ['-t', `^${literal(name)}$`]),
    ];
    return chosen.length === 0 ? undefined : [...program, ...kept, ...chosen];
};
/** https://mochajs.org/#command-line-usage: its pattern is a regular expression, too. */
const mocha = (failed) => {
    const { suite, name } = failed.failure;
    if (!isCalled(failed, MOCHA) || name === '')
        return undefined;
    const { program, kept } = callOf(failed, 'mocha');
    const titles = [suite, name].filter((title) => title !== '').join(' ');
    const file = testFileOf(failed);
    const only = file === undefined ? [] : [file];
    return [...program, ...kept, ...only, '-g', `^${literal(titles)}$`];
};
function isCalled({ command }, pattern) {
    if (command === undefined)
        return false;
    return pattern.test('argv' in command ? command.argv.join(' ') : command.shell);
}
/** As the task calls it where it sets variables or runs it by Node itself, else by what runs a program of the dependencies. */
function callOf(failed, name) {
    const called = calledIn(failed, new RegExp(`(?:^|/)_?${name}(?:\\.[cm]?js)?$`));
    const program = called?.program ?? [];
    const isOwn = program[0] === 'node' || /^\w+=/.test(program[0] ?? '');
    const isWrapped = program.some((word) => word === 'c8' || word === 'nyc');
    return {
        program: isOwn && !isWrapped ? program : [...exec(failed), name],
        kept: keep(called?.options ?? [], javascript_FLAGS, javascript_VALUED),
    };
}
function exec(failed) {
    if (isCalled(failed, /^pnpm\b/))
        return ['pnpm', 'exec'];
    if (isCalled(failed, /^yarn\b/))
        return ['yarn', 'run'];
    return isCalled(failed, /^bunx?\b/) ? ['bunx'] : ['npx'];
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/node-test.js
/**
 * Node's own runner. A pattern is held against the name alone in every version, and against the names around it in newer
 * ones only: so it may also run another test of the same name. What a test starts itself runs with that test alone.
 * https://nodejs.org/api/test.html#filtering-tests-by-name
 */

const node_test_FLAGS = /^--(?:(?:import|require|loader|conditions|env-file)=.+|experimental-(?!test-coverage$)[\w-]+)$/;
const node_test_VALUED = /^(?:-r|-C|--import|--require|--loader|--conditions)$/;
const nodeTest = (failed) => {
    const called = calledIn(failed, /^(?:node|tsx)$/, /^--test$/);
    const { name, suite } = failed.failure;
    if (called === undefined || name === '')
        return undefined;
    const own = startedBy(suite, failed) ?? name;
    const file = locatedFile(failed);
    return [
        called.program.at(-1) ?? 'node',
        ...keep(called.options, node_test_FLAGS, node_test_VALUED),
        '--test',
        `--test-name-pattern=^${literal(own)}$`,
        ...(file === undefined ? [] : [file]),
    ];
};
/** The outermost test, not suite, that this one is in: it fails with it, and says that it is a suite where it is one. */
function startedBy(suite, { run }) {
    const around = suite === '' ? [] : suite.split(' > ');
    return around.find((name, depth) => {
        const outer = around.slice(0, depth).join(' > ');
        const parent = run.failures.find((one) => one.suite === outer && one.name === name);
        return parent !== undefined && !/^type: 'suite'$/m.test(parent.details);
    });
}
/** TAP says where the test stands, which is not always where it failed. */
function locatedFile(failed) {
    const [, path] = /^location: '(.{1,1000}?):\d+:\d+'$/m.exec(failed.failure.details) ?? [];
    return (path && printedFile(path, failed)) || testFileOf(failed);
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/pytest.js
/** https://docs.pytest.org/en/stable/how-to/usage.html#specifying-which-tests-to-run */

const pytest_FLAGS = /^--(?:rootdir|import-mode|confcutdir|override-ini)=.+$/;
const pytest_VALUED = /^-[cop]$/;
const pytest = (failed) => {
    const called = calledIn(failed, /(?:^|\/)(?:pytest|py\.test)$/);
    const { format } = failed.run;
    if (called === undefined && format !== 'pytest-json-report')
        return undefined;
    const id = nodeId(failed);
    if (id === undefined)
        return undefined;
    const kept = keep(called?.options ?? [], pytest_FLAGS, pytest_VALUED);
    return [...(called?.program ?? ['pytest']), ...kept, id];
};
/** `tests/test_a.py::TestClass::test[param]` */
function nodeId(failed) {
    const { suite, name } = failed.failure;
    const [path = '', ...inside] = name.split('::');
    if (inside.length > 0 && path.endsWith('.py')) {
        const file = printedFile(path, failed);
        return file && [file, ...inside].join('::');
    }
    if (suite.endsWith('.py')) {
        const file = printedFile(suite, failed);
        return file && (name === '' ? file : `${file}::${name}`);
    }
    // A file that could not be collected is a test of the suite `pytest`.
    return suite === 'pytest' ? moduleId(name, '', failed) : moduleId(suite, name, failed);
}
/** JUnit writes `tests.test_a.TestClass`: the longest beginning that is a file is the file. */
function moduleId(dotted, name, failed) {
    const parts = dotted.split('.');
    for (let end = parts.length; end > 0; end--) {
        const path = `${parts.slice(0, end).join('/')}.py`;
        const { directory, files } = failed;
        if (!files.has(directory === '.' ? path : `${directory}/${path}`))
            continue;
        return [asArgument(path), ...parts.slice(end), ...(name === '' ? [] : [name])].join('::');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/tasks/reproduce/command.js
/** The line that runs one failed test again, for a person to paste into a POSIX shell: names in it come from the code. */









/** The first that knows the tool. */
const REPRODUCERS = [
    go_go,
    cargo,
    pytest,
    vitest,
    jest,
    mocha,
    nodeTest,
    maven,
    gradle,
    ctest,
    googleTest,
    dotnet,
];
/** Names of variables that a shell can set; those that only say how results are written are left out. */
const SETTABLE = /^(?!NEXTEST_EXPERIMENTAL_)[A-Za-z_]\w*$/;
/** Longer ones are no help; cut they would be another command. */
const command_LONGEST = 1000;
/** What a reader does not see in a line, but a shell or a terminal obeys, and what no copy keeps. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/**
 * From the root of the repository. `env` is that of the task. Undefined where no tool is known that could run it alone, and
 * for names that could not be pasted as they are.
 */
function reproduceCommand(failed, env) {
    const words = firstAnswer(failed);
    if (words === undefined)
        return undefined;
    const { directory } = failed;
    const from = directory.startsWith('-') ? `./${directory}` : directory;
    const set = Object.entries(env).filter(([name]) => SETTABLE.test(name));
    const call = [...set.map(([name, value]) => `${name}=${quote(value)}`), ...words.map(quote)];
    const line = [...(directory === '.' ? [] : ['cd', quote(from), '&&']), ...call].join(' ');
    return line.length > command_LONGEST || UNSEEN.test(line) ? undefined : line;
}
function firstAnswer(failed) {
    for (const reproducer of REPRODUCERS) {
        const words = reproducer(failed);
        if (words !== undefined)
            return words;
    }
    return undefined;
}
/** Inside of single quotes nothing means anything but their end. */
function quote(word) {
    // A shell may look for a program behind a leading `=`.
    return PLAIN.test(word) && !word.startsWith('=') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/pipeline/place-outcomes.js




const NAMED_FILES = 3;
const MOST_COMMANDS = 500;
/** Lists the tree once; a file that a task writes later is not in the repository. */
async function createPlacer(config, files) {
    const tree = await files.glob(['**/*']);
    const tasks = new Map(config.tasks.map((task) => [task.name, task]));
    const listed = listFiles(tree);
    const mappers = new Map();
    for (const folder of new Set(['.', ...config.tasks.map((task) => task.workingDirectory)])) {
        const importPath = await readImportPath(files, folder);
        mappers.set(folder, createPathMapper(tree, folder, files.root, importPath));
    }
    const placed = new WeakMap();
    return {
        place(outcome) {
            const known = placed.get(outcome);
            if (known !== undefined)
                return known;
            const task = tasks.get(outcome.name);
            const folder = task?.workingDirectory ?? '.';
            const mapper = mappers.get(folder) ?? createPathMapper(tree, folder, files.root);
            const answer = placeOutcome(outcome, {
                mapper,
                files,
                folder,
                listed,
                ...(task && { task }),
            });
            placed.set(outcome, answer);
            return answer;
        },
    };
}
function listFiles(tree) {
    const all = new Set(tree);
    const byName = new Map();
    for (const path of tree) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const same = byName.get(name);
        if (same === undefined)
            byName.set(name, [path]);
        else
            same.push(path);
    }
    return { has: (path) => all.has(path), named: (name) => byName.get(name) ?? [] };
}
async function placeOutcome(outcome, around) {
    const placeAll = (list) => Promise.all(list.map((measurement) => placeMeasurement(measurement, around)));
    return {
        ...outcome,
        measurements: await placeAll(outcome.measurements),
        earlierAttempts: await Promise.all(outcome.earlierAttempts.map(placeAll)),
    };
}
async function placeMeasurement(measurement, around) {
    switch (measurement.kind) {
        case 'tests':
            return withCommands(placeTests(measurement, around.mapper), around);
        case 'coverage':
            return placeCoverage(measurement, around.mapper);
        case 'benchmarks':
            return placeBenchmarks(measurement, around);
        case 'diagnostics':
            return placeDiagnostics(measurement, around.mapper);
        default:
            return measurement;
    }
}
function placeTests(run, mapper) {
    const own = mapOwn(run.failures, ({ place }) => place, mapper);
    const reported = mapOwn(run.failures, ({ reportedAt }) => reportedAt, mapper);
    const failures = run.failures.map((failure, i) => {
        const { place: _, reportedAt: __, ...rest } = failure;
        const [place, reportedAt] = [own[i], reported[i]];
        return { ...rest, ...(place && { place }), ...(reportedAt && { reportedAt }) };
    });
    return { ...run, failures };
}
/** With the command that runs each failed test alone: of the first, since of a thousand nobody runs each. */
function withCommands(run, { folder, task, listed }) {
    const failures = run.failures.map((failure, index) => {
        if (index >= MOST_COMMANDS)
            return failure;
        const { command, env = {} } = task ?? {};
        const about = { failure, run, directory: folder, files: listed, ...(command && { command }) };
        const reproduce = reproduceCommand(about, env);
        return reproduce === undefined ? failure : { ...failure, reproduce };
    });
    return { ...run, failures };
}
/** One answer a failure, in order: the place in the repository, or undefined. */
function mapOwn(failures, placeOf, mapper) {
    const printed = failures.map((f) => ({ package: f.suite, file: placeOf(f)?.file ?? '' }));
    const mapped = mapper.mapPlaces(printed);
    return failures.map((failure, i) => {
        const place = placeOf(failure);
        const file = mapped[i];
        return place === undefined || file === undefined ? undefined : { ...place, file };
    });
}
function placeCoverage({ roots, ...coverage }, mapper) {
    const paths = coverage.files.map(({ path }) => path);
    const { mapped, unmatched } = mapper.mapReport(paths, roots);
    const files = coverage.files.map((file) => ({
        ...file,
        path: mapped.get(file.path) ?? file.path,
    }));
    if (unmatched.length === 0)
        return { ...coverage, files };
    const none = mapped.size === 0;
    const problems = [...coverage.problems, strangeFiles(coverage, unmatched, none)];
    return { ...coverage, files, problems, complete: coverage.complete && !none };
}
function strangeFiles(coverage, unmatched, none) {
    const names = unmatched.slice(0, NAMED_FILES).map((path) => JSON.stringify(path));
    const more = unmatched.length > NAMED_FILES ? ` and ${unmatched.length - NAMED_FILES} more` : '';
    const what = none ? 'no file' : `${unmatched.length} of ${coverage.files.length} files`;
    return {
        code: none ? 'coverage-files-unknown' : 'coverage-files-elsewhere',
        severity: none ? 'error' : 'warning',
        message: none
            ? `${coverage.source} covers ${what} of this repository: ${names.join(', ')}${more}`
            : `${what} in ${coverage.source} are not in this repository: ${names.join(', ')}${more}`,
        hint: 'Check that the report was made in this repository, and the working directory of its task.',
    };
}
async function placeBenchmarks(run, { files, folder }) {
    const places = await locateBenchmarks(files, run.benchmarks, folder);
    const benchmarks = run.benchmarks.map((benchmark, i) => {
        const place = benchmark.place ?? places[i];
        return place === undefined ? benchmark : { ...benchmark, place };
    });
    return { ...run, benchmarks };
}
function placeDiagnostics(found, mapper) {
    const { mapped } = mapper.mapReport(found.diagnostics.map(({ place }) => place.file));
    const diagnostics = found.diagnostics.map((diagnostic) => {
        const { place } = diagnostic;
        return { ...diagnostic, place: { ...place, file: mapped.get(place.file) ?? place.file } };
    });
    return { ...found, diagnostics };
}

;// CONCATENATED MODULE: ./lib/pipeline/collect-facts.js
/**
 * From outcomes to facts: what tasks measured, mapped to files of the repository, merged a suite, and put beside its
 * baseline. The same for one stage and for the whole, so that both are judged by the same rules.
 */











const AS_IT_IS = { place: async (outcome) => outcome };
/** Both answers place each outcome once; `files` is only read. */
async function createCollector(judgeable, files) {
    const { config } = judgeable.request;
    // What legs leave has its places already.
    const placer = config.mode === 'join' ? AS_IT_IS : await createPlacer(config, files);
    const world = { files, placer };
    const confirmations = [];
    return {
        confirm: (result) => void confirmations.push(result),
        async stage(outcome) {
            const suite = await collectSuite(outcome.suite, [outcome], judgeable, world);
            const own = confirmations.filter(({ task }) => task === outcome.name);
            const confirmed = { ...suite, confirmations: own };
            const comparisons = stageComparisons(confirmed, judgeable);
            const debts = stageDebts({ ...confirmed, comparisons }, judgeable);
            const suites = [{ ...confirmed, comparisons, debts }];
            return { ...commonFacts(judgeable), suites, whole: false };
        },
        async whole(outcomes) {
            const suites = [];
            for (const name of judgeable.baselines.keys()) {
                const own = outcomes.filter(({ suite }) => suite === name);
                const suite = await collectSuite(name, own, judgeable, world);
                const confirmed = {
                    ...suite,
                    confirmations: confirmations.filter((one) => one.suite === name),
                };
                const compared = { ...confirmed, comparisons: compareSuite(confirmed, judgeable) };
                const debts = suiteDebts(compared, judgeable);
                const flaky = flakyOf(compared, debts, judgeable);
                suites.push({ ...compared, debts, flaky });
            }
            return { ...commonFacts(judgeable), suites, whole: true };
        },
    };
}
function commonFacts({ request, earlierAttempts, today, legs, }) {
    const { config, context, change, policyChanges, acceptances } = request;
    const { policy } = config;
    return {
        change,
        policy,
        policyChanges,
        acceptances,
        earlierAttempts,
        today,
        onDefaultBranch: (0,find_change.onDefaultBranch)(context),
        ...(legs === undefined ? {} : { legs }),
    };
}
async function collectSuite(suite, outcomes, { request, baselines, partial }, { files, placer }) {
    const baseline = baselines.get(suite);
    if (baseline === undefined)
        throw new Error(`no baseline was looked for suite ${suite}`);
    const placed = await Promise.all(outcomes.map((outcome) => placer.place(outcome)));
    const measured = placed.flatMap((outcome) => outcome.measurements);
    const coverage = ofKind(measured, 'coverage');
    const { exclude } = request.config.policy.coverage;
    const merged = coverage.length === 0 ? undefined : (0,compare_coverage/* excludeFiles */.wb)((0,compare_coverage/* mergeCoverage */.PV)(coverage), exclude);
    return {
        suite,
        ...(partial?.has(suite) === true ? { isPartial: true } : {}),
        outcomes: placed,
        tests: ofKind(measured, 'tests'),
        ...(merged === undefined
            ? {}
            : { coverage: await keepExecutableLines(merged, request.change, files) }),
        benchmarks: ofKind(measured, 'benchmarks'),
        diagnostics: ofKind(measured, 'diagnostics'),
        comparisons: [],
        confirmations: [],
        baseline,
    };
}
function ofKind(measured, kind) {
    // The kind is what tells the members of the union apart, which TypeScript does not see through a type parameter.
    return measured.filter((m) => m.kind === kind);
}
/** Only what this task measured: benchmarks of other tasks have not vanished, they are not there yet. */
function stageComparisons(suite, judgeable) {
    if (suite.benchmarks.length === 0)
        return [];
    const several = (0,pipeline_environments.benchmarkTasks)(judgeable.request.config, suite.suite).length > 1;
    const compared = compareSuite(suite, judgeable);
    return several ? compared.filter(({ decision }) => decision !== 'vanished') : compared;
}
function compareSuite(suite, judgeable) {
    const { config } = judgeable.request;
    const tasks = (0,pipeline_environments.benchmarkTasks)(config, suite.suite).map(({ name }) => name);
    const skipped = suite.isPartial === true
        ? LOST_LEG
        : whySkipped(suite.outcomes.filter(({ name }) => tasks.includes(name)));
    const environment = judgeable.environments.get(suite.suite);
    const { confirm } = config.policy.benchmarks;
    return (0,benchmarks/* compareBenchmarks */.GO)({
        suite: suite.suite,
        head: suite.benchmarks,
        ...(skipped === undefined ? {} : { headSkipped: skipped }),
        baseline: suite.baseline,
        ...(environment === undefined ? {} : { environment }),
        policy: config.policy.benchmarks,
        estimator: confirm === 'never' ? threshold : median_rank/* medianRank */.J,
        confirmations: suite.confirmations.flatMap((one) => (one.kind === 'measured' ? [one] : [])),
        ...(confirm === 'auto' && environment !== undefined
            ? { history: (0,compare_history/* historyOf */.om)(suite.baseline.entries, environment.fingerprint) }
            : {}),
        alpha: wholeAlpha(config) / Math.max(1, countSuites(config)),
    });
}
/** What it would have measured is not known, so it has not vanished. */
const LOST_LEG = { task: 'one leg', reason: 'it left nothing' };
/** Suites that measure benchmarks. */
const countSuites = ({ tasks }) => new Set(tasks.filter(pipeline_environments.yieldsBenchmarks).map(({ suite }) => suite)).size;
/** Benchmarks that never ran have not vanished. */
function whySkipped(outcomes) {
    const skipped = outcomes.find(({ status }) => status === 'skipped' || status === 'cancelled');
    if (skipped === undefined)
        return undefined;
    return skipped.skippedBecause ?? { task: skipped.name, reason: 'cancelled' };
}

// EXTERNAL MODULE: ./lib/pipeline/emit.js
var pipeline_emit = __webpack_require__(38087);
;// CONCATENATED MODULE: ./lib/compare/test-counts.js
/** How many tests ended how, over several runs. */
function sumTestCounts(runs) {
    const total = (status) => runs.reduce((sum, run) => sum + run.counts[status], 0);
    return {
        passed: total('passed'),
        failed: total('failed'),
        skipped: total('skipped'),
        errored: total('errored'),
        unfinished: total('unfinished'),
    };
}

// EXTERNAL MODULE: ./lib/judge/outcome.js
var outcome = __webpack_require__(54411);
;// CONCATENATED MODULE: ./lib/pipeline/finish-report.js
/** Gathers all that a run found out into the one value that every reporter gets. */



/** Builds the report; pure. */
function finishReport(run) {
    const { request, facts, verdict } = run;
    const { failOn } = request.config;
    return {
        toolVersion: request.toolVersion,
        verdict,
        ...(0,outcome.outcomeOf)(verdict.kind, failOn),
        failOn,
        context: request.context,
        change: facts.change,
        environment: run.environment,
        ...fingerprintsOf(run),
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: run.finishedAt - run.startedAt,
        tasks: run.outcomes,
        tests: facts.suites.flatMap(suiteTests),
        coverage: facts.suites.flatMap((suite) => suiteCoverage(suite, facts)),
        comparisons: facts.suites.flatMap((suite) => suite.comparisons),
        confirmations: facts.suites.flatMap((suite) => suite.confirmations),
        debts: facts.suites.flatMap(finish_report_suiteDebts),
        baselines: [...run.baselines.values()],
        savedBaselines: run.saved,
        configSources: request.config.sources,
        notices: run.notices,
    };
}
/** Suites of a join may come from several machines. */
function fingerprintsOf({ environment, environments }) {
    const others = [...environments].flatMap(([suite, { fingerprint }]) => fingerprint === environment.fingerprint ? [] : [[suite, fingerprint]]);
    return others.length === 0 ? {} : { fingerprints: Object.fromEntries(others) };
}
/** The oldest first. */
function finish_report_suiteDebts({ suite, debts }) {
    return [...(debts?.known ?? []), ...(debts?.fresh ?? [])].map((debt) => ({ suite, ...debt }));
}
function suiteTests(suite) {
    if (suite.tests.length === 0)
        return [];
    const counts = sumTestCounts(suite.tests);
    const durations = suite.tests.flatMap((run) => run.durationMs ?? []);
    const durationMs = durations.reduce((sum, each) => sum + each, 0);
    return [{ suite: suite.suite, counts, ...(durations.length === 0 ? {} : { durationMs }) }];
}
function suiteCoverage(suite, facts) {
    const { coverage, baseline } = suite;
    if (coverage === undefined)
        return [];
    const policy = facts.policy.coverage;
    const unit = policy.unit ?? coverage.unit;
    const reference = baseline.reference?.coverage?.totals[unit];
    const patch = facts.change.base === undefined ? undefined : (0,compare_coverage/* patchCoverage */.bw)(coverage, facts.change);
    return [
        {
            suite: suite.suite,
            unit,
            totals: coverage.totals,
            floor: policy.total,
            floorConfigured: policy.totalConfigured,
            ...(reference === undefined ? {} : { reference }),
            ...(patch === undefined ? {} : { patch: patch.ratio }),
            ...(policy.patch === undefined ? {} : { patchFloor: policy.patch }),
            patchMissed: patch?.missed ?? [],
        },
    ];
}

// EXTERNAL MODULE: ./lib/compare/baseline-explain.js
var baseline_explain = __webpack_require__(87926);
;// CONCATENATED MODULE: ./lib/compare/baseline-select.js

const MS_PER_DAY = 86_400_000;
/** The baseline of one suite: its window, the reference among it where there is one, its state and why. */
function selectBaseline(selection) {
    const { suite, answer, policy } = selection;
    const window = candidates(selection);
    const eligible = window.filter(({ entry }) => entry.accepted || !selection.acceptedOnly);
    const problems = answer.problems.filter((problem) => problem.code !== baseline_explain/* UNRELATED */.PL);
    const chosen = baseline_select_choose(eligible, selection.fingerprint);
    if (chosen === undefined) {
        const state = absence(answer, window.length);
        const explanation = (0,baseline_explain/* explainAbsence */.nE)(state, suite, answer, window.length);
        const entries = window.slice(0, policy.window).map(({ entry }) => entry);
        return { suite, state, explanation, entries, problems };
    }
    const facts = referenceFacts(chosen, eligible, selection);
    return {
        suite,
        state: facts.state,
        explanation: (0,baseline_explain/* explainReference */.fL)(facts),
        reference: chosen.entry,
        ...(selection.commits.length === 0 ? {} : { distance: chosen.distance }),
        entries: cutWindow(window, chosen, policy.window),
        problems,
    };
}
/** Entries of the suite at or before the wanted commit, nearest first, of one commit the latest run first. */
function candidates({ suite, answer, commits }) {
    const order = new Map(commits.map((commit, index) => [commit, index]));
    const known = answer.entries.flatMap((entry) => {
        const distance = commits.length === 0 ? 0 : order.get(entry.commit);
        return entry.suite !== suite || distance === undefined ? [] : [{ entry, distance }];
    });
    return known.sort((a, b) => a.distance - b.distance || laterFirst(a.entry, b.entry));
}
function laterFirst(a, b) {
    return (Date.parse(b.recordedAt) - Date.parse(a.recordedAt) ||
        b.attempt - a.attempt ||
        (a.runId < b.runId ? 1 : a.runId > b.runId ? -1 : 0));
}
/**
 * The nearest run that can be compared in full: benchmarks, where any run has them, measured on this kind of
 * machine. Failing that, benchmarks of another machine (shown, not judged) rather than none: a run without
 * benchmarks as reference would let every regression pass as new.
 */
function baseline_select_choose(eligible, fingerprint) {
    const measured = eligible.filter(({ entry }) => entry.benchmarks !== undefined);
    if (measured.length === 0) {
        return nearest(eligible, fingerprint);
    }
    return measured.find((one) => sameMachine(one, fingerprint)) ?? measured[0];
}
/** Of the nearest commit the run of this machine, else its latest. */
function nearest(eligible, fingerprint) {
    const [first] = eligible;
    const same = eligible.find((one) => sameMachine(one, fingerprint));
    return same !== undefined && same.distance === first?.distance ? same : first;
}
function sameMachine({ entry }, fingerprint) {
    return entry.environment.fingerprint === fingerprint;
}
function referenceFacts(chosen, eligible, selection) {
    const { entry, distance } = chosen;
    const { policy, commits, fingerprint, now } = selection;
    const ageDays = (now - Date.parse(entry.recordedAt)) / MS_PER_DAY;
    // Coverage and tests do not depend on the machine; only benchmarks do.
    const comparable = entry.benchmarks === undefined || sameMachine(chosen, fingerprint);
    let state = commits.length > 0 && distance === 0 ? 'exact' : 'fallback';
    if (ageDays > policy.staleAfterDays)
        state = 'stale';
    if (!comparable)
        state = 'other-environment';
    return {
        state,
        entry,
        ...(commits[0] === undefined ? {} : { wanted: commits[0], distance }),
        ageDays,
        staleAfterDays: policy.staleAfterDays,
        ...(eligible[0] === undefined || eligible[0].distance === distance
            ? {}
            : { passedOver: eligible[0].entry }),
        evicted: selection.answer.evicted,
    };
}
function absence(answer, stored) {
    if (stored > 0)
        return 'none';
    if (answer.problems.some((problem) => problem.code !== baseline_explain/* UNRELATED */.PL))
        return 'damaged';
    return answer.evicted === undefined ? 'none' : 'evicted';
}
function cutWindow(window, chosen, size) {
    const head = window.slice(0, Math.max(1, size));
    const kept = head.includes(chosen) ? head : [...head.slice(0, -1), chosen];
    return kept.map(({ entry }) => entry);
}

;// CONCATENATED MODULE: ./lib/pipeline/load-baselines.js
/**
 * Loads what is known of the past of each suite before anything runs: coverage is judged against it
 * as soon as it is parsed, and progress runs against its times.
 */


/** One baseline a suite; states other than `exact` are facts for the judge, never errors. */
async function loadBaselines(request, environments, ports) {
    const { policy } = request.config;
    const commits = await wantedCommits(request, ports);
    const changedPaths = await committedChanges(request, ports);
    const baselines = new Map();
    for (const [suite, environment] of environments) {
        const { fingerprint } = environment;
        const limit = policy.baseline.window;
        const answer = await ports.store.find({ suite, commits, fingerprint, limit, changedPaths });
        const acceptedOnly = (0,find_change.onDefaultBranch)(request.context);
        const now = ports.clock.now();
        baselines.set(suite, selectBaseline({
            suite,
            answer,
            commits,
            fingerprint,
            policy: policy.baseline,
            now,
            acceptedOnly,
        }));
    }
    return baselines;
}
/**
 * Head and its first-parent ancestors, newest first: what came after a reference. Only runs of the default branch need
 * them. A push may bring several commits, hence more of them than the window holds.
 */
async function loadLineage({ context, config }, { git }) {
    if (context.headCommit === '' || !(0,find_change.onDefaultBranch)(context))
        return [];
    return git.firstParents(context.headCommit, 2 * config.policy.baseline.window + 1);
}
/**
 * The commit wanted as reference and its first-parent ancestors, newest first. A run of the default branch in CI
 * is never compared with itself; a local one is, since its uncommitted changes are what is judged.
 */
async function wantedCommits({ change, config }, ports) {
    if (change.base === undefined)
        return [];
    const depth = config.policy.baseline.window;
    const commits = await ports.git.firstParents(change.base, depth);
    return commits.length > 0 ? commits : [change.base];
}
/**
 * Paths in the folder of stored runs that the change touches in its commits. What only lies in the work tree was put
 * there by this machine's own runs; what is merged has been reviewed.
 */
async function committedChanges({ change, config, context }, { git }) {
    if (change.base === undefined || (0,find_change.onDefaultBranch)(context))
        return [];
    const { directory } = config.policy.baseline;
    const isNear = (path) => path.startsWith(`${directory}/`) || `${directory}/`.startsWith(`${path}/`);
    const changed = [];
    for (const { path, previousPath, status } of change.files) {
        if (previousPath !== undefined && isNear(previousPath))
            changed.push(previousPath);
        if (!isNear(path))
            continue;
        const isCommitted = status !== 'added' ||
            context.event !== 'local' ||
            (await git.show('HEAD', path)) !== undefined;
        if (isCommitted)
            changed.push(path);
    }
    return changed;
}

// EXTERNAL MODULE: ./lib/parsers/parse.js
var parse = __webpack_require__(21799);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 107 modules
var registry = __webpack_require__(3981);
// EXTERNAL MODULE: ./lib/tasks/kinds.js
var kinds = __webpack_require__(63725);
// EXTERNAL MODULE: ./lib/tasks/run-task.js
var run_task = __webpack_require__(33217);
;// CONCATENATED MODULE: ./lib/tasks/execute.js


/**
 * One outcome a task, in the order of the graph. What was not started when the signal came is `cancelled`.
 *
 * @throws ProblemError where a task is of an unknown kind, before anything runs; what `judgeTask` throws, after all that
 *   still runs has been stopped.
 */
async function executeTasks(execution) {
    const { graph } = execution;
    for (const spec of graph.tasks)
        (0,kinds/* prepareTask */.t)(spec, execution.files.root);
    const stop = new AbortController();
    const signal = AbortSignal.any([execution.signal, stop.signal]);
    const state = { done: new Map(), running: new Map() };
    try {
        await runAll({ ...execution, signal }, state);
    }
    catch (error) {
        stop.abort();
        await Promise.allSettled(state.running.values());
        throw error;
    }
    return graph.tasks.flatMap(({ name }) => state.done.get(name)?.outcome ?? []);
}
async function runAll(execution, { done, running }) {
    const start = async (spec) => {
        done.set(spec.name, await runAndJudge(spec, execution));
        running.delete(spec);
    };
    let waiting = execution.graph.tasks;
    while (waiting.length > 0) {
        waiting = waiting.filter((spec) => !settleUnstarted(spec, done, execution));
        const ready = waiting.filter(({ needs }) => needs.every((need) => done.has(need)));
        const next = chooseNext(ready, [...running.keys()], execution.parallelism);
        for (const spec of next)
            running.set(spec, start(spec));
        waiting = waiting.filter((spec) => !next.includes(spec));
        if (running.size > 0)
            await Promise.race(running.values());
    }
    await Promise.all(running.values());
}
/**
 * Which of the ready tasks start now. An exclusive one waits until nothing else runs or could start; while it runs,
 * nothing ends that others could be waiting for, so none joins it. Tasks are finite: none waits for ever.
 */
function chooseNext(ready, running, parallelism) {
    const shared = ready.filter((spec) => !spec.exclusive);
    if (running.length > 0 || shared.length > 0) {
        return shared.slice(0, Math.max(0, Math.max(1, parallelism) - running.length));
    }
    return ready.slice(0, 1);
}
async function runAndJudge(spec, execution) {
    const outcome = await (0,run_task/* runTask */.Z)(spec, execution);
    if (outcome.status === 'cancelled') {
        return { outcome, stops: { task: spec.name, reason: 'cancelled' } };
    }
    const { verdict, summary, reason } = await execution.judgeTask(outcome);
    execution.emit({ type: 'stage.judged', task: spec.name, verdict, summary });
    const stops = verdict === 'block' || verdict === 'inconclusive';
    return { outcome, ...(stops ? { stops: { task: spec.name, reason } } : {}) };
}
/** Gives an outcome to a task that will never start; false where it may still run. */
function settleUnstarted(spec, done, execution) {
    const cancelled = execution.signal.aborted;
    const stops = spec.needs.flatMap((need) => done.get(need)?.stops ?? [])[0];
    if (!cancelled && stops === undefined)
        return false;
    const outcome = unstarted(spec, cancelled ? undefined : stops);
    const { name: task, status, durationMs, skippedBecause: because } = outcome;
    const reason = because && { skippedBecause: `${because.reason} of ${because.task}` };
    execution.emit({ type: 'task.finished', task, status, durationMs, ...reason });
    done.set(spec.name, { outcome, ...(stops === undefined ? {} : { stops }) });
    return true;
}
/** Skipped for a reason, or cancelled where there is none. */
function unstarted(spec, skippedBecause) {
    return {
        name: spec.name,
        suite: spec.suite,
        status: skippedBecause === undefined ? 'cancelled' : 'skipped',
        durationMs: 0,
        attempts: 0,
        ...(skippedBecause === undefined ? {} : { skippedBecause }),
        measurements: [],
        earlierAttempts: [],
        problems: [],
        outputTail: '',
        action: spec.action,
    };
}

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/words/nearest.js
var words_nearest = __webpack_require__(2363);
;// CONCATENATED MODULE: ./lib/tasks/plan.js


/**
 * Orders the tasks so that each comes after its needs.
 *
 * @throws ProblemError with all mistakes at once: names used twice, needs that are no task, cycles with their path.
 */
function planTasks(specs) {
    const mistakes = [...findDuplicates(specs), ...findUnknownNeeds(specs)];
    if (mistakes.length > 0)
        throw new problem.ProblemError(mistakes);
    const tasks = orderByNeeds(specs);
    if (tasks.length < specs.length)
        throw new problem.ProblemError(findCycles(specs, tasks));
    return { tasks };
}
function findDuplicates(specs) {
    const counts = new Map();
    for (const { name } of specs)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .filter(([, count]) => count > 1)
        .map(([name, count]) => ({
        code: 'task-duplicate',
        severity: 'error',
        message: `${count} tasks have the name "${name}"`,
        hint: 'Give every task a name of its own: baselines and needs refer to it.',
    }));
}
function findUnknownNeeds(specs) {
    const names = new Set(specs.map((spec) => spec.name));
    return specs.flatMap((spec) => [...new Set(spec.needs)]
        .filter((need) => !names.has(need))
        .map((need) => ({
        code: 'task-unknown-need',
        severity: 'error',
        message: `task "${spec.name}" needs "${need}", and there is no task of that name`,
        hint: (0,words_nearest/* suggestion */.h)(need, [...names], 'tasks'),
    })));
}
/** Kahn's algorithm; what it leaves out stands on a cycle or behind one. */
function orderByNeeds(specs) {
    const missing = new Map(specs.map((spec) => [spec.name, new Set(spec.needs).size]));
    const dependents = new Map(specs.map((spec) => [spec.name, []]));
    for (const spec of specs) {
        for (const need of new Set(spec.needs))
            dependents.get(need)?.push(spec);
    }
    const ordered = specs.filter((spec) => missing.get(spec.name) === 0);
    // The array grows while it is walked: a task is appended when the last of its needs has been passed.
    for (const done of ordered) {
        for (const dependent of dependents.get(done.name) ?? []) {
            const left = (missing.get(dependent.name) ?? 0) - 1;
            missing.set(dependent.name, left);
            if (left === 0)
                ordered.push(dependent);
        }
    }
    return ordered;
}
/** One problem a cycle. Each left-over task needs another left-over one, so walking needs always ends in a cycle. */
function findCycles(specs, ordered) {
    const left = new Map(specs.map((spec) => [spec.name, spec]));
    for (const { name } of ordered)
        left.delete(name);
    const passed = new Set();
    const problems = [];
    for (const start of left.keys()) {
        const path = [];
        const onPath = new Set();
        let name = start;
        while (name !== undefined && !passed.has(name)) {
            passed.add(name);
            onPath.add(name);
            path.push(name);
            name = left.get(name)?.needs.find((need) => left.has(need));
        }
        if (name !== undefined && onPath.has(name))
            problems.push(cycle(path.slice(path.indexOf(name))));
    }
    return problems;
}
function cycle(path) {
    const [first = ''] = path;
    const shown = path.length <= MOST_SHOWN
        ? path
        : [
            ...path.slice(0, MOST_SHOWN - 1),
            `… (${path.length - MOST_SHOWN} more)`,
            ...path.slice(-1),
        ];
    return {
        code: 'task-cycle',
        severity: 'error',
        message: `tasks need each other in a circle: ${[...shown, first].join(' → ')}`,
        hint: 'Remove one of these needs.',
    };
}
/** Tasks of a cycle that are named in its message. */
const MOST_SHOWN = 10;

// EXTERNAL MODULE: ./lib/tasks/read-files.js
var read_files = __webpack_require__(9310);
// EXTERNAL MODULE: ./lib/tasks/summary.js
var summary = __webpack_require__(8690);
// EXTERNAL MODULE: ./lib/compare/plan-confirmation.js
var plan_confirmation = __webpack_require__(68616);
;// CONCATENATED MODULE: ./lib/pipeline/confirm/confirm-stage.js
var confirm_stage_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var confirm_stage_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Decides whether a task's benchmarks are to be measured beside their base, and has it done. */








/** Undefined where nothing needs it, or nothing that was measured could be confirmed. */
async function confirmStage(outcome, facts, judgeable, ports, emit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config } = judgeable.request;
        const spec = config.tasks.find(({ name }) => name === outcome.name);
        if (spec === undefined || config.mode !== 'run' || !isUsable(outcome, facts))
            return undefined;
        const alpha = wholeAlpha(config) / Math.max(1, config.tasks.filter(pipeline_environments.yieldsBenchmarks).length);
        const isExact = facts.baseline.state === 'exact' && facts.baseline.reference?.benchmarks !== undefined;
        const known = isExact
            ? facts.comparisons.filter(({ decision }) => decision !== 'new')
            : facts.comparisons;
        const { targets, tests } = (0,plan_confirmation/* planConfirmation */.H)(known, config.policy.benchmarks, alpha);
        if (targets.length === 0)
            return undefined;
        const bases = await basesOf(facts, judgeable, ports);
        if (bases.length === 0)
            return undefined;
        const unmeasured = (reason) => ({
            kind: 'unmeasured',
            suite: outcome.suite,
            task: outcome.name,
            side: 'method',
            reason,
            tried: [],
        });
        const scratch = confirm_stage_addDisposableResource(env_1, await ports.trees.scratch(), true);
        const world = (0,side_world/* sideWorld */.e)(ports, scratch.root);
        const { openSide, runsWholeCommand } = (0,choose/* chooseSide */.v)(spec, targets, world);
        const { budgetMs } = config.policy.benchmarks;
        // Both sides, the warm-up and the fewest rounds of it.
        const leastMs = 2 * (sequential_design/* LEAST_ROUNDS */.UM + 1) * outcome.durationMs;
        if (runsWholeCommand && leastMs > budgetMs)
            return unmeasured(`the command takes ${Math.round(outcome.durationMs / 1000)} s, so benchmarks.budget allows fewer than ${sequential_design/* LEAST_ROUNDS */.UM} rounds of it`);
        const surveyBase = facts.baseline.reference?.benchmarks === undefined;
        const { suite, name: task } = outcome;
        const request = { suite, task, targets, tests, alpha, bases, budgetMs, openSide, surveyBase };
        return confirm_confirm(request, ports, emit);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = confirm_stage_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What broke off, failed or could not be read is no ground to measure more. */
function isUsable({ status, measurements }, { benchmarks }) {
    const isWhole = benchmarks.every(({ complete, failed }) => complete && !failed);
    return status === 'passed' && isWhole && measurements.some(({ kind }) => kind === 'benchmarks');
}
/**
 * The commits to measure as the base, nearest first. On the default branch that is the last accepted run, and its first
 * run ever is a welcome; where nothing was changed and nothing is stored there is nothing to find out.
 */
async function basesOf({ baseline }, { request }, { git }) {
    const { change, context, config } = request;
    const accepted = (0,find_change.onDefaultBranch)(context) ? baseline.reference?.commit : undefined;
    const wanted = accepted ?? change.base;
    const isFirst = (0,find_change.onDefaultBranch)(context) && baseline.state === 'none';
    if (wanted === undefined || isFirst)
        return [];
    const isSame = wanted === context.headCommit && change.files.length === 0;
    if (isSame && baseline.reference === undefined)
        return [];
    const commits = await git.firstParents(wanted, config.policy.baseline.window);
    return commits.length > 0 ? commits : [wanted];
}

;// CONCATENATED MODULE: ./lib/pipeline/measure.js
/**
 * From tasks to outcomes: runs the graph, or reads the files that earlier steps left. Each outcome is judged at
 * once by the same rules as the whole, so that nothing starts on what has already failed.
 */









/** One outcome a task, in the order of the graph; in ingest mode one for all files. */
async function measure(measuring, ports) {
    const { judgeable, emit } = measuring;
    const { config } = judgeable.request;
    const reading = {
        files: ports.files,
        openReader: parse/* openReader */.c,
        isConcatenable: (format) => (0,registry.parserFor)(format)?.concatenable ?? false,
        folderOf: (format) => (0,registry.parserFor)(format)?.folder,
    };
    if (config.mode === 'ingest')
        return [await ingest(config, reading, ports, emit)];
    const graph = planTasks(config.tasks);
    announcePlan(graph, judgeable, emit);
    return executeTasks({
        ...reading,
        graph,
        parallelism: ports.host.cores,
        processes: ports.processes,
        emit,
        signal: ports.signal,
        judgeTask: (outcome) => judgeStage(outcome, measuring, ports),
    });
}
/** While it is judged nothing that must run alone starts, so base and head can be measured by turns here. */
async function judgeStage(outcome, { judgeable, collector, emit }, ports) {
    const before = await collector.stage(outcome);
    const [suite] = before.suites;
    const confirmed = suite && (await confirmStage(outcome, suite, judgeable, ports, emit));
    if (confirmed !== undefined)
        collector.confirm(confirmed);
    const facts = confirmed === undefined ? before : await collector.stage(outcome);
    const { kind, summary, findings } = (0,judge/* judge */.S)(isShard(judgeable) ? withoutFloors(facts) : facts);
    return { verdict: kind, summary, reason: findings[0]?.area ?? 'tasks' };
}
/** One of several legs that measure the same suites, of which each reaches only some of the code. */
function isShard({ request: { config } }) {
    const { part, legs, name } = config;
    return part !== undefined && name === undefined && (part.of > 1 || legs.length > 1);
}
/** What is covered only the whole can tell. */
function withoutFloors(facts) {
    const coverage = { ...facts.policy.coverage, action: 'ignore' };
    return { ...facts, policy: { ...facts.policy, coverage } };
}
/** The files of earlier steps, as the outcome of a task that has already run. */
async function ingest(config, reading, ports, emit) {
    const startedAt = ports.clock.now();
    const measurements = await (0,read_files/* readFileYields */.P)(resultFiles(config), new Map(), reading);
    for (const one of measurements)
        emit((0,summary/* measurementParsed */.c)(INGEST_TASK, one));
    return {
        name: INGEST_TASK,
        suite: (0,pipeline_environments.ingestSuite)(config),
        status: 'passed',
        durationMs: ports.clock.now() - startedAt,
        attempts: 1,
        measurements,
        earlierAttempts: [],
        problems: [],
        outputTail: '',
    };
}
const INGEST_TASK = 'result files';
function resultFiles(config) {
    return {
        name: INGEST_TASK,
        suite: (0,pipeline_environments.ingestSuite)(config),
        kind: 'run',
        command: { argv: [] },
        workingDirectory: '.',
        env: {},
        needs: [],
        exclusive: false,
        timeoutMs: 0,
        retries: 0,
        yields: config.ingest,
        action: 'block',
    };
}
function announcePlan(graph, { baselines }, emit) {
    const tasks = graph.tasks.map(({ name, suite, needs, exclusive, yields }) => {
        const expectedMs = baselines.get(suite)?.reference?.taskDurationsMs[name];
        return {
            name,
            needs,
            exclusive,
            ...(expectedMs === undefined ? {} : { expectedMs }),
            yields: yields.map((y) => y.kind),
        };
    });
    emit({ type: 'plan.ready', tasks });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/compare/test-name.js
var test_name = __webpack_require__(86295);
;// CONCATENATED MODULE: ./lib/compare/baseline-entry.js




/** The entry to store; parts that were not measured, or not completely, are absent. */
function buildEntry(run) {
    const { context, coverage } = run;
    const benchmarks = completeBenchmarks(run);
    const known = new Set((run.baseline?.entries ?? []).map((entry) => entry.commit));
    return {
        schema: 1,
        suite: run.suite,
        commit: context.headCommit,
        branch: context.branch,
        runId: context.runId,
        attempt: context.attempt,
        recordedAt: new Date(run.now).toISOString(),
        verdict: run.verdict,
        accepted: run.accepted,
        toolVersion: run.toolVersion,
        environment: run.environment,
        taskDurationsMs: durations(run.outcomes),
        ...(run.tests.length === 0 ? {} : { tests: testResults(run) }),
        ...(coverage?.complete ? { coverage: coverageResults(coverage) } : {}),
        ...(benchmarks === undefined ? {} : { benchmarks }),
        ...(known.size === 0 ? {} : { knownCommits: [...known] }),
        ...(run.acceptances.length === 0 ? {} : { acceptances: run.acceptances }),
        ...(run.debts === undefined || run.debts.length === 0
            ? {}
            : { debts: run.debts.slice(0, debt/* MOST_DEBTS */.H) }),
    };
}
/** Tasks that ran to their end: others would make progress bars run against a time that means nothing. */
function durations(outcomes) {
    const ended = outcomes.filter((task) => task.status === 'passed' || task.status === 'failed');
    return Object.fromEntries(ended.map((task) => [task.name, task.durationMs]));
}
function testResults({ tests, outcomes }) {
    const failed = new Set(tests.flatMap((run) => run.failures.map(test_name/* testName */.U)));
    const flaky = flakyNames(tests, outcomes).filter((name) => !failed.has(name));
    return {
        counts: sumTestCounts(tests),
        failed: [...failed],
        ...(flaky.length === 0 ? {} : { flaky }),
    };
}
/** Those that the tool says passed only when it ran them again, and those that passed after an attempt that failed. */
function flakyNames(tests, outcomes) {
    const cases = tests.flatMap((run) => run.cases);
    const passed = new Set(cases.filter(({ status }) => status === 'passed').map(test_name/* testName */.U));
    const earlier = outcomes
        .flatMap(({ earlierAttempts }) => earlierAttempts.flat())
        .flatMap((one) => (one.kind === 'tests' ? one.failures.map(test_name/* testName */.U) : []));
    const own = cases.filter(({ flaky }) => flaky === true).map(test_name/* testName */.U);
    return [...new Set([...own, ...earlier.filter((name) => passed.has(name))])];
}
function coverageResults(coverage) {
    const files = coverage.files.map(({ path, ratios }) => ({ path, ratios }));
    return { unit: coverage.unit, totals: coverage.totals, files };
}
function completeBenchmarks(run) {
    const ended = run.outcomes.every((task) => {
        if (task.status === 'passed')
            return true;
        return task.status === 'failed' && task.measurements.every((m) => m.kind !== 'benchmarks');
    });
    const whole = run.benchmarks.every((measured) => measured.complete && !measured.failed);
    const benchmarks = [...(0,match_benchmarks/* collectBenchmarks */.B0)(run.benchmarks.map((r) => r.benchmarks)).values()];
    const usable = benchmarks.every((b) => b.metrics.length > 0 && b.metrics.every(hasSamples));
    return ended && whole && usable && benchmarks.length > 0 ? benchmarks : undefined;
}
function hasSamples({ samples }) {
    return samples.length > 0 && samples.every(Number.isFinite);
}

// EXTERNAL MODULE: ./lib/judge/rules/benchmarks.js
var rules_benchmarks = __webpack_require__(23603);
;// CONCATENATED MODULE: ./lib/judge/unaccepted-debts.js

const TOLD_AS = new Set(['benchmark-debt', 'benchmark-regressed']);
/** Debts that nobody has taken on, by an acceptance or a waiver: a run that has one does not become the reference. */
function unacceptedDebts({ suite, debts }, { findings }) {
    const open = new Set(findings
        .filter((one) => one.suite === suite && one.severity !== 'note' && TOLD_AS.has(one.kind))
        .map(({ subject }) => subject));
    const all = [...(debts?.fresh ?? []), ...(debts?.known ?? [])];
    return all.filter((debt) => open.has((0,rules_benchmarks/* benchmarkSubject */.K8)({ ...debt, suite }).subject));
}

;// CONCATENATED MODULE: ./lib/pipeline/seed-baselines.js
/**
 * Records the run of a default branch, whatever its verdict: only an accepted one becomes the reference, but a
 * window with holes would judge the next run by the wrong commit. Pull requests and forks never write.
 */





const NOTHING = { saved: [], problems: [], notices: [] };
/** Writes one entry a suite where this run may write; a refused save comes back as a problem. */
async function seedBaselines(run, ports, emit) {
    if (ports.signal.aborted || !mayWrite(run.request))
        return NOTHING;
    const [edited, ...others] = edits(run.request);
    if (edited !== undefined) {
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        const notice = `This run is not recorded as a baseline: ${edited}${more} is not committed.`;
        emit({ type: 'notice', message: notice });
        return { ...NOTHING, notices: [notice] };
    }
    const saved = [];
    const problems = [];
    for (const suite of run.facts.suites) {
        // A run of which a leg is missing would be taken for all that there was.
        if (suite.isPartial === true)
            continue;
        const entry = entryOf(suite, run, ports.clock.now());
        if (entry === undefined)
            continue;
        const result = await ports.store.save(entry);
        problems.push(...result.problems);
        if (result.problems.length > 0)
            continue;
        saved.push({ suite: suite.suite, key: result.key });
        emit({ type: 'baseline.saved', suite: suite.suite, key: result.key });
    }
    return { saved, problems, notices: [] };
}
/** Numbers of a work tree with uncommitted changes belong to no commit, so they are not recorded under one. */
function mayWrite({ context, config }) {
    const { write } = config.policy.baseline;
    if (context.headCommit === '' || context.fromFork || write === 'never')
        return false;
    return write === 'always' || (0,find_change.onDefaultBranch)(context);
}
/** Files that somebody changed and has not committed, at home on the default branch. */
function edits({ context, change, config }) {
    if (context.event !== 'local' || !(0,find_change.onDefaultBranch)(context))
        return [];
    const isOurs = picomatch([...leftBehind(config)], { dot: true, windows: false });
    return change.files.map(({ path }) => path).filter((path) => !isOurs(path));
}
/** What an earlier run leaves in the tree, such as `coverage.out` and stored runs, is nobody's edit. */
function leftBehind({ policy, report, tasks, parts }) {
    return [
        `${policy.baseline.directory}/**`,
        ...(parts === undefined ? [] : [`${parts}/**`]),
        ...Object.values(report.files),
        ...tasks.flatMap(({ workingDirectory, yields }) => yields.flatMap(({ file }) => file === undefined ? [] : [external_node_path_.posix.join(workingDirectory, file)])),
    ];
}
function entryOf(suite, run, now) {
    const environment = run.environments.get(suite.suite);
    if (environment === undefined)
        return undefined;
    const { kind } = run.verdict;
    const { fresh = [], known = [] } = suite.debts ?? {};
    const isOwing = unacceptedDebts(suite, run.verdict).length > 0;
    return buildEntry({
        suite: suite.suite,
        context: run.request.context,
        environment,
        verdict: kind,
        accepted: (kind === 'pass' || kind === 'degraded') && !isOwing,
        outcomes: suite.outcomes,
        tests: suite.tests,
        ...(suite.coverage === undefined ? {} : { coverage: suite.coverage }),
        benchmarks: suite.benchmarks,
        baseline: suite.baseline,
        acceptances: run.facts.acceptances,
        debts: [...known, ...fresh],
        now,
        toolVersion: run.request.toolVersion,
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/run-gate.js
/**
 * The whole way of a gate, from a resolved configuration to a finished report. The action, the CLI and later
 * the server build its ports and hand over its result; nothing here knows which of them it serves.
 */












/**
 * Runs the gate once: baselines, tasks with their stage verdicts, judgement, seeding, report.
 *
 * @throws ProblemError for mistakes of configuration that only show when planning (a cycle of needs).
 *   All else, a crashed command or a lost baseline, is a finding of the report.
 */
async function runGate(request, ports) {
    const run = await start(request, (0,pipeline_environments.describeEnvironments)(request, ports.host), ports);
    const { facts, outcomes, drift } = await measureAll(run, ports);
    return conclude(run, settleDrift(facts, drift, run.judgeable), outcomes, ports);
}
/**
 * Runs the gate up to its judgement, and leaves what it measured to the job that judges several such legs.
 *
 * @throws ProblemError as {@link runGate}
 */
async function measureLeg(request, leg, ports) {
    const run = await start(request, (0,pipeline_environments.describeEnvironments)(request, ports.host), ports);
    const { facts, outcomes, drift } = await measureAll(run, ports);
    const { environments } = run.judgeable;
    return {
        toolVersion: request.toolVersion,
        runId: request.context.runId,
        attempt: request.context.attempt,
        headCommit: request.context.headCommit,
        leg,
        hasOwnSuites: request.config.name !== undefined,
        share: shareOfLeg(request.config),
        tasks: request.config.tasks,
        environments: [...environments].map(([suite, environment]) => ({ suite, environment })),
        outcomes: ordered(outcomes, facts),
        confirmations: facts.suites.flatMap(({ confirmations }) => confirmations),
        drift,
        policyChanges: request.policyChanges,
        notices: request.notices,
    };
}
/** Judges what legs have measured, records it, and reports it, as if one run had measured all of it. */
async function judgeLegs(request, joined, ports) {
    const whole = {
        ...request,
        config: { ...request.config, tasks: joined.tasks },
        policyChanges: [
            ...request.policyChanges,
            ...joined.policyChanges.filter((one) => !request.policyChanges.some((own) => (0,external_node_util_.isDeepStrictEqual)(own, one))),
        ],
        notices: [...request.notices, ...joined.notices],
    };
    const { trouble: legs, partial } = joined;
    const run = await start(whole, joined.environments, ports, { legs, partial });
    for (const one of joined.confirmations)
        run.collector.confirm(one);
    const facts = await run.collector.whole(joined.outcomes);
    const settled = settleDrift(facts, joined.drift, run.judgeable);
    return conclude(run, settled, joined.outcomes, ports);
}
async function start(request, environments, ports, legs = {}) {
    const startedAtMs = ports.clock.now();
    const emit = (0,pipeline_emit/* stampEvents */.j)(ports.events, ports.clock);
    emit({ type: 'gate.started', toolVersion: request.toolVersion, sources: request.config.sources });
    for (const message of request.notices)
        emit({ type: 'notice', message });
    const baselines = await loadBaselines(request, environments, ports);
    announce(baselines, emit);
    const earlier = await earlierAttempts(request, ports);
    const startedAt = new Date(startedAtMs).toISOString();
    const judgeable = {
        request,
        environments,
        baselines,
        earlierAttempts: earlier.records,
        today: startedAt.slice(0, 10),
        startedAt,
        lineage: await loadLineage(request, ports),
        ...legs,
    };
    const collector = await createCollector(judgeable, ports.files);
    return { judgeable, collector, emit, startedAtMs, notices: earlier.notices };
}
async function measureAll({ judgeable, collector, emit }, ports) {
    const outcomes = await measure({ judgeable, collector, emit }, ports);
    const facts = await collector.whole(outcomes);
    return { facts, outcomes, drift: await checkDrift(facts, judgeable, ports, emit) };
}
async function conclude(run, facts, outcomes, ports) {
    const { judgeable, emit } = run;
    const { request, environments } = judgeable;
    const judged = (0,judge/* judge */.S)(facts);
    const finished = { request, environments, facts, verdict: judged };
    const { saved, problems, notices } = await seedBaselines(finished, ports, emit);
    const verdict = problems.length === 0 ? judged : (0,judge/* judge */.S)({ ...facts, recordingProblems: problems });
    for (const { severity, title } of verdict.findings)
        emit({ type: 'finding', severity, title });
    emit({ type: 'verdict.reached', verdict: verdict.kind, summary: verdict.summary });
    const onAttempts = [...run.notices, ...(await keepAttempt(request, verdict, ports))];
    for (const message of onAttempts)
        emit({ type: 'notice', message });
    const report = finishReport({
        ...judgeable,
        environment: [...environments.values()][0] ?? ports.host.environment('', request.toolchain),
        outcomes: ordered(outcomes, facts),
        facts,
        verdict,
        saved,
        notices: [...request.notices, ...notices, ...onAttempts],
        startedAt: run.startedAtMs,
        finishedAt: ports.clock.now(),
    });
    emit({ type: 'gate.finished', durationMs: report.durationMs, exitCode: report.exitCode });
    return report;
}
/** In the order of the graph, with places mapped. */
function ordered(outcomes, facts) {
    const placed = new Map(facts.suites.flatMap((s) => s.outcomes).map((o) => [o.name, o]));
    return outcomes.map((outcome) => placed.get(outcome.name) ?? outcome);
}
function announce(baselines, emit) {
    for (const { suite, state, explanation } of baselines.values()) {
        emit({ type: 'baseline.loaded', suite, state, explanation });
    }
}


/***/ }),

/***/ 18472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changePointsOf),
/* harmony export */   Y: () => (/* binding */ strongestChangePoint)
/* harmony export */ });
/* harmony import */ var _midranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22482);
/** Where in a series its level changed, if it did. */

const FEWEST_VALUES = 6;
/** How surprising a change of level must be to be marked, which judges nothing. */
const MARKED_LEVEL = 0.05;
const FEWEST_MARKED = 8;
/**
 * The strongest single shift of level in the series, and how surprising one as strong would be in
 * a series without any. Equal values get midranks. The p-value is an approximation, on the safe
 * side for short series. Undefined for fewer than six values and where all are equal.
 * A. N. Pettitt, "A Non-parametric Approach to the Change-point Problem", Applied Statistics
 * 28(2), 1979 (https://doi.org/10.2307/2346729).
 */
function strongestChangePoint(values) {
    const n = values.length;
    if (n < FEWEST_VALUES)
        return undefined;
    let sum = 0;
    let strongest = 0;
    let index = 0;
    for (const [k, doubledRank] of (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .doubledMidranks */ .n)(values).entries()) {
        sum += doubledRank - (n + 1);
        if (Math.abs(sum) <= strongest)
            continue;
        strongest = Math.abs(sum);
        index = k + 1;
    }
    if (strongest === 0)
        return undefined;
    return { index, pValue: Math.min(1, 2 * Math.exp((-6 * strongest ** 2) / (n ** 3 + n ** 2))) };
}
/** Indexes of the first values of new levels, ascending: the strongest, then those on either side of it. */
function changePointsOf(values) {
    if (values.length < FEWEST_MARKED)
        return [];
    const found = strongestChangePoint(values);
    if (found === undefined || found.pValue >= MARKED_LEVEL)
        return [];
    const before = changePointsOf(values.slice(0, found.index));
    const after = changePointsOf(values.slice(found.index)).map((index) => index + found.index);
    return [...before, found.index, ...after];
}


/***/ })

};
