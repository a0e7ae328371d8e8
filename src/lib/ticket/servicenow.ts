import type { Block } from './compose.ts';
import { toHtml, toMarkup } from './html.ts';

/** A ticket as HTML in a journal field of ServiceNow. No `[/code]` in it ends it early. */
export function toServiceNow(blocks: readonly Block[]): string {
  return `[code]${toHtml(toMarkup(blocks)).replaceAll('[', '&#91;')}[/code]`;
}
