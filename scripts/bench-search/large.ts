import { cp, mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { writeSearchIndex } from '../../src/plugin/search-index/write.ts';
import { seeded } from '../invented-words.ts';
import { pasteOf, writeCorpus } from './corpus.ts';
import { PlainHost } from '../../tests/site/plain-host.ts';

const FOLDER = resolve('.cache/bench-search');

/** What one search cost. */
interface Cost {
  milliseconds: number;
  /** Bytes fetched that are no script. */
  bytes: number;
  isRight: boolean;
}

/** Makes the index of the corpus and the search’s own files as a build does; says how long it took. */
async function buildIndex(): Promise<{ pagefind: number; own: number; files: number }> {
  const start = performance.now();
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: FOLDER, glob: 'symptoms/**/*.html' });
  await index.writeFiles({ outputPath: `${FOLDER}/pagefind` });
  await close();
  const indexed = performance.now();
  const { shards } = writeSearchIndex(FOLDER);
  const files = Object.values(shards).reduce((sum, count) => sum + count, 0);
  return { pagefind: indexed - start, own: performance.now() - indexed, files };
}

/** What runs in the page, as text, because nothing of it is known here. */
const SEARCH_PLAIN = `async (text) => {
  const start = performance.now();
  const pagefind = await import('/pagefind/pagefind.js');
  const { results } = await pagefind.search(text);
  const first = await results[0]?.data();
  return { milliseconds: performance.now() - start, url: first?.url };
}`;
const SEARCH_REJOIN = `async (text) => {
  await customElements.whenDefined('search-panel');
  const panel = document.querySelector('search-panel');
  const list = panel.querySelector('[data-search-results]');
  const input = panel.querySelector('input');
  input.value = text;
  const start = performance.now();
  const done = new Promise((resolve) => panel.addEventListener('search-changed', resolve, { once: true }));
  panel.querySelector('form').requestSubmit();
  await done;
  return { milliseconds: performance.now() - start, url: list.querySelector('a')?.getAttribute('href') };
}`;

/** Searches once in a fresh profile, nothing cached. */
async function searchOnce(
  browser: Browser,
  origin: string,
  code: string,
  text: string,
  right: string,
): Promise<Cost> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  let bytes = 0;
  const counted: Promise<void>[] = [];
  page.on('response', (response) => {
    if (/\.js$|\/wasm\./.test(new URL(response.url()).pathname)) return;
    counted.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => {
          bytes += responseBodySize;
        }),
    );
  });
  const { milliseconds, url } = await page.evaluate<{ milliseconds: number; url?: string }>(
    `(${code})(${JSON.stringify(text)})`,
  );
  await Promise.all(counted);
  await context.close();
  return { milliseconds, bytes, isRight: url === right };
}

const quantile = (values: number[], share: number) =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Builds an invented guide of `count` symptoms and searches it; prints what that costs. */
export async function benchLarge(browser: Browser, count: number, searches: number) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const symptoms = await writeCorpus(FOLDER, count);
  const { pagefind, own, files } = await buildIndex();
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  console.log(
    `\n${count} invented symptoms: Pagefind's index in ${seconds(pagefind)} s, the search’s own files in ${seconds(own)} s (${files}).\n`,
  );
  for (const part of ['search', '_astro', '404.html']) {
    await cp(`dist/${part}`, `${FOLDER}/${part}`, { recursive: true });
  }
  const host = new PlainHost(FOLDER, { compresses: true });
  const origin = await host.start();
  const random = seeded(43_241);
  const costs = { plain: [] as Cost[], rejoin: [] as Cost[] };
  for (let number = 0; number < searches; number += 1) {
    const symptom = random.pick(symptoms);
    const text = pasteOf(symptom, random);
    costs.plain.push(await searchOnce(browser, origin, SEARCH_PLAIN, text, symptom.address));
    costs.rejoin.push(await searchOnce(browser, origin, SEARCH_REJOIN, text, symptom.address));
  }
  await host.stop();
  await rm(FOLDER, { recursive: true });

  console.log('| | First place | First result, median | 95th percentile | Bytes, median | most |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const [name, list] of [
    ['Plain Pagefind', costs.plain],
    ['Rejoin', costs.rejoin],
  ] as const) {
    const times = list.map(({ milliseconds }) => milliseconds);
    const bytes = list.map((cost) => cost.bytes / 1000);
    console.log(
      `| ${name} | ${list.filter(({ isRight }) => isRight).length}/${searches} | ${quantile(times, 0.5).toFixed(0)} ms | ${quantile(times, 0.95).toFixed(0)} ms | ${quantile(bytes, 0.5).toFixed(0)} kB | ${Math.max(...bytes).toFixed(0)} kB |`,
    );
  }
  const median = (list: Cost[]) =>
    quantile(
      list.map(({ milliseconds }) => milliseconds),
      0.5,
    );
  console.log(
    `\nTime to first result, Rejoin to plain Pagefind: ${(median(costs.rejoin) / median(costs.plain)).toFixed(2)}`,
  );
}
