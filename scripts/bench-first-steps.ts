// Measures how far the first thing to do is away, and how much of each flowchart is in sight. Build
// first. Prints the tables of docs/first-steps.md.
import { chromium, type Browser, type Page } from 'playwright-core';
import { readPages } from '../tests/site/built-site.ts';
import { runSite } from '../tests/site/running-site.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

const site = await runSite();
const browser = await chromium.connect(site.browser.wsEndpoint());
const pages = readPages();
const addresses = pages.map(({ address }) => address);
const symptoms = addresses.filter((address) => /^\/symptoms\/.+/.test(address));
const fixes = addresses.filter((address) => /^\/fix\/.+/.test(address));
const drawn = pages
  .filter(({ document }) => document.querySelector('.flow-picture') !== null)
  .map(({ address }) => address);

/** Looks at pages one after the other, in one window. */
async function look<Seen>(
  of: Browser,
  viewport: { width: number; height: number },
  at: readonly string[],
  see: (page: Page) => Promise<Seen>,
): Promise<Seen[]> {
  const page = await of.newPage({ viewport });
  const seen: Seen[] = [];
  for (const address of at) {
    await page.goto(site.origin + address);
    seen.push(await see(page));
  }
  await page.context().close();
  return seen;
}

/** Where a part begins and ends, and how many words of the page stand before it. */
const placeOf = (page: Page, step: string, until: string) =>
  page.evaluate(
    ([first, last]) => {
      const part = document.querySelector<HTMLElement>(first);
      const end = (last === '' ? part : part?.querySelector(last)) ?? part;
      if (part === null || end === null) return undefined;
      const main = document.querySelector('main')?.innerText ?? '';
      const before = main.slice(0, main.indexOf(part.innerText));
      return {
        top: Math.round(part.getBoundingClientRect().top + scrollY),
        bottom: Math.round(end.getBoundingClientRect().bottom + scrollY),
        words: before.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length,
      };
    },
    [step, until] as const,
  );

/** The size of a picture's words as a page shows it. */
const lettersOf = (page: Page, picture: string) =>
  page.evaluate((selector) => {
    const shown = document.querySelector<SVGSVGElement>(selector);
    if (shown === null) return undefined;
    return (14 * shown.getBoundingClientRect().width) / shown.viewBox.baseVal.width;
  }, picture);

/** How much of a picture its page shows at once, and how large its words are, there and full size. */
async function pictureOn(page: Page) {
  await page.evaluate(() => {
    const frame = document.querySelector('[data-frame]:has(.flow-picture)');
    for (const fold of document.querySelectorAll('details')) fold.open ||= fold.contains(frame);
    frame?.scrollIntoView();
  });
  // An image until it is near; then what it is made of.
  await page.locator('[data-frame] svg.flow-picture').waitFor();
  const share = await page.evaluate(() => {
    const picture = document.querySelector('[data-frame] svg.flow-picture');
    const frame = picture?.closest('[data-frame]');
    if (!picture || !frame) return undefined;
    const { width, height } = picture.getBoundingClientRect();
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const seenWidth = Math.min(width, frame.clientWidth);
    const seenHeight = Math.min(height, frame.clientHeight, innerHeight - header);
    return (seenWidth * seenHeight) / (width * height);
  });
  const letters = await lettersOf(page, '[data-frame] .flow-picture');
  const link = page.locator('[data-full]');
  if ((await link.count()) === 0) return { share, letters, full: undefined };
  await link.click();
  await page.locator('[data-stage] .flow-picture').waitFor();
  return { share, letters, full: await lettersOf(page, '[data-stage] .flow-picture') };
}

const percent = (share: number | undefined) =>
  share === undefined ? '–' : `${Math.round(100 * share)} %`;
const pixels = (length: number | undefined) =>
  length === undefined ? '–' : `${length.toFixed(1)} px`;

const acts = await look(browser, PHONE, symptoms, (page) =>
  placeOf(page, '.right-now > li', ':is(a, [data-copy])'),
);
const steps = await look(browser, PHONE, fixes, (page) =>
  placeOf(page, ':is(.right-now > li, .sl-markdown-content ol:not(decision-flow ol) > li)', ''),
);
const [phone, desk] = [
  await look(browser, PHONE, drawn, pictureOn),
  await look(browser, DESK, drawn, pictureOn),
];
await site.stop();

const sorted = acts.flatMap((act) => act ?? []).sort((a, b) => a.bottom - b.bottom);
const whole = sorted.filter(({ bottom }) => bottom <= PHONE.height).length;
const median = sorted[Math.floor(sorted.length / 2)];
console.log(`Whole on the first screen: ${whole} of ${symptoms.length}.`);
console.log(`Its end: ${sorted[0]?.bottom} to ${sorted.at(-1)?.bottom}, median ${median?.bottom}.`);
console.log(`Words before it: at most ${Math.max(...sorted.map(({ words }) => words))}.`);

console.log('\n| Symptom | First thing to do | Its button ends | Words before |');
console.log('| --- | --: | --: | --: |');
for (const [i, address] of symptoms.entries()) {
  const { top, bottom, words } = acts[i] ?? {};
  console.log(`| ${address} | ${top ?? '–'} | ${bottom ?? '–'} | ${words ?? '–'} |`);
}

console.log('\n| Fix page | First step | Words before |');
console.log('| --- | --: | --: |');
for (const [i, address] of fixes.entries()) {
  console.log(`| ${address} | ${steps[i]?.top ?? '–'} | ${steps[i]?.words ?? '–'} |`);
}

const heads = ['390', '1280'].map((width) => `Seen at ${width} px | Letters | Full size`);
console.log(`\n| Flowchart on | ${heads.join(' | ')} |`);
console.log(`| --- |${' --: |'.repeat(6)}`);
for (const [i, address] of drawn.entries()) {
  const cells = [phone[i], desk[i]].map(
    (picture) =>
      `${percent(picture?.share)} | ${pixels(picture?.letters)} | ${pixels(picture?.full)}`,
  );
  console.log(`| ${address} | ${cells.join(' | ')} |`);
}
