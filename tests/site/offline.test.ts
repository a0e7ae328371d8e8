import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readPages } from './built-site.ts';
import { PlainHost } from './plain-host.ts';

const browser = useBrowser();
let page: Page;
let context: BrowserContext;

const kept = () => page.locator('offline-guide').getByText('works without a network');

beforeAll(async () => {
  page = await browser.open('/', { serviceWorkers: 'allow' });
  context = page.context();
  await kept().first().waitFor({ timeout: 120_000 });
  await context.setOffline(true);
});
afterAll(() => context.close());

test('without a network, every page is there after one visit', async () => {
  await page.goto('/fix/network/#proxy');
  expect(await page.locator('h1').textContent()).toBe('Fix the network connection');
  await page.goto('/symptoms/client-freezes/?utm_source=mail');
  expect(await page.locator('h1').textContent()).toContain('freezes');
});

test('without a network, an address without its last slash leads to the page', async () => {
  await page.goto('/fix/network?utm_source=mail#proxy');
  expect(await page.locator('h1').textContent()).toBe('Fix the network connection');
  expect(page.url()).toMatch(/\/fix\/network\/\?utm_source=mail#proxy$/);
});

test('without a network, search finds, and shows where the words stand', async () => {
  await page.goto('/search/?q=Meeting+URL+is+not+valid');
  await page.locator('[data-search-results][data-match=exact] a').first().waitFor();
});

test('without a network, a short number from a ticket is found, and opens what it stands for', async () => {
  await page.goto('/search/?q=Rejoin+17');
  const found = page.locator('[data-search-results] [data-verdict]').getByText('Rejoin 17');
  await found.waitFor();
  await found.click();
  await page.locator('main [data-short-number]').getByText('Rejoin 17').waitFor();
  const shown = page.url();
  await page.goto('/k/17/');
  await page.waitForURL(shown);
});

test('without a network, matrix and flowchart take their state from the address', async () => {
  await page.goto('/scope/?computers=several&from=outside&users=single');
  expect(await page.locator('[data-scope-result] a').count()).toBeGreaterThan(1);
  await page.goto('/fix/network/');
  await page.locator('decision-flow [data-choice]').first().click();
  const next = page.locator('decision-flow[data-at=opens-websites]');
  await next.waitFor();
  await page.reload();
  await next.waitFor();
});

test('without a network, a ticket opens', async () => {
  await page.goto('/symptoms/client-freezes/');
  await page.getByRole('button', { name: 'Copy for ticket' }).first().click();
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
});

test('without a network, a pasted link is read', async () => {
  await page.goto('/link/');
  await page.locator('link-reader textarea').fill('https://teams.live.com/meet/9312345678901');
  await page.locator('[data-link-kind]').waitFor();
  expect(await page.locator('p[data-failed]').isVisible()).toBe(false);
});

test('every page is kept but the one for programs', async () => {
  const addresses = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  const pages = readPages().map(({ address }) => address);
  expect(pages.filter((address) => !addresses.includes(address))).toEqual(['/api/v1/']);
});

test('an address without a page says so', async () => {
  await page.goto('/no-such-page/');
  expect(await page.locator('h1').textContent()).toBe('This page is not here');
  expect(new URL(page.url()).pathname).toBe('/no-such-page/');
});

test('removed and kept again on one page, it says so once every page is there', async () => {
  await context.setOffline(false);
  await page.goto('/');
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByRole('button', { name: 'Keep it for use without a network' }).click();
  await kept().first().waitFor({ timeout: 120_000 });
  await context.setOffline(true);
  await page.goto('/fix/network/');
  expect(await page.locator('h1').textContent()).toBe('Fix the network connection');
});

test('the reader can remove it, what another guide on the host keeps is left, and it stays removed', async () => {
  await context.setOffline(false);
  await page.evaluate(() => caches.open('guide /greenhouse/ 1a2b'));
  await page.goto('/');
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.locator('offline-guide [data-state]').getByText('is not kept').waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual(['guide /greenhouse/ 1a2b']);
  await page.reload();
  await page.getByRole('button', { name: 'Keep it for use without a network' }).waitFor();
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test.each([
  { where: 'every address', signIn: { at: /^(?!\/worker\.js$)/, leads: false } },
  { where: 'every address, by leading there,', signIn: { at: /^(?!\/worker\.js$)/, leads: true } },
  {
    where: 'every file that is no page',
    signIn: { at: /^(?!\/worker\.js$).*\.\w+$/, leads: false },
  },
])(
  'where a network answers $where with its sign-in page, nothing of that is kept, and the guide is once the reader has signed in',
  async ({ signIn }) => {
    const host = new PlainHost('dist');
    const origin = await host.start();
    const off = { name: '/guide.offline', value: 'off' };
    const guest = await browser.open(`${origin}/`, {
      serviceWorkers: 'allow',
      storageState: { cookies: [], origins: [{ origin, localStorage: [off] }] },
    });
    const state = guest.locator('offline-guide [data-state]');
    const keepIt = guest.getByRole('button', { name: 'Keep it for use without a network' });
    await keepIt.waitFor();

    host.signIn = signIn;
    const outcome = await keepIt.evaluate(async (button: HTMLButtonElement) => {
      button.click();
      const { installing } = await navigator.serviceWorker.register('/worker.js');
      await new Promise((done) => installing?.addEventListener('statechange', done));
      return installing?.state;
    });
    expect(outcome).toBe('redundant');
    const welcomes = await guest.evaluate(async () => {
      const names = await caches.keys();
      const answers = names.map(async (name) => (await caches.open(name)).matchAll());
      const texts = (await Promise.all(answers)).flat().map((answer) => answer.text());
      return (await Promise.all(texts)).filter((text) => text.includes('Welcome to our network'));
    });
    expect(welcomes).toEqual([]);
    expect(await state.textContent()).toContain('is not kept');

    host.signIn = undefined;
    await guest.goto(`${origin}/fix/network/`);
    await state.getByText('works without a network').waitFor({ timeout: 120_000 });
    await host.stop();
    await guest.goto(`${origin}/fix/identity/`);
    expect(await guest.locator('h1').textContent()).toContain('Fix');
    await guest.context().close();
  },
);
