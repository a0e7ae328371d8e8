import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/lib/permalinks/ledger.ts';
import { useBrowser } from './browser.ts';
import { PlainHost } from './plain-host.ts';

const browser = useBrowser();
const { numbered } = parseLedger(readFileSync('permalinks.txt', 'utf8'));
const numberOf = (target: string) => {
  expect(numbered).toContain(target);
  return numbered.indexOf(target) + 1;
};
const PAGE = numberOf('/fix/network/');
const END = numberOf('flow network only-this-computer');
const RESULT = numberOf('scope cannot-join computers=several from=inside users=single');

/** What the open dialog says of a ticket on the phone. */
async function saidOnThePhone(page: Page) {
  await page.getByRole('dialog').getByLabel('To say on the phone').check();
  return page.getByRole('dialog').locator('pre').innerText();
}

test('on the phone, a walk that has not ended is said with its page’s number and its answers', async () => {
  const page = await browser.open('/fix/network/?network.connected=yes&network.opens-websites=yes');
  await page.locator('decision-flow[data-at]').waitFor();
  await page.locator('[data-walker]').getByRole('button', { name: 'Copy for ticket' }).click();
  const said = await saidOnThePhone(page);
  expect(said).toMatch(new RegExp(`Continue here: \\S+/k/${PAGE}/\n`));
  expect(said).toMatch(
    /Answer there: Is this computer connected to a network\? Yes; Does it open other websites\? Yes$/,
  );
  await page.context().close();
});

test.each([true, false])('a number opens its page, with JavaScript: %s', async (javaScript) => {
  const page = await browser.open(`/k/${PAGE}/`, { javaScriptEnabled: javaScript });
  await page.waitForURL('**/fix/network/');
  expect(await page.locator('[data-short-number]').innerText()).toBe(`Rejoin ${PAGE}`);
  await page.context().close();
});

test('a number opens the end of a flowchart and the result of a matrix, which say it in turn', async () => {
  const flow = await browser.open(`/k/${END}/`);
  await flow.waitForURL('**/fix/network/?*');
  expect(await flow.locator('[data-outcome]').getAttribute('data-outcome')).toBe(
    'only-this-computer',
  );
  const walker = flow.locator('[data-walker]');
  expect(await walker.locator('[data-short-number]').innerText()).toBe(`Rejoin ${END}`);
  await walker.getByRole('button', { name: 'Copy for ticket' }).click();
  expect(await flow.getByRole('dialog').innerText()).toContain(`Article: Rejoin ${END}.`);
  expect(await saidOnThePhone(flow)).toMatch(new RegExp(`Continue here: \\S+/k/${END}/$`));
  await flow.context().close();

  const scope = await browser.open(`/k/${RESULT}/`);
  await scope.waitForURL('**/scope/?*');
  const causes = scope.locator('[data-scope-result] [data-cause]');
  expect(
    await causes.evaluateAll((all) => all.map((cause) => cause.getAttribute('data-cause'))),
  ).toEqual(['identity', 'provisioning']);
  const result = scope.locator('#result');
  expect(await result.locator('[data-short-number]').innerText()).toBe(`Rejoin ${RESULT}`);
  await result.getByRole('button', { name: 'Copy for ticket' }).click();
  expect(await scope.getByRole('dialog').innerText()).toContain(`Article: Rejoin ${RESULT}.`);
  expect(await saidOnThePhone(scope)).toMatch(new RegExp(`Continue here: \\S+/k/${RESULT}/$`));
  await scope.context().close();
});

test.each([`Rejoin ${PAGE}`, `rejoin${PAGE}`, `k/${PAGE}`])('search finds “%s”', async (query) => {
  const page = await browser.open(`/search/?q=${encodeURIComponent(query)}`);
  const results = page.locator('[data-search-results][data-state=ready]');
  await results.waitFor();
  expect(
    await results.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  ).toEqual(['/fix/network/']);
  expect(await results.locator('[data-verdict]').innerText()).toBe(`Rejoin ${PAGE}`);
  await page.context().close();
});

test('where the page of a number does not come, the search goes on without it', async () => {
  const page = await browser.open('/search/');
  await page.route('**/k/**', (route) => route.abort());
  await page.getByRole('searchbox').fill(`Rejoin ${PAGE}`);
  await page.locator('[data-search-results][data-state=ready]').waitFor({ state: 'attached' });
  expect(await page.locator('main [data-when=failed]').isVisible()).toBe(false);
  await page.context().close();
});

describe('on a host that knows files and nothing else', () => {
  const host = new PlainHost('dist');
  let origin: string;
  beforeAll(async () => {
    origin = await host.start();
  });
  afterAll(() => host.stop());

  test('a number without its slash at the end opens all the same', async () => {
    const page = await browser.open(`${origin}/k/${PAGE}?utm_source=mail`);
    await page.waitForURL(`${origin}/fix/network/`);
    await page.context().close();
  });

  test.each([
    ['/Scope/?users=single', '/scope/?users=single'],
    ['/fix/network/).', '/fix/network/'],
    ['/fix/network%22', '/fix/network/'],
  ])('at %s, the address that was meant is offered', async (wrong, meant) => {
    const page = await browser.open(origin + wrong);
    const link = page.getByRole('status').locator('[data-meant]');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(meant);
    await page.context().close();
  });

  test('nothing is offered where there is no page at it either', async () => {
    const page = await browser.open(`${origin}/Netwrk/`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-meant]').isVisible()).toBe(false);
    await page.context().close();
  });
});
