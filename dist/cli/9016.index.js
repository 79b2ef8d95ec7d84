export const id = 9016;
export const ids = [9016];
export const modules = {

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cpuModelOf: () => (/* binding */ cpuModelOf),
/* harmony export */   createHost: () => (/* binding */ createHost),
/* harmony export */   createProbe: () => (/* binding */ createProbe),
/* harmony export */   probeToolchain: () => (/* binding */ probeToolchain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/**
 * The machine that measures: its processor, and the toolchains that were found on it. Two runs whose descriptions
 * differ in anything get different fingerprints, and their numbers are never compared.
 */



const FINGERPRINT_DIGITS = 12;
/** Tool name → the question that only it answers with its version. */
const VERSION_QUESTIONS = {
    go: ['go', 'env', 'GOVERSION'],
    node: ['node', '--version'],
};
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
];
/** Describes this machine. Reads nothing but its processor, once. */
function createHost() {
    const cores = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)();
    const cpuModel = readCpuModel();
    return {
        cores,
        environment(benchmarkCommand, toolchain) {
            const machine = { os: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)(), arch: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)(), cpuModel, cores };
            const sorted = Object.entries(toolchain).sort(([a], [b]) => (a < b ? -1 : 1));
            const all = JSON.stringify([...Object.values(machine), sorted, benchmarkCommand]);
            const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(all).digest('hex');
            return {
                ...machine,
                toolchain: Object.fromEntries(sorted),
                benchmarkCommand,
                fingerprint: fingerprint.slice(0, FINGERPRINT_DIGITS),
            };
        },
    };
}
/** Asks tools in `root`: some choose their version by the project's files. */
function createProbe(root, env) {
    const known = Object.entries(env).filter((variable) => variable[1] !== undefined);
    return {
        platform: { os: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)(), arch: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.arch)() },
        async version(tool, args) {
            const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 1955));
            const options = { cwd: root, env: Object.fromEntries(known), silent: true };
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
/** Versions of the known tools that are there, and the settings in `env` that change numbers. */
async function probeToolchain(probe, env) {
    const questions = Object.entries(VERSION_QUESTIONS);
    const answers = await Promise.all(questions.map(async ([name, [tool, ...args]]) => [name, await probe.version(tool, args)]));
    const settings = TUNING_VARIABLES.map((name) => [name, env[name]]);
    return Object.fromEntries([...answers, ...settings].filter(([, value]) => value));
}
/** Node knows no model on some ARM machines; the kernel does, under one of several names. */
function readCpuModel() {
    const named = clean((0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)()[0]?.model ?? '');
    if (named !== '' && named !== 'unknown')
        return named;
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() !== 'linux')
        return 'unknown';
    return cpuModelOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/cpuinfo', 'utf8'));
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


/***/ })

};
