import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readQueries } from '../search/read-queries.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.open('about:blank', { permissions: ['clipboard-read', 'clipboard-write'] });
});
afterEach(() => page.context().close());

const copied = () => page.evaluate(() => navigator.clipboard.readText());

/** Searches for a text that the guide does not know, and waits for the answer. */
async function miss(text: string) {
  await page.goto(`/search/?q=${encodeURIComponent(text)}`);
  await page.locator('[data-when=nothing]').first().waitFor();
}

const UNKNOWN =
  'zxqv blorp from anna@contoso.com via edge.contoso.com "><img src=x onerror=alert(1)>';

describe('with neither a forge nor mail', () => {
  test('a page says how it is corrected, and offers no dead link', async () => {
    await page.goto('/symptoms/meeting-url-not-valid/');
    const acts = page.locator('page-acts');
    expect(await acts.getByRole('link').allTextContents()).toEqual([
      expect.stringContaining('Correct this page'),
      expect.stringContaining('Markdown'),
    ]);
    await acts.getByRole('link', { name: 'Correct this page' }).click();
    expect(new URL(page.url()).hash).toBe('#correct-a-page');
  });

  test('a search without an answer can be copied, without the names in it', async () => {
    await miss(UNKNOWN);
    await page.getByText('Report this message').click();
    expect(await page.locator('[data-ways] a').count()).toBe(0);
    const report = page.locator('report-message');
    await report.locator('textarea').press('End');
    await report.locator('textarea').pressSequentially('!');
    await report.getByRole('button', { name: 'Copy the text' }).click();
    await report.getByText('Copied.').waitFor();
    expect(await copied()).toBe(
      'zxqv blorp from [mail] via [host] "><img src=x onerror=alert(1)>!',
    );
  });
});

test('a page is copied as the Markdown that stands beside it', async () => {
  await page.goto('/fix/network/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.locator('page-acts').getByText('Copied.').waitFor();
  expect(await copied()).toBe(readFileSync('dist/fix/network/index.md', 'utf8'));
});

test('commands are copied as they are typed, without the name of their window', async () => {
  await page.goto('/fix/federation/');
  const command = page.locator('figure', { hasText: 'New-CsAllowedDomain' });
  await command.getByRole('button', { name: 'Copy' }).click();
  await command.getByText('Copied').waitFor();
  expect(await copied()).toBe(
    'Set-CsAccessEdgeConfiguration -AllowFederatedUsers $true\nNew-CsAllowedDomain -Identity "partner.example"',
  );
});

test('at the end of a fix, Yes has words to close a ticket with, and No the way on', async () => {
  await page.goto('/fix/network/');
  await page.getByText('Yes, it works now').click();
  await page.getByRole('button', { name: 'Copy the words' }).click();
  await page.locator('copy-text').getByText('Copied').waitFor();
  expect(await copied()).toMatch(
    /^Solved by “Fix the network connection”, https:.*\/fix\/network\/ \(reviewed on/,
  );
  await page.getByText('No', { exact: true }).last().click();
  await page.getByRole('link', { name: 'What to try next' }).click();
  expect(new URL(page.url()).hash).toBe('#if-it-did-not-help');
});

describe('the list of searches without an answer', () => {
  const list = () => page.locator('miss-list');
  const keep = () => page.getByLabel('Keep a list of searches without an answer');

  test('is kept only by those who asked for it, and saved as a list that the tests read', async () => {
    await miss('zxqv blorp');
    await list().locator('summary').click();
    expect(await page.evaluate(() => localStorage.getItem('/guide.misses'))).toBeNull();
    await keep().check();
    await miss(UNKNOWN);
    await list().locator('summary').click();
    await list().getByText('1 search in the list').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the list' }).click();
    const file = join(mkdtempSync(join(tmpdir(), 'misses-')), 'list.tsv');
    await (await download).saveAs(file);
    const queries = readQueries(file);
    expect(queries).toEqual([
      {
        text: 'zxqv blorp from [mail] via [host] "><img src=x onerror=alert(1)>',
        pages: [],
        errors: [],
        mayBeNothing: true,
      },
    ]);
    await keep().uncheck();
    expect(await page.evaluate(() => localStorage.getItem('/guide.misses'))).toBeNull();
  });

  test('says so where the browser keeps nothing', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/search/');
    await list().locator('summary').click();
    await keep().click();
    await list().getByText('Your browser does not let this page keep anything.').waitFor();
    expect(await keep().isChecked()).toBe(false);
  });
});
