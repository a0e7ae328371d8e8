import { documentAddress, documents, schemaAddress } from '../api/documents.ts';
import { codeAnchor, codeClaims } from '../codes/codes.ts';
import type { Content } from '../content-types.ts';
import { symptomGroups } from '../symptom/groups.ts';
import { headingsOf } from '../symptom/headings.ts';

/** Pages that code makes, whatever the content holds. */
const MADE_BY_CODE = ['/symptoms/', '/search/', '/codes/', '/changes/'];

/** Files that code makes, whatever the content holds. */
const FILES_BY_CODE = [
  '/feed.xml',
  '/llms.txt',
  '/llms-full.txt',
  '/opensearch.xml',
  '/manifest.webmanifest',
  '/sitemap-index.xml',
  ...(['index', ...documents] as const).flatMap((name) => [
    documentAddress(name),
    schemaAddress(name),
  ]),
];

/** The address of a page in `docs/`. */
export const addressOfPage = (id: string) => (id === 'index' ? '/' : `/${id}/`);

/** The pages of the site, given by their addresses. */
const pagesOf = ({ symptoms, pages }: Content) => [
  ...MADE_BY_CODE,
  ...symptoms.map(({ id }) => `/symptoms/${id}/`),
  ...pages.map(({ id }) => addressOfPage(id)),
];

/** Every address of a page that an author may link to: those of groups of symptoms and headings as well. */
export function addressesOf(content: Content): Set<string> {
  const { pages, symptoms } = content;
  return new Set([
    ...pagesOf(content),
    ...codeClaims(content).map(({ code }) => `/codes/#${codeAnchor(code)}`),
    ...symptomGroups(content).map(({ id }) => `/symptoms/#${id}`),
    ...symptoms.flatMap(({ id, data }) =>
      headingsOf(data).map((heading) => `/symptoms/${id}/#${heading}`),
    ),
    ...pages.flatMap(({ id, headings }) =>
      [...headings.keys()].map((heading) => `${addressOfPage(id)}#${heading}`),
    ),
  ]);
}

/** The addresses of the files that are made of the content, and of those that stand beside pages. */
export const filesOf = (content: Content): Set<string> =>
  new Set([
    ...FILES_BY_CODE,
    ...pagesOf(content).map((address) => `${address}index.md`),
    ...content.flows.flatMap(({ id }) =>
      ['svg', 'mmd', 'json'].map((kind) => `/flows/${id}.${kind}`),
    ),
  ]);
