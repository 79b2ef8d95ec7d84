export const id = 5368;
export const ids = [5368];
export const modules = {

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyFixes: () => (/* binding */ applyFixes)
/* harmony export */ });
/* harmony import */ var _tasks_command_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5795);
/* harmony import */ var _tasks_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3725);
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8087);



/** Runs the `fix` commands one after the other, since they write to the same tree; says of each what became of it. */
async function applyFixes({ config }, ports) {
    const emit = (0,_emit_js__WEBPACK_IMPORTED_MODULE_1__/* .stampEvents */ .j)(ports.events, ports.clock);
    for (const task of config.tasks) {
        const { fix, timeoutMs } = task;
        if (fix === undefined || ports.signal.aborted)
            continue;
        const exit = await ports.processes.run({
            ...(0,_tasks_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareTask */ .t)({ ...task, command: fix }, ports.files.root),
            timeoutMs,
            signal: ports.signal,
            onOutput: () => undefined,
        });
        const failure = exit.startError ?? (exit.exitCode === 0 ? undefined : `exit code ${exit.exitCode}`);
        const message = failure === undefined
            ? `fixed: ${(0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commandText */ .j)(fix)}`
            : `could not fix: ${(0,_tasks_command_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commandText */ .j)(fix)} (${failure})`;
        emit({ type: 'notice', message });
    }
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
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M([
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
