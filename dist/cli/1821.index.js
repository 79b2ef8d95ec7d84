export const id = 1821;
export const ids = [1821];
export const modules = {

/***/ 61821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorld: () => (/* binding */ openWorld)
/* harmony export */ });
/** Opens the tree and the repository at the root of the call; `folder` is that of the project below it. */
async function openWorld(call, folder) {
    const { root, env, token, events, signal } = call;
    const [{ openFiles }, { openTrees }, { openGit }, { createProcessRunner }, { systemClock }, host,] = await Promise.all([
        __webpack_require__.e(/* import() */ 6918).then(__webpack_require__.bind(__webpack_require__, 76918)),
        __webpack_require__.e(/* import() */ 4772).then(__webpack_require__.bind(__webpack_require__, 44772)),
        __webpack_require__.e(/* import() */ 9949).then(__webpack_require__.bind(__webpack_require__, 59949)),
        __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 30473)),
        __webpack_require__.e(/* import() */ 7707).then(__webpack_require__.bind(__webpack_require__, 97707)),
        __webpack_require__.e(/* import() */ 6183).then(__webpack_require__.bind(__webpack_require__, 86183)),
    ]);
    const serverUrl = env.GITHUB_SERVER_URL;
    return {
        processes: createProcessRunner(env),
        files: openFiles(root),
        trees: openTrees(env),
        git: openGit({
            root,
            env,
            ...(token === undefined ? {} : { token }),
            ...(serverUrl === undefined ? {} : { serverUrl }),
        }),
        clock: systemClock,
        host: host.createHost(),
        // Some tools choose their version by the files of the project.
        probe: host.createProbe(`${root}/${folder}`, env),
        events,
        signal,
    };
}


/***/ })

};
