import { expect, test } from 'vitest';
import { filterWords, passesFilter } from '../../../src/lib/symptom/filter.ts';
import { validContent } from '../../fixtures/content.ts';

const symptom = {
  ...validContent().symptoms[0]!.data,
  label: 'It is stuck',
  variants: ['Sorry — it’s stuck again'],
  logs: ['ms-diagnostics: 1034;reason="Gone"'],
  codes: [{ code: '0x80070006', means: 'A handle is bad.' }],
};
const words = filterWords(symptom);

test.each(['stuck', 'STU', 'its again', 'it’s', 'sorry gone', '1034', '0x8007', '', ' … '])(
  'any words of any message, log line or code find it: %s',
  (typed) => {
    expect(passesFilter(words, typed)).toBe(true);
  },
);

test.each(['uck', 'stuck elsewhere', '034'])(
  'other words, and ends of words, don’t: %s',
  (typed) => {
    expect(passesFilter(words, typed)).toBe(false);
  },
);

test('each word is there once', () => {
  expect(words.split(' ').filter((word) => word === 'stuck')).toHaveLength(1);
});
