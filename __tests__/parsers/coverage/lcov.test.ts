import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (...lines: readonly string[]) =>
  readOne('coverage', 'lcov', lines.map((line) => `${line}\n`).join(''));
const inFile = (...lines: readonly string[]) => read('SF:a.c', 'DA:1,1', ...lines, 'end_of_record');

describe('an LCOV tracefile', () => {
  it('is the union of all records of a file', () => {
    const first = [
      'SF:a.c',
      'FN:1,f',
      'FNDA:0,f',
      'BRDA:1,0,0,0',
      'BRDA:1,0,1,-',
      'DA:1,1',
      'DA:2,0',
      'end_of_record',
    ];
    const second = [
      'SF:a.c',
      'FN:1,f',
      'FNDA:2,f',
      'BRDA:1,0,0,3',
      'DA:2,4',
      'DA:3,0',
      'end_of_record',
    ];
    const coverage = read(...first, ...second);
    expect(coverage.totals).toEqual({
      lines: { covered: 2, total: 3 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 1 },
    });
    expect(coverage.files).toMatchObject([{ coveredLines: [1, 2], missedLines: [3] }]);
    expect(coverage.problems).toEqual([]);
  });

  it('believes its lines and not its sums', () => {
    const coverage = inFile('LF:1', 'LH:9', 'BRF:0', 'BRH:0', 'FNF:7', 'FNH:7');
    expect(coverage.totals).toEqual({ lines: { covered: 1, total: 1 } });
    expect(coverage.problems).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('LH:9 of LF:1 lines') },
      { severity: 'warning', message: expect.stringContaining('FNH:7 of FNF:7 functions') },
    ]);
  });

  it.each([
    'DA:2,-3',
    'DA:2,NaN',
    'DA:2',
    'DA:x,1',
    'DA:0,1',
    'DA:99999999,1',
    'BRDA:1,0,0,x',
    'BRDA:1,1',
    'FN:x',
    'FNDA:-1,f',
  ])('names %s as a line that it cannot read', (line) => {
    const coverage = inFile(line);
    expect(coverage.problems).toMatchObject([{ code: 'coverage-bad-line', place: { line: 3 } }]);
    expect(coverage.totals.lines).toEqual({ covered: 1, total: 1 });
  });

  it('reads odd counts and says so', () => {
    expect(codesOf(inFile('DA:2,1e9', 'DA:3,99999999999999999999'))).toEqual([
      'coverage-odd-count',
      'coverage-odd-count',
    ]);
  });

  it('tells a cut file', () => {
    expect(codesOf(read('SF:a.c', 'DA:1,1'))).toEqual(['input-cut']);
    expect(codesOf(read('SF:a.c', 'DA:1,1', 'SF:b.c', 'DA:1,1', 'end_of_record'))).toEqual([
      'coverage-bad-line',
    ]);
    expect(codesOf(read('DA:1,1', 'SF:b.c', 'DA:1,1', 'end_of_record'))).toEqual([
      'coverage-bad-line',
    ]);
  });

  it('says where nothing was measured', () => {
    const coverage = read('TN:x', 'SF:a.c', 'LF:0', 'LH:0', 'end_of_record');
    expect(codesOf(coverage)).toEqual(['coverage-none']);
    expect(coverage.complete).toBe(false);
  });

  it('ignores records of newer versions that it has no use for', () => {
    expect(inFile('VER:2', 'MCDC:1,2,t,0,0,a', '# comment').problems).toEqual([]);
  });
});
