export const id = 4166;
export const ids = [4166];
export const modules = {

/***/ 14166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProcessRunner: () => (/* binding */ createProcessRunner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/process/program.js
/**
 * Which program runs a command. A list of arguments is run as it is. A shell line runs as GitHub's `shell: bash` would:
 * it ends at the first command that fails, and a pipe fails where any part of it does (`go test … | tee log` shall not
 * be green for tee's sake). Without bash it is `/bin/sh -e`, with `pipefail` where that shell has it; on Windows `cmd`.
 */


const PIPEFAIL_IF_KNOWN = '(set -o pipefail) 2>/dev/null && set -o pipefail; ';
/** The program and its arguments. @param path the `PATH` in which bash is looked for. */
function programFor(command, platform, path) {
    if ('argv' in command) {
        const [file = '', ...args] = command.argv;
        return { file, args, verbatim: false };
    }
    if (platform === 'win32') {
        return {
            file: 'cmd.exe',
            args: ['/d', '/s', '/c', `"${oneLine(command.shell)}"`],
            verbatim: true,
        };
    }
    const bash = findExecutable('bash', path);
    return bash === undefined
        ? { file: '/bin/sh', args: ['-e', '-c', PIPEFAIL_IF_KNOWN + command.shell], verbatim: false }
        : {
            file: bash,
            args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command.shell],
            verbatim: false,
        };
}
/** `cmd /c` would run the first line and drop the others without a word. */
function oneLine(shell) {
    const lines = shell.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '').join(' && ');
}
function findExecutable(name, path) {
    return path
        .split(external_node_path_.delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => (0,external_node_path_.join)(directory, name))
        .find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        // Absent or not ours to run: the question was just that.
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/process/start-child.js
/** Starts one child process, or says in words what is missing. */




/** Resolves when the child runs (its output not yet read) or could not be started; never throws. */
async function startChild({ command, cwd }, env, platform) {
    const { file, args, verbatim } = programFor(command, platform, env.PATH ?? '');
    try {
        // Without this check a missing directory would be reported as a missing program.
        if (!(await (0,promises_.stat)(cwd)).isDirectory())
            return { startError: `"${cwd}" is not a directory` };
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own, that can be signalled as one. On Windows it would open a console window.
            detached: platform !== 'win32',
            windowsHide: true,
            windowsVerbatimArguments: verbatim,
        });
        await (0,external_node_events_.once)(child, 'spawn');
        if (child.pid === undefined)
            return { startError: `"${file}" started without a process id` };
        return { child, pid: child.pid };
    }
    catch (error) {
        return { startError: explain(error, file, cwd) };
    }
}
function explain(error, file, cwd) {
    const { code, syscall, message } = error; // Only read, and at worst undefined.
    if (syscall === 'stat')
        return `the working directory "${cwd}" does not exist`;
    if (code === 'ENOENT')
        return `"${file}" was not found, or the interpreter in its first line`;
    if (code === 'EACCES')
        return `"${file}" may not be executed`;
    return `"${file}" could not be started: ${message}`;
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/process/process-list.js
/** Which processes there are: from `/proc` on Linux, from `ps` on other POSIX systems. */



/** All living processes that can be seen; those that ended and only wait to be collected are left out. */
async function listProcesses(platform) {
    return platform === 'linux' ? listFromProc() : listFromPs();
}
/** True where the process was started with `name` among the names of its environment. Known on Linux alone. */
async function hasInEnvironment(pid, name) {
    const environment = await readIfThere(`/proc/${pid}/environ`);
    return environment.startsWith(`${name}=`) || environment.includes(`\0${name}=`);
}
/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function listFromProc() {
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const stats = await Promise.all(pids.map((pid) => readIfThere(`/proc/${pid}/stat`)));
    return stats.flatMap((stat) => {
        // The second field is the name in parentheses and may hold blanks and parentheses of its own.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state, parent, group] = fields;
        const startedAt = fields[19];
        if (startedAt === undefined || state === 'Z' || state === 'X')
            return [];
        return [
            { pid: Number.parseInt(stat, 10), parent: Number(parent), group: Number(group), startedAt },
        ];
    });
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'latin1');
    }
    catch {
        // Ended since it was listed, or another user's: not one of ours either way.
        return '';
    }
}
async function listFromPs() {
    const columns = 'pid=,ppid=,pgid=,stat=,lstart=';
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['-A', '-o', columns], {
        maxBuffer: 64 << 20,
    });
    return stdout.split('\n').flatMap((line) => {
        const [pid, parent, group, state = 'Z', ...startedAt] = line.trim().split(/\s+/);
        if (state.startsWith('Z'))
            return [];
        const entry = { pid: Number(pid), parent: Number(parent), group: Number(group) };
        return [{ ...entry, startedAt: startedAt.join(' ') }];
    });
}

;// CONCATENATED MODULE: ./lib/adapters/process/stop-tree.js
/**
 * Ends a process and all that came from it: its group, its descendants, and on Linux also what left both (a daemon that
 * forked twice), known by a mark in its environment. First asked by SIGTERM, after a grace by SIGKILL.
 */





const GRACE_MS = 2000;
/** After SIGKILL only the kernel can delay the end; what stays longer cannot be ended by us. */
const KILL_WAIT_MS = 2000;
const POLL_MS = 25;
/** Resolves when nothing of the tree lives any more, or nothing more can be done about it. */
async function stopTree(tree) {
    if (tree.platform === 'win32')
        return stopOnWindows(tree.leader);
    const members = new Map();
    try {
        await signalUntilGone(tree, members, 'SIGTERM', GRACE_MS);
        await signalUntilGone(tree, members, 'SIGKILL', KILL_WAIT_MS);
    }
    catch {
        // No list of processes on this system: the group at least can be ended unseen.
        sendSignal(-tree.leader, 'SIGKILL');
    }
}
async function stopOnWindows(leader) {
    // It fails where the process has ended by itself meanwhile, and that is all we want.
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('taskkill', ['/T', '/F', '/PID', String(leader)]).catch(() => undefined);
}
/** Signals each member once, also those that appear while waiting. */
async function signalUntilGone(tree, members, signal, waitMs) {
    const signalled = new Set();
    const until = performance.now() + waitMs;
    // At once: to list the processes takes long where we are busy reading what they write.
    sendSignal(-tree.leader, signal);
    // Some programs take a second SIGTERM for impatience; a second SIGKILL hurts nobody.
    let hasGroup = signal === 'SIGTERM';
    while (performance.now() < until) {
        const living = await findLiving(tree, members);
        if (living.length === 0)
            return;
        const unsignalled = living.filter((entry) => !signalled.has(idOf(entry)));
        // The group in one call: one by one, a group that keeps forking would stay ahead.
        if (!hasGroup && unsignalled.some(({ group }) => group === tree.leader)) {
            sendSignal(-tree.leader, signal);
        }
        hasGroup = false;
        for (const entry of unsignalled) {
            if (entry.group !== tree.leader)
                sendSignal(entry.pid, signal);
            signalled.add(idOf(entry));
        }
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
}
/** Members that live. Adds those it finds: once its parent is gone, nothing else tells that a process was one. */
async function findLiving(tree, members) {
    const entries = await listProcesses(tree.platform);
    const marked = await Promise.all(entries.map(({ pid }) => tree.platform === 'linux' && hasInEnvironment(pid, tree.mark)));
    for (const [index, entry] of entries.entries()) {
        if (marked[index] === true || entry.group === tree.leader)
            members.set(idOf(entry), entry);
    }
    addDescendants(members, entries);
    return entries.filter((entry) => members.has(idOf(entry)));
}
function addDescendants(members, entries) {
    const children = new Map();
    for (const entry of entries) {
        const siblings = children.get(entry.parent);
        if (siblings === undefined)
            children.set(entry.parent, [entry]);
        else
            siblings.push(entry);
    }
    const living = entries.filter((entry) => members.has(idOf(entry)));
    // The array grows while it is walked, by the children of each.
    for (const { pid } of living) {
        for (const child of children.get(pid) ?? []) {
            if (members.has(idOf(child)))
                continue;
            members.set(idOf(child), child);
            living.push(child);
        }
    }
}
function idOf({ pid, startedAt }) {
    return `${pid} ${startedAt}`;
}
function sendSignal(pid, signal) {
    try {
        (0,external_node_process_.kill)(pid, signal);
    }
    catch {
        // ESRCH: it ended by itself. EPERM: another user's (sudo); waiting for it is bounded.
    }
}

// EXTERNAL MODULE: ./lib/adapters/process/task-environment.js
var task_environment = __webpack_require__(58125);
;// CONCATENATED MODULE: ./lib/adapters/process/drain.js

/** A process that the child left behind may hold the output open and say nothing: then nothing more is waited for. */
const QUIET_MS = 1000;
/** And one that goes on writing is not listened to for ever. */
const LONGEST_MS = 5000;
const drain_POLL_MS = 50;
/**
 * Waits until standard output and error have ended; gives up and closes them after a second of silence, or five
 * seconds, counted from the call (after the child's exit).
 *
 * @param closed resolves when both have ended.
 * @returns true where standard output was still open.
 */
async function drainOutput(child, closed) {
    let isClosed = false;
    let heardAt = 0;
    let waited = 0;
    const listen = () => {
        heardAt = waited;
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    const done = closed.then(() => {
        isClosed = true;
    });
    while (!isClosed && waited - heardAt < QUIET_MS && waited < LONGEST_MS) {
        await Promise.race([done, (0,external_node_timers_promises_.setTimeout)(drain_POLL_MS)]);
        // Where we were busy, the time is up before what has come meanwhile is read: let it be read first.
        await (0,external_node_timers_promises_.setImmediate)();
        waited += drain_POLL_MS;
    }
    const open = child.stdout?.readableEnded === false;
    child.stdout?.destroy();
    child.stderr?.destroy();
    return open;
}

;// CONCATENATED MODULE: ./lib/adapters/process/wait-for-end.js


/** Longest delay that a timer of Node can wait for; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How long the end of the child is waited for after its tree was killed. */
const GIVE_UP_MS = 1000;
/**
 * Passes on the output and resolves when the child has ended, its output is closed or given up, and, where it was
 * stopped, nothing of its tree is left.
 *
 * @param stopTree ends the child and all that came from it.
 */
async function waitForEnd({ timeoutMs, signal, onOutput }, child, stopTree) {
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const exited = new Promise((resolve) => {
        child.once('exit', (code, killedBy) => resolve(endingOf(code, killedBy)));
    });
    readInTurns(child.stdout, (chunk) => onOutput('stdout', chunk));
    readInTurns(child.stderr, (chunk) => onOutput('stderr', chunk));
    const stopper = watchLimits(timeoutMs, signal, stopTree);
    const gaveUp = stopper.stopped.then(() => (0,external_node_timers_promises_.setTimeout)(GIVE_UP_MS, {}, { ref: false }));
    const ending = await Promise.race([exited, gaveUp]);
    stopper.endTimeLimit();
    const outputOpen = await drainOutput(child, closed);
    return { ...ending, ...(outputOpen ? { outputOpen } : {}), ...(await stopper.settle()) };
}
/**
 * One chunk a turn of the event loop. Node itself reads until a pipe is empty, and one that a child floods never is:
 * then neither a time limit nor a signal would come through for minutes.
 */
function readInTurns(stream, onChunk) {
    stream?.on('data', (chunk) => {
        onChunk(chunk);
        stream.pause();
        setImmediate(() => stream.resume());
    });
}
function endingOf(exitCode, signal) {
    return { ...(exitCode === null ? {} : { exitCode }), ...(signal === null ? {} : { signal }) };
}
/** Stops the tree once, at the time limit or on abort, whichever comes first. */
function watchLimits(timeoutMs, signal, stopTree) {
    let cause = {};
    let stopping;
    let resolveStopped = (_stopping) => undefined;
    const stopped = new Promise((resolve) => {
        resolveStopped = resolve;
    });
    const stop = (why) => {
        if (stopping !== undefined)
            return;
        cause = why;
        stopping = stopTree();
        resolveStopped(stopping);
    };
    const timer = setTimeout(() => stop({ timedOut: true }), Math.min(timeoutMs, LONGEST_TIMER_MS));
    const onAbort = () => stop({ cancelled: true });
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted === true)
        onAbort();
    return {
        /** Resolves when the tree was stopped; never where it ended by itself. */
        stopped,
        endTimeLimit: () => clearTimeout(timer),
        /** Waits for the stopping, if any, and says why. */
        async settle() {
            signal?.removeEventListener('abort', onAbort);
            await stopping;
            return cause;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/process.js
/**
 * Runs commands as child processes, each in a process group of its own and with standard input closed. A time limit or
 * an abort ends the whole tree; what a command leaves behind can hold neither the gate nor its output for ever.
 */






/**
 * A runner whose commands inherit `env` without what speaks for the gate (see `taskEnvironment`).
 * Colours are left to each tool: no variable is set for or against them.
 */
function createProcessRunner(env) {
    const inherited = (0,task_environment/* taskEnvironment */.r)(env);
    return {
        async run(request) {
            const startedAt = performance.now();
            const ending = await startAndWait(request, inherited);
            const durationMs = performance.now() - startedAt;
            return { timedOut: false, cancelled: false, ...ending, durationMs };
        },
    };
}
async function startAndWait(request, inherited) {
    if (request.signal?.aborted === true)
        return { cancelled: true };
    const platform = (0,external_node_os_.platform)();
    const mark = `TOLLGATE_TASK_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const env = { ...inherited, ...request.env, [mark]: '1' };
    const started = await startChild(request, env, platform);
    if ('startError' in started)
        return started;
    const { child, pid } = started;
    return waitForEnd(request, child, () => stopTree({ leader: pid, mark, platform }));
}


/***/ }),

/***/ 58125:
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
