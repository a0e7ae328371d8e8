import { globSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FOUND_ALONE } from '../../src/lib/search/search.ts';
import type { WordsShard } from '../../src/lib/search/vocabulary.ts';
import { readContent } from '../read-content.ts';
import { messages } from '../search/messages.ts';
import { answerOf, readQueries } from '../search/read-queries.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const { symptoms } = await readContent();
let page: Page;

beforeEach(async () => {
  page = await browser.open('about:blank');
});
afterEach(() => page.context().close());

/** What the search page says, once it has an answer. */
async function answer() {
  const list = page.locator('[data-search-results]:not([data-state="loading"])');
  await list.waitFor({ state: 'attached' });
  return list.evaluate((element) => ({
    state: element.dataset.state,
    match: element.dataset.match,
    links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  }));
}

/** The symptoms that the search page lists before anybody has searched. */
const LISTED = '[data-when="empty"] a[href^="/symptoms/"]:not([href="/symptoms/"], [href*="#"])';
const MOST = 2 * new Set(symptoms.map(({ data }) => data.group)).size;

const open = (text: string) => page.goto(`/search/?q=${encodeURIComponent(text)}`);

/** How long a browser may take to fetch again what it lost. */
const SOON = { timeout: 20_000 };

const box = () => page.getByRole('searchbox');

/** Pastes text as the keyboard does, lines and all. */
async function paste(field: Locator, text: string) {
  await field.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe('the search page finds what people paste', () => {
  test('every shared example has its page in first place, or none', async () => {
    await page.goto('/search/');
    const misses: string[] = [];
    for (const query of readQueries('tests/search/queries.tsv')) {
      await box().fill(query.text);
      const { match, links } = await answer();
      const [first] = links;
      const right =
        answerOf(query, first ?? undefined, (url) => messages.get(url) ?? []) === 'right' &&
        (match === 'none') === (first === undefined);
      if (!right) misses.push(`${query.text} → ${match}, ${first}`);
    }
    expect(misses).toEqual([]);
  });

  test('a linked search is answered at once, and typing keeps the address up to date', async () => {
    await open('Meeting URL is not valid');
    expect(await answer()).toMatchObject({ state: 'ready', match: 'exact' });
    await box().fill('page not found');
    expect((await answer()).links[0]).toBe('/symptoms/page-cannot-be-displayed/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('page not found');
  });

  test('a result says what it is, its cause and its first step, with the words marked', async () => {
    await open('meeting url invalid');
    await answer();
    const first = page.locator('[data-search-results] li').first();
    await expect.poll(() => first.innerText()).toMatch(/Symptom.*Cause:.*First step:/is);
    const marked = await first.locator('mark').allTextContents();
    expect(marked.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['meeting', 'url']),
    );
  });

  test('each answer is announced once', async () => {
    await page.goto('/search/');
    await answer();
    await page.locator('[data-announce]').evaluate((region) => {
      region.dataset.times = '0';
      new MutationObserver((changes) => {
        const told = changes.filter(({ addedNodes }) => addedNodes.length > 0);
        region.dataset.times = String(Number(region.dataset.times) + told.length);
      }).observe(region, { childList: true, subtree: true, characterData: true });
    });
    await box().pressSequentially('Meeting URL is not valid');
    await answer();
    const region = page.locator('[data-announce]');
    await expect(region.textContent()).resolves.toMatch(
      /^This is your error: “Meeting URL is not valid”/,
    );
    await expect(region.getAttribute('data-times')).resolves.toBe('1');
    await box().fill('zqxwv');
    await answer();
    await expect(region.textContent()).resolves.toBe('Nothing here covers this error.');
    await expect(region.getAttribute('data-times')).resolves.toBe('2');
  });

  test('filters narrow the results down where these differ', async () => {
    await open('sign in');
    const before = await answer();
    const cause = page.getByLabel('Cause');
    const [, value = ''] = await cause.locator('option').allTextContents();
    await cause.selectOption(value);
    await expect.poll(async () => (await answer()).links.length).toBeLessThan(before.links.length);
  });

  test('filters that leave nothing stay in reach, and undoing them brings the results back', async () => {
    await open('sign in');
    const before = await answer();
    await page.getByLabel('Cause').evaluate((select: HTMLSelectElement) => {
      select.append(new Option('No such cause'));
    });
    await page.getByLabel('Cause').selectOption('No such cause');
    await page.locator('[data-when="filtered"]').waitFor();
    expect((await answer()).links).toEqual([]);
    expect(await page.locator('[data-when="nothing"]:visible').count()).toBe(0);
    await page.getByLabel('Cause').selectOption('');
    await expect.poll(async () => (await answer()).links).toEqual(before.links);
  });

  test.each([
    ['typing', () => box().fill('client freezes')],
    ['a paste of several lines', () => paste(box(), 'client\nfreezes')],
    ['Escape', () => box().press('Escape')],
    ['going back', () => page.goBack()],
  ])('%s starts without the filters of the search before', async (_, act) => {
    await open('client freezes');
    await answer();
    await page.evaluate(() => {
      history.pushState(null, '', location.href);
    });
    await box().fill('sign in');
    await answer();
    const cause = page.getByLabel('Cause');
    await cause.selectOption({ index: 1 });
    await answer();
    await act();
    expect(await page.locator('[data-filter="cause"]').inputValue()).toBe('');
  });

  test('an excerpt shows what stands on the page, angle brackets and all', async () => {
    await open('sipdir.online.lync.com');
    await answer();
    const shown = await page.locator('[data-search-results]').innerText();
    expect(shown).toContain('<domain>');
    expect(shown).not.toContain('&lt;');
  });

  test('a passage keeps the window of a command apart from the command', async () => {
    await open('firewall ports');
    await answer();
    await expect(page.locator('[data-search-results]').innerText()).resolves.toContain(
      'PowerShell Test-NetConnection',
    );
  });

  test('the lines of a pasted log stay apart', async () => {
    await page.goto('/search/');
    await box().focus();
    await paste(box(), 'Started service\nMeeting URL is not valid\nDone');
    expect((await answer()).links[0]).toBe('/symptoms/meeting-url-not-valid/');
    await expect(box().inputValue()).resolves.toContain(' | ');
  });
});

describe('every state says what to do next', () => {
  test('nothing found offers no page, says so and keeps the text', async () => {
    const text = 'reference ID 45 (source ID 242)';
    await open(text);
    expect(await answer()).toEqual({ state: 'ready', match: 'none', links: [] });
    await expect(
      page.getByText('Nothing here covers this error').first().isVisible(),
    ).resolves.toBe(true);
    const panel = page.locator('search-panel');
    await expect(panel.getByLabel('Keep the text').inputValue()).resolves.toBe(text);
  });

  test('a word that no page is about alone finds those that have it, as no error', async () => {
    await open('outlook');
    expect((await answer()).match).toBe('none');
    await expect(page.locator('[data-announce]').textContent()).resolves.toBe(
      'No page is about just that.',
    );
    await expect(page.getByText('Nothing here covers').isVisible()).resolves.toBe(false);
    const near = page.locator('[data-search-suggestions] li').first();
    await expect(near.innerText()).resolves.toContain('Near because it has the word outlook');
  });

  test.each(['CAA99999', '0xCAA99999', 'AADSTS99999'])(
    'a code that no page has leads to where codes like it come from: %s',
    async (code) => {
      await open(code);
      expect((await answer()).match).toBe('none');
      const said = 'This code is not in the list. Codes like it come from the Teams sign-in.';
      const origin = page.locator('[data-codes-like]:visible');
      await expect(origin.innerText()).resolves.toBe(said);
      await expect(origin.getByRole('link').getAttribute('href')).resolves.toBe(
        '/fix/teams-sign-in/',
      );
      await expect(page.locator('[data-announce]').textContent()).resolves.toBe(
        `Nothing here covers this error. ${said}`,
      );
      await box().fill('reference ID 45 (source ID 242)');
      await answer();
      await expect(origin.count()).resolves.toBe(0);
    },
  );

  test.each([
    ['zqxwv while joining the meeting', true],
    ['zqxwv in the printer', false],
  ])('what nothing covers leads to the questions only where they fit: %s', async (text, fits) => {
    await open(text);
    expect((await answer()).match).toBe('none');
    await expect(page.locator('[data-questions] a').isVisible()).resolves.toBe(fits);
  });

  test('an empty search lists the most common symptoms and leads to all', async () => {
    await page.goto('/search/');
    expect(await answer()).toEqual({ state: 'ready', match: 'none', links: [] });
    const count = await page.locator(LISTED).count();
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(MOST);
    await expect(page.locator('[data-when="empty"] a[href="/symptoms/"]').count()).resolves.toBe(1);
  });

  test('without its files it says so, and searches again when asked', async () => {
    const files = '**/search-words/**';
    await page.route(files, (route) => route.abort());
    await open('Meeting URL is not valid');
    expect((await answer()).state).toBe('failed');
    const said = page.locator('main').getByText('A part of it is not there');
    await expect(said.isVisible()).resolves.toBe(true);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Search again' }).click();
    await expect.poll(async () => (await answer()).match, SOON).toBe('exact');
  });

  test.each(['**/pagefind/**', '**/*.pf_index', '**/*.pf_fragment'])(
    'without the texts of pages (%s) results lead to the top of them, and say so',
    async (files) => {
      await open('Meeting URL is not valid');
      expect((await answer()).match).toBe('exact');
      await page.route(files, (route) => route.abort());
      await box().fill('firewall ports');
      expect((await answer()).links[0]).toBe('/fix/network/');
      await page.locator('[data-when=lacking]').waitFor();
      await page.unroute(files);
      await page.getByRole('button', { name: 'Search again' }).click();
      await expect.poll(async () => (await answer()).links[0], SOON).toMatch(/^\/fix\/network\/#/);
    },
  );

  test('the index finds every word by which it is checked', async () => {
    const words = globSync('dist/search-words/*/words-*.json')
      .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as WordsShard).words)
      .map(([inflections]) => inflections.split(' ')[0] ?? '')
      .filter((word) => FOUND_ALONE.test(word));
    expect(words.length).toBeGreaterThan(100);
    await page.goto('/search/');
    // As text, because the test runner would take the import for its own.
    const lost = await page.evaluate(`(async () => {
      const pagefind = await import('/pagefind/pagefind.js');
      const words = ${JSON.stringify(words)};
      const answersOf = () => Promise.all(words.map((word) => pagefind.search(word)));
      // Of a word in one with others, as in PartOfModule, it finds the start once that file is there.
      await answersOf();
      const answers = await answersOf();
      return words.filter((_, index) => answers[index].results.length === 0);
    })()`);
    expect(lost).toEqual([]);
  });

  test('offline it says so, and answers as soon as the connection is back', async () => {
    await page.goto('/search/');
    await answer();
    await page.context().setOffline(true);
    await box().fill('Meeting URL is not valid');
    expect((await answer()).state).toBe('failed');
    await expect(page.getByText('seems to be offline').isVisible()).resolves.toBe(true);
    await page.context().setOffline(false);
    await expect.poll(async () => (await answer()).match, SOON).toBe('exact');
  });

  test('without JavaScript the search page lists the most common symptoms', async () => {
    const still = await browser.open('/search/?q=freezes', { javaScriptEnabled: false });
    const links = still.locator(LISTED);
    await expect(links.first().isVisible()).resolves.toBe(true);
    await still.goto('/about/');
    await still.locator('header').getByRole('link', { name: 'Search' }).click();
    expect(new URL(still.url()).pathname).toBe('/search/');
    await still.context().close();
  });
});

describe('the keyboard does everything', () => {
  test('arrows go through the results, Escape comes back, Enter opens', async () => {
    await open('meeting url not valid');
    await answer();
    await box().focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('/symptoms/meeting-url-not-valid/');
    await page.keyboard.press('ArrowUp');
    await expect(box().evaluate((input) => input === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(box().evaluate((input) => input === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/symptoms/meeting-url-not-valid/');
  });

  test('Control and K open the search of any page, and no single key does', async () => {
    await page.goto('/fix/network/');
    await page.keyboard.press('/');
    await page.keyboard.press('k');
    await expect(page.getByRole('dialog').count()).resolves.toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type('client freezes');
    expect((await answer()).links[0]).toMatch(/^\/symptoms\/client-freezes\//);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=client+freezes');
  });

  test('the texts of the index are on their way before the words are looked up', async () => {
    await page.goto('/search/');
    await page.route('**/search-words/*/words-*', () => undefined);
    const texts = page.waitForRequest('**/pagefind/pagefind.js');
    await box().pressSequentially('cl');
    await texts;
    await page.unroute('**/search-words/*/words-*');
  });

  test('an answer to half a text is not shown while the other half is typed', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((open) => {
      release = open;
    });
    await page.route('**/search-words/*/words-*', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('/search/');
    const asked = page.waitForRequest('**/search-words/*/words-*');
    await box().fill('client');
    await asked;
    await box().pressSequentially(' freezes');
    const shown = page.evaluate(() => {
      const list = document.querySelector('[data-search-results]');
      const ready = new MutationObserver((_, observer) => {
        if (list?.getAttribute('data-state') !== 'ready') return;
        observer.disconnect();
        dispatchEvent(new CustomEvent('first-answer'));
      });
      if (list) ready.observe(list, { attributes: true });
      return new Promise<string>((tell) => {
        addEventListener('first-answer', () => {
          tell(list?.querySelector('a')?.getAttribute('href') ?? 'none');
        });
      });
    });
    release();
    expect(await shown).toMatch(/^\/symptoms\/client-freezes\//);
  });

  test('Enter in the dialog leads to the search page, however long the text is', async () => {
    await page.goto('/fix/network/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await box().fill('Meeting URL is not valid '.repeat(1000));
    await box().press('Enter');
    await page.waitForURL('**/search/?q=Meeting+URL+is+not+valid*');
    expect(new URL(page.url()).search.length).toBeLessThanOrEqual(4001);
  });

  test('the box of the start page keeps the lines of a paste and leads to the search page', async () => {
    await page.goto('/');
    await paste(box(), `Meeting URL is not valid\n${'x'.repeat(9000)}`);
    await box().press('Enter');
    await page.waitForURL('**/search/?q=*');
    const query = new URL(page.url()).searchParams.get('q');
    expect(query).toMatch(/^Meeting URL is not valid \| x+$/);
    expect(query?.length).toBeGreaterThan(3500);
  });

  test('without JavaScript the box of the start page is a form that leads there too', async () => {
    const still = await browser.open('/', { javaScriptEnabled: false });
    await still.getByRole('searchbox').fill('client freezes');
    await still.getByRole('searchbox').press('Enter');
    await still.waitForURL('**/search/?q=client+freezes');
    await still.context().close();
  });
});

describe('what somebody has searched for is not lost', () => {
  const LINK = 'https://meet.lync.com/contoso/anna/ABCD1234';
  const selected = () =>
    box().evaluate(({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
      value.slice(selectionStart ?? 0, selectionEnd ?? 0),
    );
  const openSearch = async () => {
    await page.locator('site-search > [data-open]').click();
    await page.locator('dialog[open] search-panel').waitFor();
  };

  test.each([
    ['with a link', `Meeting URL is not valid ${LINK}`],
    ['longer than an address', 'Meeting URL is not valid '.repeat(300).trim()],
  ])('where a link leads to a place on the page: a text %s', async (_, text) => {
    await page.goto('/search/');
    await box().fill(text);
    expect((await answer()).links[0]).toBe('/symptoms/meeting-url-not-valid/');
    await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
    await page.waitForURL('**#_top');
    await expect(box().inputValue()).resolves.toBe(text);
    await page.goBack();
    await expect(box().inputValue()).resolves.toBe(text);
  });

  test('where the way back leads to another search, that one is shown', async () => {
    await open('sign in');
    await answer();
    await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
    await page.waitForURL('**#_top');
    await box().fill('client freezes');
    expect((await answer()).links[0]).toMatch(/^\/symptoms\/client-freezes\//);
    await page.goBack();
    await expect.poll(() => box().inputValue()).toBe('sign in');
  });

  test('the dialog has the last search of the tab again, here, on the result and after going back', async () => {
    await page.goto('/fix/lobby/');
    await openSearch();
    await box().fill('black screen');
    const { links } = await answer();
    expect(links.length).toBeGreaterThan(0);
    const isBack = async () => {
      await expect.poll(selected).toBe('black screen');
      expect((await answer()).links).toEqual(links);
    };
    await page.getByRole('button', { name: 'Close' }).click();
    await openSearch();
    await isBack();

    await page.locator('dialog [data-search-results] a').first().click();
    await page.waitForURL((url) => url.pathname !== '/fix/lobby/');
    await openSearch();
    await isBack();

    await page.goBack();
    await page.waitForURL('**/fix/lobby/');
    await openSearch();
    await isBack();
    await page.keyboard.type('client freezes');
    await expect(box().inputValue()).resolves.toBe('client freezes');

    // Another tab knows nothing of it.
    const other = await page.context().newPage();
    await other.goto('/fix/lobby/');
    await other.locator('site-search [data-open]').click();
    await other.locator('dialog[open] search-panel').waitFor();
    await expect(other.getByRole('searchbox').inputValue()).resolves.toBe('');
  });

  test('no link is kept for the dialog', async () => {
    await page.goto('/about/');
    await openSearch();
    await box().fill(`Meeting URL is not valid ${LINK}`);
    await answer();
    await page.goto('/fix/lobby/');
    const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(kept).toContain('Meeting URL is not valid meet.lync.com');
    expect(kept).not.toContain('ABCD1234');
  });

  test('no ID by which somebody may get in is kept for the dialog', async () => {
    await page.goto('/about/');
    await openSearch();
    await box().fill('Meeting URL is not valid, Meeting ID: 234 567 890 123');
    await answer();
    await page.goto('/fix/lobby/');
    const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(kept).toContain('Meeting URL is not valid, Meeting ID: ');
    expect(kept).not.toContain('890');
  });

  test('where a browser forbids to keep anything, the dialog searches all the same', async () => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto('/about/');
    await openSearch();
    await box().fill('Meeting URL is not valid');
    expect((await answer()).match).toBe('exact');
    await page.locator('dialog [data-search-results] a').first().click();
    await page.waitForURL('**/symptoms/meeting-url-not-valid/');
    await openSearch();
    await expect(box().inputValue()).resolves.toBe('');
    expect(errors.filter(({ stack = '' }) => stack.includes('panel'))).toEqual([]);
  });
});

describe('whatever is pasted stays text', () => {
  test.each([
    '<img src=x onerror="window.ran = true">',
    '"><script>window.ran = true</script>',
    "javascript:window.ran=true//'",
    '\u0000\u202e\u{1f980} \u0627\u0644\u0627\u062c\u062a\u0645\u0627\u0639',
    '%E0%A4%A',
    `meeting ${'x'.repeat(1000)}`,
  ])('%s', async (text) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open(text);
    expect((await answer()).state).toBe('ready');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(
      page.locator('search-panel img, search-panel script:not([type="application/json"])').count(),
    ).resolves.toBe(0);
    expect(errors).toEqual([]);
  });

  test('20 kB of log with the error in it is answered', async () => {
    const line = '2021-03-04 10:22:31 INFO heartbeat of worker 17 took 12 ms\n';
    await page.goto('/search/');
    await box().fill(`${line.repeat(170)}ERROR Meeting URL is not valid. ${line.repeat(170)}`);
    expect((await answer()).links[0]).toBe('/symptoms/meeting-url-not-valid/');
  });
});

describe('people find it from outside', () => {
  test('each page names the description by which a browser searches the site', async () => {
    await page.goto('/fix/network/');
    const address = await page.locator('link[rel="search"]').getAttribute('href');
    const description = await (await page.request.get(address ?? '')).text();
    expect(description).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
  });

  test('an address that leads nowhere is searched for', async () => {
    await page.goto('/symptoms/meeting-url-isnt-valid/');
    expect((await answer()).links[0]).toBe('/symptoms/meeting-url-not-valid/');
  });

  test('a symptom page says its error in title, heading, description and text', async () => {
    await page.goto('/symptoms/meeting-url-not-valid/');
    const error = 'Meeting URL is not valid';
    expect(await page.title()).toContain(error);
    await expect(page.locator('h1').textContent()).resolves.toContain(error);
    const description = page.locator('meta[name="description"]');
    await expect(description.getAttribute('content')).resolves.toContain(error);
    await expect(page.locator('main samp').allTextContents()).resolves.toEqual(
      expect.arrayContaining(['Invalid meeting URL']),
    );
  });
});

test('before anybody searches, a page loads nothing that searches', async () => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/about/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /pagefind|panel|\/search\//.test(url))).toEqual([]);
  await page.locator('site-search [data-open]').click();
  await page.locator('dialog search-panel').waitFor();
  expect(loaded.some((url) => url.endsWith('/search/'))).toBe(true);
});

test('in the dialog of a narrow page the box stands below the button that closes it', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/fix/lobby/');
  await page.locator('site-search [data-open]').click();
  await page.locator('dialog search-panel').waitFor();
  const boxOf = async (part: Locator) => (await part.boundingBox())!;
  const closer = await boxOf(page.locator('dialog [data-close]'));
  const panel = await boxOf(page.locator('dialog search-panel'));
  expect(panel.y).toBeGreaterThanOrEqual(closer.y + closer.height);
  const submit = await boxOf(page.locator('dialog search-panel search-box button'));
  const field = await boxOf(box());
  expect(submit.x).toBeGreaterThan(field.x);
  expect(submit.y).toBeLessThan(field.y + field.height);
});

test('the panel of a page without one looks as on the search page', async () => {
  const looks = () =>
    page.locator('search-panel').evaluate((panel) =>
      [
        ...['input', '.button', '[data-search-results] a', '[data-search-results] mark'],
        ...['textarea', 'link-reading section', 'link-reading [data-title]'],
      ]
        .map((selector) => panel.querySelector(selector))
        .map((part) => {
          const style = part && getComputedStyle(part);
          return (
            style && [style.color, style.backgroundColor, style.fontSize, style.borderTopWidth]
          );
        }),
    );
  const ask = async () => {
    await page
      .locator('search-panel input')
      .fill('meeting url is not valid https://teams.live.com/meet/9312345678901');
    await page.locator('search-panel [data-search-results] a').first().waitFor();
    await page.locator('search-panel [data-link-kind]').waitFor();
  };
  await page.goto('/search/');
  await ask();
  const own = await looks();
  expect(own.every((look) => look !== null)).toBe(true);
  await page.goto('/about/');
  await page.locator('site-search [data-open]').click();
  await page.locator('dialog search-panel').waitFor();
  await ask();
  expect(await looks()).toEqual(own);
});
