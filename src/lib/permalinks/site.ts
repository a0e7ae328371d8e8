import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { ApiDocument } from '../../schemas/api.ts';
import { TOP_OF_PAGE } from './headings.ts';
import { flowIds, matrixIds } from './ids.ts';

/** The addresses that a built site answers to. */
export interface PublicSite {
  /** Every page, with the ids that a `#fragment` can lead to, and those of its headings. */
  pages: Map<string, { ids: Set<string>; headings: string[] }>;
  /** Every file that is meant to be fetched by its address. */
  files: Set<string>;
  /** The ids of flowcharts and matrices, as the ledger writes them. */
  ids: Set<string>;
}

/** Files that are addresses of their own: data, flowcharts, and a text for tools. */
const PUBLIC_FILE = /^(api\/.*\.json|flows\/.*\.mmd|llms\.txt)$/;

const FLOWS = 'api/v1/flows.json';
const MATRICES = 'api/v1/scope.json';

const idOf = ({ properties }: { properties: { id?: unknown } }) => String(properties.id);

/** The ids that a file of the site is about: its own data say which there are. */
function idsIn(file: string, read: (file: string) => string): string[] {
  if (file === FLOWS)
    return (JSON.parse(read(file)) as ApiDocument<'flows'>).flows.flatMap(flowIds);
  return file === MATRICES
    ? (JSON.parse(read(file)) as ApiDocument<'scope'>).scope.flatMap(matrixIds)
    : [];
}

/**
 * What a built site offers.
 * @param files The paths of all its files, from its root.
 * @param read Gives a file’s text.
 */
export function readPublicSite(
  files: readonly string[],
  read: (file: string) => string,
): PublicSite {
  const site: PublicSite = { pages: new Map(), files: new Set(), ids: new Set() };
  for (const file of files) {
    const [, folder] = /^(|.*\/)index\.html$/.exec(file) ?? [];
    if (folder !== undefined) {
      const tree = fromHtml(read(file));
      site.pages.set(`/${folder}`, {
        ids: new Set(selectAll('[id]', tree).map(idOf)),
        headings: selectAll('main :is(h1, h2, h3, h4, h5, h6)[id]', tree)
          .map(idOf)
          .filter((id) => id !== TOP_OF_PAGE),
      });
    } else if (PUBLIC_FILE.test(file)) {
      site.files.add(`/${file}`);
      for (const id of idsIn(file, read)) site.ids.add(id);
    }
  }
  return site;
}

/** Every address of a site that a link may hold for good, in alphabetical order. */
export function publicAddresses({ pages, files, ids }: PublicSite): string[] {
  return [
    ...files,
    ...ids,
    ...[...pages].flatMap(([page, { headings }]) => [
      page,
      ...headings.map((id) => `${page}#${id}`),
    ]),
  ].sort();
}
