import { parseUrl } from '../parse-url.ts';
import { MAX_LINK } from './find.ts';
import { holdsLink } from './holds-link.ts';

/** A link as a mail shows it: words, with its address behind them. */
export interface WordLink {
  words: string;
  address: string;
}

/** More links than any invitation has. */
const MAX_LINKS = 50;

/** The address of a link on the web, up to where it is too long for any. */
function webAddress(address: string): string | undefined {
  const url = parseUrl(address);
  return /^https?:$/.test(url?.protocol ?? '') ? url?.href.slice(0, MAX_LINK + 1) : undefined;
}

/**
 * A text with the addresses of its links behind their words, as `Join <https://…>`. Links that stand in
 * it already are left alone, and one whose words are not found comes last.
 */
export function withAddresses(text: string, links: readonly WordLink[]): string {
  let full = '';
  let from = 0;
  let last = '';
  const added = new Set<string>();
  for (const { words, address } of links) {
    const web = webAddress(address);
    const stands = text.includes(address) || holdsLink(words);
    if (web === undefined || stands || added.has(web) || added.size === MAX_LINKS) continue;
    added.add(web);
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at < 0) {
      last += `\n${words} <${web}>`;
      continue;
    }
    full += `${text.slice(from, at + words.length)} <${web}>`;
    from = at + words.length;
  }
  return full + text.slice(from) + last;
}
