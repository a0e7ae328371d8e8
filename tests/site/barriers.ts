import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const CONTRAST = 'color-contrast';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Has axe come with each page that is opened here: a browser reads it faster than it is sent again. */
export const bringAxe = (page: Page) => page.addInitScript(AXE);

async function run(page: Page, within: string, options: RunOptions): Promise<string[]> {
  // Once for each page that is opened, because a browser reads it as long as it runs it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // As text, because the test runner rewrites imports inside of functions.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What axe finds that keeps people out, on a page as it is shown now or in a part of it. */
export function barriersIn(page: Page, within = 'html'): Promise<string[]> {
  return run(page, within, {});
}

/** The same in light and in the dark, where only the colours differ. */
export async function barriersOn(page: Page, within = 'html'): Promise<string[]> {
  const found = await barriersIn(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await run(page, within, { runOnly: [CONTRAST] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inTheDark.map((barrier) => `dark: ${barrier}`)];
}

/** What it finds without looking at colours, for a page whose styles are looked at on others. */
export function barriersInMarkup(page: Page): Promise<string[]> {
  return run(page, 'html', { rules: { [CONTRAST]: { enabled: false } } });
}
