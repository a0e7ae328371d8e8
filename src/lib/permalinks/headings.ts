import { pageNow, placeOf, type Ledger } from './ledger.ts';
import { whereNow } from './where-now.ts';

/** Starlight’s id of a page’s first heading. */
export const TOP_OF_PAGE = '_top';

/** The former names of the headings of one page. */
export interface FormerHeadings {
  /** Headings that have another name now: the former name, and the present one. */
  renamed: Map<string, string>;
  /** Headings that are on another page now: the former name, and the new address. */
  elsewhere: Map<string, string>;
}

/** Which former headings a reader of `page` may still be sent to by an old link. */
export function formerHeadings(ledger: Ledger, page: string): FormerHeadings {
  const former: FormerHeadings = { renamed: new Map(), elsewhere: new Map() };
  for (const address of ledger.moved.keys()) {
    const { heading } = placeOf(address);
    if (heading === '' || pageNow(ledger, address) !== page) continue;
    const now = whereNow(ledger, address);
    const place = placeOf(now);
    if (place.page !== page) former.elsewhere.set(heading, now);
    else if (place.heading !== heading) former.renamed.set(heading, place.heading || TOP_OF_PAGE);
  }
  return former;
}

/** The headings that a page was ever known to have. */
export function recordedHeadings({ recorded }: Ledger, page: string): string[] {
  return [...recorded]
    .map(placeOf)
    .filter((place) => place.page === page && place.heading !== '')
    .map(({ heading }) => heading);
}
