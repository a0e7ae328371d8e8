import { excerptOf, type Piece } from './excerpt.ts';
import { judge, type Match, type Verdict } from './judge.ts';
import { toSearchable, type IndexedPage, type Kind, type SearchablePage } from './page.ts';
import { readPaste } from './paste.ts';
import { plan } from './plan.ts';
import { understand, type Reading } from './reading.ts';
import type { FormsOf } from './vocabulary.ts';

/** Values to narrow results down by, by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** What a search needs from outside. */
export interface Sources {
  /** How many pages the index holds. */
  pages: number;
  /** Looks words up in the site's vocabulary. */
  lookUp: (words: readonly string[]) => Promise<FormsOf>;
  /** Asks the index; the best pages first, each to be loaded by its function. */
  ask: (query: string, filters: Filters) => Promise<Hit[]>;
}

export interface Hit {
  id: string;
  load: () => Promise<IndexedPage>;
}

/** One page to offer. */
export interface Result {
  url: string;
  kind: Kind;
  title: Piece[];
  cause: string;
  firstStep: string;
  excerpt: Piece[];
  filters: Record<string, string[]>;
}

export interface Outcome {
  match: Match;
  /** Pages that answer the paste, the best first. Empty where the match is `none`. */
  results: Result[];
  /** Pages that are near and answer something else. */
  suggestions: Result[];
}

/** How many pages of a query are worth loading: the index has ordered them. */
const LOADED_PER_QUERY = 4;
const MAX_RESULTS = 8;
const MAX_SUGGESTIONS = 3;

/** Other words and numbers may be found only together with their neighbours: the 1 of `v1.1`. */
export const FOUND_ALONE = /^(?:\p{L}{3,}|\d{1,3})$/u;

/** The index lacks words that the vocabulary has: a part of it could not be fetched. */
class IncompleteIndexError extends Error {
  override name = 'IncompleteIndexError';
}

interface Candidate extends Verdict {
  page: SearchablePage;
}

function toResult(reading: Reading, { page }: Candidate): Result {
  const { url, kind, title, meta, filters } = page;
  return {
    url,
    kind,
    title: excerptOf(title, reading),
    cause: meta.cause ?? '',
    firstStep: meta.first ?? '',
    excerpt: excerptOf(page.content, reading),
    filters,
  };
}

/**
 * Makes sure that queries without an answer have none because the site has none. Pagefind goes on
 * without the parts of its index that it could not fetch, and finds nothing then.
 */
async function checkIndex(unanswered: readonly string[], { lookUp, ask }: Sources) {
  const words = [...new Set(unanswered.flatMap((query) => query.split(' ')))].filter((word) =>
    FOUND_ALONE.test(word),
  );
  const formsOf = await lookUp(words);
  const known = words.flatMap((word) => (formsOf(word) ?? []).filter(({ slips }) => slips === 0));
  for (const { word } of known) {
    if ((await ask(word, {})).length > 0) continue;
    throw new IncompleteIndexError(`The index has no page for “${word}”, the vocabulary has.`);
  }
}

/**
 * Finds the pages that answer a paste, and says how well they do.
 * @throws Where the index cannot be asked or turns out to be incomplete.
 */
export async function search(
  text: string,
  sources: Sources,
  filters: Filters = {},
): Promise<Outcome> {
  const { pages, lookUp, ask } = sources;
  const paste = readPaste(text);
  const reading = understand(paste, await lookUp(paste.lookups), pages);
  const candidates = new Map<string, Candidate>();
  const unanswered: string[] = [];
  for (const query of plan(reading)) {
    const hits = (await ask(query, filters)).slice(0, LOADED_PER_QUERY);
    if (hits.length === 0) unanswered.push(query);
    const fresh = hits.filter(({ id }) => !candidates.has(id));
    const loaded = await Promise.all(
      fresh.map(async ({ id, load }) => ({ id, page: await load() })),
    );
    for (const { id, page: indexed } of loaded) {
      const page = toSearchable(indexed);
      candidates.set(id, { page, ...judge(reading, page) });
    }
    if ([...candidates.values()].some(({ isSure }) => isSure)) break;
  }
  const ranked = [...candidates.values()].sort((a, b) => b.score - a.score);
  const found = ranked.filter(({ match }) => match !== 'none');
  if (found.length === 0 && Object.keys(filters).length === 0) {
    await checkIndex(unanswered, sources);
  }
  const near = ranked.filter(({ match }) => match === 'none');
  const offer = (list: Candidate[], most: number) =>
    list.slice(0, most).map((candidate) => toResult(reading, candidate));
  return {
    match: found[0]?.match ?? 'none',
    results: offer(found, MAX_RESULTS),
    suggestions: offer(near, found.length > 0 ? 0 : MAX_SUGGESTIONS),
  };
}
