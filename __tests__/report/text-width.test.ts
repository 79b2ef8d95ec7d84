import { describe, expect, it } from '@jest/globals';
import { cutToWidth, textWidth } from '../../src/report/text-width.js';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['🎉', 2],
    ['µs', 2],
  ])('%j takes %d columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });
});

describe('cutToWidth', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['日本語', 4, '日…'],
    ['日本', 4, '日本'],
  ])('%j in %d columns is %j', (text, columns, expected) => {
    expect(cutToWidth(text, columns, 'start')).toBe(expected);
  });

  it('keeps the end on request', () => {
    expect(cutToWidth('example.com/shop/parser', 8, 'end')).toBe('…/parser');
  });
});
