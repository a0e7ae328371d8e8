import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../lib/permalinks/ledger.ts';
import { numberLinks, readBuiltPage, type Guide } from '../../lib/permalinks/number-links.ts';
import { numberPage } from '../../lib/permalinks/redirects.ts';

/** What numbers lead to, read from the built site: only there does it stand together. */
function readGuide(folder: string): Guide {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const data = (name: string) => JSON.parse(read(`api/v1/${name}.json`)) as unknown;
  const pages: Guide['pages'] = new Map(
    globSync('**/index.html', { cwd: folder }).map((file) => [
      `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
      // A copy, because a piece of a page would keep the whole page in memory.
      structuredClone(readBuiltPage(read(file))),
    ]),
  );
  const { flows } = data('flows') as Pick<Guide, 'flows'>;
  const { scope: matrices } = data('scope') as { scope: Guide['matrices'] };
  return { pages, flows, matrices };
}

/**
 * Writes a page for each short number of the ledger, which leads on to what the number stands for.
 * @param name What the site calls its numbers.
 * @param link Makes a link of an address of this site.
 * @param language The tag of the site’s language.
 */
export function writeNumberPages(
  folder: string,
  ledger: Ledger,
  name: string,
  link: (address: string) => { link: string; url: string },
  language: string,
): void {
  for (const { number, address, to, title } of numberLinks(ledger, readGuide(folder))) {
    mkdirSync(join(folder, address), { recursive: true });
    const html = numberPage(`${name} ${number}`, title, link(to), language);
    writeFileSync(join(folder, address, 'index.html'), html);
  }
}
