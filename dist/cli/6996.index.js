export const id = 6996;
export const ids = [6996];
export const modules = {

/***/ 56047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ benchmarkNames),
/* harmony export */   l: () => (/* binding */ policyLookup)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/**
 * Which tolerance and action hold for a metric of a benchmark: the first rule that matches, and
 * under it the section's own. Unit by unit, from the most specific statement to the most general.
 */

/** Names are foreign text of any length; longer ones are matched by their beginning. */
const LONGEST_MATCHED = 1000;
/**
 * The names by which a benchmark may be named in a glob: `suite/package/name`, the name alone, and
 * both cut at the first `/` of the name, so that a rule for a benchmark holds for its sub-benchmarks.
 */
function benchmarkNames(suite, packageName, name) {
    const top = name.split('/', 1)[0] ?? name;
    const path = [suite, packageName].filter((part) => part !== '').join('/');
    const names = [`${path}/${name}`, name];
    if (top !== name && top !== '')
        names.push(`${path}/${top}`, top);
    return names.map((text) => text.slice(0, LONGEST_MATCHED));
}
/**
 * Compiles the globs once and answers per benchmark.
 * A unit's value is that of the rule for the unit, then of the rule, then of the section for the
 * unit, then of the section; but a unit that the section ignores stays ignored unless the rule names it.
 */
function policyLookup(policy, suite) {
    const rules = policy.rules.map((rule) => [
        picomatch__WEBPACK_IMPORTED_MODULE_0__(rule.match, { dot: true, windows: false }),
        rulePolicy(policy, rule),
    ]);
    const otherwise = rulePolicy(policy, { metrics: {} });
    return (packageName, name) => {
        if (rules.length === 0)
            return otherwise;
        const names = benchmarkNames(suite, packageName, name);
        const found = rules.find(([matches]) => names.some((text) => matches(text)));
        return found?.[1] ?? otherwise;
    };
}
function rulePolicy(policy, rule) {
    const known = new Map();
    return {
        vanished: rule.vanished ?? policy.vanished,
        metric(unit) {
            const metric = known.get(unit) ?? metricPolicy(policy, rule, unit);
            known.set(unit, metric);
            return metric;
        },
    };
}
/** Units are foreign text: `constructor` must not find what every object has. */
const entryOf = (metrics, unit) => (Object.hasOwn(metrics, unit) ? metrics[unit] : undefined) ?? {};
function metricPolicy(policy, rule, unit) {
    const ofRule = entryOf(rule.metrics, unit);
    const ofSection = entryOf(policy.metrics, unit);
    const inherited = ofSection.action === 'ignore' ? 'ignore' : (rule.action ?? ofSection.action);
    const better = ofRule.better ?? ofSection.better;
    return {
        tolerance: ofRule.tolerance ?? rule.tolerance ?? ofSection.tolerance ?? policy.tolerance,
        action: ofRule.action ?? inherited ?? policy.action,
        ...(better === undefined ? {} : { better }),
    };
}


/***/ }),

/***/ 26996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainComparisons: () => (/* binding */ explainComparisons)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _compare_benchmark_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56047);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/** Every step from samples to decision, for who asks of two sets of results: the same code that decided, told aloud. */



/**
 * The lines for each comparison whose benchmark the glob matches, or for all.
 * @throws ProblemError where it matches none.
 */
function* explainComparisons({ comparisons, estimator, alpha }, glob) {
    const matches = glob === undefined ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, { dot: true, windows: false });
    const wanted = comparisons.filter(({ suite, package: packageName, name }) => (0,_compare_benchmark_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkNames */ .a)(suite, packageName, name).some((text) => matches(text)));
    if (wanted.length === 0)
        throw nothingMatches(glob ?? '', comparisons);
    for (const comparison of wanted) {
        yield titleOf(comparison);
        for (const line of stepsOf(comparison))
            yield `  ${line}`;
    }
    function stepsOf(comparison) {
        const { base, head, better, unit, tolerance, method, decision, explanation } = comparison;
        const plain = method === 'exact' || method === 'none';
        if (plain)
            return [`decision: ${decision}, without statistics: ${explanation}`];
        return estimator.explain({ base, head, better, unit, tolerance, alpha });
    }
}
function titleOf({ package: packageName, name, procs, unit }) {
    const threads = procs === undefined ? '' : `-${procs}`;
    return `${packageName === '' ? '' : `${packageName} `}${name}${threads} ${unit}`;
}
function nothingMatches(glob, comparisons) {
    const [first] = comparisons;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ProblemError([
        {
            code: 'compare-nothing-left',
            severity: 'error',
            message: `no benchmark is matched by --explain ${JSON.stringify(glob)}`,
            hint: `The first of ${comparisons.length}: ${first?.name ?? 'none'}`,
        },
    ]);
}


/***/ })

};
