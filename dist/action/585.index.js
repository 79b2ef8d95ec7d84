export const id = 585;
export const ids = [585];
export const modules = {

/***/ 585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cpuModelOf: () => (/* binding */ cpuModelOf),
  createHost: () => (/* binding */ createHost),
  createProbe: () => (/* binding */ createProbe),
  probeToolchain: () => (/* binding */ probeToolchain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/adapters/machine-conditions.js
/**
 * What the machine does while it measures: load, processor time, clock. Linux tells by its files, other systems what
 * Node.js knows of them. A text that is not understood is an absence: these numbers explain, they decide nothing alone.
 */


const GOVERNOR_FILE = '/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor';
/** Gives the snapshots of one observer: each call's shares are since its call before. */
function watchConditions() {
    let before;
    const isLinux = (0,external_node_os_.platform)() === 'linux';
    return () => {
        const times = isLinux ? processorTimesOf(read('/proc/stat')) : sumTimes((0,external_node_os_.cpus)());
        const shares = sharesBetween(before, times);
        before = times;
        return { ...(isLinux ? readLinux() : readElsewhere()), ...shares };
    };
}
function readLinux() {
    const load1 = loadOf(read('/proc/loadavg'));
    const clockMhz = clockOf(read('/proc/cpuinfo'));
    const governor = governorOf(read(GOVERNOR_FILE));
    return {
        ...(load1 === undefined ? {} : { load1 }),
        ...(clockMhz === undefined ? {} : { clockMhz }),
        ...(governor === undefined ? {} : { governor }),
    };
}
/** Windows has no such load: Node.js says 0 there. The clock that Node.js knows is the nominal one, not the current. */
function readElsewhere() {
    const [load1] = (0,external_node_os_.loadavg)();
    return (0,external_node_os_.platform)() === 'win32' || load1 === undefined ? {} : { load1 };
}
/** Empty where the file is not there or not ours to read, as in many containers. */
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** Load over one minute of `/proc/loadavg`. */
function loadOf(loadavgText) {
    const first = /^(\d+\.\d+) \d/.exec(loadavgText)?.[1];
    return first === undefined ? undefined : Number(first);
}
/**
 * All cores of `/proc/stat`. Guests are counted in `user` already, hence only the first eight columns;
 * waiting for a disk is idling. https://man7.org/linux/man-pages/man5/proc_stat.5.html
 */
function processorTimesOf(statText) {
    const line = /^cpu +(\d+(?: \d+){3,})\s*$/m.exec(statText)?.[1];
    if (line === undefined)
        return undefined;
    const columns = line.split(' ').map(Number).slice(0, 8);
    const [, , , idle = 0, iowait = 0, , , steal] = columns;
    const total = columns.reduce((sum, column) => sum + column, 0);
    return { total, busy: total - idle - iowait - (steal ?? 0), steal };
}
/** The same of what Node.js tells on any system; empty lists, as in some sandboxes, tell nothing. */
function sumTimes(cores) {
    if (cores.length === 0)
        return undefined;
    const sum = (times) => times.reduce((all, time) => all + time, 0);
    const total = sum(cores.flatMap(({ times }) => Object.values(times)));
    const idle = sum(cores.map(({ times }) => times.idle ?? 0));
    return { total, busy: total - idle, steal: undefined };
}
/** Absent without a snapshot before, or where no time has passed on the counters. */
function sharesBetween(before, after) {
    if (before === undefined || after === undefined || after.total <= before.total)
        return {};
    // Some counters of the kernel run backwards at times, so a share may lie a little outside.
    const share = (ticks) => Math.min(1, Math.max(0, ticks / (after.total - before.total)));
    const busyShare = share(after.busy - before.busy);
    if (before.steal === undefined || after.steal === undefined)
        return { busyShare };
    return { busyShare, stealShare: share(after.steal - before.steal) };
}
/** Lowest and highest current clock of `/proc/cpuinfo`; undefined where it names none, as on ARM. */
function clockOf(cpuinfo) {
    const lines = cpuinfo.matchAll(/^cpu MHz[ \t]*:[ \t]*(\d+(?:\.\d+)?)[ \t]*$/gm);
    const clocks = [...lines].map(([, clock]) => Number(clock)).filter((clock) => clock > 0);
    if (clocks.length === 0)
        return undefined;
    return { low: Math.min(...clocks), high: Math.max(...clocks) };
}
/** The name in `scaling_governor`. */
function governorOf(text) {
    return /^([a-z][a-z_-]*)\s*$/.exec(text)?.[1];
}

// EXTERNAL MODULE: ./lib/adapters/process/task-environment.js
var task_environment = __webpack_require__(8125);
;// CONCATENATED MODULE: ./lib/adapters/host.js
/**
 * The machine that measures: its processor, and the toolchains that were found on it. Two runs whose descriptions
 * differ in anything get different fingerprints, and their numbers are never compared.
 */





const FINGERPRINT_DIGITS = 12;
const TOOLS = [
    { name: 'c++', question: ['c++', '--version'], runs: /\b(?:cmake|ctest|make|meson|ninja)\b/ },
    { name: 'go', question: ['go', 'env', 'GOVERSION'], runs: /\bgo\b/ },
    { name: 'java', question: ['java', '--version'], runs: /\b(?:java|mvnw?|gradlew?)\b/ },
    { name: 'node', question: ['node', '--version'], runs: /\b(?:node|np[mx]|pnpm|yarn|vitest)\b/ },
    {
        name: 'python',
        question: ['python3', '--version'],
        runs: /\b(?:python[\d.]*|pytest|uv|poetry|asv)\b/,
    },
    { name: 'rustc', question: ['rustc', '--version'], runs: /\bcargo\b/ },
];
/** Variables that change what a benchmark measures without changing its command. */
const TUNING_VARIABLES = [
    'GOMAXPROCS',
    'GOGC',
    'GOMEMLIMIT',
    'GODEBUG',
    'GOEXPERIMENT',
    'GOFLAGS',
    'GOAMD64',
    'GOARM64',
    'NODE_OPTIONS',
    'RUSTFLAGS',
    'CARGO_ENCODED_RUSTFLAGS',
    'JAVA_TOOL_OPTIONS',
    'JDK_JAVA_OPTIONS',
    'PYTHONOPTIMIZE',
    'CFLAGS',
    'CXXFLAGS',
    'LDFLAGS',
];
/** Describes this machine: its processor, read once, and at each call of `conditions` what it does just then. */
function createHost() {
    const cores = (0,external_node_os_.availableParallelism)();
    const cpuModel = readCpuModel();
    return {
        cores,
        environment(benchmarkCommand, toolchain) {
            const machine = { os: (0,external_node_os_.platform)(), arch: (0,external_node_os_.arch)(), cpuModel, cores };
            const sorted = Object.entries(toolchain).sort(([a], [b]) => (a < b ? -1 : 1));
            const all = JSON.stringify([...Object.values(machine), sorted, benchmarkCommand]);
            const fingerprint = (0,external_node_crypto_.createHash)('sha256').update(all).digest('hex');
            return {
                ...machine,
                toolchain: Object.fromEntries(sorted),
                benchmarkCommand,
                fingerprint: fingerprint.slice(0, FINGERPRINT_DIGITS),
            };
        },
        conditions: watchConditions(),
    };
}
/**
 * Asks tools in `root`: some choose their version by the project's files, or run what these name, so that they see no
 * more of the environment than tasks do.
 */
function createProbe(root, env) {
    const known = (0,task_environment/* taskEnvironment */.r)(env);
    return {
        platform: { os: (0,external_node_os_.platform)(), arch: (0,external_node_os_.arch)() },
        async version(tool, args) {
            const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 1955));
            const options = { cwd: root, env: { ...known }, silent: true };
            try {
                const { exitCode, stdout } = await getExecOutput(tool, [...args], {
                    ...options,
                    ignoreReturnCode: true,
                });
                return exitCode === 0 ? stdout.trim() : undefined;
            }
            catch (error) {
                // The toolkit throws where there is no such program: an answer here. All else is a fault.
                if (error instanceof Error && error.message.includes('Unable to locate'))
                    return undefined;
                throw error;
            }
        },
    };
}
/**
 * Versions of the tools that run `commands`, as far as they are there, and the settings in `env` that change numbers.
 * All known tools where a command does not tell its own, and where there is none.
 */
async function probeToolchain(probe, env, commands) {
    const asked = toolsOf(commands);
    const answers = await Promise.all(asked.map(async ({ name, question: [tool, ...args] }) => {
        const answer = await probe.version(tool, args);
        return [name, answer?.split(/\r?\n/, 1)[0]];
    }));
    const settings = TUNING_VARIABLES.map((name) => [name, env[name]]);
    return Object.fromEntries([...answers, ...settings].filter(([, value]) => value));
}
function toolsOf(commands) {
    const known = commands.map((command) => TOOLS.filter(({ runs }) => runs.test(command)));
    if (known.length === 0 || known.some((tools) => tools.length === 0))
        return TOOLS;
    return TOOLS.filter((tool) => known.some((tools) => tools.includes(tool)));
}
/** Node knows no model on some ARM machines; the kernel does, under one of several names. */
function readCpuModel() {
    const named = clean((0,external_node_os_.cpus)()[0]?.model ?? '');
    if (named !== '' && named !== 'unknown')
        return named;
    if ((0,external_node_os_.platform)() !== 'linux')
        return 'unknown';
    return cpuModelOf((0,external_node_fs_.readFileSync)('/proc/cpuinfo', 'utf8'));
}
/** The processor that `/proc/cpuinfo` describes; `unknown` where it names none. */
function cpuModelOf(cpuinfo) {
    const field = (name) => clean(new RegExp(`^${name}[ \\t]*:(.*)$`, 'mi').exec(cpuinfo)?.[1] ?? '');
    const part = [field('CPU implementer'), field('CPU part')].filter(Boolean).join(' ');
    return field('model name') || field('Hardware') || field('cpu model') || part || 'unknown';
}
function clean(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ taskEnvironment)
/* harmony export */ });
/**
 * The environment that tasks inherit. They run code under judgement, often a stranger's, so what speaks for the gate or
 * for the job is left out by name: its inputs, the tokens of caches and artifacts, the GitHub token, and the files by
 * which a step sets outputs, variables and the summary. This is no sandbox: a task runs as the same user.
 */
/** `ACTIONS_RUNTIME_TOKEN` writes caches; `ACTIONS_ID_TOKEN_REQUEST_TOKEN` speaks to clouds in the job's name. */
const WITHHELD_PREFIXES = ['INPUT_', 'ACTIONS_'];
const WITHHELD = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    // Who writes these writes the verdict: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
/** The gate's own environment without what is withheld; names are compared without case, as Windows does. */
function taskEnvironment(env) {
    const kept = [];
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !isWithheld(name.toUpperCase()))
            kept.push([name, value]);
    }
    return Object.fromEntries(kept);
}
function isWithheld(name) {
    return WITHHELD.has(name) || WITHHELD_PREFIXES.some((prefix) => name.startsWith(prefix));
}


/***/ })

};
