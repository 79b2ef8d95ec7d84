export const id = 8387;
export const ids = [8387];
export const modules = {

/***/ 87191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 58387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadGateConfig: () => (/* binding */ loadGateConfig)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/config/attempt.js
var attempt = __webpack_require__(11271);
// EXTERNAL MODULE: ./lib/config/find.js
var find = __webpack_require__(77343);
// EXTERNAL MODULE: ./lib/config/parse-config.js
var parse_config = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/config/paths.js
var paths = __webpack_require__(56446);
// EXTERNAL MODULE: ./lib/model/config.js
var config = __webpack_require__(69559);
// EXTERNAL MODULE: ./lib/model/measurement.js
var measurement = __webpack_require__(12317);
// EXTERNAL MODULE: ./lib/config/check.js + 4 modules
var check = __webpack_require__(80589);
// EXTERNAL MODULE: ./lib/config/detect/toolchain.js
var toolchain = __webpack_require__(87191);
// EXTERNAL MODULE: ./lib/config/schema/tasks.js
var tasks = __webpack_require__(43578);
// EXTERNAL MODULE: ./lib/config/units.js
var units = __webpack_require__(17361);
;// CONCATENATED MODULE: ./lib/config/resolve-tasks.js
/** From `tasks` and `ingest` as written to what is run and read. */






/** In the order in which they are written. */
function resolveTasks(raw, settings) {
    return Object.entries(raw.tasks ?? {}).map(([name, task]) => resolveTask(name, task, settings));
}
function resolveTask(name, raw, settings) {
    const defaults = tasks/* tasksSchema */.S.additionalProperties.properties;
    const workingDirectory = (0,paths/* below */.Gz)(settings.folder, raw.workingDirectory ?? defaults.workingDirectory.default);
    const exclusive = raw.exclusive ?? defaults.exclusive.default;
    const timeout = raw.timeout ?? (exclusive ? tasks/* EXCLUSIVE_TIMEOUT */.n : defaults.timeout.default);
    const yields = (raw.yields ?? []).flatMap(resolveYield);
    const env = Object.create(null);
    return {
        name,
        suite: raw.suite ?? (workingDirectory === '.' ? toolchain/* DEFAULT_SUITE */.T : workingDirectory),
        kind: 'run',
        command: toCommand(raw.run),
        workingDirectory,
        env: Object.assign(env, raw.env),
        needs: raw.needs ?? defaults.needs.default,
        exclusive,
        timeoutMs: (0,units.toMilliseconds)(timeout),
        retries: raw.retries ?? defaultRetries(yields, settings),
        yields,
        action: raw.action ?? defaults.action.default,
        ...(raw.fix === undefined ? {} : { fix: toCommand(raw.fix) }),
    };
}
/** `tests.flaky.retries` holds for tasks whose tests could be flaky, and for no other. */
function defaultRetries(yields, settings) {
    return yields.some((one) => one.kind === 'tests') ? settings.flakyRetries : 0;
}
/** The files to read instead of running tasks. */
function resolveIngest(raw, folder) {
    return measurement/* MEASUREMENT_KINDS */.H.flatMap((kind) => (raw.ingest?.[kind] ?? []).map((written) => {
        const { format, file } = (0,check/* splitSource */.qJ)(written);
        return { kind, format, file: (0,paths/* below */.Gz)(folder, file) };
    }));
}
function resolveYield(raw) {
    const file = raw.file === undefined ? {} : { file: raw.file };
    return measurement/* MEASUREMENT_KINDS */.H.flatMap((kind) => {
        const format = raw[kind];
        return format === undefined ? [] : [{ kind, format, ...file }];
    });
}
function toCommand(written) {
    return typeof written === 'string' ? { shell: written } : { argv: written };
}

// EXTERNAL MODULE: ./lib/config/schema/output.js
var output = __webpack_require__(55063);
;// CONCATENATED MODULE: ./lib/config/resolve.js





/** The file's sections with those of the inputs over them, key by key; `ingest` and `failOn` as a whole. */
function overlay(file, inputs) {
    return {
        ...file,
        ...inputs,
        ...(inputs.coverage && { coverage: { ...file.coverage, ...inputs.coverage } }),
        ...(inputs.benchmarks && { benchmarks: { ...file.benchmarks, ...inputs.benchmarks } }),
        ...(inputs.baseline && { baseline: { ...file.baseline, ...inputs.baseline } }),
        ...(inputs.report && { report: { ...file.report, ...inputs.report } }),
    };
}
/** Tasks where they are written or nothing else is said; files where they alone are. */
function resolveMode(raw, overrides) {
    if (overrides.mode !== undefined)
        return overrides.mode;
    if (overrides.raw.ingest !== undefined)
        return 'ingest';
    return raw.ingest !== undefined && raw.tasks === undefined ? 'ingest' : 'run';
}
function resolveFailOn(raw) {
    return raw.failOn ?? output/* failOnSchema */.nI.default;
}
/** Throws a ProblemError where there is nothing to run and nothing to read. */
function resolveConfig(parts) {
    const { raw, overrides, policy } = parts;
    const mode = resolveMode(raw, overrides);
    const tasks = mode === 'run' ? allTasks(parts) : [];
    const ingest = mode === 'ingest' ? resolveIngest(raw, overrides.folder) : [];
    if (mode !== 'join' && tasks.length === 0 && ingest.length === 0)
        throw new problem.ProblemError([nothing(mode, parts)]);
    return {
        policy,
        tasks,
        ingest,
        mode,
        failOn: parts.failOn,
        legs: parts.legs,
        ...(overrides.part === undefined
            ? {}
            : { part: { ...overrides.part, path: (0,paths/* below */.Gz)(overrides.folder, overrides.part.path) } }),
        ...(overrides.parts === undefined ? {} : { parts: (0,paths/* below */.Gz)(overrides.folder, overrides.parts) }),
        report: resolveReport(raw.report, overrides),
        notify: parts.notify,
        sources: parts.sources,
        ...(overrides.name === undefined ? {} : { name: overrides.name }),
    };
}
/** Throws a ProblemError where an input names the file of another key. */
function resolveReport(raw, { folder }) {
    const { comment, commitComment, check } = output/* reportSchema */.Qh.properties;
    const files = config/* REPORT_FILES */.J.flatMap((kind) => {
        const path = raw?.[kind];
        return path === undefined ? [] : [[kind, (0,paths/* below */.Gz)(folder, path)]];
    });
    for (const [kind, path] of files) {
        const first = files.find(([, other]) => other === path)?.[0];
        if (first !== kind)
            throw new problem.ProblemError([sameFile(path, [first ?? '', kind])]);
    }
    return {
        files: Object.fromEntries(files),
        comment: raw?.comment ?? comment.default,
        commitComment: raw?.commitComment ?? commitComment.default,
        check: raw?.check ?? check.default,
    };
}
function sameFile(path, kinds) {
    const message = `report.${kinds.join(' and report.')} name the same file '${path}'`;
    const hint = 'name another file';
    return { code: 'config-same-file', severity: 'error', message, hint };
}
/** The written tasks, or the detected ones where none are written; named for this leg of a matrix. */
function allTasks({ raw, overrides, policy, detected, }) {
    const settings = { folder: overrides.folder, flakyRetries: policy.tests.flaky.retries };
    const found = (detected?.tasks ?? [])
        .filter((task) => (0,paths/* isWithin */.UO)(overrides.folder, task.workingDirectory))
        .map((task) => ({
        ...task,
        retries: Math.max(task.retries, defaultRetries(task.yields, settings)),
    }));
    const tasks = detected === undefined ? resolveTasks(raw, settings) : found;
    const { name } = overrides;
    return name === undefined
        ? tasks
        : tasks.map((task) => ({ ...task, suite: `${name}/${task.suite}` }));
}
function nothing(mode, { detected }) {
    const code = 'config-nothing-to-judge';
    if (mode === 'ingest') {
        const message = 'nothing to judge: no result files are named';
        const hint = 'name some with the inputs tests, coverage or benchmarks, or under ingest';
        return { code, severity: 'error', message, hint };
    }
    const missing = detected?.missing.join('; ') ?? '';
    return {
        code,
        severity: 'error',
        message: `nothing to judge: no tasks are configured, and none were detected${missing && ` (${missing})`}`,
        hint: 'write tasks into tollgate.yml, or name result files with the inputs tests, coverage or benchmarks',
    };
}

;// CONCATENATED MODULE: ./lib/config/difference.js
/** One change, or none where both are the same. */
function difference(path, base, head, scale) {
    if (Object.is(base, head))
        return [];
    return [
        { path, base: scale.show(base), head: scale.show(head), looser: scale.looser(base, head) },
    ];
}
/** Words from the strictest to the loosest. */
function ranked(strictestFirst) {
    return {
        show: (word) => word,
        looser: (base, head) => strictestFirst.indexOf(head) > strictestFirst.indexOf(base),
    };
}
/** Numbers of which the higher lets more through. */
function higherIsLooser(show = String) {
    return { show, looser: (base, head) => head > base };
}
/** Numbers of which the lower lets more through. */
function lowerIsLooser(show = String) {
    return { show, looser: (base, head) => head < base };
}
/** A scale that also knows a value that is not set, which holds nobody back. */
function orNone(scale) {
    return {
        show: (value) => (value === undefined ? 'none' : scale.show(value)),
        looser: (base, head) => {
            if (base === undefined)
                return false;
            return head === undefined || scale.looser(base, head);
        },
    };
}
/** Values whose order nobody knows: every change counts as looser. */
const unknownOrder = {
    show: (value) => value ?? 'none',
    looser: () => true,
};
/** A switch that lets more through when it is on. */
const onIsLooser = { show: String, looser: (_, head) => head };
/** Entries that are on one side only; each entry of head lets more through, or less. */
function listDifference(path, base, head, moreIsLooser) {
    const added = head.filter((entry) => !base.includes(entry));
    const removed = base.filter((entry) => !head.includes(entry));
    return [
        ...added.map((entry) => ({ path, base: 'none', head: entry, looser: moreIsLooser })),
        ...removed.map((entry) => ({ path, base: entry, head: 'none', looser: !moreIsLooser })),
    ];
}

// EXTERNAL MODULE: ./lib/config/schema/notify.js + 1 modules
var notify = __webpack_require__(41391);
;// CONCATENATED MODULE: ./lib/config/resolve-notify.js


function resolveNotify(raw) {
    const { format, on } = notify/* notifySchema */.d.items.properties;
    return (raw.notify ?? []).map((target) => ({
        urlEnv: target.urlEnv,
        ...(target.secretEnv === undefined ? {} : { secretEnv: target.secretEnv }),
        format: target.format ?? format.default,
        on: target.on ?? on.default,
    }));
}
/** Who is told decides nothing, so no difference counts as looser; it is listed all the same. */
function compareNotify(base, head) {
    return listDifference('notify', base.map(describe), head.map(describe), false).map((change) => ({
        ...change,
        looser: false,
    }));
}
function describe({ urlEnv, secretEnv, format, on }) {
    const signed = secretEnv === undefined ? '' : `, signed by ${secretEnv}`;
    return `${format} to ${urlEnv}${signed} on ${on.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/config/resolve-policy.js
var resolve_policy = __webpack_require__(9541);
// EXTERNAL MODULE: ./lib/config/waivers.js
var config_waivers = __webpack_require__(18023);
;// CONCATENATED MODULE: ./lib/config/base-policy.js








/** Never throws for what stands at the base: whoever mends it there must be able to. */
async function readBase(show, overrides, formats) {
    const file = await (0,attempt/* attempt */.C)(async () => {
        const found = await findBaseFile(show, overrides);
        return { path: found?.path, raw: found && (await (0,parse_config/* parseConfig */.o)(found, formats)).raw };
    });
    const raw = overlay(file.value?.raw ?? {}, overrides.raw);
    const waiversPath = (0,resolve_policy/* waiversFile */.c)(raw, overrides.folder);
    const waivers = await (0,attempt/* attempt */.C)(async () => (0,config_waivers/* parseWaivers */.d)(await show(waiversPath), waiversPath));
    const [broken] = file.problems;
    const [brokenWaivers] = waivers.problems;
    const policy = (0,resolve_policy/* resolvePolicy */.n)(raw, waivers.value ?? [], overrides.folder);
    return {
        raw,
        policy,
        failOn: resolveFailOn(raw),
        notify: resolveNotify(raw),
        source: base_policy_describe(file.value?.path, broken),
        changes: broken === undefined ? [] : [unreadable(broken)],
        notices: brokenWaivers === undefined
            ? []
            : [`No waiver holds: ${place(brokenWaivers)}${brokenWaivers.message} (at the base).`],
    };
}
async function findBaseFile(show, { config, folder }) {
    if (config === undefined)
        return (0,find.findConfig)(show, folder);
    const path = (0,paths/* below */.Gz)(folder, config);
    const text = await show(path);
    return text === undefined ? undefined : { path, text };
}
function base_policy_describe(path, problem) {
    if (problem !== undefined)
        return 'policy: defaults, since the base cannot be read';
    return path === undefined
        ? 'policy: defaults, since the base has no configuration'
        : `policy: ${path} of the base`;
}
function unreadable(problem) {
    return {
        path: 'configuration',
        base: `cannot be read: ${place(problem)}${problem.message}`,
        head: 'judged by the defaults',
        looser: true,
    };
}
function place({ place: at }) {
    return at === undefined ? '' : `${at.file}:${at.line ?? 1}:${at.column ?? 1}: `;
}

// EXTERNAL MODULE: ./lib/config/schema/go.js
var schema_go = __webpack_require__(5260);
;// CONCATENATED MODULE: ./lib/config/resolve-go.js
/** From `go` as written to what detection is asked for. */

/** Undefined where nothing is asked for. */
function resolveGo({ go }) {
    const { generate, platforms } = schema_go/* goSchema */.Q.properties;
    const options = {
        generate: go?.generate ?? generate.default,
        platforms: [...new Set(go?.platforms ?? platforms.default)],
    };
    return options.generate || options.platforms.length > 0 ? options : undefined;
}

;// CONCATENATED MODULE: ./lib/config/compare-go.js


/** Compared as written, also where one side writes its tasks: nobody can tell whether those do the same. */
function compareGo(base, head) {
    const [before, after] = [asked(base), asked(head)];
    return [
        ...difference('go.generate', before.generate, after.generate, {
            show: String,
            looser: (isOn) => isOn,
        }),
        ...listDifference('go.platforms', before.platforms, after.platforms, false),
    ];
}
function asked(raw) {
    return resolveGo(raw) ?? { generate: false, platforms: [] };
}

// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(39711);
;// CONCATENATED MODULE: ./lib/config/compare-benchmarks.js



const actions = ranked(policy/* POLICY_ACTIONS */.p);
const tolerances = higherIsLooser(units.toPercent);
/** Stands for every unit that nothing is said about. */
const OTHER_UNITS = Symbol('other units');
/** Changes of the section itself, then of its rules. */
function compareBenchmarks(base, head) {
    const at = 'benchmarks';
    return [
        ...compareEffects(at, base, undefined, head, undefined),
        ...difference(`${at}.vanished`, base.vanished, head.vanished, actions),
        ...difference(`${at}.inconclusive`, base.inconclusive, head.inconclusive, ranked(['block', 'degrade'])),
        ...difference(`${at}.confirm`, base.confirm, head.confirm, ranked(['never', 'always', 'auto'])),
        ...difference(`${at}.budget`, base.budgetMs, head.budgetMs, lowerIsLooser(units.toDuration)),
        ...difference(`${at}.baseMissing`, base.baseMissing, head.baseMissing, actions),
        ...difference(`${at}.unconfirmed`, base.unconfirmed, head.unconfirmed, ranked(['block', 'inconclusive', 'degrade'])),
        ...compareAliases(base.aliases, head.aliases),
        ...compareRules(base, head),
    ];
}
function compareAliases(base, head) {
    const names = new Set([...Object.keys(base), ...Object.keys(head)]);
    return [...names].flatMap((name) => difference(`benchmarks.aliases[${JSON.stringify(name)}]`, base[name], head[name], {
        show: (target) => target ?? 'none',
        looser: (_, target) => target !== undefined,
    }));
}
/** Rules at the same position with the same glob are compared, all others are added or removed. */
function compareRules(base, head) {
    const length = Math.max(base.rules.length, head.rules.length);
    const isAligned = base.rules.every((rule, i) => i >= head.rules.length || rule.match === head.rules[i]?.match);
    return Array.from({ length }, (_, i) => i).flatMap((i) => {
        const [old, now] = [base.rules[i], head.rules[i]];
        if (JSON.stringify(old) === JSON.stringify(now))
            return [];
        const path = `benchmarks.policies[${i}]`;
        const effects = [
            ...compareEffects(path, base, old, head, now),
            ...difference(`${path}.vanished`, old?.vanished ?? base.vanished, now?.vanished ?? head.vanished, actions),
        ];
        if (old !== undefined && now !== undefined && isAligned)
            return effects;
        // What is added or removed at the end concerns only what no other rule matched.
        const looser = !isAligned || effects.some((effect) => effect.looser);
        return [{ path, base: showRule(old), head: showRule(now), looser }];
    });
}
/** Tolerance, action and direction for each unit that either side names, and for the rest. */
function compareEffects(path, base, baseRule, head, headRule) {
    const compare = (unit) => {
        const old = effective(base, baseRule, unit);
        const now = effective(head, headRule, unit);
        const at = unit === OTHER_UNITS ? path : `${path}.metrics[${JSON.stringify(unit)}]`;
        return [
            ...difference(`${at}.tolerance`, old.tolerance, now.tolerance, tolerances),
            ...difference(`${at}.action`, old.action, now.action, actions),
            ...difference(`${at}.better`, old.better, now.better, unknownOrder),
        ];
    };
    const general = compare(OTHER_UNITS);
    const isNew = (change) => !general.some((one) => one.base === change.base && one.head === change.head);
    const sources = [base, baseRule, head, headRule];
    const units = new Set(sources.flatMap((source) => Object.keys(source?.metrics ?? {})));
    return [...general, ...[...units].flatMap((unit) => compare(unit).filter(isNew))];
}
/**
 * As the comparison itself reads it: unit of the rule, rule, unit of the section, section; but a unit
 * that the section ignores stays ignored unless the rule names it.
 */
function effective(policy, rule, unit) {
    const inRule = unit === OTHER_UNITS ? undefined : rule?.metrics[unit];
    const inSection = unit === OTHER_UNITS ? undefined : policy.metrics[unit];
    const better = inRule?.better ?? inSection?.better;
    const inherited = inSection?.action === 'ignore' ? 'ignore' : (rule?.action ?? inSection?.action);
    return {
        tolerance: inRule?.tolerance ?? rule?.tolerance ?? inSection?.tolerance ?? policy.tolerance,
        action: inRule?.action ?? inherited ?? policy.action,
        ...(better === undefined ? {} : { better }),
    };
}
function showRule(rule) {
    return rule === undefined ? 'none' : JSON.stringify(rule);
}

;// CONCATENATED MODULE: ./lib/config/compare-floors.js

/** One change a glob, and one where only the order differs. */
function compareFloors(base, head) {
    const changes = [];
    for (const { pattern, floor } of base) {
        const other = head.find((one) => one.pattern === pattern);
        if (other?.floor === floor)
            continue;
        const looser = other === undefined || other.floor < floor;
        changes.push(change(pattern, floor, other?.floor, looser));
    }
    const added = head.filter((one) => !base.some(({ pattern }) => pattern === one.pattern));
    for (const one of added) {
        // Before others it may take files from a higher floor; after all of them it only adds.
        const hidden = head.slice(head.indexOf(one) + 1);
        const looser = hidden.some((later) => later.floor > one.floor);
        changes.push(change(one.pattern, undefined, one.floor, looser));
    }
    return [...changes, ...reordered(base, head)];
}
function reordered(base, head) {
    const inBoth = (one, other) => other.some(({ pattern }) => pattern === one.pattern);
    const order = (floors, other) => floors.filter((one) => inBoth(one, other)).map(({ pattern }) => pattern);
    const [before, after] = [order(base, head).join(', '), order(head, base).join(', ')];
    if (before === after)
        return [];
    return [{ path: 'coverage.paths', base: before, head: after, looser: true }];
}
function change(pattern, base, head, looser) {
    const show = (floor) => (floor === undefined ? 'none' : (0,units.toPercent)(floor));
    const path = `coverage.paths[${JSON.stringify(pattern)}]`;
    return { path, base: show(base), head: show(head), looser };
}

;// CONCATENATED MODULE: ./lib/config/compare-waivers.js
/** Compared by kind and subject; of several with the same, the one that holds longest counts. */
function compareWaivers(base, head) {
    const before = longest(base);
    const after = longest(head);
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].flatMap((name) => {
        const [old, now] = [before.get(name), after.get(name)];
        if (show(old) === show(now))
            return [];
        const looser = now !== undefined && (old === undefined || now.expires > old.expires);
        return [{ path: `waivers[${name}]`, base: show(old), head: show(now), looser }];
    });
}
function longest(waivers) {
    const byName = new Map();
    for (const waiver of waivers) {
        const name = JSON.stringify(`${waiver.kind ?? 'any'} ${waiver.subject}`);
        const known = byName.get(name);
        if (known === undefined || known.expires < waiver.expires)
            byName.set(name, waiver);
    }
    return byName;
}
function show(waiver) {
    if (waiver === undefined)
        return 'none';
    return `until ${waiver.expires}, ${waiver.owner}: ${waiver.reason} (${waiver.link})`;
}

;// CONCATENATED MODULE: ./lib/config/compare-policies.js






/** From the strictest to the loosest. */
const compare_policies_actions = ranked(policy/* POLICY_ACTIONS */.p);
/** In the order of the sections; empty where both judge alike. */
function comparePolicies(base, head) {
    return [
        ...compareTests(base.tests, head.tests),
        ...compareCoverage(base.coverage, head.coverage),
        ...compareBenchmarks(base.benchmarks, head.benchmarks),
        ...compareBaseline(base.baseline, head.baseline),
        ...compareWaivers(base.waivers, head.waivers),
        ...difference('waivers', base.waiversFile, head.waiversFile, {
            ...unknownOrder,
            // Its entries have been compared: that it stands elsewhere changes nothing.
            looser: () => false,
        }),
        ...difference('policy.from', base.from, head.from, ranked(['base', 'head'])),
    ];
}
function compareTests(base, head) {
    return [
        ...difference('tests.flaky.retries', base.flaky.retries, head.flaky.retries, higherIsLooser()),
        ...difference('tests.flaky.action', base.flaky.action, head.flaky.action, compare_policies_actions),
        ...difference('tests.newFailuresOnly', base.newFailuresOnly, head.newFailuresOnly, onIsLooser),
        ...difference('tests.none', base.none, head.none, compare_policies_actions),
    ];
}
function compareCoverage(base, head) {
    const floor = lowerIsLooser(units.toPercent);
    return [
        ...compareTotal(base, head),
        ...difference('coverage.patch', base.patch, head.patch, orNone(floor)),
        ...difference('coverage.drop', base.drop, head.drop, orNone(higherIsLooser(units.toPercent))),
        ...compareFloors(base.paths, head.paths),
        ...listDifference('coverage.exclude', base.exclude, head.exclude, true),
        ...difference('coverage.unit', base.unit, head.unit, unknownOrder),
        ...difference('coverage.action', base.action, head.action, compare_policies_actions),
    ];
}
/** A floor that somebody wrote holds always, the default not: the same number can be looser. */
function compareTotal(base, head) {
    const show = ({ total, totalConfigured }) => totalConfigured ? (0,units.toPercent)(total) : `${(0,units.toPercent)(total)} (default)`;
    if (base.total === head.total && base.totalConfigured === head.totalConfigured)
        return [];
    const looser = head.total < base.total || (base.totalConfigured && !head.totalConfigured);
    return [{ path: 'coverage.total', base: show(base), head: show(head), looser }];
}
function compareBaseline(base, head) {
    const states = ['fallback', 'stale', 'other-environment', 'evicted', 'damaged'];
    return [
        ...difference('baseline.branch', base.branch, head.branch, unknownOrder),
        ...difference('baseline.window', base.window, head.window, lowerIsLooser()),
        ...difference('baseline.store', base.store, head.store, unknownOrder),
        ...difference('baseline.directory', base.directory, head.directory, unknownOrder),
        ...difference('baseline.staleAfterDays', base.staleAfterDays, head.staleAfterDays, higherIsLooser()),
        ...states.flatMap((state) => difference(`baseline.states.${state}`, base.states[state], head.states[state], compare_policies_actions)),
        ...difference('baseline.write', base.write, head.write, ranked(['never', 'default-branch', 'always'])),
    ];
}

;// CONCATENATED MODULE: ./lib/config/compare-tasks.js



/** `base` holds what its file configures; what is detected there is not compared. */
function compareTasks(base, head) {
    const byName = new Map(head.tasks.map((task) => [task.name, task]));
    return [
        ...base.tasks.flatMap((task) => compareTask(task, byName.get(task.name))),
        ...compareYields('ingest', base.ingest, head.ingest),
    ];
}
function compareTask(base, head) {
    const path = `tasks.${base.name}`;
    if (head === undefined) {
        return [{ path, base: showCommand(base.command), head: 'none', looser: true }];
    }
    return [
        ...difference(`${path}.run`, showCommand(base.command), showCommand(head.command), {
            show: (command) => command,
            // Nobody can tell which command tests more. Results are judged; where there are none, the command alone decides.
            looser: () => base.yields.length === 0,
        }),
        // Another suite is compared with another past, or with none.
        ...difference(`${path}.suite`, base.suite, head.suite, unknownOrder),
        ...difference(`${path}.workingDirectory`, base.workingDirectory, head.workingDirectory, unknownOrder),
        ...difference(`${path}.env`, showEnv(base.env), showEnv(head.env), unknownOrder),
        ...difference(`${path}.action`, base.action, head.action, ranked(policy/* POLICY_ACTIONS */.p)),
        ...difference(`${path}.retries`, base.retries, head.retries, higherIsLooser()),
        ...compareYields(`${path}.yields`, base.yields, head.yields),
    ];
}
/** Fewer results of a kind is looser; another format or file of the same kind is not. */
function compareYields(path, base, head) {
    return measurement/* MEASUREMENT_KINDS */.H.flatMap((kind) => {
        const of = (yields) => yields.filter((one) => one.kind === kind);
        const [before, after] = [of(base), of(head)];
        if (after.length >= before.length)
            return [];
        return [{ path, base: showYields(before), head: showYields(after), looser: true }];
    });
}
function showCommand(command) {
    return 'shell' in command ? command.shell : JSON.stringify(command.argv);
}
function showEnv(env) {
    const entries = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([name, value]) => `${name}=${value}`).join(' ') || 'none';
}
function showYields(yields) {
    if (yields.length === 0)
        return 'none';
    return yields
        .map(({ kind, format, file }) => `${kind}: ${format}${file === undefined ? '' : ` in ${file}`}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/config/judge-by-base.js







/** Head's own policy counts only where base says so. */
function judgeByBase(head, base, detected) {
    const byHead = base.policy.from === 'head';
    const config = resolveConfig(byHead
        ? head
        : {
            ...head,
            policy: base.policy,
            failOn: base.failOn,
            legs: base.raw.legs ?? [],
            notify: base.notify,
            sources: [...head.sources, base.source],
        });
    const changes = [
        ...base.changes,
        ...comparePolicies(base.policy, head.policy),
        ...listDifference('failOn', base.failOn, head.failOn, false),
        ...listDifference('legs', base.raw.legs ?? [], head.legs, false),
        ...compareNotify(base.notify, head.notify),
        ...compareTasks(workOfBase(head, base, config, detected), config),
        ...compareGo(base.raw, head.raw),
    ];
    if (!byHead)
        return { config, policyChanges: changes, notices: base.notices };
    const told = changes.map(({ path, base: before, head: after }) => `The policy of head counts, as the base says: ${path} goes from ${before} to ${after}.`);
    return { config, policyChanges: [], notices: [...base.notices, ...told] };
}
/** What the file of base configures to run or read, or what would still be detected if head had written no tasks. */
function workOfBase({ overrides }, { raw }, { policy }, detected) {
    // The same retries as in head: a change of their default is told as a change of the policy.
    const mode = resolveMode(raw, overrides);
    return {
        tasks: mode === 'run' ? allTasks({ raw, overrides, policy, ...(detected && { detected }) }) : [],
        ingest: mode === 'ingest' ? resolveIngest(raw, overrides.folder) : [],
    };
}

// EXTERNAL MODULE: ./lib/words/nearest.js
var nearest = __webpack_require__(2363);
// EXTERNAL MODULE: ./lib/config/expected.js
var expected = __webpack_require__(11808);
// EXTERNAL MODULE: ./lib/config/locate.js
var locate = __webpack_require__(28406);
// EXTERNAL MODULE: ./lib/config/schema/values.js
var values = __webpack_require__(69404);
// EXTERNAL MODULE: ./lib/config/schema.js
var config_schema = __webpack_require__(61091);
// EXTERNAL MODULE: ./lib/config/schema-node.js
var schema_node = __webpack_require__(86664);
;// CONCATENATED MODULE: ./lib/config/read-inputs.js








const MODES = ['run', 'ingest'];
const INGEST_INPUTS = ['tests', 'coverage', 'benchmarks'];
const NO_VERDICT = 'none';
/** Reads all inputs, and tells all that is wrong with them. */
async function readInputs(inputs, formats) {
    const reading = await Reading.over(inputs);
    const parts = reading.checked('parts', values/* path */.Ae, reading.text('parts'));
    const mode = parts === undefined ? reading.word('mode', MODES) : 'join';
    const part = reading.part();
    const config = reading.checked('config', values/* path */.Ae, reading.text('config'));
    const folder = reading.checked('working-directory', values/* path */.Ae, reading.text('working-directory'));
    const name = reading.checked('name', values/* label */.Pf, reading.text('name'));
    const raw = {
        ...reading.section('coverage', { total: 'coverage-minimum' }),
        ...reading.section('benchmarks', { tolerance: 'tolerance' }),
        ...reading.section('baseline', { store: 'baseline', directory: 'baseline-directory' }),
        ...reading.section('report', { json: 'report-json', html: 'report-html' }),
        ...reading.failOn(),
        ...reading.ingest(formats),
    };
    const overrides = {
        // Each part has been held against the schema that the type is derived from.
        raw: raw,
        folder: (0,paths/* tidyPath */._L)(folder ?? '.'),
        ...(mode === undefined ? {} : { mode }),
        ...(part === undefined ? {} : { part }),
        ...(parts === undefined ? {} : { parts }),
        ...(config === undefined ? {} : { config }),
        ...(name === undefined ? {} : { name }),
    };
    return { overrides, problems: reading.problems };
}
class Reading {
    problems = [];
    inputs;
    isValid;
    constructor(inputs, isValid) {
        this.inputs = inputs;
        this.isValid = isValid;
    }
    /** The validator is loaded only where something was given. */
    static async over(inputs) {
        if (Object.values(inputs).every((text) => text.trim() === '')) {
            return new Reading(inputs, () => true);
        }
        const { validateValue } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32622));
        return new Reading(inputs, await validateValue());
    }
    text(input) {
        const text = this.inputs[input]?.trim();
        return text === '' ? undefined : text;
    }
    word(input, words) {
        const text = this.text(input);
        const word = words.find((one) => one === text);
        if (text !== undefined && word === undefined) {
            this.complain(input, `unknown word ${(0,locate.quoted)(text)}`, (0,nearest/* suggestion */.h)(text, words, 'allowed'));
        }
        return word;
    }
    /** One section of the configuration from the inputs that stand for its keys. */
    section(section, keys) {
        const entries = Object.entries(keys).flatMap(([key, input]) => {
            const text = this.text(input);
            const schema = (0,schema_node/* schemaAt */.l)(config_schema.configSchema, [section, key]) ?? {};
            // A tolerance may be the number 0, and an input is always text.
            const value = text === '0' && schema.type?.includes('integer') ? 0 : text;
            const checked = this.checked(input, schema, value);
            return checked === undefined ? [] : [[key, checked]];
        });
        return entries.length === 0 ? {} : { [section]: Object.fromEntries(entries) };
    }
    part() {
        const path = this.checked('part', values/* path */.Ae, this.text('part'));
        if (path === undefined)
            return undefined;
        for (const other of ['parts', 'report-json', 'report-html'])
            if (this.text(other) !== undefined)
                this.complain(other, 'stands beside the input part', 'a job leaves its part, or judges');
        return { path, ...this.leg() };
    }
    /** Without a matrix, or where a runner tells nothing of it, the job is alone. */
    leg() {
        const text = this.text('leg') ?? '/';
        if (text === '/')
            return { index: 0, of: 1 };
        const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
        if (index === undefined || Number(index) >= Number(of))
            this.complain('leg', `expected the place in the matrix, such as 0/3, found ${(0,locate.quoted)(text)}`);
        return { index: Number(index), of: Number(of) };
    }
    failOn() {
        const text = this.text('fail-on');
        if (text === undefined)
            return {};
        const words = splitList(text);
        if (words.length === 1 && words[0] === NO_VERDICT)
            return { failOn: [] };
        const allowed = config_schema.configSchema.properties.failOn.items.enum;
        for (const word of words) {
            if (allowed.some((one) => one === word))
                continue;
            if (word === NO_VERDICT) {
                this.complain('fail-on', `"${NO_VERDICT}" stands beside other words`, 'write it alone');
                continue;
            }
            const hint = (0,nearest/* suggestion */.h)(word, [...allowed, NO_VERDICT], 'allowed');
            this.complain('fail-on', `unknown word ${(0,locate.quoted)(word)}`, hint);
        }
        return { failOn: allowed.filter((one) => words.includes(one)) };
    }
    ingest(formats) {
        const ingest = {};
        for (const kind of INGEST_INPUTS) {
            const text = this.text(kind);
            if (text === undefined)
                continue;
            ingest[kind] = splitList(text);
            for (const source of ingest[kind]) {
                const wrong = (0,check/* wrongSource */.DU)(source, kind, formats);
                if (wrong !== undefined)
                    this.complain(kind, wrong.message, wrong.hint);
            }
        }
        return Object.keys(ingest).length === 0 ? {} : { ingest };
    }
    /** The value, or undefined with a problem. */
    checked(input, schema, value) {
        if (value === undefined || this.isValid(schema, value))
            return value;
        const message = `expected ${(0,expected/* expectation */.pG)(schema)}, found ${(0,expected/* found */.F9)(value)}`;
        this.complain(input, message, (0,expected/* remedy */.zL)(schema, value));
        return undefined;
    }
    complain(input, message, hint) {
        this.problems.push({
            code: 'config-bad-input',
            severity: 'error',
            message: `input ${input}: ${message}`,
            ...(hint === undefined ? {} : { hint }),
        });
    }
}
/** By lines and commas; a comma inside braces belongs to its glob. */
function splitList(text) {
    const parts = [''];
    let depth = 0;
    for (const character of text) {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        const isEnd = character === '\n' || (character === ',' && depth <= 0);
        if (isEnd)
            parts.push('');
        else
            parts[parts.length - 1] += character;
    }
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/config/load.js













/** Throws a ProblemError with all that is wrong with inputs, file or waivers. */
async function loadGateConfig(request) {
    const { overrides, file, parsed, waivers, raw } = await readWritten(request);
    const mode = resolveMode(raw, overrides);
    const isDetected = mode === 'run' && raw.tasks === undefined;
    const go = resolveGo(raw);
    const detected = isDetected ? await request.detect(go === undefined ? {} : { go }) : undefined;
    const head = {
        raw,
        overrides,
        policy: (0,resolve_policy/* resolvePolicy */.n)(raw, waivers, overrides.folder),
        failOn: resolveFailOn(raw),
        legs: raw.legs ?? [],
        notify: resolveNotify(raw),
        sources: describeSources(file, request.inputs, detected),
        ...(detected === undefined ? {} : { detected }),
    };
    const notices = [
        ...(detected?.missing ?? []),
        ...(parsed.empty && file ? [`${file.path} is empty: every default holds.`] : []),
        ...unread(mode, raw),
    ];
    if (request.showAtBase === undefined) {
        return { config: resolveConfig(head), policyChanges: [], notices };
    }
    const base = await readBase(request.showAtBase, overrides, request.formats);
    const judged = judgeByBase(head, base, await detectForBase(request, base, head));
    return { ...judged, notices: [...notices, ...judged.notices] };
}
/** Where base has its tasks detected and head writes some: what is written must not be less than what was detected. */
async function detectForBase({ detect }, { raw }, head) {
    if (raw.tasks !== undefined || head.raw.tasks === undefined)
        return undefined;
    const go = resolveGo(raw);
    return detect(go === undefined ? {} : { go });
}
/** Goes on after a problem as far as it can, so that one run tells all of them. */
async function readWritten({ files, inputs, formats }) {
    const show = (path) => files.readText(path);
    const { overrides, problems: badInputs } = await readInputs(inputs, formats);
    const { config, folder } = overrides;
    const read = await (0,attempt/* attempt */.C)(async () => {
        const file = config === undefined
            ? await (0,find.findConfig)(show, folder)
            : await (0,find.namedConfig)(show, (0,paths/* below */.Gz)(folder, config));
        return { file, parsed: file ? await (0,parse_config/* parseConfig */.o)(file, formats) : { raw: {}, empty: false } };
    });
    const raw = overlay(read.value?.parsed.raw ?? {}, overrides.raw);
    const path = (0,resolve_policy/* waiversFile */.c)(raw, folder);
    const waivers = await (0,attempt/* attempt */.C)(async () => (0,config_waivers/* parseWaivers */.d)(await show(path), path));
    const problems = [...badInputs, ...read.problems, ...waivers.problems];
    if (problems.length > 0 || read.value === undefined)
        throw new problem.ProblemError(problems);
    return { overrides, ...read.value, waivers: waivers.value ?? [], raw };
}
function describeSources(file, inputs, detected) {
    // The place in a matrix is always given, and configures nothing.
    const given = Object.entries(inputs).filter(([name, text]) => text.trim() !== '' && name !== 'leg');
    return [
        ...(file === undefined ? [] : [file.path]),
        ...(given.length === 0 ? [] : [`inputs: ${given.map(([name]) => name).join(', ')}`]),
        ...(detected?.sources ?? []),
    ];
}
function unread(mode, raw) {
    if (mode === 'run' && raw.ingest !== undefined) {
        return ['The result files that are named are not read, since tasks are run (mode: run).'];
    }
    if (mode === 'ingest' && raw.tasks !== undefined) {
        return ['The tasks are not run, since result files are read (mode: ingest).'];
    }
    if (mode === 'ingest' && raw.go !== undefined) {
        return ['The section go is not read, since result files are (mode: ingest).'];
    }
    return [];
}


/***/ })

};
