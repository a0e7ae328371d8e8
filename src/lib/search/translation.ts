import type { Dictionary } from '../../schemas/dictionary.ts';
import { isStopWord } from './stop-words.ts';
import { cleanText } from './text.ts';
import { isPair, stemOf, wordsOf } from './words.ts';

/** Words of other languages, each with those of the site that it may mean; with none, it tells nothing. */
export type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What words of other languages mean. A word of a script without spaces is known by those of its
 * pairs of characters that no word of another meaning has.
 */
export function meaningsIn(dictionaries: readonly Dictionary[]): Meanings {
  const meanings = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const add = (into: Map<string, Set<string>>, word: string, ...means: string[]) =>
    into.set(word, new Set([...(into.get(word) ?? []), ...means]));
  for (const { words, stopWords } of dictionaries) {
    for (const [meaning, terms] of Object.entries(words)) {
      for (const found of terms.map(readTerm)) {
        const into = found.length > 1 && found.every(isPair) ? parts : meanings;
        for (const word of found) if (word !== meaning) add(into, word, meaning);
      }
    }
    for (const word of stopWords.flatMap(readTerm)) add(meanings, word);
  }
  for (const [pair, means] of parts) {
    if (means.size === 1 && !meanings.has(pair)) meanings.set(pair, means);
  }
  return meanings;
}

/** Letters that are no others with an accent, and what those type who lack the key. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * The word that a term is, in both spellings where it has two, or its pairs of characters; none
 * where it is one of the site’s stop words.
 */
function readTerm(term: string): string[] {
  const words = wordsOf(cleanText(term)).filter(
    (word, _, { length }) => length === 1 || isPair(word),
  );
  return words
    .flatMap((word) => [word, word.replaceAll(LETTERS, (letter) => PLAIN[letter] ?? letter)])
    .filter((word, at, all) => all.indexOf(word) === at && !isStopWord(word));
}

/** The meanings of a word as its file has them: each word of the site with how many pages have it. */
export function writeMeanings(means: ReadonlySet<string>, pagesWith: (stem: string) => number) {
  return [...means].map((word) => `${word} ${pagesWith(stemOf(word))}`).join(' ');
}
