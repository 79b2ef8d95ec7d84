import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const detect = (
  files: Readonly<Record<string, string>>,
  answers = { 'make --version': 'Make 4' },
) => detectProject(openTree(files), fakeProbe(answers));

describe('a Makefile alone', () => {
  it('is tested and measured by its targets, whose results are known by sight', async () => {
    const { tasks, sources, missing } = await detect({
      Makefile: '.PHONY: all test bench\nall: a\n\ntest: all\n\t./a\n\nbench:\n\t./a --bench\n',
    });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        command: { argv: ['make', '--silent', '--no-print-directory', 'test'] },
        yields: [{ kind: 'tests', format: 'auto' }],
      },
      {
        name: 'bench',
        command: { argv: ['make', '--silent', '--no-print-directory', 'bench'] },
        yields: [{ kind: 'benchmarks', format: 'auto' }],
        needs: ['test'],
        exclusive: true,
      },
    ]);
    expect(sources).toEqual(['Makefile: make test, make bench']);
    expect(missing).toEqual([
      expect.stringContaining('read from what `make test` and `make bench`'),
    ]);
  });

  it.each([
    ['test', 'test check: all'],
    ['test', 'check:\ntest::'],
    ['check', 'check : a.o'],
  ])('has the target %s by "%s"', async (target, text) => {
    const { sources } = await detect({ GNUmakefile: `${text}\n` });
    expect(sources).toEqual([`GNUmakefile: make ${target}`]);
  });

  it.each([
    ['has no such target', 'all:\n\techo test: done\n'],
    ['only assigns', 'test := 1\ncheck ::= 2\n'],
    ['only comments on it', '# test: this\n'],
  ])('that %s is none', async (_, text) => {
    expect((await detect({ Makefile: text })).tasks).toEqual([]);
  });

  it('beside what is known is not asked', async () => {
    const { tasks } = await detect({
      Makefile: 'test:\n\tgo test\n',
      'go.mod': 'module a\n',
      'a_test.go': 'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n',
    });
    expect(tasks.find(({ name }) => name === 'test')?.command).toMatchObject({
      argv: expect.arrayContaining(['go']),
    });
  });
});
