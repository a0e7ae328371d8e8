import { parseUrl } from '../parse-url.ts';

/**
 * The words that somebody searched for before they came to a page.
 * @param referrer The address of the page before, or nothing.
 * @param searchPage The address of the search page.
 */
export function searchedFor(referrer: string, searchPage: string): string {
  const url = parseUrl(referrer);
  if (url === undefined || url.origin + url.pathname !== searchPage) return '';
  return url.searchParams.get('q') ?? '';
}
