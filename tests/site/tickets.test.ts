import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { formatAnswers } from '../../src/lib/flow/address.ts';
import { answersAlong, pathsOf } from '../fixtures/flow-paths.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { formatDate } from '../../src/lib/format-date.ts';
import { writeAnswers } from '../../src/lib/scope/address.ts';
import { cellOf } from '../../src/lib/scope/answers.ts';
import { site } from '../../src/site.ts';
import { optionsOf } from '../../src/lib/scope/table.ts';
import { readContent } from '../read-content.ts';
import { barriersOn } from './barriers.ts';
import { useBrowser, walking } from './browser.ts';

const browser = useBrowser();
const content = await readContent();

const FORMS = ['Rich text', 'Markdown', 'Plain text', 'Jira', 'ServiceNow [code]'] as const;
const CASE = 'INC-0042';
const NOTE = 'Called twice, <b>no answer</b> & *urgent*';

const pages: Page[] = [];
async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await browser.open(address, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  pages.push(page);
  return page;
}
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});

/** Everything on the clipboard, by its type. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });

async function openTicket(within: Page | Locator, page: Page) {
  await within.getByRole('button', { name: 'Copy for ticket' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Copy for ticket' });
  await dialog.waitFor();
  return dialog;
}

async function copyAs(dialog: Locator, form: (typeof FORMS)[number]) {
  await dialog.getByLabel(form).check();
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await dialog.getByText(`Copied: ${form}.`).waitFor();
}

const flat = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** What a reader of each form sees of the words, and the addresses of its links. */
function readForm(form: (typeof FORMS)[number], { html, plain }: { html: string; plain: string }) {
  if (form === 'Rich text' || form === 'ServiceNow [code]') {
    const tree = fromHtml(html || plain.replaceAll(/\[\/?code\]/g, ''), { fragment: true });
    return {
      words: flat(toText(tree)),
      links: selectAll('a', tree).map(({ properties }) => String(properties.href)),
    };
  }
  const links = [...plain.matchAll(/https?:\/\/[^\s<>)|\]]+/g)].map(([link]) => link);
  const words = plain.replaceAll(/\\(?=[^\w\s])/g, '').replaceAll(/<(https?:[^>]+)>/g, '$1');
  return { words: flat(words), links };
}

const matrix = { id: content.scopes[0]!.id, ...content.scopes[0]!.data };
const answers = { users: 'multiple', from: 'outside', computers: 'several' };
const cell = cellOf(matrix, answers)!;
const scopeAddress = `/scope/${writeAnswers(matrix, answers)}`;
const titleOf = (cause: string) => content.causes.find(({ id }) => id === cause)!.data.title;

const flow = content.flows.find(({ id }) => id === 'network')!.data;
const trailAnswers = pathsOf(flow)
  .map((path) => answersAlong(path))
  .find((path) => path.length > 3)!
  .slice(0, 3);
const trail = walk(flow, trailAnswers);
const flowAddress = `/fix/network/${formatAnswers('network', '', trailAnswers)}`;

const shown = [
  {
    name: 'a scoping result',
    address: scopeAddress,
    at: 'scoping-matrix',
    said: [
      ...matrix.axes.map(({ question }) => question),
      ...optionsOf(matrix, answers).map(({ label }) => label),
      ...cell.causes.flatMap(({ cause, because }) => [titleOf(cause), because]),
      formatDate(matrix.reviewed, site.language),
    ],
    state: (page: Page) =>
      page.locator('[data-scope-result] a, scoping-matrix :checked + span').allTextContents(),
  },
  {
    name: 'a trail of three answers',
    address: flowAddress,
    at: 'decision-flow',
    said: [
      flow.title,
      ...trail.trail.flatMap(({ node, answer }) =>
        answer === undefined ? [] : [node.text, answer],
      ),
      trail.current.text,
    ],
    async state(page: Page) {
      await walking(page);
      return page.locator('[data-trail] li, [data-asked]').allTextContents();
    },
  },
];

describe.each(shown)('$name', ({ address, at, said, state }) => {
  test.each(FORMS)('is copied as %s with all that was answered and found', async (form) => {
    const page = await open(address);
    const before = page.url();
    const dialog = await openTicket(page.locator(at), page);
    const preview = flat(await dialog.getByRole('region', { name: 'Preview' }).innerText());
    expect(preview).toContain(said[0]);
    await copyAs(dialog, form);

    const copied = await clipboard(page);
    expect(copied.html === '').toBe(form !== 'Rich text');
    expect(copied.plain).not.toBe('');
    const { words, links } = readForm(form, copied);
    for (const part of said) expect(words).toContain(flat(part));
    expect(page.url()).toBe(before);

    const link = links.at(-1)!;
    expect(new URL(link).search).toBe(new URL(before).search);
    const elsewhere = await open(link);
    expect(await state(elsewhere)).toEqual(await state(page));
  });

  test('has a link of its own that shows the same in a fresh profile', async () => {
    const page = await open(address);
    await page.locator(at).getByRole('button', { name: 'Copy link' }).click();
    await page.locator(at).getByText('Link copied').waitFor();
    const elsewhere = await open((await clipboard(page)).plain);
    expect(await state(elsewhere)).toEqual(await state(page));
    expect((await state(page)).length).toBeGreaterThan(2);
  });

  test.each([
    ['refused', 'navigator.clipboard.write = navigator.clipboard.writeText = async () => deny();'],
    ['missing', `Object.defineProperty(navigator, 'clipboard', { value: undefined });`],
  ])('is copied by hand where the clipboard is %s and storage denied', async (_, clipboardless) => {
    const page = await open('about:blank');
    await page.addInitScript(`
      const deny = () => { throw new DOMException('denied', 'SecurityError'); };
      Object.defineProperty(window, 'localStorage', { get: deny });
      ${clipboardless}
    `);
    await page.goto(address);
    const dialog = await openTicket(page.locator(at), page);
    await dialog.getByLabel('Case number').fill(CASE);
    await dialog.getByText('keeps nothing for this page').waitFor();
    await dialog.getByLabel('Plain text').check();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByText('copy it by hand').waitFor();
    const selected = flat(await page.evaluate(() => getSelection()?.toString() ?? ''));
    for (const part of [CASE, ...said]) expect(selected).toContain(flat(part));

    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.locator(at).getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByLabel('Copy the link by hand');
    await field.waitFor();
    expect(new URL(await field.inputValue()).search).toBe(new URL(page.url()).search);
  });
});

test('a second person goes on from a link, and gives back the whole trail', async () => {
  const first = await open(flowAddress);
  await first.locator('decision-flow').getByRole('button', { name: 'Copy link' }).click();
  await first.locator('decision-flow').getByText('Link copied').waitFor();

  const second = await open((await clipboard(first)).plain);
  const choice = second.locator('[data-choice]').first();
  const answer = (await choice.textContent())!;
  await choice.click();
  const dialog = await openTicket(second.locator('decision-flow'), second);
  await copyAs(dialog, 'Plain text');
  const { words, links } = readForm('Plain text', await clipboard(second));
  for (const { node, answer: said } of trail.trail) {
    if (said !== undefined) expect(words).toContain(node.text);
  }
  expect(words).toContain(`${trail.current.text} ${answer}`);
  expect(links.at(-1)!.split('#')[0]).toBe(second.url().split('#')[0]);
});

describe('a page', () => {
  const symptom = content.symptoms.find(({ id }) => id === 'meeting-url-not-valid')!;
  const address = `/symptoms/${symptom.id}/`;

  test('says what was on the screen, what was tried, the cause and the next step', async () => {
    const page = await open(address);
    const dialog = await openTicket(page, page);
    const message = dialog.getByLabel('Which message was on the screen?');
    expect(await message.inputValue()).toBe('');
    await message.selectOption(symptom.data.errors[0]!);
    await dialog.getByLabel(symptom.data.firstStep.text).selectOption('did not help');
    await copyAs(dialog, 'Markdown');
    const { plain } = await clipboard(page);
    expect(plain).toContain(`\`\`\`\n${symptom.data.errors[0]!}\n\`\`\``);
    expect(plain).toContain('did not help');
    expect(flat(plain)).toContain(titleOf(symptom.data.causes[0]!));
    expect(plain).toContain(`#${symptom.data.firstStep.heading}`);
    expect(plain).toContain(formatDate(symptom.data.reviewed, site.language));
  });

  test('offers each section with steps of a fix as something that was tried', async () => {
    const page = await open('/fix/network/');
    const dialog = await openTicket(page, page);
    const proxy = dialog
      .locator('label')
      .filter({ hasText: /^Proxy/ })
      .locator('select');
    await proxy.selectOption('could not be done');
    await copyAs(dialog, 'Plain text');
    expect((await clipboard(page)).plain).toContain('Left for whoever can do it:\n- Proxy');
  });

  test('keeps case number and note on this computer, in no address, to be brought back until they are cleared', async () => {
    const page = await open(address);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    const dialog = await openTicket(page, page);
    await dialog.getByLabel('Case number').fill(CASE);
    await dialog.getByLabel('Note').fill(NOTE);
    await copyAs(dialog, 'Rich text');
    const { html, plain } = await clipboard(page);
    expect(plain).toContain(NOTE);
    expect(flat(toText(fromHtml(html, { fragment: true })))).toContain(NOTE);
    expect([page.url(), ...requests].join(' ')).not.toContain(CASE);

    await page.reload();
    const again = await openTicket(page, page);
    expect(await again.getByLabel('Case number').inputValue()).toBe('');
    await again.getByRole('button', { name: 'Bring back' }).click();
    expect(await again.getByLabel('Case number').inputValue()).toBe(CASE);
    expect(await again.getByLabel('Note').inputValue()).toBe(NOTE);
    await again.getByRole('button', { name: 'Clear case number and note' }).click();
    expect(await again.getByLabel('Note').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.getItem('/guide.ticket'))).toBeNull();
    expect(await again.getByRole('button', { name: 'Bring back' }).count()).toBe(0);
  });

  test('clears the case that is shown, and no other', async () => {
    const page = await open(address);
    for (const number of ['INC-1', 'INC-2']) {
      await page.reload();
      await (await openTicket(page, page)).getByLabel('Case number').fill(number);
    }
    await page.reload();
    const dialog = await openTicket(page, page);
    await dialog.getByRole('button', { name: 'Bring back “INC-2”' }).click();
    await dialog.getByRole('button', { name: 'Clear case number and note' }).click();
    const left = dialog.getByRole('button', { name: 'Bring back' });
    expect(await left.allTextContents()).toEqual(['Bring back “INC-1”']);
    await page.reload();
    expect(await (await openTicket(page, page)).getByText('Bring back').allTextContents()).toEqual([
      'Bring back “INC-1”',
    ]);
  });

  test('leaves alone what another tab keeps, and each can be brought back', async () => {
    const page = await open(address);
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const [tab, number] of [
      [page, 'INC-1'],
      [other, 'INC-2'],
    ] as const) {
      await (await openTicket(tab, tab)).getByLabel('Case number').fill(number);
    }
    await page.getByLabel('Note').fill('Called again');
    await page.reload();
    const dialog = await openTicket(page, page);
    for (const number of ['INC-2', 'INC-1']) {
      await dialog.getByRole('button', { name: `Bring back “${number}”` }).click();
      expect(await dialog.getByLabel('Case number').inputValue()).toBe(number);
    }
    expect(await dialog.getByLabel('Note').inputValue()).toBe('Called again');
  });

  test('closes where somebody goes back under it', async () => {
    const page = await open(address);
    await page.evaluate(() => {
      history.pushState(null, '', '#further');
    });
    const dialog = await openTicket(page, page);
    await page.evaluate(() => {
      history.back();
    });
    await dialog.waitFor({ state: 'detached' });
  });

  test('is whole with a note of 20 kB, and short where that is asked for', async () => {
    const page = await open(address);
    const dialog = await openTicket(page, page);
    const note = 'C:\\Users\\me\\*.log @everyone #123 :smile: '.repeat(500).trim();
    await dialog.getByLabel('Note').fill(note);
    await copyAs(dialog, 'Markdown');
    expect((await clipboard(page)).plain).toContain(note);

    await dialog.getByLabel('Short: under 4,000 characters').check();
    await dialog.getByText('leaves out part of what was typed').waitFor();
    await copyAs(dialog, 'Markdown');
    const { plain } = await clipboard(page);
    expect(plain.length).toBeLessThan(4000);
    expect(plain).toContain('more characters are left out here');
  });

  test.each([
    ['meeting url is not valid', 'Meeting URL is not valid'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['meeting url valid', ''],
  ])('says “%s” was searched for, and “%s” on the screen', async (words, seen) => {
    const page = await open(`/search/?q=${encodeURIComponent(words)}`);
    await page.locator('[data-search-results] a').first().click();
    await page.waitForURL('**/symptoms/**');
    const dialog = await openTicket(page, page);
    expect(await dialog.getByLabel('Which message was on the screen?').inputValue()).toBe(seen);
    await copyAs(dialog, 'Plain text');
    expect((await clipboard(page)).plain).toContain(`Searched for:\n${words}`);
  });

  test('loads nothing of the dialog before it is opened', async () => {
    const scripts: string[] = [];
    const page = await open('about:blank');
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = scripts.length;
    const bodies = await Promise.all(
      scripts.map((url) => page.evaluate(async (src) => (await fetch(src)).text(), url)),
    );
    expect(bodies.join('')).not.toContain('Clear case number');
    await openTicket(page, page);
    expect(scripts.length).toBeGreaterThan(before);
  });

  test.each([390, 1280])(
    'shows a dialog without a barrier that axe finds at %i px',
    async (width) => {
      const page = await open('/fix/network/', { viewport: { width, height: 800 } });
      await openTicket(page, page);
      expect(await barriersOn(page, '.ticket-dialog')).toEqual([]);
      const overflow = await page
        .locator('.ticket-dialog')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  test('gives the focus back to its button when the dialog is closed', async () => {
    const page = await open(address);
    const dialog = await openTicket(page, page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toContain('Copy for ticket');
  });

  test('has no such buttons with JavaScript off', async () => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
  });
});
