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

/** Every page of a built site, read from its folder, without those of numbers that only lead on. */
export function readPages(folder = 'dist'): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !/^(pagefind|k)\//.test(file))
    .sort()
    .map((file) => ({
      address: addressOf(file),
      document: parseHTML(readFileSync(join(folder, file), 'utf8')).document,
    }));
}

/** Text as a reader sees it: without the line breaks and double spaces of the markup. */
export const visibleText = (element: { textContent: string | null }) =>
  (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
