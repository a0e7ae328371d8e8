import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCases, withCase, type Case } from '../../../src/lib/ticket/typed.ts';

const one: Case = { id: '1', caseNumber: 'INC-1', note: 'Two\nlines' };
const other: Case = { id: '2', caseNumber: '', note: 'y'.repeat(20_000) };

test('what was typed comes back, however long it is', () => {
  expect(parseCases(JSON.stringify([one, other]))).toEqual([one, other]);
});

test.each([null, '', '[', 'null', '7', '{"caseNumber":3}', '[{"id":"1"}]', '[null]'])(
  '%j is as good as nothing',
  (stored) => {
    expect(parseCases(stored)).toEqual([]);
  },
);

test('whatever is stored, cases come out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      for (const { id, caseNumber, note } of parseCases(stored)) {
        expect([typeof id, typeof caseNumber, typeof note]).toEqual(Array(3).fill('string'));
      }
    }),
  );
});

test('a case takes the place of what it was, and leaves those of other tabs alone', () => {
  const longer = { ...one, note: 'Three\nmore\nlines' };
  expect(withCase([other, one], longer)).toEqual([longer, other]);
});

test('a case in which nothing is typed any more is gone', () => {
  expect(withCase([one, other], { ...one, caseNumber: '', note: '' })).toEqual([other]);
});

test('the oldest case gives way', () => {
  const cases = ['1', '2', '3'].map((id) => ({ ...one, id }));
  expect(withCase(cases, { ...one, id: '4' }).map(({ id }) => id)).toEqual(['4', '1', '2']);
});
