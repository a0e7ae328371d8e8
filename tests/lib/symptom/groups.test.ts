import { expect, test } from 'vitest';
import { shortList, symptomGroups } from '../../../src/lib/symptom/groups.ts';
import { validContent } from '../../fixtures/content.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');

test('groups come in their order with their own symptoms, and those without one are left out', () => {
  const content = validContent();
  const [symptom] = content.symptoms;
  const [joining] = content.groups;
  content.groups = ['late', 'empty', 'early'].map((id) => ({ ...joining!, id }));
  content.symptoms = ['late', 'early', 'late'].map((group, i) => ({
    ...symptom!,
    id: `${i}`,
    data: { ...symptom!.data, group },
  }));
  const found = symptomGroups(content).map(({ id, symptoms }) => `${id}: ${ids(symptoms)}`);
  expect(found).toEqual(['late: 02', 'early: 1']);
});

test('a short list holds the first few, and all of a list that is short', () => {
  expect(ids(shortList(items, 'a', 3))).toBe('abc');
  expect(ids(shortList(items, 'elsewhere', 3))).toBe('abc');
  expect(ids(shortList(items, 'd', 4))).toBe('abcd');
});

test('what is open takes the last place where it would be left out', () => {
  expect(ids(shortList(items, 'd', 3))).toBe('abd');
});
