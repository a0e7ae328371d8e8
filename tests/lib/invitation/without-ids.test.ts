import { expect, test } from 'vitest';
import { holdsId, withoutIds } from '../../../src/lib/invitation/without-ids.ts';

test.each([
  ['Meeting ID: 270 123 456 789 01 fails', 'Meeting ID:  fails'],
  ['Meeting ID: 27012345678901', 'Meeting ID'],
  ['Conference ID: 123 456 78# and PIN', 'Conference ID:  and PIN'],
  ['+1 323-555-0166,,123456789# Los Angeles', '+1 323-555-0166,, Los Angeles'],
])('of “%s” an address keeps “%s”', (text, kept) => {
  expect(holdsId(text)).toBe(true);
  expect(withoutIds(text)).toBe(kept);
});

test.each([
  'Error 2147467259',
  '0x80070005 at 10:45:12.123',
  'Error ID: 404 (source ID: 239)',
  '2026-11-26T10:45:12 lync.exe 16.0.10417.20123',
])('“%s” has no ID in it, and stays as it is', (text) => {
  expect(holdsId(text)).toBe(false);
  expect(withoutIds(text)).toBe(text);
});
