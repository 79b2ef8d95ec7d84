import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SearchIndex } from '../src/search-index.mjs';
import { words } from '../src/words.mjs';

function catalogue() {
  const index = new SearchIndex();
  index.add('bolt', 'Hex bolt M6, zinc plated');
  index.add('nut', 'Hex nut M6, stainless');
  index.add('gear', 'Gear wheel, 24 teeth, stainless');
  return index;
}

describe('words', () => {
  it('drops case, accents and single letters', () => {
    assert.deepEqual(words('Écrou à tête M8 x 20'), ['ecrou', 'tete', 'm8', '20']);
  });
  it('finds none in an empty text', () => {
    assert.deepEqual(words(' . '), []);
  });
});

describe('SearchIndex', () => {
  for (const [query, expected] of [
    ['hex', ['bolt', 'nut']],
    ['stainless HEX', ['nut']],
    ['hex gear', []],
    ['hex screw', []],
    ['', []],
  ]) {
    it(`answers "${query}" with ${expected.length} articles`, () => {
      assert.deepEqual(catalogue().search(query), expected);
    });
  }

  it('refuses an id that is taken', () => {
    assert.throws(() => catalogue().add('nut', 'Wing nut'), /already there/);
  });

  it('marks the words of the query in an excerpt', () => {
    assert.equal(catalogue().excerpt('nut', 'm6 nut'), 'Hex [nut] [M6], stainless');
    assert.equal(catalogue().excerpt('cog', 'm6'), undefined);
  });
});
