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

/** Where the headings, tables and paragraphs on the first screen stand. */
const places = () =>
  [...document.querySelectorAll('main :is(h1, h2, table, p)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({
      text: element.textContent.trim().slice(0, 30),
      y: Math.round(element.getBoundingClientRect().y),
    }))
    .filter(({ y }) => y < innerHeight);

test.each([
  ['/', 390],
  ['/scope/', 390],
  ['/scope/', 1280],
  ['/link/', 390],
  ['/symptoms/', 390],
  ['/symptoms/meeting-url-not-valid/', 390],
  ['/symptoms/meeting-url-not-valid/', 1280],
  ['/fix/network/', 1280],
])('nothing on %s moves when its scripts come, %i px wide', async (address, width) => {
  const page = await browser.open('about:blank', { viewport: { width, height: 800 } });
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(isPainted);
  await page.locator('footer').waitFor({ state: 'attached' });
  const before = await page.evaluate(places);
  release(undefined);
  await page.waitForLoadState('load');
  await page.waitForFunction(() => document.querySelector('main :not(:defined)') === null);
  expect(before.length).toBeGreaterThan(3);
  expect(await page.evaluate(places)).toEqual(before);
  await page.context().close();
});
