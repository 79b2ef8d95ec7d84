/** Reports as tools write them, placed in the repository: nothing strange counts as measured, or as not covered. */
import { describe, expect, it } from '@jest/globals';
import { mergeCoverage } from '../../src/compare/coverage.js';
import type { GateConfig } from '../../src/model/config.js';
import type { Coverage } from '../../src/model/measurement.js';
import { createPlacer } from '../../src/pipeline/place-outcomes.js';
import { outcomeWith, policyOf } from '../support/facts.js';
import { UNIT } from '../support/gate.js';
import { MemoryFiles } from '../support/memory-files.js';
import { codesOf, readOne } from '../support/read-text.js';

const REPO = [
  'py/pkg/a.py',
  'py/other/a.py',
  'web/src/a.ts',
  'web/src/b.ts',
  'java/src/main/java/com/acme/A.java',
  'go.mod',
];

const CONFIG: GateConfig = {
  policy: policyOf(),
  tasks: [UNIT],
  ingest: [],
  mode: 'run',
  failOn: [],
  legs: [],
  report: { files: {}, comment: 'changes', commitComment: 'never', check: 'never' },
  notify: [],
  sources: [],
};

async function place(coverage: Coverage): Promise<Coverage> {
  const files = new MemoryFiles(Object.fromEntries(REPO.map((path) => [path, ''])), '/repo');
  const placer = await createPlacer(CONFIG, files);
  const { measurements } = await placer.place(outcomeWith({ measurements: [coverage] }));
  const [placed] = measurements;
  if (placed?.kind !== 'coverage') throw new Error('no coverage');
  return placed;
}

const statement = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 1 } });
const istanbul = (files: Readonly<Record<string, readonly number[]>>) =>
  readOne(
    'coverage',
    'istanbul-json',
    JSON.stringify(
      Object.fromEntries(
        Object.entries(files).map(([path, hits]) => [
          path,
          { path, statementMap: { ...hits.map((_, i) => statement(i + 1)) }, s: { ...hits } },
        ]),
      ),
    ),
  );
const cobertura = (source: string, filename: string, hits: number) =>
  readOne(
    'coverage',
    'cobertura',
    `<coverage line-rate="1"><sources><source>${source}</source></sources><packages><package><classes><class filename="${filename}"><lines><line number="1" hits="${hits}"/></lines></class></classes></package></packages></coverage>`,
  );

describe('a report', () => {
  it('has the files of the repository, from the directories that it names, which are of no use then', async () => {
    const placed = await place(cobertura('/somewhere/py/pkg', 'a.py', 1));
    expect(placed.files.map(({ path }) => path)).toEqual(['py/pkg/a.py']);
    expect(placed).not.toHaveProperty('roots');
    expect(placed.problems).toEqual([]);
  });

  it.each([
    ['Istanbul', istanbul({ '/else/lib/x.ts': [0], '/else/lib/y.ts': [0] })],
    ['Cobertura', cobertura('/else', 'lib/x.py', 0)],
    [
      'JaCoCo',
      readOne(
        'coverage',
        'jacoco',
        '<report><package name="org/other"><sourcefile name="X.java"><line nr="1" mi="1" ci="0"/></sourcefile></package></report>',
      ),
    ],
  ])('of %s without a file of the repository is an error, and not 0 %%', async (_, coverage) => {
    const placed = await place(coverage);
    expect(placed.complete).toBe(false);
    expect(codesOf(placed)).toEqual(['coverage-files-unknown']);
  });

  it('is warned of where some of its files are elsewhere', async () => {
    const placed = await place(istanbul({ '/repo/web/src/a.ts': [1], '/opt/lib/x.ts': [0] }));
    expect(placed.complete).toBe(true);
    expect(codesOf(placed)).toEqual(['coverage-files-elsewhere']);
  });
});

describe('reports of several tools and shards', () => {
  it('are one, by the lines of the repository', async () => {
    const shards = await Promise.all(
      [
        istanbul({ '/ci/1/web/src/a.ts': [1, 0, 0], '/ci/1/web/src/b.ts': [0] }),
        istanbul({ 'D:\\ci\\2\\web\\src\\a.ts': [0, 2, 0] }),
        cobertura('/ci/3/py', 'pkg/a.py', 0),
        readOne(
          'coverage',
          'jacoco',
          '<report><package name="com/acme"><sourcefile name="A.java"><line nr="3" mi="0" ci="1"/></sourcefile></package></report>',
        ),
      ].map(place),
    );
    const merged = mergeCoverage(shards);
    expect(merged).toMatchObject({ complete: true, unit: 'lines', problems: [] });
    expect(merged.totals.lines).toEqual({ covered: 3, total: 6 });
    expect(merged.files.map(({ path, missedLines }) => [path, missedLines])).toEqual([
      ['java/src/main/java/com/acme/A.java', []],
      ['py/pkg/a.py', [1]],
      ['web/src/a.ts', [3]],
      ['web/src/b.ts', [1]],
    ]);
  });
});
