import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { readPages, visibleText } from './built-site.ts';

interface Fact {
  fact: string;
  page: string;
  /** Words that the page shows. */
  words?: string;
  /** An address that the page links to. */
  link?: string;
}

const facts = parse(readFileSync('tests/content/article-facts.yml', 'utf8')) as Fact[];
const mains = new Map(
  readPages().map(({ address, document }) => [address, document.querySelector('main')!]),
);

test.each(facts)('$page carries: $fact', ({ page, words, link }) => {
  const main = mains.get(page)!;
  if (words !== undefined) expect(visibleText(main)).toContain(words);
  if (link !== undefined) {
    const links = [...main.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href'));
    expect(links).toContain(link);
  }
  expect(words ?? link).toBeTruthy();
});
