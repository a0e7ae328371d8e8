import { expect, test } from 'vitest';
import { optionsOf, toTable } from '../../../src/lib/scope/table.ts';
import { readContent } from '../../read-content.ts';
import { printerMatrix } from '../../fixtures/printer-matrix.ts';

test('the last question makes the columns, every combination of the others a row', () => {
  const { columns, rows } = toTable(printerMatrix);
  expect(columns.map(({ id }) => id)).toEqual(['hum', 'click', 'silence']);
  expect(rows.map(({ labels }) => labels.join(' '))).toEqual([
    'full on',
    'full off',
    'low on',
    'low off',
    'none on',
    'none off',
  ]);
});

test('a cell in which nobody can be has no causes', () => {
  const off = toTable(printerMatrix).rows.find(({ labels }) => labels[1] === 'off')!;
  expect(off.cells.map(({ causes }) => causes.length)).toEqual([0, 0, 1]);
});

test('a row in which nobody can be is left out', async () => {
  const { data } = (await readContent()).scopes.find(({ id }) => id === 'cannot-join')!;
  expect(toTable(data).rows.map(({ labels }) => labels.join(', '))).toEqual([
    'One person, Inside',
    'One person, Outside',
    'Several people, Inside',
    'Several people, Outside',
    'Several people, Inside and outside',
  ]);
});

test('answers come back as their options, in the order of the questions', () => {
  expect(
    optionsOf(printerMatrix, { noise: 'hum', paper: 'low' }).map(({ label }) => label),
  ).toEqual(['Paper low', 'A hum']);
});
