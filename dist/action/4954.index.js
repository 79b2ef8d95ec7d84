export const id = 4954;
export const ids = [4954];
export const modules = {

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorld: () => (/* binding */ openWorld)
/* harmony export */ });
/** Opens the tree and the repository at the root of the call; `folder` is that of the project below it. */
async function openWorld(call, folder) {
    const { root, env, token, events, signal } = call;
    const [{ openFiles }, { openTrees }, { openGit }, { createProcessRunner }, { systemClock }, host,] = await Promise.all([
        __webpack_require__.e(/* import() */ 4683).then(__webpack_require__.bind(__webpack_require__, 4683)),
        __webpack_require__.e(/* import() */ 5470).then(__webpack_require__.bind(__webpack_require__, 5470)),
        __webpack_require__.e(/* import() */ 8787).then(__webpack_require__.bind(__webpack_require__, 8787)),
        __webpack_require__.e(/* import() */ 4166).then(__webpack_require__.bind(__webpack_require__, 4166)),
        __webpack_require__.e(/* import() */ 1642).then(__webpack_require__.bind(__webpack_require__, 1642)),
        __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 585)),
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
