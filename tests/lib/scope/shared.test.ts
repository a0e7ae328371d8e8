import { expect, test } from 'vitest';
import { sharedQuestions } from '../../../src/lib/scope/shared.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

const [paper, power, noise] = printerMatrix.axes;

test('the answers to a question go along where another matrix knows them all', () => {
  const there = { axes: [noise!, { ...paper!, options: paper!.options.slice(1) }] };
  expect(sharedQuestions(printerMatrix, there)).toEqual(['noise']);
  expect(sharedQuestions(there, printerMatrix)).toEqual(['noise', 'paper']);
});

test('so has the answer of somebody who can’t find out to be known', () => {
  const open = { id: 'cant-see', label: 'I can’t see it' };
  const asking = { axes: [{ ...power!, open }] };
  expect(sharedQuestions(asking, printerMatrix)).toEqual([]);
  expect(sharedQuestions(printerMatrix, asking)).toEqual(['power']);
});
