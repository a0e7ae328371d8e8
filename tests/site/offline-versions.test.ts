import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { PlainHost } from './plain-host.ts';

const browser = useBrowser();
let folder: string;
let host: PlainHost;
let page: Page;

/** Publishes a version of the guide. It keeps one page: how a version follows another is the matter. */
function publish(revision: string) {
  const worker = readFileSync('dist/worker.js', 'utf8')
    .replace(/^const REVISION = .*$/m, `const REVISION = "${revision}";`)
    .replace(/^const PAGES = .*$/m, 'const PAGES = ["/fix/network/"];')
    .replace(/^const FILES = .*$/m, 'const FILES = [];');
  writeFileSync(join(folder, 'worker.js'), worker);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync('dist', folder, { recursive: true });
  publish('first');
  host = new PlainHost(folder);
  page = await browser.open('/', { baseURL: await host.start(), serviceWorkers: 'allow' });
  await page.locator('offline-guide[data-now=kept]').waitFor();
});
afterAll(async () => {
  await page.context().close();
  await host.stop();
  await rm(folder, { recursive: true });
});

test('where a new version takes over, an address with a fragment is opened all the same', async () => {
  publish('second');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  // The worker hears of it after the page.
  const [first] = page.context().serviceWorkers();
  await expect.poll(() => first?.evaluate('self.registration.waiting !== null')).toBe(true);
  // The address is loaded twice, which a test that goes there itself would take for a failure.
  await page.evaluate(() => {
    location.assign('/fix/network/?utm_source=mail#proxy');
  });
  await page.locator('h1', { hasText: 'Fix the network connection' }).waitFor();
  expect(page.url()).toMatch(/\/fix\/network\/\?utm_source=mail#proxy$/);
  expect(await page.evaluate(() => caches.keys())).toEqual(['guide / second']);
});
