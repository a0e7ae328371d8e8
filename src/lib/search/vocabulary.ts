import { lookalike, slips } from './spelling.ts';
import { stemOf } from './words.ts';

/** The inflections of a word that stand on the site, and on how many of its pages one does. */
export type KnownWord = readonly [inflections: string, pages: number];

/** Part of the site's vocabulary: the words whose shard has one number. */
export type Shard = readonly KnownWord[];

/** About this many words go into a shard: some 1 kB before compression. */
const WORDS_PER_SHARD = 80;

/** How many shards a vocabulary of `words` words is split into. */
function shardCount(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_PER_SHARD));
}

/** Beyond this many shards one letter no longer spreads the words over them. */
const SHARDS_OF_ONE_LETTER = 40;

/**
 * The number of the shard that a word is in, or would be in. Words that begin alike share one, so
 * that a word with a slip behind its start still finds the word it was meant to be. Codes and
 * numbers are spread by all of their characters: many begin alike, and none stands for another.
 */
export function shardOf(word: string, shards: number): number {
  const start = /\d/.test(word) ? word : startOf(word, shards);
  return numberOf(start, shards);
}

const startOf = (word: string, shards: number) =>
  lookalike(word).slice(0, shards > SHARDS_OF_ONE_LETTER ? 2 : 1);

function numberOf(start: string, shards: number): number {
  let hash = 0;
  for (const letter of start) hash = (hash * 131 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % shards;
}

/**
 * The shards that may hold what a word with a slip at its start was meant to be, the
 * likeliest first.
 */
export function otherShardsOf(word: string, shards: number): number[] {
  if (/^\d+$/.test(word)) return [];
  const [first = '', second = '', third = '', ...rest] = word;
  const meant = [
    // Digits for letters, as in `va1id`.
    [first, second, third],
    [first, third, second],
    [second, first, third],
    [first, third],
    [second, third],
  ].map((start) => numberOf(startOf([...start, ...rest].join(''), shards), shards));
  return [...new Set(meant)];
}

/** The vocabulary of pages, each given as its words, in shards. */
export function buildShards(pages: Iterable<Iterable<string>>): Shard[] {
  const known = new Map<string, { inflections: Set<string>; pages: number }>();
  for (const words of pages) {
    const stems = new Set<string>();
    for (const word of words) {
      const stem = stemOf(word);
      const entry = known.get(stem) ?? { inflections: new Set(), pages: 0 };
      entry.inflections.add(word);
      if (!stems.has(stem)) entry.pages += 1;
      stems.add(stem);
      known.set(stem, entry);
    }
  }
  const count = shardCount(known.size);
  const shards = Array.from({ length: count }, (): KnownWord[] => []);
  for (const [stem, { inflections, pages: on }] of known) {
    shards[shardOf(stem, count)]?.push([[...inflections].sort().join(' '), on]);
  }
  return shards.map((shard) => shard.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A word of the site that a typed word stands for. */
export interface Form {
  word: string;
  stem: string;
  pages: number;
  /** How many slips away it is; 0 for the word itself or another inflection of it. */
  slips: number;
}

/** What the site's vocabulary has for a word; undefined where it has not been asked. */
export type FormsOf = (word: string) => readonly Form[] | undefined;

/** What a typed word may stand for: itself where the site knows it, else the words nearest to it. */
export function formsOf(typed: string, shard: Shard): Form[] {
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
  return forms.filter((form) => form.slips === least);
}
