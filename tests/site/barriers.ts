import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe looks for: everything in the light, and in the dark what may differ there. */
const SCHEMES = {
  light: { resultTypes: ['violations'] },
  dark: { resultTypes: ['violations'], runOnly: ['color-contrast'] },
} as const satisfies Record<string, RunOptions>;

/** What axe finds on a page that keeps people out, light and dark. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    // As text, because the test runner rewrites imports inside of functions.
    const run = `axe.run(document, ${JSON.stringify(SCHEMES[colorScheme])})`;
    const { violations } = await page.evaluate<AxeResults>(run);
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' ')}`,
      ),
    );
  }
  return found;
}
