import { nearest } from '../nearest.ts';
import { recordedHeadings } from './headings.ts';
import { pageNow, placeOf, type Ledger } from './ledger.ts';
import type { PublicSite } from './site.ts';
import { splitLast, whereNow } from './where-now.ts';

/**
 * The new one that holds what something held that is gone; undefined where none does, or several.
 * @param all All of its kind, with what each holds.
 */
function successor(
  held: readonly string[],
  all: ReadonlyMap<string, readonly string[]>,
  { recorded }: Ledger,
): string | undefined {
  // What several hold, such as a heading that every page of a kind has, tells none of them apart.
  const own = held.filter(
    (part) => [...all.values()].filter((parts) => parts.includes(part)).length === 1,
  );
  const [first, ...others] = [...all].filter(
    ([address, parts]) =>
      !recorded.has(address) &&
      own.some((part) => parts.includes(part)) &&
      // One section of a page may have gone elsewhere without the rest.
      held.filter((part) => parts.includes(part)).length >= held.length / 2,
  );
  return others.length === 0 ? first?.[0] : undefined;
}

/** The new ones of some addresses, which may have taken another’s place, the nearest first. */
const likely = (gone: string, candidates: readonly string[], { recorded }: Ledger) =>
  nearest(
    gone,
    candidates.filter((address) => !recorded.has(address)),
  );

const folderOf = (address: string) => address.replace(/[^/]+\/?$/, '');

/** The nearest page above an address. */
function pageAbove(pages: PublicSite['pages'], address: string): string {
  const folder = folderOf(address);
  return folder === '/' || pages.has(folder) ? folder : pageAbove(pages, folder);
}

/** What may have become of a page that is gone: the line that is certain, else the choice. */
export function adviceForPage(ledger: Ledger, { pages }: PublicSite, page: string): string[] {
  const headings = new Map([...pages].map(([address, held]) => [address, held.headings]));
  const certain = successor(recordedHeadings(ledger, page), headings, ledger);
  if (certain !== undefined) return [`${page} -> ${certain}`];
  const siblings = [...pages.keys()].filter((other) => folderOf(other) === folderOf(page));
  return [
    ...likely(page, siblings, ledger).map((to) => `${page} -> ${to}`),
    `${page} retired -> ${pageAbove(pages, page)}`,
  ];
}

/** What may have become of a file that is gone. */
export function adviceForFile(ledger: Ledger, { files, pages }: PublicSite, file: string) {
  const siblings = [...files].filter((other) => folderOf(other) === folderOf(file));
  return [
    ...likely(file, siblings, ledger).map((to) => `${file} -> ${to}`),
    `${file} retired -> ${pageAbove(pages, file)}`,
  ];
}

/** What may have become of a heading: it is on another page, has another name, or is gone. */
export function adviceForHeading(ledger: Ledger, { pages }: PublicSite, address: string) {
  const page = pageNow(ledger, address);
  const { heading } = placeOf(address);
  const withIt = [...pages].filter(([, { headings }]) => headings.includes(heading));
  const elsewhere = withIt.length === 1 ? withIt.map(([other]) => `${other}#${heading}`) : [];
  const here = pages.get(page)?.headings.map((other) => `${page}#${other}`) ?? [];
  return [
    ...likely(address, elsewhere, ledger),
    ...likely(`${page}#${heading}`, here, ledger),
    page,
  ].map((to) => `${address} -> ${to}`);
}

/** What may have become of ids: they have another name, or what they belong to does without them. */
export function adviceForIds(ledger: Ledger, { ids }: PublicSite, address: string): string[] {
  const gone = whereNow(ledger, address);
  const [whole = ''] = splitLast(gone) ?? [];
  const [kind] = gone.split(' ');
  const wholeOf = (id: string) => splitLast(id)?.[0] ?? '';
  const siblings = [...ids].filter((id) => wholeOf(id) === whole && id.split(' ')[0] === kind);
  if (whole === '') {
    const partsOf = (id: string, all: Iterable<string>) =>
      [...all].filter((other) => wholeOf(other) === id).map((other) => other.slice(id.length));
    const parts = new Map(siblings.map((id) => [id, partsOf(id, ids)]));
    const certain = successor(partsOf(gone, ledger.recorded), parts, ledger);
    if (certain !== undefined) return [`${gone} -> ${certain}`];
  }
  return [...likely(gone, siblings, ledger), whole || '/'].map((to) => `${gone} -> ${to}`);
}
