import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

const OWN = 'https://meet.contoso.com/anna/ABCD1234';
const REWRITTEN = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(OWN)}&data=1`;

/** What the page says of a text in its field, once it says anything of it. */
async function readIn(page: Page, text: string) {
  await page.locator('link-reader').getByRole('textbox').fill(text);
  const reading = page.locator('link-reader [data-link-kind]');
  await reading.waitFor();
  return reading;
}

test.each(['/', '/link/'])('%s tells what a pasted link is, and sends it nowhere', async (path) => {
  const page = await browser.open(path);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  const before = page.url();

  const reading = await readIn(page, `Join here: ${REWRITTEN}.`);
  expect(await reading.getAttribute('data-link-kind')).toBe('own-server');
  expect(await reading.getByRole('link').first().getAttribute('href')).toBe(`${OWN}?sl=1`);
  expect(await reading.locator('[data-open] [data-text]').textContent()).toBe(`${OWN}?sl=1`);
  expect(await page.locator('link-reader').getByRole('status').first().textContent()).toContain(
    'own server',
  );
  expect(page.url()).toBe(before);
  expect(asked.filter((request) => request.includes('ABCD1234'))).toEqual([]);

  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(`${OWN}?sl=1`);
  expect(await barriersOn(page)).toEqual([]);
  await page.context().close();
});

test('a field that was emptied meanwhile is not told that its link could not be read', async () => {
  const page = await browser.open('/link/');
  const kinds = '**/api/v1/links.json';
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(kinds, async (route) => {
    await released;
    await route.abort();
  });
  const failed = page.waitForEvent('console', (message) =>
    message.text().includes('Failed to fetch'),
  );
  const field = page.locator('link-reader').getByRole('textbox');
  await field.fill(OWN);
  // Text that is not typed is read at once.
  await field.dispatchEvent('input');
  await field.fill('');
  await field.dispatchEvent('input');
  release(undefined);
  await failed;
  expect(await page.locator('p[data-failed]').isVisible()).toBe(false);
  await page.context().close();
});

describe('a link that means harm', () => {
  test.each([
    ['lookalike', 'https://meet.lync.com.example.net/a/b/ABCD1234'],
    ['unsafe', 'javascript:document.title="owned"'],
    ['unsafe', `\u202e${OWN}`],
    ['unsafe', `https://meet.contoso.com/${'A'.repeat(20_000)}`],
    ['own-server-cut', 'https://meet.contoso.com/<img src=x onerror=document.title="owned">'],
  ])('is %s, and is offered nowhere to be opened', async (kind, text) => {
    const page = await browser.open('/link/');
    const title = await page.title();
    const reading = await readIn(page, text);
    expect(await reading.getAttribute('data-link-kind')).toBe(kind);
    expect(await reading.locator('a[href^=http], a[href^=javascript]').count()).toBe(0);
    expect(await reading.locator('[data-open]').isHidden()).toBe(true);
    expect(await page.locator('link-reader img').count()).toBe(0);
    expect(await page.title()).toBe(title);
    await page.context().close();
  });
});

test('a link in a search is told above the results, and stays out of the address', async () => {
  const page = await browser.open('/search/');
  await page
    .locator('main search-box input')
    .fill('Meeting URL is not valid https://meet.lync.com/contoso/anna/ABCD1234');
  const reading = page.locator('main [data-link-kind]');
  await reading.waitFor();
  expect(await reading.getAttribute('data-link-kind')).toBe('sfb-online');
  await page.locator('main [data-search-results] a').first().waitFor();
  const results = (await page.locator('main [data-search-results]').boundingBox())!;
  expect((await reading.boundingBox())!.y).toBeLessThan(results.y);
  expect(page.url()).toContain('not+valid+meet.lync.com');
  expect(page.url()).not.toContain('ABCD1234');

  await page.locator('main search-box input').fill('Meeting URL is not valid');
  await reading.waitFor({ state: 'detached' });
  await page.context().close();
});

test('a server that a log names is no link for the search to tell of, and its error is found', async () => {
  const page = await browser.open('/search/');
  const line =
    '2024-05-06T09:12:33.123Z <20104> -- error -- Failed to load https://teams.microsoft.com ERR_NAME_NOT_RESOLVED';
  const kinds = page.waitForResponse('**/api/v1/links.json');
  await page.locator('main search-box input').fill(line);
  await kinds;
  await page.locator('main [data-search-results] a').first().waitFor();
  expect(await page.locator('main [data-link-kind]').count()).toBe(0);

  const reading = page.locator('main [data-link-kind]');
  for (const [text, kind] of [
    ['https://teams.microsoft.com', 'teams-cut'],
    ['Failed to load https://meet.lync.com.example.net', 'lookalike'],
  ] as const) {
    await page.locator('main search-box input').fill(text);
    await expect.poll(() => reading.getAttribute('data-link-kind')).toBe(kind);
  }
  await page.context().close();
});

test('a link in the search of the home page is answered there', async () => {
  const page = await browser.open('/');
  const before = page.url();
  await page.locator('main search-box input').fill(OWN);
  await page.keyboard.press('Enter');
  const reading = page.locator('dialog[open] [data-link-kind]');
  await reading.waitFor();
  expect(await reading.getAttribute('data-link-kind')).toBe('own-server');
  expect(page.url()).toBe(before);
  await page.context().close();
});

test('without JavaScript every kind stands there to read, and no field that does nothing', async () => {
  const page = await browser.open('/link/', { javaScriptEnabled: false });
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await page.locator('main h3').count()).toBeGreaterThan(15);
  expect(await page.locator('#sfb-online').isVisible()).toBe(true);
  await page.context().close();
});

test('a long link keeps to a narrow page', async () => {
  const page = await browser.open('/', { viewport: { width: 320, height: 568 } });
  await readIn(page, `https://teams.microsoft.com/meet/1234567890?p=${'Ab1'.repeat(150)}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
