import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type MiniSearch from 'minisearch';
import type { Page } from 'playwright-core';

/** The address that a search offers first, undefined where it offers none. */
export type Engine = (text: string) => Promise<string | undefined>;

/** As much as is used of what runs in the page. */
interface PageGlobals {
  pagefind: {
    search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
  MiniSearch: typeof MiniSearch;
  miniSearch: MiniSearch;
}
declare const globalThis: PageGlobals;

/** The index as any site gets it, asked with what was pasted. */
export async function plainPagefind(page: Page, origin: string): Promise<Engine> {
  await page.goto(`${origin}/about/`);
  await page.addScriptTag({
    type: 'module',
    content: `globalThis.pagefind = await import('/pagefind/pagefind.js');`,
  });
  await page.waitForFunction('globalThis.pagefind !== undefined');
  return (text) =>
    page.evaluate(async (query) => {
      const { results } = await globalThis.pagefind.search(query);
      return (await results[0]?.data())?.url;
    }, text);
}

/** MiniSearch over the texts that Pagefind has indexed, with its usual options. */
export async function miniSearch(page: Page, origin: string): Promise<Engine> {
  const folder = 'dist/pagefind/fragment';
  const documents = readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(`${folder}/${name}`)).toString();
    const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{'))) as {
      url: string;
      content: string;
      meta: Record<string, string>;
    };
    const { title = '', ...others } = meta;
    return { id: url, title, text: [content, ...Object.values(others)].join('\n') };
  });
  await page.goto(`${origin}/about/`);
  await page.addScriptTag({
    path: createRequire(import.meta.url)
      .resolve('minisearch')
      .replace(/cjs\/index\.cjs$/, 'umd/index.js'),
  });
  await page.evaluate((all) => {
    const index = new globalThis.MiniSearch({
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
    });
    index.addAll(all);
    globalThis.miniSearch = index;
  }, documents);
  return (text) =>
    page.evaluate(
      (query) => globalThis.miniSearch.search(query)[0]?.id as string | undefined,
      text,
    );
}

/** The search page itself. */
export async function rejoin(page: Page, origin: string): Promise<Engine> {
  await page.goto(`${origin}/search/`);
  return async (text) => {
    await page.getByRole('searchbox').fill(text);
    const list = page.locator('[data-search-results]:not([data-state="loading"])');
    await list.waitFor({ state: 'attached' });
    return list.evaluate((element) => {
      if (element.dataset.state !== 'ready') throw new Error('The search has failed.');
      return element.querySelector('a')?.getAttribute('href') ?? undefined;
    });
  };
}
