import { slips } from './spelling.ts';
import { stemOf } from './words.ts';

/** The inflections of a word that stand on the site, and on how many of its pages one does. */
export type KnownWord = readonly [inflections: string, pages: number];

/** A part of the vocabulary. */
export interface WordsShard {
  words: readonly KnownWord[];
  /** Words of other languages, each with what it means: `kettle 90 pot 7`, with how many pages have it. */
  means: Readonly<Record<string, string>>;
}

/** A word of the site that a typed word stands for. */
export interface Form {
  word: string;
  stem: string;
  pages: number;
  /** How many slips away it is; 0 for the word itself or another inflection of it. */
  slips: number;
  /** It is a word of another language; on no page where it tells nothing. */
  isForeign?: true;
}

/** On so many times the pages, a neighbour of a word may be what was meant. */
const MUCH_COMMONER = 10;

/** What the site's vocabulary has for a word; undefined where it has not been asked. */
export type FormsOf = (word: string) => readonly Form[] | undefined;

/** What a typed word may stand for: itself where the site knows it, else the words nearest to it. */
export function formsOf(typed: string, { words, means }: WordsShard): Form[] {
  if (!Object.hasOwn(means, typed)) return nearest(typed, words);
  // Its stem may be that of another word.
  const alike = words.filter(([inflections]) =>
    inflections.split(' ').some((word) => (slips(typed, word) ?? 2) < 2),
  );
  return [...nearest(typed, alike), ...formsMeant(typed, means[typed] ?? '')];
}

function formsMeant(typed: string, meanings: string): Form[] {
  const found = [...meanings.matchAll(/(\S+) (\d+)/g)];
  const told = found.length > 0 ? found : [['', typed, '0']];
  return told.map(([, word = '', pages]) => ({
    word,
    stem: stemOf(word),
    pages: Number(pages),
    slips: 0,
    isForeign: true,
  }));
}

function nearest(typed: string, shard: readonly KnownWord[]): Form[] {
  const stem = stemOf(typed);
  // A number with one digit changed is another number.
  const isNumber = /^\d+$/.test(typed);
  const forms = shard.flatMap(([inflections, pages]): Form[] => {
    const words = inflections.split(' ');
    const [first = ''] = words;
    if (stemOf(first) === stem) return [{ word: first, stem, pages, slips: 0 }];
    if (isNumber) return [];
    return words.flatMap((word) => {
      const far = slips(typed, word);
      return far === undefined ? [] : [{ word, stem: stemOf(word), pages, slips: far }];
    });
  });
  const least = Math.min(...forms.map((form) => form.slips));
  const own = forms.filter(({ slips }) => slips === least);
  if (least > 0) return own;
  // `acces` may have the stem of `acc`, or stand in a message of another language, and is a slip of `access`.
  const often = MUCH_COMMONER * Math.max(...own.map((form) => form.pages));
  return [...own, ...forms.filter(({ slips, pages }) => slips === 1 && pages >= often)];
}

/** How much a word on `on` of `pages` pages tells: from 1 for one page to near 0 for all. */
export function rarity(on: number, pages: number): number {
  return Math.log(1 + pages / on) / Math.log(1 + pages);
}
