import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

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

test('without a network, search finds, and shows where the words stand', async () => {
  await page.goto('/search/?q=Meeting+URL+is+not+valid');
  await page.locator('[data-search-results][data-match=exact] a').first().waitFor();
});

test('without a network, matrix and flowchart take their state from the address', async () => {
  await page.goto('/scope/?computers=several&from=outside&users=single');
  expect(await page.locator('[data-scope-result] a').count()).toBeGreaterThan(1);
  await page.goto('/fix/network/');
  await page.locator('decision-flow [data-choice]').first().click();
  await page.reload();
  expect(await page.locator('decision-flow').isVisible()).toBe(true);
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

test('an address without a page says so', async () => {
  await page.goto('/no-such-page/');
  expect(await page.locator('h1').textContent()).not.toBe('');
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
