import { isStopStem } from './stop-words.ts';
import { itemsOf, stemsOf, type IndexedPage } from './wordings.ts';

/** What people write when they have the problem of a page. */
const TOLD_IN = ['title', 'aliases', 'stories', 'errors', 'variants'];

/** What a word is worth in a story: common ones count for more there than in what a paste is about. */
export const toldWorth = Math.sqrt;

/** All that people say who have the problem of a page. */
export const toldIn = (page: IndexedPage) =>
  TOLD_IN.flatMap((part) => itemsOf(page, part)).map(({ text }) => text);

/** A vector of words by their stems. */
type Vector = Map<string, number>;

/** A vector of the same direction and the length 1. */
function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector.values());
  return new Map([...vector].map(([stem, worth]) => [stem, worth / length]));
}

/**
 * The mean of all that people say who have the problem of a page, as a vector of length 1 (Rocchio’s
 * classifier): a long story has few words of any one alias, and many of them together.
 * @param weightOf How much a stem tells.
 */
export function storyOf(page: IndexedPage, weightOf: (stem: string) => number): Vector {
  const sum: Vector = new Map();
  for (const text of toldIn(page)) {
    const stems = [...new Set(stemsOf(text))].filter((stem) => !isStopStem(stem));
    for (const [stem, worth] of unit(
      new Map(stems.map((stem) => [stem, toldWorth(weightOf(stem))])),
    )) {
      sum.set(stem, (sum.get(stem) ?? 0) + worth);
    }
  }
  return unit(sum);
}
