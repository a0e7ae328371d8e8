import { expect, test, vi } from 'vitest';
import { memoize } from '../../src/lib/memoize.ts';

test('each result is worked out once, also where it is false', () => {
  const isLong = vi.fn((word: string) => word.length > 4);
  const remembered = memoize(isLong);
  expect(['lobby', 'page', 'lobby', 'page'].map(remembered)).toEqual([true, false, true, false]);
  expect(isLong).toHaveBeenCalledTimes(2);
});
