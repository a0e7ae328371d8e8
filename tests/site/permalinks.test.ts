import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenPermalinks, describeBroken } from '../../src/lib/permalinks/check.ts';
import { parseLedger } from '../../src/lib/permalinks/ledger.ts';
import { readPublicSite } from '../../src/lib/permalinks/site.ts';
import { useBrowser } from './browser.ts';
import { PlainHost } from './plain-host.ts';
import { readPages } from './built-site.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { readTicketLinks } from '../read-ticket-links.ts';

const LEDGER = 'permalinks.txt';
const browser = useBrowser();

/** What an author reads of a built project: nothing where every recorded address resolves. */
function broken(folder: string): string {
  const built = join(folder, 'dist');
  const site = readPublicSite(globSync('**/*.*', { cwd: built }), (file) =>
    readFileSync(join(built, file), 'utf8'),
  );
  const ledger = parseLedger(readFileSync(join(folder, LEDGER), 'utf8'));
  expect(ledger.recorded.size).toBeGreaterThan(100);
  return describeBroken(brokenPermalinks(ledger, site), LEDGER);
}

test('every address that was ever published still resolves', () => {
  expect(broken('.')).toBe('');
});

// Every link is replayed without a browser; a few show that the elements read them in the same way.
test.each(readTicketLinks().filter((_, i) => i % 20 === 0))(
  'a browser shows where $link led',
  async ({ link, destination, isMatrix }) => {
    const page = await browser.open(link);
    const shown = isMatrix
      ? await page
          .locator('[data-scope-result] li')
          .evaluateAll((causes) => causes.map((cause) => cause.getAttribute('data-cause')))
      : [await page.locator('decision-flow[data-at]').getAttribute('data-at')];
    expect(shown.join()).toBe(destination);
    await page.context().close();
  },
);

test('an old link to a section that went to another page says where, without JavaScript', async () => {
  const old = '/fix/federation/#no-fall-back-to-guest';
  const page = await browser.open(old, { javaScriptEnabled: false });
  const notes = page.locator('main > p[id]').filter({ visible: true });
  expect(await notes.count()).toBe(1);
  const { y, height } = (await notes.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
  await notes.getByRole('link').click();
  await page.waitForURL('**/fix/guest-join/#no-fall-back-to-guest');
  expect(await page.locator('main > p[id]').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

describe('where headings, ids and files of flowcharts change, and pages move or go', () => {
  const HEADING = '/fix/network/#server-ports -> /fix/network/#server-port-list';
  const PAGE = '/about/ -> /about-this/';
  const DELETED = '/symptoms/cannot-join-after-all-steps/';
  const FLOW = 'flow service-outage -> flow outage';
  const FLOW_FILE = '/flows/service-outage.mmd -> /flows/outage.mmd';
  const QUESTION = 'flow federation join-as -> flow federation joins-as';
  const ANSWER = 'flow network connected yes -> flow network connected yes-it-is';
  const OPTION = 'scope cannot-join users single -> scope cannot-join users single-person';
  /** Recorded long ago, and gone since with all that belonged to it. */
  const GONE = [
    '/fix/telephone/',
    '/fix/telephone/#wires',
    '/flows/telephone.mmd',
    '/api/v0/telephone.json',
    'flow telephone',
    'flow telephone rings',
    'flow telephone rings no',
  ];
  const RETIRED_FIX = '/fix/telephone/ retired -> /';
  const RETIRED_FLOW = 'flow telephone -> /';
  const RETIRED_FILE = '/flows/telephone.mmd retired -> /';
  const RETIRED_DATA = '/api/v0/telephone.json retired -> /';

  let copy: ProjectCopy;
  let server: PreviewServer;
  /** The same site on other hosts: one that knows files alone, and one that reads `_redirects`. */
  let plain: PlainHost;
  let redirecting: PlainHost;
  const origins: Record<string, string> = {};
  /** The numbers of what moves and goes. */
  const numbers: Record<string, number> = {};
  async function replaceAll(path: string, from: string, to: string) {
    const text = readFileSync(join(copy.folder, path), 'utf8');
    expect(text).toContain(from);
    await copy.write(path, text.replaceAll(from, to));
  }

  /** Follows a rename wherever content links to what was renamed: a build stops at a dead link. */
  async function inAllContent(from: string, to: string) {
    const content = ['src/site.ts', 'src/content/**/*.{mdx,mmd,yml}'];
    for (const path of globSync(content, { cwd: copy.folder })) {
      const text = readFileSync(join(copy.folder, path), 'utf8');
      if (text.includes(from)) await copy.write(path, text.replaceAll(from, to));
    }
  }

  /** What the author reads before anything is added to the ledger. */
  let failure: string;
  /** The line that the failure asks for where a symptom is gone, and where that one leads. */
  let retired: string;
  let instead: string;

  async function build() {
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
  }
  const lines = () => [
    ...[HEADING, PAGE, retired, FLOW, FLOW_FILE, QUESTION, ANSWER, OPTION],
    ...[RETIRED_FIX, RETIRED_FLOW, RETIRED_FILE, RETIRED_DATA],
  ];
  const addLines = (...lines: string[]) => copy.edit(LEDGER, '\n/\n', `\n/\n${lines.join('\n')}\n`);
  const at = (address: string) => `http://localhost:${server.port}${address}`;

  // Two builds for all tests, without the lines of the ledger and with them. Nobody searches in them.
  beforeAll(async () => {
    copy = await copyProject();
    await copy.edit('src/plugin/guide.ts', 'addIntegration(searchIndex());', '');
    const NETWORK = 'src/content/docs/fix/network.mdx';
    await copy.edit(NETWORK, '## Server ports', '## Server port list');
    await inAllContent('/fix/network/#server-ports', '/fix/network/#server-port-list');
    await inAllContent('(#server-ports)', '(#server-port-list)');
    await copy.remove('src/content/symptoms/cannot-join-after-all-steps.yml');
    await copy.edit('src/content/flows/start.mmd', DELETED, '/fix/web-app/');
    await copy.edit(
      'src/content/symptoms/dropped-but-still-shown.yml',
      'symptom: cannot-join-after-all-steps',
      'fix: web-app',
    );
    await copy.duplicate('src/content/docs/about.mdx', 'src/content/docs/about-this.mdx');
    await copy.remove('src/content/docs/about.mdx');
    await copy.edit('src/site.ts', "['about',", "['about-this',");
    await inAllContent('/about/', '/about-this/');
    await copy.duplicate('src/content/flows/service-outage.mmd', 'src/content/flows/outage.mmd');
    await copy.remove('src/content/flows/service-outage.mmd');
    await copy.edit(
      'src/content/docs/fix/service-outage.mdx',
      'flow="service-outage"',
      'flow="outage"',
    );
    await inAllContent('flow: service-outage', 'flow: outage');
    await replaceAll('src/content/flows/federation.mmd', 'join-as', 'joins-as');
    await inAllContent('federation.join-as=', 'federation.joins-as=');
    await copy.edit('src/content/flows/network.mmd', 'connected yes@', 'connected yes-it-is@');
    const MATRIX = 'src/content/scope/cannot-join.yml';
    await replaceAll(MATRIX, 'id: single', 'id: single-person');
    await replaceAll(MATRIX, 'users: single', 'users: single-person');
    const { numbered } = parseLedger(readFileSync(LEDGER, 'utf8'));
    for (const target of ['/about/', 'flow service-outage retired'])
      numbers[target] = numbered.indexOf(target) + 1;
    numbers['/fix/telephone/'] = numbered.length + 1;
    await addLines(...GONE);
    await copy.edit(
      LEDGER,
      `\n${numbered.length} ${numbered.at(-1)}\n`,
      `\n${numbered.length} ${numbered.at(-1)}\n${numbered.length + 1} /fix/telephone/\n`,
    );
    await build();
    failure = broken(copy.folder);
    [, retired = '', instead = ''] =
      new RegExp(`^ {2}(${DELETED} retired -> (\\S+))$`, 'm').exec(failure) ?? [];
    await addLines(...lines());
    await build();
    server = await preview({ root: copy.folder, logLevel: 'error', server: { port: 0 } });
    plain = new PlainHost(join(copy.folder, 'dist'));
    redirecting = new PlainHost(join(copy.folder, 'dist'), { reads: true });
    origins.preview = `http://localhost:${server.port}`;
    origins.plain = await plain.start();
    origins.redirecting = await redirecting.start();
  }, 480_000);
  afterAll(async () => {
    await server.stop();
    await plain.stop();
    await redirecting.stop();
    await rm(copy.folder, { recursive: true });
  });

  test('each of them fails with the line that keeps it, and resolves with it', () => {
    for (const line of lines()) expect(failure).toContain(`\n  ${line}`);
    expect(broken(copy.folder)).toBe('');
  });

  test('a page and a flowchart are known by what is on them, so that there is no choice', () => {
    expect(failure).toContain(`Add to permalinks.txt:\n  ${PAGE}\n`);
    expect(failure).toContain(`Add to permalinks.txt:\n  ${FLOW}\n`);
  });

  describe.each(['preview', 'plain', 'redirecting'])('on a host of the kind “%s”', (host) => {
    test.each([true, false])(
      'every old address leads on, with JavaScript: %s',
      async (javaScriptEnabled) => {
        const page = await browser.open('about:blank', { javaScriptEnabled });
        for (const [old, now, words] of [
          ['/about/?x=1#licence', '/about-this/', 'Licence'],
          ['/fix/telephone/#wires', '/fix/telephone/', 'This page is retired'],
          [`${DELETED}#first-step`, DELETED, 'This page is retired'],
          [`/k/${numbers['/about/']}/`, '/about-this/', 'Licence'],
          [`/k/${numbers['/fix/telephone/']}/`, '/fix/telephone/', 'This page is retired'],
          [`/k/${numbers['flow service-outage retired']}/`, '/fix/service-outage/', 'retired'],
        ] as const) {
          await page.goto((origins[host] ?? '') + old);
          await page.waitForURL(({ pathname }) => pathname === now);
          expect(await page.evaluate(() => document.querySelector('main')!.innerText)).toContain(
            words,
          );
        }
        await page.context().close();
      },
    );

    test('a file that has moved, or is gone, is there', async () => {
      const text = async (address: string) => {
        const response = await fetch((origins[host] ?? '') + address);
        expect(response.status).toBe(200);
        return response.text();
      };
      expect(await text('/flows/service-outage.mmd')).toBe(await text('/flows/outage.mmd'));
      expect(await text('/flows/telephone.mmd')).toContain('https://rejoin.example/');
      expect(JSON.parse(await text('/api/v0/telephone.json'))).toEqual({
        retired: true,
        instead: 'https://rejoin.example/',
      });
    });
  });

  test('the old link of the heading leads to its place, also without JavaScript', async () => {
    const page = await browser.open(at('/fix/network/#server-ports'), { javaScriptEnabled: false });
    const { y } = (await page.getByRole('heading', { name: 'Server port list' }).boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(200);
    await page.context().close();
  });

  test.each([
    ['a flowchart', '/fix/service-outage/?service-outage.who-fails=i-havent-asked', 'ask-others'],
    [
      'a question',
      '/fix/federation/?federation.insiders-join=yes-only-outsiders-fail&federation.join-as=by-phone-acp' +
        '&federation.meeting-runs-on=a-lync-or-skype-for-business-server',
      'dial-in',
    ],
    ['an answer', '/fix/network/?network.connected=yes', 'opens-websites'],
  ])('an old link leads on where %s has another id', async (_, link, node) => {
    const page = await browser.open(at(link));
    expect(await page.locator('decision-flow[data-at]').getAttribute('data-at')).toBe(node);
    expect(await page.locator('[data-notice]').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('an old link to a matrix chooses the option that has another id', async () => {
    const page = await browser.open(at('/scope/?users=single&from=inside&computers=one'));
    expect(await page.locator('input:checked').first().getAttribute('value')).toBe('single-person');
    expect(await page.locator('scoping-matrix [data-notice]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('the deleted symptom is a notice with its headings and the way on', () => {
    const { document } = readPages(join(copy.folder, 'dist')).find(
      ({ address }) => address === DELETED,
    )!;
    const main = document.querySelector('main')!;
    expect(main.querySelector('h1')?.textContent).toContain('This page is retired');
    expect(main.querySelector(`a[href="${instead}"]`)).not.toBeNull();
    expect(main.querySelector('#first-step')).not.toBeNull();
  });

  test('the moved page redirects, with query and fragment', async () => {
    expect(readFileSync(join(copy.folder, 'dist/_redirects'), 'utf8')).toContain(
      '/about/ /about-this/ 301',
    );
    const page = await browser.open(at('/about/?x=1#licence'));
    await page.waitForURL(at('/about-this/?x=1#licence'));
    await page.context().close();

    const plain = await browser.open(at('/about/?x=1#licence'), { javaScriptEnabled: false });
    await plain.waitForURL(at('/about-this/'));
    await plain.context().close();
  });
});
