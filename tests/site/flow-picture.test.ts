import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatAnswers } from '../../src/lib/flow/address.ts';
import { walk } from '../../src/lib/flow/trail.ts';
import { answersAlong, pathsOf } from '../fixtures/flow-paths.ts';
import { readContent } from '../read-content.ts';
import { barriersIn } from './barriers.ts';
import { pictured, useBrowser, walking } from './browser.ts';

const browser = useBrowser();
const { flows } = await readContent();
const { id, data: flow } = flows.find((candidate) => candidate.id === 'network')!;
const ADDRESS = `/fix/${id}/`;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

const answers = answersAlong(pathsOf(flow)[0]!);
const atMiddle = ADDRESS + formatAnswers(id, '', answers.slice(0, 2));

const percentIn = async (page: Page) =>
  Number.parseInt((await page.locator('flow-picture output').textContent()) ?? '', 10);

async function opened(address = ADDRESS, viewport = DESK) {
  const page = await browser.open(address, { viewport, hasTouch: true });
  await walking(page);
  if (viewport === PHONE) await page.locator('[data-fold] > summary').click();
  await page.locator('[data-full]').click();
  await page.locator('[data-stage] svg').waitFor();
  return page;
}

describe.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])('full size on %s', (_, viewport) => {
  test('the picture is whole in the window, and has no barrier that axe finds', async () => {
    const page = await opened(ADDRESS, viewport);
    const { x, y, width, height } = (await page.locator('[data-stage] svg').boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(viewport.width + 1);
    expect(y + height).toBeLessThanOrEqual(viewport.height + 1);

    expect(await barriersIn(page)).toEqual([]);
    await page.context().close();
  });

  test('it closes with Escape, and the focus comes back to what opened it', async () => {
    const page = await opened(ADDRESS, viewport);
    await page.keyboard.press('Escape');
    expect(await page.locator('flow-picture dialog').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-full'))).toBe(true);
    await page.context().close();
  });
});

test('keys zoom, fit and move the picture, from wherever the focus is', async () => {
  const page = await opened();
  const fit = await percentIn(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  expect(await percentIn(page)).toBeGreaterThan(2 * fit);
  const scrolled = () => page.locator('[data-stage]').evaluate((stage) => stage.scrollTop);
  const before = await scrolled();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  expect(await scrolled()).toBeGreaterThan(before);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  expect(await percentIn(page)).toBe(fit);
  await page.context().close();
});

test('buttons zoom and fit the picture', async () => {
  const page = await opened();
  const fit = await percentIn(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await percentIn(page)).toBeGreaterThan(fit);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  expect(await percentIn(page)).toBeLessThan(fit);
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(await percentIn(page)).toBe(fit);
  await page.context().close();
});

test('the wheel zooms around the pointer, and the mouse drags', async () => {
  const page = await opened();
  const node = page.locator(`[data-stage] [data-node="${flow.start}"]`);
  const middle = async () => {
    const { x, y, width, height } = (await node.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  // Large enough first to reach over all sides of the window.
  for (let i = 0; i < 9; i++) await page.keyboard.press('+');
  await node.scrollIntoViewIfNeeded();
  const before = await middle();
  const size = await percentIn(page);
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => percentIn(page)).toBeGreaterThan(size);
  const after = await middle();
  expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(2);

  await page.mouse.down();
  await page.mouse.move(before.x, before.y - 120, { steps: 4 });
  await page.mouse.up();
  expect((await middle()).y).toBeLessThan(after.y - 80);
  expect(await page.locator('flow-picture dialog').isVisible()).toBe(true);
  await page.context().close();
});

test('two fingers zoom', async () => {
  const page = await opened(ADDRESS, PHONE);
  const fit = await percentIn(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: 195 - apart / 2, y: 400, id: 0 },
              { x: 195 + apart / 2, y: 400, id: 1 },
            ],
    });
  await touch('touchStart', 80);
  for (const apart of [100, 130, 160]) await touch('touchMove', apart);
  await touch('touchEnd');
  await expect.poll(() => percentIn(page)).toBeGreaterThan(1.7 * fit);
  await page.context().close();
});

test.each(['click', 'keyboard'])(
  'a node of the lit path leads back to its question from there by %s, in one step of “Back”',
  async (way) => {
    const page = await opened(atMiddle);
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    const [question] = answers[0]!;
    const node = page.locator(`[data-stage] [data-node="${question}"]`);
    if (way === 'click') await node.click();
    else await node.locator('a').press('Enter');
    expect(await page.locator('flow-picture dialog').isVisible()).toBe(false);
    expect(await page.locator('[data-asked]').textContent()).toBe(
      flow.nodes.find((node) => node.id === question)!.text,
    );
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-asked'))).toBe(
      true,
    );
    expect(await steps()).toBe(before + 1);
    await page.context().close();
  },
);

test('a double click opens one dialog', async () => {
  const page = await browser.open(ADDRESS, { viewport: DESK });
  await page.locator('[data-full]').dblclick();
  await page.locator('[data-stage] svg').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('flow-picture dialog').count()).toBe(1);
  await page.context().close();
});

test.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])(
  'before the walk, the first question of every picture is whole in view on %s',
  async (_, viewport) => {
    const page = await browser.open('about:blank', { viewport });
    const cut: string[] = [];
    for (const { id: other, data } of flows.filter((each) => each.id !== 'start')) {
      await page.goto(`/fix/${other}/`);
      if (viewport === PHONE) await page.locator('[data-fold] > summary').click();
      await pictured(page);
      const top = await page.evaluate(() => scrollY);
      const node = (await page.locator(`svg [data-node="${data.start}"]`).boundingBox())!;
      const frame = (await page.locator('[data-frame]').boundingBox())!;
      if (node.x < frame.x || node.x + node.width > frame.x + frame.width) cut.push(other);
      expect(await page.evaluate(() => scrollY)).toBe(top);
    }
    expect(cut).toEqual([]);
    await page.context().close();
  },
);

test('the picture says where the walk is, to those who listen as well', async () => {
  const page = await browser.open(atMiddle, { viewport: DESK });
  await walking(page);
  await pictured(page);
  const { current } = walk(flow, answers.slice(0, 2));
  const here = page.locator('flow-picture [aria-current=step]');
  expect(await here.count()).toBe(1);
  expect(
    await here.locator('xpath=ancestor-or-self::*[@data-node]').getAttribute('data-node'),
  ).toBe(current.id);
  await page.context().close();
});

test.each(['**/flows/*.svg', '**/_astro/picture.*.css', '**/_astro/show-picture.*'])(
  'without %s an image or its name stands there, and full size comes once that is back',
  async (file) => {
    const page = await browser.open('about:blank', { viewport: DESK });
    await page.route(file, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.goto(ADDRESS);
    await page.locator('[data-frame]').scrollIntoViewIfNeeded();
    await failed;
    expect(await page.getByAltText(flow.title).isVisible()).toBe(true);
    await page.unroute(file);
    await page.locator('[data-full]').click();
    await page.locator('[data-stage] svg').waitFor();
    await page.context().close();
  },
);

test('on a phone the picture is folded until somebody asks for it', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.open(ADDRESS, { viewport: PHONE, javaScriptEnabled });
    const picture = page.locator('flow-picture [data-frame]');
    expect(await picture.isVisible()).toBe(false);
    await page.locator('[data-fold] > summary').click();
    expect(await picture.isVisible()).toBe(true);
    await page.context().close();
  }
});

test('without JavaScript the link opens the picture as a file, whole and with its links', async () => {
  const page = await browser.open(ADDRESS, { viewport: DESK, javaScriptEnabled: false });
  await page.locator('[data-full]').click();
  await page.waitForURL(`**/flows/${id}.svg`);
  expect(await page.locator('[data-node]').count()).toBe(flow.nodes.length);
  const { height } = (await page.locator('svg').boundingBox())!;
  expect(height).toBeLessThanOrEqual(DESK.height);
  const { link } = flow.nodes.find((node) => node.link !== undefined)!;
  expect(await page.locator(`a[href="${link}"]`).count()).toBeGreaterThan(0);
  const fill = await page
    .locator('.flow-question polygon')
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);
  expect(fill).not.toBe('rgb(0, 0, 0)');
  await page.context().close();
});

test('without JavaScript pages follow the theme of the system', async () => {
  for (const [colorScheme, background] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(20, 27, 26)'],
  ] as const) {
    const page = await browser.open(ADDRESS, { colorScheme, javaScriptEnabled: false });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      background,
    );
    await page.context().close();
  }
});
