import { describe, expect, it } from 'vitest';
import { parsePattern } from '../src/pattern.ts';

describe('a pattern', () => {
  it('has literals, parameters and a rest', () => {
    expect(parsePattern('/users/:id/*')).toEqual([
      { kind: 'literal', text: 'users' },
      { kind: 'parameter', name: 'id' },
      { kind: 'rest' },
    ]);
  });

  it.each([
    ['users', 'does not begin'],
    ['/a/*/b', 'goes on'],
    ['/a/:', 'without a name'],
  ])('%s is refused', (pattern, reason) => {
    expect(() => parsePattern(pattern)).toThrow(reason);
  });
});
