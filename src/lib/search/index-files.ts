import { shardOfKey, shardOfWord } from './sharding.ts';
import { headingsOf, wordsSaid, type SaidWord } from './saying.ts';
import type { KnownWord } from './vocabulary.ts';
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

export type WordsShard = readonly KnownWord[];

/** What the site has under a key. */
export interface Found {
  wordings: readonly Wording[];
  /** Where the key is a word: how much the pages say it that say it most, by their addresses. */
  most: ReadonlyMap<string, number>;
}

/** The same in a file, whose pages have numbers there. */
export interface WordingsShard {
  urls: readonly string[];
  keys: Record<
    string,
    readonly [
      wordings: readonly Wording[],
      most: readonly (readonly [page: number, share: number])[],
    ]
  >;
}
export type PagesShard = Record<string, PageRecord>;

/** About this many words go into a file: some 1 kB before compression. */
const WORDS_IN_A_FILE = 80;
/** About this many characters of wordings, and of pages, go into a file. */
const WORDINGS_IN_A_FILE = 10_000;
const PAGES_IN_A_FILE = 16;
/** A word names no more pages than this: those that say most of it. */
const PAGES_OF_A_WORD = 48;
/** How finely a file tells how much a page says of a word. */
const SHARES = 9;
/** About as many characters as a page takes under a word. */
const CHARACTERS_OF_A_PAGE = 20;

function distribute<Item>(
  items: Iterable<Item>,
  count: number,
  shardOf: (item: Item) => number,
): Item[][] {
  const shards = Array.from({ length: count }, (): Item[] => []);
  for (const item of items) shards[shardOf(item)]?.push(item);
  return shards;
}

const NONE: readonly Wording[] = [];

/** A file of what the site has under some keys. */
function wordingsShard(
  keys: readonly string[],
  wordings: ReadonlyMap<string, readonly Wording[]>,
  said: ReadonlyMap<string, SaidWord>,
): WordingsShard {
  const urls = new Map<string, number>();
  const numberOf = (url: string) => {
    const number = urls.get(url) ?? urls.size;
    urls.set(url, number);
    return number;
  };
  const entries = keys.map((key) => {
    const most = [...(said.get(key)?.pages ?? [])]
      .sort(([, a], [, b]) => b - a)
      .slice(0, PAGES_OF_A_WORD)
      .map(([url, share]) => [numberOf(url), Math.max(1, Math.round(SHARES * share))] as const);
    return [key, [wordings.get(key) ?? NONE, most] as const] as const;
  });
  return { urls: [...urls.keys()], keys: Object.fromEntries(entries) };
}

/** What a file has under a key. */
export function foundIn({ urls, keys }: WordingsShard, key: string): Found | undefined {
  const entry = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (entry === undefined) return undefined;
  const [wordings, most] = entry;
  return {
    wordings,
    most: new Map(most.map(([page, share]) => [urls[page] ?? '', share / SHARES])),
  };
}

/** The files that a search reads, from the pages of the index. */
export function searchFiles(pages: readonly IndexedPage[]) {
  const said = wordsSaid(pages);
  const wordings = indexWordings(pages, (stem) => said.get(stem)?.pages.size ?? 0);
  const keys = new Set([...wordings.keys(), ...said.keys()]);
  const characters =
    [...wordings.values()].flat().reduce((sum, [text]) => sum + text.length + 60, 0) +
    [...said.values()].reduce(
      (sum, { pages }) => sum + Math.min(pages.size, PAGES_OF_A_WORD) * CHARACTERS_OF_A_PAGE,
      0,
    );
  const shards = {
    words: Math.max(1, Math.ceil(said.size / WORDS_IN_A_FILE)),
    wordings: Math.max(1, Math.ceil(characters / WORDINGS_IN_A_FILE)),
    pages: Math.max(1, Math.ceil(pages.length / PAGES_IN_A_FILE)),
  };
  const words = distribute(said, shards.words, ([stem]) => shardOfWord(stem, shards.words));
  const byKey = distribute(keys, shards.wordings, (key) => shardOfKey(key, shards.wordings));
  const records = pages.map((page): [string, PageRecord] => {
    const { url, meta, filters } = page;
    const record = {
      url,
      title: meta.title ?? url,
      about: meta.about ?? '',
      cause: meta.cause ?? '',
      first: meta.first ?? '',
      group: meta.group ?? '',
      filters,
      sections: Object.fromEntries(headingsOf(page).map(({ id, text }) => [id, text])),
    };
    return [url, record];
  });
  const byUrl = distribute(records, shards.pages, ([url]) => shardOfKey(url, shards.pages));
  return {
    index: { pages: pages.length, shards },
    words: words.map((shard): WordsShard =>
      shard
        .map(
          ([, { inflections, pages }]) => [[...inflections].sort().join(' '), pages.size] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    wordings: byKey.map((shard) => wordingsShard(shard, wordings, said)),
    pages: byUrl.map((shard): PagesShard => Object.fromEntries(shard)),
  };
}
