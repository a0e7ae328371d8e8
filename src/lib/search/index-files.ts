import { shardOfKey, shardOfWord } from './sharding.ts';
import { wordsSaid, type SaidWord } from './saying.ts';
import type { KnownWord, WordsShard } from './vocabulary.ts';
import { indexWordings, type IndexedPage, type Wording } from './wordings.ts';

/** The folder of the search’s own files, beside Pagefind’s. */
export const SEARCH_FOLDER = 'search-words';

/** What `index.json` in that folder says of the other files. */
export interface SearchIndex {
  /** How many pages the index holds. */
  pages: number;
  /** How many files there are of each kind: `words-0.json`, `wordings-0.json`, `pages-0.json`… */
  shards: { words: number; wordings: number; pages: number };
  /** Changes with the contents, so that no browser mixes two builds. */
  version: string;
}

/** What a result shows of a page. */
export interface PageRecord {
  url: string;
  title: string;
  about: string;
  cause: string;
  first: string;
  group: string;
  filters: Record<string, string[]>;
  /** Its headings by their ids. */
  sections: Record<string, string>;
}

export type WordingsShard = Record<string, readonly Wording[]>;
export type PagesShard = Record<string, PageRecord>;

/** About this many words go into a file: some 1 kB before compression. */
const WORDS_IN_A_FILE = 80;
/** About this many characters of wordings, and of pages, go into a file. */
const WORDINGS_IN_A_FILE = 16_000;
const PAGES_IN_A_FILE = 16;
/** A word names no more pages than this: those that say most of it. */
const PAGES_OF_A_WORD = 48;

function distribute<Item>(
  items: Iterable<Item>,
  count: number,
  shardOf: (item: Item) => number,
): Item[][] {
  const shards = Array.from({ length: count }, (): Item[] => []);
  for (const item of items) shards[shardOf(item)]?.push(item);
  return shards;
}

/** A file of words, each with the pages that say most of it. */
function wordsShard(words: readonly SaidWord[]): WordsShard {
  const places = new Map<string, number>();
  const placeOf = (url: string) => {
    const place = places.get(url) ?? places.size;
    places.set(url, place);
    return place;
  };
  const known = words.map(({ inflections, pages }): KnownWord => {
    const most = [...pages].sort(([, a], [, b]) => b.share - a.share).slice(0, PAGES_OF_A_WORD);
    return [
      [...inflections].sort().join(' '),
      pages.size,
      most.map(([url, { share, sections }]) => [
        placeOf(url),
        Math.max(1, Math.round(9 * share)),
        sections,
      ]),
    ];
  });
  return { urls: [...places.keys()], words: known.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** The files that a search reads, from the pages of the index. */
export function searchFiles(pages: readonly IndexedPage[]) {
  const said = wordsSaid(pages);
  const wordings = indexWordings(pages, (stem) => said.get(stem)?.pages.size ?? 0);
  const bytes = [...wordings.values()].flat().reduce((sum, [text]) => sum + text.length + 60, 0);
  const shards = {
    words: Math.max(1, Math.ceil(said.size / WORDS_IN_A_FILE)),
    wordings: Math.max(1, Math.ceil(bytes / WORDINGS_IN_A_FILE)),
    pages: Math.max(1, Math.ceil(pages.length / PAGES_IN_A_FILE)),
  };
  const words = distribute(said, shards.words, ([stem]) => shardOfWord(stem, shards.words));
  const byKey = distribute(wordings, shards.wordings, ([key]) => shardOfKey(key, shards.wordings));
  const records = pages.map(({ url, meta, filters, anchors }): [string, PageRecord] => [
    url,
    {
      url,
      title: meta.title ?? url,
      about: meta.about ?? '',
      cause: meta.cause ?? '',
      first: meta.first ?? '',
      group: meta.group ?? '',
      filters,
      sections: Object.fromEntries(
        anchors.filter(({ element }) => element !== 'h1').map(({ id, text }) => [id, text]),
      ),
    },
  ]);
  const byUrl = distribute(records, shards.pages, ([url]) => shardOfKey(url, shards.pages));
  return {
    index: { pages: pages.length, shards },
    words: words.map((shard) => wordsShard(shard.map(([, word]) => word))),
    wordings: byKey.map((shard): WordingsShard => Object.fromEntries(shard)),
    pages: byUrl.map((shard): PagesShard => Object.fromEntries(shard)),
  };
}
