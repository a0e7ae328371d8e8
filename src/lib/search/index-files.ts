import { shardOfKey, shardOfWord } from './sharding.ts';
import { knownWords, type KnownWord } from './vocabulary.ts';
import { cleanText, sentencesOf } from './text.ts';
import { indexWordings, type IndexedPage, type Wording } from './wordings.ts';
import { wordsOf } from './words.ts';

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

export type WordsShard = readonly KnownWord[];
export type WordingsShard = Record<string, readonly Wording[]>;
export type PagesShard = Record<string, PageRecord>;

/** About this many words go into a file: some 1 kB before compression. */
const WORDS_IN_A_FILE = 80;
/** About this many characters of wordings, and of pages, go into a file. */
const WORDINGS_IN_A_FILE = 16_000;
const PAGES_IN_A_FILE = 16;

function distribute<Item>(
  items: Iterable<Item>,
  count: number,
  shardOf: (item: Item) => number,
): Item[][] {
  const shards = Array.from({ length: count }, (): Item[] => []);
  for (const item of items) shards[shardOf(item)]?.push(item);
  return shards;
}

/** Words of a page, its metadata included. */
function wordsOfPage({ content, meta }: IndexedPage): string[] {
  return [content, ...Object.values(meta)].flatMap((part) =>
    // In parts, because cleaning bounds the length of what it is given.
    sentencesOf(part).flatMap((sentence) => wordsOf(cleanText(sentence))),
  );
}

/** The files that a search reads, from the pages of the index. */
export function searchFiles(pages: readonly IndexedPage[]) {
  const known = knownWords(pages.map(wordsOfPage));
  const wordings = indexWordings(pages, (stem) => known.get(stem)?.[1] ?? 0);
  const bytes = [...wordings.values()].flat().reduce((sum, [text]) => sum + text.length + 60, 0);
  const shards = {
    words: Math.max(1, Math.ceil(known.size / WORDS_IN_A_FILE)),
    wordings: Math.max(1, Math.ceil(bytes / WORDINGS_IN_A_FILE)),
    pages: Math.max(1, Math.ceil(pages.length / PAGES_IN_A_FILE)),
  };
  const words = distribute(known, shards.words, ([stem]) => shardOfWord(stem, shards.words));
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
    words: words.map((shard): WordsShard =>
      shard.map(([, word]) => word).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    wordings: byKey.map((shard): WordingsShard => Object.fromEntries(shard)),
    pages: byUrl.map((shard): PagesShard => Object.fromEntries(shard)),
  };
}
