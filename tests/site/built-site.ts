import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of the built site: its address, and its document as the server sends it. */
export interface BuiltPage {
  address: string;
  document: Document;
}

/** The address that a static host serves an HTML file at. */
export const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The pages of short numbers, which only lead on. */
const NUMBERS = /^k[/\\]/;

const read = (folder: string, isWanted: (file: string) => boolean): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .filter((file) => !file.startsWith('pagefind/') && isWanted(file))
    .sort()
    .map((file) => ({
      address: addressOf(file),
      document: parseHTML(readFileSync(join(folder, file), 'utf8')).document,
    }));

/** Every page of a built site that somebody reads, from its folder. */
export const readPages = (folder = 'dist') => read(folder, (file) => !NUMBERS.test(file));

/** Every page of a built site, those of short numbers as well. */
export const readAllPages = (folder = 'dist') => read(folder, () => true);

/** Text as a reader sees it: without the line breaks and double spaces of the markup. */
export const visibleText = (element: { textContent: string | null }) =>
  (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
