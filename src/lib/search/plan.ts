import type { Reading } from './reading.ts';

/** Few queries a paste, and few words a query: each word fetches a part of the index. */
const MAX_QUERIES = 6;
const MAX_WORDS = 3;

/** The words of a name or an identifier, as the index splits them. */
const wordsIn = (name: string) => name.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * What to ask the index, in order. The index wants every word of a query on the page, so each query
 * names the few words that tell most: the identifiers, then the rarest words of everything, then
 * those of each statement, then fewer.
 */
export function plan(reading: Reading): string[] {
  const telling = [...reading.statements, reading.statements.flat()].map((words) => {
    const known = words.filter((word) => word.known && word.weight > 0);
    const best = new Map(
      known.sort((a, b) => b.weight - a.weight).map(({ query, weight }) => [query, weight]),
    );
    return [...best.keys()];
  });
  const everything = telling.pop() ?? [];
  const queries = [
    ...[...reading.identifiers.map(({ value }) => value), ...reading.names].map((name) =>
      wordsIn(name).join(' '),
    ),
    ...[everything, ...telling].map((words) => words.slice(0, MAX_WORDS).join(' ')),
    ...[everything, ...telling].map((words) => words.slice(0, 2).join(' ')),
    ...everything.slice(0, MAX_WORDS),
    // Nothing tells anything: then the everyday words are all there is.
    ...(everything.length > 0
      ? []
      : [reading.statements.flat().map(({ text }) => text).slice(0, MAX_WORDS).join(' ')]),
  ];
  return [...new Set(queries)].filter((query) => query !== '').slice(0, MAX_QUERIES);
}
