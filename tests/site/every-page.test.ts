import { describe, expect, inject, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { readPages } from './built-site.ts';

const browser = useBrowser();
const addresses = readPages().map(({ address }) => address);

const widths = [390, 1280];

describe.each(addresses)('%s', (address) => {
  test('loads without an error and without a failed request', async () => {
    const page = await browser.open('about:blank');
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('origin'))) troubles.push(`foreign: ${request.url()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(widths)('has no barrier that axe finds, light or dark, at %i px', async (width) => {
    const page = await browser.open(address, { viewport: { width, height: 800 } });
    expect(await barriersOn(page)).toEqual([]);
    await page.context().close();
  });

  test('fits a window of 320 px without scrolling sideways', async () => {
    const page = await browser.open(address, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('shows all of its headings and links with JavaScript off', async () => {
    const withScript = await browser.open(address);
    const page = await browser.open(address, { javaScriptEnabled: false });
    const linksOf = (of: typeof page) =>
      of
        .locator('main a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const withoutScript = await linksOf(page);
    for (const link of await linksOf(withScript)) expect(withoutScript).toContain(link);
    for (const heading of await page.locator('main :is(h1, h2, h3)').all()) {
      expect(await heading.isVisible(), (await heading.textContent()) ?? '').toBe(true);
    }
    await withScript.context().close();
    await page.context().close();
  });
});
