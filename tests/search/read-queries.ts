import { readFileSync } from 'node:fs';

/** A search, and the pages of which one must come first; none where nothing may be offered. */
export interface Query {
  text: string;
  pages: string[];
}

/** Reads a file of searches: a text, a tab, then addresses split by `|`, or `-`. */
export function readQueries(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('# '))
    .map((line) => {
      const [text = '', pages = '-'] = line.split('\t');
      return { text, pages: pages === '-' ? [] : pages.split('|') };
    });
}
