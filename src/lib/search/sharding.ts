import { lookalike } from './spelling.ts';

/** Beyond this many shards one letter no longer spreads the words over them. */
const SHARDS_OF_ONE_LETTER = 40;

/** The number of a shard for a text, spread evenly. */
export function shardOfKey(key: string, shards: number): number {
  let hash = 0;
  for (const letter of key) hash = (hash * 131 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % shards;
}

const startOf = (word: string, shards: number) =>
  lookalike(word).slice(0, shards > SHARDS_OF_ONE_LETTER ? 2 : 1);

/**
 * The number of the shard that a word is in, or would be in, by its stem. Words that begin alike
 * share one, so that a word with a slip behind its start still finds the word it was meant to be.
 * Codes and numbers are spread by all of their characters: many begin alike, and none stands for
 * another.
 */
export function shardOfWord(stem: string, shards: number): number {
  return shardOfKey(/\d/.test(stem) ? stem : startOf(stem, shards), shards);
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
  ].map((start) => shardOfKey(startOf([...start, ...rest].join(''), shards), shards));
  return [...new Set(meant)];
}
