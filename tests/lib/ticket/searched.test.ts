import { expect, test } from 'vitest';
import { searchedFor } from '../../../src/lib/ticket/searched.ts';

const SEARCH = 'https://guide.example/base/search/';

test('the words come from the search page that led here', () => {
  expect(searchedFor(`${SEARCH}?q=no+connection&cause=network`, SEARCH)).toBe('no connection');
});

test('of a search that was cut within a letter, no half letter comes along', () => {
  expect(searchedFor(`${SEARCH}?q=n%C3%A3o+d%C3`, SEARCH)).toBe('não d');
});

test.each(['', 'x', SEARCH, 'https://guide.example/base/fix/?q=x', 'https://b.example/?q=x'])(
  '“%s” led here with no words',
  (referrer) => {
    expect(searchedFor(referrer, SEARCH)).toBe('');
  },
);
