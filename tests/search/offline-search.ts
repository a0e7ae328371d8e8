import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IndexReader } from '../../src/lib/search/index-reader.ts';
import { sourcesOf, type Pagefind } from '../../src/lib/search/pagefind.ts';
import type { Sources } from '../../src/lib/search/rank.ts';

/** As much of Pagefind’s module as is used here. */
interface PagefindModule extends Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
}

/** What Pagefind expects of a browser. */
function pretendToBeABrowser(site: string) {
  const fetchFile = async (url: string) =>
    new Response(await readFile(`${site}${new URL(url, 'http://localhost/').pathname}`));
  Object.assign(globalThis, {
    window: globalThis,
    location: new URL('http://localhost/'),
    document: { querySelector: () => ({ getAttribute: () => 'en' }) },
    fetch: fetchFile,
  });
}

/** Reads the index of a built site without a browser: its own files, and Pagefind's WebAssembly. */
export async function offlineSearch(folder = 'dist'): Promise<Sources & { pagefind: Pagefind }> {
  const site = resolve(folder);
  pretendToBeABrowser(site);
  const address = pathToFileURL(`${site}/pagefind/pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  await pagefind.options({ baseUrl: '/', basePath: '/pagefind/' });
  await pagefind.init();
  const reader = await IndexReader.open(
    async (path) => JSON.parse(await readFile(`${site}/${path}`, 'utf8')) as unknown,
  );
  return { ...sourcesOf(reader, () => Promise.resolve(pagefind)), pagefind };
}
