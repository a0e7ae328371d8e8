import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
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
const bytesOf = (address: string) =>
  HEADERS + brotliCompressSync(readFileSync(`dist${address}index.html`)).length;

describe('a symptom page', () => {
  test('comes whole, with its styles, in the first round trip', () => {
    const heavy = pagesIn('symptoms').filter((address) => bytesOf(address) > 14_600);
    // Its message stands there in fifteen languages.
    expect(heavy).toEqual(['/symptoms/page-cannot-be-displayed/']);
    expect(bytesOf('/symptoms/page-cannot-be-displayed/')).toBeLessThanOrEqual(15_600);
  });

  test('needs four more files at most, and 6,500 bytes of script', async () => {
    const { requests, script } = await weightOf('/symptoms/meeting-url-not-valid/');
    expect(requests).toBeLessThanOrEqual(5);
    expect(script).toBeLessThanOrEqual(6500);
  });
});

test.each([
  ['/', 20_000, 8000],
  ['/scope/', 20_000, 8000],
  ['/fix/dial-in/', 20_000, 8000],
  // Much text, and a flowchart of forty parts.
  ['/fix/federation/', 34_000, 8000],
])(
  '%s comes with its styles in %i bytes, and with %i bytes of script',
  async (address, page, most) => {
    expect(bytesOf(address)).toBeLessThanOrEqual(page);
    expect((await weightOf(address)).script).toBeLessThanOrEqual(most);
  },
);

test('the first screen of a page comes in about the first round trip', () => {
  const late = globSync('**/index.html', { cwd: 'dist' }).filter((file) => {
    const [start = '', rest] = readFileSync(`dist/${file}`, 'utf8').split('id="_first-screen"');
    return rest !== undefined && HEADERS + brotliCompressSync(start).length > 15_000;
  });
  // The list of symptoms has the styles of everything that stands further down in it.
  expect(late).toEqual(['symptoms/index.html']);
});

test('no page waits for a style sheet before it is painted', () => {
  const waiting = globSync('**/*.html', { cwd: 'dist' }).filter((file) =>
    readFileSync(`dist/${file}`, 'utf8').includes('<link rel="stylesheet"'),
  );
  expect(waiting).toEqual([]);
});
