import { expect, test } from 'vitest';
import { holdsNumber } from '../../../src/lib/invitation/holds-number.ts';
import { isWorthTelling, pasteReader } from '../../../src/lib/invitation/paste.ts';
import { readContent } from '../../read-content.ts';

const { links, ways } = await readContent();
const read = pasteReader(
  links.map(({ id, data }) => ({ id, ...data })),
  ways.map(({ id, data }) => ({ id, ...data })),
);
const idsOf = (text: string) => read(text).ways.map(({ id }) => id);

const NUMBERS = 'Meeting ID: 270 123 456 789 01\nPasscode: aB3dE9xY';

test('beside a link of the guide, and without any, the numbers of an invitation are read', () => {
  expect(idsOf(NUMBERS)).toEqual(['teams-meeting-id']);
  expect(idsOf(`https://teams.microsoft.com/meet/270?p=Ab\n${NUMBERS}`)).toEqual([
    'teams-meeting-id',
  ]);
});

test.each([
  ['a link that deceives', 'https://teams.rnicrosoft.com/meet/270?p=Ab'],
  ['a link that is unsafe', 'javascript:alert(1)'],
  ['a meeting of another service', 'https://meet.google.com/abc-defg-hij'],
])('beside %s no number is trusted', (_, link) => {
  expect(idsOf(`${link}\n${NUMBERS}`)).toEqual([]);
});

test('a text about anything is answered for its numbers', () => {
  expect(isWorthTelling(read(`I can’t join\n${NUMBERS}`))).toBe(true);
  expect(isWorthTelling(read('I can’t join'))).toBe(false);
});

test('every example is taken for a text that may hold a number', () => {
  const examples = ways.flatMap(({ data }) => data.examples);
  expect(examples.filter((example) => !holdsNumber(example))).toEqual([]);
});
