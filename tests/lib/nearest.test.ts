import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

test('the id with the fewest changed letters comes first, equal ones by the alphabet', () => {
  expect(nearest('netwrk', ['identity', 'network', 'client'])).toEqual([
    'network',
    'client',
    'identity',
  ]);
  expect(nearest('c', ['b', 'a'])).toEqual(['a', 'b']);
});

test('no more ids are offered than asked for', () => {
  expect(nearest('x', ['a', 'b', 'c', 'd'], 2)).toEqual(['a', 'b']);
});
