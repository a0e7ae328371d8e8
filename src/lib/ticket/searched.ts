/**
 * The words that somebody searched for before they came to a page.
 * @param referrer The address of the page before, or nothing.
 * @param searchPage The address of the search page.
 */
export function searchedFor(referrer: string, searchPage: string): string {
  if (!URL.canParse(referrer)) return '';
  const { origin, pathname, searchParams } = new URL(referrer);
  return origin + pathname === searchPage ? (searchParams.get('q') ?? '') : '';
}
