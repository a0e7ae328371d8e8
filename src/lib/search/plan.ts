import { distinct, type Reading, type ReadWord } from './reading.ts';

/** Each word of a query fetches a part of the index, so a query of plain words names few. */
const MAX_WORDS = 2;
const MAX_QUERIES = 8;
/** How many statements of a paste get a query of their own. */
const MAX_STATEMENTS = 2;
/**
 * A word on no more pages than this is a query by itself: the index puts those first that say it in
 * their title or their error.
 */
const FEW_PAGES = 50;

/** The words of a name or an identifier, as the index splits them. */
const wordsIn = (name: string) => (name.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The known words of a statement, each once: guessed ones last, else those that tell most first. */
function tellingWords(words: readonly ReadWord[]): ReadWord[] {
  const known = distinct(words).filter((word) => word.known && word.weight > 0);
  return known.sort((a, b) => Number(a.guessed) - Number(b.guessed) || b.weight - a.weight);
}

const queriesOf = (words: readonly ReadWord[]) => words.map(({ query }) => query);
const firstOf = (words: readonly ReadWord[]) => queriesOf(words.slice(0, MAX_WORDS)).join(' ');

/**
 * What to ask the index, in order. The index wants every word of a query on the page, so each query
 * names the words that tell most: each identifier and each name whole, however many words it is,
 * then the rarest words of the whole paste,
 * then those of its first statements, then single words.
 */
export function plan(reading: Reading): string[] {
  const everything = reading.statements.flat();
  const telling = tellingWords(everything);
  // Where hardly a word tells anything, the everyday ones are all there is; the longest say most.
  const everyday = distinct(everything).sort((a, b) => b.text.length - a.text.length);
  const few = telling.length > 1 ? telling : distinct([...telling, ...everyday]);
  const rarest = telling.slice(0, 1).filter(({ pages }) => pages <= FEW_PAGES);
  const queries = [
    ...[...reading.identifiers.map(({ value }) => value), ...reading.names].map(wordsIn),
    ...queriesOf(rarest),
    firstOf(few),
    ...reading.statements.slice(0, MAX_STATEMENTS).map(tellingWords).map(firstOf),
    ...queriesOf(few.filter(({ pages }) => pages <= FEW_PAGES)),
  ];
  return [...new Set(queries)].filter((query) => query !== '').slice(0, MAX_QUERIES);
}
