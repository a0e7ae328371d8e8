import type { WordLink } from '../../lib/links/with-addresses.ts';

/** The links of copied HTML. A parsed document runs nothing and fetches nothing. */
export const linksIn = (html: string): WordLink[] =>
  Array.from(
    new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]'),
    (link) => ({
      words: link.textContent.replaceAll(/\s+/g, ' ').trim(),
      address: link.getAttribute('href') ?? '',
    }),
  );
