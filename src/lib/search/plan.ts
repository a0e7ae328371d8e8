import { distinct, type Reading, type ReadWord } from './reading.ts';

/** Each word of a query fetches a part of the index, so a query names few. */
const MAX_WORDS = 2;
const MAX_QUERIES = 4;
/**
 * A word on no more pages than this is a query by itself: the index puts those first that say it in
 * their title or their error.
 */
const FEW_PAGES = 50;

/** The known words, each once: guessed ones last, else those that tell most first. */
function tellingWords(words: readonly ReadWord[]): ReadWord[] {
  const known = distinct(words).filter((word) => word.known && word.weight > 0);
  return known.sort((a, b) => Number(a.guessed) - Number(b.guessed) || b.weight - a.weight);
}

const queryOf = (words: readonly ReadWord[]) => words.map(({ query }) => query).join(' ');

/**
 * What to ask the index of words, in order. It wants every word of a query on the page, so each
 * query names the words that tell most: the rarest of the whole paste, those of the statement that
 * tells most, then single ones.
 */
export function plan({ statements }: Reading): string[] {
  const telling = tellingWords(statements.flat());
  // Where hardly a word tells anything, the longest say most.
  const everyday = distinct(statements.flat()).sort((a, b) => b.text.length - a.text.length);
  const few = telling.length > 1 ? telling : distinct([...telling, ...everyday]);
  const [first = []] = statements.map(tellingWords).sort((a, b) => b.length - a.length);
  const queries = [
    queryOf(few.slice(0, MAX_WORDS)),
    queryOf(first.slice(0, MAX_WORDS)),
    ...few.filter(({ pages }) => pages <= FEW_PAGES).map(({ query }) => query),
  ];
  return [...new Set(queries)].filter((query) => query !== '').slice(0, MAX_QUERIES);
}
