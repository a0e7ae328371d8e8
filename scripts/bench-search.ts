// Compares the search with plain Pagefind and MiniSearch on the built site, then measures it on a
// large invented guide. Build first. Takes a file of searches, tests/search/queries.tsv if none.
import { chromium } from 'playwright-core';
import { messages } from '../tests/search/messages.ts';
import { answerOf, isForNothing, readQueries, type Answer } from '../tests/search/read-queries.ts';
import { runSite } from '../tests/site/running-site.ts';
import { miniSearch, plainPagefind, rejoin } from './bench-search/engines.ts';
import { benchLarge } from './bench-search/large.ts';
import { benchTyping } from './bench-search/typing.ts';

const SYMPTOMS = 10_000;
const SEARCHES = 40;
const TYPED = 'client freezes joining meeting';

const [file = 'tests/search/queries.tsv'] = process.argv.slice(2);
const queries = readQueries(file);
const site = await runSite();
const browser = await chromium.connect(site.browser.wsEndpoint());

const share = (right: number, all: number) =>
  all === 0 ? '–' : `${right}/${all} (${((100 * right) / all).toFixed(1)} %)`;

console.log(`${file}: ${queries.length} searches\n`);
console.log('| | Right page in first place | Rightly nothing | A wrong page |');
console.log('| --- | --: | --: | --: |');
for (const [name, start] of [
  ['Plain Pagefind', plainPagefind],
  ['MiniSearch', miniSearch],
  ['Rejoin', rejoin],
] as const) {
  // The peers come by inline scripts, which the site's policy forbids.
  const page = await browser.newPage({ bypassCSP: true });
  const first = await start(page, site.origin);
  const answers: Answer[] = [];
  for (const query of queries) {
    answers.push(answerOf(query, await first(query.text), (url) => messages.get(url) ?? []));
  }
  await page.close();
  const right = (isCovered: boolean) => {
    const some = answers.filter((_, at) => isCovered !== isForNothing(queries[at]));
    return share(some.filter((answer) => answer === 'right').length, some.length);
  };
  const wrong = share(answers.filter((answer) => answer === 'wrong').length, answers.length);
  console.log(`| ${name} | ${right(true)} | ${right(false)} | ${wrong} |`);
}

await benchTyping(browser, TYPED);
await benchLarge(browser, SYMPTOMS, SEARCHES);
await browser.close();
await site.stop();
