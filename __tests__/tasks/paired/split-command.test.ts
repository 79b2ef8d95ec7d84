import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitCommand } from '../../../src/tasks/paired/split-command.js';

const words = (shell: string) => splitCommand({ shell })?.words;

describe('a shell line that is one plain command', () => {
  it.each<[string, string[]]>([
    ['go test -bench=. ./...', ['go', 'test', '-bench=.', './...']],
    ['  go \t test  ', ['go', 'test']],
    [`go test -run='^$' -bench '^A b$'`, ['go', 'test', '-run=^$', '-bench', '^A b$']],
    ['go test -run="^$" -bench="A b"', ['go', 'test', '-run=^$', '-bench=A b']],
    ['go test -run=^$ -bench=.', ['go', 'test', '-run=^$', '-bench=.']],
    ['go test -run ^$', ['go', 'test', '-run', '^$']],
    [`go test -bench='A|B' -tags "a b"'c'd`, ['go', 'test', '-bench=A|B', '-tags', 'a bcd']],
    [`go test ''`, ['go', 'test', '']],
    ['go test -run=\\^\\$ -bench=\\.', ['go', 'test', '-run=^$', '-bench=.']],
    // Where no file is called so, a shell leaves a glob as it is.
    ['go test -bench=Foo* ./a?/[bc]', ['go', 'test', '-bench=Foo*', './a?/[bc]']],
    [`go test '-ldflags=-X main.a=b'`, ['go', 'test', '-ldflags=-X main.a=b']],
    [`echo 'a\nb'`, ['echo', 'a\nb']],
    ['go test ./...\n', ['go', 'test', './...']],
  ])('%j', (shell, expected) => {
    expect(words(shell)).toEqual(expected);
  });

  it('takes assignments before the program for its environment, and no others', () => {
    expect(splitCommand({ shell: `GOFLAGS=-mod=mod A='b c' _X1= go test -bench=. X=1` })).toEqual({
      env: { GOFLAGS: '-mod=mod', A: 'b c', _X1: '' },
      words: ['go', 'test', '-bench=.', 'X=1'],
    });
  });

  it('takes an argument list as it is', () => {
    const argv = ['go', 'test', '-bench=A|B', '$HOME', 'A=1', "'"];
    expect(splitCommand({ argv })).toEqual({ env: {}, words: argv });
  });
});

describe('what a shell would do more with', () => {
  it.each([
    'go test -bench=. | tee out.txt',
    'go test -bench=A|B',
    'go test -bench=. > out.txt',
    'go test -bench=. 2>&1',
    'go test < in',
    'go test -bench=. && rm x',
    'go test; go vet',
    'go test &',
    'go test ./...\ngo vet ./...',
    'go test \\\n  -bench=.',
    'go test -bench=.\r\ngo vet',
    'go test $(go list ./...)',
    'go test `go list ./...`',
    'go test "$(go list)"',
    'go test "`x`"',
    'go test $PKG',
    'go test "$PKG"',
    'go test \x24{PKG}',
    'go test "a\\b"',
    'go test -bench=$X-y',
    `go test $'a\\n'`,
    'go test {a,b}',
    'go test ~/x',
    'go test # comment',
    '(go test)',
    `go test 'unclosed`,
    'go test "unclosed',
    'go test a\\ b',
    'go test a\\',
  ])('is not read: %j', (shell) => {
    expect(splitCommand({ shell })).toBeUndefined();
  });
});

it('reads what it reads as a shell does', () => {
  const piece = fc.constantFrom(
    ...`a b|- =. ^$ "'" '"' "a b" 'c d' \\. \\$ \\| x=1 $ ; && \n \t ~ # * ? [ ] {a} \\ "$" $a`.split(
      ' ',
    ),
    ' ',
  );
  const lines = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
  // One process for all: each prints its words, and stands for one line.
  const asked: { line: string; words: readonly string[] }[] = [];
  fc.assert(
    fc.property(lines, (line) => {
      const read = splitCommand({ shell: `printf %s,, ${line}` });
      if (read !== undefined) asked.push({ line, words: read.words.slice(2) });
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(asked.length).toBeGreaterThan(200);
  // `set -f`: there is no file to match in the folder of the task either, as far as is known.
  const script = asked.map(({ line }) => `printf '%s,,' ${line}\nprintf '\\0'\n`).join('');
  if (process.platform === 'win32') return;
  const said = execFileSync('sh', ['-f', '-c', script], { encoding: 'utf8' }).split('\0');
  for (const [i, { line, words: read }] of asked.entries()) {
    // printf prints its format once where there is no word at all.
    const expected = read.length === 0 ? ',,' : read.map((word) => `${word},,`).join('');
    expect([line, said[i]]).toEqual([line, expected]);
  }
});
