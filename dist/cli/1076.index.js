export const id = 1076;
export const ids = [1076];
export const modules = {

/***/ 71076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonJson: () => (/* binding */ comparisonJson)
/* harmony export */ });
const PIECE = 200;
/**
 * Yields the text of one document: `verdict`, `summary`, `tolerance`, `benchmarks` (each with `name`, `package`,
 * `procs`, `metric`, `verdict`, `effect`, `samples`, `rounds`, `shortfall`, `method`, `explanation`) and `problems`. Every number in it is finite.
 */
function* comparisonJson({ comparisons, verdict, tolerance, problems, }) {
    const { kind, summary } = verdict;
    yield `{"verdict":${JSON.stringify(kind)},"summary":${JSON.stringify(summary)},"tolerance":${tolerance},\n"benchmarks":[`;
    for (let at = 0; at < comparisons.length; at += PIECE) {
        const lines = comparisons
            .slice(at, at + PIECE)
            .map((one) => JSON.stringify(benchmarkJson(one)));
        yield `${at === 0 ? '' : ','}\n${lines.join(',\n')}`;
    }
    yield `],\n"problems":${JSON.stringify(problems)}}\n`;
}
function benchmarkJson(comparison) {
    const { name, package: packageName, procs, unit, effect, base, head } = comparison;
    return {
        name,
        package: packageName,
        ...(procs === undefined ? {} : { procs }),
        metric: unit,
        verdict: verdictOf(comparison),
        ...(effect === undefined ? {} : { effect }),
        samples: { base: base.length, head: head.length },
        ...(comparison.rounds === undefined ? {} : { rounds: comparison.rounds }),
        ...(comparison.shortfall === undefined ? {} : { shortfall: comparison.shortfall }),
        method: comparison.method,
        explanation: comparison.explanation,
    };
}
/** The words of a gate for each: what stops, what warns, what is well. */
function verdictOf({ decision, action }) {
    switch (decision) {
        case 'regressed':
            return { block: 'block', degrade: 'warn', ignore: 'pass' }[action];
        case 'near':
            return 'warn';
        case 'unchanged':
            return 'pass';
        case 'not-comparable':
        case 'skipped':
            return 'inconclusive';
        case 'inconclusive':
        case 'improved':
        case 'new':
        case 'vanished':
            return decision;
        default:
            return decision;
    }
}


/***/ })

};
