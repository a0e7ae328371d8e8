import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../lib/permalinks/ledger.ts';
import { numberLinks, readBuiltPage, type Guide } from '../../lib/permalinks/number-links.ts';
import { numberPage } from '../../lib/permalinks/redirects.ts';

/** What numbers lead to, read from the built site: only there does it stand together. */
async function readGuide(folder: string): Promise<Guide> {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const data = async (name: string) => JSON.parse(await read(`api/v1/${name}.json`)) as unknown;
  const pages: Guide['pages'] = new Map(
    await Promise.all(
      globSync('**/index.html', { cwd: folder }).map(
        async (file) =>
          [
            `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
            readBuiltPage(await read(file)),
          ] as const,
      ),
    ),
  );
  const { flows } = (await data('flows')) as Pick<Guide, 'flows'>;
  const { scope: matrices } = (await data('scope')) as { scope: Guide['matrices'] };
  return { pages, flows, matrices };
}

/**
 * Writes a page for each short number of the ledger, which leads on to what the number stands for.
 * @param name What the site calls its numbers.
 * @param link Makes a link of an address of this site.
 * @param language The tag of the site’s language.
 */
export async function writeNumberPages(
  folder: string,
  ledger: Ledger,
  name: string,
  link: (address: string) => { link: string; url: string },
  language: string,
): Promise<void> {
  for (const { number, address, to, title } of numberLinks(ledger, await readGuide(folder))) {
    await mkdir(join(folder, address), { recursive: true });
    const html = numberPage(`${name} ${number}`, title, link(to), language);
    await writeFile(join(folder, address, 'index.html'), html);
  }
}
