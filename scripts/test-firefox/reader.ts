import type { Page } from 'puppeteer-core';
import type { PlainHost } from '../../tests/site/plain-host.ts';

/** Somebody at a page: what they do, and what they wait to see. */
export class Reader {
  readonly page: Page;
  readonly host: PlainHost;
  readonly #origin: string;

  constructor(page: Page, origin: string, host: PlainHost) {
    this.page = page;
    this.host = host;
    this.#origin = origin;
    page.setDefaultTimeout(20_000);
  }

  async goTo(address: string) {
    await this.page.goto(this.#origin + address);
  }

  /** Puppeteer’s own way waits for a load that does not come where Firefox has kept the page. */
  async goBack() {
    await this.page.evaluate(() => {
      history.back();
    });
  }

  async see(selector: string) {
    await this.page.locator(selector).wait();
  }

  async seeCount(selector: string, count: number) {
    await this.page.waitForFunction(
      (wanted, number) => document.querySelectorAll(wanted).length === number,
      {},
      selector,
      count,
    );
  }

  async press(selector: string) {
    await this.page.locator(selector).click();
  }

  async type(selector: string, text: string) {
    await this.page.locator(selector).fill(text);
  }
}
