import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const MESON = { 'meson --version': '1.8.2' };
const GCOVR = { 'gcovr --version': 'gcovr 7.0' };
const BUILD = "project('p', 'c')\ntest('a', executable('a', 'a.c'))\n";
const detect = (
  files: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = { ...MESON, ...GCOVR },
  os = 'linux',
) => detectProject(openTree(files), fakeProbe(answers, os));

describe('a project that is built by Meson', () => {
  it('is tested and measured in a folder of ours', async () => {
    const { tasks, sources, missing } = await detect({ 'meson.build': BUILD });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        command: {
          shell: expect.stringMatching(
            /^meson setup \.tollgate\/work\/meson --buildtype=debug -Db_coverage=true && \{ meson test -C \.tollgate\/work\/meson \|\| code=\$\?; gcovr .* \|\| code=\$\?; exit \$\{code:-0\}; \}$/,
          ),
        },
        yields: [
          {
            kind: 'tests',
            format: 'junit',
            file: '.tollgate/work/meson/meson-logs/testlog.junit.xml',
          },
          { kind: 'coverage', format: 'cobertura', file: '.tollgate/work/meson/coverage.xml' },
        ],
      },
    ]);
    expect([sources, missing]).toEqual([['meson.build: Meson (1.8.2)'], []]);
  });

  it.each([
    ['without gcovr', MESON, 'linux'],
    ['on Windows', { ...MESON, ...GCOVR }, 'win32'],
  ])('%s is tested alone', async (_, answers, os) => {
    const { tasks } = await detect({ 'meson.build': BUILD }, answers, os);
    expect(tasks[0]?.command).toEqual({
      shell:
        'meson setup .tollgate/work/meson --buildtype=debug && meson test -C .tollgate/work/meson',
    });
  });

  it('says what is missing', async () => {
    const { missing } = await detect({ 'meson.build': BUILD }, {});
    expect(missing).toEqual([
      expect.stringContaining('apt-get install meson'),
      expect.stringContaining('apt-get install gcovr'),
    ]);
    const untested = await detect({ 'meson.build': "project('p', 'c')\n" });
    expect(untested).toMatchObject({ tasks: [], missing: [expect.stringContaining('no tests')] });
  });

  it.each(['CMakeLists.txt', 'pyproject.toml'])('is left to %s beside it', async (file) => {
    const { tasks } = await detect({ 'meson.build': BUILD, [file]: '' });
    expect(tasks).toEqual([]);
  });
});
