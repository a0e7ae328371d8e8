import { expect, test } from 'vitest';
import { knownAnswers, type KnowingMatrix } from '../../../src/lib/flow/known.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

const printer: KnowingMatrix = {
  ...printerMatrix,
  id: 'printer',
  plainAddress: true,
  moved: [['scope printer paper empty', 'scope printer paper none']],
  follows: [
    { when: { paper: 'none' }, answer: ['is-loaded', 'no'] },
    { when: { power: 'on', noise: 'hum' }, answer: ['is-awake', 'yes'] },
  ],
};
const scanner: KnowingMatrix = {
  ...printer,
  id: 'scanner',
  plainAddress: false,
  follows: [{ when: { power: 'off' }, answer: ['has-light', 'no'] }],
};
const known = (search: string) => knownAnswers([printer, scanner], search);

test('an answer is known where the address holds all that it follows from', () => {
  expect(known('?noise=hum&power=on&x=1')).toEqual([['is-awake', 'yes']]);
  expect(known('?noise=hum')).toEqual([]);
  expect(known('?paper=none&amp;scanner.power=off')).toEqual([
    ['is-loaded', 'no'],
    ['has-light', 'no'],
  ]);
});

test.each(['?paper=none.', '?paper=none%22%3E'])(
  'an answer is known by a link that a mail has added to: %s',
  (search) => {
    expect(known(search)).toEqual([['is-loaded', 'no']]);
  },
);

test('an answer is known by a link with the former name of what it follows from', () => {
  expect(known('?paper=empty')).toEqual([['is-loaded', 'no']]);
});

test('nothing is known from answers that contradict each other', () => {
  expect(known('?paper=none&paper=full')).toEqual([]);
  expect(known('?paper=full&paper=none')).toEqual([]);
  expect(known('?power=off&noise=hum&power=on')).toEqual([]);
});
