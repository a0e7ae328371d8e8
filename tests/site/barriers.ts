import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { markNewLooks, NEW_LOOK } from './looks.ts';

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

const contrast = (page: Page, within: string) => run(page, within, { runOnly: [CONTRAST] });

async function contrastInTheDark(page: Page, within: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await contrast(page, within);
  await page.emulateMedia({ colorScheme: 'light' });
  return found.map((barrier) => `dark: ${barrier}`);
}

/** What axe finds that keeps people out, on a page as it is shown now or in a part of it. */
export function barriersIn(page: Page, within = 'html'): Promise<string[]> {
  return run(page, within, {});
}

/** The same in light and in the dark, where only the colours differ. */
export async function barriersOn(page: Page, within = 'html'): Promise<string[]> {
  return [...(await barriersIn(page, within)), ...(await contrastInTheDark(page, within))];
}

/**
 * The same on one of many pages, whose colours are looked at only where no page before had the like.
 * @param judged The looks on the pages before; those of this one are added.
 */
export async function barriersAmong(
  page: Page,
  judged: Set<string>,
  within = 'html',
): Promise<string[]> {
  const found = await run(page, within, { rules: { [CONTRAST]: { enabled: false } } });
  const looks = await page.evaluate(markNewLooks, { judged: [...judged], within, mark: NEW_LOOK });
  if (looks.length === 0) return found;
  for (const look of looks) judged.add(look);
  const marked = `[${NEW_LOOK}]`;
  return [...found, ...(await contrast(page, marked)), ...(await contrastInTheDark(page, marked))];
}
