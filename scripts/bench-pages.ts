// Measures the built site: what pages weigh on the wire, and how soon they paint. Build first.
import { chromium, type Browser } from 'playwright-core';
import { weigh } from '../tests/site/page-weight.ts';
import { runSite } from '../tests/site/running-site.ts';
import { SLOW_4G } from './slow-4g.ts';

const PAGES = [
  '/',
  '/symptoms/',
  '/symptoms/meeting-url-not-valid/',
  '/scope/',
  '/fix/federation/',
  '/search/',
];
const RUNS = 5;
/** How many times slower the processor of a slow phone is. */
const CPU_SLOWDOWN = 4;

const site = await runSite();
const browser = await chromium.connect(site.browser.wsEndpoint());

/** Milliseconds from the start of the navigation to the first paint with content. */
async function firstPaint(of: Browser, address: string, isSlow: boolean): Promise<number> {
  const context = await of.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  }
  await page.goto(site.origin + address, { waitUntil: 'load' });
  const paint = await page.evaluate(
    () =>
      new Promise<number>((painted) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry !== undefined) painted(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return paint;
}

async function median(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < RUNS; i++) values.push(await measure());
  return values.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

console.log('| Page | HTML | CSS | Script | Other | First paint | On a slow phone |');
console.log('| --- | --: | --: | --: | --: | --: | --: |');
for (const address of PAGES) {
  const page = await browser.newPage();
  const { document, stylesheet, script, other } = await weigh(page, site.origin + address);
  await page.close();
  const fast = await median(() => firstPaint(browser, address, false));
  const slow = await median(() => firstPaint(browser, address, true));
  const sizes = [document, stylesheet, script, other].map(kB).join(' kB | ');
  console.log(`| ${address} | ${sizes} kB | ${fast.toFixed(0)} ms | ${slow.toFixed(0)} ms |`);
}
await site.stop();
