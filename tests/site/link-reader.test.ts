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

const INVITATION = `Microsoft Teams meeting
Join the meeting now
Meeting ID: 270 123 456 789 01
Passcode: aB3dE9xY
Dial in by phone
+1 323-555-0166,,123456789# United States, Los Angeles
Phone conference ID: 123 456 789#`;
const JOIN = 'https://teams.microsoft.com/meet/27012345678901?p=AbCdEfGhIjKlMnOp';

/** Pastes as a browser does from a mail program, which puts text and HTML on the clipboard. */
async function pasteMail(page: Page, text: string, html: string) {
  const field = page.locator('link-reader').getByRole('textbox');
  await field.focus();
  await field.evaluate((element, marked) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', marked);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, html);
  await page.keyboard.insertText(text);
}

describe('an invitation from a mail program', () => {
  test.each(['/', '/link/'])(
    'shows on %s the address that stood behind its words, and what it is',
    async (path) => {
      const page = await browser.open(path);
      await page.evaluate(() => {
        Object.assign(window, { owned: false });
      });
      await pasteMail(
        page,
        INVITATION,
        `<p>Microsoft Teams meeting</p><a href="${JOIN}">Join the <b>meeting</b> now</a>
         <img src=x onerror="owned = true"><script>owned = true</script>`,
      );
      const reading = page.locator('link-reader [data-link-kind]');
      await reading.waitFor();
      expect(await reading.getAttribute('data-link-kind')).toBe('teams-short');
      expect(await reading.getByRole('link').first().getAttribute('href')).toBe(JOIN);
      const field = page.locator('link-reader').getByRole('textbox');
      expect(await field.inputValue()).toContain(`Join the meeting now <${JOIN}>\nMeeting ID`);
      expect(await page.evaluate(() => 'owned' in window && window.owned)).toBe(false);

      await page.keyboard.press('Control+Z');
      expect(await field.inputValue()).toBe(INVITATION);
      await page.context().close();
    },
  );

  test('without its link is read for its ID and its phone number, which go nowhere', async () => {
    const page = await browser.open('/link/', { permissions: ['clipboard-read'] });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    const reading = await readIn(page, INVITATION);
    const said = await reading.textContent();
    expect(said).not.toContain('There is no link');
    expect(said).toContain('A way in without a link');
    const ways = reading.locator('[data-ways] > li');
    expect(await ways.count()).toBe(2);
    expect(await ways.first().locator('[data-text]').allTextContents()).toEqual([
      '270 123 456 789 01',
      'aB3dE9xY',
    ]);
    expect(await ways.last().locator('[data-text]').allTextContents()).toEqual([
      '123 456 789#',
      '+1 323-555-0166',
    ]);
    expect(await ways.first().getByRole('link').first().getAttribute('href')).toBe(
      '/fix/join-link/#meeting-id-and-passcode',
    );
    expect(await page.locator('link-reader').getByRole('status').first().textContent()).toContain(
      'by phone',
    );
    await ways.first().getByRole('button', { name: 'Copy Meeting ID' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('270 123 456 789 01');
    expect(await barriersOn(page)).toEqual([]);
    expect(asked.join('\n') + page.url()).not.toMatch(/270.?123/);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
      '270',
    );
    await page.context().close();
  });

  test('in a language that is not known is told by its looks, with care', async () => {
    const page = await browser.open('/link/');
    const reading = await readIn(page, 'ID de réunion : 345 678 901 23\nCode secret : aB3dE9');
    expect(await reading.locator('[data-ways]').textContent()).toContain('told by its looks');
    await page.context().close();
  });

  test('is told above the results of a search, and its IDs stay out of the address', async () => {
    const page = await browser.open('/search/');
    await page
      .locator('main search-box input')
      .fill('cannot join Meeting ID: 270 123 456 789 01 | Passcode: aB3dE9xY');
    const ways = page.locator('main link-reading [data-ways] > li');
    await ways.first().waitFor();
    expect(page.url()).toContain('cannot+join');
    expect(page.url()).not.toContain('270');

    await page.goto('/');
    const before = page.url();
    await page.locator('main search-box input').fill('Meeting ID: 270 123 456 789 01');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] [data-ways] > li').first().waitFor();
    expect(page.url()).toBe(before);
    await page.context().close();
  });

  test('keeps to a narrow page', async () => {
    const page = await browser.open('/', { viewport: { width: 320, height: 568 } });
    await readIn(page, INVITATION);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });
});

test('a paste whose HTML has no links stays as it is', async () => {
  const page = await browser.open('/link/');
  await pasteMail(page, 'Meeting ID: 270 123 456 789 01', '<b>Meeting ID: 270 123 456 789 01</b>');
  await page.locator('link-reader [data-link-kind]').waitFor();
  expect(await page.locator('link-reader').getByRole('textbox').inputValue()).toBe(
    'Meeting ID: 270 123 456 789 01',
  );
  await page.context().close();
});

test('without JavaScript every kind stands there to read, and no field that does nothing', async () => {
  const page = await browser.open('/link/', { javaScriptEnabled: false });
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await page.locator('main h3').count()).toBeGreaterThan(15);
  expect(await page.locator('#sfb-online').isVisible()).toBe(true);
  expect(await page.locator('#teams-meeting-id').isVisible()).toBe(true);
  await page.context().close();
});

test('a long link keeps to a narrow page', async () => {
  const page = await browser.open('/', { viewport: { width: 320, height: 568 } });
  await readIn(page, `https://teams.microsoft.com/meet/1234567890?p=${'Ab1'.repeat(150)}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
