import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { site } from '../../src/site.ts';
import { formatDate } from '../../src/lib/format-date.ts';
import { readContent } from '../read-content.ts';
import { pictured, useBrowser } from './browser.ts';

const browser = useBrowser();
const content = await readContent();

/** The room for words on a sheet, in CSS pixels, inside of the margins that the site asks for. */
const sheets = [
  { format: 'A4', width: 688, height: 998, points: [595, 842] },
  { format: 'Letter', width: 710, height: 931, points: [612, 792] },
];

let page: Page;
beforeAll(async () => {
  page = await browser.open('about:blank');
});
afterAll(() => page.context().close());

/** Opens a page as it comes on paper. */
async function print(address: string, colorScheme: 'light' | 'dark' = 'light') {
  await page.setViewportSize(sheets[0]!);
  await page.emulateMedia({ media: 'print', colorScheme });
  await page.goto(address);
}

describe.each(content.flows.filter(({ id }) => id !== 'start').map(({ id }) => id))(
  'the flowchart %s',
  (id) => {
    beforeAll(async () => {
      await print(`/fix/${id}/`);
      await pictured(page);
    });

    test.each(sheets)('is whole on one sheet of $format', async ({ width, height }) => {
      await page.setViewportSize({ width, height });
      const box = (await page.locator('.flow-picture').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.height).toBeLessThanOrEqual(height);
      const frame = page.locator('decision-flow [data-frame]');
      expect(await frame.evaluate((el) => el.scrollHeight - el.clientHeight)).toBeLessThanOrEqual(
        1,
      );
    });
  },
);

test.each(sheets)(
  'on $format nothing is cut off at the side, and sheets have the right size',
  async ({ format, width, height, points }) => {
    await print('/fix/windows-client/');
    await page.setViewportSize({ width, height });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const pdf = (await page.pdf({ format })).toString('latin1');
    const [, boxWidth, boxHeight] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect(Math.abs(Number(boxWidth) - points[0]!)).toBeLessThanOrEqual(1);
    expect(Math.abs(Number(boxHeight) - points[1]!)).toBeLessThanOrEqual(1);
  },
);

test('paper shows addresses and no navigation or controls, in dark mode too', async () => {
  await print('/fix/network/', 'dark');
  for (const selector of ['header', 'nav', 'button', '.sl-anchor-link', 'ticket-tools']) {
    for (const part of await page.locator(selector).all()) {
      expect(await part.isVisible(), selector).toBe(false);
    }
  }
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await after('main p a[href="/symptoms/page-cannot-be-displayed/"]')).toContain(
    '/symptoms/page-cannot-be-displayed/',
  );
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(31, 41, 39)']);
});

test('a scoping result is on paper with the answers that led to it, and no other', async () => {
  await print('/scope/?users=multiple&from=both&computers=several');
  const labels = page.locator('scoping-matrix label');
  const printed = (await labels.all()).map(async (label) =>
    (await label.isVisible()) ? [await label.locator('input').inputValue()] : [],
  );
  expect((await Promise.all(printed)).flat()).toEqual(['multiple', 'both', 'several']);
  expect(await page.locator('[data-scope-result]').isVisible()).toBe(true);
  expect(await page.locator('scoping-matrix td a:visible').count()).toBe(15);
});

test('the foot of each sheet holds the page’s address, its number and the day of its review', async () => {
  await print('/fix/network/');
  const { reviewed = '' } = content.pages.find(({ id }) => id === 'fix/network')!.data;
  const styles = await page.locator('style[media=print]').allTextContents();
  const foot = styles.find((style) => style.includes('@bottom-left'))!;
  expect(foot).toMatch(/https:\/\/rejoin\.example\/fix\/network\/ · Rejoin \d+ · /);
  expect(foot).toContain(`Reviewed on ${formatDate(reviewed, site.language)}`);
  const isUnderstood = await page.evaluate(() =>
    [...document.styleSheets].some((sheet) =>
      [...sheet.cssRules].some(
        (rule) => rule instanceof CSSPageRule && rule.cssText.includes('rejoin.example'),
      ),
    ),
  );
  expect(isUnderstood).toBe(true);
});
