import { expect, test } from 'vitest';
import {
  allAnswers,
  cellOf,
  contradiction,
  matches,
  possibleAnswers,
} from '../../../src/lib/scope/answers.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

test('every combination of answers is listed once, the first question varying slowest', () => {
  const all = allAnswers(printerMatrix);
  expect(all).toHaveLength(3 * 2 * 3);
  expect(new Set(all.map((answers) => JSON.stringify(answers))).size).toBe(all.length);
  expect(all[0]).toEqual({ paper: 'full', power: 'on', noise: 'hum' });
  expect(all.at(-1)).toEqual({ paper: 'none', power: 'off', noise: 'silence' });
});

test('combinations that contradict each other are not possible', () => {
  expect(possibleAnswers(printerMatrix)).toHaveLength(3 * 2 * 3 - 3 * 2);
  expect(contradiction(printerMatrix, { power: 'off', noise: 'hum' })).toBe(
    'A printer that is off does not hum.',
  );
  expect(contradiction(printerMatrix, { power: 'on', noise: 'hum' })).toBeUndefined();
});

test('answers match what asks for no more than they give', () => {
  expect(matches({}, { a: '1' })).toBe(true);
  expect(matches({ a: '1' }, { a: '1', b: '2' })).toBe(true);
  expect(matches({ a: '1', b: '2' }, { a: '1' })).toBe(false);
});

test('every possible combination falls into exactly one cell', () => {
  for (const answers of possibleAnswers(printerMatrix)) {
    expect(printerMatrix.cells.filter(({ when }) => matches(when, answers))).toEqual([
      cellOf(printerMatrix, answers),
    ]);
  }
});
