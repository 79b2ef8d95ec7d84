export const id = 821;
export const ids = [821];
export const modules = {

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorld: () => (/* binding */ openWorld)
/* harmony export */ });
/** Opens the tree and the repository at the root of the call; `folder` is that of the project below it. */
async function openWorld(call, folder) {
    const { root, env, token, events, signal } = call;
    const [{ openFiles }, { openTrees }, { openGit }, { createProcessRunner }, { systemClock }, host,] = await Promise.all([
        __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 6918)),
        __webpack_require__.e(/* import() */ 772).then(__webpack_require__.bind(__webpack_require__, 4772)),
        __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 9949)),
        __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 473)),
        __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 7707)),
        __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 6183)),
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
