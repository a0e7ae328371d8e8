import { expect, test } from 'vitest';
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

const KB = 1000;
const PLAIN = '/fix/third-party-software/';

test.each([
  ['the scoping matrix', 6, '/scope/'],
  // Its walk, its picture at full size, and the words that both say.
  ['a flowchart', 6.5, '/fix/federation/'],
])('%s adds at most %s kB of script to a page', async (_, most, address) => {
  const [with_, without] = [await weightOf(address), await weightOf(PLAIN)];
  expect(with_.script - without.script).toBeLessThanOrEqual(most * KB);
});

test('a symptom page stays small enough for a broken network', async () => {
  const { document, stylesheet, script } = await weightOf('/symptoms/meeting-url-not-valid/');
  expect(document).toBeLessThanOrEqual(12.6 * KB);
  expect(stylesheet).toBeLessThanOrEqual(11 * KB);
  expect(script).toBeLessThanOrEqual(9.2 * KB);
});
