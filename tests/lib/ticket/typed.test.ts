import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_TYPED, parseTyped } from '../../../src/lib/ticket/typed.ts';

test('what was typed comes back', () => {
  const typed = { caseNumber: 'INC-1', note: 'Two\nlines' };
  expect(parseTyped(JSON.stringify(typed))).toEqual(typed);
});

test.each([null, '', '[', 'null', '7', '{"caseNumber":3}'])(
  '%j is as good as nothing',
  (stored) => {
    expect(parseTyped(stored)).toEqual({ caseNumber: '', note: '' });
  },
);

test('whatever is stored, two texts of bounded length come out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const { caseNumber, note } = parseTyped(stored);
      expect(caseNumber.length).toBeLessThanOrEqual(MAX_TYPED.caseNumber);
      expect(note.length).toBeLessThanOrEqual(MAX_TYPED.note);
    }),
  );
  const long = JSON.stringify({ caseNumber: 'x'.repeat(10_000), note: 'y'.repeat(10_000) });
  expect(parseTyped(long).note).toHaveLength(MAX_TYPED.note);
});
