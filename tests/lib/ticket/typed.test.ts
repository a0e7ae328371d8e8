import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTyped } from '../../../src/lib/ticket/typed.ts';

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

test('whatever is stored, two texts come out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const { caseNumber, note } = parseTyped(stored);
      expect([typeof caseNumber, typeof note]).toEqual(['string', 'string']);
    }),
  );
});

test('a long note is kept whole', () => {
  const note = 'y'.repeat(20_000);
  expect(parseTyped(JSON.stringify({ caseNumber: '', note })).note).toBe(note);
});
