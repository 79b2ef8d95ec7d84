export const id = 4770;
export const ids = [4770];
export const modules = {

/***/ 14770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectProject: () => (/* binding */ detect_detectProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/config/detect/install-hint.js
/** How to get a tool that is missing, by operating system. */
const INSTALLATIONS = {
    go: {
        linux: 'sudo apt-get install golang-go',
        darwin: 'brew install go',
        win32: 'winget install GoLang.Go',
    },
    'a C compiler': {
        linux: 'sudo apt-get install gcc libc6-dev',
        darwin: 'xcode-select --install',
        win32: 'winget install BrechtSanders.WinLibs.POSIX.UCRT',
    },
    'clang-format': {
        linux: 'sudo apt-get install clang-format',
        darwin: 'brew install clang-format',
        win32: 'winget install LLVM.LLVM',
    },
    cmake: {
        linux: 'sudo apt-get install cmake',
        darwin: 'brew install cmake',
        win32: 'winget install Kitware.CMake',
    },
    deno: {
        linux: 'curl -fsSL https://deno.land/install.sh | sh',
        darwin: 'brew install deno',
        win32: 'winget install DenoLand.Deno',
    },
    gcovr: {
        linux: 'sudo apt-get install gcovr',
        darwin: 'brew install gcovr',
        win32: 'pip install gcovr',
    },
    gradle: {
        linux: 'sudo apt-get install gradle',
        darwin: 'brew install gradle',
        win32: 'winget install Gradle.Gradle',
    },
    java: {
        linux: 'sudo apt-get install default-jdk-headless',
        darwin: 'brew install openjdk',
        win32: 'winget install EclipseAdoptium.Temurin.21.JDK',
    },
    meson: {
        linux: 'sudo apt-get install meson',
        darwin: 'brew install meson',
        win32: 'pip install meson ninja',
    },
    make: {
        linux: 'sudo apt-get install make',
        darwin: 'xcode-select --install',
        win32: 'winget install GnuWin32.Make',
    },
    maven: {
        linux: 'sudo apt-get install maven',
        darwin: 'brew install maven',
        win32: 'winget install Apache.Maven',
    },
    python: {
        linux: 'sudo apt-get install python3 python3-venv',
        darwin: 'brew install python',
        win32: 'winget install Python.Python.3.13',
    },
    rust: {
        linux: "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh",
        darwin: 'brew install rustup && rustup default stable',
        win32: 'winget install Rustlang.Rustup',
    },
    node: {
        linux: 'sudo apt-get install nodejs npm',
        darwin: 'brew install node',
        win32: 'winget install OpenJS.NodeJS.LTS',
    },
};
/** The command that installs `tool`, on `os` as Node.js names it; Debian's for systems that are not known. */
function installCommand(tool, os) {
    const commands = INSTALLATIONS[tool];
    return os === 'darwin' || os === 'win32' ? commands[os] : commands.linux;
}

;// CONCATENATED MODULE: ./lib/config/detect/folders.js
/** Questions about paths of a tree, with forward slashes, that several toolchains ask. */

/** True for the directory itself too. */
function isWithin(path, directory) {
    return directory === '.' || path === directory || path.startsWith(`${directory}/`);
}
/** Those that lie below no other one. */
function topmost(directories) {
    const different = [...new Set(directories)];
    return different.filter((directory) => !different.some((other) => other !== directory && isWithin(directory, other)));
}
/** True where no folder between `from` and the file is called so, or is hidden. */
function isOutside(path, from, names) {
    const folders = external_node_path_.posix.relative(from, path).split('/').slice(0, -1);
    return !folders.some((name) => name.startsWith('.') || names.has(name));
}

;// CONCATENATED MODULE: ./lib/config/detect/start-of-file.js
const ENOUGH_BYTES = 256 * 1024;
async function startOfFile(files, path) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of files.read(path)) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > ENOUGH_BYTES)
            break;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/config/detect/cpp/cmake-projects.js
/**
 * Finds the CMake projects of a tree, and what there is to run in each, by the text of their lists: to run CMake would be
 * to run the project. https://cmake.org/cmake/help/latest/manual/cmake-language.7.html
 */



const MAX_PROJECTS = 50;
const MAX_LISTS = 500;
const NOT_OWN = new Set([
    ...['build', 'out', 'third_party', 'third-party', 'thirdparty', '3rdparty', 'external'],
    ...['extern', 'vendor', 'deps', '_deps', 'node_modules', 'fixtures', 'testdata', 'templates'],
]);
const TESTS = /\b(?:enable_testing|add_test|(?:gtest|catch|doctest)_discover_tests|gtest_add_tests)\s*\(|\binclude\s*\(\s*CTest\s*\)/i;
const LINKS = /\btarget_link_libraries\s*\(\s*([\w.+-]+)\s([^)]{0,4000})\)/gi;
const GOOGLE_BENCHMARK = /(?:^|\s)(?:benchmark::)?benchmark(?:_main)?(?=\s|$)/;
/** Topmost projects by directory: what lies below another one is a part of it, or its business. */
async function findCmakeProjects(files, folder) {
    const all = await files.glob(['**/CMakeLists.txt'], folder);
    const lists = all.filter((path) => isOutside(path, folder, NOT_OWN));
    const top = topmost(lists.map((path) => external_node_path_.posix.dirname(path)));
    const found = [];
    for (const directory of top.slice(0, MAX_PROJECTS)) {
        const own = lists.filter((path) => isWithin(path, directory)).slice(0, MAX_LISTS);
        const project = await describe(files, directory, own);
        if (project !== undefined)
            found.push(project);
    }
    return found;
}
/** Undefined where the topmost list begins no project: something else includes it. */
async function describe(files, directory, lists) {
    const texts = new Map();
    for (const path of lists)
        texts.set(path, withoutComments(await startOfFile(files, path)));
    const root = texts.get(external_node_path_.posix.join(directory, 'CMakeLists.txt')) ?? '';
    if (!/\bproject\s*\(/i.test(root))
        return undefined;
    return {
        directory,
        hasTests: [...texts.values()].some((text) => TESTS.test(text)),
        benchmarks: [...texts].flatMap(([path, text]) => benchmarksOf(text, external_node_path_.posix.relative(directory, external_node_path_.posix.dirname(path)))),
        isFormatted: await files.exists(external_node_path_.posix.join(directory, '.clang-format')),
    };
}
/** A folder of lists has a folder of the build of the same name. */
function benchmarksOf(text, folder) {
    // They become words of a command.
    if (!/^[\w./-]*$/.test(folder))
        return [];
    return [...text.matchAll(LINKS)]
        .filter(([, name = '', linked = '']) => {
        const isProgram = new RegExp(`\\badd_executable\\s*\\(\\s*${escaped(name)}\\s`, 'i');
        return GOOGLE_BENCHMARK.test(linked) && isProgram.test(text) && /^\w[\w.-]*$/.test(name);
    })
        .map(([, name = '']) => ({ name, program: external_node_path_.posix.join(folder, name) }));
}
function escaped(name) {
    return name.replace(/[.+]/g, '\\$&');
}
function withoutComments(text) {
    return text.replace(/#\[(=*)\[[\s\S]*?\]\1\]|#.*$/gm, '');
}

;// CONCATENATED MODULE: ./lib/config/detect/read-manifest.js
/** Undefined where there is none. Throws a ProblemError with the place of what is no TOML. */
async function readManifest(files, path) {
    const text = await files.readText(path);
    if (text === undefined)
        return undefined;
    const [{ readToml }, { SourceText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(2585)]).then(__webpack_require__.bind(__webpack_require__, 42585)),
        __webpack_require__.e(/* import() */ 8406).then(__webpack_require__.bind(__webpack_require__, 28406)),
    ]);
    return tableOf(readToml(text, new SourceText(path, text)));
}
/** The value as a table; an empty one for anything else. */
function tableOf(value) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isTable ? Object.fromEntries(Object.entries(value)) : {};
}
/** What is text of a list. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/config/detect/cpp/preset-build.js
/** What a configure preset and the build preset on it come to, as far as that can be told without running CMake. */

/** It becomes a word of a command. */
const SAFE_NAME = /^\w[\w.+-]*$/;
const SAFE_FLAGS = /^[\w\s=+,./:-]*$/;
const MULTI_CONFIG = /Visual Studio|Xcode|Multi-Config/;
const GCC = /(?:^|[\\/])(?:[\w.-]*-)?(?:gcc|g\+\+|cc|c\+\+)(?:-[\d.]+)?$/;
/** Toolchains that take the compiler that is there. */
const SAME_COMPILER = /(?:vcpkg|conan_toolchain)\.cmake$/;
/** @param os as Node.js names it. */
function buildOf({ configure, build }, name, buildName, os) {
    const preset = configure.get(name) ?? {};
    const built = build.get(buildName ?? '') ?? {};
    const variables = tableOf(preset.cacheVariables);
    const isMultiConfig = textOf(preset.generator) === undefined
        ? os === 'win32'
        : MULTI_CONFIG.test(String(preset.generator));
    const fallback = isMultiConfig ? 'Debug' : undefined;
    return {
        configure: name,
        configuration: safe(built.configuration) ?? fallback,
        isMultiConfig,
        targets: (typeof built.targets === 'string' ? [built.targets] : textsOf(built.targets)).filter((target) => SAFE_NAME.test(target)),
        flags: { C: flagsOf(variables.CMAKE_C_FLAGS), CXX: flagsOf(variables.CMAKE_CXX_FLAGS) },
        isGcc: isGcc(preset, variables),
        env: plainEnvironment({ ...tableOf(preset.environment), ...tableOf(built.environment) }),
    };
}
function isGcc(preset, variables) {
    const { CC, CXX } = tableOf(preset.environment);
    const { CMAKE_C_COMPILER, CMAKE_CXX_COMPILER, CMAKE_TOOLCHAIN_FILE } = variables;
    const compilers = [CC, CXX, ...[CMAKE_C_COMPILER, CMAKE_CXX_COMPILER].map(variableText)];
    const toolchain = textOf(preset.toolchainFile) ?? variableText(CMAKE_TOOLCHAIN_FILE);
    const isOwn = toolchain !== undefined && !SAME_COMPILER.test(toolchain);
    return !isOwn && compilers.every((one) => typeof one !== 'string' || GCC.test(one));
}
function flagsOf(variable) {
    const value = variableText(variable) ?? '';
    return SAFE_FLAGS.test(value) ? value.trim() : undefined;
}
/** Written plainly, or with its type. */
function variableText(variable) {
    return textOf(variable) ?? textOf(tableOf(variable).value);
}
/** Without what CMake would have to expand. */
function plainEnvironment(environment) {
    const plain = Object.entries(environment).filter((entry) => /^[A-Za-z_]\w*$/.test(entry[0]) && typeof entry[1] === 'string' && !/\$\w*\{/.test(entry[1]));
    return Object.fromEntries(plain);
}
const textOf = (value) => (typeof value === 'string' ? value : undefined);
function safe(value) {
    const text = textOf(value);
    return text !== undefined && SAFE_NAME.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/config/detect/cpp/preset-condition.js
/**
 * Whether a preset can be used on this machine. What takes more than its operating system to tell does not hold here:
 * CMake would refuse such a preset, or choose it by an environment that another run has not got.
 * https://cmake.org/cmake/help/latest/manual/cmake-presets.7.html#condition
 */

const SYSTEMS = { linux: 'Linux', darwin: 'Darwin' };
/** @param os as Node.js names it. */
function macrosOf(name, preset, os) {
    const generator = typeof preset.generator === 'string' ? preset.generator : '';
    return { presetName: name, generator, hostSystemName: SYSTEMS[os] ?? 'Windows' };
}
function holds(condition, macros) {
    return decide(condition ?? true, macros) === true;
}
/** Undefined where it cannot be told. */
function decide(condition, macros) {
    if (typeof condition === 'boolean')
        return condition;
    const table = tableOf(condition);
    const { type } = table;
    if (typeof type !== 'string')
        return undefined;
    const plain = POSITIVE[type];
    if (plain !== undefined)
        return negated(decide({ ...table, type: plain }, macros));
    const text = (key) => expand(table[key], macros);
    switch (type) {
        case 'const':
            return table.value === true;
        case 'equals':
            return both(text('lhs'), text('rhs'), same);
        case 'inList':
            return any(textsOf(table.list).map((one) => both(text('string'), expand(one, macros), same)));
        case 'matches':
            return both(text('string'), text('regex'), matches);
        case 'not':
            return negated(decide(table.condition, macros));
        case 'anyOf':
            return any(conditionsOf(table, macros));
        case 'allOf':
            return negated(any(conditionsOf(table, macros).map(negated)));
        default:
            return undefined;
    }
}
const POSITIVE = {
    notEquals: 'equals',
    notInList: 'inList',
    notMatches: 'matches',
};
const same = (a, b) => a === b;
const negated = (value) => (value === undefined ? undefined : !value);
function both(a, b, compare) {
    return a === undefined || b === undefined ? undefined : compare(a, b);
}
function any(values) {
    if (values.includes(true))
        return true;
    return values.includes(undefined) ? undefined : false;
}
function conditionsOf({ conditions }, macros) {
    return Array.isArray(conditions) ? conditions.map((one) => decide(one, macros)) : [undefined];
}
/** Only what reads in every dialect alike, and takes no time to match. */
function matches(text, regex) {
    if (!/^\^?[\w -]*(?:\|[\w -]+)*\$?$/.test(regex))
        return undefined;
    return new RegExp(regex).test(text);
}
function expand(value, macros) {
    if (typeof value !== 'string')
        return undefined;
    const known = value.replace(/\$\{(presetName|generator|hostSystemName)\}/g, (_, name) => macros[name]);
    return known.includes('${') || /\$\w+\{/.test(known) ? undefined : known;
}

;// CONCATENATED MODULE: ./lib/config/detect/cpp/choose-preset.js
/**
 * Which presets a gate uses: those of the workflow or the tests that are named for it, else the only one there is. Its
 * builds go to folders of ours, so that a developer's stay as they are, and base and head have one each.
 */



/** Best first. */
const WANTED = [
    /^ci$/i,
    /^default$/i,
    /(?:^|[-_.])ci(?:$|[-_.])/i,
    /^tests?$/i,
    /^(?:dev|debug)$/i,
];
const OPTIMISED = [/(?:^|[-_.])bench/i, /^rel(?:ease)?$/i, /(?:^|[-_.])release(?:$|[-_.])/i];
/** Undefined where none can be used on this machine. */
function choosePresets(presets, os) {
    const usable = usablePresets(presets, os);
    const found = byWorkflow(usable) ?? byTest(usable) ?? byConfigure(usable);
    if (found === undefined)
        return undefined;
    const { configure, build, test, why, others } = found;
    const made = buildOf(usable, configure, build, os);
    const testTable = usable.test.get(test ?? '') ?? {};
    const configuration = textOf(testTable.configuration) ?? made.configuration;
    const bench = pick([...usable.configure.keys()], OPTIMISED, false)?.name ?? configure;
    return {
        chosen: {
            test: { ...made, configuration },
            ctest: test,
            bench: { ...buildOf(usable, bench, undefined, os), targets: [] },
        },
        others,
        why,
    };
}
/** Those of a workflow that are tested at its end. */
function byWorkflow({ workflow }) {
    const steps = (name) => stepsOf(workflow.get(name));
    const tested = [...workflow.keys()].filter((name) => steps(name).has('test'));
    const picked = pick(tested, WANTED, true);
    if (picked === undefined)
        return undefined;
    const { name, others } = picked;
    const configure = steps(name).get('configure') ?? '';
    const build = steps(name).get('build');
    return { configure, build, test: steps(name).get('test'), why: `workflow "${name}"`, others };
}
function byTest(presets) {
    const picked = pick([...presets.test.keys()], WANTED, true);
    if (picked === undefined)
        return undefined;
    const { name, others } = picked;
    const configure = textOf(presets.test.get(name)?.configurePreset) ?? '';
    const build = buildFor(presets, configure, name);
    return { configure, build, test: name, why: `test preset "${name}"`, others };
}
function byConfigure(presets) {
    const picked = pick([...presets.configure.keys()], WANTED, true);
    if (picked === undefined)
        return undefined;
    const { name, others } = picked;
    const build = buildFor(presets, name, name);
    return { configure: name, build, test: undefined, why: `configure preset "${name}"`, others };
}
/** The one of the wanted name; where there is none, the first of all if that will do. */
function pick(names, wanted, orFirst) {
    const pattern = wanted.find((one) => names.some((name) => one.test(name)));
    const fitting = pattern === undefined ? names : names.filter((name) => pattern.test(name));
    const [name, ...others] = pattern === undefined && !orFirst ? [] : fitting;
    return name === undefined ? undefined : { name, others };
}
function buildFor({ build }, configure, name) {
    const fitting = [...build].filter(([, preset]) => preset.configurePreset === configure);
    return (fitting.find(([own]) => own === name) ?? fitting[0])?.[0];
}
/** Shown ones with plain names, whose condition holds as does that of what they are built on. */
function usablePresets(presets, os) {
    const isUsable = ([name, preset]) => preset.hidden !== true &&
        SAFE_NAME.test(name) &&
        holds(preset.condition, macrosOf(name, preset, os));
    const configure = new Map([...presets.configure].filter(isUsable));
    const isBuilt = ([name, preset]) => isUsable([name, preset]) && configure.has(textOf(preset.configurePreset) ?? '');
    const build = new Map([...presets.build].filter(isBuilt));
    const test = new Map([...presets.test].filter(isBuilt));
    const known = { configure, build, test };
    const workflow = new Map([...presets.workflow].filter(([, preset]) => [...stepsOf(preset)].every(([type, name]) => known[type]?.has(name) ?? type === 'package')));
    return { configure, build, test, workflow };
}
/** Type → name of the preset, the first of each type. */
function stepsOf(workflow) {
    const steps = Array.isArray(workflow?.steps) ? workflow.steps.map(tableOf) : [];
    const named = steps.map(({ type, name }) => [textOf(type) ?? '', textOf(name) ?? '']);
    return new Map([...named].reverse());
}

;// CONCATENATED MODULE: ./lib/config/detect/cpp/presets-file.js
/**
 * Reads CMakePresets.json with what it includes and inherits. CMakeUserPresets.json is a developer's own, and not read.
 * https://cmake.org/cmake/help/latest/manual/cmake-presets.7.html
 */


/** Version of the file → that of CMake. */
const SINCE = [19, 20, 21, 23, 24, 25, 27, 28, 30, 31];
const SINCE_VERSION_11 = [4, 3];
const MOST_FILES = 50;
/** A preset's own, never had by those that inherit it. */
const NOT_INHERITED = new Set(['name', 'hidden', 'inherits', 'description', 'displayName']);
const MAPS = ['cacheVariables', 'environment'];
/** Undefined where there is none. */
async function readPresets(files, directory) {
    const path = external_node_path_.posix.join(directory, 'CMakePresets.json');
    if (!(await files.exists(path)))
        return undefined;
    const read = [];
    const open = [path];
    for (const at of open) {
        const file = await readFile(files, at);
        if (typeof file === 'string')
            return { unreadable: file };
        const included = textsOf(file.include).map((text) => includedPath(text, at, directory));
        const far = included.find((one) => one === undefined || one.startsWith('../'));
        if (included.length > 0 && included.includes(far))
            return { unreadable: `"${at}" includes what lies elsewhere` };
        for (const one of included)
            if (one !== undefined && !open.includes(one))
                open.push(one);
        if (open.length > MOST_FILES)
            return { unreadable: `"${at}" includes too many files` };
        read.push(file);
    }
    // What is included comes first: others build on it.
    const all = read.reverse();
    const presets = {
        configure: inherited(all, 'configurePresets'),
        build: inherited(all, 'buildPresets'),
        test: inherited(all, 'testPresets'),
        workflow: inherited(all, 'workflowPresets'),
    };
    return { presets, needs: newest(all.map(neededBy)) };
}
async function readFile(files, path) {
    const text = await files.readText(path);
    if (text === undefined)
        return `"${path}" does not exist`;
    try {
        return tableOf(JSON.parse(text));
    }
    catch {
        return `"${path}" is not JSON`;
    }
}
/** Undefined where only CMake can tell. */
function includedPath(text, from, directory) {
    const folder = external_node_path_.posix.dirname(from);
    const path = text.replace(/^\$\{sourceDir\}\//, `${external_node_path_.posix.relative(folder, directory) || '.'}/`);
    const plain = path.replace(/^\$\{fileDir\}\//, './');
    if (/^(?:[\\/]|[A-Za-z]:)|\$/.test(plain))
        return undefined;
    return external_node_path_.posix.join(folder, plain);
}
function neededBy(file) {
    const version = typeof file.version === 'number' ? file.version : 1;
    const { major, minor } = tableOf(file.cmakeMinimumRequired);
    const asked = [major, minor].map((part) => (typeof part === 'number' ? part : 0));
    const minorOf3 = SINCE[version - 1];
    const known = minorOf3 === undefined ? SINCE_VERSION_11 : [3, minorOf3];
    return newest([known, [asked[0] ?? 0, asked[1] ?? 0]]);
}
function newest(versions) {
    return [...versions].sort(([a, b], [c, d]) => c - a || d - b)[0] ?? [3, 19];
}
function inherited(files, key) {
    const own = new Map();
    for (const file of files)
        for (const preset of listOf(file[key])) {
            if (typeof preset.name === 'string' && !own.has(preset.name))
                own.set(preset.name, preset);
        }
    const merged = new Map();
    return new Map([...own.keys()].map((name) => [name, withParents(name, own, merged)]));
}
/** The first of several parents wins, and the preset itself over all of them. */
function withParents(name, own, merged) {
    const known = merged.get(name);
    if (known !== undefined)
        return known;
    const preset = own.get(name) ?? {};
    // What inherits itself, which CMake refuses, ends here.
    merged.set(name, preset);
    const { inherits } = preset;
    const parents = typeof inherits === 'string' ? [inherits] : textsOf(inherits);
    const lastWins = parents.map((one) => heritable(withParents(one, own, merged))).reverse();
    const maps = MAPS.map((key) => {
        const tables = [...lastWins, preset].map((one) => tableOf(one[key]));
        return [key, Object.assign({}, ...tables)];
    });
    const whole = { ...Object.assign({}, ...lastWins, preset), ...Object.fromEntries(maps) };
    merged.set(name, whole);
    return whole;
}
/** `"condition": null` holds, for the preset itself alone. */
function heritable(preset) {
    const entries = Object.entries(preset).filter(([key, value]) => !NOT_INHERITED.has(key) && !(key === 'condition' && value === null));
    return Object.fromEntries(entries);
}
function listOf(value) {
    return Array.isArray(value) ? value.map(tableOf) : [];
}

;// CONCATENATED MODULE: ./lib/config/detect/cpp/presets.js
/** The presets of one CMake project: which are used here, and why others are not. */



async function findPresets(directory, { cmake }, { files, probe }) {
    const path = external_node_path_.posix.join(directory, 'CMakePresets.json');
    const unused = (reason) => ({
        why: [],
        missing: [
            `${path}: its presets are not used, since ${reason}; where the build needs one, write its commands under \`tasks:\` in tollgate.yml.`,
        ],
    });
    const read = await readPresets(files, directory);
    if (read === undefined)
        return { why: [], missing: [] };
    if ('unreadable' in read)
        return unused(read.unreadable);
    const needs = read.needs.join('.');
    if (cmake !== undefined && isOlder(cmake, read.needs))
        return unused(`they need CMake ${needs} or later`);
    const choice = choosePresets(read.presets, probe.platform.os);
    if (choice === undefined)
        return unused('none of them can be used on this machine');
    const { chosen, others, why } = choice;
    const names = others.slice(0, 5).map((name) => `"${name}"`);
    const several = `${path}: ${why} is used, and ${names.join(', ')} could have been, too: name the one that the gate is to use \`ci\`, or write its commands under \`tasks:\` in tollgate.yml.`;
    return { presets: chosen, why: [why], missing: others.length === 0 ? [] : [several] };
}
/** @param cmake what it says of itself: `cmake version 3.25.1`. What is not understood is new. */
function isOlder(cmake, [major, minor]) {
    const found = /version (\d+)\.(\d+)/.exec(cmake)?.slice(1).map(Number) ?? [];
    const [ownMajor = major, ownMinor = minor] = found;
    return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

// EXTERNAL MODULE: ./lib/model/task.js
var task = __webpack_require__(62672);
;// CONCATENATED MODULE: ./lib/config/detect/cpp/tasks.js
/** What to run for one CMake project: its tests with coverage, its benchmarks from a build of their own, its format. */


/** Apart from what a developer builds. */
const TEST_BUILD = `${task/* WORK_FOLDER */.B}/cmake-test`;
const BENCH_BUILD = `${task/* WORK_FOLDER */.B}/cmake-bench`;
const COVERAGE_FILE = `${TEST_BUILD}/coverage.xml`;
const MERGES_SINCE = 6;
const LANGUAGES = ['C', 'CXX'];
/** Ten samples of a twentieth of a second; without a unit, which older versions do not know. https://github.com/google/benchmark/blob/main/docs/user_guide.md */
const BENCHMARK_TIMES = '--benchmark_repetitions=10 --benchmark_min_time=0.05';
const SOURCES = "'*.c' '*.cc' '*.cpp' '*.cxx' '*.h' '*.hh' '*.hpp' '*.hxx'";
/** Neither the tests nor what others wrote. */
const NOT_COVERED = '(.+/)?(tests?|bench(marks?)?|third_party|external|_deps|build|\\.tollgate)/';
/** In the order in which they are best read. */
function cmakeTasks(project, machine) {
    return [
        ...(project.hasTests ? [testTask(project, machine)] : []),
        ...project.benchmarks.map((target, at) => benchTask(target, at, project, machine)),
        ...(project.isFormatted && machine.hasClangFormat && !machine.isWindows ? [formatTask()] : []),
    ];
}
function testTask({ presets }, machine) {
    const tests = { kind: 'tests', format: 'junit', file: `${TEST_BUILD}/junit.xml` };
    const preset = presets?.test;
    const isMeasured = isCovered(preset, machine);
    const flags = isMeasured ? flagOptions(preset, '--coverage') : [];
    const type = preset === undefined ? ['-DCMAKE_BUILD_TYPE=Debug'] : [];
    const configuration = preset === undefined ? 'Debug' : preset.configuration;
    const build = [
        [configure(preset, TEST_BUILD), ...type, ...flags].join(' '),
        buildLine(TEST_BUILD, configuration, preset?.targets ?? []),
    ].join(' && ');
    const test = [
        'ctest',
        ...(presets?.ctest === undefined ? [] : ['--preset', presets.ctest]),
        `--test-dir ${TEST_BUILD}`,
        ...(configuration === undefined ? [] : [`-C ${configuration}`]),
        '--no-tests=error --output-on-failure --output-junit junit.xml',
    ].join(' ');
    const report = coverageReport(TEST_BUILD, COVERAGE_FILE, machine);
    const shell = isMeasured
        ? `${build} && { ${test} || code=$?; ${report} || code=$?; exit \${code:-0}; }`
        : `${build} && ${test}`;
    const coverage = { kind: 'coverage', format: 'cobertura', file: COVERAGE_FILE };
    return {
        name: 'test',
        command: { shell },
        yields: isMeasured ? [tests, coverage] : [tests],
        ...environmentOf(preset),
    };
}
/**
 * What gcovr has to say of a build, for a shell. Without the program by which CMake looks at the compiler, and where macros
 * make one function stand at several lines. https://gcovr.com/en/stable/guide/merging.html
 */
function coverageReport(folder, file, { gcovr }) {
    const [, major] = /gcovr (\d+)/.exec(gcovr ?? '') ?? [];
    const merges = Number(major ?? 0) >= MERGES_SINCE;
    return [
        `gcovr --root . --object-directory ${folder} --exclude-directories '.*/CompilerId[A-Z]+'`,
        ...(merges ? ['--merge-mode-functions=merge-use-line-min'] : []),
        // What it read is taken away, so that the next run begins at nothing.
        `--delete --exclude '${NOT_COVERED}' --exclude-throw-branches --xml ${file} ${folder}`,
    ].join(' ');
}
/** True where the results of the compiler are known to gcovr, and its flags are known to us. */
function isCovered(preset, { gcovr, isWindows }) {
    // cmd.exe has no short way to end with the code of the first.
    if (gcovr === undefined || isWindows)
        return false;
    return preset === undefined || (preset.isGcc && isKnown(preset));
}
/** A folder on the command line comes before that of the preset. */
function configure(preset, folder) {
    return preset === undefined
        ? `cmake -S . -B ${folder}`
        : `cmake --preset ${preset.configure} -B ${folder}`;
}
function buildLine(folder, configuration, targets) {
    return [
        `cmake --build ${folder}`,
        ...(configuration === undefined ? [] : [`--config ${configuration}`]),
        '--parallel',
        ...(targets.length === 0 ? [] : [`--target ${targets.join(' ')}`]),
    ].join(' ');
}
/** What is said on the command line takes the place of the preset's flags, and so repeats them. */
function flagOptions(preset, more) {
    return LANGUAGES.map((language) => {
        const own = preset?.flags[language] ?? '';
        const value = `${own === '' ? '' : `${own} `}${more}`;
        const option = `-DCMAKE_${language}_FLAGS=${value}`;
        return /[\s$]/.test(option) ? `"${option}"` : option;
    });
}
function isKnown({ flags }) {
    return LANGUAGES.every((language) => flags[language] !== undefined);
}
function environmentOf(preset) {
    const env = preset?.env ?? {};
    return Object.keys(env).length === 0 ? {} : { env };
}
/** One task a program: each has results of its own. */
function benchTask({ name, program }, at, { hasTests, presets }, { isWindows }) {
    const preset = presets?.bench;
    const result = `${BENCH_BUILD}/${name}.benchmarks.json`;
    // Base and head are to differ in nothing but the code, not in the paths that the compiler notes in it.
    const canMap = !isWindows && (preset === undefined || (preset.isGcc && isKnown(preset)));
    const map = canMap ? flagOptions(preset, '-ffile-prefix-map=$PWD=.') : [];
    const steps = [
        [configure(preset, BENCH_BUILD), '-DCMAKE_BUILD_TYPE=Release', ...map].join(' '),
        `cmake --build ${BENCH_BUILD} --config Release --parallel --target ${name}`,
        `${programPath(program, preset?.isMultiConfig ?? isWindows, isWindows)} ${BENCHMARK_TIMES} --benchmark_out_format=json --benchmark_out=${result}`,
    ];
    return {
        name: at === 0 ? 'bench' : `bench-${name}`,
        command: { shell: steps.join(' && ') },
        yields: [{ kind: 'benchmarks', format: 'google-benchmark', file: result }],
        needs: hasTests ? ['test'] : [],
        exclusive: true,
        ...environmentOf(preset),
    };
}
/** A generator that knows several configurations has a folder for each, beside what else is built there. */
function programPath(program, isMultiConfig, isWindows) {
    const [folder, name] = [external_node_path_.posix.dirname(program), external_node_path_.posix.basename(program)];
    const path = external_node_path_.posix.join(BENCH_BUILD, folder, isMultiConfig ? 'Release' : '', name);
    return isWindows ? `${path}.exe`.replaceAll('/', '\\') : path;
}
/**
 * The lines of the source that it shows are no findings. A style that this version does not know is one, not one a file.
 * https://clang.llvm.org/docs/ClangFormat.html
 */
function formatTask() {
    const files = `git ls-files -z -- ${SOURCES}`;
    return {
        name: 'clang-format',
        command: {
            shell: `out=$(clang-format --dump-config 2>&1 >/dev/null && ${files} | xargs -0 -r clang-format --dry-run -Werror 2>&1) || code=$?; printf '%s\\n' "$out" | grep -E '^[^ ].*:[0-9]+:[0-9]+: ' || true; exit \${code:-0}`,
        },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
        action: 'degrade',
        fix: { shell: `${files} | xargs -0 -r clang-format -i` },
    };
}

;// CONCATENATED MODULE: ./lib/config/detect/cpp/cpp.js
/** C and C++ built by CMake: every topmost CMakeLists.txt with a project is a suite. */





/** `ctest --output-junit`: https://cmake.org/cmake/help/latest/release/3.21.html */
const JUNIT_SINCE = [3, 21];
/** Builds that are known by sight, and what runs the tests of most. */
const OTHERS = [
    ['MODULE.bazel', 'Bazel', 'bazel test //...', 'bazel-testlogs/**/test.xml'],
    ['WORKSPACE', 'Bazel', 'bazel test //...', 'bazel-testlogs/**/test.xml'],
];
const cpp = {
    id: 'cpp',
    async detect(search) {
        const projects = await findCmakeProjects(search.files, search.folder);
        if (projects.length === 0)
            return { suites: [], sources: [], missing: await othersIn(search.files, search.folder) };
        const machine = await askMachine(search);
        const found = await Promise.all(projects.map((project) => detectProject(project, machine, search)));
        const suites = found.flatMap((one) => one.suites);
        return {
            suites,
            sources: found.flatMap((one) => one.sources),
            missing: [
                ...found.flatMap((one) => one.missing),
                ...(suites.length > 0 ? lacking(machine, projects, search) : []),
            ],
        };
    },
};
async function askMachine({ probe }) {
    const [cmake, gcovr, clangFormat] = await Promise.all([
        probe.version('cmake', ['--version']),
        probe.version('gcovr', ['--version']),
        probe.version('clang-format', ['--version']),
    ]);
    return {
        cmake,
        gcovr,
        hasClangFormat: clangFormat !== undefined,
        isWindows: probe.platform.os === 'win32',
    };
}
async function detectProject(found, machine, search) {
    const { presets, why, missing } = await findPresets(found.directory, machine, search);
    const project = presets === undefined ? found : { ...found, presets };
    const list = external_node_path_.posix.join(project.directory, 'CMakeLists.txt');
    const tasks = cmakeTasks(project, machine);
    const hasResults = project.hasTests || project.benchmarks.length > 0;
    const notes = [
        ...(project.hasTests ? [] : ['no tests']),
        ...(project.benchmarks.length > 0 ? ['Google Benchmark'] : []),
        ...why,
        ...(machine.cmake === undefined ? [] : [machine.cmake.split(/\r?\n/, 1)[0] ?? '']),
    ];
    const unmeasured = presets !== undefined && isCovered(undefined, machine) !== isCovered(presets.test, machine);
    return {
        suites: hasResults ? [{ workingDirectory: project.directory, tasks }] : [],
        sources: [`${list}: CMake${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`],
        missing: hasResults
            ? [...missing, ...(unmeasured && project.hasTests ? [notCovered(list, presets)] : [])]
            : [noResults(list)],
    };
}
function noResults(list) {
    return `${list}: CTest knows no tests of it: it takes \`enable_testing()\` and \`add_test(…)\`, or \`gtest_discover_tests(…)\` and the like; or write the command and the format of its results under \`tasks:\` in tollgate.yml.`;
}
function notCovered(list, { test }) {
    return `${list}: coverage is not measured: the compiler or the flags of the preset "${test.configure}" are not such that gcovr reads them.`;
}
function lacking({ cmake, gcovr, hasClangFormat }, projects, { probe }) {
    const install = (tool) => `\`${installCommand(tool, probe.platform.os)}\``;
    if (cmake === undefined)
        return [`CMake is not on the PATH: hosted runners have it, else ${install('cmake')}.`];
    return [
        ...(isOlder(cmake, JUNIT_SINCE)
            ? ['Tests need CMake 3.21 or later, which can write JUnit XML.']
            : []),
        ...(gcovr !== undefined
            ? []
            : [`Coverage of C and C++ is not measured: it takes ${install('gcovr')}.`]),
        ...(hasClangFormat || projects.every(({ isFormatted }) => !isFormatted)
            ? []
            : [`The format is not checked: it takes ${install('clang-format')}.`]),
    ];
}
async function othersIn(files, folder) {
    for (const [name, tool, command, results] of OTHERS) {
        const path = external_node_path_.posix.join(folder, name);
        if (await files.exists(path))
            return [
                `${path}: builds by ${tool} are not run by themselves: write \`${command}\`, with its results in ${results} (junit), under \`tasks:\` in tollgate.yml.`,
            ];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/config/detect/deno/deno.js
/** JavaScript and TypeScript tested by Deno: the deno.json of the folder, with its workspace. https://docs.deno.com/runtime/ */





const MANIFESTS = ['deno.json', 'deno.jsonc'];
const ENDINGS = '{ts,tsx,mts,js,jsx,mjs}';
/** https://docs.deno.com/runtime/reference/cli/test/ */
const deno_TESTS = [`**/{*_,*.,}test.${ENDINGS}`, `**/__tests__/**/*.${ENDINGS}`];
const BENCHMARKS = [`**/{*_,*.,}bench.${ENDINGS}`];
const deno_NOT_OWN = new Set(['node_modules', 'vendor', 'testdata', 'fixtures']);
const MOST_FILES_READ = 200;
const RESULTS = `${task/* WORK_FOLDER */.B}/deno-tests.xml`;
const COVERAGE_FOLDER = `${task/* WORK_FOLDER */.B}/deno-coverage`;
const deno_COVERAGE_FILE = `${task/* WORK_FOLDER */.B}/deno.info`;
/** A task that is one call, with what it is allowed: all that we take from it. */
const TASK = /"(?:test|test:ci)"\s*:\s*(?:\{\s*"command"\s*:\s*)?"deno test((?: -[\w=,./:@*-]+)*)"/;
/** What we say ourselves, or nobody means in a gate. */
const OURS = /^--(?:watch|coverage|junit-path|reporter|clean|doc)\b/;
const deno = {
    id: 'deno',
    async detect(search) {
        const { files, folder, probe } = search;
        const paths = MANIFESTS.map((name) => external_node_path_.posix.join(folder, name));
        const texts = await Promise.all(paths.map((path) => files.readText(path)));
        const at = texts.findIndex((text) => text !== undefined);
        const nothing = { suites: [], sources: [], missing: [] };
        if (at < 0)
            return nothing;
        const hasTests = await someContains(search, deno_TESTS, /\bDeno\.test\b|@std\/testing|jsr:@std\/test/);
        const hasBenchmarks = await someContains(search, BENCHMARKS, /\bDeno\.bench\b/);
        if (!hasTests && !hasBenchmarks)
            return nothing;
        const isWindows = probe.platform.os === 'win32';
        const version = (await probe.version('deno', ['--version']))?.split(/\r?\n/, 1)[0];
        const tasks = [
            ...(hasTests ? [deno_testTask(texts[at] ?? '', isWindows)] : []),
            ...(hasBenchmarks ? [deno_benchTask(hasTests)] : []),
            checkTask('deno-fmt', 'deno fmt --check', 'deno fmt'),
            checkTask('deno-lint', 'deno lint', 'deno lint --fix'),
        ];
        return {
            suites: [{ workingDirectory: folder, tasks }],
            sources: [`${paths[at] ?? ''}: Deno${version === undefined ? '' : ` (${version})`}`],
            missing: version === undefined ? [lacksDeno(search)] : [],
        };
    },
};
async function someContains({ files, folder }, globs, what) {
    const all = await files.glob(globs, folder);
    const own = all.filter((path) => isOutside(path, folder, deno_NOT_OWN));
    for (const path of own.slice(0, MOST_FILES_READ))
        if (what.test(await startOfFile(files, path)))
            return true;
    return false;
}
/** Without a task that says what tests may do, they may do all: nobody is there to be asked. */
function deno_testTask(manifest, isWindows) {
    const flags = TASK.exec(manifest)?.[1]?.trim().split(' ') ?? ['--allow-all'];
    const kept = flags.filter((flag) => flag !== '' && !OURS.test(flag));
    const words = ['deno', 'test', ...kept, `--junit-path=${RESULTS}`];
    const tests = { kind: 'tests', format: 'junit', file: RESULTS };
    // cmd.exe has no short way to end with the code of the first.
    if (isWindows)
        return { name: 'test', command: { argv: words }, yields: [tests] };
    const run = [...words, '--clean', `--coverage=${COVERAGE_FOLDER}`].join(' ');
    const report = `deno coverage --lcov --output=${deno_COVERAGE_FILE} ${COVERAGE_FOLDER}`;
    return {
        name: 'test',
        command: { shell: `${run} || code=$?; ${report} || code=\${code:-$?}; exit \${code:-0}` },
        yields: [tests, { kind: 'coverage', format: 'lcov', file: deno_COVERAGE_FILE }],
    };
}
/** https://docs.deno.com/runtime/reference/cli/bench/ */
function deno_benchTask(hasTests) {
    return {
        name: 'bench',
        command: { argv: ['deno', 'bench', '--allow-all', '--json'] },
        yields: [{ kind: 'benchmarks', format: 'deno-bench' }],
        needs: hasTests ? ['test'] : [],
        exclusive: true,
    };
}
function checkTask(name, check, fix) {
    const argv = (line) => ({ argv: line.split(' ') });
    return { name, command: argv(check), yields: [], action: 'degrade', fix: argv(fix) };
}
function lacksDeno({ probe }) {
    return `Deno is not on the PATH: use denoland/setup-deno in a workflow, else \`${installCommand('deno', probe.platform.os)}\`.`;
}

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/config/detect/go/modules.js
/** Finds the Go modules of a tree. https://go.dev/ref/mod#go-mod-file and https://go.dev/ref/mod#workspaces */

const MAX_MODULES = 200;
/** By convention no build sets these. https://go.dev/wiki/Modules#how-can-i-track-tool-dependencies-for-a-module */
const UNBUILT = /^\/\/(?:go:build|\s*\+build)\s+(?:ignore|tools?)\s*$/m;
const LINE_START = 64;
const TEST = /\nfunc (?:Test(?!Main\()|Example|Fuzz)/;
const BENCHMARK = /\nfunc Benchmark/;
/** All modules below `folder`, by directory; what Go itself leaves out (`vendor`, `testdata`, `_x`, `.x`) is left out. */
async function findGoModules(files, folder) {
    const paths = (await files.glob(['**/go.mod'], folder)).filter((path) => isOwn(path, folder));
    const found = [];
    for (const path of paths.slice(0, MAX_MODULES)) {
        const text = modules_withoutComments((await files.readText(path)) ?? '');
        const name = /^\s*module\s+(?:\(\s*)?"?([^\s"()]+)/m.exec(text)?.[1] ?? '';
        found.push({ directory: external_node_path_.posix.dirname(path), path: name, text });
    }
    const members = await readWorkspace(files, folder);
    const modules = [];
    for (const module of found)
        modules.push(await modules_describe(files, module, found, members));
    const leaning = modules.some((module) => module.leansOnWorkspace);
    return {
        modules: modules.map((m) => ({ ...m, canVerify: !leaning || m.workspace !== 'member' })),
        tooMany: paths.length > MAX_MODULES,
    };
}
/** Directories that `use` names; undefined without a go.work. */
async function readWorkspace(files, folder) {
    const text = await files.readText(external_node_path_.posix.join(folder, 'go.work'));
    if (text === undefined)
        return undefined;
    const lines = modules_withoutComments(text).replace(/\buse\s*\(([^)]*)\)/g, (_, block) => block.replace(/^\s*(?=\S)/gm, 'use '));
    const uses = lines.matchAll(/^\s*use\s+"?([^\s"]+)/gm);
    return new Set([...uses].map(([, path = '.']) => clean(external_node_path_.posix.join(folder, path))));
}
async function modules_describe(files, module, all, members) {
    const { directory, path, text } = module;
    const below = await files.glob(['**/*.go', 'vendor/modules.txt'], directory);
    const nested = all.map((m) => m.directory).filter((d) => d !== directory && within(d, directory));
    const isMine = (file) => isOwn(file, directory) && !nested.some((inner) => within(file, inner));
    const own = below.filter((file) => file.endsWith('.go') && isMine(file));
    const tests = own.filter((file) => file.endsWith('_test.go'));
    const workspace = members === undefined ? 'none' : members.has(directory) ? 'member' : 'apart';
    const siblings = all.filter((m) => m !== module && m.path !== '' && members?.has(m.directory));
    const words = new Set(text.split(/\s+/));
    return {
        path,
        directory,
        hasPackages: await anyBuilt(files, own),
        hasCode: await anyBuilt(files, own.filter((file) => !tests.includes(file))),
        hasTests: await anyMatch(files, tests, TEST),
        hasBenchmarks: await anyMatch(files, tests, BENCHMARK),
        isVendored: below.includes(external_node_path_.posix.join(directory, 'vendor/modules.txt')),
        workspace,
        leansOnWorkspace: workspace === 'member' && !words.has('replace') && siblings.some((m) => words.has(m.path)),
        formatted: formattedPaths(below.filter((file) => file.endsWith('.go')).map((file) => external_node_path_.posix.relative(directory, file)), (file) => isMine(external_node_path_.posix.join(directory, file))),
    };
}
async function anyBuilt(files, goFiles) {
    for (const path of goFiles) {
        if (!UNBUILT.test((await files.readText(path)) ?? ''))
            return true;
    }
    return false;
}
async function anyMatch(files, tests, start) {
    for (const path of tests) {
        const decoder = new TextDecoder('latin1');
        let unfinished = '\n';
        for await (const chunk of files.read(path)) {
            const text = unfinished + decoder.decode(chunk);
            if (start.test(text))
                return true;
            const lastLine = text.lastIndexOf('\n');
            // The start of a line decides; a line longer than this has been decided.
            unfinished = text.slice(lastLine, lastLine + LINE_START);
        }
    }
    return false;
}
/**
 * gofmt walks into vendored code, test data and nested modules alike. Gives the fewest paths that hold all own files
 * and none of those: `.` for most modules.
 */
function formattedPaths(goFiles, isMine) {
    const mixed = new Set(goFiles.filter((file) => !isMine(file)).flatMap(foldersOf));
    const own = goFiles.filter(isMine);
    const paths = new Set(own.map((file) => foldersOf(file).find((dir) => !mixed.has(dir)) ?? file));
    if (paths.size === 0)
        return ['.'];
    // A name that starts with a dash would be an option.
    return [...paths].map((path) => (path.startsWith('-') ? `./${path}` : path));
}
/** `.`, `a` and `a/b` for `a/b/c.go`. */
function foldersOf(file) {
    const parts = file.split('/').slice(0, -1);
    return ['.', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))];
}
function isOwn(path, from) {
    const folders = external_node_path_.posix.relative(from, path).split('/').slice(0, -1);
    return !folders.some((name) => /^(?:[._].*|vendor|testdata|node_modules)$/.test(name));
}
function within(path, directory) {
    return directory === '.' || path === directory || path.startsWith(`${directory}/`);
}
function clean(path) {
    const normal = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    return normal === '' ? '.' : normal;
}
function modules_withoutComments(text) {
    return text.replace(/\/\/.*$/gm, '');
}

;// CONCATENATED MODULE: ./lib/config/detect/go/race.js

/**
 * `RaceDetectorSupported`, with the Go version from which it holds where that is a recent one.
 * https://github.com/golang/go/blob/master/src/internal/platform/supported.go
 */
const RACE_PLATFORMS = {
    'linux/amd64': 0,
    'linux/arm64': 0,
    'linux/ppc64le': 0,
    'linux/s390x': 0,
    'linux/loong64': 26,
    'linux/riscv64': 26,
    'darwin/amd64': 0,
    'darwin/arm64': 0,
    'freebsd/amd64': 0,
    'netbsd/amd64': 0,
    'windows/amd64': 0,
};
/** Since then macOS needs no C compiler for it. https://go.dev/doc/go1.20#cgo */
const DARWIN_WITHOUT_CGO = 20;
/** Undefined where Go is missing or answers otherwise than it has ever done. */
async function readGoEnvironment(probe) {
    const names = ['GOVERSION', 'GOOS', 'GOARCH', 'CGO_ENABLED', 'CC'];
    const answer = await probe.version('go', ['env', ...names]);
    if (answer === undefined)
        return undefined;
    const [version = '', os = '', arch = '', cgo = '', compiler = ''] = answer.split(/\r?\n/);
    if (!/^\w+$/.test(os) || !/^\w+$/.test(arch))
        return undefined;
    const minor = /^go1\.(\d+)/.exec(version)?.[1];
    return {
        version: version.replace(/^go/, ''),
        os,
        arch,
        cgo: cgo === '1',
        compiler,
        ...(minor === undefined ? {} : { minor: Number(minor) }),
    };
}
/** Undefined where the race detector works, else one sentence why not, with what to do where something can be done. */
async function whyNoRace(go, probe) {
    const platform = `${go.os}/${go.arch}`;
    const since = Object.hasOwn(RACE_PLATFORMS, platform) ? RACE_PLATFORMS[platform] : undefined;
    // A development version is newer than any release that is known here.
    const minor = go.minor ?? Number.POSITIVE_INFINITY;
    if (since === undefined || minor < since)
        return `Go ${go.version} has no race detector for ${platform}`;
    if (go.os === 'darwin' && minor >= DARWIN_WITHOUT_CGO)
        return undefined;
    const [compiler = ''] = go.compiler.split(/\s+/);
    const found = compiler !== '' && (await probe.version(compiler, ['--version'])) !== undefined;
    if (!found)
        return `the race detector needs a C compiler: ${installCommand('a C compiler', probe.platform.os)}`;
    return go.cgo ? undefined : 'the race detector needs cgo, which CGO_ENABLED=0 turns off';
}

;// CONCATENATED MODULE: ./lib/config/detect/go/tasks.js
/** What to run for one Go module: its tests and benchmarks, and the checks that need no configuration. */

const tasks_COVERAGE_FILE = `${task/* WORK_FOLDER */.B}/coverage.out`;
const COVERAGE = {
    kind: 'coverage',
    format: 'go-coverprofile',
    file: tasks_COVERAGE_FILE,
};
/** `go mod tidy -diff`: https://go.dev/doc/go1.23#go-command */
const TIDY_DIFF_MINOR = 23;
/** In the order in which they are best read; `options` asks for more than every module gets. */
function goTasks(module, machine, options) {
    const platforms = module.hasPackages ? (options?.platforms ?? []) : [];
    const tasks = [
        ...(module.hasTests ? [tasks_testTask(module, machine)] : []),
        ...(module.hasBenchmarks ? [tasks_benchTask(module)] : []),
        ...checkTasks(module, machine),
        ...(options?.generate ? [generateTask()] : []),
        ...platforms.map((platform) => platformTask(platform, module, machine)),
    ];
    if (module.workspace !== 'apart')
        return tasks;
    return tasks.map((task) => ({ ...task, env: { ...task.env, GOWORK: 'off' } }));
}
function tasks_testTask({ hasCode }, { noRace }) {
    const race = noRace === undefined ? ['-race'] : [];
    const coverage = hasCode ? [`-coverprofile=${tasks_COVERAGE_FILE}`, '-covermode=atomic'] : [];
    return {
        name: 'test',
        command: { argv: ['go', 'test', ...race, '-json', ...coverage, './...'] },
        yields: [{ kind: 'tests', format: 'go-test-json' }, ...(hasCode ? [COVERAGE] : [])],
        ...(noRace === undefined ? {} : { notices: [`Tests run without -race: ${noRace}.`] }),
    };
}
/** Never with the race detector or coverage: both slow code down, and not evenly. */
function tasks_benchTask({ hasTests }) {
    const how = ['-benchmem', '-count=10', '-benchtime=100ms', '-timeout=30m'];
    return {
        name: 'bench',
        command: { argv: ['go', 'test', '-run=^$', '-bench=.', ...how, './...'] },
        yields: [{ kind: 'benchmarks', format: 'go-bench' }],
        needs: hasTests ? ['test'] : [],
        exclusive: true,
    };
}
function checkTasks(module, machine) {
    const canTidy = (machine.go?.minor ?? TIDY_DIFF_MINOR) >= TIDY_DIFF_MINOR;
    return [
        // Not -l: the diff tells the line, and is the fix itself.
        {
            name: 'gofmt',
            command: { argv: ['gofmt', '-d', ...module.formatted] },
            yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
            action: 'degrade',
            fix: { argv: ['gofmt', '-w', ...module.formatted] },
        },
        ...(module.hasPackages ? [vetTask(), buildTask('build', module, machine)] : []),
        ...(module.canVerify
            ? [{ name: 'mod-verify', command: { argv: ['go', 'mod', 'verify'] }, yields: [] }]
            : []),
        ...(canTidy && !module.leansOnWorkspace ? [tidyTask()] : []),
    ];
}
/** Vet and the compiler write to standard error. */
function vetTask() {
    return {
        name: 'vet',
        command: { shell: 'go vet ./... 2>&1' },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
    };
}
function buildTask(name, module, { isWindows }) {
    // With a vendor folder `readonly` would fetch from the network what lies there.
    const mode = module.isVendored ? 'vendor' : 'readonly';
    const nowhere = isWindows ? 'NUL' : '/dev/null';
    return {
        name,
        command: { shell: `go build -mod=${mode} -o ${nowhere} ./... 2>&1` },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
    };
}
function tidyTask() {
    return {
        name: 'mod-tidy',
        command: { argv: ['go', 'mod', 'tidy', '-diff'] },
        yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
        action: 'degrade',
        fix: { argv: ['go', 'mod', 'tidy'] },
    };
}
/** Alone, since it writes to the files that the others read. */
function generateTask() {
    return {
        name: 'generate',
        command: { shell: 'go generate ./... && git diff --no-color --no-ext-diff --exit-code -- .' },
        yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
        exclusive: true,
        fix: { argv: ['go', 'generate', './...'] },
    };
}
/** Without cgo: a C compiler for another platform is hardly ever there. */
function platformTask(platform, module, machine) {
    const [GOOS = '', GOARCH = ''] = platform.split('/');
    const task = buildTask(`build-${GOOS}-${GOARCH}`, module, machine);
    return { ...task, env: { GOOS, GOARCH, CGO_ENABLED: '0' } };
}

;// CONCATENATED MODULE: ./lib/config/detect/go/go.js
/** Go: every module is a suite. https://go.dev/ref/mod */






const go = {
    id: 'go',
    async detect(search) {
        const { files, probe, folder, options } = search;
        const { modules, tooMany } = await findGoModules(files, folder);
        if (modules.length === 0 && options.go !== undefined)
            throw noModule(folder);
        if (modules.length === 0)
            return { suites: [], sources: [], missing: [] };
        const environment = await readGoEnvironment(probe);
        const noRace = environment && (await whyNoRace(environment, probe));
        const isWindows = probe.platform.os === 'win32';
        const machine = { go: environment, noRace, isWindows };
        const anyPackages = modules.some((m) => m.hasPackages);
        // Where no module has tests, that is to be found out, not passed over.
        const judged = modules.some((m) => m.hasTests)
            ? modules
            : modules.map((m) => ({ ...m, hasTests: m.hasPackages || !anyPackages }));
        return {
            suites: judged.map((module) => ({
                workingDirectory: module.directory,
                tasks: goTasks(module, machine, options.go),
            })),
            sources: modules.map((module) => go_describe(module, environment?.version)),
            missing: [
                ...(environment === undefined ? [goMissing(search)] : []),
                ...(tooMany ? ['There are more than 200 Go modules: the rest is left out.'] : []),
            ],
        };
    },
};
function go_describe(module, version) {
    const file = external_node_path_.posix.join(module.directory, 'go.mod');
    const name = module.path === '' ? 'a module without a name' : `module ${module.path}`;
    const notes = [
        ...(version === undefined ? [] : [`Go ${version}`]),
        ...(module.hasTests ? [] : ['no tests']),
        ...(module.workspace === 'apart' ? ['not in go.work'] : []),
    ];
    return notes.length === 0 ? `${file}: ${name}` : `${file}: ${name} (${notes.join(', ')})`;
}
function goMissing({ probe }) {
    const command = installCommand('go', probe.platform.os);
    return `Go is not on the PATH, or does not work here: use actions/setup-go in a workflow, else \`${command}\`.`;
}
/** What is asked for and cannot be checked is never passed over. */
function noModule(folder) {
    const where = folder === '.' ? 'the repository' : `'${folder}'`;
    const message = `go: there is no go.mod in ${where} to check`;
    const hint = 'remove the section `go`, or name the folder of the module by the input working-directory';
    return new problem.ProblemError([{ code: 'go-module-missing', severity: 'error', message, hint }]);
}

;// CONCATENATED MODULE: ./lib/config/detect/java/gradle.js
/**
 * Java and Kotlin built by Gradle: every topmost build is a suite, its projects are in it.
 * https://docs.gradle.org/current/userguide/java_testing.html
 */



const MAX_BUILDS = 50;
const gradle_NOT_OWN = new Set(['build', 'buildSrc', 'node_modules', 'resources']);
const SCRIPTS = ['**/{settings,build}.gradle', '**/{settings,build}.gradle.kts'];
const gradle_TESTS = ['**/src/test/**/*.{java,kt,groovy,scala}'];
const gradle = {
    id: 'gradle',
    async detect(search) {
        const builds = await findBuilds(search.files, search.folder);
        if (builds.length === 0)
            return { suites: [], sources: [], missing: [] };
        const { probe } = search;
        const isWindows = probe.platform.os === 'win32';
        const found = builds.map((build) => detectBuild(build, isWindows));
        const needsGradle = builds.some(({ hasWrapper }) => !hasWrapper);
        const lacksGradle = needsGradle && (await probe.version('gradle', ['--version'])) === undefined;
        const lacksJava = (await probe.version('java', ['--version'])) === undefined;
        return {
            suites: found.flatMap(({ suites }) => suites),
            sources: found.flatMap(({ sources }) => sources),
            missing: [
                ...found.flatMap(({ missing }) => missing),
                ...(lacksJava ? [lacks(search, 'java', 'Java', 'actions/setup-java')] : []),
                ...(lacksGradle ? [lacks(search, 'gradle', 'Gradle', 'gradle/actions/setup-gradle')] : []),
            ],
        };
    },
};
async function findBuilds(files, folder) {
    const all = await files.glob(SCRIPTS, folder);
    const scripts = all.filter((path) => isOutside(path, folder, gradle_NOT_OWN));
    const top = topmost(scripts.map((path) => external_node_path_.posix.dirname(path)));
    const builds = [];
    for (const directory of top.slice(0, MAX_BUILDS)) {
        // A project that is moving from one to the other is built by what has been there longer.
        if ((await files.glob(['pom.xml'], directory)).length > 0)
            continue;
        const texts = [];
        for (const path of scripts.filter((one) => isWithin(one, directory)))
            texts.push((await files.readText(path)) ?? '');
        builds.push({
            directory,
            hasTests: (await files.glob(gradle_TESTS, directory)).length > 0,
            hasWrapper: (await files.glob(['gradlew', 'gradlew.bat'], directory)).length > 0,
            script: gradle_withoutComments(texts.join('\n')),
        });
    }
    return builds;
}
function detectBuild(build, isWindows) {
    const run = program(build, isWindows);
    const jmh = /\bme\.champeau\.jmh\b/.test(build.script);
    const jmhAsJson = /\bresultFormat\b[^\n]{0,40}["']JSON["']/i.test(build.script);
    const covered = measuresCoverage(build);
    const tasks = [
        ...(build.hasTests ? [gradle_testTask(run, covered)] : []),
        ...(jmh && jmhAsJson ? [gradle_benchTask(run, build.hasTests)] : []),
        ...(/\bcom\.diffplug\.spotless\b/.test(build.script) ? [spotlessTask(run)] : []),
    ];
    const at = build.directory === '.' ? 'Gradle build' : `${build.directory}: Gradle build`;
    const notes = [...(build.hasTests ? [] : ['no tests']), ...(jmh ? ['JMH'] : [])];
    return {
        suites: tasks.length === 0 ? [] : [{ workingDirectory: build.directory, tasks }],
        sources: [notes.length === 0 ? at : `${at} (${notes.join(', ')})`],
        missing: [
            ...(build.hasTests && !covered
                ? [
                    `${at}: coverage is not measured: it takes the plugin \`jacoco\`, and \`reports { xml.required = true }\` in jacocoTestReport.`,
                ]
                : []),
            ...(jmh && !jmhAsJson
                ? [`${at}: benchmarks are not run: it takes \`resultFormat = 'JSON'\` in its section jmh.`]
                : []),
        ],
    };
}
/** Without an order of its own Gradle writes the report as HTML alone. */
function measuresCoverage({ script }) {
    const plugin = /\bid\s*\(?\s*["']jacoco["']|^\s*jacoco\s*$|apply plugin:\s*["']jacoco["']/m;
    return (plugin.test(script) && /\bxml\b[^\n]{0,20}\b(?:required|enabled)\b[^\n]{0,20}true/.test(script));
}
/** Results of tests that are up to date would be those of another run. */
function gradle_testTask(run, covered) {
    const report = covered ? ' jacocoTestReport' : '';
    return {
        name: 'test',
        command: { shell: `${run} cleanTest test${report} --continue` },
        yields: [
            { kind: 'tests', format: 'junit', file: '**/build/test-results/test/TEST-*.xml' },
            ...(covered
                ? [
                    {
                        kind: 'coverage',
                        format: 'jacoco',
                        file: '**/build/reports/jacoco/test/jacocoTestReport.xml',
                    },
                ]
                : []),
        ],
    };
}
function gradle_benchTask(run, hasTests) {
    return {
        name: 'bench',
        command: { shell: `${run} jmh` },
        yields: [{ kind: 'benchmarks', format: 'jmh', file: '**/build/results/jmh/results.json' }],
        needs: hasTests ? ['test'] : [],
        exclusive: true,
    };
}
function spotlessTask(run) {
    return {
        name: 'spotless',
        command: { shell: `${run} spotlessCheck` },
        yields: [],
        action: 'degrade',
        exclusive: true,
        fix: { shell: `${run} spotlessApply` },
    };
}
function program({ hasWrapper }, isWindows) {
    const wrapper = isWindows ? 'gradlew.bat' : 'sh gradlew';
    return `${hasWrapper ? wrapper : 'gradle'} --console=plain`;
}
function gradle_withoutComments(text) {
    return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
function lacks({ probe }, tool, name, action) {
    const command = installCommand(tool, probe.platform.os);
    return `${name} is not on the PATH: use ${action} in a workflow, else \`${command}\`.`;
}

;// CONCATENATED MODULE: ./lib/config/detect/java/maven-projects.js
/** Finds the Maven builds of a tree. https://maven.apache.org/guides/introduction/introduction-to-the-pom.html */


const maven_projects_MAX_BUILDS = 50;
/** What a build copies, and what tests only read, is no build of its own. */
const maven_projects_NOT_OWN = new Set(['target', 'build', 'node_modules', 'resources']);
const maven_projects_TESTS = ['**/src/test/**/*.{java,kt,groovy,scala}'];
/** Topmost builds by directory: a pom.xml below another one is a module of it, or its business. */
async function findMavenBuilds(files, folder) {
    const all = await files.glob(['**/pom.xml'], folder);
    const poms = all.filter((path) => isOutside(path, folder, maven_projects_NOT_OWN));
    const top = topmost(poms.map((path) => external_node_path_.posix.dirname(path)));
    const builds = [];
    for (const directory of top.slice(0, maven_projects_MAX_BUILDS)) {
        const own = poms.filter((path) => isWithin(path, directory));
        builds.push(await maven_projects_describe(files, directory, own));
    }
    return builds;
}
async function maven_projects_describe(files, directory, poms) {
    const texts = new Map();
    for (const path of poms)
        texts.set(path, maven_projects_withoutComments((await files.readText(path)) ?? ''));
    const plugins = new Set([...texts.values()].flatMap(artifactsOf));
    const jmh = [...texts].find(([, text]) => artifactsOf(text).includes('jmh-core'));
    const tests = await files.glob(maven_projects_TESTS, directory);
    return {
        directory,
        hasTests: tests.length > 0,
        plugins,
        hasWrapper: (await files.glob(['mvnw', 'mvnw.cmd'], directory)).length > 0,
        jmh: jmh && jmhModule(external_node_path_.posix.relative(directory, external_node_path_.posix.dirname(jmh[0])) || '.', jmh[1]),
    };
}
/** The archetype of JMH packs all into one jar by the shade plugin. https://github.com/openjdk/jmh#preferred-usage-command-line */
function jmhModule(module, pom) {
    const name = /<finalName>\s*([\w.-]+)\s*<\/finalName>/.exec(pom)?.[1];
    // It becomes a word of a command.
    const isPlain = /^[\w.][\w./-]*$/.test(module);
    const packs = artifactsOf(pom).includes('maven-shade-plugin');
    const jar = packs && isPlain && name !== undefined
        ? external_node_path_.posix.join(module, 'target', `${name}.jar`)
        : undefined;
    return { module, jar };
}
function artifactsOf(pom) {
    return [...pom.matchAll(/<artifactId>\s*([\w.-]+)\s*<\/artifactId>/g)].map(([, id = '']) => id);
}
function maven_projects_withoutComments(text) {
    return text.replace(/<!--[\s\S]*?-->/g, '');
}

;// CONCATENATED MODULE: ./lib/config/detect/java/maven.js
/** Java and Kotlin built by Maven: every topmost pom.xml is a suite, its modules are in it. */




const JMH_RESULT = `${task/* WORK_FOLDER */.B}/jmh-result.json`;
/**
 * Three seconds a benchmark, and ten samples: by default JMH takes eight minutes. Fixed here, since annotations are
 * often made for long looks at one benchmark.
 */
const JMH_TIMES = '-f 1 -wi 5 -w 200ms -i 10 -r 200ms';
const maven = {
    id: 'maven',
    async detect(search) {
        const builds = await findMavenBuilds(search.files, search.folder);
        if (builds.length === 0)
            return { suites: [], sources: [], missing: [] };
        const { probe } = search;
        const [java, mvn] = await Promise.all([
            probe.version('java', ['--version']),
            probe.version('mvn', ['--version']),
        ]);
        const found = builds.map((build) => maven_detectBuild(build, search, java));
        const lacksMaven = mvn === undefined && builds.some(({ hasWrapper }) => !hasWrapper);
        return {
            suites: found.flatMap(({ suites }) => suites),
            sources: found.flatMap(({ sources }) => sources),
            missing: [
                ...found.flatMap(({ missing }) => missing),
                ...(java === undefined ? [maven_lacks(search, 'java', 'Java', 'actions/setup-java')] : []),
                ...(lacksMaven ? [maven_lacks(search, 'maven', 'Maven', 'the image of the runner')] : []),
            ],
        };
    },
};
function maven_detectBuild(build, { probe }, java) {
    const pom = external_node_path_.posix.join(build.directory, 'pom.xml');
    const isWindows = probe.platform.os === 'win32';
    const tasks = [
        ...(build.hasTests ? [maven_testTask(build, isWindows)] : []),
        ...(build.jmh?.jar === undefined
            ? []
            : [maven_benchTask(build, build.jmh, build.jmh.jar, isWindows)]),
        ...(build.plugins.has('spotless-maven-plugin') ? [maven_spotlessTask(build, isWindows)] : []),
    ];
    const version = java?.split(/\r?\n/, 1)[0];
    const notes = [
        ...(build.hasTests ? [] : ['no tests']),
        ...(build.jmh === undefined ? [] : ['JMH']),
        ...(version === undefined ? [] : [version]),
    ];
    return {
        suites: tasks.length === 0 ? [] : [{ workingDirectory: build.directory, tasks }],
        sources: [`${pom}: Maven (${notes.join(', ')})`],
        missing: [
            ...(build.hasTests && !build.plugins.has('jacoco-maven-plugin') ? [lacksJacoco(pom)] : []),
            ...(build.jmh !== undefined && build.jmh.jar === undefined ? [lacksJar(build.jmh)] : []),
        ],
    };
}
/** Tests of all modules, also where some fail. What failed keeps its coverage out, unless that is asked for afterwards. */
function maven_testTask(build, isWindows) {
    const goal = build.plugins.has('maven-failsafe-plugin') ? 'verify' : 'test';
    const measured = build.plugins.has('jacoco-maven-plugin');
    const test = `${maven_program(build, isWindows)} -fae ${goal}`;
    // cmd.exe has no short way to end with the code of the first.
    const report = ` || code=$?; ${maven_program(build, isWindows)} -q org.jacoco:jacoco-maven-plugin:report; exit \${code:-0}`;
    return {
        name: 'test',
        command: { shell: measured && !isWindows ? test + report : test },
        yields: [
            {
                kind: 'tests',
                format: 'junit',
                file: '**/target/{surefire,failsafe}-reports/TEST-*.xml',
            },
            ...(measured
                ? [
                    {
                        kind: 'coverage',
                        format: 'jacoco',
                        file: '**/target/site/jacoco/jacoco.xml',
                    },
                ]
                : []),
        ],
    };
}
function maven_benchTask(build, { module }, jar, isWindows) {
    const only = module === '.' ? '' : ` -pl ${module} -am`;
    const pack = `${maven_program(build, isWindows)} -q -DskipTests${only} package`;
    return {
        name: 'bench',
        command: {
            shell: `${pack} && java -jar ${jar} ${JMH_TIMES} -foe true -rf json -rff ${JMH_RESULT}`,
        },
        yields: [{ kind: 'benchmarks', format: 'jmh', file: JMH_RESULT }],
        needs: build.hasTests ? ['test'] : [],
        exclusive: true,
    };
}
function maven_spotlessTask(build, isWindows) {
    const run = maven_program(build, isWindows);
    return {
        name: 'spotless',
        command: { shell: `${run} -q spotless:check` },
        yields: [],
        action: 'degrade',
        // It writes to the files that the compiler reads.
        needs: build.hasTests ? ['test'] : [],
        fix: { shell: `${run} -q spotless:apply` },
    };
}
function maven_program({ hasWrapper }, isWindows) {
    const wrapper = isWindows ? 'mvnw.cmd' : 'sh mvnw';
    return `${hasWrapper ? wrapper : 'mvn'} -B -ntp`;
}
function lacksJacoco(pom) {
    return `${pom}: coverage is not measured: it takes the plugin org.jacoco:jacoco-maven-plugin with its goals prepare-agent and report.`;
}
function lacksJar({ module }) {
    const pom = external_node_path_.posix.join(module, 'pom.xml');
    return `${pom}: benchmarks are not run: JMH needs a jar that runs by itself, as its Maven archetype makes by the maven-shade-plugin with a finalName; or write their command under \`tasks:\` in tollgate.yml.`;
}
function maven_lacks({ probe }, tool, name, action) {
    const command = installCommand(tool, probe.platform.os);
    return `${name} is not on the PATH: use ${action} in a workflow, else \`${command}\`.`;
}

;// CONCATENATED MODULE: ./lib/config/detect/make/make.js
/**
 * What a Makefile calls its tests and benchmarks, where nothing else is known of a tree. Their results are read from what
 * they print, of any format that is known by sight: what is none of these is said, and never passes.
 */



/** In the order in which make looks for them. */
const FILES = ['GNUmakefile', 'makefile', 'Makefile'];
const make_TESTS = ['test', 'check', 'tests'];
const make_BENCHMARKS = ['bench', 'benchmark', 'benchmarks'];
/** Targets before a colon that assigns nothing; what a rule runs begins with a tab. */
const RULE = /^([\w./%-][\w./% -]*)::?(?![:=])/gm;
const make = {
    id: 'make',
    async detect({ files, folder, probe }) {
        const nothing = { suites: [], sources: [], missing: [] };
        const [path] = await files.glob(FILES, folder);
        if (path === undefined)
            return nothing;
        const text = await startOfFile(files, path);
        const targets = new Set([...text.matchAll(RULE)].flatMap(([, names = '']) => names.split(' ')));
        const test = make_TESTS.find((name) => targets.has(name));
        const bench = make_BENCHMARKS.find((name) => targets.has(name));
        const tasks = [
            ...(test === undefined ? [] : [make_task('test', test, { kind: 'tests', format: 'auto' })]),
            ...(bench === undefined
                ? []
                : [
                    {
                        ...make_task('bench', bench, { kind: 'benchmarks', format: 'auto' }),
                        needs: test === undefined ? [] : ['test'],
                        exclusive: true,
                    },
                ]),
        ];
        if (tasks.length === 0)
            return nothing;
        const isThere = (await probe.version('make', ['--version'])) !== undefined;
        const called = [test, bench].flatMap((name) => (name === undefined ? [] : [`make ${name}`]));
        return {
            suites: [{ workingDirectory: folder, tasks }],
            sources: [`${path}: ${called.join(', ')}`],
            missing: [
                `${external_node_path_.posix.normalize(path)}: results are read from what \`${called.join('` and `')}\` print${called.length === 1 ? 's' : ''}, such as TAP, JUnit XML or Google Benchmark; where they stand in files, write the command and the files under \`tasks:\` in tollgate.yml.`,
                ...(isThere
                    ? []
                    : [`make is not on the PATH: \`${installCommand('make', probe.platform.os)}\`.`]),
            ],
        };
    },
};
/** Without its own words among theirs. */
function make_task(name, target, results) {
    const argv = ['make', '--silent', '--no-print-directory', target];
    return { name, command: { argv }, yields: [results] };
}

;// CONCATENATED MODULE: ./lib/config/detect/meson/meson.js
/** C and C++ built by Meson: the meson.build of the folder. https://mesonbuild.com/Unit-tests.html */






const BUILD = `${task/* WORK_FOLDER */.B}/meson`;
const meson_COVERAGE_FILE = `${BUILD}/coverage.xml`;
const meson_NOT_OWN = new Set(['subprojects', 'build', 'builddir', 'vendor', 'third_party']);
const meson_MOST_FILES_READ = 200;
/** Other builds of the same sources, which are asked first: Python's calls Meson itself. */
const meson_OTHERS = ['CMakeLists.txt', 'pyproject.toml'];
const meson = {
    id: 'meson',
    async detect(search) {
        const { files, folder, probe } = search;
        const nothing = { suites: [], sources: [], missing: [] };
        const path = external_node_path_.posix.join(folder, 'meson.build');
        if (!(await files.exists(path)))
            return nothing;
        for (const other of meson_OTHERS)
            if (await files.exists(external_node_path_.posix.join(folder, other)))
                return nothing;
        if (!(await hasTests(search)))
            return {
                ...nothing,
                missing: [`${path}: Meson knows no tests of it: it takes \`test(…)\`.`],
            };
        const [version, gcovr] = await Promise.all([
            probe.version('meson', ['--version']),
            probe.version('gcovr', ['--version']),
        ]);
        const isWindows = probe.platform.os === 'win32';
        const install = (tool) => `\`${installCommand(tool, probe.platform.os)}\``;
        return {
            suites: [{ workingDirectory: folder, tasks: [meson_testTask(isWindows ? undefined : gcovr)] }],
            sources: [`${path}: Meson${version === undefined ? '' : ` (${version})`}`],
            missing: [
                ...(version === undefined ? [`Meson is not on the PATH: ${install('meson')}.`] : []),
                ...(gcovr === undefined
                    ? [`Coverage of C and C++ is not measured: it takes ${install('gcovr')}.`]
                    : []),
            ],
        };
    },
};
async function hasTests({ files, folder }) {
    const all = await files.glob(['**/meson.build'], folder);
    const own = all.filter((path) => isOutside(path, folder, meson_NOT_OWN));
    for (const path of own.slice(0, meson_MOST_FILES_READ))
        if (/^\s*test\s*\(/m.test(await startOfFile(files, path)))
            return true;
    return false;
}
/** @param gcovr what it says of its version; undefined where coverage is not measured. */
function meson_testTask(gcovr) {
    const tests = {
        kind: 'tests',
        format: 'junit',
        file: `${BUILD}/meson-logs/testlog.junit.xml`,
    };
    const setup = `meson setup ${BUILD} --buildtype=debug`;
    const test = `meson test -C ${BUILD}`;
    if (gcovr === undefined)
        return { name: 'test', command: { shell: `${setup} && ${test}` }, yields: [tests] };
    const report = coverageReport(BUILD, meson_COVERAGE_FILE, { gcovr });
    return {
        name: 'test',
        command: {
            shell: `${setup} -Db_coverage=true && { ${test} || code=$?; ${report} || code=$?; exit \${code:-0}; }`,
        },
        yields: [tests, { kind: 'coverage', format: 'cobertura', file: meson_COVERAGE_FILE }],
    };
}

;// CONCATENATED MODULE: ./lib/config/detect/node/runners.js
/**
 * The test frameworks that are understood: how each is told to write its results, and how coverage is had.
 * One value of this shape and a line in `RUNNERS` adds another.
 */

/** By names that no formatter looks at, since some read hidden folders too. */
const JUNIT = `${task/* WORK_FOLDER */.B}/tests.xml`;
/** A folder of its own: Vitest empties it. */
const runners_COVERAGE_FOLDER = `${task/* WORK_FOLDER */.B}/coverage`;
const LCOV = { kind: 'coverage', format: 'lcov', file: `${runners_COVERAGE_FOLDER}/lcov.info` };
const TAP = { kind: 'tests', format: 'tap' };
const FROM_JUNIT = { kind: 'tests', format: 'junit', file: JUNIT };
/** https://vitest.dev/guide/reporters.html#junit-reporter, https://vitest.dev/config/coverage */
const vitest = {
    id: 'vitest',
    programs: ['vitest'],
    searchesTree: true,
    options: `--run --reporter=default --reporter=junit --outputFile.junit=${JUNIT}`,
    results: FROM_JUNIT,
    coverage: {
        by: 'own',
        options: `--coverage.enabled --coverage.reporter=lcovonly --coverage.reportsDirectory=${runners_COVERAGE_FOLDER} --coverage.reportOnFailure`,
        needs: ['@vitest/coverage-v8', '@vitest/coverage-istanbul'],
    },
    watching: /^(?:watch|dev|-w|--watch(?:=true)?|--ui)$/,
};
/** https://jestjs.io/docs/cli#--json. It writes the file only where the folder is there. */
const jest = {
    id: 'jest',
    programs: ['jest', 'react-scripts test'],
    searchesTree: true,
    options: `--ci --watchAll=false --json --outputFile=${task/* WORK_FOLDER */.B}/tests.jest`,
    results: { kind: 'tests', format: 'jest-json', file: `${task/* WORK_FOLDER */.B}/tests.jest` },
    coverage: {
        by: 'own',
        options: `--coverage --coverageReporters=lcovonly --coverageDirectory=${runners_COVERAGE_FOLDER}`,
        needs: [],
    },
    watching: /^--watch(?:All)?(?:=true)?$/,
};
/** https://mochajs.org/#xunit */
const mocha = {
    id: 'mocha',
    programs: ['mocha', '_mocha'],
    searchesTree: false,
    options: `--reporter xunit --reporter-option output=${JUNIT}`,
    results: FROM_JUNIT,
    coverage: { by: 'wrapper' },
    watching: /^(?:-w|--watch)$/,
};
/** https://github.com/avajs/ava/blob/main/docs/05-command-line.md */
const ava = {
    id: 'ava',
    programs: ['ava'],
    searchesTree: true,
    options: '--tap',
    results: TAP,
    coverage: { by: 'wrapper' },
    watching: /^(?:-w|--watch)$/,
};
/** It says nothing but TAP. https://github.com/tape-testing/tape */
const tape = {
    id: 'tape',
    programs: ['tape'],
    searchesTree: false,
    options: '',
    results: TAP,
    coverage: { by: 'wrapper' },
};
/** https://bun.com/docs/test/reporters */
const bun = {
    id: 'bun',
    programs: ['bun test'],
    searchesTree: true,
    options: `--reporter=junit --reporter-outfile=${JUNIT}`,
    results: FROM_JUNIT,
    coverage: {
        by: 'own',
        options: `--coverage --coverage-reporter=lcov --coverage-dir=${runners_COVERAGE_FOLDER}`,
        needs: [],
    },
    watching: /^(?:--watch|--hot)$/,
};
/** Node's own. Its reporters are options of Node.js, so they stand before the files. */
const NODE_TEST = {
    id: 'node:test',
    programs: [],
    searchesTree: true,
    options: '--test-reporter=tap --test-reporter-destination=stdout',
    results: TAP,
    coverage: { by: 'wrapper' },
    watching: /^--watch$/,
};
const RUNNERS = [vitest, jest, mocha, ava, tape, bun];
/** What a wrapper is told, c8 and nyc alike. https://github.com/bcoe/c8#cli-options--configuration */
const WRAPPER_OPTIONS = `--reporter=lcovonly --report-dir=${runners_COVERAGE_FOLDER}`;
const runners_COVERAGE = LCOV;

;// CONCATENATED MODULE: ./lib/config/detect/node/call.js
/** Which test framework one step of a script calls, and with what around it. */

const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const ENVIRONMENTS = new Set(['cross-env', 'cross-env-shell']);
const WRAPPERS = new Set(['c8', 'nyc']);
/** Of c8 and nyc: those that have their value in the next word. */
const WRAPPER_VALUES = /^(?:-[rcoxnei]|--(?:reporter|config|reports?-dir|exclude|include|extension|src|temp-dir(?:ectory)?|cwd|require|lines|branches|functions|statements|nycrc-path))$/;
const NODE_VALUES = /^(?:-r|-C|--(?:import|require|loader|experimental-loader|conditions|test-reporter|test-reporter-destination|test-name-pattern|test-concurrency))$/;
const NODES = new Set(['node', 'tsx', 'ts-node']);
const LAUNCHERS = [['npx'], ['pnpm', 'exec'], ['pnpm'], ['yarn', 'run'], ['yarn'], ['bunx']];
/** A framework by the file that its package runs: `node_modules/jest/bin/jest.js`, `node_modules/.bin/jest`. */
const RUNNER_FILE = /(?:^|\/)node_modules\/(?:\.bin\/|([\w-]+)\/(?:[\w-]+\/)*)([\w-]+?)(?:\.[cm]?js)?$/;
/** Undefined where no framework is called that is known here. */
function readCall(step) {
    const assignments = takeWhile(step, 0, (text) => ASSIGNMENT.test(text));
    let at = assignments.length;
    let environment = [];
    let wrapper = [];
    for (;;) {
        const text = step[at]?.text ?? '';
        if (ENVIRONMENTS.has(text)) {
            const set = takeWhile(step, at + 1, (word) => ASSIGNMENT.test(word));
            environment = [...environment, ...step.slice(at, at + 1), ...set];
            at += 1 + set.length;
        }
        else if (WRAPPERS.has(text) && wrapper.length === 0) {
            const end = programAfter(step, at + 1, WRAPPER_VALUES);
            wrapper = step.slice(at, end);
            at = end;
        }
        else {
            const launched = launchedAt(step, at);
            const found = readProgram(step, launched);
            return found && { assignments, environment, wrapper, ...found };
        }
    }
}
function readProgram(step, at) {
    const { text } = step[at] ?? { text: '' };
    if (NODES.has(text))
        return readNode(step, at);
    for (const runner of RUNNERS) {
        const words = runner.programs.map((program) => program.split(' '));
        const called = words.find((each) => each.every((word, i) => step[at + i]?.text === word));
        if (called === undefined)
            continue;
        const end = at + called.length;
        return { runner, program: step.slice(at, end), args: step.slice(end) };
    }
    return undefined;
}
function readNode(step, at) {
    const end = programAfter(step, at + 1, NODE_VALUES);
    const isTest = step.slice(at + 1, end).some(({ text }) => text === '--test');
    if (isTest) {
        const program = step.slice(at, at + 1);
        return { runner: NODE_TEST, program, args: step.slice(at + 1) };
    }
    const [, name, file] = RUNNER_FILE.exec(step[end]?.text ?? '') ?? [];
    const runner = RUNNERS.find(({ programs }) => programs.includes(name ?? file ?? ''));
    const program = step.slice(at, end + 1);
    return runner && { runner, program, args: step.slice(end + 1) };
}
/** The first word that is no option, or the end. */
function programAfter(step, from, values) {
    let at = from;
    while (at < step.length && step[at]?.text.startsWith('-'))
        at += values.test(step[at]?.text ?? '') ? 2 : 1;
    return Math.min(at, step.length);
}
/** Behind `npx` and the like, where a known program follows. */
function launchedAt(step, at) {
    for (const words of LAUNCHERS) {
        if (!words.every((word, i) => step[at + i]?.text === word))
            continue;
        const end = programAfter(step, at + words.length, /^$/);
        if (readProgram(step, end) !== undefined)
            return end;
    }
    return at;
}
function takeWhile(step, from, holds) {
    const end = step.findIndex(({ text }, i) => i >= from && !holds(text));
    return step.slice(from, end < 0 ? undefined : end);
}

;// CONCATENATED MODULE: ./lib/config/detect/node/scope.js
/** One package as its tasks are made for it: with what the tree around it says. */

/** The range by which the package, or the root, asks for one of these; undefined where neither does. */
function declared({ own, root }, ...names) {
    for (const { dependencies } of [own, root])
        for (const name of names) {
            const range = dependencies.get(name);
            if (range !== undefined)
                return { name, range };
        }
    return undefined;
}
/** The first of these that stands in the package's own directory. */
async function ownFile({ own, files }, ...patterns) {
    const [found] = await files.glob(patterns, own.directory);
    return found === undefined ? undefined : external_node_path_.posix.basename(found);
}
/** The major version that is installed, else the one asked for; undefined where neither tells. */
async function majorOf(scope, name) {
    for (const { directory } of [scope.own, scope.root]) {
        const path = external_node_path_.posix.join(directory, 'node_modules', name, 'package.json');
        const installed = await scope.files.readText(path).catch(() => undefined);
        const [, major] = /"version"\s*:\s*"(\d+)\./.exec(installed ?? '') ?? [];
        if (major !== undefined)
            return Number(major);
    }
    const [, asked] = /^[\^~>=v\s]*(\d+)/.exec(declared(scope, name)?.range ?? '') ?? [];
    return asked === undefined ? undefined : Number(asked);
}
/** A version that is not known counts as new. */
function isSince(version, [major, minor]) {
    const [, has, hasMinor] = /^v(\d+)\.(\d+)/.exec(version ?? '') ?? [];
    if (has === undefined)
        return true;
    return Number(has) > major || (Number(has) === major && Number(hasMinor) >= minor);
}

;// CONCATENATED MODULE: ./lib/config/detect/node/words.js
/**
 * A script of package.json as its steps, `A && B`, and their words. What a shell would do more with (pipes, `;`,
 * substitutions) is not read at all: then nothing is appended to it, and nothing taken out of it.
 */
const WORD = /(?:[^\s'"`\\|&;<>()$#]|'[^']*'|"(?:[^"`\\$]|\$(?![({]))*"|\$\w+)+/y;
const LONGEST_SCRIPT = 2000;
/** Undefined where it is no plain sequence of commands. */
function readSteps(script) {
    if (script.length > LONGEST_SCRIPT)
        return undefined;
    const steps = [[]];
    let at = 0;
    while (at < script.length) {
        if (/\s/.test(script[at] ?? ''))
            at += 1;
        else if (script.startsWith('&&', at)) {
            steps.push([]);
            at += 2;
        }
        else {
            WORD.lastIndex = at;
            const [raw] = WORD.exec(script) ?? [];
            if (raw === undefined)
                return undefined;
            steps.at(-1)?.push({ raw, text: raw.replace(/(["'])(.*?)\1/g, '$2') });
            at += raw.length;
        }
    }
    return steps.every((step) => step.length > 0) ? steps : undefined;
}
/** The step as one line. */
function words_textOf(step) {
    return step.map(({ raw }) => raw).join(' ');
}
/** Words of our own, which need no quotes. */
function plainWords(line) {
    return line
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => ({ raw: word, text: word }));
}

;// CONCATENATED MODULE: ./lib/config/detect/node/bench.js
/** How the benchmarks of one package are run: Vitest's own, else the script that is named after them. */




/** Where Vitest looks: https://vitest.dev/config/benchmark */
const VITEST_FILES = ['**/*.{bench,benchmark}.{js,mjs,cjs,ts,mts,cts,jsx,tsx}'];
const bench_SCRIPTS = ['bench', 'benchmark'];
const RESULT = `${task/* WORK_FOLDER */.B}/bench.vitest`;
/** Its benchmarks are tests since, and are reported as such: https://vitest.dev/guide/migration */
const BENCH_IN_TESTS = 5;
/** It writes results where it likes, or nothing may be appended. */
const WRITES = /^--$|^--output|^--reporter|^--run=/;
const MOST_SCRIPTS = 10;
async function findBenchmarks(scope, needs) {
    const { scripts, dependencies, directory } = scope.own;
    const named = bench_SCRIPTS.find((name) => scripts[name] !== undefined);
    if (named !== undefined) {
        const why = `script "${named}"`;
        const args = vitestArgs(scripts[named] ?? '');
        const start = `${scope.manager.run} ${named}${scope.manager.appends}`;
        const task = args === undefined
            ? scriptTask(named, 'bench', scope, needs)
            : await vitestTask(args.includes('--run') ? start : `${start}--run `, scope, needs);
        return { tasks: [task], why };
    }
    const several = Object.keys(scripts).filter((name) => /^bench(?:mark)?:[\w.-]+$/.test(name));
    if (several.length > 0) {
        const tasks = several
            .slice(0, MOST_SCRIPTS)
            .map((name) => scriptTask(name, name.replace(':', '-'), scope, needs));
        return { tasks, why: `scripts ${several.map((name) => `"${name}"`).join(', ')}` };
    }
    if (!dependencies.has('vitest'))
        return undefined;
    const [first] = await scope.files.glob(VITEST_FILES, directory);
    if (first === undefined)
        return undefined;
    const task = await vitestTask(`${scope.manager.exec} vitest bench --run `, scope, needs);
    return { tasks: [task], why: `benchmarks for Vitest (${first})` };
}
/** Of one call of `vitest bench` and nothing else, to which options can be appended; it takes each of them once. */
function vitestArgs(script) {
    const steps = readSteps(script) ?? [];
    const [step] = steps;
    const call = steps.length === 1 && step !== undefined ? readCall(step) : undefined;
    const args = call?.args.map(({ text }) => text) ?? [];
    const isBench = call?.runner.id === 'vitest' && args[0] === 'bench';
    return isBench && !args.some((text) => WRITES.test(text)) ? args : undefined;
}
async function vitestTask(start, scope, needs) {
    const major = (await majorOf(scope, 'vitest')) ?? BENCH_IN_TESTS;
    const options = major < BENCH_IN_TESTS
        ? `--outputJson=${RESULT}`
        : `--reporter=default --reporter=json --outputFile.json=${RESULT}`;
    return {
        name: 'bench',
        command: { shell: start + options },
        yields: [{ kind: 'benchmarks', format: 'vitest-bench', file: RESULT }],
        needs,
        exclusive: true,
    };
}
/** By the shell, since managers are scripts on Windows. */
function scriptTask(script, name, { manager }, needs) {
    return {
        name,
        command: { shell: `${manager.run} ${script}` },
        yields: [{ kind: 'benchmarks', format: 'auto' }],
        needs,
        exclusive: true,
    };
}

;// CONCATENATED MODULE: ./lib/config/detect/node/script.js
/** What a test script comes to: the one call of a framework in it, through the scripts that it calls. */


const NOTHING = /^(?:echo\b[^&|;]*(?:&&\s*)?)?(?:exit\s+\d+|true|:)?$/;
const DELEGATES = /^(?:npx |yarn |pnpm (?:exec )?)?(?:turbo|lerna|nx|wsrun|ultra|moon|wireit)\b|^(?:npm|pnpm|yarn|bun)\b.*(?: -ws| --workspaces?| -w| -r| --recursive| --filter| -F| -C)(?:[ =]|$)|^pnpm (?:m|multi)\b|^yarn workspaces? /;
const CALLS_SCRIPT = /^(?:npm (?:run(?:-script)?|rum|urn)|pnpm(?: run)?|yarn(?: run)?|bun run)((?: (?:-s|--silent))*) ([\w:.-]+)(?: (?:-s|--silent))*$/;
const CALLS_TEST = /^npm (?:t|test|tst)$/;
const PLAIN_NAME = /^[\w:.][\w:.-]*$/;
const MAX_DEPTH = 4;
function readTestScript(scripts, name, hasMembers) {
    const script = scripts[name]?.trim() ?? '';
    if (NOTHING.test(script))
        return { kind: 'none' };
    const found = findCall(scripts, name, []);
    if (found !== undefined)
        return found;
    const steps = readSteps(script) ?? [];
    const others = steps.filter((step) => !DELEGATES.test(plain(step)));
    return hasMembers && others.length < steps.length
        ? { kind: 'delegates', others }
        : { kind: 'other' };
}
function findCall(scripts, name, before) {
    const isCircle = before.some(({ script }) => script === name);
    if (isCircle || before.length >= MAX_DEPTH || !PLAIN_NAME.test(name))
        return undefined;
    const written = readSteps(scripts[name] ?? '') ?? [];
    const steps = written.flatMap((step) => severalScripts(step, scripts) ?? [step]);
    for (const [at, step] of steps.entries()) {
        const legs = [...before, { script: name, steps, at }];
        const call = readCall(step);
        if (call !== undefined)
            return { kind: 'call', legs, call };
        const next = calledScript(step);
        const found = next === undefined ? undefined : findCall(scripts, next, legs);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function calledScript(step) {
    const text = plain(step);
    return CALLS_TEST.test(text) ? 'test' : CALLS_SCRIPT.exec(text)?.[2];
}
/** One step for each script that is named by a pattern: `run-s test:*`, `pnpm run "/^test:/"`; one after the other. */
function severalScripts(step, scripts) {
    const text = plain(step);
    const [, expression] = /^pnpm (?:run )?\/([\w:^$.*|()-]{1,100})\/$/.exec(text) ?? [];
    const [, globs] = /^(?:npm-run-all2?|run-[sp])((?: [\w:.*-]+)+)$/.exec(text) ?? [];
    const patterns = expression === undefined
        ? (globs ?? '').split(' ').flatMap((glob) => (/^(?:-|$)/.test(glob) ? [] : [ofGlob(glob)]))
        : [ofExpression(expression)];
    const names = patterns.flatMap((pattern) => Object.keys(scripts).filter((name) => pattern?.test(name) && PLAIN_NAME.test(name)));
    const program = expression === undefined ? 'npm' : 'pnpm';
    return names.length === 0
        ? undefined
        : [...new Set(names)].map((name) => plainWords(`${program} run ${name}`));
}
/** https://github.com/bcomnes/npm-run-all2/blob/master/docs/npm-run-all.md#glob-like-pattern-matching-for-script-names */
function ofGlob(glob) {
    const escaped = glob.replace(/[.]/g, '\\.').replace(/\*\*/g, '.+').replace(/\*/g, '[^:]+');
    return new RegExp(`^${escaped}$`);
}
/** Only what takes no time to match: one `*` at the end or none. */
function ofExpression(expression) {
    return /^\^?[\w:-]+(?:\.\*)?\$?$/.test(expression) ? new RegExp(expression) : undefined;
}
const plain = (step) => step.map(({ text }) => text).join(' ');

;// CONCATENATED MODULE: ./lib/config/detect/node/check-steps.js
/** Steps of a script that are checks with a task of their own: the tests need not run them again. */


const PROGRAMS = {
    tsc: 'types',
    'vue-tsc': 'types',
    eslint: 'eslint',
    oxlint: 'oxlint',
    prettier: 'prettier',
    biome: 'biome',
};
/** Whether it checks or mends, and how it says so. */
const MODE = /^(?:-[clwf]|--(?:check|list-different|write|fix|cache|quiet|pretty)|--(?:format|log-?level|color)(?:=.*)?)$/;
const check_steps_MAX_DEPTH = 4;
/** A call without what makes no difference to what is looked at. */
function lookedAt(step) {
    return step
        .map(({ text }) => text)
        .filter((text) => !MODE.test(text))
        .join(' ');
}
function withoutChecks(legs, scripts, checked) {
    return legs.map(({ script, steps, at }) => {
        const kept = [...steps.entries()].filter(([i, step]) => i === at || !isChecked(step, scripts, checked, 0));
        const isWhole = kept.length === steps.length;
        return {
            script,
            steps: kept.map(([, step]) => step),
            at: kept.findIndex(([i]) => i === at),
            ...(isWhole ? {} : { isCut: true }),
        };
    });
}
function isChecked(step, scripts, checked, depth) {
    const [program] = step;
    const task = PROGRAMS[program?.text ?? ''];
    if (task !== undefined) {
        // `tsc` alone writes what the tests may run.
        const isCheck = task !== 'types' || step.some(({ text }) => text === '--noEmit');
        const known = checked.get(task);
        return isCheck && (known === program?.text || known === lookedAt(step));
    }
    const name = calledScript(step);
    if (name === undefined || depth >= check_steps_MAX_DEPTH)
        return false;
    const isAlone = scripts[`pre${name}`] === undefined && scripts[`post${name}`] === undefined;
    const steps = readSteps(scripts[name] ?? '') ?? [];
    return (isAlone && steps.length > 0 && steps.every((one) => isChecked(one, scripts, checked, depth + 1)));
}

;// CONCATENATED MODULE: ./lib/config/detect/node/options.js
const nameOf = (word) => word.split('=', 1)[0] ?? '';
/** The words without the options that `ours` has, and without their values. */
function withoutOurs(args, ours) {
    const words = ours.split(' ').filter((word) => word !== '');
    const names = new Map(words.map((word, i) => [nameOf(word), takesValue(words, i)]));
    return args.filter(({ text }, i) => {
        const before = args[i - 1]?.text ?? '';
        const isValue = !text.startsWith('-') && !before.includes('=') && names.get(before) === true;
        return !isValue && !(text.startsWith('-') && names.has(nameOf(text)));
    });
}
function takesValue(words, at) {
    const next = words[at + 1];
    return words[at]?.includes('=') === true || (next !== undefined && !next.startsWith('-'));
}

;// CONCATENATED MODULE: ./lib/config/detect/node/checks.js
/**
 * The checks that a package is set up for, each with its tool in a format that tells places: the compiler of TypeScript,
 * ESLint, Oxlint, Biome, Prettier, and the lock file.
 */





const ESLINT_ENDINGS = '.js,.mjs,.cjs,.jsx,.ts,.mts,.cts,.tsx';
const ESLINT_CONFIGS = ['eslint.config.{js,mjs,cjs,ts,mts,cts}', '.eslintrc', '.eslintrc.*'];
const OXLINT_CONFIGS = ['.oxlintrc.json', 'oxlint.config.ts'];
const BIOME_CONFIGS = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'];
const PRETTIER_CONFIGS = ['.prettierrc', '.prettierrc.*', 'prettier.config.*'];
const diagnostics = (format) => [{ kind: 'diagnostics', format }];
async function findChecks(scope) {
    const types = await typesTask(scope);
    const found = [
        types,
        await eslintTask(scope),
        await oxlintTask(scope),
        await biomeTask(scope),
        await prettierTask(scope),
    ].flatMap((one) => (one === undefined || 'lacks' in one ? [] : [one]));
    return {
        tasks: found.map(({ task }) => task),
        missing: types !== undefined && 'lacks' in types ? [types.lacks] : [],
        checked: new Map(found.map(({ task, call }) => [task.name, lookedAt(call)])),
    };
}
/** Fails where the lock file does not say what the manifests ask for. */
function lockTask({ manager, own, root }) {
    const { checkLock, writeLock, hasLock } = manager;
    if (own !== root || !hasLock || checkLock === undefined || writeLock === undefined)
        return [];
    return [
        {
            name: 'lock-file',
            command: { shell: checkLock },
            yields: [],
            action: 'degrade',
            fix: { shell: writeLock },
        },
    ];
}
/** Frameworks whose files tsc does not read, or whose types must be made first. */
const OTHER_COMPILERS = ['vue-tsc', 'svelte-check', 'astro', 'next', 'nuxt', '@sveltejs/kit'];
/** https://www.typescriptlang.org/docs/handbook/compiler-options.html#compiler-options */
async function typesTask(scope) {
    const { own, files, manager } = scope;
    const compiler = declared(scope, 'typescript');
    if (compiler === undefined)
        return undefined;
    const check = (call) => ({
        call,
        task: {
            name: 'types',
            command: { shell: `${manager.exec} ${words_textOf(call)} --pretty false` },
            yields: diagnostics('file-line'),
        },
    });
    const script = scriptThatCalls(scope, /^(?:tsc|vue-tsc)$/, (args) => args.some(({ text }) => text === '--noEmit'));
    if (script !== undefined)
        return check(withoutOurs(script, '--pretty false'));
    if ((await ownFile(scope, 'tsconfig.json')) === undefined)
        return undefined;
    if (declared({ own, root: own }, ...OTHER_COMPILERS) !== undefined)
        return undefined;
    const path = external_node_path_.posix.join(own.directory, 'tsconfig.json');
    const config = (await files.readText(path)) ?? '';
    if (/"references"\s*:/.test(config))
        return {
            lacks: `${path}: types are not checked, since it refers to other projects: a script \`typecheck\` that calls \`tsc --noEmit -p …\` would say how.`,
        };
    return check(plainWords('tsc --noEmit'));
}
/** Errors alone; warnings too where the package allows few of them. https://eslint.org/docs/latest/use/command-line-interface */
async function eslintTask(scope) {
    const { manager } = scope;
    const config = (await ownFile(scope, ...ESLINT_CONFIGS)) ?? keyed(scope, 'eslintConfig');
    if (config === undefined || declared(scope, 'eslint') === undefined)
        return undefined;
    const script = scriptThatCalls(scope, /^eslint$/, () => true);
    const others = config.startsWith('eslint.config.') ? '' : ` . --ext ${ESLINT_ENDINGS}`;
    const kept = script && withoutOurs(script, '--fix --fix-dry-run --format=json -f=json --quiet');
    const call = kept === undefined ? `eslint${others || ' .'}` : words_textOf(kept);
    const quiet = /--max-warnings\b/.test(call) ? '' : ' --quiet';
    return {
        call: script ?? plainWords('eslint'),
        task: {
            name: 'eslint',
            command: { shell: `${manager.exec} ${call} --format json${quiet}` },
            yields: diagnostics('eslint-json'),
            action: 'degrade',
            fix: { shell: `${manager.exec} ${call} --fix` },
        },
    };
}
/** Errors alone; warnings too where the package allows none of them. https://oxc.rs/docs/guide/usage/linter/cli */
async function oxlintTask(scope) {
    const { manager } = scope;
    const script = scriptThatCalls(scope, /^oxlint$/, () => true);
    const config = script ?? (await ownFile(scope, ...OXLINT_CONFIGS));
    if (config === undefined || declared(scope, 'oxlint') === undefined)
        return undefined;
    const kept = script && withoutOurs(script, '--fix --format=github -f=github --quiet');
    const call = `${manager.exec} ${kept === undefined ? 'oxlint' : words_textOf(kept)}`;
    const quiet = /--(?:deny|max)-warnings\b/.test(call) ? '' : ' --quiet';
    return {
        call: script ?? plainWords('oxlint'),
        task: {
            name: 'oxlint',
            command: { shell: `${call}${quiet} --format=github` },
            yields: diagnostics('workflow-commands'),
            action: 'degrade',
            fix: { shell: `${call} --fix` },
        },
    };
}
/** https://biomejs.dev/reference/reporters/#github */
async function biomeTask(scope) {
    const { manager } = scope;
    const config = await ownFile(scope, ...BIOME_CONFIGS);
    if (config === undefined || declared(scope, '@biomejs/biome') === undefined)
        return undefined;
    const run = `${manager.exec} biome`;
    return {
        call: plainWords('biome'),
        task: {
            name: 'biome',
            command: {
                shell: `${run} ci --reporter=github --diagnostic-level=error --max-diagnostics=200`,
            },
            yields: diagnostics('workflow-commands'),
            action: 'degrade',
            fix: { shell: `${run} check --write` },
        },
    };
}
/** https://prettier.io/docs/cli#--list-different */
async function prettierTask(scope) {
    const { manager } = scope;
    const config = (await ownFile(scope, ...PRETTIER_CONFIGS)) ?? keyed(scope, 'prettier');
    if (config === undefined || declared(scope, 'prettier') === undefined)
        return undefined;
    const script = scriptThatCalls(scope, /^prettier$/, (args) => args.some(({ text }) => PRETTIER_MODE.test(text)));
    const kept = script?.filter(({ text }) => !PRETTIER_MODE.test(text) && !/^--log-?level/.test(text));
    const call = `${manager.exec} ${kept === undefined ? 'prettier .' : words_textOf(kept)}`;
    return {
        call: script ?? plainWords('prettier'),
        task: {
            name: 'prettier',
            command: { shell: `${call} --list-different` },
            yields: diagnostics('path-list'),
            action: 'degrade',
            fix: { shell: `${call} --write` },
        },
    };
}
const PRETTIER_MODE = /^(?:-c|--check|-l|--list-different|-w|--write)$/;
/** The first such call among the steps of the scripts, scripts of one step first. */
function scriptThatCalls({ own }, program, fits) {
    const scripts = Object.values(own.scripts).map((script) => readSteps(script ?? '') ?? []);
    // Elsewhere than in the package, it looks at something else.
    const here = scripts.filter((steps) => steps.every(([first]) => first?.text !== 'cd'));
    const steps = [...here.filter(({ length }) => length === 1), ...here].flat();
    return steps.find(([first, ...args]) => program.test(first?.text ?? '') && fits(args) && !args.some(({ text }) => text === '--watch'));
}
const keyed = ({ own }, key) => (own.keys.has(key) ? 'package.json' : undefined);

;// CONCATENATED MODULE: ./lib/config/detect/node/manager.js
/** The package manager of a tree, by its `packageManager` field or lock file, and the shell words that call it. */

/** https://docs.npmjs.com/cli/commands/npm-ci */
const NPM = {
    id: 'npm',
    run: 'npm run --silent',
    appends: ' -- ',
    exec: 'npm exec --no --',
    install: 'npm ci',
    checkLock: 'npm ci --dry-run --ignore-scripts --no-audit --no-fund',
    writeLock: 'npm install --package-lock-only',
};
/** https://pnpm.io/cli/install#--frozen-lockfile */
const PNPM = {
    id: 'pnpm',
    run: 'pnpm --silent run',
    appends: ' ',
    exec: 'pnpm exec',
    install: 'pnpm install --frozen-lockfile',
    checkLock: 'pnpm install --frozen-lockfile --lockfile-only --ignore-scripts',
    writeLock: 'pnpm install --lockfile-only',
};
const YARN_CLASSIC = {
    id: 'yarn',
    run: 'yarn --silent run',
    appends: ' ',
    exec: 'yarn --silent run',
    install: 'yarn install --frozen-lockfile',
};
/** Yarn 2 and later say nothing beside the script, and know no `--silent`. https://yarnpkg.com/cli/run */
const YARN = {
    ...YARN_CLASSIC,
    run: 'yarn run',
    exec: 'yarn run',
    install: 'yarn install --immutable',
};
const BUN = {
    id: 'bun',
    run: 'bun run --silent',
    appends: ' ',
    exec: 'bun run --silent',
    install: 'bun install --frozen-lockfile',
};
const LOCK_FILES = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
];
/** @param named the `packageManager` field: `pnpm@9.1.0+sha512…` */
async function findManager(files, folder, named) {
    const locks = await files.glob([...LOCK_FILES.map(([file]) => file), '.yarnrc.yml', 'pnpm-workspace.yaml'], folder);
    const names = new Set(locks.map((path) => external_node_path_.posix.basename(path)));
    const [, said, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(named ?? '') ?? [];
    const byLock = LOCK_FILES.find(([file]) => names.has(file))?.[1];
    const id = said ?? byLock ?? (names.has('pnpm-workspace.yaml') ? 'pnpm' : 'npm');
    const hasLock = LOCK_FILES.some(([file, owner]) => owner === id && names.has(file));
    const isClassic = major === undefined ? !names.has('.yarnrc.yml') : major === '1';
    const yarn = isClassic ? YARN_CLASSIC : YARN;
    const manager = id === 'pnpm' ? PNPM : id === 'yarn' ? yarn : id === 'bun' ? BUN : NPM;
    return { ...manager, hasLock };
}

;// CONCATENATED MODULE: ./lib/config/detect/node/packages.js
/**
 * Finds the packages of a tree: the one in the folder, and its workspaces. Other package.json files are left alone:
 * most of them are fixtures or templates. https://docs.npmjs.com/cli/using-npm/workspaces
 */


const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** Where managers other than npm keep the patterns. */
const WORKSPACE_FILES = ['pnpm-workspace.yaml', 'lerna.json'];
const MAX_WORKSPACES = 200;
/** Throws a ProblemError for a package.json that is not JSON. */
async function findNodePackages(files, folder) {
    const root = await readPackage(files, folder);
    if (root === undefined)
        return { packages: [], manager: undefined };
    const written = [...workspacePatterns(root), ...(await otherPatterns(files, folder))];
    const patterns = written
        .filter(staysInside)
        .map((pattern) => pattern.replace(/^(!?)(?:\.\/)?(.*?)\/?$/, '$1$2/package.json'));
    const found = patterns.length > 0 ? await files.glob(patterns, folder) : [];
    const directories = found.map((path) => external_node_path_.posix.dirname(path)).filter((dir) => dir !== folder);
    const packages = [packages_describe(root, folder)];
    for (const directory of directories.slice(0, MAX_WORKSPACES)) {
        const manifest = await readPackage(files, directory);
        if (manifest !== undefined)
            packages.push(packages_describe(manifest, directory));
    }
    const manager = member(root, 'packageManager');
    return { packages, manager: typeof manager === 'string' ? manager : undefined };
}
async function readPackage(files, directory) {
    const path = external_node_path_.posix.join(directory, 'package.json');
    const text = await files.readText(path);
    if (text === undefined)
        return undefined;
    try {
        const manifest = JSON.parse(text.replace(/^\uFEFF/, ''));
        return typeof manifest === 'object' && manifest !== null ? manifest : undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `'${path}' is not JSON: ${reason.slice(0, 200)}`;
        throw new problem.ProblemError([{ code: 'package-json-invalid', severity: 'error', message, place: { file: path } }], { cause: error });
    }
}
/** Of pnpm (https://pnpm.io/pnpm-workspace_yaml) and Lerna, line by line: their lists are plain ones. */
async function otherPatterns(files, folder) {
    for (const name of WORKSPACE_FILES) {
        const text = await files.readText(external_node_path_.posix.join(folder, name));
        const list = /(?:^\s*|[{,]\s*)"?packages"?:\s*((?:\n\s*(?:-.*|#.*)?)+|\[[^\]]*\])/m.exec(text ?? '')?.[1];
        if (list === undefined)
            continue;
        const items = list.matchAll(/(?:^\s*-\s*|[[,]\s*)(["']?)([^"'#\s,\]]+)\1/gm);
        return [...items].map(([, , pattern = '']) => pattern);
    }
    return [];
}
/** What lies outside of the repository is not judged. */
const staysInside = (pattern) => !/^!?[\\/]|\.\./.test(pattern);
/** Both ways of writing them: a list, or `{ packages: [...] }`. */
function workspacePatterns(manifest) {
    const workspaces = member(manifest, 'workspaces');
    const list = Array.isArray(workspaces) ? workspaces : member(workspaces, 'packages');
    if (!Array.isArray(list))
        return [];
    return list.filter((pattern) => typeof pattern === 'string' && pattern !== '');
}
function packages_describe(manifest, directory) {
    const named = DEPENDENCIES.flatMap((key) => strings(member(manifest, key)));
    return {
        directory,
        scripts: Object.fromEntries(strings(member(manifest, 'scripts'))),
        dependencies: new Map(named),
        keys: new Set(Object.keys(manifest)),
    };
}
function strings(value) {
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    return entries.filter((entry) => typeof entry[1] === 'string');
}
function member(value, key) {
    const isObject = typeof value === 'object' && value !== null;
    return isObject && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

;// CONCATENATED MODULE: ./lib/config/detect/node/command-line.js



const command_line_ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** Programs that stand for themselves; all others are looked for among the dependencies first. */
const ON_PATH = new Set('npm npx pnpm yarn bun bunx node deno corepack git make sh bash rm cp mv mkdir echo cd test true exit export env'.split(' '));
const REPORTING = /^--(?:test-reporter(?:-destination)?=.*|experimental-test-coverage)$/;
const REPORTING_VALUE = /^--test-reporter(?:-destination)?$/;
/** The script of the package itself where what is added can be appended to it, else its steps. */
function commandLine(legs, call, added, manager, scripts) {
    const inner = legs.at(-1);
    const canAppend = inner !== undefined && isAppendable(inner, call, added);
    return legs.reduceRight((line, { script, steps, at }, index) => {
        if (canAppend && index === legs.length - 1)
            return `${manager.run} ${script}${added.options === '' ? '' : manager.appends}${added.options}`;
        const around = (prefix) => scripts[prefix + script] === undefined ? [] : [`${manager.run} ${prefix}${script}`];
        const written = steps.map((step, i) => (i === at ? line : stepLine(step, manager)));
        return [...around('pre'), ...written, ...around('post')].join(' && ');
    }, callLine(call, added, manager));
}
function isAppendable({ steps, at, isCut = false }, { runner, wrapper, args }, added) {
    const isLast = at === steps.length - 1 && !isCut;
    const isWrapped = wrapper.length > 0 || added.wrapper !== undefined;
    const isPlain = args.every(({ text }) => text !== '--' && !isWatching(runner, text));
    const isSaidOnce = withoutOurs(args, added.options).length === args.length;
    return isLast && isPlain && isSaidOnce && !isWrapped && runner !== NODE_TEST;
}
/** The call with all that is added to it. */
function callLine(call, added, manager) {
    const { runner, environment, program, args } = call;
    const wrapper = added.wrapper === undefined ? call.wrapper : plainWords(added.wrapper);
    const wrapped = wrapper.length === 0
        ? []
        : [...withoutOurs(wrapper, added.wrapperOptions), ...plainWords(added.wrapperOptions)];
    const kept = withoutOurs(args, added.options).filter(({ text }) => !isWatching(runner, text));
    const words = [
        ...environment,
        ...wrapped,
        ...program,
        ...(runner === NODE_TEST
            ? [...plainWords(`--test ${added.options}`), ...nodeArgs(kept)]
            : [...kept, ...plainWords(added.options)]),
    ];
    const line = ON_PATH.has(words[0]?.text ?? '')
        ? words_textOf(words)
        : `${manager.exec} ${words_textOf(words)}`;
    return [...call.assignments.map(({ raw }) => raw), line].join(' ');
}
function isWatching(runner, text) {
    return runner.watching?.test(text) ?? false;
}
/** Without the reporters of the script, whose output would be mixed with ours. */
function nodeArgs(args) {
    return args.filter(({ text }, i) => {
        const isValue = REPORTING_VALUE.test(args[i - 1]?.text ?? '');
        return !isValue && text !== '--test' && !REPORTING.test(text) && !REPORTING_VALUE.test(text);
    });
}
function stepLine(step, manager) {
    const start = step.findIndex(({ text }) => !command_line_ASSIGNMENT.test(text));
    const program = step[start]?.text ?? '';
    if (start < 0 || ON_PATH.has(program) || /[\\/]/.test(program))
        return words_textOf(step);
    const rest = `${manager.exec} ${words_textOf(step.slice(start))}`;
    return start === 0 ? rest : `${words_textOf(step.slice(0, start))} ${rest}`;
}

;// CONCATENATED MODULE: ./lib/config/detect/node/coverage.js
/** How the coverage of a call is measured: by the framework, by c8 or nyc around it, or by Node.js itself. */



const NODE_COVERAGE = { kind: 'coverage', format: 'lcov', file: `${task/* WORK_FOLDER */.B}/lcov.info` };
/** The reporter for LCOV: https://nodejs.org/en/blog/release/v20.11.0 */
const LCOV_SINCE = [20, 11];
function coverageOf(call, scope) {
    const { coverage } = call.runner;
    if (coverage.by === 'own') {
        const has = coverage.needs.length === 0 || declared(scope, ...coverage.needs) !== undefined;
        return has
            ? { options: coverage.options, yields: [runners_COVERAGE] }
            : { options: '', yields: [], lacks: coverage.needs[0] ?? '' };
    }
    if (call.wrapper.length > 0)
        return { options: '', yields: [runners_COVERAGE] };
    if (call.runner === NODE_TEST)
        return nodeCoverage(scope.version);
    const wrapper = declared(scope, 'c8', 'nyc')?.name;
    return wrapper === undefined
        ? { options: '', yields: [], lacks: 'c8' }
        : { options: '', wrapper, yields: [runners_COVERAGE] };
}
function nodeCoverage(version) {
    if (!isSince(version, LCOV_SINCE))
        return { options: '', yields: [], lacks: 'Node.js 20.11 or later' };
    const options = `--experimental-test-coverage --test-reporter=lcov --test-reporter-destination=${NODE_COVERAGE.file}`;
    return { options, yields: [NODE_COVERAGE] };
}

;// CONCATENATED MODULE: ./lib/config/detect/node/tests.js








const tests_SCRIPTS = ['test', 'test:ci', 'test:unit'];
/** Types are stripped by default: https://nodejs.org/en/blog/release/v22.18.0 */
const TYPES_SINCE = [22, 18];
/** Where the runner looks by itself, on all versions. */
const NODE_TEST_FILES = ['**/*.test', '**/test-*', '**/test/**/*'];
const FRAMEWORK_TEST_FILES = '**/*.{test,spec}.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const NARROWS = /^(?:[^-]|-[rc]$|--(?:dir|root|project|config|rootDir|roots|selectProjects|filter)\b)/;
const MAX_TEST_FILES_READ = 200;
/** @param checked checks that have tasks of their own. */
async function findTests(scope, checked) {
    const { own, hasMembers } = scope;
    const name = tests_SCRIPTS.find((each) => own.scripts[each] !== undefined) ?? 'test';
    const read = readTestScript(own.scripts, name, hasMembers);
    switch (read.kind) {
        case 'call':
            return fromScript(read, name, scope, checked);
        case 'none':
            return (await withoutScript(scope)) ?? { missing: [] };
        case 'delegates':
            return {
                missing: read.others.map((step) => `${manifestOf(scope)}: \`${words_textOf(step)}\` of its test script is not run: only the packages' own scripts are.`),
            };
        case 'other':
            return byExitCode(scope, name);
        default:
            return read;
    }
}
function fromScript({ legs: written, call }, name, scope, checked) {
    const script = `test script ${JSON.stringify(scope.own.scripts[name]?.slice(0, 120))}`;
    const legs = withoutChecks(written, scope.own.scripts, checked);
    const others = legs.some(({ steps }) => steps.length > 1) ? ' with its other steps' : '';
    const cut = legs.some(({ isCut }) => isCut)
        ? ', without checks that have tasks of their own'
        : '';
    const found = taskOf(call, legs, scope);
    // A path, a project or a filter among the words may leave tests out.
    const isNarrow = call.args.some(({ text }, i) => NARROWS.test(text) && !(i === 0 && text === 'run'));
    const covers = call.runner.searchesTree && !isNarrow;
    return {
        task: found,
        why: `${call.runner.id} by ${script}${others}${cut}`,
        runner: call.runner.id,
        covers,
    };
}
function taskOf(call, legs, scope) {
    const { runner } = call;
    const { manager, own } = scope;
    const how = coverageOf(call, scope);
    const added = {
        options: [runner.options, how.options].filter((part) => part !== '').join(' '),
        wrapper: how.wrapper,
        wrapperOptions: WRAPPER_OPTIONS,
    };
    const line = legs.length === 0
        ? callLine(call, added, manager)
        : commandLine(legs, call, added, manager, own.scripts);
    const isPlainNode = line === `node --test ${added.options}`;
    return {
        name: 'test',
        // What a package wrote itself may hold patterns that its shell expands.
        command: isPlainNode ? { argv: line.split(' ') } : { shell: line },
        yields: [runner.results, ...how.yields],
        ...(how.lacks === undefined
            ? {}
            : { notices: [`Coverage is not measured: it takes ${how.lacks}.`] }),
    };
}
/** A framework that the package names, and files that are tests; else files that import Node's own runner. */
async function withoutScript(scope) {
    const { own, files } = scope;
    const types = isSince(scope.version, TYPES_SINCE) ? ',ts,mts,cts' : '';
    const tests = await files.glob([FRAMEWORK_TEST_FILES], own.directory);
    const runner = RUNNERS.find(({ id }) => own.dependencies.has(id));
    if (runner !== undefined && tests.length > 0) {
        const task = taskOf(callOf(runner), [], scope);
        return { task, why: `${runner.id} among its dependencies`, runner: runner.id };
    }
    const patterns = NODE_TEST_FILES.map((start) => `${start}.{js,mjs,cjs${types}}`);
    const path = await importsNodeTest(files, await files.glob(patterns, own.directory));
    if (path === undefined)
        return undefined;
    const task = taskOf(callOf(NODE_TEST), [], scope);
    return { task, why: `${path} imports node:test`, runner: NODE_TEST.id };
}
function callOf(runner) {
    const program = plainWords(runner === NODE_TEST ? 'node' : (runner.programs[0] ?? ''));
    return { runner, assignments: [], environment: [], wrapper: [], program, args: [] };
}
async function importsNodeTest(files, candidates) {
    for (const path of candidates.slice(0, MAX_TEST_FILES_READ)) {
        if ((await startOfFile(files, path)).includes('node:test'))
            return path;
    }
    return undefined;
}
/** A script that is not understood still says by its exit code whether all is well. */
function byExitCode(scope, name) {
    const { own, manager } = scope;
    const shown = JSON.stringify(own.scripts[name]?.slice(0, 120));
    const notice = `The test script ${shown} is not understood: it counts by its exit code alone. Write its command, and the format of its results, under \`tasks:\` in tollgate.yml.`;
    return {
        task: {
            name: 'test',
            command: { shell: `${manager.run} ${name}` },
            yields: [],
            notices: [notice],
        },
        why: `test script ${shown}`,
    };
}
function manifestOf({ own }) {
    return own.directory === '.' ? 'package.json' : `${own.directory}/package.json`;
}

;// CONCATENATED MODULE: ./lib/config/detect/node/node.js
/**
 * Node.js packages in JavaScript and TypeScript: tests by the framework that their script calls, benchmarks, and the
 * checks that they are set up for. A suite for the root and for each workspace.
 */







const node = {
    id: 'node',
    async detect(search) {
        const { files, folder, probe } = search;
        const { packages, manager: named } = await findNodePackages(files, folder);
        const [root] = packages;
        if (root === undefined)
            return { suites: [], sources: [], missing: [] };
        const version = await probe.version('node', ['--version']);
        const manager = await findManager(files, folder, named);
        const tree = { root, hasMembers: packages.length > 1, files, manager, version };
        const found = await detectAll(packages, tree);
        const suites = found.flatMap((findings) => findings.suites);
        return {
            suites,
            sources: found.flatMap(({ sources }) => sources),
            missing: [
                ...found.flatMap(({ missing }) => missing),
                ...(suites.length > 0 && version === undefined ? [lacksNode(search)] : []),
                ...(suites.length > 0 ? await lacksModules(tree, packages) : []),
            ],
        };
    },
};
/** What the tests of the root find, the workspaces do not run again. */
async function detectAll(packages, tree) {
    const found = [];
    let covering;
    for (const own of packages) {
        const scope = { ...tree, own, hasMembers: tree.hasMembers && own === tree.root };
        const { findings, searchesTree } = await detectPackage(scope, covering);
        if (own === tree.root)
            covering = searchesTree;
        found.push(findings);
    }
    return found;
}
async function detectPackage(scope, covering) {
    const file = external_node_path_.posix.join(scope.own.directory, 'package.json');
    const checks = await findChecks(scope);
    const tests = await findTests(scope, checks.checked);
    const isCovered = 'task' in tests && covering !== undefined && tests.runner === covering;
    const testTasks = 'task' in tests && !isCovered ? [tests.task] : [];
    const bench = await findBenchmarks(scope, testTasks.map(({ name }) => name));
    const tasks = [...testTasks, ...(bench?.tasks ?? []), ...checks.tasks];
    const missing = [...('missing' in tests ? tests.missing : []), ...checks.missing];
    const suite = {
        workingDirectory: scope.own.directory,
        tasks: [...tasks, ...lockTask(scope)],
    };
    const runtime = scope.version === undefined ? '' : ` (Node.js ${scope.version.replace(/^v/, '')})`;
    const why = [
        ...('task' in tests ? [isCovered ? 'tests are run by the root' : tests.why] : []),
        ...(bench === undefined ? [] : [bench.why]),
        ...checks.tasks.map(({ name }) => name),
    ];
    const findings = {
        suites: tasks.length === 0 ? [] : [suite],
        sources: tasks.length === 0 ? [] : [`${file}: ${why.join(', ')}${runtime}`],
        missing,
    };
    return { findings, searchesTree: 'task' in tests && tests.covers ? tests.runner : undefined };
}
function lacksNode({ probe }) {
    const command = installCommand('node', probe.platform.os);
    return `Node.js is not on the PATH: use actions/setup-node in a workflow, else \`${command}\`.`;
}
/** Said before the tasks fail for it. */
async function lacksModules({ files, root, manager }, packages) {
    if (packages.every(({ dependencies }) => dependencies.size === 0))
        return [];
    for (const name of ['node_modules', '.pnp.cjs'])
        if (await isThere(files, external_node_path_.posix.join(root.directory, name)))
            return [];
    const hint = manager.hasLock ? manager.install : `${manager.id} install`;
    return [
        `The dependencies are not installed (no node_modules): run \`${hint}\` in an earlier step.`,
    ];
}
/** A link that leads out of the repository is there, too. */
async function isThere(files, path) {
    return files.exists(path).catch(() => true);
}

;// CONCATENATED MODULE: ./lib/config/detect/python/projects.js
/**
 * Finds the Python projects of a tree, and what there is to run in each.
 * https://packaging.python.org/en/latest/guides/writing-pyproject-toml/
 */




const projects_MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'pytest.ini', 'tox.ini'];
const projects_MAX_PROJECTS = 50;
const MAX_FILES_READ = 500;
const projects_NOT_OWN = new Set([
    ...['build', 'dist', 'docs', 'doc', 'examples', 'fixtures', 'testdata', 'data'],
    ...['templates', 'node_modules', 'site-packages', 'vendor', 'venv', 'env'],
]);
const projects_TESTS = ['**/{test_*,*_test}.py'];
const OTHER_TESTS = ['**/{test,tests}.py'];
const IMPORTS_TESTS = /^\s*(?:import|from)\s+(?:unittest|pytest|django\.test)\b/m;
/** What pytest collects, where a project says so itself. */
const COLLECTS = /^\s*(?:testpaths|python_files)\s*=/m;
const PYTEST_FILES = ['pytest.ini', 'tox.ini', 'setup.cfg'];
/** The fixture as an argument, or the mark. */
const projects_BENCHMARK = /^\s*(?:async\s+)?def\s+\w+\([^)]*\bbenchmark\b|pytest\.mark\.benchmark\b/m;
const COMPILES = /\b(?:maturin|setuptools[_-]rust|scikit[_-]build|mesonpy|meson-python|Cython|cffi|pybind11|nanobind|ext_modules|Extension)\b/;
const OWN_FILES = [
    ...['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', '.venv/pyvenv.cfg', 'setup.cfg'],
    ...['ruff.toml', '.ruff.toml', 'mypy.ini', '.mypy.ini', '.coveragerc', 'tox.ini'],
    ...['noxfile.py', 'pyrightconfig.json'],
];
/** Topmost projects by directory: what lies below another one is a part of it, or its business. */
async function findPythonProjects(files, folder) {
    const all = await files.glob([`**/{${projects_MANIFESTS.join(',')}}`], folder);
    const manifests = all.filter((path) => isOutside(path, folder, projects_NOT_OWN));
    const top = topmost(manifests.map((path) => external_node_path_.posix.dirname(path)));
    const found = [];
    for (const directory of top.slice(0, projects_MAX_PROJECTS)) {
        const name = projects_MANIFESTS.find((one) => manifests.includes(external_node_path_.posix.join(directory, one)));
        found.push(await projects_describe(files, directory, name ?? 'pyproject.toml'));
    }
    return found;
}
async function projects_describe(files, directory, manifest) {
    const own = (name) => external_node_path_.posix.join(directory, name);
    const pyproject = (await readManifest(files, own('pyproject.toml'))) ?? {};
    const there = new Set();
    for (const name of OWN_FILES)
        if (await files.exists(own(name)))
            there.add(name);
    const setup = (await files.glob(['setup.py'], directory)).includes(own('setup.py'))
        ? await startOfFile(files, own('setup.py'))
        : '';
    const packages = await packagesOf(files, directory);
    const isSrcLayout = packages.some((path) => path.startsWith('src/'));
    return {
        directory,
        manifest: own(manifest),
        tools: tableOf(pyproject.tool),
        isSrcLayout,
        sources: (await configuresSources(files, directory, pyproject, there))
            ? undefined
            : packages.map((path) => (path.startsWith('src/') ? 'src' : path)),
        isCompiled: COMPILES.test(JSON.stringify(pyproject['build-system'] ?? '') + setup),
        files: there,
        ...(await projects_findTests(files, directory, tableOf(tableOf(pyproject.tool).pytest))),
    };
}
/** `src/…` or those of the folder itself, without tests. */
async function packagesOf(files, directory) {
    const inits = await files.glob(['{src/*,*}/__init__.py', 'src/*.py'], directory);
    const packages = inits
        .map((path) => external_node_path_.posix.relative(directory, path))
        .map((path) => (path.endsWith('/__init__.py') ? external_node_path_.posix.dirname(path) : 'src/.'))
        .filter((path) => /^(?:src\/)?[\w.]+$/.test(path))
        .filter((path) => !/^(?:tests?|benchmarks?|docs?|examples?|src)$/.test(path));
    return [...new Set(packages)];
}
async function configuresSources(files, directory, pyproject, there) {
    const run = tableOf(tableOf(tableOf(pyproject.tool).coverage).run);
    if (run.source !== undefined || run.source_pkgs !== undefined)
        return true;
    for (const name of ['.coveragerc', 'setup.cfg', 'tox.ini']) {
        if (!there.has(name))
            continue;
        const text = (await files.readText(external_node_path_.posix.join(directory, name))) ?? '';
        if (/^\[(?:coverage:)?run\]/m.test(text) && /^source(?:_pkgs)?\s*=/m.test(text))
            return true;
    }
    return false;
}
async function projects_findTests(files, directory, pytest) {
    const all = await files.glob(projects_TESTS, directory);
    const tests = all.filter((path) => isOutside(path, directory, projects_NOT_OWN));
    const folders = [];
    for (const path of tests.slice(0, MAX_FILES_READ)) {
        const folder = external_node_path_.posix.relative(directory, external_node_path_.posix.dirname(path));
        // It becomes a word of a command.
        if (!/^[\w./-]*$/.test(folder) || folder.startsWith('-'))
            continue;
        if (projects_BENCHMARK.test(await startOfFile(files, path)))
            folders.push(folder || '.');
    }
    const others = tests.length > 0 ? [] : await otherTests(files, directory);
    const isNamed = others.length === 0 || (await collects(files, directory, pytest));
    return {
        hasTests: tests.length > 0 || others.length > 0,
        testFiles: isNamed ? [] : others,
        benchmarkFolders: topmost(folders),
    };
}
/** `test.py` and `tests.py`, as they become words of a command. */
async function otherTests(files, directory) {
    const all = await files.glob(OTHER_TESTS, directory);
    const found = [];
    for (const path of all.slice(0, MAX_FILES_READ)) {
        const name = external_node_path_.posix.relative(directory, path);
        if (!isOutside(path, directory, projects_NOT_OWN) || !/^\w[\w./-]*$/.test(name))
            continue;
        if (IMPORTS_TESTS.test(await startOfFile(files, path)))
            found.push(name);
    }
    return found;
}
async function collects(files, directory, pytest) {
    const options = tableOf(pytest.ini_options);
    if (options.testpaths !== undefined || options.python_files !== undefined)
        return true;
    for (const name of PYTEST_FILES) {
        const text = await files.readText(external_node_path_.posix.join(directory, name));
        if (COLLECTS.test(text ?? ''))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/config/detect/python/runner.js
/** Which Python runs the tools of a project, and which of them are there. */


const MANAGERS = {
    uv: {
        lock: 'uv.lock',
        run: 'uv run --locked',
        install: 'uv add --dev',
        check: 'uv lock --check',
        write: 'uv lock',
    },
    poetry: {
        lock: 'poetry.lock',
        run: 'poetry run',
        install: 'poetry add --group dev',
        check: 'poetry check --lock',
        write: 'poetry lock',
    },
    pdm: {
        lock: 'pdm.lock',
        run: 'pdm run',
        install: 'pdm add --dev',
        check: 'pdm lock --check',
        write: 'pdm lock',
    },
    pipenv: { lock: 'Pipfile.lock', run: 'pipenv run', install: 'pipenv install --dev' },
};
const TOOLS = ['pytest', 'pytest-cov', 'pytest-benchmark', 'ruff', 'mypy', 'black', 'pyright'];
/** Asks for what is installed, and imports nothing of the project: its folder is taken off the path first. */
const ASK = `import sys; sys.path[:] = [p for p in sys.path if p]
import importlib.metadata as m
for d in m.distributions(): print((d.metadata["Name"] or "").lower().replace("_", "-"))`;
async function findRunner(search, project) {
    const { probe, files } = search;
    for (const [id, manager] of Object.entries(MANAGERS)) {
        if (!project.files.has(manager.lock))
            continue;
        const text = (await files.readText(external_node_path_.posix.join(project.directory, manager.lock), 64 << 20)) ?? '';
        const named = TOOLS.filter((name) => new RegExp(`"${name}"`, 'i').test(text));
        const { install, check, write } = manager;
        const run = manager.run + (isUvWorkspace(id, project) ? ' --all-packages' : '');
        return {
            module: `${run} python -m`,
            version: await probe.version(id, ['--version']),
            packages: new Set(named),
            install,
            isWindows: probe.platform.os === 'win32',
            ...(check === undefined || write === undefined ? {} : { lock: { check, write } }),
        };
    }
    return (await hatch(search, project)) ?? ownPython(search, project);
}
/** The tests of its members are run by the root, in the environment of all. https://docs.astral.sh/uv/concepts/projects/workspaces/ */
function isUvWorkspace(id, { tools }) {
    return id === 'uv' && Object.hasOwn(tableOf(tools.uv), 'workspace');
}
/** Where its default environment has pytest. https://hatch.pypa.io/latest/config/environment/overview/ */
async function hatch({ probe }, { tools, files }) {
    const { dependencies } = tableOf(tableOf(tableOf(tools.hatch).envs).default);
    const named = textsOf(dependencies).map((text) => /^[\w-]+/.exec(text)?.[0] ?? '');
    if (!named.includes('pytest') || files.has('.venv/pyvenv.cfg'))
        return undefined;
    return {
        module: 'hatch run python -m',
        version: await probe.version('hatch', ['--version']),
        packages: new Set(named),
        isWindows: probe.platform.os === 'win32',
        install: 'tool.hatch.envs.default.dependencies +=',
    };
}
/** The virtual environment beside it, else what is on the PATH. */
async function ownPython({ probe }, project) {
    const isWindows = probe.platform.os === 'win32';
    const inside = isWindows ? '.venv/Scripts/python.exe' : '.venv/bin/python';
    const hasOwn = project.files.has('.venv/pyvenv.cfg');
    const plain = isWindows ? 'python' : 'python3';
    const program = hasOwn ? inside : plain;
    const asked = hasOwn ? `./${external_node_path_.posix.join(project.directory, inside)}` : plain;
    const [version, installed] = await Promise.all([
        probe.version(asked, ['--version']),
        probe.version(asked, ['-c', ASK]),
    ]);
    const shown = isWindows ? program.replaceAll('/', '\\') : program;
    return {
        module: `${shown} -m`,
        version,
        packages: new Set(installed?.split(/\r?\n/)),
        install: `${shown} -m pip install`,
        isWindows,
    };
}

;// CONCATENATED MODULE: ./lib/config/detect/python/sessions.js
/**
 * Tests by tox or Nox, for projects whose pytest lies in an environment that these make: where no Python that is found has
 * it. They get its options by the environment. https://tox.wiki, https://nox.thea.codes
 */



const TESTS_FILE = `${task/* WORK_FOLDER */.B}/pytest.xml`;
/** Names of a session of tests, best first. */
const SESSION = /^def (tests?|pytest|unit(?:_?tests?)?)\(/m;
/** Undefined where neither is set up and installed. */
async function findSession({ files, probe }, project) {
    const isWindows = probe.platform.os === 'win32';
    const isTox = project.files.has('tox.ini') || Object.hasOwn(project.tools, 'tox');
    if (isTox && (await probe.version('tox', ['--version'])) !== undefined)
        return session('tox', 'tox run -e py -x testenv.pass_env+=PYTEST_ADDOPTS', isWindows);
    if (!project.files.has('noxfile.py'))
        return undefined;
    const text = await startOfFile(files, external_node_path_.posix.join(project.directory, 'noxfile.py'));
    const name = SESSION.exec(text)?.[1];
    if (name === undefined || (await probe.version('nox', ['--version'])) === undefined)
        return undefined;
    return session('nox', `nox -s ${name} --force-python python3`, isWindows);
}
function session(id, command, isWindows) {
    // The tests may be run in another folder.
    const folder = isWindows ? '' : '$PWD/';
    const options = `--junitxml=${folder}${TESTS_FILE}`;
    return {
        id,
        task: {
            name: 'test',
            command: {
                shell: isWindows ? command : `PYTEST_ADDOPTS="'${options}'" ${command}`,
            },
            ...(isWindows ? { env: { PYTEST_ADDOPTS: options } } : {}),
            yields: [{ kind: 'tests', format: 'junit', file: TESTS_FILE }],
        },
    };
}

;// CONCATENATED MODULE: ./lib/config/detect/python/tasks.js
/** What to run for one Python project: its tests and benchmarks, and the checks that it is set up for. */

const tasks_TESTS_FILE = `${task/* WORK_FOLDER */.B}/pytest.xml`;
const python_tasks_COVERAGE_FILE = `${task/* WORK_FOLDER */.B}/coverage.json`;
const BENCHMARKS_FILE = `${task/* WORK_FOLDER */.B}/pytest-benchmark.json`;
/** Half a second a benchmark, in rounds of five milliseconds. https://pytest-benchmark.readthedocs.io/en/latest/usage.html */
const tasks_BENCHMARK_TIMES = '--benchmark-min-time=0.005 --benchmark-max-time=0.5';
/** In the order in which they are best read. Without pytest they fail, and say so. */
function pythonTasks(project, runner, session) {
    const measures = project.benchmarkFolders.length > 0 && runner.packages.has('pytest-benchmark');
    return [
        ...(project.hasTests ? [session ?? python_tasks_testTask(project, runner)] : []),
        ...(measures ? [python_tasks_benchTask(project, runner)] : []),
        ...tasks_checkTasks(project, runner),
    ];
}
function python_tasks_testTask(project, { module, packages }) {
    const isMeasured = packages.has('pytest-cov');
    const sources = project.sources ?? [];
    const coverage = [
        ...(sources.length === 0 ? ['--cov'] : new Set(sources.map((path) => `--cov=${path}`))),
        `--cov-report=json:${python_tasks_COVERAGE_FILE}`,
    ];
    const options = [
        `--junitxml=${tasks_TESTS_FILE}`,
        ...(isMeasured ? coverage : []),
        // They are measured by themselves, without coverage.
        ...(packages.has('pytest-benchmark') ? ['--benchmark-skip'] : []),
    ];
    const yields = [
        { kind: 'tests', format: 'junit', file: tasks_TESTS_FILE },
        ...(isMeasured
            ? [{ kind: 'coverage', format: 'coveragepy-json', file: python_tasks_COVERAGE_FILE }]
            : []),
    ];
    const words = [...project.testFiles, ...options];
    return { name: 'test', command: { shell: `${module} pytest ${words.join(' ')}` }, yields };
}
function python_tasks_benchTask(project, { module }) {
    const options = `--benchmark-only ${tasks_BENCHMARK_TIMES} --benchmark-json=${BENCHMARKS_FILE}`;
    const own = project.isSrcLayout && !project.isCompiled;
    return {
        name: 'bench',
        // They may lie outside of what is collected by default.
        command: { shell: `${module} pytest ${project.benchmarkFolders.join(' ')} ${options}` },
        yields: [{ kind: 'benchmarks', format: 'pytest-benchmark', file: BENCHMARKS_FILE }],
        // The tree that it is run in comes before what is installed, also in the tree of the base.
        ...(own ? { env: { PYTHONPATH: 'src' } } : {}),
        needs: project.hasTests ? ['test'] : [],
        exclusive: true,
    };
}
function tasks_checkTasks(project, runner) {
    const { tools, files } = project;
    const { module, packages, lock } = runner;
    const has = (name, ...configs) => packages.has(name) &&
        (Object.hasOwn(tools, name) || configs.some((config) => files.has(config)));
    const usesRuff = has('ruff', 'ruff.toml', '.ruff.toml');
    const usesBlack = has('black');
    const mypyFiles = Object.hasOwn(tools, 'mypy') && typeof tools.mypy === 'object';
    return [
        ...(usesRuff ? [ruffTask(module)] : []),
        // Who formats with Black has Ruff for the rest.
        ...(usesRuff && !usesBlack ? [tasks_formatTask('ruff-format', `${module} ruff format`)] : []),
        ...(usesBlack ? [tasks_formatTask('black', `${module} black -q`, ' .')] : []),
        ...(has('mypy', 'mypy.ini', '.mypy.ini')
            ? [mypyTask(module, mypyFiles && namesFiles(tools.mypy))]
            : []),
        ...(has('pyright', 'pyrightconfig.json') ? [pyrightTask(runner)] : []),
        ...(lock === undefined ? [] : [tasks_lockTask(lock)]),
    ];
}
/** https://docs.astral.sh/ruff/linter/ */
function ruffTask(module) {
    return {
        name: 'ruff',
        command: { shell: `${module} ruff check --quiet --output-format=concise` },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
        action: 'degrade',
        fix: { shell: `${module} ruff check --fix` },
    };
}
function tasks_formatTask(name, format, where = '') {
    return {
        name,
        command: { shell: `${format} --diff${where}` },
        yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
        action: 'degrade',
        fix: { shell: `${format}${where}` },
    };
}
/** https://mypy.readthedocs.io/en/stable/command_line.html */
function mypyTask(module, namesFiles) {
    const options = '--no-error-summary --no-pretty --show-column-numbers --hide-error-context';
    return {
        name: 'mypy',
        command: { shell: `${module} mypy ${options}${namesFiles ? '' : ' .'}` },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
    };
}
/** Its places as all others write them. https://github.com/microsoft/pyright/blob/main/docs/command-line.md */
function pyrightTask({ module, isWindows }) {
    const run = `${module} pyright --level error`;
    // cmd.exe has no short way to end with the code of the first.
    if (isWindows)
        return { name: 'pyright', command: { shell: run }, yields: [] };
    const places = String.raw `s/^ *(.*:[0-9]+:[0-9]+) - (error: .*)/\1: \2/p`;
    return {
        name: 'pyright',
        command: {
            shell: `out=$(${run}) || code=$?; printf '%s\\n' "$out" | sed -nE '${places}'; exit \${code:-0}`,
        },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
    };
}
function namesFiles(settings) {
    const keys = typeof settings === 'object' && settings !== null ? Object.keys(settings) : [];
    return keys.some((key) => key === 'files' || key === 'packages' || key === 'modules');
}
function tasks_lockTask({ check, write }) {
    return {
        name: 'lock-file',
        command: { shell: check },
        yields: [],
        action: 'degrade',
        fix: { shell: write },
    };
}

;// CONCATENATED MODULE: ./lib/config/detect/python/python.js
/** Python tested by pytest: every topmost pyproject.toml or setup.py is a suite. */





const python = {
    id: 'python',
    async detect(search) {
        const projects = await findPythonProjects(search.files, search.folder);
        const found = await Promise.all(projects.filter(({ hasTests }) => hasTests).map((project) => python_detectProject(project, search)));
        return {
            suites: found.flatMap(({ suites }) => suites),
            sources: found.flatMap(({ sources }) => sources),
            missing: found.flatMap(({ missing }) => missing),
        };
    },
};
async function python_detectProject(project, search) {
    const runner = await findRunner(search, project);
    const { manifest } = project;
    const session = runner.packages.has('pytest') ? undefined : await findSession(search, project);
    const by = runner.version?.split(/\r?\n/, 1)[0] ?? '';
    return {
        suites: [
            { workingDirectory: project.directory, tasks: pythonTasks(project, runner, session?.task) },
        ],
        sources: [
            `${manifest}: pytest${session === undefined ? '' : ` by ${session.id}`}${by === '' ? '' : ` (${by})`}`,
        ],
        missing: runner.version === undefined
            ? [lacksPython(runner, search)]
            : python_lacking(project, runner, session),
    };
}
function python_lacking(project, runner, session) {
    if (session !== undefined)
        return [
            `${project.manifest}: coverage and benchmarks are not measured, since ${session.id} runs the tests: install pytest and pytest-cov where the gate runs, or write the commands under \`tasks:\` in tollgate.yml.`,
        ];
    const { packages, install } = runner;
    const wanted = [
        ['pytest', 'Tests are not run'],
        ['pytest-cov', 'Coverage of Python is not measured'],
        ...(project.benchmarkFolders.length > 0
            ? [['pytest-benchmark', 'Benchmarks are not run']]
            : []),
    ];
    return wanted
        .filter(([name = '']) => !packages.has(name))
        .map(([name, what]) => `${project.manifest}: ${what}: it takes \`${install} ${name}\`.`);
}
function lacksPython({ module }, { probe }) {
    const [program = 'python3'] = module.split(' ');
    return /python/.test(program)
        ? `Python is not on the PATH: use actions/setup-python in a workflow, else \`${installCommand('python', probe.platform.os)}\`.`
        : `${program} is not on the PATH, and the lock file is its: install it, as https://pypi.org/project/${program}/ says.`;
}

;// CONCATENATED MODULE: ./lib/config/detect/rust/bench-targets.js
/**
 * The benchmarks of a package, and what measures them.
 * https://doc.rust-lang.org/cargo/reference/cargo-targets.html#benches
 */



/** By what the source names, the first that fits: many wrappers of Criterion print what it prints. */
const bench_targets_TOOLS = [
    ['divan', /\bdivan\b/],
    ['criterion', /\bcriterion\b|\bcriterion_main!/],
    ['libtest', /#\[bench\]/],
];
/** Those that are written down, and those that Cargo finds by itself. */
async function findBenchTargets(files, directory, manifest) {
    const sources = new Map();
    if (tableOf(manifest.package).autobenches !== false) {
        for (const path of await files.glob(['benches/*.rs', 'benches/*/main.rs'], directory)) {
            const name = external_node_path_.posix.basename(path) === 'main.rs' ? external_node_path_.posix.dirname(path) : path;
            sources.set(external_node_path_.posix.basename(name, '.rs'), path);
        }
    }
    const written = manifest.bench;
    for (const target of Array.isArray(written) ? written.map(tableOf) : []) {
        if (typeof target.name !== 'string' || target.bench === false)
            continue;
        const path = typeof target.path === 'string' ? target.path : `benches/${target.name}.rs`;
        if (!sources.has(target.name) || typeof target.path === 'string')
            sources.set(target.name, external_node_path_.posix.join(directory, path));
    }
    const targets = [];
    for (const [name, path] of sources) {
        // It becomes a word of a command.
        if (!/^\w[\w-]*$/.test(name) || external_node_path_.posix.join(path, '.').startsWith('..'))
            continue;
        if (await files.exists(path))
            targets.push({ name, tool: toolOf(await startOfFile(files, path)) });
    }
    return targets;
}
function toolOf(source) {
    return bench_targets_TOOLS.find(([, names]) => names.test(source))?.[0];
}

;// CONCATENATED MODULE: ./lib/config/detect/rust/crates.js
/**
 * Finds the Cargo workspaces of a tree, and what there is to run in each.
 * https://doc.rust-lang.org/cargo/reference/workspaces.html
 */





const crates_MAX_WORKSPACES = 50;
const crates_MAX_FILES_READ = 1000;
/** What is built, vendored or only read by tests is no workspace of its own. */
const crates_NOT_OWN = new Set(['target', 'vendor', 'node_modules', 'fixtures', 'testdata', 'templates']);
/** `#[test]`, those of other runtimes (`#[tokio::test]`), of rstest and of the usual property tests. */
const crates_TEST = /#\[(?:\w+::)*(?:test|rstest|test_case)\b|\b(?:proptest|quickcheck)!/;
const FENCE = /^\s*\/\/[/!]\s*```(.*)$/gm;
/** What stands behind the fence of code that is compiled. https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html */
const COMPILED = /^(?:rust|should_panic|no_run|compile_fail|edition\d+|[\s,])*$/;
/** Topmost workspaces by directory: a Cargo.toml below another one is a member of it, or its business. */
async function findWorkspaces(files, folder) {
    const all = await files.glob(['**/Cargo.toml'], folder);
    const manifests = all.filter((path) => isOutside(path, folder, crates_NOT_OWN));
    const top = topmost(manifests.map((path) => external_node_path_.posix.dirname(path)));
    const found = [];
    for (const directory of top.slice(0, crates_MAX_WORKSPACES)) {
        const below = manifests.filter((path) => isWithin(path, directory));
        found.push(await crates_describe(files, directory, below));
    }
    return found;
}
async function crates_describe(files, directory, manifests) {
    const packages = await membersOf(files, directory, manifests);
    const benches = [];
    for (const one of packages) {
        benches.push(...(await findBenchTargets(files, one.directory, one.manifest)));
    }
    return {
        directory,
        isLocked: await files.exists(external_node_path_.posix.join(directory, 'Cargo.lock')),
        ...(await crates_findTests(files, packages)),
        benches,
    };
}
/** The package of the topmost manifest and the members that it lists; the others have a lock file of their own. */
async function membersOf(files, directory, manifests) {
    const root = (await readManifest(files, external_node_path_.posix.join(directory, 'Cargo.toml'))) ?? {};
    const workspace = tableOf(root.workspace);
    const globs = (key) => textsOf(workspace[key])
        .filter((glob) => !/^[\\/]|\.\./.test(glob))
        .map((glob) => external_node_path_.posix.join(glob, 'Cargo.toml'));
    const listed = globs('members');
    const members = listed.length === 0 ? [] : await files.glob(listed, directory);
    const left = globs('exclude');
    const excluded = left.length === 0 ? [] : await files.glob(left, directory);
    const packages = root.package === undefined ? [] : [{ directory, manifest: root }];
    for (const path of members) {
        const isOwn = manifests.includes(path) && !excluded.includes(path);
        const manifest = isOwn ? await readManifest(files, path) : undefined;
        if (manifest?.package !== undefined)
            packages.push({ directory: external_node_path_.posix.dirname(path), manifest });
    }
    return packages;
}
async function crates_findTests(files, packages) {
    let hasTests = false;
    let hasDocTests = false;
    let read = 0;
    for (const one of packages) {
        for (const path of await files.glob(['{src,tests}/**/*.rs', 'lib.rs'], one.directory)) {
            if ((hasTests && hasDocTests) || read++ >= crates_MAX_FILES_READ)
                break;
            const text = await startOfFile(files, path);
            hasTests ||= crates_TEST.test(text);
            hasDocTests ||= hasExample(text);
        }
    }
    return { hasTests: hasTests || hasDocTests, hasDocTests };
}
/** Code between two fences of a comment, but what is text, another language, or to be ignored. */
function hasExample(text) {
    return [...text.matchAll(FENCE)].some(([, info = ''], at) => at % 2 === 0 && COMPILED.test(info.trim()));
}

;// CONCATENATED MODULE: ./lib/config/detect/rust/tasks.js
/** Cargo's own folder, which ignore files know. */
const rust_tasks_COVERAGE_FILE = 'target/llvm-cov.json';
const tasks_COVERAGE = { kind: 'coverage', format: 'llvm-cov-json', file: rust_tasks_COVERAGE_FILE };
/** Two to three seconds a benchmark; by default it is eight. https://bheisler.github.io/criterion.rs/book/user_guide/command_line_options.html */
const CRITERION_TIMES = ['--noplot', '--warm-up-time', '0.5', '--measurement-time', '1'];
const DIVAN_TIMES = ['--max-time', '1'];
/** In the order in which they are best read. */
function cargoTasks(workspace, machine) {
    const { hasTests } = workspace;
    return [
        ...(hasTests ? testTasks(workspace, machine) : []),
        ...benchTasks(workspace, machine),
        ...(machine.hasRustfmt ? [rust_tasks_formatTask()] : []),
        ...(machine.hasClippy ? [clippyTask(workspace, machine)] : []),
    ];
}
/** A changed Cargo.lock is a mistake of the change, and not to be mended in passing. */
function tasks_all({ isLocked }) {
    return isLocked ? '--locked --workspace' : '--workspace';
}
function testTasks(workspace, machine) {
    return machine.hasNextest ? nextestTasks(workspace, machine) : [rust_tasks_testTask(workspace, machine)];
}
/** What cargo says of the build and of which binary runs stands on standard error. */
function rust_tasks_testTask(workspace, machine) {
    const yields = { kind: 'tests', format: 'cargo-test' };
    if (!isMeasured(machine)) {
        const shell = `cargo test ${tasks_all(workspace)} --no-fail-fast 2>&1`;
        return { name: 'test', command: { shell }, yields: [yields] };
    }
    const tests = `cargo llvm-cov --no-report ${tasks_all(workspace)} --no-fail-fast 2>&1`;
    // Coverage of code in comments takes a nightly compiler: it is run, and not measured.
    const documentation = `cargo test ${tasks_all(workspace)} --doc --no-fail-fast 2>&1`;
    const runs = workspace.hasDocTests ? [tests, documentation] : [tests];
    return {
        name: 'test',
        command: { shell: measured(runs) },
        yields: [yields, tasks_COVERAGE],
    };
}
/** Its own output for programs. https://nexte.st/docs/machine-readable/libtest-json/ */
function nextestTasks(workspace, machine) {
    const options = `${tasks_all(workspace)} --no-fail-fast --message-format libtest-json`;
    const isCounted = isMeasured(machine);
    const shell = isCounted
        ? measured([`cargo llvm-cov nextest --no-report ${options}`])
        : `cargo nextest run ${options}`;
    return [
        {
            name: 'test',
            command: { shell },
            env: { NEXTEST_EXPERIMENTAL_LIBTEST_JSON: '1' },
            yields: [{ kind: 'tests', format: 'libtest-json' }, ...(isCounted ? [tasks_COVERAGE] : [])],
        },
        ...(workspace.hasDocTests ? [documentationTask(workspace)] : []),
    ];
}
function documentationTask(workspace) {
    return {
        name: 'doctest',
        command: { shell: `cargo test ${tasks_all(workspace)} --doc --no-fail-fast 2>&1` },
        yields: [{ kind: 'tests', format: 'cargo-test' }],
    };
}
function isMeasured({ hasLlvmCov, hasLlvmTools, isWindows }) {
    // cmd.exe has no short way to end with the code of the first.
    return hasLlvmCov && hasLlvmTools && !isWindows;
}
/** Reports what was covered also where tests fail, and nothing of an earlier run. */
function measured(runs) {
    return [
        'cargo llvm-cov clean --profraw-only >&2',
        ...runs.map((run) => `${run} || code=$?`),
        `cargo llvm-cov report --json --output-path ${rust_tasks_COVERAGE_FILE} >&2 || code=$?`,
        `exit \${code:-0}`,
    ].join('; ');
}
function isNightly({ rustc }) {
    return /nightly|-dev/.test(rustc ?? 'nightly');
}
function benchTasks(workspace, machine) {
    const known = workspace.benches.filter(({ tool }) => tool !== undefined && (tool !== 'libtest' || isNightly(machine)));
    const tools = [...new Set(known.flatMap(({ tool }) => tool ?? []))];
    return tools.map((tool, at) => {
        const names = known.filter((one) => one.tool === tool).map(({ name }) => name);
        // All that there is, also what is added later.
        const isAll = known.length === workspace.benches.length && tools.length === 1;
        return rust_tasks_benchTask(tool, isAll ? ['*'] : [...new Set(names)], workspace, at);
    });
}
/** Not `cargo bench` alone: that would run the test binaries too, which do not know these options. */
function rust_tasks_benchTask(tool, names, workspace, at) {
    const options = {
        criterion: ['--', ...CRITERION_TIMES],
        divan: ['--', ...DIVAN_TIMES],
        libtest: [],
    }[tool];
    const format = { criterion: 'criterion-text', divan: 'divan', libtest: 'cargo-bench' }[tool];
    const targets = names.flatMap((name) => ['--bench', name]);
    return {
        name: at === 0 ? 'bench' : `bench-${tool}`,
        command: { argv: ['cargo', 'bench', ...tasks_all(workspace).split(' '), ...targets, ...options] },
        yields: [{ kind: 'benchmarks', format }],
        needs: workspace.hasTests ? ['test'] : [],
        exclusive: true,
    };
}
function rust_tasks_formatTask() {
    return {
        name: 'fmt',
        command: { argv: ['cargo', 'fmt', '--all', '--check', '--', '--color', 'never'] },
        yields: [{ kind: 'diagnostics', format: 'rustfmt' }],
        action: 'degrade',
        fix: { argv: ['cargo', 'fmt', '--all'] },
    };
}
/** Its summary of what it found stands among the findings; without any it says nothing. */
function clippyTask(workspace, machine) {
    // A benchmark by #[bench] does not compile there.
    const isStable = !isNightly(machine) && workspace.benches.some(({ tool }) => tool === 'libtest');
    const targets = isStable ? '--lib --bins --tests --examples' : '--all-targets';
    return {
        name: 'clippy',
        command: {
            shell: `cargo clippy --quiet ${tasks_all(workspace)} ${targets} --message-format short 2>&1`,
        },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
        action: 'degrade',
    };
}

;// CONCATENATED MODULE: ./lib/config/detect/rust/rust.js
/** Rust built by Cargo: every topmost Cargo.toml is a suite, its members are in it. */




const rust = {
    id: 'rust',
    async detect(search) {
        const workspaces = await findWorkspaces(search.files, search.folder);
        if (workspaces.length === 0)
            return { suites: [], sources: [], missing: [] };
        const machine = await rust_askMachine(search);
        const found = workspaces.map((one) => detectWorkspace(one, machine));
        const hasTests = workspaces.some((one) => one.hasTests);
        return {
            suites: found.flatMap(({ suites }) => suites),
            sources: found.flatMap(({ sources }) => sources),
            missing: [
                ...found.flatMap(({ missing }) => missing),
                ...(machine.rustc === undefined ? [lacksRust(search)] : []),
                ...(machine.rustc !== undefined && hasTests ? lacksCoverage(machine) : []),
            ],
        };
    },
};
async function rust_askMachine({ probe }) {
    const [rustc, nextest, llvmCov, components, clippy, rustfmt] = await Promise.all([
        probe.version('rustc', ['--version']),
        probe.version('cargo', ['nextest', '--version']),
        probe.version('cargo', ['llvm-cov', '--version']),
        probe.version('rustup', ['component', 'list', '--installed']),
        probe.version('cargo', ['clippy', '--version']),
        probe.version('cargo', ['fmt', '--version']),
    ]);
    return {
        rustc,
        hasNextest: nextest !== undefined,
        hasLlvmCov: llvmCov !== undefined,
        // Without rustup the tools of LLVM come with the compiler, or are named by a variable.
        hasLlvmTools: components === undefined || /^llvm-tools/m.test(components),
        hasClippy: clippy !== undefined,
        hasRustfmt: rustfmt !== undefined,
        isWindows: probe.platform.os === 'win32',
    };
}
function detectWorkspace(workspace, machine) {
    const manifest = external_node_path_.posix.join(workspace.directory, 'Cargo.toml');
    const tasks = cargoTasks(workspace, machine);
    const tools = [...new Set(workspace.benches.flatMap(({ tool }) => tool ?? []))];
    const notes = [
        ...(workspace.hasTests ? [] : ['no tests']),
        ...tools.map((tool) => ({ criterion: 'Criterion', divan: 'Divan', libtest: '#[bench]' })[tool]),
        ...(machine.rustc === undefined ? [] : [machine.rustc.split(/\r?\n/, 1)[0] ?? '']),
    ];
    const hasResults = tasks.some(({ name }) => name === 'test' || name.startsWith('bench'));
    return {
        // Format and lint of what has neither tests nor benchmarks are no gate.
        suites: hasResults ? [{ workingDirectory: workspace.directory, tasks }] : [],
        sources: [`${manifest}: Cargo${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`],
        missing: [
            ...workspace.benches
                .filter(({ tool }) => tool === undefined)
                .map(({ name }) => notUnderstood(manifest, name)),
            ...(tools.includes('libtest') && !/nightly|-dev/.test(machine.rustc ?? 'nightly')
                ? [lacksNightly(manifest)]
                : []),
        ],
    };
}
function notUnderstood(manifest, name) {
    return `${manifest}: the benchmark "${name}" uses neither Criterion nor Divan: write its command, and the format of its results, under \`tasks:\` in tollgate.yml.`;
}
function lacksNightly(manifest) {
    return `${manifest}: its #[bench] functions are not run: they take Rust's nightly toolchain, \`rustup toolchain install nightly\` and a rust-toolchain.toml that names it.`;
}
function lacksCoverage({ hasLlvmCov, hasLlvmTools }) {
    const lacking = [
        ...(hasLlvmCov ? [] : ['`cargo install --locked cargo-llvm-cov`']),
        ...(hasLlvmTools ? [] : ['`rustup component add llvm-tools`']),
    ];
    return lacking.length === 0
        ? []
        : [`Coverage of Rust is not measured: it takes ${lacking.join(' and ')}.`];
}
function lacksRust({ probe }) {
    return `Rust is not on the PATH: hosted runners have it, else \`${installCommand('rust', probe.platform.os)}\`.`;
}

// EXTERNAL MODULE: ./lib/config/detect/toolchain.js
var toolchain = __webpack_require__(87191);
;// CONCATENATED MODULE: ./lib/config/detect/detect.js
/**
 * The configuration of who wrote none: looks at the tree, asks the toolchains of this machine for their versions,
 * and says what was found and why. Runs nothing of the project.
 */












const TOOLCHAINS = [
    go,
    rust,
    python,
    cpp,
    meson,
    maven,
    gradle,
    node,
    deno,
];
/** Asked where all others find nothing to run: many a Makefile only calls what they know. */
const FALLBACKS = [make];
const detect_MANIFESTS = 'go.mod, Cargo.toml, pyproject.toml, package.json, deno.json, pom.xml, build.gradle, CMakeLists.txt, meson.build or a Makefile';
const TASK_TIMEOUT_MS = 10 * 60_000;
const EXCLUSIVE_TIMEOUT_MS = 30 * 60_000;
/**
 * Finds what there is to test and measure. A suite for each module or package; tasks are called `test`, `bench`…
 * where there is one suite, else `test:<suite>`.
 * @throws ProblemError for options that cannot be met.
 */
async function detect_detectProject(files, probe, options = {}) {
    const search = { files, probe, folder: external_node_path_.posix.normalize(options.folder ?? '.'), options };
    const known = await detect_detectAll(TOOLCHAINS, search);
    const isFound = known.some(({ suites }) => suites.length > 0);
    const found = isFound ? known : [...known, ...(await detect_detectAll(FALLBACKS, search))];
    const suites = withNames(found, search.folder);
    const missing = found.flatMap((findings) => findings.missing);
    return {
        tasks: suites.flatMap((suite) => suite.tasks.map((t) => toTask(t, suite, suites.length > 1))),
        sources: found.flatMap((findings) => findings.sources),
        missing: suites.length > 0 || missing.length > 0 ? missing : [nothingFound(search.folder)],
    };
}
async function detect_detectAll(toolchains, search) {
    return Promise.all(toolchains.map(async (toolchain) => ({
        id: toolchain.id,
        ...(await toolchain.detect(search)),
    })));
}
/**
 * Suites are named by their directory, never by what a file in it calls itself: a change that renames a module must
 * not get rid of its past. A Go module and a Node package in one directory keep baselines of their own.
 */
function withNames(found, folder) {
    const taken = new Set();
    return found.flatMap(({ id, suites }) => suites.map((suite) => {
        const wanted = external_node_path_.posix.relative(folder, suite.workingDirectory) || toolchain/* DEFAULT_SUITE */.T;
        const name = taken.has(wanted) ? `${wanted}-${id}` : wanted;
        taken.add(name);
        return { ...suite, name };
    }));
}
function toTask(draft, suite, isOneOfMany) {
    const named = (name) => (isOneOfMany ? `${name}:${suite.name}` : name);
    const exclusive = draft.exclusive ?? false;
    return {
        kind: 'run',
        env: {},
        timeoutMs: exclusive ? EXCLUSIVE_TIMEOUT_MS : TASK_TIMEOUT_MS,
        retries: 0,
        action: 'block',
        ...draft,
        exclusive,
        name: named(draft.name),
        needs: (draft.needs ?? []).map(named),
        suite: suite.name,
        workingDirectory: suite.workingDirectory,
    };
}
function nothingFound(folder) {
    const where = folder === '.' ? 'the repository' : `'${folder}'`;
    return `Nothing to test was found in ${where}, by ${detect_MANIFESTS}: write the commands to run under \`tasks:\` in tollgate.yml.`;
}


/***/ }),

/***/ 87191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DEFAULT_SUITE)
/* harmony export */ });
/** Suite of what stands in the root, and of tasks that name none. */
const DEFAULT_SUITE = 'default';


/***/ }),

/***/ 62672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WORK_FOLDER)
/* harmony export */ });
/**
 * Where tasks that are found without configuration build and write, below their working directory. It ignores itself, so
 * that nothing of it is a change, or gets committed, whatever the ignore files of the project know.
 */
const WORK_FOLDER = '.tollgate/work';


/***/ })

};
