import { expect, test } from 'vitest';
import { describeDropped } from '../../../src/lib/scope/dropped.ts';
import { say } from '../../say.ts';

test('nothing left out is nothing to say', () => {
  expect(describeDropped([], say)).toBe('');
});

test('a reader is told which parts of a link were left out', () => {
  expect(describeDropped(['users', 'x'], say)).toContain(
    'questions: “users”, “x”. The rest is kept.',
  );
});

test('a hostile link makes a short sentence', () => {
  const names = Array.from({ length: 500 }, (_, i) => `${i}${'x'.repeat(10_000)}`);
  const sentence = describeDropped(names, say);
  expect(sentence).toContain('and 497 more');
  expect(sentence.length).toBeLessThan(300);
});
