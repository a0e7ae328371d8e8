import type { Browser } from 'playwright-core';
import { SLOW_4G } from '../slow-4g.ts';
import { PlainHost } from '../../tests/site/plain-host.ts';

/** A letter each fifth of a second: 60 words a minute. */
const PAUSE = 200;

/** Types an error into the search page of the built site, and prints what that fetches. */
export async function benchTyping(browser: Browser, text: string) {
  const host = new PlainHost('dist', { compresses: true });
  const origin = await host.start();
  // Nothing is kept beforehand by the offline guide.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const start = performance.now();
  await page.locator('search-panel input').pressSequentially(text, { delay: PAUSE });
  const typed = performance.now();
  await page.locator('[data-search-results][data-state="ready"] li').first().waitFor();
  const answered = performance.now();
  await context.close();
  await host.stop();
  console.log(
    `\nTyping “${text}” (${text.length} letters in ${((typed - start) / 1000).toFixed(1)} s) on slow 4G: ${(bytes / 1000).toFixed(0)} kB in ${requests} requests, answered ${((answered - typed) / 1000).toFixed(1)} s after the last letter.`,
  );
}
