import { readQuery } from '../search/read-query.ts';

/**
 * The words that somebody searched for before they came to a page.
 * @param referrer The address of the page before, or nothing.
 * @param searchPage The address of the search page.
 */
export function searchedFor(referrer: string, searchPage: string): string {
  if (!referrer.startsWith(`${searchPage}?`)) return '';
  return readQuery(referrer.slice(searchPage.length));
}
