import { nearest } from '../nearest.ts';
import { pageNow, placeOf, type Ledger } from './ledger.ts';
import { isPlace, splitLast, whereNow } from './where-now.ts';
import { publicAddresses, type PublicSite } from './site.ts';

/** A recorded address that leads nowhere, and the lines of which one mends it. */
export interface BrokenPermalink {
  address: string;
  lines: string[];
}

/** The nearest of the new addresses first, then the nearest of all. */
const likely = (wanted: string, candidates: readonly string[], ledger: Ledger) =>
  nearest(
    wanted,
    candidates.filter((address) => !ledger.recorded.has(address)),
    1,
  )[0] ?? nearest(wanted, candidates, 1)[0];

function missingPage(ledger: Ledger, site: PublicSite, page: string): BrokenPermalink {
  const isPage = page.endsWith('/');
  const others = isPage ? [...site.pages.keys()] : [...site.files];
  const to = likely(page, others, ledger) ?? '/';
  const move = `${page} -> ${to}`;
  const retire = `${page} retired -> ${to}`;
  if (!isPage) return { address: page, lines: [move] };
  return { address: page, lines: ledger.recorded.has(to) ? [retire, move] : [move, retire] };
}

function missingHeading(
  ledger: Ledger,
  { headings }: { headings: string[] },
  address: string,
): BrokenPermalink {
  const page = pageNow(ledger, address);
  const candidates = headings.map((heading) => `${page}#${heading}`);
  const wanted = `${page}#${placeOf(address).heading}`;
  return { address, lines: [`${address} -> ${likely(wanted, candidates, ledger) ?? page}`] };
}

const exists = ({ pages, files, ids }: PublicSite, address: string) =>
  isPlace(address) ? pages.has(address) || files.has(address) : ids.has(address);

/** Ids that are gone: they have another name, or what they belong to does without them. */
function missingIds(ledger: Ledger, site: PublicSite, address: string): BrokenPermalink[] {
  const now = whereNow(ledger, address);
  if (exists(site, now)) return [];
  const [whole = ''] = splitLast(now) ?? [];
  // One line mends a flowchart with all its questions, and a question with all its answers.
  if (whole !== '' && !exists(site, whole)) return [];
  const siblings = [...site.ids].filter(
    (id) => (splitLast(id)?.[0] ?? '') === whole && id.split(' ')[0] === now.split(' ')[0],
  );
  const to = likely(now, siblings, ledger);
  const rename = to === undefined || ledger.recorded.has(to) ? [] : [`${now} -> ${to}`];
  return [{ address, lines: [...rename, `${now} -> ${whole || '/'}`] }];
}

/** The recorded addresses that a built site no longer answers, the pages before their headings. */
export function brokenPermalinks(ledger: Ledger, site: PublicSite): BrokenPermalink[] {
  return [...ledger.recorded].flatMap((address) => {
    if (!isPlace(address)) return missingIds(ledger, site, address);
    const page = pageNow(ledger, address);
    const { heading } = placeOf(address);
    const found = site.pages.get(page);
    if (found === undefined && !site.files.has(page)) {
      // One line mends a page with all its headings.
      return heading === '' ? missingPage(ledger, site, address) : [];
    }
    if (heading === '' || found === undefined || found.ids.has(heading)) return [];
    return missingHeading(ledger, found, address);
  });
}

/** The addresses of a site that the ledger does not hold yet. */
export function unrecorded({ recorded }: Ledger, site: PublicSite): string[] {
  return publicAddresses(site).filter((address) => !recorded.has(address));
}

/** What an author reads when addresses broke: each one, and what to add to the ledger. */
export function describeBroken(broken: readonly BrokenPermalink[], file: string): string {
  return broken
    .map(
      ({ address, lines }) =>
        `${address} is linked from tickets and leads nowhere any more. Add to ${file}:\n` +
        lines.map((line) => `  ${line}`).join('\n  or\n'),
    )
    .join('\n\n');
}
