import type { Hit, Sources } from '../../lib/search/search.ts';
import type { IndexedPage } from '../../lib/search/page.ts';
import { VOCABULARY_FOLDER, type VocabularyIndex } from '../../lib/search/vocabulary-files.ts';
import {
  formsOf,
  otherShardsOf,
  shardOf,
  type Form,
  type FormsOf,
  type Shard,
} from '../../lib/search/vocabulary.ts';

/** As much of Pagefind’s interface in the browser as is used here. */
interface Pagefind {
  destroy: () => Promise<void>;
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{
    results: { id: string; data: () => Promise<PagefindData> }[];
  }>;
}

interface PagefindData {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { text: string }[];
}

/** A long paste may not fetch more of the vocabulary than this. */
const MAX_SHARDS = 16;

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // It keeps what it failed to fetch, so a new connection starts without what an earlier one has.
  await pagefind.destroy();
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}

/** The site’s words, fetched in the parts that are asked for. */
class Vocabulary {
  readonly #folder: string;
  readonly #index: VocabularyIndex;
  readonly #shards = new Map<number, Promise<Shard>>();

  constructor(folder: string, index: VocabularyIndex) {
    this.#folder = folder;
    this.#index = index;
  }

  async lookUp(words: readonly string[]): Promise<FormsOf> {
    const { shards } = this.#index;
    const known = new Map<string, readonly Form[]>();
    const wanted = new Set<number>();
    const tryShards = async (some: readonly string[], numbersOf: (word: string) => number[]) => {
      await Promise.all(
        some.map(async (word) => {
          for (const number of numbersOf(word)) {
            if ((known.get(word) ?? []).length > 0) return;
            if (!wanted.has(number) && wanted.size >= MAX_SHARDS) continue;
            wanted.add(number);
            known.set(word, formsOf(word, await this.#load(number)));
          }
        }),
      );
    };
    await tryShards(words, (word) => [shardOf(word, shards)]);
    // What could not be looked up where it belongs stays unasked.
    await tryShards([...known.keys()], (word) => otherShardsOf(word, shards));
    return (word) => known.get(word);
  }

  #load(number: number): Promise<Shard> {
    const cached = this.#shards.get(number);
    if (cached !== undefined) return cached;
    const url = `${this.#folder}${number}.json?v=${this.#index.version}`;
    const shard = fetchJson(url) as Promise<Shard>;
    this.#shards.set(number, shard);
    shard.catch(() => this.#shards.delete(number));
    return shard;
  }
}

const toPage = ({ url, content, meta, filters, anchors }: PagefindData): IndexedPage => ({
  url,
  content,
  meta,
  filters,
  headings: anchors.map(({ text }) => text),
});

/**
 * Connects the search with the site’s index and vocabulary.
 * @param base The site’s base path, with a slash at the end.
 */
export async function connect(base: string): Promise<Sources> {
  const folder = `${base}${VOCABULARY_FOLDER}/`;
  const [pagefind, index] = await Promise.all([
    loadPagefind(base),
    fetchJson(`${folder}index.json`) as Promise<VocabularyIndex>,
  ]);
  const vocabulary = new Vocabulary(folder, index);
  return {
    pages: index.pages,
    lookUp: (words) => vocabulary.lookUp(words),
    ask: async (query, filters) => {
      const { results } = await pagefind.search(query, { filters });
      return results.map(({ id, data }): Hit => ({ id, load: async () => toPage(await data()) }));
    },
  };
}
