import { codeAnchor, codeClaims } from '../codes/codes.ts';
import type { Content } from '../content-types.ts';
import { symptomGroups } from '../symptom/groups.ts';
import { headingsOf } from '../symptom/headings.ts';

/** Pages that code makes, whatever the content holds. */
const MADE_BY_CODE = ['/symptoms/', '/search/', '/codes/', '/changes/'];

/** The address of a page in `docs/`. */
export const addressOfPage = (id: string) => (id === 'index' ? '/' : `/${id}/`);

/** Every address an author may link to: the pages, the groups of symptoms, and the headings. */
export function addressesOf(content: Content): Set<string> {
  const { pages, symptoms } = content;
  return new Set([
    ...MADE_BY_CODE,
    ...codeClaims(content).map(({ code }) => `/codes/#${codeAnchor(code)}`),
    ...symptomGroups(content).map(({ id }) => `/symptoms/#${id}`),
    ...symptoms.flatMap(({ id, data }) => {
      const page = `/symptoms/${id}/`;
      return [page, ...headingsOf(data).map((heading) => `${page}#${heading}`)];
    }),
    ...pages.flatMap(({ id, headings }) => {
      const page = addressOfPage(id);
      return [page, ...[...headings.keys()].map((heading) => `${page}#${heading}`)];
    }),
  ]);
}
