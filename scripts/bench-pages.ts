// Measures pages of the built site beside the same text in Starlight as it comes: what they weigh on
// the wire, how many requests they make, and how soon they paint on a slow phone. Build first.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../tests/site/find-chromium.ts';
import { PlainHost } from '../tests/site/plain-host.ts';
import { weigh } from '../tests/site/page-weight.ts';
import { load, type Paints } from './bench-pages/load.ts';
import { asDocument, writeStock } from './stock-project.ts';

const PAGES = [
  '/',
  '/symptoms/meeting-url-not-valid/',
  '/symptoms/',
  '/scope/',
  '/fix/network/',
  '/fix/federation/',
  '/search/',
];
const RUNS = 5;

const stock = await writeStock(
  globSync('**/index.md', { cwd: 'dist' }).map((page) => [
    page,
    asDocument(readFileSync(join('dist', page), 'utf8')),
  ]),
  ['symptoms', 'fix'],
);
execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
  cwd: stock,
  stdio: 'ignore',
});
const hostOf = async (folder: string) => {
  const host = new PlainHost(folder, { compresses: true });
  return { host, origin: await host.start() };
};
const sites = {
  Rejoin: await hostOf('dist'),
  'Stock Starlight': await hostOf(join(stock, 'dist')),
};
const { executablePath, env, dispose } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  env,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function weightOf(address: string): Promise<(number | string)[]> {
  const page = await browser.newPage();
  const { document, stylesheet, script, other, requests } = await weigh(page, address);
  await page.close();
  return [document, stylesheet, script, other, requests];
}

console.log('| Page | Site | HTML | CSS | Script | Other | Requests | First paint | Largest |');
console.log('| --- | --- | --: | --: | --: | --: | --: | --: | --: |');
for (const address of PAGES) {
  const paints: Record<string, Paints[]> = {};
  // By turns, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run++) {
    for (const [name, { origin }] of Object.entries(sites)) {
      (paints[name] ??= []).push(await load(browser, origin + address));
    }
  }
  for (const [name, { origin }] of Object.entries(sites)) {
    const of = (paint: keyof Paints) => median((paints[name] ?? []).map((found) => found[paint]));
    const times = [of('first'), of('largest')].map((time) => `${time.toFixed(0)} ms`);
    console.log(
      `| ${[address, name, ...(await weightOf(origin + address)), ...times].join(' | ')} |`,
    );
  }
}
await browser.close();
await dispose();
for (const { host } of Object.values(sites)) await host.stop();
await rm(stock, { recursive: true });
