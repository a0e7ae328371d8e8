import { linesIn } from './product-lines.ts';
import { shardOfKey, shardOfWord } from './sharding.ts';
import { headingsOf, wordsSaid, type SaidWord } from './saying.ts';
import { writeMeanings, type Meanings } from './translation.ts';
import type { WordsShard } from './vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';
import { indexWordings, type IndexedPage, type Wording } from './wordings.ts';

/** The folder of the search’s own files, beside Pagefind’s. */
export const SEARCH_FOLDER = 'search-words';

/** What `index.json` in that folder says of the other files. */
export interface SearchIndex {
  /** How many pages the index holds. */
  pages: number;
  /** How many files there are of each kind: `words-0.json`, `topics-0.json`, `wordings-0.json`… */
  shards: { words: number; wordings: number; topics: number; pages: number };
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

/** What a page says of a stem. */
export interface Saying {
  /** How much, from 0 to 1 for as much as any page. */
  share: number;
  /** How much it counts in the page’s story, from 0 to 1. */
  story: number;
  /** The lines of products that the page is for (see `linesIn`). */
  lines: number;
}

/** What the pages say of a stem that say it most, by their addresses. */
export type Sayings = ReadonlyMap<string, Saying>;

export type WordingsShard = Record<string, readonly Wording[]>;

/**
 * What pages say of some stems: three characters a page, the first for its place among the
 * addresses, then a digit for how much and one for its story, which is half as long as lists of
 * numbers.
 */
export interface TopicsShard {
  urls: readonly string[];
  /** The lines of products of each page, a character each. */
  lines: string;
  stems: Record<string, string>;
}
export type PagesShard = Record<string, PageRecord>;

/** About this many words, and pages, go into a file. */
const WORDS_IN_A_FILE = 240;
const PAGES_IN_A_FILE = 8;
/** About this many characters of wordings, and of topics: some 3 and 9 kB compressed. */
const WORDINGS_IN_A_FILE = 10_000;
const TOPICS_IN_A_FILE = 12_000;
/** What an address in a file of topics counts. */
const ADDRESS = 20;
/** A word names no more pages than this: those that say most of it. */
const PAGES_OF_A_WORD = 64;
/** How finely a file tells how much a page says of a word. */
const SHARES = 9;
/** A word counts more than this in few stories. Small numbers matter: their roots are told. */
const MOST_OF_A_STORY = 0.5;
/** The character of the first address in a file of topics. */
const FIRST_PAGE = '0'.charCodeAt(0);

function distribute<Item>(
  items: Iterable<Item>,
  count: number,
  shardOf: (item: Item) => number,
): Item[][] {
  const shards = Array.from({ length: count }, (): Item[] => []);
  for (const item of items) shards[shardOf(item)]?.push(item);
  return shards;
}

/** How many files topics take, in each of which an address stands once, however many words name it. */
function filesOfTopics(sayings: number, pages: number): number {
  const charactersIn = (said: number) => 3 * said + ADDRESS * pages * (1 - Math.exp(-said / pages));
  let files = 1;
  while (charactersIn(sayings / files) > TOPICS_IN_A_FILE) files += 1;
  return files;
}

/** A file of how much the pages say of some stems. */
function topicsShard(
  said: readonly (readonly [string, SaidWord])[],
  linesOf: (url: string) => number,
): TopicsShard {
  const urls = new Map<string, number>();
  const numberOf = (url: string) => {
    const number = urls.get(url) ?? urls.size;
    urls.set(url, number);
    return number;
  };
  const stems = said.map(([stem, { pages, stories }]) => {
    const most = [...pages].sort(([, a], [, b]) => b - a).slice(0, PAGES_OF_A_WORD);
    const written = most.map(([url, share]) => {
      const page = String.fromCodePoint(FIRST_PAGE + numberOf(url));
      const story = Math.sqrt(Math.min(1, (stories.get(url) ?? 0) / MOST_OF_A_STORY));
      return `${page}${Math.max(1, Math.round(SHARES * share))}${Math.round(SHARES * story)}`;
    });
    return [stem, written.join('')] as const;
  });
  const lines = [...urls.keys()].map((url) => linesOf(url).toString(36)).join('');
  return { urls: [...urls.keys()], lines, stems: Object.fromEntries(stems) };
}

/** What pages say of a stem, by a file of topics. */
export function sayingsIn({ urls, lines, stems }: TopicsShard, stem: string): Sayings {
  const written = Object.hasOwn(stems, stem) ? (stems[stem] ?? '') : '';
  return new Map(
    [...written.matchAll(/(.)(\d)(\d)/gsu)].map(([, page = '', share, story]) => {
      const at = (page.codePointAt(0) ?? 0) - FIRST_PAGE;
      const saying = {
        share: Number(share) / SHARES,
        story: MOST_OF_A_STORY * (Number(story) / SHARES) ** 2,
        lines: parseInt(lines.charAt(at), 36),
      };
      return [urls[at] ?? '', saying];
    }),
  );
}

/**
 * The files that a search reads, from the pages of the index.
 * @param meanings What words of other languages mean.
 */
export function searchFiles(pages: readonly IndexedPage[], meanings: Meanings = new Map()) {
  const said = wordsSaid(pages);
  const pagesWith = (stem: string) => said.get(stem)?.pages.size ?? 0;
  const wordings = indexWordings(pages, pagesWith);
  const ofWordings = [...wordings.values()]
    .flat()
    .reduce((sum, [text]) => sum + text.length + 60, 0);
  const sayings = [...said.values()].reduce(
    (sum, word) => sum + Math.min(word.pages.size, PAGES_OF_A_WORD),
    0,
  );
  const shards = {
    words: Math.max(1, Math.ceil(said.size / WORDS_IN_A_FILE)),
    wordings: Math.max(1, Math.ceil(ofWordings / WORDINGS_IN_A_FILE)),
    topics: filesOfTopics(sayings, pages.length),
    pages: Math.max(1, Math.ceil(pages.length / PAGES_IN_A_FILE)),
  };
  const words = distribute(said, shards.words, ([stem]) => shardOfWord(stem, shards.words));
  const foreign = distribute(meanings, shards.words, ([word]) =>
    shardOfWord(stemOf(word), shards.words),
  );
  const topics = distribute(said, shards.topics, ([stem]) => shardOfKey(stem, shards.topics));
  const lines = new Map(
    pages.map(({ url, filters }) => [url, linesIn(wordsOf((filters.product ?? []).join(' ')))]),
  );
  const linesOf = (url: string) => lines.get(url) ?? 0;
  const byKey = distribute(wordings, shards.wordings, ([key]) => shardOfKey(key, shards.wordings));
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
    words: words.map((shard, number): WordsShard => ({
      words: shard
        .map(
          ([, { inflections, pages }]) => [[...inflections].sort().join(' '), pages.size] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      means: Object.fromEntries(
        (foreign[number] ?? []).map(([word, means]) => [word, writeMeanings(means, pagesWith)]),
      ),
    })),
    topics: topics.map((said) => topicsShard(said, linesOf)),
    wordings: byKey.map((shard): WordingsShard => Object.fromEntries(shard)),
    pages: byUrl.map((shard): PagesShard => Object.fromEntries(shard)),
  };
}
