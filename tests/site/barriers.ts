import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const CONTRAST = 'color-contrast';

async function run(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(axe.source);
  // As text, because the test runner rewrites imports inside of functions.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What axe finds on a page that keeps people out. In the dark only the colours differ. */
export async function barriersOn(page: Page): Promise<string[]> {
  const found = await run(page, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await run(page, { runOnly: [CONTRAST] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inTheDark.map((barrier) => `dark: ${barrier}`)];
}

/** The same without its colours, for a page whose styles are looked at on others. */
export function barriersInMarkup(page: Page): Promise<string[]> {
  return run(page, { rules: { [CONTRAST]: { enabled: false } } });
}
