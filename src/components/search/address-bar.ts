import { withoutWaysIn } from '../../lib/invitation/without-ways-in.ts';
import { readQuery } from '../../lib/search/read-query.ts';
import { writeQuery } from '../../lib/search/write-query.ts';
import { inOneLine } from '../../lib/search/one-line.ts';
import { wordsOfPath } from '../../lib/search/words-of-path.ts';

/**
 * What the address of the page asks for.
 * @param part The part that holds it; a panel without one listens to no address.
 * @param base The site’s base path, with a slash at the end.
 */
export function askedByAddress(part: string | undefined, base: string): string {
  if (part === 'query') return inOneLine(readQuery(location.search));
  return part === 'path' ? wordsOfPath(location.pathname, base) : '';
}

/**
 * Keeps a search in the address, so that it can be shared. Links and IDs may open a door, and stay out.
 * @returns What the address asks for from now on, as it stands there.
 */
export function keepInAddress(text: string): string {
  const query = writeQuery(withoutWaysIn(text));
  history.replaceState(null, '', location.pathname + query + location.hash);
  return location.search;
}
