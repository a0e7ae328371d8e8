import { expect, test } from 'vitest';
import { supportStatus } from '../../src/lib/support.ts';

const until = (date: string, certainty: 'published' | 'reported' = 'published') => ({
  support: { until: date, certainty },
});

test('support is still there on its last day and has ended on the next', () => {
  expect(supportStatus(until('2026-06-01'), '2026-06-01')).toEqual({
    state: 'supported',
    words: 'supported until 1 June 2026',
  });
  expect(supportStatus(until('2026-06-01'), '2026-06-02')).toEqual({
    state: 'ended',
    words: 'support ended on 1 June 2026',
  });
});

test('a date that its maker did not publish is called reported', () => {
  expect(supportStatus(until('2035-12-31', 'reported'), '2026-06-01').words).toBe(
    'supported until 31 December 2035, as reported',
  );
});

test('an unknown end is not made up', () => {
  expect(supportStatus({ support: 'unknown' }, '2026-06-01')).toEqual({
    state: 'unknown',
    words: 'end of support not known to us',
  });
});
