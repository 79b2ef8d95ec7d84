import { describe, expect, it } from '@jest/globals';
import { excerptsOf } from '../../src/pipeline/excerpts.js';
import { MemoryFiles } from '../support/memory-files.js';
import { aFinding, aReport } from '../support/report.js';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => `line ${i + 1}`).join('\n');

async function excerpts(
  files: Readonly<Record<string, string>>,
  places: readonly { readonly file: string; readonly line?: number }[],
  missed: readonly { readonly file: string; readonly lines: readonly number[] }[] = [],
) {
  const findings = places.map((place) => aFinding({ place }));
  const [coverage] = aReport().coverage;
  if (coverage === undefined) throw new Error('no coverage');
  const report = {
    verdict: { kind: 'block', summary: '', findings },
    coverage: [{ ...coverage, patchMissed: missed }],
  } as const;
  const found = await excerptsOf(report, new MemoryFiles(files));
  return found.map(({ file, from, lines }) => [file, from, from + lines.length - 1]);
}

describe('excerpts of the source', () => {
  const files = { 'a.go': numbered(50) };

  it.each<[string, Parameters<typeof excerpts>[1], Parameters<typeof excerpts>[2], unknown]>([
    ['around a finding', [{ file: 'a.go', line: 10 }], [], [['a.go', 8, 12]]],
    ['not before the first line', [{ file: 'a.go', line: 1 }], [], [['a.go', 1, 3]]],
    ['not after the last', [{ file: 'a.go', line: 50 }], [], [['a.go', 48, 50]]],
    ['none of a line that is not there', [{ file: 'a.go', line: 51 }], [], []],
    ['none of a file alone', [{ file: 'a.go' }], [], []],
    ['none of a file that is not there', [{ file: 'b.go', line: 1 }], [], []],
    [
      'of missed lines, those that touch as one',
      [],
      [{ file: 'a.go', lines: [5, 9, 30] }],
      [
        ['a.go', 3, 11],
        ['a.go', 28, 32],
      ],
    ],
  ])('%s', async (_, places, missed, expected) => {
    expect(await excerpts(files, places, missed)).toEqual(expected);
  });

  it('are none of what git keeps for itself', async () => {
    const kept = { '.git/config': numbered(9), 'sub/.GIT/config': numbered(9) };
    const places = Object.keys(kept).map((file) => ({ file, line: 3 }));
    expect(await excerpts(kept, places)).toEqual([]);
  });

  it('are none of what is not text', async () => {
    expect(await excerpts({ 'a.bin': 'a\0b' }, [{ file: 'a.bin', line: 1 }])).toEqual([]);
  });

  it('are bounded', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => i + 1);
    const found = await excerpts({ 'a.go': numbered(5000) }, [], [{ file: 'a.go', lines }]);
    expect(found).toEqual([['a.go', 1, 2000]]);
  });
});
