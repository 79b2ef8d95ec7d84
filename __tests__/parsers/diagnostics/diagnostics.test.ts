import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (format: string, ...lines: readonly string[]) =>
  readOne('diagnostics', format, lines.map((line) => `${line}\n`).join(''));

describe.each(['file-line', 'path-list', 'unified-diff', 'workflow-commands'])('%s', (format) => {
  it.each(['', '\n', ' \n\t\n'])('is clean where there is nothing: %j', (text) => {
    expect(readOne('diagnostics', format, text)).toMatchObject({
      complete: true,
      diagnostics: [],
      problems: [],
    });
  });
});

describe('file-line', () => {
  it.each([
    ['a.go:3: bad', { file: 'a.go', line: 3 }, 'bad', undefined],
    ['./a.go:3:4: bad', { file: 'a.go', line: 3, column: 4 }, 'bad', undefined],
    [
      'vet: ./a.go:3:4: undefined: x',
      { file: 'a.go', line: 3, column: 4 },
      'undefined: x',
      undefined,
    ],
    ['C:\\a b\\c.go:3:4: bad', { file: 'C:\\a b\\c.go', line: 3, column: 4 }, 'bad', undefined],
    ['a.go:3:4: bad (errcheck)', { file: 'a.go', line: 3, column: 4 }, 'bad', 'errcheck'],
    ['a.sh:3:4: note: bad [SC2086]', { file: 'a.sh', line: 3, column: 4 }, 'note: bad', 'SC2086'],
    [
      'a.go:3:4: bad (of type int)',
      { file: 'a.go', line: 3, column: 4 },
      'bad (of type int)',
      undefined,
    ],
    [
      'src/a (b).ts(3,4): error TS2322: bad',
      { file: 'src/a (b).ts', line: 3, column: 4 },
      'bad',
      'TS2322',
    ],
    [
      'C:\\a\\b.cs(3,4): warning CS0168: bad',
      { file: 'C:\\a\\b.cs', line: 3, column: 4 },
      'bad',
      'CS0168',
    ],
    ['a.go:3:4: (errcheck)', { file: 'a.go', line: 3, column: 4 }, '(errcheck)', undefined],
  ])('%s', (line, place, message, rule) => {
    expect(read('file-line', line).diagnostics).toEqual([
      { place, message, ...(rule === undefined ? {} : { rule }) },
    ]);
  });

  it('goes on with indented lines and leaves headers out', () => {
    const found = read(
      'file-line',
      '# example.com/a',
      'a.go:1:2: bad',
      '\thave ()',
      '\twant (int)',
      'b.go:1: x',
    );
    expect(found.diagnostics.map(({ message }) => message)).toEqual([
      'bad\nhave ()\nwant (int)',
      'x',
    ]);
    expect(found.problems).toEqual([]);
  });

  const OF_C = [
    '# example.com/acme/shop/db',
    'In file included from db.h:3:',
    '                 from db.go:5:',
    './db.go:5:2: warning: #warning "this is deprecated" [-Wcpp]',
    '    5 | #warning "this is deprecated"',
    '      |  ^~~~~~~',
    './db.go: In function ‘f’:',
    './db.go:6:41: note: declared here',
    './sqlite3-binding.c: At top level:',
    "ld: warning: ignoring duplicate libraries: '-lm'",
    '/usr/bin/ld: NOTE: This behaviour is deprecated',
    '3 warnings generated.',
  ];

  it.each([
    ['what Go fetches', ['go: downloading github.com/google/uuid v1.6.0']],
    ['what the C compiler warns of below Go', OF_C],
  ])('is clean with %s', (_, lines) => {
    expect(read('file-line', ...lines)).toMatchObject({ diagnostics: [], problems: [] });
  });

  it('tells what Go says between the warnings of the C compiler', () => {
    const found = read('file-line', ...OF_C, './a.go:7:2: undefined: x', '\thave ()', ...OF_C);
    expect(found.diagnostics.map(({ message }) => message)).toEqual(['undefined: x\nhave ()']);
  });

  it('tells the warnings of a C compiler that runs by itself', () => {
    const found = read('file-line', 'a.c:5:2: warning: unused variable [-Wunused-variable]');
    expect(found.diagnostics).toHaveLength(1);
  });

  it('is not clean where the tool said something else', () => {
    const found = read('file-line', 'go: cannot find main module');
    expect(found.complete).toBe(false);
    expect(codesOf(found)).toEqual(['input-not-understood']);
  });

  it.each(['0 issues.', 'All checks passed!', 'Success: no issues found in 3 source files'])(
    'is clean where the tool says %j',
    (line) => expect(read('file-line', line)).toMatchObject({ complete: true, problems: [] }),
  );
});

describe('path-list', () => {
  it('takes each line for a path, but for an error with a place of its own', () => {
    expect(read('path-list', 'a b.go', 'c.go:3:1: expected declaration').diagnostics).toEqual([
      { place: { file: 'a b.go' }, message: 'a b.go is listed' },
      { place: { file: 'c.go', line: 3, column: 1 }, message: 'expected declaration' },
    ]);
  });
});

describe('unified-diff', () => {
  const hunk = ['@@ -2,3 +2,3 @@ func x', ' a', '-b', '+c', ' d'];

  it.each([
    [
      'git',
      ['diff --git a/x/y.go b/x/y.go', 'index 1..2', '--- a/x/y.go', '+++ b/x/y.go'],
      'x/y.go',
    ],
    ['git with other prefixes', ['diff --git i/y.go w/y.go', '--- i/y.go', '+++ w/y.go'], 'y.go'],
    ['gofmt', ['diff a/y.go.orig a/y.go', '--- a/y.go.orig', '+++ a/y.go'], 'a/y.go'],
    [
      'go mod tidy',
      ['diff current/go.mod tidy/go.mod', '--- current/go.mod', '+++ tidy/go.mod'],
      'go.mod',
    ],
    [
      'diff -u',
      ['--- y.go\t2026-01-01 00:00:00 +0000', '+++ y.go\t2026-01-01 00:00:00 +0000'],
      'y.go',
    ],
    ['a new file', ['--- /dev/null', '+++ b/y.go'], 'y.go'],
    ['a deleted file', ['--- a/y.go', '+++ /dev/null'], 'y.go'],
    ['a quoted path', ['--- "a/y\\303.go"', '+++ "b/y\\303.go"'], 'y\\303.go'],
  ])('%s names the file', (_, head, file) => {
    const { diagnostics, problems } = read('unified-diff', ...head, ...hunk);
    expect(diagnostics).toMatchObject([{ place: { file, line: 3 } }]);
    expect(problems).toEqual([]);
  });

  it('gives a diagnostic and a fix for each hunk', () => {
    const second = ['@@ -9 +9,2 @@', '-x', '+y', '+z', '\\ No newline at end of file'];
    expect(read('unified-diff', '--- a/f', '+++ b/f', ...hunk, ...second).diagnostics).toEqual([
      {
        place: { file: 'f', line: 3 },
        message: 'the diff removes 1 line and adds 1 line',
        fix: `--- a/f\n+++ b/f\n${hunk.join('\n')}\n`,
      },
      {
        place: { file: 'f', line: 9 },
        message: 'the diff removes 1 line and adds 2 lines',
        fix: `--- a/f\n+++ b/f\n${second.join('\n')}\n`,
      },
    ]);
  });

  it('reads lines that look like headers as content', () => {
    const { diagnostics } = read(
      'unified-diff',
      '--- f',
      '+++ f',
      '@@ -1,2 +1,2 @@',
      '--- a',
      '+++ b',
      '-@@',
      '+@@',
    );
    expect(diagnostics).toMatchObject([{ place: { line: 1, endLine: 2 } }]);
  });

  it('reports files that differ without a hunk', () => {
    const { diagnostics } = read(
      'unified-diff',
      'diff --git a/run.sh b/run.sh',
      'old mode 100644',
      'new mode 100755',
      'diff --git a/x.bin b/x.bin',
      'index 1..2',
      'Binary files a/x.bin and b/x.bin differ',
    );
    expect(diagnostics.map(({ place }) => place.file)).toEqual(['run.sh', 'x.bin']);
  });

  it.each([
    ['at the end', ['--- f', '+++ f', '@@ -1,3 +1,3 @@', ' a', '-b']],
    ['by another hunk', ['--- f', '+++ f', '@@ -1,3 +1,3 @@', ' a', '@@ -9 +9 @@', '-x', '+y']],
  ])('is incomplete where a hunk is cut %s, which then mends nothing', (_, lines) => {
    const found = read('unified-diff', ...lines);
    expect(codesOf(found)).toEqual(['input-cut']);
    expect(found.diagnostics[0]).not.toHaveProperty('fix');
  });

  it('is not clean where the tool said something else', () => {
    expect(codesOf(read('unified-diff', 'fatal: not a git repository'))).toEqual([
      'input-not-understood',
    ]);
  });
});

describe('workflow-commands', () => {
  it.each([
    ['::error file=a.ts,line=3,col=4,title=rule::bad', { file: 'a.ts', line: 3, column: 4 }, 'bad'],
    ['::warning title=rule,file=a%2Cb%3A.ts::50%25%0Amore', { file: 'a,b:.ts' }, '50%\nmore'],
    ['::error file=a.ts,line=0,col=4,title=rule::', { file: 'a.ts' }, 'rule'],
  ])('%s', (line, place, message) => {
    expect(read('workflow-commands', line).diagnostics).toEqual([{ place, message, rule: 'rule' }]);
  });

  it.each([
    ['Checked 12 files in 3s. No fixes applied.', true],
    ['::group::Lint', true],
    ['::error::it crashed', true],
    ['biome: command not found', false],
  ])('with %s alone finds nothing, and is whole: %s', (line, complete) => {
    expect(read('workflow-commands', line)).toMatchObject({ complete, diagnostics: [] });
  });
});

describe('eslint-json', () => {
  it('leaves a place out that is none', () => {
    const message = { message: 'bad', line: 0, column: 3 };
    const text = JSON.stringify([{ filePath: 'a.js', messages: [message] }]);
    expect(read('eslint-json', text).diagnostics).toEqual([
      { place: { file: 'a.js' }, message: 'bad' },
    ]);
  });

  it.each([
    ['[]', true],
    ['{}', false],
    ['null', false],
    ['Oops! Something went wrong', false],
  ])('%s is clean: %s', (text, complete) => {
    expect(read('eslint-json', text)).toMatchObject({ complete, diagnostics: [] });
  });
});
