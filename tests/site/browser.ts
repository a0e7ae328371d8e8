import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** Test files share a browser, and so its clipboard: each document gets one of its own. */
const ownClipboard = () => {
  let kept: ClipboardItem[] = [];
  const text = (value: string) => [
    new ClipboardItem({ 'text/plain': new Blob([value], { type: 'text/plain' }) }),
  ];
  Object.assign(navigator.clipboard, {
    write: (items: ClipboardItem[]) => Promise.resolve(void (kept = items)),
    writeText: (value: string) => Promise.resolve(void (kept = text(value))),
    read: () => Promise.resolve(kept),
    readText: async () => (await (await kept[0]?.getType('text/plain'))?.text()) ?? '',
  });
};

/**
 * Opens pages of the built site in the shared browser. Call it once at the top of a test file. What a
 * page does against its content security policy fails the file.
 */
export function useBrowser() {
  let browser: Browser;
  const violations: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser.close();
    expect(violations).toEqual([]);
  });

  return {
    /** A page in a fresh profile, at an address of the site. */
    async open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        baseURL: inject('origin'),
        // A test that is not about it does not wait for the whole site to be kept.
        serviceWorkers: 'block',
        ...options,
      });
      if (options.permissions?.includes('clipboard-read'))
        await context.addInitScript(ownClipboard);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) violations.push(message.text());
      });
      await page.goto(address);
      return page;
    },
  };
}

/** Waits for what walks through a page's flowchart: it comes once somebody is about to answer. */
export async function walking(page: Page): Promise<void> {
  await page.locator('[data-walker]').dispatchEvent('pointerenter');
  await page.locator('decision-flow[data-at]').waitFor();
}

/** Waits for the picture of a page’s flowchart, which comes when it is about to be seen. */
export async function pictured(page: Page): Promise<void> {
  await page.locator('[data-frame]').scrollIntoViewIfNeeded();
  await page.locator('svg.flow-picture').waitFor();
}
