// Walks the built site in an installed Firefox, over WebDriver BiDi: what the other tests see in one
// engine is seen in a second. Not a part of `npm test`, because no Firefox comes as an npm package.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { PlainHost } from '../tests/site/plain-host.ts';
import { Reader } from './test-firefox/reader.ts';
import { steps } from './test-firefox/steps.ts';

const INSTALLED = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

const executablePath = process.env.FIREFOX_PATH ?? INSTALLED.find((path) => existsSync(path));
if (executablePath === undefined || !existsSync(executablePath)) {
  console.error('No Firefox was found. Install it, or set FIREFOX_PATH to its program.');
  process.exit(1);
}

const host = new PlainHost('dist');
const origin = await host.start();
const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });

let passed = 0;
for (const [name, step] of Object.entries(steps)) {
  // In a fresh profile, so that none sees what another has kept.
  const context = await browser.createBrowserContext();
  try {
    await step(new Reader(await context.newPage(), origin, host));
    passed += 1;
    console.log(`✓ ${name}`);
  } catch (error) {
    console.log(`✗ ${name}\n  ${String(error)}`);
  }
  await context.close();
}
const { length } = Object.keys(steps);
console.log(`${await browser.version()}: ${passed} of ${length} steps passed`);
await browser.close();
await host.stop();
process.exitCode = passed === length ? 0 : 1;
