export const id = 3983;
export const ids = [3983];
export const modules = {

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ globError)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
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


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findAcceptances: () => (/* binding */ findAcceptances)
});

;// CONCATENATED MODULE: ./lib/model/acceptance.js
/** How long an acceptance holds that does not say. */
const ACCEPTED_DAYS = 90;

// EXTERNAL MODULE: ./lib/config/glob-error.js
var glob_error = __webpack_require__(6825);
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

;// CONCATENATED MODULE: ./lib/pipeline/find-acceptances.js
/**
 * Which acceptances of a change count: the label on its pull request, and trailers of its commits. Each counts only
 * where GitHub says that whoever set it may write to the repository; what cannot be checked does not count, and says so.
 */

const LABEL = 'tollgate-accept';
/** Of trailers: each asks GitHub twice. */
const MOST_CHECKED = 20;
/** Asks GitHub only where somebody accepts something. */
async function findAcceptances(sources) {
    const { context, change, git } = sources;
    const { headCommit } = context;
    const isKnown = change.base !== undefined && headCommit !== '';
    const commits = isKnown ? await git.commits(change.base, headCommit) : [];
    const [labels, trailers] = [
        await fromLabel(sources, commits),
        await fromTrailers(sources, commits),
    ];
    return {
        acceptances: [...labels.acceptances, ...trailers.acceptances],
        notices: [...labels.notices, ...trailers.notices],
    };
}
async function fromLabel(sources, commits) {
    const { context, authority } = sources;
    const { pullRequest, labels = [], labelled, attempt } = context;
    const isSet = labels.includes(LABEL) || labelled === LABEL;
    // A job that is run again gets the event of its first attempt, with the labels of that time.
    // https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
    if (pullRequest === undefined || !(isSet || attempt > 1))
        return NONE;
    const head = commits.find(({ commit }) => commit === context.headCommit);
    const answer = await checkLabel(pullRequest, context, authority, head);
    if (answer === undefined)
        return NONE;
    if ('acceptance' in answer)
        return { acceptances: [answer.acceptance], notices: [] };
    return isSet ? refusal(`The label ${LABEL} of pull request #${pullRequest}`, answer) : NONE;
}
/** Undefined where the label was taken off again. */
async function checkLabel(pullRequest, context, authority, head) {
    if (authority === undefined)
        return { refused: NO_TOKEN };
    const set = await authority.labelSetBy(pullRequest, LABEL);
    if (set === undefined)
        return undefined;
    if ('unavailable' in set)
        return { refused: set.unavailable };
    const older = olderThanHead(set.at, context, head);
    if (older !== undefined)
        return { refused: older };
    return checkPerson(authority, set.login, {
        subject: '**',
        reason: `label ${LABEL} on pull request #${pullRequest}`,
        until: defaultUntil(Date.parse(set.at)),
        how: 'label',
        commit: context.headCommit,
    });
}
/**
 * A label that was set for older code does not accept newer code. The time of a commit is what its author says, which
 * is enough where the author may set labels anyway; from a fork only the event itself tells for which code it was set.
 */
function olderThanHead(at, { labelled, fromFork }, head) {
    if (labelled === LABEL)
        return undefined;
    const again = 'take it off and set it again';
    if (fromFork)
        return `it may have been set for older code of the fork; ${again}`;
    if (head === undefined)
        return `git does not tell when the head was committed; ${again}`;
    return Date.parse(at) > Date.parse(head.committedAt)
        ? undefined
        : `it was set before the head was committed; ${again}`;
}
async function fromTrailers({ context, authority }, commits) {
    const { claims, notices } = readClaims(commits);
    const found = { acceptances: [], notices: [...notices] };
    for (const [index, claim] of claims.entries()) {
        const answer = index < MOST_CHECKED
            ? await checkTrailer(claim, context, authority)
            : { refused: `no more than ${MOST_CHECKED} are looked at` };
        if ('acceptance' in answer)
            found.acceptances.push(answer.acceptance);
        else {
            const what = `The acceptance of ${JSON.stringify(claim.subject)} in commit ${claim.commit.slice(0, 10)}`;
            found.notices.push(...refusal(what, answer).notices);
        }
    }
    return found;
}
/** From elsewhere anybody can write any name into a commit. */
async function checkTrailer(claim, { fromFork }, authority) {
    if (fromFork)
        return { refused: FROM_FORK };
    if (authority === undefined)
        return { refused: NO_TOKEN };
    const origin = await authority.cameFromElsewhere(claim.commit);
    if ('unavailable' in origin)
        return { refused: origin.unavailable };
    if (origin.fork)
        return { refused: FROM_FORK };
    const author = await authority.authorOf(claim.commit);
    if ('unavailable' in author)
        return { refused: author.unavailable };
    if (author.login === undefined)
        return { refused: 'its author is no account of GitHub' };
    return checkPerson(authority, author.login, claim);
}
async function checkPerson(authority, by, claim) {
    const may = await authority.mayWrite(by);
    if ('unavailable' in may)
        return { refused: may.unavailable };
    if (!may.allowed)
        return { refused: `${by} has no write access to the repository` };
    return { acceptance: { ...claim, by } };
}
const NONE = { acceptances: [], notices: [] };
const FROM_FORK = 'it came from a fork, where anybody can write any name into a commit';
const NO_TOKEN = 'nothing here can check who may accept it: that takes a token (the input `github-token`)';
function refusal(what, { refused }) {
    return { acceptances: [], notices: [`${what} does not count: ${refused}.`] };
}


/***/ })

};
