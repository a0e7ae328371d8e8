import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { weigh } from './page-weight.ts';

const browser = useBrowser();

/** What a page of the site weighs, loaded in a fresh profile. */
async function weightOf(address: string) {
  const page = await browser.open('about:blank');
  const weight = await weigh(page, address);
  await page.context().close();
  return weight;
}

/** What a host says before a page, with the headers of `_headers`. */
const HEADERS = 350;

/** Addresses of the built pages below a folder. */
const pagesIn = (folder: string) =>
  globSync('*/index.html', { cwd: `dist/${folder}` }).map(
    (file) => `/${folder}/${file.replace('index.html', '')}`,
  );
const htmlOf = (address: string) => readFileSync(`dist${address}index.html`, 'utf8');

const compressed = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Bytes of a text as a host sends it. Few texts need the best compression to keep within theirs. */
function bytesOf(text: string, budget: number): number {
  const quickly = compressed(text, 5);
  return quickly <= budget ? quickly : compressed(text, 11);
}

describe('a symptom page', () => {
  test('comes whole, with its styles, in the first round trip', () => {
    const budget = 14_600 - HEADERS;
    const heavy = pagesIn('symptoms').filter((page) => bytesOf(htmlOf(page), budget) > budget);
    expect(heavy).toEqual([]);
  });

  test('needs four more files at most, and 6,500 bytes of script', async () => {
    const { requests, script } = await weightOf('/symptoms/meeting-url-not-valid/');
    expect(requests).toBeLessThanOrEqual(5);
    expect(script).toBeLessThanOrEqual(6500);
  });
});

describe('the home page, the questions and the fixes', () => {
  test.each(['/', '/scope/', ...pagesIn('fix')])('%s comes whole in 20,000 bytes', (address) => {
    expect(bytesOf(htmlOf(address), 20_000)).toBeLessThanOrEqual(20_000);
  });

  test.each(['/', '/scope/', '/fix/network/', '/fix/web-app/'])(
    '%s comes with 8,000 bytes of script',
    async (address) => {
      expect((await weightOf(address)).script).toBeLessThanOrEqual(8000);
    },
  );
});

test('the first screen of a page comes in about the first round trip', () => {
  const budget = 15_000 - HEADERS;
  const late = globSync('**/index.html', { cwd: 'dist' }).filter((file) => {
    const [start = '', rest] = readFileSync(`dist/${file}`, 'utf8').split('id="_first-screen"');
    return rest !== undefined && bytesOf(start, budget) > budget;
  });
  expect(late).toEqual([]);
});

test('no page waits for a style sheet before it is painted', () => {
  const waiting = globSync('**/*.html', { cwd: 'dist' }).filter((file) =>
    readFileSync(`dist/${file}`, 'utf8').includes('<link rel="stylesheet"'),
  );
  expect(waiting).toEqual([]);
});

test('what is loaded late finds in every page the properties that its styles ask for', () => {
  const asked = globSync('_astro/*.css', { cwd: 'dist' }).flatMap((file) => {
    const css = readFileSync(`dist/${file}`, 'utf8');
    const isSet = (name: string) => css.includes(`${name}:`);
    return [...css.matchAll(/var\((--(?:sl|guide)-[\w-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !isSet(name));
  });
  expect(asked.length).toBeGreaterThan(0);
  for (const address of ['/', '/scope/', ...pagesIn('fix'), ...pagesIn('symptoms')]) {
    const html = htmlOf(address);
    expect(
      [...new Set(asked)].filter((name) => !html.includes(`${name}:`)),
      address,
    ).toEqual([]);
  }
});
