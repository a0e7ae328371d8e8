/** Vectors as the rows of a sparse matrix. The squares of each add up to 1. */
export interface Rows {
  /** Where each begins, and where the last ends. */
  begin: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** How often the rows are gone through at most, and how near the best line is near enough. */
const ROUNDS = 100;
const NEAR = 0.1;
/** How much a row on the wrong side may bend the line. */
const SOFTNESS = 0.5;
/** The square of a row together with the constant. */
const SQUARE = 2;

/** The same numbers in the same order each time, from 0 to below 1. */
function* pseudorandom(): Generator<number, never> {
  for (let last = 1; ;) {
    last = (Math.imul(last, 1664525) + 1013904223) >>> 0;
    yield last / 2 ** 32;
  }
}

/** Puts the first numbers of a list into another order. */
function shuffle(list: Int32Array, length: number, dice: Generator<number, never>) {
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice.next().value * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}

/**
 * The line that parts the rows of one side from those of the other: a linear support vector machine
 * with squared hinge loss, by dual coordinate descent with shrinking (Hsieh et al., ICML 2008). Plain
 * loops, because a build goes through them some ten million times.
 * @param sides 1 or -1 for each row.
 * @param columns How many there are.
 * @returns The weight of each column, and last a constant: their sum over a row, with the constant,
 *   is about 1 or more on one side and -1 or less on the other.
 */
export function separate(
  { begin, columns: columnsOf, values }: Rows,
  sides: Int8Array,
  columns: number,
): Float64Array {
  const weights = new Float64Array(columns + 1);
  const pulls = new Float64Array(sides.length);
  const rows = Int32Array.from(sides, (_, row) => row);
  const dice = pseudorandom();
  let active = rows.length;
  let bound = Infinity;

  const distance = (row: number) => {
    let sum = weights[columns] ?? 0;
    for (let at = begin[row] ?? 0; at < (begin[row + 1] ?? 0); at += 1) {
      sum += (values[at] ?? 0) * (weights[columnsOf[at] ?? 0] ?? 0);
    }
    return sum;
  };
  const move = (row: number, step: number) => {
    for (let at = begin[row] ?? 0; at < (begin[row + 1] ?? 0); at += 1) {
      const column = columnsOf[at] ?? 0;
      weights[column] = (weights[column] ?? 0) + step * (values[at] ?? 0);
    }
    weights[columns] = (weights[columns] ?? 0) + step;
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(rows, active, dice);
    let steepest = -Infinity;
    let flattest = Infinity;
    for (let at = 0; at < active;) {
      const row = rows[at] ?? 0;
      const side = sides[row] ?? 0;
      const pull = pulls[row] ?? 0;
      const slope = side * distance(row) - 1 + SOFTNESS * pull;
      if (pull === 0 && slope > bound) {
        // Far on its own side, where it stays for now.
        active -= 1;
        rows[at] = rows[active] ?? 0;
        rows[active] = row;
        continue;
      }
      at += 1;
      const downhill = pull === 0 ? Math.min(0, slope) : slope;
      steepest = Math.max(steepest, downhill);
      flattest = Math.min(flattest, downhill);
      if (downhill === 0) continue;
      const next = Math.max(0, pull - slope / (SQUARE + SOFTNESS));
      pulls[row] = next;
      move(row, side * (next - pull));
    }
    bound = steepest > 0 ? steepest : Infinity;
    if (steepest - flattest > NEAR) continue;
    if (active === rows.length) break;
    active = rows.length;
    bound = Infinity;
  }
  return weights;
}
