/** C and C++ built by Meson: the meson.build of the folder. https://mesonbuild.com/Unit-tests.html */
import { posix } from 'node:path';
import { WORK_FOLDER, type Yield } from '../../../model/task.js';
import { coverageReport } from '../cpp/tasks.js';
import { isOutside } from '../folders.js';
import { installCommand } from '../install-hint.js';
import { startOfFile } from '../start-of-file.js';
import type { Search, TaskDraft, Toolchain } from '../toolchain.js';

const BUILD = `${WORK_FOLDER}/meson`;
const COVERAGE_FILE = `${BUILD}/coverage.xml`;
const NOT_OWN = new Set(['subprojects', 'build', 'builddir', 'vendor', 'third_party']);
const MOST_FILES_READ = 200;
/** Other builds of the same sources, which are asked first: Python's calls Meson itself. */
const OTHERS = ['CMakeLists.txt', 'pyproject.toml'];

export const meson: Toolchain = {
  id: 'meson',
  async detect(search) {
    const { files, folder, probe } = search;
    const nothing = { suites: [], sources: [], missing: [] };
    const path = posix.join(folder, 'meson.build');
    if (!(await files.exists(path))) return nothing;
    for (const other of OTHERS) if (await files.exists(posix.join(folder, other))) return nothing;
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
    const install = (tool: 'meson' | 'gcovr') => `\`${installCommand(tool, probe.platform.os)}\``;
    return {
      suites: [{ workingDirectory: folder, tasks: [testTask(isWindows ? undefined : gcovr)] }],
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

async function hasTests({ files, folder }: Search): Promise<boolean> {
  const all = await files.glob(['**/meson.build'], folder);
  const own = all.filter((path) => isOutside(path, folder, NOT_OWN));
  for (const path of own.slice(0, MOST_FILES_READ))
    if (/^\s*test\s*\(/m.test(await startOfFile(files, path))) return true;
  return false;
}

/** @param gcovr what it says of its version; undefined where coverage is not measured. */
function testTask(gcovr: string | undefined): TaskDraft {
  const tests: Yield = {
    kind: 'tests',
    format: 'junit',
    file: `${BUILD}/meson-logs/testlog.junit.xml`,
  };
  const setup = `meson setup ${BUILD} --buildtype=debug`;
  const test = `meson test -C ${BUILD}`;
  if (gcovr === undefined)
    return { name: 'test', command: { shell: `${setup} && ${test}` }, yields: [tests] };
  const report = coverageReport(BUILD, COVERAGE_FILE, { gcovr });
  return {
    name: 'test',
    command: {
      shell: `${setup} -Db_coverage=true && { ${test} || code=$?; ${report} || code=$?; exit \${code:-0}; }`,
    },
    yields: [tests, { kind: 'coverage', format: 'cobertura', file: COVERAGE_FILE }],
  };
}
