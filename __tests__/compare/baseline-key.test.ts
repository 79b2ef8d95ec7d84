import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  commitOfKey,
  commitPrefix,
  entryKey,
  keysByCommit,
  suitePrefix,
} from '../../src/compare/baseline-key.js';
import { anyEntry, commit, entryOf, hash, otherMachine } from '../support/baseline-entries.js';

const key = (changed: Parameters<typeof entryOf>[0]) => entryKey(entryOf(changed), hash);

describe('the key of a stored run', () => {
  it('says suite, commit, environment, run and attempt, in this order', () => {
    expect(key({})).toBe(`tollgate-v1-go-${commit('a')}-0123456789ab-4242-1`);
  });

  it('is a safe cache key and file name for any entry, and begins with its own prefixes', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const made = entryKey(entry, hash);
        expect(made).toMatch(/^[a-z0-9._~-]{1,250}$/);
        expect(made.split('-')).toHaveLength(7);
        expect(commitOfKey(made)).toBe(entry.commit);
        expect(made.startsWith(suitePrefix(entry.suite, hash))).toBe(true);
        expect(made.startsWith(commitPrefix(entry.suite, entry.commit, hash))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a', 'a-b'],
    ['go', 'go-0123'],
    ['go/x', 'go_x'],
    ['go/x', 'go:x'],
    ['Go', 'go'],
    ['', '~'],
    ['../../etc', '.._.._etc'],
    ['x'.repeat(300), `${'x'.repeat(299)}y`],
    ['a'.repeat(40), 'a'.repeat(41)],
  ])('the suites %j and %j never share a prefix', (one, other) => {
    expect(suitePrefix(other, hash).startsWith(suitePrefix(one, hash))).toBe(false);
    expect(suitePrefix(one, hash).startsWith(suitePrefix(other, hash))).toBe(false);
  });

  it.each([
    '',
    'x',
    'tollgate-v1-go',
    `tollgate-v2-go-${commit('a')}-0123456789ab-1-1`,
    `tollgate-v1-../x-${commit('a')}-0123456789ab-1-1`,
    `tollgate-v1-go-${commit('g')}-0123456789ab-1-1`,
  ])('%j is not one', (text) => {
    expect(commitOfKey(text)).toBeUndefined();
  });
});

it('orders keys by the wanted commits, of one commit this environment first', () => {
  const [a, b] = [commit('a'), commit('b')];
  const keys = [
    key({ commit: a, environment: otherMachine }),
    key({ commit: commit('c') }),
    key({ commit: b }),
    key({ commit: a }),
  ];
  const wanted = { commits: [b, a], fingerprint: '0123456789ab' };
  expect(keysByCommit(keys, wanted)).toEqual([keys[2], keys[3], keys[0]]);
});
