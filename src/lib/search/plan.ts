import type { Reading } from './reading.ts';

/** Each word of a query fetches a part of the index, so a query names few. */
const MAX_WORDS = 3;
const MAX_QUERIES = 8;
/** How many statements of a paste get a query of their own. */
const MAX_STATEMENTS = 2;

/** The words of a name or an identifier, as the index splits them. */
const wordsIn = (name: string) => (name.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The known words of a statement, each once, those that tell most first. */
function tellingWords(words: Reading['statements'][number]): string[] {
  const known = words.filter((word) => word.known && word.weight > 0);
  return [...new Set(known.sort((a, b) => b.weight - a.weight).map(({ query }) => query))];
}

/**
 * What to ask the index, in order. The index wants every word of a query on the page, so each query
 * names the words that tell most: identifiers and names, then the rarest words of the whole paste,
 * then those of its first statements, then fewer.
 */
export function plan(reading: Reading): string[] {
  const everything = reading.statements.flat();
  const telling = tellingWords(everything);
  const statements = reading.statements.slice(0, MAX_STATEMENTS).map(tellingWords);
  // Where no word tells anything, the everyday ones are all there is; the longest say most.
  const everyday = everything.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const few = telling.length > 0 ? telling : [...new Set(everyday)];
  const queries = [
    ...reading.identifiers.map(({ value }) => wordsIn(value)),
    ...reading.names.map(wordsIn),
    ...[few, ...statements].map((words) => words.slice(0, MAX_WORDS).join(' ')),
    few.slice(0, 2).join(' '),
    ...few.slice(0, MAX_WORDS),
  ];
  return [...new Set(queries)].filter((query) => query !== '').slice(0, MAX_QUERIES);
}
