import { escapeHtml } from '../escape-html.ts';
import type { Say } from '../words.ts';
import type { FormerHeadings } from './headings.ts';

/** The end of the text of a page, where notes about sections that went elsewhere are put. */
const END_OF_PAGE = '</main>';

/**
 * Lets the former headings of a page be found in its HTML, without any script: a renamed one by an
 * empty element inside of the present heading, one that went elsewhere by a note at the end, which
 * the styles show to nobody but those whose link names it.
 * @param href Makes a link of an address.
 */
export function keepHeadings(
  html: string,
  { renamed, elsewhere }: FormerHeadings,
  href: (address: string) => string,
  say: Say,
): string {
  let kept = html;
  for (const [former, present] of renamed) {
    const opening = new RegExp(`<[a-z][^>]*? id="${RegExp.escape(escapeHtml(present))}"[^>]*>`);
    kept = kept.replace(opening, (tag) => `${tag}<span id="${escapeHtml(former)}"></span>`);
  }
  const notes = [...elsewhere].map(([former, now]) => {
    const heading = escapeHtml(former);
    const address = `<a href="${escapeHtml(href(now))}">${escapeHtml(now)}</a>`;
    const note = say('moved.section', { heading, address });
    return `<p class="moved-section" id="${heading}" data-pagefind-ignore>${note}</p>`;
  });
  if (notes.length === 0) return kept;
  const at = kept.lastIndexOf(END_OF_PAGE);
  return kept.slice(0, at) + notes.join('') + kept.slice(at);
}
