import { codeAnchor, codeClaims } from '../codes/codes.ts';
import type { Content } from '../content-types.ts';
import { symptomGroups } from '../symptom-groups.ts';

/** Pages that code makes, whatever the content holds. */
const MADE_BY_CODE = ['/symptoms/', '/search/', '/codes/'];

/**
 * Every address an author may link to: the pages, the groups of symptoms, and the headings of those
 * pages that are written in MDX.
 */
export function addressesOf(content: Content): Set<string> {
  const { pages, symptoms } = content;
  return new Set([
    ...MADE_BY_CODE,
    ...codeClaims(content).map(({ code }) => `/codes/#${codeAnchor(code)}`),
    ...symptomGroups(content).map(({ id }) => `/symptoms/#${id}`),
    ...symptoms.map(({ id }) => `/symptoms/${id}/`),
    ...pages.flatMap(({ id, headings }) => {
      const page = id === 'index' ? '/' : `/${id}/`;
      return [page, ...[...headings.keys()].map((heading) => `${page}#${heading}`)];
    }),
  ]);
}
