import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';

/** A label is words, and no sentence or the lead of a paragraph; one word alone is many things. */
const LABEL = /^\p{L}.*\s.*[^.:,;!]$/u;

/** The words on buttons, menus and fields that a page names: what its main part has in bold. */
export function labelsIn(html: string): string[] {
  const bold = selectAll('main strong', fromHtml(html)).map((node) => toText(node).trim());
  return [...new Set(bold.filter((text) => LABEL.test(text)))];
}
