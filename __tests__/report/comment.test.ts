import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_MARKER, type Leg, legOf, legsIn, withLegs } from '../../src/report/comment.js';
import { toJson } from '../../src/report/json.js';
import { anyText, HOSTILE_TEXTS } from '../support/hostile-text.js';
import { aComparison, aFinding, aPassingReport, aReport } from '../support/report.js';

const COMMIT = 'a'.repeat(40);
const legAt = (name: string, more: Partial<Leg> = {}): Leg => ({
  name,
  headCommit: COMMIT,
  kind: 'block',
  notable: true,
  text: `text of ${name}`,
  ...more,
});
const written = (...legs: readonly Leg[]) =>
  legs.reduce<string | undefined>((text, leg) => withLegs(text, [leg]), undefined) ?? '';

describe('the only leg', () => {
  it('is the whole report, under our mark', () => {
    const text = written(legOf(toJson(aReport())));
    expect(text.startsWith(`${COMMENT_MARKER}\n`)).toBe(true);
    expect(text).toContain('## ⛔ Tollgate: blocked');
    expect(text).toContain('BenchmarkParseJSON');
    expect(text).not.toContain('<summary>⛔');
  });

  it('folds to one line where all is well', () => {
    const quiet = aPassingReport({ comparisons: [] });
    expect(written(legOf(toJson(quiet)))).toContain(
      '<details><summary>✅ <b>Tollgate</b>: passed</summary>',
    );
  });
});

describe('a leg is notable', () => {
  const notable = (report: ReturnType<typeof aReport>) => legOf(toJson(report)).notable;
  const passing = { kind: 'pass', summary: '' } as const;

  it.each<[string, ReturnType<typeof aReport>, boolean]>([
    ['where the verdict is none that passes', aReport(), true],
    ['not where nothing is to be said', aPassingReport({ comparisons: [] }), false],
    [
      'not for a note',
      aPassingReport({
        comparisons: [],
        verdict: { ...passing, findings: [aFinding({ severity: 'note' })] },
      }),
      false,
    ],
    [
      'for a benchmark that became faster',
      aPassingReport({ comparisons: [aComparison({ decision: 'improved' })] }),
      true,
    ],
    [
      'not for one that nobody watches',
      aPassingReport({ comparisons: [aComparison({ decision: 'improved', action: 'ignore' })] }),
      false,
    ],
  ])('%s', (_, report, expected) => {
    expect(notable(report)).toBe(expected);
  });
});

describe('several legs', () => {
  const three = written(legAt('linux'), legAt('windows', { kind: 'pass', notable: false }));

  it('share the comment, in the order of their names, those with something to look at open', () => {
    const text = withLegs(three, [legAt('arm', { kind: 'degraded' })]);
    expect(legsIn(text).map(({ name }) => name)).toEqual(['arm', 'linux', 'windows']);
    expect(text).toContain('<details open><summary>⚠️ <b>arm</b>: passed, degraded</summary>');
    expect(text).toContain('<details><summary>✅ <b>windows</b>: passed</summary>');
  });

  it('replace their own section alone', () => {
    const text = withLegs(three, [
      legAt('linux', { kind: 'pass', notable: false, text: 'mended' }),
    ]);
    expect(text).toContain('mended');
    expect(text).not.toContain('text of linux');
    expect(text).toContain('text of windows');
  });

  it('of another commit are dropped', () => {
    const text = withLegs(three, [legAt('linux', { headCommit: 'b'.repeat(40) })]);
    expect(legsIn(text).map(({ name }) => name)).toEqual(['linux']);
  });

  it('do not nest their folds, however often they are written', () => {
    let text = three;
    for (let i = 0; i < 5; i++) text = withLegs(text, [legAt('linux')]);
    expect(text.match(/<details/g)).toHaveLength(2);
  });

  it('are cut to their titles where they are too long together', () => {
    const legs = Array.from({ length: 30 }, (_, i) => legAt(`${i}`, { text: 'é'.repeat(2000) }));
    const text = written(...legs);
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(legsIn(text)).toHaveLength(30);
  });

  it('are the bad ones where even the titles are too many', () => {
    const legs = Array.from({ length: 400 }, (_, i) =>
      legAt(`leg-${i}-${'x'.repeat(60)}`, i === 5 ? {} : { kind: 'pass', notable: false }),
    );
    let text = '';
    for (const leg of legs) {
      text = withLegs(text, [leg]);
      expect(Buffer.byteLength(text)).toBeLessThan(65_536);
      if (text.includes('not shown')) break;
    }
    expect(legsIn(text).map(({ name }) => name)).toEqual([expect.stringMatching(/^leg-5-/)]);
    expect(text).toContain('Other legs are not shown');
  });
});

describe('what strangers write', () => {
  const marks = [
    COMMENT_MARKER,
    `<!-- tollgate:leg x ${COMMIT} pass 0 -->`,
    '<!-- tollgate:end -->',
  ];

  it('never opens or ends a section', () => {
    const findings = [...marks, ...HOSTILE_TEXTS].map((text) =>
      aFinding({ title: text, why: text, todo: text, details: text }),
    );
    const report = toJson(
      aReport({ verdict: { kind: 'block', summary: marks.join('\n'), findings } }),
    );
    const text = written(legOf(report));
    expect(legsIn(text)).toHaveLength(1);
    expect(text.split('\n').filter((line) => line.startsWith('<!-- tollgate:'))).toHaveLength(3);
  });

  it('keeps names as they are, whatever is in them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { maxLength: 4 }), (names) => {
        const legs = names.map((name) => legAt(name, { text: 'x' }));
        const read = legsIn(written(...legs)).map(({ name }) => name);
        expect(new Set(read)).toEqual(new Set(names));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['', 'hello', `${COMMENT_MARKER}\nno legs`, '<!-- tollgate:leg %E0%A4%A a pass 1 -->'])(
    'is no leg: %j',
    (text) => {
      expect(legsIn(text)).toEqual([]);
    },
  );

  it('survives a name that is no URI', () => {
    const text = `<!-- tollgate:leg %E0%A4%A ${COMMIT} pass 1 -->\nx\n<!-- tollgate:end -->`;
    expect(legsIn(text)).toMatchObject([{ name: '%E0%A4%A', text: 'x' }]);
  });

  it('is read with the line ends that GitHub keeps', () => {
    const text = written(legAt('a'), legAt('b')).replaceAll('\n', '\r\n');
    expect(legsIn(text)).toHaveLength(2);
  });
});
