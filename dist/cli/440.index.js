export const id = 440;
export const ids = [440];
export const modules = {

/***/ 20440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate)
});

// EXTERNAL MODULE: ./lib/compare/benchmarks.js + 4 modules
var compare_benchmarks = __webpack_require__(66385);
// EXTERNAL MODULE: ./lib/statistics/paired-shift.js + 3 modules
var paired_shift = __webpack_require__(83937);
// EXTERNAL MODULE: ./lib/statistics/sequential.js
var sequential = __webpack_require__(86404);
// EXTERNAL MODULE: ./lib/statistics/sequential-design.js
var sequential_design = __webpack_require__(73423);
// EXTERNAL MODULE: ./lib/statistics/sequential-look.js
var sequential_look = __webpack_require__(88238);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/wilson.js
/**
 * Bounds of a chance by how often something was counted, which hold also where it never or always was.
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", J. Am. Stat.
 * Assoc. 22(158), 1927, https://doi.org/10.1080/01621459.1927.10502953.
 */

/** `count` of `trials` (at least one); each bound is missed with the chance `tail` at most, about. */
function wilsonBounds(count, trials, tail) {
    const z = (0,normal/* normalUpperQuantile */.t)(tail);
    const share = count / trials;
    const square = (z * z) / trials;
    const centre = share + square / 2;
    const room = z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
    return {
        low: count === 0 ? 0 : (centre - room) / (1 + square),
        high: count === trials ? 1 : (centre + room) / (1 + square),
    };
}

;// CONCATENATED MODULE: ./lib/statistics/exchange.js
/** One trial of `rounds` rounds. */
function exchangeRounds(rounds, blockLength, random) {
    const start = Math.floor(random() * rounds);
    const blocks = [];
    for (let at = 0; at < rounds; at += blockLength) {
        const length = Math.min(blockLength, rounds - at);
        blocks.push(Array.from({ length }, (_, i) => (start + at + i) % rounds));
    }
    shuffle(blocks, random);
    const order = blocks.flat();
    return { order, swapped: order.map(() => random() < 0.5) };
}
/** R. Durstenfeld, "Algorithm 235: Random permutation", Comm. ACM 7(7), 1964. */
function shuffle(blocks, random) {
    for (let last = blocks.length - 1; last > 0; last--) {
        const chosen = Math.floor(random() * (last + 1));
        const [a = [], b = []] = [blocks[last], blocks[chosen]];
        blocks[last] = b;
        blocks[chosen] = a;
    }
}

;// CONCATENATED MODULE: ./lib/statistics/random.js
/** Numbers that look random and are the same every time: what is estimated with them can be repeated. */
const WARM_UP = 16;
/**
 * Uniform numbers in [0, 1), by xorshift128: G. Marsaglia, "Xorshift RNGs", J. Stat. Software 8(14), 2003,
 * https://doi.org/10.18637/jss.v008.i14. Good enough to shuffle and to toss coins, and for no secret.
 */
function seededRandom(seed) {
    let [x, y, z, w] = [seed >>> 0, 362_436_069, 521_288_629, 88_675_123];
    const next = () => {
        const t = x ^ (x << 11);
        [x, y, z] = [y, z, w];
        w = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
        return w / 2 ** 32;
    };
    // Near seeds begin alike.
    for (let i = 0; i < WARM_UP; i++)
        next();
    return next;
}

;// CONCATENATED MODULE: ./lib/compare/calibration-trials.js
/** Many trials with unchanged code out of one measurement, judged as a gate judges and as a plain threshold does. */




const TRIALS = 400;
/** Values of which a plain threshold takes the mean; as long are the blocks that stay together. */
const MEAN_OF = 10;
/** Any; the same for all metrics, so that a trial is one and the same trial for each of them. */
const SEED = 20_260_101;
/** `logs` are those of the pair, in which larger is worse. Always the same for the same rounds. */
function falseAlarms(logs, pair) {
    const rounds = logs.base.length;
    const design = (0,sequential_design/* designFor */.ml)(rounds);
    const random = seededRandom(SEED);
    const gate = [];
    const plain = [];
    for (let trial = 0; trial < TRIALS; trial++) {
        const exchanged = exchange(logs, exchangeRounds(rounds, MEAN_OF, random));
        gate.push((0,sequential/* decideSequentially */.$)(exchanged, pair, design).decision === 'regressed');
        plain.push(exceedsPlainly(exchanged, pair));
    }
    return { gate, plain };
}
function exchange({ base, head }, { order, swapped }) {
    const pick = (own, other) => order.map((round, at) => (swapped[at] ? other : own)[round] ?? Number.NaN);
    return { base: pick(base, head), head: pick(head, base) };
}
/**
 * Ten values of the base, measured one after the other, against the next ten of head: the kindest case of a comparison
 * with a stored run, which is of another hour and often of another machine.
 */
function exceedsPlainly({ base, head }, { better, tolerance }) {
    const count = Math.min(MEAN_OF, base.length >> 1);
    const sign = better === 'lower' ? 1 : -1;
    const mean = (logs) => logs.reduce((sum, log) => sum + Math.exp(sign * log), 0) / logs.length;
    const before = mean(base.slice(0, count));
    const after = mean(head.slice(count, 2 * count));
    const [good, bad] = better === 'lower' ? [before, after] : [after, before];
    return bad > good * (1 + tolerance);
}

// EXTERNAL MODULE: ./lib/compare/exact.js
var exact = __webpack_require__(48320);
// EXTERNAL MODULE: ./lib/compare/paired.js + 1 modules
var paired = __webpack_require__(66307);
;// CONCATENATED MODULE: ./lib/compare/calibration.js








/** The one-sided level of the bounds of a rate. */
const RATE_TAIL = 0.05;
/**
 * Reads the rounds of one metric, of which both sides are the same code.
 *
 * @param allowed rounds that a gate could measure here at most.
 */
function calibratePair(pair, allowed) {
    if ((0,exact/* compareExactly */.K)(pair) !== undefined)
        return { kind: 'counted' };
    const estimate = (0,paired/* pairedEstimator */._D)((0,sequential_design/* designFor */.ml)(pair.base.length)).compare(pair);
    if (!estimate.method.startsWith('paired'))
        return { kind: 'unmeasured', reason: estimate.explanation };
    const logs = (0,paired/* readRounds */.MB)(pair);
    const shift = (0,paired_shift/* pairedShift */.u)(logs.base, logs.head);
    if (shift === undefined || shift.honestError >= 1) {
        const reason = 'its values scatter so much that they have no middle to compare by';
        return { kind: 'unmeasured', reason };
    }
    const alarms = falseAlarms(logs, pair);
    return {
        kind: 'measured',
        noise: noiseOf(pair, allowed, { logs, shift, estimate, alarms }),
        alarms,
    };
}
function noiseOf(pair, allowed, { logs, shift, estimate, alarms }) {
    const ofOne = Math.sqrt(logs.base.length);
    // What is shown is the honest error; what can be told is by the one that decides.
    const noise = shift.honestError * ofOne;
    const deciding = shift.standardError * ofOne;
    const reach = (rounds) => reachOf(rounds, deciding, pair);
    const most = reach(sequential_design/* MOST_ROUNDS */.M4);
    const { roundsToSettle } = (0,sequential/* shortfallOf */.H)(lookAt(sequential_design/* MOST_ROUNDS */.M4, deciding, pair), pair);
    const fewest = (0,sequential_look/* fewestRounds */.mv)(shift.spread);
    const { tolerance } = pair;
    const ratio = Math.log1p(most.floor) / Math.log1p(tolerance);
    return {
        noise,
        spread: shift.spread,
        measured: reach(logs.base.length),
        allowed: reach(allowed),
        most,
        roundsToSettle: Math.max(fewest, roundsToSettle),
        ...(tolerance > 0
            ? { roundsToReach: Math.max(fewest, Math.ceil(sequential_design/* MOST_ROUNDS */.M4 * ratio * ratio)) }
            : {}),
        ...(estimate.effect === undefined ? {} : { change: intervalOf(estimate.effect) }),
        decision: estimate.decision,
        alarms: { gate: rateOf(alarms.gate), plain: rateOf(alarms.plain) },
    };
}
/** As a last look after so many rounds would see it; the error shrinks with their root. */
function lookAt(rounds, noise, { alpha }) {
    const alphaSpent = ((0,sequential_design/* designFor */.ml)(rounds).at(-1)?.alphaShare ?? 1) * alpha;
    return { rounds, standardError: noise / Math.sqrt(rounds), alphaSpent };
}
function reachOf(rounds, noise, pair) {
    const look = lookAt(rounds, noise, pair);
    const { tolerance, alpha } = pair;
    return {
        rounds,
        floor: (0,sequential/* shortfallOf */.H)(look, { tolerance: 0, alpha }).detectable,
        detectable: (0,sequential/* shortfallOf */.H)(look, { tolerance, alpha }).detectable,
    };
}
const intervalOf = ({ ratio, low, high }) => ({
    ratio,
    low,
    high,
});
/** How often, with its bounds. */
function rateOf(happened) {
    const trials = happened.length;
    const count = happened.filter(Boolean).length;
    return { count, trials, share: count / trials, ...wilsonBounds(count, trials, RATE_TAIL) };
}
/** A trial with an alarm of any of these. */
function anyOf(all) {
    return (all[0] ?? []).map((_, trial) => all.some((one) => one[trial] === true));
}

// EXTERNAL MODULE: ./lib/compare/match-benchmarks.js
var match_benchmarks = __webpack_require__(96295);
// EXTERNAL MODULE: ./lib/compare/quantity.js
var quantity = __webpack_require__(5550);
;// CONCATENATED MODULE: ./lib/compare/calibration-advice.js




const MINUTE_MS = 60_000;
/** More time than the rounds themselves take: building is not in it, but a machine is not always as fast. */
const ROOM = 1.2;
const RESOLUTION = 0.05;
const NOTABLE_STEAL = 0.02;
const NOTABLE_CLOCKS = 1.25;
/** The worst first within a metric; at most two sentences each, with raw names. */
function adviseOn({ tasks, metrics, alarms }, cores) {
    const taskOf = new Map(tasks.map((task) => [task.task, task]));
    return [
        ...metrics.flatMap((metric) => {
            const task = taskOf.get(metric.task);
            return task === undefined ? [] : adviseOnMetric(metric, nameIn(metrics, metric), task);
        }),
        ...(alarms !== undefined && alarms.gate.low > compare_benchmarks/* WHOLE_ALPHA */.tR
            ? [
                `Unchanged code was called slower in ${percent(alarms.gate.share)} of the trials, where at most ${(0,quantity/* formatLimit */.t)(compare_benchmarks/* WHOLE_ALPHA */.tR)} is promised: do not let benchmarks block on this machine.`,
            ]
            : []),
        ...tasks.flatMap((task) => adviseOnMachine(task, cores)),
    ];
}
/** The package is of use only where others have a benchmark of that name. */
function nameIn(all, metric) {
    const { name, unit } = metric;
    const isAlone = all.every((one) => one.name !== name || one.package === metric.package);
    return `${isAlone ? name : (0,match_benchmarks/* benchmarkIdentity */.CP)({ ...metric, metrics: [] })} ${unit}`;
}
function adviseOnMetric(metric, name, task) {
    if (metric.kind === 'counted')
        return [];
    if (metric.kind === 'unmeasured')
        return [`${name}: cannot be judged here: ${metric.reason}.`];
    const { decision, change, tolerance, allowed, roundsToReach, roundsToSettle } = metric;
    const isWrong = (decision === 'regressed' || decision === 'improved') && change !== undefined;
    const wrong = isWrong
        ? [
            `${name}: measured beside itself it was called ${decision} (${(0,quantity/* formatChange */.e)(change.ratio)}), which is wrong. Calibrate once more: where that comes again, do not let it block on this machine.`,
        ]
        : [];
    if (tolerance < allowed.floor) {
        const widened = `${name}: tolerance ${(0,quantity/* formatLimit */.t)(tolerance)} lies below what can be told here (${percent(allowed.floor)} in ${allowed.rounds} rounds): widen it to ${(0,quantity/* formatLimit */.t)(wholePercent(allowed.floor))}`;
        return [...wrong, `${widened}${moreRounds(roundsToReach, task)}.`];
    }
    if (roundsToSettle <= allowed.rounds)
        return wrong;
    const settle = `${name}: a change of ${(0,quantity/* formatLimit */.t)(tolerance + RESOLUTION)} would often stay undecided in the ${allowed.rounds} rounds that benchmarks.budget allows: widen the tolerance`;
    return [...wrong, `${settle}${moreRounds(roundsToSettle, task)}.`];
}
/** What a longer budget would do, where it would. */
function moreRounds(rounds, task) {
    const other = 'a quieter machine, or a metric that the code counts';
    if (rounds === undefined || rounds > sequential_design/* MOST_ROUNDS */.M4) {
        const needed = rounds === undefined ? '' : `, about ${twoDigits(rounds)}`;
        return `, or find ${other}: it would take more than the ${sequential_design/* MOST_ROUNDS */.M4} rounds that are ever measured${needed}`;
    }
    const roundMs = task.durationMs / Math.max(1, task.rounds);
    const minutes = Math.ceil((rounds * roundMs * ROOM) / MINUTE_MS);
    return `, or raise benchmarks.budget to about ${minutes}m (about ${twoDigits(rounds)} rounds)`;
}
function adviseOnMachine({ task, conditions }, cores) {
    const { load1, stealShare, clockMhz, governor } = conditions;
    const causes = [
        ...(load1 !== undefined && load1 > cores
            ? [`${load1.toFixed(1)} programs wanted its ${cores} ${cores === 1 ? 'core' : 'cores'}`]
            : []),
        ...(stealShare !== undefined && stealShare >= NOTABLE_STEAL
            ? [`other virtual machines took ${percent(stealShare)} of its time`]
            : []),
        ...(clockMhz !== undefined && clockMhz.high > clockMhz.low * NOTABLE_CLOCKS
            ? [`its clock ran at ${Math.round(clockMhz.low)} to ${Math.round(clockMhz.high)} MHz`]
            : []),
        ...(governor === 'powersave' ? ['its clock is governed by "powersave"'] : []),
    ];
    if (causes.length === 0)
        return [];
    return [`${task}: the machine was not quiet: ${causes.join(', ')}. A quieter one tells more.`];
}
const twoDigits = (count) => Number(count.toPrecision(2));
const percent = (share) => `${Number((share * 100).toPrecision(2))} %`;
/** The next whole percent above. */
const wholePercent = (share) => Math.ceil(share * 100) / 100;

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/pipeline/emit.js
var pipeline_emit = __webpack_require__(38087);
// EXTERNAL MODULE: ./lib/pipeline/environments.js
var environments = __webpack_require__(78382);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
// EXTERNAL MODULE: ./lib/tasks/paired/choose.js + 11 modules
var choose = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/pipeline/confirm/rounds.js + 1 modules
var confirm_rounds = __webpack_require__(13492);
// EXTERNAL MODULE: ./lib/pipeline/confirm/side-world.js
var side_world = __webpack_require__(37843);
;// CONCATENATED MODULE: ./lib/pipeline/calibrate/calibrate-task.js
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
/** One task by turns with itself: its tree is prepared twice, as a base and a head would be. */







/** Fewer rounds show too little of the noise. */
const LEAST_CALIBRATED = 20;
/** What the events call the base. */
const ITSELF = 'itself';
const MORE_TIME = 'give it more time with --budget';
/** A failure where a side does not build or run, or the time allows too few rounds. */
async function calibrateTask({ spec, targets }, request, ports, emit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock, host, files, trees } = ports;
        const scratch = __addDisposableResource(env_1, await trees.scratch(), true);
        const { openSide } = (0,choose/* chooseSide */.v)(spec, targets, (0,side_world/* sideWorld */.e)(ports, scratch.root));
        const base = await openSide(files.root);
        if ('failed' in base)
            return base;
        const head = await openSide(files.root);
        if ('failed' in head)
            return head;
        host.conditions();
        const startedAt = clock.now();
        const measured = await measureTurns({ task: spec.name, targets, base, head }, request, ports, emit);
        if ('failed' in measured) {
            const isSlow = measured.side === 'method';
            return { failed: isSlow ? `${measured.failed}: ${MORE_TIME}` : measured.failed };
        }
        const durationMs = clock.now() - startedAt;
        const { rounds, stopped } = measured;
        if (rounds < LEAST_CALIBRATED) {
            const failed = `only ${rounds} rounds were measured in ${(0,units/* formatDuration */.a3)(durationMs)}, and ${LEAST_CALIBRATED} are the least: ${MORE_TIME}`;
            return { failed };
        }
        const task = {
            task: spec.name,
            benchmarks: measured.headBenchmarks.length,
            rounds,
            wantedRounds: request.rounds,
            durationMs,
            allowedRounds: allowedRounds(durationMs / (rounds + 1), request),
            stopped,
            conditions: host.conditions(),
        };
        return { task, ...readMetrics(targets, task, measured) };
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
/** Rounds that a gate with this configuration has the time for, beside the one that warms up. */
function allowedRounds(roundMs, { config }) {
    const { budgetMs } = config.policy.benchmarks;
    const most = Math.floor(budgetMs / Math.max(1, roundMs)) - 1;
    return Math.max(LEAST_CALIBRATED, Math.min(sequential_design/* MOST_ROUNDS */.M4, most));
}
async function measureTurns({ task, ...sides }, { rounds, budgetMs }, { clock, signal }, emit) {
    const startedAt = clock.now();
    const measured = await (0,confirm_rounds/* measureRounds */.I)({
        ...sides,
        fixedRounds: rounds,
        endsAt: startedAt + budgetMs,
        clock,
        signal,
        onStart: (mostRounds, benchmarks) => emit({ type: 'confirmation.started', task, base: ITSELF, benchmarks, mostRounds }),
        onRound: (round, mostRounds, open) => emit({ type: 'confirmation.round', task, round, mostRounds, open }),
    });
    const time = (0,units/* formatDuration */.a3)(clock.now() - startedAt);
    const isFailed = 'failed' in measured;
    const summary = isFailed ? measured.failed : `${measured.rounds} rounds with itself in ${time}`;
    const done = isFailed ? 0 : measured.rounds;
    emit({ type: 'confirmation.finished', task, rounds: done, summary });
    return measured;
}
function readMetrics(targets, { task, allowedRounds }, { baseBenchmarks, headBenchmarks }) {
    const alarms = [];
    const metrics = targets.flatMap((target) => target.metrics.map(({ typical: _, ...metric }) => {
        const base = samplesOf(baseBenchmarks, target, metric.unit);
        const head = samplesOf(headBenchmarks, target, metric.unit);
        const { package: packageName, name, procs } = target;
        const common = {
            task,
            package: packageName,
            name,
            ...(procs === undefined ? {} : { procs }),
            ...metric,
            rounds: Math.min(base.length, head.length),
            samples: { base, head },
        };
        const result = calibratePair({ ...metric, base, head }, allowedRounds);
        if (result.kind !== 'measured')
            return { ...common, ...result };
        alarms.push(result.alarms);
        return { ...common, kind: 'measured', ...result.noise };
    }));
    return { metrics, alarms };
}
function samplesOf(benchmarks, target, unit) {
    const found = benchmarks.find((one) => (0,match_benchmarks/* fullKey */.P0)(one) === (0,match_benchmarks/* fullKey */.P0)(target));
    return found?.metrics.find((metric) => metric.unit === unit)?.samples ?? [];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/compare/benchmark-policy.js
var benchmark_policy = __webpack_require__(56047);
// EXTERNAL MODULE: ./lib/compare/median-rank.js + 3 modules
var median_rank = __webpack_require__(90657);
// EXTERNAL MODULE: ./lib/compare/plan-confirmation.js
var plan_confirmation = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/parsers/parse.js
var parse = __webpack_require__(21799);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 107 modules
var registry = __webpack_require__(3981);
// EXTERNAL MODULE: ./lib/tasks/run-task.js
var run_task = __webpack_require__(33217);
;// CONCATENATED MODULE: ./lib/pipeline/calibrate/survey.js
/** Runs a task once to know its benchmarks, and chooses those that are judged. */








/** What the task needs is not run: only its own benchmarks are asked for. */
async function surveyTask(spec, { config, match, alpha }, { files, processes, signal }, emit) {
    const yields = spec.yields.filter(({ kind }) => kind === 'benchmarks');
    const isConcatenable = (format) => (0,registry.parserFor)(format)?.concatenable ?? false;
    const folderOf = (format) => (0,registry.parserFor)(format)?.folder;
    const world = { files, processes, signal, emit, openReader: parse/* openReader */.c, isConcatenable, folderOf };
    const outcome = await (0,run_task/* runTask */.Z)({ ...spec, yields }, world);
    const runs = outcome.measurements.flatMap((one) => (one.kind === 'benchmarks' ? [one] : []));
    const failed = whyUnusable(outcome, runs);
    if (failed !== undefined)
        return { failed };
    // Aliases are of no use where both sides are one tree.
    const policy = { ...config.policy.benchmarks, confirm: 'always', aliases: {} };
    const comparisons = (0,compare_benchmarks/* compareBenchmarks */.GO)({
        suite: spec.suite,
        head: runs,
        baseline: { state: 'none' },
        policy,
        estimator: median_rank/* medianRank */.J,
    });
    const { targets } = (0,plan_confirmation/* planConfirmation */.H)(comparisons, policy, alpha);
    const matches = match === undefined ? () => true : picomatch(match, { dot: true, windows: false });
    const isWanted = ({ package: packageName, name }) => (0,benchmark_policy/* benchmarkNames */.a)(spec.suite, packageName, name).some((text) => matches(text));
    const benchmarks = runs.flatMap((run) => run.benchmarks);
    return { spec, benchmarks, judged: targets.length, targets: targets.filter(isWanted) };
}
/** One sentence, or undefined where all of it can be used. */
function whyUnusable({ status, problems, outputTail }, runs) {
    if (status === 'cancelled')
        return 'it was stopped';
    const isWhole = runs.every(({ complete, failed }) => complete && !failed);
    if (status === 'passed' && isWhole && runs.some(({ benchmarks }) => benchmarks.length > 0))
        return undefined;
    const said = problems[0]?.message ??
        runs.flatMap((run) => run.problems)[0]?.message ??
        outputTail.trim().split('\n').at(-1) ??
        '';
    const what = status === 'passed' ? 'its output tells no benchmarks' : `it ${STATUS[status]}`;
    return said === '' ? what : `${what}: ${said}`;
}
const STATUS = {
    failed: 'failed',
    'timed-out': 'was stopped at its time limit',
    skipped: 'was skipped',
};

;// CONCATENATED MODULE: ./lib/pipeline/calibrate/calibrate.js
/**
 * Measures the benchmarks of a tree beside themselves: whatever differs is noise, so the rounds say what this machine
 * can tell, and how often a gate would have blocked a change that changes nothing.
 */








/** @throws ProblemError where the configuration, or the glob, leaves nothing to calibrate. */
async function calibrate(request, ports) {
    const { config, toolVersion, notices } = request;
    const tasks = benchmarkTasksOf(config);
    const emit = (0,pipeline_emit/* stampEvents */.j)(ports.events, ports.clock);
    emit({ type: 'gate.started', toolVersion, sources: config.sources });
    for (const message of notices)
        emit({ type: 'notice', message });
    const failures = [];
    const surveyed = [];
    for (const spec of tasks) {
        const found = await surveyTask(spec, { ...request, alpha: compare_benchmarks/* WHOLE_ALPHA */.tR / tasks.length }, ports, emit);
        if ('failed' in found)
            failures.push({ task: spec.name, reason: found.failed });
        else
            surveyed.push(found);
    }
    if (failures.length === 0)
        requireTargets(surveyed, request.match);
    const measured = [];
    for (const task of surveyed.filter(({ targets }) => targets.length > 0)) {
        if (ports.signal.aborted)
            break;
        const result = await calibrateTask(task, request, ports, emit);
        if ('failed' in result)
            failures.push({ task: task.spec.name, reason: result.failed });
        else
            measured.push(result);
    }
    return summarise(measured, failures, ports.host.cores);
}
function summarise(measured, failures, cores) {
    const alarms = measured.flatMap((one) => one.alarms);
    const told = {
        tasks: measured.map(({ task }) => task),
        metrics: measured.flatMap(({ metrics }) => metrics),
        ...(alarms.length === 0
            ? {}
            : {
                alarms: {
                    gate: rateOf(anyOf(alarms.map(({ gate }) => gate))),
                    plain: rateOf(anyOf(alarms.map(({ plain }) => plain))),
                },
            }),
    };
    return { ...told, warnings: adviseOn(told, cores), failures };
}
function benchmarkTasksOf({ mode, tasks }) {
    if (mode === 'ingest')
        throw nothing('the configuration reads result files and runs no task', 'Measuring needs a command: name a task that yields benchmarks.');
    const found = tasks.filter(environments.yieldsBenchmarks);
    if (found.length > 0)
        return found;
    throw nothing('no task yields benchmarks', 'Add one to the tasks of tollgate.yml: with the yield "benchmarks: FORMAT".');
}
function requireTargets(surveyed, match) {
    if (surveyed.some(({ targets }) => targets.length > 0))
        return;
    const all = surveyed.flatMap(({ benchmarks }) => benchmarks);
    const judged = surveyed.reduce((sum, one) => sum + one.judged, 0);
    if (match !== undefined && judged > 0)
        throw nothing(`none of the ${judged} judged benchmarks is matched by --match ${JSON.stringify(match)}`, `The first benchmark: ${all[0]?.name ?? ''}`);
    throw nothing(`none of the ${all.length} benchmarks is judged`, 'The configuration ignores all of their metrics: see benchmarks.metrics and benchmarks.policies.');
}
const nothing = (message, hint) => new problem.ProblemError([{ code: 'calibrate-nothing', severity: 'error', message, hint }]);


/***/ })

};
