import { cleanText, sentencesOf } from './text.ts';
import { stemOf, wordsOf } from './words.ts';
import type { IndexedPage } from './wordings.ts';

/** What a page says of a word. */
export interface Saying {
  /** How much, from 0 to 1 for as much as any page. */
  share: number;
  /** In which of its sections, one bit each: the first for its top, then one for each heading. */
  sections: number;
}

/** A word of the site: its inflections, and what each page says of it, by its address. */
export interface SaidWord {
  inflections: Set<string>;
  pages: Map<string, Saying>;
}

/** What a word counts that stands in a part of a page's metadata; one in its text counts 1. */
const PARTS: Record<string, number> = { title: 6, aliases: 4, errors: 3, variants: 2, about: 3 };
const HEADING = 3;
/** A word said this often, on a page of usual length, says half of what it can. */
const HALF = 4;
/** How much the length of a page counts. */
const LENGTH = 0.6;
/** Sections beyond this count as the last. */
const MAX_SECTIONS = 30;

/** The headings of a page that part it into sections, in their order. */
export const headingsOf = ({ anchors }: IndexedPage) =>
  anchors.filter(({ element }) => element !== 'h1');

/** The texts of a page's sections; the first is what stands before any heading. */
function sectionsOf(page: IndexedPage): string[] {
  const words = page.content.split(/\s+/);
  const starts = [0, ...headingsOf(page).map(({ location }) => location)];
  return starts.map((start, at) => words.slice(start, starts[at + 1]).join(' '));
}

const wordsIn = (text: string) =>
  // In parts, because cleaning bounds the length of what it is given.
  sentencesOf(text).flatMap((sentence) => wordsOf(cleanText(sentence)));

/** The words of pages by their stems, with how much each page says them (BM25F). */
export function wordsSaid(pages: readonly IndexedPage[]): Map<string, SaidWord> {
  const said = new Map<string, SaidWord>();
  /** Entries by the words themselves, because most words come again and again and stems take time. */
  const entries = new Map<string, SaidWord>();
  const entryOf = (word: string): SaidWord => {
    const stem = stemOf(word);
    const entry = said.get(stem) ?? { inflections: new Set(), pages: new Map() };
    said.set(stem, entry);
    entries.set(word, entry);
    entry.inflections.add(word);
    return entry;
  };
  const mean = pages.reduce((sum, { content }) => sum + content.length, 0) / pages.length;
  for (const page of pages) {
    const { url, content, meta } = page;
    const count = (text: string, worth: number, section: number) => {
      for (const word of wordsIn(text)) {
        const { pages: on } = entries.get(word) ?? entryOf(word);
        const saying = on.get(url);
        if (saying === undefined) on.set(url, { share: worth, sections: section });
        else {
          saying.share += worth;
          saying.sections |= section;
        }
      }
    };
    const bit = (section: number) => 1 << Math.min(section, MAX_SECTIONS);
    const worth = 1 / (1 - LENGTH + (LENGTH * content.length) / mean);
    for (const [section, text] of sectionsOf(page).entries()) count(text, worth, bit(section));
    for (const [section, { text }] of headingsOf(page).entries()) {
      count(text, HEADING, bit(section + 1));
    }
    for (const [part, text] of Object.entries(meta)) {
      // Aliases are compared one by one: words of several of them don't stand together.
      count(text, PARTS[part] ?? 1, part === 'aliases' ? 0 : bit(0));
    }
  }
  for (const { pages: on } of said.values()) {
    let most = 0;
    for (const saying of on.values()) {
      saying.share /= saying.share + HALF;
      most = Math.max(most, saying.share);
    }
    for (const saying of on.values()) saying.share /= most;
  }
  return said;
}
