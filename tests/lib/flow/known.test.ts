import { expect, test } from 'vitest';
import { knownAnswers, type KnownAnswer } from '../../../src/lib/flow/known.ts';

const known: KnownAnswer[] = [
  { when: '?users=many&from=inside', answer: ['has-water', 'yes'] },
  { when: '?from=outside', answer: ['has-leaves', 'no'] },
];

test('an answer is known where the address holds all that it follows from', () => {
  expect(knownAnswers(known, '?from=inside&users=many&x=1')).toEqual([['has-water', 'yes']]);
  expect(knownAnswers(known, '?users=many')).toEqual([]);
  expect(knownAnswers(known, '?from=outside&amp;users=one')).toEqual([['has-leaves', 'no']]);
});
