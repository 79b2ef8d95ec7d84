export const id = 6127;
export const ids = [6127];
export const modules = {

/***/ 86127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJsonLinesObserver: () => (/* binding */ createJsonLinesObserver)
/* harmony export */ });
/** https://jsonlines.org */
function createJsonLinesObserver(print) {
    return {
        observe: (event) => print(`${JSON.stringify(event)}\n`),
        close: () => undefined,
    };
}


/***/ })

};
