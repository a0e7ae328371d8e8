import { expect, test } from 'vitest';
import { numberIn } from '../../../src/lib/permalinks/number-in.ts';

test.each([
  'Rejoin 17',
  ' rejoin17 ',
  'REJOIN #17',
  'k/17',
  '/k/17/',
  'https://rejoin.example/help/k/17/',
  'Rejoin 17.',
  'Rejoin\u00a017',
])('“%s” is number 17', (text) => {
  expect(numberIn(text, 'Rejoin')).toBe(17);
});

test.each([
  '17',
  'Rejoin',
  'cannot rejoin 2 meetings',
  'Rejoin 17 people',
  'Rejoin 017',
  'Rejoin 1.7',
  'fork/17',
  'Retry 17',
])('“%s” is none', (text) => {
  expect(numberIn(text, 'Rejoin')).toBeUndefined();
});

test('a name of the site is no pattern', () => {
  expect(numberIn('abc 17', 'a.c')).toBeUndefined();
  expect(numberIn('a.c 17', 'a.c')).toBe(17);
});
