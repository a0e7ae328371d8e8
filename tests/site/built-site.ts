import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of the built site: its address, and its document as the server sends it. */
export interface BuiltPage {
  address: string;
  document: Document;
}

/** The address that a static host serves an HTML file at. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** What was read, by its folder: a site takes as long to read as all that is asked of it. */
const sites = new Map<string, BuiltPage[]>();

const read = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => ({
      address: addressOf(file),
      document: parseHTML(readFileSync(join(folder, file), 'utf8')).document,
    }));

/** Every page of a built site, those of short numbers as well. A folder is read only once. */
export function readAllPages(folder = 'dist'): BuiltPage[] {
  const site = sites.get(folder) ?? read(folder);
  sites.set(folder, site);
  return site;
}

/** Every page that somebody reads: the pages of short numbers only lead on. */
export const readPages = (folder = 'dist') =>
  readAllPages(folder).filter(({ address }) => !address.startsWith('/k/'));

/** Text as a reader sees it: without the line breaks and double spaces of the markup. */
export const visibleText = (element: { textContent: string | null }) =>
  (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
