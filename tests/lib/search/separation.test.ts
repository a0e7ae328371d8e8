import { describe, expect, test } from 'vitest';
import { separate, type Rows } from '../../../src/lib/search/separation.ts';

/** Rows of columns that all count alike. */
function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const begin = [0];
  for (const list of lists) begin.push((begin.at(-1) ?? 0) + list.length);
  return {
    begin: Int32Array.from(begin),
    columns: Int32Array.from(lists.flat()),
    values: Float64Array.from(lists.flatMap((list) => list.map(() => 1 / Math.sqrt(list.length)))),
  };
}

const distanceOf = (weights: Float64Array, list: readonly number[]) =>
  list.reduce((sum, at) => sum + (weights[at] ?? 0) / Math.sqrt(list.length), 0) +
  (weights.at(-1) ?? 0);

describe('the line between two sides', () => {
  const lists = [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [2, 3],
    [1, 3],
  ];
  const sides = Int8Array.from([1, 1, 1, -1, -1, -1]);
  const weights = separate(rowsOf(lists), sides, 4);

  test('has each row on its own side', () => {
    expect(lists.map((list) => Math.sign(distanceOf(weights, list)))).toEqual([...sides]);
  });

  test('is drawn by the column that tells the sides apart', () => {
    expect(weights[0]).toBeGreaterThan(0);
    for (const other of [1, 2, 3]) expect(weights[other]).toBeLessThan(weights[0] ?? 0);
  });

  test('bends little for one row that stands among the others', () => {
    const many = Array.from({ length: 40 }, () => [0, 1]);
    const bent = separate(
      rowsOf([...many, [0, 1], [2]]),
      Int8Array.from([...many.map(() => 1), -1, -1]),
      3,
    );
    expect(distanceOf(bent, [0, 1])).toBeGreaterThan(0.5);
    expect(distanceOf(bent, [2])).toBeLessThan(0);
  });

  test('is the same each time', () => {
    expect(separate(rowsOf(lists), sides, 4)).toEqual(weights);
  });

  test('is far from none where all are on one side', () => {
    const weights = separate(
      rowsOf(lists),
      Int8Array.from(lists, () => -1),
      4,
    );
    for (const list of lists) expect(distanceOf(weights, list)).toBeLessThan(-0.8);
  });
});
