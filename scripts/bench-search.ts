// Compares the search with plain Pagefind and MiniSearch on the built site, then measures it on a
// large invented guide. Build first. Takes a file of searches, tests/search/queries.tsv if none.
import { chromium } from 'playwright-core';
import { readQueries } from '../tests/search/read-queries.ts';
import { runSite } from '../tests/site/running-site.ts';
import { miniSearch, plainPagefind, rejoin } from './bench-search/engines.ts';
import { benchLarge } from './bench-search/large.ts';

const SYMPTOMS = 10_000;
const SEARCHES = 40;

const [file = 'tests/search/queries.tsv'] = process.argv.slice(2);
const queries = readQueries(file);
const site = await runSite();
const browser = await chromium.connect(site.browser.wsEndpoint());

const share = (right: number, all: number) =>
  all === 0 ? '–' : `${right}/${all} (${((100 * right) / all).toFixed(1)} %)`;

console.log(`${file}: ${queries.length} searches\n`);
console.log('| | Right page in first place | Rightly nothing |');
console.log('| --- | --: | --: |');
for (const [name, start] of [
  ['Plain Pagefind', plainPagefind],
  ['MiniSearch', miniSearch],
  ['Rejoin', rejoin],
] as const) {
  const page = await browser.newPage();
  const first = await start(page, site.origin);
  const answers: boolean[] = [];
  for (const { text, pages } of queries) {
    const url = await first(text);
    answers.push(url === undefined ? pages.length === 0 : pages.includes(url));
  }
  await page.close();
  const right = (isCovered: boolean) => {
    const some = answers.filter(
      (_, index) => (queries[index]?.pages.length ?? 0) > 0 === isCovered,
    );
    return share(some.filter(Boolean).length, some.length);
  };
  console.log(`| ${name} | ${right(true)} | ${right(false)} |`);
}

await benchLarge(browser, SYMPTOMS, SEARCHES);
await browser.close();
await site.stop();
