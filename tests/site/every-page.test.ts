import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '../read-content.ts';
import { barriersAmong, bringAxe } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { readPages } from './built-site.ts';

const browser = useBrowser();
const addresses = readPages().map(({ address }) => address);

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const MOST_WORDS_BEFORE = 45;

const { symptoms } = await readContent();
const symptomPages = symptoms.map(({ id }) => `/symptoms/${id}/`);

/** Symptom pages differ in their words alone, so a few stand for all in a wide window. */
const isAlike = (address: string) => symptomPages.indexOf(address) > 2;

// Two browsers visit all pages, with scripts and without, so that each fetches a script once. Pages are
// asked by plain functions: a locator brings a script of its own to each of them.
let page: Page;
let still: Page;
let troubles: string[] = [];
const judged = new Set<string>();
beforeAll(async () => {
  still = await browser.open('about:blank', { javaScriptEnabled: false });
  page = await browser.open('about:blank');
  await bringAxe(page);
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
});
afterAll(async () => {
  await page.context().close();
  await still.context().close();
});

// One visit for all tests of a page: they look at it in turn, and the last asks what went wrong.
describe.each(addresses)('%s', (address) => {
  beforeAll(async () => {
    troubles = [];
    await page.setViewportSize(PHONE);
    await page.goto(address);
  });

  if (symptomPages.includes(address)) {
    test('the first thing to do is whole on the first screen of a phone', async () => {
      const { bottoms, before } = await page.evaluate(() => {
        const first = document.querySelector<HTMLElement>('.right-now > li')!;
        const parts = [first.querySelector('p'), first.querySelector('a, [data-copy]')];
        const main = document.querySelector('main')!;
        return {
          bottoms: parts.map((part) => part!.getBoundingClientRect().bottom),
          before: main.innerText.split(first.innerText)[0]!,
        };
      });
      for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(PHONE.height);
      const words = before.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
      expect(words.length).toBeLessThanOrEqual(MOST_WORDS_BEFORE);
    });
  }

  test.each(isAlike(address) ? [PHONE] : [PHONE, DESK])(
    'has no barrier that axe finds at $width px',
    async (size) => {
      await page.setViewportSize(size);
      expect(await barriersAmong(page, judged)).toEqual([]);
    },
  );

  test('fits a window of 320 px without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('leaves each table its role, which it would lose if it scrolled as a block', async () => {
    const displays = await page.evaluate(() =>
      [...document.querySelectorAll('main table')].map((table) => getComputedStyle(table).display),
    );
    expect(displays.filter((display) => display !== 'table')).toEqual([]);
  });

  test('shows all of its headings and links with JavaScript off', async () => {
    await still.goto(address);
    const linksOf = (of: Page) =>
      of.evaluate(() =>
        [...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href')),
      );
    expect(await linksOf(still)).toEqual(expect.arrayContaining(await linksOf(page)));
    const hidden = await still.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3)')]
        .filter((heading) => !heading.checkVisibility())
        .map(({ textContent }) => textContent),
    );
    expect(hidden).toEqual([]);
  });

  test('loads without an error and without a failed request', async () => {
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
  });
});
