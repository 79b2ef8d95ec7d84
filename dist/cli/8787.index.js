export const id = 8787;
export const ids = [8787,3192];
export const modules = {

/***/ 28787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGit: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/adapters/read-path.js
var read_path = __webpack_require__(83192);
;// CONCATENATED MODULE: ./lib/adapters/git/diff-stream.js
/** Longest prefix of a line that matters: a hunk header with four numbers. */
const HEADER_BYTES = 96;
const NEWLINE = 10;
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
/** Push chunks, then `end()`: one entry a changed path, in git's order. Throws where the output is not as documented. */
function createDiffReader() {
    const records = createRecordReader();
    const patch = createPatchReader(records.sections);
    return {
        write(chunk) {
            const rest = records.write(chunk);
            if (rest !== undefined)
                patch.write(rest);
        },
        end() {
            patch.end();
            // A file with conflicts is there twice: once as unmerged and once with its lines.
            const byPath = new Map(records.entries.map((entry) => [entry.path, entry]));
            return [...byPath.values()].map(({ isFile, lines, ...entry }) => ({
                ...entry,
                lines: isFile ? lines : [],
                binary: isFile && entry.binary,
            }));
        },
    };
}
/** `:100644 100644 <old> <new> R061\0old\0new\0`, until a record is empty: then the patch follows. */
function createRecordReader() {
    const entries = [];
    /** Whom each `diff --git` of the patch belongs to. */
    const sections = [];
    let pending = Buffer.alloc(0);
    let fields = [];
    let inPatch = false;
    function take(field) {
        fields.push(field);
        const [header = '', path, secondPath] = fields;
        const [, newMode = '', , , status = ''] = header.split(' ');
        const isPair = /^[RC]/.test(status);
        if (path === undefined || (isPair && secondPath === undefined))
            return;
        fields = [];
        const entry = openEntry(status, newMode, path, secondPath);
        entries.push(entry);
        // A file that became a link, or a link a file, is written as a deletion and a creation.
        const count = status.startsWith('T') ? 2 : status.startsWith('U') ? 0 : 1;
        for (let i = 0; i < count; i += 1)
            sections.push(entry);
    }
    return {
        entries,
        sections,
        /** The part of the chunk that is patch already. */
        write(chunk) {
            if (inPatch)
                return chunk;
            pending = Buffer.concat([pending, chunk]);
            let start = 0;
            for (let end = pending.indexOf(0); end >= 0; end = pending.indexOf(0, start)) {
                const field = pending.toString('utf8', start, end);
                start = end + 1;
                inPatch = field === '' && fields.length === 0;
                if (inPatch)
                    return pending.subarray(start);
                take(field);
            }
            pending = pending.subarray(start);
            return undefined;
        },
    };
}
function openEntry(status, newMode, path, secondPath) {
    const rest = { isFile: newMode.startsWith('100'), lines: [], binary: false };
    if (status.startsWith('R') && secondPath !== undefined)
        return { path: secondPath, previousPath: path, status: 'renamed', ...rest };
    if (status.startsWith('A') || status.startsWith('C'))
        return { path: secondPath ?? path, status: 'added', ...rest };
    return { path, status: status.startsWith('D') ? 'deleted' : 'modified', ...rest };
}
function createPatchReader(sections) {
    let line = '';
    let section = -1;
    function endLine() {
        const entry = sections[section];
        if (line.startsWith('diff --git '))
            section += 1;
        else if (line.startsWith('Binary files ') && entry !== undefined)
            entry.binary = true;
        else if (line.startsWith('@@ ') && entry !== undefined)
            addLines(entry.lines, line);
        line = '';
    }
    return {
        write(chunk) {
            for (let start = 0; start < chunk.length;) {
                const newline = chunk.indexOf(NEWLINE, start);
                const end = newline < 0 ? chunk.length : newline;
                if (line.length < HEADER_BYTES)
                    line += prefixOf(chunk, start, end, line.length);
                if (newline < 0)
                    return;
                endLine();
                start = newline + 1;
            }
        },
        end() {
            if (line !== '')
                endLine();
            if (section + 1 === sections.length)
                return;
            const counted = `${section + 1} patches for ${sections.length} changed files`;
            throw new Error(`git diff wrote ${counted}; its output is not understood`);
        },
    };
}
/** As Latin-1: all that is compared is ASCII. */
function prefixOf(chunk, start, end, have) {
    const stop = Math.min(end, start + HEADER_BYTES - have);
    return Buffer.from(chunk.buffer, chunk.byteOffset + start, stop - start).toString('latin1');
}
function addLines(lines, header) {
    const hunk = HUNK.exec(header);
    if (hunk === null)
        throw new Error(`git diff wrote ${JSON.stringify(header)}, not a hunk header`);
    const first = Number(hunk[1]);
    const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
    for (let i = 0; i < count; i += 1)
        lines.push(first + i);
}

;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js
/**
 * Starts the real git: arguments only, never a shell, in an environment where it neither asks, nor
 * translates, nor takes its repository from elsewhere. Knows no git command; its neighbours do.
 */

/** Exit code of a git that could not be started or followed; git itself never uses it. */
const NOT_RUN = -1;
const STDERR_LIMIT = 64 * 1024;
/** What is kept of standard output; lists of files and one file's text, so far below it. */
const STDOUT_LIMIT_BYTES = 256 * 1024 * 1024;
/** Passed by `-c`: what the machine's configuration says must not change what is read. */
const SETTINGS = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'gc.auto=0',
    'maintenance.auto=false',
    // A stalled transfer ends after a minute: nothing else would end it.
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
].flatMap((setting) => ['-c', setting]);
/** A hook or a caller may have set these for another repository, or to change how diffs look. */
const NEVER_INHERITED = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_NAMESPACE',
    'GIT_DIFF_OPTS',
    'GIT_EXTERNAL_DIFF',
    'GIT_TRACE_CURL',
    'GIT_CURL_VERBOSE',
]);
/** Binds git to one directory. Starts nothing yet. */
function createGitProcess(options) {
    const plain = plainEnvironment(options.env);
    const withToken = { ...plain, ...tokenEnvironment(options, plain) };
    const run = async (args, request = {}) => {
        const env = { ...(request.withToken ? withToken : plain), ...request.env };
        const result = await start(options.root, args, env, request);
        refuseUnsafe(options.root, result);
        return { ...result, stderr: withoutToken(result.stderr, options.token) };
    };
    return {
        root: options.root,
        hasToken: Object.keys(withToken).length > Object.keys(plain).length,
        run,
        async text(args, request) {
            const result = await run(args, request);
            if (result.exitCode === 0)
                return result.stdout;
            throw gitFailed(args, result);
        },
    };
}
/** What git said last about why it failed: one line, bounded. */
function reasonOf(result) {
    const lines = result.stderr.split('\n').map((line) => line.trim());
    const telling = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.find(Boolean);
    return (telling ?? `exit code ${result.exitCode}`).replace(/^(fatal|error): /, '').slice(0, 300);
}
async function start(cwd, args, env, request) {
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const out = [];
    let bytes = 0;
    let stderr = '';
    try {
        const exitCode = await exec('git', [...SETTINGS, ...args], {
            cwd,
            env,
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: request.onStdout ??
                    ((chunk) => {
                        bytes += chunk.length;
                        if (bytes <= STDOUT_LIMIT_BYTES)
                            out.push(chunk);
                    }),
                stderr: (chunk) => {
                    if (stderr.length < STDERR_LIMIT)
                        stderr += chunk.toString('utf8');
                },
            },
        });
        if (bytes > STDOUT_LIMIT_BYTES)
            throw new Error(`it wrote more than ${STDOUT_LIMIT_BYTES} bytes`);
        return { exitCode, stdout: Buffer.concat(out).toString('utf8'), stderr };
    }
    catch (error) {
        // The toolkit throws where the program or the directory is not there.
        const reason = error instanceof Error ? error.message : String(error);
        return { exitCode: NOT_RUN, stdout: '', stderr: `fatal: git did not run: ${reason}` };
    }
}
function plainEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !NEVER_INHERITED.has(name))
            kept[name] = value;
    }
    return {
        ...kept,
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GCM_INTERACTIVE: 'never',
        GIT_OPTIONAL_LOCKS: '0',
    };
}
/**
 * The token as configuration in the environment: visible neither in the arguments nor in `.git/config`, and sent
 * to its own server alone. The empty value first drops credentials that are there but did not work.
 * https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function tokenEnvironment({ token, ...options }, env) {
    const serverUrl = options.serverUrl ?? (env.GITHUB_SERVER_URL || 'https://github.com');
    if (!token || !/^https?:\/\/[^\s/]+/.test(serverUrl))
        return {};
    const count = Number(env.GIT_CONFIG_COUNT) || 0;
    const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
    return {
        GIT_CONFIG_COUNT: String(count + 2),
        [`GIT_CONFIG_KEY_${count}`]: key,
        [`GIT_CONFIG_VALUE_${count}`]: '',
        [`GIT_CONFIG_KEY_${count + 1}`]: key,
        [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basicCredentials(token)}`,
    };
}
function basicCredentials(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
function withoutToken(text, token) {
    if (!token)
        return text;
    return text.replaceAll(token, '***').replaceAll(basicCredentials(token), '***');
}
/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory */
function refuseUnsafe(root, result) {
    if (result.exitCode === 0 || !result.stderr.includes('detected dubious ownership'))
        return;
    const message = `git refuses to read '${root}', which belongs to another user`;
    const hint = `If you trust it: git config --global --add safe.directory '${root}'`;
    throw new problem.ProblemError([{ code: 'git-unsafe-directory', severity: 'error', message, hint }]);
}
/** The problem that a failed git is. */
function gitFailed(args, result) {
    const message = `git ${args[0] ?? ''} failed: ${reasonOf(result)}`;
    const hint = 'Run it by hand in the repository to see all that it says.';
    return new problem.ProblemError([{ code: 'git-failed', severity: 'error', message, hint }]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/revision.js
/** Names of commits: which may be given to git, and which commit they mean here. */


const FULL_HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a whole SHA-1 or SHA-256 object name. */
function isFullHash(name) {
    return FULL_HASH.test(name);
}
/**
 * Refuses what git could take for an option, a range, or a path in a commit.
 * @throws ProblemError naming the revision.
 */
function checkRevision(name) {
    const odd = name === '' || name.startsWith('-') || name.includes('..');
    if (!odd && !/[\x00-\x20\x7f:?*[\\]/.test(name))
        return name;
    const message = `${JSON.stringify(name)} is not the name of a commit`;
    const hint = 'Give a branch, a tag or a commit.';
    throw new problem.ProblemError([{ code: 'git-revision-invalid', severity: 'error', message, hint }]);
}
/** What a whole hash means never changes; only what is missing may come. */
const known = new WeakMap();
/** The commit that `name` means in this clone; the remote's branch before a local one of the same name. */
async function resolveCommit(git, name, remote) {
    checkRevision(name);
    if (!isFullHash(name))
        return lookUp(git, name, remote);
    const hashes = known.get(git) ?? new Map();
    known.set(git, hashes);
    const commit = hashes.get(name) ?? (await lookUp(git, name));
    if (commit !== undefined)
        hashes.set(name, commit);
    return commit;
}
async function lookUp(git, name, remote) {
    const tracked = remote === undefined ? [] : [`refs/remotes/${remote}/${name}`];
    const isExact = isFullHash(name) || name === 'HEAD';
    const candidates = isExact ? [name] : [...tracked, `refs/heads/${name}`, name];
    for (const candidate of candidates) {
        const args = ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`];
        const result = await git.run(args);
        if (result.exitCode === 0)
            return result.stdout.trim();
        // 1 is git's plain no; outside a repository there is no commit either. All else is a fault to be told.
        const isNo = result.exitCode <= 1 || result.stderr.includes('not a git repository');
        if (!isNo)
            throw gitFailed(args, result);
    }
    return undefined;
}
/** `origin` where there is one, else the first remote. */
async function findRemote(git) {
    const { exitCode, stdout } = await git.run(['remote']);
    if (exitCode !== 0)
        return undefined;
    const remotes = stdout.split('\n').filter(Boolean);
    return remotes.includes('origin') ? 'origin' : remotes[0];
}

;// CONCATENATED MODULE: ./lib/adapters/git/changes.js
/**
 * What changed since a commit: up to HEAD in CI, where build steps may have written to the tree,
 * and up to the working tree with its untracked files on a developer's machine.
 */






/** Said in full, since each of them can be set to something else in somebody's configuration. */
const DIFF = [
    'diff',
    '--raw',
    '-z',
    '--patch',
    '--unified=0',
    '--inter-hunk-context=0',
    '--find-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--submodule=short',
    '--ignore-submodules=dirty',
    '--relative',
];
/** As git itself decides whether a file is binary. */
const SNIFFED_BYTES = 8000;
const UNTRACKED_LIMIT_BYTES = 4 * 1024 * 1024;
const MAX_UNTRACKED_READ = 5000;
const PATHS_A_CALL = 200;
/**
 * Changed files with the lines of head that were added or changed, sorted by path.
 * @throws ProblemError where `base` is no commit of this clone.
 */
async function listChanges(git, base, includeUncommitted) {
    const commit = await resolveCommit(git, base);
    if (commit === undefined)
        throw unknownCommit(base);
    const range = includeUncommitted ? [commit] : [commit, 'HEAD'];
    const entries = await diff(git, range);
    const changes = new Map();
    for (const { binary, ...file } of [...entries, ...(await showHidden(git, range, entries))])
        changes.set(file.path, file);
    if (includeUncommitted) {
        for (const file of await listUntracked(git))
            changes.set(file.path, file);
    }
    return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function diff(git, range, paths = []) {
    const reader = createDiffReader();
    const asText = paths.length > 0 ? ['--text'] : [];
    await git.text([...DIFF, ...asText, ...range, '--', ...paths], {
        onStdout: (chunk) => reader.write(chunk),
        env: { GIT_LITERAL_PATHSPECS: '1' },
    });
    return reader.end();
}
/**
 * `*.go -diff` in .gitattributes makes git call text binary, and a change would hide its lines from the gate.
 * So what is text on disk is compared again, as text.
 */
async function showHidden(git, range, entries) {
    const hidden = [];
    for (const { binary, status, path, previousPath } of entries) {
        if (!binary || status === 'deleted' || !(await isTextOnDisk((0,external_node_path_.join)(git.root, path))))
            continue;
        hidden.push(path, ...(previousPath === undefined ? [] : [previousPath]));
    }
    const shown = [];
    for (let i = 0; i < hidden.length; i += PATHS_A_CALL)
        shown.push(...(await diff(git, range, hidden.slice(i, i + PATHS_A_CALL))));
    const wanted = new Set(hidden);
    return shown.filter((entry) => wanted.has(entry.path));
}
async function isTextOnDisk(file) {
    const head = await readRegular(file, Number.POSITIVE_INFINITY, SNIFFED_BYTES);
    return head !== undefined && !head.includes(0);
}
async function listUntracked(git) {
    const list = await git.text(['ls-files', '-z', '--others', '--exclude-standard']);
    const paths = list.split('\0').filter(Boolean);
    const files = [];
    for (const [index, path] of paths.entries()) {
        const count = index < MAX_UNTRACKED_READ ? await countLines((0,external_node_path_.join)(git.root, path)) : 0;
        files.push({ path, status: 'added', lines: Array.from({ length: count }, (_, i) => i + 1) });
    }
    return files;
}
/** 0 for what has no lines to cover: binary, not a regular file, or too large to be source. */
async function countLines(file) {
    const bytes = await readRegular(file, UNTRACKED_LIMIT_BYTES, UNTRACKED_LIMIT_BYTES);
    if (bytes === undefined || bytes.subarray(0, SNIFFED_BYTES).includes(0))
        return 0;
    const text = bytes.toString('latin1');
    const newlines = text.split('\n').length - 1;
    return text === '' || text.endsWith('\n') ? newlines : newlines + 1;
}
/** The first bytes of a regular file of at most `maxSize`; undefined for anything else, links among them. */
async function readRegular(file, maxSize, bytes) {
    try {
        const entry = await (0,promises_.lstat)(file);
        if (!entry.isFile() || entry.size > maxSize)
            return undefined;
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const length = Math.min(bytes, entry.size);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        // Gone or closed to us since git listed it: then no tool can have covered it either.
        if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes((0,read_path/* errorCode */.C)(error) ?? ''))
            return undefined;
        throw error;
    }
}
function unknownCommit(base) {
    const message = `'${base}' is not a commit of this clone`;
    const hint = 'Fetch it first, or check out with `fetch-depth: 0`.';
    return new problem.ProblemError([{ code: 'git-commit-unknown', severity: 'error', message, hint }]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/commits.js

const MOST_COMMITS = 200;
/** https://git-scm.com/docs/git-log#_pretty_formats: no field can hold a NUL, since no commit can. */
const FIELDS = ['%H', '%ae', '%ct', '%B'];
/** The configuration of the machine may add signatures, notes and colours, and choose another encoding. */
const PLAIN = ['--no-show-signature', '--no-notes', '--no-color', '--encoding=UTF-8'];
/** The newest commits of `head` that `base` has not; none where either is not in this clone. */
async function listCommits(git, base, head) {
    const [from, to] = [await resolveCommit(git, base), await resolveCommit(git, head)];
    if (from === undefined || to === undefined)
        return [];
    const format = `--format=${FIELDS.join('%x00')}`;
    const count = `--max-count=${MOST_COMMITS}`;
    return parse(await git.text(['log', '-z', ...PLAIN, format, count, `${from}..${to}`, '--']));
}
function parse(log) {
    const fields = log.split('\0');
    const commits = [];
    for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
        const [commit = '', authorEmail = '', seconds, message = ''] = fields.slice(at);
        const time = new Date(Number(seconds) * 1000);
        // A year beyond 275760 can be committed, but is no time.
        const committedAt = (Number.isFinite(time.getTime()) ? time : new Date(0)).toISOString();
        commits.push({
            commit,
            committedAt,
            message,
            ...(authorEmail === '' ? {} : { authorEmail }),
        });
    }
    return commits;
}

;// CONCATENATED MODULE: ./lib/adapters/git/shallow.js
/**
 * History beyond what was cloned. A shallow clone is deepened in growing steps, from where it ends,
 * so that a short distance costs little and nothing that is there is cut off again.
 */




/** More ends than this, and fetching everything is cheaper to ask for. */
const MAX_BOUNDARY_WANTS = 100;
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules'];
/** Commits whose parents were not cloned; empty for a whole clone. */
async function shallowCommits(git) {
    const path = (await git.text(['rev-parse', '--git-path', 'shallow'])).trim();
    try {
        return new Set((await (0,promises_.readFile)((0,external_node_path_.resolve)(git.root, path), 'utf8')).split('\n').filter(Boolean));
    }
    catch (error) {
        if ((0,read_path/* errorCode */.C)(error) === 'ENOENT')
            return new Set();
        throw error;
    }
}
/** Where the history of `tips`, without that of `excluded`, ends for want of cloned parents. */
async function boundaryOf(git, tips, excluded) {
    const shallow = await shallowCommits(git);
    if (shallow.size === 0)
        return [];
    const without = excluded === undefined ? [] : [`^${excluded}`];
    const ends = await git.text(['rev-list', '--max-parents=0', ...tips, ...without]);
    return ends.split('\n').filter((commit) => shallow.has(commit));
}
/** Fetches `commits` more generations below the boundary, or all of them for `all`. */
async function deepen(git, remote, boundary, commits) {
    const depth = commits === 'all' ? '--unshallow' : `--deepen=${commits}`;
    const wanted = boundary.length <= MAX_BOUNDARY_WANTS ? boundary : [];
    const failure = await fetch(git, [depth, remote, ...wanted]);
    if (failure === undefined || wanted.length === 0)
        return failure;
    // A server may hand out branches only, not commits by name: then deepen what the clone follows.
    return (await fetch(git, [depth, remote])) === undefined ? undefined : failure;
}
/** A commit by its hash, or the tip of a branch, with no history of its own in a shallow clone. */
async function fetchTip(git, remote, wanted) {
    // Only what is missing is fetched so: made shallow, it cannot cut off history that is there.
    const depth = (await shallowCommits(git)).size > 0 ? ['--depth=1'] : [];
    return fetch(git, [...depth, remote, wanted]);
}
/** What a branch points to on the server; undefined where it has no such branch. */
async function remoteTip(git, remote, branch) {
    const result = await withCredentials(git, ['ls-remote', remote, `refs/heads/${branch}`]);
    if (result.exitCode !== 0)
        return { failure: reasonOf(result) };
    const [commit] = result.stdout.split('\t');
    return commit ? { commit } : {};
}
async function fetch(git, args) {
    const result = await withCredentials(git, [...FETCH, ...args]);
    return result.exitCode === 0 ? undefined : reasonOf(result);
}
/** First as the clone itself would, whose credentials may reach further than the token. */
async function withCredentials(git, args) {
    const result = await git.run(args);
    if (result.exitCode === 0 || !git.hasToken)
        return result;
    return git.run(args, { withToken: true });
}

;// CONCATENATED MODULE: ./lib/adapters/git/history.js


/** Most pull requests need the first step alone; the last one is the whole history. */
const STEPS = [32, 128, 512, 2048, 'all'];
const ADVICE = 'check out with `fetch-depth: 0`';
/** The two questions about history that the `Git` port asks. */
function createHistory(git) {
    // One failed fetch is enough: without a network each further one would only cost time.
    let offline = false;
    return {
        mergeBase: (base, head) => findMergeBase(git, base, head),
        async firstParents(commit, limit) {
            checkRevision(commit);
            let known = await listFirstParents(git, commit, limit);
            // The second round is for a commit that the first one had to find.
            for (let round = 0; round < 2 && known.length < limit && !offline; round += 1) {
                const outcome = await deepenBelow(git, known.at(-1) ?? 'HEAD', limit);
                if (outcome === 'whole')
                    break;
                offline = outcome === 'failed';
                known = await listFirstParents(git, commit, limit);
            }
            return known;
        },
    };
}
async function deepenBelow(git, name, commits) {
    const tip = await resolveCommit(git, name);
    const boundary = tip === undefined ? [] : await boundaryOf(git, [tip]);
    if (boundary.length === 0)
        return 'whole';
    const remote = await findRemote(git);
    if (remote === undefined)
        return 'failed';
    return (await deepen(git, remote, boundary, commits)) === undefined ? 'deepened' : 'failed';
}
async function listFirstParents(git, commit, limit) {
    const tip = await resolveCommit(git, commit);
    if (tip === undefined)
        return [];
    const list = await git.text(['rev-list', '--first-parent', `--max-count=${limit}`, tip]);
    return list.split('\n').filter(Boolean);
}
async function findMergeBase(git, base, head) {
    checkRevision(base);
    const remote = await findRemote(git);
    const headCommit = await resolveCommit(git, head);
    if (headCommit === undefined)
        return { unavailable: `there is no commit '${head}' in this clone; ${ADVICE}` };
    const found = await findBaseCommit(git, base, remote);
    if ('unavailable' in found)
        return found;
    for (const step of STEPS) {
        const { commit, boundary } = await mergeBaseHere(git, found.commit, headCommit);
        if (boundary.length === 0)
            return commit === undefined ? unrelated(base, head) : { commit };
        if (remote === undefined)
            return { unavailable: `the clone is shallow and has no remote to fetch from; ${ADVICE}` };
        const failure = await deepen(git, remote, boundary, step);
        if (failure !== undefined)
            return { unavailable: `history could not be fetched (${failure}); ${ADVICE}` };
    }
    const { commit } = await mergeBaseHere(git, found.commit, headCommit);
    return commit === undefined ? unrelated(base, head) : { commit };
}
/**
 * A merge-base found in a shallow clone is the true one only if nothing between it and both sides
 * is cut off: a better one is its descendant, so it could hide behind such a cut alone.
 */
async function mergeBaseHere(git, base, head) {
    const { exitCode, stdout } = await git.run(['merge-base', base, head]);
    const commit = exitCode === 0 ? stdout.trim() : undefined;
    const boundary = await boundaryOf(git, [base, head], commit);
    return { boundary, ...(commit === undefined ? {} : { commit }) };
}
async function findBaseCommit(git, base, remote) {
    const here = await resolveCommit(git, base, remote);
    if (here !== undefined)
        return { commit: here };
    const missing = `the base '${base}' is not in this clone`;
    if (remote === undefined)
        return { unavailable: `${missing}, which has no remote; ${ADVICE}` };
    const wanted = isFullHash(base) ? { commit: base } : await remoteTip(git, remote, base);
    if (wanted.failure !== undefined)
        return {
            unavailable: `${missing} and ${remote} did not answer (${wanted.failure}); ${ADVICE}`,
        };
    if (wanted.commit === undefined)
        return { unavailable: `${missing}, and ${remote} has no branch of that name` };
    const known = await resolveCommit(git, wanted.commit);
    if (known !== undefined)
        return { commit: known };
    const failure = await fetchTip(git, remote, wanted.commit);
    if (failure === undefined)
        return { commit: wanted.commit };
    return { unavailable: `${missing} and could not be fetched (${failure}); ${ADVICE}` };
}
function unrelated(base, head) {
    return { unavailable: `'${base}' and '${head}' have no commit in common` };
}

;// CONCATENATED MODULE: ./lib/adapters/git/worktree.js
/**
 * One commit as a tree of its own below the temporary folder. Of the repository only `.git/worktrees` is written,
 * and that for as long as the tree is there: index, HEAD, refs, configuration and working tree stay as they are.
 */






const PREFIX = 'tollgate-base-';
const OWN_NAME = new RegExp(`^${PREFIX}\\w{6}$`);
/** No job runs that long (GitHub ends one after five days), so nobody uses a tree as old as this. */
const ABANDONED_AFTER_MS = 7 * 24 * 60 * 60 * 1000;
/** A hook of the repository is a program for its developers: it must not run because a gate looks at a commit. */
const NO_HOOKS = ['-c', `core.hooksPath=${(0,external_node_os_.platform)() === 'win32' ? 'NUL' : '/dev/null'}`];
/** Checks `commit` out below `temporary`; a reason where that cannot be done, and then nothing of it remains. */
async function checkOut(git, commit, temporary) {
    const found = await findCommit(git, commit);
    if (typeof found !== 'string')
        return found;
    await removeAbandoned(git);
    const folder = await createFolder((0,external_node_path_.resolve)(git.root, temporary));
    if (typeof folder !== 'string')
        return folder;
    let removal;
    const dispose = () => {
        removal ??= remove(git, folder);
        return removal;
    };
    const root = await fill(git, folder, found);
    if (typeof root === 'string')
        return { root, commit: found, [Symbol.asyncDispose]: dispose };
    await dispose();
    return root;
}
async function findCommit(git, commit) {
    const here = await resolveCommit(git, commit);
    if (here !== undefined)
        return here;
    const reason = await fetchCommit(git, commit);
    const fetched = reason === undefined ? await resolveCommit(git, commit) : undefined;
    if (fetched !== undefined)
        return fetched;
    const missing = `commit ${commit} is not in this clone and could not be fetched`;
    const why = reason ?? 'the remote answered with something else';
    return { unavailable: `${missing} (${why}); check out with \`fetch-depth: 0\`` };
}
async function fetchCommit(git, commit) {
    // A branch fetched by its name would move the ref that tracks it.
    if (!isFullHash(commit))
        return 'only a full hash can be';
    const remote = await findRemote(git);
    return remote === undefined ? 'there is no remote' : fetchTip(git, remote, commit);
}
async function createFolder(temporary) {
    try {
        // The real path: tools print it, and where /tmp is a link their paths would seem to lie outside.
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(temporary), PREFIX));
    }
    catch (error) {
        return { unavailable: `no folder could be made in '${temporary}' (${String(error)})` };
    }
}
/** The root of the gate in the new tree. */
async function fill(git, folder, commit) {
    const add = ['worktree', 'add', '--detach', '--quiet', folder, commit];
    const added = await git.run([...NO_HOOKS, ...add]);
    if (added.exitCode !== 0)
        return { unavailable: `commit ${commit} could not be checked out (${reasonOf(added)})` };
    await fillSubmodules(git, folder);
    // Not trimmed: a folder's name may begin with a space.
    const prefix = (await git.run(['rev-parse', '--show-prefix'])).stdout.replace(/\r?\n$/, '');
    const root = (0,external_node_path_.join)(folder, prefix);
    if ((await (0,promises_.stat)(root).catch(() => undefined))?.isDirectory())
        return root;
    return { unavailable: `commit ${commit} has no folder '${prefix.replace(/\/$/, '')}'` };
}
/**
 * All of them count as active for this one call: `--init` would write that into the configuration that all trees share.
 * A failure is none here: the commit may well build without, and what does need them will say so.
 */
async function fillSubmodules(git, folder) {
    if ((await (0,promises_.stat)((0,external_node_path_.join)(folder, '.gitmodules')).catch(() => undefined)) === undefined)
        return;
    const update = ['-c', 'submodule.active=.', 'submodule', 'update', '--recursive', '--quiet'];
    const args = [...NO_HOOKS, '-C', folder, ...update];
    const { exitCode } = await git.run(args);
    if (exitCode !== 0 && git.hasToken)
        await git.run(args, { withToken: true });
}
/**
 * Never throws: what stays behind in a temporary folder must not cost a verdict. Git is asked again once the folder
 * is gone, since it keeps the record of a tree that it cannot delete. Not by `worktree prune`: that would also drop
 * what a developer's own trees on a drive that is not mounted just now consist of.
 */
async function remove(git, folder) {
    const forget = async () => {
        const { exitCode } = await git.run([...NO_HOOKS, 'worktree', 'remove', '--force', folder]);
        return exitCode === 0;
    };
    const forgotten = await forget().catch(() => false);
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    if (!forgotten)
        await forget().catch(() => false);
}
/** What runs that were killed left: records without a folder, and old folders. Only those of this repository. */
async function removeAbandoned(git) {
    const { stdout } = await git.run(['worktree', 'list', '--porcelain']);
    for (const line of stdout.split('\n')) {
        const folder = /^worktree (.+)$/.exec(line)?.[1];
        if (folder === undefined || !OWN_NAME.test((0,external_node_path_.basename)(folder)))
            continue;
        if (await isAbandoned(folder))
            await remove(git, folder);
    }
}
async function isAbandoned(folder) {
    const entry = await (0,promises_.stat)(folder).catch(() => undefined);
    return entry === undefined || Date.now() - entry.mtimeMs > ABANDONED_AFTER_MS;
}

;// CONCATENATED MODULE: ./lib/adapters/git.js
/**
 * The `Git` port over the real git. It reads, and fetches history that a shallow clone lacks. For `checkOut` it writes
 * a tree of its own into the temporary folder, and the record of it into `.git/worktrees`, until that is disposed of.
 * It never writes a branch, a tag, the configuration, the index or the working tree of the repository itself.
 */









const LINK_MODE = '120000';
const MAX_LINKS = 5;
/** Names tried, in this order, where neither the remote nor the configuration tells. */
const COMMON_DEFAULTS = ['main', 'master'];
/**
 * Opens the repository that holds `root`. Paths are relative to `root` with forward slashes. `env.CI` decides
 * whether uncommitted changes are part of the change: they are a developer's work, but a build's litter in CI.
 * Its methods throw a ProblemError where git refuses the directory or fails.
 */
function openGit(options) {
    const git = createGitProcess(options);
    const inCi = isTrue(options.env.CI) || isTrue(options.env.GITHUB_ACTIONS);
    return {
        ...createHistory(git),
        head: () => resolveCommit(git, 'HEAD'),
        branch: () => symbolicRef(git, 'HEAD'),
        defaultBranch: () => findDefaultBranch(git),
        changedFiles: (base) => listChanges(git, base, !inCi),
        commits: (base, head) => listCommits(git, base, head),
        show: (commit, path) => showFile(git, commit, path),
        checkOut: (commit) => checkOut(git, commit, options.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)()),
    };
}
async function symbolicRef(git, ref) {
    const { exitCode, stdout } = await git.run(['symbolic-ref', '--quiet', '--short', ref]);
    return exitCode === 0 ? stdout.trim() : undefined;
}
/** The remote's own answer, else the configured name, else a usual one; the last two only if there is such a branch. */
async function findDefaultBranch(git) {
    const remote = await findRemote(git);
    const remoteHead = remote && (await symbolicRef(git, `refs/remotes/${remote}/HEAD`));
    if (remoteHead)
        return remoteHead.slice(`${remote}/`.length);
    const configured = await git.run(['config', '--get', 'init.defaultBranch']);
    const names = [configured.stdout.trim(), ...COMMON_DEFAULTS].filter(Boolean);
    for (const name of names) {
        const refs = [`refs/heads/${name}`, ...(remote ? [`refs/remotes/${remote}/${name}`] : [])];
        const found = await git.run(['for-each-ref', '--format=%(refname)', ...refs]);
        if (refs.some((ref) => found.stdout.split('\n').includes(ref)))
            return name;
    }
    return undefined;
}
/** Follows links inside the commit, as the working tree would; one that leads out of it is no file. */
async function showFile(git, commit, path) {
    const known = await resolveCommit(git, commit);
    if (known === undefined)
        throw badCommit(commit);
    if (leavesRoot(path))
        throw badPath(path);
    let wanted = external_node_path_.posix.normalize(path);
    for (let links = 0; links <= MAX_LINKS && !leavesRoot(wanted); links += 1) {
        const args = ['ls-tree', '-z', known, '--', wanted];
        const entry = await git.text(args, { env: { GIT_LITERAL_PATHSPECS: '1' } });
        const [mode = '', type, object] = entry.split(/[ \t]/, 3);
        if (type !== 'blob' || object === undefined)
            return undefined;
        const text = await git.text(['cat-file', 'blob', object]);
        if (mode !== LINK_MODE)
            return text;
        wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(wanted), text);
    }
    return undefined;
}
function leavesRoot(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal === '..' || normal.startsWith('../') || /^[/\\]|\0/.test(path);
}
function isTrue(value) {
    return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
function badPath(path) {
    const message = `${JSON.stringify(path)} leaves the repository`;
    const hint = 'Name a path inside it.';
    return new problem.ProblemError([{ code: 'path-outside-root', severity: 'error', message, hint }]);
}
function badCommit(commit) {
    const message = `'${commit}' is not a commit of this clone`;
    const hint = 'Fetch it first, or check out with `fetch-depth: 0`.';
    return new problem.ProblemError([{ code: 'git-commit-unknown', severity: 'error', message, hint }]);
}


/***/ }),

/***/ 83192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   readPath: () => (/* binding */ readPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51246);
/**
 * Reads files that a person names on the command line: anywhere on the machine, so not below a root
 * and not through the `FileSystem` port. What cannot be read is a mistake of usage, said with its path.
 */



/**
 * Streams the bytes of one file.
 * @throws ProblemError where it is missing, a directory, or may not be read; before the first chunk.
 */
async function* readPath(path) {
    await checkReadable(path);
    try {
        // A pipe (`<(command)`) has no size and cannot be reopened, so the stream decides, not stat.
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
            yield chunk;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function checkReadable(path) {
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (!entry.isDirectory())
        return;
    throw inputError('input-directory', `'${path}' is a directory`, 'Name the files in it.');
}
/** Turns what the operating system said into a problem that names the path. */
function unreadable(path, cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return inputError('input-missing', `'${path}' does not exist`, 'Check the path.', cause);
    const reason = code ?? (cause instanceof Error ? cause.message : String(cause));
    const hint = 'Check that the file may be read.';
    return inputError('input-unreadable', `'${path}' cannot be read (${reason})`, hint, cause);
}
/** `ENOENT` and its like; undefined for errors that no system call made. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function inputError(code, message, hint, cause) {
    const options = cause === undefined ? {} : { cause };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__.ProblemError([{ code, severity: 'error', message, hint }], options);
}


/***/ })

};
