import type { Content } from '../content-types.ts';

/** Pages that code makes, whatever the content holds. */
const MADE_BY_CODE = ['/symptoms/', '/search/'];

/** Every address an author may link to: the pages, and the headings of those written in MDX. */
export function addressesOf({ pages, symptoms }: Content): Set<string> {
  return new Set([
    ...MADE_BY_CODE,
    ...symptoms.map(({ id }) => `/symptoms/${id}/`),
    ...pages.flatMap(({ id, headings }) => {
      const page = id === 'index' ? '/' : `/${id}/`;
      return [page, ...[...headings.keys()].map((heading) => `${page}#${heading}`)];
    }),
  ]);
}
