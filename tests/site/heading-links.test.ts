import { afterEach, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

let page: Page;
async function open(address: string, options: BrowserContextOptions = {}) {
  page = await browser.open(address, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
}
afterEach(() => page.context().close());

const copied = () => page.evaluate(() => navigator.clipboard.readText());
const place = () => page.evaluate(() => [location.href, scrollY, history.length]);

const headings = [
  { address: '/fix/network/', name: 'Copy link to “Firewall”', id: 'firewall' },
  { address: '/symptoms/file-open-dialog/', name: 'Copy link to “First step”', id: 'first-step' },
];

test.each(headings)(
  'on $address, a click copies a heading’s link and moves nothing',
  async (is) => {
    await open(is.address);
    const control = page.getByRole('button', { name: is.name });
    await control.scrollIntoViewIfNeeded();
    const before = await place();
    await control.click();
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await copied()).toBe(page.url().split('#')[0]! + `#${is.id}`);
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    const title = await page.locator('h1').innerText();
    const heading = is.name.slice('Copy link to “'.length, -1);
    expect(rich).toContain(`<a href="${await copied()}">${title}: ${heading}</a>`);
    expect(await place()).toEqual(before);

    await page.goto(await copied());
    const { y } = (await page.locator(`#${is.id}`).boundingBox())!;
    expect(y).toBeLessThan(200);
  },
);

test.each(['Enter', ' '])('the key “%s” copies as well, and the words are seen', async (key) => {
  await open('/fix/network/');
  const control = page.getByRole('button', { name: 'Copy link to “Proxy”' });
  await control.focus();
  expect(await control.getByText('Copy link').isVisible()).toBe(true);
  await page.keyboard.press(key);
  await control.getByText('Link copied').waitFor();
  expect(await copied()).toContain('#proxy');
});

test('a finger finds a target of 24 px or more, without hovering first', async () => {
  await open('/fix/network/', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const control = page.getByRole('button', { name: 'Copy link to “DNS”' });
  const size = await control.evaluate((link) => {
    const { width, height } = link.getBoundingClientRect();
    const area = getComputedStyle(link, '::after');
    return [width - 2 * parseFloat(area.left), height - 2 * parseFloat(area.top)];
  });
  for (const side of size) expect(side).toBeGreaterThanOrEqual(24);
  expect(await control.evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
  await control.tap();
  await control.getByText('Link copied').waitFor();
});

test('the link is shown to be copied by hand where the clipboard is refused', async () => {
  await open('about:blank');
  await page.addInitScript(
    'navigator.clipboard.writeText = () => Promise.reject(new Error("denied"))',
  );
  await page.goto('/fix/network/');
  await page.getByRole('button', { name: 'Copy link to “TLS”' }).click();
  const field = page.getByLabel('Copy the link by hand');
  await field.waitFor();
  expect(await field.inputValue()).toMatch(/\/fix\/network\/#tls$/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

test('a link that a mail put a full stop behind leads to its heading', async () => {
  await open('/fix/network/#proxy).');
  await page.waitForURL(/#proxy$/);
  const { y } = (await page.locator('#proxy').boundingBox())!;
  expect(y).toBeLessThan(200);
});

test('without JavaScript they are plain links', async () => {
  await open('/fix/network/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Section titled “Firewall”' }).click();
  expect(page.url()).toMatch(/#firewall$/);
});
