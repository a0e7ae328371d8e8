import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatAnswers } from '../../src/lib/flow/address.ts';
import { pathsOf, sayingAll } from '../fixtures/flow-paths.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { readContent } from '../read-content.ts';
import { barriersAmong, bringAxe } from './barriers.ts';
import { pictured, useBrowser, walking } from './browser.ts';

const browser = useBrowser();
const { flows } = await readContent();

const pageOf = (id: string) => (id === 'start' ? '/symptoms/' : `/fix/${id}/`);
const search = (page: Page) => new URL(page.url()).search;
const openTrail = (page: Page) => page.getByText('Your answers so far').click();

/** The longest path of each flow, its most instructive one. */
const walks = flows.map(({ id, data: flow }) => {
  const [answers = []] = pathsOf(flow)
    .map(({ edges }) => sayingAll(edges, flow, 'done'))
    .sort((a, b) => b.length - a.length);
  return { id, flow, answers, address: formatAnswers(id, '', answers) };
});

// All flows are walked in two browsers, with scripts and without: nothing of a walk is kept in them.
let page: Page;
let still: Page;
beforeAll(async () => {
  page = await browser.open('about:blank');
  await bringAxe(page);
  still = await browser.open('about:blank', { javaScriptEnabled: false });
});
afterAll(() => Promise.all([page.context().close(), still.context().close()]));

async function visit(address: string) {
  await page.goto(address);
  await walking(page);
}

const judged = new Set<string>();
async function barriersOnPhone() {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 800 });
  const found = await barriersAmong(page, judged, 'decision-flow');
  await page.setViewportSize(before);
  return found;
}

describe.each(walks)('the flow $id', ({ id, flow, answers, address }) => {
  const { trail, current: end, way } = walk(flow, answers);
  const outcome = () => page.locator('[data-outcome]').getAttribute('data-outcome');

  describe('at its start', () => {
    beforeAll(() => visit(pageOf(id)));

    test('has no barrier that axe finds', async () => {
      expect(await barriersOnPhone()).toEqual([]);
    });

    test('is walked to an outcome by keyboard alone, the focus on each new question', async () => {
      const asked = page.locator('[data-asked]');
      await asked.focus();
      for (const [, answer] of answers) {
        const wanted = page.locator(`[data-choice="${answer}"]`);
        for (let i = 0; i < 12; i++) {
          await page.keyboard.press('Tab');
          if (await wanted.evaluate((button) => button === document.activeElement)) break;
        }
        await page.keyboard.press('Enter');
        expect(await asked.evaluate((heading) => heading === document.activeElement)).toBe(true);
      }
      expect(await outcome()).toBe(end.id);
    });

    test('is walked again, by pointer, to an outcome with an address', async () => {
      await page.getByRole('button', { name: 'Start again' }).click();
      for (const [, answer] of answers) await page.locator(`[data-choice="${answer}"]`).click();
      expect(await page.locator('[data-asked]').textContent()).toBe(end.text);
      const link = page.locator(`[data-outcome="${end.id}"] a`);
      expect(await link.getAttribute('href')).toBe(end.link);
      expect(search(page)).toBe(address);
    });
  });

  describe('at the address of an outcome', () => {
    beforeAll(() => visit(pageOf(id) + address));

    test('shows the outcome and the answers that led to it', async () => {
      expect(await outcome()).toBe(end.id);
      expect(await page.locator('[data-trail] .change').count()).toBe(answers.length);
    });

    test('has no barrier that axe finds', async () => {
      expect(await barriersOnPhone()).toEqual([]);
    });

    test('lights the way on the picture, and no more than the way', async () => {
      await pictured(page);
      const lit = await page
        .locator('svg [data-node][data-lit]')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node')));
      expect(new Set(lit)).toEqual(new Set([...trail.map(({ node }) => node.id), end.id]));
      expect(await page.locator('svg [data-from][data-lit]').count()).toBe(way.length);
    });
  });

  test('shows its picture, its list with every outcome and its text without JavaScript', async () => {
    await still.goto(pageOf(id));
    expect(await still.locator('decision-flow .flow-picture').isVisible()).toBe(true);
    const seen = (await still.locator('[data-outline]').innerText()).replaceAll(/\s+/g, ' ');
    // An answer stands apart from what follows it.
    expect(seen).not.toMatch(/\p{L}:\p{L}/u);
    for (const { text } of flow.nodes) expect(seen).toContain(text);
    expect(await still.locator('decision-flow button:visible').count()).toBe(0);
    expect(await still.locator(`decision-flow a[href="/flows/${id}.mmd"]`).count()).toBe(1);
  });
});

const [federation] = walks.filter(({ id }) => id === 'federation');
const middle = federation!.answers.slice(0, 4);
const atMiddle = `/fix/federation/${formatAnswers('federation', '', middle)}`;

test('a link to the middle shows the trail, and each answer there can be changed', async () => {
  await visit(atMiddle);
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
});

test('an answer that is changed back brings the later answers back', async () => {
  await visit(atMiddle);
  await openTrail(page);
  await page.locator(`[data-change="${middle[1]![0]}"]`).click();
  await page.locator(`[data-choice="${middle[1]![1]}"]`).click();
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
});

test('a change that is taken back by the browser leaves no answers behind', async () => {
  await visit(atMiddle);
  await openTrail(page);
  await page.locator(`[data-change="${middle[1]![0]}"]`).click();
  await page.goBack();
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
  const [question, answer] = federation!.answers[middle.length]!;
  await page.locator(`[data-choice="${answer}"]`).click();
  expect(search(page)).toBe(formatAnswers('federation', '', [...middle, [question, answer]]));
});

test('reading how to find out keeps the answers', async () => {
  await visit(atMiddle);
  await page.locator('[data-more]').click();
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
  expect(new URL(page.url()).hash).not.toBe('');
  expect(await page.locator('[data-trail] .change').count()).toBe(middle.length);
});

test('a link to a heading loads nothing of a walk', async () => {
  const fresh = await browser.open('/fix/network/', { viewport: { width: 1280, height: 800 } });
  const asked: string[] = [];
  fresh.on('request', (request) => asked.push(request.url()));
  await fresh.locator('.right-sidebar nav a[href="#proxy"]:visible').click();
  await fresh.waitForURL('**#proxy');
  await fresh.waitForLoadState('networkidle');
  expect(asked.filter((url) => /begin-walk|flows\/network\.json/.test(url))).toEqual([]);
  await fresh.context().close();
});

test('the address in the bar opens at the walk, and “Back” stays there, until it starts again', async () => {
  const viewport = { width: 390, height: 844 };
  const phone = await browser.open('/fix/sound-and-sharing/', { viewport });
  await walking(phone);
  const asked = phone.locator('[data-asked]');
  const isSeen = async () => {
    const { y, height } = (await asked.boundingBox())!;
    return y >= 0 && y + height <= viewport.height;
  };
  const answer = () => phone.locator('[data-choice]').first().click();
  await answer();
  const question = await asked.textContent();
  expect(new URL(phone.url()).hash).toBe('#walk-sound-and-sharing');
  await answer();
  await phone.goBack();
  expect(await asked.textContent()).toBe(question);
  expect(await isSeen()).toBe(true);

  const fresh = await browser.open(phone.url(), { viewport });
  await fresh.locator('decision-flow[data-at]').waitFor();
  const { y } = (await fresh.locator('[data-asked]').boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(viewport.height);
  await fresh.context().close();

  await phone.getByRole('button', { name: 'Start again' }).click();
  expect(new URL(phone.url()).hash).toBe('');
  await phone.context().close();
});

test('a walk that cannot be loaded says so, and goes on when it is pressed again', async () => {
  const fresh = await browser.open('/fix/federation/');
  const walk = '**/begin-walk.*';
  await fresh.route(walk, (route) => route.abort());
  const choice = fresh.locator(`[data-choice="${middle[0]![1]}"]`);
  await choice.click();
  await fresh.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  await fresh.unroute(walk);
  await choice.click();
  await expect.poll(() => search(fresh)).toBe(formatAnswers('federation', '', middle.slice(0, 1)));
  expect(await fresh.locator('[data-notice]').isVisible()).toBe(false);
  await fresh.context().close();
});

test('while the walk is on its way the first press counts, and no question is answered unseen', async () => {
  const fresh = await browser.open('/fix/network/');
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await fresh.route('**/flows/network.json', async (route) => {
    await released;
    await route.continue();
  });
  const choices = fresh.locator('[data-choices]');
  await choices.getByText('Yes').dblclick();
  await choices.getByText('No').click();
  expect(await choices.getAttribute('aria-busy')).toBe('true');
  await fresh.locator('[data-walker] [role=status]').getByText('One moment…').waitFor();
  release(undefined);
  await expect.poll(() => search(fresh)).toBe('?network.connected=yes');
  await expect.poll(() => choices.getAttribute('aria-busy')).toBe(null);
  expect(await fresh.getByText('One moment…').isVisible()).toBe(false);
  await fresh.context().close();
});

test('a chart is there whole until its walk is where the answers of the address lead', async () => {
  const fresh = await browser.open('about:blank');
  const walker = fresh.locator('[data-walker]');
  const list = fresh.locator('[data-outline] > ol');
  const walk = '**/begin-walk.*';
  await fresh.route(walk, (route) => route.abort());
  await fresh.goto('/fix/network/?from=outside&network.connected=no');
  await fresh.locator('[data-notice]', { hasText: 'could not be loaded' }).waitFor();
  expect(await list.isVisible()).toBe(true);

  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await fresh.unroute(walk);
  await fresh.route(walk, async (route) => {
    await released;
    await route.continue();
  });
  await fresh.goto('/fix/federation/?utm_source=mail&from=inside');
  expect(await walker.isVisible()).toBe(false);
  expect(await list.isVisible()).toBe(true);
  await fresh.goto('/fix/web-app/?utm_source=mail&from=outside');
  expect(await walker.isVisible()).toBe(true);

  await fresh.goto('/fix/network/?network.connected=no');
  expect(await walker.isVisible()).toBe(false);
  expect(await list.isVisible()).toBe(true);
  release(undefined);
  await walker.getByText('Done, go on').waitFor();
  expect(await list.isVisible()).toBe(false);
  await fresh.context().close();
});

test('the text of a flowchart is selected where the browser refuses to copy it', async () => {
  const fresh = await browser.open('about:blank');
  await fresh.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
  await fresh.goto('/fix/network/');
  await fresh.getByText('The flowchart as Mermaid text').click();
  await fresh.getByText('Copy the text').click();
  await fresh.getByText('copy them by hand').waitFor();
  expect(await fresh.evaluate(() => getSelection()?.toString())).toContain('flowchart TD');
  await fresh.context().close();
});

test('something to do is a step of its own, done or left', async () => {
  await visit('/fix/network/?network.connected=no');
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
});

test('back, forward, “Back” and “Start again” go where they say', async () => {
  await visit('/fix/federation/');
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
});

test.each(['click', 'keyboard'])('a node of the lit path leads back to it by %s', async (way) => {
  await visit(atMiddle);
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
});

test('answers that no longer exist are left out and said so, hostile ones included', async () => {
  await visit(
    `${atMiddle}&federation.gone=yes&federation.<img src=x>=${'x'.repeat(9000)}&federation.__proto__=1`,
  );
  expect(await page.locator('[data-notice]').isVisible()).toBe(true);
  // An alert is heard by itself.
  expect((await page.locator('decision-flow [data-announce]').textContent())!.trim()).toBe('');
  expect(search(page)).toBe(formatAnswers('federation', '', middle));
  expect(await page.locator('decision-flow img[src=x]').count()).toBe(0);
});

test('the picture scrolls inside its frame, by keyboard too, and shows where the walk is', async () => {
  const phone = await browser.open(`/fix/federation/${federation!.address}`, {
    viewport: { width: 390, height: 800 },
    reducedMotion: 'reduce',
  });
  await walking(phone);
  await phone.locator('[data-fold] > summary').click();
  const isInView = () =>
    phone.evaluate(() => {
      const frame = document.querySelector('[data-frame]')?.getBoundingClientRect();
      const node = document.querySelector('svg [data-lit=current]')?.getBoundingClientRect();
      if (frame === undefined || node === undefined) return false;
      return node.top >= frame.top && node.bottom <= frame.bottom && node.left >= frame.left;
    });
  await expect.poll(isInView).toBe(true);

  const frame = phone.locator('[data-frame]');
  await frame.focus();
  const before = await frame.evaluate((element) => element.scrollTop);
  await phone.keyboard.press('ArrowUp');
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeLessThan(before);
  await phone.context().close();
});

test('no page loads Mermaid or the layout engine', async () => {
  const fresh = await browser.open('about:blank');
  const scripts: string[] = [];
  fresh.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await fresh.goto('/fix/federation/', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).not.toMatch(/elkjs|mermaidAPI|flowchart TD/);
  await fresh.context().close();
});
