import type { Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await browser.open('about:blank', { permissions: ['clipboard-read', 'clipboard-write'] });
});
afterEach(() => page.context().close());

/** Its answer is on a fix page, so it needs the text of that as well. */
const SEARCHED = '/search/?q=firewall+ports';
const press = (name: string) => () =>
  page.getByRole('button', { name, exact: true }).first().click();
const searchAgain = press('Search again');

/** What somebody does, of which a part does not come. */
interface Fault {
  /** The files that do not come. */
  files: string;
  at: string;
  act?: () => Promise<unknown>;
  /** What the reader is told. */
  says: string;
  /** What the reader does once the fault is gone. */
  again: () => Promise<unknown>;
  /** What is there then. */
  works: string;
}

const copyIn = (tool: string) => () =>
  page.locator(tool).getByRole('button', { name: 'Copy for ticket' }).click();

const search = (files: string): Fault => ({
  files,
  at: SEARCHED,
  says: 'search-panel >> text=A part of it is not there',
  again: searchAgain,
  works: '[data-search-results] a',
});

/** Results do without the texts of pages, and lead to the place in them once they are there. */
const texts = (files: string): Fault => ({
  ...search(files),
  says:
    'search-panel:has([data-when=lacking]:not([hidden]))' +
    ':has([data-announce]:text("The texts of these pages did not come")) [data-search-results] a',
  works: '[data-search-results] a[href*="#"]',
});

const ticket = (files: string, at: string): Fault => ({
  files,
  at,
  act: press('Copy for ticket'),
  says: 'text=The ticket could not be loaded. Check the connection, or reload this page',
  again: press('Copy for ticket'),
  works: 'dialog[open] .preview',
});

const SYMPTOM = '/symptoms/meeting-url-not-valid/';
const LINK = 'https://teams.live.com/meet/9312345678901';
const pasteLink = () => page.locator('link-reader textarea').fill(LINK);

const links: Fault = {
  files: '**/api/v1/links.json',
  at: '/link/',
  act: pasteLink,
  says: 'link-reader:has(p[data-failed]:not([hidden])) [data-spoken]:text("Check the connection and paste again")',
  again: pasteLink,
  works: 'link-reader [data-link-kind]',
};

const choose = () => page.locator('[data-choice]').first().click();

const faults: Record<string, Fault> = {
  'the script of the search, on its page': search('**/_astro/*panel*.js'),
  'the script of the search, in its dialog': {
    ...search('**/_astro/*panel*.js'),
    at: '/about/',
    act: () => page.keyboard.press('Control+k'),
    says: 'dialog[open] >> text=A part of it is not there',
    again: async () => {
      await page.getByRole('searchbox').fill('client freezes');
      await searchAgain();
    },
  },
  'the panel of the search, in its dialog': {
    ...search('**/search/'),
    at: '/about/',
    act: () => page.keyboard.press('Control+k'),
    says: 'dialog[open] >> text=A part of it is not there',
    again: async () => {
      await searchAgain();
      await page.getByRole('searchbox').fill('client freezes');
    },
  },
  'the list of what searches read': search('**/search-words/index.json'),
  'the words of the search': search('**/search-words/*/words-*.json'),
  'the messages of the search': search('**/search-words/*/wordings-*.json'),
  'the pages of the search': search('**/search-words/*/pages-*.json'),
  'the script of the index': texts('**/pagefind/pagefind.js'),
  'the entry of the index': texts('**/pagefind/pagefind-entry.json*'),
  'the table of the index': texts('**/*.pf_meta*'),
  'the program of the index': texts('**/pagefind/wasm.*'),
  'a shard of the index': texts('**/*.pf_index*'),
  'a page of the index': texts('**/*.pf_fragment*'),
  'the script of the ticket': ticket('**/_astro/open-ticket*.js', SYMPTOM),
  'the words of the ticket': ticket('**/_astro/en.*.js', SYMPTOM),
  'what a page says of a ticket': ticket('**/tickets/**', SYMPTOM),
  'what a matrix says of a ticket': {
    ...ticket('**/_astro/matrix-facts*.js', '/scope/?computers=one'),
    act: copyIn('scoping-matrix'),
    again: copyIn('scoping-matrix'),
  },
  'what a walk says of a ticket': {
    ...ticket('**/_astro/begin-walk*.js', '/fix/network/'),
    act: copyIn('decision-flow'),
    again: copyIn('decision-flow'),
  },
  'the script of a walk': {
    files: '**/_astro/begin-walk*.js',
    at: '/fix/network/',
    act: choose,
    says: 'decision-flow >> text=The next question could not be loaded. C',
    again: choose,
    works: 'decision-flow [data-back]',
  },
  'the flow of a walk': {
    files: '**/flows/network.json',
    at: '/fix/network/',
    act: choose,
    says: 'decision-flow >> text=The next question could not be loaded. C',
    again: choose,
    works: 'decision-flow [data-back]',
  },
  'what reads links': {
    ...links,
    files: '**/_astro/show-reading*.js',
  },
  'the kinds of links': links,
  'the text of a flowchart': {
    files: '**/flows/network.mmd',
    at: '/fix/network/',
    act: async () => {
      await page.getByText('The flowchart as Mermaid text').click();
      await press('Copy the text')();
    },
    says: 'text=The text could not be loaded. Check the connection, or reload this page',
    again: press('Copy the text'),
    works: 'copy-text >> text=Copied',
  },
  'the page as Markdown': {
    files: '**/index.md',
    at: SYMPTOM,
    act: press('Copy as Markdown'),
    says: 'text=The Markdown could not be loaded. Check the connection, or reload this page',
    again: press('Copy as Markdown'),
    works: 'page-acts >> text=Copied.',
  },
};

describe.each(Object.entries(faults))('without %s', (_, { files, at, act, says, again, works }) => {
  test('a reader is told, and it works once that is back', async () => {
    await page.route(files, (route) => route.abort());
    await page.goto(at);
    await act?.();
    await page.locator(says).first().waitFor();
    await page.unroute(files);
    await again();
    await page.locator(works).first().waitFor();
  });
});

describe.each([
  ['the search', faults['the list of what searches read']!],
  ['the ticket', faults['the words of the ticket']!],
])('where the network is bad for %s', (_, { files, at, act, says, again, works }) => {
  test.each([
    ['answers with an error', (route: Route) => route.fulfill({ status: 503 })],
    ['sends a page of its own', (route: Route) => route.fulfill({ body: '<h1>Sign in</h1>' })],
  ])('that it %s is told like a loss', async (_, answer) => {
    await page.route(files, answer);
    await page.goto(at);
    await act?.();
    await page.locator(says).first().waitFor();
    await page.unroute(files);
    await again();
    await page.locator(works).first().waitFor();
  });

  test('what never comes is told after half a minute, and is asked for again', async () => {
    await page.clock.install();
    const asked = page.waitForRequest(files);
    await page.route(files, () => undefined);
    await page.goto(at, { waitUntil: 'commit' });
    await act?.();
    await asked;
    await page.clock.fastForward(31_000);
    await page.locator(says).first().waitFor();
    await page.unroute(files);
    await again();
    await page.locator(works).first().waitFor();
  });

  test('what comes late is waited for, which the reader sees', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route(files, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(at);
    await act?.();
    await page.locator('text=/^(Searching|One moment)…$/').first().waitFor();
    release(undefined);
    await page.locator(works).first().waitFor();
    expect(await page.locator('text=/^(Searching|One moment)…$/ >> visible=true').count()).toBe(0);
  });
});

test('the search page says so where its script does not come, and searches once it is loaded again', async () => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(SEARCHED);
  const heldUp = page.getByText('The search has not arrived');
  // The ten seconds in which it may still come, all at once.
  await heldUp.evaluate((told) => {
    for (const waiting of told.getAnimations()) waiting.finish();
  });
  await heldUp.waitFor();
  await page.unroute('**/_astro/*.js');
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await page.locator('[data-search-results] a').first().waitFor();
  expect(await heldUp.isVisible()).toBe(false);
});

test('without the scripts of a page nothing is offered that does nothing', async () => {
  await page.route('**/*.js', (route) => route.abort());
  for (const at of ['/scope/', '/fix/network/', SYMPTOM, '/symptoms/', '/link/']) {
    await page.goto(at);
    const buttons = page.locator('main button:visible');
    expect(await buttons.allTextContents()).toEqual([]);
  }
});

test('without style sheets the tools work', async () => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('/scope/');
  await page.locator('input[name=computers][value=one]').check();
  await page.locator('[data-scope-result] a').first().waitFor();
  await page.getByRole('button', { name: 'Copy for ticket' }).first().click();
  await page.locator('dialog[open] .preview').waitFor();
});

test('a search that the network leaves in the middle is answered once it is back', async () => {
  await page.goto(SEARCHED);
  await page.locator('[data-search-results] a').first().waitFor();
  await page.context().setOffline(true);
  await page.getByRole('searchbox').fill('Meeting URL is not valid');
  await page.getByText('seems to be offline').waitFor();
  await page.context().setOffline(false);
  await page.locator('[data-search-results][data-match=exact] a').first().waitFor();
});

const REFUSED = "() => { throw new DOMException('refused', 'NotAllowedError'); }";

test.each([
  ['Copy link', SYMPTOM, 'text=Copy the link by hand'],
  ['Copy as Markdown', SYMPTOM, 'text=Open the Markdown and copy it by hand'],
  ['Copy the message', SYMPTOM, 'text=Select the words and copy them by hand'],
])('where the clipboard is refused, “%s” says how to copy all the same', async (name, at, says) => {
  await page.addInitScript(`
    navigator.clipboard.writeText = async ${REFUSED};
    navigator.clipboard.write = async ${REFUSED};
  `);
  await page.goto(at);
  await press(name)();
  await page.locator(says).first().waitFor();
});

test.each([
  ['denied', `Object.defineProperty(window, 'localStorage', { get: ${REFUSED} })`],
  ['full', `Storage.prototype.setItem = ${REFUSED}`],
])('where storage is %s, tools work and say what is not kept', async (_, broken) => {
  await page.addInitScript(broken);
  await page.goto('/search/?q=zqxwv');
  await page.locator('[data-when=nothing]').first().waitFor();
  await page.locator('miss-list summary').click();
  await page.locator('miss-list input').click();
  await page.locator('miss-list >> text=does not let this page keep anything').waitFor();
  await page.goto(SYMPTOM);
  await press('Copy for ticket')();
  await page.getByLabel('Note').fill('Third call');
  await page.getByText('keeps nothing for this page').waitFor();
});
