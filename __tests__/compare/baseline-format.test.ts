import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeEntry, encodeEntry } from '../../src/compare/baseline-format.js';
import { ProblemError } from '../../src/model/problem.js';
import { anyEntry, commit, entryOf, environment, hash } from '../support/baseline-entries.js';
import { debtOf } from '../support/debts.js';

const CORPUS = '__tests__/corpus/baseline';
const decode = (text: string) => decodeEntry(text, 'some.json', hash);
const code = (text: string) => {
  const decoded = decode(text);
  return 'problem' in decoded ? decoded.problem.code : 'entry';
};
const good = encodeEntry(entryOf(), hash);

/** The file of an entry that does not fit, with the checksum of just that entry. */
function sealed(change: (entry: Record<string, unknown>) => void): string {
  const file = JSON.parse(good);
  change(file.entry);
  return JSON.stringify({ ...file, sha256: hash(sorted(file.entry)) });
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${sorted(v)}`).join(',')}}`;
}

describe('a stored run', () => {
  it('comes back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const text = encodeEntry(entry, hash);
        expect(text.indexOf('\n')).toBe(text.length - 1);
        const decoded = decode(text);
        expect('entry' in decoded && { ...decoded.entry }).toEqual({ ...entry });
      }),
      { numRuns: 150 },
    );
  });

  it('comes back with its debts, as many as one run may have', () => {
    const { ratio: _, low: __, high: ___, procs: ____, ...fromZero } = debtOf({ between: [] });
    const most = Array.from({ length: 998 }, () => debtOf({ how: 'drift' }));
    const between = Array.from({ length: 20 }, () => commit('b'));
    const entry = entryOf({ debts: [debtOf({ between }), fromZero, ...most] });
    const decoded = decode(encodeEntry(entry, hash));
    expect('entry' in decoded && decoded.entry.debts).toEqual(entry.debts);
  });

  it('survives being laid out anew', () => {
    const { entry, ...head } = JSON.parse(good);
    expect(code(JSON.stringify({ entry, ...head }, null, 2))).toBe('entry');
    expect(code(`\n  ${good}`)).toBe('entry');
  });

  it('is never mistaken for a whole one where it breaks off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 3 }), (length) => {
        expect(['baseline-truncated', 'baseline-damaged']).toContain(code(good.slice(0, length)));
      }),
      { numRuns: 200 },
    );
  });

  it('is never accepted with one character changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: good.length - 3 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, character) => {
          const text = good.slice(0, at) + character + good.slice(at + 1);
          if (text !== good) expect(code(text)).not.toBe('entry');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((j) => `{"format":"tollgate-baseline","schema":1,"entry":${j}}`),
        ),
        (text) => {
          expect(code(text)).toMatch(/^baseline-(damaged|foreign|truncated|future)$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('versions', () => {
  test.each([
    ['v1.json', entryOf({ suite: 'frozen/v1', knownCommits: [commit('b'), commit('c')] })],
    ['v1-least.json', leastEntry()],
  ])('%s, written by version 1, is read for ever', (file, expected) => {
    const decoded = decode(readFileSync(`${CORPUS}/${file}`, 'utf8'));
    expect('entry' in decoded && { ...decoded.entry }).toEqual(expected);
  });

  it.each([
    ['of schema 2', good.replace('"schema":1', '"schema":2')],
    ['of a layout nobody knows yet', '{"format":"tollgate-baseline","schema":12,zstd:…'],
    ['laid out anew', JSON.stringify({ schema: 3, entry: {}, format: 'tollgate-baseline' })],
  ])('a file %s says that a newer Tollgate wrote it', (_name, text) => {
    const decoded = decode(text);
    expect('problem' in decoded && decoded.problem.code).toBe('baseline-future');
    expect('problem' in decoded && decoded.problem.message).toMatch(
      /newer Tollgate \(schema (2|12|3),/,
    );
  });
});

describe('a file that is no stored run', () => {
  it.each([
    ['nothing', '', 'baseline-truncated'],
    ['white space', ' \n', 'baseline-truncated'],
    ['zeros of a lost write', '\0'.repeat(512), 'baseline-truncated'],
    ['another JSON', '{"benchmarks":[]}', 'baseline-foreign'],
    ['a list', '[1,2]', 'baseline-foreign'],
    ['null', 'null', 'baseline-foreign'],
    ['text', 'goos: linux', 'baseline-foreign'],
    [
      'an inherited format',
      '{"__proto__":{"format":"tollgate-baseline","schema":1}}',
      'baseline-foreign',
    ],
    ['no schema', '{"format":"tollgate-baseline"}', 'baseline-damaged'],
    ['schema 0', '{"format":"tollgate-baseline","schema":0,"entry":{}}', 'baseline-damaged'],
    ['no entry', '{"format":"tollgate-baseline","schema":1,"sha256":"00"}', 'baseline-damaged'],
    ['NaN', good.replace('100.5', 'NaN'), 'baseline-damaged'],
    ['more than one', good + good, 'baseline-damaged'],
    [
      'endless nesting',
      `{"format":"tollgate-baseline","schema":1,"entry":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'baseline-damaged',
    ],
  ])('%s', (_name, text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

const ACCEPTANCE = {
  subject: '**',
  by: 'octocat',
  reason: 'checks more',
  until: '2026-12-01',
  how: 'label',
  commit: commit('a'),
};

describe('a field that does not fit, though the checksum does', () => {
  it.each<[string, (entry: Record<string, unknown>) => void, RegExp]>([
    ['no commit', (e) => delete e.commit, /entry\.commit is not text/],
    ['a short commit', (e) => (e.commit = 'abc1234'), /entry\.commit is not a full commit id/],
    ['a path as commit', (e) => (e.commit = `../${'a'.repeat(37)}`), /entry\.commit/],
    ['an empty suite', (e) => (e.suite = ''), /entry\.suite is empty/],
    ['a huge name', (e) => (e.branch = 'x'.repeat(1_000_001)), /entry\.branch is too long/],
    ['attempt 0', (e) => (e.attempt = 0), /entry\.attempt is out of range/],
    ['half an attempt', (e) => (e.attempt = 1.5), /entry\.attempt is not a whole number/],
    ['a local time', (e) => (e.recordedAt = '2026-09-01 12:00'), /entry\.recordedAt is not a time/],
    ['31 June', (e) => (e.recordedAt = '2026-13-31T00:00:00Z'), /entry\.recordedAt/],
    ['a new verdict', (e) => (e.verdict = 'green'), /entry\.verdict is not one of pass, /],
    ['accepted as text', (e) => (e.accepted = 'true'), /entry\.accepted/],
    ['no environment', (e) => (e.environment = null), /entry\.environment is not an object/],
    [
      'a fingerprint with commas',
      (e) => (e.environment = { ...environment, fingerprint: 'a,b,c,d,e,f' }),
      /fingerprint/,
    ],
    [
      'a negative time',
      (e) => (e.taskDurationsMs = { unit: -1 }),
      /entry\.taskDurationsMs\["unit"\] is negative/,
    ],
    [
      'covered over total',
      (e) =>
        (e.coverage = { unit: 'lines', totals: { lines: { covered: 2, total: 1 } }, files: [] }),
      /entry\.coverage\.totals\.lines\.covered/,
    ],
    [
      'no samples',
      (e) =>
        (e.benchmarks = [
          { package: '', name: 'B', metrics: [{ unit: 'ns/op', better: 'lower', samples: [] }] },
        ]),
      /entry\.benchmarks\[0\]\.metrics\[0\]\.samples is empty/,
    ],
    [
      'text as sample',
      (e) =>
        (e.benchmarks = [
          {
            package: '',
            name: 'B',
            metrics: [{ unit: 'ns/op', better: 'lower', samples: [1, '2'] }],
          },
        ]),
      /samples\[1\] is not a number/,
    ],
    [
      'an acceptance until some day',
      (e) => (e.acceptances = [{ ...ACCEPTANCE, until: 'soon' }]),
      /entry\.acceptances\[0\]\.until is not a day/,
    ],
    [
      'an acceptance of a huge glob',
      (e) => (e.acceptances = [{ ...ACCEPTANCE, subject: '*'.repeat(1001) }]),
      /entry\.acceptances\[0\]\.subject is too long/,
    ],
    [
      'very many acceptances',
      (e) => (e.acceptances = Array.from({ length: 1001 }, () => ACCEPTANCE)),
      /entry\.acceptances is too long/,
    ],
    [
      'a debt since some branch',
      (e) => (e.debts = [{ ...debtOf(), since: 'main' }]),
      /entry\.debts\[0\]\.since is not a full commit id/,
    ],
    [
      'a debt against a path',
      (e) => (e.debts = [{ ...debtOf(), reference: '../..' }]),
      /entry\.debts\[0\]\.reference is not a full commit id/,
    ],
    [
      'a debt among words',
      (e) => (e.debts = [{ ...debtOf(), between: [commit('b'), 'x'] }]),
      /entry\.debts\[0\]\.between\[1\] is not a full commit id/,
    ],
    [
      'a debt among too many commits',
      (e) => (e.debts = [{ ...debtOf(), between: Array.from({ length: 21 }, () => commit('b')) }]),
      /entry\.debts\[0\]\.between is too long/,
    ],
    [
      'a debt of nothing',
      (e) => (e.debts = [{ ...debtOf(), name: '' }]),
      /entry\.debts\[0\]\.name is empty/,
    ],
    [
      'a debt of no known kind',
      (e) => (e.debts = [{ ...debtOf(), how: 'bought' }]),
      /entry\.debts\[0\]\.how is not one of regressed, drift/,
    ],
    [
      'a debt found at some time',
      (e) => (e.debts = [{ ...debtOf(), foundAt: 'yesterday' }]),
      /entry\.debts\[0\]\.foundAt is not a time in UTC/,
    ],
    [
      'a debt of text',
      (e) => (e.debts = [{ ...debtOf(), ratio: '2' }]),
      /entry\.debts\[0\]\.ratio is not a number/,
    ],
    [
      'very many debts',
      (e) => (e.debts = Array.from({ length: 1001 }, () => debtOf())),
      /entry\.debts is too long/,
    ],
    ['a list as entry', (e) => (e.benchmarks = {}), /entry\.benchmarks is not a list/],
  ])('%s', (_name, change, message) => {
    const decoded = decode(sealed(change));
    expect('problem' in decoded && decoded.problem).toMatchObject({
      code: 'baseline-damaged',
      message: expect.stringMatching(message),
    });
  });

  it('an infinite sample is refused in reading', () => {
    expect(code(good.replace('100.5', '1e999'))).toBe('baseline-damaged');
  });

  it('fields of later versions are dropped, names of objects stay names', () => {
    const decoded = decode(
      sealed((entry) => {
        entry.mood = 'fine';
        entry.taskDurationsMs = JSON.parse('{"__proto__":1,"constructor":2}');
      }),
    );
    const entry = 'entry' in decoded ? decoded.entry : entryOf();
    expect(entry).not.toHaveProperty('mood');
    expect(Object.keys(entry.taskDurationsMs)).toEqual(['__proto__', 'constructor']);
    expect(entry.taskDurationsMs.toString).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

it('refuses to write what it could not read back', () => {
  const benchmarks = [
    {
      package: '',
      name: 'B',
      metrics: [{ unit: 'ns/op', better: 'lower' as const, samples: [Number.NaN] }],
    },
  ];
  expect(() => encodeEntry(entryOf({ benchmarks }), hash)).toThrow(ProblemError);
  expect(() => encodeEntry(entryOf({ commit: '' }), hash)).toThrow(/entry\.commit/);
});

function leastEntry() {
  const { tests: _t, coverage: _c, benchmarks: _b, ...least } = entryOf({ suite: 'frozen/least' });
  return least;
}
