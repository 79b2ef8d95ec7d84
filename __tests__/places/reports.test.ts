/** How each coverage tool writes paths, and what they are in the repository. */
import { describe, expect, it } from '@jest/globals';
import { createPathMapper } from '../../src/places/resolve.js';

interface Case {
  readonly tool: string;
  readonly repo: readonly string[];
  readonly at?: string;
  /** Where the repository is on this machine. */
  readonly root?: string;
  /** Directories that the report names. */
  readonly roots?: readonly string[];
  readonly mapped: Readonly<Record<string, string>>;
  readonly unmatched?: readonly string[];
}

const PY = ['src/pkg/__init__.py', 'src/pkg/a.py', 'tests/__init__.py', 'tests/test_a.py'];

const CASES: readonly Case[] = [
  {
    tool: 'coverage.py, relative to the root, with sources beside it',
    repo: PY,
    root: '/home/me/repo',
    roots: ['/home/me/repo', '/home/me/repo/tests'],
    mapped: { 'src/pkg/a.py': 'src/pkg/a.py', 'tests/test_a.py': 'tests/test_a.py' },
  },
  {
    tool: 'coverage.py --source=src/pkg,tests, where two files may be meant',
    repo: PY,
    root: '/home/me/repo',
    roots: ['/home/me/repo/src/pkg', '/home/me/repo/tests'],
    mapped: { 'a.py': 'src/pkg/a.py', 'test_a.py': 'tests/test_a.py' },
    unmatched: ['__init__.py'],
  },
  {
    tool: 'coverage.py of another machine',
    repo: PY,
    root: '/home/me/repo',
    roots: ['/app/src/pkg', '/app/tests'],
    mapped: { 'a.py': 'src/pkg/a.py', 'test_a.py': 'tests/test_a.py' },
  },
  {
    tool: 'coverage.py of an installed package, with the paths alone',
    repo: PY,
    mapped: { 'pkg/a.py': 'src/pkg/a.py', 'pkg/__init__.py': 'src/pkg/__init__.py' },
  },
  {
    tool: 'Istanbul in a package of a monorepo, where the root has a file of the same name',
    repo: ['src/index.ts', 'packages/web/src/index.ts', 'packages/web/src/a.ts'],
    root: '/home/me/repo',
    roots: ['/home/me/repo/packages/web'],
    mapped: {
      'src/index.ts': 'packages/web/src/index.ts',
      'src/a.ts': 'packages/web/src/a.ts',
    },
  },
  {
    tool: 'gcovr, with a root of `.`',
    repo: ['lib/a.c', 'lib/a.h'],
    roots: ['.'],
    mapped: { 'lib/a.c': 'lib/a.c', 'lib/a.h': 'lib/a.h' },
  },
  {
    tool: 'gcovr, run in the build directory',
    repo: ['lib/a.c'],
    at: 'build',
    mapped: { '../lib/a.c': 'lib/a.c' },
  },
  {
    tool: 'PHPUnit, relative to the one directory that is covered',
    repo: ['app/src/Calc.php', 'app/src/Sub/Calc.php'],
    at: 'app',
    root: '/home/me/repo',
    roots: ['/home/me/repo/app/src'],
    mapped: { 'Calc.php': 'app/src/Calc.php', 'Sub/Calc.php': 'app/src/Sub/Calc.php' },
  },
  {
    tool: 'coverlet on Windows',
    repo: ['src/Lib/A.cs', 'src/App/Program.cs'],
    root: '/home/me/repo',
    roots: ['D:\\a\\repo\\repo\\src\\'],
    mapped: { 'Lib\\A.cs': 'src/Lib/A.cs', 'App\\Program.cs': 'src/App/Program.cs' },
  },
  {
    tool: 'coverlet with a root of `/`',
    repo: ['src/Lib/A.cs'],
    root: '/home/me/repo',
    roots: ['/'],
    mapped: { 'home/me/repo/src/Lib/A.cs': 'src/Lib/A.cs' },
  },
  {
    tool: 'a deterministic build of .NET',
    repo: ['src/Lib/A.cs', 'src/Lib/B.cs'],
    root: '/home/me/repo',
    mapped: { '/_/src/Lib/A.cs': 'src/Lib/A.cs', '/_/src/Lib/B.cs': 'src/Lib/B.cs' },
  },
  {
    tool: 'Cobertura of Java, by a root below the repository',
    repo: ['core/src/main/java/com/acme/A.java'],
    at: 'core',
    roots: ['src/main/java'],
    mapped: { 'com/acme/A.java': 'core/src/main/java/com/acme/A.java' },
  },
  {
    tool: 'a root that leads nowhere',
    repo: ['src/a.ts'],
    roots: ['--source', '/builds/elsewhere'],
    mapped: { 'src/a.ts': 'src/a.ts' },
  },
  {
    tool: 'JaCoCo of one module, with generated code',
    repo: ['src/main/java/com/acme/A.java', 'src/test/java/com/acme/ATest.java'],
    mapped: { 'com/acme/A.java': 'src/main/java/com/acme/A.java' },
    unmatched: ['com/acme/gen/Parser.java'],
  },
  {
    tool: 'JaCoCo of Java and Kotlin in several modules',
    repo: [
      'a/src/main/java/com/acme/A.java',
      'a/src/main/kotlin/com/acme/K.kt',
      'b/src/main/java/com/acme/B.java',
    ],
    mapped: {
      'com/acme/A.java': 'a/src/main/java/com/acme/A.java',
      'com/acme/K.kt': 'a/src/main/kotlin/com/acme/K.kt',
      'com/acme/B.java': 'b/src/main/java/com/acme/B.java',
    },
  },
  {
    tool: 'JaCoCo of one module of two that have a file of the same name',
    repo: [
      'a/src/main/java/com/acme/A.java',
      'a/src/main/java/com/acme/Util.java',
      'b/src/main/java/com/acme/Util.java',
    ],
    mapped: {
      'com/acme/A.java': 'a/src/main/java/com/acme/A.java',
      'com/acme/Util.java': 'a/src/main/java/com/acme/Util.java',
    },
  },
  {
    tool: 'JaCoCo of two modules that have a file of the same name, which is of neither for sure',
    repo: [
      'a/src/main/java/com/acme/A.java',
      'a/src/main/java/com/acme/A2.java',
      'a/src/main/java/com/acme/Util.java',
      'b/src/main/java/com/acme/B.java',
      'b/src/main/java/com/acme/Util.java',
    ],
    mapped: {
      'com/acme/A.java': 'a/src/main/java/com/acme/A.java',
      'com/acme/A2.java': 'a/src/main/java/com/acme/A2.java',
      'com/acme/B.java': 'b/src/main/java/com/acme/B.java',
    },
    unmatched: ['com/acme/Util.java'],
  },
  {
    tool: 'JaCoCo, run in the module',
    repo: ['a/src/main/java/com/acme/Util.java', 'b/src/main/java/com/acme/Util.java'],
    at: 'b',
    mapped: { 'com/acme/Util.java': 'b/src/main/java/com/acme/Util.java' },
  },
  {
    tool: 'Kover, whose files leave out the common package',
    repo: ['app/src/main/kotlin/App.kt', 'app/src/main/kotlin/db/Store.kt'],
    mapped: {
      'org/acme/app/App.kt': 'app/src/main/kotlin/App.kt',
      'org/acme/app/db/Store.kt': 'app/src/main/kotlin/db/Store.kt',
    },
  },
  {
    tool: 'Kover of another project, of which one file has a common name',
    repo: ['app/src/main/kotlin/Main.kt'],
    mapped: {},
    unmatched: ['org/else/Main.kt', 'org/else/A.kt', 'org/else/B.kt'],
  },
  {
    tool: 'SimpleCov, from the root of the project with a slash',
    repo: ['lib/a.rb', 'app/models/b.rb'],
    root: '/home/me/repo',
    mapped: { '/lib/a.rb': 'lib/a.rb', '/app/models/b.rb': 'app/models/b.rb' },
  },
  {
    tool: 'llvm-cov, by way of the build directory',
    repo: ['lib/a.c', 'lib/a.h'],
    root: '/home/me/repo',
    mapped: { '/home/me/repo/build/../lib/a.c': 'lib/a.c', '/home/me/repo/lib/a.h': 'lib/a.h' },
    unmatched: ['/usr/include/c++/12/vector'],
  },
  {
    tool: 'cargo llvm-cov of a container',
    repo: ['crates/a/src/lib.rs', 'crates/b/src/lib.rs'],
    root: '/home/me/repo',
    mapped: {
      '/usr/src/app/crates/a/src/lib.rs': 'crates/a/src/lib.rs',
      '/usr/src/app/crates/b/src/lib.rs': 'crates/b/src/lib.rs',
    },
  },
  {
    tool: 'c8 on Windows',
    repo: ['src/a.js'],
    root: 'C:\\work\\repo',
    mapped: { 'c:\\work\\repo\\src\\a.js': 'src/a.js' },
  },
  {
    tool: 'hostile roots and paths',
    repo: ['a.py', 'etc/passwd.py'],
    root: '/repo',
    roots: ['../..', '/etc', '\u0000', `${'x/'.repeat(5000)}`, '__proto__'],
    mapped: {},
    unmatched: ['../../etc/passwd', 'constructor', 'a.py\n', '..', ''],
  },
];

describe('paths as coverage tools write them', () => {
  it.each(CASES)('$tool', ({ repo, at, root, roots, mapped, unmatched = [] }) => {
    const answer = createPathMapper(repo, at ?? '.', root).mapReport(
      [...Object.keys(mapped), ...unmatched],
      roots,
    );
    expect(Object.fromEntries(answer.mapped)).toEqual(mapped);
    expect(answer.unmatched).toEqual(unmatched);
  });

  it('are mapped in time that grows with their number only, however many are called alike', () => {
    const repo = Array.from(
      { length: 20_000 },
      (_, i) => `lib${i % 100}/src/main/java/p${i}/A.java`,
    );
    const report = repo.map((file) => file.slice(file.indexOf('/p') + 1));
    const { mapped } = createPathMapper(repo, '.', '/repo').mapReport(report, ['/x', '/y', '/z']);
    expect(mapped.size).toBe(repo.length);
  });
});
