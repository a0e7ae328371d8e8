import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { readContent } from '../read-content.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const { symptoms } = await readContent();

let page: Page;
afterEach(() => page.context().close());

const shown = () => page.locator('symptom-filter li:visible').count();

test('without a script every symptom is listed, and no field that does nothing', async () => {
  page = await browser.open('/symptoms/', { javaScriptEnabled: false });
  expect(await shown()).toBe(symptoms.length);
  expect(await page.locator('symptom-filter input').isVisible()).toBe(false);
});

test('typing words of a message leaves its symptom, and says how many are shown', async () => {
  page = await browser.open('/symptoms/');
  await page.getByLabel('Type any word of the message').fill('source 241');
  expect(await shown()).toBe(1);
  await page.getByRole('main').getByRole('link', { name: 'Reference ID 43' }).waitFor();
  await page.getByRole('status').filter({ hasText: 'Shown: 1' }).waitFor();

  await page.getByLabel('Type any word of the message').fill('zebra');
  expect(await shown()).toBe(0);
  await page.getByRole('status').filter({ hasText: 'No message here' }).waitFor();

  await page.getByLabel('Type any word of the message').fill('');
  expect(await shown()).toBe(symptoms.length);
});

test('what was typed still holds when a reader comes back to the list', async () => {
  page = await browser.open('/symptoms/');
  await page.getByLabel('Type any word of the message').fill('source 241');
  await page.getByRole('main').getByRole('link', { name: 'Reference ID 43' }).click();
  await page.waitForURL('**/symptoms/reference-id-43-source-id-241/');
  await page.goBack();
  const typed = await page.getByLabel('Type any word of the message').inputValue();
  await expect.poll(shown).toBe(typed === '' ? symptoms.length : 1);
});
