export const id = 5228;
export const ids = [5228];
export const modules = {

/***/ 5228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendAlerts: () => (/* binding */ sendAlerts)
/* harmony export */ });
/** Sends them all at once, and says what could not be sent, naming the variable. Never throws for what receivers do. */
async function sendAlerts(alerts) {
    const { report, notify } = alerts.result;
    const targets = notify.filter(({ on }) => on.some((kind) => kind === report.verdict.kind));
    // A job for a fork has no secrets, and whoever opened it chose what would be told.
    if (targets.length === 0 || report.context.fromFork || alerts.signal.aborted)
        return [];
    if (report.change.unavailable !== undefined)
        return [notice('No alerts: who is told stands at the base, which cannot be found.')];
    const told = await Promise.all(targets.map((target) => send(target, alerts)));
    return told.flatMap((one) => (one === undefined ? [] : [notice(one)]));
}
const notice = (text) => ({ level: 'notice', text });
/** What could not be done; undefined where all went well. */
async function send({ urlEnv, secretEnv, format }, { result, env, signal, mask }) {
    const url = env[urlEnv]?.trim() ?? '';
    const secret = secretEnv === undefined ? undefined : env[secretEnv];
    for (const value of [url, secret ?? ''])
        if (value !== '')
            mask(value);
    if (url === '')
        return `No alert: the environment variable ${urlEnv} is not set.`;
    // Unsigned it would be refused, or worse, be taken.
    if (secretEnv !== undefined && !secret)
        return `No alert to ${urlEnv}: the environment variable ${secretEnv} is not set.`;
    const [{ randomUUID }, { alertOf }, { messageOf }, { postWebhook }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19)),
        __webpack_require__.e(/* import() */ 4402).then(__webpack_require__.bind(__webpack_require__, 4402)),
        __webpack_require__.e(/* import() */ 9088).then(__webpack_require__.bind(__webpack_require__, 9088)),
        __webpack_require__.e(/* import() */ 6557).then(__webpack_require__.bind(__webpack_require__, 6557)),
    ]);
    const sentAt = new Date().toISOString();
    const alert = alertOf(result.report, { leg: result.report.leg ?? '', id: randomUUID(), sentAt });
    if (alert === undefined)
        return undefined;
    const unsent = await postWebhook({ url, ...messageOf(alert, format, secret), signal });
    return unsent === undefined ? undefined : `No alert to ${urlEnv}: ${unsent}.`;
}


/***/ })

};
