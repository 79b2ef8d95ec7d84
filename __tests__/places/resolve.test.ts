import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPathMapper } from '../../src/places/resolve.js';

const UUID = ['dce.go', 'uuid.go', 'uuid_test.go', 'internal/a/a.go', 'go.mod'];

interface Case {
  readonly name: string;
  readonly repo: readonly string[];
  readonly at?: string;
  readonly root?: string;
  readonly importPath?: string;
  readonly report: readonly string[];
  readonly mapped: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    name: 'import paths of a Go module',
    repo: UUID,
    report: ['github.com/google/uuid/dce.go', 'github.com/google/uuid/internal/a/a.go'],
    mapped: {
      'github.com/google/uuid/dce.go': 'dce.go',
      'github.com/google/uuid/internal/a/a.go': 'internal/a/a.go',
    },
  },
  {
    name: 'a nested Go module of another name than its directory',
    repo: ['main.go', 'services/api/main.go', 'services/api/x/x.go'],
    at: 'services/api',
    report: ['company.example/api/main.go', 'company.example/api/x/x.go'],
    mapped: {
      'company.example/api/main.go': 'services/api/main.go',
      'company.example/api/x/x.go': 'services/api/x/x.go',
    },
  },
  {
    name: 'a Go package that is called like its module',
    repo: ['foo.go', 'foo/foo.go'],
    importPath: 'example.com/foo',
    report: ['example.com/foo/foo.go', 'example.com/foo/foo/foo.go', 'golang.org/x/foo/foo.go'],
    mapped: {
      'example.com/foo/foo.go': 'foo.go',
      'example.com/foo/foo/foo.go': 'foo/foo.go',
    },
  },
  {
    name: 'a minority of own files among those of dependencies',
    repo: UUID,
    report: [
      'fmt/print.go',
      'fmt/scan.go',
      'golang.org/x/text/unicode/norm/form.go',
      'github.com/google/uuid/uuid.go',
      'github.com/google/uuid/dce.go',
    ],
    mapped: {
      'github.com/google/uuid/uuid.go': 'uuid.go',
      'github.com/google/uuid/dce.go': 'dce.go',
    },
  },
  {
    name: 'paths from the root',
    repo: ['src/a.js', 'src/b.js'],
    report: ['src/a.js', './src/b.js', 'src/../src/b.js'],
    mapped: { 'src/a.js': 'src/a.js', './src/b.js': 'src/b.js', 'src/../src/b.js': 'src/b.js' },
  },
  {
    name: 'paths from the working directory, where the root has files of the same name',
    repo: ['index.js', 'web/index.js', 'web/a.js', 'shared/c.js'],
    at: 'web',
    report: ['index.js', 'a.js', '../shared/c.js'],
    mapped: { 'index.js': 'web/index.js', 'a.js': 'web/a.js', '../shared/c.js': 'shared/c.js' },
  },
  {
    name: 'paths from the root though run elsewhere, all by the same base',
    repo: ['web/a.js', 'web/b.js', 'web/web/z.js'],
    at: 'web',
    report: ['web/a.js', 'web/b.js', 'z.js'],
    mapped: { 'web/a.js': 'web/a.js', 'web/b.js': 'web/b.js' },
  },
  {
    name: 'a dependency is no file of ours of the same name',
    repo: ['index.js', 'src/a.js'],
    report: ['src/a.js', 'node_modules/x/index.js'],
    mapped: { 'src/a.js': 'src/a.js' },
  },
  {
    name: 'absolute paths below the root, and others that only end alike',
    repo: ['src/a.js', 'index.js'],
    root: '/home/me/repo',
    report: ['/home/me/repo/src/a.js', '/usr/lib/node/index.js', '/home/me/repository/index.js'],
    mapped: { '/home/me/repo/src/a.js': 'src/a.js' },
  },
  {
    name: 'absolute paths of another machine, with the longest ending that fits',
    repo: ['src/index.js', 'index.js', 'src/lib/b.js'],
    root: '/home/me/repo',
    report: ['/app/src/index.js', '/app/src/lib/b.js'],
    mapped: { '/app/src/index.js': 'src/index.js', '/app/src/lib/b.js': 'src/lib/b.js' },
  },
  {
    name: 'Windows paths',
    repo: ['src/a.js', 'src/lib/b.js'],
    root: 'D:\\a\\repo\\repo',
    report: ['d:\\a\\repo\\repo\\src\\a.js', 'file:///D:/a/repo/repo/src/lib/b.js'],
    mapped: {
      'd:\\a\\repo\\repo\\src\\a.js': 'src/a.js',
      'file:///D:/a/repo/repo/src/lib/b.js': 'src/lib/b.js',
    },
  },
  {
    name: 'relative Windows paths',
    repo: ['src/a.js'],
    report: ['src\\a.js', '.\\src\\a.js'],
    mapped: { 'src\\a.js': 'src/a.js', '.\\src\\a.js': 'src/a.js' },
  },
  {
    name: 'only one prefix, the one of most',
    repo: ['a.go', 'b.go', 'c.go'],
    report: ['m.example/x/a.go', 'm.example/x/b.go', 'n.example/c.go'],
    mapped: { 'm.example/x/a.go': 'a.go', 'm.example/x/b.go': 'b.go' },
  },
  {
    name: 'hostile paths',
    repo: ['a.go', 'x'],
    root: '/repo',
    report: [
      '../../etc/passwd',
      '/etc/passwd',
      '/repo/../etc/passwd',
      'a.go\0',
      'a.go\n',
      '\u001b[31ma.go',
      '',
      '.',
      '..',
      '/',
      'x/',
      '__proto__',
      'constructor',
      `${'a/'.repeat(5000)}a.go`,
    ],
    mapped: {},
  },
  {
    name: 'paths below source roots that are not named, by the root that most lie in',
    repo: [
      'lib/src/main/java/com/acme/A.java',
      'lib/src/main/java/com/acme/B.java',
      'old/com/acme/A.java',
    ],
    report: ['com/acme/A.java', 'com/acme/B.java', 'com/acme/C.java'],
    mapped: {
      'com/acme/A.java': 'lib/src/main/java/com/acme/A.java',
      'com/acme/B.java': 'lib/src/main/java/com/acme/B.java',
    },
  },
  {
    name: 'a path that may be of either of two source roots, by none',
    repo: ['a/com/A.java', 'b/com/A.java'],
    report: ['com/A.java'],
    mapped: {},
  },
  {
    name: 'no source root beside files that fit as they are',
    repo: ['x.js', 'lib/deep/y.js'],
    report: ['x.js', 'deep/y.js'],
    mapped: { 'x.js': 'x.js' },
  },
  { name: 'nothing', repo: UUID, report: [], mapped: {} },
  { name: 'an empty repository', repo: [], report: ['a.go'], mapped: {} },
];

describe('paths of a report', () => {
  it.each(CASES)('$name', ({ repo, at, root, importPath, report, mapped }) => {
    const mapper = createPathMapper(repo, at ?? '.', root, importPath);
    const answer = mapper.mapReport(report);
    expect(Object.fromEntries(answer.mapped)).toEqual(mapped);
    expect(answer.unmatched).toEqual(report.filter((path) => !Object.hasOwn(mapped, path)));
  });

  it('lead to files of the repository and nowhere else, and none is lost', () => {
    const part = fc.constantFrom('a', 'b', '..', '.', 'c.go', 'etc', '', 'D:', '\0', '%2e%2e');
    const path = fc
      .tuple(fc.constantFrom('', '/', '\\', './', 'file://'), fc.array(part, { maxLength: 5 }))
      .map(([start, parts]) => start + parts.join('/'));
    const repo = ['c.go', 'a/c.go', 'a/b/c.go', 'b'];
    fc.assert(
      fc.property(fc.array(path, { maxLength: 8 }), fc.constantFrom('.', 'a'), (report, at) => {
        const { mapped, unmatched } = createPathMapper(repo, at, '/a').mapReport(report);
        for (const file of mapped.values()) expect(repo).toContain(file);
        expect(new Set([...mapped.keys(), ...unmatched])).toEqual(new Set(report));
      }),
      { numRuns: 300 },
    );
  });

  it('are mapped in time that grows with their number only', () => {
    const repo = Array.from({ length: 20_000 }, (_, i) => `pkg/p${i % 100}/f${i}.go`);
    const report = repo.map((file) => `example.com/very/long/import/path/${file}`);
    expect(createPathMapper(repo, '.').mapReport(report).mapped.size).toBe(repo.length);
  });
});

describe('places that a tool prints', () => {
  const place = (pkg: string, file: string) => ({ package: pkg, file });
  const M = 'github.com/google/uuid';

  it.each([
    { name: 'in the root package', printed: [place(M, 'uuid_test.go')], files: ['uuid_test.go'] },
    {
      name: 'in a package below',
      printed: [place(`${M}/internal/a`, 'a.go'), place(M, 'dce.go')],
      files: ['internal/a/a.go', 'dce.go'],
    },
    {
      name: 'by the compiler, from where it ran',
      printed: [place(`${M}/internal/a`, 'internal/a/a.go'), place(M, './uuid.go')],
      files: ['internal/a/a.go', 'uuid.go'],
    },
    {
      name: 'by a panic, absolute',
      printed: [place(M, '/home/me/uuid/internal/a/a.go')],
      files: ['internal/a/a.go'],
    },
    {
      name: 'in the standard library or a dependency',
      printed: [
        place(M, '/usr/local/go/src/internal/a/a.go'),
        place(M, '/root/go/pkg/mod/example.com/uuid.go'),
        place(M, '_testmain.go'),
      ],
      files: [undefined, undefined, undefined],
    },
    {
      name: 'without a package',
      printed: [place('', 'internal/a/a.go'), place('', 'file:///home/me/uuid/dce.go')],
      files: ['internal/a/a.go', 'dce.go'],
    },
    {
      name: 'in hostile ways',
      printed: [
        place('../..', 'etc/passwd'),
        place(M, '../../../../../etc/passwd'),
        place(M, 'uuid.go\nfile=x'),
        place('a\0b', 'uuid.gо'),
      ],
      files: [undefined, undefined, undefined, undefined],
    },
    { name: 'nowhere', printed: [], files: [] },
  ])('$name', ({ printed, files }) => {
    const mapper = createPathMapper(UUID, '.', '/home/me/uuid');
    expect(mapper.mapPlaces(printed)).toEqual(files);
  });

  it('of a nested module', () => {
    const repo = ['main_test.go', 'services/api/main_test.go', 'services/api/x/x_test.go'];
    const mapper = createPathMapper(repo, 'services/api', '/repo', 'company.example/api');
    expect(
      mapper.mapPlaces([
        place('company.example/api', 'main_test.go'),
        place('company.example/api/x', 'x_test.go'),
        place('company.example/api/y', 'y_test.go'),
      ]),
    ).toEqual(['services/api/main_test.go', 'services/api/x/x_test.go', undefined]);
  });

  it('of a package called like its module, by the name of the module', () => {
    const repo = ['foo_test.go', 'foo/foo_test.go'];
    const mapper = createPathMapper(repo, '.', '/repo', 'example.com/foo');
    const printed = [
      place('example.com/foo', 'foo_test.go'),
      place('example.com/foo/foo', 'foo_test.go'),
    ];
    expect(mapper.mapPlaces(printed)).toEqual(repo);
  });
});
