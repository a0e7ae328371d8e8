import type { Sayings } from './index-files.ts';
import { toldWorth } from './stories.ts';
import { commonAmong, weightOf, type ReadWord } from './reading.ts';

/** How many pages are compared for their topic alone. */
const MAX_PAGES = 40;
/** What a page says of a word on many pages that does not name it. */
const A_LITTLE = 0.3;
/** What every page says of the subject of a paste that names none. */
const NEUTRAL = 0.5;

/** So many telling words are a story. */
const LONG = 10;

/** The share of the words' weight that some of them hold. */
function coverage(words: readonly ReadWord[], has: (word: ReadWord) => boolean): number {
  const all = weightOf(words);
  return all === 0 ? 0 : weightOf(words.filter(has)) / all;
}

/** What a paste is about: its telling words, and what pages say of them. */
export class Topic {
  readonly #words: readonly ReadWord[];
  readonly #common: readonly ReadWord[];
  /** The length of the known words as a vector. */
  readonly #length: number;
  /** What pages say of each word, as far as the index names them. */
  readonly #most: readonly Sayings[];

  /**
   * @param sayings What pages say of the words' stems.
   * @param pages How many pages the site has.
   */
  constructor(words: readonly ReadWord[], sayings: ReadonlyMap<string, Sayings>, pages: number) {
    this.#words = words;
    const known = words.filter(({ known }) => known);
    this.#length = Math.hypot(...known.map(({ weight }) => toldWorth(weight)));
    this.#common = commonAmong(words, pages);
    this.#most = words.map(
      ({ stems }) => new Map(stems.flatMap((stem) => [...(sayings.get(stem) ?? [])])),
    );
  }

  /** What a page says of the words. */
  on(url: string) {
    const all = weightOf(this.#words);
    const sayings = new Map(
      this.#words.map((word, at) => {
        const most = this.#most[at];
        return [word, most?.get(url)?.share ?? (word.pages > (most?.size ?? 0) ? A_LITTLE : 0)];
      }),
    );
    const of = (word: ReadWord) => sayings.get(word) ?? 0;
    const story = this.#words.reduce(
      (sum, word, at) => sum + toldWorth(word.weight) * (this.#most[at]?.get(url)?.story ?? 0),
      0,
    );
    const much = this.#words.reduce((sum, word) => sum + word.weight * of(word), 0);
    return {
      topic: all === 0 ? 0 : much / all,
      subject:
        this.#common.length === 0
          ? NEUTRAL
          : this.#common.reduce((sum, word) => sum + of(word), 0) / this.#common.length,
      story:
        this.#length === 0 ? 0 : (story / this.#length) * Math.min(1, this.#words.length / LONG),
      said: coverage(this.#words, (word) => of(word) > 0),
    };
  }

  /** The words that a page surely has. */
  wordsOn(url: string): string[] {
    return this.#words.filter((_, at) => this.#most[at]?.has(url)).map(({ text }) => text);
  }

  /** The pages that say most of the words, the first first. */
  pages(): string[] {
    return [...new Set(this.#most.flatMap((most) => [...most.keys()]))]
      .map((url) => ({ url, topic: this.on(url).topic }))
      .sort((a, b) => b.topic - a.topic)
      .slice(0, MAX_PAGES)
      .map(({ url }) => url);
  }
}
