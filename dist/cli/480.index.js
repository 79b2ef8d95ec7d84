export const id = 480;
export const ids = [480];
export const modules = {

/***/ 70480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPage: () => (/* binding */ openPage)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/** Opens a file in the browser of whoever sits at this machine. */

const OPENERS = {
    darwin: 'open',
    win32: 'explorer',
};
/** False where nothing could be started for it, as on a machine without a desktop. */
function openPage(path) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(OPENERS[process.platform] ?? 'xdg-open', [path], {
        stdio: 'ignore',
        detached: true,
    });
    child.unref();
    return new Promise((resolve) => {
        child.once('error', () => resolve(false));
        child.once('spawn', () => resolve(true));
    });
}


/***/ })

};
