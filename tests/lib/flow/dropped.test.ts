import { expect, test } from 'vitest';
import { describeDropped } from '../../../src/lib/flow/dropped.ts';
import type { Answer } from '../../../src/lib/flow/trail.ts';
import { walk } from '../../../src/lib/flow/trail.ts';
import { say } from '../../say.ts';
import { compiled, healthy } from './healthy.ts';

const tea = await compiled(healthy);
const sentences = (...answers: Answer[]) => describeDropped(tea, walk(tea, answers).dropped, say);

test.each<[Answer[], string]>([
  [
    [['has-milk', 'yes']],
    'This link answers a question that the chart does not ask (“has-milk”), so that answer was left out.',
  ],
  [
    [['has-leaves', 'a few']],
    'The chart does not have the answer “a few” to “Are there leaves?”, so the question is open again.',
  ],
  [
    [
      ['has-leaves', 'yes'],
      ['has-leaves', 'no'],
    ],
    'This link answers “Are there leaves?” in two ways, so the question is open again.',
  ],
  [
    [['has-leaves', 'yes']],
    'Your path does not come to “Are there leaves?”, so that answer was left out.',
  ],
])('a dropped answer is said in a sentence (%j)', (answers, sentence) => {
  expect(sentences(...answers)).toEqual([sentence]);
});

test('a hostile link fills neither a sentence nor the page', () => {
  const many = Array.from({ length: 500 }, (_, i) => [`${'x'.repeat(9000)}${i}`, 'yes'] as const);
  const said = sentences(...many);
  expect(said).toHaveLength(4);
  expect(said.at(-1)).toBe('497 more answers were left out.');
  expect(said.join('').length).toBeLessThan(600);
});

test('one answer more is said in the singular', () => {
  const four = Array.from({ length: 4 }, (_, i) => [`gone-${i}`, 'yes'] as const);
  expect(sentences(...four).at(-1)).toBe('1 more answer was left out.');
});

test('nothing is said where nothing was dropped', () => {
  expect(sentences(['has-water', 'yes'])).toEqual([]);
});
