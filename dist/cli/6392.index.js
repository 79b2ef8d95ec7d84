export const id = 6392;
export const ids = [6392,8382,1799];
export const modules = {

/***/ 68616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planConfirmation)
/* harmony export */ });
/* harmony import */ var _benchmarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66385);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48320);
/* harmony import */ var _match_benchmarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96295);



/** Part of the error kept for metrics that were counted so far and turn out to vary from round to round. */
const SURPRISES = 0.1;
const LEAST_CONSTANT = 3;
/**
 * Plans from the comparisons with the stored run: what that cleared, what is counted and the same on both sides, and
 * what is ignored needs no rounds; `always` measures everything that is judged.
 */
function planConfirmation(comparisons, policy, alpha) {
    if (policy.confirm === 'never')
        return { targets: [], tests: 0 };
    const judged = comparisons.filter((one) => one.action !== 'ignore' && one.head.length > 0);
    const groups = groupTests(judged).filter((tests) => tests.some(({ comparison }) => policy.confirm === 'always' || isOpen(comparison)));
    const tests = groups.flat();
    const [constant, varying] = [tests.filter(isConstant), tests.filter((one) => !isConstant(one))];
    const counted = (0,_benchmarks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutReciprocals */ .sF)(varying, ({ benchmark }) => benchmark, ({ comparison }) => comparison.unit).length;
    const kept = constant.length === 0 ? 0 : counted === 0 ? 1 : SURPRISES;
    const shareOf = (test) => isConstant(test) ? (kept * alpha) / constant.length : ((1 - kept) * alpha) / counted;
    const targets = groups.map((group) => targetOf(group, policy.aliases, shareOf));
    return { targets, tests: tests.length === 0 ? 0 : Math.max(1, counted) };
}
/** Numbers of another machine, and none at all, decide nothing; what a stored run does not clear is not decided either. */
function isOpen({ decision, method }) {
    if (decision === 'skipped' || decision === 'vanished')
        return false;
    if (decision === 'new' || decision === 'not-comparable')
        return true;
    return method !== 'exact' && method !== 'history';
}
function isConstant({ comparison: { head, unit } }) {
    return (head.length >= LEAST_CONSTANT && !(0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeUnit */ .r)(unit) && head.every((value) => value === head[0]));
}
function groupTests(comparisons) {
    const groups = new Map();
    for (const comparison of comparisons) {
        const { package: packageName, name, procs } = comparison;
        const key = `${packageName}\0${name}\0${procs ?? ''}`;
        const group = groups.get(key) ?? [];
        const benchmark = group[0]?.benchmark ?? {
            package: packageName,
            name,
            ...(procs === undefined ? {} : { procs }),
            metrics: [],
        };
        group.push({ benchmark, comparison });
        groups.set(key, group);
    }
    return [...groups.values()];
}
function targetOf(tests, aliases, shareOf) {
    const [first] = tests;
    if (first === undefined)
        throw new Error('a target without a metric');
    const { package: packageName, name, procs } = first.benchmark;
    const identity = (0,_match_benchmarks_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkIdentity */ .CP)(first.benchmark);
    const formerNames = formerIdentities(identity, name, aliases).map((old) => packageName !== '' && old.startsWith(`${packageName}.`)
        ? old.slice(packageName.length + 1)
        : old);
    return {
        package: packageName,
        name,
        ...(procs === undefined ? {} : { procs }),
        formerNames,
        metrics: tests.map((test) => {
            const { unit, better, tolerance, head } = test.comparison;
            return { unit, better, tolerance, alpha: shareOf(test), typical: middle(head) };
        }),
    };
}
/** Renames in several steps, and of what a sub-benchmark belongs to, as in matching; the latest first. */
function formerIdentities(identity, name, aliases) {
    const slash = name.indexOf('/');
    const subName = slash < 0 ? '' : name.slice(slash);
    const known = new Set([identity]);
    for (const one of known) {
        const parent = one.endsWith(subName) ? one.slice(0, one.length - subName.length) : undefined;
        for (const [old, now] of Object.entries(aliases)) {
            if (now === one)
                known.add(old);
            else if (now === parent)
                known.add(`${old}${subName}`);
        }
    }
    known.delete(identity);
    return [...known];
}
function middle(values) {
    const ascending = [...values].sort((a, b) => a - b);
    return ascending[ascending.length >> 1] ?? Number.NaN;
}


/***/ }),

/***/ 87191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 62672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WORK_FOLDER)
/* harmony export */ });
/**
 * Where tasks that are found without configuration build and write, below their working directory. It ignores itself, so
 * that nothing of it is a change, or gets committed, whatever the ignore files of the project know.
 */
const WORK_FOLDER = '.tollgate/work';


/***/ }),

/***/ 21799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openReader),
/* harmony export */   parseFiles: () => (/* binding */ parseFiles),
/* harmony export */   parseStream: () => (/* binding */ parseStream)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12317);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2363);
/* harmony import */ var _read_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98587);
/* harmony import */ var _read_problem_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78579);
/* harmony import */ var _read_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69122);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);
/** The way from bytes to measurements for the rest of the program: by the format's id, or by what the bytes look like. */







/** Bytes that detection looks at. */
const HEAD = 64 << 10;
/** Opens a reader. Throws a ProblemError for an unknown format and for one that does not yield the kind. */
function openReader(request) {
    const { format, source, kind } = request;
    if (format === 'auto')
        return new DetectingReader(source, kind);
    const parser = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__.parserFor)(format);
    if (parser === undefined)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([unknownFormat(format)]);
    if (kind !== undefined && !parser.kinds.includes(kind)) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([wrongKind(parser, kind)]);
    }
    return narrowed(parser.open(source), kind);
}
/** Reads a whole stream. Throws as `openReader` does, and what the stream throws. */
async function parseStream(chunks, request) {
    const reader = openReader(request);
    for await (const chunk of chunks)
        reader.write(chunk);
    return reader.end();
}
/**
 * Reads the files of a folder that tools leave there; `list` gives those that match any of the globs. Throws as
 * `openReader` does, what `list` and the streams throw, and a ProblemError where no file is of a known format.
 */
async function parseFiles(list, request) {
    const named = request.format !== 'auto';
    const candidates = named
        ? _registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.filter(({ id }) => id === request.format)
        : _registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.filter(({ kinds }) => isWanted(kinds, request.kind));
    for (const { id, folder } of candidates) {
        if (folder === undefined)
            continue;
        const files = await list(folder);
        if (files.length > 0 && (named || (await isOf(id, files))))
            return readFiles(files, { ...request, format: id });
    }
    if (named)
        openReader(request);
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([nothingInFolder(request, candidates)]);
}
async function readFiles(files, request) {
    const reader = openReader(request);
    for (const { path, chunks } of files) {
        reader.nextFile?.(path);
        for await (const chunk of chunks)
            reader.write(chunk);
    }
    return reader.end();
}
/** By the first of them: the same tool wrote all. */
async function isOf(id, files) {
    const [first] = files;
    if (first === undefined)
        return false;
    const held = [];
    let size = 0;
    for await (const chunk of first.chunks) {
        held.push(Uint8Array.from(chunk));
        size += chunk.length;
        if (size >= HEAD)
            break;
    }
    const head = (0,_read_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHead */ .Jk)(Buffer.concat(held).subarray(0, HEAD));
    const detected = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__.detectParser)(head, first.path);
    return 'parser' in detected && detected.parser.id === id;
}
function isWanted(kinds, kind) {
    return kind === undefined || kinds.includes(kind);
}
function nothingInFolder({ source }, candidates) {
    const known = candidates.flatMap(({ id, folder }) => folder === undefined ? [] : [`${id} (${folder.join(', ')})`]);
    return {
        code: 'input-directory',
        severity: 'error',
        message: `'${source}' is a folder without files of a format that is read by the folder`,
        hint: known.length === 0
            ? 'Name the files in it.'
            : `Name the files in it. Folders are read of ${known.join('; ')}.`,
    };
}
/** Waits for enough bytes to tell the format, and hands everything to its reader. */
class DetectingReader {
    #source;
    #kind;
    #held = [];
    #size = 0;
    #reader;
    #confidence;
    constructor(source, kind) {
        this.#source = source;
        this.#kind = kind;
    }
    write(chunk) {
        if (this.#reader === undefined)
            this.#hold(chunk);
        else
            this.#reader.write(chunk);
    }
    end() {
        if (this.#reader === undefined)
            this.#decide();
        const confidence = this.#confidence;
        const measured = this.#reader?.end() ?? [];
        return confidence === undefined ? measured : measured.map((one) => ({ ...one, confidence }));
    }
    #hold(chunk) {
        // A copy: the memory of a chunk may be used again once we return.
        this.#held.push(Uint8Array.from(chunk));
        this.#size += chunk.length;
        if (this.#size >= HEAD)
            this.#decide();
    }
    #decide() {
        const bytes = Buffer.concat(this.#held);
        this.#held = [];
        this.#reader = this.#choose((0,_read_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHead */ .Jk)(bytes.subarray(0, HEAD)));
        this.#reader.write(bytes);
    }
    #choose(head) {
        const kinds = this.#kind === undefined ? _model_measurement_js__WEBPACK_IMPORTED_MODULE_3__/* .MEASUREMENT_KINDS */ .H : [this.#kind];
        if (head.trim() === '' && this.#size < HEAD) {
            const problems = new _read_problem_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemList */ .K(this.#source);
            (0,_read_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .noteEmpty */ .o)(problems, 'results of a tool');
            return unreadable(kinds, problems);
        }
        const detected = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__.detectParser)(head, this.#source, this.#kind);
        if ('parser' in detected) {
            this.#confidence = detected.confidence;
            return narrowed(detected.parser.open(this.#source), this.#kind);
        }
        const problems = new _read_problem_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ProblemList */ .K(this.#source);
        const { code, message, hint } = detected;
        problems.error(code, message, hint === undefined ? {} : { hint });
        return unreadable(kinds, problems);
    }
}
/** Reads nothing: one incomplete measurement of each kind that it might have been. */
function unreadable(kinds, problems) {
    return {
        write() { },
        end: () => kinds.map((kind) => (0,_read_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadMeasurement */ .m)({ kind, format: 'auto', source: problems.source }, problems.list())),
    };
}
function narrowed(reader, kind) {
    if (kind === undefined)
        return reader;
    const nextFile = reader.nextFile?.bind(reader);
    return {
        write: (chunk) => reader.write(chunk),
        ...(nextFile === undefined ? {} : { nextFile }),
        end: () => reader.end().filter((measurement) => measurement.kind === kind),
    };
}
function unknownFormat(format) {
    const ids = [..._registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.map(({ id }) => id), 'auto'];
    const near = (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(format, ids);
    const all = `Formats: ${ids.join(', ')}.`;
    return {
        code: 'format-unknown',
        severity: 'error',
        message: `unknown format ${JSON.stringify(format.slice(0, 80))}`,
        hint: near === undefined ? all : `Did you mean "${near}"? ${all}`,
    };
}
function wrongKind(parser, kind) {
    const fitting = _registry_js__WEBPACK_IMPORTED_MODULE_1__.PARSERS.filter((other) => other.kinds.includes(kind));
    return {
        code: 'format-wrong-kind',
        severity: 'error',
        message: `the format "${parser.id}" yields ${parser.kinds.join(' and ')}, not ${kind}`,
        hint: `Formats of ${kind}: ${fitting.map(({ id }) => id).join(', ')}.`,
    };
}


/***/ }),

/***/ 13492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ measureRounds)
});

// EXTERNAL MODULE: ./lib/statistics/sequential-design.js
var sequential_design = __webpack_require__(73423);
// EXTERNAL MODULE: ./lib/compare/exact.js
var exact = __webpack_require__(48320);
// EXTERNAL MODULE: ./lib/compare/match-benchmarks.js
var match_benchmarks = __webpack_require__(96295);
// EXTERNAL MODULE: ./lib/compare/paired.js + 1 modules
var paired = __webpack_require__(66307);
// EXTERNAL MODULE: ./lib/statistics/order.js
var order = __webpack_require__(21291);
;// CONCATENATED MODULE: ./lib/pipeline/confirm/round-log.js
/** Keeps the numbers of the rounds by benchmark and metric, and knows which benchmarks are still to be decided. */





/** Opens a log from a first round that only tells what there is: its numbers are dropped. */
function createRoundLog(targets, base, head) {
    const tracks = [];
    let missingInHead;
    for (const target of targets) {
        const [before, after] = [findBase(base, target), find(head, target, target.name)];
        if (after === undefined)
            missingInHead ??= target.name;
        if (before === undefined || after === undefined)
            continue;
        tracks.push({ target, base: before, head: after, samples: new Map(), decided: false });
    }
    let rounds = 0;
    const open = () => tracks.filter(({ decided }) => !decided).map(({ target }) => target);
    return {
        ...(missingInHead === undefined ? {} : { missingInHead }),
        open,
        add(before, after) {
            rounds += 1;
            for (const track of tracks)
                if (!track.decided)
                    addRound(track, before, after);
        },
        look(mostRounds) {
            const doubts = tracks
                .filter(({ decided }) => !decided)
                .flatMap((track) => lookAt(track, mostRounds) ?? []);
            return doubts.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
        },
        result: (mostRounds) => ({
            mostRounds,
            rounds,
            baseBenchmarks: tracks.map((track) => withSamples(track, 'base')),
            headBenchmarks: tracks.map((track) => withSamples(track, 'head')),
        }),
    };
}
function findBase(benchmarks, target) {
    for (const name of [target.name, ...target.formerNames]) {
        const found = find(benchmarks, target, name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const find = (benchmarks, target, name) => benchmarks.find((one) => (0,match_benchmarks/* fullKey */.P0)(one) === (0,match_benchmarks/* fullKey */.P0)({ ...target, name }));
/** A round that one side lacks is of no use; both sides stay of one length. */
function addRound({ target, base, head, samples }, before, after) {
    const sides = [find(before, target, base.name), find(after, target, head.name)];
    for (const { unit } of target.metrics) {
        const [first, second] = sides.map((one) => middleOf(one, unit));
        if (first === undefined || second === undefined)
            continue;
        const known = samples.get(unit) ?? { base: [], head: [] };
        known.base.push(first);
        known.head.push(second);
        samples.set(unit, known);
    }
}
/** One process, one value: where a tool repeats by itself, the middle of it. */
function middleOf(benchmark, unit) {
    const metric = benchmark?.metrics.find((one) => one.unit === unit);
    const value = metric && (0,order/* medianOfSorted */.$)((0,order/* sorted */.I)(metric.samples));
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
function lookAt(track, mostRounds) {
    const estimator = (0,paired/* pairedEstimator */._D)((0,sequential_design/* designFor */.ml)(mostRounds));
    let widest;
    let isDecided = true;
    for (const { unit, better, tolerance, alpha } of track.target.metrics) {
        const samples = track.samples.get(unit);
        if (samples === undefined)
            continue;
        const pair = { ...samples, unit, better, tolerance, alpha };
        const { decision, effect } = (0,exact/* compareExactly */.K)(pair) ?? estimator.compare(pair);
        if (decision !== 'inconclusive' && decision !== 'near')
            continue;
        isDecided = false;
        const [low, high] = [(effect?.low ?? 1) - 1, (effect?.high ?? 1) - 1];
        if (widest === undefined || high - low > widest.high - widest.low)
            widest = { benchmark: track.target.name, unit, low, high };
    }
    track.decided = isDecided;
    return widest;
}
/** What only the base reports is kept as it was first seen: that head no longer does is a finding, not silence. */
function withSamples({ base, head, samples }, side) {
    const benchmark = side === 'base' ? base : head;
    const lacks = (unit) => head.metrics.every((metric) => metric.unit !== unit);
    const metrics = benchmark.metrics.flatMap((metric) => {
        const measured = samples.get(metric.unit);
        if (measured !== undefined)
            return [{ ...metric, samples: measured[side] }];
        return side === 'base' && lacks(metric.unit) ? [metric] : [];
    });
    return { ...benchmark, metrics };
}

;// CONCATENATED MODULE: ./lib/pipeline/confirm/rounds.js


/**
 * One round is measured first and thrown away: it warms up both sides, says which targets the base has, and how long a
 * round takes.
 */
async function measureRounds(request) {
    const { clock, endsAt, targets } = request;
    let startedAt = clock.now();
    let warm = await measureBoth(request, targets, 0);
    if ('failed' in warm && !request.signal.aborted) {
        startedAt = clock.now();
        warm = await measureBoth(request, targets, 0);
    }
    if ('failed' in warm)
        return warm;
    const log = createRoundLog(targets, warm.base, warm.head);
    if (log.missingInHead !== undefined)
        return { side: 'head', failed: `head does not measure ${log.missingInHead} when run again` };
    const roundMs = Math.max(1, clock.now() - startedAt);
    const wanted = Math.min(sequential_design/* MOST_ROUNDS */.M4, request.fixedRounds ?? sequential_design/* MOST_ROUNDS */.M4);
    const mostRounds = Math.min(wanted, Math.floor((endsAt - clock.now()) / roundMs));
    if (log.open().length === 0)
        return { ...log.result(0), stopped: 'decided' };
    if (mostRounds < sequential_design/* LEAST_ROUNDS */.UM)
        return tooSlow(roundMs, mostRounds);
    return runRounds(request, log, mostRounds);
}
function tooSlow(roundMs, rounds) {
    const seconds = Math.ceil(roundMs / 1000);
    const failed = `one round takes about ${seconds} s, so benchmarks.budget allows ${Math.max(0, rounds)}, and ${sequential_design/* LEAST_ROUNDS */.UM} are the least`;
    return { side: 'method', failed };
}
async function runRounds(request, log, mostRounds) {
    const { clock, endsAt, signal, onStart, onRound } = request;
    const isFixed = request.fixedRounds !== undefined;
    const looks = new Set(isFixed ? [] : (0,sequential_design/* designFor */.ml)(mostRounds).map(({ rounds }) => rounds));
    onStart(mostRounds, log.open().length);
    let widest;
    for (let round = 1; round <= mostRounds; round++) {
        const measured = await measureAgain(request, log.open(), round);
        if (signal.aborted)
            return { ...log.result(mostRounds), stopped: 'cancelled' };
        if ('failed' in measured)
            return measured;
        log.add(measured.base, measured.head);
        if (looks.has(round))
            widest = log.look(mostRounds);
        onRound(round, mostRounds, log.open().length, widest);
        if (log.open().length === 0)
            return { ...log.result(mostRounds), stopped: 'decided' };
        if (clock.now() > endsAt)
            return { ...log.result(mostRounds), stopped: 'budget' };
    }
    return { ...log.result(mostRounds), stopped: 'rounds' };
}
/** A process may die once of what has nothing to do with the change; twice in a row it has. */
async function measureAgain(request, targets, round) {
    const first = await measureBoth(request, targets, round);
    return 'failed' in first && !request.signal.aborted
        ? measureBoth(request, targets, round)
        : first;
}
/** Base first, head first, by turns: what runs second in a round is a little slower. */
async function measureBoth({ base, head }, targets, round) {
    const order = round % 2 === 0 ? ['head', 'base'] : ['base', 'head'];
    const sides = { base, head };
    const measured = { base: [], head: [] };
    for (const side of order) {
        const result = await sides[side].measure(targets);
        if ('failed' in result)
            return { side, failed: result.failed };
        measured[side] = result;
    }
    return measured;
}


/***/ }),

/***/ 37843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sideWorld)
/* harmony export */ });
/* harmony import */ var _parsers_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21799);
/* harmony import */ var _parsers_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);


/** `scratch` is absolute and outlives the sides. */
function sideWorld({ processes, signal, trees }, scratch) {
    const built = trees.open(scratch);
    let names = 0;
    return {
        processes,
        signal,
        openReader: _parsers_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .openReader */ .c,
        isConcatenable: (format) => (0,_parsers_registry_js__WEBPACK_IMPORTED_MODULE_1__.parserFor)(format)?.concatenable ?? false,
        folderOf: (format) => (0,_parsers_registry_js__WEBPACK_IMPORTED_MODULE_1__.parserFor)(format)?.folder,
        openTree: trees.open,
        scratch,
        nextName: () => String(names++),
        exists: (path) => built.exists(path.slice(scratch.length + 1)),
    };
}


/***/ }),

/***/ 38087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ stampEvents)
/* harmony export */ });
/** Puts the clock's time on every event before it goes out. */
function stampEvents(events, clock) {
    // `Omit` distributes over the union, so adding `at` gives back exactly one of its members.
    return (event) => events({ ...event, at: clock.now() });
}


/***/ }),

/***/ 78382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkCommands: () => (/* binding */ benchmarkCommands),
/* harmony export */   benchmarkTasks: () => (/* binding */ benchmarkTasks),
/* harmony export */   describeEnvironments: () => (/* binding */ describeEnvironments),
/* harmony export */   ingestSuite: () => (/* binding */ ingestSuite),
/* harmony export */   yieldsBenchmarks: () => (/* binding */ yieldsBenchmarks)
/* harmony export */ });
/* harmony import */ var _config_detect_toolchain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87191);
/* harmony import */ var _tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65795);
/** One environment a suite: the machine, the toolchain, and the command that benchmarks it. */


/** Suites in the order of their first task, each with the environment its numbers are measured in. */
function describeEnvironments(request, host) {
    const suites = suiteNames(request.config);
    return new Map(suites.map((suite) => {
        const tasks = benchmarkTasks(request.config, suite);
        const command = tasks.map((task) => (0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .j)(task.command)).join(' && ');
        return [suite, host.environment(command, request.toolchain)];
    }));
}
/** Suite of result files that were handed over. */
function ingestSuite({ name }) {
    return name ?? _config_detect_toolchain_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SUITE */ .T;
}
function suiteNames(config) {
    if (config.mode === 'ingest')
        return [ingestSuite(config)];
    return [...new Set(config.tasks.map((task) => task.suite))];
}
/** What measures the benchmarks of all suites; nothing where result files are handed over. */
function benchmarkCommands(config) {
    return suiteNames(config).flatMap((suite) => benchmarkTasks(config, suite).map(({ command }) => (0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .j)(command)));
}
/** The tasks that measure the benchmarks of a suite. */
function benchmarkTasks({ tasks }, suite) {
    return tasks.filter((task) => task.suite === suite && yieldsBenchmarks(task));
}
const yieldsBenchmarks = ({ yields }) => yields.some(({ kind }) => kind === 'benchmarks');


/***/ }),

/***/ 65795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/** The command as people write it; arguments with blanks are quoted for reading, not for a shell. */
function commandText(command) {
    if ('shell' in command)
        return command.shell;
    return command.argv.map((word) => (/\s|^$/.test(word) ? JSON.stringify(word) : word)).join(' ');
}


/***/ }),

/***/ 63725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ prepareTask)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2363);
/**
 * The kinds of tasks that there are: the one door by which a kind gets in. A kind says what command a task comes to;
 * running it, its time limit and its results are the same for all. Plugins of a project will register here, each
 * as a command of its own, so code of a project never runs inside the gate.
 */


const run = {
    id: 'run',
    label: 'Command',
    prepare: (spec, root) => ({
        command: spec.command,
        cwd: spec.workingDirectory === '.' ? root : `${root}/${spec.workingDirectory}`,
        env: spec.env,
    }),
};
const TASK_KINDS = [run];
/**
 * What a task comes to, by its kind.
 *
 * @throws ProblemError where the kind is unknown, with the nearest one.
 */
function prepareTask(spec, root) {
    const kind = TASK_KINDS.find(({ id }) => id === spec.kind);
    if (kind !== undefined)
        return kind.prepare(spec, root);
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
        {
            code: 'task-unknown-kind',
            severity: 'error',
            message: `task "${spec.name}" is of the unknown kind "${spec.kind}"`,
            hint: (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(spec.kind, TASK_KINDS.map(({ id }) => id), 'kinds'),
        },
    ]);
}


/***/ }),

/***/ 51629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLineSplitter)
/* harmony export */ });
/**
 * Cuts a stream of bytes into lines of text for people. Bounded: of a line without end only the beginning is kept, and
 * of a line that a progress display rewrites with carriage returns only its last state, as a terminal would show it.
 */
/** Longest line that is passed on, in UTF-16 units. */
const LONGEST_LINE = 8192;
/** Calls `onLine` for every line, without its end, ANSI kept, invalid UTF-8 replaced. */
function createLineSplitter(onLine) {
    const decoder = new TextDecoder();
    let pending = '';
    let dropped = 0;
    // Whether the return begins the line anew or belongs to a CRLF, only the next character tells.
    let endsInReturn = false;
    function append(text) {
        let end = text.length;
        while (text[end - 1] === '\r')
            end--;
        if (end > 0) {
            const lastReturn = text.lastIndexOf('\r', end - 1);
            if (endsInReturn || lastReturn >= 0)
                clear();
            const kept = text.slice(lastReturn + 1, end).slice(0, LONGEST_LINE - pending.length);
            pending += kept;
            dropped += end - lastReturn - 1 - kept.length;
        }
        endsInReturn ||= end < text.length;
    }
    function clear() {
        pending = '';
        dropped = 0;
        endsInReturn = false;
    }
    function flush() {
        onLine(dropped > 0 ? `${pending} … (${dropped} more characters)` : pending);
        clear();
    }
    function take(text) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            append(text.slice(start, end));
            flush();
            start = end + 1;
        }
        append(text.slice(start));
    }
    return {
        write: (chunk) => take(decoder.decode(chunk, { stream: true })),
        end() {
            take(decoder.decode());
            if (pending !== '')
                flush();
        },
    };
}


/***/ }),

/***/ 91416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createOutputTail)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** The last lines of a command's output, for people who ask why it failed. */

const MOST_LINES = 60;
const MOST_CHARACTERS = 16_384;
const LONGEST_TAIL_LINE = 1000;
/** Keeps no more than it may show. */
function createOutputTail() {
    let lines = [];
    return {
        add(line) {
            lines.push(line);
            // Trimmed in bulk: shifting an array at every line would cost more than the lines.
            if (lines.length >= MOST_LINES * 4)
                lines = lines.slice(-MOST_LINES);
        },
        text: () => newestThatFit(lines.slice(-MOST_LINES).map(plainLine)).join('\n'),
    };
}
function plainLine(line) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).trimEnd();
    return plain.length > LONGEST_TAIL_LINE ? `${plain.slice(0, LONGEST_TAIL_LINE)} …` : plain;
}
function newestThatFit(lines) {
    let first = lines.length;
    let size = 0;
    while (first > 0) {
        size += (lines[first - 1]?.length ?? 0) + 1;
        if (size > MOST_CHARACTERS)
            break;
        first--;
    }
    return lines.slice(first);
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ chooseSide)
});

;// CONCATENATED MODULE: ./lib/tasks/paired/split-command.js
/** Anything that is not a plain word, a quoted one, or a `$` at the end of a pattern. */
const WORD = /(?:[^\s'"`\\|&;<>(){}$#~]|\$(?=\s|$)|'[^']*'|"[^"`\\$]*(?:\$"|")|\\[.^$*+?|()[\]])+/y;
const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;
/** Reads an argument list as it is, a shell line only where it is one plain command. */
function splitCommand(command) {
    if ('argv' in command)
        return { env: {}, words: command.argv };
    const words = splitWords(command.shell.trim());
    if (words === undefined)
        return undefined;
    const env = {};
    let at = 0;
    for (; at < words.length; at++) {
        const [, name, value] = ASSIGNMENT.exec(words[at] ?? '') ?? [];
        if (name === undefined || value === undefined)
            break;
        env[name] = value;
    }
    return { env, words: words.slice(at) };
}
function splitWords(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        WORD.lastIndex = at;
        const [word] = WORD.exec(line) ?? [];
        if (word === undefined)
            return undefined;
        words.push(unquote(word));
        at += word.length;
        // The end of a line ends a command.
        const space = /[ \t]*/y;
        space.lastIndex = at;
        at += space.exec(line)?.[0].length ?? 0;
    }
    return words;
}
function unquote(word) {
    return word.replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single, double, escaped) => String(single ?? double ?? escaped));
}

;// CONCATENATED MODULE: ./lib/tasks/paired/cargo-bench.js

/** https://bheisler.github.io/criterion.rs/book/user_guide/command_line_options.html */
const CRITERION = {
    ours: new Set(['--warm-up-time', '--measurement-time', '--sample-size', '--nresamples']),
    round: criterionTimes('0.03', '0.03'),
    survey: criterionTimes('0.001', '0.001'),
    select: (names) => [`^(${names.map(escaped).join('|')})$`],
};
/** https://docs.rs/divan/latest/divan/struct.Divan.html; it calls a benchmark by its modules, below the name of the binary. */
const DIVAN = {
    ours: new Set(['--max-time', '--min-time', '--sample-count', '--sample-size']),
    round: ['--max-time', '0.03'],
    survey: ['--max-time', '0.001'],
    select: (names) => names.map((name) => `(^|::)${name.split('/').slice(1).map(escaped).join('::')}$`),
};
/** https://doc.rust-lang.org/rustc/tests/index.html: nothing says how long. */
const LIBTEST = {
    ours: new Set(),
    round: [],
    survey: [],
    select: (names) => ['--exact', ...names],
};
const HARNESSES = new Map([
    ['criterion-text', CRITERION],
    ['divan', DIVAN],
    ['cargo-bench', LIBTEST],
]);
/** Options of Cargo that have a value of their own; a word that belongs to none chooses among the benchmarks. */
const VALUES = new Set('-p --package --exclude --bench --features -F --target --target-dir --manifest-path --profile -j --jobs --config -Z --color'.split(' '));
const cargoBench = {
    id: 'cargo-bench',
    read({ command, yields }) {
        const format = yields.find(({ kind, file }) => kind === 'benchmarks' && file === undefined)?.format;
        const simple = splitCommand(command);
        const harness = HARNESSES.get(format ?? '');
        if (simple === undefined || harness === undefined)
            return undefined;
        const { words, env } = simple;
        const end = words.includes('--') ? words.indexOf('--') : words.length;
        const build = words.slice(0, end);
        if (Object.keys(env).length > 0 || !isCargoBench(build))
            return undefined;
        const kept = keptOptions(words.slice(end + 1), harness);
        if (kept === undefined)
            return undefined;
        const run = (more) => ({ argv: [...build, '--', ...kept, ...more] });
        return {
            prepare: { argv: [...build, '--no-run'] },
            round: (targets) => run([...harness.round, ...harness.select(namesOf(targets))]),
            survey: run(harness.survey),
        };
    },
};
function isCargoBench(words) {
    const [program, ...rest] = words;
    if (program === undefined || !/(?:^|[\\/])cargo(?:\.exe)?$/.test(program))
        return false;
    const options = rest[0]?.startsWith('+') ? rest.slice(1) : rest;
    if (options[0] !== 'bench')
        return false;
    return options
        .slice(1)
        .every((word, at) => word.startsWith('-') || VALUES.has(options[at] ?? ''));
}
/** Undefined where a word is there that is no option: it chooses among the benchmarks. */
function keptOptions(words, { ours }) {
    const kept = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (!word.startsWith('-'))
            return undefined;
        if (ours.has(word))
            at += 1;
        else if (!ours.has(word.split('=', 1)[0] ?? ''))
            kept.push(word);
    }
    return kept;
}
/** A quarter of the shortest time would be spent on bounds of the estimate that nobody reads. */
function criterionTimes(warmUp, measurement) {
    return [
        ...['--warm-up-time', warmUp, '--measurement-time', measurement],
        ...['--sample-size', '10', '--nresamples', '1001'],
    ];
}
function namesOf(targets) {
    return [...new Set(targets.flatMap(({ name, formerNames }) => [name, ...formerNames]))];
}
function escaped(name) {
    return name.replace(/[\\^$.*+?()[\]{}|#&~-]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/tasks/run-attempt.js + 4 modules
var run_attempt = __webpack_require__(40205);
;// CONCATENATED MODULE: ./lib/tasks/paired/command.js

/** Runs the command of the task as it stands, or as its tool has it; its other yields are left alone. */
function openCommandSide(spec, world, commands = {
    round: () => spec.command,
    survey: spec.command,
}) {
    const yields = spec.yields.filter(({ kind }) => kind === 'benchmarks');
    return async (root) => {
        const tree = { ...world, files: world.openTree(root), emit: () => undefined };
        if (commands.prepare !== undefined) {
            const prepared = { ...spec, command: commands.prepare, yields: [] };
            const { status, outputTail } = await (0,run_attempt/* runAttempt */.T)(prepared, 1, tree);
            const said = outputTail.trim().split('\n').at(-1) ?? status;
            if (status !== 'passed')
                return { failed: `it does not build: ${said}`.slice(0, 300) };
        }
        const measure = async (command) => {
            const attempt = await (0,run_attempt/* runAttempt */.T)({ ...spec, command, yields }, 1, tree);
            const runs = attempt.measurements.flatMap((one) => (one.kind === 'benchmarks' ? [one] : []));
            const isWhole = attempt.status === 'passed' && runs.every(({ complete, failed }) => complete && !failed);
            return isWhole ? runs.flatMap(({ benchmarks }) => benchmarks) : failureOf(attempt, runs);
        };
        const { together = (targets) => [targets] } = commands;
        const measureAll = async (targets) => {
            const measured = [];
            let nothing;
            for (const group of together(targets)) {
                const one = await measure(commands.round(group));
                if (!('failed' in one))
                    measured.push(...one);
                // This tree may lack what others of its benchmarks show that it can be asked for.
                else if (one.isEmpty)
                    nothing = { failed: one.failed };
                else
                    return { failed: one.failed };
            }
            return nothing !== undefined && measured.length === 0 ? nothing : measured;
        };
        return {
            measure: measureAll,
            survey: () => measure(commands.survey),
        };
    };
}
function failureOf({ status, problems, outputTail }, runs) {
    const told = [...problems, ...runs.flatMap((one) => one.problems)];
    const reason = told[0]?.message ?? outputTail.trim().split('\n').at(-1) ?? status;
    const errors = told.filter(({ severity }) => severity === 'error');
    return {
        failed: `the command does not run: ${reason}`.slice(0, 300),
        isEmpty: status === 'passed' &&
            runs.length > 0 &&
            runs.every(({ failed }) => !failed) &&
            errors.every(({ code }) => code === 'benchmarks-none'),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/tasks/lines.js
var tasks_lines = __webpack_require__(51629);
// EXTERNAL MODULE: ./lib/tasks/output-tail.js
var output_tail = __webpack_require__(91416);
;// CONCATENATED MODULE: ./lib/tasks/paired/go-list.js
/** What `go list -e -json` says of packages: where they are, or that they are not there. */
/**
 * By the name that was asked for; packages that this tree does not have are left out. Undefined where it cannot be read:
 * not the same as a tree without packages.
 */
function readGoList(stdout, wanted) {
    const found = new Map();
    // Objects follow each other without a comma; a closing brace at the start of a line ends one.
    for (const text of stdout.split(/^(?=\{)/m)) {
        if (text.trim() === '')
            continue;
        const value = parseObject(text);
        if (value === undefined)
            return undefined;
        const one = packageOf(value);
        if (one !== undefined && wanted.includes(one.importPath))
            found.set(one.importPath, one);
    }
    return found;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function packageOf(value) {
    const of = (key) => Reflect.get(value, key);
    const [importPath, directory] = [of('ImportPath'), of('Dir')];
    const isThere = typeof of('Name') === 'string' || isBrokenAt(of('Error'));
    return typeof importPath === 'string' && typeof directory === 'string' && directory && isThere
        ? { importPath, directory }
        : undefined;
}
/** Where not even the package's name can be read it is there all the same: building it says what is wrong. */
function isBrokenAt(error) {
    const at = typeof error === 'object' && error !== null ? Reflect.get(error, 'Pos') : undefined;
    return typeof at === 'string' && at !== '';
}

;// CONCATENATED MODULE: ./lib/tasks/paired/go-pattern.js
/** Patterns of `-test.bench` that select some benchmarks and no others. */
/**
 * One alternative a benchmark, each level anchored, shallow ones first: Go takes the first alternative that matches a
 * level, and a deeper one matches its parent only in part, which would keep the parent from being measured.
 * https://pkg.go.dev/cmd/go#hdr-Testing_flags (alternatives of several levels since Go 1.20)
 */
function goBenchPattern(names) {
    const depth = (name) => name.split('/').length;
    return [...new Set(names)]
        .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
        .map((name) => name
        .split('/')
        .map((level) => `^${escapeRegExp(level)}$`)
        .join('/'))
        .join('|');
}
/** As Go's regexp.QuoteMeta, and the characters at which `-test.bench` splits, which inside of brackets it does not. */
function escapeRegExp(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, (character) => character === '|' || character === '/' ? `[${character}]` : `\\${character}`);
}
/** Shorter samples stay within one state of a noisy machine: `docs/statistics.md`. */
const SAMPLE_NS = 6e6;
const LONG_NS = 1e8;
/** `-test.benchtime` by the time that one operation takes: some milliseconds, at least two operations, one of long ones. */
function benchtimeFor(nsPerOp) {
    if (!Number.isFinite(nsPerOp) || nsPerOp <= SAMPLE_NS / 2)
        return '6ms';
    return nsPerOp < LONG_NS ? '2x' : '1x';
}

;// CONCATENATED MODULE: ./lib/tasks/paired/go.js
/**
 * Go benchmarks by turns: each package's test binary is built once a tree (`go test -c`), and every round runs a fresh
 * process of it with the wanted benchmarks alone, some milliseconds each.
 */





/** Building, and one run of one binary, take at most this long. */
const BUILD_TIMEOUT_MS = 15 * 60_000;
const LONGEST_REASON = 300;
/** Builds the packages of the targets in a tree. What the tree does not have is left out, what does not build fails. */
function openGoSide(spec, command, targets, world) {
    return async (root) => {
        const cwd = spec.workingDirectory === '.' ? root : external_node_path_.posix.join(root, spec.workingDirectory);
        const tree = { spec, command, world, cwd };
        const wanted = [...new Set(targets.map((target) => target.package))];
        const packages = await listPackages(tree, wanted);
        if ('failed' in packages)
            return packages;
        const binaries = new Map();
        for (const [name, found] of packages.known) {
            const path = `${world.scratch}/${world.nextName()}.test`;
            const built = await build(tree, found, path);
            if (built !== undefined)
                return built;
            // A package without tests gives no binary: it has no benchmark.
            if (await world.exists(path))
                binaries.set(name, { path, cwd: found.directory });
        }
        return sideOf(tree, binaries);
    };
}
async function listPackages(tree, wanted) {
    const argv = [
        'go',
        'list',
        '-e',
        '-json=ImportPath,Dir,Error,Name',
        ...tree.command.buildFlags.filter(isListFlag),
        '--',
        ...wanted,
    ];
    const { exit, stdout, tail } = await run(tree, argv, tree.cwd);
    if (exit.exitCode !== 0)
        return failure('`go list` fails', exit, tail);
    const known = readGoList(stdout, wanted);
    return known === undefined ? { failed: '`go list` says what is no JSON' } : { known };
}
/** `go list` knows build flags, but none of `go test` alone. */
const isListFlag = (flag) => !/^-(?:cover|covermode|coverpkg|vet)\b/.test(flag);
/**
 * Without the paths of the tree in it, the same source gives the same program: else base and head would differ in
 * nothing but the length of a path, and by that in layout and speed. `-trimpath=false` in the command undoes it.
 */
const SAME_PROGRAM = '-trimpath';
async function build(tree, found, path) {
    const argv = [
        'go',
        'test',
        '-c',
        SAME_PROGRAM,
        '-o',
        path,
        ...tree.command.buildFlags,
        found.importPath,
    ];
    const { exit, tail } = await run(tree, argv, tree.cwd);
    return exit.exitCode === 0
        ? undefined
        : failure(`${found.importPath} does not build`, exit, tail);
}
function sideOf(tree, binaries) {
    const bench = async (binary, pattern, benchtime) => {
        const argv = [
            binary.path,
            '-test.run=^$',
            `-test.bench=${pattern}`,
            `-test.benchtime=${benchtime}`,
            '-test.count=1',
            ...tree.command.runFlags,
        ];
        const reader = tree.world.openReader({
            format: 'go-bench',
            source: 'a round',
            kind: 'benchmarks',
        });
        const { exit, tail } = await run(tree, argv, binary.cwd, (chunk) => reader.write(chunk));
        if (exit.exitCode !== 0)
            return failure('a benchmark fails', exit, tail);
        return reader.end().flatMap((one) => (one.kind === 'benchmarks' ? one.benchmarks : []));
    };
    const all = async (runs) => {
        const measured = [];
        for (const [binary, pattern, benchtime] of runs) {
            const one = await bench(binary, pattern, benchtime);
            if ('failed' in one)
                return one;
            measured.push(...one);
        }
        return measured;
    };
    return {
        measure: (targets) => all(runsFor(targets, binaries)),
        survey: () => all([...binaries.values()].map((binary) => [binary, tree.command.bench, '1x'])),
    };
}
/** One process for all benchmarks of a package that take about as long. */
function runsFor(targets, binaries) {
    const groups = new Map();
    for (const target of targets) {
        const binary = binaries.get(target.package);
        if (binary === undefined)
            continue;
        const time = target.metrics.find(({ unit }) => unit === 'ns/op')?.typical ?? 0;
        const benchtime = benchtimeFor(time);
        const key = `${binary.path} ${benchtime}`;
        const group = groups.get(key) ?? { binary, benchtime, names: [] };
        group.names.push(target.name, ...target.formerNames);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ binary, benchtime, names }) => [binary, goBenchPattern(names), benchtime]);
}
async function run({ command, world }, argv, cwd, onStdout) {
    const tail = (0,output_tail/* createOutputTail */.E)();
    const lines = (0,tasks_lines/* createLineSplitter */.A)((line) => tail.add(line));
    const out = [];
    const exit = await world.processes.run({
        command: { argv },
        cwd,
        env: command.env,
        timeoutMs: BUILD_TIMEOUT_MS,
        signal: world.signal,
        onOutput(stream, chunk) {
            lines.write(chunk);
            if (stream !== 'stdout')
                return;
            if (onStdout === undefined)
                out.push(Uint8Array.from(chunk));
            else
                onStdout(chunk);
        },
    });
    lines.end();
    return { exit, stdout: Buffer.concat(out).toString('utf8'), tail: tail.text() };
}
function failure(what, exit, tail) {
    const told = tail
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const why = exit.startError ??
        (exit.timedOut ? 'it took too long' : (told[0] ?? `exit code ${exit.exitCode}`));
    return { failed: `${what}: ${why}`.slice(0, LONGEST_REASON) };
}

;// CONCATENATED MODULE: ./lib/tasks/paired/go-command.js

const BUILD_SWITCHES = new Set('race msan asan a trimpath modcacherw linkshared buildvcs cover'.split(' '));
const BUILD_VALUES = new Set('tags gcflags ldflags asmflags gccgoflags mod modfile overlay pgo buildmode compiler installsuffix pkgdir covermode coverpkg vet p'.split(' '));
/** Those that decide how often, how long and what are ours to choose. */
const OURS = new Set('run bench benchtime count timeout json v c skip list'.split(' '));
const OUR_SWITCHES = new Set(['json', 'v', 'c']);
const RUN_SWITCHES = new Set(['benchmem', 'short', 'failfast']);
const RUN_VALUES = new Set(['cpu', 'parallel']);
/** Undefined where the command is none, or says something that is not understood here. */
function readGoBench(spec) {
    const simple = splitCommand(spec.command);
    if (simple === undefined)
        return undefined;
    const [program, verb, ...words] = simple.words;
    if (program !== 'go' || verb !== 'test')
        return undefined;
    const read = { build: [], run: [], bench: '' };
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (!word.startsWith('-'))
            continue;
        const [, name = '', value] = /^--?(?:test\.)?([\w.]+)(?:=(.*))?$/s.exec(word) ?? [];
        const isSwitch = BUILD_SWITCHES.has(name) || RUN_SWITCHES.has(name) || OUR_SWITCHES.has(name);
        const given = value ?? (isSwitch ? undefined : words[++at]);
        if (!takeFlag(read, name, given))
            return undefined;
    }
    if (read.bench === '')
        return undefined;
    return {
        env: { ...spec.env, ...simple.env },
        buildFlags: read.build,
        runFlags: read.run,
        bench: read.bench,
    };
}
/** False for a flag that is not known here. */
function takeFlag(read, name, value) {
    const written = value === undefined ? '' : `=${value}`;
    if (name === 'bench')
        read.bench = value ?? '';
    if (OURS.has(name))
        return true;
    if (BUILD_SWITCHES.has(name) || BUILD_VALUES.has(name))
        read.build.push(`-${name}${written}`);
    else if (RUN_SWITCHES.has(name) || RUN_VALUES.has(name))
        read.run.push(`-test.${name}${written}`);
    else
        return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/tasks/paired/google-benchmark.js

/** Ours to choose. */
const google_benchmark_OURS = /^--benchmark_(?:min_time|repetitions|min_warmup_time|filter|report_aggregates_only)=/;
/** Without a unit, which older versions do not know. */
const ROUND = ['--benchmark_min_time=0.03', '--benchmark_repetitions=1'];
const SURVEY = ['--benchmark_min_time=0.001', '--benchmark_repetitions=1'];
const googleBenchmark = {
    id: 'google-benchmark',
    read({ command }) {
        const parts = 'shell' in command ? command.shell.split(' && ') : [];
        const last = parts.pop();
        const simple = splitCommand(last === undefined ? command : { shell: last });
        if (simple === undefined || Object.keys(simple.env).length > 0)
            return undefined;
        const { words } = simple;
        // Another filter is a choice that names alone would not repeat.
        if (words.some((word) => word.startsWith('--benchmark_filter=')))
            return undefined;
        if (!words.some((word) => word.startsWith('--benchmark_out=')))
            return undefined;
        const kept = words.filter((word) => !google_benchmark_OURS.test(word));
        const prepare = parts.length === 0 ? {} : { prepare: { shell: parts.join(' && ') } };
        return {
            ...prepare,
            round: (targets) => ({
                argv: [...kept, ...ROUND, `--benchmark_filter=${patternOf(targets)}`],
            }),
            survey: { argv: [...kept, ...SURVEY] },
        };
    },
};
function patternOf(targets) {
    const names = new Set(targets.flatMap(({ name, formerNames }) => [name, ...formerNames]));
    return `^(${[...names].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}

;// CONCATENATED MODULE: ./lib/tasks/paired/jmh.js

/** One process a benchmark: the compiler has settled after some hundred milliseconds of most. */
const jmh_ROUND = '-f 1 -wi 2 -w 100ms -i 1 -r 30ms'.split(' ');
const jmh_SURVEY = '-f 1 -wi 0 -i 1 -r 10ms'.split(' ');
/** How long and how often: ours to choose. `-p`, `-t`, `-bm` and the like stay. */
const jmh_OURS = new Set('-f -wf -wi -w -wbs -i -r -bs -to -prof -v'.split(' '));
const jmh_VALUES = new Set('-p -t -bm -tu -si -foe -gc -rf -rff -o -jvm -jvmArgs -jvmArgsAppend -jvmArgsPrepend -opi -tg -wm -e -wmb'.split(' '));
const jmh = {
    id: 'jmh',
    read({ command }) {
        const read = readCommand(command);
        if (read === undefined)
            return undefined;
        const { prepare, program, options } = read;
        return {
            ...(prepare === undefined ? {} : { prepare: { shell: prepare } }),
            round: (targets) => ({ argv: [...program, jmh_patternOf(targets), ...options, ...jmh_ROUND] }),
            survey: { argv: [...program, ...options, ...jmh_SURVEY] },
        };
    },
};
/** `BUILD && java -jar X.jar OPTIONS`; undefined for anything else. */
function readCommand(command) {
    const parts = 'shell' in command ? command.shell.split(' && ') : [];
    const last = parts.pop();
    const simple = splitCommand(last === undefined ? command : { shell: last });
    if (simple === undefined || Object.keys(simple.env).length > 0)
        return undefined;
    const jar = simple.words.indexOf('-jar') + 2;
    const [program] = simple.words;
    if (jar < 2 || program === undefined || !/(?:^|[\\/])java(?:\.exe)?$/.test(program))
        return undefined;
    const options = jmhOptions(simple.words.slice(jar));
    if (options === undefined || !options.includes('-rff'))
        return undefined;
    const prepare = parts.length === 0 ? undefined : parts.join(' && ');
    return { prepare, program: simple.words.slice(0, jar), options };
}
/** Those that stay; patterns of names are replaced. Undefined where an option is not known. */
function jmhOptions(words) {
    const kept = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (!word.startsWith('-'))
            continue;
        const value = words[++at];
        if (value === undefined || !(jmh_OURS.has(word) || jmh_VALUES.has(word)))
            return undefined;
        if (!jmh_OURS.has(word))
            kept.push(word, value);
    }
    return kept;
}
/** All that have one of these names, with all their parameters: JMH cannot choose among those of one. */
function jmh_patternOf(targets) {
    const names = targets.flatMap(({ name, formerNames }) => [name, ...formerNames]);
    const plain = new Set(names.map((name) => /^[\w.$]+/.exec(name)?.[0] ?? name));
    return `^(${[...plain].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}

// EXTERNAL MODULE: ./lib/tasks/command-text.js
var command_text = __webpack_require__(65795);
;// CONCATENATED MODULE: ./lib/tasks/paired/python.js


const PYTHON = /(?:^|[\s/\\])(?:python[\d.]*|py|pytest|asv)(?:\.exe)?(?=\s|$)/;
/** https://pytest-benchmark.readthedocs.io/en/latest/usage.html */
const TIMES = /^--benchmark-(?:min-time|max-time|min-rounds|warmup\S*|calibration-precision)(?:=|$)/;
const python_ROUND = '--benchmark-min-time=0.002 --benchmark-max-time=0.02 --benchmark-min-rounds=3';
const python_SURVEY = '--benchmark-min-time=0.000005 --benchmark-max-time=0.0001 --benchmark-min-rounds=1';
/** What of the tree's top can be imported, here or in `src`, has to come from this tree. */
const OWN_CODE = `import importlib.util, os, sys
root = os.path.realpath(".") + os.sep
names = [n for b in ("src", ".") if os.path.isdir(b) for n in sorted(os.listdir(b))
         if os.path.isfile(os.path.join(b, n, "__init__.py")) or n.endswith(".py")]
for name in names:
    name = name.removesuffix(".py")
    if not name.isidentifier() or name in ("setup", "conftest", "noxfile"): continue
    try: spec = importlib.util.find_spec(name)
    except (ImportError, ValueError, AttributeError): continue
    where = spec and spec.origin
    if where and os.path.isabs(where) and not os.path.realpath(where).startswith(root):
        sys.exit(f"{name} is imported from another tree: set PYTHONPATH for the task, so that its own comes first")`;
const python = {
    id: 'python',
    read(spec) {
        if (!PYTHON.test((0,command_text/* commandText */.j)(spec.command)))
            return undefined;
        const simple = splitCommand(spec.command);
        const check = ownCodeCheck(simple);
        const isPytest = spec.yields.some(({ format }) => format === 'pytest-benchmark');
        const own = simple === undefined || !isPytest ? undefined : pytestRounds(simple);
        const whole = { round: () => spec.command, survey: spec.command };
        return { ...(own ?? whole), prepare: check };
    },
};
/** The same Python, run by the same manager. */
function ownCodeCheck(simple) {
    const words = simple?.words ?? [];
    const at = words.findIndex((word) => PYTHON.test(word));
    const program = words[at] ?? 'python3';
    const isPython = /python[\d.]*(?:\.exe)?$|(?:^|[\\/])py$/.test(program);
    const before = withoutSync(words.slice(0, Math.max(0, at)));
    return { argv: [...before, isPython ? program : 'python3', '-c', OWN_CODE] };
}
/** Undefined where it is not pytest that is called, or it chooses by itself. */
function pytestRounds({ words, env }) {
    const at = words.findIndex((word) => /(?:^|[\\/])pytest(?:\.exe)?$/.test(word));
    const options = words.slice(at + 1);
    if (at < 0 || Object.keys(env).length > 0)
        return undefined;
    if (options.some((word) => /^-[km]|::/.test(word)))
        return undefined;
    const start = [...withoutSync(words.slice(0, at + 1)), ...options.filter((w) => !TIMES.test(w))];
    const run = (more) => ({ argv: [...start, ...more] });
    return {
        round: (targets) => run([...python_ROUND.split(' '), '-k', expressionOf(targets)]),
        survey: run(python_SURVEY.split(' ')),
    };
}
/** The first run has brought the environment up to date; each further one would install the tree that it is run in. */
function withoutSync(words) {
    const at = words.indexOf('run');
    return words[0] === 'uv' && at === 1 ? ['uv', 'run', '--no-sync', ...words.slice(2)] : words;
}
/** By the names of functions, which it looks for in the names of tests: those that contain one are run too. */
function expressionOf(targets) {
    const names = targets.flatMap(({ name, formerNames }) => [name, ...formerNames]);
    const functions = names.map((name) => /(\w+)(?:\[.*)?$/s.exec(name)?.[1] ?? name);
    return [...new Set(functions)].filter((name) => /^\w+$/.test(name)).join(' or ');
}

;// CONCATENATED MODULE: ./lib/tasks/paired/vitest.js


const WRITES_RESULT = /^--output(?:Json|File(?:\.json)?)(?:=|$)/;
/** To version 4: each benchmark can be chosen, since then the test that it stands in. */
const CHOOSES_BENCHMARKS = /^--outputJson(?:=|$)/;
const SELECTS = /^(?:-t|--testNamePattern|--)(?:=|$)/;
const vitest = {
    id: 'vitest',
    read(spec) {
        const options = optionsOf(spec);
        if (options === undefined)
            return undefined;
        const choosesOne = options.some((word) => CHOOSES_BENCHMARKS.test(word));
        const namesOf = (target) => vitest_patternOf(target, choosesOne);
        return {
            round: (targets) => {
                const names = [...new Set(targets.map(namesOf))].join('|');
                return { shell: `${(0,command_text/* commandText */.j)(spec.command)} -t "^.{0,3}(${names})$"` };
            },
            together: (targets) => oneOfEachFile(targets, namesOf),
            survey: spec.command,
        };
    },
};
/**
 * From the one on that says where results go; undefined where it is no Vitest. What is appended reaches Vitest where its
 * options stand last: also behind `npm run bench --`.
 */
function optionsOf({ command, yields }) {
    const isRead = yields.some(({ format }) => format === 'vitest-bench');
    const words = splitCommand(command)?.words ?? [];
    const isManager = /^(?:npm|npx|pnpm|yarn|bun|bunx|vitest)$/.test(words[0] ?? '');
    const start = words.findIndex((word) => WRITES_RESULT.test(word));
    const options = words.slice(start);
    const isFree = start >= 0 && !options.some((word) => SELECTS.test(word));
    return isRead && isManager && isFree ? options : undefined;
}
/** As few groups as there are benchmarks, or tests, of one file; those of one test are chosen as a whole. */
function oneOfEachFile(targets, namesOf) {
    const groups = [];
    for (const target of targets) {
        const fits = (group) => group.every((other) => fileOf(other) !== fileOf(target) || namesOf(other) === namesOf(target));
        const group = groups.find(fits);
        if (group === undefined)
            groups.push([target]);
        else
            group.push(target);
    }
    return groups;
}
const fileOf = (target) => target.package.split(' > ', 1)[0];
/**
 * Full names as a pattern: the titles that a benchmark stands in, and its own where that can be chosen. Letters that mean
 * something to a pattern or to a shell are left open, so it may choose others too.
 */
function vitest_patternOf({ package: group, name, formerNames }, choosesOne) {
    const titles = group.split(' > ').slice(1);
    const names = choosesOne ? [name, ...formerNames].map((own) => [...titles, own]) : [titles];
    return names.map((each) => each.map(openPattern).join('.{1,3}')).join('|');
}
function openPattern(title) {
    return title.replace(/[^A-Za-z0-9_]/g, '.');
}

;// CONCATENATED MODULE: ./lib/tasks/paired/choose.js








const TOOLS = [cargoBench, googleBenchmark, jmh, python, vitest];
/** The way, and about how long one round of it takes, where that is known before. */
function chooseSide(spec, targets, world) {
    const command = readGoBench(spec);
    // Without the package that a benchmark is of, there is nothing to build.
    const isBuildable = targets.every((target) => target.package !== '');
    if (command !== undefined && isBuildable)
        return { openSide: openGoSide(spec, command, targets, world), runsWholeCommand: false };
    for (const tool of TOOLS) {
        const commands = tool.read(spec);
        if (commands !== undefined)
            return { openSide: openCommandSide(spec, world, commands), runsWholeCommand: false };
    }
    return { openSide: openCommandSide(spec, world), runsWholeCommand: true };
}


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readFileYields),
/* harmony export */   r: () => (/* binding */ noteFileTimes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51246);
/* harmony import */ var _parsers_read_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69122);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84331);
/* harmony import */ var _yield_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43256);
/**
 * Reads the files that a task yields, after it has ended. A file that was there before and was not written since is the
 * result of another run: it is named, not read.
 */





function fileGroups(spec) {
    return (0,_yield_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupYields */ .I)(spec.yields).flatMap((group) => group.file === undefined ? [] : [{ ...group, file: group.file }]);
}
/**
 * Notes which of the yielded files exist already. Times are compared with each other and never with our clock:
 * those of a file system are coarser, and on a network drive they are another machine's.
 */
async function noteFileTimes(spec, reading) {
    const { files } = reading;
    const times = new Map();
    for (const group of fileGroups(spec)) {
        for (const path of await files.glob(globsOf(group, reading), spec.workingDirectory)) {
            const time = await files.modifiedAt(path);
            if (time !== undefined)
                times.set(path, time);
        }
    }
    return times;
}
/** One measurement or more a yielded kind and file pattern; what cannot be read is an incomplete one with the reason. */
async function readFileYields(spec, before, reading) {
    const measured = [];
    for (const group of fileGroups(spec)) {
        const found = await reading.files.glob(globsOf(group, reading), spec.workingDirectory);
        const stale = await filterStale(found, before, reading.files);
        const fresh = found.filter((path) => !stale.includes(path));
        for (const batch of batches(group, fresh, reading)) {
            measured.push(...(await readBatch(group, batch, reading)));
        }
        if (found.length === 0)
            measured.push(...unread(group, group.file, noFile(group, spec)));
        const [first] = stale;
        if (first !== undefined)
            measured.push(...unread(group, first, staleFiles(stale, spec)));
    }
    return measured;
}
/** The name may be that of a folder. */
function globsOf({ file, format }, { folderOf }) {
    return [file, ...(folderOf?.(format) ?? []).map((glob) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(file, glob))];
}
async function filterStale(paths, before, files) {
    const stale = [];
    for (const path of paths) {
        if (before.has(path) && (await files.modifiedAt(path)) === before.get(path))
            stale.push(path);
    }
    return stale;
}
/** To be detected, each file by itself: two files of one pattern need not be of one format. */
function batches({ format }, paths, { isConcatenable }) {
    if (paths.length > 1 && format !== 'auto' && isConcatenable(format))
        return [paths];
    return paths.map((path) => [path]);
}
async function readBatch(group, paths, { files, openReader }) {
    const source = paths.length === 1 ? (paths[0] ?? group.file) : group.file;
    const reader = (0,_yield_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .openGroup */ .S)(group, source, openReader);
    const problems = [];
    for (const path of paths) {
        try {
            let last;
            reader.nextFile?.(path);
            for await (const chunk of files.read(path)) {
                reader.write(chunk);
                last = chunk.at(-1) ?? last;
            }
            if (paths.length === 1 || reader.nextFile !== undefined || last === LINE_FEED)
                continue;
            // The next file must not go on in this one's last line; nor must a cut result look whole for the line end.
            reader.write(Uint8Array.of(LINE_FEED));
            problems.push(last === undefined ? emptyFile(path) : cutFile(path));
        }
        catch (error) {
            problems.push(unreadable(path, error));
        }
    }
    return reader.end().map((measurement) => problems.reduce(_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .asIncomplete */ .L, measurement));
}
const LINE_FEED = 10;
function unread(group, source, problem) {
    const { format } = group;
    return group.kinds.map((kind) => (0,_parsers_read_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadMeasurement */ .m)({ kind, format, source }, [problem]));
}
function cutFile(path) {
    return {
        code: 'input-cut',
        severity: 'error',
        message: `"${path}" does not end with a line end, so its last line may be cut`,
        hint: 'Check that what writes it came to its end.',
        place: { file: path },
    };
}
/** Among others that hold results it would go unseen. */
function emptyFile(path) {
    return {
        code: 'input-empty',
        severity: 'error',
        message: `"${path}" is empty`,
        hint: 'Check that the command before it ran and wrote its output there.',
        place: { file: path },
    };
}
function unreadable(path, error) {
    const [known] = error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ProblemError ? error.problems : [];
    if (known !== undefined)
        return known;
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'yield-unreadable',
        severity: 'error',
        message: `"${path}" could not be read: ${reason}`,
        place: { file: path },
    };
}
function noFile(group, spec) {
    const where = spec.workingDirectory === '.' ? '' : ` below "${spec.workingDirectory}"`;
    return {
        code: 'yield-missing',
        severity: 'error',
        message: `task "${spec.name}" left no file "${group.file}"${where}, where its ${group.kinds.join(' and ')} should be`,
        hint: 'Check that the command writes it there; the path is relative to the working directory of the task.',
    };
}
function staleFiles(paths, spec) {
    const names = paths
        .slice(0, 3)
        .map((path) => `"${path}"`)
        .join(', ');
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    return {
        code: 'yield-stale',
        severity: 'error',
        message: `task "${spec.name}" did not write ${names}${more}: what is there is older than this run`,
        hint: 'Delete results of earlier runs before this one, and check that the command writes them anew.',
    };
}


/***/ }),

/***/ 40205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runAttempt)
});

// EXTERNAL MODULE: ./lib/tasks/command-text.js
var command_text = __webpack_require__(65795);
;// CONCATENATED MODULE: ./lib/tasks/exit-problems.js
/** Exit codes of a POSIX shell: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_02 */
const SHELL_EXITS = new Map([
    [126, 'the shell could not execute a program that the command names (exit code 126)'],
    [127, 'the shell did not find a program that the command names (exit code 127)'],
]);
/** Problems of the attempt itself; what it measured has its own. */
function attemptProblems(spec, exit) {
    const { startError } = exit;
    if (startError !== undefined)
        return [notStarted(spec, startError)];
    const shellExit = 'shell' in spec.command ? SHELL_EXITS.get(exit.exitCode ?? 0) : undefined;
    if (shellExit !== undefined)
        return [notStarted(spec, shellExit)];
    return exit.outputOpen === true ? [heldOpen(spec, 'warning')] : [];
}
function notStarted({ name }, reason) {
    return {
        code: 'task-not-started',
        severity: 'error',
        message: `task "${name}" could not run: ${reason}`,
        hint: 'Install what is missing in an earlier step, or mend the command.',
    };
}
/** Why standard output may lack its end; undefined where the command closed it by itself. */
function cutOutput(spec, exit) {
    if (exit.timedOut) {
        return {
            code: 'task-output-cut',
            severity: 'error',
            message: `task "${spec.name}" was stopped at its time limit, so its output lacks the end`,
            hint: 'Raise `timeout` of the task if it needs longer.',
        };
    }
    return exit.outputOpen === true ? heldOpen(spec, 'error') : undefined;
}
function heldOpen({ name }, severity) {
    return {
        code: 'task-output-held-open',
        severity,
        message: `a process that task "${name}" left running still holds its output open, so the output may lack its end`,
        hint: 'Let the command wait for it, or send the output of what stays behind elsewhere (`>/dev/null 2>&1`).',
    };
}

// EXTERNAL MODULE: ./lib/tasks/kinds.js
var kinds = __webpack_require__(63725);
// EXTERNAL MODULE: ./lib/tasks/lines.js
var tasks_lines = __webpack_require__(51629);
// EXTERNAL MODULE: ./lib/tasks/output-tail.js
var output_tail = __webpack_require__(91416);
// EXTERNAL MODULE: ./lib/tasks/read-files.js
var read_files = __webpack_require__(9310);
// EXTERNAL MODULE: ./lib/tasks/yield-groups.js
var yield_groups = __webpack_require__(43256);
;// CONCATENATED MODULE: ./lib/tasks/read-output.js

/** One reader for all yields without a file; each chunk goes to every format that wants it. */
function openOutputReader(spec, openReader) {
    const readers = (0,yield_groups/* groupYields */.I)(spec.yields)
        .filter((group) => group.file === undefined)
        .map((group) => (0,yield_groups/* openGroup */.S)(group, `output of ${spec.name}`, openReader));
    return {
        write(chunk) {
            for (const reader of readers)
                reader.write(chunk);
        },
        end: () => readers.flatMap((reader) => reader.end()),
    };
}

;// CONCATENATED MODULE: ./lib/tasks/readable-line.js
/**
 * Lines of `go test -json` that say no more than that a test goes on.
 * https://pkg.go.dev/cmd/test2json
 */
const GO_TEST_NOISE = /^=== (?:RUN|PAUSE|CONT|NAME) |^\s*--- PASS: /;
function readableGoTest(line) {
    if (!line.startsWith('{"'))
        return line;
    // Most events carry no output: they are not worth parsing.
    if (!line.includes('"Output":"'))
        return line.endsWith('}') ? undefined : line;
    const output = outputOf(line);
    if (output === undefined)
        return line;
    const text = output.replace(/\r?\n$/, '');
    return text === '' || GO_TEST_NOISE.test(text) ? undefined : text;
}
function outputOf(line) {
    try {
        const event = JSON.parse(line);
        const isEvent = typeof event === 'object' && event !== null && 'Output' in event;
        return isEvent && typeof event.Output === 'string' ? event.Output : undefined;
    }
    catch {
        // A line that was cut for its length, or is no event at all: shown as it stands.
        return undefined;
    }
}
const READABLE = new Map([['go-test-json', readableGoTest]]);
/** How to show a task's standard output: by the formats that it yields there. */
function readableLine(spec) {
    const format = spec.yields.find((one) => one.file === undefined && READABLE.has(one.format))?.format;
    return READABLE.get(format ?? '') ?? ((line) => line);
}

// EXTERNAL MODULE: ./lib/tasks/summary.js
var summary = __webpack_require__(8690);
// EXTERNAL MODULE: ./lib/tasks/unread.js
var unread = __webpack_require__(84331);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/task.js
var task = __webpack_require__(62672);
;// CONCATENATED MODULE: ./lib/tasks/work-folder.js
/** Makes the folder of our own that a command writes to: many tools make none for what they write. */




/** As pytest, Ruff and mypy do it in theirs: nobody has to be told to ignore it. */
const IGNORES_ITSELF = '# Made by Tollgate, and safe to delete.\n*\n';
/** Gives why it cannot be made; undefined where it is there, also where the task does without. */
async function makeWorkFolder({ command, workingDirectory, yields }, files) {
    const words = [(0,command_text/* commandText */.j)(command), ...yields.flatMap(({ file }) => file ?? [])];
    if (!words.some((text) => text.includes(task/* WORK_FOLDER */.B)))
        return undefined;
    const path = external_node_path_.posix.join(workingDirectory, task/* WORK_FOLDER */.B, '.gitignore');
    try {
        if (!(await files.exists(path)))
            await files.writeText(path, IGNORES_ITSELF);
        return undefined;
    }
    catch (error) {
        if (error instanceof problem.ProblemError)
            return error.problems[0]?.message ?? error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/tasks/run-attempt.js











/** Runs the command once and reads all that it yields. A failure is a value. */
async function runAttempt(spec, attempt, world) {
    const prepared = (0,kinds/* prepareTask */.t)(spec, world.files.root);
    const before = await (0,read_files/* noteFileTimes */.r)(spec, world);
    const output = openOutput(spec, world);
    const { command } = prepared;
    world.emit({ type: 'task.started', task: spec.name, attempt, command: (0,command_text/* commandText */.j)(command) });
    const unready = await makeWorkFolder(spec, world.files);
    const exit = unready === undefined
        ? await world.processes.run({
            ...prepared,
            timeoutMs: spec.timeoutMs,
            signal: world.signal,
            onOutput: output.write,
        })
        : run_attempt_notStarted(unready);
    const outputTail = output.finish();
    const status = statusOf(exit);
    const problems = attemptProblems(spec, exit);
    if (status === 'cancelled')
        return { status, exit, measurements: [], problems, outputTail };
    const fromFiles = await (0,read_files/* readFileYields */.P)(spec, before, world);
    const measurements = [...output.measure(exit), ...fromFiles];
    for (const one of measurements)
        world.emit((0,summary/* measurementParsed */.c)(spec.name, one));
    return { status, exit, measurements, problems, outputTail };
}
/** Shows the output line by line, keeps its tail, and feeds the readers. */
function openOutput(spec, { emit, openReader }) {
    const reader = openOutputReader(spec, openReader);
    const readable = readableLine(spec);
    const tail = (0,output_tail/* createOutputTail */.E)();
    const show = (stream) => (raw) => {
        const line = stream === 'stdout' ? readable(raw) : raw;
        if (line === undefined)
            return;
        tail.add(line);
        emit({ type: 'task.output', task: spec.name, stream, line });
    };
    const lines = {
        stdout: (0,tasks_lines/* createLineSplitter */.A)(show('stdout')),
        stderr: (0,tasks_lines/* createLineSplitter */.A)(show('stderr')),
    };
    return {
        write(stream, chunk) {
            if (stream === 'stdout')
                reader.write(chunk);
            lines[stream].write(chunk);
        },
        finish() {
            lines.stdout.end();
            lines.stderr.end();
            return tail.text();
        },
        measure(exit) {
            const cut = cutOutput(spec, exit);
            const measured = reader.end();
            return cut === undefined ? measured : measured.map((one) => (0,unread/* asIncomplete */.L)(one, cut));
        },
    };
}
function run_attempt_notStarted(startError) {
    return { startError, timedOut: false, cancelled: false, durationMs: 0 };
}
function statusOf(exit) {
    if (exit.cancelled)
        return 'cancelled';
    if (exit.timedOut)
        return 'timed-out';
    return exit.startError === undefined && exit.exitCode === 0 ? 'passed' : 'failed';
}


/***/ }),

/***/ 33217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ runTask)
/* harmony export */ });
/* harmony import */ var _command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65795);
/* harmony import */ var _run_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40205);


/**
 * Runs the task, again where it failed and `retries` allows. A time limit is not tried twice: it is the most that the
 * task may cost. A command that cannot start will not start the second time either.
 */
async function runTask(spec, world) {
    const earlierAttempts = [];
    let attempts = 1;
    let last = await (0,_run_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .runAttempt */ .T)(spec, attempts, world);
    while (mayRetry(last) && attempts <= spec.retries) {
        earlierAttempts.push(last.measurements);
        world.emit({
            type: 'notice',
            message: `${spec.name}: attempt ${attempts} of ${spec.retries + 1} failed, trying again`,
        });
        attempts++;
        last = await (0,_run_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .runAttempt */ .T)(spec, attempts, world);
    }
    const { status, exit, measurements, problems, outputTail } = last;
    const { exitCode, signal, durationMs } = exit;
    const ended = exitCode === undefined ? {} : { exitCode };
    world.emit({ type: 'task.finished', task: spec.name, status, durationMs, ...ended });
    return {
        name: spec.name,
        suite: spec.suite,
        status,
        ...ended,
        ...(signal === undefined ? {} : { signal }),
        durationMs,
        attempts,
        measurements,
        earlierAttempts,
        problems,
        outputTail,
        action: spec.action,
        ...(spec.fix === undefined ? {} : { fixCommand: (0,_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .j)(spec.fix) }),
    };
}
function mayRetry({ status, exit }) {
    return status === 'failed' && exit.startError === undefined;
}


/***/ }),

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ measurementParsed)
/* harmony export */ });
/* unused harmony export summariseMeasurement */
/** Tells observers what was understood of a task's results. */
function measurementParsed(task, measurement) {
    const { kind, format, complete } = measurement;
    const summary = summariseMeasurement(measurement);
    return { type: 'measurements.parsed', task, kind, format, summary, complete };
}
/** `212 passed, 1 skipped`, `87.6 % of 411 statements`, `32 benchmarks`, `3 problems`; `no tests` where there is none. */
function summariseMeasurement(measurement) {
    switch (measurement.kind) {
        case 'tests':
            return summariseTests(measurement);
        case 'coverage':
            return summariseCoverage(measurement);
        case 'benchmarks':
            return count(measurement.benchmarks.length, 'benchmark');
        case 'diagnostics':
            return count(measurement.diagnostics.length, 'problem');
        default:
            return measurement;
    }
}
function summariseTests({ counts }) {
    const parts = ['passed', 'failed', 'errored', 'unfinished', 'skipped']
        .filter((status) => counts[status] > 0)
        .map((status) => `${counts[status]} ${status}`);
    return parts.length === 0 ? 'no tests' : parts.join(', ');
}
function summariseCoverage({ unit, totals }) {
    const { covered, total } = totals[unit] ?? { covered: 0, total: 0 };
    if (total === 0)
        return `no ${unit}`;
    // Rounded down: 79.96 % is not yet the 80.0 % that a floor may ask for.
    const tenths = Math.floor((covered * 1000) / total);
    return `${(tenths / 10).toFixed(1)} % of ${total} ${unit}`;
}
function count(n, noun) {
    return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 84331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asIncomplete)
/* harmony export */ });
/** The same measurement, no longer complete, with one more reason: a doubt travels with the number. */
function asIncomplete(measurement, problem) {
    return { ...measurement, complete: false, problems: [...measurement.problems, problem] };
}


/***/ }),

/***/ 43256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ groupYields),
/* harmony export */   S: () => (/* binding */ openGroup)
/* harmony export */ });
/* harmony import */ var _parsers_read_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69122);

/** Groups in order of first appearance. What is to be detected is read once a kind: each may be found another format. */
function groupYields(yields) {
    const groups = new Map();
    for (const one of yields) {
        const { kind, format, file } = one;
        const key = JSON.stringify([file ?? null, format, format === 'auto' ? kind : null]);
        const group = groups.get(key) ?? { first: one, kinds: new Set() };
        group.kinds.add(kind);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ first: { format, file }, kinds }) => ({
        format,
        ...(file === undefined ? {} : { file }),
        kinds: [...kinds],
    }));
}
/** A reader that answers with exactly the kinds of the group: others are left out, a missing one is a measurement too. */
function openGroup(group, source, openReader) {
    const { format, kinds } = group;
    const [kind] = kinds;
    const narrowed = kinds.length === 1 && kind !== undefined ? { kind } : {};
    const reader = openReader({ format, source, ...narrowed });
    const nextFile = reader.nextFile?.bind(reader);
    return {
        write: (chunk) => reader.write(chunk),
        ...(nextFile === undefined ? {} : { nextFile }),
        end: () => pickKinds(reader.end(), group, source),
    };
}
function pickKinds(measured, { format, kinds }, source) {
    return kinds.flatMap((kind) => {
        const found = measured.filter((measurement) => measurement.kind === kind);
        if (found.length > 0)
            return found;
        const problem = {
            code: 'yield-not-in-format',
            severity: 'error',
            message: `${source}: the format "${format}" gave no ${kind}`,
            hint: `Name a format that holds ${kind}, or remove this yield.`,
        };
        return [(0,_parsers_read_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadMeasurement */ .m)({ kind, format, source }, [problem])];
    });
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid word that a person most likely meant. */
/**
 * The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours:
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance), case and `-`/`_` aside;
 * undefined where none is close, within a third of the length.
 */
function nearest(word, candidates) {
    const wanted = plain(word);
    if (wanted.length > 100)
        return undefined;
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `did you mean "total"?`, else the list of what is allowed. */
function suggestion(word, candidates, lead) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    return candidates.length === 0
        ? 'there is none to choose from'
        : `${lead}: ${candidates.join(', ')}`;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
function editDistance(a, b) {
    let previous = [];
    let current = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (current[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let least = Math.min(replaced, (current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (previous[j - 2] ?? 0) + 1);
            }
            next.push(least);
        }
        previous = current;
        current = next;
    }
    return current[b.length] ?? 0;
}


/***/ })

};
