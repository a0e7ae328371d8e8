import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Opens pages of the built site in the shared browser. Call it once at the top of a test file. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  return {
    /** A page in a fresh profile, at an address of the site. */
    async open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ baseURL: inject('origin'), ...options });
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
  };
}
