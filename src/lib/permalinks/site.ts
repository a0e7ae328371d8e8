import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { ApiDocument } from '../../schemas/api.ts';
import { endsOf, isNumberAddress, resultsOf } from './numbers.ts';
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
  /** The ends of flowcharts and the results of matrices, as the ledger numbers them. */
  outcomes: string[];
  /** The folder of its host that the site is for; undefined where nothing says so. */
  base: string | undefined;
}

/** Files that are addresses of their own: data, flowcharts, and a text for tools. */
const PUBLIC_FILE = /^(api\/.*\.json|flows\/.*\.mmd|llms\.txt)$/;

const FLOWS = 'api/v1/flows.json';
const MATRICES = 'api/v1/scope.json';
const INDEX = 'api/v1/index.json';

/** A name in an address, so that no line of a ledger is torn by a space or a hash. */
const asAddress = (name: string) => name.replaceAll(/[\s#?%]/gu, encodeURIComponent);

const idOf = ({ properties }: { properties: { id?: unknown } }) => asAddress(String(properties.id));

/** Adds what the site’s own data say of it. */
function readData(site: PublicSite, file: string, read: (file: string) => string) {
  const ids: string[] = [];
  if (file === FLOWS) {
    const { flows } = JSON.parse(read(file)) as ApiDocument<'flows'>;
    ids.push(...flows.flatMap(flowIds));
    site.outcomes.push(...flows.flatMap(endsOf));
  } else if (file === MATRICES) {
    const { scope } = JSON.parse(read(file)) as ApiDocument<'scope'>;
    ids.push(...scope.flatMap(matrixIds));
    site.outcomes.push(...scope.flatMap(resultsOf));
  } else if (file === INDEX) {
    const { $schema } = JSON.parse(read(file)) as ApiDocument<'index'>;
    [site.base] = new URL($schema).pathname.split('api/v1/');
  }
  for (const id of ids) site.ids.add(id);
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
  const site: PublicSite = {
    pages: new Map(),
    files: new Set(),
    ids: new Set(),
    outcomes: [],
    base: undefined,
  };
  for (const file of files.map((path) => path.replaceAll('\\', '/'))) {
    const [, folder] = /^(|.*\/)index\.html$/.exec(file) ?? [];
    if (folder !== undefined) {
      if (isNumberAddress(`/${folder}`)) continue;
      const tree = fromHtml(read(file));
      site.pages.set(asAddress(`/${folder}`), {
        ids: new Set(selectAll('[id]', tree).map(idOf)),
        // A row of a table of codes is linked like a heading.
        headings: selectAll('main :is(h1, h2, h3, h4, h5, h6, tr)[id]', tree)
          .map(idOf)
          .filter((id) => id !== TOP_OF_PAGE),
      });
    } else if (PUBLIC_FILE.test(file)) {
      site.files.add(asAddress(`/${file}`));
      readData(site, file, read);
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
