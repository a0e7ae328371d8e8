import { mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenReferences } from './broken-references.ts';
import { useBrowser } from './browser.ts';
import { readAllPages, readPages, visibleText } from './built-site.ts';
import { PlainHost } from './plain-host.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const BASE = '/help/rejoin/';
const ERROR = 'The lobby swallowed your invitation';
const ADDRESS = '/symptoms/lobby-swallowed-invitation/';

const FILE = `title: “${ERROR}” when you wait to be let in
label: ${ERROR}
group: lobby
order: 0
errors:
  - ${ERROR}
aliases:
  - marooned in the vestibule
summary: What “${ERROR}” means, and how to get out of the lobby.
meaning: The lobby is full.
seen:
  when: You waited in the lobby.
  where: [Skype for Business]
now:
  - text: Ask to be let in.
    copy: I am in the lobby. Could you let me in?
causes: [network]
likely: Most likely the network.
firstStep:
  text: Check the connection.
  heading: check-the-connection
appliesTo: [sfb-server-se]
reviewed: 2026-11-22
sources: [article]
`;

const browser = useBrowser();
let copy: ProjectCopy;
let output: string;
/** What the host serves, and the folder of the site in it. */
let root: string;
let folder: string;
let host: PlainHost;
let origin: string;

// One build for both: a site with one symptom more, in a folder of its host.
beforeAll(async () => {
  copy = await copyProject();
  await copy.write('src/content/symptoms/lobby-swallowed-invitation.yml', FILE);
  const built = await copy.build({ SITE_URL: 'https://support.example', BASE_PATH: BASE });
  ({ output } = built);
  expect(built.code, output).toBe(0);
  root = join(copy.folder, 'host');
  folder = join(root, BASE);
  mkdirSync(join(folder, '..'), { recursive: true });
  renameSync(join(copy.folder, 'dist'), folder);
  host = new PlainHost(root);
  origin = await host.start();
});
afterAll(async () => {
  await host.stop();
  await rm(copy.folder, { recursive: true });
});

describe('a site served from a folder of its host', () => {
  test('keeps every link inside of the folder and working', () => {
    expect(brokenReferences(readAllPages(folder), folder, BASE)).toEqual([]);
  });

  test('warns that links in tickets are for another folder, and says what to do', () => {
    expect(output).toContain(`This site is for ${BASE}, and links in tickets are for /.`);
    expect(output).toContain(`  base ${BASE}`);
  });

  test('names its full address in every canonical link', () => {
    for (const { address, document } of readPages(folder)) {
      if (address === '/404.html') continue;
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        `https://support.example/help/rejoin${address}`,
      );
    }
  });
});

describe('a symptom added as one new file', () => {
  const built = (address: string) =>
    readPages(folder).find((page) => page.address === address)!.document;
  const linkTo = (address: string) => `a[href="${BASE}${address.slice(1)}"]`;

  test('gets its page, with the error in its heading and a way to the fix', () => {
    const page = built(ADDRESS);
    expect(visibleText(page.querySelector('h1')!)).toContain(ERROR);
    const fix = linkTo('/fix/network/#check-the-connection');
    expect(page.querySelector(`main ${fix}`)).not.toBeNull();
  });

  test('is in the list, on its fix page and, as the first of its group, in the navigation', () => {
    for (const address of ['/symptoms/', '/fix/network/']) {
      expect(built(address).querySelector(`main ${linkTo(ADDRESS)}`), address).not.toBeNull();
    }
    const links = [...built(ADDRESS).querySelectorAll('nav.sidebar details details a')];
    expect(links[0]?.matches(linkTo(ADDRESS))).toBe(true);
    expect(links.at(-1)?.matches(linkTo('/symptoms/#lobby'))).toBe(true);
    const sidebar = built('/about/').querySelector('nav.sidebar');
    expect(sidebar?.querySelector(linkTo('/symptoms/#lobby'))).not.toBeNull();
  });

  test.each([ERROR, 'the LOBBY swallowed yuor invitation!!', 'marooned in the vestibule'])(
    'is found first by “%s”',
    async (query) => {
      const page = await browser.open(`${origin}${BASE}search/?q=${encodeURIComponent(query)}`);
      const results = page.locator('[data-search-results][data-state=ready]');
      await results.waitFor();
      expect(await results.locator('a').first().getAttribute('href')).toBe(BASE + ADDRESS.slice(1));
      await page.context().close();
    },
  );
});
