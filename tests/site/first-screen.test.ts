import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const html = readFileSync('dist/fix/network/index.html', 'utf8');
const [start = ''] = html.split(/<p>[^<]*<a /);

/** Sends the start of a page, and never its end. */
const stalling = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(start);
});
beforeAll(() => new Promise<void>((done) => stalling.listen(0, done)));
afterAll(() => {
  stalling.closeAllConnections();
  stalling.close();
});

const isPainted = () => performance.getEntriesByType('paint').length > 0;

test('a page whose text does not come is painted all the same', async () => {
  const page = await browser.open('about:blank');
  const { port } = stalling.address() as AddressInfo;
  void page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.waitForFunction(isPainted);
  expect(await page.locator('#_first-screen').count()).toBe(0);
  await page.context().close();
});

test('a page is painted for the first time with its largest part', async () => {
  const page = await browser.open('/fix/network/');
  await page.waitForFunction(isPainted);
  const paints = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        new PerformanceObserver((list) => {
          const [first] = performance.getEntriesByName('first-contentful-paint');
          done([first?.startTime ?? 0, ...list.getEntries().map(({ startTime }) => startTime)]);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  expect(new Set(paints).size).toBe(1);
  await page.context().close();
});
