import { expect, test } from 'vitest';
import { toldAnswers, type ToldMatrix } from '../../../src/lib/scope/told.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

const [paper, ...others] = printerMatrix.axes;
const open = { id: 'cant-see', label: 'I can’t see it' };
const matrix: ToldMatrix = {
  ...printerMatrix,
  id: 'printer',
  axes: [{ ...paper!, open }, ...others],
  moved: [['scope printer power yes', 'scope printer power on']],
};

test('answers of an address are told in words, in the order of the questions', () => {
  expect(toldAnswers(matrix, '?printer.power=on&printer.paper=low&other=1')).toEqual([
    { question: 'Is there paper?', answer: 'Paper low' },
    { question: 'Is it on?', answer: 'Power on' },
  ]);
});

test('who can’t find out says so; what is no answer is not told', () => {
  expect(toldAnswers(matrix, '?printer.paper=cant-see&printer.power=perhaps')).toEqual([
    { question: 'Is there paper?', answer: 'I can’t see it' },
  ]);
});

test('an answer under its former name is told as it is called now', () => {
  expect(toldAnswers(matrix, '?printer.power=yes.')).toEqual([
    { question: 'Is it on?', answer: 'Power on' },
  ]);
});
