export const id = 3981;
export const ids = [3981];
export const modules = {

/***/ 12317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COVERAGE_UNITS),
/* harmony export */   H: () => (/* binding */ MEASUREMENT_KINDS)
/* harmony export */ });
const MEASUREMENT_KINDS = ['tests', 'coverage', 'benchmarks', 'diagnostics'];
const COVERAGE_UNITS = ['statements', 'lines', 'branches', 'functions'];


/***/ }),

/***/ 98587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ decodeHead),
/* harmony export */   XM: () => (/* binding */ Decoder),
/* harmony export */   aJ: () => (/* binding */ stripAnsi)
/* harmony export */ });
/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Chunks may cut characters anywhere.
 * What is not valid UTF-8 is replaced and noted once; guessing other encodings is not done.
 */
/** Decodes one stream. `invalidUtf8` tells afterwards whether anything had to be replaced. */
class Decoder {
    invalidUtf8 = false;
    #held = Buffer.alloc(0);
    #utf16;
    #started = false;
    /** Text of all whole characters so far. */
    write(chunk) {
        const bytes = this.#join(chunk);
        if (this.#started)
            return this.#decode(bytes);
        if (bytes.length >= 3)
            return this.#decode(this.#begin(bytes));
        this.#hold(bytes);
        return '';
    }
    /** Text of what is left, with replacement characters for a cut one. */
    end() {
        const rest = this.#started ? this.#held : this.#begin(this.#held);
        this.#held = Buffer.alloc(0);
        if (this.#utf16 !== undefined)
            return this.#utf16.decode(rest);
        return this.#utf8(rest);
    }
    #join(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        if (this.#held.length === 0)
            return bytes;
        const joined = Buffer.concat([this.#held, bytes]);
        this.#held = Buffer.alloc(0);
        return joined;
    }
    /** Keeps a copy, because the memory of a chunk belongs to who wrote it. */
    #hold(bytes) {
        this.#held = Buffer.from(bytes);
    }
    /** Looks for the mark and returns the bytes after it. */
    #begin(bytes) {
        this.#started = true;
        const [first, second, third] = bytes;
        if (first === 0xef && second === 0xbb && third === 0xbf)
            return bytes.subarray(3);
        if (first === 0xff && second === 0xfe)
            this.#utf16 = new TextDecoder('utf-16le');
        if (first === 0xfe && second === 0xff)
            this.#utf16 = new TextDecoder('utf-16be');
        return bytes;
    }
    #decode(bytes) {
        if (this.#utf16 !== undefined)
            return this.#utf16.decode(bytes, { stream: true });
        const whole = wholeCharacters(bytes);
        this.#hold(bytes.subarray(whole));
        return this.#utf8(bytes.subarray(0, whole));
    }
    #utf8(bytes) {
        const text = bytes.toString('utf8');
        if (!this.invalidUtf8 && text.includes('\ufffd'))
            this.invalidUtf8 = !isValidUtf8(bytes);
        return text;
    }
}
/** The beginning of an input as detection wants it: decoded, without mark and ANSI. */
function decodeHead(bytes) {
    const decoder = new Decoder();
    return stripAnsi(decoder.write(bytes) + decoder.end());
}
/** Number of bytes up to the end of the last whole character. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            break;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
function isValidUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        // The only way that a fatal decoder has to say no.
        return false;
    }
}
// CSI, OSC (ended by BEL or ST), character sets and other two- and three-character sequences, and a lone escape. Every part stops at the next escape: linear.
const ANSI = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[PX^_][^\x1b]*(?:\x1b\\)?|\x1b[ -/]{1,3}[0-~]?|\x1b[@-Z\\-_]?/g;
/** The text without ANSI escape sequences (ECMA-48). */
function stripAnsi(text) {
    return text.includes('\x1b') ? text.replace(ANSI, '') : text;
}


/***/ }),

/***/ 78579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ProblemList),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Problems kept of one input; the rest is counted. */
const KEPT = 50;
const EXCERPT_CHARACTERS = 200;
/** The problems of one input. */
class ProblemList {
    source;
    #kept = [];
    #left = 0;
    #hasError = false;
    constructor(source) {
        this.source = source;
    }
    /** True while everything was understood. */
    get complete() {
        return !this.#hasError;
    }
    error(code, message, where = {}) {
        this.#hasError = true;
        this.#add('error', code, message, where);
    }
    warning(code, message, where = {}) {
        this.#add('warning', code, message, where);
    }
    list() {
        if (this.#left === 0)
            return this.#kept;
        const severity = this.#hasError ? 'error' : 'warning';
        const message = `${this.#left} more problems like these in ${quote(this.source)}`;
        return [...this.#kept, { code: 'more-problems', severity, message }];
    }
    #add(severity, code, message, where) {
        if (this.#kept.length >= KEPT) {
            this.#left += 1;
            return;
        }
        const { line, column, excerpt, hint } = where;
        this.#kept.push({
            code,
            severity,
            message,
            ...(hint === undefined ? {} : { hint }),
            place: {
                file: this.source,
                ...(line === undefined ? {} : { line }),
                ...(column === undefined ? {} : { column }),
            },
            ...(excerpt === undefined ? {} : { excerpt: cut(excerpt, EXCERPT_CHARACTERS) }),
        });
    }
}
/** Text from outside in quotes for a message: control characters escaped, cut at 80 characters. */
function quote(text) {
    return JSON.stringify(cut(text, 80));
}
function cut(text, characters) {
    if (text.length <= characters)
        return text;
    return `${text.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 69122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unreadMeasurement),
/* harmony export */   o: () => (/* binding */ noteEmpty)
/* harmony export */ });
/** Notes that there was nothing at all, and what would have been expected. */
function noteEmpty(problems, expected) {
    problems.error('input-empty', `the input is empty: expected ${expected}`, {
        hint: 'Check that the command before it ran and wrote its output here.',
    });
}
/** An empty, incomplete measurement that carries the reasons why there is nothing in it. */
function unreadMeasurement({ kind, format, source }, problems) {
    const common = { format, source, complete: false, problems };
    switch (kind) {
        case 'tests': {
            const counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
            return { kind, ...common, counts, cases: [], failures: [] };
        }
        case 'coverage':
            return { kind, ...common, unit: 'lines', totals: {}, files: [] };
        case 'benchmarks':
            return { kind, ...common, benchmarks: [], headers: {}, failed: false };
        case 'diagnostics':
            return { kind, ...common, diagnostics: [] };
        default:
            return kind;
    }
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PARSERS: () => (/* binding */ PARSERS),
  detectParser: () => (/* binding */ detectParser),
  parserFor: () => (/* binding */ parserFor)
});

// EXTERNAL MODULE: ./lib/parsers/read/decode.js
var decode = __webpack_require__(98587);
;// CONCATENATED MODULE: ./lib/parsers/read/lines.js

/** Longest line that is read, in UTF-16 units; a longer one is left out and is an error. */
const LONGEST_LINE = 1 << 20;
/** A reader that hands its lines to a format; problems of encoding and length go to the list. */
function lineReader(problems, format) {
    const decoder = new decode/* Decoder */.XM();
    const lines = new LineSplitter(problems, format);
    return {
        write: (chunk) => lines.take(decoder.write(chunk)),
        end() {
            lines.take(decoder.end());
            const blank = lines.finish();
            if (decoder.invalidUtf8) {
                problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"', {
                    hint: 'Write the file as UTF-8.',
                });
            }
            return format.end(blank);
        },
    };
}
class LineSplitter {
    #problems;
    #format;
    #pending = '';
    #overlong = false;
    #ansi = false;
    #blank = true;
    #number = 0;
    constructor(problems, format) {
        this.#problems = problems;
        this.#format = format;
    }
    take(text) {
        if (text.includes('\x1b'))
            this.#ansi = true;
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (this.#pending === '' && !this.#overlong && end - start <= LONGEST_LINE) {
                if (this.#ansi || !this.#isReadWithin(text, start, end)) {
                    this.#emit(text.slice(start, end), true);
                }
            }
            else {
                this.#hold(text.slice(start, end));
                this.#flush(true);
            }
            start = end + 1;
        }
        if (start < text.length)
            this.#hold(text.slice(start));
    }
    /** Emits the last line where it has no end; tells whether all was white space. */
    finish() {
        if (this.#pending !== '' || this.#overlong)
            this.#flush(false);
        return this.#blank;
    }
    #hold(text) {
        if (this.#overlong)
            return;
        if (this.#pending.length + text.length > LONGEST_LINE) {
            this.#overlong = true;
            this.#pending = '';
        }
        else
            this.#pending += text;
    }
    #flush(ended) {
        const line = this.#pending;
        this.#pending = '';
        if (!this.#overlong) {
            this.#emit(line, ended);
            return;
        }
        this.#overlong = false;
        this.#blank = false;
        this.#number += 1;
        const message = `a line of more than ${LONGEST_LINE} characters was left out`;
        this.#problems.error('input-line-too-long', message, { line: this.#number });
    }
    /** A line that the format reads by itself is not blank. */
    #isReadWithin(text, start, end) {
        if (this.#format.lineWithin?.(text, start, end, this.#number + 1) !== true)
            return false;
        this.#number += 1;
        this.#blank = false;
        return true;
    }
    #emit(raw, ended) {
        this.#number += 1;
        const plain = this.#ansi ? (0,decode/* stripAnsi */.aJ)(raw) : raw;
        const line = plain.charCodeAt(plain.length - 1) === 13 ? plain.slice(0, -1) : plain;
        if (this.#blank && line.trim() !== '')
            this.#blank = false;
        this.#format.line(line, this.#number, ended);
    }
}
/** Room for the copy of any name: three bytes at most are one UTF-16 unit. */
const SCRATCH = Buffer.alloc(3 << 10);
/**
 * A copy of a piece of a line with memory of its own. V8 keeps the whole chunk alive for a slice of it, so a name of
 * ten characters could hold 64 KiB.
 */
function owned(text) {
    if (3 * text.length > SCRATCH.length)
        return Buffer.from(text, 'utf8').toString('utf8');
    return SCRATCH.toString('utf8', 0, SCRATCH.write(text, 0, 'utf8'));
}

// EXTERNAL MODULE: ./lib/parsers/read/problem-list.js
var problem_list = __webpack_require__(78579);
;// CONCATENATED MODULE: ./lib/parsers/read/benchmark-list.js


/** Metrics of one benchmark: they are looked up one after the other, so that a line of a million would take minutes. */
const MOST_METRICS = 500;
/** The benchmarks of one input by identity. */
class BenchmarkList {
    #problems;
    #all = [];
    #groups = new Map();
    /** Results of one package follow each other. */
    #group = { packagePath: '', procs: undefined, byName: new Map() };
    #directions = new Map();
    /** One string a unit, however many benchmarks report it. */
    #units = new Map();
    constructor(problems) {
        this.#problems = problems;
    }
    get size() {
        return this.#all.length;
    }
    /** Says which way a unit is better, over what its name suggests; false where the contrary was said before. */
    direct(unit, better) {
        const known = this.#directions.get(unit);
        if (known === undefined)
            this.#directions.set(this.unit(unit), better);
        return known === undefined || known === better;
    }
    /** The same unit, as a string that holds no line. */
    unit(text) {
        const known = this.#units.get(text);
        if (known !== undefined)
            return known;
        const unit = owned(text);
        this.#units.set(unit, unit);
        return unit;
    }
    /** The benchmark of that identity, also where it is new. */
    of(packagePath, name, procs) {
        const group = this.#groupOf(packagePath, procs);
        const known = group.byName.get(name);
        if (known !== undefined)
            return known;
        const before = this.#all.at(-1);
        if (before !== undefined)
            cutToSize(before);
        const found = newBenchmark(packagePath, owned(name), procs);
        group.byName.set(found.name, found);
        this.#all.push(found);
        return found;
    }
    /** Adds one finite value; `hint` is the place that the unit probably has among the metrics. */
    add({ name, metrics }, unit, value, hint = 0) {
        const hinted = metrics[hint];
        const found = hinted?.unit === unit ? hinted : metrics.find((metric) => metric.unit === unit);
        if (found !== undefined)
            found.samples.push(value);
        else if (metrics.length < MOST_METRICS) {
            metrics.push({ unit: this.unit(unit), better: 'lower', samples: [value] });
        }
        else {
            const message = `benchmark ${(0,problem_list/* quote */.h)(name)} has more than ${MOST_METRICS} metrics: ${(0,problem_list/* quote */.h)(unit)} was left out`;
            this.#problems.error('benchmark-too-many-metrics', message);
        }
    }
    /** In order of first appearance. To be called once, at the end: only then all directions are known. */
    list() {
        const directions = new Map();
        for (const unit of this.#units.keys()) {
            directions.set(unit, this.#directions.get(unit) ?? directionOf(unit));
        }
        for (const { metrics } of this.#all) {
            for (const metric of metrics)
                metric.better = directions.get(metric.unit) ?? metric.better;
        }
        return this.#all;
    }
    #groupOf(packagePath, procs) {
        const last = this.#group;
        if (last.packagePath === packagePath && last.procs === procs && this.size > 0)
            return last;
        const key = `${procs ?? ''}\n${packagePath}`;
        this.#group = this.#groups.get(key) ?? { packagePath, procs, byName: new Map() };
        this.#groups.set(key, this.#group);
        return this.#group;
    }
}
function newBenchmark(packagePath, name, procs) {
    return procs === undefined
        ? { package: packagePath, name, metrics: [] }
        : { package: packagePath, name, procs, metrics: [] };
}
/**
 * An array that grew by `push` keeps room for more than it has. Done once, when the next benchmark comes: mostly all
 * repetitions are there by then, and what is left behind is young, so that collecting it costs nothing.
 */
function cutToSize(benchmark) {
    benchmark.metrics = benchmark.metrics.slice();
    for (const metric of benchmark.metrics)
        metric.samples = metric.samples.slice();
}
/** Rates are better high, all else low: `MB/s`, `records/sec`, `ops/s` against `ns/op`, `B/op`, `allocs/op`. */
function directionOf(unit) {
    return /\/(?:s|sec|second)$/i.test(unit) ? 'higher' : 'lower';
}

;// CONCATENATED MODULE: ./lib/parsers/read/benchmark-run.js

/**
 * Adds one value as a sample. What is no finite number, or negative, is an error of the input: a gate that leaves out
 * what it cannot read judges something else than was measured.
 */
function addSample(benchmarks, problems, benchmark, unit, value, line) {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) {
        benchmarks.add(benchmark, unit, value);
        return;
    }
    const shown = (0,problem_list/* quote */.h)(typeof value === 'string' ? value : String(value));
    const message = `benchmark ${(0,problem_list/* quote */.h)(benchmark.name)} has ${shown} as its ${(0,problem_list/* quote */.h)(unit)}: not a number of 0 or more`;
    problems.error('benchmark-bad-value', message, line === undefined ? {} : { line });
}
/** The measurement of everything in the list; none at all is an error. */
function finishBenchmarks(benchmarks, problems, { format, expected, headers = [], failure }) {
    if (failure !== undefined) {
        const message = `the tool says that the run failed: ${(0,problem_list/* quote */.h)(failure)}`;
        problems.warning('benchmarks-run-failed', message);
    }
    const list = benchmarks.list().filter(({ metrics }) => metrics.length > 0);
    if (list.length === 0 && problems.complete) {
        problems.error('benchmarks-none', `no benchmark result found: expected ${expected}`);
    }
    return {
        kind: 'benchmarks',
        format,
        source: problems.source,
        complete: problems.complete,
        problems: problems.list(),
        benchmarks: list,
        headers: Object.fromEntries(headers),
        failed: failure !== undefined,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/read/json-fields.js
/** Fields of JSON whose shape nobody promises: a value of the wanted type, or undefined. */
/** Own keys of an object; none of anything else. */
function keysOf(value) {
    return isObject(value) ? Object.keys(value) : [];
}
/** Own keys of an object with their values; none of anything else. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own field of an object; undefined where there is none, or no object. */
function field(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
function textField(value, key) {
    const found = field(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** Also `NaN` and `Infinity`, which some tools write: who uses it says that it is none. */
function numberField(value, key) {
    const found = field(value, key);
    return typeof found === 'number' ? found : undefined;
}
function listField(value, key) {
    const found = field(value, key);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./lib/parsers/read/json.js
const DEEPEST = 100;
/** Reads one JSON text. Never throws; objects keep even `__proto__` as an ordinary own key. */
function readJson(text) {
    const tooDeep = depthLimitAt(text);
    if (tooDeep !== undefined) {
        return failure(text, tooDeep, 'json-too-deep', `nested deeper than ${DEEPEST} levels`);
    }
    return readShallowJson(text);
}
/** The same for a text that is known to be nested no deeper than is allowed. */
function readShallowJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        // Its messages differ between versions of Node and have no line: the slow way finds the place.
        return new SlowJson(text).read();
    }
}
/** Offset of the bracket that opens one level too many. */
function depthLimitAt(text) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (inString) {
            if (code === 92)
                at += 1;
            else if (code === 34)
                inString = false;
        }
        else if (code === 34)
            inString = true;
        else if (code === 91 || code === 123) {
            depth += 1;
            if (depth > DEEPEST)
                return at;
        }
        else if (code === 93 || code === 125)
            depth -= 1;
    }
    return undefined;
}
function failure(text, at, code, message) {
    const before = text.slice(0, at);
    const start = before.lastIndexOf('\n') + 1;
    const end = text.indexOf('\n', at);
    const lineText = text.slice(start, end < 0 ? text.length : end);
    const line = before.split('\n').length;
    const column = at - start + 1;
    // A minified file is one long line, of which only the beginning would be shown.
    const excerpt = column > 180 ? {} : { excerpt: lineText };
    return { ok: false, code, message, where: { line, column, ...excerpt } };
}
/** Signals the place of a mistake; never leaves this file. */
class Misread extends Error {
    at;
    constructor(message, at, options) {
        super(message, options);
        this.at = at;
    }
}
const NUMBER = /-?(?:NaN|Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const SPACE = /[ \t\n\r]*/y;
/** Recursive descent over RFC 8259; its depth is bounded by the check before it. */
class SlowJson {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    read() {
        try {
            const value = this.#value();
            this.#match(SPACE);
            if (this.#at < this.#text.length)
                throw this.#misread('unexpected text after the end');
            return { ok: true, value };
        }
        catch (error) {
            if (!(error instanceof Misread))
                throw error;
            return failure(this.#text, error.at, 'json-syntax', `not JSON: ${error.message}`);
        }
    }
    #value() {
        this.#match(SPACE);
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#object();
        if (next === '[')
            return this.#array();
        if (next === '"')
            return this.#string();
        for (const [word, value] of [
            ['true', true],
            ['false', false],
            ['null', null],
        ]) {
            if (!this.#text.startsWith(word, this.#at))
                continue;
            this.#at += word.length;
            return value;
        }
        const number = this.#match(NUMBER);
        if (number === undefined)
            throw this.#misread('expected a value');
        return Number(number);
    }
    #object() {
        const entries = [];
        this.#list('}', () => {
            this.#match(SPACE);
            if (this.#text[this.#at] !== '"')
                throw this.#misread('expected a key in double quotes');
            const key = this.#string();
            this.#match(SPACE);
            if (this.#text[this.#at] !== ':')
                throw this.#misread('expected ":"');
            this.#at += 1;
            entries.push([key, this.#value()]);
        });
        return Object.fromEntries(entries);
    }
    #array() {
        const items = [];
        this.#list(']', () => items.push(this.#value()));
        return items;
    }
    #list(close, item) {
        this.#at += 1;
        this.#match(SPACE);
        if (this.#text[this.#at] === close) {
            this.#at += 1;
            return;
        }
        for (;;) {
            item();
            this.#match(SPACE);
            const next = this.#text[this.#at];
            if (next !== ',' && next !== close)
                throw this.#misread(`expected "," or "${close}"`);
            this.#at += 1;
            if (next === close)
                return;
        }
    }
    #string() {
        let end = this.#at + 1;
        while (end < this.#text.length && this.#text[end] !== '"') {
            end += this.#text[end] === '\\' ? 2 : 1;
        }
        if (end >= this.#text.length)
            throw new Misread('a string that does not end', this.#at);
        try {
            const value = JSON.parse(this.#text.slice(this.#at, end + 1));
            this.#at = end + 1;
            return String(value);
        }
        catch (error) {
            throw new Misread('a string with a bad escape or a control character', this.#at, {
                cause: error,
            });
        }
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at = pattern.lastIndex;
        return found;
    }
    #misread(message) {
        const ended = this.#at >= this.#text.length;
        return new Misread(ended ? `${message}, but the text ends` : message, this.#at);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/read/json-scan.js
/**
 * Cuts a stream of JSON at values of certain paths, so that a list of a million results never is in memory as a whole:
 * each is handed over as text. The rest of the document keeps its line ends and has `null` in their place.
 */
const json_scan_DEEPEST = 100;
/** Longest element or rest, in UTF-16 units. */
const LARGEST = 64 << 20;
const LONGEST_KEY = 1 << 16;
const [TAB, LF, CR, json_scan_SPACE, QUOTE, COMMA, COLON] = [9, 10, 13, 32, 34, 44, 58];
const [OPEN_ARRAY, BACKSLASH, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 92, 93, 123, 125];
/** Pieces that are one text; bounded. */
class Text {
    #parts = [];
    #size = 0;
    /** False where it would become too long. */
    add(piece) {
        this.#size += piece.length;
        if (this.#size > LARGEST)
            return false;
        this.#parts.push(piece);
        return true;
    }
    /** The whole, which is forgotten. */
    take() {
        const whole = this.#parts.join('');
        this.#parts = [];
        this.#size = 0;
        return whole;
    }
}
/** Takes the text in pieces that may be cut anywhere. */
class JsonScan {
    #paths;
    #deepest;
    #pieces;
    #stack = [];
    #line = 1;
    /** Of the first character of this line, counted over all pieces. */
    #lineStart = 0;
    /** Characters of earlier pieces. */
    #before = 0;
    /** A key comes next. */
    #awaitsKey = false;
    /** A value comes next. */
    #awaitsValue = true;
    #inString = false;
    #escaped = false;
    /** Characters of a key as it stands, once one begins. */
    #key;
    #keyStart = 0;
    /** Of the element that is being cut out: how deep it stands, and its path. */
    #cut;
    #element = new Text();
    #rest = new Text();
    #documentAt = { line: 1, column: 1 };
    #inDocument = false;
    #failed = false;
    constructor(paths, pieces) {
        this.#paths = paths;
        this.#deepest = Math.max(0, ...paths.map((path) => path.length));
        this.#pieces = pieces;
    }
    write(text) {
        let from = 0;
        this.#keyStart = 0;
        for (let at = 0; at < text.length && !this.#failed; at++) {
            const code = text.charCodeAt(at);
            if (this.#inString) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (code === BACKSLASH)
                    this.#escaped = true;
                else if (code === QUOTE)
                    this.#endString(text, at);
                else if (code === LF)
                    this.#newLine(at);
            }
            else if (code === LF)
                this.#newLine(at);
            else if (code !== json_scan_SPACE && code !== TAB && code !== CR)
                from = this.#token(text, from, at);
        }
        if (this.#failed)
            return;
        this.#key?.push(text.slice(this.#keyStart));
        this.#keep(text.slice(from), 0);
        this.#before += text.length;
    }
    /** Ends the input; an unfinished document is a failure. */
    end() {
        if (!this.#inDocument)
            return;
        this.#fail('input-cut', 'the JSON ends before it is complete: it may be cut', 0);
    }
    /** One character outside of strings; gives from where on this piece is to be kept. */
    #token(text, from, at) {
        const code = text.charCodeAt(at);
        const isClose = code === CLOSE_ARRAY || code === CLOSE_OBJECT;
        if (isClose || code === COMMA) {
            const kept = this.#endElement(text, from, at);
            if (isClose)
                return this.#pop(text, kept, at);
            this.#comma(at);
            return kept;
        }
        if (code === COLON) {
            this.#awaitsKey = false;
            this.#awaitsValue = true;
            return from;
        }
        const begun = this.#awaitsValue ? this.#beginValue(text, from, at) : from;
        if (code === QUOTE)
            this.#beginString(at);
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY)
            this.#push(code === OPEN_ARRAY, at);
        return begun;
    }
    /** Keeps what stood before it; gives where what comes next begins. */
    #beginValue(text, from, at) {
        this.#awaitsValue = false;
        let start = from;
        if (this.#stack.length === 0) {
            if (!this.#beginDocument(text, at))
                return from;
            start = at;
        }
        if (this.#cut !== undefined || this.#stack.length > this.#deepest)
            return start;
        if (!this.#paths.some((path) => this.#isAt(path)))
            return start;
        this.#keep(text.slice(start, at), at);
        const path = this.#stack.map((one) => (one.isArray ? String(one.index) : one.key));
        this.#cut = { depth: this.#stack.length, path, at: this.#place(at) };
        return at;
    }
    #beginDocument(text, at) {
        const code = text.charCodeAt(at);
        if (code !== OPEN_OBJECT && code !== OPEN_ARRAY) {
            const excerpt = text.slice(at, at + 200).split('\n', 1)[0];
            this.#fail('json-syntax', 'not JSON: expected "{" or "["', at, excerpt);
            return false;
        }
        this.#documentAt = this.#place(at);
        this.#inDocument = true;
        return true;
    }
    #isAt(path) {
        if (path.length !== this.#stack.length)
            return false;
        return this.#stack.every(({ isArray, key, index }, depth) => path[depth] === '*' || path[depth] === (isArray ? String(index) : key));
    }
    /** A value that is being cut out ends at what follows it. */
    #endElement(text, from, at) {
        const cut = this.#cut;
        if (cut === undefined || cut.depth !== this.#stack.length)
            return from;
        this.#keep(text.slice(from, at), at);
        this.#cut = undefined;
        const whole = this.#element.take();
        if (!this.#failed)
            this.#pieces.element(whole, cut.at, cut.path);
        this.#keep(`null${'\n'.repeat(this.#line - cut.at.line)}`, at);
        return at;
    }
    #endDocument(text, from, end) {
        const kept = this.#endElement(text, from, end);
        this.#keep(text.slice(kept, end), end);
        const rest = this.#rest.take();
        if (!this.#failed)
            this.#pieces.document(rest, this.#documentAt);
        this.#inDocument = false;
        this.#awaitsValue = true;
        return end;
    }
    #beginString(at) {
        this.#inString = true;
        const isKey = this.#awaitsKey && this.#cut === undefined;
        if (!isKey || this.#stack.length > this.#deepest)
            return;
        this.#key = [];
        this.#keyStart = at;
    }
    #endString(text, at) {
        this.#inString = false;
        const top = this.#stack.at(-1);
        if (this.#key === undefined || top === undefined)
            return;
        this.#key.push(text.slice(this.#keyStart, at + 1));
        const written = this.#key.join('').slice(0, LONGEST_KEY);
        this.#key = undefined;
        top.key = unescaped(written);
    }
    #push(isArray, at) {
        if (this.#stack.length >= json_scan_DEEPEST) {
            this.#fail('json-too-deep', `nested deeper than ${json_scan_DEEPEST} levels`, at);
            return;
        }
        this.#stack.push({ isArray, key: '', index: 0 });
        this.#awaitsKey = !isArray;
        this.#awaitsValue = isArray;
    }
    #pop(text, from, at) {
        const found = text[at] ?? '';
        const top = this.#stack.pop();
        if (top === undefined || top.isArray !== (found === ']')) {
            this.#fail('json-syntax', `not JSON: unexpected "${found}"`, at);
            return from;
        }
        this.#awaitsKey = false;
        this.#awaitsValue = false;
        return this.#stack.length === 0 ? this.#endDocument(text, from, at + 1) : from;
    }
    #comma(at) {
        const top = this.#stack.at(-1);
        if (top === undefined) {
            this.#fail('json-syntax', 'not JSON: unexpected ","', at);
            return;
        }
        top.index += 1;
        this.#awaitsKey = !top.isArray;
        this.#awaitsValue = top.isArray;
    }
    /** Between documents there is nothing but white space to keep. */
    #keep(text, at) {
        if (text === '' || !this.#inDocument)
            return;
        const kept = this.#cut === undefined ? this.#rest : this.#element;
        if (kept.add(text))
            return;
        this.#fail('input-too-large', `a value of more than ${LARGEST >> 20} Mi characters`, at);
    }
    #newLine(at) {
        this.#line += 1;
        this.#lineStart = this.#before + at + 1;
    }
    #place(at) {
        return { line: this.#line, column: this.#before + at - this.#lineStart + 1 };
    }
    #fail(code, message, at, excerpt) {
        if (this.#failed)
            return;
        this.#failed = true;
        this.#inDocument = false;
        this.#pieces.fail(code, message, this.#place(at), excerpt);
        this.#rest.take();
        this.#element.take();
    }
}
function unescaped(written) {
    if (!written.includes('\\'))
        return written.slice(1, -1);
    try {
        return String(JSON.parse(written));
    }
    catch {
        // A key with a bad escape is no path of ours; reading its document says what is wrong.
        return written;
    }
}

// EXTERNAL MODULE: ./lib/parsers/read/unread.js
var unread = __webpack_require__(69122);
;// CONCATENATED MODULE: ./lib/parsers/read/json-reader.js




/** A reader that hands the elements to a format; what is no JSON is a problem, and ends the reading. */
function jsonReader(problems, format) {
    const decoder = new decode/* Decoder */.XM();
    const isMany = format.each.some((path) => path.length === 0);
    let rest;
    let blank = true;
    let documents = 0;
    const scan = new JsonScan(format.each, {
        element(text, at, path) {
            const read = readShallowJson(text);
            if (read.ok)
                format.element(read.value, path, at.line);
            else
                problems.error(read.code, read.message, whereIn(at, read.where));
        },
        document(text, at) {
            documents += 1;
            if (documents > 1 && !isMany) {
                if (documents > 2)
                    return;
                problems.error('json-syntax', 'not JSON: unexpected text after the end', { ...at });
            }
            else if (!isMany) {
                const read = readShallowJson(text);
                if (read.ok)
                    rest = read.value;
                else
                    problems.error(read.code, read.message, whereIn(at, read.where));
            }
        },
        fail(code, message, at, excerpt) {
            problems.error(code, message, { ...at, ...(excerpt === undefined ? {} : { excerpt }) });
        },
    });
    const take = (text) => {
        if (blank && text.trim() !== '')
            blank = false;
        scan.write(text);
    };
    return {
        write: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            scan.end();
            if (decoder.invalidUtf8) {
                problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"');
            }
            if (blank)
                (0,unread/* noteEmpty */.o)(problems, format.expected);
            return format.end(rest);
        },
    };
}
/** A place within a piece as one of the whole input. */
function whereIn(start, { line = 1, column, ...more }) {
    const shifted = column === undefined || line > 1 ? column : start.column + column - 1;
    return {
        ...more,
        line: start.line + line - 1,
        ...(shifted === undefined ? {} : { column: shifted }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/asv-entry.js



/** Columns by which files before version 2 have it as keys. */
const COLUMNS = ['result', 'params', 'samples'];
/** Where they stand in files that were cut before they say so. */
const USUAL_PLACES = { result: 0, params: 1, samples: 11 };
/** By the beginning of the method's name. https://asv.readthedocs.io/en/latest/writing_benchmarks.html#benchmark-types */
const UNITS = [
    [/^time(?:raw)?_/i, 's'],
    [/^(?:peak)?mem_/i, 'bytes'],
];
/** Where `benchmarks.json` is not at hand, which says what a `track_` function counts. */
const OTHER_UNIT = 'value';
/** Adds all results of one benchmark. */
function readAsvEntry({ name, value, line }, { columns, scope, units }, benchmarks, problems) {
    const [result, params, samples] = COLUMNS.map((column) => cellOf(value, column, columns));
    const failed = (which) => problems.error('benchmark-failed', `benchmark ${(0,problem_list/* quote */.h)(which)} did not run`, { line });
    if (result === null || result === undefined) {
        failed(name);
        return;
    }
    const values = Array.isArray(result) ? result : [result];
    const names = namesOf(name, params);
    if (names.length !== values.length) {
        const message = `benchmark ${(0,problem_list/* quote */.h)(name)} has ${values.length} results for ${names.length} combinations of its parameters`;
        problems.error('benchmark-bad-entry', message, { line });
        return;
    }
    const unit = unitOf(name, units);
    values.forEach((one, at) => {
        const own = names[at] ?? name;
        if (one === null)
            failed(own);
        // Not to be run with these parameters, as its setup said.
        else if (!Number.isNaN(one)) {
            const measured = Array.isArray(samples) && Array.isArray(samples[at]) ? samples[at] : [one];
            const benchmark = benchmarks.of(scope, own, undefined);
            for (const sample of measured)
                addSample(benchmarks, problems, benchmark, unit, sample, line);
        }
    });
}
/** A list by columns; before version 2 an object, or the bare result. */
function cellOf(value, column, columns) {
    if (isObject(value))
        return field(value, column);
    if (!Array.isArray(value))
        return column === 'result' ? value : undefined;
    const at = columns.length === 0 ? USUAL_PLACES[column] : columns.indexOf(column);
    return at === undefined || at < 0 ? undefined : value[at];
}
/** Every combination of the parameters, the last one running fastest. */
function namesOf(name, params) {
    const lists = Array.isArray(params) ? params.filter(Array.isArray) : [];
    if (lists.length === 0)
        return [name];
    const size = lists.reduce((product, list) => product * list.length, 1);
    // Nobody measures so many; a file that says so is not to take all memory.
    if (size > 100_000)
        return [];
    let combinations = [[]];
    for (const list of lists)
        combinations = combinations.flatMap((start) => list.map((one) => [...start, String(one)]));
    return combinations.map((values) => `${name}(${values.join(', ')})`);
}
/** What kind of benchmark it is, is in its name; only what a `track_` function counts is not. */
function unitOf(name, units) {
    const method = name.slice(name.lastIndexOf('.') + 1);
    const said = units.get(name);
    const own = UNITS.find(([start]) => start.test(method))?.[1];
    return own ?? (said === 'seconds' ? 's' : said) ?? OTHER_UNIT;
}
/** False for what is counted in a unit that nobody told. */
function isUnitKnown(name, units) {
    return unitOf(name, units) !== OTHER_UNIT;
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/asv.js






const EXPECTED = '{"commit_hash": "…", "result_columns": ["result", "params"], "results": {"speed.time_a": [[0.1], []]}}, as `asv run` writes';
const asv = {
    id: 'asv',
    label: 'airspeed velocity (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://asv.readthedocs.io/en/latest/dev.html#results-json',
    concatenable: true,
    folder: ['benchmarks.json', '*/????????-*.json'],
    detect(head) {
        if (!/^\s*\{/.test(head))
            return 0;
        if (/"commit_hash"\s*:/.test(head) && /"env_name"\s*:|"result_columns"\s*:/.test(head))
            return 0.96;
        return /"param_names"\s*:/.test(head) &&
            /"type"\s*:\s*"(?:time|track|(?:peak)?memory)"/.test(head)
            ? 0.9
            : 0;
    },
    open: (source) => new AsvFiles(source),
};
class AsvFiles {
    #problems;
    #results = [];
    #units = new Map();
    #reader;
    #isFirst = true;
    constructor(source) {
        this.#problems = new problem_list/* ProblemList */.K(source);
        this.#reader = this.#open();
    }
    nextFile() {
        if (!this.#isFirst)
            this.#reader.end();
        this.#isFirst = false;
        this.#reader = this.#open();
    }
    write(chunk) {
        this.#reader.write(chunk);
    }
    end() {
        this.#reader.end();
        this.#checkCommits();
        this.#checkUnits();
        const benchmarks = new BenchmarkList(this.#problems);
        const isOne = new Set(this.#results.map(({ rest }) => scopeOf(rest))).size < 2;
        for (const { entries, rest } of this.#results) {
            const columns = listField(rest, 'result_columns');
            const file = { columns, scope: isOne ? '' : scopeOf(rest), units: this.#units };
            for (const entry of entries)
                readAsvEntry(entry, file, benchmarks, this.#problems);
        }
        const headers = entriesOf(field(this.#results[0]?.rest, 'params')).flatMap(([key, value]) => typeof value === 'string' ? [[key, value]] : []);
        const ended = { format: asv.id, expected: EXPECTED, headers };
        return [finishBenchmarks(benchmarks, this.#problems, ended)];
    }
    #open() {
        const entries = [];
        return jsonReader(this.#problems, {
            expected: EXPECTED,
            each: [['results', '*']],
            element: (value, path, line) => void entries.push({ name: path.at(-1) ?? '', value, line }),
            end: (rest) => {
                if (entries.length > 0)
                    this.#results.push({ entries, rest });
                for (const [name, benchmark] of entriesOf(rest)) {
                    const unit = textField(benchmark, 'unit');
                    if (unit !== undefined)
                        this.#units.set(name, unit);
                }
                return [];
            },
        });
    }
    #checkUnits() {
        const all = this.#results.flatMap(({ entries }) => entries);
        const unknown = all.find(({ name }) => !isUnitKnown(name, this.#units));
        if (unknown === undefined)
            return;
        const message = `the unit of ${(0,problem_list/* quote */.h)(unknown.name)} is not said here: it is called "value"`;
        const hint = 'Read the folder "results", in which benchmarks.json says it.';
        this.#problems.warning('benchmark-unit-unknown', message, { hint });
    }
    /** asv keeps the results of the past beside those of today. */
    #checkCommits() {
        const commits = new Set(this.#results.map(({ rest }) => textField(rest, 'commit_hash')));
        if (commits.size < 2)
            return;
        const some = [...commits].slice(0, 3).map((commit) => (0,problem_list/* quote */.h)(commit ?? ''));
        const message = `the results are of ${commits.size} commits: ${some.join(', ')}`;
        const hint = 'Name the file of one commit and benchmarks.json, or remove the others.';
        this.#problems.error('benchmarks-of-several-commits', message, { hint });
    }
}
function scopeOf(rest) {
    const machine = textField(field(rest, 'params'), 'machine') ?? '';
    return `${machine}/${textField(rest, 'env_name') ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/benchmarkdotnet.js





const benchmarkdotnet_EXPECTED = '{"Benchmarks": [{"FullName": "A.B", "Statistics": {"OriginalValues": [1.5]}}]}, as `--exporters json` writes';
const benchmarkdotnet = {
    id: 'benchmarkdotnet',
    label: 'BenchmarkDotNet (full JSON)',
    kinds: ['benchmarks'],
    definition: 'https://benchmarkdotnet.org/articles/configs/exporters.html#json',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) && /"BenchmarkDotNetVersion"|"HostEnvironmentInfo"\s*:/.test(head)
        ? 0.98
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: benchmarkdotnet_EXPECTED,
            each: [['Benchmarks', '*']],
            element: (value, _, line) => readBenchmark(value, benchmarks, problems, line),
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: benchmarkdotnet.id, expected: benchmarkdotnet_EXPECTED }),
            ],
        });
    },
};
function readBenchmark(one, benchmarks, problems, line) {
    const name = textField(one, 'FullName') ?? textField(one, 'DisplayInfo') ?? '';
    const statistics = field(one, 'Statistics');
    if (!isObject(statistics)) {
        problems.error('benchmark-failed', `benchmark ${(0,problem_list/* quote */.h)(name)} has no results: it failed`, {
            line,
        });
        return;
    }
    const benchmark = benchmarks.of('', name, undefined);
    const values = listField(statistics, 'OriginalValues');
    for (const ns of values.length > 0 ? values : [numberField(statistics, 'Mean')]) {
        addSample(benchmarks, problems, benchmark, 'ns', ns, line);
    }
    const bytes = numberField(field(one, 'Memory'), 'BytesAllocatedPerOperation');
    if (bytes !== undefined)
        addSample(benchmarks, problems, benchmark, 'B/op', bytes, line);
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/benchmarkjs.js





const benchmarkjs_EXPECTED = 'lines like "parse x 1,234 ops/sec ±1.23% (85 runs sampled)"';
const RESULT = /^\s*(\S.{0,2000}?) x (\S{1,40}) ops\/sec .{1,20}% \(\d{1,9} runs? sampled\)$/;
const BEGUN = /^\s*\S.{0,2000} x \S{1,40} ops\/sec/;
const benchmarkjs = {
    id: 'benchmarkjs',
    label: 'benchmark.js (text)',
    kinds: ['benchmarks'],
    definition: 'https://benchmarkjs.com/docs/#prototype_toString',
    concatenable: true,
    detect: (head) => (/ x [\d,.]+ ops\/sec .{1,20}% \(\d+ runs? sampled\)/.test(head) ? 0.97 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return lineReader(problems, {
            line(line, number) {
                const [, name, value = ''] = RESULT.exec(line) ?? [];
                if (name !== undefined) {
                    const benchmark = benchmarks.of('', name, undefined);
                    const rate = Number(value.replaceAll(',', ''));
                    addSample(benchmarks, problems, benchmark, 'ops/sec', rate, number);
                }
                else if (BEGUN.test(line)) {
                    const what = `not a whole result: ${(0,problem_list/* quote */.h)(line)}`;
                    problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
                }
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, benchmarkjs_EXPECTED);
                const ended = { format: benchmarkjs.id, expected: benchmarkjs_EXPECTED };
                return [finishBenchmarks(benchmarks, problems, ended)];
            },
        });
    },
};

;// CONCATENATED MODULE: ./lib/parsers/benchmark/benchmarkluau.js





const benchmarkluau_EXPECTED = 'lines like "SUCCESS: base64 : 15.041ms +/- 0.636% on luau"';
const benchmarkluau_RESULT = /^SUCCESS: (\S.{0,1000}?)\s*:\s+(\S{1,30}?)(ms|us|s) \+\/-\s+\S{1,20}% on /;
const benchmarkluau = {
    id: 'benchmarkluau',
    label: 'Luau bench (text)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/luau-lang/luau/blob/master/bench/bench.py',
    concatenable: true,
    detect: (head) => (/^SUCCESS: .{1,1000}: +\S+ \+\/- +\S+% on /m.test(head) ? 0.97 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return lineReader(problems, {
            line(line, number) {
                const [, name, value, unit] = benchmarkluau_RESULT.exec(line) ?? [];
                if (name !== undefined && unit !== undefined) {
                    const benchmark = benchmarks.of('', name, undefined);
                    addSample(benchmarks, problems, benchmark, unit, Number(value), number);
                }
                else if (/^(?:SUCCESS|FAILED|FAILURE|ERROR): /.test(line)) {
                    const what = `not a result: ${(0,problem_list/* quote */.h)(line)}`;
                    problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
                }
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, benchmarkluau_EXPECTED);
                const ended = { format: benchmarkluau.id, expected: benchmarkluau_EXPECTED };
                return [finishBenchmarks(benchmarks, problems, ended)];
            },
        });
    },
};

;// CONCATENATED MODULE: ./lib/parsers/benchmark/cargo-bench.js





const cargo_bench_EXPECTED = 'lines like "test parse ... bench:       1,234 ns/iter (+/- 56)"';
const cargo_bench_RESULT = /^test (\S.{0,2000}?)\s+\.\.\. bench:\s+(\S{1,40}) (\S{1,20}\/(?:iter|s)) \(\+\/- \S{1,40}\)(?: = (\S{1,40}) (\S{1,20}))?$/;
const STARTED = /^test \S.{0,2000} \.\.\. (?:bench:|FAILED$)/;
const cargoBench = {
    id: 'cargo-bench',
    label: 'cargo bench (text)',
    kinds: ['benchmarks'],
    definition: 'https://doc.rust-lang.org/unstable-book/library-features/test.html',
    concatenable: true,
    detect: (head) => (/^test \S.* \.\.\. bench: +\S+ \S+\/(?:iter|s) \(/m.test(head) ? 0.97 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        let failure;
        let open = false;
        return lineReader(problems, {
            line(line, number) {
                const found = cargo_bench_RESULT.exec(line);
                if (/^running \d{1,9} tests?$/.test(line))
                    open = true;
                else if (/^test result: /.test(line))
                    open = false;
                if (found !== null) {
                    const [, name = '', value = '', unit = '', rate, rateUnit] = found;
                    const benchmark = benchmarks.of('', name, undefined);
                    addSample(benchmarks, problems, benchmark, unit, numberOf(value), number);
                    if (rate !== undefined && rateUnit !== undefined) {
                        addSample(benchmarks, problems, benchmark, rateUnit, numberOf(rate), number);
                    }
                }
                else if (/^test result: FAILED|^error: (?:bench failed|test failed|could not compile)/.test(line)) {
                    failure ??= line;
                }
                else if (STARTED.test(line)) {
                    const what = `not a whole result: ${(0,problem_list/* quote */.h)(line)}`;
                    problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
                }
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, cargo_bench_EXPECTED);
                if (open)
                    problems.error('input-cut', 'there is no line "test result:": it did not end, or the input is cut');
                const ended = { format: cargoBench.id, expected: cargo_bench_EXPECTED };
                const failed = failure === undefined ? {} : { failure };
                return [finishBenchmarks(benchmarks, problems, { ...ended, ...failed })];
            },
        });
    },
};
/** Thousands are set off by commas. A text that is no number stays one, to be named. */
function numberOf(text) {
    const plain = text.replaceAll(',', '');
    return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/cargo-criterion.js







const cargo_criterion_EXPECTED = 'lines like {"reason": "benchmark-complete", "id": "parse", …}';
const cargoCriterion = {
    id: 'cargo-criterion',
    label: 'cargo-criterion (JSON lines)',
    kinds: ['benchmarks'],
    definition: 'https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html',
    concatenable: true,
    detect: (head) => (/^\{"reason"\s*:\s*"(?:benchmark|group)-complete"/m.test(head) ? 0.98 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return lineReader(problems, {
            line(line, number) {
                if (!line.startsWith('{'))
                    return;
                const read = readJson(line);
                if (read.ok)
                    readMessage(read.value, benchmarks, problems, number);
                else
                    problems.error(read.code, read.message, { ...read.where, line: number });
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, cargo_criterion_EXPECTED);
                const ended = { format: cargoCriterion.id, expected: cargo_criterion_EXPECTED };
                return [finishBenchmarks(benchmarks, problems, ended)];
            },
        });
    },
};
/** A sample is the time of so many iterations. */
function readMessage(message, benchmarks, problems, line) {
    if (textField(message, 'reason') !== 'benchmark-complete')
        return;
    const id = textField(message, 'id') ?? '';
    const unit = textField(message, 'unit') ?? textField(field(message, 'typical'), 'unit') ?? 'ns';
    const times = listField(message, 'measured_values');
    const counts = listField(message, 'iteration_count');
    const benchmark = benchmarks.of('', id, undefined);
    if (times.length !== counts.length) {
        const what = `benchmark ${(0,problem_list/* quote */.h)(id)} has ${times.length} values for ${counts.length} counts`;
        problems.error('benchmark-bad-entry', what, { line });
    }
    else if (times.length > 0) {
        for (const [index, time] of times.entries()) {
            addSample(benchmarks, problems, benchmark, unit, Number(time) / Number(counts[index]), line);
        }
    }
    else {
        const typical = numberField(field(message, 'typical'), 'estimate');
        addSample(benchmarks, problems, benchmark, unit, typical, line);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/read/time.js
/** Times for people as numbers of one unit: else a benchmark that becomes slower would change its metric. */
const POWERS = {
    ps: -3,
    ns: 0,
    us: 3,
    µs: 3,
    μs: 3,
    ms: 6,
    s: 9,
};
const MINUTES = { m: 1, h: 60 };
/** NaN for what is no number, or no unit of time. By its digits: a product would differ in the last one. */
function nanosecondsOf(value, unit) {
    const minutes = MINUTES[unit];
    if (minutes !== undefined)
        return Number(value) * minutes * 60e9;
    return Number(`${value}e${POWERS[unit] ?? ''}`);
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/catch2-text.js






const catch2_text_EXPECTED = 'the table of Catch2 with "benchmark name   samples   iterations   estimated"';
const HEADER = /^benchmark name\s+samples\s+iterations\s+(?:est run time|estimated)\s*$/;
const SAMPLES = /^(\S.{0,500}?)?\s+\d{1,9}\s+\d{1,9}\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s*$/;
/** The mean with its bounds, and below it the deviation; what stands before them is more of a long name. */
const TIMES = /^(\S.{0,500}?)?\s+([\d.]{1,20}) (ns|us|ms|s|m|h)\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s*$/;
const catch2Text = {
    id: 'catch2-text',
    label: 'Catch2 benchmarks (text)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/catchorg/Catch2/blob/devel/docs/benchmarks.md',
    concatenable: true,
    detect: (head) => (/^benchmark name\s+samples\s+iterations/m.test(head) ? 0.97 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        let inTable = false;
        let name = '';
        let awaitsMean = false;
        /** Its name is whole with its deviation. */
        let found;
        const finish = () => {
            if (found === undefined)
                return;
            addSample(benchmarks, problems, benchmarks.of('', name, undefined), 'ns', found.ns, found.line);
            found = undefined;
            name = '';
        };
        const more = (part) => {
            name = owned(`${name} ${part ?? ''}`.trim());
        };
        return lineReader(problems, {
            line(line, number) {
                const samples = SAMPLES.exec(line);
                const times = samples === null ? TIMES.exec(line) : null;
                if (HEADER.test(line)) {
                    finish();
                    [inTable, name] = [true, ''];
                }
                else if (!inTable)
                    return;
                else if (times !== null) {
                    if (!awaitsMean && found === undefined)
                        return;
                    more(times[1]);
                    if (!awaitsMean)
                        finish();
                    else
                        found = { ns: nanosecondsOf(times[2] ?? '', times[3] ?? ''), line: number };
                    awaitsMean = false;
                }
                else if (samples !== null) {
                    finish();
                    more(samples[1]);
                    awaitsMean = true;
                }
                else if (/^={10}/.test(line)) {
                    finish();
                    inTable = false;
                }
                // A long name is broken over lines.
                else if (!awaitsMean && /^[^\s-]/.test(line)) {
                    finish();
                    more(line.trim());
                }
                else if (awaitsMean && line.trim() !== '') {
                    const what = `benchmark ${(0,problem_list/* quote */.h)(name)} has no mean: ${(0,problem_list/* quote */.h)(line)}`;
                    problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
                    awaitsMean = false;
                }
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, catch2_text_EXPECTED);
                finish();
                if (awaitsMean)
                    problems.error('input-cut', `benchmark ${(0,problem_list/* quote */.h)(name)} has no mean: the input may be cut`);
                return [
                    finishBenchmarks(benchmarks, problems, { format: catch2Text.id, expected: catch2_text_EXPECTED }),
                ];
            },
        });
    },
};

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(42560);
;// CONCATENATED MODULE: ./lib/parsers/read/xml-characters.js
/**
 * Characters that XML 1.0 does not allow, raw or by number, and that tools write all the same: colours, NUL, halves of
 * pairs. Colours go, all else becomes U+FFFD. https://www.w3.org/TR/xml/#charsets
 */

const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const FORBIDDEN_BUT_ESCAPE = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\ufffe\uffff]/g;
const BY_NUMBER = /&#(?:x([0-9a-f]{1,20})|(\d{1,20}));/gi;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Where the first stands that is there itself; -1 for none. */
function forbiddenIn(text) {
    return text.search(FORBIDDEN);
}
/** True for `#x1b`, `#0`, `#xd83d`, `#x110000`: a number, but of no character that XML allows. */
function isForbiddenNumber(entity) {
    return /^#(?:x[0-9a-f]{1,20}|\d{1,20})$/i.test(entity);
}
/** An attribute, which is whole; `numbers`: characters by number stand in it as they were written. */
function cleanAttribute(value, numbers) {
    return (0,decode/* stripAnsi */.aJ)(cleanText(value, numbers)).replace(HALF, '\ufffd');
}
/**
 * A piece of text. Escapes and halves of pairs stay, since a colour or a pair may be in two pieces: who puts them
 * together takes the colours out.
 */
function cleanText(piece, numbers) {
    const text = numbers ? piece.replace(BY_NUMBER, characterOf) : piece;
    return text.replace(FORBIDDEN_BUT_ESCAPE, '\ufffd');
}
/** Only of what is forbidden: all others were characters before, and what looks like them was meant so. */
function characterOf(written, hex, decimal) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0x10ffff)
        return '\ufffd';
    const character = String.fromCodePoint(code);
    return FORBIDDEN.test(character) || (code >= 0xd800 && code <= 0xdfff) ? character : written;
}

;// CONCATENATED MODULE: ./lib/parsers/read/xml.js
/**
 * XML from outside, streamed: well-formed or an error with its place. Document types are passed over, entities but the
 * five of XML and characters by number do not exist, so nothing is fetched and nothing expands.
 */






const xml_DEEPEST = 200;
/** Bytes in which an XML declaration ends. */
const DECLARATION = 200;
/** Longest attribute, name or comment, in UTF-16 units; text is handed over in pieces and knows no limit. */
const LONGEST_TOKEN = 16 << 20;
/** A reader that hands elements to a format as they come; several files are several documents. */
function xmlReader(problems, format) {
    let document = new XmlDocument(problems, format);
    let blank = true;
    let isFirst = true;
    const finish = () => {
        if (document.finish())
            blank = false;
    };
    return {
        write: (chunk) => document.write(chunk),
        nextFile(path) {
            if (!isFirst)
                finish();
            isFirst = false;
            document = new XmlDocument(problems, format, path);
        },
        end() {
            finish();
            if (blank)
                (0,unread/* noteEmpty */.o)(problems, format.expected);
            return format.end(blank);
        },
    };
}
class XmlDocument {
    #problems;
    #format;
    #path;
    #decoder;
    #head = Buffer.alloc(0);
    #sax = sax.parser(true, { position: true });
    #open = [];
    #hasContent = false;
    #hasRoot = false;
    #failed = false;
    /** Characters were met that XML does not allow: values are to be cleaned. */
    #isUnclean = false;
    /** Some of them by number, as they are still written. */
    #hasNumbers = false;
    constructor(problems, format, path) {
        this.#problems = problems;
        this.#format = format;
        this.#path = path;
        // The types do not know it; without it an attribute of 64 KiB, as of a long message, is an error.
        Reflect.set(sax, 'MAX_BUFFER_LENGTH', LONGEST_TOKEN);
        this.#sax.onopentag = (tag) => this.#begin(tag);
        this.#sax.onclosetag = () => this.#end();
        this.#sax.ontext = (text) => this.#text(text);
        this.#sax.oncdata = (text) => this.#text(text);
        this.#sax.oncomment = (text) => this.#comment(text);
        this.#sax.onerror = (error) => this.#mistake(reasonOf(error));
    }
    write(chunk) {
        if (this.#decoder !== undefined) {
            this.#take(this.#decoder.write(chunk));
            return;
        }
        this.#head = Buffer.concat([this.#head, chunk]);
        if (this.#head.length >= DECLARATION)
            this.#begun();
    }
    /** False where there was nothing but white space. */
    finish() {
        const decoder = this.#decoder ?? this.#begun();
        this.#take(decoder.end());
        if (decoder.invalidUtf8) {
            this.#problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"');
        }
        if (this.#failed)
            return true;
        if (!this.#hasContent) {
            // Among others that hold results it would go unseen.
            if (this.#path === undefined)
                return false;
            this.#fail('input-empty', `the file is empty: expected ${this.#format.expected}`);
            return true;
        }
        const [innermost] = this.#open.slice(-1);
        if (innermost !== undefined) {
            // Its elements are not closed: what is half there is not handed over as if it were whole.
            this.#fail('input-cut', `the input ends within <${innermost}>: it may be cut`);
        }
        else if (!this.#hasRoot)
            this.#fail('xml-syntax', 'not XML: there is no element');
        else
            this.#sax.close();
        return true;
    }
    /** The beginning says how the rest is written. */
    #begun() {
        const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(this.#head.toString('latin1'))?.[1];
        const decoder = decoderFor(label);
        this.#decoder = decoder ?? new decode/* Decoder */.XM();
        if (decoder === undefined) {
            this.#fail('input-encoding', `the encoding ${(0,problem_list/* quote */.h)(label ?? '')} is not known here`);
        }
        this.#take(this.#decoder.write(this.#head));
        this.#head = Buffer.alloc(0);
        return this.#decoder;
    }
    #take(text) {
        if (!this.#hasContent && text.trim() !== '')
            this.#hasContent = true;
        if (!this.#isUnclean)
            this.#lookFor(text);
        // White space before the declaration is no XML, but harmless, and shells write it.
        const from = this.#hasContent && this.#sax.position === 0 ? text.trimStart() : text;
        if (!this.#failed && this.#hasContent)
            this.#sax.write(from);
    }
    #lookFor(text) {
        const at = forbiddenIn(text);
        if (at < 0)
            return;
        const lines = text.slice(0, at).split('\n').length;
        const code = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
        this.#noteUnclean(`U+${code}`, this.#sax.line + lines);
    }
    #noteUnclean(which, line) {
        if (this.#isUnclean || this.#failed)
            return;
        this.#isUnclean = true;
        const message = `characters that XML does not allow (${which}, for one) are colours, and left out, or shown as "\ufffd"`;
        this.#problems.warning('xml-control-character', message, { line });
    }
    #begin({ name, attributes }) {
        if (this.#failed)
            return;
        if (this.#open.length >= xml_DEEPEST) {
            this.#fail('xml-too-deep', `nested deeper than ${xml_DEEPEST} levels`);
            return;
        }
        if (this.#hasRoot && this.#open.length === 0) {
            this.#fail('xml-syntax', `not XML: <${name.slice(0, 80)}> after the end`);
            return;
        }
        this.#hasRoot = true;
        const line = this.#sax.line + 1;
        const plain = withoutPrefix(name);
        const get = (key) => {
            const value = Object.hasOwn(attributes, key) ? Reflect.get(attributes, key) : '';
            if (typeof value !== 'string' || !Object.hasOwn(attributes, key))
                return undefined;
            return this.#isUnclean ? cleanAttribute(value, this.#hasNumbers) : value;
        };
        this.#format.open({ name: plain, line, get }, this.#open);
        this.#open.push(owned(plain));
    }
    #end() {
        const name = this.#failed ? undefined : this.#open.pop();
        if (name !== undefined)
            this.#format.close(name, this.#open);
    }
    #text(piece) {
        if (this.#failed || this.#open.length === 0)
            return;
        this.#format.text?.(this.#isUnclean ? cleanText(piece, this.#hasNumbers) : piece);
    }
    #comment(text) {
        if (!this.#failed && this.#open.length > 0)
            this.#format.comment?.(text);
    }
    #mistake(reason) {
        const entity = String(Reflect.get(this.#sax, 'entity'));
        if (reason === 'Invalid character entity' && isForbiddenNumber(entity) && !this.#failed) {
            // It stays as it is written until it is cleaned.
            this.#hasNumbers = true;
            this.#sax.resume();
            this.#noteUnclean(`&${entity};`, this.#sax.line + 1);
        }
        else
            this.#fail('xml-syntax', `not XML: ${reason}`);
    }
    /** Once: what follows a mistake means nothing. */
    #fail(code, message) {
        this.#sax.resume();
        if (this.#failed)
            return;
        this.#failed = true;
        const where = this.#path === undefined ? '' : `${(0,problem_list/* quote */.h)(this.#path)}: `;
        this.#problems.error(code, `${where}${message}`, {
            line: this.#sax.line + 1,
            column: this.#sax.column + 1,
        });
    }
}
/** Undefined for an encoding that is not known here. UTF-16 shows itself by its mark; UTF-8 is what is not said. */
function decoderFor(label) {
    if (label === undefined || /^(?:utf-?(?:8|16)|us-ascii$)/i.test(label))
        return new decode/* Decoder */.XM();
    try {
        const decoder = new TextDecoder(label);
        return {
            write: (chunk) => decoder.decode(chunk, { stream: true }),
            end: () => decoder.decode(),
            invalidUtf8: false,
        };
    }
    catch {
        // It has no other way to say so.
        return undefined;
    }
}
function withoutPrefix(name) {
    return name.slice(name.indexOf(':') + 1);
}
/** Its messages have the place on lines of their own. */
function reasonOf(error) {
    return (error.message.split('\n', 1)[0] ?? '').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/catch2-xml.js




const catch2_xml_EXPECTED = '<BenchmarkResults name="…"> with <mean value="…"/>, as `-r xml` prints';
const catch2Xml = {
    id: 'catch2-xml',
    label: 'Catch2 benchmarks (XML)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/catchorg/Catch2/blob/devel/src/catch2/reporters/catch_reporter_xml.cpp',
    concatenable: true,
    detect: (head) => (/<(?:Catch|Catch2TestRun)\b/.test(head) ? 0.97 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        let testCase = '';
        let name;
        return xmlReader(problems, {
            expected: catch2_xml_EXPECTED,
            open(tag) {
                if (tag.name === 'TestCase')
                    testCase = tag.get('name') ?? '';
                else if (tag.name === 'BenchmarkResults')
                    name = tag.get('name') ?? '';
                else if (tag.name === 'mean' && name !== undefined) {
                    const benchmark = benchmarks.of(testCase, name, undefined);
                    addSample(benchmarks, problems, benchmark, 'ns', Number(tag.get('value') ?? Number.NaN), tag.line);
                }
                else if (tag.name === 'failed' && name !== undefined) {
                    const what = `benchmark ${(0,problem_list/* quote */.h)(name)} failed: ${(0,problem_list/* quote */.h)(tag.get('message') ?? '')}`;
                    problems.error('benchmark-failed', what, { line: tag.line });
                }
            },
            close(closed) {
                if (closed === 'BenchmarkResults')
                    name = undefined;
            },
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: catch2Xml.id, expected: catch2_xml_EXPECTED }),
            ],
        });
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/parsers/benchmark/criterion.js
/** Criterion's own files, `target/criterion/…/new/{benchmark,sample,estimates}.json`: one benchmark a folder. */






const criterion_EXPECTED = 'files benchmark.json and sample.json or estimates.json of target/criterion';
const UNIT = 'ns/iter';
const criterion = {
    id: 'criterion',
    label: 'Criterion (target/criterion)',
    kinds: ['benchmarks'],
    definition: 'https://bheisler.github.io/criterion.rs/book/user_guide/csv_output.html',
    concatenable: true,
    folder: ['**/new/{benchmark,sample,estimates}.json'],
    detect(head) {
        if (!/^\s*\{/.test(head))
            return 0;
        if (/"sampling_mode"\s*:\s*"(?:Linear|Flat)"/.test(head))
            return 0.97;
        if (/"group_id"\s*:/.test(head) && /"directory_name"\s*:/.test(head))
            return 0.97;
        return /"median_abs_dev"\s*:\s*\{\s*"confidence_interval"/.test(head) ? 0.9 : 0;
    },
    open: (source) => new CriterionFiles(source),
};
class CriterionFiles {
    #problems;
    #folders = new Map();
    #path;
    #reader;
    #isFirst = true;
    constructor(source) {
        this.#problems = new problem_list/* ProblemList */.K(source);
        this.#path = source;
        this.#reader = this.#open();
    }
    nextFile(path) {
        if (!this.#isFirst)
            this.#reader.end();
        this.#isFirst = false;
        this.#path = path;
        this.#reader = this.#open();
    }
    write(chunk) {
        this.#reader.write(chunk);
    }
    end() {
        this.#reader.end();
        const benchmarks = new BenchmarkList(this.#problems);
        for (const [path, folder] of this.#folders)
            this.#add(benchmarks, path, folder);
        const ended = { format: criterion.id, expected: criterion_EXPECTED };
        return [finishBenchmarks(benchmarks, this.#problems, ended)];
    }
    #open() {
        const path = this.#path;
        return jsonReader(this.#problems, {
            expected: criterion_EXPECTED,
            each: [[]],
            element: (value) => this.#understand(value, external_node_path_.posix.dirname(path)),
            end: () => [],
        });
    }
    #understand(value, path) {
        const known = this.#folders.get(path);
        const folder = known ?? { name: undefined, samples: undefined, estimate: undefined };
        if (known === undefined)
            this.#folders.set(path, folder);
        const id = textField(value, 'full_id');
        const times = field(value, 'times');
        if (id !== undefined)
            folder.name = id;
        else if (Array.isArray(times)) {
            const iterations = listField(value, 'iters');
            folder.samples = times.map((time, at) => Number(time) / Number(iterations[at]));
        }
        else {
            const best = field(field(value, 'slope'), 'point_estimate') ??
                numberField(field(value, 'mean'), 'point_estimate');
            if (typeof best === 'number')
                folder.estimate = best;
            else
                this.#problems.error('input-not-understood', `${(0,problem_list/* quote */.h)(this.#path)} is no file of Criterion's`);
        }
    }
    #add(benchmarks, path, { name, samples, estimate }) {
        if (samples === undefined && estimate === undefined) {
            this.#problems.error('benchmark-bad-entry', `${(0,problem_list/* quote */.h)(path)} has neither samples nor an estimate`);
            return;
        }
        const benchmark = benchmarks.of('', name ?? path.replace(/\/new$/, ''), undefined);
        for (const value of samples ?? [estimate]) {
            addSample(benchmarks, this.#problems, benchmark, UNIT, value);
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/criterion-text.js






const criterion_text_EXPECTED = 'lines like "parse   time:   [1.0 µs 1.1 µs 1.2 µs]"';
const TIME = /^(\S.{0,1000}?)?\s+time:\s+\[(\S{1,30}) (\S{1,5}) (\S{1,30}) (\S{1,5}) (\S{1,30}) (\S{1,5})\]$/;
const RATE = /^\s+thrpt:\s+\[\S{1,30} \S{1,12} (\S{1,30}) (\S{1,12}) \S{1,30} \S{1,12}\]$/;
/** Of bytes, bits and elements a second. */
const PREFIXES = {
    '': 1,
    K: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
};
const criterion_text_BEGUN = /\s(?:time|thrpt):\s+\[/;
/** The name stands alone where it is too long to have the time beside it. */
const NAME = /^(?!Benchmarking |Found |Gnuplot |Warning|warning|\s)\S.{0,1000}$/;
const SHORT_NAME = 23;
const criterionText = {
    id: 'criterion-text',
    label: 'Criterion (text)',
    kinds: ['benchmarks'],
    definition: 'https://bheisler.github.io/criterion.rs/book/user_guide/command_line_output.html',
    concatenable: true,
    detect: (head) => (/\stime:\s+\[\S+ \S+ \S+ \S+ \S+ \S+\]\r?$/m.test(head) ? 0.97 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        let name = '';
        let isChange = false;
        return lineReader(problems, {
            line(line, number) {
                const time = TIME.exec(line);
                const rate = RATE.exec(line);
                if (/^\s+change:/.test(line))
                    isChange = true;
                if (time !== null) {
                    isChange = false;
                    if (time[1] !== undefined)
                        name = owned(time[1]);
                    const benchmark = benchmarks.of('', name, undefined);
                    const estimate = nanosecondsOf(time[4] ?? '', time[5] ?? '');
                    addSample(benchmarks, problems, benchmark, 'ns', estimate, number);
                }
                else if (rate !== null && !isChange) {
                    const benchmark = benchmarks.of('', name, undefined);
                    const [unit, value] = rateOf(Number(rate[1]), rate[2] ?? '');
                    addSample(benchmarks, problems, benchmark, unit, value, number);
                }
                else if (criterion_text_BEGUN.test(line) && !isChange) {
                    const what = `not a whole result: ${(0,problem_list/* quote */.h)(line)}`;
                    problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
                }
                else if (line.length > SHORT_NAME && NAME.test(line))
                    name = owned(line);
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, criterion_text_EXPECTED);
                const ended = { format: criterionText.id, expected: criterion_text_EXPECTED };
                return [finishBenchmarks(benchmarks, problems, ended)];
            },
        });
    },
};
/** `1.5 GiB/s` as `B/s`, `2 Melem/s` as `elem/s`: one unit for all, however fast a benchmark is. */
function rateOf(value, unit) {
    const [, prefix = '', plain = ''] = /^([KMGT]i?)?(B\/s|b\/s|bits\/s|elem\/s)$/.exec(unit) ?? [];
    return plain === '' ? [unit, value] : [plain, value * (PREFIXES[prefix] ?? Number.NaN)];
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/deno-bench.js





const deno_bench_EXPECTED = '{"version": 1, "runtime": "Deno/2.0", "benches": [{"name": "parse", "results": [{"ok": {"avg": 1.5}}]}]}, as `deno bench --json` writes';
const denoBench = {
    id: 'deno-bench',
    label: 'deno bench (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://docs.deno.com/runtime/reference/cli/bench/',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) && /"runtime"\s*:\s*"Deno\//.test(head) && /"benches"\s*:/.test(head)
        ? 0.97
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: deno_bench_EXPECTED,
            each: [['benches', '*']],
            element: (value, _, line) => deno_bench_readBenchmark(value, benchmarks, problems, line),
            end(rest) {
                const headers = ['runtime', 'cpu'].flatMap((key) => {
                    const text = textField(rest, key);
                    return text === undefined ? [] : [[key, text]];
                });
                return [
                    finishBenchmarks(benchmarks, problems, {
                        format: denoBench.id,
                        expected: deno_bench_EXPECTED,
                        headers,
                    }),
                ];
            },
        });
    },
};
/** Times are nanoseconds an iteration; of all of them only what they come to is told. */
function deno_bench_readBenchmark(one, benchmarks, problems, line) {
    const name = textField(one, 'name');
    const results = listField(one, 'results');
    if (name === undefined || results.length === 0) {
        const message = 'a benchmark without its name or its results';
        problems.error('benchmark-bad-entry', message, { line });
        return;
    }
    const benchmark = benchmarks.of(textField(one, 'group') ?? '', name, undefined);
    for (const result of results) {
        const failed = field(result, 'failed');
        if (failed === undefined) {
            const average = numberField(field(result, 'ok'), 'avg');
            addSample(benchmarks, problems, benchmark, 'ns', average, line);
        }
        else {
            const said = textField(failed, 'message') ?? '';
            const message = `benchmark ${(0,problem_list/* quote */.h)(name)} did not run: ${(0,problem_list/* quote */.h)(said)}`;
            problems.error('benchmark-failed', message, { line });
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/divan.js






const divan_EXPECTED = "Divan's tree with the columns fastest, slowest, median, mean, samples and iters";
const divan_HEADER = /^(\S.{0,500}?)\s{2,}fastest\s+│ slowest\s+│ median\s+│ mean\s+│ samples │ iters\s*$/;
const ROW = /^((?:│ {2}| {3})*)[├╰]─ (.{1,500}?)(?:\s{2,}|\s(?=[\d.]+ \S+\s*│)|\s+│|$)/;
const CELL = /^([\d.]{1,30}) (ps|ns|µs|us|ms|s)$/;
const divan = {
    id: 'divan',
    label: 'Divan (text)',
    kinds: ['benchmarks'],
    definition: 'https://docs.rs/divan/latest/divan/',
    concatenable: true,
    detect: (head) => (/fastest\s+│ slowest\s+│ median\s+│ mean/.test(head) ? 0.98 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        let path = [];
        return lineReader(problems, {
            line(line, number) {
                const root = divan_HEADER.exec(line)?.[1];
                if (root !== undefined)
                    path = [owned(root)];
                const row = ROW.exec(line);
                if (row === null || path.length === 0)
                    return;
                const depth = (row[1] ?? '').length / 3 + 1;
                path = [...path.slice(0, depth), owned(row[2] ?? '')];
                const cells = line
                    .slice(row[0].length)
                    .split('│')
                    .map((cell) => cell.trim());
                const mean = /│/.test(line) ? divan_cellOf(line) : '';
                if (mean === '' || cells.join('').trim() === '')
                    return;
                const found = CELL.exec(mean);
                if (found === null) {
                    const what = `${(0,problem_list/* quote */.h)(path.join('/'))} has no time as its mean: ${(0,problem_list/* quote */.h)(mean)}`;
                    problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
                    return;
                }
                const benchmark = benchmarks.of('', path.join('/'), undefined);
                addSample(benchmarks, problems, benchmark, 'ns', nanosecondsOf(found[1] ?? '', found[2] ?? ''), number);
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, divan_EXPECTED);
                return [finishBenchmarks(benchmarks, problems, { format: divan.id, expected: divan_EXPECTED })];
            },
        });
    },
};
/** The fourth column; empty for a group, and for what was ignored. */
function divan_cellOf(line) {
    const cells = line.replace(/^(?:│ {2}| {3})*[├╰]─ /, '').split('│');
    return (cells[3] ?? '').trim();
}

;// CONCATENATED MODULE: ./lib/parsers/read/go-bench-fields.js
/** Takes one line of Go benchmark output apart. */
/** What someone meant as a number, also where it is none: `NaN`, `+Inf`, `1,234`, `0x1p-2`. */
const MEANT_AS_NUMBER = /^[+-]?(?:\.?\d|nan$|inf)/i;
/** `BenchmarkSort/n=10-8` → name and GOMAXPROCS; Go appends nothing where that is 1. */
function splitProcs(printed) {
    const dash = printed.lastIndexOf('-');
    const suffix = dash > 0 && printed.length - dash <= 7 ? printed.slice(dash + 1) : '';
    if (!/^[1-9]\d*$/.test(suffix))
        return { name: printed, procs: undefined };
    return { name: printed.slice(0, dash), procs: Number(suffix) };
}
/** Whether a code point is a lower-case letter: `Benchmarking` is no benchmark. */
function isLowerCase(character) {
    if (character === undefined)
        return false;
    if (character < 128)
        return character >= 97 && character <= 122;
    return /^\p{Ll}/u.test(String.fromCodePoint(character));
}
/** Whether the fields are name, iterations, and pairs of value and unit, as far as meant so. */
function isResult(fields) {
    if (fields.length < 4 || fields.length % 2 !== 0 || !/^\d+$/.test(fields[1] ?? ''))
        return false;
    return MEANT_AS_NUMBER.test(fields[2] ?? '');
}
/** Whether a result stands behind something else: a log without a line end, of which the name may be a part. */
function hidesResult(text) {
    const at = text.indexOf(' Benchmark');
    return at >= 0 && isResult(splitFields(text.slice(at)));
}
/** Fields between spaces and tabs. A loop, because this runs for every line and `split` makes twice the garbage. */
function splitFields(text) {
    const fields = [];
    let start = -1;
    for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : 32;
        const space = code === 32 || code === 9;
        if (space && start >= 0)
            fields.push(text.slice(start, at));
        if (space)
            start = -1;
        else if (start < 0)
            start = at;
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/parsers/read/go-bench-scanner.js
/**
 * Reads the usual line of Go benchmark results without making anything that has to be collected again: of a million
 * lines nearly all have the units of the line before, and plain decimals. It gives what the fields of the line give
 * (a property test holds them together), or nothing; then the line is taken apart in the careful way.
 */
/** Below 10^15 every whole number, and every power of ten up to 10^22, is exact: so their quotient is rounded once, as by `Number`. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => 10 ** digits);
const go_bench_scanner_TAB = 9;
const go_bench_scanner_SPACE = 32;
const POINT = 46;
const ZERO = 48;
/** Keeps the units of the last result, and the values of the line that `scan` accepted last. */
class GoBenchScanner {
    /** In the order of `units`; valid until the next call. */
    values = [];
    units = [];
    /** Whether the text from behind the name up to `end` is iterations and a value for each unit, and nothing else. */
    scan(text, nameEnd, end) {
        let at = skipDigits(text, skipSpace(text, nameEnd));
        if (this.units.length === 0 || !isIterations(text, nameEnd, at))
            return false;
        for (let index = 0; index < this.units.length; index++) {
            const from = skipSpace(text, at);
            const valueEnd = from === at ? from : this.#value(index, text, from);
            at = skipSpace(text, valueEnd);
            const unit = this.units[index] ?? '';
            if (valueEnd === from || at === valueEnd || !text.startsWith(unit, at))
                return false;
            at += unit.length;
        }
        return skipSpace(text, at) === end;
    }
    /** Digits, a point and digits, and where they end; `from` for what is left to the careful way. */
    #value(index, text, from) {
        let at = from;
        let whole = 0;
        let point = -1;
        for (;; at++) {
            const code = text.charCodeAt(at);
            if (isDigit(code))
                whole = whole * 10 + (code - ZERO);
            else if (code === POINT && point < 0 && at > from)
                point = at;
            else
                break;
        }
        const decimals = point < 0 ? 0 : at - point - 1;
        const digits = at - from - (point < 0 ? 0 : 1);
        if (digits > MOST_DIGITS)
            return from;
        this.values[index] = whole / (POWERS_OF_TEN[decimals] ?? Number.NaN);
        return at;
    }
}
/** Where the name ends that a line begins with. */
function endOfName(text, start, end) {
    let at = start;
    while (at < end && !isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
/** Space, then at least one digit: what the iterations look like between their two ends. */
function isIterations(text, nameEnd, digitsEnd) {
    return (digitsEnd > nameEnd + 1 &&
        isSpace(text.charCodeAt(nameEnd)) &&
        isDigit(text.charCodeAt(digitsEnd - 1)));
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
function skipDigits(text, from) {
    let at = from;
    while (isDigit(text.charCodeAt(at)))
        at += 1;
    return at;
}
function isSpace(code) {
    return code === go_bench_scanner_SPACE || code === go_bench_scanner_TAB;
}
function isDigit(code) {
    return code >= ZERO && code < ZERO + 10;
}

;// CONCATENATED MODULE: ./lib/parsers/read/go-bench-text.js




const PREFIX = 'Benchmark';
const go_bench_text_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Units of the testing package: a negative value of one is a mistake; a custom metric may go below zero. */
const NEVER_NEGATIVE = new Set(['ns/op', 'B/op', 'allocs/op', 'MB/s']);
const go_bench_text_HEADER = /^(\p{Ll}[^\s\p{Lu}:]{0,63}):[ \t]+(.*)$/u;
const PLACED = /^[^\s:][^:]{0,400}:\d+:\d+: /;
const MOST_HEADERS = 100;
/** What the whole run says of itself; several texts (packages) may share one. */
class GoBenchRun {
    headers = new Map();
    /** The first line in which the tool said that the run failed. */
    failure;
    /** The first line of a compiler or linter, which mostly is the reason. */
    cause;
}
/** One text of results: a whole file, or the output of one package. */
class GoBenchText {
    packagePath;
    #benchmarks;
    #run;
    #problems;
    #pending;
    /** Repetitions follow each other, so the last benchmark is mostly the next. */
    #last;
    #scanner = new GoBenchScanner();
    constructor(packagePath, benchmarks, run, problems) {
        this.packagePath = packagePath;
        this.#benchmarks = benchmarks;
        this.#run = run;
        this.#problems = problems;
    }
    /** One line; `ended` false for a last one without line end, whose numbers may be cut. */
    line(text, number, ended) {
        if (text.startsWith(PREFIX))
            this.#benchmarkLine(text, number, ended);
        else if (this.#pending !== undefined && /^\s*\d+\t/.test(text)) {
            this.#continuation(this.#pending, text, number, ended);
        }
        else if (hidesResult(text))
            this.#mixed(text, number);
        else if (!this.#marker(text, number))
            this.#header(text);
    }
    /** Reads a result like the one before, inside a larger text; false where the line has to be looked at with care. */
    lineWithin(text, start, end) {
        if (this.#pending !== undefined || !text.startsWith(PREFIX, start))
            return false;
        // Above the capitals come the lower-case letters, and other scripts.
        if (!(text.charCodeAt(start + PREFIX.length) < 97))
            return false;
        const last = this.#last?.printed ?? '';
        const isLast = last !== '' && text.startsWith(last, start);
        const nameEnd = isLast ? start + last.length : endOfName(text, start, end);
        if (!this.#scanner.scan(text, nameEnd, end))
            return false;
        const benchmark = this.#benchmark(isLast ? last : text.slice(start, nameEnd));
        const { units, values } = this.#scanner;
        for (let index = 0; index < units.length; index++) {
            this.#benchmarks.add(benchmark, units[index] ?? '', values[index] ?? 0, index);
        }
        return true;
    }
    /** To be called once, after the last line. */
    end() {
        this.#settle();
    }
    #benchmarkLine(text, number, ended) {
        const fields = splitFields(text);
        const name = fields[0] ?? text;
        // `Benchmarking the server…` is somebody's log.
        if (isLowerCase(name.codePointAt(PREFIX.length)))
            return;
        if (this.#pending?.name !== name)
            this.#settle();
        if (!ended && text.length > name.length)
            this.#cut(text, number);
        else if (isResult(fields))
            this.#result(name, fields, number);
        else
            this.#begin(name, text, number);
    }
    #begin(name, text, number) {
        this.#pending = { name: owned(name), number, begun: text.length > name.length };
        // A panic or a failed benchmark is reported right behind the name, on the same line.
        const rest = text.slice(name.length).trimStart();
        if (/^--- (?:FAIL|SKIP): /.test(rest))
            this.#pending = undefined;
        this.#marker(rest, number);
    }
    #continuation(pending, text, number, ended) {
        const fields = [pending.name, ...splitFields(text)];
        if (!isResult(fields))
            return;
        if (ended)
            this.#result(pending.name, fields, number);
        else
            this.#cut(text, number);
    }
    #mixed(text, line) {
        const message = `a result stands behind other output and is not read: ${(0,problem_list/* quote */.h)(text)}`;
        const hint = 'End what the benchmark prints with a line end.';
        this.#problems.error('benchmark-line-mixed', message, { line, hint });
    }
    #cut(text, number) {
        this.#pending = undefined;
        const message = `the last line is cut, so it is not taken as a result: ${(0,problem_list/* quote */.h)(text)}`;
        this.#problems.error('input-cut', message, { line: number, excerpt: text });
    }
    /** `fields`: name, iterations, then pairs of value and unit. */
    #result(name, fields, number) {
        this.#pending = undefined;
        let usable = true;
        for (let at = 2; at + 1 < fields.length; at += 2) {
            const text = fields[at] ?? '';
            const unit = fields[at + 1] ?? '';
            const value = go_bench_text_NUMBER.test(text) ? Number(text) : Number.NaN;
            if (Number.isFinite(value) && !(value < 0 && NEVER_NEGATIVE.has(unit))) {
                this.#benchmarks.add(this.#benchmark(name), unit, value, at / 2 - 1);
                continue;
            }
            usable = false;
            const what = `${(0,problem_list/* quote */.h)(text)} ${(0,problem_list/* quote */.h)(unit)} is not a usable number`;
            this.#problems.error('benchmark-bad-value', `benchmark ${(0,problem_list/* quote */.h)(name)}: ${what}`, {
                line: number,
            });
        }
        if (usable)
            this.#expect(fields);
    }
    /** The units that the next line will probably have. */
    #expect(fields) {
        this.#scanner.units = fields
            .filter((_, at) => at >= 2 && at % 2 === 1)
            .map((unit) => this.#benchmarks.unit(unit));
    }
    #benchmark(printed) {
        if (this.#last?.printed === printed && this.#last.benchmark.package === this.packagePath) {
            return this.#last.benchmark;
        }
        const { name, procs } = splitProcs(printed);
        const benchmark = this.#benchmarks.of(this.packagePath, name, procs);
        this.#last = { printed: owned(printed), benchmark };
        return benchmark;
    }
    /** Lines in which the tool speaks of the run: true where it was one. */
    #marker(text, number) {
        if (/^(?:PASS|ok {2}\t)/.test(text)) {
            this.#settle();
            return true;
        }
        if (/^(?:panic|fatal error): /.test(text)) {
            const message = `the run broke off: ${(0,problem_list/* quote */.h)(text)}`;
            this.#problems.error('benchmarks-broken-off', message, { line: number });
        }
        else if (!/^(?:\s*--- FAIL: |FAIL(?:\t|$)|exit status [1-9]|signal: )/.test(text))
            return false;
        this.#run.failure ??= owned(text.trim());
        return true;
    }
    #header(text) {
        const unit = /^Unit\s+(\S+)\s.*\bbetter=(higher|lower)\b/.exec(text);
        if (unit?.[1] !== undefined) {
            this.#benchmarks.direct(unit[1], unit[2] === 'higher' ? 'higher' : 'lower');
            return;
        }
        // A key without a value takes back what it was.
        if (text === 'pkg:')
            this.packagePath = '';
        const [, key, value] = go_bench_text_HEADER.exec(text) ?? [];
        if (key === undefined || value === undefined) {
            if (PLACED.test(text))
                this.#run.cause ??= owned(text.slice(0, 400));
        }
        else if (key === 'pkg')
            this.packagePath = owned(value.trim());
        else if (!this.#run.headers.has(key) && this.#run.headers.size < MOST_HEADERS) {
            this.#run.headers.set(owned(key), owned(value.slice(0, 256).trim()));
        }
    }
    /** A name whose result never came is a benchmark that is missing. */
    #settle() {
        const pending = this.#pending;
        this.#pending = undefined;
        if (pending?.begun !== true)
            return;
        const message = `benchmark ${(0,problem_list/* quote */.h)(pending.name)} has no result`;
        this.#problems.error('benchmark-without-result', message, { line: pending.number });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/go-bench.js





const go_bench_EXPECTED = 'the output of `go test -bench`, with lines like "BenchmarkParse-8  1000  1234 ns/op"';
const goBench = {
    id: 'go-bench',
    label: 'Go benchmarks (text)',
    kinds: ['benchmarks'],
    definition: 'https://golang.org/design/14313-benchmark-format',
    concatenable: true,
    detect(head) {
        if (/^\{"/.test(head))
            return 0;
        if (/^Benchmark\S*[ \t]+\d+[ \t]+\S+[ \t]\S+/m.test(head))
            return 0.95;
        if (/^pkg: \S/m.test(head))
            return 0.8;
        return /^(?:ok {2}|FAIL|\? {3})\t\S+/m.test(head) ? 0.7 : 0;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        const run = new GoBenchRun();
        const text = new GoBenchText('', benchmarks, run, problems);
        return lineReader(problems, {
            line: (line, number, ended) => text.line(line, number, ended),
            lineWithin: (chunk, start, end) => text.lineWithin(chunk, start, end),
            end(blank) {
                text.end();
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, go_bench_EXPECTED);
                return [finish(benchmarks, run, problems)];
            },
        });
    },
};
function finish(benchmarks, run, problems) {
    if (run.failure !== undefined) {
        const message = `the tool says that the run failed: ${(0,problem_list/* quote */.h)(run.failure)}`;
        const hint = run.cause === undefined ? {} : { hint: `It also says: ${run.cause}` };
        problems.warning('benchmarks-run-failed', message, hint);
    }
    if (benchmarks.size === 0 && problems.complete) {
        problems.error('benchmarks-none', `no benchmark result found: expected ${go_bench_EXPECTED}`, {
            hint: 'Check the -bench pattern, and that the packages build.',
        });
    }
    return {
        kind: 'benchmarks',
        format: 'go-bench',
        source: problems.source,
        complete: problems.complete,
        problems: problems.list(),
        benchmarks: benchmarks.list(),
        headers: Object.fromEntries(run.headers),
        failed: run.failure !== undefined,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/google-benchmark.js





const google_benchmark_EXPECTED = '{"context": {…}, "benchmarks": [{"name": "BM_a", "real_time": 1.5, "time_unit": "ns"}]}';
const googleBenchmark = {
    id: 'google-benchmark',
    label: 'Google Benchmark (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats',
    concatenable: false,
    detect: (head) => /^\s*\{\s*"context"\s*:/.test(head) &&
        /"(?:mhz_per_cpu|library_build_type|time_unit|run_type)"/.test(head)
        ? 0.98
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        const aggregates = { byName: new Map(), measured: new Set() };
        return jsonReader(problems, {
            expected: google_benchmark_EXPECTED,
            each: [['benchmarks', '*']],
            element: (value, _, line) => readEntry(value, benchmarks, problems, line, aggregates),
            end() {
                for (const [name, { value, line }] of aggregates.byName) {
                    if (!aggregates.measured.has(name))
                        readRun(value, name, benchmarks, problems, line);
                }
                return [
                    finishBenchmarks(benchmarks, problems, {
                        format: googleBenchmark.id,
                        expected: google_benchmark_EXPECTED,
                    }),
                ];
            },
        });
    },
};
const TIME_UNITS = new Set(['ns', 'us', 'ms', 's']);
/** Fields that are no counters of the user's. */
const OWN = new Set('family_index per_family_instance_index repetitions repetition_index threads iterations real_time cpu_time'.split(' '));
function readEntry(value, benchmarks, problems, line, aggregates) {
    const name = textField(value, 'run_name') ?? textField(value, 'name') ?? '';
    if (field(value, 'error_occurred') === true || field(value, 'skipped') === true) {
        const said = textField(value, 'error_message') ?? textField(value, 'skip_message') ?? '';
        problems.error('benchmark-failed', `benchmark ${(0,problem_list/* quote */.h)(name)} did not run: ${(0,problem_list/* quote */.h)(said)}`, {
            line,
        });
    }
    else if (textField(value, 'run_type') === 'aggregate') {
        // With aggregates alone, the median stands for all that it was made of.
        if (textField(value, 'aggregate_name') === 'median')
            aggregates.byName.set(name, { value, line });
    }
    else if (isComplexity(value)) {
        return;
    }
    else {
        aggregates.measured.add(name);
        readRun(value, name, benchmarks, problems, line);
    }
}
/** How the times grow, fitted to those of several sizes; before version 1.5 it does not say that it is an aggregate. */
function isComplexity(value) {
    const isFit = numberField(value, 'rms') ?? textField(value, 'big_o');
    return numberField(value, 'real_time') === undefined && isFit !== undefined;
}
function readRun(value, name, benchmarks, problems, line) {
    const time = textField(value, 'time_unit') ?? 'ns';
    if (!TIME_UNITS.has(time)) {
        problems.error('benchmark-bad-entry', `benchmark ${(0,problem_list/* quote */.h)(name)} has the unknown unit of time ${(0,problem_list/* quote */.h)(time)}`, { line });
        return;
    }
    const benchmark = benchmarks.of('', name, undefined);
    const add = (unit, sample) => addSample(benchmarks, problems, benchmark, unit, sample, line);
    add(`real_time ${time}`, numberField(value, 'real_time'));
    add(`cpu_time ${time}`, numberField(value, 'cpu_time'));
    for (const key of keysOf(value)) {
        const counter = OWN.has(key) ? undefined : numberField(value, key);
        if (counter === undefined)
            continue;
        // A counter may count anything, also downwards.
        if (Number.isFinite(counter))
            benchmarks.add(benchmark, key, counter);
        else
            add(key, counter);
        if (/_per_second$|Rate$/i.test(key))
            benchmarks.direct(key, 'higher');
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/hyperfine.js





const hyperfine_EXPECTED = '{"results": [{"command": "sort a", "times": [0.1, 0.2]}]}, as `hyperfine --export-json` writes';
const hyperfine = {
    id: 'hyperfine',
    label: 'hyperfine (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/sharkdp/hyperfine#json',
    concatenable: false,
    detect: (head) => /^\s*\{\s*"results"\s*:\s*\[/.test(head) &&
        /"command"\s*:/.test(head) &&
        /"(?:mean|times)"\s*:/.test(head)
        ? 0.96
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: hyperfine_EXPECTED,
            each: [['results', '*']],
            element: (value, _, line) => readCommand(value, benchmarks, problems, line),
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: hyperfine.id, expected: hyperfine_EXPECTED }),
            ],
        });
    },
};
function readCommand(one, benchmarks, problems, line) {
    const command = textField(one, 'command');
    if (command === undefined) {
        problems.error('benchmark-bad-entry', 'a result without its command', { line });
        return;
    }
    const benchmark = benchmarks.of('', nameOf(command, field(one, 'parameters')), undefined);
    const times = listField(one, 'times');
    const samples = times.length > 0 ? times : [numberField(one, 'mean')];
    for (const time of samples)
        addSample(benchmarks, problems, benchmark, 's', time, line);
    const failed = listField(one, 'exit_codes').filter((code) => code !== 0).length;
    if (failed === 0)
        return;
    const what = `${(0,problem_list/* quote */.h)(command)} did not exit with 0 in ${failed} of ${samples.length} runs`;
    problems.error('benchmark-failed', what, {
        line,
        hint: 'Times of a command that fails mean nothing.',
    });
}
/** A command that was given a name has it at all values of its parameters: they would be one. */
function nameOf(command, parameters) {
    const missing = entriesOf(parameters).filter(([, value]) => !command.includes(String(value)));
    if (missing.length === 0)
        return command;
    return `${command} (${missing.map(([key, value]) => `${key}=${String(value)}`).join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/jmh.js





const jmh_EXPECTED = '[{"benchmark": "a.B.c", "mode": "avgt", "primaryMetric": {"rawData": [[1.5]]}}], as `-rf json` writes';
/**
 * What the profiler of the collector counts while it measures: code that becomes faster allocates more in the same
 * time. Only what is allocated by one operation, `gc.alloc.rate.norm`, tells of the code.
 */
const OF_TIME = /^[·+]?gc\.(?!.*\.norm$)/;
const jmh = {
    id: 'jmh',
    label: 'JMH (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/openjdk/jmh/blob/master/jmh-core/src/main/java/org/openjdk/jmh/results/format/JSONResultFormat.java',
    concatenable: false,
    detect: (head) => /^\s*\[/.test(head) && /"(?:jmhVersion|primaryMetric)"\s*:/.test(head) ? 0.98 : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: jmh_EXPECTED,
            each: [['*']],
            element: (value, _, line) => jmh_readBenchmark(value, benchmarks, problems, line),
            end: () => [finishBenchmarks(benchmarks, problems, { format: jmh.id, expected: jmh_EXPECTED })],
        });
    },
};
/** Throughput is better high, all other modes are times. Parameters are part of the name, as one of them tells no other. */
function jmh_readBenchmark(one, benchmarks, problems, line) {
    const name = textField(one, 'benchmark');
    if (name === undefined) {
        problems.error('benchmark-bad-entry', 'a result without its benchmark', { line });
        return;
    }
    const params = entriesOf(field(one, 'params'));
    const mode = textField(one, 'mode');
    const scope = [
        ...params.map(([key, value]) => `${key}=${value}`),
        ...(mode === 'avgt' ? [] : [mode]),
    ];
    const benchmark = benchmarks.of(scope.filter(Boolean).join(','), name, undefined);
    const metrics = [
        ['', field(one, 'primaryMetric')],
        ...entriesOf(field(one, 'secondaryMetrics')),
    ];
    for (const [label, metric] of metrics) {
        if (OF_TIME.test(label))
            continue;
        const unit = `${label === '' ? '' : `${label} `}${textField(metric, 'scoreUnit') ?? ''}`;
        if (/^ops\/|^\S+\/(?:sec|s)$/.test(unit))
            benchmarks.direct(unit, 'higher');
        for (const value of samplesOf(metric)) {
            addSample(benchmarks, problems, benchmark, unit, value, line);
        }
    }
}
/** A list a fork; in mode `sample` there is a histogram in its place. */
function samplesOf(metric) {
    const raw = listField(metric, 'rawData').flat();
    return raw.length > 0 ? raw : [numberField(metric, 'score')];
}

;// CONCATENATED MODULE: ./lib/parsers/read/whole-text.js

/** Largest document that is read, in UTF-16 units. */
const whole_text_LARGEST = 64 << 20;
/** A reader that calls `understand` with the whole text at the end; an empty text too. */
function wholeTextReader(problems, understand) {
    const decoder = new decode/* Decoder */.XM();
    const parts = [];
    let length = 0;
    const take = (text) => {
        length += text.length;
        if (length <= whole_text_LARGEST)
            parts.push(text);
    };
    return {
        write: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (decoder.invalidUtf8) {
                problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"');
            }
            if (length > whole_text_LARGEST) {
                problems.error('input-too-large', `larger than ${whole_text_LARGEST >> 20} Mi characters: not read`);
                return understand('');
            }
            return understand(parts.join(''));
        },
    };
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/julia.js







const julia_EXPECTED = '[{"BenchmarkTools": "1.0.0"}, [["BenchmarkGroup", {"data": {…}}]]], as `BenchmarkTools.save` writes';
const julia = {
    id: 'julia',
    label: 'BenchmarkTools.jl (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/JuliaCI/BenchmarkTools.jl/blob/main/src/serialization.jl',
    concatenable: false,
    detect: (head) => (/^\s*\[\s*\{[^{}]{0,500}"BenchmarkTools"\s*:/.test(head) ? 0.98 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return wholeTextReader(problems, (text) => {
            if (text.trim() === '') {
                if (problems.complete)
                    (0,unread/* noteEmpty */.o)(problems, julia_EXPECTED);
            }
            else {
                const read = readJson(text);
                if (!read.ok)
                    problems.error(read.code, read.message, read.where);
                else if (!Array.isArray(read.value) || !Array.isArray(read.value[1])) {
                    problems.error('input-not-understood', `not of BenchmarkTools.jl: expected ${julia_EXPECTED}`);
                }
                else {
                    for (const one of read.value[1])
                        readNode(one, [], benchmarks, problems);
                }
            }
            return [finishBenchmarks(benchmarks, problems, { format: julia.id, expected: julia_EXPECTED })];
        });
    },
};
/** Each node is its type and its fields. */
function readNode(node, path, benchmarks, problems) {
    const [type, value] = Array.isArray(node) ? node : [];
    if (type === 'BenchmarkGroup') {
        for (const [key, child] of entriesOf(field(value, 'data'))) {
            readNode(child, [...path, key], benchmarks, problems);
        }
        return;
    }
    const name = path.join('/');
    if (type !== 'Trial' && type !== 'TrialEstimate') {
        problems.error('benchmark-bad-entry', `${(0,problem_list/* quote */.h)(name)} is neither a group nor a trial`);
        return;
    }
    const benchmark = benchmarks.of('', name, undefined);
    const times = type === 'Trial' ? listField(value, 'times') : [field(value, 'time')];
    for (const ns of times)
        addSample(benchmarks, problems, benchmark, 'ns', ns);
    for (const [key, unit] of [
        ['memory', 'B/op'],
        ['allocs', 'allocs/op'],
    ]) {
        addSample(benchmarks, problems, benchmark, unit, field(value, key));
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/k6.js





const k6_EXPECTED = '{"metrics": {"http_req_duration": {"type": "trend", "contains": "time", "values": {"med": 1.5}}}}, as k6 writes its summary';
/** The extremes are single requests, and tell of the machine. */
const TREND = /^(?:avg|med|p\(\d{1,2}(?:\.\d{1,6})?\))$/;
/** Of the counters that k6 has by itself; how much was counted depends on how long it ran. */
const RATES = new Set(['http_reqs', 'iterations', 'ws_msgs_received', 'ws_msgs_sent', 'grpc_reqs']);
const k6 = {
    id: 'k6',
    label: 'k6 summary (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) && (/"k6Version"\s*:/.test(head) || isOlder(head)) ? 0.95 : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        const counters = [];
        return jsonReader(problems, {
            expected: k6_EXPECTED,
            each: [
                ['metrics', '*'],
                ['results', 'metrics', '*'],
            ],
            element(value, path, line) {
                const isListed = path.length > 2;
                const name = isListed ? textField(value, 'name') : path.at(-1);
                if (isListed && textField(value, 'type') === 'counter') {
                    counters.push({ name: name ?? '', count: field(field(value, 'values'), 'count'), line });
                }
                else
                    readMetric(name ?? '', value, benchmarks, problems, line);
            },
            end(rest) {
                const seconds = numberField(field(rest, 'config'), 'duration') ?? Number.NaN;
                for (const { name, count, line } of counters) {
                    if (!RATES.has(name))
                        continue;
                    const benchmark = benchmarks.of('', name, undefined);
                    addSample(benchmarks, problems, benchmark, 'rate /s', Number(count) / seconds, line);
                }
                return [finishBenchmarks(benchmarks, problems, { format: k6.id, expected: k6_EXPECTED })];
            },
        });
    },
};
function isOlder(head) {
    const name = 'http_req_\\w+|iteration_duration|iterations|vus_max|group_duration';
    const metric = new RegExp(`"(?:${name})(?:\\{[^"]{0,200})?"\\s*:\\s*\\{`);
    return /"metrics"\s*:|"root_group"\s*:/.test(head) && metric.test(head);
}
function readMetric(name, metric, benchmarks, problems, line) {
    const nested = field(metric, 'values');
    const values = isObject(nested) ? nested : metric;
    const isTime = (textField(metric, 'contains') ?? 'time') === 'time';
    for (const [key, value] of entriesOf(values)) {
        const isRate = key === 'rate' && RATES.has(name);
        if (!TREND.test(key) && !isRate)
            continue;
        const unit = isRate ? 'rate /s' : `${key}${isTime ? ' ms' : ''}`;
        const benchmark = benchmarks.of('', name, undefined);
        addSample(benchmarks, problems, benchmark, unit, value, line);
    }
    for (const [threshold, result] of entriesOf(field(metric, 'thresholds'))) {
        // The older file says whether it was crossed, the other whether it was kept.
        if (field(result, 'ok') !== false && result !== true)
            continue;
        const message = `${(0,problem_list/* quote */.h)(name)} crossed its threshold ${(0,problem_list/* quote */.h)(threshold)}`;
        problems.error('benchmark-failed', message, { line });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/mitata.js





const mitata_EXPECTED = '{"benchmarks": [{"alias": "a", "runs": [{"name": "a", "stats": {"samples": [1]}}]}]}';
const mitata = {
    id: 'mitata',
    label: 'mitata (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/evanwashere/mitata#mitata',
    concatenable: false,
    detect: (head) => /^\s*\{\s*"layout"\s*:/.test(head) ||
        (/^\s*\{/.test(head) && /"runs"\s*:\s*\[\s*\{\s*"stats"\s*:/.test(head))
        ? 0.96
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: mitata_EXPECTED,
            each: [['benchmarks', '*']],
            element: (value, _, line) => mitata_readBenchmark(value, benchmarks, problems, line),
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: mitata.id, expected: mitata_EXPECTED }),
            ],
        });
    },
};
/** One run for each set of arguments. */
function mitata_readBenchmark(one, benchmarks, problems, line) {
    for (const run of listField(one, 'runs')) {
        const name = textField(run, 'name') ?? textField(one, 'alias') ?? '';
        const error = field(run, 'error');
        if (error !== undefined && error !== null) {
            const said = textField(error, 'message') ?? String(error);
            problems.error('benchmark-failed', `benchmark ${(0,problem_list/* quote */.h)(name)} failed: ${(0,problem_list/* quote */.h)(said)}`, {
                line,
            });
            continue;
        }
        const stats = field(run, 'stats');
        const samples = listField(stats, 'samples');
        const benchmark = benchmarks.of('', name, undefined);
        for (const ns of samples.length > 0 ? samples : [numberField(stats, 'avg')]) {
            addSample(benchmarks, problems, benchmark, 'ns', ns, line);
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/nanobench-identity.js
/** Who a benchmark of nanobench is, the same in its table and in its JSON. */
/** The title where none was given. */
const NO_TITLE = 'benchmark';
/** Title and name; `variables` as `complexityN=100`, without which a benchmark at several sizes would be one. */
function nanobenchIdentity(title, name, variables) {
    const sized = variables.length === 0 ? name : `${name}(${variables.join(', ')})`;
    return [title === NO_TITLE ? '' : title, sized];
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/nanobench.js






const nanobench_EXPECTED = '{"results": [{"name": "a", "unit": "op", "measurements": [{"elapsed": 1.5e-8}]}]}, as templates::json() renders';
/** By what they are called in its table. All of them are 0 where the machine does not count. */
const COUNTERS = [
    ['instructions', 'ins'],
    ['cpucycles', 'cyc'],
    ['branchinstructions', 'bra'],
];
const nanobench = {
    id: 'nanobench',
    label: 'nanobench (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://nanobench.ankerl.com/tutorial.html#json-javascript-object-notation',
    concatenable: false,
    detect: (head) => /^\s*\{\s*"results"\s*:\s*\[/.test(head) &&
        /"(?:clockResolution|medianAbsolutePercentError\(elapsed\))"\s*:/.test(head)
        ? 0.97
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: nanobench_EXPECTED,
            each: [['results', '*']],
            element: (value, _, line) => readResult(value, benchmarks, problems, line),
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: nanobench.id, expected: nanobench_EXPECTED }),
            ],
        });
    },
};
function readResult(one, benchmarks, problems, line) {
    const name = textField(one, 'name');
    if (name === undefined) {
        problems.error('benchmark-bad-entry', 'a result without its name', { line });
        return;
    }
    const complexity = numberField(one, 'complexityN') ?? -1;
    const variables = complexity > 0 ? [`complexityN=${complexity}`] : [];
    const [title, named] = nanobenchIdentity(textField(one, 'title') ?? '', name, variables);
    const benchmark = benchmarks.of(title, named, undefined);
    const unit = textField(one, 'unit') ?? 'op';
    const epochs = listField(one, 'measurements');
    // It writes none for what was optimised away.
    if (epochs.length === 0) {
        problems.error('benchmark-failed', `benchmark ${(0,problem_list/* quote */.h)(named)} has no measurements`, { line });
    }
    // Of one iteration, in which a whole batch is done.
    const batch = numberField(one, 'batch') ?? 1;
    for (const epoch of epochs) {
        const elapsed = numberField(epoch, 'elapsed');
        const ns = elapsed === undefined ? undefined : (elapsed * 1e9) / batch;
        addSample(benchmarks, problems, benchmark, `ns/${unit}`, ns, line);
    }
    for (const [field, short] of COUNTERS) {
        const counts = epochs.map((epoch) => numberField(epoch, field));
        if (counts.every((count) => count === undefined || count === 0))
            continue;
        for (const count of counts) {
            const each = count === undefined ? undefined : count / batch;
            addSample(benchmarks, problems, benchmark, `${short}/${unit}`, each, line);
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/nanobench-table.js
/** Rows of nanobench's table to cells: the last one holds the name, in which a pipe may stand. */
const MOST_COLUMNS = 64;
const NAMED = /^(?::(\w{1,20}): )?`((?:[^`]|``){0,10000})`(?: \((.{1,1000})\))?\s*$/;
/** Undefined for a header of another table, such as the one of complexities. */
function readHeader(line) {
    const cells = cellsOf(line, MOST_COLUMNS);
    const [title = ''] = cells.splice(-1);
    const rate = cells.findIndex((cell) => /^\S+\/s$/.test(cell));
    const unit = cells[rate]?.slice(0, -2);
    // What a unit is called is up to the author: it is the column before its own rate.
    const before = rate > 0 && unit !== undefined && cells[rate - 1]?.endsWith(`/${unit}`);
    const time = before === true ? rate - 1 : cells.findIndex(isTime);
    if (rate < 0 && time < 0)
        return undefined;
    return { titles: cells, title, time: indexOf(time), rate: indexOf(rate) };
}
/** Undefined where the line does not have the cells of the header, and a name after them. */
function readRow(line, { titles }) {
    const cells = cellsOf(line, titles.length);
    const [, mark = '', name, remark = ''] = NAMED.exec(cells.pop() ?? '') ?? [];
    if (name === undefined || cells.length !== titles.length)
        return undefined;
    return { cells, name: name.replaceAll('``', '`'), mark, remark };
}
/** NaN for what is no number. `177,595,338.98`, `2.8%` */
function nanobench_table_numberOf(cell) {
    return /^\d[\d,]{0,40}(?:\.\d{1,20})?%?$/.test(cell)
        ? Number(cell.replace(/[,%]/g, ''))
        : Number.NaN;
}
/** What stands between the first pipes, and the rest. */
function cellsOf(line, columns) {
    const cells = [];
    let from = 1;
    while (cells.length < columns) {
        const end = line.indexOf('|', from);
        if (end < 0)
            break;
        cells.push(line.slice(from, end).trim());
        from = end + 1;
    }
    return [...cells, line.slice(from).trim()];
}
const isTime = (cell) => /^(?:ps|ns|us|µs|ms|s|sec|m|min|h)\/\S+$/.test(cell);
const indexOf = (found) => (found < 0 ? undefined : found);

;// CONCATENATED MODULE: ./lib/parsers/benchmark/nanobench-text.js







const nanobench_text_EXPECTED = 'the table of nanobench with "| ns/op | op/s | err% | total | benchmark"';
/** Below the header of any table. */
const SEPARATOR = /^\|[-:| ]+$/;
/** Counters; the others are made of these and of the time, or tell how long the measuring took. */
const COUNTER = /^(?:ins|cyc|bra)\/\S/;
/** Columns before the time that are no variables of the benchmark. */
const NO_VARIABLE = /^(?:relative|95% CI)$/;
const nanobenchText = {
    id: 'nanobench-text',
    label: 'nanobench (Markdown table)',
    kinds: ['benchmarks'],
    definition: 'https://nanobench.ankerl.com/tutorial.html#quick-start',
    concatenable: true,
    detect: (head) => /^\|(?:[^|\n]{1,100}\|){0,20} *\S+\/s \| +err% \|/m.test(head) && /^\|-+:\|/m.test(head)
        ? 0.96
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        let header;
        /** A line that is no row: the header of the next table, or a row that was cut. */
        let before;
        const bad = (line, number) => problems.error('benchmark-bad-line', `not a row of the table: ${(0,problem_list/* quote */.h)(line)}`, {
            line: number,
            excerpt: line,
        });
        return lineReader(problems, {
            line(line, number) {
                const last = before;
                before = undefined;
                if (last !== undefined && SEPARATOR.test(line))
                    header = copied(readHeader(last.line));
                else {
                    if (last !== undefined && header !== undefined)
                        bad(last.line, last.number);
                    if (!line.startsWith('|'))
                        return;
                    // It is written again only where the columns change: other output may stand between the rows.
                    if (header === undefined || !line.includes('`'))
                        before = { line: owned(line), number };
                    else {
                        const row = readRow(line, header);
                        if (row === undefined)
                            bad(line, number);
                        else
                            addRow(row, header, benchmarks, problems, number);
                    }
                }
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, nanobench_text_EXPECTED);
                if (before !== undefined && header !== undefined)
                    bad(before.line, before.number);
                const ended = { format: nanobenchText.id, expected: nanobench_text_EXPECTED };
                return [finishBenchmarks(benchmarks, problems, ended)];
            },
        });
    },
};
function addRow(row, header, benchmarks, problems, line) {
    const { titles, time, rate } = header;
    const own = titles.slice(0, time ?? rate).flatMap((title, at) => {
        const value = row.cells[at] ?? '';
        return NO_VARIABLE.test(title) || value === '' ? [] : [`${title}=${asWritten(title, value)}`];
    });
    const [title, name] = nanobenchIdentity(header.title, row.name, own);
    if (row.mark === 'boom') {
        const message = `benchmark ${(0,problem_list/* quote */.h)(name)} failed: ${(0,problem_list/* quote */.h)(row.remark)}`;
        problems.error('benchmark-failed', message, { line });
        return;
    }
    if (row.mark === 'wavy_dash') {
        const message = `nanobench says that benchmark ${(0,problem_list/* quote */.h)(name)} is unstable: ${(0,problem_list/* quote */.h)(row.remark)}`;
        const hint = 'Its errors are above 5%: raise minEpochIterations, as it says.';
        problems.warning('benchmark-unstable', message, { line, hint });
    }
    const benchmark = benchmarks.of(title, name, undefined);
    titles.forEach((unit, at) => {
        // The rate is the time over again, and counts only where the time is hidden.
        if (at !== (time ?? rate) && !COUNTER.test(unit))
            return;
        const cell = row.cells[at] ?? '';
        const value = nanobench_table_numberOf(cell);
        addSample(benchmarks, problems, benchmark, unit, Number.isNaN(value) ? cell : value, line);
    });
}
/** A number as the JSON has it. */
function asWritten(title, value) {
    return title === 'complexityN' ? value.replaceAll(',', '') : value;
}
/** It outlives its line. */
function copied(header) {
    if (header === undefined)
        return undefined;
    return { ...header, title: owned(header.title), titles: header.titles.map(owned) };
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/pytest-benchmark.js





const pytest_benchmark_EXPECTED = '{"benchmarks": [{"fullname": "a.py::test_a", "stats": {"mean": 0.1}}]}, as `pytest --benchmark-json` writes';
const pytestBenchmark = {
    id: 'pytest-benchmark',
    label: 'pytest-benchmark (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://pytest-benchmark.readthedocs.io/en/latest/usage.html',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) &&
        /"benchmarks"\s*:|"commit_info"\s*:/.test(head) &&
        /"machine_info"\s*:\s*\{|"fullname"\s*:|"stats"\s*:\s*\{\s*"(?:min|mean|data)"/.test(head)
        ? 0.96
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: pytest_benchmark_EXPECTED,
            each: [['benchmarks', '*']],
            element: (value, _, line) => pytest_benchmark_readBenchmark(value, benchmarks, problems, line),
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: pytestBenchmark.id, expected: pytest_benchmark_EXPECTED }),
            ],
        });
    },
};
/** With `--benchmark-save-data` each round is there, else only what they come to. */
function pytest_benchmark_readBenchmark(one, benchmarks, problems, line) {
    const name = textField(one, 'fullname') ?? textField(one, 'name');
    if (name === undefined) {
        problems.error('benchmark-bad-entry', 'a benchmark without a name', { line });
        return;
    }
    const stats = field(one, 'stats');
    const rounds = listField(stats, 'data');
    const benchmark = benchmarks.of('', name, undefined);
    for (const seconds of rounds.length > 0 ? rounds : [field(stats, 'mean')]) {
        addSample(benchmarks, problems, benchmark, 's', seconds, line);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/tinybench.js





const tinybench_EXPECTED = '[{"name": "a", "result": {"latency": {"mean": 0.1}, "throughput": {"mean": 10}}}], alone or as "tasks"';
const tinybench = {
    id: 'tinybench',
    label: 'tinybench (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/tinylibs/tinybench#taskresult',
    concatenable: false,
    detect: (head) => /^\s*[[{]/.test(head) &&
        // Vitest has them in its report of tests.
        !/"assertionResults"\s*:/.test(head) &&
        /"(?:latency|throughput)"\s*:\s*\{\s*"aad"|"result"\s*:\s*\{[^{}]{0,200}"(?:latency|throughput|hz|totalTime|state)"/.test(head)
        ? 0.95
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: tinybench_EXPECTED,
            each: [['*']],
            element(value, [key = ''], line) {
                // Beside `tasks` a document may have whatever its author wanted.
                const tasks = key === 'tasks' && Array.isArray(value) ? value : [];
                for (const task of /^\d+$/.test(key) ? [value] : tasks) {
                    readTask(task, benchmarks, problems, line);
                }
            },
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: tinybench.id, expected: tinybench_EXPECTED }),
            ],
        });
    },
};
function readTask(task, benchmarks, problems, line) {
    const name = textField(task, 'name');
    const result = isObject(field(task, 'result')) ? field(task, 'result') : task;
    if (name === undefined) {
        problems.error('benchmark-bad-entry', 'a task without its name', { line });
        return;
    }
    const error = field(result, 'error');
    if (error !== undefined && error !== null) {
        problems.error('benchmark-failed', `task ${(0,problem_list/* quote */.h)(name)} failed`, { line });
        return;
    }
    const benchmark = benchmarks.of('', name, undefined);
    // Before version 3 the latency had no name of its own.
    const latency = isObject(field(result, 'latency')) ? field(result, 'latency') : result;
    const samples = listField(latency, 'samples');
    for (const ms of samples.length > 0 ? samples : [numberField(latency, 'mean')]) {
        addSample(benchmarks, problems, benchmark, 'latency ms', ms, line);
    }
    const rate = numberField(field(result, 'throughput'), 'mean') ?? numberField(result, 'hz');
    if (rate !== undefined)
        addSample(benchmarks, problems, benchmark, 'throughput ops/s', rate, line);
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/tollgate-csv.js





const tollgate_csv_EXPECTED = 'a table with the columns name, unit and value, as docs/generic-csv.md describes';
const NEEDED = ['name', 'unit', 'value'];
const tollgate_csv_HEADER = /^"?(?:name|package|unit|value|better|procs)"?(?:,"?\w{1,30}"?){2,20}\s*$/i;
/** A field, quoted or not, and what follows it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
const tollgate_csv_NUMBER = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,5})?$/;
const tollgateCsv = {
    id: 'tollgate-csv',
    label: 'Plain CSV',
    kinds: ['benchmarks'],
    definition: 'docs/generic-csv.md',
    concatenable: false,
    detect(head) {
        const [first = ''] = head.split(/\r?\n/, 1);
        const columns = tollgate_csv_HEADER.test(first) ? (fieldsOf(first) ?? []).map(plain) : [];
        return NEEDED.every((name) => columns.includes(name)) ? 0.9 : 0;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        let columns;
        return lineReader(problems, {
            line(text, line) {
                if (text.trim() === '')
                    return;
                const fields = fieldsOf(text);
                if (columns !== undefined)
                    tollgate_csv_readRow(fields, columns, { benchmarks, problems, line, text });
                else
                    columns = tollgate_csv_readHeader(fields, problems, line);
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, tollgate_csv_EXPECTED);
                const ended = { format: tollgateCsv.id, expected: tollgate_csv_EXPECTED };
                return [finishBenchmarks(benchmarks, problems, ended)];
            },
        });
    },
};
function tollgate_csv_readHeader(fields, problems, line) {
    const columns = (fields ?? []).map(plain);
    const lacking = NEEDED.filter((name) => !columns.includes(name));
    if (lacking.length > 0) {
        const message = `the first row does not name the column ${lacking.map(problem_list/* quote */.h).join(' and ')}`;
        problems.error('csv-columns', message, { line });
    }
    return columns;
}
function tollgate_csv_readRow(fields, columns, { benchmarks, problems, line, text }) {
    if (NEEDED.some((name) => !columns.includes(name)))
        return;
    const wrong = (message) => problems.error('csv-row', message, { line, excerpt: text.slice(0, 200) });
    const mistake = mistakeIn(fields, columns);
    if (fields === undefined || mistake !== undefined) {
        wrong(mistake ?? '');
        return;
    }
    const get = tollgate_csv_cellsOf(fields, columns);
    const [unit, procs, better, value] = [get('unit'), get('procs'), get('better'), get('value')];
    const threads = procs === '' ? undefined : Number(procs);
    const benchmark = benchmarks.of(get('package'), get('name'), threads);
    const number = tollgate_csv_NUMBER.test(value.trim()) ? Number(value) : value;
    if (typeof number === 'number' && number < 0 && Number.isFinite(number))
        benchmarks.add(benchmark, unit, number);
    else
        addSample(benchmarks, problems, benchmark, unit, number, line);
    if ((better === 'lower' || better === 'higher') && !benchmarks.direct(unit, better))
        wrong(`${(0,problem_list/* quote */.h)(unit)} was said to be better ${better === 'lower' ? 'higher' : 'lower'} before`);
}
function mistakeIn(fields, columns) {
    if (fields === undefined)
        return 'a quotation mark that does not end on its line';
    if (fields.length !== columns.length)
        return `${fields.length} fields, where the first row has ${columns.length}`;
    const get = tollgate_csv_cellsOf(fields, columns);
    const [procs, better] = [get('procs'), get('better')];
    if (get('name').trim() === '' || get('unit').trim() === '')
        return 'a row without its name or its unit';
    if (procs !== '' && !/^[1-9]\d{0,8}$/.test(procs))
        return `${(0,problem_list/* quote */.h)(procs)} processors`;
    return /^(?:|lower|higher)$/.test(better)
        ? undefined
        : `${(0,problem_list/* quote */.h)(better)} is neither "lower" nor "higher"`;
}
/** By column; empty for one that is not there. */
function tollgate_csv_cellsOf(fields, columns) {
    return (name) => (columns.includes(name) ? fields[columns.indexOf(name)] : undefined) ?? '';
}
/** Undefined where a quoted field does not end. */
function fieldsOf(text) {
    const fields = [];
    FIELD.lastIndex = 0;
    for (;;) {
        const found = FIELD.exec(text);
        if (found === null)
            return undefined;
        fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
        if (found[3] === '')
            return fields;
    }
}
function plain(column) {
    return column.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/tollgate-json-document.js
/** Takes the document of `tollgate-json` apart; every wrong value is named by benchmark and metric. */


/** Benchmarks and headers of one input, with its mistakes in the list of problems. */
class TollgateBenchmarks {
    benchmarks;
    headers = new Map();
    #problems;
    constructor(problems) {
        this.#problems = problems;
        this.benchmarks = new BenchmarkList(problems);
    }
    /** `{"benchmarks": […], "headers": {…}}`, or one benchmark alone. */
    document(value, expected) {
        const fields = tollgate_json_document_fieldsOf(value);
        const list = fields?.has('metrics') ? [value] : fields?.get('benchmarks');
        if (!Array.isArray(list)) {
            this.#problems.error('input-wrong-shape', `not the expected shape: expected ${expected}`);
            return;
        }
        for (const [key, header] of tollgate_json_document_fieldsOf(fields?.get('headers')) ?? []) {
            this.headers.set(key, typeof header === 'string' ? header : JSON.stringify(header));
        }
        for (const [index, each] of list.entries())
            this.benchmark(each, `benchmarks[${index}]`);
    }
    /** `where` names it as long as its own name is not known. */
    benchmark(value, where) {
        const fields = tollgate_json_document_fieldsOf(value) ?? new Map();
        const { name, packagePath, procs } = {
            name: fields.get('name'),
            packagePath: fields.get('package') ?? '',
            procs: fields.get('procs'),
        };
        if (typeof name !== 'string' || name === '') {
            this.#wrong(where, '"name" must be a text that is not empty');
        }
        else if (typeof packagePath !== 'string') {
            this.#wrong((0,problem_list/* quote */.h)(name), '"package" must be a text');
        }
        else if (procs !== undefined && !isProcs(procs)) {
            this.#wrong((0,problem_list/* quote */.h)(name), '"procs" must be a whole number from 1');
        }
        else
            this.#metrics({ packagePath, name, procs }, tollgate_json_document_fieldsOf(fields.get('metrics')));
    }
    #metrics(identity, metrics) {
        if (metrics === undefined || metrics.size === 0) {
            this.#wrong((0,problem_list/* quote */.h)(identity.name), '"metrics" must name at least one unit');
        }
        for (const [unit, value] of metrics ?? []) {
            const metric = tollgate_json_document_fieldsOf(value);
            const samples = metric?.get('samples');
            this.#direct(identity.name, unit, metric?.get('better'));
            if (Array.isArray(samples) && samples.length > 0)
                this.#samples(identity, unit, samples);
            else
                this.#wrong(`${(0,problem_list/* quote */.h)(identity.name)}, ${(0,problem_list/* quote */.h)(unit)}`, '"samples" must be a list of numbers');
        }
    }
    #samples({ packagePath, name, procs }, unit, samples) {
        for (const sample of samples) {
            if (typeof sample === 'number' && Number.isFinite(sample)) {
                this.benchmarks.add(this.benchmarks.of(packagePath, name, procs), unit, sample);
            }
            else
                this.#wrong(`${(0,problem_list/* quote */.h)(name)}, ${(0,problem_list/* quote */.h)(unit)}`, `${show(sample)} is not a usable number`);
        }
    }
    #direct(name, unit, better) {
        if (better === undefined)
            return;
        const subject = `${(0,problem_list/* quote */.h)(name)}, ${(0,problem_list/* quote */.h)(unit)}`;
        if (better !== 'lower' && better !== 'higher') {
            this.#wrong(subject, '"better" must be "lower" or "higher"');
        }
        else if (!this.benchmarks.direct(unit, better)) {
            this.#wrong(subject, `"better" is "${better}" here and not elsewhere`);
        }
    }
    #wrong(subject, what) {
        this.#problems.error('benchmark-bad-value', `benchmark ${subject}: ${what}`);
    }
}
function isProcs(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}
/** Own fields of an object in a map, where `__proto__` is a key like any other. */
function tollgate_json_document_fieldsOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}
function show(value) {
    return typeof value === 'number' ? String(value) : (0,problem_list/* quote */.h)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/tollgate-json.js





const tollgate_json_EXPECTED = '{"benchmarks": [{"name": "…", "metrics": {"ns/op": {"samples": [1, 2]}}}]}, or one such benchmark a line';
const tollgateJson = {
    id: 'tollgate-json',
    label: 'Benchmarks as plain JSON',
    kinds: ['benchmarks'],
    definition: 'docs/generic-json.md',
    concatenable: false,
    detect(head) {
        if (!/^\s*\{/.test(head) || !/"samples"\s*:\s*\[/.test(head))
            return 0;
        return /"metrics"\s*:\s*\{/.test(head) && /"name"\s*:\s*"/.test(head) ? 0.9 : 0;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        return wholeTextReader(problems, (text) => [understand(text, problems)]);
    },
};
function understand(text, problems) {
    const found = new TollgateBenchmarks(problems);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) {
        if (problems.complete)
            (0,unread/* noteEmpty */.o)(problems, tollgate_json_EXPECTED);
    }
    else if (lines.length > 1 && isBenchmarkLine(lines[0] ?? ''))
        readLines(text, found, problems);
    else {
        const read = readJson(text);
        if (read.ok)
            found.document(read.value, tollgate_json_EXPECTED);
        else
            problems.error(read.code, read.message, read.where);
    }
    const { benchmarks, headers } = found;
    if (benchmarks.size === 0 && problems.complete) {
        problems.error('benchmarks-none', `no benchmark with samples found: expected ${tollgate_json_EXPECTED}`);
    }
    return {
        kind: 'benchmarks',
        format: tollgateJson.id,
        source: problems.source,
        complete: problems.complete,
        problems: problems.list(),
        benchmarks: benchmarks.list(),
        headers: Object.fromEntries(headers),
        failed: false,
    };
}
/** A first line that is a whole benchmark: then each line is one. */
function isBenchmarkLine(line) {
    const read = readJson(line);
    return (read.ok && typeof read.value === 'object' && read.value !== null && 'metrics' in read.value);
}
function readLines(text, found, problems) {
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const read = readJson(line);
        if (read.ok)
            found.benchmark(read.value, `line ${index + 1}`);
        else
            problems.error(read.code, read.message, { ...read.where, line: index + 1 });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/vitest-bench.js





const vitest_bench_EXPECTED = '{"files": [{"groups": [{"benchmarks": [{"name": "a", "mean": 0.1, "hz": 10}]}]}]}';
const vitestBench = {
    id: 'vitest-bench',
    label: 'Vitest benchmarks (JSON)',
    kinds: ['benchmarks'],
    definition: 'https://vitest.dev/guide/cli.html#vitest-bench',
    concatenable: false,
    detect: (head) => (/^\s*\{\s*"files"\s*:\s*\[/.test(head) &&
        /"groups"\s*:\s*\[/.test(head) &&
        /"(?:hz|rme)"\s*:/.test(head)) ||
        (/^\s*\{\s*"num/.test(head) &&
            /"benchmarks"\s*:\s*\[\s*\{\s*"name"[^\n]{0,500}"tasks"\s*:/.test(head))
        ? 0.96
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const benchmarks = new BenchmarkList(problems);
        return jsonReader(problems, {
            expected: vitest_bench_EXPECTED,
            each: [
                ['files', '*', 'groups', '*'],
                ['testResults', '*'],
            ],
            element: (value, [list], line) => list === 'files'
                ? readGroup(value, benchmarks, problems, line)
                : readFile(value, benchmarks, problems, line),
            end: () => [
                finishBenchmarks(benchmarks, problems, { format: vitestBench.id, expected: vitest_bench_EXPECTED }),
            ],
        });
    },
};
/** Samples are kept only if asked for (`includeSamples`). */
function readGroup(group, benchmarks, problems, line) {
    benchmarks.direct('hz', 'higher');
    for (const one of listField(group, 'benchmarks')) {
        const benchmark = benchmarks.of(textField(group, 'fullName') ?? '', textField(one, 'name') ?? '', undefined);
        const samples = listField(one, 'samples');
        for (const ms of samples.length > 0 ? samples : [numberField(one, 'mean')]) {
            addSample(benchmarks, problems, benchmark, 'ms', ms, line);
        }
        addSample(benchmarks, problems, benchmark, 'hz', numberField(one, 'hz'), line);
    }
}
/** The package begins with the name of the file: its path is absolute, and another one in each tree. */
function readFile(file, benchmarks, problems, line) {
    benchmarks.direct('hz', 'higher');
    const name = textField(file, 'name')?.split(/[\\/]/).at(-1);
    for (const test of listField(file, 'assertionResults')) {
        const titles = [name, ...listField(test, 'ancestorTitles'), textField(test, 'title')];
        const group = titles.filter((title) => typeof title === 'string' && title !== '').join(' > ');
        for (const task of listField(test, 'benchmarks').flatMap((one) => listField(one, 'tasks')))
            readTask(task, benchmarks.of(group, textField(task, 'name') ?? '', undefined));
    }
    function readTask(task, benchmark) {
        const latency = field(task, 'latency');
        const samples = listField(latency, 'samples');
        for (const ms of samples.length > 0 ? samples : [numberField(latency, 'mean')])
            addSample(benchmarks, problems, benchmark, 'ms', ms, line);
        const hz = numberField(field(task, 'throughput'), 'mean');
        addSample(benchmarks, problems, benchmark, 'hz', hz, line);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmark/wrk.js






const wrk_EXPECTED = 'the output of wrk, from "Running 10s test @ http://…" to "Requests/sec: 123.45"';
const START = /^Running \S{1,20} test @ (\S.{0,2000})$/;
const LATENCY = /^\s+Latency\s+(\S{1,20})\s/;
/** With `--latency`; wrk2 has more digits. */
const PERCENTILE = /^\s+(50|90|99)(?:\.0+)?%\s+(\S{1,20})$/;
const wrk_TIME = /^([\d.]{1,20})(us|ms|s|m|h)$/;
const wrk_RATE = /^Requests\/sec:\s+(\S{1,30})$/;
const TRANSFER = /^Transfer\/sec:\s+([\d.]{1,20})(B|KB|MB|GB|TB)$/;
const FAILED = /^\s+(Non-2xx or 3xx responses: \d{1,15}|Socket errors: connect \d{1,15}, read \d{1,15}, write \d{1,15}, timeout \d{1,15})$/;
/** Its units are powers of 1024: https://github.com/wg/wrk/blob/master/src/units.c */
const BYTES = { B: 0, KB: 1, MB: 2, GB: 3, TB: 4 };
const wrk = {
    id: 'wrk',
    label: 'wrk (text)',
    kinds: ['benchmarks'],
    definition: 'https://github.com/wg/wrk/blob/master/README.md',
    concatenable: true,
    detect: (head) => /^Running \S+ test @ \S/m.test(head) && /^\s+Thread Stats\s+Avg/m.test(head) ? 0.97 : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const run = new WrkRun(problems);
        return lineReader(problems, {
            line: (text, number) => run.line(text, number),
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, wrk_EXPECTED);
                run.end();
                return [finishBenchmarks(run.benchmarks, problems, { format: wrk.id, expected: wrk_EXPECTED })];
            },
        });
    },
};
class WrkRun {
    benchmarks;
    #problems;
    /** Of the address whose results come; undefined after its end. */
    #open;
    constructor(problems) {
        this.#problems = problems;
        this.benchmarks = new BenchmarkList(problems);
    }
    line(text, number) {
        const address = START.exec(text)?.[1];
        if (address !== undefined) {
            this.end();
            this.#open = this.benchmarks.of('', address, undefined);
            return;
        }
        const benchmark = this.#open;
        if (benchmark === undefined)
            return;
        const [, failure] = FAILED.exec(text) ?? [];
        const [, percent, reached = ''] = PERCENTILE.exec(text) ?? [];
        const [, average] = LATENCY.exec(text) ?? [];
        const [, rate] = wrk_RATE.exec(text) ?? [];
        const [, transferred = '', unit = ''] = TRANSFER.exec(text) ?? [];
        const add = (metric, value) => addSample(this.benchmarks, this.#problems, benchmark, metric, value, number);
        if (failure !== undefined)
            this.#failed(benchmark.name, failure, number);
        else if (percent !== undefined)
            add(`latency p${percent} ns`, timeOf(reached));
        else if (average !== undefined)
            add('latency ns', timeOf(average));
        else if (rate !== undefined) {
            add('requests/s', Number(rate));
        }
        else if (unit !== '') {
            add('bytes/s', Number(transferred) * 1024 ** (BYTES[unit] ?? 0));
            this.#open = undefined;
        }
    }
    /** The rates stand last. */
    end() {
        if (this.#open === undefined)
            return;
        const message = `the results of ${(0,problem_list/* quote */.h)(this.#open.name)} do not come to their end: they may be cut`;
        this.#problems.error('input-cut', message);
        this.#open = undefined;
    }
    #failed(name, said, line) {
        this.#problems.error('benchmark-failed', `${(0,problem_list/* quote */.h)(name)}: ${said}`, {
            line,
            hint: 'Times of requests that fail mean nothing.',
        });
    }
}
/** NaN for what is no time. */
function timeOf(text) {
    const [, value = '', unit = ''] = wrk_TIME.exec(text) ?? [];
    return nanosecondsOf(value, unit);
}

// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(12317);
;// CONCATENATED MODULE: ./lib/parsers/read/coverage-list.js
/**
 * Gathers what a report says of each source file. The same file twice (several test runs, classes of one file) is the
 * union: something is covered where any of them reached it.
 */



const HIGHEST_LINE = 10_000_000;
/** Entries of all files together, so that a hostile report cannot fill the memory. */
const MOST_ENTRIES = 20_000_000;
/** One source file. */
class CoveredFile {
    #list;
    #path;
    #hits = {
        lines: new Map(),
        statements: new Map(),
        branches: new Map(),
        functions: new Map(),
    };
    #marked = new Map();
    /** Sums by a key, where the report does not say which are covered: branches of a line. */
    #sums = new Map();
    constructor(list, path) {
        this.#list = list;
        this.#path = path;
    }
    /** An executable line, from 1. */
    line(number, hits, at) {
        if (isLine(number))
            this.#hit('lines', number, hits, at);
        else
            this.#list.bad(this.#path, `line ${shown(number)}`, at);
    }
    /** A statement, branch or function by whatever tells it from others of its file. */
    hit(unit, key, hits, at) {
        this.#hit(unit, key, hits, at);
    }
    /** How many of something are covered, by whatever tells the place; of two reports the better counts. */
    sum(unit, key, covered, total, at) {
        if (!isCount(covered) || !isCount(total) || covered > total) {
            this.#list.bad(this.#path, `${shown(covered)} of ${shown(total)} ${unit}`, at);
            return;
        }
        const known = this.#sums.get(`${unit} ${key}`)?.ratio ?? { covered: 0, total: 0 };
        if (known.total === 0 && !this.#list.take(at))
            return;
        const ratio = {
            covered: Math.max(covered, known.covered),
            total: Math.max(total, known.total),
        };
        this.#sums.set(`${unit} ${owned(key)}`, { unit, ratio });
    }
    /** A line that is counted elsewhere: which ones are covered, not how many. */
    mark(line, hits, at) {
        if (!isLine(line)) {
            this.#list.bad(this.#path, `line ${shown(line)}`, at);
            return;
        }
        if (!isCount(hits)) {
            this.#list.bad(this.#path, hitsShown(hits), at);
            return;
        }
        const known = this.#marked.get(line);
        if (known === undefined && !this.#list.take(at))
            return;
        this.#marked.set(line, Math.max(hits, known ?? 0));
    }
    toCoverage() {
        const byLine = new Map([...this.#marked, ...this.#hits.lines]);
        const lines = [...byLine].sort(([a], [b]) => Number(a) - Number(b));
        return {
            path: this.#path,
            ratios: this.#ratios(),
            coveredLines: lines.filter(([, hits]) => hits > 0).map(([line]) => Number(line)),
            missedLines: lines.filter(([, hits]) => hits === 0).map(([line]) => Number(line)),
        };
    }
    #hit(unit, key, hits, at) {
        if (!isCount(hits)) {
            this.#list.bad(this.#path, hitsShown(hits), at);
            return;
        }
        const known = this.#hits[unit].get(key);
        if (known === undefined && !this.#list.take(at))
            return;
        this.#hits[unit].set(typeof key === 'string' ? owned(key) : key, (known ?? 0) + hits);
    }
    #ratios() {
        const ratios = {};
        for (const unit of measurement/* COVERAGE_UNITS */.D) {
            if (this.#hits[unit].size > 0)
                ratios[unit] = ratioOf(this.#hits[unit].values());
        }
        for (const { unit, ratio } of this.#sums.values()) {
            const known = ratios[unit] ?? { covered: 0, total: 0 };
            ratios[unit] = {
                covered: known.covered + ratio.covered,
                total: known.total + ratio.total,
            };
        }
        return ratios;
    }
}
/** The files of one report. */
class CoverageList {
    #problems;
    #files = new Map();
    #entries = 0;
    constructor(problems) {
        this.#problems = problems;
    }
    /** The file of that path, also where it is new. */
    file(path) {
        const known = this.#files.get(path);
        if (known !== undefined)
            return known;
        const file = new CoveredFile(this, owned(path));
        this.#files.set(owned(path), file);
        return file;
    }
    /** True where no more fits, which has been noted: nobody needs to go on. */
    get full() {
        return this.#entries >= MOST_ENTRIES;
    }
    /** The measurement; a report in which nothing can be covered is an error. */
    finish({ format, expected, unit, stated = {}, beyond = {}, roots = [] }) {
        const files = [...this.#files.values()].map((file) => file.toCoverage());
        const totals = sumRatios(files.map(({ ratios }) => ratios));
        if (this.#problems.complete && (totals[unit]?.total ?? 0) === 0) {
            const message = `nothing of any file was measured: expected ${expected}`;
            this.#problems.error('coverage-none', message);
        }
        if (this.#problems.complete)
            this.#compare(totals, stated);
        return {
            kind: 'coverage',
            format,
            source: this.#problems.source,
            complete: this.#problems.complete,
            problems: this.#problems.list(),
            unit,
            totals: { ...totals, ...larger(beyond, totals) },
            files,
            ...(roots.length === 0 ? {} : { roots }),
        };
    }
    /** Notes what a file cannot have. */
    bad(path, what, at) {
        const message = `${(0,problem_list/* quote */.h)(path)} has ${what}, which cannot be`;
        this.#problems.error('coverage-bad-value', message, at === undefined ? {} : { line: at });
    }
    /** For the files of this list: false where no more fits. */
    take(at) {
        this.#entries += 1;
        if (this.#entries <= MOST_ENTRIES)
            return true;
        if (this.#entries === MOST_ENTRIES + 1) {
            const message = `more than ${MOST_ENTRIES} lines, branches and functions`;
            this.#problems.error('input-too-large', message, at === undefined ? {} : { line: at });
        }
        return false;
    }
    #compare(totals, stated) {
        for (const unit of measurement/* COVERAGE_UNITS */.D) {
            const [said, own] = [stated[unit], totals[unit] ?? { covered: 0, total: 0 }];
            if (said === undefined)
                continue;
            if (said.covered === own.covered && said.total === own.total)
                continue;
            const listed = `${own.covered} of ${own.total} are listed and counted`;
            const message = `the report says ${said.covered} of ${said.total} ${unit}, but ${listed}`;
            this.#problems.warning('coverage-totals-differ', message);
        }
    }
}
function larger(stated, counted) {
    const fits = ([unit, said]) => {
        const own = Object.entries(counted).find(([name]) => name === unit)?.[1];
        return own !== undefined && said.total > own.total && said.covered >= own.covered;
    };
    return Object.fromEntries(Object.entries(stated).filter(fits));
}
/** Sums each unit over the files that have it. */
function sumRatios(all) {
    const sums = {};
    for (const unit of measurement/* COVERAGE_UNITS */.D) {
        for (const ratio of all.flatMap((each) => each[unit] ?? [])) {
            const { covered, total } = sums[unit] ?? { covered: 0, total: 0 };
            sums[unit] = { covered: covered + ratio.covered, total: total + ratio.total };
        }
    }
    return sums;
}
function ratioOf(hits) {
    let [covered, total] = [0, 0];
    for (const count of hits) {
        covered += count > 0 ? 1 : 0;
        total += 1;
    }
    return { covered, total };
}
/** Digits as a number; anything else as it stands, so that the list can say what it is. */
function countOf(text) {
    return text !== undefined && /^\d{1,20}$/.test(text) ? Number(text) : (text ?? '');
}
function isLine(value) {
    return isCount(value) && value >= 1 && value <= HIGHEST_LINE && Number.isInteger(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function hitsShown(hits) {
    const isMissing = hits === undefined || hits === '';
    return isMissing ? 'an entry without a number of hits' : `${shown(hits)} hits`;
}
function shown(value) {
    if (value === undefined || value === null)
        return '(nothing)';
    return typeof value === 'number' ? String(value) : (0,problem_list/* quote */.h)(String(value));
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/clover-file.js
/** What a Clover report says of one file: its lines, and how many of what there are. */

class CloverFile {
    #file;
    /** PHPUnit has the path in the name. */
    #isPhpUnit;
    #metrics;
    #lines = [];
    #methods = [];
    constructor(file, isPhpUnit) {
        this.#file = file;
        this.#isPhpUnit = isPhpUnit;
    }
    line(tag) {
        (tag.get('type') === 'method' ? this.#methods : this.#lines).push(tag);
    }
    /** Branches and methods have no places in the report: only how many there are. */
    metrics(tag) {
        const count = (name) => countOf(tag.get(name) ?? '0');
        for (const [unit, name] of [
            ['branches', 'conditionals'],
            ['functions', 'methods'],
        ]) {
            const total = count(name);
            if (total !== 0)
                this.#file.sum(unit, 'all', count(`covered${name}`), total, tag.line);
        }
        this.#metrics = {
            line: tag.line,
            hasElements: tag.get('elements') !== undefined,
            statements: count('statements'),
            covered: count('coveredstatements'),
        };
    }
    /** Once everything of the file is known: PHPUnit writes the metrics last, the others first. */
    end() {
        const { line = 1, hasElements = false, statements = 0, covered = 0 } = this.#metrics ?? {};
        const sum = (unit) => {
            if (statements !== 0)
                this.#file.sum(unit, 'all', covered, statements, line);
        };
        const countsLines = hasElements && this.#isPhpUnit;
        if (countsLines || this.#lines.length === 0) {
            sum('lines');
            const hasHidden = statements !== this.#lines.length;
            for (const tag of hasHidden ? [...this.#lines, ...this.#ofOneLine()] : this.#lines) {
                this.#mark(tag);
            }
            return;
        }
        sum('statements');
        for (const tag of this.#lines)
            this.#file.line(countOf(tag.get('num')), hitsOf(tag), tag.line);
    }
    /** A method of one line hides its statement: of that line only the call is known. */
    #ofOneLine() {
        const numberOf = (tag) => Number(tag.get('num'));
        const marks = [
            ...this.#lines.map((tag) => ({ line: numberOf(tag), method: undefined })),
            ...this.#methods.map((tag) => ({ line: numberOf(tag), method: tag })),
        ].sort((a, b) => a.line - b.line);
        return marks.flatMap(({ method }, at) => {
            const next = marks[at + 1];
            const hasOwnLines = next !== undefined && next.method === undefined;
            return method === undefined || hasOwnLines ? [] : [method];
        });
    }
    #mark(tag) {
        this.#file.mark(countOf(tag.get('num')), hitsOf(tag), tag.line);
    }
}
/** OpenClover says of a condition how often it was true and how often false. */
function hitsOf(tag) {
    const count = tag.get('count');
    if (count !== undefined || tag.get('type') !== 'cond')
        return countOf(count);
    const [yes, no] = [countOf(tag.get('truecount')), countOf(tag.get('falsecount'))];
    if (typeof yes !== 'number')
        return yes;
    return typeof no === 'number' ? yes + no : no;
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/clover.js




const clover_EXPECTED = '<coverage> with <file path="…"> and <line num="1" count="1" type="stmt"/>';
const clover = {
    id: 'clover',
    label: 'Clover XML',
    kinds: ['coverage'],
    definition: 'https://openclover.org/doc/manual/4.2.0/faq--how-to-read-clover-xml-report.html',
    concatenable: true,
    detect: (head) => /<coverage\b[^<>]*\b(?:clover|generated)=/.test(head) && /<project\b/.test(head) ? 0.97 : 0,
    open(source) {
        const report = new Report(source);
        return xmlReader(report.problems, {
            expected: clover_EXPECTED,
            open: (tag, parents) => report.open(tag, parents),
            close: (name) => report.close(name),
            end: () => [report.finish()],
        });
    },
};
class Report {
    problems;
    #files;
    #file;
    constructor(source) {
        this.problems = new problem_list/* ProblemList */.K(source);
        this.#files = new CoverageList(this.problems);
    }
    open(tag, parents) {
        // OpenClover lists the tests themselves there, which are in none of its totals.
        if (parents.includes('testproject'))
            return;
        if (tag.name === 'file')
            this.#begin(tag);
        else if (tag.name === 'line')
            this.#file?.line(tag);
        else if (tag.name === 'metrics' && parents.at(-1) === 'file')
            this.#file?.metrics(tag);
    }
    close(name) {
        if (name !== 'file')
            return;
        this.#file?.end();
        this.#file = undefined;
    }
    finish() {
        // Of a cut report, what there is of its last file.
        this.#file?.end();
        return this.#files.finish({ format: clover.id, expected: clover_EXPECTED, unit: 'lines' });
    }
    #begin(tag) {
        const path = tag.get('path') || tag.get('name') || '';
        this.#file = undefined;
        if (path === '') {
            const message = `a file without a path: expected ${clover_EXPECTED}`;
            this.problems.error('coverage-bad-entry', message, { line: tag.line });
        }
        else {
            const isPhpUnit = tag.get('path') === undefined;
            this.#file = new CloverFile(this.#files.file(path), isPhpUnit);
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/cobertura.js




const cobertura_EXPECTED = '<coverage> with <class filename="…"> and <line number="1" hits="1">';
/** `50% (1/2)`, with a comma for the point in some languages. */
const CONDITIONS = /\((\d{1,9})\/(\d{1,9})\)\s*$/;
const PERCENT = /^\s*(?:\d{1,9}(?:[.,]\d{1,20})?\s*%?)?\s*$/;
const MOST_ROOTS = 100;
const cobertura = {
    id: 'cobertura',
    label: 'Cobertura XML',
    kinds: ['coverage'],
    definition: 'https://github.com/cobertura/cobertura/blob/master/cobertura/src/site/htdocs/xml/coverage-04.dtd',
    concatenable: true,
    detect: (head) => /<coverage\b[^<>]*\bline-rate\s*=/.test(head) ||
        // scoverage's own file has such classes, too, with statements in the place of lines.
        (/<class\b[^<>]*\bfilename\s*=/.test(head) && !/<scoverage\b/.test(head))
        ? 0.97
        : 0,
    open(source) {
        const report = new cobertura_Report(source);
        return xmlReader(report.problems, {
            expected: cobertura_EXPECTED,
            open: (tag, parents) => report.open(tag, parents),
            text: (piece) => report.text(piece),
            close: (name) => report.close(name),
            end: () => [report.finish()],
        });
    },
};
class cobertura_Report {
    problems;
    #files;
    #roots = new Set();
    #documents = 0;
    #classes = 0;
    #paths = new Set();
    #stated = {};
    #class;
    #method;
    /** Its first line tells overloads and lambdas apart. */
    #methodKey;
    #source;
    constructor(source) {
        this.problems = new problem_list/* ProblemList */.K(source);
        this.#files = new CoverageList(this.problems);
    }
    open(tag, parents) {
        if (tag.name === 'coverage') {
            this.#documents += 1;
            this.#stated = statedBy(tag);
        }
        else if (tag.name === 'source')
            this.#source = '';
        else if (tag.name === 'class')
            this.#begin(tag);
        else if (tag.name === 'method') {
            this.#method = `${tag.get('name') ?? ''}${tag.get('signature') ?? ''}`;
            this.#methodKey = undefined;
        }
        else if (tag.name === 'line' && this.#class !== undefined) {
            if (parents.includes('method'))
                this.#methodLine(tag, this.#class);
            else {
                this.#class.hasLines = true;
                readLine(tag, this.#class.file, this.#files);
            }
        }
    }
    text(piece) {
        if (this.#source !== undefined && this.#source.length < 4096)
            this.#source += piece;
    }
    close(name) {
        if (name === 'class')
            this.#end();
        else if (name === 'method')
            this.#method = undefined;
        else if (name === 'source') {
            const root = (this.#source ?? '').trim();
            if (root !== '' && this.#roots.size < MOST_ROOTS)
                this.#roots.add(owned(root));
            this.#source = undefined;
        }
    }
    finish() {
        const { branches, lines } = this.#documents === 1 ? this.#stated : {};
        return this.#files.finish({
            format: cobertura.id,
            expected: cobertura_EXPECTED,
            unit: 'lines',
            roots: [...this.#roots],
            // Istanbul leaves out branches on lines where no statement begins, and counts them at the top.
            ...(branches === undefined ? {} : { beyond: { branches } }),
            // A line in two classes of a file is one line to us, and two to some tools.
            ...(lines === undefined || this.#classes > this.#paths.size ? {} : { stated: { lines } }),
        });
    }
    #begin(tag) {
        const name = tag.get('name') ?? '';
        const path = tag.get('filename') ?? '';
        this.#class = undefined;
        if (path === '') {
            const message = `class ${(0,problem_list/* quote */.h)(name)} names no file: expected ${cobertura_EXPECTED}`;
            this.problems.error('coverage-bad-entry', message, { line: tag.line });
            return;
        }
        this.#classes += 1;
        this.#paths.add(owned(path));
        this.#class = { name, file: this.#files.file(path), hasLines: false, held: [] };
    }
    #end() {
        const ended = this.#class;
        this.#class = undefined;
        if (ended === undefined || ended.hasLines)
            return;
        for (const tag of ended.held)
            readLine(tag, ended.file, this.#files);
    }
    /** Covered where any of its lines is. */
    #methodLine(tag, { name, file, hasLines, held }) {
        this.#methodKey ??= `${name} ${this.#method} ${tag.get('number')}`;
        file.hit('functions', this.#methodKey, countOf(tag.get('hits')), tag.line);
        if (!hasLines)
            held.push(tag);
    }
}
function readLine(tag, file, files) {
    const number = tag.get('number');
    file.line(countOf(number), countOf(tag.get('hits')), tag.line);
    const conditions = tag.get('condition-coverage');
    if (conditions === undefined)
        return;
    const [, covered, total] = CONDITIONS.exec(conditions) ?? [];
    if (total !== undefined) {
        file.sum('branches', String(number), Number(covered), Number(total), tag.line);
    }
    else if (!PERCENT.test(conditions)) {
        files.bad(`line ${number}`, `the condition-coverage ${(0,problem_list/* quote */.h)(conditions)}`, tag.line);
    }
}
function statedBy(tag) {
    return Object.fromEntries(['lines', 'branches'].flatMap((unit) => {
        const covered = countOf(tag.get(`${unit}-covered`));
        const total = countOf(tag.get(`${unit}-valid`));
        const isRatio = typeof covered === 'number' && typeof total === 'number' && covered <= total;
        return isRatio ? [[unit, { covered, total }]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/coveragepy-json.js




const coveragepy_json_EXPECTED = '{"files": {"a.py": {"executed_lines": [1], "missing_lines": [2]}}}, as `coverage json` writes';
const STATES = [
    ['executed', 1],
    ['missing', 0],
];
const coveragepyJson = {
    id: 'coveragepy-json',
    label: 'coverage.py (JSON)',
    kinds: ['coverage'],
    definition: 'https://coverage.readthedocs.io/en/latest/commands/cmd_json.html',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) && /"executed_lines"\s*:/.test(head) && /"files"\s*:/.test(head) ? 0.97 : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const files = new CoverageList(problems);
        return jsonReader(problems, {
            expected: coveragepy_json_EXPECTED,
            each: [['files', '*']],
            element(value, [, path = ''], line) {
                const lacking = STATES.find(([state]) => !Array.isArray(field(value, `${state}_lines`)));
                if (lacking === undefined) {
                    coveragepy_json_readFile(value, files.file(path), line);
                    readBranches(value, files.file(path), line, (what) => files.bad(path, what, line));
                }
                else {
                    const message = `${(0,problem_list/* quote */.h)(path)} has no list of "${lacking[0]}_lines": expected ${coveragepy_json_EXPECTED}`;
                    problems.error('coverage-bad-entry', message, { line });
                }
            },
            end: (rest) => [
                files.finish({
                    format: coveragepyJson.id,
                    expected: coveragepy_json_EXPECTED,
                    unit: 'lines',
                    stated: totalsOf(field(rest, 'totals')),
                }),
            ],
        });
    },
};
function coveragepy_json_readFile(one, file, at) {
    // Before 6.0 what ran was listed even where it was excluded.
    const excluded = new Set(listField(one, 'excluded_lines'));
    for (const [state, hits] of STATES) {
        for (const line of listField(one, `${state}_lines`)) {
            if (!excluded.has(line))
                file.line(line, hits, at);
        }
    }
}
function readBranches(one, file, at, bad) {
    const hasBranches = Array.isArray(field(one, 'executed_branches'));
    const { covered_branches: covered, num_branches: total } = summaryOf(one);
    if (!hasBranches && total !== undefined && total !== 0) {
        file.sum('branches', 'all', covered, total, at);
    }
    for (const [state, hits] of STATES) {
        for (const branch of listField(one, `${state}_branches`)) {
            if (Array.isArray(branch) && branch.length === 2) {
                file.hit('branches', branch.join(), hits, at);
            }
            else
                bad('a branch that is no pair of lines');
        }
    }
}
function summaryOf(one) {
    const summary = field(one, 'summary');
    return {
        covered_branches: field(summary, 'covered_branches'),
        num_branches: field(summary, 'num_branches'),
    };
}
function totalsOf(totals) {
    const ratioOf = (covered, total) => {
        const [part, whole] = [numberField(totals, covered), numberField(totals, total)];
        return part === undefined || whole === undefined ? undefined : { covered: part, total: whole };
    };
    const lines = ratioOf('covered_lines', 'num_statements');
    const branches = ratioOf('covered_branches', 'num_branches');
    return { ...(lines && { lines }), ...(branches && { branches }) };
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/go-coverprofile-lines.js
/** From blocks of columns to whole lines, for patch coverage and annotations. */
/**
 * Executable lines of one file, ascending. A line with any uncovered part is missed, but two edges do not count as
 * part of a line: the `{` that ends `if x {` (the block behind it begins just where the one before ends) and a block
 * without statements.
 */
function linesOf(blocks) {
    const ends = new Set(blocks.map((block) => `${block.endLine}.${block.endColumn}`));
    const missedByLine = new Map();
    for (const block of blocks) {
        if (block.statements === 0)
            continue;
        const opensHere = block.endLine > block.startLine && ends.has(`${block.startLine}.${block.startColumn}`);
        const first = block.startLine + (opensHere ? 1 : 0);
        const last = block.endColumn <= 1 && block.endLine > first ? block.endLine - 1 : block.endLine;
        for (let line = first; line <= last; line++) {
            missedByLine.set(line, !block.covered || (missedByLine.get(line) ?? false));
        }
    }
    const lines = [...missedByLine.keys()].sort((a, b) => a - b);
    return {
        coveredLines: lines.filter((line) => missedByLine.get(line) === false),
        missedLines: lines.filter((line) => missedByLine.get(line) === true),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/go-coverprofile.js




const go_coverprofile_EXPECTED = 'a Go cover profile: "mode: set" and lines like "example.com/a/b.go:3.14,5.2 1 1"';
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,20})$/;
const MODE = /^mode: (?:set|count|atomic)$/;
/** Lines of the largest block that is believed: more than any source file has. */
const LARGEST_BLOCK = 100_000;
/** Lines of all blocks together, so that a hostile profile cannot fill the memory. */
const MOST_LINES = 20_000_000;
const goCoverprofile = {
    id: 'go-coverprofile',
    label: 'Go cover profile',
    kinds: ['coverage'],
    definition: 'https://pkg.go.dev/golang.org/x/tools/cover',
    concatenable: true,
    detect: (head) => (/^mode: (?:set|count|atomic)\r?$/m.test(head.slice(0, 2000)) ? 0.99 : 0),
    open(source) {
        const profile = new Profile(source);
        return lineReader(profile.problems, {
            line: (text, number) => profile.line(text, number),
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(profile.problems, go_coverprofile_EXPECTED);
                return [profile.finish()];
            },
        });
    },
};
class Profile {
    problems;
    #files = new Map();
    #hasMode = false;
    #lines = 0;
    constructor(source) {
        this.problems = new problem_list/* ProblemList */.K(source);
    }
    line(text, number) {
        if (text.trim() === '')
            return;
        if (MODE.test(text)) {
            this.#hasMode = true;
            return;
        }
        const found = BLOCK.exec(text);
        const block = found === null ? undefined : toBlock(found.slice(2).map(Number));
        if (found === null || block === undefined) {
            const message = `not a block of a cover profile: ${(0,problem_list/* quote */.h)(text)}`;
            this.problems.error('coverage-bad-line', message, { line: number, excerpt: text });
            return;
        }
        this.#lines += block.endLine - block.startLine + 1;
        if (this.#lines > MOST_LINES) {
            this.problems.error('input-too-large', `more than ${MOST_LINES} lines of code`, {
                line: number,
            });
            return;
        }
        this.#add(found[1] ?? '', block, number);
    }
    finish() {
        if (this.problems.complete && this.#files.size === 0) {
            this.problems.error('coverage-none', 'the profile covers no statement of any file', {
                hint: 'Check -coverpkg, and that the packages have tests.',
            });
        }
        else if (!this.#hasMode && this.#files.size > 0) {
            this.problems.error('coverage-no-mode', 'the profile has no "mode:" line: its beginning may be missing');
        }
        const files = [...this.#files].map(([path, blocks]) => toFile(path, [...blocks.values()]));
        const covered = files.reduce((sum, file) => sum + (file.ratios.statements?.covered ?? 0), 0);
        const total = files.reduce((sum, file) => sum + (file.ratios.statements?.total ?? 0), 0);
        return {
            kind: 'coverage',
            format: goCoverprofile.id,
            source: this.problems.source,
            complete: this.problems.complete,
            problems: this.problems.list(),
            unit: 'statements',
            totals: files.length === 0 ? {} : { statements: { covered, total } },
            files,
        };
    }
    #add(path, block, number) {
        let blocks = this.#files.get(path);
        if (blocks === undefined) {
            blocks = new Map();
            this.#files.set(owned(path), blocks);
        }
        const key = `${block.startLine}.${block.startColumn},${block.endLine}.${block.endColumn}`;
        const known = blocks.get(key);
        if (known === undefined)
            blocks.set(key, block);
        else if (known.statements !== block.statements) {
            const message = `block ${(0,problem_list/* quote */.h)(`${path}:${key}`)} has ${block.statements} statements here and ${known.statements} before`;
            this.problems.error('coverage-inconsistent', message, {
                line: number,
                hint: 'The profiles are of different versions of the file: measure them together.',
            });
        }
        else
            known.covered ||= block.covered;
    }
}
function toBlock(numbers) {
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0, count = 0] = numbers;
    const forward = endLine > startLine || (endLine === startLine && endColumn >= startColumn);
    if (startLine === 0 || !forward || endLine - startLine > LARGEST_BLOCK)
        return undefined;
    return { startLine, startColumn, endLine, endColumn, statements, covered: count > 0 };
}
function toFile(path, blocks) {
    const total = blocks.reduce((sum, block) => sum + block.statements, 0);
    const covered = blocks.reduce((sum, block) => sum + (block.covered ? block.statements : 0), 0);
    return { path, ratios: { statements: { covered, total } }, ...linesOf(blocks) };
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/istanbul-json.js




const istanbul_json_EXPECTED = '{"/a.js": {"path": "/a.js", "statementMap": {…}, "s": {…}}}';
const istanbulJson = {
    id: 'istanbul-json',
    label: 'Istanbul (JSON)',
    kinds: ['coverage'],
    definition: 'https://github.com/istanbuljs/istanbuljs/blob/main/docs/raw-output.md',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) && /"statementMap"\s*:\s*\{/.test(head) && !/"numTotalTests"/.test(head)
        ? 0.97
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const files = new CoverageList(problems);
        return jsonReader(problems, {
            expected: istanbul_json_EXPECTED,
            each: [['*']],
            element(value, [key = ''], line) {
                // Of a file that was instrumented twice, the inner one holds the data.
                const one = isObject(field(value, 'data')) ? field(value, 'data') : value;
                const lacking = ['statementMap', 's'].find((name) => !isObject(field(one, name)));
                if (lacking === undefined)
                    istanbul_json_readFile(one, files.file(textField(one, 'path') ?? key), line);
                else {
                    const message = `${(0,problem_list/* quote */.h)(key)} has no ${(0,problem_list/* quote */.h)(lacking)}: expected ${istanbul_json_EXPECTED}`;
                    problems.error('coverage-bad-entry', message, { line });
                }
            },
            end: () => [files.finish({ format: istanbulJson.id, expected: istanbul_json_EXPECTED, unit: 'lines' })],
        });
    },
};
function istanbul_json_readFile(one, file, at) {
    readStatements(one, file, at);
    for (const [key, hits] of entriesOf(field(one, 'f'))) {
        file.hit('functions', key, hits, at);
    }
    for (const [key, ways] of entriesOf(field(one, 'b'))) {
        if (!Array.isArray(ways))
            file.hit('branches', key, ways, at);
        else
            for (const [way, hits] of ways.entries())
                file.hit('branches', `${key}.${way}`, hits, at);
    }
}
/** Of the statements that begin on a line, the one that ran most often counts for it. */
function readStatements(one, file, at) {
    const places = new Map(entriesOf(field(one, 'statementMap')));
    const counts = new Map(entriesOf(field(one, 's')));
    for (const key of new Set([...places.keys(), ...counts.keys()])) {
        // One without a count is named as such: nobody knows whether it ran.
        file.hit('statements', key, counts.get(key), at);
        // One without a place is a statement, but no line, to Istanbul too.
        if (places.has(key)) {
            file.line(field(field(places.get(key), 'start'), 'line'), counts.get(key), at);
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/istanbul-json-summary.js
/** Istanbul's summary (`coverage-summary.json`): how much of each file, but not which lines. */





const istanbul_json_summary_EXPECTED = '{"total": {"lines": {"total": 2, "covered": 1}}, "/a.js": {…}}';
const istanbulJsonSummary = {
    id: 'istanbul-json-summary',
    label: 'Istanbul summary (JSON)',
    kinds: ['coverage'],
    definition: 'https://istanbul.js.org/docs/advanced/alternative-reporters/#json-summary',
    concatenable: false,
    detect: (head) => /^\s*\{\s*"[^"]{1,2000}"\s*:\s*\{\s*"(?:lines|statements|functions|branches)"\s*:\s*\{\s*"total"\s*:/.test(head)
        ? 0.96
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const files = new CoverageList(problems);
        let stated = {};
        return jsonReader(problems, {
            expected: istanbul_json_summary_EXPECTED,
            each: [['*']],
            element(value, [path = ''], line) {
                if (!isObject(field(value, 'lines'))) {
                    const message = `${(0,problem_list/* quote */.h)(path)} says nothing of its lines: expected ${istanbul_json_summary_EXPECTED}`;
                    problems.error('coverage-bad-entry', message, { line });
                }
                else if (path === 'total')
                    stated = istanbul_json_summary_totalsOf(value);
                else
                    istanbul_json_summary_readFile(value, files.file(path), line);
            },
            end: () => [
                files.finish({ format: istanbulJsonSummary.id, expected: istanbul_json_summary_EXPECTED, unit: 'lines', stated }),
            ],
        });
    },
};
/** `pct` is of no use: it is rounded, and the word "Unknown" where there is nothing. */
function istanbul_json_summary_readFile(value, file, at) {
    for (const unit of measurement/* COVERAGE_UNITS */.D) {
        const ratio = field(value, unit);
        if (ratio === undefined || field(ratio, 'total') === 0)
            continue;
        file.sum(unit, 'all', field(ratio, 'covered'), field(ratio, 'total'), at);
    }
}
function istanbul_json_summary_totalsOf(value) {
    return Object.fromEntries(measurement/* COVERAGE_UNITS */.D.flatMap((unit) => {
        const covered = numberField(field(value, unit), 'covered');
        const total = numberField(field(value, unit), 'total');
        return covered === undefined || total === undefined ? [] : [[unit, { covered, total }]];
    }));
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/jacoco.js




const jacoco_EXPECTED = '<report> with <sourcefile> and <line nr="1" mi="0" ci="3" mb="0" cb="0"/>';
const jacoco_UNITS = new Map([
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions'],
]);
const jacoco = {
    id: 'jacoco',
    label: 'JaCoCo XML',
    kinds: ['coverage'],
    definition: 'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd',
    concatenable: true,
    detect: (head) => /-\/\/JACOCO\/\/DTD|<sessioninfo\b[^<>]*\bdump=|<counter\b[^<>]*\btype="INSTRUCTION"/.test(head)
        ? 0.98
        : 0,
    open(source) {
        const report = new jacoco_Report(source);
        return xmlReader(report.problems, {
            expected: jacoco_EXPECTED,
            open: (tag, parents) => report.open(tag, parents),
            close: (name) => report.close(name),
            end: () => [report.finish()],
        });
    },
};
class jacoco_Report {
    problems;
    #files;
    #documents = 0;
    #stated = new Map();
    /** Modules of an aggregated report, outermost first. */
    #groups = [];
    #groupOf = new Map();
    #package = '';
    #file;
    #filePath = '';
    /** Files of which classes have said how many methods they have. */
    #counted = new Set();
    #class;
    constructor(source) {
        this.problems = new problem_list/* ProblemList */.K(source);
        this.#files = new CoverageList(this.problems);
    }
    open(tag, parents) {
        const parent = parents.at(-1);
        if (tag.name === 'report')
            this.#documents += 1;
        else if (tag.name === 'group')
            this.#groups.push(owned(tag.get('name') ?? ''));
        else if (tag.name === 'package')
            this.#package = tag.get('name') ?? '';
        else if (tag.name === 'class')
            this.#begin(tag);
        else if (tag.name === 'sourcefile') {
            this.#filePath = this.#path(tag.get('name') ?? '');
            this.#file = this.#files.file(this.#filePath);
        }
        else if (tag.name === 'line' && this.#file !== undefined)
            jacoco_readLine(tag, this.#file);
        else if (tag.name === 'counter' && parent === 'class')
            this.#methods(tag, this.#class);
        else if (tag.name === 'counter' && parent === 'sourcefile')
            this.#methodsOfFile(tag);
        else if (tag.name === 'counter' && parent === 'report')
            this.#note(tag);
    }
    close(name) {
        if (name === 'sourcefile')
            this.#file = undefined;
        else if (name === 'class')
            this.#class = undefined;
        else if (name === 'group')
            this.#groups.pop();
    }
    finish() {
        const stated = this.#documents === 1 ? Object.fromEntries(this.#stated) : {};
        return this.#files.finish({ format: jacoco.id, expected: jacoco_EXPECTED, unit: 'lines', stated });
    }
    /** Without debug information nobody knows the file of a class. */
    #begin(tag) {
        const path = tag.get('sourcefilename');
        this.#class =
            path === undefined
                ? undefined
                : { name: owned(tag.get('name') ?? ''), path: this.#path(path) };
    }
    /** Kover counts the methods of classes alone. */
    #methods(tag, of) {
        if (of === undefined || tag.get('type') !== 'METHOD')
            return;
        const [missed, covered] = [countOf(tag.get('missed')), countOf(tag.get('covered'))];
        this.#files.file(of.path).sum('functions', of.name, covered, added(missed, covered), tag.line);
        this.#counted.add(of.path);
    }
    /** Before 0.8.3, JaCoCo does not say of which file a class is. */
    #methodsOfFile(tag) {
        if (!this.#counted.has(this.#filePath)) {
            this.#methods(tag, { name: '', path: this.#filePath });
            this.#counted.delete(this.#filePath);
        }
    }
    /** A second module with a file of the same package and name is another file: what one misses, the other may cover. */
    #path(name) {
        const path = owned(this.#package === '' ? name : `${this.#package}/${name}`);
        const group = this.#groups.join('/');
        const known = this.#groupOf.get(path);
        if (known === undefined)
            this.#groupOf.set(path, group);
        return known === undefined || known === group ? path : `${group}/${path}`;
    }
    #note(tag) {
        const unit = jacoco_UNITS.get(tag.get('type'));
        const [missed, covered] = [countOf(tag.get('missed')), countOf(tag.get('covered'))];
        if (unit === undefined || typeof missed !== 'number' || typeof covered !== 'number')
            return;
        this.#stated.set(unit, { covered, total: covered + missed });
    }
}
/** A line with any instruction that ran is covered, as in the report of JaCoCo itself. */
function jacoco_readLine(tag, file) {
    const count = (name, absent) => countOf(tag.get(name) ?? absent);
    file.line(count('nr'), count('ci'), tag.line);
    const [missed, covered] = [count('mb', '0'), count('cb', '0')];
    if (missed === 0 && covered === 0)
        return;
    file.sum('branches', String(tag.get('nr')), covered, added(missed, covered), tag.line);
}
/** What is no number is handed on, so that it is said. */
function added(a, b) {
    if (typeof a !== 'number')
        return a;
    return typeof b === 'number' ? a + b : b;
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/lcov-record.js
const STATED = [
    ['lines', 'LF', 'LH'],
    ['branches', 'BRF', 'BRH'],
    ['functions', 'FNF', 'FNH'],
];
/** One record, from `SF` to `end_of_record`; or several merged. */
class LcovRecord {
    /** Hits by line. */
    lines = new Map();
    /** Hits by `line,block,branch`. */
    branches = new Map();
    /** Calls by name of the function. */
    calls = new Map();
    /** How many functions have the name: overloads differ in their line only. */
    declared = new Map();
    /** Sums as the record states them, by `LF`, `LH`, `BRF`, `BRH`, `FNF`, `FNH`. */
    stated = new Map();
    hitLine(line, hits) {
        add(this.lines, line, hits);
    }
    hitBranch(key, hits) {
        add(this.branches, key, hits);
    }
    declare(name) {
        add(this.declared, name, 1);
        add(this.calls, name, 0);
    }
    call(name, calls) {
        add(this.calls, name, calls);
    }
    ratios() {
        const branches = this.branches.size === 0 ? {} : { branches: lcov_record_ratioOf(this.branches) };
        const functions = this.calls.size === 0 ? {} : { functions: this.#functionRatio() };
        return { lines: lcov_record_ratioOf(this.lines), ...branches, ...functions };
    }
    /** Where the stated sums are not those of what is listed; the listed ones hold. */
    disagreements() {
        const counted = this.ratios();
        return STATED.flatMap(([unit, found, hit]) => {
            const total = this.stated.get(found);
            const covered = this.stated.get(hit);
            const own = counted[unit] ?? { covered: 0, total: 0 };
            if (total === undefined || covered === undefined)
                return [];
            if (total === own.total && covered === own.covered)
                return [];
            const listed = `${own.covered} of ${own.total} are listed and counted`;
            return [`${hit}:${covered} of ${found}:${total} ${unit}, but ${listed}`];
        });
    }
    /** Takes in another record of the same file, of another run. */
    merge(other) {
        for (const [line, hits] of other.lines)
            add(this.lines, line, hits);
        for (const [branch, hits] of other.branches)
            add(this.branches, branch, hits);
        for (const [name, calls] of other.calls)
            add(this.calls, name, calls);
        for (const [name, count] of other.declared) {
            this.declared.set(name, Math.max(count, this.declared.get(name) ?? 0));
        }
    }
    toCoverage(path) {
        const lines = [...this.lines].sort(([a], [b]) => a - b);
        return {
            path,
            ratios: this.ratios(),
            coveredLines: lines.filter(([, hits]) => hits > 0).map(([line]) => line),
            missedLines: lines.filter(([, hits]) => hits === 0).map(([line]) => line),
        };
    }
    #functionRatio() {
        let covered = 0;
        let total = 0;
        for (const [name, calls] of this.calls) {
            const count = this.declared.get(name) ?? 1;
            total += count;
            covered += calls > 0 ? count : 0;
        }
        return { covered, total };
    }
}
function lcov_record_ratioOf(hits) {
    let covered = 0;
    for (const count of hits.values())
        covered += count > 0 ? 1 : 0;
    return { covered, total: hits.size };
}
function add(hits, key, count) {
    hits.set(key, (hits.get(key) ?? 0) + count);
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/lcov.js





const lcov_EXPECTED = 'an LCOV tracefile: "SF:path", "DA:line,hits", "end_of_record"';
const lcov_HIGHEST_LINE = 10_000_000;
const FUNCTION = new Map([
    ['FN', /^(\d{1,9}),(?:\d{1,9},)?(.+)$/],
    ['FNDA', /^([^,]*),(.+)$/],
    ['FNA', /^\d{1,9},([^,]*),(.+)$/],
]);
const lcov = {
    id: 'lcov',
    label: 'LCOV tracefile',
    kinds: ['coverage'],
    definition: 'https://manpages.debian.org/unstable/lcov/geninfo.1.en.html#TRACEFILE_FORMAT',
    concatenable: true,
    detect: (head) => /^SF:./m.test(head) && /^(?:DA|FN|LF|BRDA|end_of_record)\b/m.test(head) ? 0.97 : 0,
    open(source) {
        const trace = new Tracefile(source);
        return lineReader(trace.problems, {
            line: (text, number) => trace.line(text, number),
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(trace.problems, lcov_EXPECTED);
                return [trace.finish()];
            },
        });
    },
};
class Tracefile {
    problems;
    #files = new Map();
    #open;
    #line = 0;
    #text = '';
    constructor(source) {
        this.problems = new problem_list/* ProblemList */.K(source);
    }
    line(text, number) {
        this.#line = number;
        this.#text = text;
        const colon = text.indexOf(':');
        const record = colon < 0 ? text : text.slice(0, colon);
        const value = colon < 0 ? '' : text.slice(colon + 1);
        if (record === 'SF')
            this.#begin(value);
        else if (record === 'end_of_record')
            this.#close();
        else if (this.#open !== undefined)
            this.#record(this.#open.record, record, value);
        else if (record !== 'TN' && !text.startsWith('#') && text.trim() !== '') {
            this.#bad('stands outside a file');
        }
    }
    finish() {
        if (this.#open !== undefined) {
            const message = 'the last file has no "end_of_record": the input may be cut';
            this.problems.error('input-cut', message, { line: this.#line });
            this.#close();
        }
        const files = [...this.#files].map(([path, file]) => file.toCoverage(path));
        const totals = sumRatios(files.map((file) => file.ratios));
        if (this.problems.complete && (totals.lines?.total ?? 0) === 0) {
            this.problems.error('coverage-none', 'no line of any file was measured');
        }
        return {
            kind: 'coverage',
            format: lcov.id,
            source: this.problems.source,
            complete: this.problems.complete,
            problems: this.problems.list(),
            unit: 'lines',
            totals,
            files,
        };
    }
    #begin(path) {
        if (this.#open !== undefined) {
            this.#bad('begins a file before the last has its "end_of_record"');
            this.#close();
        }
        this.#open = { path: owned(path), record: new LcovRecord() };
    }
    #close() {
        if (this.#open === undefined)
            return;
        const { path, record } = this.#open;
        this.#open = undefined;
        for (const message of record.disagreements()) {
            this.problems.warning('coverage-totals-differ', `${(0,problem_list/* quote */.h)(path)}: ${message}`, {
                line: this.#line,
            });
        }
        const known = this.#files.get(path);
        if (known === undefined)
            this.#files.set(path, record);
        else
            known.merge(record);
    }
    #record(file, record, value) {
        if (record === 'DA')
            this.#lineHits(file, value.split(',', 2));
        else if (record === 'BRDA')
            this.#branch(file, value);
        else if (FUNCTION.has(record))
            this.#function(file, record, value);
        else if (/^(?:LF|LH|BRF|BRH|FNF|FNH)$/.test(record))
            file.stated.set(record, Number(value));
    }
    /** `DA:line,hits[,checksum]` */
    #lineHits(file, fields) {
        const line = this.#lineNumber(fields[0]);
        const hits = this.#hits(fields[1]);
        if (line !== undefined && hits !== undefined)
            file.hitLine(line, hits);
    }
    /** `BRDA:line,block,branch,taken`, where the branch may be a text and `-` means never reached. */
    #branch(file, value) {
        const first = value.indexOf(',');
        const last = value.lastIndexOf(',');
        const line = this.#lineNumber(value.slice(0, first));
        const taken = value.slice(last + 1);
        const hits = taken === '-' ? 0 : this.#hits(taken);
        if (line === undefined || hits === undefined)
            return;
        if (first === last)
            this.#bad('has no branch');
        else
            file.hitBranch(owned(value.slice(0, last)), hits);
    }
    /** `FN:line[,end],name` names a function; `FNDA:calls,name` and `FNA:index,calls,name` say how often it was called. */
    #function(file, record, value) {
        const [, count, name] = FUNCTION.get(record)?.exec(value) ?? [];
        if (name === undefined)
            this.#bad('has no function name');
        else if (record === 'FN')
            file.declare(owned(name));
        else {
            const calls = this.#hits(count);
            if (calls !== undefined)
                file.call(owned(name), calls);
        }
    }
    #lineNumber(text) {
        const line = /^\d{1,8}$/.test(text ?? '') ? Number(text) : 0;
        if (line >= 1 && line <= lcov_HIGHEST_LINE)
            return line;
        this.#bad(`has no line number but ${(0,problem_list/* quote */.h)(text ?? '')}`);
        return undefined;
    }
    #hits(text) {
        const hits = /^\d+(?:\.\d+)?(?:[eE]\+?\d+)?$/.test(text ?? '') ? Number(text) : Number.NaN;
        if (!Number.isFinite(hits)) {
            this.#bad(`has no count but ${(0,problem_list/* quote */.h)(text ?? '')}`);
            return undefined;
        }
        if (hits > Number.MAX_SAFE_INTEGER || !/^\d+$/.test(text ?? '')) {
            const message = `an odd count was read as ${hits}: ${(0,problem_list/* quote */.h)(this.#text)}`;
            this.problems.warning('coverage-odd-count', message, { line: this.#line });
        }
        return hits;
    }
    #bad(why) {
        const message = `${(0,problem_list/* quote */.h)(this.#text)} ${why}`;
        this.problems.error('coverage-bad-line', message, { line: this.#line });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/llvm-cov-segments.js
/**
 * From segments of columns to lines, as `LineCoverageStats` of LLVM has it: a line counts where a region with a count
 * begins on it or wraps it, and its count is the highest of those.
 * https://github.com/llvm/llvm-project/blob/main/llvm/lib/ProfileData/Coverage/CoverageMapping.cpp
 */
/** Lines between segments that are believed of a file: a table of numbers may have many, but not everywhere. */
const MOST_BETWEEN = 100_000;
const MORE_PER_SEGMENT = 100;
const llvm_cov_segments_HIGHEST_LINE = 10_000_000;
/**
 * Hands over each line with its count, as long as `take` wants more. Gives what is wrong with the segments, where
 * something is.
 */
function readSegments(segments, take) {
    if (!Array.isArray(segments))
        return 'segments that are no list';
    let wrapped;
    let between = 0;
    for (let from = 0; from < segments.length;) {
        const first = segmentOf(segments[from]);
        if (first === undefined)
            return `segment ${from} of another shape`;
        const gap = first.line - (wrapped?.line ?? first.line - 1) - 1;
        if (gap < 0)
            return `segment ${from} before the one that it follows`;
        if (wrapped?.hasCount === true) {
            between += gap;
            if (between > MOST_BETWEEN + MORE_PER_SEGMENT * from) {
                return `${between} lines in only ${from} segments`;
            }
            for (let line = first.line - gap; line < first.line; line++) {
                if (!take(line, wrapped.count))
                    return undefined;
            }
        }
        const own = sameLine(segments, from, first);
        const count = llvm_cov_segments_countOf(own, wrapped);
        if (count !== undefined && !take(first.line, count))
            return undefined;
        from += own.length;
        wrapped = own.at(-1);
    }
    return undefined;
}
/** `[line, column, count, hasCount, isRegionEntry, isGapRegion]`, the last since LLVM 10. */
function segmentOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [line, , count, hasCount, isEntry, isGap = false] = value;
    const isLine = Number.isInteger(line) && line >= 1 && line <= llvm_cov_segments_HIGHEST_LINE;
    if (!isLine ||
        typeof count !== 'number' ||
        ![hasCount, isEntry, isGap].every((flag) => typeof flag === 'boolean')) {
        return undefined;
    }
    return { line, count, hasCount, isEntry, isGap };
}
function sameLine(segments, from, first) {
    const own = [first];
    for (let at = from + 1; at < segments.length; at++) {
        const next = segmentOf(segments[at]);
        if (next?.line !== first.line)
            break;
        own.push(next);
    }
    return own;
}
/** Undefined for a line that is not mapped: blank, a comment, or left out by the preprocessor. */
function llvm_cov_segments_countOf(own, wrapped) {
    const [first] = own;
    const begun = own.filter(({ hasCount, isEntry, isGap }) => hasCount && isEntry && !isGap);
    const isSkipped = first !== undefined && !first.hasCount && first.isEntry;
    const isWrapped = wrapped?.hasCount === true;
    if (isSkipped ? begun.length === 0 : !isWrapped && begun.length === 0)
        return undefined;
    return Math.max(isWrapped ? wrapped.count : 0, ...begun.map(({ count }) => count));
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/llvm-cov-json.js
/** `llvm-cov export` as JSON, also of `cargo llvm-cov --json`. */






const TYPE = 'llvm.coverage.json.export';
const llvm_cov_json_EXPECTED = `{"type": "${TYPE}", "data": [{"files": [{"filename": "a.c"}]}]}`;
const llvmCovJson = {
    id: 'llvm-cov-json',
    label: 'llvm-cov export (JSON)',
    kinds: ['coverage'],
    definition: 'https://github.com/llvm/llvm-project/blob/main/llvm/tools/llvm-cov/CoverageExporterJson.cpp',
    concatenable: false,
    detect: (head) => /"llvm\.coverage\.json\.export"|^\s*\{\s*"data"\s*:\s*\[\s*\{\s*"files"\s*:/.test(head)
        ? 0.98
        : 0,
    open(source) {
        const report = new llvm_cov_json_Report(source);
        return jsonReader(report.problems, {
            expected: llvm_cov_json_EXPECTED,
            each: [
                ['data', '*', 'files', '*'],
                // Not read: without this each would be kept until the end.
                ['data', '*', 'functions', '*'],
            ],
            element: (value, path, line) => {
                if (path[2] === 'files')
                    report.file(value, line);
            },
            end: (rest) => [report.finish(rest)],
        });
    },
};
class llvm_cov_json_Report {
    problems;
    #files;
    constructor(source) {
        this.problems = new problem_list/* ProblemList */.K(source);
        this.#files = new CoverageList(this.problems);
    }
    /** The summary counts, function by function; segments say which lines (with `-summary-only` there are none). */
    file(one, at) {
        const name = textField(one, 'filename') ?? '';
        const [summary, segments] = [field(one, 'summary'), field(one, 'segments')];
        if (name === '' || field(summary, 'lines') === undefined) {
            const message = `${(0,problem_list/* quote */.h)(name)} is no file with a summary of its lines: expected ${llvm_cov_json_EXPECTED}`;
            this.problems.error('coverage-bad-entry', message, { line: at });
            return;
        }
        const file = this.#files.file(name);
        for (const unit of measurement/* COVERAGE_UNITS */.D) {
            const ratio = field(summary, unit);
            if (ratio === undefined || field(ratio, 'count') === 0)
                continue;
            file.sum(unit, 'all', field(ratio, 'covered'), field(ratio, 'count'), at);
        }
        if (segments === undefined)
            return;
        const mistake = readSegments(segments, (line, hits) => {
            file.mark(line, hits, at);
            return !this.#files.full;
        });
        if (mistake !== undefined)
            this.#files.bad(name, mistake, at);
    }
    finish(rest) {
        const type = field(rest, 'type');
        if (rest !== undefined && type !== TYPE) {
            const message = `not an export of llvm-cov: expected ${llvm_cov_json_EXPECTED}`;
            this.problems.error('input-wrong-shape', message);
        }
        return this.#files.finish({ format: llvmCovJson.id, expected: llvm_cov_json_EXPECTED, unit: 'lines' });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/simplecov-file.js

/** In place of a count: between `:nocov:` comments. */
const IGNORED = 'ignored';
class SimplecovFile {
    /** Line of the report, for what is wrong. */
    #at;
    #lines = [];
    /** Lines of which a suite says that they never run: who loaded the file knows better than who only counted it. */
    #never = new Set();
    #branches = new Map();
    #methods = new Map();
    constructor(at) {
        this.#at = at;
    }
    add(parts) {
        const lines = field(parts, 'lines');
        if (Array.isArray(lines)) {
            for (const [index, hits] of lines.entries()) {
                if (hits === null || hits === IGNORED)
                    this.#never.add(index);
                else
                    this.#lines[index] = sum(this.#lines[index], hits);
            }
        }
        else if (lines !== undefined && lines !== null)
            this.#lines[0] = lines;
        note(this.#branches, branchesIn(field(parts, 'branches')));
        note(this.#methods, countsIn(field(parts, 'methods')));
    }
    writeTo(file) {
        // Sparse where no suite has a count.
        this.#lines.forEach((hits, index) => {
            if (hits !== 0 || !this.#never.has(index))
                file.line(index + 1, hits, this.#at);
        });
        for (const [key, hits] of this.#branches)
            file.hit('branches', key, hits, this.#at);
        for (const [key, hits] of this.#methods)
            file.hit('functions', key, hits, this.#at);
    }
}
/** What is no count stays as it is, so that it is said. */
function sum(known, more) {
    if (known === undefined)
        return more;
    if (!simplecov_file_isCount(known))
        return known;
    return simplecov_file_isCount(more) ? known + more : more;
}
function simplecov_file_isCount(value) {
    return typeof value === 'number' && value >= 0;
}
function note(counts, more) {
    for (const [key, hits] of more) {
        if (hits !== IGNORED)
            counts.set(key, sum(counts.get(key), hits));
    }
}
/** `{"[:if, 0, 3, 4, 8, 7]": {"[:then, 1, 4, 6, 4, 10]": 1}}`, or as `countsIn`. */
function branchesIn(value) {
    if (Array.isArray(value))
        return countsIn(value);
    return entriesOf(value).flatMap(([condition, ways]) => entriesOf(ways).map(([way, hits]) => [`${condition} ${way}`, hits]));
}
/** `{"[\"A\", :b, 1, 2, 3, 4]": 1}`, or `[{"type": "then", "start_line": 4, "coverage": 1}]`. */
function countsIn(value) {
    if (!Array.isArray(value))
        return entriesOf(value);
    return value.map((one, index) => [String(index), field(one, 'coverage')]);
}

;// CONCATENATED MODULE: ./lib/parsers/coverage/simplecov.js





const simplecov_EXPECTED = '{"RSpec": {"coverage": {"/a.rb": {"lines": [1, null, 0]}}}}';
const SUITE = /^\s*\{\s*"(?:[^"\\]|\\.){0,1000}"\s*:\s*\{\s*"coverage"\s*:\s*\{/;
const simplecov = {
    id: 'simplecov',
    label: 'SimpleCov (JSON)',
    kinds: ['coverage'],
    definition: 'https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result_merger.rb',
    concatenable: false,
    detect(head) {
        if (!/^\s*\{/.test(head))
            return 0;
        if (/"simplecov_version"\s*:/.test(head))
            return 0.97;
        if (/"covered_strength"\s*:/.test(head) && /"filename"\s*:/.test(head))
            return 0.9;
        return SUITE.test(head) ? 0.9 : 0;
    },
    open(source) {
        const report = new simplecov_Report(source);
        return jsonReader(report.problems, {
            expected: simplecov_EXPECTED,
            each: [
                ['*', 'coverage', '*'],
                ['coverage', '*'],
                ['files', '*'],
            ],
            element(value, path, line) {
                if (path[0] !== 'files')
                    report.file(path.at(-1) ?? '', value, line);
                else
                    report.file(textField(value, 'filename') ?? '', field(value, 'coverage'), line);
            },
            end: (rest) => [report.finish(rest)],
        });
    },
};
class simplecov_Report {
    problems;
    #files = new Map();
    constructor(source) {
        this.problems = new problem_list/* ProblemList */.K(source);
    }
    /** `[1, null, 0]` before 0.18, since then `{"lines": […], "branches": …}`. */
    file(path, value, line) {
        const parts = Array.isArray(value) ? { lines: value } : value;
        const isKnown = ['lines', 'branches', 'methods'].some((part) => isList(field(parts, part)));
        if (path === '' || !isKnown) {
            const message = `${(0,problem_list/* quote */.h)(path)} is no file with a list of lines: expected ${simplecov_EXPECTED}`;
            this.problems.error('coverage-bad-entry', message, { line });
            return;
        }
        const file = this.#files.get(path) ?? new SimplecovFile(line);
        this.#files.set(path, file);
        file.add(parts);
    }
    finish(rest) {
        const files = new CoverageList(this.problems);
        for (const [path, file] of this.#files)
            file.writeTo(files.file(path));
        return files.finish({
            format: simplecov.id,
            expected: simplecov_EXPECTED,
            unit: 'lines',
            stated: simplecov_statedBy(rest),
        });
    }
}
function isList(value) {
    return Array.isArray(value) || isObject(value);
}
/** Only of lines: of branches, some versions leave out what they count elsewhere. */
function simplecov_statedBy(rest) {
    const [total, metrics] = [field(field(rest, 'total'), 'lines'), field(rest, 'metrics')];
    const covered = numberField(total, 'covered') ?? numberField(metrics, 'covered_lines');
    const all = numberField(total, 'total') ?? numberField(metrics, 'total_lines');
    return covered === undefined || all === undefined ? {} : { lines: { covered, total: all } };
}

;// CONCATENATED MODULE: ./lib/parsers/diagnostics/eslint-json.js




const eslint_json_EXPECTED = '[{"filePath": "/a.js", "messages": [{"ruleId": "no-undef", "message": "…", "line": 1}]}]';
const LONGEST = 4000;
const eslintJson = {
    id: 'eslint-json',
    label: 'ESLint (JSON)',
    kinds: ['diagnostics'],
    definition: 'https://eslint.org/docs/latest/use/formatters/#json',
    concatenable: false,
    detect: (head) => /^\s*\[\s*\{\s*"filePath"\s*:/.test(head) && /"messages"\s*:/.test(head) ? 0.97 : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const diagnostics = [];
        return jsonReader(problems, {
            expected: eslint_json_EXPECTED,
            each: [['*']],
            element(file, _, line) {
                const path = textField(file, 'filePath');
                if (path !== undefined)
                    eslint_json_readFile(owned(path), file, diagnostics);
                else
                    problems.error('diagnostics-bad-entry', 'a file without "filePath"', { line });
            },
            end(rest) {
                // An empty list is clean: `--quiet` leaves out files without errors, and ESLint fails where it finds no files.
                if (problems.complete && !Array.isArray(rest))
                    problems.error('input-not-understood', `not a list of files; expected ${eslint_json_EXPECTED}`);
                const { complete } = problems;
                const told = { source, complete, problems: problems.list(), diagnostics };
                return [{ kind: 'diagnostics', format: eslintJson.id, ...told }];
            },
        });
    },
};
function eslint_json_readFile(file, entry, diagnostics) {
    for (const message of listField(entry, 'messages')) {
        const rule = textField(message, 'ruleId');
        const line = placeNumber(message, 'line');
        const column = line === undefined ? undefined : placeNumber(message, 'column');
        diagnostics.push({
            place: {
                file,
                ...(line === undefined ? {} : { line }),
                ...(column === undefined ? {} : { column }),
            },
            message: owned((textField(message, 'message') ?? 'no message').slice(0, LONGEST)),
            ...(rule === undefined ? {} : { rule: owned(rule) }),
        });
    }
}
function placeNumber(message, key) {
    const value = numberField(message, key) ?? 0;
    return Number.isInteger(value) && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/read/diagnostic-line.js

const LINE = /^(?:vet: )?(?:\.\/)?((?:[A-Za-z]:[\\/])?[^\s:][^:]{0,4000}):(\d{1,9})(?::(\d{1,9}))?:? +(\S.*)$/;
/** https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks */
const CODED = /^((?:[A-Za-z]:[\\/])?[^\s:(][^:(]{0,4000}(?:\([^\d)][^)]{0,200}\)[^:(]{0,1000})*)\((\d{1,9}),(\d{1,9})\): (?:error|warning) ([A-Z]{1,10}\d{1,6}): +(\S.*)$/;
const RULE = /\s*[([]((?:[A-Za-z][\w-]*\/)*[A-Za-z][\w-]*)[)\]]$/;
const diagnostic_line_LONGEST = 4000;
/** The diagnostic of a line; the rule is what stands in brackets at its end: `(errcheck)`, `[SC2086]`. */
function readDiagnosticLine(text) {
    const [, path, line, column, said] = LINE.exec(text) ?? [];
    if (path === undefined || said === undefined)
        return readCodedLine(text);
    const whole = said.slice(0, diagnostic_line_LONGEST).trimEnd();
    const rule = RULE.exec(whole.slice(-120));
    const message = rule === null ? whole : whole.slice(0, whole.length - rule[0].length);
    return {
        place: {
            file: owned(path),
            line: Number(line),
            ...(column === undefined ? {} : { column: Number(column) }),
        },
        message: owned(message === '' ? whole : message),
        ...(rule?.[1] === undefined || message === '' ? {} : { rule: owned(rule[1]) }),
    };
}
function readCodedLine(text) {
    const [, path, line, column, rule, said] = CODED.exec(text) ?? [];
    if (path === undefined || rule === undefined || said === undefined)
        return undefined;
    return {
        place: { file: owned(path), line: Number(line), column: Number(column) },
        message: owned(said.slice(0, diagnostic_line_LONGEST).trimEnd()),
        rule: owned(rule),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/diagnostics/file-line.js



/** What tools say when they found nothing, in their own words (golangci-lint, ruff, mypy). */
const CLEAN = /^(?:0 (?:issues|problems|errors|warnings)\b|all checks passed|no (?:issues|problems) found|success: )/i;
/** What Go says of its own work while it finds something to build. */
const PROGRESS = /^go: (?:downloading|extracting|finding|found|added|upgraded) /;
/**
 * What C compilers and linkers warn of below Go: of code that cgo generates or of a dependency, mostly. Go's own
 * messages are never warnings, so a build that failed has other lines too.
 */
const C_WARNING = /^(?:[\w.+/-]{1,200}: )?(?:warning|note|NOTE): |^\d+ warnings? generated\.$|^In file included from |: (?:In function .*|At top level|In .{1,200}):$/;
const LONGEST_MESSAGE = 4000;
const fileLine = {
    id: 'file-line',
    label: 'Lines of `path:line:column: message`',
    kinds: ['diagnostics'],
    definition: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
    concatenable: true,
    detect(head) {
        const lines = head.split('\n').filter((line) => /^[^\s#]/.test(line));
        const fitting = lines.filter((line) => readDiagnosticLine(line.slice(0, 2000)) !== undefined);
        return lines.length === 0 ? 0 : (0.65 * fitting.length) / lines.length;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const found = new DiagnosticLines();
        return lineReader(problems, {
            line: (text, number) => found.line(text, number),
            end() {
                found.note(problems);
                return [
                    {
                        kind: 'diagnostics',
                        format: fileLine.id,
                        source,
                        complete: problems.complete,
                        problems: problems.list(),
                        diagnostics: found.diagnostics,
                    },
                ];
            },
        });
    },
};
class DiagnosticLines {
    diagnostics = [];
    #odd;
    /** A `# example.com/package` of `go vet` or `go build` was there. */
    #isGo = false;
    /** What indented lines go on with; undefined after what is left out. */
    #last;
    line(text, number) {
        const diagnostic = readDiagnosticLine(text);
        if (this.#isGo && isOfC(diagnostic?.message ?? text))
            this.#last = 'aside';
        else if (diagnostic !== undefined) {
            this.diagnostics.push(diagnostic);
            this.#last = 'diagnostic';
        }
        else if (/^\s+\S/.test(text) && this.#last !== undefined)
            this.#extend(text);
        else if (text.startsWith('# '))
            this.#isGo = true;
        else if (text.trim() !== '' && !CLEAN.test(text) && !PROGRESS.test(text)) {
            this.#odd ??= { text: text.slice(0, 200), number };
        }
    }
    /** What is no diagnostic may be a summary; alone it may as well be the tool's own failure. */
    note(problems) {
        if (this.#odd === undefined)
            return;
        const where = { line: this.#odd.number };
        const message = `not a line of "path:line: message": ${(0,problem_list/* quote */.h)(this.#odd.text)}`;
        if (this.diagnostics.length > 0)
            problems.warning('diagnostics-other-lines', message, where);
        else
            problems.error('input-not-understood', message, where);
    }
    /** Indented lines go on with the message: `have (int)`, `want (string)`. */
    #extend(text) {
        const last = this.#last === 'diagnostic' ? this.diagnostics.at(-1) : undefined;
        if (last === undefined || last.message.length > LONGEST_MESSAGE)
            return;
        const message = owned(`${last.message}\n${text.slice(0, 400).trim()}`);
        this.diagnostics[this.diagnostics.length - 1] = { ...last, message };
    }
}
function isOfC(message) {
    return C_WARNING.test(message.slice(0, 1000));
}

;// CONCATENATED MODULE: ./lib/parsers/diagnostics/path-list.js



const pathList = {
    id: 'path-list',
    label: 'List of paths',
    kinds: ['diagnostics'],
    definition: 'https://pkg.go.dev/cmd/gofmt',
    concatenable: true,
    detect(head) {
        const lines = head.split('\n').filter((line) => line.trim() !== '');
        const fitting = lines.filter((line) => /^[\w@./\\-]+\.\w{1,8}$/.test(line.trimEnd()));
        return lines.length > 0 && fitting.length === lines.length ? 0.5 : 0;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const diagnostics = [];
        return lineReader(problems, {
            line(text) {
                if (text.trim() !== '')
                    diagnostics.push(listed(text));
            },
            end: () => [
                {
                    kind: 'diagnostics',
                    format: pathList.id,
                    source,
                    complete: problems.complete,
                    problems: problems.list(),
                    diagnostics,
                },
            ],
        });
    },
};
/** Every line is a finding: also the syntax error that the tool met, which has a place of its own. */
function listed(text) {
    const error = readDiagnosticLine(text);
    if (error !== undefined)
        return error;
    const file = owned(text.slice(0, 4000).trim());
    return { place: { file }, message: `${file} is listed` };
}

;// CONCATENATED MODULE: ./lib/parsers/diagnostics/rustfmt.js



/** The second way is that of versions before 1.7. */
const DIFF = /^Diff in (.{1,4000}?)(?::| at line )(\d{1,9}):$/;
const rustfmt = {
    id: 'rustfmt',
    label: 'rustfmt --check',
    kinds: ['diagnostics'],
    definition: 'https://rust-lang.github.io/rustfmt/',
    concatenable: true,
    detect: (head) => (/^Diff in .{1,1000}(?::| at line )\d+:$/m.test(head) ? 0.95 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const diagnostics = [];
        /** Where the change is, once its first line comes: a difference begins with some lines that stay. */
        let ahead;
        const found = (place) => void diagnostics.push({ place, message: 'not formatted as rustfmt does' });
        return lineReader(problems, {
            line(text, number) {
                const [, file, line] = DIFF.exec(text) ?? [];
                if (file !== undefined)
                    ahead = { file: owned(file), line: Number(line) };
                else if (ahead !== undefined && /^[ +-]/.test(text)) {
                    if (text.startsWith(' '))
                        ahead.line += 1;
                    else {
                        found(ahead);
                        ahead = undefined;
                    }
                }
                else if (text.trim() !== '' && !/^[ +-]/.test(text)) {
                    // A file that it cannot read as Rust.
                    const other = readDiagnosticLine(text);
                    if (other !== undefined)
                        diagnostics.push(other);
                    else {
                        const message = `not a difference: ${(0,problem_list/* quote */.h)(text.slice(0, 200))}`;
                        problems.error('input-not-understood', message, { line: number, excerpt: text });
                    }
                }
                else if (ahead === undefined && diagnostics.length === 0 && text.trim() !== '') {
                    problems.error('input-not-understood', 'a difference without its place', {
                        line: number,
                    });
                }
            },
            end() {
                if (ahead !== undefined)
                    problems.error('input-cut', 'the last difference is not whole: it may be cut');
                return [
                    {
                        kind: 'diagnostics',
                        format: rustfmt.id,
                        source,
                        complete: problems.complete,
                        problems: problems.list(),
                        diagnostics,
                    },
                ];
            },
        });
    },
};

;// CONCATENATED MODULE: ./lib/parsers/diagnostics/unified-diff-hunk.js

const unified_diff_hunk_HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** Longest fix that is kept; a larger one is for the tool's own `--fix`. */
const LONGEST_FIX = 64 << 10;
/** The file that hunks belong to, while its headers come in. */
class DiffFile {
    old = '';
    new = '';
    /** A hunk of it was read. */
    changed = false;
    #command;
    /** `command`: the `diff …` line above it, which alone names a file without hunks. */
    constructor(command) {
        this.#command = owned(command.slice(0, 4000));
    }
    /** The file that the tool looked at, without what it put around the name (`a/`, `current/`, `.orig`). */
    get path() {
        const [old, now] = this.old === '' && this.new === '' ? this.#named() : [this.old, this.new];
        const known = old === '' || old === '/dev/null' ? now : old;
        const other = known === old ? now : old;
        const [folder, otherFolder] = [known, other].map((path) => path.split('/', 1)[0]);
        const isMadeUp = folder !== otherFolder && MADE_UP.test(known);
        return (isMadeUp ? known.replace(MADE_UP, '') : known).replace(/\.orig$/, '');
    }
    /** Where there is no hunk, only the command names the file. */
    #named() {
        const [, old, now] = / (\S+) (\S+)$/.exec(this.#command) ?? [];
        return [old ?? 'unknown file', now ?? ''];
    }
}
/** The first folder that git (`a/`, or `i/` for the index …) and `go mod tidy` make up. */
const MADE_UP = /^(?:[abciow12]|current|tidy)\//;
/** One hunk, open until all lines that its header counts have come. */
class Hunk {
    header;
    #oldLeft;
    #newLeft;
    #oldLine;
    #firstChange;
    #lastRemoved;
    #removed = 0;
    #added = 0;
    #size = 0;
    #lines = [];
    constructor(header, old, newLines) {
        this.header = header;
        [this.#oldLine, this.#oldLeft] = old;
        // An empty side is written as the line before it.
        if (this.#oldLeft === 0)
            this.#oldLine += 1;
        this.#newLeft = newLines;
    }
    /** The hunk that a `@@` line begins. */
    static read(text) {
        const found = unified_diff_hunk_HEADER.exec(text);
        if (found === null)
            return undefined;
        const [, oldStart, oldLines = '1', , newLines = '1'] = found;
        return new Hunk(owned(text.slice(0, 400)), [Number(oldStart), Number(oldLines)], Number(newLines));
    }
    /** Lines are still to come. */
    get isOpen() {
        return this.#oldLeft > 0 || this.#newLeft > 0;
    }
    /** Takes a line of the hunk; false where it can be none, so that the hunk is cut. */
    take(text) {
        const sign = text[0] ?? ' ';
        if (sign === '\\') {
            this.note(text);
            return true;
        }
        const ofOld = sign === ' ' || sign === '-';
        const ofNew = sign === ' ' || sign === '+';
        if ((!ofOld && !ofNew) || (ofOld && this.#oldLeft === 0) || (ofNew && this.#newLeft === 0))
            return false;
        this.note(text);
        if (sign === '-')
            this.#lastRemoved = this.#oldLine;
        if (sign !== ' ')
            this.#firstChange ??= this.#oldLine;
        if (sign === '-')
            this.#removed += 1;
        if (sign === '+')
            this.#added += 1;
        if (ofOld) {
            this.#oldLeft -= 1;
            this.#oldLine += 1;
        }
        if (ofNew)
            this.#newLeft -= 1;
        return true;
    }
    /** Keeps a line as it stands, such as `\ No newline at end of file`. */
    note(text) {
        this.#size += text.length + 1;
        if (this.#size <= LONGEST_FIX)
            this.#lines.push(owned(text));
    }
    toDiagnostic(file) {
        const line = Math.max(this.#firstChange ?? this.#oldLine, 1);
        const last = this.#lastRemoved;
        const old = file.old === '/dev/null' ? file.old : `a/${file.path}`;
        const head = [`--- ${old}`, `+++ b/${file.path}`, this.header];
        return {
            place: {
                file: file.path,
                line,
                ...(last === undefined || last <= line ? {} : { endLine: last }),
            },
            message: `the diff removes ${counted(this.#removed)} and adds ${counted(this.#added)}`,
            // Half a hunk mends nothing.
            ...(this.isOpen || this.#size > LONGEST_FIX
                ? {}
                : { fix: `${[...head, ...this.#lines].join('\n')}\n` }),
        };
    }
}
function counted(lines) {
    return lines === 1 ? '1 line' : `${lines} lines`;
}
/** The path in a `---` or `+++` line, without a time stamp and quotes. */
function pathOf(text) {
    const path = text.split('\t', 1)[0] ?? text;
    return owned((/^"(.*)"$/.exec(path)?.[1] ?? path).slice(0, 4000));
}

;// CONCATENATED MODULE: ./lib/parsers/diagnostics/unified-diff.js



const unifiedDiff = {
    id: 'unified-diff',
    label: 'Unified diff',
    kinds: ['diagnostics'],
    definition: 'https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html',
    concatenable: true,
    detect: (head) => (/^--- \S.*\n\+\+\+ \S.*\n@@ -\d/m.test(head.replaceAll('\r', '')) ? 0.95 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const diff = new Diff(problems);
        return lineReader(problems, {
            line: (text, number) => diff.line(text, number),
            end() {
                diff.end();
                return [
                    {
                        kind: 'diagnostics',
                        format: unifiedDiff.id,
                        source,
                        complete: problems.complete,
                        problems: problems.list(),
                        diagnostics: diff.diagnostics,
                    },
                ];
            },
        });
    },
};
class Diff {
    diagnostics = [];
    #problems;
    #file;
    #hunk;
    #odd;
    constructor(problems) {
        this.#problems = problems;
    }
    line(text, number) {
        // Inside a hunk only its counts say what is content: a removed `-- x` looks like a header.
        if (this.#hunk?.isOpen === true) {
            if (this.#hunk.take(text))
                return;
            this.#cut(this.#hunk, number);
        }
        else if (text.startsWith('\\ ') && this.#hunk !== undefined) {
            this.#hunk.note(text);
            return;
        }
        this.#closeHunk();
        const hunk = Hunk.read(text);
        if (hunk !== undefined && this.#file !== undefined) {
            this.#file.changed = true;
            this.#hunk = hunk;
        }
        else if (!this.#header(text) && text.trim() !== '') {
            this.#odd ??= { text: text.slice(0, 200), number };
        }
    }
    end() {
        if (this.#hunk?.isOpen === true)
            this.#cut(this.#hunk, undefined);
        this.#closeHunk();
        this.#closeFile();
        if (this.#odd === undefined)
            return;
        const where = { line: this.#odd.number };
        const message = `not part of a unified diff: ${(0,problem_list/* quote */.h)(this.#odd.text)}`;
        if (this.diagnostics.length > 0)
            this.#problems.warning('diagnostics-other-lines', message, where);
        else
            this.#problems.error('input-not-understood', message, where);
    }
    #header(text) {
        if (text.startsWith('diff ')) {
            this.#closeFile();
            this.#file = new DiffFile(text);
            return true;
        }
        if (text.startsWith('--- ')) {
            if (this.#file === undefined || this.#file.changed) {
                this.#closeFile();
                this.#file = new DiffFile('');
            }
            this.#file.old = pathOf(text.slice(4));
            return true;
        }
        if (this.#file === undefined)
            return false;
        if (text.startsWith('+++ ')) {
            this.#file.new = pathOf(text.slice(4));
            return true;
        }
        return /^(?:index |old mode |new mode |new file |deleted file |similarity |dissimilarity |rename |copy |Binary files |GIT binary )/.test(text);
    }
    #closeHunk() {
        if (this.#hunk !== undefined && this.#file !== undefined) {
            this.diagnostics.push(this.#hunk.toDiagnostic(this.#file));
        }
        this.#hunk = undefined;
    }
    /** A file without a hunk is renamed, binary, empty, or has another mode: a difference all the same. */
    #closeFile() {
        const file = this.#file;
        this.#file = undefined;
        if (file === undefined || file.changed)
            return;
        this.diagnostics.push({ place: { file: file.path }, message: 'differs without changed lines' });
    }
    #cut(hunk, line) {
        const message = `a hunk of the diff is cut: ${(0,problem_list/* quote */.h)(hunk.header)}`;
        this.#problems.error('input-cut', message, line === undefined ? {} : { line });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/diagnostics/workflow-commands.js


const COMMAND = /^::(?:error|warning|notice)(?: ([^:\n]{0,4000}))?::(.{0,4000})/;
/** Groups and the like, and what Biome says at its end. */
const ASIDE = /^::|^(?:Checked|Skipped|Fixed) \d+ files?\b|^No fixes /;
const workflowCommands = {
    id: 'workflow-commands',
    label: 'Workflow commands (`::error file=…`)',
    kinds: ['diagnostics'],
    definition: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message',
    concatenable: true,
    detect: (head) => (/^::(?:error|warning) [^\n]*\bfile=/m.test(head) ? 0.96 : 0),
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const diagnostics = [];
        let odd;
        return lineReader(problems, {
            line(text, line) {
                const found = workflow_commands_readCommand(text);
                if (found !== undefined)
                    diagnostics.push(found);
                else if (text.trim() !== '' && !ASIDE.test(text))
                    odd ??= { text: owned(text.slice(0, 200)), line };
            },
            end() {
                if (odd !== undefined)
                    noteOdd(odd, diagnostics.length > 0, problems);
                const { complete } = problems;
                const told = { source, complete, problems: problems.list(), diagnostics };
                return [{ kind: 'diagnostics', format: workflowCommands.id, ...told }];
            },
        });
    },
};
/** What is no command may be a summary; alone it may as well be the tool's own failure. */
function noteOdd({ text, line }, isAside, problems) {
    const message = `not a line of "::error file=path,line=1::message": ${(0,problem_list/* quote */.h)(text)}`;
    if (isAside)
        problems.warning('diagnostics-other-lines', message, { line });
    else
        problems.error('input-not-understood', message, { line });
}
/** What names no file is no place to point at: the exit code still says that the tool failed. */
function workflow_commands_readCommand(text) {
    const [, written, message] = COMMAND.exec(text) ?? [];
    const properties = new Map((written ?? '').split(',').flatMap((pair) => {
        const [, key, value] = /^\s*(\w+)=(.*)$/.exec(pair) ?? [];
        return key === undefined || value === undefined ? [] : [[key, workflow_commands_unescaped(value)]];
    }));
    const file = properties.get('file');
    if (file === undefined || file === '' || message === undefined)
        return undefined;
    const line = workflow_commands_placeNumber(properties.get('line'));
    const column = line === undefined ? undefined : workflow_commands_placeNumber(properties.get('col'));
    const rule = properties.get('title');
    return {
        place: {
            file: owned(file),
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        },
        message: owned(workflow_commands_unescaped(message).trim() || rule || 'no message'),
        ...(rule ? { rule: owned(rule) } : {}),
    };
}
function workflow_commands_placeNumber(text) {
    return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function workflow_commands_unescaped(text) {
    const letters = {
        '25': '%',
        '0D': '\r',
        '0A': '\n',
        '3A': ':',
        '2C': ',',
    };
    return text.replace(/%(25|0D|0A|3A|2C)/gi, (_, code) => letters[code.toUpperCase()] ?? '');
}

;// CONCATENATED MODULE: ./lib/parsers/read/cargo-output.js

const RUNNING = /^\s+Running (?:(?:unittests )?(\S.*?) \((\S+)\)|(\S+))$/;
const DOC_TESTS = /^\s+Doc-tests (\S+)$/;
const ERROR = /^error(?:\[E\d{1,6}\])?: (\S.{0,2000})$/;
const PLACE = /^\s*--> (\S.*):(\d{1,9}):(\d{1,9})$/;
const NOT_COMPILED = /^could not compile `([^`]{1,200})`/;
/** Said of what the tests have told already. */
const REPEATED = /^(?:(?:test|doctest|bench) failed, to rerun |\d+ targets? failed:|aborting due to |process didn't exit successfully: )/;
const cargo_output_MOST_LINES = 300;
/** Takes every line that is none of a test binary. */
class CargoOutput {
    /** The binary that runs: `itoa`, `itoa (doc-tests)`; empty where cargo's own output is not there. */
    suite = '';
    #list;
    #errors = [];
    #lines = [];
    #isWithin = false;
    constructor(list) {
        this.#list = list;
    }
    line(text) {
        const suite = suiteOf(text);
        if (suite !== undefined) {
            this.suite = owned(suite);
            return;
        }
        const message = ERROR.exec(text)?.[1];
        if (message !== undefined)
            this.#error(message, text);
        else if (this.#isWithin)
            this.#body(text);
    }
    /** Errors that no line says the crate of: of the manifest, of the command line, or the input is cut. */
    end() {
        if (this.#errors.length > 0)
            this.#fail('');
    }
    #error(message, text) {
        this.#isWithin = false;
        if (REPEATED.test(message))
            return;
        const crate = NOT_COMPILED.exec(message)?.[1];
        if (crate === undefined || this.#errors.length === 0)
            this.#errors.push({ message: owned(message) });
        this.#keep(text);
        if (crate === undefined)
            this.#isWithin = true;
        else
            this.#fail(owned(crate));
    }
    #body(text) {
        // A blank line ends what the compiler says of one mistake.
        if (text.trim() === '')
            this.#isWithin = false;
        this.#keep(text);
        const [, file, line, column] = PLACE.exec(text) ?? [];
        const last = this.#errors.at(-1);
        if (file === undefined || last === undefined || last.place !== undefined)
            return;
        last.place = { file: owned(file), line: Number(line), column: Number(column) };
    }
    #keep(text) {
        if (this.#lines.length < cargo_output_MOST_LINES)
            this.#lines.push(owned(text));
    }
    #fail(crate) {
        const [first] = this.#errors;
        const more = this.#errors.length - 1;
        const others = more > 0 ? ` (and ${more} more error${more === 1 ? '' : 's'})` : '';
        this.#list.fail(crate, {
            status: 'errored',
            reason: 'build',
            message: `${first?.message ?? 'the build failed'}${others}`,
            details: this.#lines.join('\n'),
            ...(first?.place === undefined ? {} : { place: first.place }),
        });
        this.#errors = [];
        this.#lines = [];
        this.#isWithin = false;
    }
}
/** By the file of the binary: every package has a `src/lib.rs`. */
function suiteOf(line) {
    const crate = DOC_TESTS.exec(line)?.[1];
    if (crate !== undefined)
        return `${crate} (doc-tests)`;
    const [, , binary, only] = RUNNING.exec(line) ?? [];
    const path = binary ?? only;
    if (path === undefined || !/[\\/]/.test(path))
        return undefined;
    const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return file.replace(/\.exe$/, '').replace(/-[0-9a-f]{16}$/, '');
}

;// CONCATENATED MODULE: ./lib/parsers/read/failure-reason.js
const TIMEOUT = /^(?:panic: )?test timed out after |\btimed out (?:after|in) (?:\d|PT)|exceeded timeout of \d|\btimeout of \d+ ?ms exceeded|^Timeout(?: >|:|$)|Timeout >\d/im;
const EXITED = /^process (?:aborted|exited|didn't exit) |\bsignal: \d+, SIG|^(?:Exception: )?(?:SegFault|SIGSEGV|Segmentation fault)\b/im;
/** Rust panics for assertions too. */
const RUST_ASSERTION = /panicked at (?:[^\n]*:\n|'?)assertion\b/;
/** `type`: the class of the exception or the like, where the tool says it. */
function failure_reason_reasonOf(text, type = '') {
    if (/WARNING: DATA RACE/.test(text))
        return 'race';
    if (/time(?:d ?)?out/i.test(type) || TIMEOUT.test(text))
        return 'timeout';
    if (/\[build failed\]|^error: could not compile/m.test(text))
        return 'build';
    if (RUST_ASSERTION.test(text))
        return 'assertion';
    if (/\babort|signal/i.test(type) || EXITED.test(text))
        return 'exit';
    const panics = /\bpanicked at\b|^panic: |^fatal error: /m.test(text) || /\bpanic\b/i.test(type);
    return panics ? 'panic' : 'assertion';
}

;// CONCATENATED MODULE: ./lib/parsers/read/rust-message.js
/** The telling part of what a failed Rust test printed: what it panicked with, without the place, which is known apart. */
/** Since Rust 1.73 the message stands below the place, before it stood in quotes before the place. */
const PANICKED = /\bpanicked at \S+:\d+:\d+:\n/;
const PANICKED_OLD = /\bpanicked at '([\s\S]{0,4000}?)', \S+:\d+:\d+/;
const END = /^(?:stack backtrace:|note: |\s*$)/;
/** Undefined where nothing panicked. */
function rustMessage(text) {
    const expected = /^(?:note: )?panic did not contain expected string\n([\s\S]{0,2000})/m.exec(text)?.[1];
    if (expected !== undefined) {
        const parts = expected.split('\n').slice(0, 2).map(tidy);
        return `panic did not contain expected string: ${parts.join(', ')}`;
    }
    const silent = /^(?:note: )?(test did not panic as expected)\b/m.exec(text)?.[1];
    if (silent !== undefined)
        return silent;
    const start = PANICKED.exec(text);
    const below = start === null ? PANICKED_OLD.exec(text)?.[1] : text.slice(start.index + start[0].length);
    if (below === undefined)
        return undefined;
    const lines = below.slice(0, 8000).split('\n');
    const end = lines.findIndex((line) => END.test(line));
    const [first = '', ...rest] = (end < 0 ? lines : lines.slice(0, end)).map(tidy);
    // `assertion failed` is told by both sides of it.
    const sides = rest.filter((line) => /^(?:left|right): /.test(line)).slice(0, 2);
    const said = sides.length > 0 ? [first, ...sides].join(', ') : first;
    return said === '' ? 'panicked' : said;
}
function tidy(line) {
    return line.trim().replace(/,$/, '');
}

;// CONCATENATED MODULE: ./lib/parsers/read/stack-frame.js

const stack_frame_LONGEST_LINE = 2000;
const FOREIGN_PATH = new RegExp([
    String.raw `(?:^|[\\/])(?:node_modules|bower_components|site-packages|dist-packages|vendor|gems|\.yarn|\.rustup|_pytest|pluggy)[\\/]`,
    String.raw `[\\/]\.?cargo[\\/](?:registry|git)[\\/]|[\\/]pkg[\\/]mod[\\/]`,
    String.raw `[\\/]lib(?:32|64)?[\\/](?:python|pypy|ruby)[\d.]*[\\/]|[\\/]Python\d+[\\/]Lib[\\/]`,
    String.raw `^(?:node:|internal[\\/]|bun:|ext:|jsr:|webpack[\\/]|phar:|native$|index \d|<|\[|\(|evalmachine\.)`,
    String.raw `^https://(?:deno\.land|jsr\.io|esm\.sh)/`,
    String.raw `^/(?:rustc|usr/include)/|[\\/]library[\\/](?:std|core|alloc|test)[\\/]src[\\/]`,
    // The standard library of Go at its usual places, or trimmed to its import path.
    String.raw `(?:[\\/]go[\d.]*(?:[\\/][\d.]+[\\/]\w+)?[\\/]src[\\/]|[\\/]go-[\d.]+[\\/]src[\\/]|^)(?:runtime|testing|reflect|sync|time|internal)[\\/][^.]+\.go$`,
    String.raw `^testing\.go$|_testmain\.go$|[\\/]g(?:test|mock)[\\/]g(?:test|mock)-[\w-]+\.`,
].join('|'));
const FOREIGN_CLASS = /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|org\.codehaus\.groovy|org\.junit|junit|org\.opentest4j|org\.testng|org\.apache\.maven|org\.gradle|worker\.org\.gradle|org\.assertj|org\.hamcrest|org\.mockito|org\.spockframework|org\.springframework|io\.kotest|com\.google\.common)\./;
const FOREIGN_DOTNET = /^(?:System|Microsoft|Xunit|NUnit|TUnit|FluentAssertions|AwesomeAssertions|Shouldly|Moq)\./;
const EXTENSION = '(?:[cm]?[jt]sx?|vue|svelte|java|kts?|scala|groovy|py|rs|[ch](?:c|pp|xx|h|\\+\\+)?|mm?|cs|fs|vb|go|php|phpt|rb|exs?|erl|swift|lua|luau|p[lm]|t|sh|bats|bash|hs|ml|cljs?|cljc|jl|zig|nim|cr|coffee|feature)';
/** `a/b.cc:11: Failure`, `a.rb:3:in 'm'`, `/a/B.php:12`, `# ./a_spec.rb:1`, `Error Trace:  a.go:1`, `[a.rb:12]:`. */
const stack_frame_NAMED = new RegExp(`^(?:# |\\[|Error Trace:\\s+)?((?:[A-Za-z]:)?[^\\s:()"'\`<>]+\\.${EXTENSION}):(\\d{1,9})(?::(\\d{1,9}))?(?=$|[:\\s\\]])`, 'i');
const PYTHON = /^(\S[^:"]*\.pyx?):(\d{1,9}): |^(?:E\s+)?File "([^"]+)", line (\d{1,9})/;
/** `a.cpp(12): error`, `#0 /a/B.php(12): f()`, Qt's `Loc: [a.cpp(12)]` */
const IN_BRACKETS = /^(?:#\d+ |Loc: \[|in )?((?:[A-Za-z]:)?[^\s:()"'<>]+\.(?:c|cc|cpp|cxx|h|hpp|phpt?))\((\d{1,9})\)(?:\]|:(?=\s|$)| )/i;
/** `FooTest#test_x [test/foo_test.rb:12]:` */
const MINITEST = /^\S+#.* \[([^\s:[\]]+\.rb):(\d{1,9})\]:?$/;
const RUST = /\b(?:panicked at|as expected at) (?:'.*', )?([^\s',]+\.rs):(\d{1,9}):(\d{1,9}):?$/;
/** Before Rust 1.73, below a message of several lines. */
const RUST_OLD = /', ([^\s',]+\.rs):(\d{1,9}):(\d{1,9})$/;
const DART = /^(\S+\.dart) (\d{1,9}):(\d{1,9})(?:\s|$)/;
const DOTNET = /^at (.+) (?:in|dans|en|v|в) (\S.*\.\w{1,8}):\p{L}+ (\d{1,9})\.?$/u;
const JAVA = /^at (?:(?:[\w.@-]*\/){1,2})?([\p{L}\w$.]+)\.[^\s()][^()]*(?:\([^()]*\)[^()]+)?\((?:([\p{L}\w$-]+\.\w{1,10})(?::(\d{1,9}))?|Native Method|Unknown Source)\)$/u;
const PERL = /^(?:#\s*)?at (\S+\.(?:t|p[lm])) line (\d{1,9})\.?$/;
const BATS = /^(?:# )?\((?:in test|from function .*? in(?: test)?) file (.+), line (\d{1,9})[,)]/;
const LOCATED = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/;
/** Whether a path is of a library, of the runtime or of a test framework. */
function isForeignPath(path) {
    return FOREIGN_PATH.test(path);
}
/** Undefined for a line that is no frame; `own`: a class of the user's, whatever its package is called. */
function frameOf(line, own = '') {
    if (line.length > stack_frame_LONGEST_LINE)
        return undefined;
    const text = line.trim();
    if (text.startsWith('at '))
        return afterAt(text, own);
    if (/^❯ /.test(text))
        return scripted(text.slice(2));
    const [, file, at, named, inFile] = PYTHON.exec(text) ?? [];
    if (file !== undefined && /^\S/.test(line))
        return placed(file, at, undefined, true);
    if (named !== undefined)
        return placed(named, inFile, undefined, true);
    const found = RUST.exec(text) ??
        RUST_OLD.exec(text) ??
        stack_frame_NAMED.exec(text) ??
        MINITEST.exec(text) ??
        IN_BRACKETS.exec(text) ??
        DART.exec(text) ??
        PERL.exec(text) ??
        BATS.exec(text) ??
        undefined;
    if (found !== undefined)
        return placed(found[1] ?? '', found[2], found[3]);
    // Firefox and Safari: `f@http://host/a.js:1:2`
    const browser = /^[^\s@]*@(\w+:\/\/\S+:\d{1,9}:\d{1,9})$/.exec(text)?.[1];
    return browser === undefined ? undefined : scripted(browser);
}
function afterAt(text, own) {
    const perl = PERL.exec(text);
    if (perl !== null)
        return placed(perl[1] ?? '', perl[2]);
    const dotnet = DOTNET.exec(text);
    if (dotnet !== null) {
        const frame = placed(dotnet[2] ?? '', dotnet[3]);
        return { ...frame, isForeign: frame.isForeign || FOREIGN_DOTNET.test(dotnet[1] ?? '') };
    }
    const java = JAVA.exec(text);
    if (java !== null)
        return javaFrame(java, own);
    if (FOREIGN_DOTNET.test(text.slice(3)))
        return { isForeign: true, isInnermostLast: false };
    return scripted(text.slice(3));
}
/** With the folders of its package, as far as the class tells them: a base name alone may be there twice. */
function javaFrame([, owner = '', file, line], own) {
    const isOwn = own !== '' && (owner === own || owner.startsWith(`${own}$`));
    const isForeign = !isOwn && FOREIGN_CLASS.test(owner);
    if (file === undefined)
        return { isForeign, isInnermostLast: false };
    const folders = owner.split('.').slice(0, -1);
    return { ...placed([...folders, file].join('/'), line), isForeign };
}
/** `f (a.js:1:2)`, `async a.js:1:2`, `f a.ts:1:2`, `new Promise (<anonymous>)`. */
function scripted(text) {
    const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
    const inside = open < 0 ? text.replace(/^async /, '') : text.slice(open + 1, -1);
    const [, file, line, column] = LOCATED.exec(inside) ?? [];
    if (file === undefined) {
        return open >= 0 && /^(?:<|native|index \d|evalmachine)/.test(inside)
            ? { isForeign: true, isInnermostLast: false }
            : undefined;
    }
    // Vitest writes the function before the path, without brackets.
    const path = open < 0 ? (/^(?:[\w.$<>#]+ )+(\S*[./\\].*)$/.exec(file)?.[1] ?? file) : file;
    return placed(path, line, column);
}
function placed(printed, line, column, isInnermostLast = false) {
    const file = filePath(printed);
    const isForeign = FOREIGN_PATH.test(file);
    const [row, offset] = [Number(line ?? 0), Number(column ?? 0)];
    const place = {
        file: owned(file),
        ...(row > 0 ? { line: row } : {}),
        ...(row > 0 && offset > 0 ? { column: offset } : {}),
    };
    return { place, isForeign, isInnermostLast };
}
/** Without what bundlers and URLs put before a path and after it. */
function filePath(printed) {
    const local = printed
        .replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '')
        .replace(/^webpack(?:-internal)?:\/\/\/?(?:[\w@-]*\/)?(?=\.\/)/, '')
        .replace(/^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/(?:@fs(?=\/)|base\/)?/, '')
        .replace(/\?[^/?]*$/, '')
        // What .NET writes for the root of the sources in builds that are to be the same everywhere.
        .replace(/^\/_\//, '')
        .replace(/^\.[\\/]/, '');
    if (!printed.startsWith('file:') || /%(?![0-9a-f]{2})/i.test(local))
        return local;
    return local.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}

;// CONCATENATED MODULE: ./lib/parsers/read/stack.js


const stack_MOST_LINES = 2000;
/** Never throws; a text without a frame of the user's comes back as it is, without colours. */
function readStack(text, own = '') {
    const plain = (0,decode/* stripAnsi */.aJ)(text);
    const lines = plain.split(/\r?\n/);
    const frames = lines.map((line, at) => (at < stack_MOST_LINES ? frameOf(line, own) : undefined));
    const all = frames.flatMap((frame) => (frame === undefined ? [] : [frame]));
    const place = innermost(all.filter(({ isForeign }) => !isForeign));
    if (place === undefined) {
        const reportedAt = innermost(all);
        return { ...(reportedAt === undefined ? {} : { reportedAt }), text: plain };
    }
    return { place, text: withoutForeign(lines, frames) };
}
function innermost(frames) {
    const placed = frames.filter((frame) => frame.place !== undefined);
    const last = placed.filter(({ isInnermostLast }) => isInnermostLast).at(-1);
    return (last ?? placed[0])?.place;
}
function withoutForeign(lines, frames) {
    const kept = [];
    let foreign = 0;
    const settle = () => {
        if (foreign > 0)
            kept.push(`    … ${foreign} frame${foreign === 1 ? '' : 's'} of libraries`);
        foreign = 0;
    };
    /** Rust and Go name the function of a frame in the line before: it waits for what comes. */
    let heading;
    let isAfterForeign = false;
    for (const [at, line] of lines.entries()) {
        const frame = frames[at];
        if (frame?.isForeign === true) {
            foreign += 1;
            heading = undefined;
            isAfterForeign = frame.isInnermostLast;
            continue;
        }
        // Python shows the source of a frame below it.
        if (isAfterForeign && frame === undefined && /^ {4}/.test(line))
            continue;
        isAfterForeign = false;
        if (heading !== undefined) {
            settle();
            kept.push(heading);
            heading = undefined;
        }
        if (frame === undefined && isHeading(line, lines[at + 1]))
            heading = line;
        else {
            settle();
            kept.push(line);
        }
    }
    if (heading !== undefined)
        kept.push(heading);
    settle();
    return kept.join('\n');
}
function isHeading(line, next = '') {
    if (/^\s*\d+: \S/.test(line))
        return /^\s+at /.test(next);
    return /\S\(.*\)$|^created by /.test(line) && /^\s+\S+\.go:\d+(?: \+0x[0-9a-f]+)?$/.test(next);
}

;// CONCATENATED MODULE: ./lib/parsers/read/test-list.js


const test_list_LONGEST_MESSAGE = 2000;
/** Characters kept of the beginning and of the end of the details. */
const DETAILS = 12_000;
const LONGEST_NAME = 4000;
/** The tests of one input, in their order. */
class TestList {
    #problems;
    #counts = {
        passed: 0,
        failed: 0,
        skipped: 0,
        errored: 0,
        unfinished: 0,
    };
    #cases = [];
    #failures = [];
    #unnamed = 0;
    constructor(problems) {
        this.#problems = problems;
    }
    /** One test; `failure` where it did not pass. */
    add(test, failure) {
        const suite = owned(test.suite.slice(0, LONGEST_NAME));
        const name = owned(test.name.slice(0, LONGEST_NAME));
        this.#counts[test.status] += 1;
        this.#cases.push({ ...test, suite, name });
        if (failure !== undefined)
            this.#failures.push({ suite, name, ...bounded(failure) });
    }
    /** Tests that the tool counts and does not name. */
    addUnnamed(status, count) {
        this.#counts[status] += count;
        this.#unnamed += count;
    }
    /** A failure of a whole suite, or of the run: it counts, but is no test. */
    fail(suite, failure) {
        this.#counts[failure.status] += 1;
        const known = owned(suite.slice(0, LONGEST_NAME));
        this.#failures.push({ suite: known, name: '', ...bounded(failure) });
    }
    /** The measurement; no test at all is an error. */
    finish({ format, expected, durationMs }) {
        const isEmpty = this.#cases.length + this.#failures.length + this.#unnamed === 0;
        if (isEmpty && this.#problems.complete) {
            this.#problems.error('tests-none', `no test ran: expected ${expected}`);
        }
        return {
            kind: 'tests',
            format,
            source: this.#problems.source,
            complete: this.#problems.complete,
            problems: this.#problems.list(),
            counts: this.#counts,
            cases: this.#cases,
            failures: this.#failures,
            ...durationOf(durationMs),
        };
    }
}
/** `{ durationMs }` where it is a time, from `unit` milliseconds each; else nothing. */
function durationOf(value, unit = 1) {
    const durationMs = (value ?? Number.NaN) * unit;
    return Number.isFinite(durationMs) && durationMs >= 0 ? { durationMs } : {};
}
/** What Go, libtest and nextest print around what a test says, and lines that only draw. */
const BOILERPLATE = /^(?:=== (?:RUN|PAUSE|CONT|NAME)\b|--- (?:PASS|FAIL|SKIP): |running \d+ tests?$|failures:$|[-=_*~#\s]+$|Failure:$|● Test suite failed to run$)/;
/** The first line that says something, or nothing; `AssertionError:` alone is ended by the next. */
function firstTellingLine(text) {
    if (/^\s*Traceback \(most recent call last\)/.test(text))
        return lastOfTraceback(text);
    const lines = text
        .slice(0, 4 * test_list_LONGEST_MESSAGE)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !BOILERPLATE.test(line));
    const [first = '', second = ''] = lines;
    // Go says the place of what a test logs before it.
    const logged = /^[\w.-]+\.go:\d+: (.+)$/.exec(first)?.[1];
    if (logged !== undefined)
        return logged;
    const isHalf = first.endsWith(':') || (/^expected: ?/i.test(first) && /^but was/i.test(second));
    return isHalf ? `${first} ${second}`.trim() : first;
}
/** Python says last what was raised. */
function lastOfTraceback(text) {
    const lines = text
        .slice(-4 * test_list_LONGEST_MESSAGE)
        .trimEnd()
        .split('\n');
    const raised = lines.filter((line) => /^[A-Za-z_][\w.]*(?:: |$)/.test(line));
    return (raised.at(-1) ?? lines.at(-1) ?? '').trim();
}
function bounded(failure) {
    const message = (0,decode/* stripAnsi */.aJ)(failure.message).slice(0, test_list_LONGEST_MESSAGE).trim();
    return { ...failure, message: owned(message), details: owned(cutMiddle(failure.details)) };
}
function cutMiddle(text) {
    const plain = (0,decode/* stripAnsi */.aJ)(text).trimEnd();
    if (plain.length <= 2 * DETAILS)
        return plain;
    const left = plain.length - 2 * DETAILS;
    return `${plain.slice(0, DETAILS)}\n… ${left} characters left out …\n${plain.slice(-DETAILS)}`;
}

;// CONCATENATED MODULE: ./lib/parsers/read/rust-failure.js
/** A failed test of libtest by what it printed. */




/** `note`: what the harness itself says of it. */
function rustFailure(text, note = '') {
    const whole = note === '' || text.includes(note) ? text : `${text}\n${note}`;
    const stack = readStack(whole.trim());
    return {
        status: 'failed',
        reason: failure_reason_reasonOf(whole),
        message: rustMessage(whole) ?? (note || firstTellingLine(stack.text) || 'the test failed'),
        details: stack.text,
        ...(stack.place === undefined ? {} : { place: stack.place }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/tests/cargo-test-binary.js
function newBinaryRun(suite, announced) {
    return {
        suite,
        announced,
        files: [],
        passed: 0,
        skipped: 0,
        failed: new Map(),
        panics: new Map(),
        panic: undefined,
        output: undefined,
        open: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/tests/cargo-test-run.js






const cargo_test_run_RUNNING = /^running (\d{1,9}) tests?$/;
/** What stands between `test name` and its line's end. */
const ENDED = /^(ok|FAILED|ignored)(?:, .*)?(?: <([\d.]+)s>)?$/;
/** Said of a test behind its name. */
const MODES = [' - should panic', ' - compile fail', ' - compile'];
/** As trybuild lists what it compiles. https://docs.rs/trybuild */
const FILE_NAME = /^\S+\.rs(?: \[should [a-z ]+\])?$/;
/** Of `--quiet`, which names only what failed. */
const QUIET = /^(.+) --- FAILED$/;
const OUTPUT = /^---- (.+) stdout ----$/;
const cargo_test_run_RESULT = /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;(?:.*; finished in ([\d.]+)s)?/;
const cargo_test_run_PANICKED = /^thread '(.+)' (?:\(\d+\) )?panicked at /;
const DIED = /^\s+(process didn't exit successfully: .*)$/;
/** Lines kept of what one failed test printed. */
const cargo_test_run_MOST_LINES = 400;
/** Takes the lines in order. */
class CargoTestRun {
    #problems;
    #list;
    #cargo;
    /** Between "running 3 tests" and "test result:". */
    #run;
    /** The binary that ended without its result. */
    #dead;
    #seconds = 0;
    #runs = 0;
    constructor(problems) {
        this.#problems = problems;
        this.#list = new TestList(problems);
        this.#cargo = new CargoOutput(this.#list);
    }
    line(line, number) {
        // A failed test may have printed such lines itself.
        const isOwn = this.#run?.output === undefined;
        const running = isOwn ? cargo_test_run_RUNNING.exec(line)?.[1] : undefined;
        const result = isOwn ? cargo_test_run_RESULT.exec(line) : null;
        if (running !== undefined)
            this.#begin(Number(running));
        else if (result !== null)
            this.#end(result, number);
        else if (this.#run === undefined)
            this.#outside(line);
        else if (/^error: (?:test|doctest) failed, to rerun /.test(line))
            this.#died(this.#run);
        else
            this.#inside(this.#run, line);
    }
    finish(expected) {
        if (this.#run !== undefined)
            this.#died(this.#run);
        this.#tellDead('no line says how it ended: it was stopped, or the input is cut');
        this.#cargo.end();
        return this.#list.finish({
            format: 'cargo-test',
            expected,
            ...durationOf(this.#runs === 0 ? undefined : this.#seconds, 1000),
        });
    }
    #begin(announced) {
        if (this.#run !== undefined)
            this.#died(this.#run);
        this.#tellDead('another binary begins before its result');
        this.#run = newBinaryRun(this.#cargo.suite, announced);
    }
    #outside(line) {
        const how = DIED.exec(line)?.[1];
        if (how !== undefined)
            this.#tellDead(how);
        else
            this.#cargo.line(line);
    }
    #inside(run, line) {
        if (run.output !== undefined)
            this.#printed(run, line);
        else if (!this.#test(run, line))
            this.#said(run, line);
    }
    /** In the output of a failed test, which ends at the next one's or at the list of all. */
    #printed(run, line) {
        const next = OUTPUT.exec(line)?.[1];
        if (next !== undefined)
            run.output = run.failed.get(next) ?? [];
        else if (line === 'failures:')
            run.output = undefined;
        else if ((run.output?.length ?? 0) < cargo_test_run_MOST_LINES)
            run.output?.push(owned(line));
    }
    #test(run, line) {
        const [name, after] = namedIn(line);
        const [, result, seconds] = ENDED.exec(after) ?? [];
        if (name !== '' && result !== undefined)
            this.#add(run, name, result, seconds);
        else if (run.open !== undefined && /^(?:ok|FAILED|ignored)$/.test(line)) {
            this.#add(run, run.open, line);
        }
        else {
            const quiet = QUIET.exec(line)?.[1];
            if (quiet !== undefined)
                this.#add(run, quiet, 'FAILED');
            else if (name !== '')
                run.open = owned(name);
            return quiet !== undefined;
        }
        return true;
    }
    #add(run, name, result, seconds) {
        run.open = undefined;
        if (result === 'FAILED') {
            run.failed.set(owned(name), run.panics.get(name) ?? []);
            return;
        }
        const status = result === 'ok' ? 'passed' : 'skipped';
        const listed = {
            status,
            seconds: seconds === undefined ? undefined : Number(seconds),
        };
        if (FILE_NAME.test(name))
            run.files.push({ name: owned(name), ...listed });
        else
            this.#addWhole(run, { name, ...listed });
    }
    #addWhole(run, { name, status, seconds }) {
        run[status] += 1;
        this.#list.add({ suite: run.suite, name, status, ...durationOf(seconds, 1000) });
    }
    #said(run, line) {
        const name = OUTPUT.exec(line)?.[1];
        if (name !== undefined) {
            run.output = run.failed.get(name) ?? [];
            return;
        }
        // With --nocapture a panic stands among the results, and only names its thread.
        const thread = cargo_test_run_PANICKED.exec(line)?.[1];
        if (thread !== undefined) {
            run.panic = run.panics.get(thread) ?? [];
            run.panics.set(owned(thread), run.panic);
        }
        else if (line.trim() === '' || line === 'failures:')
            run.panic = undefined;
        if ((run.panic?.length ?? cargo_test_run_MOST_LINES) < cargo_test_run_MOST_LINES)
            run.panic?.push(owned(line));
    }
    #end([, passed, failed, ignored, seconds], line) {
        const run = this.#run;
        this.#runs += 1;
        this.#seconds += Number(seconds ?? 0);
        const stated = [Number(passed), Number(failed), Number(ignored)];
        if (run === undefined) {
            const message = 'a line "test result:" without the tests before it: the beginning is missing';
            this.#problems.error('input-cut', message, { line });
            return;
        }
        // The result counts what the harness ran, and not what a test printed.
        if (run.passed + run.skipped + run.files.length === stated[0] + stated[2])
            for (const file of run.files)
                this.#addWhole(run, file);
        this.#settle(run);
        if (run.passed + run.skipped === 0 &&
            stated[0] + stated[2] > 0 &&
            run.failed.size === stated[1]) {
            // Quiet: dots.
            this.#list.addUnnamed('passed', stated[0]);
            this.#list.addUnnamed('skipped', stated[2]);
            return;
        }
        const seen = [run.passed, run.failed.size, run.skipped];
        if (stated.join() === seen.join())
            return;
        const message = `the result says ${stated.join(', ')} passed, failed and ignored, but ${seen.join(', ')} are listed`;
        this.#problems.error('tests-totals-differ', message, { line });
    }
    /** All that is known of the failures of this binary has been said. */
    #settle(run) {
        for (const [name, lines] of run.failed) {
            const own = lines.length > 0 ? lines : (run.panics.get(name) ?? []);
            this.#list.add({ suite: run.suite, name, status: 'failed' }, rustFailure(own.join('\n')));
        }
        this.#run = undefined;
    }
    #died(run) {
        this.#settle(run);
        const seen = run.passed + run.failed.size + run.skipped;
        this.#dead = { suite: run.suite, missing: `${seen} of ${run.announced} tests reported` };
    }
    #tellDead(how) {
        if (this.#dead === undefined)
            return;
        const { suite, missing } = this.#dead;
        this.#dead = undefined;
        const what = suite === '' ? 'a test binary' : (0,problem_list/* quote */.h)(suite);
        this.#problems.error('tests-unfinished', `${what} has no line "test result:": ${missing}`);
        const message = `${how} (${missing})`;
        this.#list.fail(suite, { status: 'errored', reason: 'exit', message, details: '' });
    }
}
/** `test a - should panic ... ok`: the name, and what stands after it; nothing for another line. */
function namedIn(line) {
    const end = line.startsWith('test ') ? line.indexOf(' ... ') : -1;
    if (end < 0)
        return ['', ''];
    const name = line.slice('test '.length, end);
    const mode = MODES.find((each) => name.endsWith(each)) ?? '';
    return [name.slice(0, name.length - mode.length), line.slice(end + ' ... '.length)];
}

;// CONCATENATED MODULE: ./lib/parsers/tests/cargo-test.js




const cargo_test_EXPECTED = 'the output of `cargo test`, with lines like "test a ... ok" and "test result: ok."';
const cargoTest = {
    id: 'cargo-test',
    label: 'cargo test (text)',
    kinds: ['tests'],
    definition: 'https://doc.rust-lang.org/rustc/tests/index.html',
    concatenable: true,
    detect(head) {
        if (/^\s*[<{]/.test(head))
            return 0;
        if (/^test .{1,500}: {4,}.*ns\/iter|^test .{1,500} \.\.\. bench:/m.test(head))
            return 0;
        // `cargo bench` says of each target that no test of it ran.
        if (/\stime:\s+\[\S+ \S+ \S+ \S+ \S+ \S+\]\r?$/m.test(head))
            return 0;
        if (/^running \d+ tests?\r?$/m.test(head) && /^test .{1,500} \.\.\. /m.test(head))
            return 0.95;
        if (/^test result: (?:ok|FAILED)\. /m.test(head))
            return 0.9;
        return /^error(?:\[E\d+\])?: [\s\S]{0,2000}?^\s+--> \S/m.test(head) ? 0.6 : 0;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const run = new CargoTestRun(problems);
        return lineReader(problems, {
            line: (line, number) => run.line(line, number),
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, cargo_test_EXPECTED);
                return [run.finish(cargo_test_EXPECTED)];
            },
        });
    },
};

;// CONCATENATED MODULE: ./lib/parsers/tests/ctrf-test.js





const STATUSES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
    ['other', 'skipped'],
]);
/** What a tool itself calls a test whose status is `other`, where that is no reason to go on. */
const NOT_HARMLESS = /fail|err|interrupt|abort|crash|broken|time|cancel|unknown/i;
/** Takes the tests in order and counts what they show. */
class CtrfTests {
    tests = 0;
    failed = 0;
    #list;
    #problems;
    constructor(list, problems) {
        this.#list = list;
        this.#problems = problems;
    }
    test(one, line) {
        this.tests += 1;
        const name = textField(one, 'name') ?? '';
        const said = textField(one, 'status') ?? '';
        const status = statusOf(said, textField(one, 'rawStatus') ?? '');
        if (name === '' || status === undefined) {
            const message = `a test without a name, or with the unknown status ${(0,problem_list/* quote */.h)(said)}`;
            this.#problems.error('tests-bad-entry', message, { line });
            return;
        }
        const test = { suite: ctrf_test_suiteOf(one), name, status, ...durationOf(numberField(one, 'duration')) };
        if (status === 'failed' || status === 'errored') {
            this.failed += 1;
            this.#list.add(test, failureOf(one, status));
        }
        else if (status === 'passed' && isFlaky(one))
            this.#list.add({ ...test, flaky: true });
        else
            this.#list.add(test);
    }
}
function statusOf(said, raw) {
    if (said === 'other' && NOT_HARMLESS.test(raw))
        return 'errored';
    return STATUSES.get(said);
}
function isFlaky(one) {
    return field(one, 'flaky') === true || (numberField(one, 'retries') ?? 0) > 0;
}
function failureOf(one, status) {
    const message = textField(one, 'message') ?? '';
    const trace = textField(one, 'trace') ?? '';
    const known = message === '' || trace.includes(message.trim());
    const text = known ? trace : `${message.trimEnd()}\n${trace}`;
    const stack = readStack(text);
    const place = stack.place ?? ownPlace(one);
    return {
        status,
        reason: failure_reason_reasonOf(text),
        message: firstTellingLine(message) || firstTellingLine(stack.text) || silent(one),
        details: stack.text.trim(),
        ...(place === undefined ? {} : { place }),
    };
}
function silent(one) {
    const raw = textField(one, 'rawStatus') ?? '';
    return raw === '' ? 'failed without a message' : `the tool calls it ${(0,problem_list/* quote */.h)(raw)}`;
}
function ownPlace(one) {
    const file = textField(one, 'filePath');
    if (file === undefined || file === '')
        return undefined;
    const line = numberField(one, 'line') ?? 0;
    return Number.isInteger(line) && line > 0 ? { file, line } : { file };
}
/** A text in early versions, a list of titles since. */
function ctrf_test_suiteOf(one) {
    const suite = field(one, 'suite');
    if (Array.isArray(suite))
        return suite.filter((part) => typeof part === 'string').join(' > ');
    return typeof suite === 'string' ? suite : (textField(one, 'filePath') ?? '');
}

;// CONCATENATED MODULE: ./lib/parsers/tests/ctrf.js





const ctrf_EXPECTED = '{"results": {"tests": [{"name": "a", "status": "passed", "duration": 1}]}}';
const ctrf = {
    id: 'ctrf',
    label: 'Common Test Report Format',
    kinds: ['tests'],
    definition: 'https://ctrf.io/docs/specification/overview',
    concatenable: false,
    detect(head) {
        if (!/^\s*\{/.test(head))
            return 0;
        if (/"reportFormat"\s*:\s*"CTRF"/.test(head))
            return 0.99;
        return /"results"\s*:\s*\{\s*"(?:tool|summary|tests)"\s*:\s*[{[]/.test(head) ? 0.9 : 0;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const list = new TestList(problems);
        const tests = new CtrfTests(list, problems);
        return jsonReader(problems, {
            expected: ctrf_EXPECTED,
            each: [['results', 'tests', '*']],
            element: (value, _, line) => tests.test(value, line),
            end(rest) {
                const summary = field(field(rest, 'results'), 'summary');
                checkTotals(summary, tests, problems);
                return [list.finish({ format: ctrf.id, expected: ctrf_EXPECTED, ...durationIn(summary) })];
            },
        });
    },
};
function checkTotals(summary, tests, problems) {
    for (const [key, seen] of [
        ['failed', tests.failed],
        ['tests', tests.tests],
    ]) {
        const stated = numberField(summary, key) ?? 0;
        if (stated <= seen)
            continue;
        const message = `the summary says ${stated} ${key === 'tests' ? 'tests' : 'failed'}, but ${seen} are listed`;
        problems.error('tests-totals-differ', message);
    }
}
function durationIn(summary) {
    const [start, stop] = [numberField(summary, 'start'), numberField(summary, 'stop')];
    const whole = numberField(summary, 'duration');
    if (whole !== undefined || start === undefined || stop === undefined)
        return durationOf(whole);
    return start > 0 ? durationOf(stop - start) : {};
}

;// CONCATENATED MODULE: ./lib/parsers/tests/go-test-json-event.js
/**
 * One event of `go test -json`. A million of them are normal, so the form that Go itself writes is taken apart by one
 * expression; everything else goes through JSON.parse, which gives the same event (a property test holds them together).
 * Definition: https://pkg.go.dev/cmd/test2json
 */
// Longer lines are rare, and the expression would need stack for their escapes.
const LONGEST_FAST = 1 << 14;
const PLAIN = '[^"\\\\\\x00-\\x1f]*';
const FAST = new RegExp(`\\{(?:"Time":"${PLAIN}",)?"Action":"(${PLAIN})","Package":"(${PLAIN})"(?:,"Test":"(${PLAIN})")?` +
    `(?:,"Elapsed":(\\d{1,9}(?:\\.\\d{1,9})?))?` +
    `(?:,"Output":"(${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*)")?\\}`, 'y');
/** The event on a line, or undefined where it is not an object with an `Action`. */
function readGoEvent(line) {
    return fastGoEvent(line) ?? slowGoEvent(line);
}
/** The event where the line, or the part of a text, has the usual form; undefined says nothing. */
function fastGoEvent(text, start = 0, end = text.length) {
    if (end - start > LONGEST_FAST)
        return undefined;
    FAST.lastIndex = start;
    const found = FAST.exec(text);
    if (found === null || FAST.lastIndex !== end)
        return undefined;
    const elapsed = found[4];
    if (elapsed !== undefined && /^0\d/.test(elapsed))
        return undefined;
    return {
        action: found[1] ?? '',
        package: found[2] ?? '',
        test: found[3] ?? '',
        output: unescapeJson(found[5] ?? ''),
        elapsedMs: elapsed === undefined ? undefined : toMs(Number(elapsed)),
        importPath: '',
        failedBuild: '',
    };
}
/** The event by JSON.parse. */
function slowGoEvent(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        // Not JSON: the caller counts such lines, and says so.
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const fields = new Map(Object.entries(value));
    const text = (key) => {
        const field = fields.get(key);
        return typeof field === 'string' ? field : '';
    };
    if (typeof fields.get('Action') !== 'string')
        return undefined;
    const elapsed = fields.get('Elapsed');
    return {
        action: text('Action'),
        package: text('Package'),
        test: text('Test'),
        output: text('Output'),
        elapsedMs: go_test_json_event_isTime(elapsed) ? toMs(elapsed) : undefined,
        importPath: text('ImportPath'),
        failedBuild: text('FailedBuild'),
    };
}
/** A number of 400 digits is one in JSON, and infinite here. */
function go_test_json_event_isTime(elapsed) {
    return typeof elapsed === 'number' && elapsed >= 0 && Number.isFinite(toMs(elapsed));
}
/** Seconds to whole microseconds in milliseconds: Go prints no more. */
function toMs(seconds) {
    return Math.round(seconds * 1e6) / 1e3;
}
function unescapeJson(raw) {
    const first = raw.indexOf('\\');
    if (first < 0)
        return raw;
    // Nearly every line has its own end as the only escape.
    if (first === raw.length - 2 && raw.endsWith('\\n'))
        return `${raw.slice(0, -2)}\n`;
    return String(JSON.parse(`"${raw}"`));
}

;// CONCATENATED MODULE: ./lib/parsers/tests/go-test-json-builds.js

const go_test_json_builds_MOST_LINES = 200;
const go_test_json_builds_LONGEST = 2000;
const go_test_json_builds_PLACED = /^(?:vet: )?(?:\.\/)?((?:[A-Za-z]:)?[^\s:][^:]{0,1000}):(\d{1,9})(?::(\d{1,9}))?: (.*)$/;
/** Outputs of builds by import path. */
class BuildOutputs {
    #byPath = new Map();
    #plain;
    /** Output of a build event. */
    add(importPath, output) {
        const build = this.#of(importPath);
        for (const line of output.split('\n'))
            keep(build, line);
    }
    markFailed(importPath) {
        this.#of(importPath).failed = true;
    }
    /** A line that is no event: kept where it follows a `# package` header. */
    plain(line) {
        const header = /^# (\S.{0,1000})$/.exec(line);
        if (header?.[1] !== undefined)
            this.#plain = this.#of(header[1]);
        if (this.#plain !== undefined)
            keep(this.#plain, line);
    }
    /** The next event ends what belongs to a header. */
    endPlain() {
        this.#plain = undefined;
    }
    /** The failure of a package whose build failed; each output explains one package at least. */
    failureOf(packagePath, failedBuild) {
        const build = this.#byPath.get(failedBuild) ?? this.#byPath.get(packagePath) ?? this.#ofTests(packagePath);
        if (build !== undefined)
            build.claimed = true;
        return toFailure(packagePath, build?.lines ?? []);
    }
    /** Builds that failed without a package that says so (`go vet -json`, a stream that was cut). */
    unclaimed() {
        return [...this.#byPath]
            .filter(([, build]) => build.failed && !build.claimed)
            .map(([importPath, build]) => toFailure(importPath.split(' ', 1)[0] ?? importPath, build.lines));
    }
    /** `pkg [pkg.test]`: the package as it is built for its tests. */
    #ofTests(packagePath) {
        for (const [importPath, build] of this.#byPath) {
            if (importPath.startsWith(`${packagePath} [`))
                return build;
        }
        return undefined;
    }
    #of(importPath) {
        const known = this.#byPath.get(importPath);
        if (known !== undefined)
            return known;
        const build = { lines: [], failed: false, claimed: false };
        this.#byPath.set(owned(importPath), build);
        return build;
    }
}
function keep(build, line) {
    if (line.trim() === '' || build.lines.length >= go_test_json_builds_MOST_LINES)
        return;
    build.lines.push(owned(line.slice(0, go_test_json_builds_LONGEST)));
}
function toFailure(packagePath, lines) {
    const common = { suite: packagePath, name: '', status: 'errored', reason: 'build' };
    const details = lines.join('\n');
    for (const text of lines) {
        const [, file, line, column, message] = go_test_json_builds_PLACED.exec(text) ?? [];
        if (file === undefined || message === undefined)
            continue;
        const place = {
            file,
            line: Number(line),
            ...(column === undefined ? {} : { column: Number(column) }),
        };
        return { ...common, message, details, place };
    }
    return { ...common, message: tellingOf(lines) ?? 'the build failed', details };
}
/** The first line that is no header; with the indented ones below it, which end a message on import cycles. */
function tellingOf(lines) {
    const [first, ...rest] = lines.filter((line) => !line.startsWith('#'));
    if (first === undefined || !/^package \S+$/.test(first))
        return first;
    const end = rest.findIndex((line) => !line.startsWith('\t'));
    const below = end < 0 ? rest : rest.slice(0, end);
    return [first, ...below.map((line) => line.trim())].join(' ').slice(0, go_test_json_builds_LONGEST);
}

;// CONCATENATED MODULE: ./lib/parsers/tests/go-test-json-stack.js

const go_test_json_stack_HEADER = /^goroutine \d+ \[|^goroutine \d+ gp=/;
const LOCATION = /^\s+(\S.{0,4000}\.(?:go|s)):(\d{1,9})(?: \+0x[0-9a-f]+)?$/;
const go_test_json_stack_FUNCTION = /^\s*(?:created by )?(\S.{0,2000}?)(?:\(.*|\s+in goroutine \d+)?$/;
/** Goroutines of which the own frame is remembered by test. */
const MOST_TESTS = 1000;
/** Takes the lines of one panic, time-out or race report, in order. */
class GoStack {
    #packagePath;
    #placeByTest = new Map();
    #goroutines = 0;
    #function = '';
    #inThis;
    /** Innermost user frame of the first goroutine: the one that panicked. */
    #first;
    #any;
    /** `packagePath`: whose frames are certainly the user's, whatever they look like. */
    constructor(packagePath) {
        this.#packagePath = packagePath;
    }
    /** One line of output after the announcement. */
    line(text) {
        if (go_test_json_stack_HEADER.test(text)) {
            this.#goroutines += 1;
            this.#inThis = undefined;
            this.#function = '';
            return;
        }
        const location = LOCATION.exec(text);
        if (location === null) {
            this.#function = go_test_json_stack_FUNCTION.exec(text)?.[1] ?? '';
            return;
        }
        const [, file = '', line = ''] = location;
        if (!isUserFrame(this.#function, file, this.#packagePath))
            return;
        this.#inThis ??= { file: owned(file), line: Number(line) };
        this.#any ??= this.#inThis;
        if (this.#goroutines <= 1)
            this.#first ??= this.#inThis;
        const test = testOf(this.#function);
        if (test === undefined || this.#placeByTest.has(test))
            return;
        if (this.#placeByTest.size < MOST_TESTS)
            this.#placeByTest.set(owned(test), this.#inThis);
    }
    /** Where the first goroutine was; where a race report's first access is. */
    first() {
        return this.#first;
    }
    /** Where the goroutine of that test was when the process ended, or else any goroutine of the user's. */
    ofTest(test) {
        const slash = test.indexOf('/');
        return this.#placeByTest.get(slash < 0 ? test : test.slice(0, slash)) ?? this.#any;
    }
}
/** Frames outside the standard library, the module cache and the generated main. */
function isUserFrame(name, file, packagePath) {
    if (file.endsWith('_testmain.go') || name.startsWith('runtime.') || name === 'panic')
        return false;
    const owner = packageOf(name);
    if (packagePath !== '' && (owner === packagePath || owner === `${packagePath}_test`))
        return true;
    if (file.includes('/pkg/mod/'))
        return false;
    const root = owner.split('/', 1)[0] ?? '';
    // Import paths without a dot lie in the standard library if their files do: at that path below `src` (trimmed: at
    // it), or in the runtime, which implements parts of other packages (`time.Sleep`).
    const source = file.lastIndexOf('/src/');
    const below = source < 0 ? file : file.slice(source + '/src/'.length);
    const isStandard = below.startsWith(`${owner}/`) || below.startsWith('runtime/');
    return root.includes('.') || !isStandard;
}
/** `github.com/a/b.Run` → `github.com/a/b`. */
function packageOf(name) {
    const dot = name.indexOf('.', name.lastIndexOf('/') + 1);
    return dot < 0 ? name : name.slice(0, dot);
}
/** `github.com/a/b.TestX.func1` → `TestX`. */
function testOf(name) {
    return /\.((?:Test|Fuzz|Example|Benchmark)[^.()]*)(?:\.|$)/.exec(name)?.[1];
}

;// CONCATENATED MODULE: ./lib/parsers/tests/go-test-json-evidence.js



/** Characters kept of the beginning and of the end of an output. */
const HEAD = 12_000;
const TAIL = 12_000;
const go_test_json_evidence_LONGEST_MESSAGE = 2000;
/** `    file_test.go:12: message`: the testing package indents what a test logs, also behind a line without end. */
const LOGGED = /(?:^|\S)\s{4,}([^\s:]{1,500}\.go):(\d{1,9}): ?(.*)$/s;
const go_test_json_evidence_BOILERPLATE = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)\b|--- (?:PASS|FAIL|SKIP|BENCH): )|^(?:PASS|FAIL|ok {2})(?:$|\t)|^coverage: |^=+$/;
/** Takes the output of one test line by line. */
class Evidence {
    reason = 'assertion';
    /** Where the tool itself said that it failed: for a race, a line of the testing package. */
    reportedAt;
    /** Set from the announcement of a panic or race on. */
    stack;
    #packagePath;
    #message = '';
    /** The last place that the test logged from. */
    #latest;
    /** Where in the first assertion of testify we are; what follows may be logs and further failures. */
    #testify = 'before';
    #fallback = '';
    #head = [];
    #tail = [];
    #headSize = 0;
    #tailSize = 0;
    #dropped = 0;
    constructor(packagePath) {
        this.#packagePath = packagePath;
    }
    /** One line without its end. */
    line(raw) {
        const text = (0,decode/* stripAnsi */.aJ)(raw);
        if (go_test_json_evidence_BOILERPLATE.test(text))
            return;
        this.#keep(text);
        this.stack?.line(text);
        if (/^(?:panic|fatal error): /.test(text))
            this.#announce(text);
        else if (text === 'WARNING: DATA RACE')
            this.#race();
        else
            this.#logged(text);
        if (this.#fallback === '')
            this.#fallback = go_test_json_evidence_short(text.trim());
    }
    /** The first telling line; empty where there was no output. */
    get message() {
        return this.#message === '' ? this.#fallback : this.#message;
    }
    /** The last line; empty where there was no output. */
    get lastLine() {
        return (this.#tail.at(-1) ?? this.#head.at(-1) ?? '').trim();
    }
    /** The place in the user's code, as far as the output names one. */
    get place() {
        return this.stack?.first() ?? this.reportedAt;
    }
    /** Beginning and end of the output. */
    details() {
        const left = this.#dropped === 0 ? [] : [`… ${this.#dropped} lines left out …`];
        return [...this.#head, ...left, ...this.#tail].join('\n');
    }
    /** The process ended here: everything up to now was only a prelude to this line. */
    #announce(text) {
        if (this.reason === 'panic' || this.reason === 'timeout')
            return;
        this.reason = text.startsWith('panic: test timed out after') ? 'timeout' : 'panic';
        this.#message = go_test_json_evidence_short(text);
        this.reportedAt = undefined;
        this.stack = new GoStack(this.#packagePath);
    }
    #race() {
        if (this.reason !== 'assertion')
            return;
        this.reason = 'race';
        this.#message = '';
        this.reportedAt = undefined;
        this.stack = new GoStack(this.#packagePath);
    }
    #logged(text) {
        if (this.reason === 'panic' || this.reason === 'timeout')
            return;
        const found = LOGGED.exec(text);
        if (found === null) {
            this.#continued(text.trim());
            return;
        }
        const [, file = '', line = '', message = ''] = found;
        if (this.reason === 'race' && !message.startsWith('race detected'))
            return;
        if (this.#testify === 'inside')
            this.#testify = 'past';
        const at = { file: owned(file), line: Number(line) };
        this.#latest = at;
        // Logs and failures look alike; of several lines the first is taken, but see #continued.
        if (this.reportedAt !== undefined && this.reason !== 'race')
            return;
        this.#message = go_test_json_evidence_short(message);
        this.reportedAt = at;
    }
    /** testify writes `Error Trace: …` and `Error: …` on the lines below its place: surely no log. */
    #continued(line) {
        if (this.#testify === 'past')
            return;
        if (line.startsWith('Error Trace:') && this.#latest !== undefined) {
            this.#testify = 'inside';
            this.reportedAt = this.#latest;
            this.#message = '';
        }
        else if (this.reportedAt !== undefined &&
            this.#message === '' &&
            !/^\S*\.go:\d+$/.test(line)) {
            this.#message = go_test_json_evidence_short(line.replace(/^Error:\s+/, ''));
        }
        else if (this.#testify === 'inside' && this.#isOpen(line)) {
            this.#message = go_test_json_evidence_short(`${this.#message} ${line}`);
        }
    }
    /** `Received unexpected error:` and `Not equal:` are ended by the lines below. */
    #isOpen(line) {
        if (/^(?:Test|Messages):/.test(line))
            return false;
        if (this.#message.endsWith(':'))
            return true;
        return /^actual *: /.test(line) && this.#message.startsWith('Not equal: expected');
    }
    #keep(text) {
        const line = owned(text.slice(0, go_test_json_evidence_LONGEST_MESSAGE));
        if (this.#headSize < HEAD) {
            this.#head.push(line);
            this.#headSize += line.length + 1;
            return;
        }
        this.#tail.push(line);
        this.#tailSize += line.length + 1;
        // Halved now and then, so that a test that prints for hours costs no quadratic shifting.
        if (this.#tailSize > 2 * TAIL)
            this.#halve();
    }
    #halve() {
        let from = this.#tail.length;
        let size = 0;
        while (from > 0 && size <= TAIL) {
            from -= 1;
            size += (this.#tail[from]?.length ?? 0) + 1;
        }
        this.#dropped += from;
        this.#tail = this.#tail.slice(from);
        this.#tailSize = size;
    }
}
function go_test_json_evidence_short(text) {
    return owned(text.slice(0, go_test_json_evidence_LONGEST_MESSAGE).trimEnd());
}

;// CONCATENATED MODULE: ./lib/parsers/tests/go-test-json-package.js

/** A test (or the package itself) that has printed nothing yet. */
function newTest(name) {
    return { name, evidence: undefined, carry: '', failedChild: false, saidEnd: undefined };
}
/** Longest output without a line end that is waited for. */
const LONGEST_CARRY = 1 << 16;
/** `printed without an end--- PASS: TestX (0.00s)`, as `-v` makes of it. */
const go_test_json_package_END = /--- (PASS|FAIL|SKIP): (\S+) \(\d{1,9}\.\d\ds\)$/;
const SAID = new Map([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped'],
]);
/** State of one package; the run decides what becomes of it. */
class GoPackage {
    path;
    running = new Map();
    /** Output and failures of the package outside its tests. */
    own = newTest('');
    /** Failed tests whose output did not say why, by name: a panic may explain them later. */
    unexplained = new Map();
    /** The benchmark that runs: Go reports its begin, but not its end. */
    benchmark = '';
    /** The output in which the whole test binary broke off. */
    crash;
    /** Tests that failed or did not finish. */
    blamed = 0;
    ended = false;
    buildFailed = false;
    constructor(path) {
        this.path = path;
    }
    /** Output of a test, or of the package where there is none of that name. */
    output(test, output) {
        const owner = test === '' ? this.own : (this.running.get(test) ?? this.own);
        if (owner.carry === '' && isRunMark(output))
            return;
        const text = owner.carry + output;
        const end = text.lastIndexOf('\n');
        owner.carry = text.slice(end + 1);
        if (owner.carry.length > LONGEST_CARRY)
            owner.carry = '';
        if (end < 0)
            return;
        owner.evidence ??= new Evidence(this.path);
        for (const line of text.slice(0, end).split('\n'))
            this.#line(owner, owner.evidence, line);
    }
    /** Marks the tests above a failed one, whose names are its beginnings (`/` may also be part of a name). */
    markParents(test) {
        for (let slash = test.lastIndexOf('/'); slash > 0; slash = test.lastIndexOf('/', slash - 1)) {
            const parent = this.running.get(test.slice(0, slash));
            if (parent !== undefined)
                parent.failedChild = true;
        }
    }
    /** The failure of a test that failed by itself. */
    failure(test) {
        const { name, evidence } = test;
        const place = evidence?.place;
        const reportedAt = evidence?.reportedAt;
        const silent = test.failedChild ? 'a sub-test failed' : 'failed without a message';
        return {
            suite: this.path,
            name,
            status: 'failed',
            reason: evidence?.reason ?? 'assertion',
            message: evidence?.message || silent,
            details: evidence?.details() ?? '',
            ...(place === undefined ? {} : { place }),
            ...(reportedAt === undefined || reportedAt === place ? {} : { reportedAt }),
            ...(test.failedChild ? { isParentOfFailed: true } : {}),
        };
    }
    /** The failure of a test that began and never ended; `streamEnded`: the package did not end either. */
    unfinished(test, streamEnded) {
        const { name } = test;
        const crash = this.crash;
        const place = crash?.stack?.ofTest(name) ?? test.evidence?.place;
        const alone = streamEnded ? 'unfinished' : 'exit';
        const lastLine = test.evidence?.lastLine ?? '';
        const last = lastLine === '' ? '' : `; its last output: ${lastLine}`;
        const silent = streamEnded
            ? 'the output ends before the test does'
            : `the test binary exited before the test ended${last}`;
        return {
            suite: this.path,
            name,
            status: 'unfinished',
            reason: crash === undefined || crash.reason === 'assertion' ? alone : crash.reason,
            message: crash?.message ?? silent,
            details: (crash ?? test.evidence)?.details() ?? '',
            ...(place === undefined ? {} : { place }),
            ...(test.failedChild ? { isParentOfFailed: true } : {}),
        };
    }
    /** The failure of the package where no test explains it: TestMain, init, a race outside tests. */
    ownFailure() {
        const { evidence } = this.own;
        const place = evidence?.place;
        const reason = evidence?.reason ?? 'exit';
        return {
            suite: this.path,
            name: '',
            status: 'errored',
            reason: reason === 'assertion' ? 'exit' : reason,
            message: evidence?.message || 'the package failed without a failing test',
            details: evidence?.details() ?? '',
            ...(place === undefined ? {} : { place }),
        };
    }
    #line(owner, evidence, line) {
        if (owner === this.own && /^FAIL\t.* \[(?:build|setup) failed\]$/.test(line)) {
            this.buildFailed = true;
        }
        const [, said, name] = line.endsWith('s)') ? (go_test_json_package_END.exec(line) ?? []) : [];
        owner.saidEnd = name === owner.name ? SAID.get(said) : undefined;
        evidence.line(line);
        if (evidence.reason === 'panic' || evidence.reason === 'timeout')
            this.crash ??= evidence;
    }
}
/** What the testing package prints of the run itself, which is by far the most of all output. */
function isRunMark(output) {
    return ((output.startsWith('=== ') || output.startsWith('--- ')) &&
        output.indexOf('\n') === output.length - 1);
}

;// CONCATENATED MODULE: ./lib/parsers/tests/go-test-json-run.js






const go_test_json_run_IGNORED = new Set(['start', 'pause', 'cont', 'bench', 'attr', 'artifacts']);
const STATUS = new Map([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['skip', 'skipped'],
]);
/** All packages of one stream; what it found is in its fields after `end`. */
class GoTestRun {
    counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
    cases = [];
    failures = [];
    benchmarks;
    benchmarkRun = new GoBenchRun();
    benchmarkProblems;
    builds = new BuildOutputs();
    durationMs = 0;
    #problems;
    #packages = new Map();
    #benchTexts = new Map();
    #current = new GoPackage('');
    constructor(problems) {
        this.#problems = problems;
        this.benchmarkProblems = new problem_list/* ProblemList */.K(problems.source);
        this.benchmarks = new BenchmarkList(this.benchmarkProblems);
    }
    event(event, line) {
        this.builds.endPlain();
        if (event.action === 'build-output')
            this.builds.add(event.importPath, event.output);
        else if (event.action === 'build-fail')
            this.builds.markFailed(event.importPath);
        else
            this.#testEvent(event, line);
    }
    #testEvent(event, line) {
        const at = this.#package(event.package);
        // First, because most events are output.
        if (event.action === 'output') {
            this.#output(at, event, line);
            return;
        }
        const status = STATUS.get(event.action);
        if (event.action === 'run')
            this.#begin(at, event.test);
        else if (status !== undefined && event.test === '')
            this.#endPackage(at, status, event);
        else if (status !== undefined)
            this.#endTest(at, event.test, status, event.elapsedMs);
        else if (event.action === 'start')
            at.ended = false;
        else if (!go_test_json_run_IGNORED.has(event.action)) {
            const message = `unknown action ${(0,problem_list/* quote */.h)(event.action)} was ignored`;
            this.#problems.warning('go-test-json-unknown-action', message, { line });
        }
    }
    /** Settles what the stream left open. */
    end() {
        for (const { text, carry } of this.#benchTexts.values()) {
            if (carry !== '')
                text.line(carry, 0, false);
            text.end();
        }
        for (const at of this.#packages.values()) {
            if (at.ended)
                continue;
            this.#unfinished(at, true);
            this.#problems.error('input-cut', `the input ends before package ${(0,problem_list/* quote */.h)(at.path)} does`);
        }
        for (const failure of this.builds.unclaimed())
            this.#fail(failure);
    }
    #package(path) {
        if (path === this.#current.path && this.#packages.size > 0)
            return this.#current;
        let found = this.#packages.get(path);
        if (found === undefined) {
            found = new GoPackage(owned(path));
            this.#packages.set(found.path, found);
        }
        this.#current = found;
        return found;
    }
    #begin(at, test) {
        if (isBenchmark(test)) {
            at.running.delete(at.benchmark);
            at.benchmark = owned(test);
        }
        const before = at.running.get(test);
        if (before?.saidEnd !== undefined)
            this.#endTest(at, test, before.saidEnd, undefined);
        // Two runs after each other in one file, of which the first was cut.
        else if (before !== undefined)
            this.#fail(at.unfinished(before, true));
        at.ended = false;
        const name = owned(test);
        at.running.set(name, newTest(name));
    }
    #output(at, event, line) {
        const ofTest = event.test !== '' && !isBenchmark(event.test);
        at.output(event.test, event.output);
        if (!ofTest)
            this.#benchOutput(at.path, event.output, line);
    }
    /** A result often comes in two pieces: the name before the benchmark runs, the numbers after it. */
    #benchOutput(path, output, line) {
        let bench = this.#benchTexts.get(path);
        if (bench === undefined) {
            const { benchmarks, benchmarkRun, benchmarkProblems } = this;
            const text = new GoBenchText(path, benchmarks, benchmarkRun, benchmarkProblems);
            bench = { text, carry: '' };
            this.#benchTexts.set(path, bench);
        }
        const lines = (bench.carry + output).split('\n');
        bench.carry = (lines.pop() ?? '').slice(0, 1 << 16);
        for (const each of lines)
            bench.text.line(each, line, true);
    }
    #endTest(at, test, status, durationMs) {
        if (isBenchmark(test) && status !== 'failed')
            return;
        const ended = at.running.get(test) ?? newTest(owned(test));
        if (ended.carry !== '')
            at.output(test, '\n');
        if (status === 'failed')
            this.#failed(at, ended);
        at.running.delete(test);
        this.counts[status] += 1;
        const suite = at.path;
        const { name } = ended;
        // Two literals, because a spread here is a tenth of the time that a million events take.
        this.cases.push(durationMs === undefined ? { suite, name, status } : { suite, name, status, durationMs });
    }
    #failed(at, test) {
        const failure = at.failure(test);
        at.blamed += 1;
        at.markParents(test.name);
        if (test.evidence !== undefined && test.evidence === at.crash)
            this.#explain(at, failure);
        else if (test.evidence?.place === undefined)
            at.unexplained.set(failure.name, this.failures.length);
        this.failures.push(failure);
    }
    /**
     * Go prints a panic below the outermost test, after it reported the sub-test that panicked and those around it,
     * innermost first. What failed before those had another reason.
     */
    #explain(at, { name, reason, message, details, place }) {
        let around = name;
        for (const [child, index] of [...at.unexplained].reverse()) {
            const failure = this.failures[index];
            if (failure === undefined || !child.startsWith(`${around}/`))
                return;
            const where = place === undefined ? {} : { place };
            this.failures[index] = { ...failure, reason, message, details, ...where };
            around = child;
        }
    }
    #endPackage(at, status, event) {
        if (at.own.carry !== '')
            at.output('', '\n');
        at.ended = true;
        this.durationMs += event.elapsedMs ?? 0;
        this.#unfinished(at, false);
        if (status !== 'failed')
            return;
        this.benchmarkRun.failure ??= `FAIL ${at.path}`;
        if (event.failedBuild !== '' || at.buildFailed) {
            this.#fail(this.builds.failureOf(at.path, event.failedBuild));
        }
        else if (at.blamed === 0)
            this.#fail(at.ownFailure());
    }
    #unfinished(at, streamEnded) {
        if (at.crash === undefined)
            at.running.delete(at.benchmark);
        for (const { name, saidEnd } of at.running.values()) {
            if (saidEnd === undefined)
                at.markParents(name);
            else
                this.#endTest(at, name, saidEnd, undefined);
        }
        for (const test of at.running.values()) {
            this.#fail(at.unfinished(test, streamEnded));
            this.cases.push({ suite: at.path, name: test.name, status: 'unfinished' });
            at.blamed += 1;
        }
        at.running.clear();
    }
    #fail(failure) {
        this.counts[failure.status] += 1;
        this.failures.push(failure);
    }
}
/** Go reports that a benchmark runs, but not that it ends. */
function isBenchmark(test) {
    return test.startsWith('Benchmark');
}

;// CONCATENATED MODULE: ./lib/parsers/tests/go-test-json.js






const ID = 'go-test-json';
const go_test_json_EXPECTED = 'the output of `go test -json`: one JSON object with an "Action" a line';
const goTestJson = {
    id: ID,
    label: 'Go tests and benchmarks (`go test -json`)',
    kinds: ['tests', 'benchmarks'],
    definition: 'https://pkg.go.dev/cmd/test2json',
    concatenable: true,
    detect: (head) => /^\{[^\n]{0,400}"Action":"[a-z-]+"[^\n]{0,400}"(?:Package|ImportPath|Output)":"|^\{"ImportPath":"[^\n]{0,400}"Action":"build-/m.test(head)
        ? 0.98
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const run = new GoTestRun(problems);
        const stray = new StrayLines();
        let events = 0;
        return lineReader(problems, {
            lineWithin(text, start, end, number) {
                const event = fastGoEvent(text, start, end);
                if (event === undefined)
                    return false;
                events += 1;
                run.event(event, number);
                return true;
            },
            line(text, number, ended) {
                const event = readGoEvent(text);
                if (event !== undefined) {
                    events += 1;
                    run.event(event, number);
                }
                else if (looksLikeEvent(text))
                    noteMangled(problems, text, number, ended);
                else {
                    run.builds.plain(text);
                    stray.add(text, number);
                }
            },
            end(blank) {
                run.end();
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, go_test_json_EXPECTED);
                else if (events === 0)
                    noteNoEvents(problems, stray);
                else
                    stray.note(problems);
                return [testRun(run, problems), benchmarkRun(run, problems)];
            },
        });
    },
};
/** Lines that are no events: of programs that write past the test binary, or of a wrong format. */
class StrayLines {
    count = 0;
    first = '';
    #number = 0;
    add(text, number) {
        if (text.trim() === '')
            return;
        if (this.count === 0) {
            this.first = text.slice(0, 200);
            this.#number = number;
        }
        this.count += 1;
    }
    note(problems) {
        if (this.count === 0)
            return;
        const lines = this.count === 1 ? 'one line is' : `${this.count} lines are`;
        const message = `${lines} not of go test -json and left out, first ${(0,problem_list/* quote */.h)(this.first)}`;
        problems.warning('go-test-json-stray-lines', message, { line: this.#number });
    }
}
/** A line that was an event before it was cut or another program wrote into it: its content is lost. */
function looksLikeEvent(text) {
    return /\{"(?:Time|Action|ImportPath)":|"Action":"/.test(text);
}
function noteMangled(problems, text, number, ended) {
    const what = ended ? 'an event is damaged' : 'the last event is cut';
    problems.error(ended ? 'input-damaged' : 'input-cut', `${what}: ${(0,problem_list/* quote */.h)(text)}`, {
        line: number,
        excerpt: text,
    });
}
function noteNoEvents(problems, stray) {
    const found = stray.count === 0 ? '' : `, found ${(0,problem_list/* quote */.h)(stray.first)}`;
    problems.error('input-not-understood', `no event of go test -json: expected ${go_test_json_EXPECTED}${found}`, {
        hint: 'Run go test with -json, or name another format.',
    });
}
function testRun(run, problems) {
    const nothing = run.cases.length === 0 && run.failures.length === 0;
    const own = new problem_list/* ProblemList */.K(problems.source);
    if (nothing && problems.complete)
        own.error('tests-none', 'no test ran');
    return {
        kind: 'tests',
        ...common(problems, own),
        counts: run.counts,
        cases: run.cases,
        failures: run.failures,
        ...durationOf(run.durationMs),
    };
}
function benchmarkRun(run, problems) {
    const own = new problem_list/* ProblemList */.K(problems.source);
    const { failure, headers } = run.benchmarkRun;
    if (run.benchmarks.size === 0 && problems.complete && run.benchmarkProblems.complete) {
        own.error('benchmarks-none', 'no benchmark result found', {
            hint: 'Check the -bench pattern, and that the packages build.',
        });
    }
    return {
        kind: 'benchmarks',
        ...common(problems, run.benchmarkProblems, own),
        benchmarks: run.benchmarks.list(),
        headers: Object.fromEntries(headers),
        failed: failure !== undefined,
    };
}
function common(stream, ...own) {
    const lists = [stream, ...own];
    return {
        format: ID,
        source: stream.source,
        complete: lists.every((list) => list.complete),
        problems: lists.flatMap((list) => list.list()),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/tests/jest-json-file.js





/** What Vitest gives as the stack of a test or hook that took too long, which is all that its JSON has of it. */
const NO_MESSAGE = 'Error: STACK_TRACE_ERROR';
const NOT_RUN = /^(?:pending|skipped|todo|disabled|focused)$/;
/** Takes the files in order and counts what they show. */
class JestFiles {
    tests = 0;
    failed = 0;
    /** Files that failed beside their tests: they could not be loaded, or a hook failed. */
    broken = 0;
    /** Milliseconds since 1970 at which the last file ended. */
    end = Number.NaN;
    #list;
    #problems;
    constructor(list, problems) {
        this.#list = list;
        this.#problems = problems;
    }
    file(file, line) {
        const path = textField(file, 'name') ?? textField(file, 'testFilePath');
        const results = field(file, 'assertionResults') ?? field(file, 'testResults');
        if (path === undefined || !Array.isArray(results)) {
            const message = 'a file of tests without "name" or "assertionResults"';
            this.#problems.error('tests-bad-entry', message, { line });
            return;
        }
        const before = this.failed;
        for (const one of results)
            this.#test(one, path, line);
        const ended = numberField(file, 'endTime');
        if (ended !== undefined && !(this.end >= ended))
            this.end = ended;
        if (textField(file, 'status') === 'failed' && this.failed === before) {
            this.#broken(path, textField(file, 'message') ?? '');
        }
    }
    #broken(path, message) {
        this.broken += 1;
        const stack = readStack(message);
        this.#list.fail(path, {
            status: 'errored',
            reason: 'build',
            message: firstTellingLine(stack.text).replace(/^● /, '') ||
                'the file failed beside its tests: a hook, or its imports',
            details: stack.text,
            place: inFile(stack.place, path),
        });
    }
    #test(one, path, line) {
        this.tests += 1;
        const name = textField(one, 'fullName') ?? textField(one, 'title') ?? '';
        const said = textField(one, 'status') ?? '';
        const test = { suite: path, name, ...durationOf(numberField(one, 'duration')) };
        if (said === 'passed') {
            const flaky = ranAgain(one) ? { flaky: true } : {};
            this.#list.add({ ...test, status: said, ...flaky });
        }
        else if (NOT_RUN.test(said))
            this.#list.add({ ...test, status: 'skipped' });
        else {
            if (said !== 'failed') {
                const message = `test ${(0,problem_list/* quote */.h)(name)} has the unknown status ${(0,problem_list/* quote */.h)(said)}`;
                this.#problems.error('tests-bad-entry', message, { line });
            }
            this.failed += 1;
            this.#list.add({ ...test, status: 'failed' }, jest_json_file_failureOf(one, path));
        }
    }
}
/** Jest counts the runs of a test; Vitest keeps the messages of those that failed. */
function ranAgain(one) {
    const runs = numberField(one, 'invocations') ?? 1;
    return (runs > 1 || ['retryReasons', 'failureMessages'].some((key) => listField(one, key).length > 0));
}
function jest_json_file_failureOf(one, path) {
    const messages = listField(one, 'failureMessages').filter((text) => typeof text === 'string');
    const text = messages.join('\n');
    const stack = readStack(text);
    const isLate = text.startsWith(NO_MESSAGE);
    const message = isLate ? 'the test or a hook of it took too long' : firstTellingLine(stack.text);
    return {
        status: 'failed',
        reason: isLate ? 'timeout' : failure_reason_reasonOf(text),
        message: message || 'failed without a message',
        details: stack.text,
        place: stack.place === undefined ? jest_json_file_ownPlace(one, path) : inFile(stack.place, path),
    };
}
/** Where Jest names the file of tests itself, it does so from its root directory. */
function inFile(place, path) {
    if (place === undefined)
        return { file: path };
    return path.endsWith(`/${place.file}`) ? { ...place, file: path } : place;
}
/** Where the test begins, if that is told. */
function jest_json_file_ownPlace(one, file) {
    const location = field(one, 'location');
    const line = numberField(location, 'line') ?? 0;
    return Number.isInteger(line) && line > 0 ? { file, line } : { file };
}

;// CONCATENATED MODULE: ./lib/parsers/tests/jest-json.js





const jest_json_EXPECTED = '{"testResults": [{"name": "a.test.js", "assertionResults": […]}]}, as `jest --json` prints';
const jestJson = {
    id: 'jest-json',
    label: 'Jest and Vitest (JSON)',
    kinds: ['tests'],
    definition: 'https://jestjs.io/docs/configuration#testresultsprocessor-string',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) &&
        !isOfBenchmarks(head) &&
        /"num(?:Total|Passed|Failed)Tests"\s*:|"assertionResults"\s*:/.test(head)
        ? 0.95
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const tests = new TestList(problems);
        const files = new JestFiles(tests, problems);
        return jsonReader(problems, {
            expected: jest_json_EXPECTED,
            each: [['testResults', '*']],
            element: (value, _, line) => files.file(value, line),
            end(rest) {
                if (rest !== undefined)
                    jest_json_checkTotals(rest, files, problems);
                const from = numberField(rest, 'startTime');
                const durationMs = from === undefined ? undefined : files.end - from;
                return [
                    tests.finish({ format: jestJson.id, expected: jest_json_EXPECTED, ...durationOf(durationMs) }),
                ];
            },
        });
    },
};
/** What the run says of itself and no test shows. */
function jest_json_checkTotals(rest, files, problems) {
    if (field(rest, 'wasInterrupted') === true) {
        problems.error('run-interrupted', 'the run was interrupted: tests are missing');
    }
    for (const [key, seen, what] of [
        ['numFailedTests', files.failed, 'failed tests'],
        ['numTotalTests', files.tests, 'tests'],
        ['numRuntimeErrorTestSuites', files.broken, 'files that failed to run'],
    ]) {
        const stated = numberField(rest, key) ?? 0;
        if (stated <= seen)
            continue;
        const message = `the run says that it has ${stated} ${what}, but shows ${seen}`;
        problems.error('tests-totals-differ', message);
    }
    if (field(rest, 'success') !== false || files.failed + files.broken > 0)
        return;
    problems.error('run-failed', 'the run says that it did not succeed, but shows no failure', {
        hint: 'Snapshots, coverage thresholds or an error outside of any test may be the reason: see the output of the run.',
    });
}
/** Vitest reports its benchmarks as tests with tasks: that is another format. */
function isOfBenchmarks(head) {
    return /"benchmarks"\s*:\s*\[\s*\{\s*"name"[^\n]{0,500}"tasks"\s*:/.test(head);
}

;// CONCATENATED MODULE: ./lib/parsers/read/text-ends.js
/** A text of unknown length that comes in pieces: its beginning and its end are kept. */
const KEPT = 24_000;
class TextEnds {
    #head = '';
    #tail = '';
    #left = 0;
    add(piece) {
        const room = KEPT - this.#head.length;
        if (room > 0)
            this.#head += piece.slice(0, room);
        if (piece.length <= room)
            return;
        this.#tail += piece.slice(Math.max(0, room));
        if (this.#tail.length <= 2 * KEPT)
            return;
        this.#left += this.#tail.length - KEPT;
        this.#tail = this.#tail.slice(-KEPT);
    }
    toString() {
        const gap = this.#left === 0 ? '' : `\n… ${this.#left} characters left out …\n`;
        return `${this.#head}${gap}${this.#tail}`;
    }
}

;// CONCATENATED MODULE: ./lib/parsers/tests/junit-case.js




const junit_case_NOT_RUN = /^(?:not ?run|disabled|skipped|suppressed|ignored|pending)$/i;
const junit_case_FAILED = /^(?:fail(?:ed|ure)?|broken)$/i;
const ERRORED = /^(?:error(?:ed)?|crash(?:ed)?|timed ?out|timeout)$/i;
/** Messages that only say that it failed. */
const SAYS_NOTHING = /^(?:(?:test |collection )?fail(?:ed|ure)!?|error|)\.?$/i;
const isBad = ({ kind }) => kind === 'failure' || kind === 'error';
/** The test, and why it failed where it did. */
function caseFailure(one) {
    const { suite, name, said } = one;
    const common = { suite, name, ...durationOf(one.durationMs) };
    const skipped = said.find(({ kind }) => kind === 'skipped' || kind === 'disabled');
    const bad = said.filter(isBad);
    // node:test writes the failure of a test that is still to be done, which is none.
    if (skipped?.type === 'todo')
        return { test: { ...common, status: 'skipped' } };
    const status = badStatus(one, bad, skipped !== undefined);
    if (status !== undefined) {
        return { test: { ...common, status }, failure: junit_case_failureOf(one, bad, status) };
    }
    const notRun = one.state.some((state) => junit_case_NOT_RUN.test(state));
    if (skipped !== undefined || notRun)
        return { test: { ...common, status: 'skipped' } };
    const flaky = said.some(({ kind }) => kind === 'flakyFailure' || kind === 'flakyError');
    return { test: { ...common, status: 'passed', ...(flaky ? { flaky } : {}) } };
}
function badStatus({ state, said }, bad, isSkipped) {
    if (bad.length > 0)
        return bad.every(({ kind }) => kind === 'error') ? 'errored' : 'failed';
    if (isSkipped)
        return undefined;
    // Failed each time that it ran.
    if (said.some(({ kind }) => kind === 'rerunFailure' || kind === 'rerunError'))
        return 'failed';
    if (state.some((each) => junit_case_FAILED.test(each)))
        return 'failed';
    return state.some((each) => ERRORED.test(each)) ? 'errored' : undefined;
}
function junit_case_failureOf(one, bad, status) {
    const texts = bad.map(wholeText);
    const whole = texts.join('\n\n').trim();
    const text = whole === '' ? outputOf(one.said) : whole;
    const stack = readStack(text, one.suite);
    const place = stack.place ?? boostPlace(text) ?? junit_case_ownPlace(one);
    const { reportedAt } = stack;
    return {
        status,
        reason: failure_reason_reasonOf(text, bad[0]?.type),
        message: messageOf(bad, text) || 'the test failed',
        details: stack.text,
        ...(place === undefined ? {} : { place }),
        ...(place === undefined && reportedAt !== undefined ? { reportedAt } : {}),
    };
}
/** The text, with the message before it where that says more. */
function wholeText({ message, text }) {
    const body = text.toString();
    if (body.trim() === '')
        return message;
    return message === '' || body.includes(message.trim()) ? body : `${message}\n${body}`;
}
function messageOf([first], text) {
    if (first === undefined)
        return firstTellingLine(text);
    const { message, type } = first;
    const body = first.text.toString();
    const panicked = rustMessage(body) ?? rustMessage(text);
    if (panicked !== undefined)
        return panicked;
    // pytest could not import the file.
    if (message === 'collection failure')
        return lastRaised(body) || junit_case_tellingOf(message);
    if (!SAYS_NOTHING.test(message.trim()))
        return junit_case_tellingOf(message);
    return firstTellingLine(body) || junit_case_tellingOf(message) || type || firstTellingLine(text);
}
function lastRaised(text) {
    const raised = text.split('\n').filter((line) => /^E +\S/.test(line));
    return (raised.at(-1) ?? '').replace(/^E +/, '') || firstTellingLine(text);
}
/** GoogleTest says the place before what it expected, on a line of its own. */
function junit_case_tellingOf(message) {
    const rest = message.replace(/^\s*(?:\S+\.\w{1,4}:\d+|unknown file)\n/, '');
    return firstTellingLine(rest) || firstTellingLine(message);
}
/** Boost.Test says it in a list. */
function boostPlace(text) {
    const [, file, line] = /^- file {1,3}: (\S.*)\n- line {1,3}: (\d{1,9})$/m.exec(text) ?? [];
    return file === undefined ? undefined : { file, line: Number(line) };
}
function junit_case_ownPlace({ file, line }) {
    if (file === undefined)
        return undefined;
    return line === undefined ? { file } : { file, line };
}
function outputOf(said) {
    return said
        .filter(({ kind }) => kind.startsWith('system-'))
        .map(({ text }) => text.toString())
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/parsers/tests/junit-suites.js
/**
 * What suites of JUnit XML state of themselves against what they show. A class that could not be set up, or a file with a
 * mistake, often is a number in an attribute and nothing else: it must not be lost.
 */

/** The suites that are open, outermost first. */
class JunitSuites {
    /** Of the outermost ones, as they state it; NaN where one does not. */
    seconds = 0;
    #problems;
    #open = [];
    /** All, and those with something that failed: node:test counts a test with sub-tests, which is a suite here, too. */
    #nested = { all: 0, bad: 0 };
    /** `<!-- fail 1 -->` of node:test, which is all that it says of a test that failed beside its sub-tests. */
    #commented = { bad: 0, suites: 0 };
    #shown = 0;
    constructor(problems) {
        this.#problems = problems;
    }
    /** Another document begins. */
    reset() {
        this.#open = [];
        this.#nested = { all: 0, bad: 0 };
        this.#commented = { bad: 0, suites: 0 };
        this.#shown = 0;
    }
    get name() {
        return this.#open.at(-1)?.name ?? '';
    }
    /** The nearest that is named. */
    get file() {
        return this.#open
            .map(({ file }) => file)
            .filter((file) => file !== undefined)
            .at(-1);
    }
    begin(tag) {
        const count = (key) => Number(/^\d{1,9}$/.exec(tag.get(key) ?? '')?.[0] ?? 0);
        const isStated = ['failures', 'errors'].some((key) => tag.get(key) !== undefined);
        const seconds = Number(tag.get('time')?.replaceAll(',', '') || Number.NaN);
        this.#open.push({
            name: tag.get('name') ?? '',
            file: tag.get('file') ?? tag.get('filepath'),
            line: tag.line,
            tests: count('tests'),
            bad: isStated ? count('failures') + count('errors') : undefined,
            maybeTwice: count('failures') === count('errors'),
            skipped: count('skipped') + count('disabled') + count('ignored'),
            seconds: seconds >= 0 ? seconds : Number.NaN,
            seenTests: 0,
            seenBad: 0,
            seenReports: 0,
            seenSkipped: 0,
            seenMore: 0,
        });
    }
    /** A case, or a failure outside of one; `reports`: how many failures are told of it, `again`: of further runs. */
    count(status, reports, again = 0) {
        if (status === 'bad' || status === 'own')
            this.#shown += 1;
        for (const suite of this.#open) {
            if (status !== 'own')
                suite.seenTests += 1;
            suite.seenMore += status === 'own' ? 1 : again;
            if (status === 'bad' || status === 'own')
                suite.seenBad += 1;
            if (status === 'skipped')
                suite.seenSkipped += 1;
            suite.seenReports += reports;
        }
    }
    /** The innermost suite was skipped: how many tests of it are not shown. */
    skipRest() {
        const suite = this.#open.at(-1);
        const rest = suite === undefined ? 0 : Math.max(0, suite.tests - suite.seenTests);
        for (const each of this.#open) {
            each.seenTests += rest;
            each.seenSkipped += rest;
        }
        return rest;
    }
    comment(text) {
        const [, key, count] = /^\s*(fail|cancelled|suites) (\d{1,9})\s*$/.exec(text) ?? [];
        if (key === undefined)
            return;
        this.#commented[key === 'suites' ? 'suites' : 'bad'] += Number(count);
    }
    /** Ends the innermost; how many skipped tests of it are not shown. */
    end() {
        const suite = this.#open.pop();
        if (suite === undefined)
            return 0;
        const hidden = this.#hidden(suite);
        this.#compare(suite);
        if (this.#open.length > 0) {
            this.#nested.all += 1;
            if (suite.seenBad > 0)
                this.#nested.bad += 1;
            return hidden;
        }
        this.seconds += suite.seconds;
        this.#compareComments();
        return hidden;
    }
    /** mocha-junit-reporter leaves out pending tests, and only the suite around all says how many there are. */
    #hidden(suite) {
        const left = ({ skipped, seenSkipped }) => Math.max(0, skipped - seenSkipped);
        const missing = suite.tests - suite.seenTests - left(suite);
        if (missing <= 0 || missing > Math.max(0, ...this.#open.map(left)))
            return 0;
        for (const each of [suite, ...this.#open]) {
            each.seenTests += missing;
            each.seenSkipped += missing;
        }
        return missing;
    }
    #compareComments() {
        const { bad, suites } = this.#commented;
        const parents = Math.min(this.#nested.bad, Math.max(0, this.#nested.all - suites));
        if (bad <= this.#shown + parents)
            return;
        const message = `the run says that ${bad} failed or were cancelled, but shows ${this.#shown}`;
        this.#problems.error('tests-totals-differ', message, {
            hint: 'A test that failed beside its sub-tests, or a hook, is not in this report: see the output of the run.',
        });
    }
    #compare(suite) {
        const where = { line: suite.line };
        const name = suite.name === '' ? 'a suite' : `suite ${(0,problem_list/* quote */.h)(suite.name)}`;
        const hint = 'What is missing may be a class, a file or a hook that failed: see the output of the run.';
        const bad = suite.bad ?? 0;
        const leftOut = Math.max(0, suite.skipped - suite.seenSkipped);
        const shownTests = suite.seenTests + suite.seenMore + leftOut;
        if (bad > Math.max(suite.seenReports, suite.seenBad)) {
            const message = `${name} says that ${bad} failed, but shows ${suite.seenBad}`;
            // Web Test Runner counts a test that failed as a failure and as an error.
            const isTwice = suite.maybeTwice && bad === 2 * suite.seenBad;
            if (isTwice && suite.tests > 0 && suite.tests === suite.seenTests)
                this.#problems.warning('tests-totals-differ', message, where);
            else
                this.#problems.error('tests-totals-differ', message, { ...where, hint });
        }
        else if (suite.tests > shownTests) {
            const message = `${name} says that it has ${suite.tests} tests, but shows ${suite.seenTests}`;
            // pytest counts sub-tests, and shows only those that failed.
            if (suite.name.startsWith('pytest') && suite.seenTests > 0)
                this.#problems.warning('tests-totals-differ', message, where);
            else
                this.#problems.error('tests-totals-differ', message, { ...where, hint });
        }
        else if (suite.bad === 0 && suite.seenBad > 0) {
            const message = `${name} says that none failed, but shows ${suite.seenBad}`;
            this.#problems.warning('tests-totals-differ', message, where);
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/tests/junit-run.js






const junit_run_SAID = /^(?:failure|error|skipped|disabled|rerunFailure|rerunError|flakyFailure|flakyError|system-out|system-err)$/;
/** Eclipse has them in a `<testrun>`. */
const junit_run_SUITE = /^(?:testsuites?|testrun)$/;
/** Some versions of Surefire count each time that a test ran as a test, and each time that it failed. */
const AGAIN = /^(?:rerun|flaky)(?:Failure|Error)$/;
/** Elements kept of one case: GoogleTest writes one for each assertion that did not hold. */
const MOST_SAID = 100;
/** Takes the elements in order. */
class JunitRun {
    #problems;
    #list;
    #suites;
    #case;
    #said;
    #caseSeconds = 0;
    #failedBefore = '';
    #isJunit = false;
    constructor(problems) {
        this.#problems = problems;
        this.#list = new TestList(problems);
        this.#suites = new JunitSuites(problems);
    }
    open(tag, parents) {
        if (parents.length === 0)
            this.#root(tag);
        if (junit_run_SUITE.test(tag.name))
            this.#suites.begin(tag);
        else if (tag.name === 'testcase')
            this.#case = this.#caseOf(tag);
        else if (junit_run_SAID.test(tag.name) && /^testcase$|^testsuites?$/.test(parents.at(-1) ?? '')) {
            this.#said = {
                kind: tag.name,
                message: tag.get('message') ?? '',
                type: tag.get('type') ?? '',
                text: new TextEnds(),
            };
        }
    }
    text(piece) {
        this.#said?.text.add(piece);
    }
    comment(text) {
        this.#suites.comment(text);
    }
    close(name) {
        if (name === this.#said?.kind)
            this.#endSaid(this.#said);
        else if (name === 'testcase')
            this.#endCase();
        else if (junit_run_SUITE.test(name))
            this.#list.addUnnamed('skipped', this.#suites.end());
    }
    finish(blank) {
        if (!blank && !this.#isJunit && this.#problems.complete) {
            this.#problems.error('input-not-understood', 'not JUnit XML: there is no <testsuite>');
        }
        const stated = this.#suites.seconds;
        return this.#list.finish({
            format: 'junit',
            expected: '<testcase> in <testsuite>',
            ...durationOf(stated > 0 ? stated : this.#caseSeconds, 1000),
        });
    }
    /** Another file begins anew. */
    #root({ name, line }) {
        this.#suites.reset();
        this.#case = undefined;
        this.#said = undefined;
        if (junit_run_SUITE.test(name))
            this.#isJunit = true;
        else if (this.#isJunit) {
            // Of several files: reports of other tools lie beside these.
            const message = `a file that is no JUnit XML was left out: it begins with ${(0,problem_list/* quote */.h)(`<${name}>`)}`;
            this.#problems.warning('junit-other-file', message, { line });
        }
    }
    #caseOf(tag) {
        const suite = tag.get('classname') || tag.get('class') || this.#suites.name;
        // As XML has it for white space in an attribute.
        const name = (tag.get('name') ?? '').replace(/[\t\r\n]/g, ' ');
        const file = tag.get('file') || this.#suites.file;
        const line = Number(tag.get('line'));
        return {
            suite,
            name: name === '' && suite === '' ? '(no name)' : name,
            ...durationOf(Number(tag.get('time')?.replaceAll(',', '') || Number.NaN), 1000),
            ...(file === undefined ? {} : { file }),
            ...(Number.isInteger(line) && line > 0 ? { line } : {}),
            state: [tag.get('status') ?? '', tag.get('result') ?? ''],
            said: [],
        };
    }
    #endSaid(said) {
        this.#said = undefined;
        if (this.#case === undefined) {
            if (isBad(said))
                this.#suiteFailed(said);
            // PHPUnit shows none of the tests of a class that skips itself.
            else if (said.kind === 'skipped')
                this.#list.addUnnamed('skipped', this.#suites.skipRest());
        }
        else if (this.#case.said.length < MOST_SAID)
            this.#case.said.push(said);
    }
    /** Outside of any test: the set-up of a suite, or a file that could not be loaded. */
    #suiteFailed({ message, text }) {
        this.#suites.count('own', 1);
        const stack = readStack(text.toString());
        this.#list.fail(this.#suites.name, {
            status: 'errored',
            reason: 'exit',
            message: firstTellingLine(message) || firstTellingLine(stack.text) || 'the suite failed',
            details: stack.text,
            ...(stack.place === undefined ? {} : { place: stack.place }),
        });
    }
    /** Go reports a test with sub-tests after them, without a word of its own. */
    #asParent({ suite, name, said }, failure) {
        const before = this.#failedBefore;
        this.#failedBefore = `${suite}\0${name}/`;
        const isParent = before.startsWith(this.#failedBefore);
        const isSilent = said.every(({ text }) => firstTellingLine(text.toString()) === '');
        return isParent && isSilent ? { ...failure, isParentOfFailed: true } : failure;
    }
    #endCase() {
        const one = this.#case;
        this.#case = undefined;
        if (one === undefined)
            return;
        const { test, failure } = caseFailure(one);
        this.#list.add(test, failure === undefined ? undefined : this.#asParent(one, failure));
        const status = test.status === 'passed' || test.status === 'skipped' ? test.status : 'bad';
        const again = one.said.filter(({ kind }) => AGAIN.test(kind)).length;
        this.#suites.count(status, one.said.filter(isBad).length + again, again);
        this.#caseSeconds += (test.durationMs ?? 0) / 1000;
        const unable = one.said.find(({ kind, message }) => kind === 'skipped' && UNABLE.test(message));
        if (unable !== undefined) {
            const message = `test ${(0,problem_list/* quote */.h)(one.name)} could not be run: ${(0,problem_list/* quote */.h)(unable.message)}`;
            this.#problems.error('test-not-run', message);
        }
    }
}
/** CTest calls these "not run", and fails. */
const UNABLE = /^(?:Unable to find|Could not find|Missing|Required Files Missing|Fixture dependency failed|Failed to start|BAD_COMMAND)/i;

;// CONCATENATED MODULE: ./lib/parsers/tests/junit.js



const junit = {
    id: 'junit',
    label: 'JUnit XML',
    kinds: ['tests'],
    definition: 'https://github.com/testmoapp/junitxml',
    concatenable: true,
    folder: ['**/TEST-*.xml', '*.xml'],
    detect: (head) => /<(?:\w+:)?testsuites?[\s>/]/.test(head) && !/<(?:report|coverage|TestRun|Catch)\b/.test(head)
        ? 0.95
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const run = new JunitRun(problems);
        return xmlReader(problems, {
            expected: 'JUnit XML: <testsuite> with <testcase>',
            open: (tag, parents) => run.open(tag, parents),
            text: (piece) => run.text(piece),
            comment: (text) => run.comment(text),
            close: (name) => run.close(name),
            end: (blank) => [run.finish(blank)],
        });
    },
};

;// CONCATENATED MODULE: ./lib/parsers/tests/libtest-json-run.js






/** Takes the events in order. */
class LibtestRun {
    #problems;
    #list;
    #cargo;
    #suite;
    #seconds;
    constructor(problems) {
        this.#problems = problems;
        this.#list = new TestList(problems);
        this.#cargo = new CargoOutput(this.#list);
    }
    /** A line of cargo, or of a test whose output is not captured. */
    plain(line) {
        const died = /^\s+(process didn't exit successfully: .*)$/.exec(line)?.[1];
        if (died !== undefined && this.#suite !== undefined)
            this.#unended(this.#suite, owned(died));
        else
            this.#cargo.line(line);
    }
    event(event, line) {
        const type = textField(event, 'type');
        const what = textField(event, 'event') ?? '';
        if (type === 'suite' && what === 'started')
            this.#begin();
        else if (type === 'suite')
            this.#end(event, what, line);
        else if (type === 'test')
            this.#test(event, what, line);
    }
    finish(expected) {
        if (this.#suite !== undefined)
            this.#unended(this.#suite);
        this.#cargo.end();
        return this.#list.finish({
            format: 'libtest-json',
            expected,
            ...durationOf(this.#seconds, 1000),
        });
    }
    #begin() {
        if (this.#suite !== undefined)
            this.#unended(this.#suite);
        const counts = { passed: 0, failed: 0, ignored: 0 };
        this.#suite = { name: this.#cargo.suite, running: new Set(), counts };
    }
    #test(event, what, line) {
        const name = textField(event, 'name') ?? '';
        const suite = this.#suite;
        if (suite === undefined || name === '') {
            this.#problems.error('tests-bad-entry', 'a test without a name, or outside of a suite', {
                line,
            });
            return;
        }
        if (what === 'started')
            suite.running.add(owned(name));
        // Said of a test that runs long and will still end.
        else if (what !== 'timeout')
            this.#ended(suite, name, event, what, line);
    }
    #ended(suite, name, event, what, line) {
        suite.running.delete(name);
        const test = { suite: suite.name, name, ...durationOf(numberField(event, 'exec_time'), 1000) };
        if (what === 'ok') {
            suite.counts.passed += 1;
            this.#list.add({ ...test, status: 'passed' });
        }
        else if (what === 'ignored') {
            suite.counts.ignored += 1;
            this.#list.add({ ...test, status: 'skipped' });
        }
        else {
            if (what !== 'failed') {
                const message = `test ${(0,problem_list/* quote */.h)(name)} has the unknown event ${(0,problem_list/* quote */.h)(what)}`;
                this.#problems.error('tests-bad-entry', message, { line });
            }
            suite.counts.failed += 1;
            const note = textField(event, 'message') ?? textField(event, 'reason') ?? '';
            const failure = rustFailure(textField(event, 'stdout') ?? '', note);
            const isLate = /time limit exceeded/.test(note);
            this.#list.add({ ...test, status: 'failed' }, isLate ? { ...failure, reason: 'timeout' } : failure);
        }
    }
    #end(event, what, line) {
        const suite = this.#suite;
        if (suite === undefined) {
            this.#problems.error('input-cut', 'a suite ends that did not begin', { line });
            return;
        }
        this.#suite = undefined;
        this.#unfinished(suite);
        const { passed, failed, ignored } = suite.counts;
        this.#seconds = (this.#seconds ?? 0) + (numberField(event, 'exec_time') ?? 0);
        const stated = ['passed', 'failed', 'ignored'].map((key) => numberField(event, key));
        const seen = [passed, failed, ignored];
        const isSame = seen.every((count, at) => stated[at] === undefined || stated[at] === count);
        if (isSame && (what === 'failed') === failed > 0)
            return;
        const message = `the suite ${what}, and says ${stated.join(', ')} passed, failed and ignored, but ${seen.join(', ')} are listed`;
        this.#problems.error('tests-totals-differ', message, { line });
    }
    #unended(suite, how = 'its binary died, or the input is cut') {
        this.#suite = undefined;
        const name = suite.name === '' ? 'a suite' : `suite ${(0,problem_list/* quote */.h)(suite.name)}`;
        const message = `${name} has no end: ${how}`;
        this.#problems.error('tests-unfinished', message);
        if (suite.running.size === 0) {
            this.#list.fail(suite.name, { status: 'errored', reason: 'exit', message, details: '' });
        }
        else
            this.#unfinished(suite, how);
    }
    #unfinished({ name: suite, running }, how = '') {
        for (const name of running) {
            const message = `the test began and did not end${how === '' ? '' : `: ${how}`}`;
            const status = 'unfinished';
            this.#list.add({ suite, name, status }, { status, reason: 'unfinished', message, details: '' });
        }
        running.clear();
    }
}

;// CONCATENATED MODULE: ./lib/parsers/tests/libtest-json.js






const libtest_json_EXPECTED = 'events of libtest, one a line: {"type": "test", "name": "a", "event": "ok"}';
const libtestJson = {
    id: 'libtest-json',
    label: 'Rust libtest (JSON lines)',
    kinds: ['tests'],
    definition: 'https://doc.rust-lang.org/rustc/tests/index.html#--format-format',
    concatenable: true,
    detect: (head) => /^\{ ?"type": ?"(?:suite|test)", ?"(?:event|name)": ?"/m.test(head) ? 0.97 : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const run = new LibtestRun(problems);
        let events = 0;
        return lineReader(problems, {
            line(text, number, ended) {
                if (!text.trimStart().startsWith('{')) {
                    run.plain(text);
                    return;
                }
                const read = readJson(text);
                if (read.ok && textField(read.value, 'type') !== undefined) {
                    events += 1;
                    run.event(read.value, number);
                }
                else if (/^\{ ?"type"/.test(text)) {
                    const what = ended ? 'an event is damaged' : 'the last event is cut';
                    problems.error('input-damaged', `${what}: ${(0,problem_list/* quote */.h)(text)}`, { line: number });
                }
            },
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, libtest_json_EXPECTED);
                const test = run.finish(libtest_json_EXPECTED);
                if (!blank && events === 0 && problems.complete) {
                    problems.error('input-not-understood', `no event of libtest: expected ${libtest_json_EXPECTED}`);
                }
                return [{ ...test, complete: problems.complete, problems: problems.list() }];
            },
        });
    },
};

;// CONCATENATED MODULE: ./lib/parsers/tests/pytest-json-report-test.js






const pytest_json_report_test_STATUSES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['error', 'errored'],
    ['skipped', 'skipped'],
    ['xpassed', 'passed'],
]);
const PHASES = ['setup', 'call', 'teardown'];
/** Takes the tests in order and counts what they show. */
class PytestTests {
    tests = 0;
    failed = 0;
    /** Files that could not be imported. */
    uncollected = 0;
    #list;
    #problems;
    constructor(list, problems) {
        this.#list = list;
        this.#problems = problems;
    }
    test(one, line) {
        this.tests += 1;
        const name = textField(one, 'nodeid') ?? '';
        const said = textField(one, 'outcome') ?? '';
        // Failed as it was meant to: that is neither a pass nor a test that was left out.
        if (said === 'xfailed')
            return;
        const status = said === 'rerun' ? lastStatus(one) : pytest_json_report_test_STATUSES.get(said);
        if (name === '' || status === undefined) {
            const message = `a test without a nodeid, or with the unknown outcome ${(0,problem_list/* quote */.h)(said)}`;
            this.#problems.error('tests-bad-entry', message, { line });
            return;
        }
        const seconds = PHASES.map((phase) => numberField(field(one, phase), 'duration') ?? 0);
        const test = {
            suite: name.split('::', 1)[0] ?? '',
            name,
            status,
            ...durationOf(seconds.reduce((sum, each) => sum + each, 0), 1000),
            ...(said === 'rerun' && status === 'passed' ? { flaky: true } : {}),
        };
        if (status === 'failed' || status === 'errored') {
            this.failed += 1;
            this.#list.add(test, pytest_json_report_test_failureOf(one, status));
        }
        else
            this.#list.add(test);
    }
    /** A file that could not be imported has no tests, and says so here alone. */
    collector(one) {
        if (textField(one, 'outcome') !== 'failed')
            return;
        this.uncollected += 1;
        const longrepr = textField(one, 'longrepr') ?? '';
        const stack = readStack(longrepr);
        const errors = longrepr.split('\n').filter((line) => /^E\s+\S/.test(line));
        const file = textField(one, 'nodeid') ?? '';
        const said = (errors.at(-1) ?? firstTellingLine(longrepr)).replace(/^E\s+/, '');
        this.#list.fail(file, {
            status: 'errored',
            reason: 'build',
            message: said || 'the file could not be collected',
            details: stack.text,
            ...(stack.place === undefined && file === '' ? {} : { place: stack.place ?? { file } }),
        });
    }
}
/** pytest-rerunfailures: the phases are those of the last run. */
function lastStatus(one) {
    const outcomes = PHASES.map((phase) => textField(field(one, phase), 'outcome'));
    if (outcomes.includes('failed'))
        return outcomes[1] === 'failed' ? 'failed' : 'errored';
    if (outcomes.includes('skipped'))
        return 'skipped';
    return outcomes.includes('passed') ? 'passed' : undefined;
}
function pytest_json_report_test_failureOf(one, status) {
    const phase = PHASES.map((key) => field(one, key)).find((each) => textField(each, 'outcome') === 'failed');
    const longrepr = textField(phase, 'longrepr') ?? '';
    const crash = field(phase, 'crash');
    const traced = placesOf(phase);
    const stack = readStack(longrepr);
    const own = traced.filter(({ file }) => !isForeignPath(file)).at(-1);
    const place = own ?? stack.place ?? placeOf(crash) ?? startOf(one);
    const reportedAt = traced.at(-1) ?? placeOf(crash);
    const isElsewhere = reportedAt !== undefined && isForeignPath(reportedAt.file);
    return {
        status,
        reason: failure_reason_reasonOf(longrepr),
        message: textField(crash, 'message') || firstTellingLine(longrepr) || 'a sub-test failed',
        details: stack.text,
        ...(place === undefined ? {} : { place }),
        ...(isElsewhere ? { reportedAt } : {}),
    };
}
/** Outermost first. */
function placesOf(phase) {
    return listField(phase, 'traceback').flatMap((entry) => placeOf(entry) ?? []);
}
function placeOf(entry) {
    const file = textField(entry, 'path');
    const line = numberField(entry, 'lineno') ?? 0;
    if (file === undefined || file === '')
        return undefined;
    return Number.isInteger(line) && line > 0 ? { file, line } : { file };
}
/** The test itself; its line is counted from 0. */
function startOf(one) {
    const file = textField(one, 'nodeid')?.split('::', 1)[0] ?? '';
    const line = numberField(one, 'lineno');
    if (file === '')
        return undefined;
    return line === undefined || !Number.isInteger(line) || line < 0
        ? { file }
        : { file, line: line + 1 };
}

;// CONCATENATED MODULE: ./lib/parsers/tests/pytest-json-report.js





const pytest_json_report_EXPECTED = '{"tests": [{"nodeid": "a.py::test_a", "outcome": "passed"}]}, as `pytest --json-report` writes';
const pytestJsonReport = {
    id: 'pytest-json-report',
    label: 'pytest-json-report',
    kinds: ['tests'],
    definition: 'https://github.com/numirias/pytest-json-report#format',
    concatenable: false,
    detect: (head) => /^\s*\{/.test(head) &&
        /"exitcode"\s*:/.test(head) &&
        /"(?:collectors|nodeid|summary)"\s*:/.test(head)
        ? 0.95
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const list = new TestList(problems);
        const tests = new PytestTests(list, problems);
        return jsonReader(problems, {
            expected: pytest_json_report_EXPECTED,
            each: [
                ['tests', '*'],
                ['collectors', '*'],
            ],
            element(value, [kind], line) {
                if (kind === 'tests')
                    tests.test(value, line);
                else
                    tests.collector(value);
            },
            end(rest) {
                if (rest !== undefined)
                    pytest_json_report_checkTotals(rest, tests, problems);
                return [
                    list.finish({
                        format: pytestJsonReport.id,
                        expected: pytest_json_report_EXPECTED,
                        ...durationOf(numberField(rest, 'duration'), 1000),
                    }),
                ];
            },
        });
    },
};
/** What the run says of itself and no test shows. */
function pytest_json_report_checkTotals(rest, tests, problems) {
    const summary = field(rest, 'summary');
    const failed = (numberField(summary, 'failed') ?? 0) + (numberField(summary, 'error') ?? 0);
    const total = numberField(summary, 'total') ?? 0;
    if (failed > tests.failed) {
        const message = `the summary says ${failed} failed, but ${tests.failed} are listed`;
        problems.error('tests-totals-differ', message);
    }
    else if (total > tests.tests) {
        const message = `the summary says ${total} tests, but ${tests.tests} are listed`;
        problems.error('tests-totals-differ', message, {
            hint: 'Write the report without --json-report-omit and --json-report-summary.',
        });
    }
    const code = numberField(rest, 'exitcode') ?? 0;
    // 5: no test was collected, which is said anyway.
    if (code === 0 || code === 5 || tests.failed + tests.uncollected > 0)
        return;
    const message = `pytest ended with exit code ${code}, but no failure is listed`;
    problems.error('run-failed', message, {
        hint: 'It was interrupted, or a plugin failed the run: see the output of pytest.',
    });
}

;// CONCATENATED MODULE: ./lib/parsers/tests/tap-level.js
/** The points that stand at one depth of a TAP stream, which their plan must account for: one by one. */

/** One run of points. */
class TapLevel {
    /** Of the sub-test whose points stand here. */
    name;
    /** A comment said its name before, which its point must have, too. */
    isAnnounced;
    /** What was counted before it. */
    from;
    points = 0;
    failed = false;
    planned;
    #problems;
    #ids = new Set();
    /** The plan came after points: none may follow. */
    #isClosed = false;
    constructor(problems, from, name = '', isAnnounced = false) {
        this.#problems = problems;
        this.from = from;
        this.name = name;
        this.isAnnounced = isAnnounced;
    }
    /** `1..planned` */
    plan(planned, line) {
        if (this.planned !== undefined) {
            const message = 'a second plan in the same run of tests';
            this.#problems.error('tap-plan-twice', message, { line });
        }
        this.planned = planned;
        this.#isClosed = this.points > 0;
    }
    /** Numbers tell whether the points are those of the plan; those that have none go on from the last. */
    number({ id }, line) {
        const number = id ?? this.#ids.size + 1;
        if (id !== undefined && this.#ids.has(number)) {
            const message = `there are two tests of number ${number}: one of the plan may be missing`;
            this.#problems.error('tap-number-twice', message, { line });
        }
        this.#ids.add(number);
        if (!this.#isClosed)
            return;
        this.#isClosed = false;
        const message = 'a test follows the plan that stands after the tests';
        this.#problems.error('tap-after-plan', message, { line });
    }
    /** Of the sub-test's own point. Where it differs the output of several was mixed; all of them are counted. */
    checkName({ name }, line) {
        if (!this.isAnnounced || this.name === name)
            return;
        const message = `the sub-test ${(0,problem_list/* quote */.h)(this.name)} is ended by ${(0,problem_list/* quote */.h)(name)}`;
        this.#problems.warning('tap-subtest-name-differs', message, { line });
    }
    /** All points are there. Gives what is wrong with their number, where it is that; else it has been noted. */
    check() {
        const { name, points, planned } = this;
        const where = name === '' ? '' : ` in ${(0,problem_list/* quote */.h)(name)}`;
        if (planned === undefined) {
            const hint = 'A plan ("1..3") tells a whole run from one that was cut.';
            this.#problems.error('tap-no-plan', `there is no plan${where}`, { hint });
            return undefined;
        }
        if (points !== planned) {
            const message = `the plan says ${planned} tests${where}, ${points} were reported`;
            this.#problems.error('tap-plan-differs', message);
            return message;
        }
        const outside = [...this.#ids].find((id) => id < 1 || id > planned);
        if (outside === undefined)
            return undefined;
        const message = `the plan says 1..${planned}${where}, which test ${outside} is not in`;
        this.#problems.error('tap-number-outside-plan', message);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/parsers/tests/tap-yaml.js
const tap_yaml_MOST_LINES = 500;
/** Gathers the lines between `---` and `...`. */
class TapDiagnostic {
    #lines = [];
    add(line) {
        if (this.#lines.length < tap_yaml_MOST_LINES)
            this.#lines.push(line.slice(0, 2000));
    }
    /** All of it, as printed. */
    text() {
        const indent = Math.min(...this.#lines.filter((line) => line.trim() !== '').map(indentOf));
        return Buffer.from(this.#lines.map((line) => line.slice(indent)).join('\n')).toString();
    }
    /** Values by key: the text of block values, the last part of nested keys (`at: {line: 3}` gives `line`). */
    fields() {
        const fields = new Map();
        for (let at = 0; at < this.#lines.length; at++) {
            const line = this.#lines[at] ?? '';
            const [, key = '', value = ''] = /^\s*(?:- )?([A-Za-z_][\w-]{0,60}):(?: +(.*))?$/.exec(line) ?? [];
            if (key === '' || fields.has(key))
                continue;
            if (!/^[|>][+-]?$/.test(value.trim())) {
                fields.set(key, unquote(value.trim()));
                continue;
            }
            const block = [];
            while (at + 1 < this.#lines.length && isInside(this.#lines[at + 1] ?? '', indentOf(line))) {
                at += 1;
                block.push((this.#lines[at] ?? '').trim());
            }
            fields.set(key, block.join('\n'));
        }
        return fields;
    }
}
/** The place of a failure: the first stack frame in the user's files, else where the test stands. */
function tap_yaml_placeOf(fields) {
    for (const frame of (fields.get('stack') ?? '').split('\n')) {
        if (/node:|node_modules[\\/]|<anonymous>\)?$/.test(frame))
            continue;
        const place = readPlace(/\((.+)\)$/.exec(frame)?.[1] ?? frame.replace(/^(?:at\s+)?(?:async\s+)?/, ''));
        if (place !== undefined)
            return place;
    }
    const at = readPlace(fields.get('location') ?? fields.get('at') ?? '');
    if (at !== undefined)
        return at;
    const file = fields.get('file') ?? fields.get('fileName');
    if (file === undefined || file === '')
        return undefined;
    const line = tap_yaml_countOf(fields.get('line') ?? fields.get('lineNumber'));
    const column = tap_yaml_countOf(fields.get('column') ?? fields.get('columnNumber'));
    return {
        file: tap_yaml_filePath(file),
        ...(line === undefined ? {} : { line }),
        ...(line === undefined || column === undefined ? {} : { column }),
    };
}
/** `path:line[:column]`; the path may be a `file:` URL. */
function readPlace(text) {
    const found = /^(.{1,4000}?):(\d{1,9})(?::(\d{1,9}))?$/.exec(text.trim());
    const [, file, line, column] = found ?? [];
    if (file === undefined || /^node:/.test(file))
        return undefined;
    return {
        file: tap_yaml_filePath(file),
        line: Number(line),
        ...(column === undefined ? {} : { column: Number(column) }),
    };
}
/** A line or column, from 1. */
function tap_yaml_countOf(text) {
    const count = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
    return count > 0 ? count : undefined;
}
function tap_yaml_filePath(text) {
    const url = /^file:\/\/(\/[A-Za-z]:\/|\/)(.*)$/.exec(text);
    if (url === null)
        return text;
    const [, root = '', rest = ''] = url;
    // A lone percent sign is legal in a path and not in a URL: then it was not encoded.
    const path = /%(?![0-9a-fA-F]{2})/.test(rest)
        ? rest
        : rest.replace(/(?:%[0-9a-fA-F]{2})+/g, tap_yaml_decode);
    return `${root.length > 1 ? root.slice(1) : root}${path}`;
}
function tap_yaml_decode(escapes) {
    return Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8');
}
function unquote(value) {
    const single = /^'(.*)'$/.exec(value)?.[1];
    if (single !== undefined)
        return single.replaceAll("''", "'");
    const double = /^"(.*)"$/.exec(value)?.[1];
    if (double === undefined)
        return value;
    const escapes = {
        n: '\n',
        t: '\t',
        r: '\r',
        '"': '"',
        '\\': '\\',
    };
    return double.replace(/\\(.)/g, (all, next) => Object.hasOwn(escapes, next) ? (escapes[next] ?? all) : all);
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
function isInside(line, indent) {
    return line.trim() === '' || indentOf(line) > indent;
}

;// CONCATENATED MODULE: ./lib/parsers/tests/tap-point.js

/** A failing TODO is no failure, and no success either. */
function tap_point_statusOf({ ok, directive }) {
    if (directive === 'skip')
        return 'skipped';
    if (ok)
        return 'passed';
    return directive === 'todo' ? 'skipped' : 'failed';
}
const SUBTESTS = 'subtestsFailed';
/** `fields`: of its diagnostic; `suite`: the names of the sub-tests that it stands in. */
function tap_point_toFailure({ point, hasFailedChild, diagnostic }, fields, suite) {
    const place = tap_yaml_placeOf(fields);
    // node:test says so where a hook failed beside the sub-tests.
    const isOwn = !hasFailedChild || (fields.get('failureType') ?? SUBTESTS) !== SUBTESTS;
    const said = (fields.get('error') ?? fields.get('message') ?? '').split('\n', 1)[0] ?? '';
    return {
        suite,
        name: point.name,
        status: isOwn && fields.get('type') === 'suite' ? 'errored' : 'failed',
        reason: fields.get('failureType') === 'testTimeoutFailure' ? 'timeout' : 'assertion',
        message: said === '' ? 'failed without a message' : said,
        details: diagnostic?.text() ?? '',
        ...(place === undefined ? {} : { place }),
        ...(isOwn ? {} : { isParentOfFailed: true }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/tests/tap-run.js




const tap_run_DEEPEST = 100;
/** Counts, cases and failures of one stream. */
class TapRun {
    counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
    cases = [];
    failures = [];
    #problems;
    #levels = [];
    #buffered = [];
    /** The last point: what follows it may still say more of it. */
    #held;
    #bailedOut = false;
    #skippedBecause;
    /** Those that were still to be done, and pass. */
    #done = { first: '', count: 0 };
    constructor(problems) {
        this.#problems = problems;
        this.#levels.push(this.#newLevel(''));
    }
    beginSubtest(depth, name) {
        this.#settle();
        // node:test writes the comment at the depth of the parent, node-tap at that of the points.
        this.#closeBelow(depth);
        if (depth >= tap_run_DEEPEST)
            return;
        this.#levelAt(depth);
        this.#levels[depth + 1] = this.#newLevel(name, true);
    }
    point(depth, point, line) {
        this.#settle();
        if (this.#bailedOut || depth > tap_run_DEEPEST)
            return;
        this.#levelAt(depth).number(point, line);
        if (point.buffered) {
            this.#buffered.push({ depth, point });
            this.#levels[depth + 1] = this.#newLevel(point.name);
            return;
        }
        this.#levels[depth + 1]?.checkName(point, line);
        this.#hold(depth, point);
    }
    endBuffered(depth) {
        this.#settle();
        const open = this.#buffered.at(-1);
        if (open === undefined || open.depth !== depth)
            return;
        this.#buffered.pop();
        this.#hold(depth, open.point);
    }
    plan(depth, { planned, reason }, line) {
        this.#settle();
        if (depth > tap_run_DEEPEST)
            return;
        this.#levelAt(depth).plan(planned, line);
        if (depth === 0 && planned === 0 && reason !== '')
            this.#skippedBecause = reason;
    }
    /** The diagnostic block of the last point begins; undefined where none can at that indent. */
    diagnostic(indent) {
        const held = this.#held;
        if (held === undefined || Math.floor((indent - 1) / 4) !== held.depth)
            return undefined;
        held.diagnostic = new TapDiagnostic();
        return held.diagnostic;
    }
    endDiagnostic() {
        this.#settle();
    }
    bailOut(reason) {
        this.#settle();
        if (this.#bailedOut)
            return;
        this.#bailedOut = true;
        const message = `Bail out! ${Buffer.from(reason).toString()}`.trim();
        this.#fail({
            suite: '',
            name: '',
            status: 'errored',
            reason: 'exit',
            message,
            details: message,
        });
    }
    /** Settles what is open; `blank`: there was nothing at all. */
    end(blank, expected) {
        this.#settle();
        if (blank)
            return;
        const open = this.#buffered.length > 0 || this.#levels.length > 1;
        const [top] = this.#levels;
        this.#closeBelow(0);
        const nothing = this.cases.length === 0 && this.failures.length === 0;
        if (top === undefined || (nothing && top.planned === undefined)) {
            this.#problems.error('input-not-understood', `no TAP found: expected ${expected}`);
            return;
        }
        if (this.#bailedOut)
            this.#problems.error('tap-bail-out', 'the run was given up ("Bail out!")');
        else if (open)
            this.#problems.error('input-cut', 'the input ends within a sub-test');
        this.#checkPlan(top, '');
        this.#tellDone();
        if (top.points > 0 || !this.#problems.complete || this.#bailedOut)
            return;
        if (this.#skippedBecause === undefined)
            this.#problems.error('tests-none', 'no test ran');
        else {
            this.counts.skipped += 1;
            const message = `the whole run was skipped: ${(0,problem_list/* quote */.h)(this.#skippedBecause)}`;
            this.#problems.warning('tests-all-skipped', message);
        }
    }
    #tellDone() {
        const { first, count } = this.#done;
        if (count === 0)
            return;
        const others = count > 1 ? ` and ${count - 1} more` : '';
        const message = `marked as TODO, but passed: ${(0,problem_list/* quote */.h)(first)}${others}`;
        this.#problems.warning('tap-todo-passed', message, { hint: 'Take the mark off.' });
    }
    #hold(depth, point) {
        const below = this.#levels[depth + 1];
        const hasFailedChild = below?.failed ?? false;
        this.#closeBelow(depth);
        this.#held = { depth, point, below: below?.from, hasFailedChild, diagnostic: undefined };
    }
    #levelAt(depth) {
        for (let at = this.#levels.length; at <= depth; at++) {
            this.#levels[at] = this.#newLevel('');
        }
        return this.#levels[depth] ?? this.#newLevel('');
    }
    /** The points below a depth are all there: their plan must hold. */
    #closeBelow(depth) {
        for (const level of this.#levels.splice(depth + 1)) {
            if (level.points > 0 || level.planned !== undefined)
                this.#checkPlan(level, level.name);
        }
    }
    #checkPlan(level, name) {
        const message = level.check();
        if (message === undefined)
            return;
        const missing = Math.max((level.planned ?? 0) - level.points, 0);
        this.counts.unfinished += missing > 0 ? missing - 1 : 0;
        const status = missing > 0 ? 'unfinished' : 'errored';
        this.#fail({ suite: name, name: '', status, reason: 'unfinished', message, details: '' });
    }
    #settle() {
        const held = this.#held;
        this.#held = undefined;
        if (held === undefined)
            return;
        const level = this.#levelAt(held.depth);
        level.points += 1;
        const fields = held.diagnostic?.fields() ?? new Map();
        const status = tap_point_statusOf(held.point);
        const suite = this.#suite(held.depth);
        if (status === 'skipped' && held.below !== undefined)
            this.#excuse(held.below);
        if (held.point.ok && held.point.directive === 'todo') {
            if (this.#done.count === 0)
                this.#done.first = held.point.name;
            this.#done.count += 1;
        }
        const failure = status === 'failed' ? tap_point_toFailure(held, fields, suite) : undefined;
        if (failure !== undefined) {
            level.failed = true;
            this.failures.push(failure);
        }
        if (fields.get('type') === 'suite') {
            this.counts.errored += failure?.status === 'errored' ? 1 : 0;
            return;
        }
        this.counts[status] += 1;
        const durationMs = Number(fields.get('duration_ms') ?? Number.NaN);
        const duration = Number.isFinite(durationMs) && durationMs >= 0 ? { durationMs } : {};
        this.cases.push({ suite, name: held.point.name, status, ...duration });
    }
    /** What fails in a sub-test that is skipped, or still to be done, is no failure either. */
    #excuse({ cases, failures }) {
        for (let at = cases; at < this.cases.length; at++) {
            const test = this.cases[at];
            if (test?.status !== 'failed')
                continue;
            this.counts.failed -= 1;
            this.counts.skipped += 1;
            this.cases[at] = { ...test, status: 'skipped' };
        }
        const own = this.failures.splice(failures);
        // Of what never ran, and of suites that are no tests, is nothing to excuse.
        this.failures.push(...own.filter(({ status }) => status !== 'failed'));
    }
    #newLevel(name, isAnnounced = false) {
        const from = { cases: this.cases.length, failures: this.failures.length };
        return new TapLevel(this.#problems, from, name, isAnnounced);
    }
    #suite(depth) {
        return this.#levels
            .slice(1, depth + 1)
            .map((level) => level.name)
            .filter((name) => name !== '')
            .join(' > ');
    }
    #fail(failure) {
        this.counts[failure.status] += 1;
        this.failures.push(failure);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/tests/tap.js




const tap_EXPECTED = 'TAP: "1..2", "ok 1 - name", "not ok 2 - name"';
const tap_POINT = /^(not )?ok\b(?:\s+(\d{1,9})(?=\s|$))?(?:\s+-(?=\s|$))?\s*(.*)$/;
const PLAN = /^1\.\.(\d{1,9})\s*(?:#\s*(.*))?$/;
const VERSION = /^TAP version (\d{1,9})\s*$/;
/** A hash that nothing escapes, after white space or a backslash that is one: it ends the description. */
const DELIMITER = /(?:^|\s|(?<=\0))#(?=\s|skip|todo)\s*/i;
/** `Skipped: only run on windows` */
const DIRECTIVE = /^(skip|todo)/i;
const tap = {
    id: 'tap',
    label: 'Test Anything Protocol',
    kinds: ['tests'],
    definition: 'https://testanything.org/tap-version-14-specification.html',
    concatenable: false,
    detect(head) {
        if (/^TAP version \d{1,9}\s*$/m.test(head))
            return 0.98;
        const points = /^(?:not )?ok \d+/m.test(head);
        return points && /^1\.\.\d+/m.test(head) ? 0.9 : points ? 0.5 : 0;
    },
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const lines = new TapLines(problems);
        return lineReader(problems, {
            line: (text, number) => lines.line(text, number),
            end(blank) {
                if (blank)
                    (0,unread/* noteEmpty */.o)(problems, tap_EXPECTED);
                return [lines.finish(blank)];
            },
        });
    },
};
/** Takes lines apart: what is a point, a plan, a diagnostic, a sub-test, and how deep. */
class TapLines {
    #problems;
    #run;
    #diagnostic;
    constructor(problems) {
        this.#problems = problems;
        this.#run = new TapRun(problems);
    }
    line(text, number) {
        const body = text.trimStart();
        const indent = text.length - body.length;
        if (this.#diagnostic !== undefined && this.#inDiagnostic(text, body, indent))
            return;
        const depth = Math.floor(indent / 4);
        if (body.startsWith('---') && /^---\s*$/.test(body)) {
            const lines = this.#run.diagnostic(indent);
            // Elsewhere a test printed it.
            if (lines !== undefined)
                this.#diagnostic = { lines, indent };
            return;
        }
        // Only a line at a depth of its own is TAP; what is indented otherwise was printed by a test.
        if (indent % 4 !== 0)
            return;
        const subtest = /^# Subtest(?:: (.*))?$/.exec(body);
        const plan = PLAN.exec(body);
        const bailOut = /^Bail out!\s*(.*)$/i.exec(body);
        const point = tap_POINT.exec(body);
        const version = VERSION.exec(body);
        if (subtest !== null)
            this.#run.beginSubtest(depth, unescapeName(subtest[1] ?? ''));
        else if (version !== null)
            this.#checkVersion(version[1] ?? '', number);
        else if (plan !== null) {
            const [, planned, reason = ''] = plan;
            this.#run.plan(depth, { planned: Number(planned), reason: unescapeName(reason) }, number);
        }
        else if (body === '}')
            this.#run.endBuffered(depth);
        else if (bailOut !== null)
            this.#run.bailOut(unescapeName(bailOut[1] ?? ''));
        else if (point !== null)
            this.#run.point(depth, readPoint(point), number);
    }
    /** What a later version means by its lines nobody knows yet; earlier ones had no such line. */
    #checkVersion(version, line) {
        if (version === '13' || version === '14')
            return;
        const message = `version ${version} of TAP is not known: only 13 and 14 are`;
        this.#problems.error('tap-version-unknown', message, { line });
    }
    finish(blank) {
        if (this.#diagnostic !== undefined) {
            this.#problems.error('input-cut', 'the input ends within a diagnostic block');
        }
        this.#run.end(blank, tap_EXPECTED);
        const { counts, cases, failures } = this.#run;
        return {
            kind: 'tests',
            format: tap.id,
            source: this.#problems.source,
            complete: this.#problems.complete,
            problems: this.#problems.list(),
            counts,
            cases,
            failures,
        };
    }
    #inDiagnostic(text, body, indent) {
        const open = this.#diagnostic;
        if (open === undefined)
            return false;
        if (indent === open.indent && /^\.\.\.\s*$/.test(body)) {
            this.#diagnostic = undefined;
            this.#run.endDiagnostic();
            return true;
        }
        // A harness that died inside a block must not hide the points that follow.
        if (indent < open.indent && body !== '') {
            this.#diagnostic = undefined;
            this.#run.endDiagnostic();
            return false;
        }
        open.lines.add(text);
        return true;
    }
}
function readPoint([, not, id, rest = '']) {
    const at = delimiterIn(rest);
    const after = at === undefined ? '' : rest.slice(at.end);
    const directive = DIRECTIVE.exec(after)?.[1];
    const isTime = directive === undefined && /^time=\S+$/.test(after);
    const name = at === undefined || (directive === undefined && !isTime) ? rest : rest.slice(0, at.start);
    const buffered = directive === undefined && / \{$/.test(name);
    return {
        ok: not === undefined,
        id: id === undefined ? undefined : Number(id),
        name: unescapeName((buffered ? name.slice(0, -2).replace(/\s# time=\S+$/, '') : name).trim()),
        directive: directive?.toLowerCase(),
        buffered,
    };
}
/** The first hash that delimits; one that is escaped is a letter like any other. */
function delimiterIn(text) {
    const found = DELIMITER.exec(text.replace(/\\[\\#]/g, (pair) => (pair === '\\#' ? '..' : '\0\0')));
    return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
function unescapeName(text) {
    return Buffer.from(text.replace(/\\([#\\])/g, '$1')).toString();
}

;// CONCATENATED MODULE: ./lib/parsers/tests/trx-result.js



const trx_result_STATUSES = new Map([
    ['Passed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Completed', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['Error', 'errored'],
    ['Timeout', 'errored'],
    ['Aborted', 'errored'],
    ['Disconnected', 'errored'],
    ['NotRunnable', 'errored'],
    ['InProgress', 'unfinished'],
    ['Pending', 'unfinished'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
]);
/** Undefined for an outcome that is not known. */
function trx_result_statusOf({ outcome }) {
    return outcome === undefined ? 'errored' : trx_result_STATUSES.get(outcome);
}
/** `owner`: the class, as far as the file says it. */
function trxTest(result, status, owner) {
    const { name, duration } = result;
    const own = owner !== '' && name.startsWith(`${owner}.`) ? name.slice(owner.length + 1) : name;
    const test = { suite: owner, name: own, status, ...durationOf(spanOf(duration)) };
    if (status === 'passed' || status === 'skipped')
        return { test };
    return { test, failure: trx_result_failureOf(result, status) };
}
function trx_result_failureOf({ outcome, message, trace }, status) {
    const said = message.toString().trim();
    const text = `${said}\n${trace.toString()}`.trim();
    const stack = readStack(text);
    const byOutcome = outcome === 'Timeout' ? 'timeout' : undefined;
    const isUnfinished = status === 'unfinished';
    return {
        status,
        reason: byOutcome ?? (isUnfinished ? 'unfinished' : failure_reason_reasonOf(text)),
        message: firstTellingLine(said) || `the outcome is ${outcome ?? 'not said'}`,
        details: stack.text,
        ...(stack.place === undefined ? {} : { place: stack.place }),
    };
}
/** `00:00:01.2345678`, with days before it `1.00:00:00`: milliseconds. */
function spanOf(text) {
    const [, days = '0', hours, minutes, seconds] = /^(?:(\d{1,6})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/.exec(text) ?? [];
    if (hours === undefined)
        return undefined;
    const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
    return Math.round((whole * 60 + Number(seconds)) * 1e7) / 1e4;
}

;// CONCATENATED MODULE: ./lib/parsers/tests/trx-run.js





const trx_run_RESULT = /(?:TestResult|TestResultAggregation)$/;
/** Outcomes of a whole run that say nothing beside its tests. */
const trx_run_ENDED = /^(?:Completed|Passed|Failed|Warning)$/;
/** Takes the elements in order. */
class TrxRun {
    #problems;
    #list;
    #open = [];
    #ended = [];
    #classes = new Map();
    /** Of the test that is being defined. */
    #defined = '';
    /** Where text goes now. */
    #text;
    #info;
    #outcome;
    #failed = 0;
    /** What the file states. */
    #stated = 0;
    #milliseconds = 0;
    #isTrx = false;
    constructor(problems) {
        this.#problems = problems;
        this.#list = new TestList(problems);
    }
    open(tag, parents) {
        if (parents.length === 0)
            this.#begin(tag);
        const { name } = tag;
        if (trx_run_RESULT.test(name))
            this.#open.push(resultOf(tag));
        else if (name === 'Message' || name === 'StackTrace')
            this.#errorInfo(name, parents);
        else if (name === 'UnitTest')
            this.#defined = tag.get('id') ?? '';
        else if (name === 'TestMethod')
            this.#define(tag.get('className') ?? '');
        else if (name === 'ResultSummary')
            this.#outcome = { said: tag.get('outcome') ?? '', line: tag.line };
        else if (name === 'Counters')
            this.#count(tag);
        else if (name === 'RunInfo')
            this.#info = { outcome: tag.get('outcome') ?? '', text: new TextEnds() };
        else if (name === 'Text' && this.#info !== undefined)
            this.#text = this.#info.text;
        else if (name === 'Times')
            this.#times(tag);
    }
    text(piece) {
        this.#text?.add(piece);
    }
    close(name) {
        if (name === 'Message' || name === 'StackTrace' || name === 'Text')
            this.#text = undefined;
        else if (trx_run_RESULT.test(name))
            this.#endResult();
        else if (name === 'RunInfo')
            this.#endInfo();
        else if (name === 'TestRun')
            this.#endFile();
    }
    finish(blank) {
        // Of a file that is cut: what is known counts.
        this.#settle();
        if (!blank && !this.#isTrx && this.#problems.complete) {
            this.#problems.error('input-not-understood', 'not TRX: there is no <TestRun>');
        }
        return this.#list.finish({
            format: 'trx',
            expected: '<UnitTestResult> in <Results>',
            ...durationOf(this.#milliseconds > 0 ? this.#milliseconds : undefined),
        });
    }
    #begin({ name }) {
        this.#settle();
        this.#open.length = 0;
        this.#text = undefined;
        this.#info = undefined;
        if (name === 'TestRun')
            this.#isTrx = true;
    }
    #errorInfo(name, parents) {
        const result = parents.at(-1) === 'ErrorInfo' ? this.#open.at(-1) : undefined;
        this.#text = name === 'Message' ? result?.message : result?.trace;
    }
    #define(className) {
        // `Namespace.Class, Assembly, Version=…` of older writers.
        const owner = className.split(',', 1)[0]?.trim() ?? '';
        if (this.#defined !== '')
            this.#classes.set(owned(this.#defined), owned(owner));
    }
    #count(tag) {
        for (const key of ['failed', 'error', 'timeout', 'aborted']) {
            this.#stated += Number(/^\d{1,9}$/.exec(tag.get(key) ?? '')?.[0] ?? 0);
        }
    }
    #times(tag) {
        const [start, finish] = [tag.get('start'), tag.get('finish')].map((at) => Date.parse(at ?? ''));
        const whole = (finish ?? Number.NaN) - (start ?? Number.NaN);
        if (whole > 0)
            this.#milliseconds += whole;
    }
    #endResult() {
        const result = this.#open.pop();
        if (result === undefined)
            return;
        const status = trx_result_statusOf(result);
        if (status === undefined) {
            const message = `test ${(0,problem_list/* quote */.h)(result.name)} has the unknown outcome ${(0,problem_list/* quote */.h)(result.outcome ?? '')}`;
            this.#problems.error('tests-bad-entry', message);
            return;
        }
        const isBad = status !== 'passed' && status !== 'skipped';
        const parent = this.#open.at(-1);
        if (parent !== undefined) {
            parent.rows += 1;
            if (isBad)
                parent.failedRows += 1;
        }
        if (isBad)
            this.#failed += 1;
        // Its rows are the tests, unless it failed beside them.
        const isToldByRows = result.rows > 0 && (!isBad || result.failedRows > 0);
        if (!isToldByRows)
            this.#ended.push({ result, status });
    }
    #endInfo() {
        const info = this.#info;
        this.#info = undefined;
        const said = firstTellingLine(info?.text.toString() ?? '');
        // xUnit.net repeats here what its tests say.
        if (info === undefined || /\[(?:FAIL|SKIP)\]$/.test(said))
            return;
        const message = `the run says: ${(0,problem_list/* quote */.h)(said || info.outcome)}`;
        const isError = /^(?:Error|Failed|Aborted|Timeout)$/.test(info.outcome);
        // Of a run without a failure it is all that tells why there should be one.
        if (isError && this.#failed === 0)
            this.#problems.error('run-failed', message);
        else if (isError || info.outcome === 'Warning')
            this.#problems.warning('run-warning', message);
    }
    #endFile() {
        const outcome = this.#outcome;
        const failed = this.#failed;
        if (this.#stated > failed) {
            const message = `the summary says that ${this.#stated} failed, but ${failed} are listed`;
            this.#problems.error('tests-totals-differ', message);
        }
        if (outcome !== undefined && !trx_run_ENDED.test(outcome.said)) {
            const message = `the outcome of the run is ${(0,problem_list/* quote */.h)(outcome.said)}: tests may be missing`;
            this.#problems.error('run-failed', message, { line: outcome.line });
        }
        else if (outcome?.said === 'Failed' && failed === 0) {
            const message = 'the outcome of the run is "Failed", but no failure is listed';
            this.#problems.error('run-failed', message, { line: outcome.line });
        }
        this.#settle();
    }
    #settle() {
        for (const { result, status } of this.#ended) {
            const owner = this.#classes.get(result.testId) ?? '';
            const { test, failure } = trxTest(result, status, owner);
            this.#list.add(test, failure);
        }
        this.#ended = [];
        this.#classes.clear();
        this.#outcome = undefined;
        this.#failed = 0;
        this.#stated = 0;
    }
}
function resultOf(tag) {
    return {
        testId: tag.get('testId') ?? '',
        name: owned(tag.get('testName') ?? ''),
        outcome: tag.get('outcome'),
        duration: tag.get('duration') ?? '',
        message: new TextEnds(),
        trace: new TextEnds(),
        rows: 0,
        failedRows: 0,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/tests/trx.js



const trx = {
    id: 'trx',
    label: 'Visual Studio test results (TRX)',
    kinds: ['tests'],
    definition: 'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
    concatenable: true,
    folder: ['**/*.trx'],
    detect: (head) => /<TestRun\s[^>]*\/TeamTest\/|<TestRun\b[^>]*>[\s\S]*<(?:UnitTestResult|ResultSummary)\b/.test(head)
        ? 0.97
        : 0,
    open(source) {
        const problems = new problem_list/* ProblemList */.K(source);
        const run = new TrxRun(problems);
        return xmlReader(problems, {
            expected: 'a TRX file: <TestRun> with <UnitTestResult>',
            open: (tag, parents) => run.open(tag, parents),
            text: (piece) => run.text(piece),
            close: (name) => run.close(name),
            end: (blank) => [run.finish(blank)],
        });
    },
};

;// CONCATENATED MODULE: ./lib/parsers/registry.js




















































const PARSERS = [
    goBench,
    goTestJson,
    goCoverprofile,
    lcov,
    tap,
    tollgateJson,
    tollgateCsv,
    eslintJson,
    fileLine,
    pathList,
    rustfmt,
    unifiedDiff,
    workflowCommands,
    asv,
    benchmarkdotnet,
    benchmarkjs,
    benchmarkluau,
    cargoBench,
    cargoCriterion,
    catch2Text,
    catch2Xml,
    criterion,
    criterionText,
    denoBench,
    divan,
    googleBenchmark,
    hyperfine,
    jmh,
    julia,
    k6,
    mitata,
    nanobench,
    nanobenchText,
    pytestBenchmark,
    tinybench,
    vitestBench,
    wrk,
    clover,
    cobertura,
    coveragepyJson,
    istanbulJson,
    istanbulJsonSummary,
    jacoco,
    llvmCovJson,
    simplecov,
    cargoTest,
    ctrf,
    jestJson,
    junit,
    libtestJson,
    pytestJsonReport,
    trx,
];
/** Below this a format does not fit; two closer together than `CLEAR` are ambiguous. */
const FITS = 0.4;
const CLEAR = 0.1;
/** The format of an id; undefined where there is none of that name. */
function parserFor(id) {
    return PARSERS.find((parser) => parser.id === id);
}
/**
 * Finds the format by content. `head`: the first 64 KiB as text, without BOM and ANSI; `kind`: only formats that
 * yield it. Gives a problem that names the candidates where none or several fit.
 */
function detectParser(head, path, kind) {
    const candidates = PARSERS.filter((parser) => kind === undefined || parser.kinds.includes(kind));
    const fitting = candidates
        .map((parser) => ({ parser, confidence: parser.detect(head, path) }))
        .filter(({ confidence }) => confidence >= FITS)
        .sort((a, b) => b.confidence - a.confidence);
    const [best, second] = fitting;
    if (best === undefined)
        return noneFits(path, candidates, kind);
    if (second === undefined || best.confidence - second.confidence >= CLEAR)
        return best;
    const ids = fitting.map(({ parser }) => parser.id).join(', ');
    return {
        code: 'format-ambiguous',
        severity: 'error',
        message: `the input may be of several formats: ${ids}`,
        hint: 'Name the one that it is.',
        place: { file: path },
    };
}
function noneFits(path, candidates, kind) {
    const wanted = kind === undefined ? 'no known format' : `no known format of ${kind}`;
    return {
        code: 'format-not-detected',
        severity: 'error',
        message: `the input is of ${wanted}`,
        hint: `Check that it is what you meant, or name its format: ${candidates.map(({ id }) => id).join(', ')}.`,
        place: { file: path },
    };
}


/***/ })

};
