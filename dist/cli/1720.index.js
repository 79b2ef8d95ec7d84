export const id = 1720;
export const ids = [1720,4411,1799,8720];
export const modules = {

/***/ 7926:
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

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 4411:
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

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openReader),
/* harmony export */   parseStream: () => (/* binding */ parseStream)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2317);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2363);
/* harmony import */ var _read_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8587);
/* harmony import */ var _read_problem_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8579);
/* harmony import */ var _read_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9122);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8111);
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
/** Waits for enough bytes to tell the format, and hands everything to its reader. */
class DetectingReader {
    #source;
    #kind;
    #held = [];
    #size = 0;
    #reader;
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
        return this.#reader?.end() ?? [];
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
        if ('parser' in detected)
            return narrowed(detected.parser.open(this.#source), this.#kind);
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
    return {
        write: (chunk) => reader.write(chunk),
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

/***/ 8087:
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


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/judge/judge.js + 16 modules
var judge = __webpack_require__(1987);
// EXTERNAL MODULE: ./lib/compare/benchmarks.js + 4 modules
var benchmarks = __webpack_require__(1756);
// EXTERNAL MODULE: ./lib/compare/coverage.js
var compare_coverage = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/compare/median-rank.js + 5 modules
var median_rank = __webpack_require__(8326);
// EXTERNAL MODULE: ./lib/config/detect/toolchain.js
var toolchain = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/tasks/command-text.js
var command_text = __webpack_require__(5795);
;// CONCATENATED MODULE: ./lib/pipeline/environments.js
/** One environment a suite: the machine, the toolchain, and the command that benchmarks it. */


/** Suites in the order of their first task, each with the environment its numbers are measured in. */
function describeEnvironments(request, host) {
    const suites = suiteNames(request.config);
    return new Map(suites.map((suite) => {
        const tasks = benchmarkTasks(request.config, suite);
        const command = tasks.map((task) => (0,command_text/* commandText */.j)(task.command)).join(' && ');
        return [suite, host.environment(command, request.toolchain)];
    }));
}
/** Suite of result files that were handed over. */
function ingestSuite({ name }) {
    return name ?? toolchain/* DEFAULT_SUITE */.T;
}
function suiteNames(config) {
    if (config.mode === 'ingest')
        return [ingestSuite(config)];
    return [...new Set(config.tasks.map((task) => task.suite))];
}
/** The tasks that measure the benchmarks of a suite. */
function benchmarkTasks({ tasks }, suite) {
    return tasks.filter((task) => task.suite === suite && task.yields.some((y) => y.kind === 'benchmarks'));
}

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

// EXTERNAL MODULE: ./lib/pipeline/find-change.js
var find_change = __webpack_require__(8720);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./lib/places/benchmarks.js
/**
 * Where benchmarks are defined, so that a regression can be shown at its own function. Go's are functions and are
 * found surely; of other tools the name is looked for as a string, and only one single place counts.
 */



const MAX_FILES = 5000;
const FILE_LIMIT_BYTES = 1024 * 1024;
/** https://pkg.go.dev/testing#hdr-Benchmarks */
const GO_FUNCTION = /^func (Benchmark[\p{L}\p{Nd}_]*)\(/u;
const GO_FILES = ['**/*_test.go'];
const SCRIPT_FILES = ['**/*bench*', '**/bench/**/*', '**/{bench,benchmark,benchmarks}/**/*'].map((pattern) => `${pattern}.{js,mjs,cjs,ts,mts,cts,jsx,tsx}`);
const STRING_LITERAL = /(["'`])((?:(?!\1)[^\\\n]){1,300})\1/g;
/**
 * Finds the place of each benchmark, in their order; undefined where there is none or more than one that fits.
 * Reads at most 5,000 files of 1 MiB each below `folder`.
 */
async function locateBenchmarks(files, benchmarks, folder = '.') {
    if (benchmarks.length === 0)
        return [];
    const functions = await goFunctions(files, benchmarks, folder);
    const importPath = functions.size === 0 ? undefined : await readImportPath(files, folder);
    const inGo = benchmarks.map((benchmark) => nearest(functions, benchmark, importPath));
    const unplaced = benchmarks.filter((_, i) => inGo[i] === undefined && functions.size === 0);
    const literals = await stringLiterals(files, unplaced, folder);
    return benchmarks.map((benchmark, i) => inGo[i] ?? onlyOne(literals, benchmark));
}
async function goFunctions(files, benchmarks, folder) {
    const wanted = new Set(benchmarks.map(({ name }) => functionName(name)));
    return benchmarks_define(files, GO_FILES, folder, (line) => {
        const name = GO_FUNCTION.exec(line)?.[1];
        return name !== undefined && wanted.has(name) ? [name] : [];
    });
}
/** `ParseJSON/small-8` is a sub-benchmark of `func BenchmarkParseJSON`. */
function functionName(name) {
    const [top = ''] = name.split('/');
    return top.startsWith('Benchmark') ? top : `Benchmark${top}`;
}
/** The definition in the package's own directory, where that is known, else in the one that is most like it. */
function nearest(functions, { name, package: wanted }, importPath) {
    const found = functions.get(functionName(name)) ?? [];
    // `x_test` is the external test package of the directory x.
    const tested = wanted.replace(/_test$/, '');
    const own = tested === importPath ? '.' : importPath && partBelow(tested, importPath);
    const scored = found.map((one) => ({
        one,
        score: one.directory === own ? Number.POSITIVE_INFINITY : likeness(one.directory, tested),
    }));
    const best = Math.max(...scored.map(({ score }) => score));
    const winners = scored.filter(({ score }) => score === best);
    return winners.length === 1 ? winners[0]?.one.place : undefined;
}
/** How many path elements directory and import path share at their ends; half a one for the root. */
function likeness(directory, importPath) {
    if (directory === '.')
        return 0.5;
    // `x_test` is the external test package of the directory x.
    const wanted = importPath
        .replace(/_test$/, '')
        .split('/')
        .reverse();
    const own = directory.split('/').reverse();
    const different = own.findIndex((element, i) => element !== wanted[i]);
    return different < 0 ? own.length : different;
}
async function stringLiterals(files, benchmarks, folder) {
    if (benchmarks.length === 0)
        return new Map();
    const wanted = new Set(benchmarks.flatMap(({ name }) => spellings(name)));
    return benchmarks_define(files, SCRIPT_FILES, folder, (line) => [...line.slice(0, 2000).matchAll(STRING_LITERAL)].flatMap(([, , text = '']) => wanted.has(text) ? [text] : []));
}
/** The whole name, and its last part where groups stand before it. */
function spellings(name) {
    const last = name.split(/ > | › |\//).at(-1) ?? name;
    return [...new Set([name, last])];
}
function onlyOne(literals, { name }) {
    for (const spelling of spellings(name)) {
        const found = literals.get(spelling) ?? [];
        if (found.length === 1)
            return found[0]?.place;
    }
    return undefined;
}
async function benchmarks_define(files, patterns, folder, namesIn) {
    const definitions = new Map();
    for (const path of (await files.glob(patterns, folder)).slice(0, MAX_FILES)) {
        const directory = external_node_path_.posix.dirname(external_node_path_.posix.relative(folder, path));
        let number = 0;
        for (const line of (await startOf(files, path)).split('\n')) {
            number += 1;
            for (const name of namesIn(line)) {
                const known = definitions.get(name) ?? [];
                if (known.length === 0)
                    definitions.set(name, known);
                known.push({ directory, place: { file: path, line: number } });
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
        mapReport: (paths) => mapReport(tree, paths),
        mapPlaces: (places) => mapPlaces(tree, places),
    };
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
    return [...votes.values()].sort((a, b) => compare(rank(a), rank(b)))[0];
}
function withoutPrefix({ cut, base }, path) {
    return path.startsWith(cut) ? external_node_path_.posix.join(base, path.slice(cut.length)) : undefined;
}
function compare(a, b) {
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
    return places.map(({ file }, i) => mapped.get(inPackage[i] ?? file) ?? fileFromBases(tree, tidyPath(file)));
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

;// CONCATENATED MODULE: ./lib/pipeline/place-outcomes.js



const NAMED_FILES = 3;
/** Lists the tree once; a file that a task writes later is not in the repository. */
async function createPlacer(config, files) {
    const tree = await files.glob(['**/*']);
    const folders = new Map(config.tasks.map((task) => [task.name, task.workingDirectory]));
    const mappers = new Map();
    for (const folder of new Set(['.', ...folders.values()])) {
        const importPath = await readImportPath(files, folder);
        mappers.set(folder, createPathMapper(tree, folder, files.root, importPath));
    }
    const placed = new WeakMap();
    return {
        place(outcome) {
            const known = placed.get(outcome);
            if (known !== undefined)
                return known;
            const folder = folders.get(outcome.name) ?? '.';
            const mapper = mappers.get(folder) ?? createPathMapper(tree, folder, files.root);
            const answer = placeOutcome(outcome, { mapper, files, folder });
            placed.set(outcome, answer);
            return answer;
        },
    };
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
            return placeTests(measurement, around.mapper);
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
function placeCoverage(coverage, mapper) {
    const paths = coverage.files.map(({ path }) => path);
    const { mapped, unmatched } = mapper.mapReport(paths);
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







/** Chance that any unchanged benchmark of the run is found to have regressed; suites share it. */
const WHOLE_ALPHA = 0.01;
/** Both answers place each outcome once; `files` is only read. */
async function createCollector(judgeable, files) {
    const placer = await createPlacer(judgeable.request.config, files);
    const world = { files, placer };
    return {
        async stage(outcome) {
            const suite = await collectSuite(outcome.suite, [outcome], judgeable, world);
            const comparisons = stageComparisons(suite, judgeable);
            return { ...commonFacts(judgeable), suites: [{ ...suite, comparisons }], whole: false };
        },
        async whole(outcomes) {
            const suites = [];
            for (const name of judgeable.baselines.keys()) {
                const own = outcomes.filter(({ suite }) => suite === name);
                const suite = await collectSuite(name, own, judgeable, world);
                suites.push({ ...suite, comparisons: compareSuite(suite, judgeable) });
            }
            return { ...commonFacts(judgeable), suites, whole: true };
        },
    };
}
function commonFacts({ request, today }) {
    const { config, context, change, policyChanges } = request;
    const { policy } = config;
    return { change, policy, policyChanges, today, onDefaultBranch: (0,find_change.onDefaultBranch)(context) };
}
async function collectSuite(suite, outcomes, { request, baselines }, { files, placer }) {
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
        outcomes: placed,
        tests: ofKind(measured, 'tests'),
        ...(merged === undefined
            ? {}
            : { coverage: await keepExecutableLines(merged, request.change, files) }),
        benchmarks: ofKind(measured, 'benchmarks'),
        diagnostics: ofKind(measured, 'diagnostics'),
        comparisons: [],
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
    const several = benchmarkTasks(judgeable.request.config, suite.suite).length > 1;
    const compared = compareSuite(suite, judgeable);
    return several ? compared.filter(({ decision }) => decision !== 'vanished') : compared;
}
function compareSuite(suite, judgeable) {
    const { config } = judgeable.request;
    const tasks = benchmarkTasks(config, suite.suite).map(({ name }) => name);
    const skipped = whySkipped(suite.outcomes.filter(({ name }) => tasks.includes(name)));
    const environment = judgeable.environments.get(suite.suite);
    const suites = [...judgeable.baselines.keys()].filter((name) => benchmarkTasks(config, name).length > 0);
    return (0,benchmarks/* compareBenchmarks */.G)({
        suite: suite.suite,
        head: suite.benchmarks,
        ...(skipped === undefined ? {} : { headSkipped: skipped }),
        baseline: suite.baseline,
        ...(environment === undefined ? {} : { environment }),
        policy: config.policy.benchmarks,
        estimator: median_rank/* medianRank */.J,
        alpha: WHOLE_ALPHA / Math.max(1, suites.length),
    });
}
/** Benchmarks that never ran have not vanished. */
function whySkipped(outcomes) {
    const skipped = outcomes.find(({ status }) => status === 'skipped' || status === 'cancelled');
    if (skipped === undefined)
        return undefined;
    return skipped.skippedBecause ?? { task: skipped.name, reason: 'cancelled' };
}

// EXTERNAL MODULE: ./lib/pipeline/emit.js
var pipeline_emit = __webpack_require__(8087);
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
var outcome = __webpack_require__(4411);
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
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: run.finishedAt - run.startedAt,
        tasks: run.outcomes,
        tests: facts.suites.flatMap(suiteTests),
        coverage: facts.suites.flatMap((suite) => suiteCoverage(suite, facts)),
        comparisons: facts.suites.flatMap((suite) => suite.comparisons),
        baselines: [...run.baselines.values()],
        savedBaselines: run.saved,
        configSources: request.config.sources,
        notices: run.notices,
    };
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
var baseline_explain = __webpack_require__(7926);
;// CONCATENATED MODULE: ./lib/compare/baseline-select.js

const MS_PER_DAY = 86_400_000;
/** The baseline of one suite: its window, the reference among it where there is one, its state and why. */
function selectBaseline(selection) {
    const { suite, answer, policy } = selection;
    const window = candidates(selection);
    const eligible = window.filter(({ entry }) => entry.accepted || !selection.acceptedOnly);
    const problems = answer.problems.filter((problem) => problem.code !== baseline_explain/* UNRELATED */.PL);
    const chosen = choose(eligible, selection.fingerprint);
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
function choose(eligible, fingerprint) {
    const measured = eligible.filter(({ entry }) => entry.benchmarks !== undefined);
    if (measured.length === 0) {
        return baseline_select_nearest(eligible, fingerprint);
    }
    return measured.find((one) => sameMachine(one, fingerprint)) ?? measured[0];
}
/** Of the nearest commit the run of this machine, else its latest. */
function baseline_select_nearest(eligible, fingerprint) {
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
var parse = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 30 modules
var registry = __webpack_require__(8111);
// EXTERNAL MODULE: ./lib/tasks/kinds.js
var kinds = __webpack_require__(3725);
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

;// CONCATENATED MODULE: ./lib/tasks/lines.js
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/tasks/output-tail.js
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
    const plain = (0,external_node_util_.stripVTControlCharacters)(line).trimEnd();
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

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/parsers/read/unread.js
var unread = __webpack_require__(9122);
;// CONCATENATED MODULE: ./lib/tasks/unread.js
/** The same measurement, no longer complete, with one more reason: a doubt travels with the number. */
function asIncomplete(measurement, problem) {
    return { ...measurement, complete: false, problems: [...measurement.problems, problem] };
}

;// CONCATENATED MODULE: ./lib/tasks/yield-groups.js

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
    return {
        write: (chunk) => reader.write(chunk),
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
        return [(0,unread/* unreadMeasurement */.m)({ kind, format, source }, [problem])];
    });
}

;// CONCATENATED MODULE: ./lib/tasks/read-files.js




function fileGroups(spec) {
    return groupYields(spec.yields).flatMap((group) => group.file === undefined ? [] : [{ ...group, file: group.file }]);
}
/**
 * Notes which of the yielded files exist already. Times are compared with each other and never with our clock:
 * those of a file system are coarser, and on a network drive they are another machine's.
 */
async function noteFileTimes(spec, files) {
    const times = new Map();
    for (const { file } of fileGroups(spec)) {
        for (const path of await files.glob([file], spec.workingDirectory)) {
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
        const found = await reading.files.glob([group.file], spec.workingDirectory);
        const stale = await filterStale(found, before, reading.files);
        const fresh = found.filter((path) => !stale.includes(path));
        for (const batch of batches(group, fresh, reading)) {
            measured.push(...(await readBatch(group, batch, reading)));
        }
        if (found.length === 0)
            measured.push(...read_files_unread(group, group.file, noFile(group, spec)));
        const [first] = stale;
        if (first !== undefined)
            measured.push(...read_files_unread(group, first, staleFiles(stale, spec)));
    }
    return measured;
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
    const reader = openGroup(group, source, openReader);
    const problems = [];
    for (const path of paths) {
        try {
            let last;
            for await (const chunk of files.read(path)) {
                reader.write(chunk);
                last = chunk.at(-1) ?? last;
            }
            if (paths.length === 1 || last === LINE_FEED)
                continue;
            // The next file must not go on in this one's last line; nor must a cut result look whole for the line end.
            reader.write(Uint8Array.of(LINE_FEED));
            problems.push(last === undefined ? emptyFile(path) : cutFile(path));
        }
        catch (error) {
            problems.push(unreadable(path, error));
        }
    }
    return reader.end().map((measurement) => problems.reduce(asIncomplete, measurement));
}
const LINE_FEED = 10;
function read_files_unread(group, source, problem) {
    const { format } = group;
    return group.kinds.map((kind) => (0,unread/* unreadMeasurement */.m)({ kind, format, source }, [problem]));
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
    const [known] = error instanceof problem.ProblemError ? error.problems : [];
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

;// CONCATENATED MODULE: ./lib/tasks/read-output.js

/** One reader for all yields without a file; each chunk goes to every format that wants it. */
function openOutputReader(spec, openReader) {
    const readers = groupYields(spec.yields)
        .filter((group) => group.file === undefined)
        .map((group) => openGroup(group, `output of ${spec.name}`, openReader));
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

;// CONCATENATED MODULE: ./lib/tasks/summary.js
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

;// CONCATENATED MODULE: ./lib/tasks/run-attempt.js










/** Runs the command once and reads all that it yields. A failure is a value. */
async function runAttempt(spec, attempt, world) {
    const prepared = (0,kinds/* prepareTask */.t)(spec, world.files.root);
    const before = await noteFileTimes(spec, world.files);
    const output = openOutput(spec, world);
    const { command } = prepared;
    world.emit({ type: 'task.started', task: spec.name, attempt, command: (0,command_text/* commandText */.j)(command) });
    const exit = await world.processes.run({
        ...prepared,
        timeoutMs: spec.timeoutMs,
        signal: world.signal,
        onOutput: output.write,
    });
    const outputTail = output.finish();
    const status = statusOf(exit);
    const problems = attemptProblems(spec, exit);
    if (status === 'cancelled')
        return { status, exit, measurements: [], problems, outputTail };
    const fromFiles = await readFileYields(spec, before, world);
    const measurements = [...output.measure(exit), ...fromFiles];
    for (const one of measurements)
        world.emit(measurementParsed(spec.name, one));
    return { status, exit, measurements, problems, outputTail };
}
/** Shows the output line by line, keeps its tail, and feeds the readers. */
function openOutput(spec, { emit, openReader }) {
    const reader = openOutputReader(spec, openReader);
    const readable = readableLine(spec);
    const tail = createOutputTail();
    const show = (stream) => (raw) => {
        const line = stream === 'stdout' ? readable(raw) : raw;
        if (line === undefined)
            return;
        tail.add(line);
        emit({ type: 'task.output', task: spec.name, stream, line });
    };
    const lines = {
        stdout: createLineSplitter(show('stdout')),
        stderr: createLineSplitter(show('stderr')),
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
            return cut === undefined ? measured : measured.map((one) => asIncomplete(one, cut));
        },
    };
}
function statusOf(exit) {
    if (exit.cancelled)
        return 'cancelled';
    if (exit.timedOut)
        return 'timed-out';
    return exit.startError === undefined && exit.exitCode === 0 ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./lib/tasks/run-task.js


/**
 * Runs the task, again where it failed and `retries` allows. A time limit is not tried twice: it is the most that the
 * task may cost. A command that cannot start will not start the second time either.
 */
async function runTask(spec, world) {
    const earlierAttempts = [];
    let attempts = 1;
    let last = await runAttempt(spec, attempts, world);
    while (mayRetry(last) && attempts <= spec.retries) {
        earlierAttempts.push(last.measurements);
        world.emit({
            type: 'notice',
            message: `${spec.name}: attempt ${attempts} of ${spec.retries + 1} failed, trying again`,
        });
        attempts++;
        last = await runAttempt(spec, attempts, world);
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
        ...(spec.fix === undefined ? {} : { fixCommand: (0,command_text/* commandText */.j)(spec.fix) }),
    };
}
function mayRetry({ status, exit }) {
    return status === 'failed' && exit.startError === undefined;
}

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
    const outcome = await runTask(spec, execution);
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

;// CONCATENATED MODULE: ./lib/pipeline/measure.js
/**
 * From tasks to outcomes: runs the graph, or reads the files that earlier steps left. Each outcome is judged at
 * once by the same rules as the whole, so that nothing starts on what has already failed.
 */








/** One outcome a task, in the order of the graph; in ingest mode one for all files. */
async function measure(measuring, ports) {
    const { judgeable, collector, emit } = measuring;
    const { config } = judgeable.request;
    const reading = {
        files: ports.files,
        openReader: parse/* openReader */.c,
        isConcatenable: (format) => (0,registry.parserFor)(format)?.concatenable ?? false,
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
        judgeTask: (outcome) => judgeStage(outcome, collector),
    });
}
async function judgeStage(outcome, collector) {
    const { kind, summary, findings } = (0,judge/* judge */.S)(await collector.stage(outcome));
    return { verdict: kind, summary, reason: findings[0]?.area ?? 'tasks' };
}
/** The files of earlier steps, as the outcome of a task that has already run. */
async function ingest(config, reading, ports, emit) {
    const startedAt = ports.clock.now();
    const measurements = await readFileYields(resultFiles(config), new Map(), reading);
    for (const one of measurements)
        emit(measurementParsed(INGEST_TASK, one));
    return {
        name: INGEST_TASK,
        suite: ingestSuite(config),
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
        suite: ingestSuite(config),
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
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/compare/match-benchmarks.js
var match_benchmarks = __webpack_require__(6295);
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
        ...(run.tests.length === 0 ? {} : { tests: testResults(run.tests) }),
        ...(coverage?.complete ? { coverage: coverageResults(coverage) } : {}),
        ...(benchmarks === undefined ? {} : { benchmarks }),
        ...(known.size === 0 ? {} : { knownCommits: [...known] }),
    };
}
/** Tasks that ran to their end: others would make progress bars run against a time that means nothing. */
function durations(outcomes) {
    const ended = outcomes.filter((task) => task.status === 'passed' || task.status === 'failed');
    return Object.fromEntries(ended.map((task) => [task.name, task.durationMs]));
}
function testResults(runs) {
    const failed = runs.flatMap((run) => run.failures.map((f) => `${f.suite} ${f.name}`.trim()));
    return {
        counts: sumTestCounts(runs),
        failed: [...new Set(failed)],
    };
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
function leftBehind({ policy, report, tasks }) {
    return [
        `${policy.baseline.directory}/**`,
        ...(report.json === undefined ? [] : [report.json]),
        ...tasks.flatMap(({ workingDirectory, yields }) => yields.flatMap(({ file }) => file === undefined ? [] : [external_node_path_.posix.join(workingDirectory, file)])),
    ];
}
function entryOf(suite, run, now) {
    const environment = run.environments.get(suite.suite);
    if (environment === undefined)
        return undefined;
    const { kind } = run.verdict;
    return buildEntry({
        suite: suite.suite,
        context: run.request.context,
        environment,
        verdict: kind,
        accepted: kind === 'pass' || kind === 'degraded',
        outcomes: suite.outcomes,
        tests: suite.tests,
        ...(suite.coverage === undefined ? {} : { coverage: suite.coverage }),
        benchmarks: suite.benchmarks,
        baseline: suite.baseline,
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
    const startedAt = ports.clock.now();
    const emit = (0,pipeline_emit/* stampEvents */.j)(ports.events, ports.clock);
    emit({ type: 'gate.started', toolVersion: request.toolVersion, sources: request.config.sources });
    for (const message of request.notices)
        emit({ type: 'notice', message });
    const environments = describeEnvironments(request, ports.host);
    const baselines = await loadBaselines(request, environments, ports);
    announce(baselines, emit);
    const today = new Date(startedAt).toISOString().slice(0, 10);
    const judgeable = { request, environments, baselines, today };
    const collector = await createCollector(judgeable, ports.files);
    const outcomes = await measure({ judgeable, collector, emit }, ports);
    const facts = await collector.whole(outcomes);
    const judged = (0,judge/* judge */.S)(facts);
    const finished = { request, environments, facts, verdict: judged };
    const { saved, problems, notices } = await seedBaselines(finished, ports, emit);
    const verdict = problems.length === 0 ? judged : (0,judge/* judge */.S)({ ...facts, recordingProblems: problems });
    for (const { severity, title } of verdict.findings)
        emit({ type: 'finding', severity, title });
    emit({ type: 'verdict.reached', verdict: verdict.kind, summary: verdict.summary });
    const finishedAt = ports.clock.now();
    const report = finishReport({
        ...judgeable,
        environment: [...environments.values()][0] ?? ports.host.environment('', request.toolchain),
        outcomes: ordered(outcomes, facts),
        facts,
        verdict,
        saved,
        notices: [...request.notices, ...notices],
        startedAt,
        finishedAt,
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

/***/ 5795:
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

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ prepareTask)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
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
