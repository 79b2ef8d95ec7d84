export const id = 9472;
export const ids = [9472];
export const modules = {

/***/ 49472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptanceError: () => (/* binding */ acceptanceError),
  defaultUntil: () => (/* binding */ defaultUntil),
  I: () => (/* binding */ readClaims)
});

;// CONCATENATED MODULE: ./lib/model/acceptance.js
/** How long an acceptance holds that does not say. */
const ACCEPTED_DAYS = 90;

// EXTERNAL MODULE: ./lib/config/glob-error.js
var glob_error = __webpack_require__(26825);
;// CONCATENATED MODULE: ./lib/config/trailers.js
/**
 * The trailers of a commit message, by git's own rules: those of the last paragraph, where all of its lines are
 * trailers, or where git wrote one of them itself and a quarter are. Knows no key.
 * https://git-scm.com/docs/git-interpret-trailers
 */
const TRAILER = /^([A-Za-z0-9-]+)[ \t]*:(.*)$/;
/** What git writes itself vouches for the lines beside it. */
const GENERATED = /^(?:Signed-off-by: |\(cherry picked from commit )/;
/** All trailers, in order; none where the last paragraph is text, or is the subject of the commit. */
function readTrailers(message) {
    const trailers = [];
    for (const line of lastParagraph(message)) {
        if (line.startsWith('#'))
            continue;
        const last = trailers.at(-1);
        if (/^\s/.test(line)) {
            if (last !== undefined)
                last.value = `${last.value} ${line.trim()}`.trim();
            continue;
        }
        const [, key, value] = TRAILER.exec(line) ?? [];
        if (key !== undefined)
            trailers.push({ key, value: (value ?? '').trim() });
    }
    return trailers;
}
/** The lines of the last paragraph where that is a block of trailers. */
function lastParagraph(message) {
    const lines = message.split(/\r?\n/);
    while (lines.length > 0 && isBlank(lines.at(-1)))
        lines.pop();
    // The first paragraph is the subject, whatever it looks like.
    const title = lines.findIndex((line) => !line.startsWith('#') && isBlank(line));
    const start = lines.map(isBlank).lastIndexOf(true) + 1;
    if (title < 0 || start <= title)
        return [];
    const paragraph = lines.slice(start);
    return isBlock(paragraph) ? paragraph : [];
}
function isBlock(lines) {
    let trailers = 0;
    let others = 0;
    let generated = false;
    // A folded line belongs to what stands before it.
    let inTrailer = false;
    for (const line of lines) {
        if (line.startsWith('#'))
            continue;
        if (/^\s/.test(line)) {
            if (!inTrailer)
                others += 1;
            continue;
        }
        inTrailer = GENERATED.test(line) || TRAILER.test(line);
        generated ||= GENERATED.test(line);
        if (inTrailer)
            trailers += 1;
        else
            others += 1;
    }
    return generated ? trailers * 3 >= others : trailers > 0 && others === 0;
}
function isBlank(line) {
    return line === undefined || line.trim() === '';
}

;// CONCATENATED MODULE: ./lib/config/acceptances.js
/**
 * Acceptances that stand in commit messages: `Tollgate-Accept: <glob> [until YYYY-MM-DD]: <reason>`. What they are is
 * read here; whether they count hangs on who wrote them, which no message can tell.
 */



const KEY = 'tollgate-accept';
const FORM = '`Tollgate-Accept: <glob> [until YYYY-MM-DD]: <reason>`';
const VALUE = /^(.+?)(?:\s+until\s+(\S+?))?\s*:(?:\s+(.*))?$/;
const LONGEST_SUBJECT = 1000;
const LONGEST_REASON = 500;
/** What is longer is not even looked into: a message may be any size. */
const LONGEST_VALUE = 4000;
const MS_PER_DAY = 86_400_000;
/** The trailers of these commits, in their order. */
function readClaims(commits) {
    const claims = [];
    const notices = [];
    for (const commit of commits) {
        for (const { key, value } of readTrailers(commit.message)) {
            if (key.toLowerCase() !== KEY)
                continue;
            const read = readClaim(value, commit);
            if ('wrong' in read)
                notices.push(malformed(value, commit.commit, read.wrong));
            else
                claims.push(read);
        }
    }
    return { claims, notices };
}
/** What is wrong with the glob, day or reason of an acceptance, whatever way it came; undefined where nothing is. */
function acceptanceError(subject, reason, until) {
    const glob = (0,glob_error/* globError */.T)(subject);
    if (subject === '')
        return 'the glob is missing';
    if (glob !== undefined)
        return glob.message;
    if (subject.length > LONGEST_SUBJECT)
        return `the glob is longer than ${LONGEST_SUBJECT} characters`;
    if (!isDay(until))
        return `${JSON.stringify(until)} is no day such as 2027-01-31`;
    if (reason === '')
        return 'the reason is missing';
    return reason.length > LONGEST_REASON
        ? `the reason is longer than ${LONGEST_REASON} characters`
        : undefined;
}
/** The last day of an acceptance that was made at this moment and does not say. */
function defaultUntil(madeAt) {
    const last = new Date(madeAt + ACCEPTED_DAYS * MS_PER_DAY);
    // A commit may claim any time; one without a calendar day has no last day.
    return Number.isFinite(last.getTime()) ? last.toISOString().slice(0, 10) : '';
}
function readClaim(value, { commit, committedAt }) {
    if (value.length > LONGEST_VALUE)
        return { wrong: `it is longer than ${LONGEST_VALUE} characters` };
    const [, subject, day, text] = VALUE.exec(value) ?? [];
    if (subject === undefined)
        return { wrong: 'the colon before the reason is missing' };
    const reason = (text ?? '').trim();
    const until = day ?? defaultUntil(Date.parse(committedAt));
    const wrong = acceptanceError(subject, reason, until);
    return wrong === undefined ? { subject, reason, until, how: 'trailer', commit } : { wrong };
}
function malformed(value, commit, wrong) {
    const shown = value.length > 100 ? `${value.slice(0, 100)}…` : value;
    return `The trailer Tollgate-Accept ${JSON.stringify(shown)} of commit ${commit.slice(0, 10)} does not count: ${wrong}. It is written ${FORM}.`;
}
/** A day that the calendar has. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = new Date(`${text}T00:00:00Z`);
    return Number.isFinite(time.getTime()) && time.toISOString().startsWith(text);
}


/***/ }),

/***/ 26825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ globError)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/** Tells why a glob would match nothing, or not what was meant. */

/** Undefined for a glob that can be used, and for none at all: the schema tells of that. Globs are below the root, with forward slashes. */
function globError(glob) {
    if (glob === '')
        return undefined;
    const shown = `the glob ${JSON.stringify(glob)}`;
    if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob)) {
        return { message: `${shown} is absolute`, hint: 'write it from the root of the project' };
    }
    if (glob.split('/').includes('..')) {
        return {
            message: `${shown} leaves the project`,
            hint: 'write it from the root of the project',
        };
    }
    if (glob.startsWith('!')) {
        return { message: `${shown} is a negation`, hint: 'name what is meant, not what is not' };
    }
    if (/\\(?=[A-Za-z0-9])/.test(glob)) {
        return { message: `${shown} has backslashes`, hint: 'write forward slashes, on Windows too' };
    }
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { strictBrackets: true });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof SyntaxError) && !(error instanceof RangeError))
            throw error;
        return {
            message: `${shown} has a bracket without its partner`,
            hint: 'close it, or escape it: \\[',
        };
    }
}


/***/ })

};
