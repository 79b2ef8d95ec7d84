/**
 * What a Makefile calls its tests and benchmarks, where nothing else is known of a tree. Their results are read from what
 * they print, of any format that is known by sight: what is none of these is said, and never passes.
 */
import { posix } from 'node:path';
import type { Yield } from '../../../model/task.js';
import { installCommand } from '../install-hint.js';
import { startOfFile } from '../start-of-file.js';
import type { TaskDraft, Toolchain } from '../toolchain.js';

/** In the order in which make looks for them. */
const FILES = ['GNUmakefile', 'makefile', 'Makefile'];
const TESTS = ['test', 'check', 'tests'];
const BENCHMARKS = ['bench', 'benchmark', 'benchmarks'];
/** Targets before a colon that assigns nothing; what a rule runs begins with a tab. */
const RULE = /^([\w./%-][\w./% -]*)::?(?![:=])/gm;

export const make: Toolchain = {
  id: 'make',
  async detect({ files, folder, probe }) {
    const nothing = { suites: [], sources: [], missing: [] };
    const [path] = await files.glob(FILES, folder);
    if (path === undefined) return nothing;
    const text = await startOfFile(files, path);
    const targets = new Set([...text.matchAll(RULE)].flatMap(([, names = '']) => names.split(' ')));
    const test = TESTS.find((name) => targets.has(name));
    const bench = BENCHMARKS.find((name) => targets.has(name));
    const tasks = [
      ...(test === undefined ? [] : [task('test', test, { kind: 'tests', format: 'auto' })]),
      ...(bench === undefined
        ? []
        : [
            {
              ...task('bench', bench, { kind: 'benchmarks', format: 'auto' }),
              needs: test === undefined ? [] : ['test'],
              exclusive: true,
            },
          ]),
    ];
    if (tasks.length === 0) return nothing;
    const isThere = (await probe.version('make', ['--version'])) !== undefined;
    const called = [test, bench].flatMap((name) => (name === undefined ? [] : [`make ${name}`]));
    return {
      suites: [{ workingDirectory: folder, tasks }],
      sources: [`${path}: ${called.join(', ')}`],
      missing: [
        `${posix.normalize(path)}: results are read from what \`${called.join('` and `')}\` print${called.length === 1 ? 's' : ''}, such as TAP, JUnit XML or Google Benchmark; where they stand in files, write the command and the files under \`tasks:\` in tollgate.yml.`,
        ...(isThere
          ? []
          : [`make is not on the PATH: \`${installCommand('make', probe.platform.os)}\`.`]),
      ],
    };
  },
};

/** Without its own words among theirs. */
function task(name: string, target: string, results: Yield): TaskDraft {
  const argv = ['make', '--silent', '--no-print-directory', target];
  return { name, command: { argv }, yields: [results] };
}
