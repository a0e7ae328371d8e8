import { expect, test } from 'vitest';
import { supportState, supportWords } from '../../../src/lib/product/support.ts';
import { say } from '../../say.ts';

const until = (date: string, certainty: 'published' | 'reported' = 'published') => ({
  support: { until: date, certainty },
});

test('support is still there on its last day and has ended on the next', () => {
  const product = until('2026-06-01');
  expect(supportState(product, '2026-06-01')).toBe('supported');
  expect(supportWords(product, '2026-06-01', say)).toBe('supported until 1 June 2026');
  expect(supportState(product, '2026-06-02')).toBe('ended');
  expect(supportWords(product, '2026-06-02', say)).toBe('support ended on 1 June 2026');
});

test('a date that its maker did not publish is called reported', () => {
  expect(supportWords(until('2035-12-31', 'reported'), '2026-06-01', say)).toBe(
    'supported until 31 December 2035, as reported',
  );
});

test('an unknown end is not made up', () => {
  const product = { support: 'unknown' } as const;
  expect(supportState(product, '2026-06-01')).toBe('unknown');
  expect(supportWords(product, '2026-06-01', say)).toBe('end of support not known to us');
});
