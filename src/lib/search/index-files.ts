import type { Wording } from './wordings.ts';

/** The folder of the search’s own files, beside Pagefind’s. */
export const SEARCH_FOLDER = 'search-words';

/** What `index.json` in that folder says of the other files. */
export interface SearchIndex {
  /** How many pages the index holds. */
  pages: number;
  /** How many files there are of each kind: `words-0.json`, `topics-0.json`, `wordings-0.json`… */
  shards: { words: number; wordings: number; topics: number; pages: number };
  /**
   * The folder of the other files, whose name changes with the contents: who searches across a build
   * asks for files that are gone, instead of mixing two.
   */
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

export type WordingsShard = Record<string, readonly Wording[]>;
export type PagesShard = Record<string, PageRecord>;
