import { expect, test } from 'vitest';
import { doorsOf } from '../../../src/lib/symptom/doors.ts';
import { validContent } from '../../fixtures/content.ts';

const TELL = ['what-to-tell-the-next-level-of-support', 'What to tell support'] as const;

test('a door is named after the heading that its step stands under', () => {
  const content = validContent();
  expect(doorsOf(content, content.symptoms[0]!, TELL[0])).toEqual([
    { for: 'you', text: 'Update it.', address: '/fix/client/#update', name: 'Update it' },
  ]);
});

test('where IT support has a step of its own, its door leads there', () => {
  const content = validContent();
  const [symptom] = content.symptoms;
  symptom!.data.support = { text: 'Look.', heading: 'check-that-it-worked' };
  expect(doorsOf(content, symptom!, TELL[0])[1]).toEqual({
    for: 'support',
    text: 'Look.',
    address: '/fix/client/#check-that-it-worked',
    name: 'Check that it worked',
  });
});

test('where it has none, the door says who can help and leads to what they want to know', () => {
  const content = validContent();
  content.pages[0]!.headings.set(...TELL);
  expect(doorsOf(content, content.symptoms[0]!, TELL[0])[1]).toMatchObject({
    for: 'support',
    text: 'You.',
    address: `/fix/client/#${TELL[0]}`,
  });
});
