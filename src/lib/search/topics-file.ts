import type { SaidWord } from './saying.ts';
import { isStopStem } from './stop-words.ts';

/** What a page says of a stem. */
export interface Saying {
  /** How much, from 0 to 1 for as much as any page. */
  share: number;
  /** How much it counts in the page’s story, from 0 to 1. */
  story: number;
  /** How much the stem speaks for the page in searches whose answers are known. */
  learnt: number;
  /** The lines of products that the page is for (see `linesIn`). */
  lines: number;
}

/**
 * What the pages say of a stem that say it most or are told by it, by their addresses; what was
 * learnt of it for no page and for any has a place there as well.
 */
export type Sayings = ReadonlyMap<string, Saying>;

/**
 * What pages say of some stems: four characters a page, the first for its place among the
 * addresses, then a digit for how much, one for its story, and a character for what was learnt, which
 * is half as long as lists of numbers.
 */
export interface TopicsShard {
  urls: readonly string[];
  /** The lines of products of each page, a character each, as the places among the addresses are. */
  lines: string;
  stems: Record<string, string>;
}

/** About this many characters of topics go into a file: some 9 kB compressed. */
const CHARACTERS_IN_A_FILE = 12_000;
/** What an address in a file counts. */
const ADDRESS = 20;
/** A word names no more pages than this: those that say most of it. */
const PAGES_OF_A_WORD = 64;
/** How finely a file tells how much a page says of a word. */
const SHARES = 9;
/** A word counts more than this in few stories. Small numbers matter: their roots are told. */
const MOST_OF_A_STORY = 0.5;
/** What was learnt, in steps of a tenth, from the character of the least. */
const STEPS_OF_LEARNT = 10;
const LEAST_LEARNT = -2.4;
const MOST_LEARNT = 5;
/** The character of the first address in a file. */
const FIRST_PAGE = '0'.charCodeAt(0);

/** The key of the file that a stem is in: everyday words, of which most searches have some, share one. */
export const topicKey = (stem: string) => (isStopStem(stem) ? '' : stem);

/**
 * The pages that a file names for a word: those that say most of it, and those that it speaks for. An
 * everyday word is on all pages, and no page is about it.
 */
function namedFor([stem, { pages, learnt }]: readonly [string, SaidWord]): string[] {
  if (isStopStem(stem)) return [...learnt.keys()];
  const most = [...pages].sort(([, a], [, b]) => b - a).slice(0, PAGES_OF_A_WORD);
  return [...new Set([...most.map(([url]) => url), ...learnt.keys()])];
}

/** How many files words take. In each an address stands once, however many words name it. */
export function filesOfTopics(said: Iterable<readonly [string, SaidWord]>, pages: number): number {
  const sayings = Array.from(said, (word) => namedFor(word).length).reduce((a, b) => a + b, 0);
  const charactersIn = (some: number) => 4 * some + ADDRESS * pages * (1 - Math.exp(-some / pages));
  let files = 1;
  while (charactersIn(sayings / files) > CHARACTERS_IN_A_FILE) files += 1;
  return files;
}

/**
 * A file of how much pages say of some stems.
 * @param linesOf The lines of products that a page is for, by its address.
 */
export function topicsShard(
  said: readonly (readonly [string, SaidWord])[],
  linesOf: (url: string) => number,
): TopicsShard {
  const urls = new Map<string, number>();
  const numberOf = (url: string) => {
    const number = urls.get(url) ?? urls.size;
    urls.set(url, number);
    return number;
  };
  const stems = said.map(([stem, word]) => {
    const written = namedFor([stem, word]).map((url) => {
      const page = String.fromCodePoint(FIRST_PAGE + numberOf(url));
      const share = word.pages.get(url);
      const much = share === undefined ? 0 : Math.max(1, Math.round(SHARES * share));
      const story = Math.sqrt(Math.min(1, (word.stories.get(url) ?? 0) / MOST_OF_A_STORY));
      const learnt = Math.min(MOST_LEARNT, Math.max(LEAST_LEARNT, word.learnt.get(url) ?? 0));
      const step = Math.round(STEPS_OF_LEARNT * (learnt - LEAST_LEARNT));
      return `${page}${much}${Math.round(SHARES * story)}${String.fromCharCode(FIRST_PAGE + step)}`;
    });
    return [stem, written.join('')] as const;
  });
  const lines = [...urls.keys()].map((url) => String.fromCharCode(FIRST_PAGE + linesOf(url)));
  return { urls: [...urls.keys()], lines: lines.join(''), stems: Object.fromEntries(stems) };
}

/** What pages say of a stem, by a file of topics. */
export function sayingsIn({ urls, lines, stems }: TopicsShard, stem: string): Sayings {
  const written = Object.hasOwn(stems, stem) ? (stems[stem] ?? '') : '';
  return new Map(
    [...written.matchAll(/(.)(\d)(\d)(.)/gsu)].map(([, page = '', share, story, learnt = '']) => {
      const at = (page.codePointAt(0) ?? 0) - FIRST_PAGE;
      const saying = {
        share: Number(share) / SHARES,
        story: MOST_OF_A_STORY * (Number(story) / SHARES) ** 2,
        learnt: LEAST_LEARNT + (learnt.charCodeAt(0) - FIRST_PAGE) / STEPS_OF_LEARNT,
        lines: lines.charCodeAt(at) - FIRST_PAGE,
      };
      return [urls[at] ?? '', saying];
    }),
  );
}
