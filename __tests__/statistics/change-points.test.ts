import { expect, it } from '@jest/globals';
import { changePointsOf } from '../../src/statistics/change-point.js';

const level = (value: number, count: number) =>
  Array.from({ length: count }, (_, i) => value + (i % 3) / 100);

it.each<[string, readonly number[], readonly number[]]>([
  ['none in what is level', level(1, 30), []],
  ['none in too few runs', [1, 1, 1, 2, 2, 2, 2], []],
  ['one', [...level(1, 12), ...level(2, 12)], [12]],
  [
    'two, of which the stronger is found first',
    [...level(1, 15), ...level(5, 15), ...level(2, 15)],
    [15, 30],
  ],
])('%s', (_, values, expected) => {
  expect(changePointsOf(values)).toEqual(expected);
});
