import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readContent } from '../read-content.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const { symptoms, groups } = await readContent();
const symptom = symptoms[0]!;
const ownGroup = groups.find(({ id }) => id === symptom.data.group)!.data.title;

const group = (page: Page, label: string) =>
  page
    .locator('nav.sidebar details')
    .filter({ has: page.locator(':scope > summary', { hasText: label }) });
const isOpen = (page: Page, label: string) =>
  group(page, label).evaluate((details: HTMLDetailsElement) => details.open);

test('a group of the menu that was closed is closed on the next page, whatever groups that has', async () => {
  const page = await browser.open('/about/');
  const labels = await page
    .locator('nav.sidebar .top-level > li > details > summary')
    .allInnerTexts();
  const [first, closed, ...others] = labels as [string, string, ...string[]];
  await group(page, closed).locator('summary').click();
  await page.goto(`/symptoms/${symptom.id}/`);
  expect(await isOpen(page, closed)).toBe(false);
  for (const label of [first, ownGroup, ...others]) expect(await isOpen(page, label)).toBe(true);

  await group(page, closed).locator('summary').click();
  await group(page, ownGroup).locator('summary').click();
  await page.goto('/about/');
  for (const label of labels) expect(await isOpen(page, label)).toBe(true);
  await page.context().close();
});
