import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readPages, visibleText } from './built-site.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const ERROR = 'The lobby swallowed your invitation';
const ADDRESS = '/symptoms/lobby-swallowed-invitation/';

const FILE = `title: “${ERROR}” when you wait to be let in
label: ${ERROR}
group: lobby
order: 0
errors:
  - ${ERROR}
aliases:
  - stuck in the waiting room
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

describe('a symptom added as one new file', () => {
  const browser = useBrowser();
  let copy: ProjectCopy;
  let server: PreviewServer;
  beforeAll(async () => {
    copy = await copyProject();
    await copy.write('src/content/symptoms/lobby-swallowed-invitation.yml', FILE);
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    server = await preview({ root: copy.folder, logLevel: 'error', server: { port: 0 } });
  });
  afterAll(async () => {
    await server.stop();
    await rm(copy.folder, { recursive: true });
  });

  const built = (address: string) =>
    readPages(join(copy.folder, 'dist')).find((page) => page.address === address)!.document;

  test('gets its page, with the error in its heading and a way to the fix', () => {
    const page = built(ADDRESS);
    expect(visibleText(page.querySelector('h1')!)).toContain(ERROR);
    expect(page.querySelector('main a[href="/fix/network/#check-the-connection"]')).not.toBeNull();
  });

  test('is in the list, on its fix page and, as the first of its group, in the navigation', () => {
    for (const address of ['/symptoms/', '/fix/network/']) {
      expect(built(address).querySelector(`main a[href="${ADDRESS}"]`), address).not.toBeNull();
    }
    const links = [...built(ADDRESS).querySelectorAll('nav.sidebar details details a')];
    expect(links[0]?.getAttribute('href')).toBe(ADDRESS);
    expect(links.at(-1)?.getAttribute('href')).toBe('/symptoms/#lobby');
    expect(built('/about/').querySelector('nav.sidebar a[href="/symptoms/#lobby"]')).not.toBeNull();
  });

  test.each([ERROR, 'the LOBBY swallowed yuor invitation!!', 'stuck in the waiting room'])(
    'is found first by “%s”',
    async (query) => {
      const page = await browser.open(
        `http://localhost:${server.port}/search/?q=${encodeURIComponent(query)}`,
      );
      const results = page.locator('[data-search-results][data-state=ready]');
      await results.waitFor();
      expect(await results.locator('a').first().getAttribute('href')).toBe(ADDRESS);
      await page.context().close();
    },
  );
});
