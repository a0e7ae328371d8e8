import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
const choice = (page: Page) => page.locator('header theme-select select');

test('a theme that a reader has chosen is there on the next page, until the system’s is chosen again', async () => {
  const page = await browser.open('/about/');
  expect(await theme(page)).toBeNull();
  await choice(page).selectOption('Dark');
  expect(await theme(page)).toBe('dark');
  await page.goto('/scope/');
  expect(await theme(page)).toBe('dark');
  expect(await choice(page).inputValue()).toBe('dark');
  await choice(page).selectOption('Auto');
  await page.goto('/about/');
  expect(await theme(page)).toBeNull();
  await page.context().close();
});

test('where the browser keeps nothing, a chosen theme holds for the page', async () => {
  const page = await browser.open('about:blank');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(
    `Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })`,
  );
  await page.goto('/about/');
  await choice(page).selectOption('Dark');
  expect(await theme(page)).toBe('dark');
  expect(errors).toEqual([]);
  await page.context().close();
});
