import { cpSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersAmong, bringAxe } from './barriers.ts';
import { brokenReferences } from './broken-references.ts';
import { useBrowser } from './browser.ts';
import { readAllPages, readPages, visibleText } from './built-site.ts';
import { PlainHost } from './plain-host.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { productWords } from '../product-words.ts';

const GUIDE = 'tests/fixtures/greenhouse';

describe('a guide about greenhouses, made of other content and another site.ts alone', () => {
  const browser = useBrowser();
  let copy: ProjectCopy;
  let host: PlainHost;
  let origin: string;
  beforeAll(async () => {
    copy = await copyProject();
    const content = join(copy.folder, 'src/content');
    for (const folder of readdirSync(content)) {
      // The English words of the interface belong to the code, and stand in for missing ones.
      if (folder !== 'i18n') rmSync(join(content, folder), { recursive: true });
    }
    cpSync(join(GUIDE, 'content'), content, { recursive: true });
    cpSync(join(GUIDE, 'site.ts'), join(copy.folder, 'src/site.ts'));
    const { code, output } = await copy.build({ SITE_URL: 'https://greenhouse.example' });
    expect(code, output).toBe(0);
    host = new PlainHost(join(copy.folder, 'dist'));
    origin = await host.start();
  });
  afterAll(async () => {
    await host.stop();
    await rm(copy.folder, { recursive: true });
  });

  const pages = () => readPages(join(copy.folder, 'dist'));
  const open = (address: string) => browser.open(origin + address);

  test('has no link, script, style or #fragment that leads nowhere', () => {
    expect(pages().length).toBeGreaterThan(10);
    const folder = join(copy.folder, 'dist');
    expect(brokenReferences(readAllPages(folder), folder, '/')).toEqual([]);
  });

  test('says nothing of what the real guide is about', async () => {
    const words = await productWords();
    for (const { address, document } of pages()) {
      const said = visibleText(document.documentElement);
      expect(
        words.filter((word) => word.test(said)),
        address,
      ).toEqual([]);
    }
  });

  test('is in the language that site.ts names, and says in English what nobody has translated', async () => {
    const page = await open('/which-part/?beds=all&time=noon&panel=lit');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('[data-lead]').first().textContent()).toBe('Am wahrscheinlichsten:');
    expect(await page.getByRole('button', { name: 'Start again' }).count()).toBe(2);
    await page.context().close();
  });

  test('says of a page that nobody has checked for a year that it is so', () => {
    const foot = (address: string) =>
      visibleText(
        pages()
          .find((page) => page.address === address)!
          .document.querySelector('main footer, footer')!,
      );
    expect(foot('/symptoms/no-flow/')).toContain('Geprüft am 5. Januar 2020. That is more than');
    expect(foot('/symptoms/vent-stuck/')).not.toContain('5. Januar 2020');
  });

  test('has no barrier that axe finds on any page', async () => {
    const page = await open('/');
    await bringAxe(page);
    const judged = new Set<string>();
    for (const { address } of pages()) {
      await page.goto(origin + address);
      expect(await barriersAmong(page, judged), address).toEqual([]);
    }
    await page.context().close();
  });

  test.each([
    ['VENT STUCK', '/symptoms/vent-stuck/'],
    ['it says no flow', '/symptoms/no-flow/'],
    ['water on the floor', '/symptoms/tank-overrun/'],
  ])('finds “%s” on %s first', async (query, address) => {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    const results = page.locator('[data-search-results][data-state=ready]');
    await results.waitFor();
    expect(await results.locator('a').first().getAttribute('href')).toBe(address);
    await page.context().close();
  });

  test('keeps two matrices of a page apart in the address', async () => {
    const page = await open('/which-part/?panel=lit');
    const [part, leak] = [0, 1].map((nth) => page.locator('scoping-matrix').nth(nth)) as [
      Locator,
      Locator,
    ];
    await leak.locator('input[name=panel][value=dark]').check();
    await leak.locator('input[name=time][value=noon]').check();
    await part.locator('input[name=time][value=night]').check();
    const address = '?time=night&panel=lit&which-leak.time=noon&which-leak.panel=dark';
    expect(new URL(page.url()).search).toBe(address);

    await page.reload();
    expect(await part.locator('input[name=panel][value=lit]').isChecked()).toBe(true);
    expect(await part.locator('input[name=time][value=night]').isChecked()).toBe(true);
    expect(await leak.locator('input[name=panel][value=dark]').isChecked()).toBe(true);
    expect(await leak.locator('[data-scope-result] a').allTextContents()).toEqual(['Water valve']);
    expect(await page.locator('[data-notice]').allTextContents()).toEqual(['', '']);
    await page.context().close();
  });

  test('lets its readers edit a page and report a mistake, at the forge and by mail', async () => {
    const page = await open('/symptoms/vent-stuck/#first-step');
    const acts = page.locator('page-acts');
    const addresses = () =>
      acts
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const [edit] = await addresses();
    expect(edit).toBe(
      'https://forge.example/vitrine/edit/main/src/content/symptoms/vent-stuck.yml',
    );
    // What a click does, without leaving the page.
    await acts.evaluate((element) => {
      element.addEventListener('click', (event) => {
        event.preventDefault();
      });
    });
    for (const link of await acts.locator('[data-report]').all()) await link.click();
    const [, issue = '', mail = ''] = await addresses();
    const at = 'https://greenhouse.example/symptoms/vent-stuck/#first-step';
    const answers = Object.fromEntries(new URL(issue).searchParams);
    expect(answers).toMatchObject({ template: 'wrong-fact.yml', page: at, reviewed: '2026-01-05' });
    expect(new URL(mail).pathname).toBe('gardener@example.com');
    expect(new URL(mail).searchParams.get('body')).toContain(`Page: ${at}\nReviewed: 2026-01-05`);
    await page.context().close();
  });

  test('takes a message that it lacks as a form or a mail, and hostile text as text', async () => {
    const message = 'zxqv "><script>alert(1)</script>&template=x\nBcc: all';
    const page = await open(`/search/?q=${encodeURIComponent(message)}`);
    await page.getByText('Report this message').click();
    const ways = page.locator('report-message [data-ways] a');
    const address = async (nth: number) =>
      new URL((await ways.nth(nth).getAttribute('href')) ?? '');
    const sent = await page.locator('report-message textarea').inputValue();
    expect(sent).toContain('<script>alert(1)</script>&template=x');
    const issue = await address(0);
    expect(issue.searchParams.getAll('template')).toEqual(['missing-error.yml']);
    expect(issue.searchParams.get('message')).toBe(sent);
    const mail = await address(1);
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail.searchParams.get('body')).toBe(`Message: ${sent}`);

    await page.locator('report-message textarea').fill('x '.repeat(5000));
    expect((await address(0)).href.length).toBeLessThan(2000);
    expect(await page.locator('report-message').getByText('too long for a link').isVisible()).toBe(
      true,
    );
    await page.context().close();
  });

  test('narrows three questions down to causes, and walks a flowchart to its end', async () => {
    const scope = await open('/which-part/?beds=all&time=noon&panel=lit');
    expect(
      await scope.locator('[data-scope-result]').first().locator('a').allTextContents(),
    ).toEqual(['Vent motor', 'Sensor']);
    await scope.context().close();

    const flow = await open('/fix/water/');
    for (const name of ['No', 'Done, go on', 'Yes']) {
      await flow.getByRole('button', { name, exact: true }).click();
    }
    expect(await flow.locator('[data-outcome]').getAttribute('data-outcome')).toBe('solved');
    await flow.context().close();
  });
});
