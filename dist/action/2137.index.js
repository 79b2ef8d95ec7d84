export const id = 2137;
export const ids = [2137];
export const modules = {

/***/ 2137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishToActions: () => (/* binding */ publishToActions)
/* harmony export */ });
/**
 * Sets outputs first, since later jobs hang on them, then annotations, then the summary. A summary that cannot be
 * written is a warning in the log: it never changes the verdict. Throws where an output cannot be set, since a
 * gate whose outputs are lost must fail.
 */
async function publishToActions(publication, given) {
    const core = given ?? (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 3838)));
    for (const [name, value] of Object.entries(publication.outputs))
        core.setOutput(name, value);
    for (const annotation of publication.annotations) {
        core[annotation.level](annotation.message, propertiesOf(annotation));
    }
    try {
        await core.summary.addRaw(publication.summary).write();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        core.warning(`The job summary could not be written: ${reason}`);
    }
}
function propertiesOf({ title, place }) {
    if (place === undefined)
        return { title };
    const { file, line, endLine, column } = place;
    return {
        title,
        file,
        ...(line === undefined ? {} : { startLine: line }),
        // The runner takes a column only on one line.
        ...(line === undefined || endLine === undefined || endLine <= line ? {} : { endLine }),
        ...(line === undefined || column === undefined || (endLine ?? line) > line
            ? {}
            : { startColumn: column }),
    };
}


/***/ })

};
