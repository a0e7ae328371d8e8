import { ANY_TEXT, EVERYDAY, NO_PAGE } from './learning.ts';
import { areApart } from './product-lines.ts';
import { commonAmong, isEveryday, weightOf, type ReadWord } from './reading.ts';
import { toldWorth } from './stories.ts';
import type { Saying, Sayings } from './topics-file.ts';
import { stemOf } from './words.ts';

/** How many pages are compared for their topic alone. */
const MAX_PAGES = 40;
/** What a page says of a word of which the index does not name all pages, and of one that it lacks. */
const A_LITTLE: Saying = { share: 0.3, story: 0, learnt: 0, lines: 0 };
const NO_WORD: Saying = { share: 0, story: 0, learnt: 0, lines: 0 };
/** What was learnt counts no more than this for a page or against it. */
const SURE = 2;
/** What every page says of the subject of a paste that names none. */
const NEUTRAL = 0.5;
/** So many telling words are a story. */
const LONG = 10;

type Words = readonly ReadWord[];

/** A mean of a measure of words. */
function mean(words: Words, measure: (word: ReadWord) => number, otherwise: number): number {
  if (words.length === 0) return otherwise;
  return words.reduce((sum, word) => sum + measure(word), 0) / words.length;
}

/** What pages say of a word: of each stem that it may stand for, what they say most of. */
function mostOf({ text, stems }: ReadWord, sayings: ReadonlyMap<string, Sayings>): Sayings {
  const most = new Map<string, Saying>();
  // A word that the site does not have may be in what people ask.
  const all = new Set([...stems, stemOf(text)]);
  for (const [url, saying] of [...all].flatMap((stem) => [...(sayings.get(stem) ?? [])])) {
    const { share, story, learnt } = most.get(url) ?? NO_WORD;
    most.set(url, {
      ...saying,
      share: Math.max(share, saying.share),
      story: Math.max(story, saying.story),
      learnt: Math.abs(learnt) > Math.abs(saying.learnt) ? learnt : saying.learnt,
    });
  }
  return most;
}

/** What a paste is about: its telling words, and what pages say of them. */
export class Topic {
  readonly #words: Words;
  /** What each counts in what was learnt, with those that tell nothing by themselves: a vector of length 1. */
  readonly #worths: ReadonlyMap<ReadWord, number>;
  /** How much they tell together. */
  readonly #all: number;
  /** Those that name what the whole site is about. */
  readonly #common: Words;
  /** The length of the known words as a vector. */
  readonly #length: number;
  /** The lines of products that the paste names. */
  readonly #lines: number;
  /** What pages say of each word, as far as the index names them. */
  readonly #most: ReadonlyMap<ReadWord, Sayings>;
  /** The words of which the index names not all pages that say them. */
  readonly #everywhere: ReadonlySet<ReadWord>;
  /** What was learnt whatever the words are. */
  readonly #anyText: Sayings;
  /** How much was learnt of them for no page. */
  readonly #noPage: number;

  /**
   * @param words Those that tell something.
   * @param everyday Those that don't.
   * @param sayings What pages say of the words' stems.
   * @param pages How many pages the site has.
   * @param lines The lines of products that the paste names.
   */
  constructor(
    words: Words,
    everyday: Words,
    sayings: ReadonlyMap<string, Sayings>,
    pages: number,
    lines: number,
  ) {
    this.#words = words;
    this.#lines = lines;
    this.#all = weightOf(words);
    this.#common = commonAmong(words, pages);
    const known = words.filter(({ known }) => known);
    this.#length = Math.hypot(...known.map(({ weight }) => toldWorth(weight)));
    const worths = [
      ...words.map((word) => [word, toldWorth(word.weight)] as const),
      ...everyday.map((word) => [word, toldWorth(EVERYDAY)] as const),
    ];
    this.#most = new Map(worths.map(([word]) => [word, mostOf(word, sayings)]));
    const isLearnt = (word: ReadWord) => (this.#most.get(word)?.size ?? 0) > 0;
    const counted = worths.filter(([word]) => word.known || isEveryday(word) || isLearnt(word));
    const length = Math.hypot(...counted.map(([, worth]) => worth));
    this.#worths = new Map(counted.map(([word, worth]) => [word, worth / length]));
    this.#anyText = sayings.get(ANY_TEXT) ?? new Map();
    this.#noPage = this.#speakFor(NO_PAGE);
    const named = ([, most]: [ReadWord, Sayings]) =>
      [...most.values()].filter(({ share }) => share > 0).length;
    this.#everywhere = new Set(
      [...this.#most].filter((entry) => entry[0].pages > named(entry)).map(([word]) => word),
    );
  }

  #saying(word: ReadWord, url: string): Saying {
    const saying = this.#most.get(word)?.get(url);
    if (saying !== undefined && saying.share > 0) return saying;
    return this.#everywhere.has(word) ? A_LITTLE : NO_WORD;
  }

  /** The lines of products that a page is for, as far as a word of the paste leads to it. */
  #linesOf(url: string): number {
    for (const most of this.#most.values()) {
      const saying = most.get(url);
      if (saying !== undefined) return saying.lines;
    }
    return 0;
  }

  #sum(measure: (word: ReadWord) => number): number {
    return this.#words.reduce((sum, word) => sum + measure(word), 0);
  }

  /** How much a page says of the words: 1 for as much as a page can of each. */
  #topic(url: string): number {
    const much = this.#sum((word) => word.weight * this.#saying(word, url).share);
    return this.#all === 0 ? 0 : much / this.#all;
  }

  /** How much was learnt of the words for an address, whether its page says them or not. */
  #speakFor(address: string): number {
    let speak = this.#anyText.get(address)?.learnt ?? 0;
    for (const [word, worth] of this.#worths) {
      speak += worth * (this.#most.get(word)?.get(address)?.learnt ?? 0);
    }
    return speak;
  }

  /** How much more the words speak for a page than for none, from -1 to 1. */
  #learnt(url: string): number {
    if (this.#worths.size === 0) return 0;
    return Math.max(-1, Math.min(1, (this.#speakFor(url) - this.#noPage) / SURE));
  }

  /** What a page says of the words. */
  on(url: string) {
    const said = this.#words.filter((word) => this.#saying(word, url).share > 0);
    const story = this.#sum((word) => toldWorth(word.weight) * this.#saying(word, url).story);
    return {
      topic: this.#topic(url),
      subject: mean(this.#common, (word) => (this.#saying(word, url).story > 0 ? 1 : 0), NEUTRAL),
      story:
        this.#length === 0 ? 0 : (story / this.#length) * Math.min(1, this.#words.length / LONG),
      learnt: this.#learnt(url),
      said: this.#all === 0 ? 0 : weightOf(said) / this.#all,
      otherLine: areApart(this.#lines, this.#linesOf(url)) ? 1 : 0,
    };
  }

  /** The words that a page surely has. */
  wordsOn(url: string): string[] {
    const has = (word: ReadWord) => (this.#most.get(word)?.get(url)?.share ?? 0) > 0;
    return this.#words.filter(has).map(({ text }) => text);
  }

  /** The pages that say most of the words, the first first. */
  pages(): string[] {
    return [...new Set([...this.#most.values()].flatMap((most) => [...most.keys()]))]
      .filter((url) => url !== NO_PAGE)
      .map((url) => ({ url, topic: this.#topic(url) }))
      .sort((a, b) => b.topic - a.topic)
      .slice(0, MAX_PAGES)
      .map(({ url }) => url);
  }
}
