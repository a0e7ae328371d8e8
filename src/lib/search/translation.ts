import type { Dictionary } from '../../schemas/dictionary.ts';
import { cleanText } from './text.ts';
import { isPair, stemOf, wordsOf } from './words.ts';

/** Words of other languages, each with those of the site that it may mean; with none, it tells nothing. */
export type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

const wordsIn = (term: string) => wordsOf(cleanText(term));

function add(meanings: Map<string, Set<string>>, word: string, meaning?: string): void {
  const all = meanings.get(word) ?? new Set();
  meanings.set(word, meaning === undefined ? all : all.add(meaning));
}

/**
 * What words of other languages mean. A word of a script without spaces is known by those of its
 * pairs of characters that no word of another meaning has.
 */
export function meaningsIn(dictionaries: readonly Dictionary[]): Meanings {
  const meanings = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  for (const { words, stopWords } of dictionaries) {
    for (const [meaning, terms] of Object.entries(words)) {
      for (const found of terms.map(wordsIn)) {
        const into = found.length > 1 && found.every(isPair) ? parts : meanings;
        for (const word of found) add(into, word, meaning);
      }
    }
    for (const word of stopWords.flatMap(wordsIn)) add(meanings, word);
  }
  for (const [pair, means] of parts) {
    const [meaning] = means;
    if (means.size === 1 && !meanings.has(pair)) add(meanings, pair, meaning);
  }
  return meanings;
}

/** The meanings of a word as its file has them: each site’s word with how many pages have it. */
export function writeMeanings(means: ReadonlySet<string>, pagesWith: (stem: string) => number) {
  return [...means].map((word) => `${word} ${pagesWith(stemOf(word))}`).join(' ');
}
