import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { possibleAnswers, type Answers } from '../../src/lib/scope/answers.ts';
import { writeAnswers } from '../../src/lib/scope/address.ts';
import { narrow } from '../../src/lib/scope/narrow.ts';
import { readContent } from '../read-content.ts';
import { barriersIn } from './barriers.ts';
import { useBrowser, walking } from './browser.ts';

const browser = useBrowser();
const content = await readContent();
const { id, data } = content.scopes.find((scope) => scope.id === 'cannot-join')!;
const matrix = { id, ...data };

const fixLinks = (answers: Answers) =>
  narrow(matrix, answers).causes.map(
    (cause) => `/fix/${content.causes.find(({ id }) => id === cause)!.data.fix}/`,
  );

const shownLinks = (page: Page) =>
  page
    .locator('[data-scope-result] a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.replace(/\?.*/, '') ?? ''),
    );

const checked = async (page: Page) =>
  Object.fromEntries(
    await page
      .locator('scoping-matrix input:checked')
      .evaluateAll((radios) =>
        radios.map((radio) => [radio.getAttribute('name'), radio.getAttribute('value')]),
      ),
  ) as Answers;

const search = (page: Page) => new URL(page.url()).search;
const choose = (page: Page, question: string, answer: string) =>
  page.locator(`input[name=${question}][value=${answer}]`).check();

// All cells are chosen in one browser: nothing of an answer is kept but in the address.
describe('every cell', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open('about:blank');
  });
  afterAll(() => page.context().close());

  describe.each(possibleAnswers(matrix))('%o', (answers) => {
    test('is reached by pointer, has an address, and shows its causes again after a reload', async () => {
      await page.goto('/scope/');
      for (const [question, answer] of Object.entries(answers))
        await choose(page, question, answer);
      expect(await shownLinks(page)).toEqual(fixLinks(answers));
      expect(search(page)).toBe(writeAnswers(matrix, answers));

      await page.reload();
      expect(await checked(page)).toEqual(answers);
      expect(await shownLinks(page)).toEqual(fixLinks(answers));
    });

    test('is chosen in the table by keyboard, which answers the questions', async () => {
      await page.goto('/scope/');
      const label = matrix.axes
        .map(({ id, options }) => options.find((option) => option.id === answers[id])!.label)
        .join(', ');
      await page.getByRole('button', { name: `Choose ${label}:` }).focus();
      await page.keyboard.press('Enter');
      expect(await checked(page)).toEqual(answers);
      expect(await page.locator('td[aria-current=true]').count()).toBe(1);
      expect(await shownLinks(page)).toEqual(fixLinks(answers));
    });
  });
});

test('a link ends in the result, and opens at it', async () => {
  const page = await browser.open('/scope/', { viewport: { width: 390, height: 844 } });
  for (const [question, answer] of [
    ['users', 'multiple'],
    ['from', 'outside'],
    ['computers', 'several'],
  ] as const) {
    await choose(page, question, answer);
  }
  expect(new URL(page.url()).hash).toBe('#result');
  const opened = await browser.open(
    '/scope/?users=multiple&from=outside&computers=several#result',
    { viewport: { width: 390, height: 844 } },
  );
  const top = await opened.locator('#result').evaluate((part) => part.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(300);
  await Promise.all([page.context().close(), opened.context().close()]);
});

test('the answers go along to the fix, answer its flowchart, and can be changed there', async () => {
  const page = await browser.open('/scope/?users=multiple&from=outside&computers=several');
  await page.locator('[data-scope-result] a').first().click();
  await page.waitForURL('**/fix/federation/**');
  await walking(page);
  expect(search(page)).toBe('?users=multiple&from=outside&computers=several');
  expect(await page.locator('[data-trail] li').count()).toBe(1);
  await page.getByText('Your answers so far').click();
  await page.locator('[data-change=insiders-join]').click();
  expect(await page.locator('[data-choice=yes-only-outsiders-fail]').isVisible()).toBe(true);
  await page.context().close();
});

test('the answer to what to ask next is a button to its fix', async () => {
  const page = await browser.open('/scope/?users=multiple&from=outside&computers=several');
  const answer = page.locator('[data-chosen] .next a').first();
  expect(await answer.getAttribute('href')).toMatch(/^\/fix\/[a-z-]+\/\?users=multiple/);
  await page.context().close();
});

test('who can’t test on another computer gets what the other answers leave', async () => {
  const page = await browser.open('/scope/?users=single&from=inside');
  await page.getByLabel('I can’t test that').check();
  expect(search(page)).toBe('?users=single&from=inside&computers=cant-test');
  expect(await shownLinks(page)).toEqual(fixLinks({ users: 'single', from: 'inside' }));
  expect(await page.locator('td[aria-current]').count()).toBe(0);
  await page.context().close();
});

test('the first question is on the first screen of a phone', async () => {
  const page = await browser.open('/scope/', { viewport: { width: 390, height: 844 } });
  const bottom = await page
    .locator('scoping-matrix fieldset')
    .first()
    .evaluate((question) => question.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(844);
  await page.context().close();
});

test('the questions are answered by keyboard alone', async () => {
  const page = await browser.open('/scope/');
  await page.locator('input[name=users]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(search(page)).toBe('?users=multiple&from=inside&computers=several');
  await page.context().close();
});

test('arrow keys keep the radio they are on in sight, and are one step for “Back”', async () => {
  const page = await browser.open('/scope/?users=multiple&from=inside', {
    viewport: { width: 390, height: 500 },
  });
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await page.locator('input[name=computers]').first().focus();
  await page.keyboard.press('Space');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  expect(search(page)).toBe('?users=multiple&from=inside&computers=several');
  expect(await entries()).toBe(before + 1);
  const seen = await page
    .locator('input:focus')
    .evaluate((radio) => radio.getBoundingClientRect())
    .then(({ top, bottom }) => top >= 0 && bottom <= 500);
  expect(seen).toBe(true);
  await page.goBack();
  expect(await checked(page)).toEqual({ users: 'multiple', from: 'inside' });
  await page.context().close();
});

test('a cell that is chosen again is no further step for “Back”', async () => {
  const page = await browser.open('/scope/');
  const cell = page.locator('td[data-cell]').first();
  const before = await page.evaluate(() => history.length);
  for (let i = 0; i < 3; i++) await cell.click({ position: { x: 3, y: 3 } });
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.context().close();
});

test('who is on Teams goes on to the questions for Teams with the answers that were given', async () => {
  const page = await browser.open('/scope/?users=single&from=inside');
  await choose(page, 'computers', 'one');
  await page.locator('[data-chosen] [data-instead]').click();
  await page.waitForURL('**/scope-teams/**');
  expect(search(page)).toBe('?teams.users=single&teams.from=inside&teams.computers=one');
  expect(await shownLinks(page)).toEqual(['/fix/teams-app/', '/fix/browser/']);
  await page.locator('[data-chosen] [data-instead]').click();
  await page.waitForURL('**/scope/**');
  expect(search(page)).toBe('?users=single&from=inside&computers=one');
  expect(await shownLinks(page)).toEqual(['/fix/windows-client/']);
  await page.context().close();
});

test('the answers for Teams answer the flowchart of a fix, and are in the ticket', async () => {
  const page = await browser.open(
    '/scope-teams/?teams.users=multiple&teams.from=both&teams.computers=several',
  );
  await page.locator('[data-scope-result] a').last().click();
  await page.waitForURL('**/fix/service-outage/**');
  await walking(page);
  expect(await page.locator('[data-trail] li').allTextContents()).toEqual([
    expect.stringContaining('People inside and outside'),
    expect.stringContaining('Teams'),
  ]);
  await page.context().close();
});

test.each([320, 390])(
  'the number of a cause stands at its first line, %i px wide',
  async (width) => {
    const page = await browser.open('/scope/?users=multiple&from=outside&computers=several', {
      viewport: { width, height: 800 },
    });
    const offsets = await page.locator('[data-scope-result] a').evaluateAll((links) =>
      links.map((link) => {
        // A letter without width stands where the number does.
        const letter = document.createElement('span');
        letter.textContent = '\u2060';
        link.before(letter);
        const words = document.createRange();
        words.selectNodeContents(link);
        const lines = [...words.getClientRects()].filter((line) => line.width > 0);
        return {
          lines: new Set(lines.map(({ bottom }) => Math.round(bottom))).size,
          off: Math.abs(letter.getBoundingClientRect().bottom - lines[0]!.bottom),
        };
      }),
    );
    expect(offsets.some(({ lines }) => lines > 1)).toBe(true);
    for (const { off } of offsets) expect(off).toBeLessThan(8);
    await page.context().close();
  },
);

test('a partial answer narrows the table and lists the causes still possible', async () => {
  const page = await browser.open('/scope/?from=inside');
  expect(await shownLinks(page)).toEqual(fixLinks({ from: 'inside' }));
  expect(await page.locator('td[data-state=open]').count()).toBe(4);
  expect(await page.locator('td[data-state=out]').count()).toBe(6);
  await page.context().close();
});

test('one answer can be changed without losing the others', async () => {
  const page = await browser.open('/scope/?users=multiple&from=inside&computers=several');
  await choose(page, 'from', 'outside');
  expect(search(page)).toBe('?users=multiple&from=outside&computers=several');
  await page.context().close();
});

test('back and forward go through the answers', async () => {
  const page = await browser.open('/scope/');
  await choose(page, 'users', 'single');
  await choose(page, 'from', 'inside');
  await page.goBack();
  expect(await checked(page)).toEqual({ users: 'single' });
  await page.goBack();
  expect(await checked(page)).toEqual({});
  await page.goForward();
  await page.goForward();
  expect(await checked(page)).toEqual({ users: 'single', from: 'inside' });
  await page.context().close();
});

test('one person inside and outside is explained, and the other answers are kept', async () => {
  const page = await browser.open('/scope/');
  await choose(page, 'users', 'single');
  await choose(page, 'computers', 'several');
  await page.locator('input[name=from][value=both]').click();
  expect(await page.locator('[data-notice]').textContent()).toContain(
    matrix.impossible[0]!.because,
  );
  expect(await checked(page)).toEqual({ users: 'single', computers: 'several' });
  await page.context().close();
});

test('a link that contradicts itself or holds nonsense is cleaned, and the reader is told', async () => {
  const page = await browser.open(
    `/scope/?users=single&from=both&computers=several&<img src=x>=${'x'.repeat(5000)}&users=single`,
  );
  expect(search(page)).toBe('?users=single&computers=several');
  const notice = await page.locator('[data-notice]').textContent();
  expect(notice).toContain(matrix.impossible[0]!.because);
  expect(notice).toContain('“<img src”');
  expect(await page.locator('scoping-matrix img').count()).toBe(0);
  await page.context().close();
});

test('a cause that has a part of its page to itself leads there, with the answers', async () => {
  const page = await browser.open('/scope/?users=single&from=outside&computers=several');
  const link = page.locator('[data-scope-result] [data-cause=external-network] a');
  expect(await link.getAttribute('href')).toBe(
    '/fix/network/?users=single&from=outside&computers=several#external-network',
  );
  await page.context().close();
});

test('a full answer brings its result into view on a phone', async () => {
  const page = await browser.open('/scope/?users=single&from=inside', {
    viewport: { width: 390, height: 700 },
  });
  await choose(page, 'computers', 'several');
  await expect
    .poll(() =>
      page
        .locator('[data-chosen]')
        .evaluate((result) => result.getBoundingClientRect().top < innerHeight - 100),
    )
    .toBe(true);
  await page.context().close();
});

test('start again clears every answer and the address', async () => {
  const page = await browser.open('/scope/?users=multiple&from=both&computers=several');
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await checked(page)).toEqual({});
  expect(search(page)).toBe('');
  expect(await page.locator('[data-chosen]').isVisible()).toBe(false);
  await page.context().close();
});

test('a result is announced once', async () => {
  const page = await browser.open('/scope/?users=single&from=inside');
  await page.evaluate(() => {
    const announced: string[] = [];
    Object.assign(globalThis, { announced });
    const status = document.querySelector('scoping-matrix [role=status]');
    if (status === null) throw new Error('There is no live region.');
    new MutationObserver(() => announced.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await choose(page, 'computers', 'several');
  const announced = await page.evaluate<string[]>('announced');
  expect(announced).toEqual([
    expect.stringMatching(/^Most likely: Two people sharing a user name, How/),
  ]);
  await page.context().close();
});

test('without JavaScript the table and every answer in words are there, and no dead control', async () => {
  const page = await browser.open('/scope/', { javaScriptEnabled: false });
  expect(await page.locator('scoping-matrix :is(input, button):visible').count()).toBe(0);
  expect(await page.locator('scoping-matrix td a:visible').count()).toBe(15);
  expect(await page.locator('[data-instead]:visible').getAttribute('href')).toBe('/scope-teams/');
  for (const { causes } of matrix.cells) {
    for (const { because } of causes) {
      expect(await page.getByText(because, { exact: true }).first().isVisible()).toBe(true);
    }
  }
  await page.context().close();
});

test.each([
  '/scope/',
  '/scope/?from=inside',
  '/scope/?users=multiple&from=both&computers=several',
  '/scope/?users=x',
  '/scope-teams/?teams.users=single&teams.from=outside&teams.computers=several',
])('axe finds no barrier at %s', async (address) => {
  const page = await browser.open(address, { viewport: { width: 390, height: 800 } });
  expect(await barriersIn(page, 'main')).toEqual([]);
  await page.context().close();
});
