import type { Saying } from './saying.ts';
import { slips } from './spelling.ts';
import { stemOf } from './words.ts';

/**
 * The inflections of a word that stand on the site; on how many of its pages one does; and the pages
 * that say most of it: their places in the file's list, how much, from 1 to 9, and in which sections.
 */
export type KnownWord = readonly [
  inflections: string,
  pages: number,
  most: readonly (readonly [place: number, share: number, sections: number])[],
];

/** A word of the site that a typed word stands for. */
export interface Form {
  word: string;
  stem: string;
  pages: number;
  /** What the pages say of it that say most, by their addresses. */
  most: ReadonlyMap<string, Saying>;
  /** How many slips away it is; 0 for the word itself or another inflection of it. */
  slips: number;
}

/** What the site's vocabulary has for a word; undefined where it has not been asked. */
export type FormsOf = (word: string) => readonly Form[] | undefined;

/** The words in one file, with the pages that they name. */
export interface WordsShard {
  urls: readonly string[];
  words: readonly KnownWord[];
}

/** What a typed word may stand for: itself where the site knows it, else the words nearest to it. */
export function formsOf(typed: string, { urls, words: known }: WordsShard): Form[] {
  const stem = stemOf(typed);
  // A number with one digit changed is another number.
  const isNumber = /^\d+$/.test(typed);
  const forms = known.flatMap(([inflections, pages, most]): Form[] => {
    const words = inflections.split(' ');
    const [first = ''] = words;
    const form = (word: string, slips: number) => ({
      word,
      stem: stemOf(word),
      pages,
      slips,
      most: new Map(
        most.map(([place, share, sections]) => [urls[place] ?? '', { share: share / 9, sections }]),
      ),
    });
    if (stemOf(first) === stem) return [form(first, 0)];
    if (isNumber) return [];
    return words.flatMap((word) => {
      const far = slips(typed, word);
      return far === undefined ? [] : [form(word, far)];
    });
  });
  const least = Math.min(...forms.map((form) => form.slips));
  return forms.filter((form) => form.slips === least);
}

/** How much a word on `on` of `pages` pages tells: from 1 for one page to near 0 for all. */
export function rarity(on: number, pages: number): number {
  return Math.log(1 + pages / on) / Math.log(1 + pages);
}
