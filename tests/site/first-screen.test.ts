import { expect, test } from 'vitest';
import { readContent } from '../read-content.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const { symptoms } = await readContent();
const PHONE = { width: 390, height: 844 };
const MOST_WORDS_BEFORE = 45;

test.each(symptoms.map(({ id }) => id))(
  'the first thing to do is whole on the first screen of a phone: %s',
  async (id) => {
    const page = await browser.open(`/symptoms/${id}/`, { viewport: PHONE });
    const first = page.locator('.right-now > li').first();
    const act = first.locator(':is(a, [data-copy])');
    for (const part of [first.locator('p'), act]) {
      const { y, height } = (await part.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(PHONE.height);
    }
    const before = (await page.locator('main').innerText()).split(await first.innerText())[0]!;
    const words = before.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS_BEFORE);
    await page.context().close();
  },
);
