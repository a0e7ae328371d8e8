import type { Browser, Page } from 'playwright-core';
import { SLOW_4G } from '../slow-4g.ts';

/** How many times slower the processor of a slow phone is. */
const CPU_SLOWDOWN = 4;
/** A largest paint that comes later is one that a reader sees move. */
const SETTLED = 1500;

/** What a load came to, in milliseconds from its start. */
export interface Paints {
  first: number;
  largest: number;
}

/** The paints of a page in the window of a slow phone on a slow network, in a fresh profile. */
export async function load(browser: Browser, address: string): Promise<Paints> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(address, { waitUntil: 'load' });
  const paints = await page.evaluate(async (settled) => {
    let largest = 0;
    new PerformanceObserver((list) => {
      largest = list.getEntries().at(-1)?.startTime ?? largest;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    await new Promise((done) => setTimeout(done, settled));
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return { first: first?.startTime ?? Number.NaN, largest };
  }, SETTLED);
  await context.close();
  return paints;
}

async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}
