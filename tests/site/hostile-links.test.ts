import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

const MARKUP = '<img src=x onerror=window.harmed=1>';
const hostile = [
  { what: 'markup', name: encodeURIComponent(MARKUP), value: encodeURIComponent(MARKUP) },
  { what: '10,000 characters', name: 'users', value: 'x'.repeat(10_000) },
  { what: 'an unknown id', name: 'users', value: 'constructor' },
  { what: 'a repeated key', name: 'users', value: 'single&users=multiple' },
  { what: 'broken encoding', name: 'users', value: '%E0%A4%A' },
];

const tools = [
  { tool: 'the matrix', address: '/scope/', prefix: '', at: 'scoping-matrix' },
  { tool: 'a flow', address: '/fix/network/', prefix: 'network.', at: 'decision-flow' },
];

test.each(tools.flatMap((tool) => hostile.map((link) => ({ ...tool, ...link }))))(
  'to $tool, $what changes nothing and is reported in a sentence',
  async ({ address, prefix, at, name, value }) => {
    const parameters = `${prefix}${name}=${value}`.replace('&', `&${prefix}`);
    const page = await browser.open(`${address}?${parameters}`);
    const notice = page.locator(`${at} [data-notice]`);
    await notice.waitFor();
    const words = (await notice.textContent())!;
    expect(words.length).toBeGreaterThan(20);
    expect(words.length).toBeLessThan(400);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await page.locator(`${at} :is(:checked, [data-trail] li)`).count()).toBe(0);
    expect(await page.locator(`${at} img[src="x"]`).count()).toBe(0);
    await page.context().close();
  },
);
