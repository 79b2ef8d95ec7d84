import { describe, expect, it } from '@jest/globals';
import type { Severity } from '../../src/model/verdict.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { toJson } from '../../src/report/json.js';
import { aFinding, aReport } from '../support/report.js';

function annotate(...findings: readonly ReturnType<typeof aFinding>[]) {
  return annotationsOf(toJson(aReport({ verdict: { kind: 'block', summary: '', findings } })));
}

const many = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aFinding({ severity, title: `${severity} ${index}` }),
  );

describe('annotationsOf', () => {
  it.each<[Severity, readonly string[]]>([
    ['block', ['error']],
    ['inconclusive', ['error']],
    ['degraded', ['warning']],
    ['note', []],
  ])('gives a finding that is %s the levels %j', (severity, levels) => {
    expect(annotate(aFinding({ severity })).map(({ level }) => level)).toEqual(levels);
  });

  it('says why and what to do, at the place', () => {
    const place = { file: 'cart/total_test.go', line: 41, column: 3 };
    expect(annotate(aFinding({ place, details: 'got 1999' }))).toEqual([
      {
        level: 'error',
        title: 'TestTotal failed: got 1999, want 2099',
        message:
          'A failing test blocks; it passed in the reference run.\nMend the code or the test, then run: go test -run ^TestTotal$ ./cart\ngot 1999',
        place,
      },
    ]);
  });

  it.each(['/etc/shadow', '../../../etc/passwd', 'C:\\Windows\\system.ini', ''])(
    'tells the place %j as text alone',
    (file) => {
      const [annotation] = annotate(aFinding({ place: { file, line: 1 } }));
      expect(annotation).not.toHaveProperty('place');
      expect(annotation?.message).toContain(`At ${file}`);
    },
  );

  it.each([
    [10, 10, '', ''],
    [11, 10, 'block 8', '2 more findings'],
    [20_000, 10, 'block 8', '19,991 more findings'],
  ])('of %d errors shows %d, the last one counting the rest', (count, shown, before, last) => {
    const annotations = annotate(...many('degraded', count), ...many('block', count));
    const errors = annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(shown);
    expect(annotations).toHaveLength(2 * shown);
    expect(annotations.slice(0, shown)).toEqual(errors);
    expect(errors[8]?.title).toBe(before || 'block 8');
    expect(errors[9]?.title).toBe(last || 'block 9');
  });

  it('puts what blocks before what could not be judged', () => {
    const titles = annotate(...many('inconclusive', 9), ...many('block', 2)).map(
      ({ title }) => title,
    );
    expect(titles.slice(0, 3)).toEqual(['block 0', 'block 1', 'inconclusive 0']);
  });

  it('bounds title and message, and leaves neither empty', () => {
    const [long] = annotate(aFinding({ title: 'x'.repeat(100_000), why: 'y'.repeat(100_000) }));
    expect(long?.title.length).toBeLessThan(255);
    expect(long?.message.length).toBeLessThan(4100);
    const [empty] = annotate(aFinding({ title: ' ', why: '', todo: ' ' }));
    expect(empty).toMatchObject({ title: 'test-failed', message: 'test-failed' });
  });
});
