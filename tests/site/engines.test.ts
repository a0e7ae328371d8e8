import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { pictured, useBrowser } from './browser.ts';

// What browsers other than the one of these tests do is done to the page here by hand.

const browser = useBrowser();
let page: Page;

afterEach(() => page.context().close());

const comeBack = () =>
  page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow')));

test('a browser that unchecks the answers for somebody who comes back loses none', async () => {
  page = await browser.open('/scope/?users=single&from=inside');
  const uncheck = () =>
    page.locator('scoping-matrix form').evaluate((form) => {
      for (const radio of form.querySelectorAll('input')) radio.checked = false;
    });
  await uncheck();
  await comeBack();
  await expect.poll(() => page.locator('scoping-matrix input:checked').count()).toBe(2);

  await uncheck();
  await page.locator('input[name=computers][value=several]').check();
  expect(new URL(page.url()).search).toBe('?users=single&from=inside&computers=several');
  await page.locator('scoping-matrix').getByRole('button', { name: 'Copy for ticket' }).click();
  await page.locator('dialog[open] .preview').getByText('Answered').waitFor();
});

test('a browser that empties the search box for somebody who comes back is made to fill it', async () => {
  page = await browser.open('/search/?q=client+freezes');
  const box = page.getByRole('searchbox');
  await page.locator('[data-search-results] a').first().waitFor();
  await box.evaluate((input: HTMLInputElement) => (input.value = ''));
  await comeBack();
  await expect.poll(() => box.inputValue()).toBe('client freezes');
});

test('search, link reader and ticket work in a browser without what is newest', async () => {
  page = await browser.open('about:blank');
  await page.addInitScript(() => {
    const young: [object, string][] = [
      [RegExp, 'escape'],
      [Object, 'groupBy'],
      [Map, 'groupBy'],
      [Promise, 'withResolvers'],
      [Promise, 'try'],
      [Array, 'fromAsync'],
      ...['canParse', 'parse'].map((name): [object, string] => [URL, name]),
      ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((name): [object, string] => [
        Array.prototype,
        name,
      ]),
      ...['isWellFormed', 'toWellFormed'].map((name): [object, string] => [String.prototype, name]),
      ...[
        'union',
        'intersection',
        'difference',
        'isSubsetOf',
        'isSupersetOf',
        'isDisjointFrom',
      ].map((name): [object, string] => [Set.prototype, name]),
    ];
    for (const [owner, name] of young) Reflect.deleteProperty(owner, name);
  });
  await page.goto('/search/?q=meeting+url+is+not+valid');
  const found = page.locator('[data-search-results] a').first();
  await found.waitFor();

  await page.goto('/link/');
  await page
    .locator('link-reader')
    .getByRole('textbox')
    .fill(
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.contoso.com%2Fanna%2FABCD1234',
    );
  const reading = page.locator('link-reader [data-link-kind]');
  await reading.waitFor();
  expect(await reading.getAttribute('data-link-kind')).toBe('own-server');

  await page.goto('/search/?q=meeting+url+is+not+valid');
  await found.click();
  await page.getByRole('button', { name: 'Copy for ticket' }).first().click();
  await page
    .locator('dialog[open] .preview')
    .getByText(/^meeting url is not valid$/)
    .waitFor();
});

test('Escape closes the search from its empty box, where the browser does not', async () => {
  page = await browser.open('/about/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.locator('search-panel:defined input').first().waitFor();
  // Made by a script, a key does only what the page makes of it.
  await dialog.getByRole('searchbox').dispatchEvent('keydown', { key: 'Escape' });
  await dialog.waitFor({ state: 'hidden' });
});

test('where menus cannot pop up, the menu stands below the page and leads on', async () => {
  page = await browser.open('about:blank', {
    viewport: { width: 390, height: 844 },
    bypassCSP: true,
  });
  await page.addInitScript(() => {
    Object.defineProperty(HTMLElement.prototype, 'popover', { writable: true });
  });
  await page.route(/\/$|\.css$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('not selector(:popover-open)', 'selector(:popover-open)')
      .replace('<sl-sidebar-pane popover ', '<sl-sidebar-pane ');
    await route.fulfill({ response, body });
  });
  await page.goto('/fix/network/');
  const top = await page.evaluate(
    () => document.elementFromPoint(195, 200)?.closest('nav, main')?.localName,
  );
  expect(top).toBe('main');
  expect(await page.locator('.sl-menu-button').isVisible()).toBe(false);
  await page.locator('nav.sidebar').locator('a[href="/about/"]').click();
  await page.waitForURL('**/about/');
});

test('a browser that does not know :has() shows which answer has the focus', async () => {
  page = await browser.open('/scope/');
  await page.evaluate(() => {
    const forget = (sheet: CSSStyleSheet | CSSGroupingRule) => {
      for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
        const rule = sheet.cssRules[i];
        if (rule?.cssText.startsWith('@supports selector(:has(') === true) sheet.deleteRule(i);
        else if (rule instanceof CSSStyleRule && rule.selectorText.includes(':has(')) {
          sheet.deleteRule(i);
        } else if (rule instanceof CSSGroupingRule) forget(rule);
      }
    };
    for (const sheet of document.styleSheets) forget(sheet);
  });
  await page.keyboard.press('Tab');
  await page.locator('input[name=users]').first().focus();
  const outline = await page
    .locator('input[name=users]')
    .first()
    .evaluate((radio) => getComputedStyle(radio).outlineStyle);
  expect(outline).not.toBe('none');
});

test('with the colours of the system, the focus is seen on a node of a picture', async () => {
  page = await browser.open('/fix/network/', { forcedColors: 'active' });
  await pictured(page);
  const node = page.locator('.flow-picture [data-node] a').nth(1);
  const look = () =>
    node.locator('rect, polygon').evaluate((shape) => {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      return { stroke, width: parseFloat(strokeWidth) };
    });
  await page.keyboard.press('Tab');
  const before = await look();
  await node.focus();
  const focused = await look();
  expect(focused.stroke).not.toBe(before.stroke);
  expect(focused.width).toBeGreaterThan(before.width + 3);
});

test.each(['/scope/', '/', '/fix/network/', '/search/', '/codes/'])(
  'with wide text, %s keeps to a window of 320 px',
  async (address) => {
    page = await browser.open(address, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
