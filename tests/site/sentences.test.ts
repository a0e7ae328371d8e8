import { expect, test } from 'vitest';
import { readPages, visibleText } from './built-site.ts';

/** A sentence’s end with the next one’s first letter against it. */
const RUN_TOGETHER = /\p{Ll}[.?!]”?\p{Lu}\p{Ll}+/gu;

test('sentences that stand in one paragraph stand apart', () => {
  const found = readPages().flatMap(({ address, document }) =>
    [...document.querySelectorAll('main p, footer p')].flatMap((paragraph) => {
      const words = paragraph.cloneNode(true) as Element;
      // What programs say, they say as they do.
      for (const exact of words.querySelectorAll('code, samp, pre, script, style')) exact.remove();
      return [...visibleText(words).matchAll(RUN_TOGETHER)].map(([run]) => `${address}: ${run}`);
    }),
  );
  expect(found).toEqual([]);
});
