import { memoize } from '../memoize.ts';

/**
 * A word as a scanner or a hurried eye may confuse it with another: `rnodern` with `modern`,
 * `va1id` with `valid`, `paqe` with `page`. Doubled letters count once.
 */
export const lookalike = memoize((word: string) =>
  word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll(/[1|i]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('q', 'g')
    .replaceAll(/(\p{L})\1+/gu, '$1'),
);

/** How many slips a word of this length may hold and still be taken for another. */
const slipsIn = ({ length }: string) => (length < 5 ? 0 : length < 8 ? 1 : 2);

const sorted = (word: string) => Array.from(word).sort().join('');

/**
 * How far a typed word is from a known one, in slips: letters left out, put in, changed or swapped
 * with their neighbour. Undefined where it is too far to be the same word.
 */
export function slips(typed: string, known: string): number | undefined {
  if (typed === known) return 0;
  const limit = Math.min(slipsIn(typed), slipsIn(known));
  if (typed.length > 2 && lookalike(typed) === lookalike(known)) return 1;
  // In a short word only swapped letters are a slip: one letter changed makes another word.
  if (typed.length === 4 && known.length === 4 && sorted(typed) === sorted(known)) return 1;
  // So is one letter left out or put in behind the first.
  const isLonger = typed.length !== known.length && Math.min(typed.length, known.length) === 4;
  if (isLonger && typed.startsWith(known.charAt(0)) && distance(typed, known, 1) === 1) return 1;
  if (limit === 0 || Math.abs(typed.length - known.length) > limit) return undefined;
  const far = distance(typed, known, limit);
  return far <= limit ? far : undefined;
}

/** Optimal string alignment distance; gives up with `limit + 1` as soon as it is beyond. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
