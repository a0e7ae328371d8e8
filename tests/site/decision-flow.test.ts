import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatAnswers } from '../../src/lib/flow/address.ts';
import { pathsOf, sayingAll } from '../fixtures/flow-paths.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { readContent } from '../read-content.ts';
import { barriersIn } from './barriers.ts';
import { pictured, useBrowser, walking } from './browser.ts';

const browser = useBrowser();
const { flows } = await readContent();

const pageOf = (id: string) => (id === 'start' ? '/symptoms/' : `/fix/${id}/`);
const search = (page: Page) => new URL(page.url()).search;
const openTrail = (page: Page) => page.getByText('Your answers so far').click();

/** Opens a page in which somebody is about to answer. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await browser.open(address, options);
  await walking(page);
  return page;
}

/** The longest path of each flow, its most instructive one. */
const walks = flows.map(({ id, data: flow }) => {
  const [answers = []] = pathsOf(flow)
    .map(({ edges }) => sayingAll(edges, flow, 'done'))
    .sort((a, b) => b.length - a.length);
  return { id, flow, answers, address: formatAnswers(id, '', answers) };
});

describe.each(walks)('the flow $id', ({ id, flow, answers, address }) => {
  const end = walk(flow, answers).current;

  test('is walked to an outcome by pointer, and the address leads back to it', async () => {
    const page = await open(pageOf(id));
    for (const [, answer] of answers) await page.locator(`[data-choice="${answer}"]`).click();
    expect(await page.locator('[data-asked]').textContent()).toBe(end.text);
    expect(await page.locator(`[data-outcome="${end.id}"] a`).getAttribute('href')).toBe(end.link);
    expect(search(page)).toBe(address);

    await page.reload();
    await walking(page);
    expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(end.id);
    expect(await page.locator('[data-trail] .change').count()).toBe(answers.length);
    await page.context().close();
  });

  test('is walked to an outcome by keyboard alone, the focus on each new question', async () => {
    const page = await open(pageOf(id));
    await page.locator('[data-asked]').focus();
    for (const [, answer] of answers) {
      const wanted = page.locator(`[data-choice="${answer}"]`);
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab');
        if (await wanted.evaluate((button) => button === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
      expect(
        await page.locator('[data-asked]').evaluate((asked) => asked === document.activeElement),
      ).toBe(true);
    }
    expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe(end.id);
    await page.context().close();
  });

  test('lights the way on the picture, and no more than the way', async () => {
    const page = await open(pageOf(id) + address);
    await pictured(page);
    const { trail, current, way } = walk(flow, answers);
    const lit = page.locator('svg [data-node][data-lit]');
    expect(
      new Set(
        await lit.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node'))),
      ),
    ).toEqual(new Set([...trail.map(({ node }) => node.id), current.id]));
    expect(await page.locator('svg [data-from][data-lit]').count()).toBeGreaterThanOrEqual(
      way.length,
    );
    await page.context().close();
  });

  test('shows its picture, its list with every outcome and its text without JavaScript', async () => {
    const page = await browser.open(pageOf(id), { javaScriptEnabled: false });
    expect(await page.locator('decision-flow .flow-picture').isVisible()).toBe(true);
    const seen = (await page.locator('[data-outline]').innerText()).replaceAll(/\s+/g, ' ');
    // An answer stands apart from what follows it.
    expect(seen).not.toMatch(/\p{L}:\p{L}/u);
    for (const { text } of flow.nodes) expect(seen).toContain(text);
    expect(await page.locator('decision-flow button:visible').count()).toBe(0);
    expect(await page.locator(`decision-flow a[href="/flows/${id}.mmd"]`).count()).toBe(1);
    await page.context().close();
  });

  test.each(['', address])('has no barrier that axe finds at “%s”', async (state) => {
    const page = await open(pageOf(id) + state, { viewport: { width: 390, height: 800 } });
    expect(await barriersIn(page, 'decision-flow')).toEqual([]);
    await page.context().close();
  });
});

const [federation] = walks.filter(({ id }) => id === 'federation');
const middle = federation!.answers.slice(0, 4);
const atMiddle = `/fix/federation/${formatAnswers('federation', '', middle)}`;

test('a link to the middle shows the trail, and each answer there can be changed', async () => {
  const page = await open(atMiddle);
  const { trail, current } = walk(federation!.flow, middle);
  expect(await page.locator('[data-asked]').textContent()).toBe(current.text);
  expect(await page.locator('[data-trail] li').count()).toBe(trail.length);

  const [question] = middle[1]!;
  await openTrail(page);
  await page.locator(`[data-change="${question}"]`).click();
  expect(search(page)).toBe(formatAnswers('federation', '', middle.slice(0, 1)));
  expect(await page.locator('[data-asked]').textContent()).toBe(
    federation!.flow.nodes.find(({ id }) => id === question)!.text,
  );
  await page.context().close();
});

test('an answer that is changed back brings the later answers back', async () => {
  const page = await open(atMiddle);
  await openTrail(page);
  await page.locator(`[data-change="${middle[1]![0]}"]`).click();
  await page.locator(`[data-choice="${middle[1]![1]}"]`).click();
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
  await page.context().close();
});

test('a change that is taken back by the browser leaves no answers behind', async () => {
  const page = await open(atMiddle);
  await openTrail(page);
  await page.locator(`[data-change="${middle[1]![0]}"]`).click();
  await page.goBack();
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
  const [question, answer] = federation!.answers[middle.length]!;
  await page.locator(`[data-choice="${answer}"]`).click();
  expect(search(page)).toBe(formatAnswers('federation', '', [...middle, [question, answer]]));
  await page.context().close();
});

test('reading how to find out keeps the answers', async () => {
  const page = await open(atMiddle);
  await page.locator('[data-more]').click();
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
  expect(new URL(page.url()).hash).not.toBe('');
  expect(await page.locator('[data-trail] .change').count()).toBe(middle.length);
  await page.context().close();
});

test('each step of a walk is told to the page around it', async () => {
  const page = await open('/fix/federation/');
  const told = page.evaluate(
    `new Promise((tell) => addEventListener('flow-changed', ({ detail }) => tell(detail)))`,
  );
  await page.locator(`[data-choice="${middle[0]![1]}"]`).click();
  expect(await told).toEqual({ flow: 'federation', answers: [middle[0]], outcome: undefined });
  await page.context().close();
});

test('a walk that cannot be loaded says so, and goes on when it is pressed again', async () => {
  const page = await browser.open('/fix/federation/');
  const walk = '**/begin-walk.*';
  await page.route(walk, (route) => route.abort());
  const choice = page.locator(`[data-choice="${middle[0]![1]}"]`);
  await choice.click();
  await page.getByText('The next question could not be loaded.').waitFor();
  await page.unroute(walk);
  await choice.click();
  await expect.poll(() => search(page)).toBe(formatAnswers('federation', '', middle.slice(0, 1)));
  expect(await page.locator('[data-notice]').isVisible()).toBe(false);
  await page.context().close();
});

test('the text of a flowchart is selected where the browser refuses to copy it', async () => {
  const page = await browser.open('about:blank');
  await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
  await page.goto('/fix/network/');
  await page.getByText('The flowchart as Mermaid text').click();
  await page.getByText('Copy the text').click();
  await page.getByText('copy them by hand').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('flowchart TD');
  await page.context().close();
});

test('something to do is a step of its own, done or left', async () => {
  const page = await open('/fix/network/?network.connected=no');
  expect(await page.locator('[data-choice]').allTextContents()).toEqual([
    'Done, go on',
    'I can’t do that',
  ]);
  await page.getByRole('button', { name: 'I can’t do that' }).click();
  expect(search(page)).toBe('?network.connect=cant&network.connected=no');
  await openTrail(page);
  expect(await page.locator('[data-trail] b').allTextContents()).toEqual([
    'No',
    'Left for whoever can',
  ]);
  await page.context().close();
});

test('back, forward, “Back” and “Start again” go where they say', async () => {
  const page = await open('/fix/federation/');
  const asked = () => page.locator('[data-asked]').textContent();
  const first = await asked();
  await page.locator(`[data-choice="${middle[0]![1]}"]`).click();
  const second = await asked();
  await page.locator(`[data-choice="${middle[1]![1]}"]`).click();
  const third = await asked();

  await page.goBack();
  expect(await asked()).toBe(second);
  await page.goForward();
  expect(await asked()).toBe(third);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  expect(await asked()).toBe(second);
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await asked()).toBe(first);
  expect(search(page)).toBe('');
  await page.context().close();
});

test.each(['click', 'keyboard'])('a node of the lit path leads back to it by %s', async (way) => {
  const page = await open(atMiddle);
  await pictured(page);
  const [question] = middle[2]!;
  const node = page.locator(`svg [data-node="${question}"]`);
  const target = (await node.locator('a').count()) > 0 ? node.locator('a') : node;
  if (way === 'click') await target.click();
  else {
    await target.focus();
    await page.keyboard.press('Enter');
  }
  expect(search(page)).toBe(formatAnswers('federation', '', middle.slice(0, 2)));
  await page.context().close();
});

test('answers that no longer exist are left out and said so, hostile ones included', async () => {
  const page = await open(
    `${atMiddle}&federation.gone=yes&federation.<img src=x>=${'x'.repeat(9000)}&federation.__proto__=1`,
  );
  expect(await page.locator('[data-notice]').isVisible()).toBe(true);
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
  expect(await page.locator('decision-flow img[src=x]').count()).toBe(0);
  await page.context().close();
});

test('the picture scrolls inside its frame, by keyboard too, and shows where the walk is', async () => {
  const page = await open(`/fix/federation/${federation!.address}`, {
    viewport: { width: 390, height: 800 },
    reducedMotion: 'reduce',
  });
  await page.locator('[data-fold] > summary').click();
  const isInView = () =>
    page.evaluate(() => {
      const frame = document.querySelector('[data-frame]')?.getBoundingClientRect();
      const node = document.querySelector('svg [data-lit=current]')?.getBoundingClientRect();
      if (frame === undefined || node === undefined) return false;
      return node.top >= frame.top && node.bottom <= frame.bottom && node.left >= frame.left;
    });
  await expect.poll(isInView).toBe(true);

  const frame = page.locator('[data-frame]');
  await frame.focus();
  const before = await frame.evaluate((element) => element.scrollTop);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeLessThan(before);
  await page.context().close();
});

test('no page loads Mermaid or the layout engine', async () => {
  const page = await browser.open('about:blank');
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await page.goto('/fix/federation/', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).not.toMatch(/elkjs|mermaidAPI|flowchart TD/);
  await page.context().close();
});
