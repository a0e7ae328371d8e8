import { learn, type Answered } from './learning.ts';
import { unknown } from './reading.ts';
import { storyOf } from './stories.ts';
import { cleanText, sentencesOf } from './text.ts';
import { rarity } from './vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';
import type { IndexedPage } from './wordings.ts';

/** A word of the site: its inflections, and how much each page says it, by its address. */
export interface SaidWord {
  inflections: Set<string>;
  /** From 0 to 1 for as much as any page. */
  pages: Map<string, number>;
  /** How much it counts in the story of a page (see `storyOf`). */
  stories: Map<string, number>;
  /** How much it speaks for a page, or for none (see `learn`). */
  learnt: ReadonlyMap<string, number>;
}

/** What a word counts that stands in a part of a page's metadata; one in its text counts 1. */
const PARTS: Record<string, number> = {
  title: 6,
  aliases: 4,
  stories: 1,
  errors: 3,
  variants: 2,
  about: 3,
};
const HEADING = 3;
/** A word said this often, on a page of usual length, says half of what it can. */
const HALF = 4;
/** How much the length of a page counts. */
const LENGTH = 0.6;
/** The headings of a page that part it into sections, in their order. */
export const headingsOf = ({ anchors }: IndexedPage) =>
  anchors.filter(({ element }) => element !== 'h1');

/** A word that no page says. */
const unsaid = (): SaidWord => ({
  inflections: new Set(),
  pages: new Map(),
  stories: new Map(),
  learnt: new Map(),
});

const wordsIn = (text: string) =>
  // In parts, because cleaning bounds the length of what it is given.
  sentencesOf(text).flatMap((sentence) => wordsOf(cleanText(sentence)));

/**
 * The words of pages by their stems, with how much each page says them (BM25F).
 * @param searches What people search for, with its answers.
 */
export function wordsSaid(
  pages: readonly IndexedPage[],
  searches: readonly Answered[] = [],
): Map<string, SaidWord> {
  const said = new Map<string, SaidWord>();
  const mean = pages.reduce((sum, { content }) => sum + content.length, 0) / pages.length;
  for (const page of pages) {
    const { url, content, meta } = page;
    const count = (text: string, worth: number) => {
      for (const word of wordsIn(text)) {
        const stem = stemOf(word);
        const entry = said.get(stem) ?? unsaid();
        said.set(stem, entry);
        entry.inflections.add(word);
        entry.pages.set(url, (entry.pages.get(url) ?? 0) + worth);
      }
    };
    count(content, 1 / (1 - LENGTH + (LENGTH * content.length) / mean));
    for (const { text } of headingsOf(page)) count(text, HEADING);
    for (const [part, text] of Object.entries(meta)) count(text, PARTS[part] ?? 1);
  }
  const weightOf = (stem: string) => {
    const on = said.get(stem)?.pages.size;
    return on === undefined ? 0 : rarity(on, pages.length);
  };
  for (const page of pages) {
    for (const [stem, worth] of storyOf(page, weightOf)) {
      said.get(stem)?.stories.set(page.url, worth);
    }
  }
  const tells = (stem: string) => weightOf(stem) || unknown(stem);
  for (const [stem, learnt] of learn(searches, pages, tells)) {
    said.set(stem, { ...(said.get(stem) ?? unsaid()), learnt });
  }
  for (const { pages: on } of said.values()) {
    const shares = [...on].map(([url, worth]) => [url, worth / (worth + HALF)] as const);
    const most = Math.max(...shares.map(([, share]) => share));
    for (const [url, share] of shares) on.set(url, share / most);
  }
  return said;
}
