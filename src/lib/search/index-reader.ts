import {
  SEARCH_FOLDER,
  type PageRecord,
  type PagesShard,
  type SearchIndex,
  type WordingsShard,
} from './index-files.ts';
import { otherShardsOf, shardOfKey, shardOfWord } from './sharding.ts';
import { sayingsIn, topicKey, type Sayings, type TopicsShard } from './topics-file.ts';
import type { Wording } from './wordings.ts';
import { formsOf, type Form, type FormsOf, type WordsShard } from './vocabulary.ts';
import { stemOf } from './words.ts';

/** Fetches a file by its path on the site and reads it as JSON. */
export type Fetch = (path: string) => Promise<unknown>;

/** A long paste may not fetch more files of a kind than this. */
const MAX_FILES = 16;

/** The search's own files, fetched one by one as they are asked for. */
export class IndexReader {
  readonly #fetch: Fetch;
  readonly index: SearchIndex;
  readonly #files = new Map<string, Promise<unknown>>();

  private constructor(fetch: Fetch, index: SearchIndex) {
    this.#fetch = fetch;
    this.index = index;
  }

  static async open(fetch: Fetch): Promise<IndexReader> {
    return new IndexReader(fetch, (await fetch(`${SEARCH_FOLDER}/index.json`)) as SearchIndex);
  }

  async lookUp(words: readonly string[]): Promise<FormsOf> {
    const { words: shards } = this.index.shards;
    const known = new Map<string, readonly Form[]>();
    const wanted = new Set<number>();
    const tryShards = async (some: readonly string[], numbersOf: (word: string) => number[]) => {
      await Promise.all(
        some.map(async (word) => {
          for (const number of numbersOf(word)) {
            if ((known.get(word) ?? []).length > 0) return;
            if (!wanted.has(number) && wanted.size >= MAX_FILES) continue;
            wanted.add(number);
            known.set(word, formsOf(word, await this.#file<WordsShard>('words', number)));
          }
        }),
      );
    };
    await tryShards(words, (word) => [shardOfWord(stemOf(word), shards)]);
    // What could not be looked up where it belongs stays unasked.
    await tryShards([...known.keys()], (word) => otherShardsOf(word, shards));
    return (word) => known.get(word);
  }

  /** The wordings under some keys; the first ones matter most. */
  async find(keys: readonly string[]): Promise<Map<string, readonly Wording[]>> {
    const fileOf = await this.#filesOf<WordingsShard>('wordings', keys);
    return new Map(
      keys.map((key) => {
        const file = fileOf(key) ?? {};
        return [key, Object.hasOwn(file, key) ? (file[key] ?? []) : []];
      }),
    );
  }

  /** What pages say of some stems, as far as files are read for them; the first ones matter most. */
  async sayings(stems: readonly string[]): Promise<Map<string, Sayings>> {
    const fileOf = await this.#filesOf<TopicsShard>('topics', stems.map(topicKey));
    return new Map(
      stems.flatMap((stem) => {
        const file = fileOf(topicKey(stem));
        return file === undefined ? [] : [[stem, sayingsIn(file, stem)] as const];
      }),
    );
  }

  /** Fetches the files of a kind that hold some keys, and returns the one of a key. */
  async #filesOf<File>(kind: 'topics' | 'wordings', keys: readonly string[]) {
    const shards = this.index.shards[kind];
    const numbers = [...new Set(keys.map((key) => shardOfKey(key, shards)))].slice(0, MAX_FILES);
    const files = new Map(
      await Promise.all(
        numbers.map(async (number) => [number, await this.#file<File>(kind, number)] as const),
      ),
    );
    return (key: string) => files.get(shardOfKey(key, shards));
  }

  async records(urls: readonly string[]): Promise<PageRecord[]> {
    const { pages: shards } = this.index.shards;
    const files = await Promise.all(
      urls.map((url) => this.#file<PagesShard>('pages', shardOfKey(url, shards))),
    );
    return urls.flatMap((url, at) => files[at]?.[url] ?? []);
  }

  #file<File>(kind: string, number: number): Promise<File> {
    const path = `${SEARCH_FOLDER}/${this.index.version}/${kind}-${number}.json`;
    const cached = this.#files.get(path);
    if (cached !== undefined) return cached as Promise<File>;
    const file = this.#fetch(path);
    this.#files.set(path, file);
    file.catch(() => this.#files.delete(path));
    return file as Promise<File>;
  }
}
