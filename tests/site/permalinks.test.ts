import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenPermalinks, describeBroken } from '../../src/lib/permalinks/check.ts';
import { parseLedger } from '../../src/lib/permalinks/ledger.ts';
import { readPublicSite } from '../../src/lib/permalinks/site.ts';
import { useBrowser } from './browser.ts';
import { readPages } from './built-site.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

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

// Two builds each, on a machine that may be slow.
describe('on a copy of the project', { timeout: 240_000 }, () => {
  let copy: ProjectCopy;
  beforeEach(async () => {
    copy = await copyProject();
  });
  afterEach(() => rm(copy.folder, { recursive: true }));

  async function build() {
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
  }

  const addLine = (line: string) => copy.edit(LEDGER, '\n/\n', `\n/\n${line}\n`);

  /** Serves the copy while `look` runs. */
  async function served<Seen>(look: (origin: string) => Promise<Seen>): Promise<Seen> {
    const server = await preview({ root: copy.folder, logLevel: 'error', server: { port: 0 } });
    try {
      return await look(`http://localhost:${server.port}`);
    } finally {
      await server.stop();
    }
  }

  test('a renamed heading fails with the line that keeps it, also without JavaScript', async () => {
    const line = '/fix/network/#server-ports -> /fix/network/#ports-on-the-server';
    await copy.edit(
      'src/content/docs/fix/network.mdx',
      '## Server ports',
      '## Ports on the server',
    );
    await build();
    expect(broken(copy.folder)).toContain(`\n  ${line}`);

    await addLine(line);
    await build();
    expect(broken(copy.folder)).toBe('');
    await served(async (origin) => {
      const page = await browser.open(`${origin}/fix/network/#server-ports`, {
        javaScriptEnabled: false,
      });
      const heading = page.getByRole('heading', { name: 'Ports on the server' });
      const { y } = (await heading.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(200);
      await page.context().close();
    });
  });

  test('a deleted symptom fails with the line that retires it', async () => {
    await copy.remove('src/content/symptoms/cannot-join-after-all-steps.yml');
    await copy.edit(
      'src/content/flows/start.mmd',
      '/symptoms/cannot-join-after-all-steps/',
      '/fix/web-app/',
    );
    await build();
    const [, line = '', instead = ''] =
      /^ {2}(\/symptoms\/cannot-join-after-all-steps\/ retired -> (\S+))$/m.exec(
        broken(copy.folder),
      ) ?? [];

    await addLine(line);
    await build();
    expect(broken(copy.folder)).toBe('');
    const page = readPages(join(copy.folder, 'dist')).find(
      ({ address }) => address === '/symptoms/cannot-join-after-all-steps/',
    )!;
    const main = page.document.querySelector('main')!;
    expect(main.querySelector('h1')?.textContent).toContain('This page is retired');
    expect(main.querySelector(`a[href="${instead}"]`)).not.toBeNull();
    expect(main.querySelector('#first-step')).not.toBeNull();
  });

  test('a moved page fails with the line that redirects it, with query and fragment', async () => {
    const line = '/about/ -> /about-rejoin/';
    await copy.duplicate('src/content/docs/about.mdx', 'src/content/docs/about-rejoin.mdx');
    await copy.remove('src/content/docs/about.mdx');
    await copy.edit('src/plugin/sidebar.ts', "slug: 'about'", "slug: 'about-rejoin'");
    await copy.edit('src/content/flows/federation.mmd', '/about/#', '/about-rejoin/#');
    await build();
    expect(broken(copy.folder)).toContain(`\n  ${line}`);

    await addLine(line);
    await build();
    expect(broken(copy.folder)).toBe('');
    expect(readFileSync(join(copy.folder, 'dist/_redirects'), 'utf8')).toContain(
      '/about/ /about-rejoin/ 301',
    );
    await served(async (origin) => {
      const old = `${origin}/about/?x=1#licence`;
      const page = await browser.open(old);
      await page.waitForURL(`${origin}/about-rejoin/?x=1#licence`);
      await page.context().close();

      const plain = await browser.open(old, { javaScriptEnabled: false });
      await plain.waitForURL(`${origin}/about-rejoin/`);
      await plain.context().close();
    });
  });

  test('a page that has moved and is still there stops the build', async () => {
    await addLine('/about/ -> /scope/');
    const { code, output } = await copy.build();
    expect(code).not.toBe(0);
    expect(output).toContain('permalinks.txt says that /about/ has moved, and there is a page.');
  });
});
