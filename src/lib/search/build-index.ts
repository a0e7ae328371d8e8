import type { PageRecord, PagesShard, SearchIndex, WordingsShard } from './index-files.ts';
import type { Answered } from './learning.ts';
import { linesIn } from './product-lines.ts';
import { headingsOf, wordsSaid, type SaidWord } from './saying.ts';
import { shardOfKey, shardOfWord } from './sharding.ts';
import { filesOfTopics, topicKey, topicsShard, type TopicsShard } from './topics-file.ts';
import { writeMeanings, type Meanings } from './translation.ts';
import type { WordsShard } from './vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';
import { indexWordings, type IndexedPage, type Wording } from './wordings.ts';

/** About this many words, and pages, go into a file. */
const WORDS_IN_A_FILE = 240;
const PAGES_IN_A_FILE = 8;
/** About this many characters of wordings: some 3 kB compressed. */
const WORDINGS_IN_A_FILE = 10_000;
/** What a wording takes besides its text. */
const AROUND_A_WORDING = 60;

type Said = ReadonlyMap<string, SaidWord>;
type PagesWith = (stem: string) => number;

const filesFor = (items: number, inAFile: number) => Math.max(1, Math.ceil(items / inAFile));

/** Items in so many files. */
function distribute<Item>(
  items: Iterable<Item>,
  files: number,
  fileOf: (item: Item, files: number) => number,
): Item[][] {
  const distributed = Array.from({ length: files }, (): Item[] => []);
  for (const item of items) distributed[fileOf(item, files)]?.push(item);
  return distributed;
}

/** Entries by their keys, in so many files. */
const byKey = <Value>(entries: Iterable<readonly [string, Value]>, files: number) =>
  distribute(entries, files, ([key], files) => shardOfKey(key, files));

function wordFiles(said: Said, meanings: Meanings, pagesWith: PagesWith): WordsShard[] {
  const onPages = [...said].filter(([, { pages }]) => pages.size > 0);
  const files = filesFor(onPages.length, WORDS_IN_A_FILE);
  const words = distribute(onPages, files, ([stem]) => shardOfWord(stem, files));
  const foreign = distribute(meanings, files, ([word]) => shardOfWord(stemOf(word), files));
  return words.map((some, number) => ({
    words: some
      .map(([, { inflections, pages }]) => [[...inflections].sort().join(' '), pages.size] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    means: Object.fromEntries(
      (foreign[number] ?? []).map(([word, means]) => [word, writeMeanings(means, pagesWith)]),
    ),
  }));
}

function topicFiles(said: Said, pages: readonly IndexedPage[]): TopicsShard[] {
  const lines = new Map(
    pages.map(({ url, filters }) => [url, linesIn(wordsOf((filters.product ?? []).join(' ')))]),
  );
  const fileOf = ([stem]: readonly [string, SaidWord], files: number) =>
    shardOfKey(topicKey(stem), files);
  return distribute(said, filesOfTopics(said, pages.length), fileOf).map((some) =>
    topicsShard(some, (url) => lines.get(url) ?? 0),
  );
}

function wordingFiles(wordings: ReadonlyMap<string, readonly Wording[]>): WordingsShard[] {
  const characters = [...wordings.values()]
    .flat()
    .reduce((sum, [text]) => sum + text.length + AROUND_A_WORDING, 0);
  return byKey(wordings, filesFor(characters, WORDINGS_IN_A_FILE)).map((some) =>
    Object.fromEntries(some),
  );
}

function recordOf(page: IndexedPage): PageRecord {
  const { url, meta, filters } = page;
  return {
    url,
    title: meta.title ?? url,
    about: meta.about ?? '',
    cause: meta.cause ?? '',
    first: meta.first ?? '',
    group: meta.group ?? '',
    filters,
    sections: Object.fromEntries(headingsOf(page).map(({ id, text }) => [id, text])),
  };
}

function pageFiles(pages: readonly IndexedPage[]): PagesShard[] {
  const records = pages.map((page) => [page.url, recordOf(page)] as const);
  return byKey(records, filesFor(pages.length, PAGES_IN_A_FILE)).map((some) =>
    Object.fromEntries(some),
  );
}

/**
 * The files that a search reads, by their kinds, from the pages of the index.
 * @param meanings What words of other languages mean.
 * @param searches What people search for, with its answers.
 */
export function searchFiles(
  pages: readonly IndexedPage[],
  meanings: Meanings = new Map(),
  searches: readonly Answered[] = [],
) {
  const said = wordsSaid(pages, searches);
  const pagesWith = (stem: string) => said.get(stem)?.pages.size ?? 0;
  const files = {
    words: wordFiles(said, meanings, pagesWith),
    topics: topicFiles(said, pages),
    wordings: wordingFiles(indexWordings(pages, pagesWith)),
    pages: pageFiles(pages),
  };
  const index: Omit<SearchIndex, 'version'> = {
    pages: pages.length,
    shards: {
      words: files.words.length,
      wordings: files.wordings.length,
      topics: files.topics.length,
      pages: files.pages.length,
    },
  };
  return { index, ...files };
}
