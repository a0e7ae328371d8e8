import type { Found } from './index-files.ts';
import { weightOf, type ReadWord } from './reading.ts';
import type { Saying } from './saying.ts';

/** How many pages are compared for their topic alone. */
const MAX_PAGES = 12;
/** What a page says of a word on many pages that does not name it; where, nobody knows. */
const A_LITTLE: Saying = { share: 0.3, sections: -1 };
const NOTHING: Saying = { share: 0, sections: 0 };
const SECTIONS = Array.from({ length: 31 }, (_, section) => 1 << section);

/** The share of the words' weight that some of them hold. */
function coverage(words: readonly ReadWord[], has: (word: ReadWord) => boolean): number {
  const all = weightOf(words);
  return all === 0 ? 0 : weightOf(words.filter(has)) / all;
}

/** What a paste is about: its telling words, and what pages say of them. */
export class Topic {
  readonly #words: readonly ReadWord[];
  /** What pages say of each word, as far as the index names them. */
  readonly #most: readonly ReadonlyMap<string, Saying>[];

  constructor(words: readonly ReadWord[], found: ReadonlyMap<string, Found>) {
    this.#words = words;
    this.#most = words.map(
      ({ stems }) => new Map(stems.flatMap((stem) => [...(found.get(stem)?.most ?? [])])),
    );
  }

  /** What a page says of the words. */
  on(url: string) {
    const all = weightOf(this.#words);
    const sayings = new Map(
      this.#words.map((word, at) => {
        const most = this.#most[at];
        return [word, most?.get(url) ?? (word.pages > (most?.size ?? 0) ? A_LITTLE : NOTHING)];
      }),
    );
    const of = (word: ReadWord) => sayings.get(word) ?? NOTHING;
    const much = this.#words.reduce((sum, word) => sum + word.weight * of(word).share, 0);
    return {
      topic: all === 0 ? 0 : much / all,
      said: coverage(this.#words, (word) => of(word).share > 0),
      together: Math.max(
        ...SECTIONS.map((bit) => coverage(this.#words, (word) => (of(word).sections & bit) !== 0)),
      ),
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
