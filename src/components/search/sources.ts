import { IndexReader } from '../../lib/search/index-reader.ts';
import { sourcesOf, type Pagefind } from '../../lib/search/pagefind.ts';
import type { Sources } from '../../lib/search/rank.ts';
import { fetchFile } from '../dom/fetch-file.ts';
import { importLate } from '../dom/import-late.ts';

/** As much of Pagefind’s module in the browser as is used here. */
interface PagefindModule extends Pagefind {
  destroy: () => Promise<void>;
  options: (options: { baseUrl: string; metaCacheTag: string }) => Promise<void>;
  init: () => Promise<void>;
}

async function loadPagefind(base: string, version: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const load = () => import(/* @vite-ignore */ address) as Promise<PagefindModule>;
  const pagefind = await importLate(load, [address]);
  // It keeps what it failed to fetch, so a new connection starts without what an earlier one has.
  await pagefind.destroy();
  await pagefind.options({ baseUrl: base, metaCacheTag: version });
  await pagefind.init();
  return pagefind;
}

/** What a search reads, of which the texts may come before one asks for them. */
export interface Connection extends Sources {
  loadTexts: () => Promise<unknown>;
}

/**
 * Connects the search with the site’s index. Pagefind, which has the texts, is loaded when a search
 * first needs it or somebody types.
 * @param base The site’s base path, with a slash at the end.
 */
export async function connect(base: string): Promise<Connection> {
  const reader = await IndexReader.open(
    async (path) => JSON.parse(await fetchFile(base + path)) as unknown,
  );
  let pagefind: Promise<Pagefind> | undefined;
  const loadTexts = () =>
    (pagefind ??= loadPagefind(base, reader.index.version).catch((error: unknown) => {
      pagefind = undefined;
      throw error;
    }));
  return { ...sourcesOf(reader, loadTexts), loadTexts };
}
