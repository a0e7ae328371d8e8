import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { barriersInMarkup, barriersOn } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { readPages } from './built-site.ts';

const browser = useBrowser();
const addresses = readPages().map(({ address }) => address);

const PHONE = 390;
const DESK = 1280;
const HEIGHT = 800;

/** Symptom pages differ in their words alone, so a few stand for all where only styles matter. */
const others = addresses.filter((address) => address.startsWith('/symptoms/')).slice(4);
const isAlike = (address: string) => others.includes(address);

/** A browser without scripts that visits all pages, so that it fetches their styles once. */
let still: Page;
beforeAll(async () => {
  still = await browser.open('about:blank', { javaScriptEnabled: false });
});
afterAll(() => still.context().close());

// One visit for all tests of a page: they look at it in turn, and the last asks what went wrong.
describe.each(addresses)('%s', (address) => {
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    page = await browser.open('about:blank');
    page.on('console', (message) => {
      // This browser keeps no page for later, so that no test waits for all of them.
      const isBlocked = message.text().startsWith('Service Worker registration blocked');
      if (['error', 'warning'].includes(message.type()) && !isBlocked) {
        troubles.push(message.text());
      }
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('origin'))) troubles.push(`foreign: ${request.url()}`);
    });
    await page.goto(address);
  });
  afterAll(() => page.context().close());

  test.each(isAlike(address) ? [PHONE] : [PHONE, DESK])(
    'has no barrier that axe finds at %i px',
    async (width) => {
      await page.setViewportSize({ width, height: HEIGHT });
      expect(await (isAlike(address) ? barriersInMarkup(page) : barriersOn(page))).toEqual([]);
    },
  );

  test('fits a window of 320 px without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('shows all of its headings and links with JavaScript off', async () => {
    await still.goto(address);
    const linksOf = (of: Page) =>
      of
        .locator('main a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(await linksOf(still)).toEqual(expect.arrayContaining(await linksOf(page)));
    const headings = still.locator('main :is(h1, h2, h3)');
    const hidden = await headings.evaluateAll((all) =>
      all.filter((heading) => !heading.checkVisibility()).map(({ textContent }) => textContent),
    );
    expect(hidden).toEqual([]);
  });

  test('loads without an error and without a failed request', async () => {
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
  });
});
